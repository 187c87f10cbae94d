import { textFor, type Reader } from '../../i18n/reader.js';
import type { NewsItem } from '../../models/news-item.js';
import { textOfHtml } from '../../safety/text-of-html.js';

const LENGTH = 220;

/** The summary, or the beginning of the body where an item has none, cut at a word. */
export function teaserOf(item: NewsItem, reader: Reader): { value: string; language?: string } | undefined {
  const summary = textFor(reader, item.summary);
  if (summary) return summary;
  // Only the beginning is looked at: bodies may be long and lists have many.
  const plain = item.text?.replace(/\s+/g, ' ').trim() ?? textOfHtml(item.html?.slice(0, LENGTH * 6) ?? '');
  if (!plain) return undefined;
  if (plain.length <= LENGTH) return { value: plain };
  return { value: `${plain.slice(0, plain.lastIndexOf(' ', LENGTH) + 1 || LENGTH).replace(/[\s.,;:!?…–-]+$/, '')}…` };
}
