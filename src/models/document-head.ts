import * as v from 'valibot';
import { ContactSchema } from './contact.js';
import { DateTimeSchema } from './date-time.js';
import { ImageSchema } from './image.js';
import { LanguageTagSchema } from './language-tag.js';
import { dictionary, either, shape } from './schema.js';
import { TextSchema } from './text.js';
import { TimeZoneSchema } from './time-zone.js';

/** Who publishes a document. */
export const PublisherSchema = shape({
  name: v.optional(TextSchema),
  url: v.optional(v.string()),
  logo: v.optional(ImageSchema),
  description: v.optional(TextSchema),
  contact: v.optional(ContactSchema),
});

const NoticeFieldsSchema = shape({ text: TextSchema, url: v.optional(v.string()) });

/** A licence or an attribution: a text, an address, or both as `{text, url}`. The output always has a text. */
export const NoticeSchema = either(
  'a text, an address or {text, url}',
  v.pipe(
    v.string(),
    v.transform((text): Notice => (/^https?:/.test(text) ? { text, url: text } : { text })),
  ),
  NoticeFieldsSchema,
  v.pipe(
    dictionary(v.string()),
    v.transform((text): Notice => ({ text })),
  ),
);

const LabelsSchema = v.optional(dictionary(TextSchema));

/** Labels of the ids that records use. */
export const VocabularySchema = shape({
  categories: LabelsSchema,
  origins: LabelsSchema,
  targetGroups: LabelsSchema,
  purposes: LabelsSchema,
  offers: LabelsSchema,
});

/** Everything a collection document says beside its records. */
export const DocumentHeadSchema = shape({
  version: v.optional(either('"1"', v.string(), v.number())),
  language: v.optional(LanguageTagSchema),
  timeZone: v.optional(TimeZoneSchema),
  generated: v.optional(DateTimeSchema),
  publisher: v.optional(PublisherSchema),
  license: v.optional(NoticeSchema),
  attribution: v.optional(NoticeSchema),
  vocab: v.optional(VocabularySchema),
  next: v.optional(v.string()),
});

/** See {@link PublisherSchema}. */
export type Publisher = v.InferOutput<typeof PublisherSchema>;
/** See {@link NoticeSchema}. */
export type Notice = v.InferOutput<typeof NoticeFieldsSchema>;
/** See {@link VocabularySchema}. */
export type Vocabulary = v.InferOutput<typeof VocabularySchema>;
/** See {@link DocumentHeadSchema}. */
export type DocumentHead = v.InferOutput<typeof DocumentHeadSchema>;
