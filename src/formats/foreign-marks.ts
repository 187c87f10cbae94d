/**
 * By what the formats other than the native one are known. Apart from their parsers, because every document is looked at in this way and
 * few need the parsers.
 */

/** Addresses that usually lead to another format. */
export const foreignAddress = /\/wp-json\/|[?&]rest_route=|feed[/.]json/;

/** A post of the WordPress REST interface. */
export const isPost = (value: unknown): boolean =>
  typeof (value as { title?: { rendered?: unknown } | null } | null)?.title?.rendered === 'string';

/** A JSON Feed of any version. */
export function isJsonFeed(value: unknown): boolean {
  const version = (value as { version?: unknown } | null)?.version;
  return typeof version === 'string' && version.includes('jsonfeed.org');
}

/** A FeatureCollection of GeoJSON. */
export const isGeoJson = (value: unknown): boolean =>
  (value as { type?: unknown } | null)?.type === 'FeatureCollection';
