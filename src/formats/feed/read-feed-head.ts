import type { AtomFeed, RdfFeed, RssFeed } from './feedsmith-adapter.js';
import { readTyped } from './read-atom-entry.js';
import { readDate } from '../fields/read-date.js';
import { readLanguage } from '../fields/read-language.js';

import { readPlain } from './read-texts.js';
import { baseOf, inBase } from './resolve-in-feed.js';

/**
 * What a feed says of itself, in the shape of a document's head, and where it is to be subscribed
 * to.
 */
export interface FeedHead {
  head: object;
  /** Its `xml:base`. */
  base: string | undefined;
  feed: string | undefined;
  /** Its next page (RFC 5005). */
  next: string | undefined;
}

/** The newer of the dates, if any. */
const latest = (...dates: readonly (string | undefined)[]): string | undefined =>
  dates.flatMap((date) => readDate(date) ?? []).sort((a, b) => Date.parse(b) - Date.parse(a))[0];

/** The head of RSS and RDF. */
export function readRssHead(feed: RssFeed & Pick<RdfFeed, 'rdf'>, url: string): FeedHead {
  const { title, link, description, image, dc, dcterms, atom, itunes, xml, creativeCommons } = feed;
  const base = baseOf(url, xml?.base);
  const to = (relation: string) => inBase(atom?.links?.find(({ rel }) => rel === relation)?.href, base);
  const page = link ?? atom?.links?.find(({ rel = 'alternate' }) => rel === 'alternate')?.href;
  const logo = image?.url ?? itunes?.image;
  const head = {
    language: readLanguage(feed.language, dc?.languages?.[0], xml?.lang),
    generated: latest(feed.lastBuildDate, feed.pubDate, dc?.dates?.[0], dcterms?.modified?.[0], atom?.updated),
    publisher: {
      name: readPlain(title ?? dc?.titles?.[0]),
      url: inBase(page, base),
      description: readPlain(description ?? dc?.descriptions?.[0]),
      logo: logo && { src: inBase(logo, base) },
    },
    license: creativeCommons?.licenses?.[0],
    attribution: readPlain(feed.copyright ?? dc?.rights?.[0]),
  };
  return { head, base, feed: to('self'), next: to('next') };
}

/** The head of Atom. */
export function readAtomHead(feed: AtomFeed, url: string): FeedHead {
  const { title, subtitle, links = [], logo, icon, rights, dc, xml } = feed;
  const base = baseOf(url, xml?.base);
  const to = (relation: string) => inBase(links.find(({ rel = 'alternate' }) => rel === relation)?.href, base);
  const picture = logo ?? icon;
  const head = {
    language: readLanguage(xml?.lang, dc?.languages?.[0]),
    generated: latest(feed.updated),
    publisher: {
      name: readTyped(title),
      url: to('alternate'),
      description: readTyped(subtitle),
      logo: picture && { src: inBase(picture, base) },
    },
    license: to('license'),
    attribution: readTyped(rights),
  };
  return { head, base, feed: to('self'), next: to('next') };
}
