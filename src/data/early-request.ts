/**
 * A request for data that the loader has made before the widgets' code was there. The loader and that code are files that do not import each
 * other, so they meet at a name of the page: `verbundRequests`, by absolute address.
 */
export interface EarlyRequest {
  /** Ends the request. */
  request: AbortController;
  /** `undefined` when there is none to be had: whoever wants to know why asks again. */
  answer: Promise<Response | undefined>;
}

declare global {
  // A variable that other scripts can see is declared so.
  var verbundRequests: Map<string, EarlyRequest> | undefined;
}

/** The request under way for an address, once. */
export function takeEarlyRequest(url: string): EarlyRequest | undefined {
  const early = globalThis.verbundRequests?.get(url);
  globalThis.verbundRequests?.delete(url);
  return early;
}
