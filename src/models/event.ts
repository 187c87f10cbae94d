import type * as v from 'valibot';
import { AttachmentSchema } from './attachment.js';
import { ContactSchema } from './contact.js';
import { DateTimeSchema } from './date-time.js';
import { IdSchema } from './id.js';
import { ImageSchema } from './image.js';
import { LanguageTagSchema } from './language-tag.js';
import { PlaceSchema } from './place.js';
import { QuantitySchema } from './quantity.js';
import type { RecordKind } from './record-kind.js';
import { boolean, check, either, list, optional, picklist, shape, string } from './schema.js';
import { RequiredTextSchema, TextSchema } from './text.js';
import { TimeZoneSchema } from './time-zone.js';

/** ISO 8601, for example `PT1H30M`, `P2D` or `P1W`. */
export const durationPattern = /^P(?=.)(\d+W|(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?)$/;

/** See {@link durationPattern}. */
export const DurationSchema = check(string, 'a duration such as PT1H30M', (value) => durationPattern.test(value));

/** Who holds an event. */
export const OrganizerSchema = shape({
  id: optional(IdSchema),
  name: optional(string),
  url: optional(string),
  contact: optional(ContactSchema),
});

/** How to sign up for an event. */
export const RegistrationSchema = shape({
  url: optional(string),
  email: optional(string),
  phone: optional(string),
  opensAt: optional(DateTimeSchema),
  closesAt: optional(DateTimeSchema),
  capacity: optional(QuantitySchema),
  remaining: optional(QuantitySchema),
  waitlist: optional(boolean),
});

/** What an event is one of several of. */
export const SeriesSchema = shape({ id: optional(IdSchema), title: optional(TextSchema) });

/** A meeting, a course, a festival; once or recurring. */
export const EventSchema = shape({
  id: optional(IdSchema),
  url: optional(string),
  title: RequiredTextSchema,
  summary: optional(TextSchema),
  html: optional(string),
  text: optional(string),
  start: DateTimeSchema,
  end: optional(DateTimeSchema),
  duration: optional(DurationSchema),
  allDay: optional(boolean),
  timeZone: optional(TimeZoneSchema),
  recurrence: optional(either('lines such as "RRULE:FREQ=WEEKLY"', string, list(string))),
  status: optional(picklist('confirmed', 'tentative', 'cancelled', 'postponed')),
  previousStart: optional(DateTimeSchema),
  mode: optional(picklist('onsite', 'online', 'hybrid')),
  place: optional(PlaceSchema),
  onlineUrl: optional(string),
  organizer: optional(OrganizerSchema),
  categories: optional(list(IdSchema)),
  language: optional(LanguageTagSchema),
  cost: optional(TextSchema),
  series: optional(SeriesSchema),
  registration: optional(RegistrationSchema),
  documents: optional(list(AttachmentSchema)),
  image: optional(ImageSchema),
  audience: optional(TextSchema),
});

/** See {@link EventSchema}. */
export type Event = v.InferOutput<typeof EventSchema>;

/** Events, as `<verbund-calendar>` reads them. */
export const eventKind: RecordKind<Event> = {
  name: 'events',
  schema: EventSchema,
  identity: (event) => event.id || event.url || JSON.stringify(['events', event.title, event.start]),
  date: () => undefined,
};
