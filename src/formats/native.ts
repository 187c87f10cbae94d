import { SourceError } from '../models/source-error.js';
import { isForeignItem, isGancio, isGeoJson, isJsonFeed, isJsonLd, isTribe } from './foreign-marks.js';
import type { Format } from './format.js';
import { isVersion1 } from './is-version-1.js';
import { readHead } from './read-head.js';

const marks = ['version', 'news', 'organizations', 'events', 'links'];

/**
 * A collection document as the endpoint's description has it, or only the array of records. What bears the marks of another format is not
 * taken for one.
 */
export const native = {
  name: 'native',

  detect: ({ json }) =>
    Array.isArray(json)
      ? !json.some(isForeignItem)
      : typeof json === 'object' &&
        json !== null &&
        !isJsonFeed(json) &&
        !isGeoJson(json) &&
        !isTribe(json) &&
        !isGancio(json) &&
        !isJsonLd(json) &&
        marks.some((mark) => Object.hasOwn(json, mark)),

  parse({ json, url }, kind) {
    if (Array.isArray(json)) return { head: {}, path: '', records: json, faults: [] };
    const document = json as Record<string, unknown>;
    const { version } = document;
    if (!isVersion1({ version })) {
      const explanation = `this library reads version 1, the document says ${typeof version === 'object' ? 'something else' : JSON.stringify(version)}`;
      throw new SourceError('unsupported-version', url, explanation, { place: 'version' });
    }
    const { head, faults } = readHead(document);
    const found = document[kind] ?? [];
    const records: unknown[] = Array.isArray(found) ? found : [];
    if (records !== found) faults.push({ path: kind, expected: 'an array', value: found });
    return { head, path: kind, records, faults, next: head.next, feed: feedOf(document['links']) };
  },
} satisfies Format;

/** A feed of what the document holds stands among its links, with the network `rss`. */
function feedOf(links: unknown): string | undefined {
  if (!Array.isArray(links)) return undefined;
  const feed = (links as ({ network?: unknown; url?: unknown } | null)[]).find((link) => link?.network === 'rss')?.url;
  return typeof feed === 'string' ? feed : undefined;
}
