import type { Provenance, Sourced } from '../../models/records/provenance.js';
import type { RecordKind, RecordKindName } from '../../models/records/record-kind.js';
import { matchRecords, sourcesOf, type Copies, type MergeOptions, type Page } from './match-records.js';
import { nameApart, namingCopy, newIdOf, withNewReferences, type Names } from './name-apart.js';
import { withIndex } from '../../models/list.js';

/**
 * Fields that only mean something together; one copy gives them all. Those beside a required one
 * are never filled in by another.
 */
const together: Readonly<Record<RecordKindName, readonly (readonly string[])[]>> = {
  news: [
    ['html', 'text'],
    ['published', 'modified'],
    ['title', 'language', 'kind', 'pinned', 'archiveAt'],
  ],
  organizations: [
    ['html', 'text'],
    ['geo', 'geoPrecision'],
  ],
  events: [
    ['html', 'text'],
    ['title', 'language'],
    ['start', 'end', 'duration', 'allDay', 'timeZone', 'recurrence', 'status', 'previousStart'],
  ],
  links: [],
};

/** Whether a field says something. */
const isFilled = (value: unknown): boolean =>
  value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);

/** What records of the other kinds are called, where these are merged, too. */
export type NamesByKind = Readonly<Partial<Record<RecordKindName, Names>>>;

/**
 * Makes one record of its copies: the first is believed, the others only fill in what is missing.
 * All sources are named once, with what they call the record where it has another id. What there is
 * nothing to do for is given as it is.
 */
export function mergeCopies<T extends object>(copies: Copies<T>, kind: RecordKind<T>, names: NamesByKind): Sourced<T> {
  const [first] = copies;
  const renamed = copies.map((copy) => newIdOf(copy, kind, names[kind.name]));
  const records = copies.map((copy) => withNewReferences(copy, names));
  if (copies.length === 1 && !renamed[0] && records[0] === first.record) return first.record;
  const merged: Record<string, unknown> = {};
  for (const record of records) {
    const decided = new Set(together[kind.name].filter((group) => group.some((key) => isFilled(merged[key]))).flat());
    for (const [key, value] of Object.entries(record))
      if (!isFilled(merged[key]) && !decided.has(key)) merged[key] = value;
  }
  const id = renamed[copies.indexOf(namingCopy(copies))]?.id;
  if (id !== undefined) merged['id'] = id;
  const provenance = new Map<string, Provenance>();
  for (const [index, { record }] of withIndex(copies)) {
    const before = renamed[index]?.before;
    for (const source of record.provenance)
      if (!provenance.has(source.url))
        provenance.set(source.url, before === undefined ? source : { ...source, id: before });
  }
  return { ...(merged as T), provenance: [...provenance.values()] };
}

/**
 * One list of the records of all documents, in the order of the documents and inside each as it is
 * written. Which are the same says `matchRecords`, what they are called `nameApart`. Changes no
 * input and gives the same result for the same input.
 */
export async function mergeSources<T extends object>(
  pages: readonly Page<T>[],
  kind: RecordKind<T>,
  options: MergeOptions,
): Promise<Sourced<T>[]> {
  const { pause } = options;
  const all = await matchRecords(pages, kind, options);
  const names = { [kind.name]: await nameApart(all, kind, sourcesOf(pages), pause) };
  const merged: Sourced<T>[] = [];
  for (const copies of all) {
    merged.push(mergeCopies(copies, kind, names));
    const wait = pause();
    if (wait) await wait;
  }
  return merged;
}
