import { intlLocales } from '../../../i18n/format/format-text.js';
import { textFor, type Reader } from '../../../i18n/reader.js';
import type { DocumentHead, Vocabulary } from '../../../models/document/document-head.js';
import type { ColumnName } from './catalog.js';

/** Where the labels of a column's ids stand in a document's head. */
const VOCABULARIES: Partial<Record<ColumnName, keyof Vocabulary>> = {
  origin: 'origins',
  targetGroup: 'targetGroups',
  purpose: 'purposes',
  offer: 'offers',
};

type Named = 'region' | 'language';

/** By type and language: each takes a browser a millisecond to make. */
const displayNames = new Map<string, Intl.DisplayNames>();

/**
 * The name of a country (ISO 3166-1 alpha-2) or language (BCP 47) in another language; the code
 * where the browser does not know one.
 */
function nameOf(type: Named, code: string, language: string): string {
  const key = `${type} ${language}`;
  const names = displayNames.get(key) ?? new Intl.DisplayNames(intlLocales(language), { type });
  displayNames.set(key, names);
  try {
    return names.of(code) ?? code;
  } catch {
    // "deutsch" has the form of a language tag and is none.
    return code;
  }
}

/**
 * Names the values of columns for a reader: what the vocabulary of a document says, else the name
 * of a country or language, else the value as it is. Remembers what it has named.
 */
export function labelValues(
  heads: readonly DocumentHead[],
  reader: Reader,
): (column: ColumnName, value: string) => string {
  const known = new Map<string, string>();
  const find = (column: ColumnName, value: string): string => {
    const vocabulary = VOCABULARIES[column];
    const label =
      vocabulary && heads.map(({ vocab }) => vocab?.[vocabulary]?.[value]).find((text) => text !== undefined);
    const words = textFor(reader, label)?.value;
    if (words) return words;
    if (column === 'language') return nameOf('language', value, reader.ui);
    return column === 'origin' && /^[A-Z]{2}$/i.test(value) ? nameOf('region', value.toUpperCase(), reader.ui) : value;
  };
  return (column, value) => {
    const key = `${column} ${value}`;
    let label = known.get(key);
    if (label === undefined) known.set(key, (label = find(column, value)));
    return label;
  };
}
