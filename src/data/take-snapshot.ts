import type { DocumentHead } from '../models/document-head.js';
import type { Problem } from '../models/problem.js';
import type { Sourced } from '../models/provenance.js';
import type { Reading, SourceInfo } from './read-page.js';

/** What has been loaded so far. */
export interface Collection<T> {
  records: readonly Sourced<T>[];
  problems: Problem[];
  /** In the order of the request. */
  sources: SourceInfo[];
  /** The heads of all sources that have arrived. */
  heads: DocumentHead[];
  /** False while more is on its way. */
  complete: boolean;
}

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
