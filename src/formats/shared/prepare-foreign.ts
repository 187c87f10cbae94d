import type { native } from '../native/native.js';

/** Addresses that usually lead to another format than the native one. */
const foreignAddress = /\/wp-json\/|[?&]rest_route=|feed[/.]json|\.(ics|rss|xml)\b|\/api\/(v3\/|events)|\/v0\/events/;

/** The name of the native format, written here so that its parser need not be there. */
const nativeName: typeof native.name = 'native';

/** What reads all other formats. */
export const foreign = () => import('./parse-foreign.js');

/** Whether `format="…"` lets a document be a collection document. */
export const mayBeNative = (name: string): boolean => name === 'auto' || name === nativeName;

/**
 * Whether, as far as the name of their format and their addresses tell, not all sources are
 * collection documents. Then it loads ahead what they will need.
 */
export function prepareForeign(name: string, urls: readonly string[]): boolean {
  const isExpected = !mayBeNative(name) || urls.some((url) => foreignAddress.test(url));
  if (isExpected) foreign().catch(() => undefined);
  return isExpected;
}
