import { SourceError } from '../models/source-error.js';
import type { Format } from './format.js';
import { readHead } from './read-head.js';

const marks = ['version', 'news', 'organizations', 'events', 'links'];

/** 1 of `1`, `"1"` and `"1.2"`. */
const majorOf = (version: unknown) =>
  typeof version === 'number' || typeof version === 'string' ? parseInt(String(version), 10) : undefined;

/** A collection document as the endpoint's description has it, or only the array of records. Reads major version 1. */
export const native: Format = {
  name: 'native',

  detect: ({ json }) =>
    Array.isArray(json) ||
    (typeof json === 'object' && json !== null && marks.some((mark) => Object.hasOwn(json, mark))),

  parse({ json, url }, kind) {
    if (Array.isArray(json)) return { head: {}, path: '', records: json, faults: [] };
    const document = json as Record<string, unknown>;
    const { version } = document;
    if (version !== undefined && version !== null && majorOf(version) !== 1) {
      const explanation = `this library reads version 1, the document says ${JSON.stringify(version)}`;
      throw new SourceError('unsupported-version', url, explanation, { place: 'version' });
    }
    const { head, faults } = readHead(document);
    const found = document[kind] ?? [];
    const records: unknown[] = Array.isArray(found) ? found : [];
    if (records !== found) faults.push({ path: kind, expected: 'an array', value: found });
    return { head, path: kind, records, faults, next: head.next };
  },
};
