import type { NewsItem } from '../../models/news-item.js';

/** Milliseconds to sort by; a time without offset counts as UTC, which keeps the order inside a document. */
function sortKey({ published, modified }: NewsItem): number {
  const iso = published ?? modified ?? '';
  return Date.parse(/T[\d:.]+$/.test(iso) ? `${iso}Z` : iso) || 0;
}

/** Newest first, pinned items before all others; items without a date last, in the order of their source. */
export function orderNews<T extends NewsItem>(items: readonly T[]): T[] {
  const keyed = items.map((item) => ({ item, at: sortKey(item) + (item.pinned ? 1e15 : 0) }));
  return keyed.sort((a, b) => b.at - a.at).map(({ item }) => item);
}
