import { writeJsonLd } from '../../../element/json-ld.js';
import { textFor, type Reader } from '../../../i18n/reader.js';
import type { Event as EventRecord } from '../../../models/records/event.js';
import type { CalendarView } from '../calendar-view.js';
import { isoWithOffset } from './iso-with-offset.js';
import { DAY, isoOfWall, type Occurrence } from '../occurrences/occurrence.js';

const STATUS = {
  confirmed: 'EventScheduled',
  tentative: 'EventScheduled',
  cancelled: 'EventCancelled',
  postponed: 'EventRescheduled',
} as const;

const MODE = { onsite: 'Offline', online: 'Online', hybrid: 'Mixed' } as const;

const name = (of: string): string => `https://schema.org/${of}`;

function locations({ place, onlineUrl, mode }: EventRecord, reader: Reader): object[] {
  const { address, geo } = place ?? {};
  const site = place &&
    mode !== 'online' && {
      '@type': 'Place',
      name: textFor(reader, place.name)?.value,
      address: address && {
        '@type': 'PostalAddress',
        streetAddress: address.street,
        postalCode: address.postalCode,
        addressLocality: address.city ?? address.district,
        addressCountry: address.country,
      },
      geo: geo && { '@type': 'GeoCoordinates', latitude: geo.lat, longitude: geo.lon },
    };
  const far = onlineUrl && { '@type': 'VirtualLocation', url: onlineUrl };
  return [site, far].filter((location) => !!location);
}

function node(occurrence: Occurrence, view: CalendarView): object {
  const { record, start, end, allDay, openEnd, timeZone, status, movedFrom } = occurrence;
  const { reader } = view;
  const where = locations(record, reader);
  const { organizer, mode, registration } = record;
  return {
    '@type': 'Event',
    name: textFor(reader, record.title)?.value,
    description: textFor(reader, record.summary)?.value,
    url: record.url,
    image: record.image?.src,
    startDate: allDay ? isoOfWall(start, true) : isoWithOffset(start, timeZone),
    endDate: openEnd ? undefined : allDay ? isoOfWall(end - DAY, true) : isoWithOffset(end, timeZone),
    previousStartDate: movedFrom === undefined ? undefined : isoOfWall(movedFrom, allDay),
    eventStatus: name(STATUS[status]),
    eventAttendanceMode: mode && name(`${MODE[mode]}EventAttendanceMode`),
    location: where.length > 1 ? where : where[0],
    organizer: organizer?.name ? { '@type': 'Organization', name: organizer.name, url: organizer.url } : undefined,
    inLanguage: record.language,
    maximumAttendeeCapacity: registration?.capacity,
    remainingAttendeeCapacity: registration?.remaining,
  };
}

/** schema.org `ItemList` of `Event`s, https://schema.org/Event, for the next dates. */
export const calendarJsonLd = (dates: readonly Occurrence[], view: CalendarView): object => ({
  '@type': 'ItemList',
  itemListElement: dates.map((occurrence, i) => ({
    '@type': 'ListItem',
    position: i + 1,
    item: node(occurrence, view),
  })),
});

/** Writes them as JSON-LD into the light DOM. */
export function writeCalendarJsonLd(host: HTMLElement, dates: readonly Occurrence[], view: CalendarView): void {
  writeJsonLd(host, dates.length > 0 ? calendarJsonLd(dates, view) : undefined);
}
