import { relative } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { sleep } from '../../data/http/sleep.js';
import { SourceError } from '../../models/schema/source-error.js';
import { robotsGuard } from '../io/ask-robots.js';
import { collectSource, type CollectContext, type CollectedSource } from '../collect/collect-source.js';
import { lockState } from '../collect/state/collect-lock.js';
import { loadState, saveState } from '../collect/state/collect-state.js';
import type { CollectState } from '../collect/state/stored-state.js';
import type { CollectOptions, CollectRun } from '../collect/collect-run.js';
import { copyImages, findImageSources } from '../collect/images/copy-images.js';
import { within } from '../io/deadline.js';
import { CommandError, ExitCode } from './exit-codes.js';
import { loadPages } from '../collect/pages/load-pages.js';
import { mergeCollection } from '../collect/merge-collection.js';
import { pageWorkers } from '../collect/pages/page-workers.js';
import { placeOrganizations } from '../collect/place-organizations.js';
import { readConfig, type CollectPlan } from '../collect/config/read-config.js';
import { reportCollection } from '../collect/report-collection.js';
import { request } from '../io/request.js';
import { runLimited } from '../io/run-limited.js';
import { note, noteError, paintNote, progress } from '../io/terminal.js';
import { folderPathOf, writeCollection } from '../collect/write-collection.js';
import { removeFiles, retireFiles, writeEntry, writeHashed } from '../io/write-files.js';

/**
 * Part of the pause by which it gets longer at random, so that many installations do not ask a
 * server in step.
 */
const jitter = 0.1;
/**
 * What search engines read of a robots.txt (RFC 9309, 2.5), and how long a source waits for it at
 * most.
 */
const robotsLimits = { maxBytes: 500 * 1024, truncate: true, totalMs: 30_000 };

/** Collects once, or again and again, and says what the process is to end with. */
export async function collect(config: string, options: CollectOptions): Promise<number> {
  const { watch, signal } = options;
  // The engine else lets what nobody needs any more lie until its heap has twice the size: half the
  // memory for the same time.
  setFlagsFromString('--heap-growing-percent=20');
  for (;;) {
    let code: number = ExitCode.broken;
    try {
      const run = await collectOnce(await readConfig(config), options);
      code = reportCollection(run, options);
    } catch (error) {
      // Tomorrow the disk has room again, and the configuration no spelling mistake.
      if (watch === undefined || signal.aborted || !(error instanceof Error)) throw error;
      noteError(error.message);
    }
    if (watch === undefined) return code;
    const seconds = watch * (1 + Math.random() * jitter);
    progress(`waiting for ${Math.round(seconds)} seconds`);
    await sleep(seconds * 1000, signal);
  }
}

/** Collects, as the only run that has the state. */
async function collectOnce(plan: CollectPlan, options: CollectOptions): Promise<CollectRun> {
  const now = new Date();
  const lock = await lockState(plan.state, now);
  try {
    const { state, damaged } = await loadState(plan.state);
    if (damaged.length) {
      const parts = damaged.join(', ');
      note(`${paintNote.yellow('repaired')} ${relative('.', plan.state)}: ${parts} could not be used and is read anew`);
    }
    return await collectInto(state, plan, options, now, lock.check);
  } finally {
    await lock.release();
  }
}

async function collectInto(
  state: CollectState,
  plan: CollectPlan,
  { signal, tool, acceptShrink = false }: CollectOptions,
  now: Date,
  checkLock: () => Promise<void>,
): Promise<CollectRun> {
  const userAgent = `verbund-widgets/${tool}${plan.contact ? ` (+${plan.contact})` : ''}`;
  const { timeoutMs, requestMs, runMs } = plan.limits;
  const totalMs = Math.min(requestMs, robotsLimits.totalMs);
  const headers = { 'User-Agent': userAgent };
  const robots = robotsGuard((url, access) =>
    request(url, { ...robotsLimits, signal, access, timeoutMs, totalMs, headers, retries: 1 }),
  );
  const workers = pageWorkers(plan);
  const late = () => new SourceError('timeout', 'limits.runSeconds', `the run took ${runMs / 1000} seconds`);
  const started = performance.now();
  const sources = await within(runMs, signal, late, (deadline) =>
    readAll({ plan, state, makePage: workers.make, robots, signal, deadline, acceptShrink, userAgent, tool, now }),
  ).finally(() => workers.close());
  const run: CollectRun = { sources, problems: [], outputs: [] };
  await loadPages(sources, plan);
  state.sources = Object.fromEntries(sources.flatMap(({ id, state: own }) => (own ? [[id, own] as const] : [])));
  for (const source of sources) if (source.error) source.failing = state.failing[source.id] ?? now.toISOString();
  state.failing = Object.fromEntries(sources.flatMap(({ id, failing }) => (failing ? [[id, failing] as const] : [])));
  // Nothing is better than what is there.
  if (sources.every(({ pages }) => !pages.length)) {
    await checkLock();
    await writing(() => saveState(plan.state, state, now));
    return run;
  }

  const imageSources = findImageSources(sources, plan);
  progress('merging');
  const collection = await mergeCollection(sources, plan, now.getTime(), signal);
  run.problems.push(...collection.problems);
  if (plan.directory.findPlaces) run.problems.push(...(await placeOrganizations(collection.records.organizations)));
  const used = new Set<string>();
  if (plan.images.copy) {
    progress('copying images');
    const left = Math.max(runMs - (performance.now() - started), 0);
    const copied = await within(left, signal, late, (deadline) =>
      copyImages(collection, { plan, state, imageSources, robots, signal, deadline, userAgent, now }),
    );
    run.problems.push(...copied.problems);
    for (const file of copied.files) used.add(file);
  }
  signal.throwIfAborted();
  await checkLock();
  await writing(async () => {
    await writeAll(run, collection, plan, used);
    const folders = plan.outputs.map(({ file }) => folderPathOf(file));
    const { retired, expired } = await retireFiles(folders, used, state.retired, now, plan.keepHours);
    await saveState(plan.state, { ...state, retired }, now);
    await removeFiles(expired, [...folders, ...folders.map((folder) => `${folder}/..`), plan.state], now);
  });
  return run;
}

/** Does what needs room on a disk and the right to write there. */
async function writing(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    throw new CommandError(
      `the output cannot be written: ${error instanceof Error ? error.message : String(error)}`,
      ExitCode.broken,
    );
  }
}

/** Reads all sources; they come in the order of the configuration. */
async function readAll(context: CollectContext): Promise<CollectedSource[]> {
  const { sources, limits } = context.plan;
  const collected: (CollectedSource | undefined)[] = sources.map(() => undefined);
  let done = 0;
  const readOne = async (index: number): Promise<void> => {
    const source = sources[index];
    if (!source) return;
    progress(`reading ${done} of ${sources.length}: ${source.written}`);
    collected[index] = await collectSource(source, context);
    done += 1;
  };
  const keyOf = (index: number) => {
    const { url } = sources[index] ?? {};
    // Files have no server.
    return url ? new URL(url).host : `file ${index}`;
  };
  await runLimited([...sources.keys()], limits.concurrency, readOne, { keyOf, perKey: limits.perHost });
  return collected.filter((source) => source !== undefined);
}

/** Writes all that entry documents name, and then them. */
async function writeAll(
  run: CollectRun,
  collection: Awaited<ReturnType<typeof mergeCollection>>,
  plan: CollectPlan,
  used: Set<string>,
): Promise<void> {
  for (const output of plan.outputs) {
    progress(`writing ${relative('.', output.file)}`);
    const result = { file: output.file, files: 0, written: 0 };
    const save = async (files: ReadonlyMap<string, string>): Promise<void> => {
      result.written += await writeHashed(files);
      result.files += files.size;
      for (const path of files.keys()) used.add(path);
    };
    const isLast = output === plan.outputs.at(-1);
    const { entry, counts } = await writeCollection(collection, output, plan, save, isLast);
    run.outputs.push({ ...result, counts, changed: await writeEntry(output.file, entry) });
  }
}
