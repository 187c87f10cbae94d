import { fields, filled, list, text } from '../fields/json-values.js';
import { readDegrees, readPoint } from '../fields/read-point.js';
import { isIntegreatEvent } from '../shared/foreign-marks.js';
import type { Format, Parsed, RawSource } from '../shared/format.js';

/** All fields are there, all may be null. */
function readPlace(value: unknown): unknown {
  const { name, address, postcode, town, state, country, latitude, longitude } = fields(value);
  const where = filled({
    street: text(address),
    postalCode: text(postcode),
    city: text(town),
    state: text(state),
    country: text(country),
  });
  return filled({ name: text(name), address: where, geo: readPoint(readDegrees(latitude), readDegrees(longitude)) });
}

function readOrganizer(value: unknown): unknown {
  const { name, website, url } = fields(value);
  return filled({ name: text(value) ?? text(name), url: text(website) ?? text(url) });
}

function readEvent(value: unknown): unknown {
  const {
    url,
    path,
    title,
    excerpt,
    content,
    thumbnail,
    location,
    event,
    meeting_url: meeting,
    ...rest
  } = fields(value);
  const time = fields(event);
  // Older versions have day and time apart, and write true as 1 (digitalfabrik/app-android#29).
  const allDay = time['all_day'] === true || String(time['all_day']) === '1';
  const moment = (name: 'start' | 'end'): string | undefined => {
    const [day, clock] = [text(time[`${name}_date`]), text(time[`${name}_time`])];
    return text(time[name]) ?? (day && clock ? `${day}T${clock}` : day);
  };
  const place = readPlace(location);
  const onlineUrl = text(meeting);
  const [, language] = /^\/[^/]+\/([a-z]{2,3}(?:-[a-z]+)?)\//i.exec(text(path) ?? '') ?? [];
  return {
    // The dates of a series have no number of their own, but each has its page.
    url,
    title,
    summary: text(excerpt),
    html: text(content),
    start: allDay ? time['start_date'] : moment('start'),
    end: allDay ? time['end_date'] : moment('end'),
    allDay: allDay || undefined,
    timeZone: text(time['timezone']),
    place,
    ...(onlineUrl && { onlineUrl, mode: place ? 'hybrid' : 'online' }),
    organizer: readOrganizer(rest['organizer']),
    language,
    image: text(thumbnail),
  };
}

/**
 * Events of Integreat, the guide of towns for people who are new there
 * (`/api/v3/{region}/{language}/events`): a bare array, every date of a series with its own entry.
 * The rule of a series is not expanded, because its start is written by another clock than its
 * dates.
 */
export const integreat = {
  name: 'integreat',
  kinds: ['events'],
  detect: ({ json }) => Array.isArray(json) && json.some(isIntegreatEvent),
  parse: ({ json }: RawSource): Parsed => ({
    head: {},
    path: '',
    records: list(json),
    toRecord: readEvent,
    faults: [],
  }),
} satisfies Format;
