import { createHash } from 'node:crypto';
import { chmod, mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { RecordKindName } from '../../../models/records/record-kind.js';
import { readState } from './read-state.js';
import type { CollectState, PageState, RecordCounts, StoredPage } from './stored-state.js';
import { writeAtomically } from '../../io/write-files.js';

/*
 * What `collect` remembers from run to run, in a folder of its own: `state.json`, small, and a file
 * for every page of a source with what has been made of it. A file is never changed; `state.json`
 * is replaced whole after all files it names are there. Addresses of sources may be secret, so
 * nobody else may read it. What is damaged counts as not there.
 */

/**
 * Stored pages stay for so long after they are written, whatever names them: another run may be
 * about to.
 */
const keepPagesMs = 3_600_000;
const folderMode = 0o700;
const fileMode = 0o600;

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

/**
 * Replaces what is remembered, and then removes stored pages that it does not name and that are not
 * new.
 */
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
