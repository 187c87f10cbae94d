import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../models/problem.js';
import { SourceError } from '../models/source-error.js';
import type { CollectState } from './collect-state.js';
import { imageType } from './image-type.js';
import type { CollectedRecord, Collection } from './merge-collection.js';
import { here, isOwn } from './own-address.js';
import type { CollectPlan } from './read-config.js';
import { request } from './request.js';
import { runLimited } from './run-limited.js';
import { folderOf, folderPathOf } from './write-collection.js';
import { writeAtomically } from './write-files.js';

/** A copy: name of the file, its size in pixels where it is known. */
interface Copy {
  name: string;
  bytes: number;
  width?: number;
  height?: number;
}

export interface CopyContext {
  plan: CollectPlan;
  state: CollectState;
  mayRead: (url: string) => Promise<boolean>;
  signal: AbortSignal;
  userAgent: string;
}

type Fields = Record<string, unknown>;

/** Visits every image in a record, `html` included, and puts in its place what `change` gives; `undefined` takes it out. */
function changeImages(
  value: unknown,
  change: (src: string) => { src: string; width?: number; height?: number } | undefined,
): unknown {
  if (Array.isArray(value)) return value.map((part) => changeImages(part, change)).filter((part) => part !== undefined);
  if (typeof value !== 'object' || value === null) return value;
  const { src, srcset, ...rest } = value as Fields;
  if (typeof src === 'string') {
    const copy = change(src);
    if (!copy) return undefined;
    const { width = copy.width, height = copy.height } = rest;
    return {
      ...rest,
      src: copy.src,
      ...(copy.src === src && srcset !== undefined && { srcset }),
      ...(width !== undefined && { width }),
      ...(height !== undefined && { height }),
    };
  }
  const changed = Object.entries(value).map(([key, part]): [string, unknown] => {
    if (key === 'html' && typeof part === 'string') return [key, changeHtml(part, change)];
    return [key, changeImages(part, change)];
  });
  return Object.fromEntries(changed.filter(([, part]) => part !== undefined));
}

/** The body has been cleaned, so that its tags are written in one way. */
function changeHtml(html: string, change: (src: string) => { src: string } | undefined): string {
  return html.replace(/<img\b[^>]*>/g, (tag) => {
    const src = /\ssrc="([^"]*)"/.exec(tag)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const copy = change(src);
    if (!copy) return '';
    return copy.src === src ? tag : tag.replace(/\ssrcset="[^"]*"/, '').replace(/\ssrc="[^"]*"/, ` src="${copy.src}"`);
  });
}

/**
 * Copies the images of a collection beside the first entry document, so that who reads it contacts nobody else. Those that were copied before are
 * not asked for again; one that cannot be copied is left out of its record. Changes the collection and the state.
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
  const fetched = new Map<string, Copy>();
  const problems: Problem[] = [];
  const copyOne = async (url: string): Promise<void> => {
    const known = Object.hasOwn(state.images, url) ? state.images[url] : undefined;
    const copy =
      known && existsSync(join(folder, known.name)) ? known : await fetchImage(url, folder, context, problems);
    if (copy) fetched.set(url, copy);
  };
  const { concurrency, perHost } = plan.limits;
  const addresses = [...wanted].sort();
  await runLimited(addresses, concurrency, copyOne, { keyOf: (url) => new URL(url).host, perKey: perHost });
  const copies = keepWithin(addresses, fetched, plan.images.totalBytes, problems);
  state.images = Object.fromEntries(copies);
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

/** In the order of their addresses, so that it is always the same ones for which there is no more room. */
function keepWithin(
  addresses: readonly string[],
  fetched: ReadonlyMap<string, Copy>,
  limit: number,
  problems: Problem[],
): Map<string, Copy> {
  const copies = new Map<string, Copy>();
  let total = 0;
  for (const url of addresses) {
    const copy = fetched.get(url);
    if (!copy) continue;
    total += copy.bytes;
    if (total <= limit) copies.set(url, copy);
    else
      problems.push({
        path: 'images',
        message: `left out: all images together are larger than ${limit / 1e6} MB`,
        url,
      });
  }
  return copies;
}

async function fetchImage(
  url: string,
  folder: string,
  context: CopyContext,
  problems: Problem[],
): Promise<Copy | undefined> {
  const { plan, mayRead, signal, userAgent } = context;
  const leaveOut = (message: string): undefined => {
    problems.push({ path: 'images', message: `left out: ${message}`, url });
    return undefined;
  };
  try {
    if (!(await mayRead(url))) {
      leaveOut('the robots.txt of the server does not allow it');
      return;
    }
    const { timeoutMs } = plan.limits;
    const { bytes } = await request(url, {
      signal,
      timeoutMs,
      maxBytes: plan.images.maxBytes,
      headers: { 'User-Agent': userAgent },
      retries: 1,
    });
    const type = imageType(bytes);
    if (!type) {
      leaveOut('it is no PNG, JPEG, WebP, GIF or AVIF');
      return;
    }
    const { extension, ...size } = type;
    const name = `image-${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}.${extension}`;
    if (!existsSync(join(folder, name))) await writeAtomically(join(folder, name), bytes);
    return { name, bytes: bytes.length, ...size };
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof SourceError)) throw error;
    leaveOut(error.message.replace(`${url}: `, ''));
    return;
  }
}
