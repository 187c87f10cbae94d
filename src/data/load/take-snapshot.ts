import type { Sourced } from '../../models/records/provenance.js';
import type { Collection } from './collection.js';
import type { Reading } from './read-page.js';

/** What to hand out of what has been read; `records` are those of all pages. */
export function takeSnapshot<T>(
  readings: readonly Reading<T>[],
  records: readonly Sourced<T>[],
  complete: boolean,
): Collection<T> {
  const sources = readings.map(({ info }) => ({ ...info }));
  return {
    records,
    problems: readings.flatMap(({ problems }) => problems),
    sources,
    heads: sources.flatMap(({ head }) => head ?? []),
    complete,
  };
}
