import type { Parsed } from '../formats/format.js';
import type { Fault } from '../models/problem.js';
import type { RecordKind } from '../models/record-kind.js';
import { readable } from '../models/schema.js';
import { resolveUrls } from './resolve-urls.js';

/**
 * Checks the records of a document one by one and makes their addresses absolute. One that does not fit the schema of its kind is left
 * out and becomes one fault; the others stay. `pause` is asked after every record, so that no size of a document blocks the page.
 */
export async function validateRecords<T extends object>(
  { records, path, toRecord }: Pick<Parsed, 'records' | 'path' | 'toRecord'>,
  kind: RecordKind<T>,
  url: string,
  pause: () => Promise<void> | undefined,
): Promise<{ records: T[]; faults: Fault[] }> {
  const schema = readable(kind.schema);
  const valid: T[] = [];
  const faults: Fault[] = [];
  for (let index = 0; index < records.length; index += 1) {
    const place = `${path}[${index}]`;
    const value = toRecord ? toRecord(records[index]) : records[index];
    // What a format makes nothing of is not meant to be a record.
    const record = value === undefined ? undefined : schema.read(value);
    if (!record) {
      if (value !== undefined) faults.push({ path: place, schema, value });
    } else if (resolveUrls(record, url, place, faults, kind.name === 'links')) valid.push(record);
    const wait = pause();
    if (wait) await wait;
  }
  return { records: valid, faults };
}
