import { safeImageUrl, safeSrcset, safeUrl } from '../../safety/safe-url.js';

/** Makes the value of a field absolute and safe; nothing when it is not. */
export type Reader = (value: string, base: string) => string | undefined;

/** "www.essen.de" is meant as a host, not as a file beside the document. */
export const readUrl: Reader = (value, base) => safeUrl(value.replace(/^\s*(?=www\.)/i, 'https://'), base);

/** The fields that hold an address, in all kinds of record. */
export const readers = {
  __proto__: null,
  url: readUrl,
  website: readUrl,
  onlineUrl: readUrl,
  src: safeImageUrl,
  srcset: safeSrcset,
} as unknown as Readonly<Record<string, Reader | undefined>>;

/**
 * A validated record with every address in it made absolute: a copy where one had to be changed,
 * else the record itself. One that is not safe is left out and refused, an empty one only left out.
 * Nothing when the object is nothing without it: an image without `src`, something listed without
 * its `url`. The keys of `translations` are languages, its values addresses. Bodies (`html`) are
 * left to the sanitizer.
 *
 * @param refuse told that an address is not safe; which one, `findUnsafeUrls` says
 * @param reader reads every field, whatever its name
 */
export function resolveUrls<T extends object>(
  record: T,
  base: string,
  refuse: () => void,
  listed = false,
  reader?: Reader,
): T | undefined {
  const fields = record as Record<string, unknown>;
  let output = fields;
  let whole = true;
  for (const key of Object.keys(fields)) {
    const value = fields[key];
    const read = reader ?? readers[key];
    let next = value;
    if (Array.isArray(value)) {
      const list: unknown[] = value.flatMap((item: unknown) =>
        typeof item === 'object' ? (resolveUrls(item as object, base, refuse, true) ?? []) : item,
      );
      if (list.length !== value.length || list.some((item, index) => item !== value[index])) next = list;
    } else if (typeof value === 'object' && value) {
      next = resolveUrls(value, base, refuse, false, key === 'translations' ? readUrl : undefined);
    } else if (read && typeof value === 'string') {
      next = read(value, base);
      if (!next) {
        whole &&= read !== safeImageUrl && !(listed && key === 'url');
        if (value.trim()) refuse();
      }
    }
    if (next === value) continue;
    if (output === fields) output = { ...fields };
    output[key] = next;
    if (next === undefined) Reflect.deleteProperty(output, key);
  }
  return whole ? (output as T) : undefined;
}
