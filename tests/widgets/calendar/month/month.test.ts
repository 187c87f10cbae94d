import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { ariaSnapshot } from '../../../support/dom/aria-snapshot.js';
import { prepareReadyCalendar, type CalendarParts } from '../../../support/dom/calendar-widget.js';
import { countPauses } from '../../../support/dom/count-pauses.js';
import { startEndpoint } from '../../../support/network/endpoint.js';
import { dayFromNow, manyEvents, sampleCalendar } from '../../../support/fixtures/sample-calendar.js';
import { waitUntil } from '../../../support/dom/wait-until.js';
import { allTurns } from '../../../support/dom/all-turns.js';

const words = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const month = (attributes: Record<string, string> = {}) => prepareReadyCalendar({ view: 'month', ...attributes });

/** Waits for the series, which come a moment later. */
async function whole(parts: CalendarParts): Promise<CalendarParts> {
  await waitUntil(() => parts.bars('Sprachcafé').length === 4, 'the series is there');
  return parts;
}

describe('<verbund-calendar> as a month', () => {
  const endpoint = startEndpoint();
  beforeEach(() => {
    endpoint.serve('/termine.json', sampleCalendar);
  });

  it('shows the weeks of the month, from Monday on, with the days of its neighbours', async () => {
    const { all, period } = await month();
    expect(period()).to.equal('März 2031');
    expect(all('th').map((head) => head.getAttribute('abbr'))).to.deep.equal([
      'Montag',
      'Dienstag',
      'Mittwoch',
      'Donnerstag',
      'Freitag',
      'Samstag',
      'Sonntag',
    ]);
    const days = all('[data-day]').map(({ dataset }) => dataset['day']);
    expect([days.length, days[0], days.at(-1)]).to.deep.equal([42, '2031-02-24', '2031-04-06']);
  });

  it('names in each cell what takes place, also where a bar only passes', async () => {
    await whole(await month());
    const grid = await ariaSnapshot('verbund-calendar table');
    expect(grid).to.contain(
      'gridcell "Donnerstag, 6. März 2031: 18:00 Fördermittel beantragen 19:30 Abgesagt: Lesung mit Musik"',
    );
    expect(grid).to.contain('gridcell "Samstag, 15. März 2031: Fest der Kulturen"');
    expect(grid).to.contain('gridcell "Samstag, 1. März 2031: keine Termine"');
  });

  it('draws what lasts for days as one bar a week, in one row across its days', async () => {
    const { bars, cell } = await month();
    const [first, second] = bars('Fest der Kulturen');
    const from = cell('2031-03-14')!.getBoundingClientRect();
    const to = cell('2031-03-16')!.getBoundingClientRect();
    const box = first!.getBoundingClientRect();
    expect(box.left - from.left).to.be.within(0, 4);
    expect(to.right - box.right).to.be.within(0, 6);
    expect(second!.closest('td')).to.equal(cell('2031-03-17'));
    expect(bars('Fest der Kulturen')).to.have.length(2);
  });

  it('has at most three lines a day, and says how many are left', async () => {
    const events = Array.from({ length: 6 }, (_, i) => ({ title: `Termin ${i}`, start: `2031-03-12T1${i}:00` }));
    endpoint.serve('/termine.json', { events });
    const { cell, all, dialog, focused, element } = await month();
    expect([...cell('2031-03-12')!.querySelectorAll('button')].map(words)).to.deep.equal([
      '10:00 Termin 0',
      '11:00 Termin 1',
      '+4 weitere',
    ]);
    cell('2031-03-12')!.querySelector<HTMLElement>('[part~="rest"]')?.click();
    await waitUntil(() => dialog());
    await element.updateComplete;
    expect(words(dialog()?.querySelector('h2'))).to.equal('Mittwoch, 12. März 2031');
    expect(all('dialog [part~="item"]')).to.have.length(6);
    expect(words(focused())).to.equal('Mittwoch, 12. März 2031');
  });

  it('marks today by a ring and weight, and says so', async () => {
    const today = dayFromNow(0);
    endpoint.serve('/termine.json', { events: [{ title: 'Irgendwann', start: '2031-01-01' }] });
    const { cell } = await month({ date: '' });
    expect(cell(today)?.getAttribute('aria-current')).to.equal('date');
    expect(words(cell(today))).to.contain(', heute: ');
    const number = getComputedStyle(cell(today)!.querySelector('.number')!);
    expect([number.borderTopStyle, number.fontWeight]).to.deep.equal(['solid', '800']);
  });

  it('goes on and back by buttons, and announces the month', async () => {
    const { go, part, cell } = await month();
    expect(part('period')?.getAttribute('aria-live')).to.equal('polite');
    await go('Nächster Monat', 'April 2031');
    expect(cell('2031-04-30')).to.not.equal(undefined);
    await go('Vorheriger Monat', 'März 2031');
  });

  it('says where there is something when a month is empty, and leads there', async () => {
    const { control, text, period } = await month({ date: '2031-06' });
    await waitUntil(() => text().includes('Hier sind keine Termine.'), 'the series is there, too');
    control('Nächster Termin: 23. Oktober 2031')?.click();
    await waitUntil(() => period() === 'Oktober 2031');
  });

  it('jumps to a month of another year', async () => {
    const { control, all, period, cell, element } = await month();
    control('Monat und Jahr wählen')?.click();
    await waitUntil(() => all('select').length === 2, 'there is something to choose');
    const [months, years] = all<HTMLSelectElement>('select');
    for (const [field, value] of [
      [months!, '0'],
      [years!, '2030'],
    ] as const) {
      field.value = value;
      field.dispatchEvent(new Event('change', { bubbles: true }));
      await element.updateComplete;
    }
    expect(period()).to.equal('Januar 2030');
    expect(cell('2030-01-31')).to.not.equal(undefined);
  });

  it('keeps the day when it is shown in another way', async () => {
    const { show, period, go, days, control, focused } = await month();
    await go('Nächster Monat', 'April 2031');
    control('Liste')?.focus();
    await show('Liste');
    expect(words(focused())).to.equal('Liste');
    expect(period()).to.equal('Ab April 2031');
    await waitUntil(() => days().length > 0, 'the series are there');
    expect(days()[0]).to.equal('Donnerstag, 24. April 2031');
    await show('Monat');
    expect(period()).to.equal('April 2031');
  });

  describe('by keyboard', () => {
    /** Presses keys one after another and tells which day has the focus after each. */
    async function walk(parts: CalendarParts, ...keys: string[]): Promise<(string | undefined)[]> {
      const way: (string | undefined)[] = [];
      const day = () => (parts.focused() as HTMLElement).dataset['day'];
      for (const press of keys) {
        const before = day();
        await sendKeys({ press });
        await waitUntil(() => day() && day() !== before, `${press} moves`);
        way.push(day());
      }
      return way;
    }

    it('one Tab leads into the grid, the arrows through it, one Tab out of it', async () => {
      const parts = await month();
      const { all, focused, cell } = parts;
      expect(all('td[tabindex="0"]')).to.deep.equal([cell('2031-03-01')]);
      cell('2031-03-01')?.focus();
      expect(await walk(parts, 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp')).to.deep.equal([
        '2031-03-02',
        '2031-03-09',
        '2031-03-08',
        '2031-03-01',
      ]);
      await sendKeys({ press: 'Tab' });
      expect(focused()?.closest('table')).to.equal(null);
    });

    it('Home and End walk the week, PageUp and PageDown months, with Shift years', async () => {
      const parts = await month({ date: '2031-03-31' });
      parts.cell('2031-03-31')?.focus();
      expect(
        await walk(parts, 'End', 'Home', 'PageUp', 'PageDown', 'Shift+PageDown', 'Shift+PageUp', 'ArrowDown'),
      ).to.deep.equal([
        '2031-04-06',
        '2031-03-31',
        '2031-02-28',
        '2031-03-28',
        '2032-03-28',
        '2031-03-28',
        '2031-04-04',
      ]);
      expect(parts.period()).to.equal('April 2031');
    });

    it('the arrows are mirrored where the week runs from right to left', async () => {
      const parts = await month({ lang: 'ar' });
      parts.cell('2031-03-10')?.focus();
      expect(await walk(parts, 'ArrowRight', 'ArrowLeft', 'ArrowLeft', 'Home')).to.deep.equal([
        '2031-03-09',
        '2031-03-10',
        '2031-03-11',
        '2031-03-10',
      ]);
    });

    it('Enter opens the day, a date in it opens, and Escape leads back to the cell', async () => {
      const parts = await whole(await month());
      const { cell, dialog, focused, part, element } = parts;
      cell('2031-03-06')?.focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => dialog(), 'the day opens');
      await element.updateComplete;
      await sendKeys({ press: 'Tab' });
      expect(words(focused())).to.equal('Fördermittel beantragen');
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => part('detail'), 'the date opens');
      await sendKeys({ press: 'Escape' });
      await waitUntil(() => !dialog(), 'it is closed');
      await waitUntil(() => focused() === cell('2031-03-06'), 'the focus is back');
    });

    it('Enter opens the only date of a day at once, and nothing on a day without dates', async () => {
      const { cell, dialog } = await month();
      cell('2031-03-01')?.focus();
      await sendKeys({ press: 'Enter' });
      await allTurns();
      expect(dialog()).to.equal(undefined);
      cell('2031-03-15')?.focus();
      await sendKeys({ press: ' ' });
      await waitUntil(() => dialog());
      expect(words(dialog()?.querySelector('h2'))).to.equal('Fest der Kulturen');
    });

    it('the focus stays when events come in', async () => {
      const { cell, element, focused, bars } = await month();
      cell('2031-03-12')?.focus();
      endpoint.serve('/termine.json', {
        events: [...sampleCalendar.events, { title: 'Neu dazu', start: '2031-03-12T10:00' }],
      });
      await element.reload();
      await waitUntil(() => bars('Neu dazu').length === 1);
      expect(focused()).to.equal(cell('2031-03-12'));
    });
  });

  it('is the same to those who hear it', async () => {
    await whole(await month());
    const tree = await ariaSnapshot('verbund-calendar table');
    expect(tree).to.contain('- grid "März 2031":');
    expect(tree).to.contain('columnheader "Mo"');
    expect(tree).to.contain('gridcell "Dienstag, 4. März 2031: 18:00 Vorstandssitzung"');
  });

  it('is the same in Arabic; from Saturday on where the page is made for Egypt', async () => {
    const { frame, all, cell, bars } = await month({ lang: 'ar-EG' });
    await waitUntil(() => frame()?.lang === 'ar' && bars('مقهى اللغات').length === 4);
    expect(frame()?.dir).to.equal('rtl');
    expect(all('[data-day]')[0]?.dataset['day']).to.equal('2031-03-01');
    expect(cell('2031-03-01')!.getBoundingClientRect().left).to.be.above(
      cell('2031-03-02')!.getBoundingClientRect().left,
    );
    const tree = await ariaSnapshot('verbund-calendar table');
    expect(tree).to.contain('- grid "مارس 2031":');
    expect(tree).to.contain('مقهى اللغات');
  });

  it('is a list of its dates on paper, and a list without printing is what is on the screen', async () => {
    const { bars, days, element, titles, show } = await month();
    await waitUntil(() => bars('Sprachcafé').length === 4, 'the month is there');
    window.dispatchEvent(new Event('beforeprint'));
    const onPaper = days();
    window.dispatchEvent(new Event('afterprint'));
    expect(onPaper[0]).to.equal('Dienstag, 4. März 2031');
    expect(onPaper.at(-1)).to.equal('Mittwoch, 26. März 2031');
    expect(days()).to.deep.equal([]);
    element.limit = 2;
    element.controls = 'views';
    await show('Liste');
    await waitUntil(() => titles().length === 2, 'the list is there');
    window.dispatchEvent(new Event('beforeprint'));
    expect(titles()).to.have.length(2);
    element.controls = 'views print';
    window.dispatchEvent(new Event('beforeprint'));
    expect(titles().length).to.be.greaterThan(8);
    window.dispatchEvent(new Event('afterprint'));
  });

  describe('with 10,000 events', () => {
    const source = (count: number) =>
      URL.createObjectURL(
        new Blob([JSON.stringify({ language: 'de', events: manyEvents(count) })], { type: 'application/json' }),
      );

    it('draws as many elements as with 1,000', async () => {
      const counts: number[] = [];
      for (const count of [1000, 10_000]) {
        const { all, element } = await month({ src: source(count) });
        await waitUntil(() => element.records.length === count && all('[part~="rest"]').length > 30, 'all is there', {
          timeout: 20_000,
        });
        counts.push(all('*').length);
      }
      expect(counts[1]).to.be.below(700);
      expect(counts[1]! - counts[0]!).to.be.below(100);
    });

    it('loads, goes on and changes the view, and pauses while it reads', async () => {
      const { all, element, go, show, titles } = await month();
      const clock = countPauses();
      try {
        element.src = source(10_000);
        await waitUntil(() => element.records.length === 10_000 && all('[part~="rest"]').length > 30, 'loads', {
          timeout: 60_000,
        });
        await go('Nächster Monat', 'April 2031');
        await waitUntil(() => all('[part~="rest"]').length > 30, 'the next month is there');
        await show('Liste');
        await waitUntil(() => titles().length === 20, 'the list is there');
        // Once while the records are checked and once for the index, see `countPauses`.
        expect(clock.pauses()).to.be.at.least(2 * Math.floor(10_000 / 9));
      } finally {
        clock.end();
      }
    });
  });
});
