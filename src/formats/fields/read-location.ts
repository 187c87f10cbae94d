import type { Address } from '../../models/parts/address.js';
import { joinLines, readAddress } from './read-address.js';

/** Characters of the longest place that is looked through for an address. */
const longest = 300;

/**
 * "Haus der Vereine, Marktstraße 4, 48431 Rheine" in name and address; what is written otherwise
 * stays whole as the name.
 */
export function readLocation(location: string): { name?: string; address?: Address } {
  const lines = joinLines(location)
    .replace(/\s+/g, ' ')
    .replace(/(?:, ?)+/g, ', ');
  if (lines.length > longest) return { name: lines };
  const parts = lines.split(', ');
  if (/^(?:Deutschland|Germany)$/.test(parts.at(-1) ?? '')) parts.pop();
  const last = parts.pop() ?? '';
  // Between street and town there may be no comma.
  const town = [...last.matchAll(/(?<![^ ])(?:D-? ?)?\d{5} /g)].at(-1)?.index ?? last.length;
  const street = town > 0 ? last.slice(0, town).trim() : (parts.pop() ?? '');
  const address = /\d/.test(street) && readAddress(`${street}, ${last.slice(town)}`);
  if (!address || !('city' in address)) return { name: lines };
  return { ...(parts.length > 0 && { name: parts.join(', ') }), address };
}
