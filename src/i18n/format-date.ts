import { parseTime, wallClock } from '../models/time.js';
import { intlLocales } from './format-text.js';

const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  let found = formats.get(key);
  if (!found)
    formats.set(key, (found = new Intl.DateTimeFormat(intlLocales(language), { ...options, timeZone: 'UTC' })));
  return found;
}

/** The written clock of a time in its zone, as a `Date` whose UTC fields hold it. */
function clockOf(iso: string, timeZone: string): { clock: Date; dateOnly: boolean } | undefined {
  const time = parseTime(iso);
  if (!time) return undefined;
  const wall = time.offset === undefined ? time.wall : wallClock(time.wall - time.offset * 60_000, timeZone);
  return { clock: new Date(wall), dateOnly: time.dateOnly };
}

/**
 * A day for people, `20. November 2026`, as the clock in `timeZone` shows it; the same for every visitor.
 *
 * @param iso ISO 8601; anything else gives an empty string
 */
export function formatDate(iso: string, language: string, timeZone: string): string {
  const time = clockOf(iso, timeZone);
  return time ? format(language, { dateStyle: 'long' }).format(time.clock) : '';
}

/** A day with its time of day, `20. November 2026 um 10:15`; only the day where no time is written. */
export function formatDateTime(iso: string, language: string, timeZone: string): string {
  const time = clockOf(iso, timeZone);
  if (!time) return '';
  return format(language, time.dateOnly ? { dateStyle: 'long' } : { dateStyle: 'long', timeStyle: 'short' }).format(
    time.clock,
  );
}

/** The name of a month, `November`; `month` counts from 1. */
export const formatMonth = (month: number, language: string): string =>
  format(language, { month: 'long' }).format(new Date(Date.UTC(2024, month - 1, 1)));

/** A year with the language's digits. */
export const formatYear = (year: number, language: string): string =>
  format(language, { year: 'numeric' }).format(new Date(Date.UTC(year, 0, 1)));

/** Year and month of a time as the clock in `timeZone` shows them. */
export function yearAndMonth(iso: string, timeZone: string): { year: number; month: number } | undefined {
  const time = clockOf(iso, timeZone);
  return time && { year: time.clock.getUTCFullYear(), month: time.clock.getUTCMonth() + 1 };
}
