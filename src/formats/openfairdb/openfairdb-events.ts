import type { Fault } from '../../models/schema/problem.js';
import { fields, filled, list, text, type Json } from '../fields/json-values.js';
import { readPoint } from '../fields/read-point.js';
import { isOpenfairdbEvent } from '../shared/foreign-marks.js';
import type { Format, Parsed, RawSource } from '../shared/format.js';
import { eventCategory, openfairdb, readOrigin } from './openfairdb.js';

/** The clock of the place, written as if it were UTC: seconds become a local time. */
const readTime = (seconds: unknown): string | undefined =>
  typeof seconds === 'number' && Math.abs(seconds) < 8e12
    ? new Date(seconds * 1000).toISOString().slice(0, 19)
    : undefined;

/** `registration` says which of the contacts takes them. */
function readRegistration({ registration, email, telephone, homepage }: Json): unknown {
  if (registration === 'email') return filled({ email: text(email) });
  if (registration === 'telephone') return filled({ phone: text(telephone) });
  return registration === 'homepage' ? filled({ url: text(homepage) }) : undefined;
}

function readEvent(value: unknown): unknown {
  const event = fields(value);
  const address = filled({
    street: text(event['street']),
    postalCode: text(event['zip']),
    city: text(event['city']),
    state: text(event['state']),
    country: text(event['country']),
  });
  const contact = filled({ phone: text(event['telephone']), email: text(event['email']) });
  return {
    id: text(event['id']),
    url: text(event['homepage']),
    title: text(event['title']) ?? event['title'],
    text: text(event['description']),
    start: readTime(event['start']),
    end: readTime(event['end']),
    place: filled({ address, geo: readPoint(event['lat'], event['lng']) }),
    organizer: filled({ name: text(event['organizer']), contact }),
    categories: list(event['tags']).flatMap((tag) => text(tag) ?? []),
    registration: readRegistration(event),
    image: text(event['image_url']),
  };
}

function parse({ json, url }: RawSource): Parsed {
  const isList = Array.isArray(json);
  const all = list(isList ? json : fields(json)['visible']);
  const path = isList ? '' : 'visible';
  // Among the entries of a search there are also initiatives and companies.
  const events = isList ? all : all.filter((entry) => list(fields(entry)['categories']).includes(eventCategory));
  const dated = events.filter((event) => typeof fields(event)['start'] === 'number');
  const faults: Fault[] = [];
  const undated = events.length - dated.length;
  if (undated || (!isList && !events.length)) {
    const expected =
      'events with their start: a search does not say it, ask for /v0/events?bbox=… instead of /v0/search';
    faults.push({ path, expected, value: undated ? events.find((event) => !dated.includes(event)) : all });
  }
  const { license, attribution } = readOrigin(url, events);
  const head = { ...(license && { license }), ...(attribution && { attribution }) };
  return { head, path, records: dated, toRecord: readEvent, faults };
}

/**
 * Events of openfairdb, the database of kartevonmorgen.org (`/v0/events?bbox=…`): a bare array, or
 * the events among what a search found. Their times are those of the place, in the zone of the
 * document.
 */
export const openfairdbEvents = {
  name: openfairdb.name,
  kinds: ['events'],
  detect: (raw) => openfairdb.detect(raw) || (Array.isArray(raw.json) && raw.json.some(isOpenfairdbEvent)),
  parse,
} satisfies Format;
