import { LIMITS } from './limits.js';
import { limited, type Schema } from './schema.js';

/** The kinds of schema that links do without: `schema.ts` is on every page. */

export const boolean: Schema<boolean> = {
  type: 'boolean',
  expects: 'boolean',
  read: (value) => (typeof value === 'boolean' ? value : undefined),
};

/** One of a few words. */
export function picklist<const W extends readonly string[]>(...words: W): Schema<W[number]> {
  const expects = words.map((word) => `"${word}"`).join(' | ');
  return { type: 'picklist', expects, read: (value) => words.find((word) => word === value), words };
}

/**
 * A list of things of one sort; `null` in it is a fault. A list in which nothing changes is its own
 * output.
 */
export function list<T>(item: Schema<T>): Schema<T[]> {
  const read = (value: unknown): T[] | undefined => {
    if (!Array.isArray(value)) return undefined;
    const output: T[] = [];
    let isSame = true;
    for (const one of value as unknown[]) {
      const part = item.read(one);
      if (part === undefined) return undefined;
      isSame &&= part === one;
      output.push(part);
    }
    return isSame ? (value as T[]) : output;
  };
  return { type: 'list', expects: 'an array', read, item };
}

/** A list in a record, which has a greatest length. */
export const shortList = <T>(item: Schema<T>): Schema<T[]> => limited(list(item), LIMITS.items);
