import type { Fault, Problem } from '../../models/schema/problem.js';
import { SourceError } from '../../models/schema/source-error.js';
import { safeUrl } from '../../safety/safe-url.js';
import type { Collection, CollectionRequest, ReadOptions, Start } from './collection.js';
import { mergeSources } from '../merge/merge-sources.js';
import { nameTerms } from '../merge/name-terms.js';
import { readPage, type PageOptions, type Reading, type Rest } from './read-page.js';
import { ALLOWED_ADDRESS, isOnOrigin } from '../http/request-origins.js';
import { afterPaint, slicer } from './slice.js';
import { SOURCE_LIMITS } from './source-limits.js';
import { takeSnapshot } from './take-snapshot.js';

/** Milliseconds between two snapshots. */
const snapshotPause = 500;

/**
 * Reads all sources to their ends at the same time: everything that the fast path leaves to do.
 * See `loadCollection` for what is yielded and thrown. What has been found by the fast path is not
 * read again.
 */
export async function* loadRemaining<T extends object>(
  request: CollectionRequest<T>,
  start: Start<T>,
): AsyncGenerator<Collection<T>, void, undefined> {
  request.signal.throwIfAborted();
  const readings = listReadings(request, start);
  const ending = new AbortController();
  const { signal } = ending;
  const end = () => ending.abort(request.signal.reason);
  request.signal.addEventListener('abort', end);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let notify = (): void => undefined;
  const nextChange = () => new Promise<void>((resolve) => (notify = resolve));
  const sleep = (ms: number) => new Promise((resolve) => (timer = setTimeout(resolve, ms)));
  try {
    let change = nextChange();
    let pause = start.look ? snapshotPause : 0;
    const running = new Set(readings);
    const limits = { ...SOURCE_LIMITS, ...request.limits };
    const options = { ...request, signal, limits, origins: start.origins };
    const read = async (reading: Reading<T>) => {
      await readSource(reading, options, () => notify());
      running.delete(reading);
      notify();
    };
    const work = Promise.all(readings.map(read));
    // While the loop's body runs nobody waits for the work; without this its failure would count as
    // unhandled.
    work.catch(() => undefined);
    while (running.size) {
      await Promise.race([work, Promise.all([change, pause && sleep(pause)])]);
      change = nextChange();
      pause = snapshotPause;
      if (running.size) yield await mergeAll(readings, request, signal, false);
    }
    await work;
    const failed = readings.find(({ info }) => info.error);
    if (failed?.info.error && readings.every(({ pages }) => !pages.length)) throw failed.info.error;
    const [first, second] = readings;
    if (first && !second && hasNamesOnly(first))
      first.problems.push(...(await describe([postsMissing], first.info.url)));
    yield await mergeAll(readings, request, signal, true);
  } finally {
    clearTimeout(timer);
    request.signal.removeEventListener('abort', end);
    ending.abort();
  }
}

function listReadings<T extends object>(
  { inline, urls }: CollectionRequest<T>,
  { document, look }: Start<T>,
): Reading<T>[] {
  const addresses = inline ? [inline.url, ...urls] : urls;
  const readings = addresses.map((url): Reading<T> => ({
    info: { url, count: 0 },
    read: { records: 0, characters: 0 },
    pages: [],
    problems: [],
  }));
  if (readings[0])
    Object.assign(readings[0], { atHand: document, isInline: inline !== undefined, looked: look?.records });
  return readings;
}

async function mergeAll<T extends object>(
  readings: readonly Reading<T>[],
  { kind }: ReadOptions<T>,
  signal: AbortSignal,
  complete: boolean,
): Promise<Collection<T>> {
  // What the sources say of themselves and their records are of the same moment, however long
  // merging takes.
  const snapshot = takeSnapshot(readings, [], complete);
  const [only, second, ...others] = readings.flatMap((reading) => reading.pages);
  if (!only) return snapshot;
  const records = second
    ? await mergeSources([only, second, ...others], kind, { pause: slicer(signal), now: Date.now() })
    : only.records;
  // Only of WordPress names of categories stand elsewhere.
  const isNamed = readings.some(({ info }) => info.format === 'wordpress');
  return { ...snapshot, records: isNamed ? nameTerms(records, snapshot.heads) : records };
}

const postsMissing: Fault = {
  path: '',
  expected: 'posts beside these categories: name "/wp-json/wp/v2/posts?_embed" as a source, too',
};

/** Whether a source of WordPress has names of categories and nothing that is in them. */
const hasNamesOnly = <T>({ info, pages, problems }: Reading<T>): boolean =>
  info.format === 'wordpress' && problems.length === 0 && pages.every(({ records }) => records.length === 0);

/**
 * Reads a source page by page until it ends, fails, or has had all the time it is given. A failure
 * is kept in `info.error` with the pages that came before it.
 */
async function readSource<T extends object>(
  reading: Reading<T>,
  options: PageOptions<T>,
  onChange: () => void,
): Promise<void> {
  const { info, problems } = reading;
  const { ms } = options.limits;
  const ending = new AbortController();
  const explanation = `the source was not read to its end after ${ms / 1000} seconds`;
  const timer = setTimeout(() => ending.abort(new SourceError('timeout', info.url, explanation)), ms);
  options.signal.addEventListener('abort', () => ending.abort(options.signal.reason), { signal: ending.signal });
  const limited = { ...options, signal: ending.signal };
  const seen = new Set<string>();
  let isDrawn = !!reading.looked;
  try {
    for (let address: string | undefined = info.url; address !== undefined;) {
      const { url, faults, ...following }: Rest = await readPage(reading, address, limited);
      seen.add(url);
      address = findNext(following, url, { seen, reading, faults }, options);
      if (faults.length) {
        onChange();
        for (const problem of await describe(faults, url)) problems.push(problem);
      }
      if (address === undefined) continue;
      onChange();
      // The first page is drawn before the second is asked for.
      if (!isDrawn) await afterPaint();
      isDrawn = true;
    }
    info.complete = !reading.isCut;
  } catch (error) {
    options.signal.throwIfAborted();
    info.error =
      error instanceof SourceError ? error : new SourceError('unreadable', info.url, String(error), { cause: error });
  } finally {
    clearTimeout(timer);
    ending.abort();
  }
}

interface Progress {
  seen: ReadonlySet<string>;
  reading: Pick<Reading<unknown>, 'read' | 'isCut'>;
  faults: Fault[];
}

/**
 * The absolute address of the next page, or nothing when there is none or it cannot be followed,
 * which is a fault.
 */
function findNext<T>(
  { next, mostPages = Infinity }: Pick<Rest, 'next' | 'mostPages'>,
  base: string,
  { seen, reading, faults }: Progress,
  { limits, origins }: PageOptions<T>,
): string | undefined {
  if (!next) return undefined;
  const most = Math.min(limits.pages, mostPages);
  const url = securely(safeUrl(next, base), origins);
  let expected;
  if (!url?.startsWith('http')) expected = 'the address of the following page';
  else if (!isOnOrigin(url, origins)) expected = ALLOWED_ADDRESS;
  else if (seen.has(url)) expected = 'a page that was not read before';
  else if (seen.size >= most) expected = `no more than ${most} pages`;
  else if (reading.read.characters >= limits.characters)
    expected = `no more than ${limits.characters} characters in a source`;
  else return url;
  // What was read before is not missing.
  reading.isCut ||= !url || !seen.has(url);
  faults.push({ path: 'next', expected, value: next });
  return undefined;
}

/** Sites behind a proxy name their pages by `http:` where they are to be had by `https:` only. */
function securely(url: string | undefined, origins: ReadonlySet<string>): string | undefined {
  const secure = url?.replace(/^http:/, 'https:');
  return url && secure && !isOnOrigin(url, origins) && isOnOrigin(secure, origins) ? secure : url;
}

async function describe(faults: readonly Fault[], url: string): Promise<Problem[]> {
  const { describeFault } = await import('../../formats/shared/diagnosis.js').catch(() => ({
    describeFault: undefined,
  }));
  return faults.map((fault) => ({
    ...(describeFault?.(fault) ?? { path: fault.path, message: 'expected something else' }),
    url,
  }));
}
