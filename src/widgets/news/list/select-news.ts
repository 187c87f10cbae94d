import { matchPreset } from '../../../element/match-preset.js';
import type { NewsItem } from '../../../models/records/news-item.js';

export type Period = 'current' | 'archive' | 'all';

/** What of an item a preset can ask for. */
const presetFields = (item: NewsItem): Record<string, string[] | undefined> => ({
  category: item.categories,
  organization: item.organizations,
  event: item.events,
  kind: [item.kind ?? 'article'],
  language: [item.language ?? ''],
});

/** The keys `filter` understands for news. */
export const PRESET_KEYS = Object.keys(presetFields({ title: '' }));

/**
 * Tells what belongs to the archive: an item from its `archiveAt` on. Days and local times are
 * compared with what the clock in `timeZone` shows, as texts: ISO 8601 sorts.
 */
function archivedAt(now: number, timeZone: string): (item: NewsItem) => boolean {
  // Read only where it is needed, its formatter is slow to make. Swedish writes `2026-11-22
  // 10:15:00`.
  let known: string | undefined;
  const clock = (): string => (known ??= new Date(now).toLocaleString('sv', { timeZone }).replace(' ', 'T'));
  return ({ archiveAt }) =>
    archiveAt !== undefined &&
    (archiveAt.includes('T') && /(?:Z|[+-]\d\d:\d\d)$/.test(archiveAt)
      ? Date.parse(archiveAt) <= now
      : archiveAt <= clock());
}

/**
 * The items of a page's preset, split by period.
 *
 * @param filter query string such as `category=Essen&kind=press`
 * @param now milliseconds
 */
export function splitByPeriod<T extends NewsItem>(
  items: readonly T[],
  filter: string,
  now: number,
  timeZone: string,
): Record<Period, readonly T[]> {
  const preset = new URLSearchParams(filter);
  const all = preset.size > 0 ? items.filter((item) => matchPreset(presetFields(item), preset)) : items;
  const current: T[] = [];
  const archive: T[] = [];
  const isArchived = archivedAt(now, timeZone);
  for (const item of all) (isArchived(item) ? archive : current).push(item);
  return { all, current, archive };
}

/** How often each category occurs, the most frequent first. */
export function countCategories(items: readonly NewsItem[]): { id: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const item of items) for (const id of new Set(item.categories)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].map(([id, count]) => ({ id, count })).sort((a, b) => b.count - a.count);
}

/** The items in any of the chosen categories; all where none is chosen. */
export const inCategories = <T extends NewsItem>(items: readonly T[], chosen: ReadonlySet<string>): readonly T[] =>
  chosen.size === 0 ? items : items.filter((item) => item.categories?.some((id) => chosen.has(id)));
