/** A request for data that the loader has made before the widgets' code was there. */
export interface EarlyRequest {
  /** Ends the request. */
  request: AbortController;
  /** `undefined` when there is none to be had: whoever wants to know why asks again. */
  answer: Promise<Response | undefined>;
}

/**
 * Requests by absolute address; those that were taken or dropped stay as `undefined`, so that
 * nothing is asked for twice.
 */
export type EarlyRequests = Map<string, EarlyRequest | undefined>;

/**
 * The loader and the widgets' code are files that do not import each other, so they meet at a
 * symbol of the page: `Symbol.for('verbund/1')`. Its number is raised whenever other versions of
 * the library would not understand what is there, so each version sees only its own. (The loader
 * repeats the name, as it cannot import this file.)
 */
export type PageWithRequests = Record<symbol, EarlyRequests | undefined>;

/**
 * The request under way for an address, once.
 *
 * @param revalidate its answer would not be new enough: it is ended, and not left unread
 */
export function takeEarlyRequest(url: string, revalidate = false): EarlyRequest | undefined {
  const requests = (globalThis as PageWithRequests)[Symbol.for('verbund/1')];
  const early = requests?.get(url);
  if (early) requests?.set(url, undefined);
  if (!revalidate) return early;
  early?.request.abort();
  return undefined;
}
