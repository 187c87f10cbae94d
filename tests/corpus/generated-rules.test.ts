import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { RRuleTemporal } from 'rrule-temporal';
import { wallClock } from '../../src/models/time/time.js';
import { EventIndex } from '../../src/widgets/calendar/occurrences/event-index.js';
import { isoOfWall } from '../../src/widgets/calendar/occurrences/occurrence.js';
import * as recurrence from '../../src/widgets/calendar/recurrence/gather-series.js';

/**
 * Rules that nobody wrote, against the package rrule-temporal: another program with another method, which counts in zones.
 *
 * Not asked of it is what it is known to do wrong: of a yearly rule it takes only one of `BYWEEKNO`, `BYYEARDAY`, `BYMONTHDAY` and numbered days
 * of `BYDAY`, of numbered and plain days only the numbered ones, and years between weeks by number it counts by the year of the day, not of the
 * week. Dates in the hour that the clocks skip it leaves out; here they come an hour later, so that nobody misses them, and are not compared.
 * For the same reason `BYSETPOS` is asked for times outside of that hour.
 */

const DAY = 86_400_000;
const zones = ['Europe/Berlin', 'America/New_York', 'Pacific/Kiritimati'];
const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

type Parts = Record<string, readonly (number | string)[] | number | string | undefined>;

const some = <T>(one: fc.Arbitrary<T>, most: number): fc.Arbitrary<T[]> =>
  fc.uniqueArray(one, { minLength: 1, maxLength: most });
const signed = (most: number): fc.Arbitrary<number> => fc.integer({ min: -most, max: most }).filter((n) => n !== 0);
const number = (max: number, min = 0): fc.Arbitrary<number> => fc.integer({ min, max });
/** Something in one of so many rules. */
const rarely = <T>(one: fc.Arbitrary<T>, of = 3): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: of - 1, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: one });

const numbered = (most: number): fc.Arbitrary<string[]> =>
  some(
    fc.tuple(signed(most), fc.constantFrom(...weekdays)).map(([n, day]) => `${n}${day}`),
    3,
  );
const plain = some(fc.constantFrom(...weekdays), 3);
const monthDays = some(signed(31), 4);
const months = rarely(some(number(12, 1), 4));

/** At most one of several parts. */
const oneOf = (parts: Record<string, fc.Arbitrary<readonly (number | string)[]>>): fc.Arbitrary<Parts> =>
  fc.oneof(
    fc.constant({}),
    ...Object.entries(parts).map(([name, list]) => list.map((values) => ({ [name]: values }) satisfies Parts)),
  );

const days: Record<string, fc.Arbitrary<Parts>> = {
  YEARLY: fc.oneof(
    oneOf({ BYMONTHDAY: monthDays, BYDAY: plain, BYYEARDAY: some(signed(366), 4), BYWEEKNO: some(signed(53), 3) }),
    fc.record({ BYMONTHDAY: monthDays, BYDAY: plain }),
    fc.record({ BYWEEKNO: some(signed(53), 3), BYDAY: plain }),
    oneOf({ BYDAY: numbered(5) }),
  ),
  MONTHLY: fc.oneof(
    oneOf({ BYMONTHDAY: monthDays, BYDAY: plain }),
    oneOf({ BYDAY: numbered(5) }),
    fc.record({ BYMONTHDAY: monthDays, BYDAY: plain }),
  ),
  WEEKLY: oneOf({ BYDAY: plain }),
  DAILY: fc.oneof(oneOf({ BYMONTHDAY: monthDays, BYDAY: plain }), fc.record({ BYMONTHDAY: monthDays, BYDAY: plain })),
};

/** Rules of days, with starts in years with both changes of the clocks. */
const rules = fc
  .constantFrom('YEARLY', 'MONTHLY', 'WEEKLY', 'DAILY')
  .chain((FREQ) =>
    fc.tuple(
      fc.record({ FREQ: fc.constant(FREQ), INTERVAL: rarely(number(FREQ === 'YEARLY' ? 3 : 13, 2)), BYMONTH: months }),
      days[FREQ] ?? fc.constant({}),
      fc.record({
        WKST: rarely(fc.constantFrom(...weekdays)),
        BYHOUR: rarely(some(number(23), 2), 4),
        BYMINUTE: rarely(some(number(59), 2), 5),
        BYSECOND: rarely(some(number(59), 2), 8),
        BYSETPOS: rarely(some(signed(3), 2), 4),
      }),
    ),
  )
  .map(([first, list, last]): Parts => ({ ...first, ...list, ...last }))
  .filter((parts) => !parts['BYWEEKNO'] || !(parts['INTERVAL'] || parts['BYMONTH']))
  .filter((parts) => !parts['BYSETPOS'] || Object.keys(parts).some((name) => /BY(?!SETPOS)/.test(name) && parts[name]));

const write = (parts: Parts): string =>
  Object.entries(parts)
    .flatMap(([name, value]) => (value === undefined ? [] : `${name}=${String(value)}`))
    .join(';');

const starts = fc
  .integer({ min: Date.UTC(2025, 0) / 900_000, max: Date.UTC(2031, 0) / 900_000 })
  .map((n) => n * 900_000);

const stamp = (wall: number): string => new Date(wall).toISOString().slice(0, 19);

/** Rules that repeat within a day; compared where clocks never change, as then the other program counts hours that have passed. */
const rulesWithinDay = fc
  .record({
    FREQ: fc.constantFrom('HOURLY', 'MINUTELY', 'SECONDLY'),
    INTERVAL: rarely(number(50, 2), 2),
    BYMONTH: rarely(some(number(12, 1), 6), 5),
    BYMONTHDAY: rarely(some(signed(31), 8), 5),
    BYDAY: rarely(plain, 4),
    BYHOUR: rarely(some(number(23), 6), 2),
    BYMINUTE: rarely(some(number(59), 6), 2),
    BYSECOND: rarely(some(number(59), 4)),
  })
  .map((parts): Parts => parts);

/** So many dates are compared, and as many as there are in eight years. */
const MOST = 12;
const SPAN = 8 * 366 * DAY;

/** The first instants by the other program; `undefined` when it gives up. */
function byOthers(rule: string, start: number, zone: string): number[] | undefined {
  const compact = stamp(start).replace(/[-:]/g, '');
  const other = new RRuleTemporal({
    rruleString: `DTSTART;TZID=${zone}:${compact}\nRRULE:${rule}`,
    maxIterations: 120,
  });
  const found: number[] = [];
  try {
    other.all((date) => {
      if (date.epochMilliseconds < start + SPAN) found.push(date.epochMilliseconds);
      return date.epochMilliseconds < start + SPAN && found.length < MOST;
    });
  } catch {
    return undefined;
  }
  return found.slice(0, MOST);
}

function byUs(rule: string, start: number, zone: string): number[] {
  const index = new EventIndex({ zoneOf: () => zone });
  const provenance = [{ url: 'https://verband.example/termine.json' }];
  index.add({ title: 'Treffen', start: stamp(start), recurrence: `RRULE:${rule}`, provenance });
  index.useRecurrence(recurrence);
  const found: number[] = [];
  // Window by window, as a visitor sees them.
  for (let from = start - 40 * DAY; from < start + SPAN && found.length < MOST; from += 366 * DAY)
    for (const { id, start: at, wallStart } of index.occurrencesIn(from, from + 366 * DAY))
      if (id.endsWith(`@${isoOfWall(wallStart, false)}`)) found.push(at);
  return found.filter((at) => at < start + SPAN).slice(0, MOST);
}

describe(`generated rules, in a browser in ${Intl.DateTimeFormat().resolvedOptions().timeZone}`, () => {
  const compare = (zone: string, all: fc.Arbitrary<Parts>, numRuns: number): void => {
    let compared = 0;
    fc.assert(
      fc.property(all, starts, (parts, start) => {
        const rule = write(parts);
        const hours = parts['BYHOUR'] ?? [new Date(start).getUTCHours()];
        if (parts['BYSETPOS'] && Array.isArray(hours) && hours.includes(2)) return;
        const expected = byOthers(rule, start, zone);
        if (!expected) return;
        compared += 1;
        const clock = (instants: readonly number[]): string[] => instants.map((at) => stamp(wallClock(at, zone)));
        expect(clock(byUs(rule, start, zone)), `${rule} from ${stamp(start)}`).to.deep.equal(clock(expected));
      }),
      // Others in each zone and each browser, and always the same.
      { numRuns, seed: 5545 + zones.indexOf(zone) + new Date(0).getTimezoneOffset() },
    );
    expect(compared).to.be.greaterThan(numRuns / 2);
  };

  for (const zone of zones)
    it(`have the dates that rrule-temporal finds in ${zone}`, () => {
      compare(zone, rules, 250);
    }).timeout(120_000);

  it('within a day have the dates that rrule-temporal finds', () => {
    compare('Pacific/Kiritimati', rulesWithinDay, 100);
  }).timeout(120_000);
});
