import { expect } from '@open-wc/testing';
import { findFormat } from '../../../src/formats/registry.js';
import { rawSource } from '../../support/network/raw-source.js';
import { readOrganizations } from '../../support/fixtures/read-organizations.js';

const initiative = '2cd00bebec0c48ba9db761da48678134';
const company = '77b3c33a92554bcf8e8c2c86cedd6f6f';
const event = 'c2dc278a2d6a4b9b8a50cb606fc017ed';
const search = (...visible: unknown[]) => ({ visible, invisible: [] });
const hit = {
  id: 'a1',
  lat: 51.9,
  lng: 7.6,
  title: ' Teikei ',
  description: 'Kaffee\n',
  categories: [initiative],
  tags: ['coffee', '', ' regional'],
  avg_rating: 2,
};

describe('openfairdb', () => {
  it('is known by its two lists', () => {
    const name = (json: unknown) => findFormat('auto', rawSource(json), 'organizations')?.name;
    expect(name(search())).to.equal('openfairdb');
    expect([{ visible: [] }, { visible: {}, invisible: [] }, null].map(name)).to.deep.equal(Array(3).fill(undefined));
    expect(findFormat('auto', rawSource(search()), 'news')).to.equal(undefined);
  });

  it('reads a hit, without its rating', async () => {
    const { records, problems, head } = await readOrganizations(search(hit));
    expect(problems).to.deep.equal([]);
    expect(records).to.deep.equal([
      {
        id: 'a1',
        name: 'Teikei',
        summary: 'Kaffee',
        purposes: ['initiative'],
        offers: ['coffee', 'regional'],
        geo: { lat: 51.9, lon: 7.6 },
        links: [],
      },
    ]);
    expect(head.vocab?.purposes?.['initiative']).to.include({ de: 'Initiative' });
  });

  it('tells initiatives from companies, and leaves out events and what it does not know', async () => {
    const { records } = await readOrganizations(
      search(
        { ...hit, categories: [company] },
        { ...hit, id: 'e', categories: [event] },
        { ...hit, id: 'u', categories: ['f'.repeat(32)] },
      ),
    );
    expect(records.map(({ id, purposes }) => [id, purposes])).to.deep.equal([
      ['a1', ['company']],
      ['u', []],
    ]);
  });

  it('reads whole entries when it is asked for', async () => {
    const { records, head } = await readOrganizations(
      [
        {
          ...hit,
          street: 'Weg 1',
          zip: '48431',
          city: 'Rheine',
          telephone: '1',
          email: 'a@b.example',
          homepage: 'https://t.example/',
          opening_hours: 'Mo-Fr 09:00-17:00',
          founded_on: '2016-03-01',
          license: 'CC0-1.0',
          links: [{ url: 'https://s.example/', title: 'S' }, null],
        },
      ],
      { format: 'openfairdb' },
    );
    expect(records[0]).to.deep.include({
      address: { street: 'Weg 1', postalCode: '48431', city: 'Rheine' },
      contact: { phone: '1', email: 'a@b.example' },
      website: 'https://t.example/',
      openingHours: 'Mo-Fr 09:00-17:00',
      founded: 2016,
      links: [{ url: 'https://s.example/', label: 'S' }],
    });
    expect(head.license).to.include({ text: 'CC0 1.0' });
  });

  it('names the project and its licence only where the data come from it', async () => {
    const url = 'https://api.ofdb.io/v0/search?bbox=1,2,3,4';
    const { head } = await readOrganizations(search(hit), { url });
    expect(head.attribution).to.include({ text: 'Karte von morgen' });
    expect(head.license).to.include({ text: 'ODbL 1.0' });
    const other = await readOrganizations(search(hit), { url: 'https://notofdb.io/v0/search' });
    expect(other.head).not.to.have.any.keys('attribution', 'license');
  });

  it('names the entry that cannot be used, and keeps the good ones', async () => {
    const odd = [null, 5, 'x', [], {}, { ...hit, title: ' ' }, { ...hit, title: 5 }];
    const { records, places } = await readOrganizations(search(...odd, hit));
    expect(records.map(({ name }) => name)).to.deep.equal(['Teikei']);
    expect(places).to.deep.equal(odd.map((_, index) => `visible[${index}].title`));
  });

  it('keeps an entry whose place is wrong, without a place', async () => {
    const wrong = [{ lat: '51.9' }, { lat: 151.9 }, { lng: null }, { lat: 0, lng: 0 }];
    const { records, places } = await readOrganizations(search(...wrong.map((place) => ({ ...hit, ...place }))));
    expect(records).to.have.length(4);
    expect(records.some(({ geo }) => geo)).to.equal(false);
    expect(places).to.deep.equal(wrong.map((_, index) => `visible[${index}].lat`));
    expect((await readOrganizations(search({ ...hit, lat: null, lng: null }))).problems).to.deep.equal([]);
  });

  it('survives anything in its fields', async () => {
    for (const odd of [null, 5, 'x', {}, [null, 5, {}]]) {
      const { records } = await readOrganizations(
        search({ ...hit, id: odd, description: odd, categories: odd, tags: odd, links: odd, founded_on: odd }),
      );
      expect(records).to.have.length(1);
    }
  });
});
