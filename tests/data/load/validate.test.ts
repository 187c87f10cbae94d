import { expect } from '@open-wc/testing';
import { slicer, yieldToMain } from '../../../src/data/load/slice.js';
import { resolveSafely, validateRecords } from '../../../src/data/load/validate.js';
import { linkKind } from '../../../src/models/records/link.js';
import { newsKind } from '../../../src/models/records/news-item.js';
import { describeFault } from '../../../src/models/schema/describe-fault.js';
import type { Fault } from '../../../src/models/schema/problem.js';
import { countPauses } from '../../support/dom/count-pauses.js';
import { watchRecords } from '../../support/dom/watch-records.js';

const url = 'https://data.example/feed/news.json';
const never = () => undefined;

async function validateNews(found: unknown[], path = 'news') {
  const { records, faults } = await validateRecords({ records: found, path }, newsKind, url, never);
  return { records, problems: faults.map(describeFault) };
}

describe('validateRecords', () => {
  it('keeps the good ones and makes one problem of each other', async () => {
    const { records, problems } = await validateNews([
      { title: 'a' },
      { title: 5, published: 'x' },
      null,
      'x',
      { title: 'b' },
    ]);
    expect(records).to.deep.equal([{ title: 'a' }, { title: 'b' }]);
    expect(problems).to.deep.equal([
      { path: 'news[1].title', message: 'expected text, received 5 (and 1 more fault)', received: '5' },
      { path: 'news[2]', message: 'expected an object, received null', received: 'null' },
      { path: 'news[3]', message: 'expected an object, received "x"', received: '"x"' },
    ]);
  });

  it('names the place in a bare array', async () => {
    expect((await validateNews([{}], '')).problems[0]?.path).to.equal('[0].title');
  });

  it('leaves out a link that leads nowhere', async () => {
    const links = [{ url: 'javascript:alert(1)' }, { url: 'https://x.example' }, { url: ' ' }];
    const { records, faults } = await validateRecords({ records: links, path: 'links' }, linkKind, url, never);
    expect(records).to.deep.equal([{ url: 'https://x.example/' }]);
    expect(faults[0]).to.deep.include({ path: 'links[0].url', value: 'javascript:alert(1)' });
  });

  it('asks after each of 10,000 items whether to pause', async () => {
    const items = Array.from({ length: 10_000 }, (_, index) => ({
      id: `n${index}`,
      url: `/news/${index}.html`,
      title: `Nachricht ${index}`,
      summary: 'Kurz und gut '.repeat(10),
      html: '<p>Text</p>'.repeat(20),
      published: '2026-11-22T18:00:00+01:00',
      modified: '2026-11-23T18:00:00Z',
      categories: ['Politik', 'Essen'],
      image: {
        src: `img/${index}.jpg`,
        alt: 'Bild',
        credit: '© X',
        width: 800,
        height: 600,
        srcset: 'a.jpg 300w, b.jpg 800w',
      },
      source: { name: 'Stadt Essen', url: 'https://www.essen.de' },
      contact: { name: 'A', email: 'a@x.example', phone: '1' },
      attachments: [{ url: 'a.pdf', title: 'PDF', type: 'application/pdf', bytes: 1000 }],
    }));
    const { records, pause, most } = watchRecords(items);
    expect((await validateRecords({ records, path: 'news' }, newsKind, url, pause)).records).to.have.length(10_000);
    expect(most()).to.equal(1);
  });
});

describe('slicer', () => {
  it('pauses when its time is used and not before', async () => {
    let time = 1000;
    Object.defineProperty(performance, 'now', { configurable: true, value: () => time });
    try {
      const pause = slicer(undefined, 20);
      time += 19;
      expect(pause()).to.equal(undefined);
      time += 1;
      const wait = pause();
      expect(wait).to.be.instanceOf(Promise);
      time += 500;
      await wait;
      time += 19;
      expect(pause(), 'the time of others is not its own').to.equal(undefined);
    } finally {
      Reflect.deleteProperty(performance, 'now');
    }
  });

  it('lets others have their turn as often as its time is used', async () => {
    const clock = countPauses();
    try {
      const pause = slicer();
      for (let i = 0; i < 80; i += 1) await pause();
    } finally {
      clock.end();
    }
    expect(clock.pauses()).to.be.within(8, 10);
  });

  it('ends with the reason of an aborted signal', async () => {
    const reason = new Error('gone');
    const failed = slicer(AbortSignal.abort(reason), 0)()?.catch((error: unknown) => error);
    expect(await failed).to.equal(reason);
  });

  it('lets others have their turn', async () => {
    const order: string[] = [];
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => order.push('other');
    port2.postMessage(null);
    await yieldToMain();
    order.push('own');
    port1.close();
    expect(order).to.deep.equal(['other', 'own']);
  });
});

describe('resolveUrls', () => {
  const resolve = (record: object) => {
    const faults: Fault[] = [];
    const before = JSON.stringify(record);
    const copy = resolveSafely(record, url, 'news[0]', faults);
    expect(JSON.stringify(record), 'what it was made of').to.equal(before);
    return { copy, problems: faults.map(describeFault) };
  };

  it('makes every address absolute, by the names of the fields', () => {
    const { copy, problems } = resolve({
      url: 'a.html',
      title: 'a.html',
      html: '<a href="a.html">',
      website: 'www.essen.de',
      onlineUrl: '//meet.example/x',
      image: { src: 'a.jpg', srcset: 'a.jpg 1x, b.jpg 2x', alt: 'a.jpg' },
      gallery: [{ src: '/b.jpg' }],
      source: { url: 'http://x.example' },
      contact: { url: '../c', email: 'a@b.c' },
      attachments: [{ url: 'a.pdf' }],
      translations: { en: 'en.html' },
      links: [{ url: 'tel:+49' }],
      openingHours: ['Mo'],
    });
    expect(problems).to.deep.equal([]);
    expect(copy).to.deep.equal({
      url: 'https://data.example/feed/a.html',
      title: 'a.html',
      html: '<a href="a.html">',
      website: 'https://www.essen.de/',
      onlineUrl: 'https://meet.example/x',
      image: {
        src: 'https://data.example/feed/a.jpg',
        srcset: 'https://data.example/feed/a.jpg 1x, https://data.example/feed/b.jpg 2x',
        alt: 'a.jpg',
      },
      gallery: [{ src: 'https://data.example/b.jpg' }],
      source: { url: 'http://x.example/' },
      contact: { url: 'https://data.example/c', email: 'a@b.c' },
      attachments: [{ url: 'https://data.example/feed/a.pdf' }],
      translations: { en: 'https://data.example/feed/en.html' },
      links: [{ url: 'tel:+49' }],
      openingHours: ['Mo'],
    });
  });

  it('removes what is not safe, with what is nothing without it, and says so', () => {
    const evil = 'javascript:alert(1)';
    const { copy, problems } = resolve({
      url: evil,
      image: { src: evil },
      gallery: [{ src: 'a.jpg' }, { src: 'data:image/svg+xml,x', alt: 'x' }],
      attachments: [{ url: evil, title: 'x' }],
      translations: { en: evil, tr: 'tr.html' },
      source: { name: 'x', url: evil },
    });
    expect(copy).to.deep.equal({
      gallery: [{ src: 'https://data.example/feed/a.jpg' }],
      attachments: [],
      translations: { tr: 'https://data.example/feed/tr.html' },
      source: { name: 'x' },
    });
    expect(problems.map(({ path }) => path)).to.deep.equal([
      'news[0].url',
      'news[0].image.src',
      'news[0].gallery[1].src',
      'news[0].attachments[0].url',
      'news[0].translations.en',
      'news[0].source.url',
    ]);
    expect(problems[0]?.message).to.equal(`expected a safe link, received "${evil}"`);
    expect(problems[1]?.message).to.equal(`expected a safe image, received "${evil}"`);
  });

  it('gives a record itself in which there is nothing to change', () => {
    const record = {
      url: 'https://x.example/',
      links: [{ url: 'tel:+49' }],
      offers: ['a'],
      address: { city: 'Essen' },
    };
    expect(resolve(record).copy).to.equal(record);
  });

  it('removes an empty address without a word', () => {
    const { copy, problems } = resolve({ url: '', source: { name: 'x', url: ' ' }, image: { src: '' } });
    expect(copy).to.deep.equal({ source: { name: 'x' } });
    expect(problems).to.deep.equal([]);
  });
});
