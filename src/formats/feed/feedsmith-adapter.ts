import { MalformedError, parseAtomFeed, parseRdfFeed, parseRssFeed } from 'feedsmith';

/**
 * What the parsers make of each kind of feed: what is written there, entities resolved, nothing
 * judged.
 */
export const parsers: {
  readonly rss: typeof parseRssFeed;
  readonly rdf: typeof parseRdfFeed;
  readonly atom: typeof parseAtomFeed;
} = { rss: parseRssFeed, rdf: parseRdfFeed, atom: parseAtomFeed };

/** What they throw for what is not well-formed. */
export { MalformedError };

/** RSS 0.9x to 2.0. */
export type RssFeed = ReturnType<typeof parseRssFeed<string>>;
/** An item of RSS. */
export type RssItem = NonNullable<RssFeed['items']>[number];
/** RSS 0.90 and 1.0. */
export type RdfFeed = ReturnType<typeof parseRdfFeed<string>>;
/** An item of RDF. */
export type RdfItem = NonNullable<RdfFeed['items']>[number];
/** Atom 0.3 and 1.0. */
export type AtomFeed = ReturnType<typeof parseAtomFeed<string>>;
/** An entry of Atom. */
export type AtomEntry = NonNullable<AtomFeed['entries']>[number];
