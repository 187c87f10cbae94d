import * as v from 'valibot';
import { LanguageTagSchema } from './language-tag.js';
import { QuantitySchema } from './quantity.js';
import { shape } from './schema.js';
import { TextSchema } from './text.js';

/** A file to download. */
export const AttachmentSchema = shape({
  url: v.string(),
  title: v.optional(TextSchema),
  type: v.optional(v.string()),
  bytes: v.optional(QuantitySchema),
  language: v.optional(LanguageTagSchema),
  phase: v.optional(v.picklist(['before', 'after'])),
});

/** See {@link AttachmentSchema}. */
export type Attachment = v.InferOutput<typeof AttachmentSchema>;
