import { expect } from '@open-wc/testing';
import { clearResponses } from '../../../../src/data/http/response-cache.js';
import { SourceError } from '../../../../src/models/schema/source-error.js';
import { catalogOfIndex } from '../../../../src/widgets/directory/catalog/catalog-of-index.js';
import { catalogOfRecords } from '../../../../src/widgets/directory/catalog/catalog-of-records.js';
import { COLUMN_NAMES, type Catalog } from '../../../../src/widgets/directory/catalog/catalog.js';
import { mergeCatalogs } from '../../../../src/widgets/directory/catalog/merge-catalogs.js';
import { startEndpoint } from '../../../support/network/endpoint.js';
import { manyOrganizations } from '../../../support/fixtures/many-organizations.mjs';
import { serveDirectory, sourced, type Spoil } from '../../../support/network/serve-directory.js';

/** One of each sort that could go wrong. */
const strange = [
  { id: 'z-1', name: '„Zuflucht“ e. V.', alternateNames: ['Die Arche', { de: 'Haus', tr: 'Çatı' }] },
  { id: 'Z 2', name: { de: 'Äpfel & Birnen', tr: 'Elma' }, html: '<p>Wir <b>mosten</b> im Herbst.</p>' },
  { url: 'profil/3', name: 'Ohne  Kennung', address: 'Weg 3, 45127 Essen', website: 'www.ohne.example' },
  { id: 4, name: 'جمعية', geo: { lat: -89.99999, lon: 179.99999 }, geoPrecision: 'postalCode', languages: ['de_DE', 'ar'] },
  {
    id: 5,
    name: 'Überall',
    summary: { de: 'Größte Spielstraße', en: 'Play street' },
    address: { street: 'Ring 1', postalCode: '26603', city: 'Aurich', district: 'Walle', county: 'Aurich', state: 'Niedersachsen', country: 'DE', ags: '03452001' },
    geo: { lat: 53.4, lon: 7.4 },
    geoPrecision: 'district',
    memberOf: ['z-1', 4],
    level: 'state',
    offers: ['b', 'a', 'b'],
  },
]; // prettier-ignore

/** Values of a column by row, in no order. */
function valuesByRow({ size, columns }: Catalog, name: (typeof COLUMN_NAMES)[number]): string[][] {
  const { values, offsets, codes } = columns[name];
  return Array.from({ length: size }, (_, row) =>
    Array.from(codes.subarray(offsets[row], offsets[row + 1]), (code) => values[code] ?? '').sort(),
  );
}

async function failure(act: Promise<unknown>): Promise<SourceError> {
  try {
    await act;
  } catch (error) {
    expect(error).to.be.instanceOf(SourceError);
    return error as SourceError;
  }
  throw new Error('it was read');
}

describe('the catalog of an index', () => {
  const endpoint = startEndpoint();
  const { signal } = new AbortController();
  afterEach(() => {
    clearResponses();
  });

  async function prepareState(
    organizations: object[] = [...manyOrganizations(230), ...strange],
    { spoil = {}, ...options }: Parameters<typeof serveDirectory>[2] & { spoil?: Record<string, Spoil> } = {},
  ) {
    const directory = await serveDirectory(endpoint, { version: '1', language: 'de', organizations }, options, spoil);
    const { index, base, origins, records, provenance } = directory;
    return { ...directory, read: () => catalogOfIndex({ index, base, records, provenance, origins, signal }) };
  }

  /** The same catalog made of all records. */
  async function catalogOfAll({ files, base, provenance }: Awaited<ReturnType<typeof prepareState>>) {
    const raw = [...files]
      .filter(([name]) => name.includes('/records-'))
      .flatMap(([, text]) => (JSON.parse(text) as { organizations: unknown[] }).organizations);
    const records = await sourced(raw, base, provenance);
    return { records, catalog: catalogOfRecords(records, ['de']) };
  }

  it('has the same columns as one that is made of all records', async () => {
    const state = await prepareState();
    const catalog = await state.read();
    const { catalog: expected } = await catalogOfAll(state);
    expect(catalog.size).to.equal(235);
    expect(catalog.ids).to.deep.equal(expected.ids);
    expect(catalog.names).to.deep.equal(expected.names.map((name) => name.replace(/\s+/g, ' ')));
    expect([...catalog.byName]).to.deep.equal([...expected.byName]);
    expect([...catalog.precision]).to.deep.equal([...expected.precision]);
    for (const name of COLUMN_NAMES)
      expect(valuesByRow(catalog, name), name).to.deep.equal(valuesByRow(expected, name));
    for (let row = 0; row < catalog.size; row += 1) {
      for (const part of ['lat', 'lon'] as const) {
        const [read = 0, right = 0] = [catalog[part][row], expected[part][row]];
        if (Number.isNaN(right)) expect(read).to.be.NaN;
        else expect(read).to.be.closeTo(right, 0.000_006);
      }
    }
  });

  it('tells of a record what the index has, and brings the whole one when it is asked for', async () => {
    const state = await prepareState();
    const catalog = await state.read();
    const { records } = await catalogOfAll(state);
    const row = catalog.names.indexOf('Überall');
    expect(endpoint.requests).to.have.length(1);
    expect(catalog.recordAt(row)).to.deep.equal({
      id: '5',
      name: 'Überall',
      address: { postalCode: '26603', city: 'Aurich', district: 'Walle', county: 'Aurich', state: 'Niedersachsen', country: 'DE', ags: '03452001' },
      geo: { lat: 53.4, lon: 7.4 },
      geoPrecision: 'district',
      memberOf: ['4', 'z-1'],
      level: 'state',
      offers: ['a', 'b'],
      provenance: state.provenance,
    }); // prettier-ignore
    expect(await catalog.whole?.(row)).to.deep.equal(records[row]);
    expect(catalog.recordAt(row)).to.deep.equal(records[row]);
    expect(endpoint.requests).to.have.length(2);
  });

  it('brings every record as it was written, each file once', async () => {
    const state = await prepareState(undefined, { shardSize: 30 });
    const catalog = await state.read();
    const { records } = await catalogOfAll(state);
    const whole = await Promise.all(records.map(async (_, row) => catalog.whole?.(row)));
    expect(whole).to.deep.equal(records);
    expect(endpoint.requests).to.have.length(1 + Math.ceil(records.length / 30));
  });

  it('makes addresses absolute against the entry document, not against the file a record is in', async () => {
    const state = await prepareState(strange, { firstPage: 0 });
    const catalog = await state.read();
    const record = await catalog.whole?.(catalog.names.indexOf('Ohne Kennung'));
    expect(record?.url).to.equal(new URL('profil/3', state.base).href);
    expect(record?.website).to.equal('https://www.ohne.example/');
  });

  it('gives out the records at hand without a request', async () => {
    const state = await prepareState();
    const catalog = await state.read();
    expect(catalog.recordAt(3)).to.equal(state.records[3]);
    expect(await catalog.whole?.(3)).to.equal(state.records[3]);
    expect(catalog.recordAt(20).contact).to.equal(undefined);
    expect(endpoint.requests).to.have.length(1);
  });

  it('tells two organizations with one id apart', async () => {
    const state = await prepareState([{ id: 1, name: 'A', founded: 1990 }, { id: 1, name: 'B', founded: 2000 }], { firstPage: 1 });
    const catalog = await state.read();
    expect((await catalog.whole?.(1))?.founded).to.equal(2000);
    expect((await catalog.whole?.(0))?.founded).to.equal(1990);
  }); // prettier-ignore

  for (const organizations of [[], [{ name: 'A' }], manyOrganizations(3).map(({ id, name }) => ({ id, name }))]) {
    it(`can have ${organizations.length} organizations that have nothing but names`, async () => {
      const catalog = await (await prepareState(organizations)).read();
      expect(catalog.size).to.equal(organizations.length);
      expect(catalog.lat.every(Number.isNaN)).to.equal(true);
      expect(await catalog.findInTexts?.('verein')).to.deep.equal([]);
    });
  }

  it('keeps ids that are numbers behind one word, and ones that only look like numbers', async () => {
    for (const ids of [
      ['v-10', 'v-9', 'v-0'],
      ['007', '7'],
      ['1', 'eins'],
      ['99999999999999999999', '1'],
      ['-1', '1'],
    ]) {
      const catalog = await (await prepareState(ids.map((id, index) => ({ id, name: `Verein ${index}` })))).read();
      expect(catalog.ids).to.deep.equal(ids);
    }
  });
});

describe('the full texts of an index', () => {
  const endpoint = startEndpoint();
  const { signal } = new AbortController();
  afterEach(() => {
    clearResponses();
  });

  async function prepareState(organizations: object[], texts = true, spoil: Record<string, Spoil> = {}) {
    const { index, base, origins, provenance } = await serveDirectory(
      endpoint,
      { organizations },
      { texts, firstPage: 0 },
      spoil,
    );
    const catalog = await catalogOfIndex({ index, base, records: [], provenance, origins, signal });
    const find = async (word: string) =>
      (await catalog.findInTexts?.(word))?.map((row) => catalog.names[row]?.replace(/,.*/, ''));
    return { catalog, find, requests: () => endpoint.requests.length - 1 };
  }

  it('find beginnings of words in summaries, bodies, other names and streets', async () => {
    const { find } = await prepareState(strange);
    expect(await find('mosten')).to.deep.equal(['Äpfel & Birnen']);
    expect(await find('arche')).to.deep.equal(['„Zuflucht“ e. V.']);
    expect(await find('spiel')).to.deep.equal(['Überall']);
    expect(await find('street')).to.deep.equal(['Überall']);
    expect(await find('weg')).to.deep.equal(['Ohne Kennung']);
    expect(await find('elma')).to.deep.equal(['Äpfel & Birnen']);
    expect(await find('straße')).to.deep.equal([]);
  });

  it('fold umlauts, case and marks', async () => {
    const { find } = await prepareState(strange);
    for (const word of ['größte', 'GROSSTE', 'groesste', 'Großte', 'Çat', 'cati'])
      expect(await find(word), word).to.have.length(1);
  });

  it('find nothing for single letters and marks, and ask no server for them', async () => {
    const { find, requests } = await prepareState(strange);
    for (const word of ['', ' ', 'm', '-', '&']) expect(await find(word)).to.deep.equal([]);
    expect(requests()).to.equal(0);
  });

  it('need every word of several', async () => {
    const { find } = await prepareState(strange);
    expect(await find('play street')).to.deep.equal(['Überall']);
    expect(await find('play mosten')).to.deep.equal([]);
  });

  it('are read file by file: those that can have the word', async () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz';
    const text = (index: number) =>
      Array.from({ length: 40 }, (_, word) => `${letters[word % 26] ?? ''}${letters[(index + word * 7) % 26] ?? ''}${index}wort`).join(' ');
    const organizations = Array.from({ length: 400 }, (_, index) => ({ id: index, name: `V ${1000 + index}`, text: text(index) }));
    const { catalog, requests } = await prepareState(organizations);
    const files = 5;
    for (const word of ['aa', 'mb', 'zz', 'q', 'c', 'ca123wort', 'aaaa', '12']) {
      const expected = organizations.flatMap((one, row) =>
        word.length > 1 && one.text.split(' ').some((known) => known.startsWith(word)) ? [row] : [],
      );
      expect(await catalog.findInTexts?.(word), word).to.deep.equal(expected);
    }
    expect(requests()).to.be.within(3, 60);
    clearResponses();
    const before = requests();
    await catalog.findInTexts?.('zz');
    expect(requests() - before).to.be.below(files);
  }); // prettier-ignore

  it('are not there when they were not written', async () => {
    expect((await prepareState(strange, false)).catalog.findInTexts).to.equal(undefined);
  });

  it('reject when a file of theirs is missing or broken, and the catalog goes on', async () => {
    const missing = await prepareState(strange, true, { words: () => undefined });
    expect((await failure(missing.find('mosten'))).kind).to.equal('http');
    expect(missing.catalog.names).to.have.length(5);
    for (const change of [{ rows: 'A\nB' }, { count: 1 }, { words: null }]) {
      const broken = await prepareState(strange, true, { words: (file) => ({ ...file, ...change }) });
      expect((await failure(broken.find('mosten'))).kind).to.equal('unreadable');
    }
  });
});

describe('an index that cannot be used', () => {
  const endpoint = startEndpoint();
  const { signal } = new AbortController();
  afterEach(() => {
    clearResponses();
  });

  async function read(
    spoil: Record<string, Spoil>,
    change: object = {},
    organizations: object[] = manyOrganizations(120),
  ) {
    const { index, ...directory } = await serveDirectory(endpoint, { organizations }, {}, spoil);
    return catalogOfIndex({ ...directory, index: { ...index, ...change }, signal });
  }

  it('says that it is missing', async () => {
    const { kind, status, url } = await failure(read({ index: () => undefined }));
    expect({ kind, status }).to.deep.equal({ kind: 'http', status: 404 });
    expect(url).to.contain('/directory/index-');
  });

  it('says that its address is none', async () => {
    expect((await failure(read({}, { url: 'https://[' }))).message).to.contain('"https://[" is no address');
  });

  it('says that it is cut off, or something else', async () => {
    const cut = await failure(read({ index: (file) => JSON.stringify(file).slice(0, 2000) }));
    expect(cut.kind).to.equal('unreadable');
    expect((await failure(read({ index: () => '<!doctype html>' }))).kind).to.equal('unreadable');
    expect((await failure(read({ index: () => [] }))).kind).to.equal('unreadable');
  });

  it('says that it is of another time than its entry document', async () => {
    expect((await failure(read({}, { count: 119 }))).message).to.contain('not of the same time');
    const other = { ids: { shared: 'A'.repeat(120), rest: Array(120).fill('x').join('\n') } };
    expect((await failure(read({ index: (file) => ({ ...file, ...other }) }))).message).to.contain(
      'none of the organizations',
    );
  });

  type Part = Record<string, Record<string, unknown>>;
  const faults: [string, string, (file: Record<string, unknown>) => object][] = [
    ['another version', 'version', () => ({ version: '2' })],
    ['a count that is none', 'count', () => ({ count: -1 })],
    ['fewer names than rows', 'names', () => ({ names: { shared: 'A', rest: 'a' } })],
    ['ids that are missing', 'ids', () => ({ ids: null })],
    ['digits that are none', 'lat[0]', () => ({ lat: { from: 0, digits: ['?'.repeat(120)] } })],
    ['a place off the globe', 'lat', () => ({ lat: { from: 99_000_000, digits: ['B'.repeat(120)] } })],
    ['places that are not there', 'place', () => ({ place: ['_'.repeat(120)] })],
    ['more places than rows', 'places.count', ({ places }) => ({ places: { ...(places as object), count: 1e12 } })],
    ['sets larger than their values', 'fields.offers.sizes', ({ fields }) => ({ fields: { offers: { ...(fields as Part)['offers'], values: ['a'] } } })],
    ['files that are not named', 'records.hashes', ({ records }) => ({ records: { ...(records as object), hashes: ['a'] } })],
    ['records on another origin', 'records.url', ({ records }) => ({ records: { ...(records as object), url: 'https://foreign.example/{hash}.json' } })],
    ['words on another origin', 'texts.url', ({ texts }) => ({ texts: { ...(texts as object), url: '//foreign.example/{hash}.json' } })],
    ['a long beginning of all ids', 'idPrefix', () => ({ idPrefix: 'x'.repeat(2001) })],
    ['words without files', 'texts.from', ({ texts }) => ({ texts: { ...(texts as object), from: [] } })],
  ]; // prettier-ignore
  for (const [what, place, change] of faults) {
    it(`says where it has ${what}`, async () => {
      const error = await failure(read({ index: (file) => ({ ...file, ...change(file) }) }));
      expect(error.kind).to.equal('unreadable');
      expect(error.place).to.equal(place);
    });
  }

  it('says that it has more rows than a source may have', async () => {
    const count = 300_000;
    const error = await failure(read({ index: (file) => ({ ...file, count }) }, { count }));
    expect(error.message).to.contain('expected at most 200000, received 300000');
  });

  it('asks no other origin for a record, whatever its file is called', async () => {
    const records = {
      url: '{hash}',
      size: 100,
      hashes: ['https://foreign.example/a.json', 'https://foreign.example/b.json'],
    };
    const catalog = await read({ index: (file) => ({ ...file, records }) });
    endpoint.serve('https://foreign.example/b.json', {});
    const error = await failure(catalog.whole?.(110) ?? Promise.resolve());
    expect(error).to.include({ kind: 'blocked', url: 'https://foreign.example/b.json' });
    expect(endpoint.requestsTo('https://foreign.example/b.json')).to.deep.equal([]);
  });

  it('ends with the signal it was given', async () => {
    const controller = new AbortController();
    const { index, ...directory } = await serveDirectory(endpoint, { organizations: manyOrganizations(50) });
    const pause = () => {
      controller.abort(new Error('left'));
      return Promise.reject(new Error('at once'));
    };
    const reading = catalogOfIndex({ ...directory, index, signal: controller.signal, pause });
    expect(await reading.catch((error: unknown) => (error as Error).message)).to.equal('left');
  });

  it('rejects only for the record whose file is missing, broken or another one', async () => {
    const row = 100;
    const whole = async (spoil: Spoil) => failure((await read({ records: spoil })).whole?.(row) ?? Promise.resolve());
    expect((await whole(() => undefined)).kind).to.equal('http');
    const change = (record: object) => (file: Record<string, unknown>) => ({
      ...file,
      organizations: (file['organizations'] as object[]).map((one) => ({ ...one, ...record })),
    });
    const unfit = await whole(change({ name: '' }));
    expect(unfit.message).to.contain('organizations[0].name: expected text that is not blank');
    expect((await whole(change({ id: 'x' }))).message).to.contain('not of the same time');
    expect((await whole(() => ({ organizations: 'gone' }))).kind).to.equal('unreadable');
    expect(await whole(() => 'nothing')).to.have.property('kind', 'unreadable');
  });
});

describe('several catalogs as one', () => {
  const endpoint = startEndpoint();
  const { signal } = new AbortController();

  async function prepareState() {
    const organizations = manyOrganizations(60);
    const { index, base, origins, records, provenance } = await serveDirectory(endpoint, { organizations });
    const own = [
      { id: 'a', name: 'Aa Verein', text: 'Wir rudern.', offers: ['Deutschkurs', 'Rudern'], provenance },
      { id: 'zz', name: 'Zz Verein', geo: { lat: 50, lon: 8 }, geoPrecision: 'district' as const, provenance },
    ];
    const indexed = await catalogOfIndex({ index, base, records, provenance, origins, signal });
    return { indexed, own, catalog: mergeCatalogs([indexed, catalogOfRecords(own, ['de'])]) };
  }

  it('have the organizations of all, in the order of their names', async () => {
    const { catalog, indexed, own } = await prepareState();
    expect(catalog.size).to.equal(62);
    expect(catalog.names[catalog.byName[0] ?? 0]).to.equal('Aa Verein');
    expect(catalog.names[catalog.byName[61] ?? 0]).to.equal('Zz Verein');
    expect(catalog.recordAt(60)).to.equal(own[0]);
    expect(catalog.recordAt(30)).to.deep.equal(indexed.recordAt(30));
    expect([catalog.lat[61], catalog.precision[61], catalog.ids[61]]).to.deep.equal([50, 1, 'zz']);
    expect(valuesByRow(catalog, 'offer')).to.deep.equal([
      ...valuesByRow(indexed, 'offer'),
      ['Deutschkurs', 'Rudern'],
      [],
    ]);
    expect(() => catalog.recordAt(62)).to.throw(RangeError);
  });

  it('bring whole records and search texts, wherever they are', async () => {
    const { catalog, own } = await prepareState();
    expect((await catalog.whole?.(40))?.contact?.email).to.contain('@verein.example');
    expect(await catalog.whole?.(61)).to.equal(own[1]);
    expect(await catalog.findInTexts?.('ruder')).to.deep.equal([60]);
    expect((await catalog.findInTexts?.('lindenweg'))?.length).to.be.above(2);
  });
});
