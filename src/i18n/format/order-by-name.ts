const NOT_ASCII = /[^\u0000-\u007f]/;

/**
 * What a name is ordered by: as telephone books have it (DIN 5007-1), ä beside a and ß as ss, case
 * and marks in front of the first letter aside. Comparing such keys is many times faster than a
 * collator, and a directory is long.
 */
export function nameKey(name: string): string {
  let key = name.toLowerCase();
  if (NOT_ASCII.test(key)) key = key.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss');
  return key.replace(/^[^\p{L}\p{N}]+/u, '');
}

/**
 * The places of the names that have these keys, in the order of the names; equal ones stay as they
 * stand.
 */
export function orderByKey(keys: readonly string[]): Uint32Array {
  const places = Uint32Array.from(keys, (_, index) => index);
  return places.sort((a, b) => {
    const [one = '', other = ''] = [keys[a], keys[b]];
    return one < other ? -1 : one > other ? 1 : a - b;
  });
}

/** The places of the names in `names`, in the order of the names; equal ones stay as they stand. */
export const orderByName = (names: readonly string[]): Uint32Array => orderByKey(names.map(nameKey));
