import type { RawSource } from '../formats/format.js';
import { parseDocument } from '../formats/parse-document.js';
import type { Fault, Problem } from '../models/problem.js';
import type { Sourced } from '../models/provenance.js';
import { safeUrl } from '../safety/safe-url.js';
import type { ReadOptions, SourceInfo } from './collection.js';
import { fetchText } from './fetch-text.js';
import { provenanceOf } from './first-look.js';
import type { Page } from './match-records.js';
import { loadDocument } from './response-cache.js';
import { slicer } from './slice.js';
import { resolveSafely, validateRecords } from './validate.js';

/** A source while it is read. */
export interface Reading<T> {
  info: SourceInfo;
  /** Its first document, where it is at hand and need not be requested. */
  atHand?: RawSource | undefined;
  /** The records of that, where the first look has found nothing wrong with them. */
  looked?: readonly Sourced<T>[] | undefined;
  pages: Page<T>[];
  problems: Problem[];
}

/** What is not read from a page at once: the words for its faults, and the page after it. */
export interface Rest {
  /** Where the page came from. */
  url: string;
  faults: Fault[];
  /** Address of the following page as it is written in this one. */
  next?: string | undefined;
}

/**
 * XML says itself how it is encoded, and servers rarely do. Where that was not UTF-8 and letters were lost, the document is asked for once more,
 * mostly of the browser's cache.
 */
async function decodeAsDeclared<T>(raw: RawSource, { fetch, signal }: ReadOptions<T>): Promise<RawSource> {
  const [, charset] = /^\s*<\?xml\s[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(raw.text.slice(0, 200)) ?? [];
  if (!charset || /^utf-?8$/i.test(charset) || /charset=/i.test(raw.contentType) || !raw.text.includes('\ufffd'))
    return raw;
  return { ...raw, ...(await fetchText(raw.url, { ...fetch, signal, charset })) };
}

/** Reads one document: fetch through the page's cache, detect, parse, validate. Adds what it holds to `reading`. */
export async function readPage<T extends object>(
  reading: Reading<T>,
  address: string,
  options: ReadOptions<T>,
): Promise<Rest> {
  const { kind, signal, revalidate, fetch } = options;
  const { info, atHand, looked } = reading;
  reading.atHand = reading.looked = undefined;
  const raw = await decodeAsDeclared(
    atHand ?? (await loadDocument(address, { ...fetch, signal, revalidate })),
    options,
  );
  const { url } = raw;
  const parsed = await parseDocument(raw, { ...options, pause: slicer(signal) });
  const { faults, feed, next } = parsed;
  const head = resolveSafely(parsed.head, url, '', faults) ?? {};
  const checked = looked ? undefined : await validateRecords(parsed, kind, url, slicer(signal));
  const subscription = feed && safeUrl(feed, url);
  info.format ??= parsed.format;
  info.head ??= head;
  if (subscription) info.feed ??= subscription;
  const provenance = [provenanceOf(info.url, info.head)];
  const records = looked ?? checked?.records.map((record) => Object.assign(record, { provenance })) ?? [];
  info.count += records.length;
  reading.pages.push({ records, generated: head.generated, source: info.url, origin: new URL(info.url).origin });
  return { url, faults: [...faults, ...(checked?.faults ?? [])], next };
}
