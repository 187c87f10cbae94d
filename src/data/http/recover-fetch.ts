import { SourceError, type SourceErrorKind } from '../../models/schema/source-error.js';
import { explainBlock } from './explain-block.js';
import { sleep } from './sleep.js';

/** How an attempt to fetch ended without a text. */
export interface Failure {
  kind: SourceErrorKind;
  /** What the server answered, if it did. */
  response?: Response;
  /** What was thrown. */
  cause?: unknown;
  /** The report that the page's Content-Security-Policy has refused this request. */
  violation?: SecurityPolicyViolationEvent;
  /** The time that has run out: that for all of the answer, or that without a sign of life. */
  late?: { ms: number; isFinal: boolean };
  /** The limit that held. */
  maxBytes: number;
}

/** How long to be patient; see `FetchOptions`. */
export interface Patience {
  signal: AbortSignal;
  retries?: number | undefined;
  backoffMs?: number | undefined;
}

/** Statuses that say "later". */
const passing = new Set([408, 425, 429, 500, 502, 503, 504]);
/** A server that wants a longer pause than this is not waited for. */
const longestPauseMs = 30_000;
/** What a server can ask for at most: a day. */
const LONGEST_RETRY_AFTER_MS = 86_400_000;

/**
 * What happens after a request has failed: `attempt` is repeated while that can help, and in the
 * end a `SourceError` tells what was wrong. Loaded with the first failure, so that no page pays for
 * it where all is well.
 */
export async function recoverFetch<T extends object>(
  url: string,
  { signal, retries = 2, backoffMs = 500 }: Patience,
  failure: Failure,
  attempt: () => Promise<T | Failure>,
): Promise<T> {
  for (let retry = 0; ; retry += 1) {
    if (failure.kind === 'blocked' && (globalThis.navigator as Navigator | undefined)?.onLine === false) {
      failure.kind = 'offline';
    }
    const pause = pauseAfter(failure, url) ?? backoffMs * 2 ** retry * (0.8 + 0.4 * Math.random());
    if (retry >= retries || pause > longestPauseMs) throw explainFailure(failure, url);
    signal.throwIfAborted();
    await sleep(pause, signal);
    const result = await attempt();
    if (!('kind' in result)) return result;
    failure = result;
  }
}

/**
 * Milliseconds until the same request may succeed: `Infinity` when it will not, `undefined` lets
 * the backoff decide.
 */
function pauseAfter({ kind, response, violation, late }: Failure, url: string): number | undefined {
  if (kind === 'http' && response && passing.has(response.status)) {
    return readRetryAfter(response.headers.get('Retry-After'));
  }
  const own = url.startsWith(`${(globalThis.location as Location | undefined)?.origin ?? ''}/`);
  // A server that has dripped until the end of its time will do so again.
  const isSilent = kind === 'timeout' && !late?.isFinal;
  return isSilent || (kind === 'blocked' && own && !violation) ? undefined : Infinity;
}

/** The header as milliseconds from now, at most a day: it holds seconds or a date. */
function readRetryAfter(value: string | null): number | undefined {
  if (!value) return undefined;
  const wait = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(wait, 0), LONGEST_RETRY_AFTER_MS);
}

function explainFailure({ kind, response, cause, violation, late, maxBytes }: Failure, url: string): SourceError {
  const { status, statusText = '' } = (kind === 'http' && response) || {};
  const explanations: Partial<Record<SourceErrorKind, string>> = {
    http: `the server answers ${status} ${statusText}`,
    timeout: `${late?.isFinal ? 'the answer was not complete after' : 'nothing arrived for'} ${(late?.ms ?? 0) / 1000} seconds`,
    'too-large': `the answer is larger than ${maxBytes / 2 ** 20} MiB; divide it into pages with \`next\``,
    offline: 'the browser is offline',
  };
  const explanation = explanations[kind] ?? explainBlock(url, violation?.blockedURI);
  const retryAfterMs = readRetryAfter((kind === 'http' && response?.headers.get('Retry-After')) || null);
  return new SourceError(kind, url, explanation, { status, cause, retryAfterMs });
}
