import type { Event } from '../../../models/records/event.js';
import type { Sourced } from '../../../models/records/provenance.js';
import type { Zones } from '../occurrences/event-zones.js';
import {
  DAY,
  isoOfWall,
  makeOccurrence,
  meets,
  previousWall,
  readTimes,
  type EventTimes,
  type Occurrence,
} from '../occurrences/occurrence.js';
import { isThisAndFuture, newestOverrides, originalWall, sequenceOf } from './override.js';
import { Recurrence } from './recurrence.js';

/**
 * A rule that is written in UTC recurs in UTC (RFC 5545, 3.3.10); every other one by the clock of
 * its zone.
 */
const zoneOfRule = (record: Sourced<Event>, zones: Zones): string =>
  /Z$/i.test(record.start) && !record.allDay ? 'UTC' : zones.own(record);

/** What a record for one date never takes over from its series. */
const ownFields = new Set(['start', 'end', 'duration', 'allDay', 'previousStart', 'recurrence']);

/** So many dates of a series are remembered. */
const KEPT = 1000;

/** An override for one date and all later ones. */
interface Change {
  /** The date it stands for, by the clock of the series. */
  from: number;
  /** The first date as it is now; all later ones are moved as far. */
  times: EventTimes;
  record: Sourced<Event>;
  shown: string;
}

/** One event that recurs, with the dates that were moved, changed or cancelled. */
export class Series {
  readonly #times: EventTimes;
  readonly #recurrence: Recurrence;
  readonly #identity: string;
  readonly #shown: string;
  readonly #overrides: Occurrence[] = [];
  /** In order. */
  readonly #changes: Change[] = [];
  /** Starts that an override stands for. */
  readonly #replaced = new Set<number>();
  /** Dates that were asked for before, by their start. */
  readonly #made = new Map<number, Occurrence>();
  /** Times by two clocks are never further apart than this. */
  readonly #margin: number;
  readonly #length: number;
  /** So far dates are moved ahead and back at most. */
  #ahead = 0;
  #back = 0;

  constructor(
    readonly record: Sourced<Event>,
    overrides: readonly Sourced<Event>[],
    zones: Zones,
  ) {
    this.#times = readTimes(record, zoneOfRule(record, zones));
    this.#recurrence = new Recurrence(record, this.#times);
    this.#identity = zones.identity(record);
    this.#shown = zones.shown(record);
    this.#margin = this.#times.allDay ? 0 : this.#times.zone === this.#shown ? DAY / 8 : 1.2 * DAY;
    this.#length = this.#times.days * DAY + this.#times.ms;
    for (const override of newestOverrides(overrides, this.#times))
      if (!this.#isOutdated(override)) this.#overrides.push(this.#override(override, zones));
    this.#changes.sort((a, b) => a.from - b.from);
    // Made before all changes were known.
    this.#made.clear();
  }

  /** By the clock it is shown in. */
  get firstWall(): number {
    const first = this.#recurrence.first - this.#margin - this.#back;
    return this.#overrides.reduce((least, { wallStart }) => Math.min(least, wallStart), first);
  }

  get lastWall(): number {
    const last = this.#recurrence.last + this.#length + this.#margin + this.#ahead;
    return this.#overrides.reduce((most, { wallEnd }) => Math.max(most, wallEnd), last);
  }

  get fault(): string | undefined {
    return this.#recurrence.fault;
  }

  /** The dates in `[from, to)` of the clock they are shown in. */
  occurrencesIn(from: number, to: number): Occurrence[] {
    const found = this.#overrides.filter((occurrence) => meets(occurrence, from, to));
    const begin = from - this.#length - this.#margin - this.#ahead;
    if (begin > this.#recurrence.last) return found;
    let last: Occurrence | undefined;
    for (const { wall, ms } of this.#recurrence.dates(begin, to + this.#margin + this.#back)) {
      if (this.#replaced.has(wall)) continue;
      const occurrence = this.#date(wall, ms);
      if (!meets(occurrence, from, to)) continue;
      // Where the clocks skip an hour, its dates come when those of the next hour do: each is one.
      if (last?.start === occurrence.start) found.pop();
      found.push((last = occurrence));
    }
    return found;
  }

  /** Whether a newer version of the series no longer has the date that an override stands for. */
  #isOutdated(override: Sourced<Event>): boolean {
    const original = originalWall(override, this.#times);
    return (
      original !== undefined &&
      sequenceOf(override) < sequenceOf(this.record) &&
      this.#recurrence.fault === undefined &&
      !this.#recurrence.has(original)
    );
  }

  #date(wall: number, ms?: number): Occurrence {
    let made = this.#made.get(wall);
    if (!made) {
      if (this.#made.size > KEPT) this.#made.clear();
      this.#made.set(wall, (made = this.#make(wall, ms)));
    }
    return made;
  }

  #make(wall: number, ms?: number): Occurrence {
    const change = this.#changes.findLast(({ from }) => from < wall);
    if (change) {
      const { from, times, record, shown } = change;
      const moved = { ...times, wall: times.wall + wall - from };
      return makeOccurrence(moved, { id: this.#idOf(wall), record, recurring: true, shown });
    }
    const length = ms === undefined ? undefined : { days: Math.round(ms / DAY), ms: 0 };
    const own = ms === undefined ? {} : this.#times.allDay ? length : { days: 0, ms, openEnd: false };
    return makeOccurrence(
      { ...this.#times, ...own, wall },
      { id: this.#idOf(wall), record: this.record, recurring: true, shown: this.#shown },
    );
  }

  #idOf(wall: number): string {
    return `${this.#identity}@${isoOfWall(wall, this.#times.allDay)}`;
  }

  /** What is moved in the clock of the series stays so when clocks change. */
  #change({ times, ...change }: Change): void {
    const { start } = makeOccurrence(times, { id: '', record: change.record, recurring: true, shown: times.zone });
    const inUtc = this.#times.zone === 'UTC' && !times.allDay ? { ...times, zone: 'UTC', wall: start } : times;
    this.#changes.push({ ...change, times: inUtc });
    const far = inUtc.wall - change.from;
    const other = this.#times.zone === inUtc.zone ? 0 : 1.2 * DAY;
    this.#ahead = Math.max(this.#ahead, far + other + inUtc.days * DAY + inUtc.ms);
    this.#back = Math.max(this.#back, other - far);
  }

  /** What an override does not say is as in the series, but for its times. */
  #override(override: Sourced<Event>, zones: Zones): Occurrence {
    const rest: Partial<Event> = Object.fromEntries(Object.entries(this.record).filter(([key]) => !ownFields.has(key)));
    const record: Sourced<Event> = { ...rest, ...override };
    const times = readTimes(record, zones.own(record));
    if (times.openEnd && override.end === undefined) {
      const { days, ms, openEnd } = this.#times;
      Object.assign(times, { days, ms, openEnd });
    }
    const original = originalWall(override, this.#times);
    const shown = zones.shown(record);
    if (original !== undefined) this.#replaced.add(original);
    if (original !== undefined && isThisAndFuture(override)) this.#change({ from: original, times, record, shown });
    const before = original === undefined ? undefined : this.#date(original).wallStart;
    const id =
      original === undefined ? `${this.#identity}@${isoOfWall(times.wall, times.allDay)}` : this.#idOf(original);
    const occurrence = makeOccurrence(times, { id, record, recurring: true, shown });
    const movedFrom = previousWall(record, times.zone, shown) ?? before;
    if (movedFrom !== undefined && movedFrom !== occurrence.wallStart) occurrence.movedFrom = movedFrom;
    return occurrence;
  }
}
