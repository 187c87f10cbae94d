import { expect } from '@open-wc/testing';
import { describeFault } from '../../../src/models/schema/describe-fault.js';
import { CollectionDocumentSchema } from '../../../src/models/document/document.js';
import { eventKind, EventSchema } from '../../../src/models/records/event.js';
import { linkKind } from '../../../src/models/records/link.js';
import { newsKind, NewsItemSchema } from '../../../src/models/records/news-item.js';
import { organizationKind, OrganizationSchema } from '../../../src/models/records/organization.js';
import type { Schema } from '../../../src/models/schema/schema.js';

function problem(schema: Schema, value: unknown) {
  return schema.read(value) === undefined ? describeFault({ path: '', schema, value }) : undefined;
}

function parse<T>(schema: Schema<T>, value: unknown): T {
  const output = schema.read(value);
  if (output === undefined) throw new Error('refused');
  return output;
}

const news = (fields: object) => parse(NewsItemSchema, { title: 'T', ...fields });
const newsProblem = (fields: object) => problem(NewsItemSchema, { title: 'T', ...fields });

describe('a news item', () => {
  it('needs a title only', () => {
    expect(news({})).to.deep.equal({ title: 'T' });
    expect(problem(NewsItemSchema, { id: '1' })?.message).to.equal('expected text, received nothing');
  });

  it('needs a title that says something', () => {
    for (const title of ['', '  ', {}, { de: '' }]) {
      expect(problem(NewsItemSchema, { title })?.message).to.contain('text that is not blank');
    }
    expect(news({ title: { de: 'a', tr: 'b' } }).title).to.deep.equal({ de: 'a', tr: 'b' });
  });

  it('reads numbers as ids', () => {
    expect(news({ id: 7, related: [1, 'b'] })).to.deep.include({ id: '7', related: ['1', 'b'] });
    expect(newsProblem({ id: true })?.message).to.equal('expected a string or a number, received true');
  });

  for (const published of [
    '2026-11-22',
    '2026-11-22T18:00',
    '2026-11-22T18:00:30',
    '2026-11-22T18:00:30.123Z',
    '2026-11-22T18:00+01:00',
    '2024-02-29',
  ]) {
    it(`accepts the date ${published} as it is`, () => expect(news({ published }).published).to.equal(published));
  }

  for (const published of [
    '2026-02-30',
    '2025-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-11-22T25:00',
    '2026-11-22T18:61',
    '2026-11-22 18:00',
    '22.11.2026',
    '2026-11-22T18:00+0100',
    '',
    'x2026-11-22',
  ]) {
    it(`refuses the date "${published}"`, () => {
      expect(newsProblem({ published })).to.deep.include({
        path: 'published',
        message: `expected a date such as 2026-11-22 or 2026-11-22T18:00:00+01:00, received "${published}"`,
      });
    });
  }

  it('reads an image that is only an address', () => {
    expect(news({ image: 'a.jpg', gallery: ['b.jpg', { src: 'c.jpg', width: 3 }] })).to.deep.include({
      image: { src: 'a.jpg' },
      gallery: [{ src: 'b.jpg' }, { src: 'c.jpg', width: 3 }],
    });
    expect(newsProblem({ image: { src: 'a.jpg', width: '800' } })?.path).to.equal('image.width');
    expect(newsProblem({ image: { width: -1, src: '' } })?.message).to.contain('a number of 0 or more');
  });

  it('reads a place that is only a name, and an address that is only a line', () => {
    expect(news({ place: 'Essen', contact: { address: 'Porscheplatz, 45127 Essen' } })).to.deep.include({
      place: { name: 'Essen' },
      contact: { address: { street: 'Porscheplatz, 45127 Essen' } },
    });
  });

  it('writes a language tag as the standard does and refuses what Intl would refuse', () => {
    expect(news({ language: 'de_DE' }).language).to.equal('de-DE');
    expect(news({ language: 'de-simple' }).language).to.equal('de-simple');
    expect(newsProblem({ language: 'deutsch!' })?.message).to.contain('a language tag');
  });

  it('is one problem however many of its fields are wrong', () => {
    const wrong = Object.fromEntries(Object.keys(NewsItemSchema.entries).map((key) => [key, Symbol.iterator]));
    const { path, message } = problem(NewsItemSchema, wrong) ?? {};
    expect(path).to.equal('id');
    expect(message).to.contain(`(and ${Object.keys(wrong).length - 1} more faults)`);
  });

  it('survives every field in every wrong type', () => {
    for (const value of [0, '', 'x', true, [], [[]], {}, [null], { a: { b: [] } }, -1e308, '\u0000', NaN]) {
      const record = Object.fromEntries(Object.keys(NewsItemSchema.entries).map((key) => [key, value]));
      expect(() => NewsItemSchema.read(record)).not.to.throw();
    }
  });

  it('is identified by id, else address, else title and date', () => {
    expect(newsKind.identity({ id: 'a', url: 'b', title: 'c' })).to.equal('a');
    expect(newsKind.identity({ id: '', url: 'b', title: 'c' })).to.equal('b');
    expect(newsKind.identity({ title: 'c', published: '2026' })).to.equal('["news","c","2026"]');
  });
});

describe('an organization', () => {
  it('keeps what the endpoint describes', () => {
    const organization = {
      name: 'Verein',
      origins: ['TR'],
      languages: ['de', 'tr'],
      level: 'local',
      address: { street: 'A 1', postalCode: '45127', city: 'Essen' },
      geo: { lat: 51.4, lon: 7 },
      geoPrecision: 'district',
      links: [{ url: 'https://x.example' }],
      logo: { src: 'l.png' },
      founded: 1985,
      members: 120,
      accessibility: { wheelchair: 'limited', notes: 'Rampe' },
      openingHours: ['Mo-Fr 09:00-17:00'],
      verifiedAt: '2026-01-01',
    };
    expect(parse(OrganizationSchema, organization)).to.deep.equal(organization);
    expect(problem(OrganizationSchema, { name: 'V', geo: { lat: 91, lon: 7 } })?.path).to.equal('geo.lat');
    expect(organizationKind.identity({ name: 'V' })).to.equal('["organizations","V"]');
    expect(organizationKind.date({ name: 'V', verifiedAt: '2026-01-01' })).to.equal('2026-01-01');
  });
});

describe('an event', () => {
  it('needs a title and a start', () => {
    expect(parse(EventSchema, { title: 'E', start: '2026-11-22' })).to.deep.equal({
      title: 'E',
      start: '2026-11-22',
    });
    expect(problem(EventSchema, { title: 'E' })?.path).to.equal('start');
  });

  it('knows durations, zones and recurrences', () => {
    const event = {
      title: 'E',
      start: '2026-11-22T18:00',
      duration: 'PT1H30M',
      timeZone: 'Europe/Berlin',
      recurrence: 'RRULE:FREQ=WEEKLY',
      registration: { url: 'x', remaining: 3, waitlist: true },
      series: { id: 's', title: 'Reihe' },
    };
    expect(parse(EventSchema, event)).to.deep.equal(event);
    for (const duration of ['P', 'PT', '1H', 'P1H', 'P99999999999D'])
      expect(problem(EventSchema, { ...event, duration })?.path).to.equal('duration');
    for (const duration of ['P1W', 'P2D', 'PT45M', 'P1DT2H'])
      expect(problem(EventSchema, { ...event, duration })).to.equal(undefined);
    expect(problem(EventSchema, { ...event, timeZone: 'Mars/Olympus' })?.message).to.contain('a time zone such as');
    expect(eventKind.identity({ title: 'E', start: 's' })).to.equal('["events","E","s"]');
  });
});

describe('a link', () => {
  it('is identified by its address', () =>
    expect(linkKind.identity({ url: 'https://x.example' })).to.equal('https://x.example'));
});

describe('a collection document', () => {
  it('holds all four kinds', () => {
    const document = {
      version: '1',
      language: 'de',
      publisher: { name: 'Verbund', logo: 'logo.svg' },
      license: 'https://creativecommons.org/licenses/by/4.0/',
      attribution: { text: 'Stadt', url: 'https://x.example' },
      vocab: { categories: { a: { de: 'A' } } },
      news: [{ title: 'N' }],
      organizations: [{ name: 'O' }],
      events: [{ title: 'E', start: '2026-01-01' }],
      links: [{ url: 'https://x.example' }],
    };
    const parsed = parse(CollectionDocumentSchema, document);
    expect(parsed.publisher?.logo).to.deep.equal({ src: 'logo.svg' });
    expect(parsed.license).to.deep.equal({ text: document.license, url: document.license });
    expect(parsed.attribution).to.deep.equal(document.attribution);
    expect(parsed.vocab?.categories?.['a']).to.deep.equal({ de: 'A' });
    expect(parse(CollectionDocumentSchema, { license: { de: 'frei' } }).license).to.deep.equal({
      text: { de: 'frei' },
    });
  });
});
