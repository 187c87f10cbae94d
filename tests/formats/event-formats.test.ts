import { expect } from '@open-wc/testing';
import { formats, findFormat, loadFormats } from '../../src/formats/registry.js';
import { eventKind } from '../../src/models/records/event.js';
import { SourceError } from '../../src/models/schema/source-error.js';
import { rawSource } from '../support/network/raw-source.js';
import { readEvents } from '../support/fixtures/read-events.js';

const seconds = Date.UTC(2026, 10, 22, 18) / 1000;
const tribe = {
  id: 7,
  global_id: 'verein.example?id=7',
  url: 'https://verein.example/termin/7',
  title: 'Fest &#038; Feier',
  excerpt: '<p>Kurz</p>',
  description: '<p>Lang</p>',
  start_date: '2026-11-22 18:00:00',
  end_date: '2026-11-22 20:00:00',
  utc_start_date: '2026-11-22 17:00:00',
  timezone: 'Europe/Berlin',
  all_day: false,
  image: false,
  venue: [],
  organizer: [],
  categories: [{ name: 'Kultur &amp; Kunst' }],
  cost: '5&nbsp;€',
};
const gancioEvent = {
  id: 3,
  title: 'Flohmarkt',
  slug: 'flohmarkt',
  multidate: null,
  start_datetime: seconds,
  end_datetime: seconds + 7200,
  media: [{ url: 'a.jpg', name: 'Stände', width: 600, height: 400 }],
  is_visible: true,
  tags: ['Markt'],
  place: { id: 1, name: 'Platz', address: 'Marktstr. 4, 48431 Rheine', latitude: 52.2, longitude: 7.4 },
};
const integreatEvent = {
  id: null,
  url: 'https://integreat.example/rheine/de/events/kurs$2026-11-22/',
  path: '/rheine/de/events/kurs$2026-11-22/',
  title: 'Kurs',
  excerpt: 'Kurz',
  content: '<p>Lang</p>',
  available_languages: {},
  thumbnail: null,
  location: { id: 1, name: 'VHS', address: 'Weg 1', town: 'Rheine', postcode: '48431', latitude: 52.2, longitude: 7.4 },
  event: {
    id: 1,
    start: '2026-11-22T18:00:00+01:00',
    start_date: '2026-11-22',
    end: '2026-11-22T20:00:00+01:00',
    end_date: '2026-11-23',
    all_day: false,
    timezone: 'Europe/Berlin',
  },
  recurrence_rule: 'DTSTART:20261122T170000\nRRULE:FREQ=WEEKLY',
};
const fairEvent = {
  id: 'f1',
  title: ' Repair-Café ',
  description: 'Wir reparieren',
  start: seconds,
  end: seconds + 3600,
  lat: 51.9,
  lng: 7.6,
  street: 'Weg 1',
  zip: '48431',
  city: 'Rheine',
  email: 'a@b.example',
  homepage: 'https://b.example/',
  tags: ['repair', ''],
  registration: 'email',
  organizer: 'Verein',
  created_by: 'geheim@b.example',
};
const activity = {
  type: 'Event',
  id: 'https://mobilizon.example/events/1',
  uuid: 'u1',
  name: 'Stammtisch',
  content: '<p>x</p>',
  startTime: '2026-11-22T17:00:00Z',
  endTime: '2026-11-22T19:00:00Z',
  timezone: 'Europe/Berlin',
  'ical:status': 'CANCELLED',
  attributedTo: 'https://mobilizon.example/@verein',
  isOnline: true,
  tag: [
    { type: 'Hashtag', name: '#offen' },
    { type: 'Mention', name: '@a' },
  ],
  attachment: [
    { type: 'Document', mediaType: 'image/png', url: 'https://mobilizon.example/i', name: 'Bild', width: 4, height: 3 },
    { type: 'Link', href: 'https://meet.example/x', name: 'Website', mediaType: 'text/html' },
  ],
  maximumAttendeeCapacity: 20,
  remainingAttendeeCapacity: 3,
};
const feed = (...items: unknown[]) => ({ version: 'https://jsonfeed.org/version/1.1', title: 'Verein', items });

describe('detection of events', () => {
  const documents = {
    'the-events-calendar': [
      { events: [tribe] },
      { events: [], rest_url: 'https://verein.example/wp-json/', total: 0 },
      [tribe],
      { code: 'x', message: 'm', data: { status: 404 } },
    ],
    gancio: [[gancioEvent], { name: 'Märkte', events: [gancioEvent] }],
    integreat: [[integreatEvent]],
    openfairdb: [[fairEvent], { visible: [], invisible: [] }],
    mobilizon: [
      activity,
      { type: 'Create', object: activity },
      { type: 'OrderedCollectionPage', orderedItems: [] },
      [activity],
    ],
    'json-feed': [feed()],
    native: [
      { events: [] },
      [],
      [{ title: 'a', start: '2026-11-22' }],
      { events: [{ title: 'a', start: '2026-11-22' }] },
    ],
    wordpress: [[{ title: { rendered: 'a' } }]],
  };

  it('knows every format by what it holds', async () => {
    const all = await loadFormats('events', '');
    for (const [name, bodies] of Object.entries(documents)) {
      for (const body of bodies) {
        const found = all.find((format) => format.detect(rawSource(body)))?.name;
        expect(found, JSON.stringify(body).slice(0, 80)).to.equal(name);
      }
    }
    for (const body of [{}, 5, null, 'x', { data: {} }, { type: 'Note' }, { type: 'Create', object: { type: 'Note' } }])
      expect(findFormat('auto', rawSource(body), 'events', all), JSON.stringify(body)).to.equal(undefined);
  });

  it('does not take them for collection documents where no events are wanted', () => {
    for (const name of ['the-events-calendar', 'gancio', 'integreat', 'mobilizon'] as const)
      for (const body of documents[name].slice(0, 1))
        expect(findFormat('auto', rawSource(body), 'news')?.name).to.not.equal('native');
    expect(formats.map(({ name }) => name)).to.not.include('gancio');
  });

  it('tells who asks news of a calendar what it is', async () => {
    const { parseForeign } = await import('../../src/formats/shared/parse-foreign.js');
    const error: unknown = await parseForeign(rawSource([gancioEvent]), {
      format: 'auto',
      kind: { name: 'news' },
    }).catch((reason: unknown) => reason);
    expect((error as SourceError).message).to.contain('this is a gancio document, which holds events only');
  });
});

describe('The Events Calendar', () => {
  it('reads an event, in which what is missing is false or an empty list', async () => {
    const { records, problems, next } = await readEvents({
      events: [tribe],
      next_rest_url: 'https://verein.example/?page=2',
    });
    expect(problems).to.deep.equal([]);
    expect(next).to.equal('https://verein.example/?page=2');
    expect(records).to.deep.equal([
      {
        id: 'verein.example?id=7',
        url: 'https://verein.example/termin/7',
        title: 'Fest & Feier',
        summary: 'Kurz',
        html: '<p>Lang</p>',
        start: '2026-11-22T18:00:00',
        end: '2026-11-22T20:00:00',
        timeZone: 'Europe/Berlin',
        categories: ['Kultur & Kunst'],
        cost: '5\u00a0€',
      },
    ]);
  });

  it('reads place, organizer and picture', async () => {
    const { records, problems } = await readEvents({
      events: [
        {
          ...tribe,
          venue: {
            venue: 'Saal &amp; Hof',
            address: 'Weg 1',
            zip: '48431',
            city: 'Rheine',
            geo_lat: '52.2',
            geo_lng: 7.4,
            url: 'https://verein.example/ort',
          },
          organizer: [{ organizer: 'Verein', email: 'a@b.example', website: 'https://b.example' }],
          image: {
            url: 'https://verein.example/i.jpg',
            alt: 'Bild',
            width: 900,
            height: 600,
            sizes: {
              a: { url: 'https://verein.example/s.jpg', width: 300, height: 200 },
              b: { url: 'https://verein.example/q.jpg', width: 100, height: 100 },
            },
          },
          website: 'https://fest.example/',
        },
      ],
    });
    expect(problems).to.deep.equal([]);
    expect(records[0]).to.deep.include({
      place: {
        name: 'Saal & Hof',
        address: { street: 'Weg 1', postalCode: '48431', city: 'Rheine' },
        geo: { lat: 52.2, lon: 7.4 },
      },
      organizer: { name: 'Verein', url: 'https://b.example/', contact: { email: 'a@b.example' } },
      image: {
        src: 'https://verein.example/i.jpg',
        alt: 'Bild',
        width: 900,
        height: 600,
        srcset: 'https://verein.example/s.jpg 300w, https://verein.example/i.jpg 900w',
      },
      documents: [{ url: 'https://fest.example/', type: 'text/html' }],
    });
  });

  it('reads whole days, offsets instead of zones, and what is called off', async () => {
    const { records } = await readEvents({
      events: [
        { ...tribe, all_day: true, start_date: '2026-11-22 00:00:00', end_date: '2026-11-23 23:59:59' },
        { ...tribe, timezone: 'UTC+5.75', start_date: '2026-11-22 22:45:00', event_status: 'canceled' },
        {
          ...tribe,
          timezone: 'UTC-3',
          start_date: '2026-11-22 14:00:00',
          is_virtual: true,
          virtual_url: 'https://meet.example/',
        },
      ],
    });
    expect(records.map(({ start, end, allDay, timeZone }) => [start, end, allDay, timeZone])).to.deep.equal([
      ['2026-11-22', '2026-11-23', true, 'Europe/Berlin'],
      ['2026-11-22T22:45:00+05:45', '2026-11-22T20:00:00+05:45', undefined, undefined],
      ['2026-11-22T14:00:00-03:00', '2026-11-22T20:00:00-03:00', undefined, undefined],
    ]);
    expect(records.map(({ status, mode }) => [status, mode])).to.deep.equal([
      [undefined, undefined],
      ['cancelled', undefined],
      [undefined, 'online'],
    ]);
  });

  it('shows what is published only, leaves out what is broken, and passes on what WordPress says', async () => {
    const { records, problems } = await readEvents({
      events: [{ ...tribe, status: 'draft' }, { ...tribe, status: 'publish' }, { ...tribe, start_date: 'bald' }, null],
    });
    expect(records).to.have.length(1);
    expect(problems.map((problem) => problem.split(' ')[0])).to.deep.equal(['events[1].start:', 'events[2].title:']);
    const error: unknown = await readEvents({
      code: 'rest_no_route',
      message: 'Keine Route',
      data: { status: 404 },
    }).catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(SourceError).and.to.include({ kind: 'unreadable', status: 404 });
  });
});

describe('Gancio', () => {
  it('reads what happens at a place, and a single event', async () => {
    const { place, ...event } = gancioEvent;
    const at = await readEvents({ place, events: [event] });
    expect([at.format, at.records[0]?.title, at.records[0]?.place?.name]).to.deep.equal([
      'gancio',
      'Flohmarkt',
      'Platz',
    ]);
    const one = await readEvents(gancioEvent);
    expect([one.format, one.records.length, one.problems]).to.deep.equal(['gancio', 1, []]);
    expect((await readEvents({ place, events: [] })).format).to.equal('gancio');
  });

  it('reads an event', async () => {
    const {
      records,
      problems,
      feed: subscribe,
    } = await readEvents([gancioEvent, { ...gancioEvent, is_visible: false }], {
      url: 'https://gancio.example/api/events',
    });
    expect(problems).to.deep.equal([]);
    expect(subscribe).to.equal('https://gancio.example/feed/ics');
    expect(records).to.deep.equal([
      {
        url: 'https://gancio.example/event/flohmarkt',
        title: 'Flohmarkt',
        start: '2026-11-22T18:00:00.000Z',
        end: '2026-11-22T20:00:00.000Z',
        place: {
          name: 'Platz',
          address: { street: 'Marktstr. 4', postalCode: '48431', city: 'Rheine' },
          geo: { lat: 52.2, lon: 7.4 },
        },
        categories: ['Markt'],
        image: { src: 'https://gancio.example/media/thumb/a.jpg', alt: 'Stände', width: 600, height: 400 },
      },
    ]);
  });

  it('reads the collection that a town puts together, by its address, and dates of what recurs once', async () => {
    // As `/feed/json/collection/…` gives them: neither their text nor whether they are visible is said.
    const event: Partial<typeof gancioEvent> = { ...gancioEvent };
    delete event.is_visible;
    const date = { ...event, id: 5, slug: 'flohmarkt-5', parentId: 4, recurrent: null };
    const pattern = { ...event, id: 4, slug: 'flohmarkt-4', recurrent: { frequency: '1w' } };
    const { format, records, problems, feed } = await readEvents([event, pattern, date], {
      url: 'https://gancio.example/feed/json/collection/M%C3%A4rkte',
    });
    expect([format, problems, feed]).to.deep.equal(['gancio', [], 'https://gancio.example/feed/ics']);
    expect(records.map(({ url }) => url)).to.deep.equal([
      'https://gancio.example/event/flohmarkt',
      'https://gancio.example/event/flohmarkt-5',
    ]);
    const { place } = gancioEvent;
    expect((await readEvents({ place, events: [pattern, date] })).records).to.have.length(1);
    expect((await readEvents(pattern)).records).to.have.length(1);
  });

  it('reads events that are online, and leaves out what has no time', async () => {
    const { records, problems } = await readEvents([
      {
        ...gancioEvent,
        place: { name: '' },
        media: [],
        online_locations: ['https://meet.example/x'],
        end_datetime: null,
      },
      { ...gancioEvent, start_datetime: 1e300 },
    ]);
    expect(records).to.have.length(1);
    expect(records[0])
      .to.include({ mode: 'online', onlineUrl: 'https://meet.example/x' })
      .and.to.not.have.any.keys('place', 'image', 'end');
    expect(problems[0]).to.contain('[1].start');
  });
});

describe('Integreat', () => {
  it('reads an event and does not expand its rule', async () => {
    const { records, problems } = await readEvents([integreatEvent]);
    expect(problems).to.deep.equal([]);
    expect(records).to.deep.equal([
      {
        url: integreatEvent.url,
        title: 'Kurs',
        summary: 'Kurz',
        html: '<p>Lang</p>',
        start: '2026-11-22T18:00:00+01:00',
        end: '2026-11-22T20:00:00+01:00',
        timeZone: 'Europe/Berlin',
        language: 'de',
        place: {
          name: 'VHS',
          address: { street: 'Weg 1', postalCode: '48431', city: 'Rheine' },
          geo: { lat: 52.2, lon: 7.4 },
        },
      },
    ]);
  });

  it('tells the dates of a series apart by their pages, and lets a day stay a day', async () => {
    const other = {
      ...integreatEvent,
      url: integreatEvent.url.replace('22', '29'),
      event: { ...integreatEvent.event, all_day: true },
    };
    const { records } = await readEvents([integreatEvent, other]);
    expect(new Set(records.map(eventKind.identity)).size).to.equal(2);
    expect(records[1]).to.include({ start: '2026-11-22', end: '2026-11-23', allDay: true });
  });
});

describe('events of openfairdb', () => {
  it('reads times by the clock of the place, and no address of who wrote it', async () => {
    const { records, problems, head } = await readEvents([fairEvent], {
      url: 'https://api.ofdb.io/v0/events?bbox=1,2,3,4',
    });
    expect(problems).to.deep.equal([]);
    expect(records).to.deep.equal([
      {
        id: 'f1',
        url: 'https://b.example/',
        title: 'Repair-Café',
        text: 'Wir reparieren',
        start: '2026-11-22T18:00:00',
        end: '2026-11-22T19:00:00',
        place: { address: { street: 'Weg 1', postalCode: '48431', city: 'Rheine' }, geo: { lat: 51.9, lon: 7.6 } },
        organizer: { name: 'Verein', contact: { email: 'a@b.example' } },
        categories: ['repair'],
        registration: { email: 'a@b.example' },
      },
    ]);
    expect(head.attribution?.text).to.equal('Karte von morgen');
  });

  it('shows the events of a search where it says when, and says where to ask where it does not', async () => {
    const category = 'c2dc278a2d6a4b9b8a50cb606fc017ed';
    const search = (...visible: unknown[]) => readEvents({ visible, invisible: [] });
    const found = await search(
      { ...fairEvent, categories: [category] },
      { id: 'x', title: 'Laden', categories: ['2cd0'] },
    );
    expect([found.records.length, found.problems]).to.deep.equal([1, []]);
    const undated = await search({ id: 'x', title: 'Termin', categories: [category] });
    expect(undated.records).to.deep.equal([]);
    expect(undated.problems[0]).to.contain('ask for /v0/events');
  });
});

describe('Mobilizon', () => {
  it('reads an event of ActivityPub', async () => {
    const { records, problems } = await readEvents(activity);
    expect(problems).to.deep.equal([]);
    expect(records).to.deep.equal([
      {
        id: 'u1',
        url: 'https://mobilizon.example/events/1',
        title: 'Stammtisch',
        html: '<p>x</p>',
        start: '2026-11-22T17:00:00Z',
        end: '2026-11-22T19:00:00Z',
        timeZone: 'Europe/Berlin',
        status: 'cancelled',
        mode: 'online',
        onlineUrl: 'https://meet.example/x',
        organizer: { name: '@verein@mobilizon.example', url: 'https://mobilizon.example/@verein' },
        categories: ['offen'],
        registration: { capacity: 20, remaining: 3 },
        image: { src: 'https://mobilizon.example/i', alt: 'Bild', width: 4, height: 3 },
      },
    ]);
  });

  it('reads where one can take part by a link, as the location or as its address, alone or in a list', async () => {
    const event: Record<string, unknown> = { ...activity, isOnline: undefined, attachment: undefined };
    const link = {
      type: 'Place',
      name: 'Videokonferenz',
      address: { type: 'VirtualLocation', url: 'https://meet.example/a' },
    };
    const read = async (location: unknown) => (await readEvents({ ...event, location })).records[0];
    expect(await read(link))
      .to.include({ mode: 'online', onlineUrl: 'https://meet.example/a' })
      .and.to.not.have.property('place');
    expect(await read([{ type: 'VirtualLocation', url: 'https://meet.example/b' }])).to.include({
      mode: 'online',
      onlineUrl: 'https://meet.example/b',
    });
    expect(await read([link, { type: 'Place', name: 'Saal' }])).to.deep.include({
      mode: 'hybrid',
      onlineUrl: 'https://meet.example/a',
      place: { name: 'Saal' },
    });
    const there = await read([{ type: 'Place', name: 'Saal' }]);
    expect(there)
      .to.deep.include({ place: { name: 'Saal' } })
      .and.to.not.have.any.keys('mode', 'onlineUrl');
  });

  it('reads the outbox of a group page by page, without what is no event or a draft', async () => {
    const create = (object: unknown) => ({ type: 'Create', object });
    const orderedItems = [
      create(activity),
      create({ type: 'Note' }),
      create({ ...activity, draft: true }),
      'https://x.example/1',
    ];
    const url = 'https://mobilizon.example/@verein/outbox';
    const page = await readEvents({ type: 'OrderedCollectionPage', orderedItems, next: `${url}?page=2` }, { url });
    expect(page.records).to.have.length(1);
    expect([page.next, page.feed]).to.deep.equal([`${url}?page=2`, 'https://mobilizon.example/@verein/feed/ics']);
    const whole = await readEvents(
      { type: 'OrderedCollection', first: { type: 'OrderedCollectionPage', orderedItems } },
      { url },
    );
    expect(whole.records).to.have.length(1);
    const outside = await readEvents({ type: 'OrderedCollection', first: `${url}?page=1` }, { url });
    expect([outside.records, outside.next]).to.deep.equal([[], `${url}?page=1`]);
    const last = await readEvents({ type: 'OrderedCollectionPage', orderedItems: [], next: `${url}?page=3` }, { url });
    expect(last.next).to.equal(undefined);
  });
});

describe('events of a JSON Feed', () => {
  it('reads items that say when, and leaves news aside', async () => {
    const { records, problems, head } = await readEvents(
      feed(
        {
          id: '1',
          url: 'https://v.example/1',
          title: 'Fest',
          content_text: 'x',
          tags: ['Kultur'],
          attachments: [{ url: 'https://v.example/a.pdf', mime_type: 'application/pdf' }],
          _event: {
            start_date: '2026-11-22 18:00',
            end_date: '2026-11-22T20:00',
            location: { name: 'Saal' },
            timezone: 'Europe/Berlin',
            status: 'CANCELED',
          },
        },
        { id: '2', title: 'Meldung', content_text: 'x' },
        { id: '3', title: 'Kurs', _event: { start: '2026-12-01' }, _verbund: { start: '2026-12-02', mode: 'online' } },
      ),
    );
    expect(problems).to.deep.equal([]);
    expect(head.publisher?.name).to.equal('Verein');
    expect(records[0]).to.deep.equal({
      id: '1',
      url: 'https://v.example/1',
      title: 'Fest',
      text: 'x',
      start: '2026-11-22T18:00',
      end: '2026-11-22T20:00',
      timeZone: 'Europe/Berlin',
      status: 'cancelled',
      place: { name: 'Saal' },
      categories: ['Kultur'],
      documents: [{ url: 'https://v.example/a.pdf', type: 'application/pdf' }],
    });
    expect(records[1]).to.include({ id: '3', start: '2026-12-02', mode: 'online' });
    expect(records).to.have.length(2);
  });

  it('says what is missing in a feed of news', async () => {
    const { records, problems } = await readEvents(feed({ id: '2', title: 'Meldung', content_text: 'x' }));
    expect([records, problems]).to.deep.equal([
      [],
      ['items: expected items with _event.start, received an array of 1'],
    ]);
  });
});
