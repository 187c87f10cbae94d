import { expect } from '@open-wc/testing';
import { readNews } from '../../support/fixtures/read-news.js';
import { readOrganizations } from '../../support/fixtures/read-organizations.js';

const api = 'https://cms.example/api/v3/lindenau/de/';
const day = (...slots: [string, string][]) => ({
  allDay: false,
  closed: slots.length === 0,
  appointmentOnly: false,
  timeSlots: slots.map(([start, end]) => ({ start, end })),
});
const place = {
  id: 2,
  url: 'https://guide.example/lindenau/de/locations/amt/',
  path: '/lindenau/de/locations/amt/',
  title: 'Amt für Vielfalt',
  excerpt: 'Beratung für alle',
  meta_description: null,
  contacts: [
    { name: 'A. Amt', email: 'amt@lindenau.example', phone_number: '0123 4', website: 'https://amt.example/' },
  ],
  content: '<p>Beratung für alle</p>',
  available_languages: {},
  icon: null,
  thumbnail: 'https://cms.example/amt.jpg',
  category: { id: 2, name: 'Behörde/Amt', color: '#1DC6C6', icon_url: 'https://cms.example/office.svg' },
  temporarily_closed: false,
  opening_hours: [day(['10:00', '13:00'], ['15:00', '18:00']), day(), { ...day(), closed: false, allDay: true }],
  location: {
    id: 4,
    name: 'Amt',
    address: 'Markt 1',
    town: 'Lindenau',
    postcode: '04177',
    country: 'Deutschland',
    latitude: 51.3,
    longitude: 12.3,
  },
  organization: { id: 1, name: 'Stadt Lindenau' },
  barrier_free: true,
};

describe('Integreat', () => {
  it('gives its places to a directory', async () => {
    const { records, problems, format, head } = await readOrganizations([place], { url: `${api}locations/` });
    expect([format, problems, head]).to.deep.equal(['integreat', [], { language: 'de' }]);
    expect(records).to.deep.equal([
      {
        url: 'https://guide.example/lindenau/de/locations/amt/',
        name: 'Amt für Vielfalt',
        summary: 'Beratung für alle',
        html: '<p>Beratung für alle</p>',
        purposes: ['Behörde/Amt'],
        address: { street: 'Markt 1', postalCode: '04177', city: 'Lindenau', country: 'Deutschland' },
        geo: { lat: 51.3, lon: 12.3 },
        contact: { name: 'A. Amt', organization: 'Stadt Lindenau', phone: '0123 4', email: 'amt@lindenau.example' },
        website: 'https://amt.example/',
        image: { src: 'https://cms.example/amt.jpg' },
        accessibility: { wheelchair: 'yes' },
        openingHours: ['Mo 10:00-13:00', 'Mo 15:00-18:00', 'We 00:00-24:00'],
      },
    ]);
  });

  it('promises no hours of a place that is closed for now', async () => {
    const { records } = await readOrganizations([{ ...place, temporarily_closed: true }]);
    expect(records[0]).not.to.have.property('openingHours');
  });

  it('reads places that have nothing but a name, and none that has not', async () => {
    const empty = Object.fromEntries(Object.keys(place).map((key) => [key, null]));
    const location = { latitude: null, longitude: null };
    const bare = { ...empty, available_languages: {}, title: 'Ort', url: '/ort', location };
    const { records, problems } = await readOrganizations([bare, { ...bare, title: '' }, 5]);
    expect(records).to.deep.equal([{ url: 'https://data.example/ort', name: 'Ort' }]);
    expect(problems).to.have.length(2);
  });

  it('gives its messages to news, in both shapes', async () => {
    const older = { title: 'Test', text: 'Inhalt', channel: 'news', sent_date: '2022-03-05T10:32:33.118Z' };
    const newer = {
      id: 7,
      title: 'Neu',
      message: '<p>Mehr</p>',
      timestamp: '2026-11-20T10:00:00Z',
      last_updated: '2026-11-21T10:00:00+01:00',
      display_date: '2026-11-22T10:00:00Z',
      channel: 'news',
      available_languages: {},
    };
    const { records, problems, format, head } = await readNews([older, newer], { url: `${api}fcm?channel=news` });
    expect([format, problems, head]).to.deep.equal(['integreat', [], { language: 'de' }]);
    expect(records).to.deep.equal([
      { title: 'Test', text: 'Inhalt', published: '2022-03-05T10:32:33.118Z' },
      {
        id: `${api}fcm#7`,
        title: 'Neu',
        html: '<p>Mehr</p>',
        published: '2026-11-22T10:00:00Z',
        modified: '2026-11-21T10:00:00+01:00',
      },
    ]);
  });

  it('does not take categories of places for organizations', async () => {
    const error: unknown = await readOrganizations([place.category]).catch((reason: unknown) => reason);
    expect(error).to.include({ kind: 'unknown-format' });
  });
});
