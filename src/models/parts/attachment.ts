import { LanguageTagSchema } from './language-tag.js';
import { url, word } from './limited.js';
import { QuantitySchema } from './quantity.js';
import { picklist } from '../schema/more-schemas.js';
import { optional, shape, type Output } from '../schema/schema.js';
import { TextSchema } from './text.js';

/** A file to download. */
export const AttachmentSchema = shape({
  url,
  title: optional(TextSchema),
  type: optional(word),
  bytes: optional(QuantitySchema),
  language: optional(LanguageTagSchema),
  phase: optional(picklist('before', 'after')),
});

/** See {@link AttachmentSchema}. */
export type Attachment = Output<typeof AttachmentSchema>;
