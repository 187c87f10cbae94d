import type { Event } from '../../../models/records/event.js';
import type { Sourced } from '../../../models/records/provenance.js';
import { isoWithOffset } from '../export/iso-with-offset.js';
import { DAY, isoOfWall, type EventStatus, type Occurrence } from './occurrence.js';

/** One date of an event, as scripts of the page get it from `occurrences()`. */
export interface OccurrenceInfo {
  id: string;
  /** In the widget's language where the event has it. */
  title: string;
  /** ISO 8601 with the offset of `timeZone`; a date for all-day events. */
  start: string;
  /** The same; of all-day events the last day. */
  end: string;
  allDay: boolean;
  /** IANA name. */
  timeZone: string;
  status: EventStatus;
  /** The event in the shape of the endpoint. */
  record: Sourced<Event>;
}

/** @param title of the event in the widget's language */
export function describeOccurrence(occurrence: Occurrence, title: string): OccurrenceInfo {
  const { id, start, end, allDay, timeZone, status, record } = occurrence;
  const times = allDay
    ? { start: isoOfWall(start, true), end: isoOfWall(end - DAY, true) }
    : { start: isoWithOffset(start, timeZone), end: isoWithOffset(end, timeZone) };
  return { id, title, ...times, allDay, timeZone, status, record };
}
