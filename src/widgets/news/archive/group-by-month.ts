import { yearAndMonth } from '../../../i18n/format/format-month.js';
import type { NewsItem } from '../../../models/records/news-item.js';

export interface MonthGroup<T> {
  /** `2026-11`; `''` for items without a date. */
  key: string;
  month: number;
  items: T[];
}

export interface YearGroup<T> {
  /** `0` for items without a date. */
  year: number;
  count: number;
  months: MonthGroup<T>[];
}

/** Items in the order given, by the year and month in which they were published. */
export function groupByMonth<T extends NewsItem>(items: readonly T[], timeZone: string): YearGroup<T>[] {
  const years = new Map<number, Map<number, T[]>>();
  for (const item of items) {
    const { year, month } = yearAndMonth(item.published ?? '', timeZone) ?? { year: 0, month: 0 };
    const months = years.get(year) ?? new Map<number, T[]>();
    const list = months.get(month) ?? [];
    list.push(item);
    years.set(year, months.set(month, list));
  }
  return [...years]
    .sort(([a], [b]) => b - a)
    .map(([year, months]) => ({
      year,
      count: [...months.values()].reduce((sum, list) => sum + list.length, 0),
      months: [...months]
        .sort(([a], [b]) => b - a)
        .map(([month, list]) => ({ key: year ? `${year}-${String(month).padStart(2, '0')}` : '', month, items: list })),
    }));
}
