import type { NewsItem } from '../../../models/records/news-item.js';

/**
 * Milliseconds to sort by; a time without offset counts as UTC, which keeps the order inside a
 * document.
 */
function sortKey({ published, modified }: NewsItem): number {
  const iso = published ?? modified ?? '';
  return Date.parse(/T[\d:.]+$/.test(iso) ? `${iso}Z` : iso) || 0;
}

/**
 * Newest first, pinned items before all others; items without a date last, in the order of their
 * source.
 *
 * @param now milliseconds; a date after it counts as it, so that nobody stays on top by a date far
 * ahead
 */
export function orderNews<T extends NewsItem>(items: readonly T[], now: number): T[] {
  const keyed = items.map((item) => ({ item, at: Math.min(sortKey(item), now) + (item.pinned ? 1e15 : 0) }));
  return keyed.sort((a, b) => b.at - a.at).map(({ item }) => item);
}
