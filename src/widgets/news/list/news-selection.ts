import { memoizeLast } from '../../../element/memoize-last.js';
import type { DocumentHead } from '../../../models/document/document-head.js';
import type { NewsItem } from '../../../models/records/news-item.js';
import type { Sourced } from '../../../models/records/provenance.js';
import type { NewsChoice } from '../filter/news-choice.js';
import { orderNews } from './order-news.js';
import type { searchNews } from '../filter/search-news.js';
import { countCategories, inCategories, splitByPeriod, type Period } from './select-news.js';

type Item = Sourced<NewsItem>;

/** What the page asks for, beside the visitor's choice. */
export interface NewsPreset {
  filter: string;
  period: Period;
  timeZone: string;
  /** Milliseconds; decides what is archived. */
  now: number;
  heads: readonly DocumentHead[];
}

/**
 * The chain from all items to those shown. Each step is a pure function and runs again only when
 * what it reads has changed.
 */
export class NewsSelection {
  #order = memoizeLast(orderNews<Item>);
  #split = memoizeLast(splitByPeriod<Item>);
  #narrow = memoizeLast(
    (
      items: readonly Item[],
      { query, categories }: NewsChoice,
      heads: readonly DocumentHead[],
      search?: typeof searchNews,
    ) => {
      const found = inCategories(items, categories);
      return query && search ? search(found, query, heads) : found;
    },
  );
  #count = memoizeLast(countCategories);

  /** The preset's items by period, in order. */
  periods: Record<Period, readonly Item[]> = { all: [], current: [], archive: [] };
  period: Period = 'current';
  /** What is left by the visitor's choice. */
  shown: readonly Item[] = [];

  /** @param search how to search, once that is loaded; nothing is left out before */
  update(items: readonly Item[], preset: NewsPreset, choice: NewsChoice, search?: typeof searchNews): void {
    const { filter, period, timeZone, now, heads } = preset;
    this.periods = this.#split(this.#order(items, now), filter, now, timeZone);
    this.period = choice.period ?? period;
    this.shown = this.#narrow(this.inPeriod, choice, heads, search);
  }

  get inPeriod(): readonly Item[] {
    return this.periods[this.period];
  }

  /** The categories in this period, the most frequent first. */
  get categories(): { id: string; count: number }[] {
    return this.#count(this.inPeriod);
  }
}
