import { AttachmentSchema } from '../parts/attachment.js';
import { ContactSchema } from '../parts/contact.js';
import { DateTimeSchema } from '../time/date-time.js';
import { IdSchema, TagSchema } from '../parts/id.js';
import { ImageSchema } from '../parts/image.js';
import { LanguageTagSchema } from '../parts/language-tag.js';
import { body, url } from '../parts/limited.js';
import { PlaceSchema } from '../parts/place.js';
import type { RecordKind } from './record-kind.js';
import { boolean, picklist, shortList } from '../schema/more-schemas.js';
import { dictionary, optional, shape, type Output } from '../schema/schema.js';
import { SourceReferenceSchema } from '../parts/source-reference.js';
import { LongTextSchema, RequiredTextSchema } from '../parts/text.js';

/** An article, a press release or an issue of a magazine. */
export const NewsItemSchema = shape({
  id: optional(IdSchema),
  url: optional(url),
  title: RequiredTextSchema,
  summary: optional(LongTextSchema),
  html: optional(body),
  text: optional(body),
  published: optional(DateTimeSchema),
  modified: optional(DateTimeSchema),
  archiveAt: optional(DateTimeSchema),
  pinned: optional(boolean),
  categories: optional(shortList(TagSchema)),
  language: optional(LanguageTagSchema),
  translations: optional(dictionary(url)),
  kind: optional(picklist('article', 'press', 'issue')),
  image: optional(ImageSchema),
  gallery: optional(shortList(ImageSchema)),
  source: optional(SourceReferenceSchema),
  place: optional(PlaceSchema),
  contact: optional(ContactSchema),
  attachments: optional(shortList(AttachmentSchema)),
  related: optional(shortList(IdSchema)),
  organizations: optional(shortList(IdSchema)),
  events: optional(shortList(IdSchema)),
});

/** See {@link NewsItemSchema}. */
export type NewsItem = Output<typeof NewsItemSchema>;

/** News, as `<verbund-news>` reads them. */
export const newsKind: RecordKind<NewsItem> = {
  name: 'news',
  schema: NewsItemSchema,
  identity: (item) => item.id || item.url || JSON.stringify(['news', item.title, item.published]),
  date: (item) => item.modified ?? item.published,
};
