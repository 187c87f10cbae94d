import { msg } from '../../../i18n/catalogue/msg.js';
import type { ColumnName } from '../catalog/catalog.js';

/** What visitors read on a facet. */
export function nameFacet(column: ColumnName): string {
  switch (column) {
    case 'origin':
      return msg('Herkunft');
    case 'targetGroup':
      return msg('Für wen');
    case 'purpose':
      return msg('Vereinszweck');
    case 'offer':
      return msg('Angebote');
    case 'language':
      return msg('Sprachen');
    case 'district':
      return msg('Stadtteil');
    default:
      return msg('Ort');
  }
}
