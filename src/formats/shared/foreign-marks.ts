/**
 * By what the formats other than the native one are known. Apart from their parsers, because many
 * documents are looked at in this way and few need the parsers.
 */

type Fields = Readonly<Record<string, unknown>>;
const fields = (value: unknown): Fields => (value ?? {}) as Fields;
const isText = (value: unknown): boolean => typeof value === 'string';

/** A post of the WordPress REST interface. */
export const isPost = (value: unknown): boolean =>
  typeof (value as { title?: { rendered?: unknown } | null } | null)?.title?.rendered === 'string';

/** A category or a tag of the WordPress REST interface. */
export const isTerm = (value: unknown): boolean =>
  isText(fields(value)['taxonomy']) && isText(fields(value)['name']) && typeof fields(value)['id'] === 'number';

/** An item of a JSON Feed. */
const isFeedItem = (value: unknown): boolean => {
  const { id, title, url, content_html: html, content_text: text, date_published: date } = fields(value);
  return [html, text, date].some(isText) || (isText(title) && (isText(url) || isText(id)));
};

/** A JSON Feed of any version; some say only the number of it. */
export function isJsonFeed(value: unknown): boolean {
  const { version, items } = fields(value);
  if (isText(version) && (version as string).includes('jsonfeed.org')) return true;
  const isNumber = version === 1 || (isText(version) && /^1(\.[01])?$/.test(version as string));
  return isNumber && Array.isArray(items) && items.some(isFeedItem);
}

/** A FeatureCollection of GeoJSON, or a single Feature. */
export const isGeoJson = (value: unknown): boolean =>
  fields(value)['type'] === 'FeatureCollection' ||
  (fields(value)['type'] === 'Feature' && typeof fields(value)['properties'] === 'object');

/** An answer of the WordPress REST interface that says what is wrong. */
export const isRestError = (value: unknown): boolean =>
  isText(fields(value)['code']) && fields(fields(value)['data'])['status'] !== undefined;

/** An event of The Events Calendar for WordPress, by either of its interfaces. */
export const isTribeEvent = (value: unknown): boolean =>
  isText(fields(value)['start_date']) && isText(fields(value)['utc_start_date'] ?? fields(value)['start_date_utc']);

/** A page of events of The Events Calendar, also an empty one. */
export const isTribe = (value: unknown): boolean =>
  Array.isArray(fields(value)['events']) &&
  (isText(fields(value)['rest_url']) || (fields(value)['events'] as unknown[]).some(isTribeEvent));

/** An event of Gancio. */
export const isGancioEvent = (value: unknown): boolean => typeof fields(value)['start_datetime'] === 'number';

/** Events of Gancio: an array, one, a list of them, or what happens at a place. */
export function isGancio(value: unknown): boolean {
  const { events, place } = fields(value);
  if (Array.isArray(value)) return value.some(isGancioEvent);
  return (
    isGancioEvent(value) ||
    (Array.isArray(events) && events.some(isGancioEvent)) ||
    (fields(place)['id'] !== undefined && Array.isArray(events))
  );
}

/** An event of openfairdb. */
export const isOpenfairdbEvent = (value: unknown): boolean =>
  typeof fields(value)['start'] === 'number' && isText(fields(value)['title']);

/** An event of Integreat. */
export const isIntegreatEvent = (value: unknown): boolean => {
  const { start, start_date: day } = fields(fields(value)['event']);
  return fields(value)['available_languages'] !== undefined && (isText(start) || isText(day));
};

/** A place of Integreat. */
export const isIntegreatPlace = (value: unknown): boolean =>
  fields(value)['available_languages'] !== undefined &&
  fields(value)['temporarily_closed'] !== undefined &&
  fields(fields(value)['location'])['latitude'] !== undefined;

/** A piece of news of Integreat. */
export const isIntegreatNews = (value: unknown): boolean =>
  isText(fields(value)['channel']) &&
  isText(fields(value)['title']) &&
  isText(fields(value)['display_date'] ?? fields(value)['timestamp'] ?? fields(value)['sent_date']);

/** A category of the places of Integreat. */
const isIntegreatCategory = (value: unknown): boolean =>
  isText(fields(value)['icon_url']) && fields(value)['color'] !== undefined && isText(fields(value)['name']);

/** An event of ActivityPub. */
export const isActivityEvent = (value: unknown): boolean =>
  fields(value)['type'] === 'Event' && isText(fields(value)['startTime']);

/** Contexts are addresses, lists of them, or objects with one. */
const namesSchemaOrg = (context: unknown, depth = 0): boolean =>
  isText(context)
    ? (context as string).includes('schema.org')
    : depth < 3 && Object.values(fields(context)).some((part) => namesSchemaOrg(part, depth + 1));

const speaksSchemaOrg = (context: unknown): boolean => context === undefined || namesSchemaOrg(context);

/** A node of JSON-LD in the words of schema.org; in an array, one of them. */
export const isJsonLd = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.some((node) => !Array.isArray(node) && isJsonLd(node))
    : (fields(value)['@type'] !== undefined || Array.isArray(fields(value)['@graph'])) &&
      speaksSchemaOrg(fields(value)['@context']);

/**
 * What organizations have in the Human Services Data Specification, under these names nowhere else.
 */
const hsdsNames = [
  'alternate_name',
  'tax_status',
  'legal_status',
  'year_incorporated',
  'parent_organization_id',
  'organization_identifiers',
  'additional_websites',
  'service_at_locations',
];

/** An organization or a service of the Human Services Data Specification, or one at a place. */
const isHsdsEntry = (value: unknown): boolean => {
  const { id, name, service, location } = fields(value);
  const isPair = [service, location].every((part) => isText(fields(part)['name']));
  return isText(id) && (isPair || (isText(name) && hsdsNames.some((key) => fields(value)[key] !== undefined)));
};

/**
 * A document of the Human Services Data Specification: an entry, an array or a page of them, also
 * an empty one.
 */
export function isHsds(value: unknown): boolean {
  const { contents, total_items: total, page_number: page } = fields(value);
  if (Array.isArray(contents) && (typeof total === 'number' || typeof page === 'number'))
    return !contents.length || contents.some(isHsdsEntry);
  return Array.isArray(value) ? value.some(isHsdsEntry) : isHsdsEntry(value);
}

/** What stands in an array that is not of this library. */
export const isForeignItem = (value: unknown): boolean =>
  [
    isPost,
    isTerm,
    isTribeEvent,
    isGancioEvent,
    isOpenfairdbEvent,
    isIntegreatEvent,
    isIntegreatPlace,
    isIntegreatNews,
    isIntegreatCategory,
    isActivityEvent,
    isJsonLd,
    isHsdsEntry,
  ].some((is) => is(value));
