import * as v from 'valibot';
import { AttachmentSchema } from './attachment.js';
import { ContactSchema } from './contact.js';
import { DateTimeSchema } from './date-time.js';
import { IdSchema } from './id.js';
import { ImageSchema } from './image.js';
import { LanguageTagSchema } from './language-tag.js';
import { PlaceSchema } from './place.js';
import type { RecordKind } from './record-kind.js';
import { dictionary, list, shape } from './schema.js';
import { SourceReferenceSchema } from './source-reference.js';
import { RequiredTextSchema, TextSchema } from './text.js';

/** An article, a press release or an issue of a magazine. */
export const NewsItemSchema = shape({
  id: v.optional(IdSchema),
  url: v.optional(v.string()),
  title: RequiredTextSchema,
  summary: v.optional(TextSchema),
  html: v.optional(v.string()),
  text: v.optional(v.string()),
  published: v.optional(DateTimeSchema),
  modified: v.optional(DateTimeSchema),
  archiveAt: v.optional(DateTimeSchema),
  pinned: v.optional(v.boolean()),
  categories: v.optional(list(IdSchema)),
  language: v.optional(LanguageTagSchema),
  translations: v.optional(dictionary(v.string())),
  kind: v.optional(v.picklist(['article', 'press', 'issue'])),
  image: v.optional(ImageSchema),
  gallery: v.optional(list(ImageSchema)),
  source: v.optional(SourceReferenceSchema),
  place: v.optional(PlaceSchema),
  contact: v.optional(ContactSchema),
  attachments: v.optional(list(AttachmentSchema)),
  related: v.optional(list(IdSchema)),
  organizations: v.optional(list(IdSchema)),
  events: v.optional(list(IdSchema)),
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
