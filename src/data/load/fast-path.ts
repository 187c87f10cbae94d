import type { RawSource } from '../../formats/shared/format.js';
import { isVersion1 } from '../../formats/native/is-version-1.js';
import { readFields } from '../../formats/shared/read-head-fields.js';
import { firstHead, type FirstHead } from '../../models/document/first-head.js';
import type { Provenance, Sourced } from '../../models/records/provenance.js';
import type { RecordKind } from '../../models/records/record-kind.js';
import { pickText } from '../../models/parts/text.js';
import type { Collection } from './collection.js';
import { isOnOrigin } from '../http/request-origins.js';
import { resolveUrls } from './resolve-urls.js';

/** The source of a record as its document names itself. */
export function provenanceOf(url: string, { publisher, language = '' }: FirstHead): Provenance {
  const name = pickText(publisher?.name, [language])?.value;
  return { ...(name && { name }), url };
}

/**
 * Reads a collection document in which nothing is wrong: its records, and of its head what they are
 * drawn with. Finds nothing in every other document, in one of another format or with a single
 * fault: there is `readPage` for it, which uses the same schemas.
 *
 * @param source the address as the widget was given it
 * @param origins where requests may go: a document that names an index elsewhere has a fault
 * @param pause asked after every record, so that no size of a document blocks the page
 * @param known records of the document that were looked at before
 */
export async function readFastPath<T extends object>(
  { json, url }: RawSource,
  source: string,
  { schema, name }: RecordKind<T>,
  origins: ReadonlySet<string>,
  pause: () => Promise<void> | undefined,
  known?: ReadonlySet<unknown>,
): Promise<Collection<T> | undefined> {
  const document = (json ?? {}) as Record<string, unknown>;
  const found = document[name];
  if (!Array.isArray(found) || !isVersion1(document)) return undefined;
  let faults = 0;
  const refuse = () => {
    faults += 1;
  };
  const head = resolveUrls(readFields(firstHead, document, refuse), url, refuse) ?? {};
  if (head.directoryIndex && !isOnOrigin(head.directoryIndex.url, origins)) refuse();
  const provenance = [provenanceOf(source, head)];
  const records: Sourced<T>[] = [];
  for (const value of found) {
    const fitting = known?.has(value) ? (value as T) : schema.read(value);
    const record = fitting && resolveUrls(fitting, url, refuse, name === 'links');
    if (!record) return undefined;
    records.push(Object.assign(record, { provenance }));
    const wait = pause();
    if (wait) await wait;
  }
  if (faults) return undefined;
  const info = { url: source, count: records.length, format: 'native', head };
  return { records, problems: [], sources: [info], heads: [head], complete: false };
}
