import type { AtomEntry } from './feedsmith-adapter.js';
import { readDate } from '../fields/read-date.js';
import { listMedia, readFiles, type MediaFile } from './read-media.js';
import { readLanguage } from '../fields/read-language.js';
import { readCategories, readId } from './read-names.js';
import type { FeedContext } from './read-rss-item.js';
import { isMarkup, readPlain, titleOf, type Texts } from './read-texts.js';
import { baseOf, htmlInBase, inBase } from './resolve-in-feed.js';

/** A text that says of which type it is. */
interface Typed {
  value?: string;
  type?: string;
  xml?: { lang?: string; base?: string };
}

const isPlain = (type: string | undefined): boolean => type === 'text' || type === 'text/plain';
const isHtml = (type: string): boolean => /^(?:x?html|text\/html|application\/xhtml\+xml)$/i.test(type);

/**
 * A text for a list. What says it is plain is not touched; without a type most mean HTML where
 * there is any.
 */
export const readTyped = (text: Typed | undefined): string | undefined =>
  isPlain(text?.type) ? text?.value?.replace(/\s+/g, ' ').trim() || undefined : readPlain(text?.value);

function readContent({ value, type }: Typed = {}): Texts {
  if (!value) return {};
  if (type === undefined) return isMarkup(value) ? { html: value } : { text: value };
  return isPlain(type) ? { text: value } : isHtml(type) ? { html: value } : {};
}

type Link = NonNullable<AtomEntry['links']>[number];

const linkTo = (links: readonly Link[] | undefined, relation: string): Link | undefined =>
  links?.find(({ rel = 'alternate', type = 'text/html' }) => rel === relation && /html|^$/.test(type)) ??
  links?.find(({ rel = 'alternate' }) => rel === relation);

const listFiles = ({ links = [], media }: AtomEntry): MediaFile[] => [
  ...links
    .filter(({ rel }) => rel === 'enclosure')
    .map(({ href, type, length, title }): MediaFile => ({ url: href, type, length, title })),
  ...listMedia(media),
];

/** An entry of Atom in the shape of the endpoint. */
export function readAtomEntry(entry: AtomEntry, { url: feed, base: outer }: FeedContext): unknown {
  const { content, summary, links, source, xml, media } = entry;
  const base = baseOf(feed, outer, xml?.base);
  const own = (text: Typed | undefined) => baseOf(feed, outer, xml?.base, text?.xml?.base);
  const link = inBase(linkTo(links, 'alternate')?.href ?? content?.src, base);
  const body = readContent(content);
  const group = media?.groups?.[0];
  const short = readTyped(summary) ?? readPlain(media?.description?.value ?? group?.description?.value);
  const texts: Texts = { ...body, summary: short };
  const files = readFiles(listFiles(entry).map((file) => ({ ...file, url: inBase(file.url, base) })));
  const from = source?.links && linkTo(source.links, 'alternate')?.href;
  return {
    id: readId(entry.id, link, feed),
    url: link ?? inBase(linkTo(links, 'related')?.href, base),
    title: titleOf(readTyped(entry.title) ?? readPlain(media?.title?.value ?? entry.dc?.titles?.[0]), texts, link),
    ...texts,
    html: htmlInBase(body.html, own(content)),
    published: readDate(entry.published) ?? readDate(entry.dc?.dates?.[0]) ?? readDate(entry.updated),
    modified: readDate(entry.updated),
    categories: readCategories([
      ...(entry.categories?.map(({ label, term }) => label ?? term) ?? []),
      ...(entry.dc?.subjects ?? []),
    ]),
    language: readLanguage(content?.xml?.lang, xml?.lang, entry.title?.xml?.lang),
    source: source && { name: readTyped(source.title), url: from },
    ...files,
  };
}
