import { loadStage } from '../../formats/shared/load-stage.js';
import { takeEarlyRequest } from './early-request.js';
import type { Failure } from './recover-fetch.js';

/** How to ask, all but `signal` with defaults. */
export interface FetchOptions {
  /** Ends the request; the promise then rejects with the signal's reason. */
  signal: AbortSignal;
  /** The charset of an answer whose header names none. Default UTF-8. */
  charset?: string | undefined;
  /** Makes the browser ask the server whether its copy is still good. */
  revalidate?: boolean | undefined;
  /** The longest time in which nothing arrives. Default 20,000. */
  timeoutMs?: number | undefined;
  /** The longest time until all has arrived, however steadily it drips. Default 120,000. */
  deadlineMs?: number | undefined;
  /** The largest body, counted uncompressed. Default 20 MiB. */
  maxBytes?: number | undefined;
  /** How often a failure that can pass is tried again. Default 2. */
  retries?: number | undefined;
  /** The wait before the first retry; it doubles each time and varies by a fifth. Default 500. */
  backoffMs?: number | undefined;
}

/** An answer, read to its end. */
export interface FetchedText {
  /** Where it came from after redirects. */
  url: string;
  text: string;
  contentType: string;
  /** The `Link` header, where the server sends one and lets the page read it. */
  link?: string;
}

/**
 * Reads a text over HTTP: the only caller of `fetch` in the widgets, but for the loader, whose
 * requests it takes over. Sends no headers of its own (they would need a CORS preflight) and lets
 * the browser decode the transfer; the charset is UTF-8 unless `Content-Type` names another. Every
 * failure is a `SourceError`.
 *
 * What follows a failed attempt (retries, the explanation) is in `recover-fetch.ts`.
 */
export async function fetchText(url: string, options: FetchOptions): Promise<FetchedText> {
  const attempt = () => attemptFetch(url, options);
  const result = await attempt();
  if (!('kind' in result)) return result;
  const { recoverFetch } = await loadStage(import('./recover-fetch.js'), url);
  return recoverFetch(url, options, result, attempt);
}

async function attemptFetch(
  url: string,
  { signal, revalidate, charset, timeoutMs = 20_000, deadlineMs = 120_000, maxBytes = 20 * 2 ** 20 }: FetchOptions,
): Promise<FetchedText | Failure> {
  signal.throwIfAborted();
  const failure: Failure = { kind: 'blocked', maxBytes };
  const early = takeEarlyRequest(url, revalidate);
  const request = early?.request ?? new AbortController();
  /** Listeners that end with the request. */
  const until = { signal: request.signal };
  signal.addEventListener('abort', () => request.abort(), until);
  (globalThis.document as Document | undefined)?.addEventListener(
    'securitypolicyviolation',
    (violation) => {
      if (isAbout(violation, url)) failure.violation ??= violation;
    },
    until,
  );
  const endAfter = (ms: number, isFinal: boolean) =>
    setTimeout(() => {
      failure.kind = 'timeout';
      failure.late = { ms, isFinal };
      request.abort();
    }, ms);
  const deadline = endAfter(deadlineMs, true);
  let timer = endAfter(timeoutMs, false);
  const onProgress = () => {
    clearTimeout(timer);
    timer = endAfter(timeoutMs, false);
  };
  try {
    const response =
      (await early?.answer) ?? (await fetch(url, { cache: revalidate ? 'no-cache' : 'default', ...until }));
    failure.response = response;
    if (response.ok) {
      const contentType = response.headers.get('Content-Type') ?? '';
      const text = await readBody(response, decoderFor(contentType, charset), maxBytes, onProgress);
      const link = response.headers.get('Link');
      if (text !== undefined) return { url: response.url || url, text, contentType, ...(link && { link }) };
    }
    failure.kind = response.ok ? 'too-large' : 'http';
  } catch (cause) {
    signal.throwIfAborted();
    failure.cause = cause;
    // The report of a violation is a task of its own and comes after the refusal.
    await new Promise((resolve) => setTimeout(resolve));
  } finally {
    clearTimeout(timer);
    clearTimeout(deadline);
    request.abort();
  }
  return failure;
}

/**
 * Whether the page's Content-Security-Policy has refused this request, and not any other thing on
 * the page. Browsers report the whole address, or only its origin.
 */
function isAbout({ blockedURI, disposition, effectiveDirective }: SecurityPolicyViolationEvent, url: string): boolean {
  if (disposition !== 'enforce' || effectiveDirective !== 'connect-src' || !URL.canParse(url)) return false;
  const { origin, href } = new URL(url);
  return [origin, `${origin}/`, href.replace(/#.*/, '')].includes(blockedURI);
}

/** The whole text, or nothing when it is too large. */
async function readBody(
  { headers, body }: Response,
  decoder: TextDecoder,
  maxBytes: number,
  onProgress: () => void,
): Promise<string | undefined> {
  const reader = body?.getReader();
  let text = '';
  let bytes = 0;
  for (let size = Number(headers.get('Content-Length')); !(size > maxBytes); size = bytes) {
    const { value } = (await reader?.read()) ?? {};
    if (!value) return text + decoder.decode();
    onProgress();
    bytes += value.length;
    text += decoder.decode(value, { stream: true });
  }
  return undefined;
}

function decoderFor(contentType: string, charset: string | undefined): TextDecoder {
  try {
    return new TextDecoder(/charset="?([^\s";]+)/i.exec(contentType)?.[1] ?? charset);
  } catch {
    return new TextDecoder();
  }
}
