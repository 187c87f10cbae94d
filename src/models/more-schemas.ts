import type * as v from 'valibot';
import { LIMITS } from './limits.js';
import { limited, make, primitive, readable } from './schema.js';

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
  const part = readable(item);
  const read = (value: unknown) => {
    if (!Array.isArray(value)) return undefined;
    const output = value.map(part.read);
    return output.includes(undefined) ? undefined : output.every((one, index) => one === value[index]) ? value : output;
  };
  return make('array', 'an array', read, { item }) as v.ArraySchema<T, undefined>;
}

/** A list in a record, which has a greatest length. */
export const shortList = <T extends v.GenericSchema>(item: T): v.ArraySchema<T, undefined> =>
  limited(list(item), LIMITS.items);
