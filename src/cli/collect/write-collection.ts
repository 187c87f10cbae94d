import { basename, dirname, join } from 'node:path';
import { contentHash } from '../../data/merge/content-hash.js';
import { writeDirectoryIndex } from '../../data/directory-index/write-directory-index.js';
import type { RecordKindName } from '../../models/records/record-kind.js';
import type { CollectedRecord, Collection } from './merge-collection.js';
import { relativeTo } from './own-address.js';
import type { CollectOutput, CollectPlan } from './config/read-config.js';

/** What has been made for one entry document. */
export interface WrittenCollection {
  /** The entry document, which is to be written last. */
  entry: string;
  counts: Partial<Record<RecordKindName, number>>;
}

/** Takes further files by their absolute paths. A name changes when what the file holds does. */
export type SaveFiles = (files: ReadonlyMap<string, string>) => Promise<void>;

/** Name of the folder beside an entry document: that of the document without its ending. */
export const folderOf = (file: string): string => basename(file, '.json');

/** Its absolute path. */
export const folderPathOf = (file: string): string => join(dirname(file), folderOf(file));

/**
 * Records in pieces, counted from the end: a new one at the beginning changes no file but the
 * first.
 */
interface Pieces {
  first: CollectedRecord[];
  /** The last one first. */
  rest: CollectedRecord[][];
}

function cut(records: CollectedRecord[], size: number): Pieces {
  const rest: CollectedRecord[][] = [];
  let end = records.length;
  for (; end >= 2 * size; end -= size) rest.push(records.slice(end - size, end));
  return { first: records.slice(0, end), rest };
}

/**
 * Makes the files of a collection. The entry document has the first records of every kind; `next`
 * leads from there to pages with the others. For many organizations there is an index instead, see
 * `writeDirectoryIndex`. The same collection gives the same bytes.
 *
 * @param release takes records of a kind away once they are written, so that the index has more
 * room
 */
export async function writeCollection(
  { head, records }: Collection,
  { file, kinds }: CollectOutput,
  plan: CollectPlan,
  save: SaveFiles,
  release: boolean,
): Promise<WrittenCollection> {
  const folder = folderOf(file);
  const counts: WrittenCollection['counts'] = {};
  const entry: Record<string, unknown> = { ...head };
  const atEntry = relativeTo('');
  const paged = kinds.filter((kind) => kind !== 'organizations' || records[kind].length < plan.directory.indexFrom);
  const pieces = new Map(paged.map((kind) => [kind, cut(records[kind], plan.pageSize)]));
  for (const kind of kinds) if (records[kind].length) counts[kind] = records[kind].length;
  const pages = new Map<string, string>();
  const next = writePages(pieces, head, (text) => {
    const name = `page-${contentHash(text)}.json`;
    pages.set(join(dirname(file), folder, name), text);
    return name;
  });
  for (const [kind, { first }] of pieces) if (first.length || kinds.length === 1) entry[kind] = atEntry(first);
  pieces.clear();
  if (release) for (const kind of paged) records[kind] = [];
  await save(pages);
  pages.clear();
  if (kinds.length > paged.length) {
    const { firstPage, shardSize, texts } = plan.directory;
    const organizations = atEntry(records.organizations);
    const written = writeDirectoryIndex({ ...head, organizations }, { folder, firstPage, shardSize, texts });
    await save(new Map(Array.from(written.files, ([name, text]) => [join(dirname(file), name), text])));
    Object.assign(entry, JSON.parse(written.entry));
  }
  if (next) entry['next'] = `${folder}/${next}`;
  return { entry: `${JSON.stringify(atEntry(entry))}\n`, counts };
}

/**
 * Writes pages, the last one first, because each names the one after it. Gives the name of the
 * first.
 */
function writePages(
  pieces: ReadonlyMap<RecordKindName, Pieces>,
  { version, language, timeZone }: Collection['head'],
  write: (text: string) => string,
): string | undefined {
  const count = Math.max(0, ...Array.from(pieces.values(), ({ rest }) => rest.length));
  const inFolder = relativeTo('../');
  let next: string | undefined;
  for (let index = 0; index < count; index += 1) {
    const page: Record<string, unknown> = { version, language, timeZone };
    for (const [kind, { rest }] of pieces) if (rest[index]) page[kind] = inFolder(rest[index]);
    if (next) page['next'] = next;
    next = write(JSON.stringify(page));
  }
  return next;
}
