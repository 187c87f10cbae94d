import { isTermId } from '../../formats/wordpress/term-id.js';
import type { DocumentHead } from '../../models/document/document-head.js';
import { pickText } from '../../models/parts/text.js';

const categoriesOf = (record: object): readonly string[] =>
  (record as { categories?: readonly string[] }).categories ?? [];

/**
 * Gives categories that are only numbers the names that another source has for them; what has none
 * is left out, because a number tells nobody anything. Changes no record: those with such
 * categories are copied.
 */
export function nameTerms<T extends object>(records: readonly T[], heads: readonly DocumentHead[]): readonly T[] {
  if (!records.some((record) => categoriesOf(record).some(isTermId))) return records;
  const known = heads.flatMap(({ vocab, language = '' }) =>
    vocab?.categories ? [{ labels: vocab.categories, language }] : [],
  );
  const nameOf = (id: string): string | undefined => {
    const found = known.find(({ labels }) => Object.hasOwn(labels, id));
    return pickText(found?.labels[id], [found?.language ?? ''])?.value;
  };
  return records.map((record) => {
    const categories = categoriesOf(record);
    if (!categories.some(isTermId)) return record;
    const named = categories.flatMap((id) => (isTermId(id) ? (nameOf(id) ?? []) : id));
    return { ...record, categories: [...new Set(named)] };
  });
}
