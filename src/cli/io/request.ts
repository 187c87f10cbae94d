import { Agent, fetch, type Headers, type Response } from 'undici';
import { sleep } from '../../data/http/sleep.js';
import { SourceError, type SourceErrorKind } from '../../models/schema/source-error.js';
import type { Access } from './access.js';
import { within } from './deadline.js';
import { PrivateAddressError, publicLookup } from './public-address.js';

/** Bytes that several requests may still take together. */
export interface Room {
  left: number;
}

/** How to ask a server. */
export interface RequestOptions {
  signal: AbortSignal;
  /** Which servers may be asked, also when one sends to another. */
  access: Access;
  headers?: Readonly<Record<string, string>> | undefined;
  /** The longest time in which nothing arrives, in milliseconds. */
  timeoutMs: number;
  /** The longest time until everything is there, redirects included. */
  totalMs: number;
  /** The largest body, counted uncompressed. */
  maxBytes: number;
  /** Whether a larger body is cut off instead of refused. */
  truncate?: boolean | undefined;
  /** What this body takes, and others with it. What a failure has taken is given back. */
  room?: Room | undefined;
  /** Rejects where an address may not be read; asked for every redirect, too. */
  mayRead?: ((url: string) => Promise<void>) | undefined;
  /** How often a failure that can pass is tried again. Default 2. */
  retries?: number | undefined;
}

/** What a server answered: 200 with a body, or 304 without. */
export interface Answer {
  /** Where it came from after redirects. */
  url: string;
  status: number;
  headers: Pick<Headers, 'get'>;
  bytes: Uint8Array;
}

/** What the error of an answer says for which `room` is too small. */
export const noRoomLeft = 'there is no room left for it';

/** Statuses that say "later". */
const passing = new Set([408, 425, 429, 500, 502, 503, 504]);
const redirects = new Set([301, 302, 303, 307, 308]);
/** As many as RFC 9309 asks for. */
const mostRedirects = 5;
const longestPauseMs = 30_000;

/** Time limits are those of the request. */
const noLimits = { headersTimeout: 0, bodyTimeout: 0 };
const agents = {
  /** For servers that the configuration or the person at the terminal names. */
  named: new Agent(noLimits),
  /** For all others: it connects to public addresses only. */
  public: new Agent({ ...noLimits, connect: { lookup: publicLookup() } }),
};

/**
 * A failed attempt, and how long to wait before the next one could succeed; `undefined` when none
 * will.
 */
class Failed {
  constructor(
    readonly error: SourceError,
    readonly pauseMs?: number,
  ) {}
}

/** Why an attempt was ended from here. */
class Late extends Error {
  constructor(
    explanation: string,
    readonly mayPass: boolean,
  ) {
    super(explanation);
  }
}

/**
 * Asks a server over HTTP: the command line's only way to the network.
 * (`data/http/fetch-text.ts`, that of the widgets, sends no headers and keeps to what a page may
 * do.) Redirects are followed one by
 * one, so that `access` holds for each of them. Every failure is a `SourceError`, but for an
 * aborted `signal`, whose reason is thrown.
 */
export async function request(url: string, options: RequestOptions): Promise<Answer> {
  const { signal, access, mayRead, retries = 2, totalMs } = options;
  const refused = access.refuse(url);
  if (refused) throw new SourceError('blocked', url, refused);
  await mayRead?.(url);
  const late = () => new Late(`it was not all there after ${totalMs / 1000} seconds`, false);
  for (let retry = 0; ; retry += 1) {
    const backoffMs = 500 * 2 ** retry;
    const result = await within(totalMs, signal, late, (inTime) => attempt(url, options, inTime, backoffMs));
    if (!(result instanceof Failed)) return result;
    const { error, pauseMs } = result;
    if (retry >= retries || pauseMs === undefined || pauseMs > longestPauseMs) throw error;
    await sleep(pauseMs, signal);
  }
}

/** Asks once, and follows where it is sent. */
async function attempt(
  start: string,
  options: RequestOptions,
  inTime: AbortSignal,
  backoffMs: number,
): Promise<Answer | Failed> {
  const { signal, access, mayRead } = options;
  const blocked = (explanation: string) => new Failed(new SourceError('blocked', start, explanation));
  let url = start;
  for (let hop = 0; ; hop += 1) {
    try {
      const result = await askOnce(url, options, inTime, backoffMs);
      if (!(result instanceof URL)) return result;
      url = result.href;
      if (hop === mostRedirects) return blocked(`it redirects more than ${mostRedirects} times`);
      const refused = access.refuse(url);
      if (refused) return blocked(`it redirects to ${url}: ${refused}`);
      await mayRead?.(url);
    } catch (cause) {
      signal.throwIfAborted();
      if (cause instanceof SourceError) throw cause;
      return failureOf(cause, url, backoffMs);
    }
  }
}

/** Asks one address once. Gives the next one where it is sent to another. */
async function askOnce(
  url: string,
  options: RequestOptions,
  inTime: AbortSignal,
  backoffMs: number,
): Promise<Answer | Failed | URL> {
  const { headers = {}, timeoutMs, maxBytes, access } = options;
  const controller = new AbortController();
  const end = () => controller.abort(inTime.reason);
  inTime.addEventListener('abort', end, { once: true });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => controller.abort(new Late(`nothing arrived for ${timeoutMs / 1000} seconds`, true));
  const onProgress = () => {
    clearTimeout(timer);
    timer = setTimeout(stop, timeoutMs);
  };
  const failed = (kind: SourceErrorKind, explanation: string, pauseMs?: number, details = {}) =>
    new Failed(new SourceError(kind, url, explanation, details), pauseMs);
  try {
    inTime.throwIfAborted();
    onProgress();
    const response = await fetch(url, {
      headers,
      signal: controller.signal,
      redirect: 'manual',
      dispatcher: access.isNamed(url) ? agents.named : agents.public,
    });
    const { status, statusText } = response;
    const location = response.headers.get('Location');
    if (redirects.has(status) && location !== null && URL.canParse(location, url)) return new URL(location, url);
    if (status !== 304 && !response.ok) {
      const pauseMs = passing.has(status) ? (readRetryAfter(response.headers) ?? backoffMs) : undefined;
      return failed('http', `the server answers ${status} ${statusText}`.trimEnd(), pauseMs, { status });
    }
    const bytes = await readBody(response, options, onProgress);
    if (bytes === 'no room') return failed('too-large', noRoomLeft);
    if (!bytes) return failed('too-large', `the answer is larger than ${maxBytes / 2 ** 20} MiB`);
    return { url, status, headers: response.headers, bytes };
  } finally {
    clearTimeout(timer);
    inTime.removeEventListener('abort', end);
    controller.abort();
  }
}

function failureOf(cause: unknown, url: string, backoffMs: number): Failed {
  if (cause instanceof Late)
    return new Failed(new SourceError('timeout', url, cause.message), cause.mayPass ? backoffMs : undefined);
  const { cause: inner } = cause as { cause?: unknown };
  if (inner instanceof PrivateAddressError)
    return new Failed(new SourceError('blocked', url, `${inner.message}; "allowOrigins" has to name it`));
  const explanation = `the server cannot be reached (${reasonOf(cause)})`;
  return new Failed(new SourceError('offline', url, explanation, { cause }), backoffMs);
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

/** The whole body; nothing when it is too large by itself, or `no room` when it is with others. */
async function readBody(
  { headers, body }: Response,
  { maxBytes, truncate = false, room = { left: Infinity } }: RequestOptions,
  onProgress: () => void,
): Promise<Uint8Array | 'no room' | undefined> {
  const announced = Number(headers.get('Content-Length'));
  if (announced > maxBytes && !truncate) return undefined;
  if (announced > room.left) return 'no room';
  const parts: AsyncIterable<Uint8Array> | null = body;
  const chunks: Uint8Array[] = [];
  let size = 0;
  let isWhole = false;
  try {
    for await (const chunk of parts ?? []) {
      onProgress();
      size += chunk.length;
      room.left -= chunk.length;
      if (room.left < 0) return 'no room';
      chunks.push(chunk);
      if (size <= maxBytes) continue;
      if (!truncate) return undefined;
      break;
    }
    isWhole = true;
    return Buffer.concat(chunks, Math.min(size, maxBytes));
  } finally {
    if (!isWhole) room.left += size;
  }
}
