import type * as v from 'valibot';
import { make, primitive, readable, readParts } from './schema.js';

/** The kinds of schema that links do without: `schema.ts` is on every page. */

export const boolean = primitive('boolean') as v.BooleanSchema<undefined>;

/** One of a few words. */
export function picklist<const T extends readonly string[]>(...options: T): v.PicklistSchema<T, undefined> {
  const expects = options.map((option) => `"${option}"`).join(' | ');
  const read = (value: unknown) => options.find((option) => option === value);
  return make('picklist', expects, read, { options }) as v.PicklistSchema<T, undefined>;
}

/** A list of things of one sort; `null` in it is a fault. */
export function list<T extends v.GenericSchema>(item: T): v.ArraySchema<T, undefined> {
  const read = (value: unknown) =>
    Array.isArray(value)
      ? readParts(
          value,
          value.map((_, index) => [index, readable(item), true]),
          [],
        )
      : undefined;
  return make('array', 'an array', read, { item }) as v.ArraySchema<T, undefined>;
}
