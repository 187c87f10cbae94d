import type { SourceError } from '../models/source-error.js';
import type { DocumentHead } from '../models/document-head.js';
import type { Problem } from '../models/problem.js';
import type { Sourced } from '../models/provenance.js';
import type { RecordKind } from '../models/record-kind.js';

/** What to load. */
export interface CollectionRequest<T> {
  /** Absolute addresses; their records are merged in this order. */
  urls: readonly string[];
  /** A document that is in the page itself; `url` is the page's address. It comes before `urls`. */
  inline?: { text: string; url: string } | undefined;
  kind: RecordKind<T>;
  /** Name of the sources' format, or `auto`. */
  format: string;
  /** Ends everything; the iteration then throws the signal's reason. */
  signal: AbortSignal;
  /** Asks the server again instead of using what this page has loaded before. */
  revalidate: boolean;
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
  /** Absolute address feed readers can subscribe to. */
  feed?: string;
  head?: DocumentHead;
}

/** What has been loaded so far. */
export interface Collection<T> {
  records: Sourced<T>[];
  problems: Problem[];
  /** In the order of the request. */
  sources: SourceInfo[];
  /** The heads of all sources that have arrived. */
  heads: DocumentHead[];
  /** False while more is on its way. */
  complete: boolean;
}

/** The one way from addresses to records. */
export async function* loadCollection<T>(
  request: CollectionRequest<T>,
): AsyncGenerator<Collection<T>, void, undefined> {
  request.signal.throwIfAborted();
  await Promise.resolve();
  yield { records: [], problems: [], sources: [], heads: [], complete: true };
}
