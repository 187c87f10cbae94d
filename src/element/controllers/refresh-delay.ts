/** The shortest time between two silent reloads, whatever the page asks for. */
const LEAST_SECONDS = 30;
const MOST_SECONDS = 86_400;
/**
 * While a source fails, it is asked at least this often, unless the page or the server wants a
 * longer pause.
 */
const LONGEST_BACKOFF_MS = 900_000;
/**
 * By which part a pause may be longer, so that visitors who came at the same moment do not come
 * back at the same moment.
 */
const JITTER = 0.25;

/** What decides when a source is asked again. */
export interface RefreshTerms {
  /** The value of `refresh`. */
  seconds: number;
  /** How many loads have failed since the last one that did not. */
  failures: number;
  /** How long the server wants to be left alone. */
  retryAfterMs: number;
  /** A random number from 0 to 1. */
  spread: number;
}

/** Milliseconds from the end of a load to the next silent reload: they double with each failure. */
export function refreshDelay({ seconds, failures, retryAfterMs, spread }: RefreshTerms): number {
  const wanted = Math.min(Math.max(seconds, LEAST_SECONDS), MOST_SECONDS) * 1000;
  const longest = Math.max(wanted, LONGEST_BACKOFF_MS);
  const pause = Math.max(Math.min(wanted * 2 ** failures, longest), retryAfterMs);
  return pause * (1 + JITTER * spread);
}
