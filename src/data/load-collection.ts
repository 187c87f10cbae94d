import { loadStage } from '../formats/load-stage.js';
import { prepareFormats } from '../formats/parse-document.js';
import { readPage, type Reading, type ReadOptions } from './read-page.js';
import { parseJson } from './response-cache.js';
import { takeSnapshot, type Collection } from './take-snapshot.js';

export type { SourceInfo } from './read-page.js';
export type { Collection } from './take-snapshot.js';

/** What to load. */
export interface CollectionRequest<T> extends ReadOptions<T> {
  /** Absolute addresses; their records are merged in this order. */
  urls: readonly string[];
  /** A document that is in the page itself; `url` is the page's address. It comes before `urls`. */
  inline?: { text: string; url: string } | undefined;
}

/**
 * The one way from addresses to records: each page of a source is fetched through the page's cache, detected, parsed and validated (see
 * `readPage`); then the sources are read on and merged (see `readOn`).
 *
 * Yields a snapshot as soon as the first page of any source is ready, then about twice a second while more arrives, and a last one with
 * `complete`. A source or page that fails does not end the others: its error is in `sources`. Throws a `SourceError` only when every
 * source has failed with nothing to show, and the signal's reason when it is aborted. Leaving the loop ends all requests.
 *
 * One source with one page without faults is the usual case, and all the code for it is here; `readOn` is loaded for the others.
 */
export async function* loadCollection<T extends object>(
  request: CollectionRequest<T>,
): AsyncGenerator<Collection<T>, void, undefined> {
  const { signal, format, urls } = request;
  signal.throwIfAborted();
  prepareFormats(format, urls);
  const readings = listSources(request);
  const [only, second] = readings;
  if (only && !second) {
    const { faults, next } = (only.rest = await readPage(only, only.info.url, request));
    const complete = !next && !faults.length;
    yield takeSnapshot(readings, only.pages[0]?.records ?? [], complete);
    if (complete) return;
  }
  const { readOn } = await loadStage(import('./read-on.js'), urls[0] ?? '');
  yield* readOn(readings, request);
}

function listSources<T>({ inline, urls }: CollectionRequest<T>): Reading<T>[] {
  const begin = (url: string): Reading<T> => ({ info: { url, count: 0 }, pages: [], problems: [] });
  const readings = urls.map(begin);
  if (inline) readings.unshift({ ...begin(inline.url), inline: parseJson({ ...inline, contentType: '' }) });
  return readings;
}
