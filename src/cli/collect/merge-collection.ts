import { matchRecords, sourcesOf, type Copies, type Page } from '../../data/merge/match-records.js';
import { mergeCopies } from '../../data/merge/merge-sources.js';
import { nameApart, type Names } from '../../data/merge/name-apart.js';
import { nameTerms } from '../../data/merge/name-terms.js';
import { slicer } from '../../data/load/slice.js';
import { foldText } from '../../i18n/format/fold-text.js';
import { nameKey } from '../../i18n/format/order-by-name.js';
import { sample } from '../../models/schema/describe-fault.js';
import type { DocumentHead, Notice, Vocabulary } from '../../models/document/document-head.js';
import type { Problem } from '../../models/schema/problem.js';
import type { Sourced } from '../../models/records/provenance.js';
import type { RecordKindName } from '../../models/records/record-kind.js';
import { pickText, type Text } from '../../models/parts/text.js';
import type { CollectedSource } from './collect-source.js';
import { latest } from './pages/make-page.js';
import { kindNames, kindsByName } from '../validate/parse-kinds.js';
import type { CollectPlan } from './config/read-config.js';

/** A record of any kind as it is collected. */
export type CollectedRecord = Record<string, unknown>;

/** Everything of all sources, each record once. */
export interface Collection {
  head: DocumentHead;
  records: Record<RecordKindName, CollectedRecord[]>;
  /** What only shows when the sources stand side by side. */
  problems: Problem[];
}

const titleOf = ({ title, name }: CollectedRecord, language: string): string =>
  pickText((title ?? name) as Text | undefined, [language])?.value ?? '';

/**
 * Makes one collection of what all sources have given, and takes their records away from them:
 * there may be many. Deterministic: it depends on nothing but the sources, their order, the plan
 * and, where they have dates ahead of it, `now`. Its date is that of the newest source that has
 * one.
 */
export async function mergeCollection(
  sources: readonly CollectedSource[],
  plan: CollectPlan,
  now: number,
  signal: AbortSignal,
): Promise<Collection> {
  const problems: Problem[] = [];
  const records = { news: [], events: [], organizations: [], links: [] } as Collection['records'];
  const { language } = plan.head;
  const options = { pause: slicer(signal, 100), now, byId: plan.merge === 'id' };
  const matched = new Map<RecordKindName, Copies<object>[]>();
  const names: Partial<Record<RecordKindName, Names>> = {};
  // Records refer to such of other kinds, so all of them get their names before any is made.
  for (const name of kindNames) {
    const pages = pagesOf(sources, name);
    const all = await matchRecords(pages, kindsByName[name], options);
    matched.set(name, all);
    names[name] = await nameApart(all, kindsByName[name], sourcesOf(pages), options.pause);
  }
  const heads = sources.flatMap((source) => source.pages.map(({ head }) => head));
  for (const name of kindNames) {
    const all = matched.get(name) ?? [];
    problems.push(...findCollisions(all, name, options.byId, language));
    const merged = nameTerms(
      all.map((copies) => mergeCopies(copies, kindsByName[name], names)),
      heads,
    ) as unknown as CollectedRecord[];
    records[name] = order(name, merged.map(withoutProvenance), language, now);
  }
  for (const page of sources.flatMap(({ pages }) => pages)) page.records = {};
  return { head: mergeHeads(sources, plan), records, problems };
}

/** What `matchRecords` takes. The provenance is not to be written, so it is no enumerable field. */
function pagesOf(sources: readonly CollectedSource[], name: RecordKindName): Page<object>[] {
  return sources.flatMap(({ source, pages }) => {
    // A file beside the configuration is the word of whoever collects.
    const origin = source.url ? new URL(source.url).origin : undefined;
    return pages.map(({ records, generated }) => {
      const provenance = { value: [{ url: source.written }], configurable: true };
      const own = records[name] ?? [];
      for (const record of own) Object.defineProperty(record, 'provenance', provenance);
      return { records: own as Sourced<object>[], generated, source: source.written, origin };
    });
  });
}

/** Merged records have it as a field. */
function withoutProvenance(record: CollectedRecord): CollectedRecord {
  if (!Object.prototype.propertyIsEnumerable.call(record, 'provenance')) return record;
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== 'provenance'));
}

/**
 * Ids that several sources use for what does not look the same: numbers of lines, as a rule. One of
 * two sources is named, with the number of all.
 */
function findCollisions(
  all: readonly Copies<object>[],
  path: RecordKindName,
  isMerged: boolean,
  language: string,
): Problem[] {
  const known = new Map<string, { record: CollectedRecord; source: string; copies: Copies<object> }>();
  const found = new Map<string, { message: string; count: number }>();
  for (const copies of all) {
    for (const { record, page } of copies) {
      const { id } = record as CollectedRecord;
      if (typeof id !== 'string') continue;
      const other = known.get(id);
      if (!other) known.set(id, { record, source: page.source, copies });
      if (!other || other.source === page.source) continue;
      const titles = [other.record, record as CollectedRecord].map((one) => titleOf(one, language));
      const [before = '', title = ''] = titles;
      if (other.copies === copies && !(isMerged && differ(title, before))) continue;
      const pair = `${other.source}\n${page.source}`;
      const collision = found.get(pair);
      if (collision) collision.count += 1;
      else {
        const message = `the id ${sample(id)} is ${sample(before)} in ${other.source} and ${sample(title)} in ${page.source}`;
        found.set(pair, { message, count: 1 });
      }
    }
  }
  const outcome = isMerged
    ? 'they become one record. Give one of the sources a "prefix"'
    : 'both stay, and in the second it is changed. Give one of the sources a "prefix", or set "merge" where equal ids mean the same';
  return Array.from(found.values(), ({ message, count }) => ({
    path,
    message: `${message}${count > 1 ? ` (and ${count - 1} more ids)` : ''}; ${outcome}`,
  }));
}

/** Whether two titles have no word in common: a title may be corrected. */
function differ(one: string, other: string): boolean {
  const words = (text: string) => foldText(text).match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  const known = new Set(words(one));
  return !words(other).some((word) => known.has(word)) && foldText(one) !== foldText(other);
}

const timeOf = (value: unknown): number => (typeof value === 'string' ? Date.parse(value) || 0 : 0);

/**
 * The order in which records are written: what a widget shows first stands in the entry document.
 * Equal ones stay as they are.
 */
function order(kind: RecordKindName, records: CollectedRecord[], language: string, now: number): CollectedRecord[] {
  if (kind === 'links') return records;
  if (kind === 'organizations') {
    const keyed = records.map((record) => [nameKey(titleOf(record, language)), record] as const);
    return keyed.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, record]) => record);
  }
  const dateOf =
    kind === 'news'
      ? ({ pinned, published }: CollectedRecord) => (pinned === true ? Infinity : Math.min(timeOf(published), now))
      : ({ recurrence, start }: CollectedRecord) => (recurrence === undefined ? timeOf(start) : Infinity);
  const dated = records.map((record) => [dateOf(record), record] as const);
  // Two infinities have no difference.
  return dated.sort(([a], [b]) => (a === b ? 0 : b - a)).map(([, record]) => record);
}

function mergeHeads(sources: readonly CollectedSource[], plan: CollectPlan): DocumentHead {
  const pages = sources.flatMap((source) => source.pages);
  const { language, timeZone, publisher, license } = plan.head;
  const vocab = mergeVocabularies([plan.head.vocab, ...pages.map(({ head }) => head.vocab)]);
  const attribution = plan.head.attribution ?? mergeNotices(pages.map(({ head }) => head.attribution));
  const generated = latest(...pages.map((page) => page.generated));
  const failing = sources.flatMap((source, index) => failureOf(source, index, language));
  return {
    version: '1',
    language,
    timeZone,
    ...(generated && { generated }),
    ...(publisher && { publisher }),
    ...(license && { license }),
    ...(attribution && { attribution }),
    ...(vocab && { vocab }),
    ...(failing.length && { failing }),
  };
}

/** Since when a source fails. Who reads the collection may not learn its address. */
function failureOf({ source, pages, failing, since }: CollectedSource, index: number, language: string) {
  if (failing === undefined) return [];
  const name = source.name ?? pickText(pages[0]?.head.publisher?.name, [language])?.value ?? `source ${index + 1}`;
  return [{ name, since: failing, ...(since !== undefined && { lastRead: since }) }];
}

function mergeVocabularies(all: readonly (Vocabulary | undefined)[]): Vocabulary | undefined {
  const merged: Record<string, Record<string, Text>> = {};
  for (const vocab of all) {
    for (const [kind, labels] of Object.entries(vocab ?? {}) as [string, Record<string, Text>][])
      merged[kind] = { ...labels, ...merged[kind] };
  }
  return Object.keys(merged).length ? merged : undefined;
}

function mergeNotices(all: readonly (Notice | undefined)[]): Notice | undefined {
  const different = new Map(all.flatMap((notice) => (notice ? [[JSON.stringify(notice.text), notice] as const] : [])));
  const [first, ...others] = different.values();
  if (!first || !others.length) return first;
  const text = [first, ...others].map((notice) => pickText(notice.text, [])?.value).join(' · ');
  return { text };
}
