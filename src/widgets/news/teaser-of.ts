import { decodeEntities } from '../../formats/decode-entities.js';
import { textFor, type Reader } from '../../i18n/reader.js';
import type { NewsItem } from '../../models/news-item.js';

const LENGTH = 220;

/** The summary, or the beginning of the body where an item has none, cut at a word. */
export function teaserOf(item: NewsItem, reader: Reader): { value: string; language?: string } | undefined {
  const summary = textFor(reader, item.summary);
  if (summary) return summary;
  // Only the beginning is looked at: bodies may be long and lists have many.
  const start = item.text ?? decodeEntities(item.html?.slice(0, LENGTH * 6).replace(/<[^>]*(>|$)/g, ' ') ?? '');
  const plain = start.replace(/\s+/g, ' ').trim();
  if (!plain) return undefined;
  if (plain.length <= LENGTH) return { value: plain };
  return { value: `${plain.slice(0, plain.lastIndexOf(' ', LENGTH) + 1 || LENGTH).trimEnd()}…` };
}
