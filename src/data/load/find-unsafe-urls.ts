import type { Fault } from '../../models/schema/problem.js';
import { readers, readUrl, type Reader } from './resolve-urls.js';

/**
 * Which addresses of a validated record `resolveUrls` refuses: a second walk in its steps, for the
 * message to the developer.
 */
export function findUnsafeUrls(record: object, base: string, path: string, reader?: Reader): Fault[] {
  return Object.entries(record).flatMap(([key, value]: [string, unknown]) => {
    const place = path ? `${path}.${key}` : key;
    if (Array.isArray(value)) {
      return value.flatMap((item: unknown, index) =>
        typeof item === 'object' && item ? findUnsafeUrls(item, base, `${place}[${index}]`) : [],
      );
    }
    if (typeof value === 'object' && value) {
      return findUnsafeUrls(value, base, place, key === 'translations' ? readUrl : undefined);
    }
    const read = reader ?? readers[key];
    if (!read || typeof value !== 'string' || !value.trim() || read(value, base)) return [];
    return [{ path: place, expected: read === readUrl ? 'a safe link' : 'a safe image', value }];
  });
}
