import type { Event } from '../../../models/records/event.js';
import type { Sourced } from '../../../models/records/provenance.js';
import type { EventIndex } from './event-index.js';
import { titleOf, type Occurrence } from './occurrence.js';

const groupOf = ({ series }: Event): string | undefined =>
  series?.id ?? (series?.title && JSON.stringify(series.title));

/** The same for a series and all its dates. */
const nameOf = (event: Event): string => event.id || event.url || `${titleOf(event)} ${event.start}`;

/**
 * The other dates in a window of what an occurrence belongs to: its own rule, and all events of the
 * same `series`.
 */
export function datesOfSeries(
  index: EventIndex,
  { id, record }: Occurrence,
  fromWall: number,
  toWall: number,
): Occurrence[] {
  const group = groupOf(record);
  const siblings = group === undefined ? [] : index.records.filter((other) => groupOf(other) === group);
  const members = new Set([record, ...siblings].map(nameOf));
  const isMember = (event: Sourced<Event>): boolean => members.has(nameOf(event));
  return index.occurrencesIn(fromWall, toWall, isMember).filter((one) => one.id !== id);
}
