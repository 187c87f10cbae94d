import type * as v from 'valibot';
import type { Fault } from '../models/problem.js';
import { isAbsent, isObject, partOf, partsOf, readable, type Readable } from '../models/schema.js';

/**
 * Reads the fields of a head one by one, and of what is an object in it: a field that does not fit is left out and becomes a fault, the
 * others stay. So every part of a head is judged alone, and it does not matter which parts are read.
 */
export const readFields = <T extends object>(schema: v.GenericSchema<unknown, T>, raw: object, faults: Fault[]): T =>
  readEntries(readable(schema).entries ?? {}, raw, '', faults) as T;

function readEntries(entries: Readonly<Record<string, Readable>>, raw: object, path: string, faults: Fault[]): object {
  const output: Record<string, unknown> = {};
  for (const [key, schema] of partsOf(entries)) {
    const value = partOf(raw, key);
    if (isAbsent(value)) continue;
    const place = `${path}${key}`;
    const field =
      schema.entries && isObject(value) ? readEntries(schema.entries, value, `${place}.`, faults) : schema.read(value);
    if (field === undefined) faults.push({ path: place, schema, value });
    else output[key] = field;
  }
  return output;
}
