import { expect, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { ariaSnapshot } from '../../support/dom/aria-snapshot.js';
import { axeViolations } from '../../support/dom/axe.js';
import { prepareCalendar, prepareReadyCalendar, type CalendarParts } from '../../support/dom/calendar-widget.js';
import { startEndpoint } from '../../support/network/endpoint.js';
import { placeholderContrasts } from '../../support/dom/placeholder-contrast.js';
import { dayFromNow, sampleCalendar } from '../../support/fixtures/sample-calendar.js';
import { waitUntil } from '../../support/dom/wait-until.js';
import { withMedia, withWidth } from '../../support/dom/with-media.js';

const words = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

async function prepareState(attributes: Record<string, string> = {}): Promise<CalendarParts> {
  const parts = await prepareReadyCalendar(attributes);
  await waitUntil(() => parts.part('imprint') && parts.part('take'));
  await parts.element.updateComplete;
  return parts;
}

describe('<verbund-calendar> for everybody', () => {
  const endpoint = startEndpoint();
  beforeEach(() => {
    endpoint.serve('/termine.json', sampleCalendar);
  });

  const states: Record<string, () => Promise<CalendarParts>> = {
    agenda: () => prepareState(),
    month: () => prepareState({ view: 'month' }),
    week: async () => {
      const parts = await prepareState({ view: 'week', date: '2031-03-05' });
      await waitUntil(() => parts.part('week'));
      return parts;
    },
    cards: async () => {
      const parts = await prepareState({ view: 'cards', views: 'agenda cards' });
      await waitUntil(() => parts.all('.cards').length > 0);
      return parts;
    },
    'an open date': async () => {
      const parts = await prepareState();
      await parts.open('Fördermittel');
      return parts;
    },
    'a dialog': async () => {
      const parts = await prepareState({ view: 'month' });
      await parts.open('Runder Tisch');
      await waitUntil(() => parts.dialog());
      return parts;
    },
    'the dates of a day': async () => {
      const parts = await prepareState({ view: 'month' });
      parts.cell('2031-03-06')?.click();
      await waitUntil(() => parts.dialog());
      return parts;
    },
    'categories to choose from': async () => {
      const parts = await prepareState();
      await parts.unfold('Rubriken');
      await parts.toggle('Kurse');
      return parts;
    },
    'a month to choose': async () => {
      const parts = await prepareState();
      parts.control('Monat und Jahr wählen')?.click();
      await waitUntil(() => parts.all('select').length === 2);
      return parts;
    },
    'no result': async () => {
      const parts = await prepareState();
      await parts.search('quux');
      await waitUntil(() => parts.part('empty'));
      return parts;
    },
    'today and past': async () => {
      endpoint.serve('/termine.json', {
        events: [
          { title: 'Heute', start: dayFromNow(0) },
          {
            title: 'Damals',
            start: '2020-01-01',
            documents: [{ url: 'https://verbund.example/d.pdf', title: 'Doku', phase: 'after' }],
          },
        ],
      });
      const parts = await prepareReadyCalendar({ date: '', past: '' });
      await waitUntil(() => parts.part('documents'));
      return parts;
    },
    'an empty month': () => prepareReadyCalendar({ view: 'month', date: '2031-06' }),
    loading: async () => {
      endpoint.serve('/termine.json', '', { wait: 'infinite' });
      const parts = await prepareCalendar({ src: '/termine.json' });
      await waitUntil(() => parts.part('loading') && getComputedStyle(parts.part('loading')!).opacity === '1');
      return parts;
    },
    empty: () => {
      endpoint.serve('/termine.json', { events: [] });
      return prepareReadyCalendar();
    },
    failed: () => {
      endpoint.serve('/termine.json', '', { status: 404 });
      return prepareReadyCalendar();
    },
  };

  describe('axe finds nothing', () => {
    for (const [name, reach] of Object.entries(states)) {
      it(`in the state “${name}”: light, dark, forced colours, Arabic`, async () => {
        const parts = await reach();
        const { element, frame } = parts;
        expect(await axeViolations(element), 'as the page').to.deep.equal([]);
        await withMedia({ forcedColors: 'active' }, async () => {
          await nextFrame();
          expect(await axeViolations(element), 'forced colours').to.deep.equal([]);
        });
        element.theme = 'dark';
        await element.updateComplete;
        expect(await axeViolations(element), 'dark').to.deep.equal([]);
        element.lang = 'ar';
        await waitUntil(() => frame()?.lang === 'ar');
        await element.updateComplete;
        expect(await axeViolations(element), 'Arabic, dark').to.deep.equal([]);
        element.theme = 'light';
        await element.updateComplete;
        expect(await axeViolations(element), 'Arabic').to.deep.equal([]);
      });
    }
  });

  it('nothing is wider than 320 pixels, in any view and in full', async () => {
    await withWidth(320, async () => {
      for (const view of ['agenda', 'month', 'week', 'cards']) {
        const parts = await prepareState({ view });
        await parts.open('Fest der Kulturen');
        expect(document.documentElement.scrollWidth, view).to.be.at.most(320);
        parts.element.remove();
      }
    });
  });

  it('everything that can be pressed is at least 24 pixels high', async () => {
    for (const view of ['agenda', 'month', 'week']) {
      const { all, element } = await prepareState({ view, date: '2031-03-05' });
      const low = all('button, select, input')
        .filter((control) => control.checkVisibility() && !control.matches('.open'))
        .filter((control) => control.getBoundingClientRect().height < 23.9);
      expect(low.map(words), view).to.deep.equal([]);
      element.remove();
    }
  });

  it('what may be typed is legible before anything is, also on dark pages', async () => {
    for (const theme of ['light', 'dark']) {
      const { element, all } = await prepareState({ theme });
      const contrast = () => placeholderContrasts(element, all('input[placeholder]'))[0] ?? 0;
      await waitUntil(() => contrast() >= 4.5, `enough contrast where it is ${theme}`);
    }
  });

  describe('by keyboard alone', () => {
    async function tabTo({ focused }: CalendarParts, reached: () => boolean): Promise<void> {
      const way: string[] = [];
      for (let i = 0; i < 40 && !reached(); i++) {
        await sendKeys({ press: 'Tab' });
        way.push(words(focused()));
      }
      expect(reached(), way.join(' → ')).to.equal(true);
    }

    it('a visitor searches, changes the view, walks the month, opens a day, and comes back', async () => {
      const parts = await prepareState();
      const { focused, field, titles, period, dialog, cell, bars } = parts;
      await tabTo(parts, () => focused() === field());
      await sendKeys({ type: 'sprachcafe' });
      await waitUntil(() => titles().length === 4, 'finds');
      await tabTo(parts, () => words(focused()) === 'Monat');
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => parts.part('grid'));
      expect(words(focused()), 'the switch keeps the focus').to.equal('Monat');
      expect(period()).to.equal('März 2031');
      expect(bars('Sprachcafé')).to.have.length(4);
      await tabTo(parts, () => !!focused()?.matches('td'));
      await sendKeys({ press: 'ArrowDown' });
      await waitUntil(() => focused() === cell('2031-03-08'));
      for (const day of ['2031-03-07', '2031-03-06', '2031-03-05']) {
        await sendKeys({ press: 'ArrowLeft' });
        await waitUntil(() => focused() === cell(day), day);
      }
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => dialog());
      expect(words(dialog()?.querySelector('h2'))).to.equal('Sprachcafé');
      await sendKeys({ press: 'Escape' });
      await waitUntil(() => focused() === cell('2031-03-05'), 'the focus is back');
    });
  });

  it('an agenda reads as a list of days with their dates', async () => {
    const { text } = await prepareState({ limit: '2', date: '2031-03-06' });
    await waitUntil(() => text().includes('Nur noch wenige'));
    expect(await ariaSnapshot('verbund-calendar .days')).to.equal(
      [
        '- list:',
        '  - listitem:',
        '    - paragraph:',
        '      - time: Donnerstag, 6. März 2031',
        '    - list "Donnerstag, 6. März 2031":',
        '      - listitem:',
        '        - article:',
        '          - paragraph:',
        '            - time: 18:00–19:30 Uhr',
        '          - heading "Fördermittel beantragen" [level=3]:',
        '            - button "Fördermittel beantragen"',
        '          - paragraph: Online · Kurse · Nur noch wenige Plätze',
        '      - listitem:',
        '        - article:',
        '          - paragraph:',
        '            - time: 19:30 Uhr',
        '          - \'heading "Abgesagt : Lesung mit Musik" [level=3]\':',
        '            - \'button "Abgesagt : Lesung mit Musik"\'',
        '          - paragraph: Stadtbücherei',
      ].join('\n'),
    );
  });
});
