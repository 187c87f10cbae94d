import type { Event } from '../../../models/records/event.js';
import type { Sourced } from '../../../models/records/provenance.js';
import { zonesOf, type ZoneOptions, type Zones } from './event-zones.js';
import { isPast } from './is-next.js';
import { compareOccurrences, DAY, type Occurrence } from './occurrence.js';
import { isOverride, isSeries } from './is-series.js';
import type { gatherSeries } from '../recurrence/gather-series.js';
import type { Series } from '../recurrence/series.js';
import { SortedSingles } from './sorted-singles.js';

/**
 * The part that knows of rules, `recurrence/gather-series.ts`, which is loaded when a source has an
 * event that recurs.
 */
export interface RecurrencePart {
  gatherSeries: typeof gatherSeries;
}

/** How far ahead or back a single date is looked for, in days. */
export const FURTHEST = 36_525;

/**
 * All dates of all events, found by window. Made once for a list of records; series are expanded
 * only for the windows that are asked for. Before {@link useRecurrence} was called, a series has
 * only its first date.
 */
export class EventIndex {
  readonly #zones: Zones;
  readonly #singles: SortedSingles;
  /** Series and the records that stand for one of their dates. */
  readonly #recurring: Sourced<Event>[] = [];
  readonly #starts: SortedSingles;
  /** Those that recur, once their part is there. */
  series: readonly Series[] | undefined;
  /** What has been taken in. */
  readonly records: Sourced<Event>[] = [];

  constructor(options: ZoneOptions) {
    this.#zones = zonesOf(options);
    this.#singles = new SortedSingles(this.#zones);
    this.#starts = new SortedSingles(this.#zones);
  }

  /** Takes one more event in; all have to be in before the first question. */
  add(record: Sourced<Event>): void {
    this.records.push(record);
    if (isSeries(record) || isOverride(record)) {
      this.#recurring.push(record);
      this.#starts.add(record);
    } else {
      this.#singles.add(record);
    }
  }

  /** Whether there are series and nobody has brought the part for them yet. */
  get needsRecurrence(): boolean {
    return !this.series && this.#recurring.length > 0;
  }

  /**
   * From now on series have all their dates.
   *
   * @param all records, also those that are not in here, for changed dates of the series that are
   */
  useRecurrence(part: RecurrencePart, all?: readonly Sourced<Event>[]): void {
    if (!this.needsRecurrence) return;
    const { series, singles } = part.gatherSeries(this.#recurring, this.#zones, all);
    this.series = series;
    for (const record of singles) this.#singles.add(record);
  }

  /**
   * Before this time on the clock there is nothing, and within days of it there may be something;
   * `undefined` without events.
   */
  get firstWall(): number | undefined {
    return least(
      this.#sorted.map(({ firstWall }) => firstWall).concat(this.series?.map(({ firstWall }) => firstWall) ?? []),
    );
  }

  /** The same for the end: after it there is nothing; Infinity as long as a rule may go on. */
  get lastWall(): number | undefined {
    const ends = this.#sorted
      .map(({ lastWall }) => lastWall)
      .concat(this.series?.map(({ lastWall }) => lastWall) ?? []);
    const last = least(ends.map((end) => end && -end));
    return last && -last;
  }

  get #sorted(): SortedSingles[] {
    return this.series ? [this.#singles] : [this.#singles, this.#starts];
  }

  /**
   * What takes place in the window `[fromWall, toWall)` of the clocks that events are shown by
   * (milliseconds read as if they were UTC), in order. An event that began before or goes on after
   * it is in; so is one without length at its start.
   *
   * @param isWanted for some events only; others are not even expanded
   */
  occurrencesIn(fromWall: number, toWall: number, isWanted?: (record: Sourced<Event>) => boolean): Occurrence[] {
    const found: Occurrence[] = [];
    for (const sorted of this.#sorted) sorted.collect(fromWall, toWall, found, isWanted);
    for (const series of this.series ?? []) {
      if (isWanted?.(series.record) ?? true) for (const one of series.occurrencesIn(fromWall, toWall)) found.push(one);
    }
    return found.sort(compareOccurrences);
  }

  /** The first `n` that are not over at the instant `now`, in order; those that run come first. */
  next(now: number, n: number): Occurrence[] {
    return this.#ahead(now - 3 * DAY, n, (occurrence) => !isPast(occurrence, now));
  }

  /** The first `n` that begin at or after a time on the clock, in order. */
  after(wall: number, n: number): Occurrence[] {
    return this.#ahead(wall, n, ({ wallStart }) => wallStart >= wall);
  }

  /** In windows that double, as long as something may be left. */
  #ahead(from: number, n: number, fits: (occurrence: Occurrence) => boolean): Occurrence[] {
    const begin = Math.max(from, this.firstWall ?? Infinity);
    for (let days = 4; ; days *= 2) {
      const to = begin + Math.min(days, FURTHEST) * DAY;
      const found = begin === Infinity ? [] : this.occurrencesIn(from, to).filter(fits);
      if (found.length >= n || days >= FURTHEST || to > (this.lastWall ?? -Infinity)) return found.slice(0, n);
    }
  }
}

const least = (walls: readonly (number | undefined)[]): number | undefined => {
  let first: number | undefined;
  for (const wall of walls) if (wall !== undefined && !(wall >= (first ?? Infinity))) first = wall;
  return first;
};

/** Makes the index of a list of records in slices; see `slicer` for `pause`. */
export async function buildEventIndex(
  records: readonly Sourced<Event>[],
  options: ZoneOptions,
  pause: () => Promise<void> | undefined,
): Promise<EventIndex> {
  const index = new EventIndex(options);
  for (const record of records) {
    index.add(record);
    const wait = pause();
    if (wait) await wait;
  }
  return index;
}
