import type { Event } from '../../../models/records/event.js';
import { isOverride, isSeries } from './is-series.js';

/** The same for a series and the records that stand for one of its dates. */
export const seriesName = ({ id, url }: Pick<Event, 'id' | 'url'>): string | undefined => id || url;

/**
 * Records with those that stand for single dates of their series. These often say only what
 * changed, so that no filter finds them; without them their dates would be shown where they no
 * longer are.
 *
 * @param all records, among which they are looked for
 */
export function withOverrides<T extends Event>(records: readonly T[], all: readonly T[]): readonly T[] {
  const names = new Set(records.filter(isSeries).map(seriesName));
  names.delete(undefined);
  const there = new Set(records);
  const missing = all.filter((record) => !there.has(record) && isOverride(record) && names.has(seriesName(record)));
  return missing.length > 0 ? [...records, ...missing] : records;
}
