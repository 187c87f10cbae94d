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
  /^FREQ=(DAILY|WEEKLY)((?:;(?:INTERVAL=\d{1,4}|COUNT=\d{1,4}|UNTIL=[\dTZ]+|WKST=[A-Z]{2}|BYDAY=[A-Z,]{2,20}))*);?$/i;
const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/**
 * Nearly all rules of associations are as plain as "every second Tuesday" or "Mondays and Wednesdays": their dates are the same number of
 * days apart, and of a calendar with a thousand of them a month is there at once, without ical.js. `undefined` for every other rule.
 * Parameters as of `RuleWalk`.
 */
export function walkEvenRule(value: string, first: number, isDate: boolean, zone: string): Walk | undefined {
  const [whole, frequency = '', rest = ''] = form.exec(value.trim()) ?? [];
  const part = (name: string): string | undefined => new RegExp(`;${name}=([^;]+)`, 'i').exec(rest)?.[1]?.toUpperCase();
  const isWeekly = frequency.toUpperCase() === 'WEEKLY';
  const [interval, count] = [Number(part('INTERVAL') ?? 1), Number(part('COUNT') ?? Infinity)];
  const offsets = offsetsOf(part('BYDAY'), first);
  // Which days are of one week is a question of its first day: not for a rule as plain as this.
  const isEven = offsets[0] === 0 && (offsets.length === 1 || interval === 1);
  if (!whole || !isEven || (part('BYDAY') && !isWeekly) || interval < 1 || count < 1) return undefined;
  const stride = interval * (isWeekly ? 7 : 1) * DAY;
  const wallOf = (n: number): number =>
    first + Math.floor(n / offsets.length) * stride + (offsets[n % offsets.length] ?? 0);
  const last = Math.min(lastByUntil(rest, isDate, zone), count === Infinity ? Infinity : wallOf(count - 1));
  const walls = (from: number, to: number): number[] => {
    const dates: number[] = [];
    let n = Math.max(0, Math.floor((from - first) / stride)) * offsets.length;
    for (let wall = wallOf(n); wall < to && wall <= last && dates.length < 10_000; wall = wallOf((n += 1)))
      if (wall >= from) dates.push(wall);
    return dates;
  };
  return { walls, last, exceeded: false };
}

/** How long after a date of its week each of the days named is, the first date of all first; none where a name is no day. */
function offsetsOf(days: string | undefined, first: number): number[] {
  if (days === undefined) return [0];
  const numbers = days.split(',').map((day) => weekdays.indexOf(day));
  if (numbers.includes(-1)) return [];
  return [...new Set(numbers.map((day) => ((day - new Date(first).getUTCDay() + 7) % 7) * DAY))].sort((a, b) => a - b);
}
