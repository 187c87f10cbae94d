import type { Address } from '../../../models/parts/address.js';

/** `Am Markt 1, 48431 Rheine`: an address on one line, for other programs. */
export function addressLine(address: Address | undefined): string {
  if (!address) return '';
  const { street, postalCode, city, district } = address;
  const town = [postalCode, city ?? district].filter(Boolean).join(' ');
  return [street, town].filter(Boolean).join(', ');
}
