import { distance } from 'fastest-levenshtein';
import { textsOfOrganization } from '../../data/texts-of-organization.js';
import { foldText } from '../../i18n/fold-text.js';
import type { Catalog, ColumnName } from './catalog.js';

/** How well an organization fits: 0 not at all, then in its texts, inside its name, where a word of it begins, where it begins. */
export type Rank = 0 | 1 | 2 | 3 | 4;

/** The folded texts of a directory; what lies behind the names is there once it has been prepared. */
export interface SearchTexts {
  readonly names: string[];
  readonly others: string[];
}

type Pause = () => Promise<unknown> | undefined;

/** Columns whose labels are searched. */
const SEARCHED: readonly ColumnName[] = ['offer', 'municipality', 'district', 'postalCode', 'origin', 'purpose'];

/**
 * Folds the names of a directory.
 *
 * @param pause asked after each organization for what to wait for, so that the page stays responsive
 */
export async function prepareNames({ names, size }: Catalog, texts: SearchTexts, pause: Pause): Promise<void> {
  for (let index = 0; index < size; index += 1) {
    texts.names[index] = foldText(names[index] ?? '');
    const wait = pause();
    if (wait) await wait;
  }
}

/**
 * Folds everything else that is searched, as far as it is at hand.
 *
 * @param labelOf the reader's words for a value of a column
 */
export async function prepareOthers(
  catalog: Catalog,
  texts: SearchTexts,
  labelOf: (column: ColumnName, value: string) => string,
  pause: Pause,
): Promise<void> {
  const labels = SEARCHED.map((name) => {
    const { values, offsets, codes } = catalog.columns[name];
    return { offsets, codes, folded: values.map((value) => foldText(`${value}\n${labelOf(name, value)}`)) };
  });
  const hasTexts = !catalog.findInTexts;
  for (let index = 0; index < catalog.size; index += 1) {
    let text = hasTexts ? foldText(textsOfOrganization(catalog.recordAt(index))) : '';
    for (const { offsets, codes, folded } of labels) {
      for (let k = offsets[index] ?? 0; k < (offsets[index + 1] ?? 0); k += 1) {
        text += `\n${folded[codes[k] ?? 0] ?? ''}`;
      }
    }
    texts.others[index] = text;
    const wait = pause();
    if (wait) await wait;
  }
}

/** The words of a query, folded. */
export const wordsOf = (query: string): string[] => foldText(query).split(/\s+/).filter(Boolean);

const isLetter = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text[at] ?? '');

function rankInName(name: string, word: string): Rank {
  let at = name.indexOf(word);
  if (at < 0) return 0;
  if (at === 0) return 4;
  for (; at > 0; at = name.indexOf(word, at + 1)) if (!isLetter(name, at - 1)) return 3;
  return 2;
}

/** As good as the word that fits least. */
function rankOf(name: string, other: string, words: readonly string[]): Rank {
  let least: Rank = 4;
  for (const word of words) {
    const rank = rankInName(name, word) || (other.includes(word) ? 1 : 0);
    if (rank === 0) return 0;
    if (rank < least) least = rank;
  }
  return least;
}

/** How well each organization carries every word; nothing where none does. */
export function rankOrganizations(texts: SearchTexts, words: readonly string[]): Uint8Array | undefined {
  const ranks = new Uint8Array(texts.names.length);
  let found = false;
  for (let index = 0; index < ranks.length; index += 1) {
    const rank = rankOf(texts.names[index] ?? '', texts.others[index] ?? '', words);
    if (rank === 0) continue;
    ranks[index] = rank;
    found = true;
  }
  return found ? ranks : undefined;
}

const vocabularies = new WeakMap<SearchTexts, Set<string>>();

/** Every word of the directory, once. */
function vocabularyOf(texts: SearchTexts): Set<string> {
  let words = vocabularies.get(texts);
  if (!words) {
    words = new Set();
    for (const list of [texts.names, texts.others]) {
      for (const text of list) for (const word of text.split(/[^\p{L}\p{N}]+/u)) if (word.length > 2) words.add(word);
    }
    vocabularies.set(texts, words);
  }
  return words;
}

/** Mistakes that are forgiven in a word: one from four letters on, two from eight. */
const forgiven = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/**
 * The words that were perhaps meant: for each that stands nowhere, the most similar one of the directory (or its beginning, for
 * visitors who are still typing). Nothing when there is none.
 */
export function correctWords(texts: SearchTexts, words: readonly string[]): string[] | undefined {
  const vocabulary = vocabularyOf(texts);
  const corrected = words.map((word) => {
    let best: string | undefined;
    let least = forgiven(word) + 1;
    for (const known of vocabulary) {
      if (known.length < word.length - 2) continue;
      const beginning = known.slice(0, word.length);
      if (beginning === word) return word;
      const longer = known.slice(0, word.length + 1);
      const mistakes = Math.min(distance(word, beginning), distance(word, longer), distance(word, known));
      if (mistakes < least) [best, least] = [known, mistakes];
    }
    return best;
  });
  return corrected.every((word) => word !== undefined) ? corrected : undefined;
}
