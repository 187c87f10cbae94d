import type * as v from 'valibot';
import { ContactSchema } from './contact.js';
import { DateTimeSchema } from './date-time.js';
import { firstHead, firstPublisher, firstVocabulary, labels } from './first-head.js';
import { ImageSchema } from './image.js';
import { dictionary, either, number, optional, shape, string, transform } from './schema.js';
import { TextSchema } from './text.js';

/** Who publishes a document. */
export const PublisherSchema = shape({
  ...firstPublisher.entries,
  logo: optional(ImageSchema),
  description: optional(TextSchema),
  contact: optional(ContactSchema),
});

const NoticeFieldsSchema = shape({ text: TextSchema, url: optional(string) });

/** A licence or an attribution: a text, an address, or both as `{text, url}`. The output always has a text. */
export const NoticeSchema = either(
  'a text, an address or {text, url}',
  transform(string, (text): Notice => (/^https?:/.test(text) ? { text, url: text } : { text })),
  NoticeFieldsSchema,
  transform(dictionary(string), (text): Notice => ({ text })),
);

/** Labels of the ids that records use. */
export const VocabularySchema = shape({
  ...firstVocabulary.entries,
  origins: labels,
  targetGroups: labels,
  purposes: labels,
  offers: labels,
});

/** Where the index of a large directory is (`directory-index.ts` says what it holds), and how many organizations it has. */
export const DirectoryIndexSchema = shape({ url: string, count: number });

/** Everything a collection document says beside its records. */
export const DocumentHeadSchema = shape({
  version: optional(either('"1"', string, number)),
  ...firstHead.entries,
  generated: optional(DateTimeSchema),
  publisher: optional(PublisherSchema),
  license: optional(NoticeSchema),
  attribution: optional(NoticeSchema),
  vocab: optional(VocabularySchema),
  next: optional(string),
  directoryIndex: optional(DirectoryIndexSchema),
});

/** See {@link PublisherSchema}. */
export type Publisher = v.InferOutput<typeof PublisherSchema>;
/** See {@link NoticeSchema}. */
export type Notice = v.InferOutput<typeof NoticeFieldsSchema>;
/** See {@link VocabularySchema}. */
export type Vocabulary = v.InferOutput<typeof VocabularySchema>;
/** See {@link DirectoryIndexSchema}. */
export type DirectoryIndex = v.InferOutput<typeof DirectoryIndexSchema>;
/** See {@link DocumentHeadSchema}. */
export type DocumentHead = v.InferOutput<typeof DocumentHeadSchema>;
