import { existsSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { contentHash } from '../data/content-hash.js';
import type { DocumentHead } from '../models/document-head.js';
import type { Problem } from '../models/problem.js';
import type { RecordKindName } from '../models/record-kind.js';
import { writeAtomically } from './write-files.js';

/*
 * What `collect` remembers from run to run, in a folder of its own: `state.json`, small, and a file for every page of a source with what has
 * been made of it. A file is never changed; `state.json` is replaced whole after all files it names are there.
 */

/** What has been made of one document: checked, cleaned, its addresses absolute. */
export interface StoredPage {
  format: string;
  head: DocumentHead;
  /** When the data are of, as the document or else its server says. */
  generated?: string | undefined;
  records: Partial<Record<RecordKindName, object[]>>;
  /** Addresses of the images in them; missing where an older version has made the page. */
  images?: string[];
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
  /** Files that no entry document names any more, by their paths, and since when. */
  retired: Record<string, string>;
  /** Copies of images by their addresses. */
  images: Record<string, { name: string; bytes: number; width?: number; height?: number }>;
  /** Images that could not be copied, by their addresses. */
  failedImages?: Record<string, FailedImage>;
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

const fileOf = (folder: string): string => join(folder, 'state.json');

/** Reads what is remembered; nothing where there is nothing, or nothing that can be read. */
export async function loadState(folder: string): Promise<CollectState> {
  try {
    const state = JSON.parse(await readFile(fileOf(folder), 'utf8')) as Partial<CollectState> | null;
    if (state?.version === 1) return { sources: {}, retired: {}, images: {}, ...state, version: 1 };
  } catch {
    // The first run, or a file that somebody has touched: everything is read anew.
  }
  return { version: 1, sources: {}, retired: {}, images: {} };
}

/** Stores a page under a name that says what is in it. */
export async function storePage(folder: string, page: StoredPage): Promise<string> {
  const text = JSON.stringify(page);
  const name = `page-${contentHash(text)}.json`;
  if (!existsSync(join(folder, name))) await writeAtomically(join(folder, name), text);
  return name;
}

/** Reads a stored page; nothing when it is not there any more, or broken. */
export async function loadPage(folder: string, { file }: PageState): Promise<StoredPage | undefined> {
  try {
    return JSON.parse(await readFile(join(folder, file), 'utf8')) as StoredPage;
  } catch {
    return undefined;
  }
}

/** Replaces what is remembered, and then removes stored pages that it does not name. */
export async function saveState(folder: string, state: CollectState): Promise<void> {
  await writeAtomically(fileOf(folder), `${JSON.stringify(state, undefined, 1)}\n`);
  const used = new Set(Object.values(state.sources).flatMap(({ pages }) => pages.map(({ file }) => file)));
  for (const name of await readdir(folder)) {
    if (/^page-[\da-f]+\.json$/.test(name) && !used.has(name)) await rm(join(folder, name), { force: true });
  }
}
