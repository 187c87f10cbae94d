import { intlLocales } from './format-text.js';

const formats = new WeakMap<Intl.DateTimeFormatOptions, Map<string, Intl.DateTimeFormat>>();

/** Formatters are kept by their options, which are constants: to make one takes milliseconds. */
function formatFor(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  let known = formats.get(options);
  if (!known) formats.set(options, (known = new Map<string, Intl.DateTimeFormat>()));
  let format = known.get(language);
  if (!format) {
    format = new Intl.DateTimeFormat(intlLocales(language), { ...options, timeZone: 'UTC' });
    known.set(language, format);
  }
  return format;
}

/**
 * Formats what a clock shows, so that no time zone can shift it.
 *
 * @param wall milliseconds of the clock, read as if they were UTC
 * @param options the same object for the same format
 */
export const formatWall = (wall: number, language: string, options: Intl.DateTimeFormatOptions): string =>
  formatFor(language, options).format(wall);

/** The same for two times: `18:00–20:00 Uhr`, `22.–24. November 2026`. */
export const formatWallRange = (
  from: number,
  to: number,
  language: string,
  options: Intl.DateTimeFormatOptions,
): string => formatFor(language, options).formatRange(from, to);
