import type { Period } from '../calendar-period.js';
import type { EventIndex } from '../occurrences/event-index.js';
import { datesBefore } from '../agenda/past-occurrences.js';
import { DAY } from '../occurrences/occurrence.js';
import { startOfWeek } from './place-on-days.js';

/** So far visitors can go, to both sides. */
const FURTHEST = 36_525 * DAY;

/** A day that is not too far from today. */
export const within = (day: number, today: number): number =>
  Math.min(today + FURTHEST, Math.max(today - FURTHEST, day));

/** The first of a month, `by` months further on. */
export function monthFrom(day: number, by: number): number {
  const date = new Date(day);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + by, 1);
}

/** The same day so many months further on, or the last of that month. */
export function addMonths(day: number, by: number): number {
  const first = monthFrom(day, by);
  const days = (monthFrom(first, 1) - first) / DAY;
  return first + (Math.min(new Date(day).getUTCDate(), days) - 1) * DAY;
}

/**
 * Where the keys of the grid pattern lead (ARIA Authoring Practices): arrows, Home and End in the
 * week, PageUp and PageDown by month, with Shift by year. `undefined` for any other key.
 *
 * @param day midnight, as all times of the clock here
 */
export function moveDay(
  day: number,
  { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
  { isRtl, firstDay }: { isRtl: boolean; firstDay: number },
): number | undefined {
  const ahead = isRtl ? -DAY : DAY;
  const monday = startOfWeek(day, firstDay);
  switch (key) {
    case 'ArrowRight':
      return day + ahead;
    case 'ArrowLeft':
      return day - ahead;
    case 'ArrowDown':
      return day + 7 * DAY;
    case 'ArrowUp':
      return day - 7 * DAY;
    case 'Home':
      return monday;
    case 'End':
      return monday + 6 * DAY;
    case 'PageDown':
      return addMonths(day, shiftKey ? 12 : 1);
    case 'PageUp':
      return addMonths(day, shiftKey ? -12 : -1);
    default:
      return undefined;
  }
}

/**
 * One month or week on or back; lists go to the month of the next dates there are, and nowhere when
 * there are none.
 */
export function stepPeriod({ layout, day }: Period, by: -1 | 1, index: EventIndex | undefined): number | undefined {
  if (layout === 'week') return day + by * 7 * DAY;
  if (layout === 'month') return monthFrom(day, by);
  const [found] =
    by > 0 ? (index?.after(monthFrom(day, 1), 1) ?? []) : index ? datesBefore(index, monthFrom(day, 0), 1) : [];
  return found && monthFrom(found.wallStart, 0);
}
