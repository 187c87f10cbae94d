import { foldText } from '../../i18n/format/fold-text.js';
import type { DirectoryWords } from '../../models/document/directory-index.js';
import type { Organization } from '../../models/records/organization.js';
import { packRows, packTexts } from './pack-columns.js';
import { splitWords } from './split-words.js';
import { textsOfOrganization } from './texts-of-organization.js';

/** Characters of a file with words, before compression. One search reads one or two files. */
const fileSize = 32_000;

/** One of the files, and the first word in it. */
export interface WordFile {
  from: string;
  content: DirectoryWords;
}

/**
 * In which rows each word of the texts is, in the order of the words, cut into files of about the
 * same size.
 */
export function packWords(organizations: readonly Organization[]): WordFile[] {
  const rowsOf = new Map<string, number[]>();
  organizations.forEach((organization, row) => {
    for (const word of new Set(splitWords(foldText(textsOfOrganization(organization))))) {
      const rows = rowsOf.get(word);
      if (rows) rows.push(row);
      else rowsOf.set(word, [row]);
    }
  });
  const files: WordFile[] = [];
  let words: string[] = [];
  let lines: string[] = [];
  let size = 0;
  const close = (): void => {
    const [from] = words;
    if (from === undefined) return;
    files.push({ from, content: { count: words.length, words: packTexts(words), rows: lines.join('\n') } });
    [words, lines, size] = [[], [], 0];
  };
  // By code units, as `sort` and `<` compare strings everywhere.
  for (const word of [...rowsOf.keys()].sort()) {
    const line = packRows(rowsOf.get(word) ?? []);
    words.push(word);
    lines.push(line);
    size += word.length + line.length;
    if (size >= fileSize) close();
  }
  close();
  return files;
}
