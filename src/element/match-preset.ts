/**
 * Made with the first preset: its data takes longer to load than all the rest of a widget's code.
 */
let letters: Intl.Collator | undefined;

const isSame = (a: string, b: string): boolean =>
  (letters ??= new Intl.Collator('de', { sensitivity: 'base' })).compare(a, b) === 0;

/**
 * Does a record fit a preset such as `category=Politik&category=Essen&kind=press`? One key's values
 * are alternatives, different keys must all fit. Case and diacritics do not matter; keys without a
 * field are left to the caller.
 *
 * @param fields the record's values by key
 */
export function matchPreset(
  fields: Readonly<Record<string, readonly string[] | undefined>>,
  preset: URLSearchParams,
): boolean {
  for (const key of new Set(preset.keys())) {
    if (!Object.hasOwn(fields, key)) continue;
    const wanted = preset.getAll(key);
    if (!fields[key]?.some((value) => wanted.some((other) => isSame(value, other)))) return false;
  }
  return true;
}
