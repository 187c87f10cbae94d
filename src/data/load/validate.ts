import type { Parsed } from '../../formats/shared/format.js';
import { fitLimits } from '../../models/schema/fit-limits.js';
import type { Fault } from '../../models/schema/problem.js';
import type { RecordKind } from '../../models/records/record-kind.js';
import { type Schema } from '../../models/schema/schema.js';
import { findUnsafeUrls } from './find-unsafe-urls.js';
import { resolveUrls } from './resolve-urls.js';

/**
 * Checks the records of a document one by one and makes their addresses absolute. One that does not
 * fit the schema of its kind is left out and becomes one fault; the others stay, `places` says
 * where each stands. `pause` is asked after every record, so that no size of a document blocks the
 * page.
 */
export async function validateRecords<T extends object>(
  { records, path, toRecord }: Pick<Parsed, 'records' | 'path' | 'toRecord'>,
  kind: RecordKind<T>,
  url: string,
  pause: () => Promise<void> | undefined,
): Promise<{ records: T[]; places: string[]; faults: Fault[] }> {
  const schema = kind.schema;
  const valid: T[] = [];
  const places: string[] = [];
  const faults: Fault[] = [];
  for (let index = 0; index < records.length; index += 1) {
    const place = `${path}[${index}]`;
    const value = toRecord ? toRecord(records[index]) : records[index];
    // What a format makes nothing of is not meant to be a record.
    const fitting = value === undefined ? undefined : readWithin(schema, value, place, faults);
    if (fitting) {
      const record = resolveSafely(fitting, url, place, faults, kind.name === 'links');
      if (record) {
        valid.push(record);
        places.push(place);
      }
    } else if (value !== undefined) faults.push({ path: place, schema, value });
    const wait = pause();
    if (wait) await wait;
  }
  return { records: valid, places, faults };
}

/**
 * What a schema makes of a value, without what is longer than it allows: that becomes a fault each.
 */
export function readWithin<T>(schema: Schema<T>, value: unknown, path: string, faults: Fault[]): T | undefined {
  const whole = schema.read(value);
  if (whole !== undefined) return whole;
  const own: Fault[] = [];
  const shortened = schema.read(fitLimits(schema, value, path, own));
  if (shortened !== undefined) for (const fault of own) faults.push(fault);
  return shortened;
}

/**
 * Makes the addresses of a record or head absolute; each one that is not safe becomes a fault. See
 * `resolveUrls`.
 */
export function resolveSafely<T extends object>(
  record: T,
  base: string,
  path: string,
  faults: Fault[],
  listed?: boolean,
): T | undefined {
  let refused = 0;
  const refuse = () => {
    refused += 1;
  };
  const resolved = resolveUrls(record, base, refuse, listed);
  if (refused > 0) faults.push(...findUnsafeUrls(record, base, path));
  return resolved;
}
