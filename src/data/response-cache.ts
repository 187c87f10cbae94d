import type { RawSource } from '../formats/format.js';
import { fetchText, type FetchOptions } from './fetch-text.js';
import { yieldToMain } from './slice.js';

/** One request of the page, running or done. */
interface Entry {
  document: Promise<RawSource>;
  done: boolean;
  waiting: number;
  /** Ends the request, and takes the entry out of use; for when nobody waits for it any more. */
  end: (reason: unknown) => void;
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
export function loadDocument(url: string, options: FetchOptions): Promise<RawSource> {
  const { signal } = options;
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const known = entries.get(url);
    const entry = known && !(known.done && options.revalidate) ? known : begin(url, options, known);
    entry.waiting += 1;
    signal.addEventListener('abort', () => {
      reject(signal.reason as Error);
      entry.waiting -= 1;
      if (!entry.waiting && !entry.done) entry.end(signal.reason);
    });
    entry.document.then(resolve, reject);
  });
}

function begin(url: string, options: FetchOptions, previous: Entry | undefined): Entry {
  const request = new AbortController();
  const forget = () => {
    if (entries.get(url) !== entry) return;
    if (previous) entries.set(url, previous);
    else entries.delete(url);
  };
  const entry: Entry = {
    document: read(url, { ...options, signal: request.signal }),
    done: false,
    waiting: 0,
    end(reason) {
      forget();
      request.abort(reason);
    },
  };
  entry.document.then(() => (entry.done = true), forget);
  entries.set(url, entry);
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
