import type { RawSource } from '../formats/format.js';
import { fetchText, type FetchOptions } from './fetch-text.js';
import { yieldToMain } from './slice.js';

/** One request of the page, running or done. */
interface Entry {
  document: Promise<RawSource>;
  /** Ends the request when nobody waits for it any more. */
  request: AbortController;
  waiting: number;
  done: boolean;
}

/** The page's documents by absolute address. In memory only, so gone with the page. */
const entries = new Map<string, Entry>();

/**
 * Reads and parses a document once for the whole page. Whoever asks while it is under way waits for the same request; who asks later
 * gets what arrived, so that a second widget costs nothing. `revalidate` makes a new request, which the browser's HTTP cache may answer
 * with "unchanged"; a document stays in use until a newer one has arrived. A failure is not kept.
 *
 * Aborting ends this caller's wait only; the request ends with the last caller. The options of the first caller count for all.
 */
export async function loadDocument(url: string, options: FetchOptions): Promise<RawSource> {
  const { signal } = options;
  signal.throwIfAborted();
  let entry = entries.get(url);
  if (!entry || (entry.done && options.revalidate)) {
    entry = begin(url, options, entry);
    entries.set(url, entry);
  }
  entry.waiting += 1;
  let leave: (() => void) | undefined;
  const left = new Promise<never>((_, reject) => {
    leave = () => reject(signal.reason as Error);
    signal.addEventListener('abort', leave);
  });
  try {
    return await Promise.race([entry.document, left]);
  } finally {
    signal.removeEventListener('abort', leave ?? Object);
    entry.waiting -= 1;
    if (!entry.waiting && !entry.done) entry.request.abort(signal.reason);
  }
}

function begin(url: string, options: FetchOptions, previous: Entry | undefined): Entry {
  const request = new AbortController();
  const entry: Entry = {
    document: read(url, { ...options, signal: request.signal }),
    request,
    waiting: 0,
    done: false,
  };
  const fail = () => {
    if (entries.get(url) !== entry) return;
    if (previous) entries.set(url, previous);
    else entries.delete(url);
  };
  request.signal.addEventListener('abort', fail);
  entry.document.then(() => (entry.done = true), fail);
  return entry;
}

async function read(url: string, options: FetchOptions): Promise<RawSource> {
  const answer = await fetchText(url, options);
  const document = parseJson(answer);
  // Parsing is one long task for a large text; what follows starts another.
  if (answer.text.length > 50_000) await yieldToMain();
  return document;
}

/** Adds the parsed body. The text is only kept where it is no JSON: a large document is in memory once. */
export function parseJson({ url, contentType, text }: Omit<RawSource, 'json'>): RawSource {
  try {
    return { url, contentType, text: '', json: JSON.parse(text) as unknown };
  } catch {
    return { url, contentType, text, json: undefined };
  }
}

/** Forgets every document; for tests. */
export function clearResponses(): void {
  entries.clear();
}
