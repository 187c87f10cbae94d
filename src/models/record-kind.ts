import type { GenericSchema } from 'valibot';

/** The four kinds of record, named as the arrays of a collection document. */
export type RecordKindName = 'news' | 'organizations' | 'events' | 'links';

/** All the pipeline has to know about a kind of record. Each model file exports its own, so a widget bundles one schema only. */
export interface RecordKind<T> {
  name: RecordKindName;
  schema: GenericSchema<unknown, T>;
  /** The same string for two copies of one record; see "Identity" in the description of the endpoint. */
  identity(record: T): string;
  /** The date that tells which of two copies is newer, if the record says so itself. */
  date(record: T): string | undefined;
}
