import * as v from 'valibot';
import { DocumentHeadSchema } from './document-head.js';
import { EventSchema } from './event.js';
import { LinkSchema } from './link.js';
import { NewsItemSchema } from './news-item.js';
import { OrganizationSchema } from './organization.js';
import { shape } from './shape.js';

/**
 * The whole collection document: head and the four arrays. For the published JSON Schema and for tools; a widget reads the head and the
 * records of its kind one by one, so that one broken record does not cost the others.
 */
export const CollectionDocumentSchema = shape({
  ...DocumentHeadSchema.entries,
  news: v.optional(v.array(NewsItemSchema)),
  organizations: v.optional(v.array(OrganizationSchema)),
  events: v.optional(v.array(EventSchema)),
  links: v.optional(v.array(LinkSchema)),
});

/** See {@link CollectionDocumentSchema}. */
export type CollectionDocument = v.InferOutput<typeof CollectionDocumentSchema>;
