import { LanguageTagSchema } from '../parts/language-tag.js';
import { url } from '../parts/limited.js';
import { dictionary, number, optional, shape, type Output } from '../schema/schema.js';
import { TextSchema } from '../parts/text.js';
import { TimeZoneSchema } from '../time/time-zone.js';

export const firstPublisher = shape({ name: optional(TextSchema), url: optional(url) });

const labels = optional(dictionary(TextSchema));

/** Labels of the ids that records use. */
export const VocabularySchema = shape({
  categories: labels,
  origins: labels,
  targetGroups: labels,
  purposes: labels,
  offers: labels,
});

/**
 * Where the index of a large directory is (`directory-index.ts` says what it holds), and how many
 * organizations it has.
 */
export const DirectoryIndexSchema = shape({ url, count: number });

/** The part of a document's head that the first records are drawn with. */
export const firstHead = shape({
  language: optional(LanguageTagSchema),
  timeZone: optional(TimeZoneSchema),
  publisher: optional(firstPublisher),
  vocab: optional(VocabularySchema),
  directoryIndex: optional(DirectoryIndexSchema),
});

/** See {@link firstHead}. */
export type FirstHead = Output<typeof firstHead>;
/** See {@link VocabularySchema}. */
export type Vocabulary = Output<typeof VocabularySchema>;
/** See {@link DirectoryIndexSchema}. */
export type DirectoryIndex = Output<typeof DirectoryIndexSchema>;
