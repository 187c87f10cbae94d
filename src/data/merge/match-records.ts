import type { Sourced } from '../../models/records/provenance.js';
import type { RecordKind } from '../../models/records/record-kind.js';

/** The valid records of one document. */
export interface Page<T> {
  records: readonly Sourced<T>[];
  /** When the document was made, as its head says. */
  generated?: string | undefined;
  /**
   * Names the source: its address as it was given. The pages of one source stand next to each
   * other.
   */
  source: string;
  /**
   * The web origin the source is on. Missing for documents of whoever merges; they may speak for
   * every address.
   */
  origin?: string | undefined;
}

/** A record with the document it is in. */
export interface Copy<T> {
  record: Sourced<T>;
  page: Page<T>;
}

/** All copies of one record, the one that is believed first. */
export type Copies<T> = [Copy<T>, ...Copy<T>[]];

/** The sources of documents, in their order. */
export const sourcesOf = (pages: readonly Page<object>[]): Set<string> => new Set(pages.map(({ source }) => source));

/** How to match and merge. */
export interface MergeOptions {
  /** Asked after every record, see `slicer`. */
  pause: () => Promise<void> | undefined;
  /** Milliseconds. Dates after it count as it. */
  now: number;
  /** Equal ids name the same record whatever source they are in. */
  byId?: boolean | undefined;
}

/** An instant as a number, at most `now`; a missing one is older than every other. */
function time(value: string | undefined, now: number): number {
  const instant = Date.parse(value ?? '');
  return Number.isNaN(instant) ? -Infinity : Math.min(instant, now);
}

function originOf(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) && url.startsWith('http') ? new URL(url).origin : undefined;
}

const hrefOf = (url: string): string => (URL.canParse(url) ? new URL(url).href : url);

/**
 * What says that records of different sources are the same. An id speaks for its own source only,
 * so it does not count, unless it names the record everywhere (the UID of an event, an id that is
 * an address) and both sources are on one origin. An address counts on any.
 */
function keysOf<T extends object>({ record, page }: Copy<T>, kind: RecordKind<T>, byId: boolean): string[] {
  const { id, url } = record as { id?: string; url?: string };
  const keys: string[] = [];
  // Dates of a series have the address of the whole, so it is taken as a name, in which the date
  // then is.
  if (url) keys.push(`url ${kind.identity({ ...record, id: hrefOf(url) })}`);
  const isUnique = !id ? !url : kind.name === 'events' ? /\D/.test(id) : /^https?:/.test(id);
  if (isUnique) keys.push(`origin ${page.origin ?? ''} ${kind.identity(record)}`);
  if (byId) keys.push(`id ${kind.identity(record)}`);
  return keys;
}

/**
 * The records of one source. What is in several of its pages is one record, of which the newest
 * copy is believed; inside one page nothing is the same.
 */
async function matchPages<T extends object>(
  pages: readonly Page<T>[],
  kind: RecordKind<T>,
  { pause, now }: MergeOptions,
): Promise<Copies<T>[]> {
  const all: Copies<T>[] = [];
  const known = new Map<string, Copies<T>>();
  for (const page of pages) {
    for (const record of page.records) {
      const identity = kind.identity(record);
      const copies = known.get(identity);
      if (copies && copies.at(-1)?.page !== page) copies.push({ record, page });
      else {
        const begun: Copies<T> = [{ record, page }];
        all.push(begun);
        if (!copies) known.set(identity, begun);
      }
      const wait = pause();
      if (wait) await wait;
    }
  }
  const newestFirst = (a: Copy<T>, b: Copy<T>): number => {
    const [own, other] = [time(kind.date(a.record), now), time(kind.date(b.record), now)];
    const [ownPage, otherPage] = [time(a.page.generated, now), time(b.page.generated, now)];
    // Two infinities have no difference.
    return own === other ? (ownPage === otherPage ? 0 : otherPage - ownPage) : other - own;
  };
  for (const copies of all) {
    if (copies.length === 1) continue;
    copies.sort(newestFirst);
    const wait = pause();
    if (wait) await wait;
  }
  return all;
}

/**
 * The order of the sources decides whom to believe; but where a source on the origin of the
 * record's address is among them, no foreign one goes before it.
 */
function rank<T>(copies: Copies<T>): Copies<T> {
  const urls = copies.map(({ record }) => (record as { url?: string }).url);
  const origin = originOf(urls.find((url) => url));
  if (origin === undefined || !copies.some(({ page }) => page.origin === origin)) return copies;
  const maySpeak = ({ page }: Copy<T>) => page.origin === undefined || page.origin === origin;
  return [...copies.filter(maySpeak), ...copies.filter((copy) => !maySpeak(copy))] as Copies<T>;
}

/**
 * Finds the records of all documents, in the order of the documents and inside each as it is
 * written; copies of one record stand together at the place of the first. An address that several
 * records of one source have, such as that of its list, identifies none of them.
 */
export async function matchRecords<T extends object>(
  pages: readonly Page<T>[],
  kind: RecordKind<T>,
  options: MergeOptions,
): Promise<Copies<T>[]> {
  const { pause, byId = false } = options;
  const all: Copies<T>[] = [];
  const known = new Map<string, Copies<T>>();
  const sources = new Map<string, Page<T>[]>();
  for (const page of pages) sources.set(page.source, [...(sources.get(page.source) ?? []), page]);
  for (const [source, own] of sources) {
    const found: { copies: Copies<T>; keys: string[] }[] = [];
    const counts = new Map<string, number>();
    for (const copies of await matchPages(own, kind, options)) {
      const keys = sources.size > 1 ? keysOf(copies[0], kind, byId) : [];
      found.push({ copies, keys });
      for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
      const wait = pause();
      if (wait) await wait;
    }
    for (const { copies, keys } of found) {
      const clear = keys.filter((key) => !key.startsWith('url ') || counts.get(key) === 1);
      const same = clear.map((key) => known.get(key)).find((other) => other && other.at(-1)?.page.source !== source);
      if (same) for (const copy of copies) same.push(copy);
      else all.push(copies);
      for (const key of clear) if (!known.has(key)) known.set(key, same ?? copies);
    }
  }
  const ranked: Copies<T>[] = [];
  for (const copies of all) {
    ranked.push(copies.length > 1 ? rank(copies) : copies);
    const wait = pause();
    if (wait) await wait;
  }
  return ranked;
}
