import type { Catalog } from '../catalog/catalog.js';
import { correctWords, rankOrganizations, wordsOf, type SearchTexts } from './search-organizations.js';

/** What can be searched of a catalog so far; another object as soon as a search may find more. */
export interface Searchable {
  readonly catalog: Catalog;
  readonly texts: SearchTexts;
  /** Settles when the names can be searched. */
  readonly names: Promise<void>;
  /** All texts at hand can be searched. */
  readonly ready: boolean;
  /** Organizations in whose texts, which are not at hand, a word was found. */
  readonly elsewhere: ReadonlyMap<string, readonly number[]>;
}

/** What a search has found out. */
export interface Found {
  /** How well each organization fits. */
  readonly ranks: Uint8Array;
  /** Nothing carries the words themselves; this is what was probably meant. */
  readonly isCorrected: boolean;
  /** The words that were found, folded. */
  readonly words: readonly string[];
}

/** Organizations that carry every word in texts which are not at hand. */
function findElsewhere(words: readonly string[], elsewhere: Searchable['elsewhere']): readonly number[] {
  const [first, ...others] = words.map((word) => elsewhere.get(word));
  if (!first || others.some((list) => !list)) return [];
  const sets = others.map((list) => new Set(list));
  return first.filter((index) => sets.every((set) => set.has(index)));
}

/** Finds the words of a query, and if nothing carries them, similar ones. */
export function searchTexts(catalog: Catalog, query: string, searchable: Searchable | undefined): Found | undefined {
  if (searchable?.catalog !== catalog) return undefined;
  const { texts, ready, elsewhere } = searchable;
  const words = wordsOf(query);
  let ranks = rankOrganizations(texts, words);
  for (const index of findElsewhere(words, elsewhere)) {
    ranks ??= new Uint8Array(catalog.size);
    ranks[index] ||= 1;
  }
  if (ranks) return { ranks, isCorrected: false, words };
  // What is not prepared yet may carry the words themselves.
  const corrected = ready ? correctWords(texts, words) : undefined;
  const similar = corrected && rankOrganizations(texts, corrected);
  return similar && { ranks: similar, isCorrected: true, words: corrected };
}
