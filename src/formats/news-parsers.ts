/** The parsers of the formats that carry news, with what they share, as one file to load when the first of them is needed. */
export { parseJsonFeed } from './parse-json-feed.js';
export { parseWordpress } from './parse-wordpress.js';
