import type { Address } from '../../models/address.js';

/** "48431 Rheine" in its two parts; what has no postal code is a city. */
export function readPlace(value: unknown): Address | undefined {
  if (typeof value !== 'string' || !value.trim()) return undefined;
  const [, postalCode, city] = /^(?:D-?\s*)?(\d{5})\s+(\S.*)$/.exec(value.trim()) ?? [];
  return postalCode && city ? { postalCode, city } : { city: value.trim() };
}

/** "Marktstraße 4, 48431 Rheine" in its parts; what is written otherwise stays whole as the street. */
export function readAddress(value: unknown): Address | undefined {
  if (typeof value !== 'string' || !value.trim()) return undefined;
  const [, street, postalCode, city] = /^([^]*?)[\s,;]+(?:D-?\s*)?(\d{5})\s+([^\d,;\n]+)$/.exec(value.trim()) ?? [];
  return street && postalCode && city
    ? { street: street.replace(/\s*\n\s*/g, ', '), postalCode, city: city.trim() }
    : { street: value.trim().replace(/\s*\n\s*/g, ', ') };
}
