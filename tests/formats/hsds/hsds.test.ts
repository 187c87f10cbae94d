import { expect } from '@open-wc/testing';
import { readOrganizations } from '../../support/fixtures/read-organizations.js';

const location = {
  id: 'l1',
  location_type: 'physical',
  latitude: 51.3,
  longitude: '12.3',
  languages: [{ code: 'ur' }, { name: 'kein Kürzel' }],
  addresses: [
    { address_1: 'Postfach 1', city: 'Lindenau', address_type: 'postal' },
    {
      address_1: 'Markt 1',
      address_2: 'Hof',
      city: 'Lindenau',
      region: 'Kreis',
      state_province: 'SN',
      postal_code: '04177',
      country: 'DE',
      address_type: 'physical',
    },
  ],
  accessibility: [{ description: 'Rampe im Hof' }],
  schedules: [
    { freq: 'WEEKLY', byday: 'TH,FR', opens_at: '10:00:00', closes_at: '18:00:00' },
    { freq: 'MONTHLY', byday: '1MO', opens_at: '10:00', closes_at: '12:00' },
  ],
};
const organization = {
  id: 'o1',
  name: 'Beratung Lindenau',
  alternate_name: 'BeLi',
  description: 'Berät.',
  email: 'a@beli.example',
  website: 'https://beli.example',
  additional_websites: [{ label: 'Blog', url: 'https://blog.beli.example' }],
  year_incorporated: 2011,
  logo: 'https://beli.example/logo.png',
  parent_organization_id: 'o0',
  contacts: [{ name: 'Ann P.', title: 'Empfang', phones: [{ number: '123', type: 'fax' }] }],
  phones: [{ number: '"+49 1234"', type: 'voice' }],
  locations: [{ location_type: 'virtual', latitude: 1, longitude: 1 }, location],
  services: [{ id: 's1', name: 'Sozialberatung', attributes: [{ taxonomy_term: { name: 'Beratung' } }] }],
};

describe('HSDS', () => {
  it('gives every value of an organization', async () => {
    const { records, problems, format } = await readOrganizations(organization);
    expect([format, problems]).to.deep.equal(['hsds', []]);
    expect(records).to.deep.equal([
      {
        id: 'o1',
        name: 'Beratung Lindenau',
        alternateNames: ['BeLi'],
        summary: 'Berät.',
        purposes: ['Beratung'],
        offers: ['Sozialberatung'],
        languages: ['ur'],
        address: {
          street: 'Markt 1, Hof',
          postalCode: '04177',
          city: 'Lindenau',
          county: 'Kreis',
          state: 'SN',
          country: 'DE',
        },
        geo: { lat: 51.3, lon: 12.3 },
        contact: { name: 'Ann P.', role: 'Empfang', phone: '+49 1234', fax: '123', email: 'a@beli.example' },
        website: 'https://beli.example/',
        links: [{ url: 'https://blog.beli.example/', label: 'Blog' }],
        logo: { src: 'https://beli.example/logo.png' },
        founded: 2011,
        memberOf: ['o0'],
        accessibility: { notes: 'Rampe im Hof' },
        openingHours: ['Th,Fr 10:00-18:00'],
      },
    ]);
  });

  it('reads a list page by page, also one whose coordinates cannot be', async () => {
    const page = { total_items: 2, total_pages: 2, page_number: 1, size: 1, last_page: false };
    const contents = [{ ...organization, locations: [{ latitude: 100, longitude: 101 }] }];
    const first = await readOrganizations({ ...page, contents }, { url: 'https://d.example/organizations?size=1' });
    expect(first.next).to.equal('https://d.example/organizations?size=1&page=2');
    expect(first.records[0]).not.to.have.property('geo');
    const last = await readOrganizations({ ...page, page_number: 2, last_page: true, contents });
    expect(last.next).to.equal(undefined);
    const empty = await readOrganizations({ ...page, total_items: 0, total_pages: 0, contents: [] });
    expect([empty.records, empty.problems, empty.next]).to.deep.equal([[], [], undefined]);
  });

  it('puts services together under the organization that holds them', async () => {
    const service = (id: string, name: string) => ({
      id,
      name,
      status: 'active',
      alternate_name: '',
      organization: { id: 'o1', name: 'Verein' },
    });
    const at = { id: 'x', service: service('s3', 'Sport'), location: { ...location, name: 'Halle' } };
    const { records } = await readOrganizations([service('s1', 'Kurs'), service('s2', 'Beratung'), at]);
    expect(records).to.have.length(1);
    expect(records[0]).to.deep.include({
      name: 'Verein',
      offers: ['Kurs', 'Beratung', 'Sport'],
      geo: { lat: 51.3, lon: 12.3 },
    });
  });
});
