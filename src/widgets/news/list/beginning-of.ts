import type { NewsItem } from '../../../models/records/news-item.js';
import { plainText } from '../../../formats/shared/plain-text.js';

const LENGTH = 220;
const beginnings = new WeakMap<NewsItem, string>();

/**
 * The beginning of an item's body as plain text, cut at a word: the teaser of an item without a
 * summary. Empty where there is no text. A part of its own, because most sources bring summaries.
 */
export function beginningOf(item: NewsItem): string {
  let beginning = beginnings.get(item);
  if (beginning === undefined) {
    // Only the start is looked at: bodies may be long and lists have many.
    const plain = item.text?.replace(/\s+/g, ' ').trim() ?? plainText(item.html ?? '', LENGTH * 6);
    const cut = plain
      .slice(0, plain.lastIndexOf(' ', LENGTH) + 1 || LENGTH)
      .replace(/(?<![\s.,;:!?…–-])[\s.,;:!?…–-]+$/, '');
    beginning = plain.length <= LENGTH ? plain : `${cut}…`;
    beginnings.set(item, beginning);
  }
  return beginning;
}
