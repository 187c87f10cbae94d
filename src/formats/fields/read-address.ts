import type { Address } from '../../models/parts/address.js';

/** Several lines in one, with commas between them. */
export const joinLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .join(', ');

/** "48431 Rheine" in its two parts; what has no postal code is a city. */
export function readPlace(value: unknown): Address | undefined {
  if (typeof value !== 'string' || !value.trim()) return undefined;
  const [, postalCode, city] = /^(?:D-?\s*)?(\d{5})\s+(\S.*)$/.exec(value.trim()) ?? [];
  return postalCode && city ? { postalCode, city } : { city: value.trim() };
}

/**
 * "Marktstraße 4, 48431 Rheine" in its parts; what is written otherwise stays whole as the street.
 */
export function readAddress(value: unknown): Address | undefined {
  if (typeof value !== 'string' || !value.trim()) return undefined;
  const written = value.trim();
  // The town is what stands behind the last digit.
  const [, city = ''] = /(?<![^\d,;\n])\s([^\d,;\n]+)$/.exec(written) ?? [];
  const before = written.slice(0, written.length - city.length).trimEnd();
  const [, postalCode] = city ? (/(?<!\d)(\d{5})$/.exec(before) ?? []) : [];
  const [, street] = postalCode ? (/^([^]*[^\s,;])[\s,;]+(?:D-?\s*)?$/.exec(before.slice(0, -5)) ?? []) : [];
  return street && postalCode
    ? { street: joinLines(street), postalCode, city: city.trim() }
    : { street: joinLines(written) };
}
