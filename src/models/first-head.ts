import type * as v from 'valibot';
import { LanguageTagSchema } from './language-tag.js';
import { dictionary, optional, shape, string } from './schema.js';
import { TextSchema } from './text.js';
import { TimeZoneSchema } from './time-zone.js';

export const firstPublisher = shape({ name: optional(TextSchema), url: optional(string) });

export const labels = optional(dictionary(TextSchema));

export const firstVocabulary = shape({ categories: labels });

/** The part of a document's head that the first records are drawn with. */
export const firstHead = shape({
  language: optional(LanguageTagSchema),
  timeZone: optional(TimeZoneSchema),
  publisher: optional(firstPublisher),
  vocab: optional(firstVocabulary),
});

/** See {@link firstHead}. */
export type FirstHead = v.InferOutput<typeof firstHead>;
