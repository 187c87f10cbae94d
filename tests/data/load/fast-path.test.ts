import { expect } from '@open-wc/testing';
import { readFastPath } from '../../../src/data/load/fast-path.js';
import { loadCollection, type Collection } from '../../../src/data/load/load-collection.js';
import { readPage, type Reading } from '../../../src/data/load/read-page.js';
import { requestOrigins } from '../../../src/data/http/request-origins.js';
import { SOURCE_LIMITS } from '../../../src/data/load/source-limits.js';
import { linkKind, type Link } from '../../../src/models/records/link.js';
import { newsKind, type NewsItem } from '../../../src/models/records/news-item.js';
import type { RecordKind } from '../../../src/models/records/record-kind.js';
import { rawSource } from '../../support/network/raw-source.js';

const url = 'https://page.example/sub/';
const never = () => undefined;
const origins = requestOrigins([url]);
const look = (document: unknown) => readFastPath(rawSource(document), url, newsKind, origins, never);

async function load<T extends object>(kind: RecordKind<T>, document: unknown): Promise<Collection<T>[]> {
  const { signal } = new AbortController();
  const inline = { text: JSON.stringify(document), url };
  const request = { urls: [], kind, format: 'auto', signal, revalidate: false, inline };
  const snapshots: Collection<T>[] = [];
  for await (const snapshot of loadCollection<T>(request)) snapshots.push(snapshot);
  return snapshots;
}

const item: NewsItem = {
  title: { de: 'Fest', tr: 'Şenlik' },
  url: 'fest.html',
  published: '2026-11-22T18:00:00+01:00',
  categories: ['Essen'],
  language: 'de',
  image: { src: 'a.jpg', srcset: 'a.jpg 1x, b.jpg 2x', width: 3, height: 2 },
  attachments: [{ url: 'a.pdf', bytes: 5 }],
  contact: { name: 'A', address: { city: 'Essen' } },
};
const good = {
  version: 1,
  language: 'de_DE',
  timeZone: 'Europe/Berlin',
  generated: '2026-11-22',
  publisher: { name: { de: 'Verbund' }, url: '/', logo: 'logo.svg', contact: { email: 'a@x.example' } },
  license: 'CC BY 4.0',
  vocab: { categories: { Essen: { de: 'Essen & Trinken' } }, origins: { tr: 'Türkei' } },
  news: [item, { title: 'B', id: 7, pinned: true, image: 'b.jpg' }],
  links: [
    { url: 'www.essen.de', label: 'Essen' },
    { network: 'rss', url: 'feed.xml' },
  ],
};

describe('the first look', () => {
  for (const [name, kind] of [
    ['news', newsKind],
    ['links', linkKind],
  ] as [string, RecordKind<NewsItem | Link>][]) {
    it(`finds all ${name} of a good document as the whole pipeline does`, async () => {
      const [first, last, more] = await load(kind, good);
      expect(more).to.equal(undefined);
      expect(first).to.deep.include({ complete: false, problems: [] });
      expect(last).to.deep.include({ complete: true, problems: [] });
      expect(first?.records).to.have.length(2);
      expect(last?.records).to.equal(first?.records);
    });
  }

  for (const [name, kind] of [
    ['news', newsKind],
    ['links', linkKind],
  ] as [string, RecordKind<NewsItem | Link>][]) {
    it(`makes of ${name} what validation makes of them`, async () => {
      const raw = rawSource(good, url);
      const reading: Reading<NewsItem | Link> = {
        info: { url, count: 0 },
        read: { records: 0, characters: 0 },
        pages: [],
        problems: [],
        atHand: raw,
      };
      const { signal } = new AbortController();
      await readPage(reading, url, { kind, format: 'auto', signal, revalidate: false, origins, limits: SOURCE_LIMITS });
      const looked = await readFastPath(raw, url, kind, origins, never);
      expect(looked?.records).to.deep.equal(reading.pages[0]?.records);
      expect(looked?.sources[0]?.count).to.equal(reading.info.count);
    });
  }

  it('knows of the head what the records are drawn with, and no more', async () => {
    const [first, last] = await load(newsKind, good);
    expect(first?.heads).to.deep.equal([
      {
        language: 'de-DE',
        timeZone: 'Europe/Berlin',
        publisher: { name: { de: 'Verbund' }, url: 'https://page.example/' },
        vocab: good.vocab,
      },
    ]);
    const { language, timeZone, publisher, vocab, generated } = last?.heads[0] ?? {};
    expect({ language, timeZone, generated }).to.deep.equal({
      language: 'de-DE',
      timeZone: 'Europe/Berlin',
      generated: '2026-11-22',
    });
    expect(publisher).to.deep.include(first?.heads[0]?.publisher);
    expect(vocab).to.deep.include(first?.heads[0]?.vocab);
  });

  for (const [name, document] of Object.entries({
    'a bare array': [item],
    'another version': { ...good, version: 2 },
    'a version in a list': { ...good, version: ['1'] },
    'a JSON Feed': { ...good, version: 'https://jsonfeed.org/version/1.1' },
    'no records': { language: 'de' },
    'records that are no list': { news: {} },
    'a record with a fault': { news: [item, { title: 'x', published: 'gestern' }] },
    'a fault in what is not drawn at first': { news: [{ ...item, attachments: [{ title: 'no address' }] }] },
    'a record that is none': { news: [null] },
    'an address that is not safe': { news: [{ ...item, url: 'javascript:alert(1)' }] },
    'an image that is not safe': { news: [{ ...item, image: 'data:image/svg+xml,x' }] },
    'a language that is none': { ...good, language: 'deutsch!' },
    'a time zone that is none': { ...good, timeZone: 'Mars' },
    'a publisher with a fault': { ...good, publisher: { name: 5 } },
    'labels with a fault': { ...good, vocab: { categories: { a: 5 } } },
    text: 'news',
    nothing: null,
  })) {
    it(`leaves ${name} to the whole pipeline`, async () => {
      expect(await look(document)).to.equal(undefined);
    });
  }

  it('sees nothing that a later fault in the head takes back', async () => {
    const faulty = { ...good, publisher: { ...good.publisher, contact: { email: 5, name: 'A' } }, license: 5 };
    const [first, ...rest] = await load(newsKind, faulty);
    const last = rest.at(-1);
    expect(last?.problems.map(({ path }) => path)).to.deep.equal(['publisher.contact.email', 'license']);
    expect(last?.heads[0]?.publisher).to.deep.include({ ...first?.heads[0]?.publisher, contact: { name: 'A' } });
    expect(last?.records).to.equal(first?.records);
  });

  it('sees no record that is left out later', async () => {
    const snapshots = await load(newsKind, { news: [item, { title: 5 }, { title: 'B' }] });
    for (const { records } of snapshots) expect(records).to.have.length(2);
    expect(snapshots.at(-1)?.problems).to.have.length(1);
  });
});
