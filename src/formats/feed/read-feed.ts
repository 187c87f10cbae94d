import type { Fault } from '../../models/schema/problem.js';
import { SourceError } from '../../models/schema/source-error.js';
import { MOST_PAGES_OF_AN_ARCHIVE } from '../shared/following-page.js';
import type { Parsed } from '../shared/format.js';
import { findRoot } from './is-feed.js';
import { readHead } from '../shared/read-head.js';
import type { AtomFeed, RssFeed } from './feedsmith-adapter.js';
import { itemReader, parseFeed } from './parse-items.js';
import { readAtomEntry } from './read-atom-entry.js';
import { readAtomHead, readRssHead, type FeedHead } from './read-feed-head.js';
import { readChannelDefinition } from './read-older-feeds.js';
import { readRssItem } from './read-rss-item.js';
import { splitFeed, type FeedKind, type FeedParts } from './split-feed.js';

/** Places of a kind that are named. */
const mostNamed = 20;

const headOf = (kind: FeedKind, feed: RssFeed | AtomFeed, url: string): FeedHead =>
  kind === 'atom' ? readAtomHead(feed as AtomFeed, url) : readRssHead(feed as RssFeed, url);

/** What is wrong with a feed apart from its items. */
function findFaults({ kind, missing, strays, strangers }: FeedParts, lastLine: number, text: string): Fault[] {
  const at = (lines: readonly number[], expected: string) =>
    lines.slice(0, mostNamed).map((line): Fault => ({ path: `line ${line}`, expected }));
  const names = kind === 'atom' ? '<entry>, as Atom calls it, not <item>' : '<item>, as RSS calls it, not <entry>';
  return [
    ...(missing ? [{ path: `line ${lastLine}`, expected: `${missing} at the end`, value: text.slice(-40) }] : []),
    ...at(strays, 'the begin of the item that ends here'),
    ...at(strangers, names),
  ];
}

/** RSS whose elements are in a namespace with a prefix, as if they were in none. */
function withoutPrefix(text: string, root: number): string {
  const [, prefix] = /^<([\w.-]{1,50}):rss[\s>]/i.exec(text.slice(root, root + 100)) ?? [];
  return prefix ? text.replace(new RegExp(`<(/?)${prefix.replaceAll('.', '\\.')}:`, 'g'), '<$1') : text;
}

/**
 * Takes a feed apart. Throws a `SourceError` for one that breaks off before its first item; of any
 * other, what can be read of each item is read, and where it cannot be, or the feed breaks off,
 * that is named by its line.
 *
 * @param url where the feed came from
 */
export function readFeed(text: string, url: string): Parsed {
  const root = findRoot(text);
  text = withoutPrefix(text, root);
  const isChannel = /^<channel\b/i.test(text.slice(root, root + 10));
  const parts = splitFeed(isChannel ? readChannelDefinition(text, root) : text, root);
  const { kind, items, wrap, missing } = parts;
  const lastLine = text.split('\n').length;
  if (!items.length && missing) {
    const explanation = `the feed breaks off before its first item, ${missing} is missing`;
    throw new SourceError('unreadable', url, explanation, { place: `line ${lastLine}` });
  }
  const broken: Fault = { path: '', expected: 'what the feed says of itself in well-formed XML', value: text };
  const findings = findFaults(parts, lastLine, text);
  const whole = parseFeed(kind, parts.head, () => findings.push(broken));
  const { head: said, base, feed = url, next } = whole ? headOf(kind, whole, url) : ({ head: {} } as FeedHead);
  const { head, faults } = readHead(said);
  for (const finding of findings) faults.push(finding);
  const itemAt = itemReader(kind, items, wrap, faults);
  const toRecord = (index: unknown): unknown => {
    const item = itemAt(index as number);
    return item && (kind === 'atom' ? readAtomEntry(item, { url, base }) : readRssItem(item, { url, base }));
  };
  const path = kind === 'atom' ? 'entry' : 'item';
  return { head, path, records: [...items.keys()], toRecord, faults, feed, next, mostPages: MOST_PAGES_OF_AN_ARCHIVE };
}
