import type { Format } from '../shared/format.js';
import { isFeed } from './is-feed.js';
import { loadStage } from '../shared/load-stage.js';

/**
 * RSS 0.9x to 2.0, RSS 1.0 (RDF), Atom 0.3 and 1.0 and, of before them all, CDF: news, and episodes
 * of podcasts with their files. What the feed says of itself becomes the publisher. Only the newest
 * items are in a feed; where it names the page with older ones (RFC 5005), that is read, too.
 * Authors are not shown.
 */
export const feed = {
  name: 'feed',
  kinds: ['news'],
  text: 'markup',
  detect: ({ json, text }) => json === undefined && isFeed(text),
  async parse({ text, url }) {
    const { readFeed } = await loadStage(import('./read-feed.js'), url);
    return readFeed(text, url);
  },
} satisfies Format;
