import { DocumentHeadSchema } from './document-head.js';
import { EventSchema } from '../records/event.js';
import { LinkSchema } from '../records/link.js';
import { NewsItemSchema } from '../records/news-item.js';
import { OrganizationSchema } from '../records/organization.js';
import { list } from '../schema/more-schemas.js';
import { optional, shape, type Output } from '../schema/schema.js';

/**
 * The whole collection document: head and the four arrays. For the published JSON Schema and for
 * tools; a widget reads the head and the records of its kind one by one, so that one broken record
 * does not cost the others.
 */
export const CollectionDocumentSchema = shape({
  ...DocumentHeadSchema.entries,
  news: optional(list(NewsItemSchema)),
  organizations: optional(list(OrganizationSchema)),
  events: optional(list(EventSchema)),
  links: optional(list(LinkSchema)),
});

/** See {@link CollectionDocumentSchema}. */
export type CollectionDocument = Output<typeof CollectionDocumentSchema>;
