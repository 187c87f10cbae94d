import type { Event } from '../../models/event.js';
import type { Problem } from '../../models/problem.js';
import type { Sourced } from '../../models/provenance.js';
import { zonesOf, type ZoneOptions, type Zones } from './event-zones.js';
import type { gatherSeries, Series } from './expand-series.js';
import type { Walker } from './expand-recurrence.js';
import { isPast } from './is-next.js';
import { compareOccurrences, DAY, titleOf, type Occurrence } from './occurrence.js';
import { isOverride, isSeries } from './is-series.js';
import { SortedSingles } from './sorted-singles.js';

/** The part that knows of rules, `expand-series.ts`, which is loaded when a source has an event that recurs. */
export interface RecurrencePart {
  gatherSeries: typeof gatherSeries;
}

/** How far ahead or back a single date is looked for. */
const FURTHEST = 36_525;

/**
 * All dates of all events, found by window. Made once for a list of records; series are expanded only for the windows that are asked for.
 * Before {@link useRecurrence} was called, a series has only its first date.
 */
export class EventIndex {
  readonly #zones: Zones;
  readonly #singles: SortedSingles;
  /** Series and the records that stand for one of their dates. */
  readonly #recurring: Sourced<Event>[] = [];
  readonly #starts: SortedSingles;
  #series: Series[] | undefined;
  #groups: Map<string, Sourced<Event>[]> | undefined;
  readonly #records: Sourced<Event>[] = [];

  constructor(options: ZoneOptions) {
    this.#zones = zonesOf(options);
    this.#singles = new SortedSingles(this.#zones);
    this.#starts = new SortedSingles(this.#zones);
  }

  /** Takes one more event in; all have to be in before the first question. */
  add(record: Sourced<Event>): void {
    this.#records.push(record);
    if (isSeries(record) || isOverride(record)) {
      this.#recurring.push(record);
      this.#starts.add(record);
    } else {
      this.#singles.add(record);
    }
  }

  /** Number of records. */
  get count(): number {
    return this.#records.length;
  }

  /** Whether there are series and nobody has brought the part for them yet. */
  get needsRecurrence(): boolean {
    return !this.#series && this.#recurring.length > 0;
  }

  /**
   * From now on series have all their dates.
   *
   * @param walker for rules that are not plain
   * @param all records, also those that are not in here, for changed dates of the series that are
   */
  useRecurrence(part: RecurrencePart, walker?: Walker, all?: readonly Sourced<Event>[]): void {
    if (!this.needsRecurrence) return;
    const { series, singles } = part.gatherSeries(this.#recurring, this.#zones, all, walker);
    this.#series = series;
    for (const record of singles) this.#singles.add(record);
  }

  /** Series whose lines cannot be used as they are, or have more dates than can be shown; it grows with the windows asked for. */
  get problems(): Problem[] {
    return (this.#series ?? []).flatMap(({ record, fault }) =>
      fault === undefined
        ? []
        : [{ path: 'events', message: `"${titleOf(record)}": ${fault}`, url: record.provenance[0]?.url ?? '' }],
    );
  }

  /** Before this time on the clock there is nothing, and within days of it there may be something; `undefined` without events. */
  get firstWall(): number | undefined {
    return least(
      this.#sorted.map(({ firstWall }) => firstWall).concat(this.#series?.map(({ firstWall }) => firstWall) ?? []),
    );
  }

  /** The same for the end: after it there is nothing; Infinity as long as a rule may go on. */
  get lastWall(): number | undefined {
    const ends = this.#sorted
      .map(({ lastWall }) => lastWall)
      .concat(this.#series?.map(({ lastWall }) => lastWall) ?? []);
    const last = least(ends.map((end) => end && -end));
    return last && -last;
  }

  get #sorted(): SortedSingles[] {
    return this.#series ? [this.#singles] : [this.#singles, this.#starts];
  }

  /**
   * What takes place in the window `[fromWall, toWall)` of the clocks that events are shown by (milliseconds read as if they were UTC), in
   * order. An event that began before or goes on after it is in; so is one without length at its start.
   *
   * @param isWanted for some events only; others are not even expanded
   */
  occurrencesIn(fromWall: number, toWall: number, isWanted?: (record: Sourced<Event>) => boolean): Occurrence[] {
    const found: Occurrence[] = [];
    for (const sorted of this.#sorted) sorted.collect(fromWall, toWall, found, isWanted);
    for (const series of this.#series ?? []) {
      if (isWanted?.(series.record) ?? true) for (const one of series.occurrencesIn(fromWall, toWall)) found.push(one);
    }
    return found.sort(compareOccurrences);
  }

  /** Expands the series for a window in slices, so that `occurrencesIn` has it at hand. */
  async prepare(fromWall: number, toWall: number, pause: () => Promise<void> | undefined): Promise<void> {
    for (const series of this.#series ?? []) {
      series.occurrencesIn(fromWall, toWall);
      const wait = pause();
      if (wait) await wait;
    }
  }

  /** The first `n` that are not over at the instant `now`, in order; those that run come first. */
  next(now: number, n: number): Occurrence[] {
    return this.#ahead(now - 3 * DAY, n, (occurrence) => !isPast(occurrence, now));
  }

  /** The last `n` that are over at the instant `now`, latest first. */
  previous(now: number, n: number): Occurrence[] {
    return this.#back(now + 3 * DAY, n, (occurrence) => isPast(occurrence, now));
  }

  /** The first `n` that begin at or after a time on the clock, in order. */
  after(wall: number, n: number): Occurrence[] {
    return this.#ahead(wall, n, ({ wallStart }) => wallStart >= wall);
  }

  /** The last `n` that begin before a time on the clock, latest first. */
  before(wall: number, n: number): Occurrence[] {
    return this.#back(wall, n, ({ wallStart }) => wallStart < wall);
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

  #back(to: number, n: number, fits: (occurrence: Occurrence) => boolean): Occurrence[] {
    const first = this.firstWall ?? Infinity;
    const end = Math.min(to, (this.lastWall ?? -Infinity) + DAY);
    for (let days = 4; ; days *= 2) {
      const from = end - Math.min(days, FURTHEST) * DAY;
      const all = from < to ? this.occurrencesIn(from, to).filter(fits) : [];
      const isLast = days >= FURTHEST || !(from > first);
      // What began before the window may have others before it that are not in it.
      const found = isLast ? all : all.filter(({ wallStart }) => wallStart >= from);
      if (found.length >= n || isLast) return found.reverse().slice(0, n);
    }
  }

  /** The other dates in a window of what an occurrence belongs to: its own rule, and all events of the same `series`. */
  datesOf({ id, record }: Occurrence, fromWall: number, toWall: number): Occurrence[] {
    const name = groupOf(record);
    const members = new Set<string>([nameOf(record)]);
    if (name !== undefined) for (const member of this.#grouped().get(name) ?? []) members.add(nameOf(member));
    const isMember = (event: Sourced<Event>): boolean => members.has(nameOf(event));
    return this.occurrencesIn(fromWall, toWall, isMember).filter((one) => one.id !== id);
  }

  #grouped(): Map<string, Sourced<Event>[]> {
    if (this.#groups) return this.#groups;
    this.#groups = new Map();
    for (const record of this.#records) {
      const name = groupOf(record);
      if (name !== undefined) this.#groups.set(name, [...(this.#groups.get(name) ?? []), record]);
    }
    return this.#groups;
  }
}

const groupOf = ({ series }: Event): string | undefined =>
  series?.id ?? (series?.title && JSON.stringify(series.title));

/** The same for a series and all its dates. */
const nameOf = (event: Event): string => event.id || event.url || `${titleOf(event)} ${event.start}`;

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
