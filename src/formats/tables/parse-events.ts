import type { Parsed, Pause, RawSource } from '../shared/format.js';
import { eventNames, type EventFieldName } from './event-field-names.js';
import { parseTable, type TableKind } from './parse-table.js';
import { readEventFields } from './read-event-fields.js';

const events: TableKind<EventFieldName> = {
  names: eventNames,
  required: [
    ['title', 'Titel'],
    ['start', 'Beginn'],
  ],
  shared: ['place', 'place.address.city', 'organizer.name', 'categories'],
  read: readEventFields,
};

/** Reads a table of events. */
export const parseEvents = (raw: RawSource, mapping: unknown, pause: Pause | undefined): Promise<Parsed> =>
  parseTable(raw, mapping, events, pause);
