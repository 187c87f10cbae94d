import { plainText } from '../../../formats/shared/plain-text.js';
import { foldText } from '../../../i18n/format/fold-text.js';
import type { DocumentHead } from '../../../models/document/document-head.js';
import type { NewsItem } from '../../../models/records/news-item.js';
import type { Text } from '../../../models/parts/text.js';

/** Folded texts of an item: what stands in the list, and the body once it has been prepared. */
interface Index {
  head: string;
  body?: string;
}

const indexes = new WeakMap<NewsItem, Index>();

const allOf = (text: Text | undefined): string =>
  typeof text === 'object' ? Object.values(text).join('\n') : (text ?? '');

const labels = new WeakMap<readonly DocumentHead[], Map<string, string>>();

/**
 * How a category is called, in all languages and folded: what visitors read on it is what they look
 * for.
 */
function labelsOf(id: string, heads: readonly DocumentHead[]): string {
  let known = labels.get(heads);
  if (!known) labels.set(heads, (known = new Map<string, string>()));
  let label = known.get(id);
  if (label === undefined) {
    label = foldText([id, ...heads.map(({ vocab }) => allOf(vocab?.categories?.[id]))].join('\n'));
    known.set(id, label);
  }
  return label;
}

function indexOf(item: NewsItem, heads: readonly DocumentHead[]): Index {
  let index = indexes.get(item);
  if (!index) {
    const { title, summary, categories = [], source, place } = item;
    const parts = [allOf(title), allOf(summary), source?.name ?? '', allOf(place?.name)];
    const head = [foldText(parts.join('\n')), ...categories.map((id) => labelsOf(id, heads))].join('\n');
    indexes.set(item, (index = { head }));
  }
  return index;
}

type Pause = () => Promise<unknown> | undefined;

/**
 * Prepares what stands in the list for searching.
 *
 * @param heads heads of the documents the items came from, for the labels of categories
 * @param pause asked after each item for what to wait for, so that the page stays responsive
 */
export async function prepareHeads(
  items: readonly NewsItem[],
  heads: readonly DocumentHead[],
  pause: Pause,
): Promise<void> {
  for (const item of items) {
    indexOf(item, heads);
    const wait = pause();
    if (wait) await wait;
  }
}

/** Prepares the bodies as well; until then `searchNews` finds what stands in the list. */
export async function prepareBodies(
  items: readonly NewsItem[],
  heads: readonly DocumentHead[],
  pause: Pause,
): Promise<void> {
  for (const item of items) {
    indexOf(item, heads).body ??= foldText(plainText(item.html ?? '', Infinity) + allOf(item.text));
    const wait = pause();
    if (wait) await wait;
  }
}

const wordsOf = (query: string): string[] => foldText(query).split(/\s+/).filter(Boolean);

/** The items whose bodies have to be prepared before it is known whether they carry the query. */
export function undecided<T extends NewsItem>(
  items: readonly T[],
  query: string,
  heads: readonly DocumentHead[],
): readonly T[] {
  const words = wordsOf(query);
  return items.filter((item) => {
    const { head, body } = indexOf(item, heads);
    return body === undefined && !words.every((word) => head.includes(word));
  });
}

/**
 * The items that carry every word of the query, folded: case, umlauts and diacritics do not matter.
 */
export function searchNews<T extends NewsItem>(
  items: readonly T[],
  query: string,
  heads: readonly DocumentHead[] = [],
): readonly T[] {
  const words = wordsOf(query);
  if (words.length === 0) return items;
  return items.filter((item) => {
    const { head, body } = indexOf(item, heads);
    return words.every((word) => head.includes(word) || body?.includes(word));
  });
}
