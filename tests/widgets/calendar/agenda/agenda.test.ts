import { expect } from '@open-wc/testing';
import { prepareCalendar, prepareReadyCalendar } from '../../../support/dom/calendar-widget.js';
import { startEndpoint } from '../../../support/network/endpoint.js';
import { dayFromNow, sampleCalendar } from '../../../support/fixtures/sample-calendar.js';
import { waitUntil } from '../../../support/dom/wait-until.js';
import { withWidth } from '../../../support/dom/with-media.js';

const MORE = 'Weitere Termine zeigen';
const words = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const serveDays = (events: object[]) => ({ timeZone: 'Europe/Berlin', events });

describe('<verbund-calendar> as an agenda', () => {
  const endpoint = startEndpoint();
  beforeEach(() => {
    endpoint.serve('/termine.json', sampleCalendar);
  });

  it('lists the dates by day, series with each of their dates, with time, place and category', async () => {
    const { days, titles, item, period } = await prepareReadyCalendar();
    expect(period()).to.equal('Ab März 2031');
    expect(days().slice(0, 3)).to.deep.equal([
      'Dienstag, 4. März 2031',
      'Mittwoch, 5. März 2031',
      'Donnerstag, 6. März 2031',
    ]);
    expect(titles().filter((title) => title === 'Sprachcafé')).to.have.length(4);
    const entry = item('Vorstandssitzung');
    expect(words(entry?.querySelector('[part~="time"]'))).to.equal('18:00–20:00 Uhr');
    expect(words(entry?.querySelector('[part~="meta"]'))).to.equal('Haus der Vereine Gremien');
  });

  it('says in the name of a date that it is cancelled or postponed, and when it was to be', async () => {
    const { item, control } = await prepareReadyCalendar();
    expect(control('Abgesagt: Lesung mit Musik')).to.not.equal(undefined);
    expect(control('Verschoben: Runder Tisch Integration')).to.not.equal(undefined);
    expect(words(item('Runder Tisch'))).to.contain('bisher: 13. März 2031, 17:00 Uhr');
  });

  it('shows what lasts for days once, with its last day', async () => {
    const { titles, item } = await prepareReadyCalendar();
    expect(titles().filter((title) => title === 'Fest der Kulturen')).to.have.length(1);
    expect(words(item('Fest der')?.querySelector('[part~="time"]'))).to.equal('ganztägig bis 17. März 2031');
  });

  it('shows the year with a day where it is not this one', async () => {
    const today = dayFromNow(0);
    endpoint.serve(
      '/termine.json',
      serveDays([
        { title: 'Heute', start: today },
        { title: 'Dann', start: '2031-03-04' },
      ]),
    );
    const { all } = await prepareReadyCalendar({ date: '' });
    const [now, then] = all('.month').map(words);
    expect(now).to.not.match(/\d/);
    expect(then).to.equal('März 2031');
  });

  it('keeps facts apart and in line where their names run against the direction of the page', async () => {
    const { all, item } = await prepareReadyCalendar({ lang: 'ar' });
    await waitUntil(() => all('.widget')[0]?.dir === 'rtl', 'it is Arabic');
    const entry = item('مقهى اللغات')!;
    const inked = (element: Element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return range.getBoundingClientRect();
    };
    const [place, category] = [...entry.querySelectorAll('[part~="meta"] > span')].map(inked);
    expect(place!.right).to.be.closeTo(inked(entry.querySelector('.name')!).right, 2);
    expect(place!.left - category!.right).to.be.greaterThan(8);
  });

  it('skips long times without dates with a word', async () => {
    const { all } = await prepareReadyCalendar();
    expect(all('.gap').map(words)).to.deep.equal(['Bis 23. Oktober 2031 keine Termine']);
  });

  it('begins with what is not over, and a cancelled date is shown but not over', async () => {
    endpoint.serve(
      '/termine.json',
      serveDays([
        { title: 'Gestern', start: dayFromNow(-1) },
        { title: 'Heute', start: dayFromNow(0) },
        { title: 'Morgen', start: `${dayFromNow(1)}T18:00`, status: 'cancelled' },
        { title: 'Seit Tagen', start: dayFromNow(-3), end: dayFromNow(2) },
      ]),
    );
    const { element, titles, period, all } = await prepareReadyCalendar({ date: '' });
    expect(period()).to.equal('Kommende Termine');
    expect(titles()).to.deep.equal(['Seit Tagen', 'Heute', 'Abgesagt: Morgen']);
    expect(words(all('.day.today .now')[0])).to.equal('heute');
    expect(element.shown.map(({ title }) => title)).to.deep.equal(['Seit Tagen', 'Gestern', 'Heute', 'Morgen']);
  });

  it('says that there is nothing to come, and what there was last', async () => {
    endpoint.serve('/termine.json', serveDays([{ title: 'Sommerfest 2020', start: '2020-07-04' }]));
    const { titles, part, text } = await prepareReadyCalendar({ date: '' });
    expect(words(part('empty'))).to.equal('Keine weiteren Termine.');
    expect(text()).to.contain('Zuletzt war:');
    expect(titles()).to.deep.equal(['Sommerfest 2020']);
  });

  it('with past, shows what is over, the latest first, with its documentation', async () => {
    const documents = [
      { url: 'https://verbund.example/einladung.pdf', title: 'Einladung', phase: 'before' },
      { url: 'https://verbund.example/doku.pdf', title: 'Dokumentation 2020', phase: 'after' },
    ];
    endpoint.serve(
      '/termine.json',
      serveDays([
        { title: 'Treffen 2019', start: '2019-07-04' },
        { title: 'Treffen 2020', start: '2020-07-04', documents },
        { title: 'Morgen', start: dayFromNow(1) },
      ]),
    );
    const { part, parts, item } = await prepareReadyCalendar({ date: '', past: '' });
    const over = [...part('past')!.querySelectorAll('[part~="item"] [part~="title"]')].map(words);
    expect(over).to.deep.equal(['Treffen 2020', 'Treffen 2019']);
    await waitUntil(() => parts('documents').length > 0, 'documents are listed');
    expect(words(item('Treffen 2020')?.querySelector('[part~="documents"]'))).to.equal('Dokumentation 2020 (PDF)');
  });

  it('shows so many as limit says, more on request, and takes the focus along', async () => {
    const { titles, control, focused } = await prepareReadyCalendar({ limit: '3' });
    expect(titles()).to.have.length(3);
    control(MORE)?.click();
    await waitUntil(() => titles().length === 6);
    await waitUntil(() => words(focused()) === 'Abgesagt: Lesung mit Musik', words(focused()));
  });

  it('names the zone of an event where the visitor’s clock shows another time', async () => {
    endpoint.serve(
      '/termine.json',
      serveDays([
        { title: 'Drüben', start: '2031-03-04T18:00', timeZone: 'America/New_York' },
        { title: 'Hier', start: '2031-03-04T18:00' },
      ]),
    );
    const { item, element } = await prepareReadyCalendar();
    expect(words(item('Drüben')?.querySelector('[part~="time"]'))).to.equal(
      '18:00 Uhr Nordamerikanische Ostküstenzeit',
    );
    expect(words(item('Hier')?.querySelector('[part~="time"]'))).to.equal('18:00 Uhr');
    element.timeZone = 'Europe/Berlin';
    await waitUntil(
      () => words(item('Drüben')?.querySelector('[part~="time"]')) === '00:00 Uhr',
      'the zone is the page’s',
    );
  });

  it('goes to other months, past those without dates, and back', async () => {
    const { go, days } = await prepareReadyCalendar({ date: '2031-04' });
    expect(days()[0]).to.equal('Donnerstag, 24. April 2031');
    await go('Nächster Monat', 'Ab Oktober 2031');
    expect(days()).to.deep.equal(['Donnerstag, 23. Oktober 2031']);
    await go('Vorheriger Monat', 'Ab April 2031');
    await go('Vorheriger Monat', 'Ab März 2031');
    await go('Heute', 'Kommende Termine');
  });

  it('jumps to a month and year', async () => {
    const { control, all, period, element } = await prepareReadyCalendar();
    control('Monat und Jahr wählen')?.click();
    await waitUntil(() => all('select').length === 2, 'there is something to choose');
    const [months] = all<HTMLSelectElement>('select');
    months!.value = '9';
    months!.dispatchEvent(new Event('change', { bubbles: true }));
    await element.updateComplete;
    expect(period()).to.equal('Ab Oktober 2031');
  });

  it('finds words in all a date says, without regard to umlauts, and says how many', async () => {
    const { search, titles, status } = await prepareReadyCalendar();
    await search('foerdermittel');
    await waitUntil(() => titles().length === 1);
    expect(titles()).to.deep.equal(['Fördermittel beantragen']);
    expect(status()).to.equal('1 Treffer');
    await search('antrage');
    await waitUntil(() => titles()[0] === 'Fördermittel beantragen');
  });

  it('says that nothing is found, and takes all back', async () => {
    const { search, part, control, titles, focused, field } = await prepareReadyCalendar();
    await search('quux');
    await waitUntil(() => part('empty'));
    expect(words(part('empty'))).to.contain('Dazu wurde nichts gefunden.');
    control('Suche und Auswahl zurücksetzen')?.click();
    await waitUntil(() => titles().length > 5);
    await waitUntil(() => focused() === field());
  });

  it('narrows down by category and organizer', async () => {
    const { unfold, toggle, titles, element } = await prepareReadyCalendar();
    await unfold('Rubriken');
    await toggle('Kurse');
    await waitUntil(() => titles().length === 5, 'the course and the workshop');
    await unfold('Veranstalter');
    await toggle('Verbund Musterstadt');
    await waitUntil(() => titles().length === 0);
    expect(element.shown).to.deep.equal([]);
  });

  it('keeps to the preset of the page', async () => {
    const { titles, element } = await prepareReadyCalendar({ filter: 'organizer=Ostwind e. V.&status=confirmed' });
    expect(new Set(titles())).to.deep.equal(new Set(['Fördermittel beantragen', 'Sprachcafé']));
    expect(element.records).to.have.length(8);
    expect(element.shown).to.have.length(2);
  });

  it('keeps what was changed of a series that fits, whatever the change itself says', async () => {
    endpoint.serve(
      '/termine.json',
      serveDays([
        {
          id: 'chor',
          title: 'Chor',
          start: '2031-03-06T19:30',
          recurrence: 'RRULE:FREQ=WEEKLY;COUNT=2',
          categories: ['musik'],
        },
        { id: 'chor', title: 'Chor', start: '2031-03-14T18:00', recurrence: 'RECURRENCE-ID:20310313T193000' },
        { id: 'rat', title: 'Rat', start: '2031-03-06T17:00', categories: ['politik'] },
      ]),
    );
    const { days } = await prepareReadyCalendar({ filter: 'category=musik' });
    expect(days()).to.deep.equal(['Donnerstag, 6. März 2031', 'Freitag, 14. März 2031']);
  });

  it('is what narrow places always get', async () => {
    await withWidth(360, async () => {
      const { part, titles, control } = await prepareReadyCalendar({ view: 'month' });
      expect(part('grid')).to.equal(undefined);
      expect(titles()[0]).to.equal('Vorstandssitzung');
      expect(control('Monat')).to.equal(undefined);
    });
  });

  it('has no controls where the page wants none', async () => {
    const { all } = await prepareReadyCalendar({ controls: 'none', limit: '3' });
    expect(all('.widget input, .widget button:not(.open)')).to.deep.equal([]);
  });

  it('tells the difference between nothing entered and nothing for the preset', async () => {
    const { part } = await prepareReadyCalendar({ filter: 'category=Nirgends' });
    expect(words(part('empty'))).to.equal('Dazu sind hier keine Termine eingetragen.');
    endpoint.serve('/termine.json', { events: [] });
    const other = await prepareReadyCalendar();
    expect(words(other.part('empty'))).to.equal('Zurzeit sind keine Termine eingetragen.');
  });

  it('gives scripts the dates of a window, with the offset of their zone', async () => {
    const { element } = await prepareCalendar({ src: '/termine.json' });
    const dates = await element.occurrences('2031-03-26', new Date('2031-04-30T00:00:00Z'));
    expect(dates.map(({ title, start, end, allDay }) => [title, start, end, allDay])).to.deep.equal([
      ['Sprachcafé', '2031-03-26T16:00:00+01:00', '2031-03-26T18:00:00+01:00', false],
      ['Frühjahrstreffen', '2031-04-24T09:00:00+02:00', '2031-04-24T16:00:00+02:00', false],
    ]);
    const [fest] = await element.occurrences('2031-03-16', '2031-03-17');
    expect([fest?.start, fest?.end, fest?.allDay]).to.deep.equal(['2031-03-14', '2031-03-17', true]);
  });

  it('keeps the focus on a date when other dates come in before it', async () => {
    const { element, control, focused, titles } = await prepareReadyCalendar();
    control('Fördermittel beantragen')?.focus();
    endpoint.serve('/termine.json', {
      ...sampleCalendar,
      events: [{ title: 'Neu dazu', start: '2031-03-01T10:00' }, ...sampleCalendar.events],
    });
    await element.reload();
    await waitUntil(() => titles()[0] === 'Neu dazu');
    expect(words(focused())).to.equal('Fördermittel beantragen');
  });

  it('writes what is to come as JSON-LD', async () => {
    endpoint.serve(
      '/termine.json',
      serveDays([
        {
          title: 'Morgen',
          start: `${dayFromNow(1)}T18:00`,
          status: 'cancelled',
          mode: 'online',
          onlineUrl: 'https://t.example/',
        },
      ]),
    );
    const { element } = await prepareReadyCalendar({ date: '', 'json-ld': '' });
    await waitUntil(() => element.querySelector('script[type="application/ld+json"]'));
    const { itemListElement } = JSON.parse(element.querySelector('script')!.text) as {
      itemListElement: { item: Record<string, unknown> }[];
    };
    const [first] = itemListElement;
    expect(first?.item['name']).to.equal('Morgen');
    expect(first?.item['startDate']).to.match(/T18:00:00\+0[12]:00$/);
    expect(first?.item['eventStatus']).to.equal('https://schema.org/EventCancelled');
    expect(first?.item['location']).to.deep.equal({ '@type': 'VirtualLocation', url: 'https://t.example/' });
  });
});
