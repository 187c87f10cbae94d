import { intlLocales } from '../../i18n/format-text.js';
import { languageName } from '../../i18n/language-name.js';
import { textFor, type Reader } from '../../i18n/reader.js';
import type { DocumentHead, Vocabulary } from '../../models/document-head.js';
import type { ColumnName } from './catalog.js';

/** Where the labels of a column's ids stand in a document's head. */
const VOCABULARIES: Partial<Record<ColumnName, keyof Vocabulary>> = {
  origin: 'origins',
  targetGroup: 'targetGroups',
  purpose: 'purposes',
  offer: 'offers',
};

const countries = new Map<string, Intl.DisplayNames>();

/** The name of a country (ISO 3166-1 alpha-2) in a language; the code where the browser does not know one. */
function countryName(code: string, language: string): string {
  let names = countries.get(language);
  if (!names) countries.set(language, (names = new Intl.DisplayNames(intlLocales(language), { type: 'region' })));
  return names.of(code) ?? code;
}

/**
 * Names the values of columns for a reader: what the vocabulary of a document says, else the name of a country or language,
 * else the value as it is. Remembers what it has named.
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
    if (column === 'language') return languageName(value, reader.ui);
    return column === 'origin' && /^[A-Z]{2}$/i.test(value) ? countryName(value.toUpperCase(), reader.ui) : value;
  };
  return (column, value) => {
    const key = `${column} ${value}`;
    let label = known.get(key);
    if (label === undefined) known.set(key, (label = find(column, value)));
    return label;
  };
}
