import { codeArray } from '../../../data/directory-index/code-array.js';
import { slicer } from '../../../data/load/slice.js';
import { splitWords } from '../../../data/directory-index/split-words.js';
import { textsOfOrganization } from '../../../data/directory-index/texts-of-organization.js';
import { foldText } from '../../../i18n/format/fold-text.js';
import { orderByName } from '../../../i18n/format/order-by-name.js';
import { COLUMN_NAMES, type Catalog, type Column, type ColumnName } from './catalog.js';
import { withIndex } from '../../../models/list.js';

/**
 * One catalog of several: the organizations of the second follow those of the first; in `byName`
 * all are mixed. Copies of one organization in two catalogs stay two.
 */
export function mergeCatalogs(catalogs: readonly Catalog[]): Catalog {
  let size = 0;
  const begins = catalogs.map((catalog) => (size += catalog.size) - catalog.size);
  /** The catalog that has an organization, and its number there. */
  const find = (index: number): [catalog: Catalog, own: number] => {
    const place = begins.findLastIndex((begin) => begin <= index);
    const catalog = catalogs[place];
    if (!catalog || index >= size) throw new RangeError(`there is no organization ${index}`);
    return [catalog, index - (begins[place] ?? 0)];
  };
  const whole: Catalog['whole'] = async (index, signal) => {
    const [catalog, own] = find(index);
    return catalog.whole?.(own, signal) ?? catalog.recordAt(own);
  };
  const findInTexts: Catalog['findInTexts'] = async (word, signal) => {
    const search = (catalog: Catalog) => catalog.findInTexts?.(word, signal) ?? findInRecords(catalog, word, signal);
    const found = await Promise.all(catalogs.map(search));
    return found.flatMap((rows, place) => rows.map((row) => row + (begins[place] ?? 0)));
  };
  const names = catalogs.flatMap((catalog) => catalog.names);
  return {
    size,
    ids: catalogs.flatMap(({ ids }) => ids),
    names,
    lat: join(catalogs, 'lat', new Float64Array(size), begins),
    lon: join(catalogs, 'lon', new Float64Array(size), begins),
    precision: join(catalogs, 'precision', new Uint8Array(size), begins),
    columns: Object.fromEntries(COLUMN_NAMES.map((name) => [name, joinColumns(catalogs, name)])) as Catalog['columns'],
    byName: orderByName(names),
    recordAt(index) {
      const [catalog, own] = find(index);
      return catalog.recordAt(own);
    },
    ...(catalogs.some((catalog) => catalog.whole) && { whole }),
    ...(catalogs.some((catalog) => catalog.findInTexts) && { findInTexts }),
  };
}

/**
 * What an index finds in its files, in records that are whole: rows in whose texts a word begins
 * so.
 */
async function findInRecords(catalog: Catalog, query: string, signal?: AbortSignal): Promise<number[]> {
  const wanted = splitWords(foldText(query));
  const pause = slicer(signal);
  const found: number[] = [];
  for (let index = 0; wanted.length > 0 && index < catalog.size; index += 1) {
    const words = splitWords(foldText(textsOfOrganization(catalog.recordAt(index))));
    if (wanted.every((begin) => words.some((word) => word.startsWith(begin)))) found.push(index);
    const wait = pause();
    if (wait) await wait;
  }
  return found;
}

function join<T extends Float64Array | Uint8Array>(
  catalogs: readonly Catalog[],
  part: 'lat' | 'lon' | 'precision',
  all: T,
  begins: readonly number[],
): T {
  for (const [place, catalog] of withIndex(catalogs)) all.set(catalog[part], begins[place]);
  return all;
}

function joinColumns(catalogs: readonly Catalog[], name: ColumnName): Column {
  const columns = catalogs.map((catalog) => catalog.columns[name]);
  const values = [...new Set(columns.flatMap((column) => column.values))];
  const numbers = new Map(values.map((value, number) => [value, number]));
  const size = catalogs.reduce((sum, catalog) => sum + catalog.size, 0);
  const offsets = new Uint32Array(size + 1);
  const codes = codeArray(
    values.length,
    columns.reduce((sum, column) => sum + column.codes.length, 0),
  );
  let row = 0;
  let end = 0;
  for (const column of columns) {
    const codeOf = column.values.map((value) => numbers.get(value) ?? 0);
    for (const [place, code] of withIndex(column.codes)) codes[end + place] = codeOf[code] ?? 0;
    for (const offset of column.offsets.subarray(1)) {
      row += 1;
      offsets[row] = end + offset;
    }
    end += column.codes.length;
  }
  return { values, offsets, codes };
}
