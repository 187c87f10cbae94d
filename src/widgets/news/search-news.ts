import { slicer } from '../../data/slice.js';
import { foldText } from '../../i18n/fold-text.js';
import type { DocumentHead } from '../../models/document-head.js';
import type { NewsItem } from '../../models/news-item.js';
import type { Text } from '../../models/text.js';

/** Folded texts of an item: what stands in the list, and the body once it has been prepared. */
interface Index {
  head: string;
  body?: string;
}

const indexes = new WeakMap<NewsItem, Index>();

const allOf = (text: Text | undefined): string =>
  typeof text === 'object' ? Object.values(text).join('\n') : (text ?? '');

/** How a category is called, in all languages: what visitors read on it is what they look for. */
const labelsOf = (id: string, heads: readonly DocumentHead[]): string[] => [
  id,
  ...heads.map(({ vocab }) => allOf(vocab?.categories?.[id])),
];

function indexOf(item: NewsItem, heads: readonly DocumentHead[]): Index {
  let index = indexes.get(item);
  if (!index) {
    const { title, summary, categories = [], source, place } = item;
    const labels = categories.flatMap((id) => labelsOf(id, heads));
    const parts = [allOf(title), allOf(summary), ...labels, source?.name ?? '', allOf(place?.name)];
    indexes.set(item, (index = { head: foldText(parts.join('\n')) }));
  }
  return index;
}

/**
 * Prepares the bodies for searching, in slices that leave the page responsive. Until it has ended, `searchNews` finds
 * what stands in the list.
 *
 * @param heads heads of the documents the items came from, for the labels of categories
 */
export async function prepareSearch(
  items: readonly NewsItem[],
  heads: readonly DocumentHead[],
  signal: AbortSignal,
): Promise<void> {
  const pause = slicer(signal);
  for (const item of items) {
    await pause();
    const index = indexOf(item, heads);
    index.body ??= foldText((item.html?.replace(/<[^>]*>/g, ' ') ?? '') + allOf(item.text));
  }
}

/** The items that carry every word of the query, folded: case, umlauts and diacritics do not matter. */
export function searchNews<T extends NewsItem>(
  items: readonly T[],
  query: string,
  heads: readonly DocumentHead[] = [],
): readonly T[] {
  const words = foldText(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return items;
  return items.filter((item) => {
    const { head, body } = indexOf(item, heads);
    return words.every((word) => head.includes(word) || body?.includes(word));
  });
}
