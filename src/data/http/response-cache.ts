import type { RawSource } from '../../formats/shared/format.js';
import { BoundedCache } from './bounded-cache.js';
import { fetchText, type FetchOptions } from './fetch-text.js';
import { refuseForeignAnswer, refuseForeignRequest } from './request-origins.js';
import { yieldToMain } from '../load/slice.js';

/** How to load a document. */
export interface LoadOptions extends FetchOptions {
  /**
   * The origins it may come from (`requestOrigins`). Missing where the page's author has named the
   * address.
   */
  origins?: ReadonlySet<string> | undefined;
}

/** A request that is under way. */
interface Request {
  document: Promise<RawSource>;
  waiting: number;
  /** For when nobody waits for it any more. */
  end: (reason: unknown) => void;
}

/** How many documents are kept, and how many characters they have together. */
const MOST_DOCUMENTS = 300;
const MOST_CHARACTERS = 64_000_000;

/**
 * The page's documents, and what is under way, by absolute address. In memory only, so gone with
 * the page.
 */
const documents = new BoundedCache<RawSource>(MOST_DOCUMENTS, MOST_CHARACTERS);
const requests = new Map<string, Request>();

/**
 * Reads and parses a document once for the whole page. Whoever asks while it is under way waits for
 * the same request; who asks later gets what arrived, so that a second widget costs nothing.
 * `revalidate` makes a new request, which the browser's HTTP cache may answer with "unchanged"; a
 * document stays in use until a newer one has arrived. A failure is not kept, and of many documents
 * those are not that were not asked for the longest time.
 *
 * Aborting ends this caller's wait only; the request ends with the last caller. The options of the
 * first caller count for all, but for `origins`, which is each caller's own.
 */
export async function loadDocument(url: string, { origins, ...options }: LoadOptions): Promise<RawSource> {
  if (origins) refuseForeignRequest(url, origins);
  const document = await findDocument(url, options);
  if (origins) refuseForeignAnswer(document.url, url, origins);
  return document;
}

function findDocument(url: string, options: FetchOptions): Promise<RawSource> {
  const { signal } = options;
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const known = documents.get(url);
    if (known && !options.revalidate) {
      resolve(known);
      return;
    }
    const request = requests.get(url) ?? begin(url, options);
    request.waiting += 1;
    request.document.then(resolve, reject);
    signal.addEventListener('abort', () => {
      reject(signal.reason as Error);
      request.waiting -= 1;
      if (!request.waiting) request.end(signal.reason);
    });
  });
}

function begin(url: string, options: FetchOptions): Request {
  const controller = new AbortController();
  const forget = () => {
    if (requests.get(url) === request) requests.delete(url);
  };
  const request: Request = {
    document: read(url, { ...options, signal: controller.signal }).finally(forget),
    waiting: 0,
    end(reason) {
      forget();
      controller.abort(reason);
    },
  };
  requests.set(url, request);
  return request;
}

async function read(url: string, options: FetchOptions): Promise<RawSource> {
  const answer = await fetchText(url, options);
  const document = parseJson(answer);
  documents.set(url, document, answer.text.length);
  // Parsing is one long task for a large text; what follows starts another.
  if (answer.text.length > 50_000) await yieldToMain();
  return document;
}

/**
 * Adds the parsed body. The text is only kept where it is no JSON: a large document is in memory
 * once.
 */
export function parseJson(answer: Omit<RawSource, 'json'>): RawSource {
  try {
    return { ...answer, json: JSON.parse(answer.text) as unknown, text: '', size: answer.text.length };
  } catch {
    return { ...answer, json: undefined, size: answer.text.length };
  }
}

/** Forgets every document; for tests. */
export function clearResponses(): void {
  documents.clear();
  requests.clear();
}
