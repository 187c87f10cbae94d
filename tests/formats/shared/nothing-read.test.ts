import { expect } from '@open-wc/testing';
import { eventKind } from '../../../src/models/records/event.js';
import { newsKind } from '../../../src/models/records/news-item.js';
import { organizationKind } from '../../../src/models/records/organization.js';
import type { RecordKind } from '../../../src/models/records/record-kind.js';
import type { SourceError } from '../../../src/models/schema/source-error.js';
import { readAs } from '../../support/fixtures/read-as.js';

const kinds: Record<string, RecordKind<object>> = {
  news: newsKind,
  organizations: organizationKind,
  events: eventKind,
};

const activity = (...orderedItems: object[]) => ({
  '@context': ['https://www.w3.org/ns/activitystreams', { sc: 'http://schema.org#' }],
  type: 'OrderedCollection',
  orderedItems,
});
const jsonFeed = (...items: unknown[]) => ({
  ...{ version: 'https://jsonfeed.org/version/1.1', title: 'F', authors: [{ name: 'A' }], items },
});
const calendar = (...lines: string[]) => ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const collection = (...features: object[]) => ({ type: 'FeatureCollection', features });
const gathering = { id: 1, title: 'A', start_datetime: 1900000000 };
const integreat = { id: 1, available_languages: {} };
const xml = (body: string) => `<?xml version="1.0"?>${body}`;

/** Documents with a list of which nothing can be read, the kind that is wanted, and what is said. */
const full: [name: string, kind: string, document: unknown, said: RegExp][] = [
  ['native, of other things than records', 'news', { news: ['a', 5, null] }, /^news\[0\]: expected an object/],
  [
    'native, of another kind',
    'news',
    { events: [{ title: 'A', start: '2030-01-01' }] },
    /^news: expected news beside events/,
  ],
  ['native, under another name', 'news', { version: '1', posts: [{ title: 'A' }] }, /posts/],
  ['a bare array of texts', 'news', ['a', 'b'], /^\[0\]: expected an object/],
  ['JSON Feed without titles and texts', 'news', jsonFeed({}, { id: '2' }), /^items\[0\]\.title/],
  ['JSON Feed of an unknown version', 'news', { ...jsonFeed({}), version: 'https://jsonfeed.org/version/9' }, /items/],
  [
    'WordPress media',
    'news',
    [{ id: 1, media_type: 'image', title: { rendered: 'a' }, source_url: '/a.png' }],
    /media/,
  ],
  ['WordPress posts without titles', 'news', [{ id: 1, title: { rendered: '' }, content: { rendered: '' } }], /title/],
  [
    'RSS with empty items',
    'news',
    '<rss><channel><item></item><item></item></channel></rss>',
    /^line 1: expected an item/,
  ],
  ['Atom with empty entries', 'news', '<feed xmlns="http://www.w3.org/2005/Atom"><entry></entry></feed>', /^line 1/],
  ['RSS with empty tags', 'news', '<rss><channel>\n<item/>\n<item/></channel></rss>', /^line 2: expected an item/],
  [
    'RSS with entries',
    'news',
    '<rss version="2.0"><channel>\n<entry><title>A</title></entry></channel></rss>',
    /^line 2: expected <item>, as RSS calls it/,
  ],
  [
    'Atom with items',
    'news',
    '<feed xmlns="http://www.w3.org/2005/Atom">\n\n<item><title>A</title></item></feed>',
    /^line 3: expected <entry>, as Atom calls it/,
  ],
  [
    'native, with none of its own but others under another name',
    'news',
    { version: '1', news: [], posts: [{ title: 'A' }] },
    /^posts: expected records under one of the names/,
  ],
  [
    'JSON Feed without dates, as a calendar',
    'events',
    jsonFeed({ id: '1', title: 'A', content_text: 'x' }),
    /^items: expected items with _event\.start/,
  ],
  ['items of another kind', 'news', { items: [{ color: 'red' }] }, /items|no format/],
  ['Gancio with hidden events', 'events', [{ id: 1, title: 'A', start_datetime: 1900000000, is_visible: false }], /./],
  ['Gancio without titles', 'events', [{ id: 1, start_datetime: 1900000000 }], /title/],
  [
    'Gancio with patterns only',
    'events',
    [{ ...gathering, recurrent: { frequency: '1w' } }],
    /^: expected at least one/,
  ],
  [
    'Integreat news without titles',
    'news',
    [{ ...integreat, channel: 'news', title: '', display_date: '2030-01-01' }],
    /./,
  ],
  [
    'Integreat places without names',
    'organizations',
    [{ ...integreat, temporarily_closed: false, title: '', location: { latitude: 51, longitude: 7 } }],
    /./,
  ],
  [
    'Integreat events without a title',
    'events',
    [{ ...integreat, title: '', event: { start: '2030-01-01T10:00:00Z' } }],
    /title/,
  ],
  ['openfairdb without titles', 'organizations', { visible: [{ id: '1', lat: 51, lng: 7 }], invisible: [] }, /title/],
  [
    'openfairdb with entries around the box only',
    'organizations',
    { visible: [], invisible: [{ id: '1', title: 'A', lat: 51, lng: 7 }] },
    /^visible: expected entries within the box/,
  ],
  [
    'openfairdb without events',
    'events',
    { visible: [{ id: '1', title: 'A' }], invisible: [] },
    /^visible: expected events/,
  ],
  ['openfairdb events without titles', 'events', [{ id: '1', start: 1900000000, title: ' ' }], /title/],
  [
    'schema.org of other types',
    'news',
    { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage' }] },
    /node/,
  ],
  ['HTML', 'news', '<!doctype html><ul><li>A</li></ul>', /HTML page/],
  ['a sitemap', 'news', xml('<urlset><url><loc>https://a.example/</loc></url></urlset>'), /first element/],
  ['OPML', 'news', xml('<opml><body><outline xmlUrl="https://a.example/feed"/></body></opml>'), /first element/],
  ['a wrapped list', 'news', { data: { entries: [{ name: 'A' }] } }, /no format this library reads/],
  ['a calendar', 'news', calendar('BEGIN:VEVENT', 'UID:1', 'SUMMARY:A', 'END:VEVENT'), /events only/],
  ['GeoJSON without names', 'organizations', collection({ type: 'Feature', properties: {}, geometry: null }), /name/],
  ['CSV without a column of names', 'organizations', 'Spalte;Anderes\n1;2\n', /has a column "Name"/],
  ['CSV with lines without names', 'organizations', 'Name;Ort\n;Essen\n;Bonn\n', /^line 2: expected a name/],
  ['HSDS without names', 'organizations', { contents: [{ id: '1', name: '' }, { id: '2' }], total_pages: 1 }, /./],
  ['KML', 'organizations', xml('<kml><Placemark><name>A</name></Placemark></kml>'), /first element/],
  [
    'iCalendar with tasks only',
    'events',
    calendar('BEGIN:VTODO', 'UID:1', 'SUMMARY:A', 'END:VTODO'),
    /^line 3: expected an event/,
  ],
  [
    'iCalendar with times to be had only',
    'events',
    calendar('BEGIN:VAVAILABILITY', 'UID:1', 'BEGIN:AVAILABLE', 'UID:2', 'END:AVAILABLE', 'END:VAVAILABILITY'),
    /^line 3: expected an event/,
  ],
  [
    'iCalendar with private events only',
    'events',
    calendar('BEGIN:VEVENT', 'UID:1', 'CLASS:PRIVATE', 'SUMMARY:A', 'DTSTART:20300101T100000Z', 'END:VEVENT'),
    /^line 3: expected at least one event that is not private/,
  ],
  ['iCalendar with broken events', 'events', calendar('BEGIN:VEVENT', 'UID:1', 'END:VEVENT'), /./],
  [
    'ActivityPub with notes only',
    'events',
    activity({ type: 'Note', content: 'x' }),
    /^orderedItems: expected at least one of the events/,
  ],
  [
    'The Events Calendar without titles',
    'events',
    { events: [{ start_date: '2030-01-01 10:00:00', utc_start_date: '2030-01-01 09:00:00' }] },
    /title/,
  ],
  ['CSV with days that are none', 'events', 'Titel;Beginn\nA;irgendwann\n', /irgendwann/],
];

/** Documents in which there is nothing: nothing is wrong with them. */
const empty: [name: string, kind: string, document: unknown][] = [
  [
    'native',
    'news',
    { version: '1', publisher: { name: 'A' }, news: [], events: [{ title: 'A', start: '2030-01-01' }] },
  ],
  ['native without any list', 'news', { version: '1', publisher: { name: 'A' } }],
  ['a bare array', 'news', []],
  ['JSON Feed', 'news', jsonFeed()],
  ['RSS', 'news', '<rss version="2.0"><channel><title>F</title></channel></rss>'],
  ['Atom', 'news', '<feed xmlns="http://www.w3.org/2005/Atom"><title>F</title></feed>'],
  ['GeoJSON', 'organizations', collection()],
  ['CSV', 'organizations', 'Name;Ort\n'],
  ['iCalendar', 'events', calendar('X-WR-CALNAME:A')],
  ['ActivityPub', 'events', activity()],
  ['openfairdb', 'organizations', { visible: [], invisible: [] }],
  [
    'The Events Calendar',
    'events',
    { events: [], rest_url: 'https://a.example/wp-json/tribe/events/v1/events/', total: 0 },
  ],
];

async function read(kind: string, document: unknown): Promise<{ count: number; said: string[] }> {
  const wanted = kinds[kind];
  if (!wanted) throw new Error(kind);
  try {
    const { records, problems } = await readAs(wanted, document);
    return { count: records.length, said: problems };
  } catch (error) {
    return { count: 0, said: [(error as SourceError).message] };
  }
}

describe('a document of which nothing is read', () => {
  for (const [name, kind, document, wording] of full)
    it(`says why: ${name}`, async () => {
      const { count, said } = await read(kind, document);
      expect(count).to.equal(0);
      expect(
        said.some((sentence) => wording.test(sentence)),
        said.join('\n') || 'it is silent',
      ).to.equal(true);
    });

  for (const [name, kind, document] of empty)
    it(`has nothing wrong with it where it is empty: ${name}`, async () => {
      expect(await read(kind, document)).to.deep.equal({ count: 0, said: [] });
    });
});
