import { distance } from 'fastest-levenshtein';
import { textsOfOrganization } from '../../../data/directory-index/texts-of-organization.js';
import { foldText } from '../../../i18n/format/fold-text.js';
import type { Catalog, Column, ColumnName } from '../catalog/catalog.js';

/**
 * How well an organization fits: 0 not at all, then in its texts, inside its name, where a word of
 * it begins, where it begins.
 */
export type Rank = 0 | 1 | 2 | 3 | 4;

/** The folded labels of a column, by code, and which of them each organization has. */
type Labels = Pick<Column, 'offsets' | 'codes'> & { readonly folded: readonly string[] };

/**
 * The folded texts of a directory; what lies behind the names is there once it has been prepared.
 */
export interface SearchTexts {
  readonly names: string[];
  readonly others: string[];
  readonly labels: Labels[];
}

/** Texts in which nothing can be found yet. */
export const noTexts = (): SearchTexts => ({ names: [], others: [], labels: [] });

type Pause = () => Promise<unknown> | undefined;

/** Columns whose labels are searched. */
const SEARCHED: readonly ColumnName[] = ['offer', 'municipality', 'district', 'postalCode', 'origin', 'purpose'];

/**
 * Folds the labels and names of a directory. Many organizations have the same labels: each is
 * folded, kept and searched once.
 *
 * @param labelOf the reader's words for a value of a column
 * @param pause asked after each organization for what to wait for, so that the page stays
 * responsive
 */
export async function prepareNames(
  { names, size, columns }: Catalog,
  texts: SearchTexts,
  labelOf: (column: ColumnName, value: string) => string,
  pause: Pause,
): Promise<void> {
  for (const name of SEARCHED) {
    const { values, offsets, codes } = columns[name];
    texts.labels.push({ offsets, codes, folded: values.map((value) => foldText(`${value}\n${labelOf(name, value)}`)) });
    const wait = pause();
    if (wait) await wait;
  }
  for (let index = 0; index < size; index += 1) {
    texts.names[index] = foldText(names[index] ?? '');
    const wait = pause();
    if (wait) await wait;
  }
}

/** Folds all other texts, where they are at hand. */
export async function prepareOthers(catalog: Catalog, texts: SearchTexts, pause: Pause): Promise<void> {
  if (catalog.findInTexts) return;
  for (let index = 0; index < catalog.size; index += 1) {
    texts.others[index] = foldText(textsOfOrganization(catalog.recordAt(index)));
    const wait = pause();
    if (wait) await wait;
  }
}

/** The words of a query, folded. */
export const wordsOf = (query: string): string[] => foldText(query).split(/\s+/).filter(Boolean);

/** Of a folded text. */
function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code > 96 && code < 123) || (code > 47 && code < 58);
  return /[\p{L}\p{N}]/u.test(text[at] ?? '');
}

function rankInName(name: string, word: string): Rank {
  let at = name.indexOf(word);
  if (at < 0) return 0;
  if (at === 0) return 4;
  for (; at > 0; at = name.indexOf(word, at + 1)) if (!isLetter(name, at - 1)) return 3;
  return 2;
}

/** By organization: has it a label with the word in it? */
function findInLabels(labels: readonly Labels[], word: string, size: number): Uint8Array {
  const found = new Uint8Array(size);
  for (const { offsets, codes, folded } of labels) {
    const hits = Uint8Array.from(folded, (label) => Number(label.includes(word)));
    if (!hits.includes(1)) continue;
    let k = 0;
    for (let index = 0; index < size; index += 1) {
      for (const end = offsets[index + 1] ?? 0; k < end; k += 1) if (hits[codes[k] ?? 0]) found[index] = 1;
    }
  }
  return found;
}

/**
 * How well each organization carries every word: as well as the word that fits least; nothing where
 * none does. Plain loops, as this runs with every letter over perhaps a hundred thousand names.
 */
export function rankOrganizations(
  { names, others, labels }: SearchTexts,
  words: readonly string[],
): Uint8Array | undefined {
  const ranks = new Uint8Array(names.length).fill(4);
  for (const word of words) {
    const labelled = findInLabels(labels, word, names.length);
    for (let index = 0; index < ranks.length; index += 1) {
      const least = ranks[index] ?? 0;
      if (least === 0) continue;
      const rank = rankInName(names[index] ?? '', word) || labelled[index] || Number(others[index]?.includes(word));
      // No text (not a number) is no hit.
      if (!(rank >= least)) ranks[index] = rank;
    }
  }
  return ranks.some((rank) => rank > 0) ? ranks : undefined;
}

const vocabularies = new WeakMap<SearchTexts, Set<string>>();

/** Every word of the directory, once. */
function vocabularyOf(texts: SearchTexts): Set<string> {
  let words = vocabularies.get(texts);
  if (!words) {
    words = new Set();
    for (const list of [texts.names, texts.others, ...texts.labels.map(({ folded }) => folded)]) {
      for (const text of list) for (const word of text.split(/[^\p{L}\p{N}]+/u)) if (word.length > 2) words.add(word);
    }
    vocabularies.set(texts, words);
  }
  return words;
}

/** Mistakes that are forgiven in a word: one from four letters on, two from eight. */
const forgiven = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/**
 * The words that were perhaps meant: for each that stands nowhere, the most similar one of the
 * directory (or its beginning, for visitors who are still typing). Nothing when there is none.
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
