import { formatWallRange } from '../../i18n/format/format-wall.js';
import { msg, str } from '../../i18n/catalogue/msg.js';
import type { View } from './filter/calendar-choice.js';
import { nameDate, nameMonth } from './name-times.js';
import { DAY, meets, type Occurrence } from './occurrences/occurrence.js';
import { startOfWeek, weeksOfMonth, type Weeks } from './month/place-on-days.js';
import { makeList } from '../../models/list.js';

/**
 * What part of time is shown. All times are those of the clock, in milliseconds read as if they
 * were UTC.
 */
export interface Period {
  readonly layout: View;
  /** First day of a list; `undefined` where it begins with what is not over. */
  readonly from: number | undefined;
  /** The day that is shown, and has the focus in a month. */
  readonly day: number;
  /** The month or week, without its days of other months. */
  readonly begin: number;
  readonly end: number;
  /** The days that are drawn: those of a month with whole weeks, or of one week. */
  readonly weeks: Weeks;
}

/**
 * @param wanted day a visitor or the page has gone to
 * @param firstDay of the week, 1 = Monday
 */
export function periodOf(layout: View, wanted: number | undefined, today: number, firstDay: number): Period {
  const day = wanted ?? today;
  const from = wanted === undefined || wanted === today ? undefined : wanted;
  if (layout === 'week') {
    const begin = startOfWeek(day, firstDay);
    const weeks = [makeList(7, (i) => begin + i * DAY)];
    return { layout, from, day, begin, end: begin + 7 * DAY, weeks };
  }
  const date = new Date(day);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const weeks = layout === 'month' ? weeksOfMonth(year, month, firstDay) : [];
  return { layout, from, day, begin: Date.UTC(year, month, 1), end: Date.UTC(year, month + 1, 1), weeks };
}

const DATES = { dateStyle: 'long' } as const;

/** `November 2026`, `16.–22. November 2026`, `Kommende Termine`, `Ab Februar 2027`. */
export function namePeriod({ layout, from, day, begin, end }: Period, today: number, language: string): string {
  if (layout === 'month') return nameMonth(day, language);
  if (layout === 'week') return formatWallRange(begin, end - DAY, language, DATES);
  if (from === undefined) return msg('Kommende Termine');
  const start = from === begin ? nameMonth(from, language) : nameDate(from, today, language);
  return msg(str`Ab ${start}`);
}

/** Does nothing take place in it? */
export const isEmpty = ({ begin, end }: Period, occurrences: readonly Occurrence[]): boolean =>
  !occurrences.some((occurrence) => meets(occurrence, begin, end));
