import type { Event } from '../../../models/records/event.js';
import type { Problem } from '../../../models/schema/problem.js';
import type { Sourced } from '../../../models/records/provenance.js';
import type { Zones } from '../occurrences/event-zones.js';
import { isOverride } from '../occurrences/is-series.js';
import { readTimes, titleOf } from '../occurrences/occurrence.js';
import { seriesName, withOverrides } from '../occurrences/with-overrides.js';
import { newestOverrides } from './override.js';
import { Series } from './series.js';

/** What becomes of the records that recur. */
export interface GatheredSeries {
  series: Series[];
  /** Overrides whose series is not there: events of their own. */
  singles: Sourced<Event>[];
}

/**
 * Puts series and the records that stand for one of their dates together.
 *
 * @param all records, of which those are taken that stand for dates of these series
 */
export function gatherSeries(
  records: readonly Sourced<Event>[],
  zones: Zones,
  all: readonly Sourced<Event>[] = records,
): GatheredSeries {
  const overrides = new Map<string | undefined, Sourced<Event>[]>();
  for (const record of withOverrides(records, all).filter(isOverride)) {
    const name = seriesName(record);
    const others = overrides.get(name);
    if (others) others.push(record);
    else overrides.set(name, [record]);
  }
  const series: Series[] = [];
  for (const record of records) {
    if (isOverride(record)) continue;
    const name = seriesName(record);
    series.push(new Series(record, (name !== undefined && overrides.get(name)) || [], zones));
    if (name !== undefined) overrides.delete(name);
  }
  const singles = [...overrides].flatMap(([name, alone]) => {
    const [first] = alone;
    return name === undefined || !first ? alone : newestOverrides(alone, readTimes(first, zones.own(first)));
  });
  return { series, singles };
}

/**
 * Expands series for a window in slices, so that their dates are at hand; see `slicer` for `pause`.
 */
export async function prepareSeries(
  all: readonly Series[] = [],
  from: number,
  to: number,
  pause: () => Promise<void> | undefined,
): Promise<void> {
  for (const series of all) {
    series.occurrencesIn(from, to);
    const wait = pause();
    if (wait) await wait;
  }
}

/**
 * What is wrong with series: lines that cannot be used as they are, or more dates than can be
 * shown. It grows with the windows asked for.
 */
export const problemsOf = (all: readonly Series[]): Problem[] =>
  all.flatMap(({ record, fault }) =>
    fault === undefined
      ? []
      : [{ path: 'events', message: `"${titleOf(record)}": ${fault}`, url: record.provenance[0]?.url ?? '' }],
  );
