import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import OpeningHours from 'opening_hours';
import { HOLIDAYS, readOpeningHours, type Span } from '../../src/i18n/format/read-opening-hours.js';

/** Seven ordinary days and all kinds of public holidays of North Rhine-Westphalia: 1, 9, 20 and 30 May 2024. */
const FIRST = new Date(2024, 3, 28);
const DAYS = 35;
const HOLIDAY_DATES = ['4/1', '4/9', '4/20', '4/30'];
const ESSEN = { lat: 51.45, lon: 7.01, address: { country_code: 'de', state: 'Nordrhein-Westfalen' } };
const MINUTES_OF_DAY = 24 * 60;

const NAMES = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su', 'PH'];

type Interval = readonly [from: number, to: number];

/** Sorted, and joined where they touch. */
function join(intervals: readonly Interval[]): Interval[] {
  const joined: [number, number][] = [];
  for (const [from, to] of [...intervals].sort(([a], [b]) => a - b)) {
    const last = joined.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

/** Minutes since the first day, by the clock on the wall. */
const minutesOf = (date: Date): number =>
  Math.round(
    (Date.UTC(date.getFullYear(), date.getMonth(), date.getDate(), date.getHours(), date.getMinutes()) -
      Date.UTC(FIRST.getFullYear(), FIRST.getMonth(), FIRST.getDate())) /
      60_000,
  );

/** What a visitor reads out of the rows; the first day is left out, because one before it may reach into it. */
function intervalsOfRows(lines: readonly string[]): Interval[] | undefined {
  const { week, unread } = readOpeningHours(lines);
  if (unread.length > 0) return undefined;
  const intervals: Interval[] = [];
  for (let day = 0; day < DAYS; day++) {
    const date = new Date(2024, 3, 28 + day);
    const isHoliday = HOLIDAY_DATES.includes(`${date.getMonth()}/${date.getDate()}`);
    const spans: readonly Span[] = (isHoliday ? week[HOLIDAYS] : undefined) ?? week[(date.getDay() + 6) % 7] ?? [];
    for (const [from, to] of spans)
      intervals.push([day * MINUTES_OF_DAY + from, day * MINUTES_OF_DAY + to + (to <= from ? MINUTES_OF_DAY : 0)]);
  }
  return clip(intervals);
}

const clip = (intervals: readonly Interval[]): Interval[] =>
  join(
    intervals
      .map(([from, to]): Interval => [Math.max(from, MINUTES_OF_DAY), Math.min(to, DAYS * MINUTES_OF_DAY)])
      .filter(([from, to]) => from < to),
  );

function intervalsOfOracle(line: string): Interval[] {
  const until = new Date(2024, 3, 28 + DAYS);
  const found = new OpeningHours(line, ESSEN).getOpenIntervals(FIRST, until);
  return clip(found.map(([from, to]): Interval => [minutesOf(from), minutesOf(to)]));
}

/** The hours of each day that is named, as `Mo 08:00-18:00`. */
function hoursOf(...lines: string[]): string[] | undefined {
  const { week, unread } = readOpeningHours(lines);
  if (unread.length > 0) return undefined;
  const time = (minutes: number): string =>
    `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  return week.flatMap((spans, day) =>
    spans ? `${NAMES[day]} ${spans.map(([from, to]) => `${time(from)}-${time(to)}`).join(',') || 'off'}` : [],
  );
}

describe('readOpeningHours', () => {
  it('lets a rule after a semicolon replace the hours of its days', () => {
    expect(hoursOf('Mo-Fr 08:00-18:00; We 08:00-12:00')).to.deep.equal([
      'Mo 08:00-18:00',
      'Tu 08:00-18:00',
      'We 08:00-12:00',
      'Th 08:00-18:00',
      'Fr 08:00-18:00',
    ]);
  });

  it('lets a rule after a comma add hours to its days', () => {
    expect(hoursOf('Mo-Tu 08:00-12:00, Tu 14:00-18:00')).to.deep.equal([
      'Mo 08:00-12:00',
      'Tu 08:00-12:00,14:00-18:00',
    ]);
  });

  it('adds up what several lines say, as schema.org does, and joins what overlaps', () => {
    expect(hoursOf('Mo,Tu 09:00-12:00', 'Tu 11:00-15:00', 'Mo 14:00-16:00')).to.deep.equal([
      'Mo 09:00-12:00,14:00-16:00',
      'Tu 09:00-15:00',
    ]);
  });

  it('lets a rule replace only what its own line says', () => {
    expect(hoursOf('Mo 09:00-12:00', 'Mo 18:00-19:00; Tu 09:00-10:00')).to.deep.equal([
      'Mo 09:00-12:00,18:00-19:00',
      'Tu 09:00-10:00',
    ]);
  });

  // Each is read and means what OpenStreetMap means by it.
  for (const line of [
    'Mo-Fr 08:00-18:00',
    'Mo-Fr 08:00-18:00; We 08:00-12:00',
    'Mo-Fr 08:00-18:00, We 19:00-20:00',
    'Mo-Fr 08:00-18:00, We 08:00-12:00',
    'Mo,Tu 09:00-12:00',
    'Mo,Tu 09:00-12:00,14:00-16:00; Tu 10:00-11:00',
    'Mo-Sa 10:00-20:00; Tu off',
    'Mo-Sa 10:00-20:00; Tu closed; Tu 10:00-11:00',
    'Mo 08:00-12:00; Mo off, Mo 10:00-11:00',
    'Mo-Fr 08:00-18:00; PH off',
    'Mo-Fr 08:00-18:00; We 08:00-12:00; PH 10:00-11:00',
    'Su,PH 10:00-12:00',
    'Mo-Sa 08:00-20:00; Su,PH 10:00-12:00',
    'Mo-Su,PH 10:00-12:00',
    'Fr-Mo 10:00-12:00; Su 10:00-11:00',
    'Fr 20:00-02:00',
    'Mo-Su 20:00-02:00',
    'Fr 20:00-02:00, Sa 01:00-04:00',
    'Sa 10:00-12:00; Fr 20:00-24:00',
    '10:00-12:00',
    '10:00-12:00; Mo off',
    '24/7',
  ]) {
    it(`reads ${line} as opening_hours does`, () => {
      expect(intervalsOfRows([line])).to.deep.equal(intervalsOfOracle(line));
    });
  }

  // Rows of days would say something else than OpenStreetMap.
  for (const line of [
    'Fr 20:00-02:00; Sa 10:00-14:00',
    'Fr 20:00-02:00; Sa off',
    'PH off; Mo-Fr 08:00-18:00',
    'Mo-Fr 08:00-18:00, PH 10:00-12:00',
    'Mo-Su 20:00-02:00; PH off',
    'Mo-Fr 08:00-18:00; Jan off',
    'Mo-Fr 08:00-12:00; 14:00-18:00',
    'Mo[1] 10:00-12:00',
    'Mo 10:00+',
    'Mo sunrise-sunset',
    'Mo-Fr 08:00-18:00 || "nach Vereinbarung"',
    'Mo-Fr 08:00-18:00; We',
  ]) {
    it(`leaves ${line} as it is written`, () => {
      expect(readOpeningHours([line]).unread).to.deep.equal([line]);
    });
  }

  const time = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 15, 30, 45))
    .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
  const span = fc.tuple(time, fc.oneof(time, fc.constant('24:00'))).filter(([from, to]) => from !== to);
  const day = fc.constantFrom(...NAMES.slice(0, 7));
  const days = fc.array(
    fc.oneof(
      { weight: 4, arbitrary: day },
      { weight: 3, arbitrary: fc.tuple(day, day).map(([from, to]) => (from === to ? from : `${from}-${to}`)) },
      { weight: 1, arbitrary: fc.constant('PH') },
    ),
    { minLength: 1, maxLength: 3 },
  );
  const hours = fc.oneof(
    {
      weight: 5,
      arbitrary: fc
        .array(span, { minLength: 1, maxLength: 2 })
        .map((spans) => spans.map((pair) => pair.join('-')).join(',')),
    },
    { weight: 1, arbitrary: fc.constantFrom('off', 'closed') },
  );
  const rule = fc
    .tuple(fc.option(days, { freq: 8 }), hours)
    .map(([names, times]) => (names ? `${names.join(',')} ${times}` : times));
  const line = fc
    .tuple(rule, fc.array(fc.tuple(fc.constantFrom('; ', '; ', ', '), rule), { maxLength: 3 }))
    .map(([first, rest]) => first + rest.map(([separator, next]) => separator + next).join(''));

  it('says of no line anything else than opening_hours', () => {
    let read = 0;
    fc.assert(
      fc.property(line, (text) => {
        const ours = intervalsOfRows([text]);
        if (!ours) return;
        read++;
        expect(ours, text).to.deep.equal(intervalsOfOracle(text));
      }),
      { numRuns: 1500, seed: 20_240_501 },
    );
    // To leave all as it is written would be right, too.
    expect(read).to.be.greaterThan(500);
  });
});
