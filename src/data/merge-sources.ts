import type { Provenance, Sourced } from '../models/provenance.js';
import type { RecordKind } from '../models/record-kind.js';

/** The valid records of one document. */
export interface Page<T> {
  records: readonly Sourced<T>[];
  /** When the document was made, as its head says. */
  generated?: string | undefined;
}

/** A record with what decides between copies of it. */
interface Copy<T> {
  record: Sourced<T>;
  page: Page<T>;
}

/** Fields whose length says how much they tell. */
const texts = new Set(['html', 'text', 'summary']);

/**
 * How much the value of a field tells: nothing when absent; the number of characters of a body or summary (of all its languages), of
 * entries of a list, of fields of an object; everything else tells equally much.
 */
function richness(key: string, value: unknown): number {
  if (value === undefined) return -1;
  if (typeof value === 'string') return texts.has(key) ? value.length : 0;
  if (Array.isArray(value)) return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  return texts.has(key) ? Object.values(value).join('').length : Object.keys(value).length;
}

/** An instant as a number; a missing one is older than every other. */
function time(value: string | undefined): number {
  return value === undefined ? -Infinity : Date.parse(value);
}

/**
 * Makes one record of several copies: every field comes from the copy where it is richest; among equals from the one that is newer by
 * its own date, then by the date of its document, then from the first. All sources are named once, in their order.
 */
function mergeCopies<T extends object>([first, ...others]: [Copy<T>, ...Copy<T>[]], kind: RecordKind<T>): Sourced<T> {
  const merged: Record<string, unknown> = {};
  const best = new Map<string, Copy<T>>();
  for (const copy of [first, ...others]) {
    for (const [key, value] of Object.entries(copy.record)) {
      const other = best.get(key);
      const lead =
        !other ||
        richness(key, value) - richness(key, merged[key]) ||
        compare(time(kind.date(copy.record)), time(kind.date(other.record))) ||
        compare(time(copy.page.generated), time(other.page.generated));
      if (lead === true || lead > 0) {
        best.set(key, copy);
        merged[key] = value;
      }
    }
  }
  const sources = new Map<string, Provenance>();
  for (const { record } of [first, ...others]) {
    for (const provenance of record.provenance)
      if (!sources.has(provenance.url)) sources.set(provenance.url, provenance);
  }
  return { ...(merged as Sourced<T>), provenance: [...sources.values()] };
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

/**
 * One list of the records of all documents, in the order of the documents and inside each as it is written. Copies of one record (see
 * `RecordKind.identity`) in different documents become one record at the place of the first; inside one document nothing is merged.
 * Changes no input and gives the same result for the same input; `pause` is asked after every record.
 */
export async function mergeSources<T extends object>(
  pages: readonly Page<T>[],
  kind: RecordKind<T>,
  pause: () => Promise<void> | undefined,
): Promise<Sourced<T>[]> {
  const all: [Copy<T>, ...Copy<T>[]][] = [];
  const known = new Map<string, [Copy<T>, ...Copy<T>[]]>();
  for (const page of pages) {
    for (const record of page.records) {
      const identity = kind.identity(record);
      const copies = known.get(identity);
      if (copies && copies.at(-1)?.page !== page) {
        copies.push({ record, page });
      } else {
        const begun: [Copy<T>] = [{ record, page }];
        all.push(begun);
        if (!copies) known.set(identity, begun);
      }
      const wait = pause();
      if (wait) await wait;
    }
  }
  const merged: Sourced<T>[] = [];
  for (const copies of all) {
    merged.push(copies.length > 1 ? mergeCopies(copies, kind) : copies[0].record);
    const wait = pause();
    if (wait) await wait;
  }
  return merged;
}
