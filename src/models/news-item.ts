import type * as v from 'valibot';
import { AttachmentSchema } from './attachment.js';
import { ContactSchema } from './contact.js';
import { DateTimeSchema } from './date-time.js';
import { IdSchema } from './id.js';
import { ImageSchema } from './image.js';
import { LanguageTagSchema } from './language-tag.js';
import { PlaceSchema } from './place.js';
import type { RecordKind } from './record-kind.js';
import { boolean, list, picklist } from './more-schemas.js';
import { dictionary, optional, shape, string } from './schema.js';
import { SourceReferenceSchema } from './source-reference.js';
import { RequiredTextSchema, TextSchema } from './text.js';

/** An article, a press release or an issue of a magazine. */
export const NewsItemSchema = shape({
  id: optional(IdSchema),
  url: optional(string),
  title: RequiredTextSchema,
  summary: optional(TextSchema),
  html: optional(string),
  text: optional(string),
  published: optional(DateTimeSchema),
  modified: optional(DateTimeSchema),
  archiveAt: optional(DateTimeSchema),
  pinned: optional(boolean),
  categories: optional(list(IdSchema)),
  language: optional(LanguageTagSchema),
  translations: optional(dictionary(string)),
  kind: optional(picklist('article', 'press', 'issue')),
  image: optional(ImageSchema),
  gallery: optional(list(ImageSchema)),
  source: optional(SourceReferenceSchema),
  place: optional(PlaceSchema),
  contact: optional(ContactSchema),
  attachments: optional(list(AttachmentSchema)),
  related: optional(list(IdSchema)),
  organizations: optional(list(IdSchema)),
  events: optional(list(IdSchema)),
});

/** See {@link NewsItemSchema}. */
export type NewsItem = v.InferOutput<typeof NewsItemSchema>;

/** News, as `<verbund-news>` reads them. */
export const newsKind: RecordKind<NewsItem> = {
  name: 'news',
  schema: NewsItemSchema,
  identity: (item) => item.id || item.url || JSON.stringify(['news', item.title, item.published]),
  date: (item) => item.modified ?? item.published,
};
