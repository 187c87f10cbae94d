import type { Parsed } from '../formats/format.js';
import type { Fault } from '../models/problem.js';
import type { RecordKind } from '../models/record-kind.js';
import { run } from '../models/schema.js';
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
  const valid: T[] = [];
  const faults: Fault[] = [];
  for (let index = 0; index < records.length; index += 1) {
    const place = `${path}[${index}]`;
    const record = toRecord ? toRecord(records[index]) : records[index];
    const result = record === undefined ? undefined : run(kind.schema, record);
    if (result?.issues) faults.push({ path: place, issues: result.issues });
    else if (result && resolveUrls(result.value, url, place, faults, kind.name === 'links')) valid.push(result.value);
    const wait = pause();
    if (wait) await wait;
  }
  return { records: valid, faults };
}
