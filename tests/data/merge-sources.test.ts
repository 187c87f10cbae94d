import { expect } from '@open-wc/testing';
import { mergeSources, type Page } from '../../src/data/merge-sources.js';
import { newsKind, type NewsItem } from '../../src/models/news-item.js';
import type { Sourced } from '../../src/models/provenance.js';
import { watchRecords } from '../support/watch-records.js';

const page = (url: string, records: NewsItem[], generated?: string): Page<NewsItem> => ({
  records: records.map((record) => ({ ...record, provenance: [{ url }] })),
  generated,
});
const merge = (...pages: Page<NewsItem>[]) => mergeSources(pages, newsKind, () => undefined);

describe('mergeSources', () => {
  it('keeps the order of the sources and inside each', async () => {
    const merged = await merge(
      page('a', [{ title: '1' }, { title: '2' }]),
      page('b', [{ title: '0' }, { title: '2' }, { title: '3' }]),
    );
    expect(merged.map(({ title }) => title)).to.deep.equal(['1', '2', '0', '3']);
  });

  it('makes one record of two copies and names both sources once', async () => {
    const [record, ...others] = await merge(
      page('a', [{ id: '1', title: 'T' }]),
      page('b', [{ id: '1', title: 'T', summary: 's' }]),
      page('b', [{ id: '1', title: 'T' }]),
    );
    expect(others).to.deep.equal([]);
    expect(record).to.deep.equal({ id: '1', title: 'T', summary: 's', provenance: [{ url: 'a' }, { url: 'b' }] });
  });

  it('keeps two records of one document apart even if they are identified alike', async () => {
    const twice = page('a', [{ title: 'T' }, { title: 'T' }]);
    expect(await merge(twice, page('b', [{ title: 'x' }]))).to.have.length(3);
    const merged = await merge(twice, page('b', [{ title: 'T', summary: 's' }]));
    expect(merged.map(({ summary }) => summary)).to.deep.equal(['s', undefined]);
  });

  const richer: [string, Partial<NewsItem>, Partial<NewsItem>][] = [
    ['a field that is there', {}, { url: 'https://x.example' }],
    ['a longer body', { html: '<p>a</p>' }, { html: '<p>a</p><p>b</p>' }],
    ['a longer summary', { summary: 'a' }, { summary: 'ab' }],
    ['a summary in more languages', { summary: { de: 'a' } }, { summary: { de: 'a', tr: 'b' } }],
    ['a longer list', { categories: ['a', 'b'] }, { categories: ['c', 'd', 'e'] }],
    ['an object with more fields', { image: { src: 'a' } }, { image: { src: 'b', alt: 'x' } }],
    ['a title in more languages', { title: 'A' }, { title: { de: 'A', tr: 'B' } }],
  ];
  for (const [name, poor, rich] of richer) {
    it(`prefers ${name}, even to a newer copy, whatever the order`, async () => {
      const field = Object.keys(rich)[0] as keyof NewsItem;
      const a = page('a', [{ id: '1', title: 'T', modified: '2026-02-01', ...poor }]);
      const b = page('b', [{ id: '1', title: 'T', modified: '2026-01-01', ...rich }]);
      for (const merged of [await merge(a, b), await merge(b, a)])
        expect(merged[0]?.[field]).to.deep.equal(rich[field]);
    });
  }

  it('prefers the newer of equally rich values', async () => {
    const a = page('a', [{ id: '1', title: 'alt', published: '2026-01-01' }]);
    const b = page('b', [{ id: '1', title: 'neu', published: '2026-01-01', modified: '2026-01-02T10:00:00Z' }]);
    for (const merged of [await merge(a, b), await merge(b, a)]) expect(merged[0]?.title).to.equal('neu');
  });

  it('prefers the newer document when the records do not tell', async () => {
    const a = page('a', [{ id: '1', title: 'alt' }], '2026-01-01');
    const b = page('b', [{ id: '1', title: 'neu' }], '2026-01-02');
    for (const merged of [await merge(a, b), await merge(b, a)]) expect(merged[0]?.title).to.equal('neu');
  });

  it('prefers the first source when nothing decides', async () => {
    const a = page('a', [{ id: '1', title: 'A' }]);
    const b = page('b', [{ id: '1', title: 'B' }]);
    expect((await merge(a, b))[0]?.title).to.equal('A');
    expect((await merge(b, a))[0]?.title).to.equal('B');
  });

  it('decides field by field among more than two copies', async () => {
    const merged = await merge(
      page('a', [{ id: '1', title: 'A', pinned: true, modified: '2026-01-01' }]),
      page('b', [{ id: '1', title: 'B', modified: '2026-01-03' }]),
      page('c', [{ id: '1', title: 'C', pinned: false, modified: '2026-01-02' }]),
    );
    expect(merged[0]).to.deep.include({ title: 'B', pinned: false, modified: '2026-01-03' });
  });

  it('changes none of its inputs and gives the same for the same', async () => {
    const freeze = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      Object.freeze(value);
      Object.values(value).forEach(freeze);
    };
    const pages = [
      page('a', [{ id: '1', title: 'A', categories: ['x'] }, { title: 'B' }]),
      page('b', [{ id: '1', title: 'A', html: 'b' }, { title: 'C' }]),
    ];
    freeze(pages);
    const first = JSON.stringify(await merge(...pages));
    expect(JSON.stringify(await merge(...pages))).to.equal(first);
  });

  it('asks after each record of 50 sources of 200 items whether to pause', async () => {
    const items = Array.from({ length: 10_000 }, (_, place): Sourced<NewsItem> => {
      const source = Math.floor(place / 200);
      const index = place % 200;
      const id = `${(source * 100 + index) % 4000}`;
      return { id, title: `T${index}`, html: 'x'.repeat(source), provenance: [{ url: `https://s${source}.example` }] };
    });
    const { records, pause, most } = watchRecords(items);
    const pages = Array.from({ length: 50 }, (_, source) => ({
      records: records.slice(source * 200, (source + 1) * 200),
      generated: undefined,
    }));
    const merged = await mergeSources(pages, newsKind, pause);
    expect(merged.length).to.be.within(4000, 5000);
    // All copies of a record are read when it is made of them.
    expect(most()).to.equal(Math.max(...merged.map(({ provenance }) => provenance.length)));
  });
});
