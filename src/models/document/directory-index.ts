import { list, picklist } from '../schema/more-schemas.js';
import { check, either, number, optional, shape, string, type Output } from '../schema/schema.js';

/*
 * The index of a large directory: what list, map, facets and search need of every organization, in
 * columns of a JSON file. The entry document names it in its head (`directoryIndex`); whole records
 * and full texts are in further files that are fetched when they are wanted.
 * `write-directory-index.ts` in `data/directory-index/` writes all of them,
 * `read-directory-index.ts` reads them.
 */

/** The characters of base 64; the place of a character is the value of the digit. */
export const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Coordinates are counted in hundred-thousandths of a degree, about a metre. */
export const STEPS = 100_000;

/**
 * The parts of an address that are in the index, the largest area first: places stand in this
 * order.
 */
export const PLACE_PARTS = ['country', 'state', 'county', 'ags', 'city', 'district', 'postalCode'] as const;

const CountSchema = check(number, 'a whole number', (value) => Number.isInteger(value) && value >= 0);

/**
 * One whole number a row, in digits of base 64: the lowest digits of all rows in one string, the
 * second ones in the next. That is the smallest form that every static host compresses well, and
 * the fastest to read.
 */
const DigitsSchema = list(string);

/** One whole number a row. */
export const DirectoryNumbersSchema = shape({
  from: check(number, 'a whole number', Number.isInteger),
  digits: DigitsSchema,
});

/** One text a row, without the characters it shares with the beginning of the one before. */
export const DirectoryTextsSchema = shape({ shared: string, rest: string });

/** Any number of values a row, by way of the combinations that occur. */
export const DirectorySetsSchema = shape({
  values: list(string),
  sizes: DigitsSchema,
  codes: DigitsSchema,
  rows: DigitsSchema,
});

/** The different addresses, without their streets. */
export const DirectoryPlacesSchema = shape({
  count: CountSchema,
  postalCode: optional(DirectoryTextsSchema),
  city: optional(DirectoryTextsSchema),
  district: optional(DirectoryTextsSchema),
  county: optional(DirectoryTextsSchema),
  state: optional(DirectoryTextsSchema),
  country: optional(DirectoryTextsSchema),
  ags: optional(DirectoryTextsSchema),
  lat: DirectoryNumbersSchema,
  lon: DirectoryNumbersSchema,
});

/** The columns that visitors choose from; each is called as the field of the record is. */
export const DirectoryFieldsSchema = shape({
  origins: optional(DirectorySetsSchema),
  targetGroups: optional(DirectorySetsSchema),
  purposes: optional(DirectorySetsSchema),
  offers: optional(DirectorySetsSchema),
  languages: optional(DirectorySetsSchema),
  level: optional(DirectorySetsSchema),
  memberOf: optional(DirectorySetsSchema),
  geoPrecision: optional(DirectorySetsSchema),
});

/** The files with the whole records. */
export const DirectoryRecordsSchema = shape({
  url: string,
  size: check(CountSchema, 'a whole number above 0', (size) => size > 0),
  hashes: list(string),
});

/** The files with the words of the full texts. */
export const DirectoryTextFilesSchema = shape({ url: string, from: list(string), hashes: list(string) });

/**
 * The columnar file. Row `n` of every column is the same organization; the rows stand in the order
 * of the names.
 */
export const DirectoryColumnsSchema = shape({
  version: picklist('1'),
  count: CountSchema,
  names: DirectoryTextsSchema,
  idPrefix: optional(string),
  ids: either('texts or numbers', DirectoryTextsSchema, DirectoryNumbersSchema),
  places: DirectoryPlacesSchema,
  place: DigitsSchema,
  lat: DirectoryNumbersSchema,
  lon: DirectoryNumbersSchema,
  fields: DirectoryFieldsSchema,
  records: DirectoryRecordsSchema,
  texts: optional(DirectoryTextFilesSchema),
});

/**
 * One of the files with words: some of the words in the order of their characters, and in which
 * rows' texts they are.
 */
export const DirectoryWordsSchema = shape({ count: CountSchema, words: DirectoryTextsSchema, rows: string });

/** See {@link DirectoryNumbersSchema}. */
export type DirectoryNumbers = Output<typeof DirectoryNumbersSchema>;
/** See {@link DirectoryTextsSchema}. */
export type DirectoryTexts = Output<typeof DirectoryTextsSchema>;
/** See {@link DirectorySetsSchema}. */
export type DirectorySets = Output<typeof DirectorySetsSchema>;
/** See {@link DirectoryPlacesSchema}. */
export type DirectoryPlaces = Output<typeof DirectoryPlacesSchema>;
/** See {@link DirectoryFieldsSchema}. */
export type DirectoryFields = Output<typeof DirectoryFieldsSchema>;
/** See {@link DirectoryColumnsSchema}. */
export type DirectoryColumns = Output<typeof DirectoryColumnsSchema>;
/** See {@link DirectoryWordsSchema}. */
export type DirectoryWords = Output<typeof DirectoryWordsSchema>;
