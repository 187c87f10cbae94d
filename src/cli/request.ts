import { sleep } from '../data/sleep.js';
import { SourceError, type SourceErrorKind } from '../models/source-error.js';

/** How to ask a server. */
export interface RequestOptions {
  signal: AbortSignal;
  headers?: Readonly<Record<string, string>> | undefined;
  /** The longest time in which nothing arrives, in milliseconds. */
  timeoutMs: number;
  /** The largest body, counted uncompressed. */
  maxBytes: number;
  /** How often a failure that can pass is tried again. Default 2. */
  retries?: number | undefined;
}

/** What a server answered: 200 with a body, or 304 without. */
export interface Answer {
  /** Where it came from after redirects. */
  url: string;
  status: number;
  headers: Headers;
  bytes: Uint8Array;
}

/** Statuses that say "later". */
const passing = new Set([408, 425, 429, 500, 502, 503, 504]);
const longestPauseMs = 30_000;

/** A failed attempt, and how long to wait before the next one could succeed; `undefined` when none will. */
class Failed {
  constructor(
    readonly error: SourceError,
    readonly pauseMs?: number,
  ) {}
}

/**
 * Asks a server over HTTP: the command line's only caller of `fetch`. (`data/fetch-text.ts`, that of the widgets, sends no headers and keeps to
 * what a page may do.) Every failure is a `SourceError`, but for an aborted `signal`, whose reason is thrown.
 */
export async function request(url: string, options: RequestOptions): Promise<Answer> {
  const { signal, retries = 2 } = options;
  for (let retry = 0; ; retry += 1) {
    const result = await attempt(url, options, 500 * 2 ** retry);
    if (!(result instanceof Failed)) return result;
    const { error, pauseMs } = result;
    if (retry >= retries || pauseMs === undefined || pauseMs > longestPauseMs) throw error;
    await sleep(pauseMs, signal);
  }
}

async function attempt(url: string, options: RequestOptions, backoffMs: number): Promise<Answer | Failed> {
  const { signal, headers = {}, timeoutMs, maxBytes } = options;
  signal.throwIfAborted();
  const controller = new AbortController();
  const end = () => controller.abort();
  signal.addEventListener('abort', end, { once: true });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const state = { isLate: false };
  const onProgress = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      state.isLate = true;
      controller.abort();
    }, timeoutMs);
  };
  const failed = (kind: SourceErrorKind, explanation: string, pauseMs?: number, details = {}) =>
    new Failed(new SourceError(kind, url, explanation, details), pauseMs);
  try {
    onProgress();
    const response = await fetch(url, { headers, signal: controller.signal, cache: 'no-store' });
    const { status, statusText } = response;
    if (status !== 304 && !response.ok) {
      const pauseMs = passing.has(status) ? (readRetryAfter(response.headers) ?? backoffMs) : undefined;
      return failed('http', `the server answers ${status} ${statusText}`.trimEnd(), pauseMs, { status });
    }
    const bytes = await readBody(response, maxBytes, onProgress);
    if (!bytes) return failed('too-large', `the answer is larger than ${maxBytes / 2 ** 20} MiB`);
    return { url: response.url || url, status, headers: response.headers, bytes };
  } catch (cause) {
    signal.throwIfAborted();
    if (state.isLate) return failed('timeout', `nothing arrived for ${timeoutMs / 1000} seconds`, backoffMs);
    return failed('offline', `the server cannot be reached (${reasonOf(cause)})`, backoffMs, { cause });
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', end);
    controller.abort();
  }
}

/** What `fetch` hides behind "fetch failed". */
function reasonOf(error: unknown): string {
  const { cause, message = String(error) } = error as {
    cause?: { code?: unknown; message?: unknown };
    message?: string;
  };
  const found = [cause?.code, cause?.message].find((text) => typeof text === 'string' && text !== '');
  return typeof found === 'string' ? found : message;
}

/** Milliseconds from now; the header holds seconds or a date. */
function readRetryAfter(headers: Headers): number | undefined {
  const value = headers.get('Retry-After');
  if (!value) return undefined;
  const wait = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isNaN(wait) ? undefined : Math.max(wait, 0);
}

/** The whole body, or nothing when it is too large. */
async function readBody(
  { headers, body }: Response,
  maxBytes: number,
  onProgress: () => void,
): Promise<Uint8Array | undefined> {
  if (Number(headers.get('Content-Length')) > maxBytes) return undefined;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    onProgress();
    size += chunk.length;
    if (size > maxBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}
