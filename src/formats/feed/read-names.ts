import { readPlain } from './read-texts.js';

/** Names of categories, each once. */
export function readCategories(names: readonly (string | undefined)[]): string[] | undefined {
  const found = new Set(names.flatMap((name) => readPlain(name) ?? []));
  return found.size ? [...found] : undefined;
}

/**
 * The id of an item, where it is one in the world: numbers and short words are of one feed only,
 * there the item is known by its address, or else by the feed and the word.
 */
export function readId(id: string | undefined, link: string | undefined, feed: string): string | undefined {
  if (!id || (id.length > 5 && /\p{L}|[:/]/u.test(id))) return id;
  return link ? undefined : `${feed}#${id}`;
}
