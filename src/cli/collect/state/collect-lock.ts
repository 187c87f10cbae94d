import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { CommandError, ExitCode } from '../../commands/exit-codes.js';

/*
 * One run at a time: two on the same state would each forget what the other has kept. The lock is a
 * file that says whose it is; its time of change says that its owner is alive.
 */

/** How often the owner of a lock says that it is alive. */
const beatMs = 30_000;
/** A lock that has been silent for so long is nobody's any more. */
const silentMs = 600_000;
/**
 * The same for one that says nothing: its owner ended between making and filling it, or is about to
 * fill it.
 */
const emptyMs = 10_000;

interface Owner {
  pid: number;
  host: string;
  started: string;
}

function readOwner(text: string): Owner | undefined {
  try {
    const { pid, host, started } = JSON.parse(text) as Partial<Owner>;
    return typeof pid === 'number' && pid > 0 && typeof host === 'string' && typeof started === 'string'
      ? { pid, host, started }
      : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a process of this machine is there. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It is there, and somebody else's.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The lock of a state folder, taken. */
export interface Lock {
  /**
   * Throws a `CommandError` where another run has it by now: this one was silent for too long, in a
   * machine that slept.
   */
  check: () => Promise<void>;
  /** Gives it back. */
  release: () => Promise<void>;
}

/**
 * Takes the lock of a state folder, also from an owner that is not there any more. Throws a
 * `CommandError` where another run has it.
 */
export async function lockState(folder: string, now: Date): Promise<Lock> {
  const path = join(folder, 'collect.lock');
  const own = `${JSON.stringify({ pid: process.pid, host: hostname(), started: now.toISOString(), run: randomBytes(6).toString('hex') })}\n`;
  for (let attempt = 0; ; attempt += 1) {
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await writeFile(path, own, { flag: 'wx', mode: 0o600 });
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || !existsSync(folder))
        throw new CommandError(`the state cannot be written: ${(error as Error).message}`, ExitCode.broken);
    }
    await takeAway(path, attempt, now);
  }
  const beat = setInterval(() => void utimes(path, new Date(), new Date()).catch(() => undefined), beatMs);
  beat.unref();
  const isOwn = async () => (await readFile(path, 'utf8').catch(() => undefined)) === own;
  return {
    async check() {
      if (!(await isOwn()))
        throw new CommandError(`another run has taken the lock ${path}: nothing is written`, ExitCode.busy);
    },
    async release() {
      clearInterval(beat);
      if (await isOwn()) await rm(path, { force: true });
    },
  };
}

/** Removes a lock whose owner is not there any more; else throws. */
async function takeAway(path: string, attempt: number, now: Date): Promise<void> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  const known = await stat(path).catch(() => undefined);
  // Given back in the meantime.
  if (text === undefined || !known) return;
  const owner = readOwner(text);
  const silent = now.getTime() - known.mtimeMs;
  // In a container that was killed and began anew, its process had the same number as this one.
  const isGone = owner
    ? silent > silentMs || (owner.host === hostname() && (owner.pid === process.pid || !isRunning(owner.pid)))
    : silent > emptyMs;
  if (!isGone || attempt > 3) {
    const whose = owner ? `process ${owner.pid} on ${owner.host}, since ${owner.started}` : 'which says nothing yet';
    throw new CommandError(
      `another run is collecting into the same state (${whose}). Wait for it to end, or give this configuration another "state". The lock is ${path}`,
      ExitCode.busy,
    );
  }
  // By another name first: who renames it has it, and of two that found it only one does.
  const grave = `${path}.${randomBytes(6).toString('hex')}`;
  await rename(path, grave).catch(() => undefined);
  const taken = await readFile(grave, 'utf8').catch(() => undefined);
  // Another run had already replaced it by its own.
  if (taken !== undefined && taken !== text)
    await writeFile(path, taken, { flag: 'wx', mode: 0o600 }).catch(() => undefined);
  await rm(grave, { force: true });
}
