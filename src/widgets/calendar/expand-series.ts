import type { Event } from '../../models/event.js';
import type { Sourced } from '../../models/provenance.js';
import type { Zones } from './event-zones.js';
import { expandRecurrence, originalWall, type Recurrence } from './expand-recurrence.js';
import {
  DAY,
  isoOfWall,
  makeOccurrence,
  meets,
  previousWall,
  readTimes,
  type EventTimes,
  type Occurrence,
} from './occurrence.js';
import { isOverride } from './is-series.js';

/** What the same name holds together: a series and the records that stand for one of its dates. */
const nameOf = ({ id, url }: Event): string | undefined => id || url;

/** A rule that is written in UTC recurs in UTC (RFC 5545, 3.3.10); every other one by the clock of its zone. */
const zoneOfRule = (record: Sourced<Event>, zones: Zones): string =>
  /Z$/i.test(record.start) && !record.allDay ? 'UTC' : zones.own(record);

/** What a record for one date never takes over from its series. */
const ownFields = new Set(['start', 'end', 'duration', 'allDay', 'previousStart', 'recurrence']);

/** So many dates of a series are remembered. */
const KEPT = 1000;

/** One event that recurs, with the dates that were moved, changed or cancelled. */
export class Series {
  readonly #times: EventTimes;
  readonly #recurrence: Recurrence;
  readonly #identity: string;
  readonly #shown: string;
  readonly #overrides: Occurrence[] = [];
  /** Starts that an override stands for. */
  readonly #replaced = new Set<number>();
  /** Dates that were asked for before, by their start. */
  readonly #made = new Map<number, Occurrence>();
  /** Times by two clocks are never further apart than this. */
  readonly #margin: number;
  readonly #length: number;

  constructor(
    readonly record: Sourced<Event>,
    overrides: readonly Sourced<Event>[],
    zones: Zones,
  ) {
    this.#times = readTimes(record, zoneOfRule(record, zones));
    this.#recurrence = expandRecurrence(record, this.#times);
    this.#identity = zones.identity(record);
    this.#shown = zones.shown(record);
    this.#margin = this.#times.allDay ? 0 : this.#times.zone === this.#shown ? DAY / 8 : 1.2 * DAY;
    this.#length = this.#times.days * DAY + this.#times.ms;
    for (const override of overrides) this.#overrides.push(this.#override(override, zones));
  }

  /** By the clock it is shown in. */
  get firstWall(): number {
    return Math.min(this.#recurrence.first - this.#margin, ...this.#overrides.map(({ wallStart }) => wallStart));
  }

  get lastWall(): number {
    const last = this.#recurrence.last + this.#length + this.#margin;
    return Math.max(last, ...this.#overrides.map(({ wallEnd }) => wallEnd));
  }

  get fault(): string | undefined {
    return this.#recurrence.fault;
  }

  /** The dates in `[from, to)` of the clock they are shown in. */
  occurrencesIn(from: number, to: number): Occurrence[] {
    const found = this.#overrides.filter((occurrence) => meets(occurrence, from, to));
    const begin = from - this.#length - this.#margin;
    if (begin > this.#recurrence.last) return found;
    for (const { wall, ms } of this.#recurrence.dates(begin, to + this.#margin)) {
      if (this.#replaced.has(wall)) continue;
      const occurrence = this.#date(wall, ms);
      if (meets(occurrence, from, to)) found.push(occurrence);
    }
    return found;
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
    if (original !== undefined) this.#replaced.add(original);
    const before = original === undefined ? undefined : this.#date(original).wallStart;
    const shown = zones.shown(record);
    const id =
      original === undefined ? `${this.#identity}@${isoOfWall(times.wall, times.allDay)}` : this.#idOf(original);
    const occurrence = makeOccurrence(times, { id, record, recurring: true, shown });
    const movedFrom = previousWall(record, times.zone, shown) ?? before;
    if (movedFrom !== undefined && movedFrom !== occurrence.wallStart) occurrence.movedFrom = movedFrom;
    return occurrence;
  }
}

/** What becomes of the records that recur. */
export interface GatheredSeries {
  series: Series[];
  /** Overrides whose series is not there: events of their own. */
  singles: Sourced<Event>[];
}

/** Puts series and the records that stand for one of their dates together. */
export function gatherSeries(records: readonly Sourced<Event>[], zones: Zones): GatheredSeries {
  const overrides = new Map<string | undefined, Sourced<Event>[]>();
  for (const record of records.filter(isOverride)) {
    const name = nameOf(record);
    overrides.set(name, [...(overrides.get(name) ?? []), record]);
  }
  const series: Series[] = [];
  for (const record of records) {
    if (isOverride(record)) continue;
    const name = nameOf(record);
    series.push(new Series(record, (name !== undefined && overrides.get(name)) || [], zones));
    if (name !== undefined) overrides.delete(name);
  }
  return { series, singles: [...overrides.values()].flat() };
}
