import type { Fault } from '../../models/schema/problem.js';
import {
  isAbsent,
  isObject,
  partOf,
  partsOf,
  type Entries,
  type ObjectSchema,
  type Fields,
} from '../../models/schema/schema.js';

/**
 * Reads the fields of a head one by one, and of what is an object in it: a field that does not fit
 * is left out and refused, the others stay. So every part of a head is judged alone, and it does
 * not matter which parts are read.
 */
export const readFields = <E extends Entries>(
  { entries }: ObjectSchema<E>,
  raw: object,
  refuse: (fault: Fault) => void,
): Partial<Fields<E>> => readEntries(entries, raw, '', refuse);

function readEntries(entries: Entries, raw: object, path: string, refuse: (fault: Fault) => void): object {
  const output: Record<string, unknown> = {};
  for (const [key, schema] of partsOf(entries)) {
    const value = partOf(raw, key);
    if (isAbsent(value)) continue;
    const place = `${path}${key}`;
    const field =
      schema.entries && isObject(value) ? readEntries(schema.entries, value, `${place}.`, refuse) : schema.read(value);
    if (field === undefined) refuse({ path: place, schema, value });
    else output[key] = field;
  }
  return output;
}
