import type { RawSource, Wanted } from '../../formats/shared/format.js';
import type { DocumentHead } from '../../models/document/document-head.js';
import type { Problem } from '../../models/schema/problem.js';
import type { Sourced } from '../../models/records/provenance.js';
import type { RecordKind } from '../../models/records/record-kind.js';
import type { SourceError } from '../../models/schema/source-error.js';
import type { FetchOptions } from '../http/fetch-text.js';
import type { SourceLimits } from './source-limits.js';

/** How to read a source. */
export interface ReadOptions<T> extends Wanted {
  kind: RecordKind<T>;
  /** Ends everything; the promise then rejects with the signal's reason. */
  signal: AbortSignal;
  /** Asks the server again instead of using what this page has loaded before. */
  revalidate: boolean;
  /** How to ask, where the defaults do not fit. */
  fetch?: Omit<FetchOptions, 'signal' | 'revalidate'> | undefined;
  /** How much to read of each source, where the defaults do not fit. */
  limits?: Partial<SourceLimits> | undefined;
}

/** How one source fared. */
export interface SourceInfo {
  url: string;
  /** Name of the format it turned out to have. */
  format?: string;
  /** Valid records it gave so far. */
  count: number;
  /** Why it, or a later page of it, could not be used. */
  error?: SourceError;
  /** All of it has been read: not before its end, nor where that was not reached. */
  complete?: boolean;
  /** Absolute address feed readers can subscribe to. */
  feed?: string;
  head?: DocumentHead;
}

/** What to load. */
export interface CollectionRequest<T> extends ReadOptions<T> {
  /** Absolute addresses; their records are merged in this order. */
  urls: readonly string[];
  /** A document that is in the page itself; `url` is the page's address. It comes before `urls`. */
  inline?: { text: string; url: string } | undefined;
  /** Those of many records that are drawn first: a snapshot of them comes before all others. */
  pickFirst?: PickFirst | undefined;
}

/**
 * Picks those that are drawn first from the records of one collection document, which nobody has
 * checked yet. Nothing where checking all takes hardly longer, or where nobody can tell.
 *
 * @param pause asked after every record, see `slicer`
 */
export type PickFirst = (
  records: readonly unknown[],
  pause: () => Promise<void> | undefined,
) => Promise<readonly unknown[] | undefined> | readonly unknown[] | undefined;

/** What is known before the sources are read in full, the first one's document among it. */
export interface Start<T> {
  /** Where requests may go. */
  origins: ReadonlySet<string>;
  /** What arrived. */
  document?: RawSource | undefined;
  /** What the fast path has found in it. */
  look?: Collection<T> | undefined;
}

/** What has been loaded so far. */
export interface Collection<T> {
  records: readonly Sourced<T>[];
  problems: Problem[];
  /** In the order of the request. */
  sources: SourceInfo[];
  /** The heads of all sources that have arrived. */
  heads: DocumentHead[];
  /** False while more is on its way. */
  complete: boolean;
  /** How many records there are, while only those have been read that a widget draws first. */
  preview?: number;
}
