import { parseDuration } from '../../../models/time/duration.js';
import type { Event } from '../../../models/records/event.js';
import type { Sourced } from '../../../models/records/provenance.js';
import type { Zones } from './event-zones.js';
import { DAY, isoOfWall, makeOccurrence, meets, previousWall, readTimes, type Occurrence } from './occurrence.js';
import { withIndex } from '../../../models/list.js';

/** So many events share one note of when the last of them ends. */
const BLOCK = 64;

/** A rough time is at most so far from what any clock of the world shows. */
const SLACK = 2 * DAY;

/** The end of an event, as far as that can be told without its zone. */
function roughEnd({ end, duration }: Event, start: number): number {
  const { days = 0, ms = 0 } = (!end && duration && parseDuration(duration)) || {};
  return Math.max(start, end ? Date.parse(end) : start + days * DAY + ms);
}

/**
 * Events with one date each. When exactly they are is reckoned for those that a window may hold: it
 * takes several looks at the clocks of a zone. Of the others only the rough times are kept, by
 * which they are in order.
 */
export class SortedSingles {
  readonly #zones: Zones;
  readonly #records: Sourced<Event>[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #made = new Map<number, Occurrence>();
  /** The places of the records, the earliest first. */
  #order: Uint32Array | undefined;
  #blockEnds: number[] = [];

  constructor(zones: Zones) {
    this.#zones = zones;
  }

  add(record: Sourced<Event>): void {
    const start = Date.parse(record.start);
    this.#starts.push(start);
    this.#ends.push(roughEnd(record, start));
    this.#records.push(record);
    this.#order = undefined;
  }

  /** Before this time on the clock there is nothing. */
  get firstWall(): number | undefined {
    return this.#starts.length ? this.#starts.reduce((a, b) => Math.min(a, b)) - SLACK : undefined;
  }

  /** After this time on the clock there is nothing. */
  get lastWall(): number | undefined {
    return this.#ends.length ? this.#ends.reduce((a, b) => Math.max(a, b)) + SLACK : undefined;
  }

  /** Adds those in `[from, to)` that are wanted to `found`, in no order. */
  collect(from: number, to: number, found: Occurrence[], isWanted?: (record: Sourced<Event>) => boolean): void {
    const order = (this.#order ??= this.#sort());
    for (const [block, end] of withIndex(this.#blockEnds)) {
      if ((this.#starts[order[block * BLOCK] ?? 0] ?? 0) - SLACK >= to) return;
      if (end + SLACK < from) continue;
      for (const place of order.subarray(block * BLOCK, (block + 1) * BLOCK)) {
        const record = this.#records[place];
        if (!record || (this.#ends[place] ?? 0) + SLACK < from || !(isWanted?.(record) ?? true)) continue;
        const single = this.#make(place);
        if (meets(single, from, to)) found.push(single);
      }
    }
  }

  #sort(): Uint32Array {
    const order = Uint32Array.from(this.#starts, (_, place) => place);
    order.sort((a, b) => (this.#starts[a] ?? 0) - (this.#starts[b] ?? 0));
    this.#blockEnds = [];
    for (const [index, place] of withIndex(order)) {
      const block = Math.floor(index / BLOCK);
      this.#blockEnds[block] = Math.max(this.#blockEnds[block] ?? -Infinity, this.#ends[place] ?? 0);
    }
    return order;
  }

  #make(place: number): Occurrence {
    let made = this.#made.get(place);
    if (!made) this.#made.set(place, (made = makeSingle(this.#records[place] as Sourced<Event>, this.#zones)));
    return made;
  }
}

/** The only date of an event. */
export function makeSingle(record: Sourced<Event>, zones: Zones): Occurrence {
  const zone = zones.own(record);
  const times = readTimes(record, zone);
  const shown = zones.shown(record);
  const id = `${zones.identity(record)}@${isoOfWall(times.wall, times.allDay)}`;
  return makeOccurrence(times, { id, record, recurring: false, shown, movedFrom: previousWall(record, zone, shown) });
}
