import { ContactSchema } from '../parts/contact.js';
import { DateTimeSchema } from '../time/date-time.js';
import { firstHead, firstPublisher } from './first-head.js';
import { ImageSchema } from '../parts/image.js';
import { line, summary, url } from '../parts/limited.js';
import { shortList } from '../schema/more-schemas.js';
import { dictionary, either, number, optional, shape, string, transform, type Output } from '../schema/schema.js';
import { LongTextSchema } from '../parts/text.js';

export { DirectoryIndexSchema, VocabularySchema, type DirectoryIndex, type Vocabulary } from './first-head.js';

/** Who publishes a document. */
export const PublisherSchema = shape({
  ...firstPublisher.entries,
  logo: optional(ImageSchema),
  description: optional(LongTextSchema),
  contact: optional(ContactSchema),
});

const NoticeFieldsSchema = shape({ text: LongTextSchema, url: optional(url) });

/**
 * A licence or an attribution: a text, an address, or both as `{text, url}`. The output always has
 * a text.
 */
export const NoticeSchema = either(
  'a text, an address or {text, url}',
  transform(summary, (text): Notice => (/^https?:/.test(text) ? { text, url: text } : { text })),
  NoticeFieldsSchema,
  transform(dictionary(summary), (text): Notice => ({ text })),
);

/** A source of the document that could not be read when it was made. */
export const FailingSourceSchema = shape({ name: line, since: DateTimeSchema, lastRead: optional(DateTimeSchema) });

/** Everything a collection document says beside its records. */
export const DocumentHeadSchema = shape({
  version: optional(either('"1"', string, number)),
  ...firstHead.entries,
  generated: optional(DateTimeSchema),
  publisher: optional(PublisherSchema),
  license: optional(NoticeSchema),
  attribution: optional(NoticeSchema),
  failing: optional(shortList(FailingSourceSchema)),
  next: optional(url),
});

/** See {@link PublisherSchema}. */
export type Publisher = Output<typeof PublisherSchema>;
/** See {@link NoticeSchema}. */
export type Notice = Output<typeof NoticeFieldsSchema>;
/** See {@link DocumentHeadSchema}. */
export type DocumentHead = Output<typeof DocumentHeadSchema>;
