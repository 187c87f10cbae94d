import { filled, type Json } from '../fields/json-values.js';
import { readDate } from '../fields/read-date.js';
import { readLanguage } from '../fields/read-language.js';
import { durationPattern } from '../../models/records/event.js';
import { resolve, type Names } from './find-nodes.js';
import { all, first, isA, names, readCount, readImage, readName, readText, readUrl, readWords } from './node-values.js';
import { readPlace } from './read-place.js';

const statuses = new Map([
  ['EventCancelled', 'cancelled'],
  ['EventPostponed', 'postponed'],
  ['EventRescheduled', 'postponed'],
]);
const modes = new Map([
  ['OfflineEventAttendanceMode', 'onsite'],
  ['OnlineEventAttendanceMode', 'online'],
  ['MixedEventAttendanceMode', 'hybrid'],
]);

/** Where it is: in a place, on a page, or both. */
function readWhere(node: Json, named: Names): object {
  const locations = all(node['location']).map((location) => resolve(location, named));
  const isVirtual = (location: unknown) => isA(location, /^VirtualLocation$/);
  const place = locations
    .filter((location) => !isVirtual(location))
    .map((location) => readPlace(location, named))
    .find(Boolean);
  const onlineUrl = readUrl(locations.find(isVirtual));
  const [mode = ''] = names(node['eventAttendanceMode']);
  const moved = names(node['eventStatus']).includes('EventMovedOnline') ? 'online' : undefined;
  const seen = onlineUrl && (place ? 'hybrid' : 'online');
  return { place, onlineUrl, mode: moved ?? modes.get(mode) ?? seen };
}

/** What it costs, and how to sign up: both are offers. */
function readOffers(node: Json): object {
  const offers = all(node['offers']).map(first);
  const [offer = {}] = offers;
  const { price = offer['lowPrice'], priceCurrency, url, validFrom, availabilityEnds = offer['validThrough'] } = offer;
  const amount = readCount(price);
  const capacity = readCount(node['maximumAttendeeCapacity']);
  return {
    cost: amount ? [String(price).trim(), readName(priceCurrency)].filter(Boolean).join(' ') : undefined,
    registration: filled({
      url: readUrl(url),
      opensAt: readDate(readName(validFrom)),
      closesAt: readDate(readName(availabilityEnds)),
      capacity,
      remaining: capacity === undefined ? undefined : readCount(node['remainingAttendeeCapacity']),
    }),
  };
}

function readOrganizer(node: Json, named: Names): unknown {
  const [value] = all(node['organizer']);
  if (typeof value === 'string') return { name: value };
  const { name, url, email, telephone } = first(resolve(value, named));
  const contact = filled({ email: readName(email)?.replace(/^mailto:/i, ''), phone: readName(telephone) });
  return filled({ name: readName(name), url: readUrl(url), contact });
}

function readSeries(node: Json, named: Names): unknown {
  const series = first(resolve(all(node['superEvent'])[0], named));
  return filled({ id: readUrl(series['url'] ?? series['@id']), title: readText(series['name']) });
}

const firstMinute = /^(\d{4}-\d\d-\d\d)T00:00(?::00(?:\.0+)?)?(Z|[+-]\d\d:\d\d)?$/;
const lastMinute = /^(\d{4}-\d\d-\d\d)T23:59(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?$/;

/** When it is; from the first to the last minute of days, as many write them, it is these days. */
function readWhen(node: Json): { start: string | undefined; end: string | undefined } {
  const [start, end] = [readDate(readName(node['startDate'])), readDate(readName(node['endDate']))];
  const [, from] = firstMinute.exec(start ?? '') ?? [];
  const [, to] = lastMinute.exec(end ?? '') ?? [];
  return from && to ? { start: from, end: to } : { start, end };
}

/**
 * An event in the shape of the endpoint. One with dates of its own in it (`subEvent`) is one of
 * several.
 */
export function readEvent(node: Json, named: Names): unknown {
  const [status = ''] = names(node['eventStatus']);
  const duration = readName(node['duration']) ?? '';
  const { start, end } = readWhen(node);
  return {
    url: readUrl(node['url']) ?? readUrl(node['@id']),
    title: readText(node['name'] ?? node['headline']),
    summary: readText(node['description']),
    start,
    end,
    duration: !end && durationPattern.test(duration) ? duration : undefined,
    status: statuses.get(status),
    previousStart: readDate(readName(node['previousStartDate'])),
    ...readWhere(node, named),
    organizer: readOrganizer(node, named),
    categories: readWords(node['keywords']),
    language: readLanguage(readName(node['inLanguage']), readName(first(node['inLanguage'])['alternateName'])),
    ...readOffers(node),
    series: readSeries(node, named),
    image: readImage(resolve(all(node['image'])[0], named)),
    audience: readText(first(node['audience'])['audienceType']),
  };
}
