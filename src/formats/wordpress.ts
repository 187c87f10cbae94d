import type { Format } from './format.js';

const prepare = () => import('./news-parsers.js');

/** The parts of an answer of WordPress by which it is known. */
type Answer = { title?: { rendered?: unknown } | null; code?: unknown; data?: { status?: unknown } | null } | null;

const isPost = (value: unknown) => typeof (value as Answer)?.title?.rendered === 'string';
const isError = (value: unknown) =>
  typeof (value as Answer)?.code === 'string' && (value as Answer)?.data?.status !== undefined;

/**
 * Posts of the WordPress REST interface (`/wp-json/wp/v2/posts`), a list or a single one. With `_embed` they carry image and
 * categories. WordPress pages its lists in HTTP headers: ask for enough with `per_page` (at most 100); further pages are not read.
 */
export const wordpress: Format = {
  name: 'wordpress',
  kinds: ['news'],
  address: /\/wp-json\/|[?&]rest_route=/,
  prepare,
  detect: ({ json }) => (Array.isArray(json) ? json.some(isPost) : isPost(json) || isError(json)),
  parse: async (raw) => (await prepare()).parseWordpress(raw),
};
