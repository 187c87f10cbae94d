import { writeDirectoryIndex, type WrittenDirectory } from '../../src/data/directory-index/write-directory-index.js';
import type { Vocabulary } from '../../src/models/document/document-head.js';
import { inventOrganizations } from './invent-organizations.js';

/** How many associations of migrants there are in Germany, by the higher estimates. */
const ALL = 20_000;

/** The directory of a whole country as files for any web server: an entry document, and beside it its index and details. */
export function writeLargeDirectory(vocab: Vocabulary): WrittenDirectory {
  const document = {
    version: '1',
    language: 'de',
    generated: '2026-11-22T06:00:00+01:00',
    publisher: { name: 'Bundesnetz der Vereine (erfunden)', url: 'https://bundesnetz.example/' },
    license: {
      text: {
        de: 'Alle Vereine sind erfunden. Orte: © GeoBasis-DE / BKG 2017 (Daten verändert)',
        en: 'All associations are invented. Places: © GeoBasis-DE / BKG 2017 (data changed)',
      },
      url: 'https://www.gesetze-im-internet.de/geonutzv/',
    },
    vocab,
    organizations: inventOrganizations(ALL),
  };
  return writeDirectoryIndex(document, { folder: 'verzeichnis' });
}
