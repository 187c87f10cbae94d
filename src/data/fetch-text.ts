import { SourceError } from '../models/source-error.js';
import { sleep } from './sleep.js';

/** How to ask, all but `signal` with defaults. */
export interface FetchOptions {
  /** Ends the request; the promise then rejects with the signal's reason. */
  signal: AbortSignal;
  /** Makes the browser ask the server whether its copy is still good. */
  revalidate?: boolean | undefined;
  /** The longest time in which nothing arrives. Default 20,000. */
  timeoutMs?: number | undefined;
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
}

/** Statuses that say "later". */
const passing = new Set([408, 425, 429, 500, 502, 503, 504]);
/** A server that wants a longer pause than this is not waited for. */
const longestPauseMs = 30_000;

/** A failure, and whether and when the same request may succeed. */
interface Failure {
  error: SourceError;
  /** Milliseconds to wait; `undefined` lets the backoff decide, `false` forbids to try again. */
  retryAfter: number | undefined | false;
}

/**
 * Reads a text over HTTP: the only caller of `fetch`. Sends no headers of its own (they would need a CORS preflight) and lets the
 * browser decode the transfer; the charset is UTF-8 unless `Content-Type` names another. Every failure is a `SourceError`.
 */
export async function fetchText(url: string, options: FetchOptions): Promise<FetchedText> {
  const { signal, retries = 2, backoffMs = 500 } = options;
  for (let attempt = 0; ; attempt += 1) {
    signal.throwIfAborted();
    const result = await attemptFetch(url, options);
    if (!('error' in result)) return result;
    const { error, retryAfter = backoffMs * 2 ** attempt * (0.8 + 0.4 * Math.random()) } = result;
    if (attempt >= retries || retryAfter === false || retryAfter > longestPauseMs) throw error;
    signal.throwIfAborted();
    await sleep(retryAfter, signal);
  }
}

async function attemptFetch(url: string, options: FetchOptions): Promise<FetchedText | Failure> {
  const { signal, revalidate, timeoutMs = 20_000, maxBytes = 20 * 2 ** 20 } = options;
  const request = new AbortController();
  const stop = () => request.abort(signal.reason);
  signal.addEventListener('abort', stop);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onProgress = () => {
    clearTimeout(timer);
    timer = setTimeout(() => request.abort(request), timeoutMs);
  };
  const policy = watchPolicy();
  try {
    onProgress();
    const response = await fetch(url, { cache: revalidate ? 'no-cache' : 'default', signal: request.signal });
    if (!response.ok) return refuse(url, response);
    const text = await readBody(url, response, maxBytes, onProgress);
    return { url: response.url || url, text, contentType: response.headers.get('Content-Type') ?? '' };
  } catch (cause) {
    signal.throwIfAborted();
    if (cause instanceof SourceError) return { error: cause, retryAfter: false };
    if (request.signal.aborted) {
      return {
        error: new SourceError('timeout', url, `nothing arrived for ${timeoutMs / 1000} seconds`, { cause }),
        retryAfter: undefined,
      };
    }
    // The report of a violation is a task of its own and comes after the refusal.
    await new Promise((resolve) => setTimeout(resolve));
    return await explain(url, cause, policy);
  } finally {
    clearTimeout(timer);
    request.abort();
    signal.removeEventListener('abort', stop);
    policy.end();
  }
}

function refuse(url: string, { status, statusText, headers }: Response): Failure {
  const error = new SourceError('http', url, `the server answers ${status} ${statusText}`, { status });
  return { error, retryAfter: passing.has(status) && readRetryAfter(headers.get('Retry-After')) };
}

/** The header as milliseconds from now: it holds seconds or a date. */
function readRetryAfter(value: string | null): number | undefined {
  if (!value) return undefined;
  const wait = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isNaN(wait) ? undefined : Math.max(wait, 0);
}

async function readBody(url: string, response: Response, maxBytes: number, onProgress: () => void): Promise<string> {
  const check = (bytes: number) => {
    if (bytes > maxBytes)
      throw new SourceError(
        'too-large',
        url,
        `the answer is larger than ${maxBytes / 2 ** 20} MiB; divide it into pages with \`next\``,
      );
  };
  check(Number(response.headers.get('Content-Length')));
  const reader = response.body?.getReader();
  const decoder = decoderFor(response.headers.get('Content-Type'));
  let text = '';
  let bytes = 0;
  for (;;) {
    const { value } = (await reader?.read()) ?? {};
    if (!value) return text + decoder.decode();
    onProgress();
    check((bytes += value.length));
    text += decoder.decode(value, { stream: true });
  }
}

function decoderFor(contentType: string | null): TextDecoder {
  const [, charset] = /charset="?([^\s";]+)/i.exec(contentType ?? '') ?? [];
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}

/** Watches whether the page's Content-Security-Policy refuses a request. */
function watchPolicy(): { violation?: string; end(): void } {
  const target = globalThis.document as Document | undefined;
  const watch: ReturnType<typeof watchPolicy> = {
    end: () => target?.removeEventListener('securitypolicyviolation', note),
  };
  const note = ({ effectiveDirective, blockedURI, disposition }: SecurityPolicyViolationEvent) => {
    if (disposition === 'enforce' && effectiveDirective === 'connect-src') watch.violation = blockedURI;
  };
  target?.addEventListener('securitypolicyviolation', note);
  return watch;
}

/** Browsers tell scripts nothing about a request that got no answer. What can have happened is explained by code loaded for it. */
async function explain(url: string, cause: unknown, { violation }: { violation?: string }): Promise<Failure> {
  const online = (globalThis.navigator as Navigator | undefined)?.onLine !== false;
  const { explainBlock } = await import('./explain-block.js').catch(() => ({ explainBlock: undefined }));
  const error = online
    ? new SourceError('blocked', url, explainBlock?.(url, violation) ?? 'no answer that this page may read', { cause })
    : new SourceError('offline', url, 'the browser is offline', { cause });
  const passes =
    online && !violation && url.startsWith(`${(globalThis.location as Location | undefined)?.origin ?? ''}/`);
  return { error, retryAfter: passes && undefined };
}
