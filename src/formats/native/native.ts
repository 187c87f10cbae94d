import { SourceError } from '../../models/schema/source-error.js';
import { isForeignItem, isGancio, isGeoJson, isJsonFeed, isJsonLd, isTribe } from '../shared/foreign-marks.js';
import type { Format } from '../shared/format.js';
import { isVersion1 } from './is-version-1.js';
import { readHead } from '../shared/read-head.js';

const kinds = ['news', 'organizations', 'events', 'links'];

/** Lists of objects that the endpoint's description knows beside the records. */
const lists = ['feeds'];

const hasRecords = (document: object): boolean => kinds.some((kind) => Object.hasOwn(document, kind));

/** The lists of objects under other names: what may be meant to be records. */
const findStrangers = (document: object): string[] =>
  Object.entries(document).flatMap(([name, value]) =>
    ![...kinds, ...lists].includes(name) && Array.isArray(value) && value.some((one) => typeof one === 'object' && one)
      ? [name]
      : [],
  );

/**
 * By its records; without any by its version, unless something else in it may be meant to be
 * records.
 */
const isCollection = (document: object): boolean =>
  hasRecords(document) ||
  (Object.hasOwn(document, 'version') && !(isVersion1(document) && findStrangers(document).length));

/**
 * A collection document as the endpoint's description has it, or only the array of records. What
 * bears the marks of another format is not taken for one.
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
        isCollection(json),

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
    const others = Object.hasOwn(document, kind) ? [] : kinds.filter((name) => isFilled(document[name]));
    if (others.length) faults.push({ path: kind, expected: `${kind} beside ${others.join(', ')}` });
    if (records !== found) faults.push({ path: kind, expected: 'an array', value: found });
    // Beside records of this or another kind, a list is somebody's own.
    const isEmpty = !kinds.some((name) => isFilled(document[name]));
    for (const name of isEmpty ? findStrangers(document) : []) {
      faults.push({
        path: name,
        expected: `records under one of the names ${kinds.join(', ')}`,
        value: document[name],
      });
    }
    return { head, path: kind, records, faults, next: head.next, feed: feedOf(document['links']) };
  },
} satisfies Format;

const isFilled = (value: unknown): boolean => Array.isArray(value) && value.length > 0;

/** A feed of what the document holds stands among its links, with the network `rss`. */
function feedOf(links: unknown): string | undefined {
  if (!Array.isArray(links)) return undefined;
  const feed = (links as ({ network?: unknown; url?: unknown } | null)[]).find((link) => link?.network === 'rss')?.url;
  return typeof feed === 'string' ? feed : undefined;
}
