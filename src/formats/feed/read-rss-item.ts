import type { RdfItem, RssItem } from './feedsmith-adapter.js';
import { readDate } from '../fields/read-date.js';
import { listMedia, readFiles, type MediaFile } from './read-media.js';
import { readLanguage } from '../fields/read-language.js';
import { readCategories, readId } from './read-names.js';
import { firstImage, readPlain, readTexts, titleOf } from './read-texts.js';
import { baseOf, htmlInBase, inBase } from './resolve-in-feed.js';

/** What an item has of its feed. */
export interface FeedContext {
  /** Where the feed came from. */
  url: string;
  /** Its `xml:base`. */
  base?: string | undefined;
}

type Item = RssItem & Pick<RdfItem, 'rdf'>;

const isPage = (address: string | undefined): boolean => /^(?:https?:|\/)/i.test(address ?? '');

/** The page of an item: its link, else what it is known by where that is an address. */
function readLink({ link, guid, rdf, atom }: Item): string | undefined {
  const alternate = atom?.links?.find(({ rel = 'alternate' }) => rel === 'alternate')?.href;
  const permanent = guid?.isPermaLink !== false && isPage(guid?.value) ? guid?.value : undefined;
  return link ?? alternate ?? permanent ?? (isPage(rdf?.about) ? rdf?.about : undefined);
}

function listFiles({ enclosures = [], media, itunes }: Item): MediaFile[] {
  const poster = itunes?.image ? [{ url: itunes.image, medium: 'image' }] : [];
  // Pictures that stand as a file are the large ones.
  return [...enclosures, ...listMedia(media), ...poster];
}

/** An item of RSS or RDF in the shape of the endpoint. */
export function readRssItem(item: Item, { url: feed, base: outer }: FeedContext): unknown {
  const { atom, guid, dc, dcterms, media, itunes, content, source, xml } = item;
  const base = baseOf(feed, outer, xml?.base);
  const link = inBase(readLink(item), base);
  // Feeds have what Apple no longer reads, too.
  /* eslint-disable @typescript-eslint/no-deprecated */
  const podcast = { summary: itunes?.summary, keywords: itunes?.keywords };
  /* eslint-enable @typescript-eslint/no-deprecated */
  const description =
    item.description ?? media?.description?.value ?? dc?.descriptions?.[0] ?? atom?.summary?.value ?? podcast.summary;
  const texts = readTexts(description, content?.encoded ?? atom?.content?.value, link !== undefined);
  const files = readFiles(listFiles(item).map((file) => ({ ...file, url: inBase(file.url, base) })));
  const url = link ?? files.attachments?.[0]?.url;
  return {
    id: readId(guid?.value ?? item.rdf?.about, link, feed),
    url,
    title: titleOf(readPlain(item.title ?? media?.title?.value ?? itunes?.title ?? dc?.titles?.[0]), texts, url),
    ...texts,
    html: htmlInBase(texts.html, base),
    published:
      readDate(item.pubDate) ??
      readDate(atom?.published ?? dc?.dates?.[0] ?? dcterms?.issued?.[0] ?? dcterms?.created?.[0]),
    modified: readDate(atom?.updated ?? dcterms?.modified?.[0]),
    categories: readCategories([
      ...(item.categories?.map(({ name }) => name) ?? []),
      ...(atom?.categories?.map(({ label, term }) => label ?? term) ?? []),
      ...(dc?.subjects ?? []),
      ...(podcast.keywords ?? []),
    ]),
    language: readLanguage(xml?.lang, dc?.languages?.[0]),
    source: source && { name: readPlain(source.title), url: source.url },
    ...files,
    // Where the text is kept, its pictures are in it.
    image: files.image ?? (texts.html ? undefined : withBase(firstImage(description), base)),
  };
}

const withBase = (image: { src: string } | undefined, base: string | undefined): object | undefined =>
  image && { ...image, src: inBase(image.src, base) };
