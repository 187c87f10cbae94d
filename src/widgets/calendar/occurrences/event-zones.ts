import { eventKind, type Event } from '../../../models/records/event.js';
import type { Sourced } from '../../../models/records/provenance.js';

/** By which clocks an event is read and shown. */
export interface Zones {
  /** The clock of the event itself. */
  own(record: Sourced<Event>): string;
  /** The clock it is shown by. */
  shown(record: Sourced<Event>): string;
  /** The same string for two copies of a record; begins the ids of its dates. */
  identity(record: Sourced<Event>): string;
}

/** How to read the times of a widget's events. */
export interface ZoneOptions {
  /** IANA zone of the document of a record, for times that name none. */
  zoneOf: (record: Sourced<Event>) => string;
  /** IANA zone to show every event in; else each is shown in its own. */
  timeZone?: string | undefined;
}

export function zonesOf({ zoneOf, timeZone }: ZoneOptions): Zones {
  const own = (record: Sourced<Event>): string => record.timeZone ?? zoneOf(record);
  return {
    own,
    shown: timeZone === undefined ? own : () => timeZone,
    identity: (record) => eventKind.identity(record),
  };
}
