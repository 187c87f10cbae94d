import type { NewsItem } from '../../models/news-item.js';
import { toInstant } from '../../models/time.js';

/** Newest first, pinned items before all others; items without a date last, in the order of their source. */
export function orderNews<T extends NewsItem>(items: readonly T[], timeZone: string): T[] {
  const keyed = items.map((item) => ({ item, at: toInstant(item.published ?? item.modified ?? '', timeZone) || 0 }));
  keyed.sort((a, b) => Number(b.item.pinned ?? false) - Number(a.item.pinned ?? false) || b.at - a.at);
  return keyed.map(({ item }) => item);
}
