import type { Event } from '../../../src/models/records/event.js';
import type { Sourced } from '../../../src/models/records/provenance.js';
import { EventIndex } from '../../../src/widgets/calendar/occurrences/event-index.js';
import * as recurrence from '../../../src/widgets/calendar/recurrence/gather-series.js';
import type { Occurrence } from '../../../src/widgets/calendar/occurrences/occurrence.js';

export const wall = (iso: string): number => Date.parse(iso.length > 10 ? `${iso}Z` : iso);
export const iso = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 16);

export function event(start: string, more: Partial<Event> = {}): Sourced<Event> {
  return { title: 'Treffen', start, ...more, provenance: [{ url: 'https://verband.example/termine.json' }] };
}

/** An index with the part for series, of a document in Europe/Berlin. */
export function indexOf(records: Sourced<Event>[], timeZone?: string): EventIndex {
  const index = new EventIndex({ zoneOf: () => 'Europe/Berlin', timeZone });
  for (const record of records) index.add(record);
  index.useRecurrence(recurrence);
  return index;
}

/** `2026-11-22T18:00`: what clocks show at the start of each. */
export const starts = (occurrences: readonly Occurrence[]): string[] =>
  occurrences.map(({ wallStart }) => iso(wallStart));

/** All starts between two times on the clock. */
export const startsIn = (records: Sourced<Event>[], from: string, to: string): string[] =>
  starts(indexOf(records).occurrencesIn(wall(from), wall(to)));
