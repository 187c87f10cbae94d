import type { Parsed, RawSource } from '../../formats/shared/format.js';
import { loadStage } from '../../formats/shared/load-stage.js';
import { parseDocument } from '../../formats/shared/parse-document.js';
import type { DocumentHead } from '../../models/document/document-head.js';
import type { Fault, Problem } from '../../models/schema/problem.js';
import type { Sourced } from '../../models/records/provenance.js';
import { safeUrl } from '../../safety/safe-url.js';
import type { ReadOptions, SourceInfo } from './collection.js';
import { fetchText } from '../http/fetch-text.js';
import { provenanceOf } from './fast-path.js';
import type { Page } from '../merge/match-records.js';
import { ALLOWED_ADDRESS, isOnOrigin, refuseForeignAnswer } from '../http/request-origins.js';
import { loadDocument } from '../http/response-cache.js';
import { slicer } from './slice.js';
import type { SourceLimits } from './source-limits.js';
import { resolveSafely, validateRecords } from './validate.js';

/** How to read a page of a source. */
export interface PageOptions<T> extends ReadOptions<T> {
  /** Where requests may go. */
  origins: ReadonlySet<string>;
  limits: SourceLimits;
}

/** A source while it is read. */
export interface Reading<T> {
  info: SourceInfo;
  /** Its first document, where it is at hand and need not be requested. */
  atHand?: RawSource | undefined;
  /** Is it written in the page? */
  isInline?: boolean | undefined;
  /** The records of that, where the fast path has found nothing wrong with them. */
  looked?: readonly Sourced<T>[] | undefined;
  /** Records of the pages so far, valid or not, and characters of the pages. */
  read: { records: number; characters: number };
  pages: Page<T>[];
  problems: Problem[];
  /** It names more than may be read of it. */
  isCut?: boolean;
}

/** What is not read from a page at once: the words for its faults, and the page after it. */
export interface Rest {
  /** Where the page came from. */
  url: string;
  faults: Fault[];
  /** Address of the following page as it is written in this one. */
  next?: string | undefined;
  /** See `Parsed.mostPages`. */
  mostPages?: number | undefined;
}

/**
 * XML says itself how it is encoded, and servers rarely do. Where that was not UTF-8 and letters
 * were lost, the document is asked for once more, mostly of the browser's cache.
 */
async function decodeAsDeclared<T>(raw: RawSource, { fetch, signal, origins }: PageOptions<T>): Promise<RawSource> {
  // "Unicode text" of Excel begins with a byte order mark that is none in UTF-8.
  const isUtf16 = raw.text.startsWith('\ufffd\ufffd') && raw.text.slice(0, 100).includes('\0');
  const [, declared] = /^\s*<\?xml\s[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(raw.text.slice(0, 200)) ?? [];
  const charset = isUtf16 ? 'utf-16' : declared;
  if (!charset || /^utf-?8$/i.test(charset) || /charset=/i.test(raw.contentType) || !raw.text.includes('\ufffd'))
    return raw;
  const answer = await fetchText(raw.url, { ...fetch, signal, charset });
  refuseForeignAnswer(answer.url, raw.url, origins);
  return { ...raw, ...answer };
}

/** A head without an index that would be on an origin which nobody has named. */
function withoutForeignIndex(
  head: DocumentHead,
  reading: Pick<Reading<unknown>, 'isCut'>,
  origins: ReadonlySet<string>,
  faults: Fault[],
): DocumentHead {
  const { directoryIndex, ...rest } = head;
  if (!directoryIndex || isOnOrigin(directoryIndex.url, origins)) return head;
  reading.isCut = true;
  faults.push({ path: 'directoryIndex.url', expected: ALLOWED_ADDRESS, value: directoryIndex.url });
  return rest;
}

/** The records that are still within the limit of the source; that there are more is a fault. */
function withinLimit<P extends Parsed>(
  parsed: P,
  reading: Pick<Reading<unknown>, 'read' | 'isCut'>,
  { records: most }: SourceLimits,
): P {
  const { records, path } = parsed;
  const left = Math.max(most - reading.read.records, 0);
  if (records.length <= left) return parsed;
  reading.isCut = true;
  const fault = { path, expected: `no more than ${most} records in a source`, value: records };
  return { ...parsed, records: records.slice(0, left), faults: [...parsed.faults, fault], next: undefined };
}

/**
 * Reads one document: fetch through the page's cache, detect, parse, validate. Adds what it holds
 * to `reading`.
 */
export async function readPage<T extends object>(
  reading: Reading<T>,
  address: string,
  options: PageOptions<T>,
): Promise<Rest> {
  const { kind, signal, revalidate, fetch, origins, limits } = options;
  const { info, atHand, looked } = reading;
  reading.atHand = reading.looked = undefined;
  const repairs: Fault[] = [];
  let raw = atHand ?? (await loadDocument(address, { ...fetch, origins, signal, revalidate }));
  if (atHand && reading.isInline && raw.json === undefined) {
    const { repairJson } = await loadStage(import('./repair-json.js'), address);
    raw = repairJson(raw, repairs);
  }
  raw = await decodeAsDeclared(raw, options);
  const { url } = raw;
  const wanted = { ...options, source: info.url, pause: slicer(signal) };
  const parsed = withinLimit(await parseDocument(raw, wanted), reading, limits);
  const { faults, feed, next, mostPages } = parsed;
  const head = withoutForeignIndex(resolveSafely(parsed.head, url, '', faults) ?? {}, reading, origins, faults);
  const checked = looked ? undefined : await validateRecords(parsed, kind, url, slicer(signal));
  const subscription = feed && safeUrl(feed, url);
  info.format ??= parsed.format;
  info.head ??= head;
  if (subscription) info.feed ??= subscription;
  const provenance = [provenanceOf(info.url, info.head)];
  const records = looked ?? checked?.records.map((record) => Object.assign(record, { provenance })) ?? [];
  info.count += records.length;
  reading.read.records += parsed.records.length;
  reading.read.characters += raw.size ?? 0;
  reading.pages.push({ records, generated: head.generated, source: info.url, origin: new URL(info.url).origin });
  return { url, faults: [...repairs, ...faults, ...(checked?.faults ?? [])], next, mostPages };
}
