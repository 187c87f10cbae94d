import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { RecordKindName } from '../models/record-kind.js';
import { SourceError } from '../models/source-error.js';
import { accessTo } from './access.js';
import type { RobotsGuard } from './ask-robots.js';
import type { CleanHtml } from './clean-html.js';
import {
  loadPage,
  storePage,
  type CollectState,
  type PageState,
  type SourceState,
  type StoredPage,
} from './collect-state.js';
import { within } from './deadline.js';
import { makePage } from './make-page.js';
import { here } from './own-address.js';
import type { CollectPlan, CollectSource } from './read-config.js';
import { makeDocument, readFileDocument } from './read-document.js';
import { request, type Answer } from './request.js';

/** What reading a source needs beside the source. */
export interface CollectContext {
  plan: CollectPlan;
  state: CollectState;
  clean: CleanHtml;
  robots: RobotsGuard;
  /** Aborted when the process is to end. */
  signal: AbortSignal;
  /** Aborted then, too, and when the run has lasted long enough. */
  deadline: AbortSignal;
  userAgent: string;
  tool: string;
  now: Date;
}

/** What a source has given. */
export interface CollectedSource {
  source: CollectSource;
  /** `new`: something in it has changed. `kept`: it failed, and this is what it gave last. `partial`: it failed after some pages. */
  status: 'new' | 'unchanged' | 'kept' | 'partial' | 'failed';
  pages: StoredPage[];
  /** Its records by their kinds. */
  counts: Partial<Record<RecordKindName, number>>;
  error?: SourceError;
  /** When it was last read without failure, where that is not now. */
  since?: string;
  id: string;
  /** What to remember of it. */
  state?: SourceState | undefined;
}

const digest = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex').slice(0, 24);

/** Names a source together with everything that decides what is made of it. */
function identify({ written, ...source }: CollectSource, { head }: CollectPlan): string {
  const { language, timeZone, publisher } = head;
  return digest(JSON.stringify([written, { ...source, origins: undefined }, language, timeZone, publisher?.name]));
}

/** Reads a source to its end. It may fail; then what it gave when it was last read stands in, if there is any. */
export async function collectSource(source: CollectSource, context: CollectContext): Promise<CollectedSource> {
  const { plan, state, tool, now } = context;
  const id = identify(source, plan);
  const known = Object.hasOwn(state.sources, id) ? state.sources[id] : undefined;
  const pages: StoredPage[] = [];
  const states: PageState[] = [];
  /** Reads one page after the other, and says whether something in them has changed. */
  const readPages = async (signal: AbortSignal): Promise<boolean> => {
    let isNew = false;
    const { refuse } = accessTo(source.origins);
    const seen = new Set<string>();
    for (let address = source.url ?? source.path; address !== undefined;) {
      seen.add(address);
      const before = known?.tool === tool ? known.pages[states.length] : undefined;
      const { page, state: next } = await readPage(source, address, before, { ...context, signal });
      isNew ||= next.file !== before?.file;
      states.push(next);
      const { next: following } = page;
      address = undefined;
      if (following === undefined || seen.has(following)) pages.push(page);
      else {
        const refused = seen.size < plan.limits.pages ? refuse(following) : `"limits.pages" is ${plan.limits.pages}`;
        pages.push(refused === undefined ? page : withProblem(page, `not followed: ${refused}`, following));
        if (refused === undefined) address = following;
      }
    }
    return isNew || states.length !== known?.pages.length;
  };
  const seconds = plan.limits.sourceMs / 1000;
  const late = () => new SourceError('timeout', source.written, `it was not read to its end in ${seconds} seconds`);
  try {
    const isNew = await within(plan.limits.sourceMs, context.deadline, late, readPages);
    const succeeded = { tool, pages: states, succeeded: now.toISOString() };
    return {
      source,
      status: isNew ? 'new' : 'unchanged',
      pages,
      counts: countRecords(pages),
      id,
      state: succeeded,
    };
  } catch (cause) {
    context.signal.throwIfAborted();
    const error =
      cause instanceof SourceError ? cause : new SourceError('unreadable', source.written, String(cause), { cause });
    const last = known && (await Promise.all(known.pages.map((page) => loadPage(plan.state, page))));
    if (known && last?.every((page) => page !== undefined))
      return {
        source,
        status: 'kept',
        pages: last,
        counts: countRecords(last),
        error,
        since: known.succeeded,
        id,
        state: known,
      };
    return { source, status: pages.length ? 'partial' : 'failed', pages, counts: countRecords(pages), error, id };
  }
}

/** The same page with what is wrong with its following page. */
function withProblem(page: StoredPage, message: string, url: string): StoredPage {
  return { ...page, problems: [...page.problems, { path: 'next', message, url }] };
}

function countRecords(pages: readonly StoredPage[]): CollectedSource['counts'] {
  const counts: CollectedSource['counts'] = {};
  for (const { records } of pages) {
    for (const [kind, list] of Object.entries(records) as [RecordKindName, object[]][])
      counts[kind] = (counts[kind] ?? 0) + list.length;
  }
  return counts;
}

interface ReadPage {
  page: StoredPage;
  state: PageState;
}

/** Reads one document: from its server or disk, or, where that says that nothing has changed, from what is stored. */
async function readPage(
  source: CollectSource,
  address: string,
  before: PageState | undefined,
  context: CollectContext,
): Promise<ReadPage> {
  const { plan, clean } = context;
  const known = before?.url === address && existsSync(join(plan.state, before.file)) ? before : undefined;
  const stored = async (state: PageState): Promise<ReadPage | undefined> => {
    const page = await loadPage(plan.state, state);
    // A version that did not list the images yet has made it: it is read anew.
    return page?.images && { page, state };
  };
  if (!source.url) {
    const { raw, text } = await readFileDocument(
      address,
      new URL(encodeURIComponent(basename(address)), here).href,
      plan.limits.maxBytes,
    );
    const hash = digest(text);
    const same = known?.hash === hash ? await stored(known) : undefined;
    if (same) return same;
    const page = await makePage(raw, source, plan, clean, undefined, context.now);
    return { page, state: { url: address, hash, file: await storePage(plan.state, page) } };
  }
  let answer = await ask(source, address, known, context);
  if (answer.status === 304) {
    const same = known && (await stored(known));
    if (same) return same;
    answer = await ask(source, address, undefined, context);
  }
  const { url, headers, bytes } = answer;
  const hash = digest(Buffer.concat([Buffer.from(url), bytes]));
  const validators = readValidators(headers);
  const same = known?.hash === hash ? await stored({ ...known, ...validators }) : undefined;
  if (same) return same;
  const { raw } = makeDocument(address, { url, bytes, contentType: headers.get('Content-Type') ?? '' });
  const page = await makePage(raw, source, plan, clean, headers.get('Last-Modified') ?? undefined, context.now);
  return { page, state: { url: address, ...validators, hash, file: await storePage(plan.state, page) } };
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
