import { foldText } from '../../i18n/format/fold-text.js';
import { describeFault } from '../../models/schema/describe-fault.js';
import { DirectoryWordsSchema } from '../../models/document/directory-index.js';
import { addressOfFile } from './load-directory-record.js';
import { unreadable, type DirectoryRows } from './read-directory-index.js';
import { loadDocument, type LoadOptions } from '../http/response-cache.js';
import { slicer } from '../load/slice.js';
import { splitWords } from './split-words.js';
import { ColumnFault, unpackRows, unpackTexts } from './unpack-columns.js';
import { withIndex } from '../../models/list.js';

/**
 * Finds the organizations in whose texts a word begins with `query`; of several words, all have to.
 * Reads only the files in which such words are. Words of one letter find nothing. Throws a
 * `SourceError` when a file is missing or broken.
 *
 * @returns rows, rising
 */
export async function findDirectoryRows(rows: DirectoryRows, query: string, signal: AbortSignal): Promise<number[]> {
  let found: number[] | undefined;
  for (const word of splitWords(foldText(query))) {
    const some = await rowsWith(rows, word, signal);
    found = found?.filter((row) => some[row]) ?? [...some.keys()].filter((row) => some[row]);
  }
  return found ?? [];
}

/** A 1 for each row in whose texts a word begins so. */
async function rowsWith(rows: DirectoryRows, word: string, signal: AbortSignal): Promise<Uint8Array> {
  const marks = new Uint8Array(rows.count);
  const { url = '', from = [], hashes = [] } = rows.texts ?? {};
  // The last file that begins before the word may have it; the following ones as long as they begin
  // with it.
  const first = Math.max(
    from.findLastIndex((begin) => begin <= word),
    0,
  );
  const files = hashes.filter((_, file) => file === first || (file > first && from[file]?.startsWith(word)));
  const addresses = files.map((hash) => addressOfFile(rows, url, hash));
  await Promise.all(addresses.map((address) => markRows(address, word, marks, { origins: rows.origins, signal })));
  return marks;
}

async function markRows(address: string, word: string, marks: Uint8Array, options: LoadOptions): Promise<void> {
  const { json, url } = await loadDocument(address, { ...options, revalidate: false });
  const file = DirectoryWordsSchema.read(json);
  if (!file) throw unreadable(url, describeFault({ path: '', schema: DirectoryWordsSchema, value: json }));
  const { count, words: texts, rows } = file;
  try {
    const words = await unpackTexts(texts, count, 'words', slicer(options.signal));
    const lines = rows.split('\n');
    if (lines.length !== words.length)
      throw new ColumnFault('rows', `expected ${words.length} lines, received ${lines.length}`);
    for (const [number, known] of withIndex(words)) {
      if (!known.startsWith(word)) continue;
      for (const row of unpackRows(lines[number] ?? '', marks.length, `rows, line ${number + 1}`)) marks[row] = 1;
    }
  } catch (error) {
    if (error instanceof ColumnFault) throw unreadable(url, { path: error.place, message: error.explanation });
    throw error;
  }
}
