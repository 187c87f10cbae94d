import { fields, filled, list, text, type Json } from '../fields/json-values.js';
import { readLocation } from '../fields/read-location.js';
import { readDegrees, readPoint } from '../fields/read-point.js';
import { isGancio } from '../shared/foreign-marks.js';
import type { Format, Parsed, RawSource } from '../shared/format.js';

/** Unix seconds. */
const readTime = (seconds: unknown): unknown =>
  typeof seconds === 'number' && Math.abs(seconds) < 8e12 ? new Date(seconds * 1000).toISOString() : undefined;

/** The place's own name, and the address it has in one line. */
function readPlace(value: unknown): unknown {
  const { name, address, latitude, longitude } = fields(value);
  const written = text(address) && readLocation(text(address) ?? '');
  const street = written && (written.address ?? { street: written.name });
  const geo = readPoint(readDegrees(latitude), readDegrees(longitude));
  return filled({ name: text(name), address: street || undefined, geo });
}

function readImage(value: unknown): unknown {
  const { url, name, width, height } = fields(value);
  const size = Number(width) > 0 && Number(height) > 0 && { width: Number(width), height: Number(height) };
  return text(url) && { src: `/media/thumb/${text(url) ?? ''}`, alt: text(name), ...size };
}

function readOnline(locations: unknown): string | undefined {
  return list(locations)
    .map((location) => text(location) ?? text(fields(location)['url']))
    .find((url) => url && /^https?:/i.test(url));
}

function readEvent(value: unknown): unknown {
  const event: Json = fields(value);
  const page = text(event['slug']) ?? (event['id'] as string | number | undefined);
  const place = readPlace(event['place']);
  const onlineUrl = readOnline(event['online_locations']);
  return {
    // Numbers and short names are unique on their server only: an event is known by its page.
    url: page === undefined ? undefined : `/event/${encodeURIComponent(page)}`,
    title: event['title'],
    html: text(event['description']),
    start: readTime(event['start_datetime']),
    end: readTime(event['end_datetime']),
    place,
    ...(onlineUrl && { onlineUrl, mode: place ? 'hybrid' : 'online' }),
    categories: list(event['tags']).flatMap((tag) => text(tag) ?? text(fields(tag)['tag']) ?? []),
    image: readImage(list(event['media'])[0]) || undefined,
  };
}

function parse({ json, url }: RawSource): Parsed {
  const { events: own, place } = fields(json);
  const many: unknown = Array.isArray(json) ? json : own;
  // In a list, what recurs is there twice: as a pattern, with the rule, and as its dates.
  const all: unknown[] = Array.isArray(many) ? many.filter((event) => !fields(event)['recurrent']) : [json];
  const events = all.filter((event) => fields(event)['is_visible'] !== false);
  // What happens at a place does not name it again.
  const toRecord = (event: unknown) => readEvent(place && fields(event) === event ? { place, ...event } : event);
  const feed = /^https?:\/\//.test(url) ? new URL('/feed/ics', url).href : undefined;
  return { head: {}, path: '', records: events, toRecord, faults: [], feed };
}

/**
 * Events of a Gancio server, the shared agenda of a town, with times in seconds: a bare array
 * (`/api/events`, `/api/tag/…`, `/api/collections/…`), those at a place (`/api/place/…`), or one
 * (`/api/event/detail/…`).
 */
export const gancio = {
  name: 'gancio',
  kinds: ['events'],
  detect: ({ json }) => isGancio(json),
  parse,
} satisfies Format;
