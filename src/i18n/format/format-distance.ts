import { intlLocales } from './format-text.js';

const formats = new Map<string, Intl.NumberFormat>();

function format(value: number, unit: 'meter' | 'kilometer', digits: number, language: string): string {
  const key = `${language} ${unit} ${digits}`;
  let found = formats.get(key);
  if (!found) {
    const options = { style: 'unit', unit, maximumFractionDigits: digits } as const;
    formats.set(key, (found = new Intl.NumberFormat(intlLocales(language), options)));
  }
  return found.format(value);
}

/**
 * A distance for people: in steps of 100 m below one kilometre (`800 m`), one decimal below ten
 * (`3,4 km`), else whole kilometres (`34 km`); nobody stands nearer than 100 m, as places are not
 * known better. Empty for what is no number.
 *
 * @param km kilometres
 */
export function formatDistance(km: number, language: string): string {
  if (Number.isNaN(km)) return '';
  const hundreds = Math.max(1, Math.round(km * 10));
  if (hundreds < 10) return format(hundreds * 100, 'meter', 0, language);
  return format(km, 'kilometer', hundreds < 100 ? 1 : 0, language);
}

/** A radius as it is chosen: `25 km`. */
export const formatKilometres = (km: number, language: string): string => format(km, 'kilometer', 0, language);
