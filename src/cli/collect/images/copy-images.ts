import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../../models/schema/problem.js';
import { SourceError } from '../../../models/schema/source-error.js';
import { accessTo } from '../../io/access.js';
import type { RobotsGuard } from '../../io/ask-robots.js';
import type { CollectedSource } from '../collect-source.js';
import type { CollectState, FailedImage } from '../state/stored-state.js';
import { imageType } from '../../io/image-type.js';
import type { CollectedRecord, Collection } from '../merge-collection.js';
import { here, isOwn } from '../own-address.js';
import type { CollectPlan, CollectSource } from '../config/read-config.js';
import { changeImages, eachImage } from './record-images.js';
import { noRoomLeft, request, type Room } from '../../io/request.js';
import { runLimited } from '../../io/run-limited.js';
import { folderOf, folderPathOf } from '../write-collection.js';
import { writeAtomically } from '../../io/write-files.js';

/** A copy: name of the file, its size in pixels where it is known. */
type Copy = CollectState['images'][string];

/** On whose behalf an image is asked for. */
type ImageSource = Pick<CollectSource, 'origins' | 'ignoreRobots'>;

export interface CopyContext {
  plan: CollectPlan;
  state: CollectState;
  /** The sources of the images that may be copied, see {@link findImageSources}. */
  imageSources: ReadonlyMap<string, ImageSource>;
  robots: RobotsGuard;
  /** Aborted when the process is to end. */
  signal: AbortSignal;
  /** Aborted then, too, and when the run has lasted long enough. */
  deadline: AbortSignal;
  userAgent: string;
  now: Date;
}

/**
 * An image that could not be copied is asked for again after this time, and then after the double,
 * up to a day.
 */
const firstPauseMs = 3_600_000;
const longestPauseMs = 24 * firstPauseMs;

/**
 * Finds for every image the first source that names it and may: each has access to its own servers
 * and to those that the configuration opens for it, and to no other. What the configuration itself
 * names may be asked for.
 */
export function findImageSources(sources: readonly CollectedSource[], plan: CollectPlan): Map<string, ImageSource> {
  const found = new Map<string, ImageSource>();
  eachImage(plan.head.publisher, (url) => found.set(url, { origins: [url], ignoreRobots: false }));
  for (const { source, pages } of sources) {
    const { refuse } = accessTo(source.origins);
    for (const url of pages.flatMap(({ images = [] }) => images)) {
      if (!found.has(url) && refuse(url) === undefined) found.set(url, source);
    }
  }
  return found;
}

/**
 * Copies the images of a collection beside the first entry document, so that who reads it contacts
 * nobody else. Those that were copied before are not asked for again; one that cannot be copied is
 * left out of its record. Changes the collection and the state.
 */
export async function copyImages(
  collection: Collection,
  context: CopyContext,
): Promise<{ problems: Problem[]; files: string[] }> {
  const { plan, state } = context;
  const [output] = plan.outputs;
  const folder = folderPathOf(output?.file ?? '');
  const wanted = new Set<string>();
  const note = (src: string) => {
    if (/^https?:/.test(src) && !isOwn(src)) wanted.add(src);
    return { src };
  };
  for (const records of Object.values(collection.records)) for (const record of records) changeImages(record, note);
  if (collection.head.publisher) changeImages(collection.head.publisher, note);
  const { copies, failed, problems } = await copyAll([...wanted].sort(), folder, context);
  state.images = Object.fromEntries([...copies].sort(([a], [b]) => (a < b ? -1 : 1)));
  state.failedImages = Object.fromEntries(failed);
  const change = (src: string) => {
    if (!wanted.has(src)) return { src };
    const copy = copies.get(src);
    return copy && { ...copy, src: `${here}${folderOf(output?.file ?? '')}/${copy.name}` };
  };
  for (const [kind, records] of Object.entries(collection.records) as [
    keyof Collection['records'],
    CollectedRecord[],
  ][])
    collection.records[kind] = records.map((record) => changeImages(record, change) as CollectedRecord);
  if (collection.head.publisher)
    collection.head.publisher = changeImages(collection.head.publisher, change) as NonNullable<
      typeof collection.head.publisher
    >;
  return {
    problems: problems.sort((a, b) => ((a.url ?? '') < (b.url ?? '') ? -1 : 1)),
    files: [...copies.values()].map(({ name }) => join(folder, name)),
  };
}

/** What has become of all images. */
interface Copied {
  copies: Map<string, Copy>;
  failed: Map<string, FailedImage>;
  problems: Problem[];
}

/** Takes the copies that are there, and fetches others as long as there is room. */
async function copyAll(addresses: readonly string[], folder: string, context: CopyContext): Promise<Copied> {
  const { plan, state, imageSources, now } = context;
  const { totalBytes, count, maxBytes } = plan.images;
  const result: Copied = { copies: new Map(), failed: new Map(), problems: [] };
  const { copies, failed, problems } = result;
  const room = { left: totalBytes };
  let places = count;
  const leaveOut = (url: string, message: string) =>
    problems.push({ path: 'images', message: `left out: ${message}`, url });
  const full = `all images together are larger than ${totalBytes / 1e6} MB, or more than ${count}`;
  const missing: [url: string, source: ImageSource][] = [];
  for (const url of addresses) {
    const source = imageSources.get(url);
    const known = Object.hasOwn(state.images, url) ? state.images[url] : undefined;
    if (!source)
      leaveOut(url, `${new URL(url).origin} is not the origin of a source that names it; "allowOrigins" opens others`);
    else if (!known || !existsSync(join(folder, known.name))) missing.push([url, source]);
    else if (known.bytes > room.left || !places) leaveOut(url, full);
    else {
      copies.set(url, known);
      room.left -= known.bytes;
      places -= 1;
    }
  }
  let isFull = false;
  const copyOne = async ([url, source]: (typeof missing)[number]): Promise<void> => {
    const before = state.failedImages[url];
    if (before && before.until > now.toISOString() && before.maxBytes >= maxBytes) {
      failed.set(url, before);
      leaveOut(url, before.message);
      return;
    }
    if (isFull || !places) {
      leaveOut(url, full);
      return;
    }
    places -= 1;
    const copy = await fetchImage(url, source, folder, room, context);
    if (typeof copy !== 'string') {
      copies.set(url, copy);
      return;
    }
    places += 1;
    // Smaller ones might still find room, but each would have to be asked for.
    if (copy === noRoomLeft) isFull = true;
    leaveOut(url, copy === noRoomLeft ? full : copy);
    // That time was up is not the image's fault.
    if (copy === noRoomLeft || context.deadline.aborted) return;
    const failures = (before?.failures ?? 0) + 1;
    const pauseMs = Math.min(firstPauseMs * 2 ** (failures - 1), longestPauseMs);
    const until = new Date(now.getTime() + pauseMs).toISOString();
    failed.set(url, { message: copy, failures, until, maxBytes });
  };
  const { concurrency, perHost } = plan.limits;
  await runLimited(missing, concurrency, copyOne, { keyOf: ([url]) => new URL(url).host, perKey: perHost });
  return result;
}

/** Copies an image, or says why it cannot. */
async function fetchImage(
  url: string,
  { origins, ignoreRobots }: ImageSource,
  folder: string,
  room: Room,
  { plan, robots, signal, deadline, userAgent }: CopyContext,
): Promise<Copy | string> {
  const { timeoutMs, requestMs } = plan.limits;
  const { maxBytes } = plan.images;
  const access = accessTo(origins);
  try {
    const { bytes } = await request(url, {
      signal: deadline,
      access,
      mayRead: ignoreRobots ? undefined : (address) => robots(address, access, deadline),
      timeoutMs,
      totalMs: requestMs,
      maxBytes,
      room,
      headers: { 'User-Agent': userAgent },
      retries: 1,
    });
    const type = imageType(bytes);
    if (!type) {
      room.left += bytes.length;
      return 'it is no PNG, JPEG, WebP, GIF or AVIF';
    }
    const { extension, ...size } = type;
    const name = `image-${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}.${extension}`;
    if (!existsSync(join(folder, name))) await writeAtomically(join(folder, name), bytes);
    return { name, bytes: bytes.length, ...size };
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof SourceError)) throw error;
    return error.message.replace(`${url}: `, '');
  }
}
