import type { Fault } from '../models/problem.js';
import { safeImageUrl, safeSrcset, safeUrl } from '../safety/safe-url.js';

/** The fields that hold an address, in all kinds of record, and what makes it absolute and safe. */
const readers: Record<string, (value: string, base: string) => string | undefined> = {
  url: readUrl,
  website: readUrl,
  onlineUrl: readUrl,
  src: safeImageUrl,
  srcset: safeSrcset,
};

/** "www.essen.de" is meant as a host, not as a file beside the document. */
function readUrl(value: string, base: string): string | undefined {
  return safeUrl(/^\s*www\./i.test(value) ? `https://${value.trim()}` : value, base);
}

/**
 * Makes every address in a validated record absolute, in place. One that is not safe is removed and reported, an empty one only
 * removed. Returns false when the object is nothing without it: an image without `src`, something listed without its `url`.
 * The keys of `translations` are languages, its values addresses. Bodies (`html`) are left to the sanitizer.
 */
export function resolveUrls(record: object, base: string, path: string, faults: Fault[], listed = false): boolean {
  const fields = record as Record<string, unknown>;
  let whole = true;
  for (const key of Object.keys(fields)) {
    const value = fields[key];
    const place = path ? `${path}.${key}` : key;
    if (Array.isArray(value)) {
      fields[key] = value.filter(
        (item, index) =>
          typeof item !== 'object' || resolveUrls(item as object, base, `${place}[${index}]`, faults, true),
      );
    } else if (typeof value === 'object' && value) {
      if (key === 'translations') resolveTranslations(value as Record<string, string>, base, place, faults);
      else if (!resolveUrls(value, base, place, faults)) Reflect.deleteProperty(fields, key);
    } else if (typeof value === 'string' && Object.hasOwn(readers, key)) {
      if (!resolveField(fields, key, readers[key] ?? readUrl, base, place, faults)) {
        whole &&= !(key === 'src' || (listed && key === 'url'));
      }
    }
  }
  return whole;
}

function resolveTranslations(translations: Record<string, string>, base: string, path: string, faults: Fault[]): void {
  for (const language of Object.keys(translations)) {
    resolveField(translations, language, readUrl, base, `${path}.${language}`, faults);
  }
}

function resolveField(
  fields: Record<string, unknown>,
  key: string,
  read: (value: string, base: string) => string | undefined,
  base: string,
  path: string,
  faults: Fault[],
): boolean {
  const value = String(fields[key]);
  const url = read(value, base);
  if (url) {
    fields[key] = url;
    return true;
  }
  Reflect.deleteProperty(fields, key);
  if (value.trim())
    faults.push({ path, expected: `a safe ${key === 'src' || key === 'srcset' ? 'image' : 'link'}`, value });
  return false;
}
