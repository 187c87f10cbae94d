import { NoticeSchema, PublisherSchema, VocabularySchema } from '../../../models/document/document-head.js';
import { LanguageTagSchema } from '../../../models/parts/language-tag.js';
import { boolean, list, picklist } from '../../../models/schema/more-schemas.js';
import {
  check,
  dictionary,
  either,
  number,
  optional,
  shape,
  string,
  type Output,
} from '../../../models/schema/schema.js';
import { TimeZoneSchema } from '../../../models/time/time-zone.js';
import { anyOrigin, isOrigin } from '../../io/access.js';

/*
 * What `verbund-widgets collect` is told. The published JSON Schema
 * (`dist/schema/collect.schema.json`) is made of these schemas and of `config-descriptions.ts`.
 */

const text = check(string, 'text that is not blank', (value) => value.trim() !== '');
const upTo = (most: number) => `and not above ${most}`;
const count = (most: number) =>
  check(
    number,
    `a whole number above 0 ${upTo(most)}`,
    (value) => Number.isInteger(value) && value > 0 && value <= most,
  );
const amount = (most: number) => check(number, `a number above 0 ${upTo(most)}`, (value) => value > 0 && value <= most);
/** Far below what a timer of Node can wait. */
const seconds = amount(86_400);
/** No machine has more. */
const megabytes = amount(1_000_000);
const records = count(10_000_000);
const share = check(number, 'a number from 0 to 1', (value) => value >= 0 && value <= 1);
const origins = list(
  check(string, 'an origin such as "https://cdn.example", or "*"', (value) => value === anyOrigin || isOrigin(value)),
);
const kinds = list(picklist('news', 'events', 'organizations', 'links'));

/** One source. */
export const CollectSourceSchema = shape({
  url: text,
  name: optional(text),
  kinds: optional(kinds),
  format: optional(text),
  mapping: optional(dictionary(either('a name or several', string, list(string)))),
  prefix: optional(text),
  limit: optional(records),
  ignoreRobots: optional(boolean),
  allowOrigins: optional(origins),
  shrink: optional(share),
});

/** One entry document. */
export const CollectOutputSchema = shape({ file: text, kinds: optional(kinds) });

/** How much may be asked of servers and of this machine. */
export const CollectLimitsSchema = shape({
  concurrency: optional(count(1000)),
  perHost: optional(count(1000)),
  megabytes: optional(amount(2000)),
  seconds: optional(seconds),
  requestSeconds: optional(seconds),
  sourceSeconds: optional(seconds),
  runSeconds: optional(seconds),
  documentSeconds: optional(seconds),
  pages: optional(count(1_000_000)),
  heapMegabytes: optional(
    check(
      number,
      'a whole number from 64 to 65536',
      (value) => Number.isInteger(value) && value >= 64 && value <= 65_536,
    ),
  ),
  sourceMegabytes: optional(megabytes),
  sourceRecords: optional(records),
  runMegabytes: optional(megabytes),
  runRecords: optional(records),
  shrink: optional(share),
});

/** Whether images are copied. */
export const CollectImagesSchema = shape({
  copy: optional(boolean),
  kilobytes: optional(amount(1_000_000)),
  totalMegabytes: optional(megabytes),
  count: optional(count(1_000_000)),
});

/** When and how an index is written for a directory. */
export const CollectDirectorySchema = shape({
  indexFrom: optional(records),
  firstPage: optional(records),
  shardSize: optional(records),
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
  pageSize: optional(records),
  keepHours: optional(amount(1_000_000)),
  contact: optional(text),
  state: optional(text),
  allowOrigins: optional(origins),
  limits: optional(CollectLimitsSchema),
  images: optional(CollectImagesSchema),
  directory: optional(CollectDirectorySchema),
});

/** See {@link CollectConfigSchema}. */
export type CollectConfig = Output<typeof CollectConfigSchema>;
