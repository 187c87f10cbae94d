import { SourceError } from '../../models/schema/source-error.js';

/*
 * Whom a widget may ask: the page's own origin and the origins that its author has named in `src`.
 * What a document names (its next page, its index, the files of that) must not make visitors
 * contact anybody else: nobody has been asked for their consent to that. Images follow the same
 * rule (`element/image-policy.ts`).
 */

/** What a document may name, in words for its author. */
export const ALLOWED_ADDRESS = "an address on the page's own origin or on one that is named in src";

/**
 * The origins that requests for a widget may go to.
 *
 * @param sources the absolute addresses in its `src`
 */
export function requestOrigins(sources: readonly string[]): ReadonlySet<string> {
  const origins = new Set<string>();
  const page = globalThis.location as Location | undefined;
  if (page) origins.add(page.origin);
  for (const source of sources) {
    if (!URL.canParse(source)) continue;
    const { origin, protocol, port, hostname } = new URL(source);
    origins.add(origin);
    // The same host, only encrypted, is nobody else.
    if (protocol === 'http:' && !port) origins.add(`https://${hostname}`);
  }
  return origins;
}

/** Whether an absolute address is on one of the origins. */
export const isOnOrigin = (url: string, origins: ReadonlySet<string>): boolean =>
  URL.canParse(url) && origins.has(new URL(url).origin);

/**
 * Throws a `SourceError` for an answer that comes, after redirects, from an origin that nobody has
 * named. That is as early as a page can know: `fetch` follows redirects by itself, and with
 * `redirect: 'manual'` it hides where they lead, so that those on the same host could not be
 * followed either. The request to the other server is made then, by order of a server that the
 * page's author has named; its answer is dropped.
 */
export function refuseForeignAnswer(answered: string, asked: string, origins: ReadonlySet<string>): void {
  if (isOnOrigin(answered, origins)) return;
  const { origin } = new URL(answered);
  throw new SourceError(
    'blocked',
    asked,
    `the server redirects to ${origin}, which is neither the page's own origin nor named in src, so the answer is not used; ` +
      `if ${origin} is meant, write the address ${answered} into src`,
  );
}

/** Throws a `SourceError` for an address that must not be asked, before it is. */
export function refuseForeignRequest(url: string, origins: ReadonlySet<string>): void {
  // What is no address at all fails where it is requested, with other words.
  if (!URL.canParse(url) || isOnOrigin(url, origins)) return;
  throw new SourceError('blocked', url, `not requested: expected ${ALLOWED_ADDRESS}`);
}
