import type { Event } from '../../models/event.js';
import type { Sourced } from '../../models/provenance.js';
import type { Zones } from './event-zones.js';
import {
  compareTitles,
  isoOfWall,
  makeOccurrence,
  meets,
  previousWall,
  readTimes,
  type Occurrence,
} from './occurrence.js';

/** So many events share one note of when the last of them ends. */
const BLOCK = 64;

interface Single {
  record: Sourced<Event>;
  wallStart: number;
  wallEnd: number;
  allDay: boolean;
}

/**
 * Events with one date each, in order. Of what nobody has looked at only the numbers are kept, and a window does not touch what is
 * far away from it.
 */
export class SortedSingles {
  readonly #zones: Zones;
  readonly #singles: Single[] = [];
  readonly #made = new Map<Single, Occurrence>();
  #blockEnds: number[] = [];
  #sorted = true;

  constructor(zones: Zones) {
    this.#zones = zones;
  }

  add(record: Sourced<Event>): void {
    const times = readTimes(record, this.#zones.own(record));
    const unnamed = { id: '', record, recurring: false, shown: this.#zones.shown(record) };
    const { wallStart, wallEnd, allDay } = makeOccurrence(times, unnamed);
    this.#singles.push({ record, wallStart, wallEnd, allDay });
    this.#sorted = false;
  }

  get firstWall(): number | undefined {
    this.#sort();
    return this.#singles[0]?.wallStart;
  }

  get lastWall(): number | undefined {
    this.#sort();
    return this.#blockEnds.length ? this.#blockEnds.reduce((a, b) => Math.max(a, b)) : undefined;
  }

  /** Adds those in `[from, to)` that are wanted to `found`, in order. */
  collect(from: number, to: number, found: Occurrence[], isWanted?: (record: Sourced<Event>) => boolean): void {
    this.#sort();
    for (const [block, end] of this.#blockEnds.entries()) {
      if ((this.#singles[block * BLOCK]?.wallStart ?? Infinity) >= to) return;
      if (end < from) continue;
      for (const single of this.#singles.slice(block * BLOCK, (block + 1) * BLOCK)) {
        if (meets(single, from, to) && (isWanted?.(single.record) ?? true)) found.push(this.#make(single));
      }
    }
  }

  #sort(): void {
    if (this.#sorted) return;
    this.#sorted = true;
    this.#singles.sort(
      (a, b) => a.wallStart - b.wallStart || Number(b.allDay) - Number(a.allDay) || compareTitles(a.record, b.record),
    );
    this.#blockEnds = [];
    for (const [index, { wallEnd }] of this.#singles.entries()) {
      const block = Math.floor(index / BLOCK);
      this.#blockEnds[block] = Math.max(this.#blockEnds[block] ?? -Infinity, wallEnd);
    }
  }

  #make(single: Single): Occurrence {
    let made = this.#made.get(single);
    if (!made) this.#made.set(single, (made = makeSingle(single.record, this.#zones)));
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
