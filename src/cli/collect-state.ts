import { createHash } from 'node:crypto';
import { chmod, mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { DocumentHead } from '../models/document-head.js';
import type { Problem } from '../models/problem.js';
import type { RecordKindName } from '../models/record-kind.js';
import { readState } from './read-state.js';
import { writeAtomically } from './write-files.js';

/*
 * What `collect` remembers from run to run, in a folder of its own: `state.json`, small, and a file for every page of a source with what has
 * been made of it. A file is never changed; `state.json` is replaced whole after all files it names are there. Addresses of sources may be
 * secret, so nobody else may read it. What is damaged counts as not there.
 */

/** Stored pages stay for so long after they are written, whatever names them: another run may be about to. */
const keepPagesMs = 3_600_000;
const folderMode = 0o700;
const fileMode = 0o600;

/** Numbers of records by their kinds. */
export type RecordCounts = Partial<Record<RecordKindName, number>>;

/** What has been made of one document: checked, cleaned, its addresses absolute. */
export interface StoredPage {
  format: string;
  head: DocumentHead;
  /** When the data are of, as the document or else its server says. */
  generated?: string | undefined;
  records: Partial<Record<RecordKindName, object[]>>;
  /** Addresses of the images in them. */
  images: string[];
  problems: Problem[];
  /** Absolute address of the following page. */
  next?: string | undefined;
}

/** Where a page is stored, and what to tell its server so that it answers only when there is something new. */
export interface PageState {
  url: string;
  etag?: string;
  lastModified?: string;
  /** Of the body. */
  hash: string;
  file: string;
  counts: RecordCounts;
  /** Read or stored, whichever is more. */
  bytes: number;
  /** Absolute address of the following page. */
  next?: string | undefined;
}

/** The last good state of a source. */
export interface SourceState {
  /** The version that has made it; another one reads the source anew. */
  tool: string;
  pages: PageState[];
  /** When all of it was read, ISO 8601. */
  succeeded: string;
}

/** See above. */
export interface CollectState {
  version: 1;
  /** By what identifies a source and what is wanted of it. */
  sources: Record<string, SourceState>;
  /** Since when sources fail, by what identifies them, ISO 8601. */
  failing: Record<string, string>;
  /** Files that no entry document names any more, by their paths, and since when. */
  retired: Record<string, string>;
  /** Copies of images by their addresses. */
  images: Record<string, { name: string; bytes: number; width?: number; height?: number }>;
  /** Images that could not be copied, by their addresses. */
  failedImages: Record<string, FailedImage>;
}

/** Why an image could not be copied, and when it is asked for again. */
export interface FailedImage {
  message: string;
  /** How often in a row. */
  failures: number;
  /** ISO 8601. */
  until: string;
  /** The largest image that was allowed then: where more is allowed now, it is asked for at once. */
  maxBytes: number;
}

/** Also those of older versions, which have shorter names. */
const isStoredPage = /^page-[\da-f]+\.json$/;

const fileOf = (folder: string): string => join(folder, 'state.json');

/** Reads what is remembered, and says which parts of it cannot be used; they count as not there. */
export async function loadState(folder: string): Promise<{ state: CollectState; damaged: string[] }> {
  await mkdir(folder, { recursive: true, mode: folderMode });
  // Who has made it by hand may not have thought of it. Windows has no such modes.
  await chmod(folder, folderMode).catch(() => undefined);
  const text = await readFile(fileOf(folder), 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '{"version":1}';
    throw error;
  });
  return readState(text);
}

/** How many records of each kind there are. */
export function countRecords(records: StoredPage['records']): RecordCounts {
  return Object.fromEntries(Object.entries(records).map(([kind, list]) => [kind, list.length]));
}

/** Adds up the records of several pages. */
export function sumCounts(pages: readonly PageState[]): RecordCounts {
  const sum: RecordCounts = {};
  for (const { counts } of pages) {
    for (const [kind, count] of Object.entries(counts) as [RecordKindName, number][])
      sum[kind] = (sum[kind] ?? 0) + count;
  }
  return sum;
}

const nameOfPage = (json: Uint8Array): string => `page-${createHash('sha256').update(json).digest('hex')}.json`;

/** What was stored under a name; nothing when it is not there any more, or has changed. */
async function readStored(folder: string, name: string): Promise<Buffer | undefined> {
  const json = await readFile(join(folder, name)).catch(() => undefined);
  return json && nameOfPage(json) === name ? json : undefined;
}

/** Stores a page, given as JSON, under a name that says what is in it. */
export async function storePage(folder: string, json: Uint8Array): Promise<string> {
  const name = nameOfPage(json);
  if (!(await readStored(folder, name))) await writeAtomically(join(folder, name), json, fileMode);
  return name;
}

/** Whether a stored page is still what it was. */
export async function isStored(folder: string, { file }: PageState): Promise<boolean> {
  return (await readStored(folder, file)) !== undefined;
}

/** Reads a stored page; nothing when it is not there any more, or is not what was stored. */
export async function loadPage(folder: string, { file }: PageState): Promise<StoredPage | undefined> {
  const json = await readStored(folder, file);
  return json && (JSON.parse(json.toString()) as StoredPage);
}

/** Replaces what is remembered, and then removes stored pages that it does not name and that are not new. */
export async function saveState(folder: string, state: CollectState, now: Date): Promise<void> {
  await writeAtomically(fileOf(folder), `${JSON.stringify(state, undefined, 1)}\n`, fileMode);
  const used = new Set(Object.values(state.sources).flatMap(({ pages }) => pages.map(({ file }) => file)));
  for (const name of await readdir(folder)) {
    if (!isStoredPage.test(name) || used.has(name)) continue;
    const path = join(folder, name);
    const known = await stat(path).catch(() => undefined);
    if (known && now.getTime() - known.mtimeMs > keepPagesMs) await rm(path, { force: true });
  }
}
