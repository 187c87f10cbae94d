import { expect } from '@open-wc/testing';
import { findFormat } from '../../../src/formats/registry.js';
import { rawSource } from '../../support/network/raw-source.js';
import { readOrganizations } from '../../support/fixtures/read-organizations.js';

const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features });
const feature = (properties: unknown, geometry: unknown = null, rest: object = {}) => ({
  type: 'Feature',
  properties,
  geometry,
  ...rest,
});
const point = (lon: unknown, lat: unknown) => ({ type: 'Point', coordinates: [lon, lat] });
const only = async (properties: unknown, geometry?: unknown) =>
  (await readOrganizations(collection(feature(properties, geometry)))).records[0];

describe('GeoJSON', () => {
  it('is known by its type, whatever else it says', () => {
    const name = (json: unknown) => findFormat('auto', rawSource(json), 'organizations')?.name;
    expect(name(collection())).to.equal('geojson');
    expect(name({ ...collection(), links: [], version: '1' })).to.equal('geojson');
    expect([{ type: 'Feature' }, { features: [] }, null, []].map(name)).to.deep.equal([
      undefined,
      undefined,
      undefined,
      'native',
    ]);
  });

  it('is also a single feature, which is one record', async () => {
    const json = feature({ name: 'Verein' }, point(7.44, 52.28), { id: 'v1' });
    const { format, records, problems } = await readOrganizations(json);
    expect(format).to.equal('geojson');
    expect(problems).to.deep.equal([]);
    expect(records).to.deep.equal([{ id: 'v1', name: 'Verein', geo: { lat: 52.28, lon: 7.44 } }]);
  });

  it('says of a point at 0, 0 that its place is not known', async () => {
    const { records, problems } = await readOrganizations(collection(feature({ name: 'A' }, point(0, 0))));
    expect(records[0]).not.to.have.property('geo');
    expect(problems).to.have.length(1);
    expect(problems[0]).to.contain('features[0].geometry').and.to.contain('does not know it');
    expect(problems[0]).not.to.contain('in degrees');
  });

  it('reads a place as OpenStreetMap describes it', async () => {
    const { records, problems } = await readOrganizations(
      collection(
        feature(
          {
            name: 'Türkischer Verein',
            alt_name: 'Türk Derneği',
            'addr:street': 'Marktstraße',
            'addr:housenumber': '4a',
            'addr:postcode': '48431',
            'addr:city': 'Rheine',
            'addr:suburb': 'Dorenkamp',
            'addr:country': 'DE',
            opening_hours: 'Mo-Fr 09:00-17:00; Sa 10:00-12:00',
            wheelchair: 'limited',
            'wheelchair:description': 'Rampe im Hof',
            description: 'Beratung &amp; <b>Begegnung</b>',
            'contact:website': 'www.verein.example',
            'contact:phone': '+49 5971 1234',
            'contact:email': 'info@verein.example',
            'contact:facebook': 'verein.rheine',
            start_date: '1998-05-01',
            check_date: '2026-10-01',
            categories: ['kultur', 'bildung'],
            countries: 'Türkei; SY, Wunderland',
            languages: 'Türkisch, Deutsch und Arabisch',
            level: '1',
            _umap_options: { color: 'Red', name: 'nicht der Name' },
          },
          point(7.44, 52.27),
          { id: 'node/17' },
        ),
      ),
    );
    expect(problems).to.deep.equal([]);
    expect(records).to.deep.equal([
      {
        id: 'node/17',
        name: 'Türkischer Verein',
        alternateNames: ['Türk Derneği'],
        summary: 'Beratung & Begegnung',
        origins: ['TR', 'SY', 'Wunderland'],
        purposes: ['kultur', 'bildung'],
        languages: ['tr', 'de', 'ar'],
        address: {
          street: 'Marktstraße 4a',
          postalCode: '48431',
          city: 'Rheine',
          district: 'Dorenkamp',
          country: 'DE',
        },
        geo: { lat: 52.27, lon: 7.44 },
        contact: { phone: '+49 5971 1234', email: 'info@verein.example' },
        website: 'https://www.verein.example/',
        links: [{ url: 'https://www.facebook.com/verein.rheine' }],
        founded: 1998,
        accessibility: { wheelchair: 'limited', notes: 'Rampe im Hof' },
        openingHours: ['Mo-Fr 09:00-17:00', 'Sa 10:00-12:00'],
        verifiedAt: '2026-10-01',
      },
    ]);
  });

  it('keeps rules of opening hours in one line where one replaces a part of another', async () => {
    const read = async (hours: string) =>
      (await readOrganizations(collection(feature({ name: 'Verein', opening_hours: hours }, point(7.44, 52.27)))))
        .records[0]?.openingHours;
    expect(await read('Mo-Fr 08:00-18:00; We 08:00-12:00')).to.deep.equal(['Mo-Fr 08:00-18:00; We 08:00-12:00']);
    expect(await read('Mo-Fr 08:00-18:00; PH off')).to.deep.equal(['Mo-Fr 08:00-18:00; PH off']);
    expect(await read('Fr-Mo 08:00-18:00; Su 08:00-12:00')).to.deep.equal(['Fr-Mo 08:00-18:00; Su 08:00-12:00']);
    expect(await read('Mo,We 08:00-18:00; Tu,Fr-Su 09:00-10:00')).to.deep.equal([
      'Mo,We 08:00-18:00',
      'Tu,Fr-Su 09:00-10:00',
    ]);
  });

  it('takes the usual name of several, and the next one where that is blank', async () => {
    expect(await only({ url: 'https://b.example/', website: 'https://a.example/', title: 'T', name: 'N' })).to.include({
      name: 'N',
      website: 'https://a.example/',
    });
    expect(await only({ name: ' ', title: 'T', phone: 5971, tel: '1' })).to.deep.include({
      name: 'T',
      contact: { phone: '5971' },
    });
  });

  it('reads what stands in objects of their own', async () => {
    const address = { strasse: 'Weg 1', plz: '48431', ort: 'Rheine' };
    expect(await only({ name: 'N', address, contact: { phone: '1' }, _verbund: { level: 'county' } })).to.deep.equal({
      name: 'N',
      address: { street: 'Weg 1', postalCode: '48431', city: 'Rheine' },
      contact: { phone: '1' },
      level: 'county',
    });
  });

  it('takes a whole address apart where that is safe', async () => {
    expect((await only({ name: 'N', address: 'Markt 4, 48431 Rheine' }))?.address).to.deep.equal({
      street: 'Markt 4',
      postalCode: '48431',
      city: 'Rheine',
    });
    expect((await only({ name: 'N', address: 'hinter dem Bahnhof' }))?.address).to.deep.equal({
      street: 'hinter dem Bahnhof',
    });
  });

  it('puts an area somewhere inside of it, and says so', async () => {
    const ring = [[7, 52], [7.2, 52], [7.2, 52.2], [7, 52.2], [7, 52]]; // prettier-ignore
    const small = [[9, 50], [9.1, 50], [9.1, 50.1], [9, 50]]; // prettier-ignore
    for (const geometry of [
      { type: 'Polygon', coordinates: [ring] },
      { type: 'MultiPolygon', coordinates: [[small], [ring]] },
      { type: 'GeometryCollection', geometries: [{ type: 'Polygon', coordinates: [ring] }, point(0, 1)] },
      { type: 'LineString', coordinates: [[7, 52], [7.2, 52.2]] }, // prettier-ignore
      { type: 'MultiPoint', coordinates: [[7, 52], [7.2, 52.2]] }, // prettier-ignore
    ]) {
      const record = await only({ name: 'N' }, geometry);
      expect(record?.geoPrecision, geometry.type).to.equal('district');
      expect(record?.geo?.lat, geometry.type).to.be.closeTo(52.1, 1e-9);
      expect(record?.geo?.lon, geometry.type).to.be.closeTo(7.1, 1e-9);
    }
  });

  it('believes what a property says of how exact a point is', async () => {
    const record = await only({ name: 'A', Genauigkeit: 'Stadtbezirk' }, point(7.44, 52.27));
    expect(record).to.deep.include({ geo: { lat: 52.27, lon: 7.44 }, geoPrecision: 'district' });
  });

  it('keeps what has no place', async () => {
    expect(await only({ name: 'N' }, null)).to.deep.equal({ name: 'N' });
    expect(await only({ name: 'N', lat: '52,5', lon: '7,5' }, null)).to.deep.equal({
      name: 'N',
      geo: { lat: 52.5, lon: 7.5 },
    });
  });

  it('names the feature whose geometry is broken, and keeps it without a place', async () => {
    const broken = [
      point('7.44', '52.27'),
      point(52.27, 407.44),
      point(0, 0),
      { type: 'Point', coordinates: [] },
      { type: 'Point', coordinates: [7] },
      { type: 'Point' },
      { type: 'Polygon', coordinates: [[[7, 52], [null, 52], 'x']] }, // prettier-ignore
      { type: 'Polygon', coordinates: 'x' },
      { type: 'GeometryCollection', geometries: 5 },
      'Point',
      5,
    ];
    const { records, places } = await readOrganizations(
      collection(...broken.map((geometry, index) => feature({ name: `N${index}` }, geometry))),
    );
    expect(records.map(({ name }) => name)).to.deep.equal(broken.map((_, index) => `N${index}`));
    expect(records.some(({ geo }) => geo)).to.equal(false);
    expect(places).to.deep.equal(broken.map((_, index) => `features[${index}].geometry`));
  });

  it('makes one problem of a feature that is none, and keeps the others', async () => {
    const odd = [null, 5, 'x', [1], {}, feature(null), feature({ name: { a: 1 } }), feature({ name: '' })];
    const { records, places } = await readOrganizations(collection(...odd, feature({ name: 'Gut' })));
    expect(records.map(({ name }) => name)).to.deep.equal(['Gut']);
    expect(places.map((path) => path.slice(0, 11))).to.deep.equal(odd.map((_, index) => `features[${index}]`));
  });

  it('leaves out a property that cannot be used, and names it', async () => {
    const { records, places } = await readOrganizations(
      collection(feature({ name: 'N', phone: true, founded: 'neulich', website: 'javascript:alert(1)', members: -3 })),
    );
    expect(records).to.deep.equal([{ name: 'N' }]);
    expect(places).to.have.members(
      ['phone', 'founded', 'website', 'members'].map((name) => `features[0].properties.${name}`),
    );
  });

  it('survives anything in the place of its features', async () => {
    for (const features of [undefined, null, 'x', {}, 5]) {
      const { records, places } = await readOrganizations({ type: 'FeatureCollection', features });
      expect(records).to.deep.equal([]);
      expect(places).to.deep.equal(['features']);
    }
  });

  it('reads what the collection says of itself, and the next page', async () => {
    const { head, next } = await readOrganizations({
      ...collection(),
      attribution: '© GeoBasis-DE / BKG 2017',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      timestamp: '2026-11-22T10:00:00Z',
      links: [{ rel: 'self', href: 'a' }, null, { rel: 'next', href: 'items?startIndex=100' }],
      _verbund: { publisher: { name: 'Kreis' } },
    });
    expect(head).to.deep.include({
      attribution: { text: '© GeoBasis-DE / BKG 2017' },
      generated: '2026-11-22T10:00:00Z',
      publisher: { name: 'Kreis' },
    });
    expect(next).to.equal('items?startIndex=100');
  });

  describe('with a mapping', () => {
    it('reads a property with HTML', async () => {
      const properties = { name: 'A', beschreibung: '<p>Wir <b>singen</b></p>' };
      const { records, problems } = await readOrganizations(
        { type: 'FeatureCollection', features: [{ type: 'Feature', properties, geometry: null }] },
        { mapping: { html: 'beschreibung' } },
      );
      expect(problems).to.deep.equal([]);
      expect(records).to.deep.equal([{ name: 'A', html: '<p>Wir <b>singen</b></p>' }]);
    });

    const body = collection(
      feature({ vb: 'Verein', name: 'Frau Muster', art: 'Sport, Tanz', lage: { breite: 52 }, x_ost: '7,5' }),
    );

    it('reads the properties it names, and no others for these fields', async () => {
      const mapping = {
        name: 'vb',
        'contact.name': 'Name',
        offers: ['art'],
        'geo.lat': 'lage.breite',
        'geo.lon': 'x_ost',
      };
      for (const source of [mapping, JSON.stringify(mapping)]) {
        const { records, problems } = await readOrganizations(body, { mapping: source });
        expect(problems).to.deep.equal([]);
        expect(records).to.deep.equal([
          { name: 'Verein', offers: ['Sport', 'Tanz'], geo: { lat: 52, lon: 7.5 }, contact: { name: 'Frau Muster' } },
        ]);
      }
    });

    it('tells the developer what is wrong with it, and reads on without', async () => {
      for (const mapping of ['{"name":', '[]', '5', '"x"', 5, []]) {
        const { records, places } = await readOrganizations(body, { mapping });
        expect(records).to.have.length(1);
        expect(places, JSON.stringify(mapping)).to.deep.equal(['mapping']);
      }
      const { places } = await readOrganizations(body, { mapping: { nmae: 'vb', summary: 5, offers: 'gibtsnicht' } });
      expect(places).to.deep.equal(['mapping.nmae', 'mapping.summary', 'mapping.offers']);
    });
  });
});

describe('a plain list of items', () => {
  const item = { id: '05113000', name: 'Essen', category: 'Stadt', lat: 51.4, lng: 7 };

  it('is read as GeoJSON is', async () => {
    const { format, records, problems } = await readOrganizations({
      items: [item, { name: 'Ohne Ort' }, 5, { lat: 1, lng: 1 }],
    });
    expect(format).to.equal('items');
    expect(records).to.deep.equal([
      { id: '05113000', name: 'Essen', purposes: ['Stadt'], geo: { lat: 51.4, lon: 7 } },
      { name: 'Ohne Ort' },
    ]);
    expect(problems.map((problem) => problem.slice(0, 8))).to.deep.equal(['items[2]', 'items[3]']);
  });

  it('is not guessed', () => {
    const name = (json: unknown) => findFormat('auto', rawSource(json), 'organizations')?.name;
    expect(name({ items: [] })).to.equal(undefined);
    expect(name({ items: [{ name: 'Essen' }] })).to.equal(undefined);
    expect(name({ items: [{ lat: 1, lng: 1 }] })).to.equal(undefined);
    expect(name([item])).to.equal('native');
  });

  it('may be a bare array when it is asked for', async () => {
    expect((await readOrganizations([item], { format: 'items' })).records[0]?.geo).to.deep.equal({ lat: 51.4, lon: 7 });
  });
});
