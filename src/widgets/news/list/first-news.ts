import type { NewsItem } from '../../../models/records/news-item.js';
import { orderNews } from './order-news.js';
import { countCategories, splitByPeriod } from './select-news.js';

/** What a long list of news begins with. */
export interface FirstNews {
  items: readonly NewsItem[];
  /** Counted among all, so that nothing moves when they have been checked. */
  categories: ReturnType<typeof countCategories>;
  hasArchive: boolean;
}

/**
 * The first `count` of unchecked items; nothing where there are fewer, or not even in the form of
 * items.
 *
 * @param now milliseconds
 */
export function firstNews(
  records: readonly unknown[],
  count: number,
  period: 'current' | 'all',
  now: number,
  timeZone: string,
): FirstNews | undefined {
  try {
    const periods = splitByPeriod(orderNews(records as NewsItem[], now), '', now, timeZone);
    const items = periods[period];
    if (items.length < count) return undefined;
    return {
      items: items.slice(0, count),
      categories: countCategories(items),
      hasArchive: periods.archive.length > 0,
    };
  } catch {
    return undefined;
  }
}
