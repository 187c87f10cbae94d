import type { Fault } from '../../models/schema/problem.js';
import {
  MalformedError,
  parsers,
  type AtomEntry,
  type AtomFeed,
  type RssFeed,
  type RssItem,
} from './feedsmith-adapter.js';
import { decodeElements } from './read-older-feeds.js';
import type { FeedKind, FeedParts, Part } from './split-feed.js';

/** An item as its parser has it: of which kind, the feed says. */
export type Item = RssItem & AtomEntry;

/** Characters of the longest item that is read: parsing one is one task. */
const longestItem = 2 ** 21;
/**
 * Characters and number of the items that are parsed together: each parse has its price, and is one
 * task.
 */
const longestBatch = 30_000;
const largestBatch = 20;
/**
 * Broken items that are named and read as far as they can be. Of a feed that is broken everywhere
 * little is to be had.
 */
const mostBroken = 100;

/**
 * A feed as its parser has it; nothing when it cannot be parsed. What begins no tag is a sign like
 * any other.
 */
export function parseFeed(kind: FeedKind, text: string, onBroken?: () => void): RssFeed | AtomFeed | undefined {
  try {
    return parsers[kind](decodeElements(text).replace(/<(?![a-z_/!?])/gi, '&lt;'));
  } catch (error) {
    // What holds nothing is refused, too.
    if (error instanceof MalformedError) onBroken?.();
    return undefined;
  }
}

/**
 * Of an item that cannot be parsed, the elements that tell what it is about: they are short and
 * rarely what is broken.
 */
function telling(item: string): string {
  const [start = ''] = /^<[^<>]*>/.exec(item) ?? [];
  const [end = ''] = /<\/[^<>]*>$/.exec(item) ?? [];
  const known = /<(title|link|guid|id|pubdate|published|updated|dc:date)\b[^<>]*>[^<>]*<\/\1\s*>/gi;
  return start + (item.slice(start.length, 20_000).match(known)?.join('') ?? '') + end;
}

const isEmpty = (item: string): boolean => /^<[^<>]*>\s*<\/[^<>]*>$/.test(item);

/** How many items from one on are parsed together. */
function sizeOfBatch(items: readonly Part[], first: number): number {
  let [size, length] = [0, 0];
  while (size < largestBatch && first + size < items.length) {
    const { text } = items[first + size] ?? { text: '' };
    length += text.length;
    if ((size && length > longestBatch) || isEmpty(text)) break;
    size += 1;
  }
  return size;
}

/**
 * Gives the items of a feed one by one, by their place in it, rising. They are parsed some at a
 * time, and alone where that fails. What is broken becomes a fault with its line.
 */
export function itemReader(
  kind: FeedKind,
  items: readonly Part[],
  wrap: FeedParts['wrap'],
  faults: Fault[],
): (index: number) => Item | undefined {
  let batch: readonly Item[] = [];
  let begin = 0;
  let broken = 0;
  const parse = (texts: readonly string[]): readonly Item[] => {
    const feed = parseFeed(kind, wrap(texts.join(''))) as { items?: Item[]; entries?: Item[] } | undefined;
    return feed?.items ?? feed?.entries ?? [];
  };
  const parseAlone = (text: string): Item | undefined => {
    const [item] = text.length > longestItem ? [] : parse([text]);
    return item;
  };
  return (index) => {
    const { text, line, open } = items[index] ?? { text: '', line: 0, open: true };
    if (index >= begin + batch.length) {
      begin = index;
      const size = sizeOfBatch(items, index);
      const texts = items.slice(index, index + size).map((item) => item.text);
      const parsed = size > 1 ? parse(texts) : [];
      batch = parsed.length === size ? parsed : [];
    }
    const item = batch[index - begin] ?? (isEmpty(text) ? undefined : parseAlone(text));
    if (item && !open) return item;
    broken += 1;
    if (broken > mostBroken) return item;
    const expected = text.length > longestItem ? `at most ${longestItem} characters` : 'an item in well-formed XML';
    faults.push({ path: `line ${line}`, expected, value: text });
    return item ?? parse([telling(text)])[0];
  };
}
