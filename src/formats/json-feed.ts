import type { Format } from './format.js';

const prepare = () => import('./news-parsers.js');

/**
 * JSON Feed 1.0 and 1.1 (jsonfeed.org). A site's own data stands under `_verbund`, at the feed in the shape of a document's head and at
 * an item in the shape of a news item, and goes over what the feed says. Authors are not shown.
 */
export const jsonFeed: Format = {
  name: 'json-feed',
  kinds: ['news'],
  address: /feed[/.]json/,
  prepare,
  detect: ({ json }) => {
    const version = (json as { version?: unknown } | null)?.version;
    return typeof version === 'string' && version.includes('jsonfeed.org');
  },
  parse: async (raw) => (await prepare()).parseJsonFeed(raw),
};
