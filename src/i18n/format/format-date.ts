import { intlLocales } from './format-text.js';

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * A day, perhaps a time, perhaps an offset; without an offset a time is what the clock in its place
 * shows.
 */
const ISO = /^\d{4}-\d\d-\d\d([T ]\d\d:\d\d[\d:.,]*\s?(Z|[+-]\d\d:?\d\d)?)?$/i;

/**
 * Formats a time as the clock in `timeZone` shows it, the same for every visitor; empty for what is
 * not ISO 8601.
 */
export function formatTime(
  iso: string,
  language: string,
  timeZone: string,
  options: Intl.DateTimeFormatOptions,
): string {
  const [, time, offset] = ISO.exec(iso) ?? [''];
  // A day or local time is read as if it were UTC and written as if it were UTC: so nobody's zone
  // can shift it.
  const zone = offset ? timeZone : 'UTC';
  const key = language + zone + JSON.stringify(options);
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(intlLocales(language), { ...options, timeZone: zone });
    formats.set(key, format);
  }
  const instant = ISO.test(iso) ? Date.parse(time && !offset ? `${iso}Z` : iso) : Number.NaN;
  return Number.isNaN(instant) ? '' : format.format(instant);
}

/** A day for people, `20. November 2026`. */
export const formatDate = (iso: string, language: string, timeZone: string): string =>
  formatTime(iso, language, timeZone, { dateStyle: 'long' });

/**
 * A day with its time of day, `20. November 2026 um 10:15`; only the day where no time is written.
 */
export const formatDateTime = (iso: string, language: string, timeZone: string): string =>
  formatTime(iso, language, timeZone, { dateStyle: 'long', ...(iso.length > 10 && { timeStyle: 'short' }) });
