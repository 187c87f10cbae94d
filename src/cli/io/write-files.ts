import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { runLimited } from './run-limited.js';

/*
 * Writing so that at every moment, whatever happens to the process or the machine, a reader finds
 * the old or the new state: files whose names say what is in them first, none of them ever changed,
 * and the entry document that names them last, in one step.
 */

const temporary = /^\.verbund-[\da-f]{12}\.tmp$/;
/** Temporary files of a run that was killed are taken away when they are so old. */
const abandonedMs = 3_600_000;

/** Makes sure that a folder's names are on the disk. Windows neither needs nor can do it. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

/**
 * Writes a file completely or not at all, and makes the folder it is in.
 *
 * @param mode who may read it; by default whoever the process lets
 */
export async function writeAtomically(path: string, content: string | Uint8Array, mode?: number): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const draft = join(folder, `.verbund-${randomBytes(6).toString('hex')}.tmp`);
  try {
    const handle = await open(draft, 'wx', mode);
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  await syncFolder(folder);
}

/**
 * Writes files whose names say what is in them: those that are there already stay. Gives the number
 * of new ones.
 */
export async function writeHashed(files: ReadonlyMap<string, string | Uint8Array>): Promise<number> {
  let written = 0;
  await runLimited([...files], 8, async ([path, content]) => {
    const known = await stat(path).catch(() => undefined);
    if (known?.size === Buffer.byteLength(content)) return;
    await writeAtomically(path, content);
    written += 1;
  });
  return written;
}

/** Writes an entry document unless it is the same already. Says whether it was another one. */
export async function writeEntry(path: string, text: string): Promise<boolean> {
  const before = existsSync(path) ? await readFile(path, 'utf8') : undefined;
  if (before === text) return false;
  await writeAtomically(path, text);
  return true;
}

/** Names of files that `collect` writes beside entry documents. No other file is ever removed. */
const ours = /^(?:(?:page|index|records|words)-[\da-f]{12}\.json|image-[\da-f]{16}\.(?:png|jpg|webp|gif|avif))$/;

/**
 * Finds the files in the folders of entry documents that nothing names any more. They are
 * remembered with the time at which that was seen, so that who has read an old entry document still
 * finds what it names; which are old enough is said in `expired`.
 */
export async function retireFiles(
  folders: readonly string[],
  used: ReadonlySet<string>,
  before: Readonly<Record<string, string>>,
  now: Date,
  keepHours: number,
): Promise<{ retired: Record<string, string>; expired: string[] }> {
  const retired: Record<string, string> = {};
  const expired: string[] = [];
  for (const folder of folders) {
    for (const name of (await readdir(folder).catch(() => [])).sort()) {
      const path = join(folder, name);
      if (!ours.test(name) || used.has(path)) continue;
      const since = before[path] ?? now.toISOString();
      retired[path] = since;
      if (now.getTime() - Date.parse(since) >= keepHours * 3_600_000) expired.push(path);
    }
  }
  return { retired, expired };
}

/** Removes expired files, and what killed runs have left in these folders. */
export async function removeFiles(expired: readonly string[], folders: readonly string[], now: Date): Promise<void> {
  for (const path of expired) await rm(path, { force: true });
  for (const folder of folders) {
    for (const name of await readdir(folder).catch(() => [])) {
      const path = join(folder, name);
      if (!temporary.test(basename(path))) continue;
      const known = await stat(path).catch(() => undefined);
      if (known && now.getTime() - known.mtimeMs > abandonedMs) await rm(path, { force: true });
    }
  }
}
