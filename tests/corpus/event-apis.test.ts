import { expect } from '@open-wc/testing';
import { readEvents } from '../support/fixtures/read-events.js';
import { hasSharedData, readSharedData } from '../support/fixtures/shared-data.js';

const isThere = await hasSharedData();
const read = async (path: string) => readEvents(JSON.parse(await readSharedData(`apis/${path}`)) as unknown);

describe('real answers with events', () => {
  if (!isThere) {
    it('skipped: ../shared is missing');
    return;
  }

  it('gives every value of The Events Calendar, first interface', async () => {
    const { records, problems, format } = await read('the-events-calendar/tribe-events-v1.json');
    expect([format, problems]).to.deep.equal(['the-events-calendar', []]);
    expect(records).to.deep.equal([
      {
        id: 'demo.local?id=311',
        url: 'http://demo.local/event/showcase/',
        title: 'Showcase',
        start: '2020-01-24T01:00:00',
        end: '2020-01-24T01:00:00',
        timeZone: 'UTC',
        place: {
          name: 'House of Blues Boston 15 Landsdowne Street Boston, MA 02215',
          address: { country: 'United States' },
        },
        organizer: {
          name: 'House of Blues Music Forward Foundation',
          url: 'http://demo.local/organizer/house-of-blues-music-forward-foundation/',
        },
        categories: [],
        documents: [
          { url: 'https://hobmusicforward.secure.force.com/ticket/#/instances/a0Ff400000CtzAxEAJ', type: 'text/html' },
        ],
      },
    ]);
  });

  it('gives every value of The Events Calendar, newer interface', async () => {
    const { records, problems } = await read('the-events-calendar/tec-v1/one-event.json');
    expect(problems).to.deep.equal([]);
    expect(records).to.deep.equal([
      {
        id: 'http://wordpress.test/event/current-workshop-series/',
        url: 'http://wordpress.test/event/current-workshop-series/',
        title: 'Current Workshop Series',
        summary: 'An ongoing workshop happening right now.',
        html: '<p>An ongoing workshop happening right now.</p>',
        start: '2025-06-13T15:25:00',
        end: '2025-06-13T19:25:00',
        timeZone: 'UTC',
        place: { name: 'Test Venue 2', address: { street: '456 Main St, Anytown, USA' } },
        organizer: {
          name: 'Test Organizer 2',
          url: 'http://wordpress.test/organizer/test-organizer-2/',
          contact: { email: 'test2@example.com' },
        },
        categories: [],
        cost: 'Free',
      },
    ]);
  });

  it('does not take organizers and venues of The Events Calendar for events', async () => {
    for (const name of ['organizers', 'venues']) {
      const error: unknown = await read(`the-events-calendar/tec-v1/${name}.json`).catch((reason: unknown) => reason);
      expect(error, name).to.include({ kind: 'unknown-format' });
    }
  });

  it('gives every value of Integreat', async () => {
    const { records, problems, format } = await read('integreat/augsburg_de_events_combine_recurring.json');
    expect([format, problems]).to.deep.equal(['integreat', []]);
    expect(records).to.deep.equal([
      {
        url: 'http://localhost:8000/augsburg/de/events/test-veranstaltung/',
        title: 'Test-Veranstaltung',
        summary: 'Dies ist die Beschreibung einer Test-Veranstaltung.',
        html: '<p>Dies ist die Beschreibung einer Test-Veranstaltung.</p>',
        start: '2030-01-01T13:00:00+01:00',
        end: '2030-01-01T15:00:00+01:00',
        timeZone: 'Europe/Berlin',
        language: 'de',
      },
    ]);
  });

  it('does not take places and categories of Integreat for events', async () => {
    for (const name of ['nurnberg_de_locations', 'augsburg_de_location_categories']) {
      const error: unknown = await read(`integreat/${name}.json`).catch((reason: unknown) => reason);
      expect(error, name).to.include({ kind: 'unknown-format' });
    }
  });

  it('gives every value of Mobilizon, by ActivityPub', async () => {
    const group = await read('mobilizon/activitypub/mobilizon-post-activity-group.json');
    const html =
      '<p><span class="h-card"><a href="https://framapiaf.org/users/tcit" class="u-url mention">@<span>tcit</span></a></span></p>';
    expect([group.format, group.problems]).to.deep.equal(['mobilizon', []]);
    expect(group.records).to.deep.equal([
      {
        id: 'f270ae07-7991-453c-9bb7-3d2122ededae',
        url: 'http://mobilizon1.com/events/f270ae07-7991-453c-9bb7-3d2122ededae',
        title: 'My first event',
        html,
        start: '2018-02-12T14:08:20Z',
        organizer: { name: '@group@mobilizon1.com', url: 'http://mobilizon1.com/@group' },
        categories: [],
      },
    ]);
    const media = await read('mobilizon/activitypub/mobilizon-post-activity-media-1.json');
    expect(media.problems).to.deep.equal([]);
    expect(media.records).to.deep.equal([
      {
        id: '109ccdfd-ee3e-46e1-a877-6c228763df0c',
        url: 'https://mobilizon.fr/events/39a0c4a6-f2b6-41dc-bbe2-fc5bff76cc93',
        title: 'My first event',
        html,
        start: '2018-02-12T14:08:20Z',
        place: {
          name: 'Locaux de Framasoft',
          address: {
            street: '10 Rue Jangot',
            postalCode: '69007',
            city: 'Lyon',
            state: 'Auvergne Rhône Alpes',
            country: 'France',
          },
        },
        organizer: { name: '@metacartes@mobilizon.fr', url: 'https://mobilizon.fr/@metacartes' },
        categories: [],
        documents: [
          { url: 'https://something.org/', title: 'Another link', type: 'text/html' },
          { url: 'https://google.com/', title: 'Website', type: 'text/html' },
        ],
        image: { src: 'https://mobilizon.fr/some-image-1' },
      },
    ]);
  });

  it('gives every value of Mobilizon, by GraphQL', async () => {
    const { records, problems, format } = await read('mobilizon/graphql-shape.json');
    expect([format, problems]).to.deep.equal(['mobilizon', []]);
    expect(records).to.deep.equal([
      {
        url: 'https://data.example/feed/b',
        title: 'a',
        start: '2021-04-15T10:30:00Z',
        end: '2021-04-15T15:30:00Z',
        place: { name: 'c', address: { city: 'd' } },
      },
    ]);
  });
});
