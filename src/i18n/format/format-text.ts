/**
 * Where a tag alone would mean another place: English as readers in Europe write it, Persian with
 * our calendar.
 */
function usual(language: string): string {
  if (language === 'en') return 'en-GB';
  return language.startsWith('fa') ? `${language}-u-ca-gregory` : language;
}

/** Names for `Intl`; languages the browser has no data for fall back to German. */
export const intlLocales = (language: string): string[] => [usual(language), 'de'];

/** Our languages that write up to three digits as JavaScript does. */
const PLAIN = /^(de|en|fr|pl|ru|tr|uk)/;

/** Formatters are kept: to make one takes milliseconds, the first of a page ten. */
const numbers = new Map<string, Intl.NumberFormat>();

/** A whole number of 0 or more with the language's digits and grouping. */
export function formatNumber(n: number, language: string): string {
  if (n < 1000 && PLAIN.test(language)) return String(n);
  let format = numbers.get(language);
  if (!format) numbers.set(language, (format = new Intl.NumberFormat(intlLocales(language))));
  return format.format(n);
}

/** `A, B und C` */
export const formatList = (items: readonly string[], language: string): string =>
  new Intl.ListFormat(intlLocales(language), { type: 'conjunction' }).format(items);

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** A file size for people: `840 kB`, `1,2 MB` (decimal units). */
export function formatBytes(bytes: number, language: string): string {
  // 999,500 bytes and more would be written as 1,000 kB.
  const step = Math.min(UNITS.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(bytes, 1) / 0.9995) / 3)));
  const value = bytes / 1000 ** step;
  return new Intl.NumberFormat(intlLocales(language), {
    style: 'unit',
    unit: UNITS[step] ?? 'byte',
    maximumFractionDigits: value < 10 && step > 0 ? 1 : 0,
  }).format(value);
}
