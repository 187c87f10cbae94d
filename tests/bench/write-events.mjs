import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The same content as the bench's own event, in the words of the collection document. */
const toNative = ({ category, place, rrule, ...event }) => ({
  ...event,
  categories: [category],
  place: { name: place.name, address: { city: place.city } },
  ...(rrule && { recurrence: [`RRULE:${rrule}`] }),
});

/**
 * Writes the bench's events as a native document, `N.json`, for a contestant to serve.
 *
 * @param {string} folder
 * @param {{generated: string, items: object[]}} events
 */
export function writeEvents(folder, { generated, items }) {
  mkdirSync(folder, { recursive: true });
  const document = { version: '1', generated, language: 'de', timeZone: 'Europe/Berlin', events: items.map(toNative) };
  writeFileSync(join(folder, `${items.length}.json`), JSON.stringify(document));
}
