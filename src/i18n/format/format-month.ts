import { parseTime, wallClock } from '../../models/time/time.js';
import { formatTime } from './format-date.js';

/** The name of a month, `November`; `month` counts from 1. */
export const formatMonth = (month: number, language: string): string =>
  formatTime(`2024-${String(month).padStart(2, '0')}-01`, language, 'UTC', { month: 'long' });

/** A year with the language's digits. */
export const formatYear = (year: number, language: string): string =>
  formatTime(`${String(year).padStart(4, '0')}-01-01`, language, 'UTC', { year: 'numeric' });

/** Year and month of a time as the clock in `timeZone` shows them. */
export function yearAndMonth(iso: string, timeZone: string): { year: number; month: number } | undefined {
  const time = parseTime(iso);
  if (!time) return undefined;
  const wall = time.offset === undefined ? time.wall : wallClock(time.wall - time.offset * 60_000, timeZone);
  const clock = new Date(wall);
  return { year: clock.getUTCFullYear(), month: clock.getUTCMonth() + 1 };
}
