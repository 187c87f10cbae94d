import { intlLocales } from './format-text.js';

const formats = new Map<string, Intl.DateTimeFormat>();

/** Is there an offset or `Z` at the end? Without one a time is written as the clock in its place shows it. */
const isInstant = (iso: string): boolean => /T.*(Z|[+-]\d\d:?\d\d)$/i.test(iso);

/** Formats a time as the clock in `timeZone` shows it, the same for every visitor; empty for what is not ISO 8601. */
export function formatTime(
  iso: string,
  language: string,
  timeZone: string,
  options: Intl.DateTimeFormatOptions,
): string {
  // A local time is read as if it were UTC and written as if it were UTC: so nobody's zone can shift it.
  const local = !isInstant(iso);
  const zone = local ? 'UTC' : timeZone;
  const key = language + zone + JSON.stringify(options);
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(intlLocales(language), { ...options, timeZone: zone });
    formats.set(key, format);
  }
  const time = Date.parse(local && iso.includes('T') ? `${iso}Z` : iso);
  return Number.isNaN(time) ? '' : format.format(time);
}

/** A day for people, `20. November 2026`. */
export const formatDate = (iso: string, language: string, timeZone: string): string =>
  formatTime(iso, language, timeZone, { dateStyle: 'long' });

/** A day with its time of day, `20. November 2026 um 10:15`; only the day where no time is written. */
export const formatDateTime = (iso: string, language: string, timeZone: string): string =>
  formatTime(iso, language, timeZone, { dateStyle: 'long', ...(iso.includes('T') && { timeStyle: 'short' }) });
