import type { CodeArray } from '../../../data/directory-index/code-array.js';
import type { Sourced } from '../../../models/records/provenance.js';
import type { Organization } from '../../../models/records/organization.js';

/**
 * What organizations are told apart by; each may have several values. Facets, presets and the
 * places of the list read them.
 */
export const COLUMN_NAMES = [
  'origin',
  'targetGroup',
  'purpose',
  'offer',
  'language',
  'municipality',
  'district',
  'postalCode',
  'level',
  'memberOf',
] as const;

/** See {@link COLUMN_NAMES}. */
export type ColumnName = (typeof COLUMN_NAMES)[number];

/**
 * The values of one field for all organizations: those of organization `i` are `values[codes[k]]`
 * for `k` from `offsets[i]` up to, not including, `offsets[i + 1]`.
 */
export interface Column {
  /**
   * The different values as the records write them: ids of the vocabulary, countries, languages,
   * names of places.
   */
  readonly values: readonly string[];
  /** One more than there are organizations. */
  readonly offsets: Uint32Array;
  /** Places in `values`. */
  readonly codes: CodeArray;
}

/**
 * What the list, the facets, the search and the map need of every organization, in columns: an
 * organization is a number, the same in every column. Made from whole records, from the index of a
 * large directory, or from both; nobody who uses it has to know which.
 */
export interface Catalog {
  readonly size: number;
  /** Their identities, see "Identity" in the description of the endpoint. */
  readonly ids: readonly string[];
  readonly names: readonly string[];
  /** Degrees; `NaN` where nobody knows the place. */
  readonly lat: Float64Array;
  readonly lon: Float64Array;
  /** How exact the point is: a place in {@link PRECISIONS}. */
  readonly precision: Uint8Array;
  readonly columns: Readonly<Record<ColumnName, Column>>;
  /** All organizations in the order of their names, as German telephone books have it. */
  readonly byName: Uint32Array;
  /**
   * The record of an organization; in a large directory only what its index tells, until `whole`
   * has brought the rest.
   */
  recordAt(index: number): Sourced<Organization>;
  /**
   * Brings the whole record, where only the index is at hand. Missing where all records are whole.
   */
  whole?(index: number, signal?: AbortSignal): Promise<Sourced<Organization>>;
  /** Finds a folded word in texts that are not at hand. Missing where all records are whole. */
  findInTexts?(word: string, signal?: AbortSignal): Promise<readonly number[]>;
}

/** `geoPrecision` of the records, in the order in which `Catalog.precision` counts. */
export const PRECISIONS = ['exact', 'district', 'postalCode'] as const;
