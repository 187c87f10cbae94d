import { fields, filled, list, text, type Json } from '../fields/json-values.js';
import { readDegrees, readPoint } from '../fields/read-point.js';
import { isActivityEvent } from '../shared/foreign-marks.js';
import type { Format, Parsed, RawSource } from '../shared/format.js';

const statuses = new Map(Object.entries({ CONFIRMED: 'confirmed', TENTATIVE: 'tentative', CANCELLED: 'cancelled' }));

/**
 * The events in a document: one, what somebody did with it, a list or a page of them, an answer of
 * GraphQL.
 */
function findEvents(json: unknown, depth = 0): unknown[] {
  if (Array.isArray(json)) return json.flatMap((item) => findEvents(item, depth + 1));
  const { type, object, orderedItems, items, first, data } = fields(json);
  if (isActivityEvent(json)) return [json];
  if (depth > 3) return [];
  if (type === 'Create' || type === 'Update' || type === 'Announce') return findEvents(object, depth + 1);
  if (data) return findElements(data);
  return [orderedItems, items, typeof first === 'object' ? first : undefined].flatMap((part) =>
    part ? findEvents(part, depth + 1) : [],
  );
}

/** The list of events in an answer of GraphQL, wherever the question has put it. */
function findElements(value: unknown, depth = 0): unknown[] {
  const elements = list(fields(value)['elements']).filter((item) => typeof fields(item)['beginsOn'] === 'string');
  if (elements.length || depth > 3) return elements;
  return Object.values(fields(value)).flatMap((inner) => (Array.isArray(inner) ? [] : findElements(inner, depth + 1)));
}

/**
 * A location that is reached by a link, as some write it: as the location itself, or as its
 * address.
 */
const isVirtual = (value: unknown): boolean =>
  fields(value)['type'] === 'VirtualLocation' || fields(fields(value)['address'])['type'] === 'VirtualLocation';

/**
 * Where it takes place: the first place, and the first link to take part by. A location may be one
 * or a list of them.
 */
function readLocations(location: unknown): { place: unknown; link: string | undefined } {
  const locations = Array.isArray(location) ? (location as unknown[]) : [location];
  const places = locations.filter((each) => !isVirtual(each));
  const links = locations
    .filter(isVirtual)
    .flatMap((each) => text(fields(fields(each)['address'])['url']) ?? text(fields(each)['url']) ?? []);
  return { place: places.map(readPlace).find((place) => place !== undefined), link: links[0] };
}

function readPlace(value: unknown): unknown {
  const { name, address, latitude, longitude } = fields(value);
  const { streetAddress, postalCode, addressLocality, addressRegion, addressCountry } = fields(address);
  const where = filled({
    street: text(streetAddress) ?? text(address),
    postalCode: text(postalCode),
    city: text(addressLocality),
    state: text(addressRegion),
    country: text(addressCountry),
  });
  return filled({ name: text(name), address: where, geo: readPoint(readDegrees(latitude), readDegrees(longitude)) });
}

/** The picture is a document among the attachments, in some versions it stands alone. */
function readImage({ image, attachment }: Json): unknown {
  const found = [image, ...list(attachment)].map(fields).find(({ type, mediaType }) => {
    return type === 'Image' || (type === 'Document' && text(mediaType)?.startsWith('image/'));
  });
  const [width, height] = [Number(found?.['width']), Number(found?.['height'])];
  const src = text(found?.['url']);
  return src && { src, alt: text(found?.['name']), ...(width > 0 && height > 0 && { width, height }) };
}

/**
 * Where a link leads to is known by its label only: "Website" is the page of the event elsewhere,
 * the others are further reading.
 */
const linksOf = ({ attachment }: Json) =>
  list(attachment)
    .map(fields)
    .flatMap(({ type, href, name, mediaType }) =>
      type === 'Link' && text(href) ? { url: text(href), title: text(name), type: text(mediaType) } : [],
    );

function readRegistration(event: Json): unknown {
  const [capacity, remaining] = [event['maximumAttendeeCapacity'], event['remainingAttendeeCapacity']].map((count) =>
    typeof count === 'number' && count > 0 ? count : undefined,
  );
  return filled({ url: text(event['externalParticipationUrl']), capacity, ...(capacity && { remaining }) });
}

/** Who an address of the network stands for, as people write it: `@verein@mobilizon.example`. */
function readOrganizer(value: unknown): unknown {
  const actor = fields(value);
  const url = text(value) ?? text(actor['url']) ?? text(actor['id']);
  const [, host, handle] = /^https?:\/\/([^/]+)\/@([^/?#]+)$/.exec(url ?? '') ?? [];
  return filled({ name: text(actor['name']) ?? (host && handle ? `@${handle}@${host}` : undefined), url });
}

function readEvent(value: unknown): unknown {
  const event = fields(value);
  if (event['beginsOn']) return readElement(event);
  const { place, link } = readLocations(event['location']);
  const tags = list(event['tag'])
    .map(fields)
    .filter(({ type }) => type === 'Hashtag');
  const isOnline = event['isOnline'] === true || link !== undefined;
  const links = linksOf(event);
  const onlineUrl = link ?? (isOnline ? links.find(({ title }) => title === 'Website')?.url : undefined);
  const others = links.filter(({ url }) => url !== onlineUrl);
  return {
    id: text(event['uuid']) ?? text(event['id']),
    url: text(event['url']) ?? text(event['id']),
    title: event['name'],
    html: text(event['content']),
    start: event['startTime'],
    end: text(event['endTime']),
    timeZone: text(event['timezone']),
    status: statuses.get(text(event['ical:status'])?.toUpperCase() ?? ''),
    place,
    mode: isOnline ? (place ? 'hybrid' : 'online') : undefined,
    onlineUrl,
    organizer: readOrganizer(event['attributedTo'] ?? event['actor']),
    categories: tags.flatMap(({ name }) => text(name)?.replace(/^#/, '') ?? []),
    language: text(event['inLanguage']),
    registration: readRegistration(event),
    documents: others.length ? others : undefined,
    image: readImage(event) || undefined,
  };
}

/** An event as GraphQL gives it. */
function readElement(event: Json): unknown {
  const { locality, street, postalCode, description, geom } = fields(event['physicalAddress']);
  const [lon, lat] = text(geom)?.split(';').map(Number) ?? [];
  const address = filled({ street: text(street), postalCode: text(postalCode), city: text(locality) });
  const { url, alt } = fields(event['picture']);
  return {
    id: text(event['uuid']),
    url: text(event['url']),
    title: event['title'],
    html: text(event['description']),
    start: event['beginsOn'],
    end: text(event['endsOn']),
    status: statuses.get(text(event['status'])?.toUpperCase() ?? ''),
    place: filled({ name: text(description), address, geo: readPoint(lat, lon) }),
    image: text(url) && { src: text(url), alt: text(alt) },
  };
}

function parse({ json, url }: RawSource): Parsed {
  const { orderedItems, items, first, next } = fields(json);
  // The first page of a list may be an address, or stand in the list.
  const following = text(next) ?? text(first) ?? text(fields(first)['next']);
  const isEmptyList = !list(orderedItems ?? items).length && !text(first) && typeof first !== 'object';
  const [, group] = /^(https?:\/\/[^/]+\/@[^/?#]+)\/(?:outbox|events)/.exec(url) ?? [];
  const events = findEvents(json).filter((event) => fields(event)['draft'] !== true);
  const feed = group && `${group}/feed/ics`;
  return {
    head: {},
    path: '',
    records: events,
    toRecord: readEvent,
    faults: [],
    next: isEmptyList ? undefined : following,
    feed,
  };
}

/**
 * Events of Mobilizon as ActivityPub has them: a single one, the activity that published it, the
 * outbox of a group page by page; also a saved answer of its GraphQL interface. A server gives this
 * form only to those who ask for `application/activity+json`: where it cannot be asked, the
 * calendar of the group (`/@group/feed/ics`) holds the same events.
 */
export const mobilizon = {
  name: 'mobilizon',
  kinds: ['events'],
  detect: ({ json }) =>
    findEvents(json).length > 0 || /^OrderedCollection(Page)?$/.test(text(fields(json)['type']) ?? ''),
  parse,
} satisfies Format;
