import { word } from '../parts/limited.js';
import { check } from '../schema/schema.js';

/** The form; whether the day is in the calendar is checked besides. */
export const dateTimePattern = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/;

/**
 * Whether a string is a date or date-time as {@link DateTimeSchema} wants it: engines read 30
 * February as 2 March.
 */
export function isDateTime(value: string): boolean {
  if (!dateTimePattern.test(value) || Number.isNaN(Date.parse(value))) return false;
  const day = value.slice(0, 10);
  return Number(day.slice(8)) <= 28 || new Date(day).toISOString().startsWith(day);
}

/**
 * ISO 8601: a day (`2026-11-22`), a local time (`2026-11-22T18:00`, with or without seconds), or an
 * instant (with `Z` or `+01:00`). The string itself is kept.
 */
export const DateTimeSchema = check(word, 'a date such as 2026-11-22 or 2026-11-22T18:00:00+01:00', isDateTime);
