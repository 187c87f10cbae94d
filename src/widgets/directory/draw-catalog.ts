import type { Catalog, ColumnName } from './catalog.js';
import type { DirectoryView } from './directory-view.js';

/** The values an organization has in a column. */
export function valuesAt({ columns }: Catalog, index: number, name: ColumnName): string[] {
  const { values, offsets, codes } = columns[name];
  return Array.from(codes.subarray(offsets[index], offsets[index + 1]), (code) => values[code] ?? '');
}

/** What of a view comes from the catalog alone: labels, and where an organization is. */
export function drawCatalog(
  catalog: Catalog,
  labelOf: DirectoryView['labelOf'],
): Pick<DirectoryView, 'catalog' | 'labelOf' | 'labelsAt' | 'placeAt'> {
  const isOneTown = catalog.columns.municipality.values.length < 2;
  return {
    catalog,
    labelOf,
    labelsAt: (index, column) => valuesAt(catalog, index, column).map((value) => labelOf(column, value)),
    placeAt: (index) => {
      const district = valuesAt(catalog, index, 'district');
      const town = isOneTown && district.length > 0 ? [] : valuesAt(catalog, index, 'municipality');
      return [...new Set([...district, ...town])].join(', ');
    },
  };
}
