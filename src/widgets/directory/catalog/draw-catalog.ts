import { valuesIn } from './catalog-of-records.js';
import type { Catalog, ColumnName } from './catalog.js';
import type { DirectoryView } from '../directory-view.js';
import { mapIterable } from '../../../models/list.js';

/**
 * The values an organization has in a column; from its record where that is at hand, so that no
 * column is made for a few entries.
 */
export function valuesAt(catalog: Catalog, index: number, name: ColumnName): readonly string[] {
  if (!catalog.whole) return valuesIn(catalog.recordAt(index), name);
  const { values, offsets, codes } = catalog.columns[name];
  return mapIterable(codes.subarray(offsets[index], offsets[index + 1]), (code) => values[code] ?? '');
}

/** Are all organizations in one town, as far as they say? Then it goes without saying. */
function isOneTown(catalog: Catalog): boolean {
  if (catalog.whole) return catalog.columns.municipality.values.length < 2;
  let town: string | undefined;
  for (let index = 0; index < catalog.size; index += 1) {
    const other = catalog.recordAt(index).address?.city;
    if (other && town && other !== town) return false;
    town ??= other;
  }
  return true;
}

/** What of a view comes from the catalog alone: labels, and where an organization is. */
export function drawCatalog(
  catalog: Catalog,
  labelOf: DirectoryView['labelOf'],
): Pick<DirectoryView, 'catalog' | 'labelOf' | 'labelsAt' | 'placeAt'> {
  let oneTown: boolean | undefined;
  return {
    catalog,
    labelOf,
    labelsAt: (index, column) => valuesAt(catalog, index, column).map((value) => labelOf(column, value)),
    placeAt: (index) => {
      oneTown ??= isOneTown(catalog);
      const district = valuesAt(catalog, index, 'district');
      const town = oneTown && district.length > 0 ? [] : valuesAt(catalog, index, 'municipality');
      return [...new Set([...district, ...town])].join(', ');
    },
  };
}
