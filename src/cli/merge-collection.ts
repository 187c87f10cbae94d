import { mergeSources, type Page } from '../data/merge-sources.js';
import { nameTerms } from '../data/name-terms.js';
import { foldText } from '../i18n/fold-text.js';
import { nameKey } from '../i18n/order-by-name.js';
import { sample } from '../models/describe-fault.js';
import type { DocumentHead, Notice, Vocabulary } from '../models/document-head.js';
import type { Problem } from '../models/problem.js';
import type { Sourced } from '../models/provenance.js';
import type { RecordKind, RecordKindName } from '../models/record-kind.js';
import { pickText, type Text } from '../models/text.js';
import type { CollectedSource } from './collect-source.js';
import { latest } from './make-page.js';
import { kindNames, kindsByName } from './parse-kinds.js';
import type { CollectPlan } from './read-config.js';

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
 * Makes one collection of what all sources have given, and takes their records away from them: there may be many. Deterministic: it depends on nothing but the sources, their order and the plan. Its date
 * is that of the newest source that has one.
 */
export async function mergeCollection(sources: readonly CollectedSource[], plan: CollectPlan): Promise<Collection> {
  const problems: Problem[] = [];
  const records = { news: [], events: [], organizations: [], links: [] } as Collection['records'];
  for (const name of kindNames) {
    const kind = kindsByName[name];
    const pages = pagesOf(sources, name);
    problems.push(...findCollisions(sources, kind, plan.head.language));
    const heads = sources.flatMap((source) => source.pages.map(({ head }) => head));
    const merged = nameTerms(await mergeSources(pages, kind, () => undefined), heads) as unknown as CollectedRecord[];
    records[name] = order(name, merged.map(withoutProvenance), plan.head.language);
  }
  for (const page of sources.flatMap(({ pages }) => pages)) page.records = {};
  return { head: mergeHeads(sources, plan), records, problems };
}

/** What `mergeSources` takes. The provenance is not to be written, so it is no enumerable field. */
function pagesOf(sources: readonly CollectedSource[], name: RecordKindName): Page<object>[] {
  return sources.flatMap(({ source, pages }) =>
    pages.map(({ records, generated }) => {
      const provenance = { value: [{ url: source.written }], configurable: true };
      const own = records[name] ?? [];
      for (const record of own) Object.defineProperty(record, 'provenance', provenance);
      return { records: own as Sourced<object>[], generated };
    }),
  );
}

/** Merged records have it as a field. */
function withoutProvenance(record: CollectedRecord): CollectedRecord {
  if (!Object.prototype.propertyIsEnumerable.call(record, 'provenance')) return record;
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== 'provenance'));
}

/** Ids that stand for different things in different sources: numbers of lines, as a rule. */
function findCollisions(sources: readonly CollectedSource[], kind: RecordKind<object>, language: string): Problem[] {
  const known = new Map<string, { title: string; source: string }>();
  const problems: Problem[] = [];
  const named = new Set<string>();
  for (const { source, pages } of sources) {
    for (const record of pages.flatMap(({ records }) => records[kind.name] ?? []) as CollectedRecord[]) {
      const { id } = record;
      if (typeof id !== 'string') continue;
      const identity = kind.identity(record);
      const title = titleOf(record, language);
      const other = known.get(identity);
      if (!other) known.set(identity, { title, source: source.written });
      else if (
        other.source !== source.written &&
        !named.has(other.source + source.written) &&
        differ(title, other.title)
      ) {
        named.add(other.source + source.written);
        const message =
          `the id ${sample(id)} is ${sample(other.title)} in ${other.source} and ${sample(title)} in ${source.written}; they become one record. ` +
          'Give one of the sources a "prefix"';
        problems.push({ path: kind.name, message });
      }
    }
  }
  return problems;
}

/** Whether two titles have no word in common: a title may be corrected. */
function differ(one: string, other: string): boolean {
  const words = (text: string) => foldText(text).match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  const known = new Set(words(one));
  return !words(other).some((word) => known.has(word)) && foldText(one) !== foldText(other);
}

const timeOf = (value: unknown): number => (typeof value === 'string' ? Date.parse(value) || 0 : 0);

/** The order in which records are written: what a widget shows first stands in the entry document. Equal ones stay as they are. */
function order(kind: RecordKindName, records: CollectedRecord[], language: string): CollectedRecord[] {
  if (kind === 'links') return records;
  if (kind === 'organizations') {
    const keyed = records.map((record) => [nameKey(titleOf(record, language)), record] as const);
    return keyed.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, record]) => record);
  }
  const dateOf =
    kind === 'news'
      ? ({ pinned, published }: CollectedRecord) => (pinned === true ? Infinity : timeOf(published))
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
  return {
    version: '1',
    language,
    timeZone,
    ...(generated && { generated }),
    ...(publisher && { publisher }),
    ...(license && { license }),
    ...(attribution && { attribution }),
    ...(vocab && { vocab }),
  };
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
