import { expect } from '@open-wc/testing';
import { organizationKind, type Organization } from '../../src/models/records/organization.js';
import { loadCollection, type Collection } from '../../src/data/load/load-collection.js';
import { clearResponses } from '../../src/data/http/response-cache.js';
import { SourceError } from '../../src/models/schema/source-error.js';
import { hasSharedData, readSharedData } from '../support/fixtures/shared-data.js';

interface Hit {
  id: string;
  lat: number;
  lng: number;
  title: string;
  description: string;
  categories: string[];
  tags: string[];
}

interface Point {
  id: string;
  name: string;
  category: string;
  lat: number;
  lng: number;
}

interface Feature {
  properties: Record<string, unknown>;
  geometry: { type: string; coordinates: unknown };
}

const isThere = await hasSharedData();
const fileUrl = (path: string) => new URL(`/shared/data/${path}`, location.origin).href;
const readJson = async (path: string) => JSON.parse(await readSharedData(path)) as unknown;

/** Sends a source through the whole pipeline: an address, or a body as if it stood in the page. */
async function load(source: { url: string } | { text: string }, mapping?: object): Promise<Collection<Organization>> {
  let last: Collection<Organization> | undefined;
  const { signal } = new AbortController();
  for await (const snapshot of loadCollection({
    urls: 'url' in source ? [source.url] : [],
    inline: 'text' in source ? { text: source.text, url: 'https://data.example/' } : undefined,
    kind: organizationKind,
    format: 'auto',
    signal,
    revalidate: false,
    mapping: () => mapping,
  })) {
    last = snapshot;
  }
  if (!last) throw new Error('no snapshot');
  return last;
}

const cell = (value: unknown) => `"${String(value).replaceAll('"', '""')}"`;
const boundaries = { 'kreis-steinfurt-gemeinden': 24, 'essen-stadt': 1, bundeslaender: 16 };

describe('real directories', () => {
  if (!isThere) {
    it('skipped: ../shared is missing');
    return;
  }
  beforeEach(clearResponses);

  it('gives every value of a search in kartevonmorgen', async () => {
    const path = 'directories/kartevonmorgen-search-a.json';
    const hits = ((await readJson(path)) as { visible: Hit[] }).visible;
    const { records, problems, sources } = await load({ url: fileUrl(path) });
    expect(sources[0]?.format).to.equal('openfairdb');
    expect(problems).to.deep.equal([]);
    expect(records).to.have.length(50);
    hits.forEach((hit, index) => {
      const record = records[index];
      expect(record?.id).to.equal(hit.id);
      expect(record?.name).to.equal(hit.title.trim());
      expect(record?.summary).to.equal(hit.description.trim() || undefined);
      expect(record?.geo).to.deep.equal({ lat: hit.lat, lon: hit.lng });
      expect(record?.offers).to.deep.equal(hit.tags.map((tag) => tag.trim()).filter(Boolean));
      const purpose = hit.categories[0]?.startsWith('77b3') ? 'company' : 'initiative';
      expect(record?.purposes).to.deep.equal([purpose]);
    });
  });

  it('shows all 396 municipalities of a plain list of points, and of the same list as CSV', async () => {
    const path = 'directories/gemeinden-nrw-punkte.json';
    const points = ((await readJson(path)) as { items: Point[] }).items;
    const lines = points.map(({ id, name, category, lat, lng }) =>
      [cell(id), cell(name), cell(category), String(lat).replace('.', ','), String(lng).replace('.', ',')].join(';'),
    );
    const text = ['Kennung;Name;Art;Breitengrad;Längengrad', ...lines].join('\r\n');
    for (const source of [{ url: fileUrl(path) }, { text }]) {
      const { records, problems } = await load(source);
      expect(problems).to.deep.equal([]);
      expect(records).to.have.length(396);
      points.forEach(({ id, name, category, lat, lng }, index) => {
        const { id: readId, name: readName, purposes, geo } = records[index] ?? {};
        expect({ readId, readName, purposes, geo }).to.deep.equal({
          readId: id,
          readName: name,
          purposes: [category],
          geo: { lat, lon: lng },
        });
      });
    }
  });

  for (const [name, count] of Object.entries(boundaries)) {
    it(`puts every area of ${name} inside of its own box`, async () => {
      const path = `boundaries/${name}.geojson`;
      const { features } = (await readJson(path)) as { features: Feature[] };
      const { records, problems, sources } = await load({ url: fileUrl(path) });
      expect(sources[0]?.format).to.equal('geojson');
      expect(problems).to.deep.equal([]);
      expect(records).to.have.length(count);
      features.forEach(({ properties, geometry }, index) => {
        const record = records[index];
        expect(record?.name).to.equal(properties['name']);
        expect(record?.purposes).to.deep.equal([properties['type']]);
        expect(record?.address?.ags).to.equal(properties['ags']);
        expect(record?.geoPrecision).to.equal('district');
        const numbers =
          JSON.stringify(geometry.coordinates)
            .match(/-?[\d.]+/g)
            ?.map(Number) ?? [];
        const [lons, lats] = [numbers.filter((_, at) => at % 2 === 0), numbers.filter((_, at) => at % 2 === 1)];
        expect(record?.geo?.lon).to.be.within(Math.min(...lons), Math.max(...lons));
        expect(record?.geo?.lat).to.be.within(Math.min(...lats), Math.max(...lats));
      });
    });
  }

  it('reads properties of other names through a mapping', async () => {
    const { records, problems } = await load(
      { url: fileUrl('boundaries/kreis-steinfurt-gemeinden.geojson') },
      { 'address.city': 'name', name: 'name', level: 'type', id: 'ags' },
    );
    expect(records).to.have.length(24);
    expect(records.find(({ name }) => name === 'Rheine')).to.deep.include({
      id: '05566076',
      address: { city: 'Rheine' },
    });
    // "Stadt" and "Gemeinde" are words for the local level.
    expect(problems).to.deep.equal([]);
  });

  it('names the feature that was damaged, and keeps the others', async () => {
    const path = 'boundaries/kreis-steinfurt-gemeinden.geojson';
    const damage: [string, (feature: Feature) => unknown][] = [
      ['null', () => null],
      ['text for a feature', () => 'Feature'],
      ['no properties', ({ geometry }) => ({ type: 'Feature', geometry })],
      ['a number for properties', ({ geometry }) => ({ properties: 5, geometry })],
      ['a list for a name', ({ geometry }) => ({ properties: { name: [] }, geometry })],
      ['text for coordinates', ({ properties }) => ({ properties, geometry: { type: 'Polygon', coordinates: 'x' } })],
      [
        'text in coordinates',
        ({ properties }) => ({ properties, geometry: { type: 'Point', coordinates: ['7,4', '52,2'] } }),
      ],
      [
        'metres for degrees',
        ({ properties }) => ({ properties, geometry: { type: 'Point', coordinates: [394_000, 5_792_000] } }),
      ],
      [
        'latitude before longitude',
        ({ properties }) => ({ properties, geometry: { type: 'Point', coordinates: [7.4, 152.2] } }),
      ],
    ];
    for (const [name, damaged] of damage) {
      const document = (await readJson(path)) as { features: unknown[] };
      document.features[3] = damaged(document.features[3] as Feature);
      const { records, problems } = await load({ text: JSON.stringify(document) });
      expect(records.length, name).to.be.within(23, 24);
      expect(problems, name).to.have.length(1);
      expect(problems[0]?.path, name).to.match(/^features\[3\]/);
      expect(
        records.filter(({ geo }) => geo),
        name,
      ).to.have.length(23);
    }
  });

  it('says where a document was cut off', async () => {
    for (const path of ['boundaries/essen-stadt.geojson', 'directories/kartevonmorgen-search-a.json']) {
      const text = await readSharedData(path);
      const outcome = await load({ text: text.slice(0, text.length / 2) }).catch((error: unknown) => error);
      expect(outcome).to.be.instanceOf(SourceError);
      expect(outcome).to.include({ kind: 'unreadable' });
      expect((outcome as SourceError).place).to.match(/^line \d+, column \d+$/);
    }
  });

  it('names the line of a table that was damaged, and keeps the others', async () => {
    const { items } = (await readJson('directories/gemeinden-nrw-punkte.json')) as { items: Point[] };
    const lines = items.map(({ name, lat, lng }) => `${cell(name)},${lat},${lng}`);
    const damage: [string, string, number][] = [
      ['an open quote', '"Düsseldorf,51.2,6.8', 395],
      ['a cell too many', 'Düsseldorf, Stadt,51.2,6.8', 395],
      ['no name', ',51.2,6.8', 395],
      ['a cell too few', 'Düsseldorf', 396],
      ['degrees out of range', 'Düsseldorf,6.8,251.2', 396],
      ['words for degrees', 'Düsseldorf,Nord,6.8', 396],
    ];
    for (const [name, line, count] of damage) {
      const text = ['Name,lat,lon', ...lines.slice(0, 15), line, ...lines.slice(16)].join('\n');
      const { records, problems } = await load({ text });
      expect(records, name).to.have.length(count);
      expect(problems, name).to.have.length(1);
      expect(problems[0]?.path, name).to.match(/^line 17\b/);
    }
  });
});
