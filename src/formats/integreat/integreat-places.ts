import { fields, filled, list, text } from '../fields/json-values.js';
import { readDegrees, readPoint } from '../fields/read-point.js';
import { isIntegreatPlace } from '../shared/foreign-marks.js';
import type { Format, Parsed, RawSource } from '../shared/format.js';

const days = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

/**
 * Seven days from Monday, as schema.org writes them; by appointment is no time to come by, and what
 * stands nowhere is no hour either.
 */
function readOpeningHours(value: unknown): string[] | undefined {
  const rules = list(value).flatMap((entry, index) => {
    const { allDay, closed, timeSlots, appointmentOnly } = fields(entry);
    const day = days[index];
    if (!day || closed === true || appointmentOnly === true) return [];
    if (allDay === true) return `${day} 00:00-24:00`;
    return list(timeSlots).flatMap((slot) => {
      const [from, to] = [text(fields(slot)['start']), text(fields(slot)['end'])];
      return from && to ? `${day} ${from}-${to}` : [];
    });
  });
  return rules.length ? rules : undefined;
}

function readAddress(value: unknown): unknown {
  const { address, postcode, town, state, country } = fields(value);
  return filled({
    street: text(address),
    postalCode: text(postcode),
    city: text(town),
    state: text(state),
    country: text(country),
  });
}

/** In newer versions a place has people to ask, in older ones a telephone. */
function readContact(place: Readonly<Record<string, unknown>>): unknown {
  const first = fields(list(place['contacts'])[0]);
  return filled({
    name: text(first['name']),
    role: text(first['area_of_responsibility']),
    organization: text(fields(place['organization'])['name']),
    phone: text(place['phone_number']) ?? text(first['phone_number']) ?? text(first['mobile_phone_number']),
    email: text(place['email']) ?? text(first['email']),
  });
}

function readPlace(value: unknown): unknown {
  const place = fields(value);
  const { latitude, longitude } = fields(place['location']);
  const first = fields(list(place['contacts'])[0]);
  const accessible = place['barrier_free'];
  const category = text(fields(place['category'])['name']);
  const image = text(place['thumbnail']) ?? text(place['icon']);
  return {
    // Numbers are unique on their server only, and one for each language: a place is known by its
    // page.
    url: place['url'],
    name: place['title'],
    summary: text(place['meta_description']) ?? text(place['excerpt']),
    html: text(place['content']),
    purposes: category ? [category] : undefined,
    address: readAddress(place['location']),
    geo: readPoint(readDegrees(latitude), readDegrees(longitude)),
    contact: readContact(place),
    website: text(place['website']) ?? text(first['website']),
    image,
    accessibility: typeof accessible === 'boolean' ? { wheelchair: accessible ? 'yes' : 'no' } : undefined,
    openingHours:
      place['temporarily_closed'] === true
        ? undefined
        : (readOpeningHours(place['opening_hours']) ?? readOpeningHours(first['opening_hours'])),
  };
}

/**
 * Places of Integreat (`/api/v3/{region}/{language}/locations`): offices, advice centres,
 * associations. A bare array; what kind of place it is becomes the purpose.
 */
export const integreatPlaces = {
  name: 'integreat',
  kinds: ['organizations'],
  detect: ({ json }) => Array.isArray(json) && json.some(isIntegreatPlace),
  parse: ({ json, url }: RawSource): Parsed => {
    const [, language] = /\/api\/v3\/[^/]+\/([a-z]{2,3}(?:-[a-z]+)?)\//i.exec(url) ?? [];
    return { head: language ? { language } : {}, path: '', records: list(json), toRecord: readPlace, faults: [] };
  },
} satisfies Format;
