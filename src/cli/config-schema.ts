import type * as v from 'valibot';
import { NoticeSchema, PublisherSchema, VocabularySchema } from '../models/document-head.js';
import { LanguageTagSchema } from '../models/language-tag.js';
import { boolean, list, picklist } from '../models/more-schemas.js';
import { check, dictionary, either, number, optional, shape, string } from '../models/schema.js';
import { TimeZoneSchema } from '../models/time-zone.js';

/*
 * What `verbund-widgets collect` is told. The published JSON Schema (`dist/schema/collect.schema.json`) is made of these schemas and of
 * `config-descriptions.ts`.
 */

const text = check(string, 'text that is not blank', (value) => value.trim() !== '');
const count = check(number, 'a whole number above 0', (value) => Number.isInteger(value) && value > 0);
const amount = check(number, 'a number above 0', (value) => value > 0);
const kinds = list(picklist('news', 'events', 'organizations', 'links'));

/** One source. */
export const CollectSourceSchema = shape({
  url: text,
  name: optional(text),
  kinds: optional(kinds),
  format: optional(text),
  mapping: optional(dictionary(either('a name or several', string, list(string)))),
  prefix: optional(text),
  limit: optional(count),
  ignoreRobots: optional(boolean),
});

/** One entry document. */
export const CollectOutputSchema = shape({ file: text, kinds: optional(kinds) });

/** How much may be asked of servers and of this machine. */
export const CollectLimitsSchema = shape({
  concurrency: optional(count),
  perHost: optional(count),
  megabytes: optional(amount),
  seconds: optional(amount),
  pages: optional(count),
});

/** Whether images are copied. */
export const CollectImagesSchema = shape({
  copy: optional(boolean),
  kilobytes: optional(amount),
  totalMegabytes: optional(amount),
});

/** When and how an index is written for a directory. */
export const CollectDirectorySchema = shape({
  indexFrom: optional(count),
  firstPage: optional(count),
  shardSize: optional(count),
  texts: optional(boolean),
  findPlaces: optional(boolean),
});

/** The whole configuration. */
export const CollectConfigSchema = shape({
  $schema: optional(string),
  output: either('a file, or a list of {file, kinds}', text, list(CollectOutputSchema)),
  sources: check(
    list(either('an address or {url, …}', text, CollectSourceSchema)),
    'at least one source',
    (sources) => sources.length > 0,
  ),
  language: optional(LanguageTagSchema),
  timeZone: optional(TimeZoneSchema),
  publisher: optional(PublisherSchema),
  license: optional(NoticeSchema),
  attribution: optional(NoticeSchema),
  vocab: optional(VocabularySchema),
  merge: optional(picklist('id')),
  pageSize: optional(count),
  keepHours: optional(amount),
  contact: optional(text),
  state: optional(text),
  limits: optional(CollectLimitsSchema),
  images: optional(CollectImagesSchema),
  directory: optional(CollectDirectorySchema),
});

/** See {@link CollectConfigSchema}. */
export type CollectConfig = v.InferOutput<typeof CollectConfigSchema>;
