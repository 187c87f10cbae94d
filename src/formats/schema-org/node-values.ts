import type { Text } from '../../models/parts/text.js';
import { decodeHTMLStrict } from 'entities/decode';
import { fields, text, type Json } from '../fields/json-values.js';
import { plainText } from '../shared/plain-text.js';

/** Values of a property: it may have one or several. */
export const all = (value: unknown): unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? (value as unknown[]) : [value];

/** The first object among the values of a property. */
export const first = (value: unknown): Json =>
  fields(all(value).find((one) => typeof one === 'object' && one !== null));

/** The last word of a name such as `https://schema.org/EventCancelled` or `schema:Event`. */
const lastWord = (name: string): string => name.replace(/^.*[/#:]/, '');

/** Names of the types of a node, or of any member of an enumeration. */
export const names = (value: unknown): string[] =>
  all(value).flatMap((one) => lastWord(text(one) ?? text(fields(one)['@id']) ?? '') || []);

export const isA = (node: unknown, types: RegExp): boolean =>
  names(fields(node)['@type']).some((name) => types.test(name));

const isMarkup = (value: string): boolean => /<[a-z/][^<>]*>/i.test(value);

/** A text without tags, also where these are escaped. */
function clean(value: string): string {
  if (isMarkup(value)) return plainText(value).trim();
  const decoded = decodeHTMLStrict(value);
  return (isMarkup(decoded) ? plainText(decoded) : decoded).trim();
}

/** A text without tags; of several languages, each. */
export function readText(value: unknown): Text | undefined {
  const byLanguage = Object.create(null) as Record<string, string>;
  for (const one of all(value)) {
    const written = text(one) ?? text(fields(one)['@value']) ?? (typeof one === 'number' ? String(one) : undefined);
    const language = text(fields(one)['@language']);
    if (!written) continue;
    if (!language) return clean(written) || undefined;
    byLanguage[language] ??= clean(written);
  }
  return Object.keys(byLanguage).length ? byLanguage : undefined;
}

/** A name in whatever language. */
export function readName(value: unknown): string | undefined {
  const found = readText(value);
  return typeof found === 'object' ? Object.values(found)[0] : found;
}

/** An address: written, or that of a node. */
export function readUrl(value: unknown): string | undefined {
  for (const one of all(value)) {
    const url = text(one) ?? text(fields(one)['url']) ?? text(fields(one)['@id']);
    // Names of nodes within the document are no addresses.
    if (url && !/^(?:#|_:)/.test(url)) return url;
  }
  return undefined;
}

const count = (value: unknown): number => Number.parseFloat(String(fields(value)['value'] ?? value));

/** The first picture, with what is known of it. */
export function readImage(value: unknown): object | undefined {
  const [image] = all(value);
  if (typeof image === 'string') return image.trim() ? { src: image.trim() } : undefined;
  const node = fields(image);
  const src = text(node['contentUrl']) ?? readUrl(node['url'] ?? node['@id']);
  const [width, height] = [count(node['width']), count(node['height'])];
  return src
    ? {
        src,
        caption: readText(node['caption']),
        credit: readName(node['creditText'] ?? node['copyrightNotice']),
        ...(width > 0 && height > 0 && { width, height }),
      }
    : undefined;
}

/** A number of 0 or more. */
export function readCount(value: unknown): number | undefined {
  const number = value === undefined || value === null ? Number.NaN : count(value);
  return number >= 0 ? number : undefined;
}

/** Words in a list, or parted by commas. */
export function readWords(value: unknown): string[] | undefined {
  const words = all(value).flatMap((one) =>
    typeof one === 'string' ? one.split(',') : [readName(fields(one)['name'])],
  );
  const found = new Set(words.flatMap((word) => (word?.trim() ? clean(word) : [])));
  return found.size ? [...found] : undefined;
}
