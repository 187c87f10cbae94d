import { expect } from '@open-wc/testing';
import { eventKind } from '../../../src/models/records/event.js';
import { linkKind } from '../../../src/models/records/link.js';
import { newsKind, type NewsItem } from '../../../src/models/records/news-item.js';
import { organizationKind, type Organization } from '../../../src/models/records/organization.js';
import { directoryJsonLd } from '../../../src/widgets/directory/list/directory-json-ld.js';
import { newsJsonLd } from '../../../src/widgets/news/list/news-json-ld.js';
import { linksJsonLd } from '../../../src/widgets/social/links-json-ld.js';
import { readAs } from '../../support/fixtures/read-as.js';

const context = 'https://schema.org';
const reader = { language: 'de', ui: 'de', timeZone: 'Europe/Berlin', dataLanguage: undefined } as const;
const written = (data: object): unknown => JSON.parse(JSON.stringify({ '@context': context, ...data }));

describe('schema.org', () => {
  it('is known by the context in every way it is written, and by the type where there is none', async () => {
    const node = { '@type': 'NewsArticle', headline: 'Hallo' };
    const documents: unknown[] = [
      ...['https://schema.org', 'http://schema.org/', ['https://schema.org', { x: 'https://x.example/' }]].map(
        (one) => ({ '@context': one, ...node }),
      ),
      { '@context': { '@vocab': 'https://schema.org/' }, '@type': ['Thing', 'schema:NewsArticle'], headline: 'Hallo' },
      { '@context': context, '@graph': [{ '@type': 'WebSite', name: 'x' }, node] },
      [{ '@context': context, ...node }],
      { '@type': 'http://schema.org/BlogPosting', headline: 'Hallo' },
      { '@context': context, '@type': 'Blog', blogPost: node },
    ];
    for (const document of documents) {
      const { records, problems, format } = await readAs(newsKind, document);
      expect([format, problems, records[0]?.title], JSON.stringify(document)).to.deep.equal([
        'schema-org',
        [],
        'Hallo',
      ]);
    }
    const other: unknown = await readAs(newsKind, { '@context': 'https://www.w3.org/ns/x', '@type': 'Article' }).catch(
      (reason: unknown) => reason,
    );
    expect(other).to.include({ kind: 'unknown-format' });
  });

  it('gives every value of an article', async () => {
    const { records, head, problems } = await readAs(newsKind, {
      '@context': context,
      '@graph': [
        {
          '@type': 'Organization',
          '@id': '#org',
          name: 'Verein',
          url: 'https://verein.example/',
          logo: { '@id': '#logo' },
        },
        { '@type': 'ImageObject', '@id': '#logo', url: 'https://verein.example/logo.png' },
        {
          '@type': 'ImageObject',
          '@id': '#bild',
          contentUrl: 'https://verein.example/a.jpg',
          width: { value: 600 },
          height: '400',
          caption: 'Saal',
          creditText: 'M. L.',
        },
        {
          '@type': ['Article', 'NewsArticle'],
          '@id': 'https://verein.example/a/#article',
          mainEntityOfPage: { '@id': 'https://verein.example/a/' },
          headline: 'Fest &#8211; groß',
          description: '<p>Wir feiern &amp; lachen</p>',
          articleBody: 'Alles zum Fest.',
          datePublished: '2026-11-22T07:00:00+0100',
          dateModified: '2026-11-22',
          articleSection: ['Feste', 'Feste', 'Lindenau'],
          inLanguage: { '@type': 'Language', alternateName: 'de' },
          author: { name: 'jemand' },
          publisher: { '@id': '#org' },
          image: [{ '@id': '#bild' }],
          audio: { contentUrl: 'https://verein.example/a.mp3', encodingFormat: 'audio/mpeg', name: 'Hören' },
        },
        { '@type': 'NewsArticle', name: { '@value': 'Zwei', '@language': 'de' }, publisher: { name: 'Stadt' } },
        {
          '@type': 'PublicationIssue',
          name: [
            { '@value': 'Heft', '@language': 'de' },
            { '@value': 'Issue', '@language': 'en' },
          ],
        },
      ],
    });
    expect(problems).to.deep.equal([]);
    expect(head).to.deep.equal({
      publisher: { name: 'Verein', url: 'https://verein.example/', logo: { src: 'https://verein.example/logo.png' } },
    });
    expect(records).to.deep.equal([
      {
        url: 'https://verein.example/a/',
        title: 'Fest – groß',
        summary: 'Wir feiern & lachen',
        text: 'Alles zum Fest.',
        published: '2026-11-22T06:00:00Z',
        modified: '2026-11-22',
        categories: ['Feste', 'Lindenau'],
        language: 'de',
        image: { src: 'https://verein.example/a.jpg', caption: 'Saal', credit: 'M. L.', width: 600, height: 400 },
        attachments: [{ url: 'https://verein.example/a.mp3', title: 'Hören', type: 'audio/mpeg' }],
      },
      { title: { de: 'Zwei' }, source: { name: 'Stadt' } },
      { title: { de: 'Heft', en: 'Issue' }, kind: 'issue' },
    ]);
  });

  it('gives every value of an event, whatever kind of event it is', async () => {
    const place = {
      '@type': 'Place',
      name: 'Haus',
      address: {
        '@type': 'PostalAddress',
        streetAddress: 'Markt 1',
        postalCode: '04177',
        addressLocality: 'Lindenau',
        addressCountry: { name: 'DE' },
      },
      geo: { latitude: '51,3', longitude: 12.3 },
    };
    const { records, problems } = await readAs(eventKind, {
      '@context': context,
      '@type': 'MusicEvent',
      name: 'Konzert',
      description: 'Laut',
      url: 'https://verein.example/konzert',
      startDate: '2026-11-22T18:00',
      endDate: '2026-11-22T20:00',
      eventStatus: 'https://schema.org/EventRescheduled',
      previousStartDate: '2026-11-20',
      eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
      location: [place, { '@type': 'VirtualLocation', url: 'https://live.example/' }],
      organizer: {
        '@type': 'Organization',
        name: 'Verein',
        url: 'https://verein.example/',
        email: 'mailto:a@verein.example',
      },
      keywords: 'Musik, Chor',
      offers: { price: '5.00', priceCurrency: 'EUR', url: 'https://karten.example/', validFrom: '2026-11-01' },
      maximumAttendeeCapacity: 100,
      remainingAttendeeCapacity: 7,
      superEvent: { '@type': 'EventSeries', name: 'Reihe' },
      inLanguage: 'de',
    });
    expect(problems).to.deep.equal([]);
    expect(records).to.deep.equal([
      {
        url: 'https://verein.example/konzert',
        title: 'Konzert',
        summary: 'Laut',
        start: '2026-11-22T18:00',
        end: '2026-11-22T20:00',
        status: 'postponed',
        previousStart: '2026-11-20',
        place: {
          name: 'Haus',
          address: { street: 'Markt 1', postalCode: '04177', city: 'Lindenau', country: 'DE' },
          geo: { lat: 51.3, lon: 12.3 },
        },
        onlineUrl: 'https://live.example/',
        mode: 'hybrid',
        organizer: { name: 'Verein', url: 'https://verein.example/', contact: { email: 'a@verein.example' } },
        categories: ['Musik', 'Chor'],
        language: 'de',
        cost: '5.00 EUR',
        registration: { url: 'https://karten.example/', opensAt: '2026-11-01', capacity: 100, remaining: 7 },
        series: { title: 'Reihe' },
      },
    ]);
  });

  it('reads a list in its order and everything once', async () => {
    const event = (n: number) => ({
      '@type': 'SocialEvent',
      '@id': `https://x.example/${n}`,
      name: `E${n}`,
      startDate: '2026-11-22',
      location: 'Haus',
      eventStatus: 'EventCancelled',
    });
    const items = [2, 1].map((n) => ({ '@type': 'ListItem', position: n, item: event(n) }));
    const { records } = await readAs(eventKind, {
      '@context': context,
      '@type': 'ItemList',
      itemListElement: [...items, { '@type': 'ListItem', position: 3, item: items[0]?.item }],
    });
    expect(records.map(({ title, status, place }) => [title, status, place?.name])).to.deep.equal([
      ['E1', 'cancelled', 'Haus'],
      ['E2', 'cancelled', 'Haus'],
    ]);
  });

  it('gives organizations, their members, and the hours in either way', async () => {
    const { records, problems } = await readAs(organizationKind, {
      '@context': context,
      '@type': 'NGO',
      name: 'Dachverband',
      member: [
        {
          '@type': 'SportsClub',
          name: 'Verein',
          url: 'https://verein.example/',
          contactPoint: { telephone: '123', email: 'mailto:a@verein.example', contactType: 'Büro' },
          openingHoursSpecification: [
            { dayOfWeek: ['https://schema.org/Monday', 'Tuesday'], opens: '10:00:00', closes: '12:00' },
          ],
          foundingDate: '1990-05-01',
          knowsLanguage: ['de', { '@type': 'Language', name: 'Türkisch', alternateName: 'tr' }],
          sameAs: ['https://social.example/@verein'],
        },
        { '@type': 'Person', name: 'Kein Verein' },
      ],
    });
    expect(problems).to.deep.equal([]);
    expect(records.map(({ name }) => name)).to.deep.equal(['Dachverband', 'Verein']);
    expect(records[1]).to.deep.include({
      id: 'https://verein.example/',
      website: 'https://verein.example/',
      contact: { role: 'Büro', phone: '123', email: 'a@verein.example' },
      openingHours: ['Mo,Tu 10:00-12:00'],
      founded: 1990,
      languages: ['de', 'tr'],
      links: [{ url: 'https://social.example/@verein' }],
    });
  });

  it('says so when it holds nothing that is wanted', async () => {
    const { records, problems } = await readAs(eventKind, { '@context': context, '@type': 'WebPage', name: 'x' });
    expect(records).to.deep.equal([]);
    expect(problems[0]).to.contain('a node that is one of the events');
  });

  it('survives nodes that refer to each other and nodes without end', async () => {
    const cycle = [
      { '@id': '#a', '@type': 'Organization', name: 'A', member: { '@id': '#b' } },
      { '@id': '#b', '@type': 'Organization', name: 'B', member: { '@id': '#a' } },
    ];
    const { records } = await readAs(organizationKind, { '@context': context, '@graph': cycle });
    expect(records.map(({ name }) => name)).to.deep.equal(['A', 'B']);
    let deep: object = { '@type': 'Organization', name: 'tief' };
    for (let i = 0; i < 500; i += 1) deep = { '@type': 'Thing', member: [deep] };
    expect((await readAs(organizationKind, { '@context': context, ...deep })).records).to.deep.equal([]);
  });

  it('reads back what the widgets write', async () => {
    const provenance = [{ url: 'https://x.example/' }];
    const item: NewsItem = {
      url: 'https://verein.example/a',
      title: 'Fest',
      summary: 'Wir feiern',
      published: '2026-11-22T06:00:00Z',
      modified: '2026-11-22',
      categories: ['Feste'],
      language: 'de',
      image: { src: 'https://verein.example/a.jpg' },
    };
    const head = { publisher: { name: 'Verein', url: 'https://verein.example/' } };
    const news = await readAs(newsKind, written(newsJsonLd([item], head, reader)));
    expect([news.records, news.head]).to.deep.equal([[item], head]);
    const organization: Organization = {
      name: 'Verein',
      alternateNames: ['V'],
      summary: 'Sport',
      languages: ['de'],
      address: { street: 'Markt 1', postalCode: '04177', city: 'Lindenau', state: 'SN', country: 'DE' },
      geo: { lat: 51.3, lon: 12.3 },
      contact: { phone: '1', fax: '2', email: 'a@verein.example' },
      website: 'https://verein.example/',
      links: [{ url: 'https://social.example/@verein' }],
      logo: { src: 'https://verein.example/logo.png' },
      founded: 1990,
      openingHours: ['Mo 10:00-12:00'],
    };
    const directory = directoryJsonLd([{ ...organization, provenance } as Organization], head, reader);
    const { records } = await readAs(organizationKind, written(directory));
    expect(records).to.deep.equal([{ id: 'https://verein.example/', ...organization, memberOf: [] }]);
    const links = linksJsonLd([{ url: 'https://www.facebook.com/verein' }], head.publisher, reader);
    expect((await readAs(linkKind, written(links ?? {}))).records).to.deep.equal([
      { url: 'https://www.facebook.com/verein' },
    ]);
  });
});
