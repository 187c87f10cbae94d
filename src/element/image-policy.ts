import { isOnOrigin, requestOrigins } from '../data/http/request-origins.js';

export type ImagePolicy = 'trusted' | 'all' | 'none';

/**
 * Which images may be requested. A foreign image host learns who visits the page, so `trusted`
 * allows only the page's own origin, the origins the data came from, and images inside the document
 * (`data:`).
 *
 * @param sources URLs the data came from
 */
export function imageGate(policy: ImagePolicy, sources: readonly string[]): (url: string) => boolean {
  if (policy !== 'trusted') return () => policy === 'all';
  const origins = requestOrigins(sources);
  return (url) => url.startsWith('data:') || isOnOrigin(url, origins);
}
