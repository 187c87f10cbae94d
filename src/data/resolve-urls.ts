import { sample } from '../models/describe-fault.js';
import type { Problem } from '../models/problem.js';
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
export function resolveUrls(record: object, base: string, path: string, problems: Problem[], listed = false): boolean {
  const fields = record as Record<string, unknown>;
  let whole = true;
  for (const key of Object.keys(fields)) {
    const value = fields[key];
    const place = path ? `${path}.${key}` : key;
    if (Array.isArray(value)) {
      fields[key] = value.filter(
        (item, index) =>
          typeof item !== 'object' || resolveUrls(item as object, base, `${place}[${index}]`, problems, true),
      );
    } else if (typeof value === 'object' && value) {
      if (key === 'translations') resolveTranslations(value as Record<string, string>, base, place, problems);
      else if (!resolveUrls(value, base, place, problems)) Reflect.deleteProperty(fields, key);
    } else if (typeof value === 'string' && Object.hasOwn(readers, key)) {
      if (!resolveField(fields, key, readers[key] ?? readUrl, base, place, problems)) {
        whole &&= !(key === 'src' || (listed && key === 'url'));
      }
    }
  }
  return whole;
}

function resolveTranslations(
  translations: Record<string, string>,
  base: string,
  path: string,
  problems: Problem[],
): void {
  for (const language of Object.keys(translations)) {
    resolveField(translations, language, readUrl, base, `${path}.${language}`, problems);
  }
}

function resolveField(
  fields: Record<string, unknown>,
  key: string,
  read: (value: string, base: string) => string | undefined,
  base: string,
  path: string,
  problems: Problem[],
): boolean {
  const value = String(fields[key]);
  const url = read(value, base);
  if (url) {
    fields[key] = url;
    return true;
  }
  Reflect.deleteProperty(fields, key);
  if (value.trim()) {
    const received = sample(value);
    problems.push({
      path,
      message: `expected a safe address (${/^src/.test(key) ? 'https, http or a raster image as data' : 'https, http, mailto or tel'}), received ${received}`,
      received,
    });
  }
  return false;
}
