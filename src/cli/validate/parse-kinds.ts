import type { Parsed, RawSource, Wanted } from '../../formats/shared/format.js';
import { parseDocument } from '../../formats/shared/parse-document.js';
import { findFormat, loadFormats } from '../../formats/registry.js';
import { eventKind } from '../../models/records/event.js';
import { linkKind } from '../../models/records/link.js';
import { newsKind } from '../../models/records/news-item.js';
import { organizationKind } from '../../models/records/organization.js';
import type { RecordKind, RecordKindName } from '../../models/records/record-kind.js';

/** The kinds of record by their names. */
export const kindsByName: Readonly<Record<RecordKindName, RecordKind<object>>> = {
  news: newsKind,
  events: eventKind,
  organizations: organizationKind,
  links: linkKind,
};

/** Their names, in the order in which documents are written. */
export const kindNames = Object.keys(kindsByName) as RecordKindName[];

/** The order in which one of them is looked for, what is asked the most of its records first. */
const strictestFirst: readonly RecordKindName[] = ['events', 'organizations', 'news', 'links'];

/** The records of one kind in a document. */
export interface ParsedKind {
  kind: RecordKind<object>;
  parsed: Parsed & { format: string };
}

/** What to look for in a document. */
export interface WantedKinds {
  format?: string | undefined;
  /** All when missing: those that are there. */
  kinds?: readonly RecordKindName[] | undefined;
  mapping?: Wanted['mapping'];
}

/** How many of the first records fit the schema of their kind. */
function fitting({ kind, parsed: { records, toRecord } }: ParsedKind): number {
  const first = records.slice(0, 50).map((record) => (toRecord ? toRecord(record) : record));
  return first.filter((record) => kind.schema.read(record) !== undefined).length;
}

/** Of several kinds that a document may hold, those that it does. */
function choose(raw: RawSource, found: readonly ParsedKind[]): readonly ParsedKind[] {
  const isCollection = typeof raw.json === 'object' && raw.json !== null && !Array.isArray(raw.json);
  if (isCollection && found.every(({ parsed }) => parsed.format === 'native')) {
    return found.filter(({ kind }) => (raw.json as Record<string, unknown>)[kind.name] !== undefined);
  }
  const filled = found.filter(({ parsed }) => parsed.records.length > 0);
  // A table, a calendar or a bare array holds records of one kind; so does a feed all of whose
  // items are events.
  const isOfOne = raw.json === undefined || Array.isArray(raw.json);
  const events = filled.find(({ kind }) => kind.name === 'events');
  const isAllEvents = events && filled.every(({ parsed }) => parsed.records.length <= events.parsed.records.length);
  if (filled.length < 2 || (!isOfOne && !isAllEvents)) return filled;
  const best = filled.reduce<[ParsedKind | undefined, number]>(
    (lead, one) => {
      const count = fitting(one);
      return lead[0] && count <= lead[1] ? lead : [one, count];
    },
    [undefined, 0],
  );
  return best[0] ? [best[0]] : [];
}

/**
 * Takes a document apart for every kind of record that it holds. Throws a `SourceError` for what no
 * format reads.
 *
 * @returns in the order of {@link kindNames}; at least one, even where it is empty
 */
export async function parseKinds(raw: RawSource, wanted: WantedKinds): Promise<readonly ParsedKind[]> {
  const { format = 'auto', kinds, mapping } = wanted;
  const found: ParsedKind[] = [];
  for (const name of strictestFirst) {
    if (kinds && !kinds.includes(name)) continue;
    const kind = kindsByName[name];
    if (!kinds && !findFormat(format, raw, name, await loadFormats(name, raw.url))) continue;
    found.push({ kind, parsed: await parseDocument(raw, { format, kind, mapping }) });
  }
  if (!found.length) await parseDocument(raw, { format, kind: eventKind, mapping });
  const chosen = kinds ? found : choose(raw, found);
  const order = (one: ParsedKind) => kindNames.indexOf(one.kind.name);
  return (chosen.length ? [...chosen] : found.slice(0, 1)).sort((a, b) => order(a) - order(b));
}
