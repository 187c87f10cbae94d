import { DAY } from './occurrence.js';
import { lastByUntil } from './recurrence-lines.js';

/** What walks a rule. */
export interface Walk {
  /** All dates in `[from, to)`, in order. */
  walls(from: number, to: number): readonly number[];
  /** No date is later; Infinity while nobody knows. */
  readonly last: number;
  /** Dates had to be left out. */
  readonly exceeded: boolean;
}

const form =
  /^FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)((?:;(?:INTERVAL=\d{1,4}|COUNT=\d{1,4}|UNTIL=[\dTZ]+|WKST=[A-Z]{2}|BYDAY=[A-Z,]{2,20}))*);?$/i;
const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** The dates of a rule as a sequence. */
interface Sequence {
  wallOf(n: number): number;
  /** A number whose date is not after a time, or 0. */
  before(wall: number): number;
}

/**
 * Nearly all rules of associations are as plain as "every second Tuesday", "Mondays and Wednesdays" or "on the 5th": their dates can be
 * reckoned, so that of a calendar with a thousand of them a month is there at once, without ical.js. `undefined` for every other rule.
 * Parameters as of `RuleWalk`.
 */
export function walkEvenRule(value: string, first: number, isDate: boolean, zone: string): Walk | undefined {
  const [whole, frequency = '', rest = ''] = form.exec(value.trim()) ?? [];
  const part = (name: string): string | undefined => new RegExp(`;${name}=([^;]+)`, 'i').exec(rest)?.[1]?.toUpperCase();
  const [interval, count] = [Number(part('INTERVAL') ?? 1), Number(part('COUNT') ?? Infinity)];
  const sequence = whole && sequenceOf(frequency.toUpperCase(), interval, part('BYDAY'), first);
  if (!sequence || interval < 1 || count < 1) return undefined;
  const { wallOf, before } = sequence;
  const last = Math.min(lastByUntil(rest, isDate, zone), count === Infinity ? Infinity : wallOf(count - 1));
  const walls = (from: number, to: number): number[] => {
    const dates: number[] = [];
    let n = before(from);
    for (let wall = wallOf(n); wall < to && wall <= last && dates.length < 10_000; wall = wallOf((n += 1)))
      if (wall >= from) dates.push(wall);
    return dates;
  };
  return { walls, last, exceeded: false };
}

function sequenceOf(frequency: string, interval: number, days: string | undefined, first: number) {
  if (frequency === 'WEEKLY') return everyWeek(interval, offsetsOf(days, first), first);
  if (days !== undefined) return undefined;
  return frequency === 'DAILY'
    ? everyStride(interval * DAY, [0], first)
    : everyMonth(frequency === 'MONTHLY' ? interval : 12 * interval, first);
}

/** Which days are of one week is a question of its first day: not for a rule as plain as this. */
const everyWeek = (interval: number, offsets: readonly number[], first: number): Sequence | undefined =>
  offsets[0] === 0 && (offsets.length === 1 || interval === 1)
    ? everyStride(7 * interval * DAY, offsets, first)
    : undefined;

const everyStride = (stride: number, offsets: readonly number[], first: number): Sequence => ({
  wallOf: (n) => first + Math.floor(n / offsets.length) * stride + (offsets[n % offsets.length] ?? 0),
  before: (wall) => Math.max(0, Math.floor((wall - first) / stride)) * offsets.length,
});

/** Not for a day that some months do not have. */
function everyMonth(months: number, first: number): Sequence | undefined {
  const date = new Date(first);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  // Years of two digits mean others to `Date.UTC`.
  if (day > 28 || year < 100) return undefined;
  const time = first - Math.floor(first / DAY) * DAY;
  return {
    wallOf: (n) => Date.UTC(year, month + n * months, day) + time,
    before: (wall) => Math.max(0, Math.floor((wall - first) / (31 * DAY * months))),
  };
}

/** How long after a date of its week each of the days named is, the first date of all first; none where a name is no day. */
function offsetsOf(days: string | undefined, first: number): number[] {
  if (days === undefined) return [0];
  const numbers = days.split(',').map((day) => weekdays.indexOf(day));
  if (numbers.includes(-1)) return [];
  return [...new Set(numbers.map((day) => ((day - new Date(first).getUTCDay() + 7) % 7) * DAY))].sort((a, b) => a - b);
}
