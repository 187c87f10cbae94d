import { expect } from '@open-wc/testing';
import { problemsOf } from '../../../../src/widgets/calendar/recurrence/gather-series.js';
import { event, indexOf, iso, wall } from '../sample-events.js';

const zones = ['Europe/Berlin', 'America/New_York', 'Pacific/Kiritimati', 'UTC'];

/** Starts as the clock of the event shows them. */
function datesOf(start: string, rule: string, timeZone: string, years = 12): string[] {
  const index = indexOf([event(start, { id: 'x', timeZone, duration: 'PT1H', recurrence: `RRULE:${rule}` })]);
  const [from, to] = [wall(start) - 400 * 86_400_000, wall(start) + years * 366 * 86_400_000];
  return index.occurrencesIn(from, to).map(({ wallStart }) => iso(wallStart));
}

describe('rules', () => {
  // Start, rule, and the first dates; all there are where the rule has an end.
  for (const [start, rule, ...dates] of [
    ['2030-03-04', 'FREQ=YEARLY;BYWEEKNO=10;BYDAY=MO;COUNT=3', '2030-03-04', '2031-03-03', '2032-03-01'],
    ['2030-03-04', 'FREQ=YEARLY;BYWEEKNO=10;COUNT=3', '2030-03-04', '2031-03-03', '2032-03-01'],
    ['2030-03-11', 'FREQ=YEARLY;BYDAY=10MO;COUNT=3', '2030-03-11', '2031-03-10', '2032-03-08'],
    ['2028-02-29', 'FREQ=YEARLY;COUNT=3', '2028-02-29', '2032-02-29', '2036-02-29'],
    [
      ...['2030-01-29', 'FREQ=YEARLY;BYMONTH=1,2,3;BYMONTHDAY=29'],
      ...['2030-01-29', '2030-03-29', '2031-01-29', '2031-03-29', '2032-01-29', '2032-02-29'],
    ],
    ['2030-01-31', 'FREQ=DAILY;BYMONTHDAY=-1;COUNT=3', '2030-01-31', '2030-02-28', '2030-03-31'],
    ['2030-01-10', 'FREQ=MONTHLY;INTERVAL=13;BYMONTH=1', '2030-01-10', '2043-01-10'],
    [
      ...['2030-03-10', 'FREQ=MONTHLY;BYMONTH=9,3;COUNT=4'],
      ...['2030-03-10', '2030-09-10', '2031-03-10', '2031-09-10'],
    ],
    ['2030-01-04', 'FREQ=MONTHLY;BYMONTHDAY=1,2,3,4;BYSETPOS=-1', '2030-01-04', '2030-02-04', '2030-03-04'],
    ['2030-01-07', 'FREQ=WEEKLY;BYDAY=MO,WE,FR;BYSETPOS=1', '2030-01-07', '2030-01-14', '2030-01-21'],
  ] as [string, string, ...string[]][])
    it(`${rule} from ${start}`, () => {
      for (const zone of zones) {
        const found = datesOf(`${start}T10:00`, rule, zone, 14);
        const expected = dates.map((day) => `${day}T10:00`);
        expect(/COUNT/.test(rule) ? found : found.slice(0, dates.length), zone).to.deep.equal(expected);
        const days = datesOf(start, rule, zone, 14);
        expect(days.slice(0, dates.length), zone).to.deep.equal(dates.map((day) => `${day}T00:00`));
      }
    });

  it('within a day go by INTERVAL from the start, and are limited by hours and minutes', () => {
    expect(datesOf('2030-01-07T09:00', 'FREQ=HOURLY;INTERVAL=5;BYHOUR=9,14,19;COUNT=5', 'Europe/Berlin')).to.deep.equal(
      [...['2030-01-07T09:00', '2030-01-07T14:00', '2030-01-07T19:00', '2030-01-12T09:00', '2030-01-12T14:00']],
    );
    expect(
      datesOf('2030-01-07T09:00', 'FREQ=MINUTELY;INTERVAL=25;BYHOUR=9,10;COUNT=6', 'America/New_York'),
    ).to.deep.equal([
      ...['2030-01-07T09:00', '2030-01-07T09:25', '2030-01-07T09:50', '2030-01-07T10:15', '2030-01-07T10:40'],
      '2030-01-08T09:10',
    ]);
  });

  it('choose by BYSETPOS among all times of a period', () => {
    expect(
      datesOf('2030-01-01T09:30', 'FREQ=MONTHLY;BYMONTHDAY=1,2;BYHOUR=9,18;BYMINUTE=0,30;BYSETPOS=2,-1;COUNT=4', 'UTC'),
    ).to.deep.equal(['2030-01-01T09:30', '2030-01-02T18:30', '2030-02-01T09:30', '2030-02-02T18:30']);
  });

  it('lose a changed date that a newer version of the series no longer has', () => {
    const moved = (sequence: number) =>
      event('2026-11-17T20:00', { id: 'x', recurrence: ['RECURRENCE-ID:20261116T180000', `SEQUENCE:${sequence}`] });
    const course = (sequence: number) =>
      event('2026-11-02T18:00', {
        ...{ id: 'x', recurrence: ['RRULE:FREQ=WEEKLY;UNTIL=20261110T000000', `SEQUENCE:${sequence}`] },
      });
    const shown = (...records: ReturnType<typeof moved>[]): string[] =>
      indexOf(records)
        .occurrencesIn(wall('2026-11-01'), wall('2026-12-01'))
        .map(({ wallStart }) => iso(wallStart));
    expect(shown(moved(1), course(2))).to.deep.equal(['2026-11-02T18:00', '2026-11-09T18:00']);
    expect(shown(course(1), moved(1))).to.deep.equal(['2026-11-02T18:00', '2026-11-09T18:00', '2026-11-17T20:00']);
    expect(shown(course(1), moved(3), moved(2))).to.have.length(3);
  });

  it('have each hour once when the clocks skip one', () => {
    const index = indexOf([event('2026-03-29T00:30', { id: 'x', duration: 'PT1H', recurrence: 'RRULE:FREQ=HOURLY' })]);
    const found = index.occurrencesIn(wall('2026-03-29'), wall('2026-03-29T06:00'));
    expect(found.map(({ wallStart }) => iso(wallStart).slice(11))).to.deep.equal([
      ...['00:30', '01:30', '03:30', '04:30', '05:30'],
    ]);
  });

  // What is walked through one by one would take hours.
  it('cost as little when they have a date each second for a century, or days that never come', () => {
    for (const [rule, problem] of [
      ['FREQ=SECONDLY', /more dates than can be shown/],
      ['FREQ=SECONDLY;COUNT=3000000000', /more dates than can be shown/],
      ['FREQ=MONTHLY;BYMONTHDAY=1,2,3;BYHOUR=1,2,3,4;BYMINUTE=1,2;BYSECOND=1,2,3;BYSETPOS=366', /never has a date/],
      ['FREQ=SECONDLY;INTERVAL=7;BYMONTH=2;BYMONTHDAY=30', /never has a date/],
      ['FREQ=YEARLY;INTERVAL=4;BYMONTH=2;BYMONTHDAY=29', /never has a date/],
    ] as const) {
      const index = indexOf([event('1930-01-05T10:00', { id: 'x', recurrence: `RRULE:${rule}` })]);
      for (const year of ['1931', '2030'])
        expect(index.occurrencesIn(wall(`${year}-01-01`), wall(`${year}-02-01`)).length).to.be.lessThan(10_001);
      expect(problemsOf(index.series ?? [])[0]?.message, rule).to.match(problem);
    }
  });

  it('may be lists of any length', () => {
    const dates = Array.from({ length: 150_000 }, (_, day) => new Date(Date.UTC(2000, 0, 1) + day * 3_600_000));
    const list = dates.map((date) => date.toISOString().replace(/[-:]|\.\d+Z/g, '')).join(',');
    const lines = ['RRULE:FREQ=DAILY', `RDATE:${list}`, `EXDATE:${list.slice(0, list.length / 2)}`];
    const index = indexOf([event('2000-01-01T00:00', { id: 'x', recurrence: lines })]);
    expect(index.occurrencesIn(wall('2016-01-01'), wall('2016-01-02'))).to.have.length(24);
    expect(index.occurrencesIn(wall('2001-01-01'), wall('2001-01-02'))).to.have.length(0);
  });
});
