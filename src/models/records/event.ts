import { AttachmentSchema } from '../parts/attachment.js';
import { ContactSchema } from '../parts/contact.js';
import { DateTimeSchema } from '../time/date-time.js';
import { IdSchema, TagSchema } from '../parts/id.js';
import { ImageSchema } from '../parts/image.js';
import { LanguageTagSchema } from '../parts/language-tag.js';
import { body, line, url, word } from '../parts/limited.js';
import { LIMITS } from '../schema/limits.js';
import { PlaceSchema } from '../parts/place.js';
import { QuantitySchema } from '../parts/quantity.js';
import type { RecordKind } from './record-kind.js';
import { boolean, picklist, shortList } from '../schema/more-schemas.js';
import { check, either, limited, optional, shape, string, type Output } from '../schema/schema.js';
import { LongTextSchema, RequiredTextSchema, TextSchema } from '../parts/text.js';
import { TimeZoneSchema } from '../time/time-zone.js';
import { parseTime, wallToInstant } from '../time/time.js';

/**
 * ISO 8601, for example `PT1H30M`, `P2D` or `P1W`. Its numbers have so few digits that a date can
 * hold their sum.
 */
export const durationPattern = /^P(?=.)(\d{1,4}W|(\d{1,6}D)?(T(?=\d)(\d{1,7}H)?(\d{1,9}M)?(\d{1,10}S)?)?)$/;

/** See {@link durationPattern}. */
export const DurationSchema = check(word, 'a duration such as PT1H30M', (value) => durationPattern.test(value));

/** Who holds an event. */
export const OrganizerSchema = shape({
  id: optional(IdSchema),
  name: optional(line),
  url: optional(url),
  contact: optional(ContactSchema),
});

/** How to sign up for an event. */
export const RegistrationSchema = shape({
  url: optional(url),
  email: optional(word),
  phone: optional(word),
  opensAt: optional(DateTimeSchema),
  closesAt: optional(DateTimeSchema),
  capacity: optional(QuantitySchema),
  remaining: optional(QuantitySchema),
  waitlist: optional(boolean),
});

/** What an event is one of several of. */
export const SeriesSchema = shape({ id: optional(IdSchema), title: optional(TextSchema) });

const recurrenceLine = limited(string, LIMITS.recurrence);

/** A meeting, a course, a festival; once or recurring. */
export const EventSchema = shape({
  id: optional(IdSchema),
  url: optional(url),
  title: RequiredTextSchema,
  summary: optional(LongTextSchema),
  html: optional(body),
  text: optional(body),
  start: DateTimeSchema,
  end: optional(DateTimeSchema),
  duration: optional(DurationSchema),
  allDay: optional(boolean),
  timeZone: optional(TimeZoneSchema),
  recurrence: optional(either('lines such as "RRULE:FREQ=WEEKLY"', recurrenceLine, shortList(recurrenceLine))),
  status: optional(picklist('confirmed', 'tentative', 'cancelled', 'postponed')),
  previousStart: optional(DateTimeSchema),
  mode: optional(picklist('onsite', 'online', 'hybrid')),
  place: optional(PlaceSchema),
  onlineUrl: optional(url),
  organizer: optional(OrganizerSchema),
  categories: optional(shortList(TagSchema)),
  language: optional(LanguageTagSchema),
  cost: optional(LongTextSchema),
  series: optional(SeriesSchema),
  registration: optional(RegistrationSchema),
  documents: optional(shortList(AttachmentSchema)),
  image: optional(ImageSchema),
  audience: optional(LongTextSchema),
});

/** See {@link EventSchema}. */
export type Event = Output<typeof EventSchema>;

/**
 * Which date of its series an event stands for: the time of its line `RECURRENCE-ID` (RFC 5545), as
 * an instant in milliseconds where it is in a zone, else as its clock shows it. `undefined` for a
 * series and for an event that is none of a series.
 */
export function recurrenceIdOf({ recurrence }: Pick<Event, 'recurrence'>): number | undefined {
  if (!recurrence) return undefined;
  const lines = typeof recurrence === 'string' ? recurrence.split('\n') : recurrence;
  for (const line of lines) {
    const [, params = '', date = '', time = 'T000000', utc] =
      /^RECURRENCE-ID([^:]*):(\d{8})(T\d{6})?(Z)?\s*$/i.exec(line.trim()) ?? [];
    if (!date) continue;
    const wall = Date.parse(`${date}${time}Z`.replace(/^(....)(..)(..)/, '$1-$2-$3').replace(/T(..)(..)/i, 'T$1:$2:'));
    if (Number.isNaN(wall)) continue;
    const [, zone] = /;TZID=([^;:]+)/i.exec(params) ?? [];
    return zone && !utc && TimeZoneSchema.read(zone) !== undefined ? wallToInstant(wall, zone) : wall;
  }
  return undefined;
}

/** The same for two ways to write one instant. */
function startOf({ start }: Event): string | number {
  const { wall = 0, offset } = parseTime(start) ?? {};
  return offset === undefined ? start : wall - offset * 60_000;
}

/**
 * UID and recurrence id, as iCalendar has it; an event without an id is known by its address, else
 * by title and start.
 */
function identityOf(event: Event): string {
  const whole = event.id || event.url || JSON.stringify(['events', event.title, startOf(event)]);
  const date = recurrenceIdOf(event);
  return date === undefined ? whole : `${whole} ${new Date(date).toISOString()}`;
}

/** Events, as `<verbund-calendar>` reads them. */
export const eventKind: RecordKind<Event> = {
  name: 'events',
  schema: EventSchema,
  identity: identityOf,
  date: () => undefined,
};
