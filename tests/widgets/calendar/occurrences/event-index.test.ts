import { expect } from '@open-wc/testing';
import { buildEventIndex, EventIndex } from '../../../../src/widgets/calendar/occurrences/event-index.js';
import { datesOfSeries } from '../../../../src/widgets/calendar/occurrences/dates-of-series.js';
import * as part from '../../../../src/widgets/calendar/recurrence/gather-series.js';
import { datesBefore, datesOver } from '../../../../src/widgets/calendar/agenda/past-occurrences.js';
import { event, indexOf, iso, starts, startsIn, wall } from '../sample-events.js';
import { manySeries } from '../../../support/fixtures/many-series.js';
import { watchRecords } from '../../../support/dom/watch-records.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const weekly = event('2026-03-16T18:00', { id: 'kurs', duration: 'PT1H30M', recurrence: 'RRULE:FREQ=WEEKLY' });

describe('EventIndex', () => {
  it('finds what takes place in a window, in order: whole days first, then by title', () => {
    const index = indexOf([
      event('2026-11-22T18:00', { title: 'Zumba' }),
      event('2026-11-22T18:00', { title: 'Ärztevortrag' }),
      event('2026-11-22', { title: 'Messe' }),
      event('2026-11-21T23:00', { end: '2026-11-22T01:00', title: 'Nacht' }),
      event('2026-11-23', { title: 'Danach' }),
      event('2026-10-01', { end: '2026-12-31', title: 'Ausstellung' }),
    ]);
    const titles = index.occurrencesIn(wall('2026-11-22'), wall('2026-11-23')).map(({ record }) => record.title);
    expect(titles).to.deep.equal(['Ausstellung', 'Nacht', 'Messe', 'Ärztevortrag', 'Zumba']);
    expect(index.firstWall).to.be.within(wall('2026-10-01') - 3 * DAY, wall('2026-10-01'));
    expect(index.lastWall).to.be.within(wall('2027-01-01'), wall('2027-01-01') + 3 * DAY);
    expect(index.after(-Infinity, 1).map(({ wallStart }) => iso(wallStart))).to.deep.equal(['2026-10-01T00:00']);
  });

  it('takes the last day of a whole-day event in, and the window as half-open', () => {
    const fair = [event('2026-11-20', { end: '2026-11-22' })];
    expect(startsIn(fair, '2026-11-22', '2026-11-23')).to.have.length(1);
    expect(startsIn(fair, '2026-11-23', '2026-11-24')).to.have.length(0);
    expect(startsIn(fair, '2026-11-19', '2026-11-20')).to.have.length(0);
    const written = [event('2026-11-20T00:00', { end: '2026-11-23T00:00', allDay: true })];
    expect(startsIn(written, '2026-11-23', '2026-11-24')).to.have.length(0);
  });

  it('shows an event without length at its start only', () => {
    const point = [event('2026-11-22T00:00', { end: '2026-11-22T00:00' })];
    expect(startsIn(point, '2026-11-22', '2026-11-23')).to.have.length(1);
    expect(startsIn(point, '2026-11-21', '2026-11-22')).to.have.length(0);
  });

  it('knows an event without end, or with one before its start, as open', () => {
    const [open, mistaken] = indexOf([
      event('2026-11-22T18:00'),
      event('2026-11-22T19:00', { end: '2026-11-22T09:00' }),
    ]).occurrencesIn(wall('2026-11-22'), wall('2026-11-23'));
    expect([open?.openEnd, open?.end]).to.deep.equal([true, open?.start]);
    expect([mistaken?.openEnd, mistaken?.end]).to.deep.equal([true, mistaken?.start]);
  });

  it('shows an event by the clock of its zone, or by that which the page asks for; whole days never shift', () => {
    const records = [event('2026-11-22T18:00', { timeZone: 'America/New_York' }), event('2026-11-22')];
    expect(startsIn(records, '2026-11-22', '2026-11-24')).to.deep.equal(['2026-11-22T00:00', '2026-11-22T18:00']);
    const berlin = indexOf(records, 'Europe/Berlin').occurrencesIn(wall('2026-11-22'), wall('2026-11-24'));
    expect(starts(berlin)).to.deep.equal(['2026-11-22T00:00', '2026-11-23T00:00']);
    expect(berlin[1]?.timeZone).to.equal('Europe/Berlin');
  });

  it('has only the first date of a series before its part is there, and then all', () => {
    const index = new EventIndex({ zoneOf: () => 'Europe/Berlin' });
    index.add(weekly);
    const april = () => starts(index.occurrencesIn(wall('2026-03-01'), wall('2026-04-01')));
    expect(index.needsRecurrence).to.equal(true);
    expect(april()).to.deep.equal(['2026-03-16T18:00']);
    index.useRecurrence(part);
    expect(index.needsRecurrence).to.equal(false);
    expect(april()).to.deep.equal(['2026-03-16T18:00', '2026-03-23T18:00', '2026-03-30T18:00']);
  });

  it('finds the next and the previous ones at an instant; what runs is not over', () => {
    const index = indexOf([weekly, event('2026-03-24', { end: '2026-03-26', id: 'messe' })]);
    const now = Date.parse('2026-03-23T18:30:00+01:00');
    expect(starts(index.next(now, 3))).to.deep.equal(['2026-03-23T18:00', '2026-03-24T00:00', '2026-03-30T18:00']);
    expect(starts(index.next(now + HOUR, 1))).to.deep.equal(['2026-03-24T00:00']);
    expect(starts(datesOver(index, now, 5))).to.deep.equal(['2026-03-16T18:00']);
    expect(starts(datesOver(index, Date.parse('2030-01-01T00:00:00Z'), 2))).to.deep.equal([
      '2029-12-31T18:00',
      '2029-12-24T18:00',
    ]);
    expect(starts(index.after(wall('2028-01-01'), 2))).to.deep.equal(['2028-01-03T18:00', '2028-01-10T18:00']);
    expect(starts(datesBefore(index, wall('2026-03-24'), 9))).to.deep.equal(['2026-03-23T18:00', '2026-03-16T18:00']);
  });

  it('finds nothing where nothing is', () => {
    const index = indexOf([]);
    expect(index.next(0, 3)).to.deep.equal([]);
    expect(datesOver(index, 0, 3)).to.deep.equal([]);
    expect(index.firstWall).to.equal(undefined);
    expect(index.lastWall).to.equal(undefined);
    expect(indexOf([event('2020-01-01')]).next(Date.parse('2026-01-01'), 3)).to.deep.equal([]);
    expect(datesOver(indexOf([event('2030-01-01')]), Date.parse('2026-01-01'), 3)).to.deep.equal([]);
  });

  it('knows the other dates of a rule and of events that name the same series', () => {
    const half = (start: string) => event(start, { series: { id: 'ak' }, id: start });
    const index = indexOf([weekly, half('2026-03-17'), half('2026-09-17')]);
    const [lesson, group] = index.occurrencesIn(wall('2026-03-16'), wall('2026-03-18'));
    const dates = (one = lesson) => one && starts(datesOfSeries(index, one, wall('2026-03-01'), wall('2026-10-01')));
    expect(dates(group)).to.deep.equal(['2026-09-17T00:00']);
    expect(dates()?.slice(0, 2)).to.deep.equal(['2026-03-23T18:00', '2026-03-30T18:00']);
  });

  it('expands for the other dates of one series no other', () => {
    const asked: unknown[] = [];
    const index = new EventIndex({ zoneOf: () => 'Europe/Berlin' });
    for (const id of ['kurs', 'chor', 'rat']) index.add({ ...weekly, id });
    index.useRecurrence({
      gatherSeries: (...parts) => {
        const gathered = part.gatherSeries(...parts);
        for (const series of gathered.series) {
          const expand = series.occurrencesIn.bind(series);
          series.occurrencesIn = (...window) => (asked.push(series.record.id), expand(...window));
        }
        return gathered;
      },
    });
    const found = index.occurrencesIn(wall('2026-03-16'), wall('2026-03-17'));
    const chor = found.find(({ record }) => record.id === 'chor');
    asked.length = 0;
    expect(chor && datesOfSeries(index, chor, wall('2026-03-01'), wall('2026-04-01'))).to.have.length(2);
    expect(asked).to.deep.equal(['chor']);
  });

  it('gives each date an id of its own that stays', () => {
    const ids = indexOf([weekly, event('2026-03-20', { id: 'einmal' })])
      .occurrencesIn(wall('2026-03-16'), wall('2026-03-24'))
      .map(({ id }) => id);
    expect(ids).to.deep.equal(['kurs@2026-03-16T18:00', 'einmal@2026-03-20', 'kurs@2026-03-23T18:00']);
  });

  it('reads ten thousand events, a thousand of them series, one by one', async () => {
    const { records, pause, most, forget } = watchRecords(manySeries(10_000));
    const index = await buildEventIndex(records, { zoneOf: () => 'Europe/Berlin' }, pause);
    expect(most()).to.equal(1);
    index.useRecurrence(part);
    forget();
    await part.prepareSeries(index.series, wall('2026-11-01'), wall('2026-12-01'), pause);
    expect(most()).to.equal(1);
    expect(index.occurrencesIn(wall('2026-11-01'), wall('2026-12-01')).length).to.be.greaterThan(4000);
  });
});
