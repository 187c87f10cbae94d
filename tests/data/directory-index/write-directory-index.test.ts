import { expect } from '@open-wc/testing';
import { writeDirectoryIndex } from '../../../src/data/directory-index/write-directory-index.js';
import type { Parsed } from '../../../src/formats/shared/format.js';
import { native } from '../../../src/formats/native/native.js';
import { DirectoryColumnsSchema, DirectoryWordsSchema } from '../../../src/models/document/directory-index.js';
import { CollectionDocumentSchema, type CollectionDocument } from '../../../src/models/document/document.js';
import type { Schema } from '../../../src/models/schema/schema.js';
import { manyOrganizations } from '../../support/fixtures/many-organizations.mjs';
import { rawSource } from '../../support/network/raw-source.js';

const parse = (text: string) => JSON.parse(text) as CollectionDocument;
const namesOf = (text: string) => (parse(text).organizations ?? []).map(({ name }) => name);

/** The texts of the files of one kind, by their names. */
const ofKind = (files: Map<string, string>, kind: string) =>
  [...files].filter(([name]) => name.startsWith(`directory/${kind}-`));

const document = (organizations: object[], head: object = {}) => ({
  version: '1',
  language: 'de',
  ...head,
  organizations,
});

function assertFits(schema: Schema, value: unknown): void {
  expect(schema.read(value)).not.to.equal(undefined);
}

describe('the index of a directory, written', () => {
  it('has an entry document with the first records in the order of their names, and all else that the document says', () => {
    const names = ['Zirkel', 'Äpfel e. V.', 'anker', 'Chor', 'Bühne'];
    const { entry } = writeDirectoryIndex(
      document(
        names.map((name, id) => ({ id, name })),
        {
          publisher: { name: 'Verbund' },
          vocab: { offers: { chor: 'Chor' } },
          news: [{ title: 'Neu' }],
          next: 'seite-2.json',
        },
      ),
      { firstPage: 3 },
    );
    expect(namesOf(entry)).to.deep.equal(['anker', 'Äpfel e. V.', 'Bühne']);
    const { next, directoryIndex, publisher, vocab, news } = parse(entry);
    expect({ next, publisher, vocab, news }).to.deep.equal({
      next: undefined,
      publisher: { name: 'Verbund' },
      vocab: { offers: { chor: 'Chor' } },
      news: [{ title: 'Neu' }],
    });
    expect(directoryIndex?.count).to.equal(5);
  });

  it('is read as any other collection document', () => {
    const { entry, files } = writeDirectoryIndex(document(manyOrganizations(250)));
    const raw = rawSource(JSON.parse(entry));
    expect(native.detect(raw)).to.equal(true);
    const { head, faults, records }: Parsed = native.parse(raw, 'organizations');
    expect(faults).to.deep.equal([]);
    expect(records).to.have.length(20);
    expect(files.has(head.directoryIndex?.url ?? '')).to.equal(true);
    assertFits(CollectionDocumentSchema, JSON.parse(entry));
  });

  it('has files that fit the published schemas', () => {
    const { files } = writeDirectoryIndex(document(manyOrganizations(250)));
    expect(ofKind(files, 'records')).to.have.length(3);
    for (const [, text] of ofKind(files, 'index')) assertFits(DirectoryColumnsSchema, JSON.parse(text));
    for (const [, text] of ofKind(files, 'words')) assertFits(DirectoryWordsSchema, JSON.parse(text));
    for (const [, text] of ofKind(files, 'records')) assertFits(CollectionDocumentSchema, JSON.parse(text));
  });

  it('is the same to the byte for the same document', () => {
    const write = () => writeDirectoryIndex(document(manyOrganizations(300)));
    const [one, other] = [write(), write()];
    expect(other.entry).to.equal(one.entry);
    expect([...other.files]).to.deep.equal([...one.files]);
  });

  it('gives a file another name when what it holds has changed, and only then', () => {
    const organizations = manyOrganizations(300);
    const before = writeDirectoryIndex(document(organizations));
    const changed = organizations.map((one, index) => (index === 7 ? { ...one, founded: 1998 } : one));
    const after = writeDirectoryIndex(document(changed));
    const gone = (kind: string) => ofKind(before.files, kind).filter(([name]) => !after.files.has(name));
    expect(gone('records')).to.have.length(1);
    expect(gone('index')).to.have.length(1);
    expect(gone('words')).to.have.length(0);
    for (const [name, text] of before.files) expect(after.files.get(name) ?? text).to.equal(text);
  });

  it('leaves out records that fit no schema and says which', () => {
    const { entry, problems } = writeDirectoryIndex(
      document([
        { id: 1, name: 'A' },
        { id: 2 },
        { id: 'a\nb', name: 'C' },
        { id: 3, name: 'B', geo: { lat: 99, lon: 7 } },
      ]),
    );
    expect(namesOf(entry)).to.deep.equal(['A']);
    expect(problems.map(({ path }) => path)).to.deep.equal([
      'organizations[1].name',
      'organizations[2].id',
      'organizations[3].geo.lat',
    ]);
  });

  it('gives records without an id one that no other has: their address, else their name', () => {
    const { entry } = writeDirectoryIndex([
      { name: 'Müllers Bühne' },
      { name: 'Müllers Bühne' },
      { name: 'Chor', id: 'muellers-buehne-2' },
      { name: 'Verein', url: 'https://verein.example/' },
      { name: '☺' },
    ]);
    const ids = (parse(entry).organizations ?? []).map(({ name, id }) => [name, id]);
    expect(ids).to.deep.equal([
      ['☺', 'organization'],
      ['Chor', 'muellers-buehne-2'],
      ['Müllers Bühne', 'muellers-buehne'],
      ['Müllers Bühne', 'muellers-buehne-3'],
      ['Verein', 'https://verein.example/'],
    ]);
  });

  it('puts the files where it is told to, as large as it is told to, with or without texts', () => {
    const { entry, files } = writeDirectoryIndex(document(manyOrganizations(50)), {
      folder: 'daten/vereine/',
      shardSize: 20,
      firstPage: 5,
      texts: false,
    });
    expect(parse(entry).directoryIndex?.url).to.match(/^daten\/vereine\/index-[\da-f]{12}\.json$/);
    expect(parse(entry).organizations).to.have.length(5);
    const kinds = [...files.keys()].map((name) => name.replace(/-[\da-f]{12}/, ''));
    expect(kinds.sort()).to.deep.equal([
      'daten/vereine/index.json',
      ...Array<string>(3).fill('daten/vereine/records.json'),
    ]);
    expect(writeDirectoryIndex([], { folder: '' }).entry).to.match(/"url":"index-/);
  });

  it('refuses a document whose organizations are no list', () => {
    expect(() => writeDirectoryIndex({ organizations: 'none' })).to.throw(TypeError, 'no array');
  });
});
