import { expect } from '@open-wc/testing';
import { jsonFeed } from '../../../src/formats/json-feed/json-feed.js';
import { native } from '../../../src/formats/native/native.js';
import { parseWith, rawSource } from '../../support/network/raw-source.js';

const version = 'https://jsonfeed.org/version/1.1';
const item = (fields: object) => parseWith(jsonFeed, { version, items: [fields] }).records[0];

describe('JSON Feed', () => {
  it('is known by its version', () => {
    for (const v of [version, 'http://jsonfeed.org/version/1', 'https://www.jsonfeed.org/version/1']) {
      expect(jsonFeed.detect(rawSource({ version: v }))).to.equal(true);
    }
    for (const json of [
      { version: '1' },
      { version: 1 },
      { version: { toString: 1 } },
      {},
      null,
      [],
      'jsonfeed.org',
      5,
    ]) {
      expect(jsonFeed.detect(rawSource(json))).to.equal(false);
    }
  });

  it('is known by its items where the version is only a number', () => {
    for (const v of ['1.0', '1.1', '1', 1]) {
      for (const one of [{ content_text: 'x' }, { title: 'T', url: '/t' }, { id: '1', title: 'T' }]) {
        const json = { version: v, title: 'F', items: [one] };
        expect(jsonFeed.detect(rawSource(json))).to.equal(true);
        expect(native.detect(rawSource(json))).to.equal(false);
      }
    }
    for (const items of [[], [{ name: 'V', lat: 51, lng: 7 }], ['x'], 'x']) {
      expect(jsonFeed.detect(rawSource({ version: '1.0', items }))).to.equal(false);
    }
    expect(jsonFeed.detect(rawSource({ version: '2.0', items: [{ content_text: 'x' }] }))).to.equal(false);
  });

  it('reads an item', () => {
    const read = item({
      id: 7,
      url: 'https://x.example/a',
      title: 'A',
      content_html: '<p>h</p>',
      content_text: 't',
      summary: 's',
      image: 'i.jpg',
      banner_image: 'b.jpg',
      date_published: '2026-11-22T10:00:00Z',
      date_modified: '2026-11-23T10:00:00Z',
      tags: ['x', 'y'],
      language: 'tr',
      authors: [{ name: 'N' }],
      attachments: [
        { url: 'a.pdf', mime_type: 'application/pdf', title: 'PDF', size_in_bytes: 5, duration_in_seconds: 9 },
      ],
    });
    expect(read).to.deep.equal({
      id: 7,
      url: 'https://x.example/a',
      title: 'A',
      html: '<p>h</p>',
      text: 't',
      summary: 's',
      image: 'i.jpg',
      published: '2026-11-22T10:00:00Z',
      modified: '2026-11-23T10:00:00Z',
      categories: ['x', 'y'],
      language: 'tr',
      attachments: [{ url: 'a.pdf', title: 'PDF', type: 'application/pdf', bytes: 5 }],
    });
  });

  it('makes a title of the first words where there is none', () => {
    expect(item({ id: '1', content_html: '<p>Hallo &amp; Welt</p><script>x</script>' })).to.include({
      title: 'Hallo & Welt',
    });
    expect(item({ id: '1', title: '', content_text: 'Wort '.repeat(50) })).to.include({
      title: `${'Wort '.repeat(16).trim()}…`,
    });
    expect(item({ id: '1', summary: 'Kurz', content_text: 'Lang' })).to.include({ title: 'Kurz' });
    expect(item({ id: '1' })).not.to.have.property('title');
  });

  it('takes a page elsewhere as the address, or as the source beside the own one', () => {
    expect(item({ title: 'a', external_url: 'https://y.example' })).to.deep.equal({
      title: 'a',
      url: 'https://y.example',
    });
    expect(item({ title: 'a', url: 'https://x.example', external_url: 'https://y.example' })).to.deep.include({
      source: { url: 'https://y.example' },
    });
  });

  it('lays own data over the feed', () => {
    expect(item({ title: 'a', summary: 's', _verbund: { kind: 'press', title: 'b' } })).to.deep.equal({
      title: 'b',
      summary: 's',
      kind: 'press',
    });
    expect(item({ title: 'a', _verbund: 'x' })).to.deep.equal({ title: 'a' });
  });

  it('reads the head of the feed', () => {
    const { head, next, feed, path } = parseWith(jsonFeed, {
      version,
      title: 'Verein',
      home_page_url: 'https://x.example/',
      description: 'd',
      icon: 'icon.png',
      language: 'de',
      next_url: 'p2.json',
      feed_url: 'https://x.example/feed.json',
      items: [],
      _verbund: { license: 'CC0', timeZone: 'Europe/Berlin' },
    });
    expect(head).to.deep.equal({
      language: 'de',
      publisher: { name: 'Verein', url: 'https://x.example/', logo: { src: 'icon.png' }, description: 'd' },
      next: 'p2.json',
      license: { text: 'CC0' },
      timeZone: 'Europe/Berlin',
    });
    expect({ next, feed, path }).to.deep.equal({ next: 'p2.json', feed: 'https://x.example/feed.json', path: 'items' });
  });

  it('is its own feed where it names none', () => {
    expect(parseWith(jsonFeed, { version, items: [] }).feed).to.equal('https://data.example/feed/data.json');
  });

  it('survives anything in the place of its items', () => {
    for (const items of [undefined, null, 'x', {}, 5]) {
      const { faults, records } = parseWith(jsonFeed, { version, items });
      expect(records).to.deep.equal([]);
      expect(faults[0]?.path).to.equal('items');
    }
    const odd = [null, 5, 'x', [], { attachments: 'x', tags: 5, image: {} }, { attachments: [null, 'x'] }];
    expect(parseWith(jsonFeed, { version, items: odd }).records).to.have.length(odd.length);
    expect(parseWith(jsonFeed, []).records).to.deep.equal([]);
  });
});
