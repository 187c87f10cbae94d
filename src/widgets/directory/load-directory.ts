import type { CollectionRequest } from '../../data/collection.js';
import { lookFirst } from '../../data/first-look.js';
import { loadCollection, type Collection } from '../../data/load-collection.js';
import { loadDocument } from '../../data/response-cache.js';
import { slicer } from '../../data/slice.js';
import { mayBeNative } from '../../formats/prepare-foreign.js';
import { nameKey, orderByKey } from '../../i18n/order-by-name.js';
import type { Organization } from '../../models/organization.js';

/** Up to this many records are read and put into columns within a frame. */
export const FEW = 1000;

type Request = CollectionRequest<Organization>;

/**
 * `loadCollection`, with a snapshot before all others where there are many records: the first ones by name, which the list begins with.
 * To check and order all takes longer than to find these among the unchecked.
 *
 * @param count how many; none where the list begins with others
 */
export async function* loadDirectory(
  request: Request,
  count: number,
): AsyncGenerator<Collection<Organization>, void, undefined> {
  const preview = count > 0 ? await lookAtFirst(request, count) : undefined;
  if (preview) yield preview;
  yield* loadCollection(request);
}

async function lookAtFirst(request: Request, count: number): Promise<Collection<Organization> | undefined> {
  const { urls, format, inline, kind, signal, revalidate, fetch } = request;
  const [url, another] = urls;
  if (url === undefined || another !== undefined || inline || revalidate || !mayBeNative(format)) return undefined;
  // What fails here fails in the same way without a preview; what arrives is not asked for again.
  const document = await loadDocument(url, { ...fetch, signal, revalidate });
  const all = (document.json as { organizations?: unknown } | null | undefined)?.organizations;
  if (!Array.isArray(all) || all.length <= FEW) return undefined;
  const pause = slicer(signal);
  const organizations = await firstByName(all, count, pause);
  const few = organizations && { ...document, json: { ...(document.json as object), organizations } };
  const look = few && (await lookFirst(few, url, kind, pause));
  return look && { ...look, preview: all.length };
}

/** The first `count` of unchecked records by name; nothing unless each has one name only. */
async function firstByName(
  records: readonly unknown[],
  count: number,
  pause: () => Promise<void> | undefined,
): Promise<unknown[] | undefined> {
  const keys: string[] = [];
  for (const record of records) {
    const name = (record as { name?: unknown } | null)?.name;
    if (typeof name !== 'string') return undefined;
    keys.push(nameKey(name));
    const wait = pause();
    if (wait) await wait;
  }
  return Array.from(orderByKey(keys).subarray(0, count), (place) => records[place]);
}
