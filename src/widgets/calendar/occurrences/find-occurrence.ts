import { eventKind, type Event as EventRecord } from '../../../models/records/event.js';
import type { Sourced } from '../../../models/records/provenance.js';
import type { EventIndex } from './event-index.js';
import { DAY, type Occurrence } from './occurrence.js';

/** Times by two clocks are never further apart than this. */
const MARGIN = 2 * DAY;

const around = (index: EventIndex, iso: string): Occurrence[] => {
  const wall = Date.parse(iso.slice(0, 10));
  return Number.isNaN(wall) ? [] : index.occurrencesIn(wall - MARGIN, wall + MARGIN);
};

/**
 * The date that a link names: by its id (`meeting@2026-11-22T18:00`), or by the identity of its
 * event; of a series then the next date, else its first.
 */
export function findOccurrence(
  id: string,
  index: EventIndex,
  records: readonly Sourced<EventRecord>[],
  now: number,
): Occurrence | undefined {
  const exact = around(index, id.slice(id.lastIndexOf('@') + 1)).find((occurrence) => occurrence.id === id);
  if (exact) return exact;
  const record = records.find((candidate) => eventKind.identity(candidate) === id);
  if (!record) return undefined;
  const isOfRecord = (occurrence: Occurrence): boolean => occurrence.record === record;
  const next = record.recurrence ? index.occurrencesIn(now, now + 366 * DAY).find(isOfRecord) : undefined;
  return next ?? around(index, record.start).find(isOfRecord);
}
