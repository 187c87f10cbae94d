/** A request for data that the loader has made before the widgets' code was there. */
export interface EarlyRequest {
  /** Ends the request. */
  request: AbortController;
  /** `undefined` when there is none to be had: whoever wants to know why asks again. */
  answer: Promise<Response | undefined>;
}

/**
 * The loader and the widgets' code are files that do not import each other, so they meet at a symbol of the page: `Symbol.for('verbund')`. There the
 * requests lie by absolute address; those that were taken stay as `undefined`, so that nothing is asked for twice.
 */
export type PageWithRequests = Record<symbol, Map<string, EarlyRequest | undefined> | undefined>;

/** The request under way for an address, once. */
export function takeEarlyRequest(url: string): EarlyRequest | undefined {
  const requests = (globalThis as unknown as PageWithRequests)[Symbol.for('verbund')];
  const early = requests?.get(url);
  if (early) requests?.set(url, undefined);
  return early;
}
