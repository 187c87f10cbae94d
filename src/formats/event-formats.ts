import { csvEvents } from './csv-events.js';
import type { Format } from './format.js';
import { gancio } from './gancio.js';
import { icalendar } from './icalendar.js';
import { integreat } from './integreat.js';
import { jsonFeedEvents } from './json-feed-events.js';
import { mobilizon } from './mobilizon.js';
import { openfairdbEvents } from './openfairdb-events.js';
import { theEventsCalendar } from './the-events-calendar.js';

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
