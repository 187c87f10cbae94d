import type { Format, Parsed, RawSource } from '../formats/format.js';
import { findFormat } from '../formats/registry.js';
import type { DocumentHead } from '../models/document-head.js';
import type { Fault, Problem } from '../models/problem.js';
import type { Provenance } from '../models/provenance.js';
import type { RecordKind } from '../models/record-kind.js';
import { SourceError } from '../models/source-error.js';
import { pickText } from '../models/text.js';
import { safeUrl } from '../safety/safe-url.js';
import type { FetchOptions } from './fetch-text.js';
import type { Page } from './merge-sources.js';
import { resolveUrls } from './resolve-urls.js';
import { loadDocument } from './response-cache.js';
import { slicer } from './slice.js';
import { validateRecords } from './validate.js';

/** How to read a source. */
export interface ReadOptions<T> {
  kind: RecordKind<T>;
  /** Name of the sources' format, or `auto`. */
  format: string;
  /** Ends everything; the promise then rejects with the signal's reason. */
  signal: AbortSignal;
  /** Asks the server again instead of using what this page has loaded before. */
  revalidate: boolean;
  /** How to ask, where the defaults do not fit. */
  fetch?: Omit<FetchOptions, 'signal' | 'revalidate'> | undefined;
}

/** How one source fared. */
export interface SourceInfo {
  url: string;
  /** Name of the format it turned out to have. */
  format?: string;
  /** Valid records it gave so far. */
  count: number;
  /** Why it, or a later page of it, could not be used. */
  error?: SourceError;
  /** Absolute address feed readers can subscribe to. */
  feed?: string;
  head?: DocumentHead;
}

/** A source while it is read. */
export interface Reading<T> {
  info: SourceInfo;
  /** A document that is at hand and need not be requested. */
  inline?: RawSource | undefined;
  pages: Page<T>[];
  problems: Problem[];
  ended: boolean;
}

/** Pages of one source. */
const longestPaging = 200;

/**
 * Reads a source into `reading`, page by page until it ends or fails, and calls `onChange` after each page and at the end. A failure is
 * kept in `reading.info.error` with the pages that came before it.
 */
export async function readSource<T extends object>(
  reading: Reading<T>,
  options: ReadOptions<T>,
  onChange: () => void,
): Promise<void> {
  const { info, inline, problems } = reading;
  const { signal, revalidate } = options;
  const seen = new Set<string>();
  try {
    for (let url: string | undefined = info.url; url !== undefined && !reading.ended;) {
      const raw: RawSource =
        seen.size || !inline ? await loadDocument(url, { ...options.fetch, signal, revalidate }) : inline;
      seen.add(raw.url);
      const { next, faults } = await readPage(reading, raw, options);
      url = next && followingPage(next, raw.url, seen, faults);
      if (faults.length) {
        onChange();
        problems.push(...(await describe(faults, raw.url)));
      }
      reading.ended = url === undefined;
      onChange();
    }
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    info.error = error;
    reading.ended = true;
    onChange();
  }
}

/** Adds what one document holds; returns what was wrong with it, and the address of the following one as it is written there. */
async function readPage<T extends object>(
  { info, pages }: Reading<T>,
  raw: RawSource,
  options: ReadOptions<T>,
): Promise<Pick<Parsed, 'next' | 'faults'>> {
  const { kind, format: name, signal } = options;
  const format = findFormat(name, raw, kind.name) ?? (await refuse(raw, name));
  const parsed = await parse(format, raw, options);
  const { head } = parsed;
  resolveUrls(head, raw.url, '', parsed.faults);
  const checked = await validateRecords(parsed, kind, raw.url, slicer(signal));
  const feed = parsed.feed && safeUrl(parsed.feed, raw.url);
  info.format ??= format.name;
  info.head ??= head;
  if (feed) info.feed ??= feed;
  info.count += checked.records.length;
  const provenance = [provenanceOf(info.url, info.head)];
  const records = checked.records.map((record) => Object.assign(record, { provenance }));
  pages.push({ records, generated: head.generated });
  return { next: parsed.next, faults: [...parsed.faults, ...checked.faults] };
}

/** Parses; whatever goes wrong in a parser, or while it is loaded, is this source's failure alone. */
async function parse<T>(format: Format, raw: RawSource, { kind, signal }: ReadOptions<T>): Promise<Parsed> {
  try {
    return await format.parse(raw, kind.name);
  } catch (cause) {
    signal.throwIfAborted();
    if (cause instanceof SourceError) throw cause;
    throw new SourceError('unreadable', raw.url, `the parser for ${format.name} failed: ${String(cause)}`, { cause });
  }
}

function provenanceOf(url: string, { publisher, language = '' }: DocumentHead): Provenance {
  const name = pickText(publisher?.name, [language])?.value;
  return name ? { name, url } : { url };
}

/** The absolute address of the next page, or nothing when it cannot be followed, which is a fault. */
function followingPage(next: string, base: string, seen: ReadonlySet<string>, faults: Fault[]): string | undefined {
  const url = safeUrl(next, base);
  let expected;
  if (!url?.startsWith('http')) expected = 'the address of the following page';
  else if (seen.has(url)) expected = 'a page that was not read before';
  else if (seen.size >= longestPaging) expected = `no more than ${longestPaging} pages`;
  else return url;
  faults.push({ path: 'next', expected, value: next });
  return undefined;
}

async function describe(faults: readonly Fault[], url: string): Promise<Problem[]> {
  const { describeFault } = await import('../formats/diagnosis.js').catch(() => ({ describeFault: undefined }));
  return faults.map((fault) => ({
    ...(describeFault?.(fault) ?? { path: fault.path, message: 'expected something else' }),
    url,
  }));
}

/** Throws what is wrong with a document that no format reads. */
async function refuse(raw: RawSource, name: string): Promise<never> {
  const kind = raw.json === undefined && /^\s*([[{]|$)/.test(raw.text) ? 'unreadable' : 'unknown-format';
  const { explanation, place } = await import('../formats/diagnosis.js').then(
    ({ explainRefusal }) => explainRefusal(raw, kind, name),
    () => ({ explanation: 'not data that this library reads', place: undefined }),
  );
  throw new SourceError(kind, raw.url, explanation, { place });
}
