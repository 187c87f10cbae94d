import { expect } from '@open-wc/testing';
import { native } from '../../../src/formats/native/native.js';
import { SourceError } from '../../../src/models/schema/source-error.js';
import { rawSource } from '../../support/network/raw-source.js';

const parse = (body: unknown) => native.parse(rawSource(body), 'news');

function failure(body: unknown): SourceError {
  try {
    parse(body);
  } catch (error) {
    return error as SourceError;
  }
  throw new Error('parsed');
}

describe('the native format', () => {
  it('reads the smallest document', () => {
    expect(parse({ news: [{ title: 'Hallo' }] })).to.deep.include({
      path: 'news',
      records: [{ title: 'Hallo' }],
      faults: [],
    });
  });

  it('reads a bare array', () => {
    expect(parse([{ title: 'Hallo' }])).to.deep.include({ path: '', records: [{ title: 'Hallo' }] });
  });

  it('is not what has a version and a list of something else', () => {
    const is = (json: object) => native.detect(rawSource(json));
    expect(is({ version: '1' })).to.equal(true);
    expect(is({ version: '1', feeds: [{ url: '/f' }] })).to.equal(true);
    expect(is({ version: '1', tags: ['x'] })).to.equal(true);
    expect(is({ version: '1', partners: [{}], news: [] })).to.equal(true);
    expect(is({ version: '2', articles: [{}] })).to.equal(true);
    expect(is({ version: '1', articles: [{ title: 'A' }] })).to.equal(false);
    expect(is({ version: '1', items: [{ name: 'A', lat: 51, lng: 7 }] })).to.equal(false);
  });

  it('says that a list is not called as records are, where its name is asked for', () => {
    const { faults, records } = parse({ version: '1', articles: [{ title: 'A' }] });
    expect(records).to.deep.equal([]);
    expect(faults.map(({ path }) => path)).to.deep.equal(['articles']);
  });

  it('reads the head and the next page', () => {
    const { head, next } = parse({
      language: 'de',
      timeZone: 'Europe/Berlin',
      generated: '2026-11-22',
      next: 'p2.json',
      news: [],
    });
    expect(head).to.deep.equal({ language: 'de', timeZone: 'Europe/Berlin', generated: '2026-11-22', next: 'p2.json' });
    expect(next).to.equal('p2.json');
  });

  it('leaves out a field of the head that does not fit and keeps the others', () => {
    const { head, faults } = parse({
      language: 5,
      timeZone: 'Mars',
      publisher: { name: 'V' },
      license: null,
      news: [],
    });
    expect(head).to.deep.equal({ publisher: { name: 'V' } });
    expect(faults.map(({ path }) => path)).to.deep.equal(['language', 'timeZone']);
  });

  for (const version of ['1', 1, '1.0', '1.7.2', 1.5, undefined, null]) {
    it(`accepts version ${JSON.stringify(version)}`, () => {
      expect(parse({ version, news: [{ title: 'a' }] }).records).to.have.length(1);
    });
  }

  for (const version of ['2', 2, '0.9', '10', 'v1', '', {}, [], true, { toString: 1 }]) {
    it(`refuses version ${JSON.stringify(version)}`, () => {
      const error = failure({ version, news: [] });
      expect(error).to.be.instanceOf(SourceError);
      expect(error).to.include({
        kind: 'unsupported-version',
        place: 'version',
        url: 'https://data.example/feed/data.json',
      });
      expect(error.message).to.contain('reads version 1');
    });
  }

  it('makes a problem of an array that is none', () => {
    for (const news of [{}, 'x', 5, true, { 0: { title: 'a' } }]) {
      const { records, faults } = parse({ news });
      expect(records).to.deep.equal([]);
      expect(faults[0]?.path).to.equal('news');
      expect(faults[0]).to.deep.include({ expected: 'an array', value: news });
    }
  });

  it('holds no records of a kind it does not name', () => {
    expect(parse({ news: null })).to.deep.include({ records: [], faults: [] });
    expect(parse({ version: '1', events: [] })).to.deep.include({ records: [], faults: [] });
  });

  it('says so where it holds records of other kinds only', () => {
    const faults = [{ path: 'news', expected: 'news beside events' }];
    expect(parse({ events: [{}], links: [] })).to.deep.include({ records: [], faults });
  });

  it('names the feed among its links', () => {
    const links = [{ url: 'https://x.example' }, null, 'x', { network: 'rss', url: 'feed.xml' }];
    expect(parse({ news: [], links }).feed).to.equal('feed.xml');
    for (const none of [undefined, null, {}, [], 'rss', [{ network: 'rss' }], [{ network: 'rss', url: 5 }]]) {
      expect(parse({ news: [], links: none }).feed).to.equal(undefined);
    }
  });

  it('leaves to the other formats what bears their marks', () => {
    const post = { title: { rendered: 'a' } };
    for (const json of [
      [post],
      [null, { title: 'x' }, post],
      { version: 'https://jsonfeed.org/version/1.1', news: [] },
    ]) {
      expect(native.detect(rawSource(json))).to.equal(false);
    }
  });

  it('is known by its fields', () => {
    for (const json of [{ version: 1 }, { news: 0 }, { organizations: [] }, { events: [] }, { links: [] }, [], [1]]) {
      expect(native.detect(rawSource(json))).to.equal(true);
    }
    for (const json of [{}, { title: 'x' }, null, 5, true]) expect(native.detect(rawSource(json))).to.equal(false);
  });
});
