import type { DocumentHead } from '../../models/document/document-head.js';
import { SourceError } from '../../models/schema/source-error.js';
import { decodeHTMLStrict } from 'entities/decode';
import { isPost, isTerm } from '../shared/foreign-marks.js';
import type { Format, Parsed, RawSource } from '../shared/format.js';
import { firstWords, isBeginning, plainText } from '../shared/plain-text.js';
import { termId } from './term-id.js';

type Json = Readonly<Record<string, unknown>>;

/** The fields of a value, so that reading one never fails; a value without fields has none. */
const fields = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {});
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const rendered = (value: unknown): string => text(fields(value)['rendered']);

/**
 * The zone of `date` is not known, `date_gmt` is UTC and written without `Z`; drafts have zeros
 * there.
 */
function readDate(utc: unknown, local: unknown): string | undefined {
  if (text(utc) && !text(utc).startsWith('0000')) return `${text(utc)}Z`;
  return text(local) || undefined;
}

/** All sizes that were not cropped to another shape, as a `srcset`. */
function readSizes(sizes: unknown, width: number, height: number): string | undefined {
  const candidates = Object.values(fields(sizes)).map((size) => {
    const [url, own] = [text(fields(size)['source_url']), Number(fields(size)['width'])];
    const sameShape = Math.abs((own / width) * height - Number(fields(size)['height'])) < 2;
    return url && sameShape ? `${url} ${own}w` : '';
  });
  return [...new Set(candidates.filter(Boolean))].join(', ') || undefined;
}

/**
 * The featured image; with an error object in its place (a deleted or private file) there is none.
 */
function readImage(embedded: Json): unknown {
  const media = fields(list(embedded['wp:featuredmedia'])[0]);
  const src = text(media['source_url']);
  if (!src || !(text(media['media_type']) || 'image').startsWith('image')) return undefined;
  const details = fields(media['media_details']);
  const meta = fields(details['image_meta']);
  const [width, height] = [Number(details['width']), Number(details['height'])];
  return {
    src,
    alt: decodeHTMLStrict(text(media['alt_text'])),
    caption: plainText(rendered(media['caption'])) || undefined,
    credit: decodeHTMLStrict(text(meta['credit']) || text(meta['copyright'])) || undefined,
    ...(width > 0 && height > 0 && { width, height, srcset: readSizes(details['sizes'], width, height) }),
  };
}

/**
 * Where the REST interface begins, whose address `url` is one of: a category is one of its site.
 */
function rootOf(url: string): string {
  const [, root] = /^(.*?\/wp-json\/|[^?#]*\?(?:.*&)?rest_route=)/.exec(url) ?? [];
  return root ?? (URL.canParse(url) ? new URL(url).origin : '');
}

/**
 * Names of the categories. Without `_embed` only their numbers are there: they get their names when
 * the categories of the site are a source as well, else they tell nobody anything and are left out
 * (`data/merge/name-terms.ts`).
 */
function readCategories(embedded: Json, numbers: unknown, root: string): string[] | undefined {
  if (!Object.hasOwn(embedded, 'wp:term'))
    return list(numbers).flatMap((number) => (typeof number === 'number' ? termId(root, number) : []));
  const terms = list(embedded['wp:term']).flatMap(list).map(fields);
  const names = terms
    .filter((term) => text(term['taxonomy']) === 'category')
    .map((term) => decodeHTMLStrict(text(term['name'])));
  return names.length ? names.filter(Boolean) : undefined;
}

/**
 * The excerpt as plain text; where WordPress cut it, "[…]" and the theme's "read more" become an
 * ellipsis. One that WordPress made of the body runs headings and items together: it is made anew.
 */
function readExcerpt(excerpt: unknown, html: string): string | undefined {
  if (fields(excerpt)['protected']) return undefined;
  const written = readWritten(excerpt);
  if (!written || !isBeginning(written, { html })) return written;
  const body = plainText(html);
  if (written.endsWith('…')) return firstWords(body, written.length);
  // A short body stands in it whole; what ends earlier was written by somebody.
  return isBeginning(body, { text: written }) ? body : written;
}

function readWritten(excerpt: unknown): string | undefined {
  const html = rendered(excerpt).replace(/<a\b[^<>]*\bmore-link\b[^]*?(?:<\/a>|$)/gi, '');
  return plainText(html).replace(/ ?(\[(…|\.\.\.)\]|…)$/, '…') || undefined;
}

function readPost(post: unknown, root: string): unknown {
  if (typeof post !== 'object' || post === null) return post;
  const {
    id,
    guid,
    link,
    title,
    content,
    excerpt,
    sticky,
    date,
    date_gmt: utc,
    modified,
    modified_gmt: modifiedUtc,
    ...rest
  } = fields(post);
  const html = fields(content)['protected'] ? '' : rendered(content);
  const embedded = fields(rest['_embedded']);
  return {
    // The number is unique on its site only, the GUID everywhere.
    id: rendered(guid) || (link ? undefined : id),
    url: link,
    title: plainText(rendered(title)) || firstWords(plainText(html), 80) || title,
    summary: readExcerpt(excerpt, html),
    html: html || undefined,
    published: readDate(utc, date),
    modified: readDate(modifiedUtc, modified),
    pinned: sticky,
    categories: readCategories(embedded, rest['categories'], root),
    image: readImage(embedded),
  };
}

/** The feed of the site whose REST interface has this address. */
function feedOf(url: string): string | undefined {
  const [, root] = /^(.*?)\/wp-json\//.exec(url) ?? [];
  if (root) return `${root}/feed/`;
  const [, plain] = /^([^?#]*\/)(?:index\.php)?\?(?:.*&)?rest_route=/.exec(url) ?? [];
  return plain && `${plain}?feed=rss2`;
}

/**
 * Names of the categories in a list of them. Tags are words of an article, no parts of the site,
 * and are not shown.
 */
function readTerms(entries: readonly unknown[], root: string): DocumentHead {
  const terms = entries.filter((entry) => isTerm(entry) && fields(entry)['taxonomy'] === 'category').map(fields);
  if (!terms.length) return {};
  return {
    vocab: {
      categories: Object.fromEntries(
        terms.map(({ id, name }) => [termId(root, id as number), decodeHTMLStrict(text(name))]),
      ),
    },
  };
}

/** A file of the media library. */
const isMedia = (value: unknown): boolean =>
  fields(value)['type'] === 'attachment' || !!text(fields(value)['media_type']);

/** Throws what WordPress itself says when it answers with an error. */
function parse({ json, url }: RawSource): Parsed {
  const { code, message, data } = fields(json);
  if (text(code)) {
    const status = Number(fields(data)['status']) || undefined;
    throw new SourceError('unreadable', url, `WordPress answers "${text(message)}" (${text(code)})`, { status });
  }
  const all: unknown[] = Array.isArray(json) ? json : [json];
  if (all.some(isMedia)) {
    const explanation = 'these are the media of a WordPress, no posts; ask for "/wp-json/wp/v2/posts?_embed"';
    throw new SourceError('unknown-format', url, explanation);
  }
  const root = rootOf(url);
  const records = all.filter((entry) => !isTerm(entry));
  const toRecord = (post: unknown) => readPost(post, root);
  // Categories have no feed of their own to offer.
  const feed = records.length || !all.length ? feedOf(url) : undefined;
  return { head: readTerms(all, root), path: '', records, toRecord, faults: [], feed };
}

const isError = (value: unknown) =>
  typeof fields(value)['code'] === 'string' && fields(fields(value)['data'])['status'] !== undefined;

/**
 * Posts and pages of the WordPress REST interface (`/wp-json/wp/v2/posts`, `…/pages`), a list or a
 * single one. With `_embed` they carry image and categories; without, categories have names when
 * `/wp-json/wp/v2/categories` is a further source. WordPress names the further pages of a list in
 * the `Link` header (`following-page.ts`): they are read as far as that says, in bigger steps with
 * `per_page` (at most 100), and not where the address asks for one `page`.
 */
export const wordpress = {
  name: 'wordpress',
  kinds: ['news'],
  detect: ({ json }) =>
    Array.isArray(json)
      ? json.some((entry) => isPost(entry) || isTerm(entry))
      : isPost(json) || isTerm(json) || isError(json),
  parse,
} satisfies Format;
