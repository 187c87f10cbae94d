import type { Schema } from '../schema/schema.js';

/** The four kinds of record, named as the arrays of a collection document. */
export type RecordKindName = 'news' | 'organizations' | 'events' | 'links';

/**
 * All the pipeline has to know about a kind of record. Each model file exports its own, so a widget
 * bundles one schema only.
 */
export interface RecordKind<T> {
  name: RecordKindName;
  schema: Schema<T>;
  /**
   * What a record is called inside its source: its id, else its address, else its title and date;
   * an event that stands for one date of a series has that date in it. Whether records of several
   * sources are the same is said in `data/merge/match-records.ts`.
   */
  identity(record: T): string;
  /** The date that tells which of two copies is newer, if the record says so itself. */
  date(record: T): string | undefined;
}
