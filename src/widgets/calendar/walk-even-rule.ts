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
  /^FREQ=(DAILY|WEEKLY)((?:;(?:INTERVAL=\d{1,4}|COUNT=\d{1,4}|UNTIL=[\dTZ]+|WKST=[A-Z]{2}|BYDAY=[A-Z]{2}))*);?$/i;
const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/**
 * Nearly all rules of associations are as plain as "every second Tuesday": their dates are the same number of days apart, and of a calendar
 * with a thousand of them a month is there at once. `undefined` for every other rule. Parameters as of `RuleWalk`.
 */
export function walkEvenRule(value: string, first: number, isDate: boolean, zone: string): Walk | undefined {
  const [whole, frequency = '', rest = ''] = form.exec(value.trim()) ?? [];
  const part = (name: string): string | undefined => new RegExp(`;${name}=([^;]+)`, 'i').exec(rest)?.[1]?.toUpperCase();
  const [isWeekly, day] = [frequency.toUpperCase() === 'WEEKLY', part('BYDAY')];
  if (!whole || (day !== undefined && !(isWeekly && day === weekdays[new Date(first).getUTCDay()]))) return undefined;
  const [interval, count] = [Number(part('INTERVAL') ?? 1), Number(part('COUNT') ?? Infinity)];
  if (interval < 1 || count < 1) return undefined;
  const stride = interval * (isWeekly ? 7 : 1) * DAY;
  const last = Math.min(lastByUntil(rest, isDate, zone), first + (count - 1) * stride);
  const walls = (from: number, to: number): number[] => {
    const dates: number[] = [];
    const begin = first + Math.max(0, Math.ceil((from - first) / stride)) * stride;
    for (let wall = begin; wall < to && wall <= last && dates.length < 10_000; wall += stride) dates.push(wall);
    return dates;
  };
  return { walls, last, exceeded: false };
}
