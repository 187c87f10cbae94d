import { SourceError } from '../../models/schema/source-error.js';
import { decodeHTMLStrict } from 'entities/decode';
import { fields, filled, list, text, type Json } from '../fields/json-values.js';
import { readPoint } from '../fields/read-point.js';
import { isRestError, isTribe, isTribeEvent } from '../shared/foreign-marks.js';
import type { Format, Parsed, RawSource } from '../shared/format.js';
import { plainText } from '../shared/plain-text.js';
import { readHead } from '../shared/read-head.js';

/** Plain in version 1 of the interface, `{rendered}` in the newer one; both are HTML. */
const htmlOf = (value: unknown): string | undefined => text(fields(value)['rendered'] ?? value);
const plain = (value: unknown): string | undefined => plainText(htmlOf(value) ?? '') || undefined;
const word = (value: unknown): string | undefined => text(value) && decodeHTMLStrict(text(value) ?? '');

/** `2026-11-22 18:00:00` by the clock of the event's zone; a whole day needs no time. */
function readTime(value: unknown, allDay: boolean): string | undefined {
  const written = text(value)?.replace(' ', 'T');
  return allDay ? written?.slice(0, 10) : written;
}

/** The zone is an IANA name, or `UTC+2` where a site has set only an offset. */
function readZone({ timezone, start_date: local, utc_start_date: utc, start_date_utc: newer }: Json) {
  const name = text(timezone);
  if (name && !/^UTC[+-]/i.test(name)) return { timeZone: name };
  const [a, b] = [local, utc ?? newer].map((value) => Date.parse(`${text(value)?.replace(' ', 'T') ?? ''}Z`));
  const minutes = Math.round(((a ?? Number.NaN) - (b ?? Number.NaN)) / 60_000);
  if (Number.isNaN(minutes)) return {};
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60].map((part) =>
    String(part).padStart(2, '0'),
  );
  return { offset: `${minutes < 0 ? '-' : '+'}${hours}:${rest}` };
}

function readVenue(value: unknown): unknown {
  // Without a venue there is an empty list.
  const venue = fields(Array.isArray(value) ? value[0] : value);
  const [lat, lon] = [venue['geo_lat'], venue['geo_lng']].map((degrees) => degrees && Number(degrees));
  const address = filled({
    street: word(venue['address']),
    postalCode: word(venue['zip']),
    city: word(venue['city']),
    state: word(venue['stateprovince'] || venue['state'] || venue['province']),
    country: word(venue['country']),
  });
  return filled({ name: word(venue['venue']) ?? plain(venue['title']), address, geo: readPoint(lat, lon) });
}

function readOrganizer(value: unknown): unknown {
  const first = fields(list(value)[0]);
  const contact = filled({ phone: word(first['phone']), email: word(first['email']) });
  const url = text(first['website']) ?? text(first['url']) ?? text(first['link']);
  return filled({ name: word(first['organizer']) ?? plain(first['title']), url, contact });
}

/** `false` when there is none. */
function readImage(value: unknown, sized: unknown): unknown {
  const image = fields(value);
  const src = text(image['url']);
  const [width, height] = [Number(image['width']), Number(image['height'])];
  const sizes = Object.values(fields(sized))
    .map(fields)
    .flatMap((size) => {
      const sameShape = Math.abs((Number(size['width']) / width) * height - Number(size['height'])) < 2;
      return text(size['url']) && sameShape ? `${String(size['url'])} ${Number(size['width'])}w` : [];
    });
  const srcset = sizes.length ? [...sizes, `${src ?? ''} ${width}w`].join(', ') : undefined;
  return src && { src, alt: word(image['alt']), ...(width > 0 && height > 0 && { width, height, srcset }) };
}

function readEvent(value: unknown): unknown {
  const event = fields(value);
  const allDay = event['all_day'] === true;
  const { timeZone, offset = '' } = readZone(event);
  const [start, end] = [event['start_date'], event['end_date']].map((time) => readTime(time, allDay));
  const atOffset = (time: string | undefined) => time && (allDay ? time : time + offset);
  const names = list(event['categories']).map((category) => word(fields(category)['name']));
  const { url, link, guid, id, global_id: globalId, excerpt, description, content, cost, image } = event;
  return {
    // The number is unique on its site only.
    id: text(globalId) ?? text(fields(guid)['rendered']) ?? ((text(url) ?? text(link)) ? undefined : id),
    url: text(url) ?? text(link),
    title: plain(event['title']) ?? event['title'],
    summary: plain(excerpt),
    html: htmlOf(description) ?? htmlOf(content),
    start: atOffset(start) ?? event['start_date'],
    end: atOffset(end),
    allDay: allDay || undefined,
    timeZone,
    status: isCalledOff(event) ? 'cancelled' : event['event_status'] === 'postponed' ? 'postponed' : undefined,
    place: readVenue(event['venue'] ?? event['venues']),
    ...(event['is_virtual'] === true && { mode: 'online', onlineUrl: text(event['virtual_url']) }),
    organizer: readOrganizer(event['organizer'] ?? event['organizers']),
    categories: names.filter(Boolean),
    cost: word(cost),
    documents: text(event['website']) && [{ url: text(event['website']), type: 'text/html' }],
    image: readImage(image, fields(image)['sizes']) || undefined,
  };
}

const isCalledOff = ({ event_status: status }: Json): boolean => status === 'canceled' || status === 'cancelled';

/** Throws what WordPress itself says when it answers with an error. */
function parse({ json, url }: RawSource): Parsed {
  if (isRestError(json)) {
    const { code, message, data } = fields(json);
    const status = Number(fields(data)['status']) || undefined;
    throw new SourceError('unreadable', url, `WordPress answers "${String(message)}" (${String(code)})`, { status });
  }
  const inside = fields(json)['events'];
  const events = Array.isArray(json) ? (json as unknown[]) : Array.isArray(inside) ? (inside as unknown[]) : [json];
  const shown = events.filter((event) => (text(fields(event)['status']) ?? 'publish') === 'publish');
  const { head, faults } = readHead({ next: text(fields(json)['next_rest_url']) });
  return {
    head,
    path: Array.isArray(inside) ? 'events' : '',
    records: shown,
    toRecord: readEvent,
    faults,
    next: head.next,
  };
}

/**
 * The REST interface of The Events Calendar for WordPress: `/wp-json/tribe/events/v1/events`, page
 * by page, and the newer `/wp-json/tec/v1/events`, of which one page is read. Only what is
 * published is shown.
 */
export const theEventsCalendar = {
  name: 'the-events-calendar',
  kinds: ['events'],
  detect: ({ json }) =>
    Array.isArray(json) ? json.some(isTribeEvent) : isTribe(json) || isTribeEvent(json) || isRestError(json),
  parse,
} satisfies Format;
