import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { SourceError, type SourceErrorKind } from '../../../models/schema/source-error.js';
import type { RecordCounts } from '../state/stored-state.js';
import { untilAborted, within } from '../../io/deadline.js';
import { packageFolder } from '../../commands/package-folder.js';
import type { CollectPlan, CollectSource } from '../config/read-config.js';

/*
 * Documents of others are parsed, checked and cleaned in threads of their own, so that this one
 * always hears signals, and a document that takes for ever or all memory costs itself only.
 */

/**
 * Threads at the same time: more cost more memory than they save time, as most of a run is waiting
 * for servers.
 */
const mostWorkers = Math.min(availableParallelism(), 2);

/** A document to make a page of. */
export interface PageJob {
  /** Who is to be named in errors. */
  name: string;
  document: { url: string; bytes: Uint8Array; contentType: string };
  source: CollectSource;
  lastModified: string | undefined;
  now: Date;
}

/** A page as it is stored, and what has to be known of it before it is read again. */
export interface MadePage {
  /** A `StoredPage` as JSON. */
  json: Uint8Array<ArrayBuffer>;
  counts: RecordCounts;
  /** Absolute address of the following page. */
  next?: string | undefined;
}

/** What a thread answers: a page, or why there is none. */
export type PageResult =
  | { page: MadePage; error?: never }
  | { page?: never; error: { kind: SourceErrorKind; url: string; place: string | undefined; message: string } };

/** Makes pages in threads. */
export interface PageWorkers {
  /** Throws a `SourceError`, or the reason of the signal. */
  make: (job: PageJob, signal: AbortSignal) => Promise<MadePage>;
  /** Ends all threads, whatever they do. */
  close: () => Promise<void>;
}

/**
 * See {@link PageWorkers}. A thread is begun when it is first needed, and goes on with the next
 * document.
 */
export function pageWorkers(plan: CollectPlan): PageWorkers {
  const { documentMs, heapMegabytes } = plan.limits;
  const idle: Worker[] = [];
  const all = new Set<Worker>();
  let busy = 0;
  let wake: (() => void)[] = [];
  const open = (): Worker => {
    const worker = new Worker(join(packageFolder(), 'dist/cli/page-worker.js'), {
      workerData: plan,
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
    });
    // What ends it between two documents must not end the process.
    worker.on('error', () => undefined);
    all.add(worker);
    return worker;
  };
  const end = async (worker: Worker): Promise<void> => {
    all.delete(worker);
    await worker.terminate();
  };
  const makeIn = async (worker: Worker, job: PageJob, signal: AbortSignal): Promise<MadePage> => {
    const seconds = documentMs / 1000;
    const explanation = `it took longer than ${seconds} seconds to read what it holds ("limits.documentSeconds")`;
    const late = () => new SourceError('timeout', job.name, explanation);
    const result = await within(documentMs, signal, late, (inTime) =>
      untilAborted(answerOf(worker, job, heapMegabytes), inTime),
    ).catch(async (error: unknown) => {
      await end(worker);
      throw error;
    });
    idle.push(worker);
    if (result.page) return result.page;
    const { kind, url, place, message } = result.error;
    throw new SourceError(kind, url, message.slice(`${url}${place ? `, ${place}` : ''}: `.length), { place });
  };
  return {
    async make(job, signal) {
      while (busy >= mostWorkers) await untilAborted(new Promise<void>((resolve) => wake.push(resolve)), signal);
      busy += 1;
      try {
        signal.throwIfAborted();
        return await makeIn(idle.pop() ?? open(), job, signal);
      } finally {
        busy -= 1;
        for (const resolve of wake) resolve();
        wake = [];
      }
    },
    async close() {
      await Promise.all(Array.from(all, end));
      idle.length = 0;
    },
  };
}

/** Has a thread work on a document. Throws where the thread has come to its end. */
function answerOf(worker: Worker, job: PageJob, megabytes: number): Promise<PageResult> {
  return new Promise((resolve, reject) => {
    const fail = (cause: Error & { code?: string }) => {
      const error =
        cause.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? new SourceError(
              'too-large',
              job.name,
              `reading it takes more memory than "limits.heapMegabytes" allows (${megabytes})`,
            )
          : new SourceError('unreadable', job.name, `it could not be read: ${cause.message}`, { cause });
      settle(() => reject(error));
    };
    const leave = () => fail(new Error('the thread that read it has ended'));
    const take = (result: PageResult) => settle(() => resolve(result));
    const settle = (finish: () => void) => {
      worker.off('message', take).off('error', fail).off('exit', leave);
      finish();
    };
    worker.on('message', take).on('error', fail).on('exit', leave);
    worker.postMessage(job);
  });
}
