import { csvEvents } from './csv/csv-events.js';
import type { Format } from './shared/format.js';
import { gancio } from './gancio/gancio.js';
import { icalendar } from './icalendar/icalendar.js';
import { integreat } from './integreat/integreat.js';
import { jsonFeedEvents } from './json-feed/json-feed-events.js';
import { mobilizon } from './mobilizon/mobilizon.js';
import { openfairdbEvents } from './openfairdb/openfairdb-events.js';
import { theEventsCalendar } from './the-events-calendar/the-events-calendar.js';

/** The formats that hold events. Only a calendar loads them. */
export const eventFormats: readonly Format[] = [
  icalendar,
  theEventsCalendar,
  jsonFeedEvents,
  mobilizon,
  gancio,
  integreat,
  openfairdbEvents,
  csvEvents,
];
