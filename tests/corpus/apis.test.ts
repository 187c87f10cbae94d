import { expect } from '@open-wc/testing';
import { newsKind } from '../../src/models/records/news-item.js';
import { organizationKind } from '../../src/models/records/organization.js';
import { hasSharedData, readSharedData } from '../support/fixtures/shared-data.js';
import { readAs } from '../support/fixtures/read-as.js';

const isThere = await hasSharedData();
const readJson = async (path: string) => JSON.parse(await readSharedData(`apis/${path}`)) as unknown;

/** The samples of interfaces, and what a reader of news or of organizations makes of each: the format, or why there is nothing to show. */
const samples: Readonly<Record<string, { news: string; organizations: string }>> = {
  'integreat/augsburg_de_events_combine_recurring.json': { news: 'unknown-format', organizations: 'unknown-format' },
  'integreat/augsburg_de_location_categories.json': { news: 'unknown-format', organizations: 'unknown-format' },
  'integreat/nurnberg_de_locations.json': { news: 'unknown-format', organizations: 'integreat' },
  'mobilizon/activitypub/mobilizon-post-activity-group.json': {
    news: 'unknown-format',
    organizations: 'unknown-format',
  },
  'mobilizon/graphql-shape.json': { news: 'unknown-format', organizations: 'unknown-format' },
  'the-events-calendar/tribe-events-v1.json': { news: 'unknown-format', organizations: 'unknown-format' },
  'wordpress/posts-default-embed.json': { news: 'wordpress', organizations: 'unknown-format' },
  'wordpress/posts-embed-page2.json': { news: 'wordpress', organizations: 'unknown-format' },
  'wordpress/categories.json': { news: 'wordpress', organizations: 'unknown-format' },
  'wordpress/tags.json': { news: 'wordpress', organizations: 'unknown-format' },
  'wordpress/author.json': { news: 'unknown-format', organizations: 'unknown-format' },
};

describe('real answers of interfaces', () => {
  if (!isThere) {
    it('skipped: ../shared is missing');
    return;
  }

  for (const [path, { news, organizations }] of Object.entries(samples)) {
    it(`are taken for what they are, or refused: ${path}`, async () => {
      const body = await readJson(path);
      const outcome = (reading: Promise<{ format: string }>) =>
        reading.then(
          ({ format }) => format,
          (error: unknown) => (error as { kind?: string }).kind,
        );
      expect(await outcome(readAs(newsKind, body))).to.equal(news);
      expect(await outcome(readAs(organizationKind, body))).to.equal(organizations);
    });
  }

  it('give every value of a place of Integreat', async () => {
    const { records, problems } = await readAs(
      organizationKind,
      await readJson('integreat/nurnberg_de_locations.json'),
    );
    expect(problems).to.deep.equal([]);
    expect(records).to.deep.equal([
      {
        url: 'http://localhost:8000/nurnberg/de/locations/test-ort/',
        name: 'Test-Ort',
        summary: 'Meta-Beschreibung des Test-Ortes',
        html: '<p>Beschreibung des Test-Ortes</p>',
        purposes: ['Beratungsstelle'],
        address: { street: 'Test-Straße 3', postalCode: '12345', city: 'Nürnberg', country: 'Deutschland' },
        geo: { lat: 1, lon: 1 },
      },
    ]);
  });

  it('give the names of all categories of a WordPress site', async () => {
    const terms = (await readJson('wordpress/categories.json')) as { id: number; name: string }[];
    const url = 'https://demo.worona.org/wp-json/wp/v2/categories';
    const { head, records, problems } = await readAs(newsKind, terms, { url });
    expect([records, problems]).to.deep.equal([[], []]);
    expect(head.vocab?.categories).to.deep.equal(
      Object.fromEntries(terms.map(({ id, name }) => [`wp-term:https://demo.worona.org/wp-json/#${id}`, name])),
    );
  });
});
