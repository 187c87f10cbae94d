import type { Address } from '../../models/address.js';
import { readAddress } from './read-address.js';

/** Characters of the longest place that is looked through for an address. */
const longest = 300;

/** "Haus der Vereine, Marktstraße 4, 48431 Rheine" in name and address; what is written otherwise stays whole as the name. */
export function readLocation(location: string): { name?: string; address?: Address } {
  const lines = location.replace(/\s*\n\s*/g, ', ').replace(/(, ?)+/g, ', ');
  if (lines.length > longest) return { name: lines };
  const [, before = '', street = '', city = ''] =
    /^(?:(.*?), )?([^,]*\d[^,]*),? +(?=(?:D-?\s*)?\d{5} )([^,]+)(?:, (?:Deutschland|Germany))?$/.exec(lines) ?? [];
  const address = street && readAddress(`${street}, ${city}`);
  if (!address || !('city' in address)) return { name: lines };
  return { ...(before && { name: before }), address };
}
