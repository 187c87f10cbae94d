import * as v from 'valibot';
import { AttachmentSchema } from './attachment.js';
import { ContactSchema } from './contact.js';
import { DateTimeSchema } from './date-time.js';
import { IdSchema } from './id.js';
import { ImageSchema } from './image.js';
import { LanguageTagSchema } from './language-tag.js';
import { PlaceSchema } from './place.js';
import { QuantitySchema } from './quantity.js';
import type { RecordKind } from './record-kind.js';
import { either, list, shape } from './schema.js';
import { RequiredTextSchema, TextSchema } from './text.js';
import { TimeZoneSchema } from './time-zone.js';

/** ISO 8601, for example `PT1H30M`, `P2D` or `P1W`. */
export const durationPattern = /^P(?=.)(\d+W|(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?)$/;

/** See {@link durationPattern}. */
export const DurationSchema = v.pipe(
  v.string(),
  v.check((value) => durationPattern.test(value), 'a duration such as PT1H30M'),
);

/** Who holds an event. */
export const OrganizerSchema = shape({
  id: v.optional(IdSchema),
  name: v.optional(v.string()),
  url: v.optional(v.string()),
  contact: v.optional(ContactSchema),
});

/** How to sign up for an event. */
export const RegistrationSchema = shape({
  url: v.optional(v.string()),
  email: v.optional(v.string()),
  phone: v.optional(v.string()),
  opensAt: v.optional(DateTimeSchema),
  closesAt: v.optional(DateTimeSchema),
  capacity: v.optional(QuantitySchema),
  remaining: v.optional(QuantitySchema),
  waitlist: v.optional(v.boolean()),
});

/** What an event is one of several of. */
export const SeriesSchema = shape({ id: v.optional(IdSchema), title: v.optional(TextSchema) });

/** A meeting, a course, a festival; once or recurring. */
export const EventSchema = shape({
  id: v.optional(IdSchema),
  url: v.optional(v.string()),
  title: RequiredTextSchema,
  summary: v.optional(TextSchema),
  html: v.optional(v.string()),
  text: v.optional(v.string()),
  start: DateTimeSchema,
  end: v.optional(DateTimeSchema),
  duration: v.optional(DurationSchema),
  allDay: v.optional(v.boolean()),
  timeZone: v.optional(TimeZoneSchema),
  recurrence: v.optional(either('lines such as "RRULE:FREQ=WEEKLY"', v.string(), list(v.string()))),
  status: v.optional(v.picklist(['confirmed', 'tentative', 'cancelled', 'postponed'])),
  previousStart: v.optional(DateTimeSchema),
  mode: v.optional(v.picklist(['onsite', 'online', 'hybrid'])),
  place: v.optional(PlaceSchema),
  onlineUrl: v.optional(v.string()),
  organizer: v.optional(OrganizerSchema),
  categories: v.optional(list(IdSchema)),
  language: v.optional(LanguageTagSchema),
  cost: v.optional(TextSchema),
  series: v.optional(SeriesSchema),
  registration: v.optional(RegistrationSchema),
  documents: v.optional(list(AttachmentSchema)),
  image: v.optional(ImageSchema),
  audience: v.optional(TextSchema),
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
