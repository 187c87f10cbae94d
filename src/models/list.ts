/*
 * Lists made without `Array.from` and `Array.prototype.entries`: old libraries that pages still
 * load put others in their place (Prototype 1.7: `Array.from` knows neither iterables nor its
 * second argument, `entries` answers with the values).
 */

/** A list of a given length; each value is made from its index. */
export function makeList<T>(length: number, valueAt: (index: number) => T): T[] {
  const list: T[] = [];
  for (let index = 0; index < length; index += 1) list.push(valueAt(index));
  return list;
}

/** A list of what `valueOf` makes of each value of an iterable. */
export function mapIterable<S, T>(source: Iterable<S>, valueOf: (value: S, index: number) => T): T[] {
  const list: T[] = [];
  for (const value of source) list.push(valueOf(value, list.length));
  return list;
}

/** Pairs of index and value, as `entries()` gives them. */
export function* withIndex<T>(source: Iterable<T>): Generator<[number, T], void, undefined> {
  let index = 0;
  for (const value of source) {
    yield [index, value];
    index += 1;
  }
}
