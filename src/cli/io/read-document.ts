import { readFile, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { parseJson } from '../../data/http/response-cache.js';
import type { RawSource } from '../../formats/shared/format.js';
import { SourceError } from '../../models/schema/source-error.js';
import { decodeText } from './decode-text.js';
import { request, type Answer, type RequestOptions } from './request.js';

/** What was read, with the text it was written as. */
export interface SourceDocument {
  /** As the caller named it. */
  name: string;
  raw: RawSource;
  text: string;
  /** Of an answer over HTTP. */
  headers?: Answer['headers'];
  /** See `decodeText`. */
  isGuessed: boolean;
}

/** Whether an address leads to a server; anything else is a file. */
export const isAddress = (name: string): boolean => /^(https?|webcals?):\/\//i.test(name);

/** `webcal:` is what calendar apps call `https:`. */
export const webAddress = (name: string): string => name.replace(/^webcals?:/i, 'https:');

const types: readonly (readonly [RegExp, string])[] = [
  [/\.csv$/i, 'text/csv'],
  [/\.tsv$/i, 'text/tab-separated-values'],
  [/\.ics$/i, 'text/calendar'],
  [/\.(xml|rss|atom)$/i, 'application/xml'],
  [/json$/i, 'application/json'],
];

/** What a server would say a file is. */
export const typeOfFile = (path: string): string => types.find(([ending]) => ending.test(path))?.[1] ?? '';

/** Parses what has arrived. */
export function makeDocument(
  name: string,
  { url, bytes, contentType }: { url: string; bytes: Uint8Array; contentType: string },
): Omit<SourceDocument, 'headers'> {
  const { text, isGuessed } = decodeText(bytes, contentType);
  return { name, raw: parseJson({ url, contentType, text }), text, isGuessed };
}

/**
 * Reads a file as if a server had sent it. `base` is the address it has, or will have, on the web;
 * its addresses are relative to that.
 */
export async function readSourceFile(path: string, base: string, maxBytes: number) {
  const fail = (explanation: string) => new SourceError('unreadable', path, explanation);
  const { size } = await stat(path).catch(() => Promise.reject(fail('there is no such file')));
  if (size > maxBytes) throw new SourceError('too-large', path, `the file is larger than ${maxBytes / 2 ** 20} MiB`);
  const bytes = await readFile(path).catch((error: unknown) => Promise.reject(fail(String(error))));
  return { url: base, bytes, contentType: typeOfFile(path) };
}

/**
 * Where a file lies as long as nobody says: deep enough that no relative address can be seen to
 * leave the site.
 */
const nowhere = `https://website.invalid/${'folder/'.repeat(20)}`;

/** Reads a file or an address. */
export async function readDocument(
  name: string,
  options: RequestOptions & { base?: string | undefined },
): Promise<SourceDocument> {
  if (!isAddress(name)) {
    const base = options.base ?? nowhere;
    const url = new URL(encodeURIComponent(basename(resolve(name))), base).href;
    return makeDocument(name, await readSourceFile(name, url, options.maxBytes));
  }
  const { url, headers, bytes } = await request(webAddress(name), options);
  return { ...makeDocument(name, { url, bytes, contentType: headers.get('Content-Type') ?? '' }), headers };
}
