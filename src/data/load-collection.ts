import { prepareFormats } from '../formats/registry.js';
import type { Problem } from '../models/problem.js';
import type { DocumentHead } from '../models/document-head.js';
import type { Sourced } from '../models/provenance.js';
import type { RecordKind } from '../models/record-kind.js';
import { readSource, type Reading, type ReadOptions, type SourceInfo } from './read-source.js';
import { parseJson } from './response-cache.js';
import { sleep } from './sleep.js';
import { slicer } from './slice.js';

export type { SourceInfo } from './read-source.js';

/** What to load. */
export interface CollectionRequest<T> extends ReadOptions<T> {
  /** Absolute addresses; their records are merged in this order. */
  urls: readonly string[];
  /** A document that is in the page itself; `url` is the page's address. It comes before `urls`. */
  inline?: { text: string; url: string } | undefined;
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

/** Milliseconds between two snapshots. */
const snapshotPause = 500;

/**
 * The one way from addresses to records: fetch through the page's cache, detect, parse, validate, merge, follow `next`.
 *
 * Yields a snapshot as soon as the first page of any source is ready, then about twice a second while more arrives, and a last one with
 * `complete`. A source or page that fails does not end the others: its error is in `sources`. Throws a `SourceError` only when every
 * source has failed with nothing to show, and the signal's reason when it is aborted. Leaving the loop ends all requests.
 */
export async function* loadCollection<T extends object>(
  request: CollectionRequest<T>,
): AsyncGenerator<Collection<T>, void, undefined> {
  request.signal.throwIfAborted();
  const ending = new AbortController();
  const { signal } = ending;
  const end = () => ending.abort(request.signal.reason);
  request.signal.addEventListener('abort', end);
  let notify = (): void => undefined;
  const nextChange = () => new Promise<void>((resolve) => (notify = resolve));
  try {
    let change = nextChange();
    prepareFormats(request.format, request.urls);
    const readings = listSources(request);
    const work = Promise.all(readings.map((reading) => readSource(reading, { ...request, signal }, () => notify())));
    // While the loop's body runs nobody waits for the work; without this its failure would count as unhandled.
    work.catch(() => undefined);
    const ended = () => readings.every((reading) => reading.ended);
    for (let pause = 0; !ended(); pause = snapshotPause) {
      await Promise.race([work, Promise.all([change, pause && sleep(pause, signal)])]);
      change = nextChange();
      if (!ended()) yield await takeSnapshot(readings, request.kind, false, signal);
    }
    await work;
    const [failed] = readings.filter(({ info }) => info.error);
    if (failed?.info.error && readings.every(({ pages }) => !pages.length)) throw failed.info.error;
    yield await takeSnapshot(readings, request.kind, true, signal);
  } finally {
    request.signal.removeEventListener('abort', end);
    ending.abort();
  }
}

function listSources<T>({ inline, urls }: CollectionRequest<T>): Reading<T>[] {
  const readings = urls.map((url): Reading<T> => ({ info: { url, count: 0 }, pages: [], problems: [], ended: false }));
  if (inline) {
    const { url } = inline;
    readings.unshift({
      info: { url, count: 0 },
      inline: parseJson({ ...inline, contentType: '' }),
      pages: [],
      problems: [],
      ended: false,
    });
  }
  return readings;
}

async function takeSnapshot<T extends object>(
  readings: readonly Reading<T>[],
  kind: RecordKind<T>,
  complete: boolean,
  signal: AbortSignal,
): Promise<Collection<T>> {
  const sources = readings.map(({ info }) => ({ ...info }));
  const problems = readings.flatMap((reading) => reading.problems);
  const [first, ...others] = readings.flatMap((reading) => reading.pages).filter((page) => page.records.length);
  let records = [...(first?.records ?? [])];
  if (first && others.length) {
    // Nothing to merge is the usual case, and the first page of a source never waits for this code.
    const { mergeSources } = await import('./merge-sources.js');
    records = await mergeSources([first, ...others], kind, slicer(signal));
  }
  return { records, problems, sources, heads: sources.flatMap(({ head }) => head ?? []), complete };
}
