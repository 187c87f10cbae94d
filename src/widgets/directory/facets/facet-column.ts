import type { Catalog, ColumnName } from '../catalog/catalog.js';
import type { Facet } from './directory-choice.js';

/**
 * Where the values of a facet stand. In a directory of one town its districts are the places to
 * choose from.
 */
export function facetColumn({ columns }: Catalog, facet: Facet): ColumnName {
  const isOneTown = facet === 'municipality' && columns.municipality.values.length < 2;
  return isOneTown && columns.district.values.length > 1 ? 'district' : facet;
}
