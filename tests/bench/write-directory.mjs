import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeDirectoryIndex } from '../../dist/npm/directory-index.js';

/** The same content as the bench's own association, in the words of the collection document. */
const toNative = ({ id, name, description, street, zip, city, municipality, state, lat, lon, ...rest }) => ({
  id: String(id),
  name,
  summary: description,
  origins: rest.origins,
  targetGroups: rest.targets,
  purposes: rest.purposes,
  languages: rest.languages,
  address: { street, postalCode: zip, city, county: municipality, state },
  geo: { lat, lon },
  contact: { email: rest.email, phone: rest.phone },
  website: rest.web,
});

/**
 * Writes the bench's associations as native documents, for a contestant to serve: `all.json` with all records, and
 * `liste.json` with an index beside it.
 *
 * @param {string} folder
 * @param {{generated: string, items: object[]}} associations
 */
export function writeDirectory(folder, { generated, items }) {
  const document = { version: '1', generated, language: 'de', organizations: items.map(toNative) };
  const { entry, files } = writeDirectoryIndex(document, { folder: 'index' });
  const all = [['all.json', JSON.stringify(document)], ['liste.json', entry], ...files];
  for (const [name, text] of all) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}
