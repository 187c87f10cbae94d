import type { RawSource } from '../../formats/shared/format.js';
import { loadStage } from '../../formats/shared/load-stage.js';
import { mayBeNative, prepareForeign } from '../../formats/shared/prepare-foreign.js';
import type { Collection, CollectionRequest, Start } from './collection.js';
import { readFastPath } from './fast-path.js';
import { requestOrigins } from '../http/request-origins.js';
import { loadDocument, parseJson } from '../http/response-cache.js';
import { afterPaint, slicer } from './slice.js';
import { SOURCE_LIMITS } from './source-limits.js';

export type { Collection, CollectionRequest, PickFirst, SourceInfo } from './collection.js';

/** The rest of the way, loaded after the first snapshot. */
const stage = () => import('./load-remaining.js');

/**
 * The one way from addresses to records: each page of a source is fetched through the page's cache,
 * detected, parsed and validated (see `readPage`); then the sources are read on and merged (see
 * `loadRemaining`).
 *
 * Yields a snapshot as soon as the first page of any source is ready, then about twice a second
 * while more arrives, and a last one with `complete`. A source or page that fails does not end the
 * others: its error is in `sources`. Requests go to the page's own origin and those of `urls` only
 * (see `requestOrigins`), and of each source only so much is read (see `SourceLimits`). Throws a
 * `SourceError` only when every source has failed with nothing to show, and the signal's reason
 * when it is aborted. Leaving the loop ends all requests.
 *
 * One collection document without faults is the usual case: the code for its fast path is here
 * (see `readFastPath`), all the rest is loaded after the first snapshot, or for the others. Where it
 * is long, and the request can tell what is drawn first, that is looked at before the rest, and
 * comes with `preview`.
 */
export async function* loadCollection<T extends object>(
  request: CollectionRequest<T>,
): AsyncGenerator<Collection<T>, void, undefined> {
  const { kind, format, signal, revalidate, urls, inline } = request;
  signal.throwIfAborted();
  const isUsual = mayBeNative(format) && urls.length + (inline ? 1 : 0) === 1;
  if (prepareForeign(format, urls) || !isUsual) stage().catch(() => undefined);
  const origins = requestOrigins(inline ? [inline.url, ...urls] : urls);
  const start: Start<T> = { origins, document: inline && parseJson({ ...inline, contentType: '' }) };
  const address = inline?.url ?? urls[0] ?? '';
  if (isUsual) {
    const document = (start.document ??= await loadDocument(address, {
      ...request.fetch,
      origins,
      signal,
      revalidate,
    }));
    const pause = slicer(signal);
    const json = (document.json ?? {}) as Record<string, unknown>;
    const all: unknown = json[kind.name];
    const isTooLong = Array.isArray(all) && all.length > (request.limits?.records ?? SOURCE_LIMITS.records);
    const look = (raw: RawSource, known?: ReadonlySet<unknown>) =>
      readFastPath(raw, address, kind, origins, pause, known);
    let first: Collection<T> | undefined;
    if (Array.isArray(all) && !isTooLong) {
      const few = await request.pickFirst?.(all, pause);
      first = few && (await look({ ...document, json: { ...json, [kind.name]: few } }));
      if (first) {
        yield { ...first, preview: all.length };
        await afterPaint();
      }
    }
    if (!isTooLong) start.look = await look(document, new Set(first?.records));
    if (start.look) {
      yield start.look;
      await afterPaint();
    }
  }
  const { loadRemaining } = await loadStage(stage(), address);
  yield* loadRemaining(request, start);
}
