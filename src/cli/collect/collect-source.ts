import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Problem } from '../../models/schema/problem.js';
import type { RecordKindName } from '../../models/records/record-kind.js';
import { SourceError } from '../../models/schema/source-error.js';
import { accessTo } from '../io/access.js';
import type { RobotsGuard } from '../io/ask-robots.js';
import { isStored, storePage, sumCounts } from './state/collect-state.js';
import type { CollectState, PageState, RecordCounts, SourceState, StoredPage } from './state/stored-state.js';
import { within } from '../io/deadline.js';
import { here } from './own-address.js';
import type { PageJob, PageWorkers } from './pages/page-workers.js';
import type { CollectPlan, CollectSource } from './config/read-config.js';
import { readSourceFile } from '../io/read-document.js';
import { request, type Answer } from '../io/request.js';

/** What reading a source needs beside the source. */
export interface CollectContext {
  plan: CollectPlan;
  state: CollectState;
  makePage: PageWorkers['make'];
  robots: RobotsGuard;
  /** Aborted when the process is to end. */
  signal: AbortSignal;
  /** Aborted then, too, and when the run has lasted long enough. */
  deadline: AbortSignal;
  /** Sources that have lost most of their records are believed. */
  acceptShrink: boolean;
  userAgent: string;
  tool: string;
  now: Date;
}

/** What a source has given. */
export interface CollectedSource {
  source: CollectSource;
  /**
   * `new`: something in it has changed. `kept`: it failed, and this is what it gave last.
   * `partial`: it failed after some pages.
   */
  status: 'new' | 'unchanged' | 'kept' | 'partial' | 'failed';
  /** Its pages, which are stored. */
  stored: PageState[];
  /** The same when they have been loaded, see `loadPages`. */
  pages: StoredPage[];
  /** Its records by their kinds. */
  counts: RecordCounts;
  /** What is wrong beside what its pages say. */
  problems: Problem[];
  error?: SourceError;
  /** When it was last read without failure, where that is not now. ISO 8601. */
  since?: string;
  /** When it began to fail, where it does. ISO 8601. */
  failing?: string;
  id: string;
  /** What to remember of it. */
  state?: SourceState | undefined;
}

const digest = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex').slice(0, 24);

/** Names a source together with everything that decides what is made of it. */
function identify({ written, ...source }: CollectSource, { head }: CollectPlan): string {
  const { language, timeZone, publisher } = head;
  const settings = { ...source, origins: undefined, shrink: undefined };
  return digest(JSON.stringify([written, settings, language, timeZone, publisher?.name]));
}

/**
 * Reads a source to its end. It may fail; then what it gave when it was last read stands in, if
 * there is any.
 */
export async function collectSource(source: CollectSource, context: CollectContext): Promise<CollectedSource> {
  const { plan, state, tool, now } = context;
  const id = identify(source, plan);
  const known = Object.hasOwn(state.sources, id) ? state.sources[id] : undefined;
  const result = { source, id, pages: [], problems: [] as Problem[] };
  const stored: PageState[] = [];
  /** Reads one page after the other, and says whether something in them has changed. */
  const readPages = async (signal: AbortSignal): Promise<boolean> => {
    let isNew = false;
    const { refuse } = accessTo(source.origins);
    const seen = new Set<string>();
    for (let address = source.url ?? source.path; address !== undefined;) {
      seen.add(address);
      const before = known?.tool === tool ? known.pages[stored.length] : undefined;
      const page = await readPage(source, address, before, { ...context, signal });
      refuseExcess(source, [...stored, page], plan);
      isNew ||= page.file !== before?.file;
      stored.push(page);
      const { next: following } = page;
      address = undefined;
      if (following === undefined || seen.has(following)) continue;
      const refused = seen.size < plan.limits.pages ? refuse(following) : `"limits.pages" is ${plan.limits.pages}`;
      if (refused === undefined) address = following;
      else result.problems.push({ path: 'next', message: `not followed: ${refused}`, url: following });
    }
    if (known && !context.acceptShrink) refuseShrink(source, sumCounts(known.pages), sumCounts(stored), plan);
    return isNew || stored.length !== known?.pages.length;
  };
  const seconds = plan.limits.sourceMs / 1000;
  const late = () => new SourceError('timeout', source.written, `it was not read to its end in ${seconds} seconds`);
  try {
    const isNew = await within(plan.limits.sourceMs, context.deadline, late, readPages);
    const succeeded = { tool, pages: stored, succeeded: now.toISOString() };
    return { ...result, status: isNew ? 'new' : 'unchanged', stored, counts: sumCounts(stored), state: succeeded };
  } catch (cause) {
    context.signal.throwIfAborted();
    const error =
      cause instanceof SourceError ? cause : new SourceError('unreadable', source.written, String(cause), { cause });
    const intact = await Promise.all((known?.pages ?? []).map((page) => isStored(plan.state, page)));
    const last = known?.pages.filter((_, index) => intact[index]) ?? [];
    if (known && last.length) {
      const kept = {
        status: 'kept',
        stored: last,
        counts: sumCounts(last),
        since: known.succeeded,
        state: known,
      } as const;
      return { ...result, ...kept, error };
    }
    const status = stored.length ? 'partial' : 'failed';
    return { ...result, status, stored, counts: sumCounts(stored), error };
  }
}

const total = (counts: RecordCounts): number => Object.values(counts).reduce((sum, count) => sum + count, 0);

/** Throws where a source gives more than it may. */
function refuseExcess({ written }: CollectSource, pages: readonly PageState[], { limits }: CollectPlan): void {
  const { sourceBytes, sourceRecords } = limits;
  const bytes = pages.reduce((sum, page) => sum + page.bytes, 0);
  const excess =
    bytes > sourceBytes
      ? `it holds more than ${sourceBytes / 2 ** 20} MiB ("limits.sourceMegabytes")`
      : total(sumCounts(pages)) > sourceRecords
        ? `it holds more than ${sourceRecords} records ("limits.sourceRecords")`
        : undefined;
  if (excess !== undefined) throw new SourceError('too-large', written, excess);
}

/** Losses that are smaller are none: a calendar is empty now and then. */
const smallestLoss = 10;

/**
 * Throws where a source has lost so many of its records that its server, not its people, may have
 * deleted them.
 */
function refuseShrink(source: CollectSource, before: RecordCounts, after: RecordCounts, { limits }: CollectPlan): void {
  const { shrink = limits.shrink, written } = source;
  for (const [kind, count] of Object.entries(before) as [RecordKindName, number][]) {
    const left = after[kind] ?? 0;
    if (count - left < smallestLoss || count - left <= count * shrink) continue;
    const explanation =
      `it has ${left} ${kind}, after ${count} before; what it had is kept. If that is right, run once with ` +
      '--accept-shrink, or raise its "shrink"';
    throw new SourceError('unreadable', written, explanation);
  }
}

/**
 * Reads one document: from its server or disk, or, where that says that nothing has changed, from
 * what is stored.
 */
async function readPage(
  source: CollectSource,
  address: string,
  before: PageState | undefined,
  context: CollectContext,
): Promise<PageState> {
  const { plan, signal } = context;
  const known = before?.url === address && (await isStored(plan.state, before)) ? before : undefined;
  if (!source.url) {
    const url = new URL(encodeURIComponent(basename(address)), here).href;
    const document = await readSourceFile(address, url, plan.limits.maxBytes);
    const hash = digest(document.bytes);
    if (known?.hash === hash) return known;
    return { url: address, hash, ...(await makeAndStore({ name: address, document }, source, context)) };
  }
  const answer = await ask(source, address, known, context);
  if (answer.status === 304 && known) return known;
  signal.throwIfAborted();
  const { url, headers, bytes } = answer;
  const hash = digest(Buffer.concat([Buffer.from(url), bytes]));
  const validators = readValidators(headers);
  if (known?.hash === hash) return { ...known, ...validators };
  const document = { url, bytes, contentType: headers.get('Content-Type') ?? '' };
  const lastModified = headers.get('Last-Modified') ?? undefined;
  const made = await makeAndStore({ name: address, document, lastModified }, source, context);
  return { url: address, ...validators, hash, ...made };
}

/** Has a page made of a document, and stores it. */
async function makeAndStore(
  job: Pick<PageJob, 'name' | 'document'> & Partial<PageJob>,
  source: CollectSource,
  { plan, makePage, signal, now }: CollectContext,
): Promise<Pick<PageState, 'file' | 'counts' | 'bytes' | 'next'>> {
  const { json, counts, next } = await makePage({ lastModified: undefined, ...job, source, now }, signal);
  const bytes = Math.max(json.length, job.document.bytes.length);
  return { file: await storePage(plan.state, json), counts, bytes, ...(next !== undefined && { next }) };
}

function readValidators(headers: Answer['headers']): Pick<PageState, 'etag' | 'lastModified'> {
  const [etag, lastModified] = [headers.get('ETag'), headers.get('Last-Modified')];
  return { ...(etag && { etag }), ...(lastModified && { lastModified }) };
}

function ask(
  source: CollectSource,
  url: string,
  known: PageState | undefined,
  { plan, robots, signal, userAgent }: CollectContext,
): Promise<Answer> {
  const { maxBytes, timeoutMs, requestMs } = plan.limits;
  const access = accessTo(source.origins);
  const headers = {
    'User-Agent': userAgent,
    Accept: 'application/json, text/calendar, text/csv, application/xml;q=0.9, */*;q=0.5',
    ...(known?.etag && { 'If-None-Match': known.etag }),
    ...(known?.lastModified && { 'If-Modified-Since': known.lastModified }),
  };
  const mayRead = source.ignoreRobots ? undefined : (address: string) => robots(address, access, signal);
  return request(url, { signal, access, mayRead, headers, maxBytes, timeoutMs, totalMs: requestMs });
}
