import { walkMarkup, type Tag } from './walk-markup.js';

/** The kinds of feed that are told apart. */
export type FeedKind = 'rss' | 'rdf' | 'atom';

/** An item as it is written. */
export interface Part {
  text: string;
  /** The line it begins in, counted from 1. */
  line: number;
  /** Its end is missing. */
  open: boolean;
}

/**
 * A feed taken apart, so that an item which cannot be read costs itself only, and no length of a
 * feed makes one long task.
 */
export interface FeedParts {
  kind: FeedKind;
  /** The feed without its items. */
  head: string;
  items: Part[];
  /** An item as a feed of its own. */
  wrap: (item: string) => string;
  /** The end tag that is not there, because the feed breaks off. */
  missing: string | undefined;
  /** The lines with the end of an item that has not begun. */
  strays: number[];
  /** The lines in which an item begins as the other kind of feed calls it, which is not read. */
  strangers: number[];
}

const kinds: Readonly<Record<string, FeedKind>> = { rss: 'rss', rdf: 'rdf', feed: 'atom' };

/** Line feeds between two places. */
function countLines(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = from; at < to; at += 1) if (text.charCodeAt(at) === 10) lines += 1;
  return lines;
}

/** The elements around the items: the root, and in RSS the channel. */
class Frame {
  root: Tag | undefined;
  channel: Tag | undefined;
  closed = new Set<string>();

  constructor(readonly text: string) {}

  see(tag: Tag): void {
    if (tag.kind === 'close') this.closed.add(tag.name);
    else if (!this.root) this.root = tag;
    else if (tag.local === 'channel' && tag.kind === 'open') this.channel ??= tag;
  }

  /** Whether with this tag there can be no more items. */
  isEnd({ name }: Tag): boolean {
    return name === this.root?.name || name === this.channel?.name;
  }

  /** What an item is called. */
  get item(): string {
    return this.kind === 'atom' ? 'entry' : 'item';
  }

  /** What an item is called in the other kind of feed. */
  get strange(): string {
    return this.kind === 'atom' ? 'item' : 'entry';
  }

  get kind(): FeedKind {
    return kinds[this.root?.local ?? ''] ?? 'rss';
  }

  /** The start tag of the root, and of the channel where items are inside of it. */
  get start(): string {
    const written = ({ start, end }: Tag) => this.text.slice(start, end);
    const channel = this.channel ? written(this.channel) : '<channel>';
    return (this.root ? written(this.root) : '') + (this.kind === 'rss' ? channel : '');
  }

  get end(): string {
    const channel = this.kind === 'rss' ? `</${this.channel?.name ?? 'channel'}>` : '';
    return `${channel}</${this.root?.name ?? ''}>`;
  }

  /** The end tags that are not there. */
  get missing(): string[] {
    const names = this.root ? [this.channel, this.root].map((tag) => tag?.name) : ['rss'];
    return names.flatMap((name) => (name && !this.closed.has(name) ? `</${name}>` : []));
  }
}

/** The item that is being read. */
interface Open {
  tag: Tag;
  /** Its element that is not closed yet. */
  child?: string | undefined;
  /** Where its last complete element ends. */
  complete: number;
}

/**
 * Takes a feed apart by its tags. An item ends with its end tag, or where the next one begins, or
 * with the feed: then behind the last element of it that is complete.
 *
 * @param root where its first element begins
 */
export function splitFeed(text: string, root: number): FeedParts {
  const frame = new Frame(text);
  const items: Part[] = [];
  const strays: number[] = [];
  const strangers: number[] = [];
  let head = '';
  let [from, line, counted] = [root, 1, 0];
  let item: Open | undefined;
  const lineOf = ({ start }: Tag): number => {
    line += countLines(text, counted, start);
    counted = start;
    return line;
  };
  /** @param next where the text goes on that is none of this item */
  const finish = (end: number | undefined, next: number): void => {
    if (!item) return;
    const { tag, complete } = item;
    lineOf(tag);
    const written = text.slice(tag.start, end ?? complete);
    items.push({ text: end === undefined ? `${written}</${tag.name}>` : written, line, open: end === undefined });
    [item, from] = [undefined, next];
  };
  for (const tag of walkMarkup(text, root)) {
    if (tag.local === frame.item && tag.kind === 'open') {
      finish(undefined, tag.start);
      head += text.slice(from, tag.start);
      item = { tag, complete: tag.end };
    } else if (!item && tag.local === frame.item) {
      // An end without a begin, or a tag that is both.
      if (tag.kind === 'close') strays.push(lineOf(tag));
      else items.push({ text: `<${tag.name}></${tag.name}>`, line: lineOf(tag), open: false });
    } else if (!item) {
      if (tag.local === frame.strange && tag.kind !== 'close') strangers.push(lineOf(tag));
      frame.see(tag);
    } else if (tag.kind === 'close' && tag.name === item.tag.name) finish(tag.end, tag.end);
    else if (tag.kind === 'close' && frame.isEnd(tag)) {
      finish(undefined, tag.start);
      frame.see(tag);
    } else if (item.child === undefined && tag.kind === 'open') item.child = tag.name;
    else if (item.child === undefined || (tag.kind === 'close' && tag.name === item.child)) {
      item.child = undefined;
      item.complete = tag.end;
    }
  }
  finish(undefined, text.length);
  const { missing, start, end, kind } = frame;
  head += text.slice(from) + missing.join('');
  return { kind, head, items, wrap: (written) => start + written + end, missing: missing.at(-1), strays, strangers };
}
