import { fields, type Json } from '../fields/json-values.js';
import { isJsonFeed } from '../shared/foreign-marks.js';
import type { Format, Parsed, RawSource } from '../shared/format.js';
import { jsonFeed } from './json-feed.js';

/** The usual other names of fields of an event, in the order in which they are believed. */
const names: Readonly<Record<string, readonly string[]>> = {
  start: ['start', 'start_date', 'startDate', 'starts_at', 'start_time', 'dtstart'],
  end: ['end', 'end_date', 'endDate', 'ends_at', 'end_time', 'dtend'],
  allDay: ['allDay', 'all_day'],
  timeZone: ['timeZone', 'time_zone', 'timezone', 'tz'],
  place: ['place', 'location', 'venue'],
  onlineUrl: ['onlineUrl', 'online_url'],
  status: ['status'],
};

function readExtension(event: Json): Json {
  const found: Record<string, unknown> = {};
  for (const [field, others] of Object.entries(names)) {
    const name = others.find((other) => event[other] !== undefined && event[other] !== null && event[other] !== '');
    if (name) found[field] = event[name];
  }
  const { status } = found;
  if (typeof status === 'string') found['status'] = status.toLowerCase().replace(/^canceled$/, 'cancelled');
  for (const key of ['start', 'end'])
    if (typeof found[key] === 'string') found[key] = found[key].trim().replace(/^(\d{4}-\d\d-\d\d) (?=\d)/, '$1T');
  return { ...event, ...found };
}

const extensionOf = (item: unknown): Json => ({
  ...readExtension(fields(fields(item)['_event'])),
  ...fields(fields(item)['_verbund']),
});

function parse(raw: RawSource): Parsed {
  const { records, toRecord, ...parsed } = jsonFeed.parse(raw);
  const events = records.filter((item) => extensionOf(item)['start'] !== undefined);
  if (records.length && !events.length)
    parsed.faults.push({ path: 'items', expected: 'items with _event.start', value: records });
  const toEvent = (item: unknown): unknown => {
    const news = fields(toRecord?.(item));
    return { ...news, documents: news['attachments'], ...extensionOf(item) };
  };
  return { ...parsed, records: events, toRecord: toEvent, feed: undefined };
}

/**
 * JSON Feed whose items say when: under `_event` (`start`, `end`, `location` and so on, in the
 * shape of an event or by other usual names), or under `_verbund` in the shape of an event. Items
 * without a start are news and left aside.
 */
export const jsonFeedEvents = {
  name: jsonFeed.name,
  kinds: ['events'],
  detect: ({ json }) => isJsonFeed(json),
  parse,
} satisfies Format;
