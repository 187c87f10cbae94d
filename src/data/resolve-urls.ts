import type { Fault } from '../models/problem.js';
import { safeImageUrl, safeSrcset, safeUrl } from '../safety/safe-url.js';

/** Makes the value of a field absolute and safe; nothing when it is not. */
type Reader = (value: string, base: string) => string | undefined;

/** "www.essen.de" is meant as a host, not as a file beside the document. */
const readUrl: Reader = (value, base) => safeUrl(value.replace(/^\s*(?=www\.)/i, 'https://'), base);

/** The fields that hold an address, in all kinds of record. */
const readers: Record<string, Reader> = {
  url: readUrl,
  website: readUrl,
  onlineUrl: readUrl,
  src: safeImageUrl,
  srcset: safeSrcset,
};

/**
 * Makes every address in a validated record absolute, in place. One that is not safe is removed and reported, an empty one only
 * removed. Returns false when the object is nothing without it: an image without `src`, something listed without its `url`.
 * The keys of `translations` are languages, its values addresses. Bodies (`html`) are left to the sanitizer.
 *
 * @param reader reads every field, whatever its name
 */
export function resolveUrls(
  record: object,
  base: string,
  path: string,
  faults: Fault[],
  listed = false,
  reader?: Reader,
): boolean {
  const fields = record as Record<string, unknown>;
  let whole = true;
  for (const [key, value] of Object.entries(fields)) {
    const place = path ? `${path}.${key}` : key;
    const read = reader ?? (Object.hasOwn(readers, key) ? readers[key] : undefined);
    let keep = true;
    if (Array.isArray(value)) {
      fields[key] = value.filter(
        (item, index) =>
          typeof item !== 'object' || resolveUrls(item as object, base, `${place}[${index}]`, faults, true),
      );
    } else if (typeof value === 'object' && value) {
      keep = resolveUrls(value, base, place, faults, false, key === 'translations' ? readUrl : undefined);
    } else if (read && typeof value === 'string') {
      const url = read(value, base);
      fields[key] = url;
      keep = !!url;
      if (!url && value.trim()) {
        faults.push({ path: place, expected: `a safe ${read === readUrl ? 'link' : 'image'}`, value });
      }
      if (read === safeImageUrl || (listed && key === 'url')) whole &&= keep;
    }
    if (!keep) Reflect.deleteProperty(fields, key);
  }
  return whole;
}
