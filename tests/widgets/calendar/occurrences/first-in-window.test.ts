import { expect } from '@open-wc/testing';
import { prepareCalendar, prepareReadyCalendar } from '../../../support/dom/calendar-widget.js';
import { startEndpoint } from '../../../support/network/endpoint.js';
import { waitUntil } from '../../../support/dom/wait-until.js';
import { firstInWindow } from '../../../../src/widgets/calendar/occurrences/first-in-window.js';
import { wall } from '../sample-events.js';

describe('firstInWindow', () => {
  const march = (...records: unknown[]) =>
    firstInWindow(records, wall('2031-03-01'), wall('2031-04-01')).map((record) => (record as { start: string }).start);

  it('finds what may be in the window by any clock', () => {
    const within = ['2031-03-14', '2031-02-28T23:30-11:00', '2031-04-01T06:00+14:00', '2031-03-31T23:59'];
    expect(
      march(...within.map((start) => ({ start })), { start: '2031-06-01' }, { start: '2030-03-14' }),
    ).to.deep.equal(within);
    expect(march({ start: '2030-01-01', end: '2032-01-01' })).to.deep.equal(['2030-01-01']);
  });

  it('counts how long an event is, however that is said', () => {
    const week = { start: '2031-02-20', duration: 'P2W' };
    expect(
      march(week, { start: '2031-01-20', duration: 'P2W' }, { start: '2031-02-20', duration: 'PT2H' }),
    ).to.deep.equal([week.start]);
    expect(march({ start: '2031-02-26T18:00', duration: 'PT20H' })).to.deep.equal(['2031-02-26T18:00']);
    const odd = ['P9999999999999D', 'x', 7, null].map((duration) => ({ start: '2031-02-20', duration }));
    expect(march(...odd)).to.deep.equal([]);
    expect(march({ start: 'x', duration: 'P2W' })).to.deep.equal([]);
  });

  it('leaves series and what is no event to the others', () => {
    expect(
      march(
        { start: '2031-03-14', recurrence: 'RRULE:FREQ=DAILY' },
        null,
        7,
        {},
        { start: 7 },
        { start: { toString: 1, valueOf: 1 } },
      ),
    ).to.deep.equal([]);
  });
});

describe('<verbund-calendar> with many events', () => {
  const endpoint = startEndpoint();
  const events = Array.from({ length: 1200 }, (_, i) => ({
    id: `${i}`,
    title: `Treffen ${i}`,
    start: new Date(Date.UTC(2031, 0, 1, 18) + (i % 400) * 86_400_000).toISOString().slice(0, 16),
    categories: [`Rubrik ${i % 3}`],
  }));
  const watch = async (attributes: Record<string, string>, lang = 'de') => {
    endpoint.serve('/termine.json', { events });
    const parts = await prepareCalendar({ date: '2031-03', lang, ...attributes });
    const { element, all } = parts;
    const drawn: { records: number; bars: number; hints: number }[] = [];
    const observer = new MutationObserver(() => {
      drawn.push({ records: element.records.length, bars: all('.event').length, hints: all('.hint').length });
    });
    observer.observe(element.renderRoot, { childList: true, subtree: true });
    element.src = '/termine.json';
    await waitUntil(() => element.records.length === events.length, 'all are there');
    await element.updateComplete;
    observer.disconnect();
    return { drawn: drawn.filter(({ records }) => records > 0), bars: all('.event').length };
  };

  it('draws those of the month before all have been checked, and then draws the same', async () => {
    for (const view of ['month', 'week']) {
      const { drawn, bars } = await watch({ view });
      expect(drawn[0]?.records, view).to.be.within(20, 200);
      expect(drawn[0]?.hints, view).to.equal(0);
      if (view === 'month') expect(bars).to.equal(drawn[0]?.bars);
    }
  });

  it('does so in every language, though the data may be there before the words', async () => {
    expect((await watch({ view: 'month' }, 'uk')).bars).to.be.above(0);
  });

  it('waits for all where a list or a preset asks for others', async () => {
    for (const attributes of [{ view: 'agenda' }, { view: 'month', filter: 'category=Rubrik 1' }]) {
      const { drawn } = await watch(attributes);
      expect(drawn.map(({ records }) => records)).to.satisfy((all: number[]) => all.every((one) => one === 1200));
    }
  });

  it('never says that there is nothing before it knows, nor shows the search late', async () => {
    const weekly = { id: 'kurs', title: 'Kurs', start: '2030-01-01T18:00', recurrence: 'RRULE:FREQ=WEEKLY' };
    const one = { id: 'fest', title: 'Fest', start: '2035-03-03T18:00' };
    for (const few of [[weekly], [weekly, one]]) {
      endpoint.serve('/termine.json', { events: [...events, ...few] });
      const { element, all, field } = await prepareCalendar({ date: '2035-03', view: 'month' });
      const seen: string[] = [];
      const observer = new MutationObserver(() => {
        if (all('[part~="empty"]').length > 0) seen.push('empty');
        if (all('[part~="grid"]').length > 0 && !field()) seen.push('no search');
      });
      observer.observe(element.renderRoot, { childList: true, subtree: true });
      element.src = '/termine.json';
      await waitUntil(() => all('.event').length > 0, 'the series is there');
      observer.disconnect();
      expect(seen).to.deep.equal([]);
    }
  });

  it('tells scripts of the page all dates, however early they ask', async () => {
    endpoint.serve('/termine.json', { events });
    // At hand, so that nothing is waited for but the dates.
    await import('../../../../src/widgets/calendar/occurrences/list-occurrences.js');
    const { element } = await prepareCalendar({ date: '2031-03', view: 'month', src: '/termine.json' });
    expect(await element.occurrences('2031-01-01', '2033-01-01')).to.have.length(events.length);
  });

  it('says where the next date is only once all are known', async () => {
    endpoint.serve('/termine.json', { events });
    const { all } = await prepareReadyCalendar({ view: 'month', date: '2035-03' });
    await waitUntil(() => all('.hint').length === 1, 'says so');
    expect(all('.hint')[0]?.textContent).to.contain('Letzter Termin');
  });
});
