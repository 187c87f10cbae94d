import { expect } from '@open-wc/testing';
import type { Page } from '../../../src/data/merge/match-records.js';
import { mergeSources } from '../../../src/data/merge/merge-sources.js';
import { newsKind, type NewsItem } from '../../../src/models/records/news-item.js';
import type { Sourced } from '../../../src/models/records/provenance.js';
import { watchRecords } from '../../support/dom/watch-records.js';

type Records = readonly NewsItem[];
const page = (url: string, records: Records, generated?: string): Page<NewsItem> => ({
  records: records.map((record) => ({ ...record, provenance: [{ url }] })),
  generated,
  source: url,
  origin: new URL(url).origin,
});
const now = Date.parse('2026-12-01T12:00:00Z');
const options = { pause: () => undefined, now };
const merge = (...pages: Page<NewsItem>[]) => mergeSources(pages, newsKind, options);
const mergeById = (...pages: Page<NewsItem>[]) => mergeSources(pages, newsKind, { ...options, byId: true });
/** Three sources on their own origins. */
const [A, B, C] = ['https://a.example/', 'https://b.example/', 'https://c.example/'] as const;
const url = 'https://d.example/1';

describe('mergeSources', () => {
  it('keeps the order of the sources and inside each', async () => {
    const merged = await merge(
      page(A, [{ title: '1' }, { title: '2', url }]),
      page(B, [{ title: '0' }, { title: '2', url }, { title: '3' }]),
    );
    expect(merged.map(({ title }) => title)).to.deep.equal(['1', '2', '0', '3']);
  });

  it('makes one record of two copies and names both sources once', async () => {
    const [record, ...others] = await merge(
      page(A, [{ url, title: 'T' }]),
      page(B, [{ url, title: 'T', summary: 's' }]),
      page(B, [{ url, title: 'T' }]),
    );
    expect(others).to.deep.equal([]);
    expect(record).to.deep.equal({ url, title: 'T', summary: 's', provenance: [{ url: A }, { url: B }] });
  });

  it('lets nobody rewrite the record of another source by using its id', async () => {
    const own = { id: 'n1', url: `${A}1`, title: 'Wahl', html: '<p>a</p>', modified: '2026-11-01' };
    const foreign = { id: 'n1', url: `${B}x`, title: 'Falsch', html: '<p>bbbbbb</p>', modified: '2099-01-01' };
    for (const pages of [
      [page(A, [own]), page(B, [foreign])] as const,
      [page(A, [own]), page(`${A}x`, [foreign])] as const,
    ]) {
      const [first, second, ...others] = await merge(...pages);
      expect(others).to.deep.equal([]);
      expect(first).to.deep.equal({ ...own, provenance: [{ url: A }] });
      expect(second).to.deep.include({ title: 'Falsch', url: `${B}x` });
      expect(second?.id).to.match(/^n1@[\da-f]{8}$/);
      expect(second?.provenance).to.deep.equal([{ url: pages[1].source, id: 'n1' }]);
    }
  });

  it('keeps the order of the sources, whatever dates and lengths say', async () => {
    const poor = { url, title: 'T', summary: 'a', modified: '2026-01-01' };
    const rich = { url, title: 'Länger', summary: 'abc', html: '<p>a</p>', modified: '2099-01-01', categories: ['x'] };
    const [record] = await merge(page(A, [poor], '2026-01-01'), page(B, [rich], '2099-01-01'));
    expect(record).to.deep.include({ ...poor, html: '<p>a</p>', categories: ['x'] });
    expect((await merge(page(B, [rich]), page(A, [poor])))[0]).to.deep.include(rich);
  });

  it('fills in nothing that changes what the believed copy says', async () => {
    const own: NewsItem = { url, title: 'T', text: 'Kurz', published: '2026-01-01', categories: [] };
    const other: NewsItem = {
      ...{ url, title: 'T', html: '<p>Anders</p>', modified: '2026-11-30', archiveAt: '2020-01-01' },
      ...{ pinned: true, categories: ['x'], summary: 's' },
    };
    const [record] = await merge(page(A, [own]), page(B, [other]));
    const provenance = [{ url: A }, { url: B }];
    expect(record).to.deep.equal({ ...own, categories: ['x'], summary: 's', provenance });
  });

  it('believes the source on the origin of the address before a foreign one', async () => {
    const foreign = page(A, [{ url: `${B}1`, title: 'Fremd', summary: 's' }]);
    const own = page(`${B}feed`, [{ url: `${B}1`, title: 'Eigen' }]);
    const [record, ...others] = await merge(foreign, own);
    expect(others).to.deep.equal([]);
    expect(record).to.deep.include({ title: 'Eigen', summary: 's' });
    expect(record?.provenance.map((one) => one.url)).to.deep.equal([`${B}feed`, A]);
    // What lies beside the configuration of `collect` is the word of whoever collects.
    const local = { ...page('file:///a.json', [{ url: `${B}1`, title: 'Hier' }]), origin: undefined };
    expect((await merge(local, own))[0]?.title).to.equal('Hier');
    expect((await merge(own, local))[0]?.title).to.equal('Eigen');
  });

  it('knows an address in whatever way it is written', async () => {
    const merged = await merge(
      page(A, [{ url: 'https://D.example:443/a b', title: 'T' }]),
      page(B, [{ url: 'https://d.example/a%20b', title: 'T' }]),
    );
    expect(merged).to.have.length(1);
  });

  it('takes an address that several records of a source have for none of theirs', async () => {
    const list = [
      { id: '1', url, title: 'Eins' },
      { id: '2', url, title: 'Zwei' },
    ];
    const merged = await merge(page(A, list), page(B, list), page(C, [{ id: '3', url, title: 'Drei' }]));
    expect(merged.map(({ title }) => title)).to.deep.equal(['Eins', 'Zwei', 'Eins', 'Zwei', 'Drei']);
    expect(new Set(merged.map(({ id }) => id)).size).to.equal(5);
  });

  it('knows what has neither id nor address by title and date, on one origin only', async () => {
    const item = { title: 'T', published: '2026-01-01' };
    expect(await merge(page(A, [item]), page(`${A}feed`, [{ ...item, summary: 's' }]))).to.have.length(1);
    const [first, second] = await merge(page(A, [item]), page(B, [{ ...item, html: 'x' }]));
    expect(first).to.deep.equal({ ...item, provenance: [{ url: A }] });
    // So that a link to the one does not open the other.
    expect(newsKind.identity(second as NewsItem)).to.not.equal(newsKind.identity(item));
  });

  it('knows an id that is an address on one origin', async () => {
    const guid = `${A}?p=1`;
    const merged = await merge(page(A, [{ id: guid, title: 'T' }]), page(`${A}feed`, [{ id: guid, title: 'T' }]));
    expect(merged).to.have.length(1);
    expect(await merge(page(A, [{ id: guid, title: 'T' }]), page(B, [{ id: guid, title: 'T' }]))).to.have.length(2);
  });

  it('keeps every reference on the record that its own source calls so', async () => {
    const news = (source: string): Page<NewsItem> =>
      page(source, [
        { id: '1', title: `eins ${source}`, related: ['2', '9'] },
        { id: '2', url: source === C ? `${B}2` : `${source}2`, title: `zwei ${source}`, related: ['1'] },
      ]);
    const merged = await merge(news(A), news(B), news(C));
    expect(merged.map(({ title }) => title)).to.deep.equal([
      ...[`eins ${A}`, `zwei ${A}`, `eins ${B}`, `zwei ${B}`, `eins ${C}`],
    ]);
    const titleOf = (id: string) => merged.find((record) => record.id === id)?.title;
    const read = merged.map(({ related = [] }) => related.map(titleOf));
    expect(read).to.deep.equal([
      [`zwei ${A}`, undefined],
      [`eins ${A}`],
      [`zwei ${B}`, undefined],
      [`eins ${B}`],
      [`zwei ${B}`, undefined],
    ]);
  });

  it('keeps two records of one document apart even if they are identified alike', async () => {
    const twice = page(A, [{ title: 'T' }, { title: 'T' }]);
    expect(await merge(twice, page(`${A}b`, [{ title: 'x' }]))).to.have.length(3);
    const merged = await merge(twice, page(`${A}b`, [{ title: 'T', summary: 's' }]));
    expect(merged.map(({ summary }) => summary)).to.deep.equal(['s', undefined]);
  });

  describe('inside one source', () => {
    it('makes one record of what two of its pages carry, and believes the newer copy', async () => {
      const older = { id: '1', title: 'alt', summary: 's', published: '2026-01-01' };
      const newer = { id: '1', title: 'neu', published: '2026-01-01', modified: '2026-01-02T10:00:00Z' };
      for (const pages of [
        [page(A, [older]), page(A, [newer])],
        [page(A, [newer]), page(A, [older])],
      ]) {
        const [record, ...others] = await merge(...pages);
        expect(others).to.deep.equal([]);
        expect(record).to.deep.equal({ ...newer, summary: 's', provenance: [{ url: A }] });
      }
    });

    it('goes by the date of the document where the records do not tell, and then by their order', async () => {
      const at = (title: string, generated?: string) => page(A, [{ id: '1', title }], generated);
      expect((await merge(at('alt', '2026-01-01'), at('neu', '2026-01-02')))[0]?.title).to.equal('neu');
      expect((await merge(at('neu', '2026-01-02'), at('alt', '2026-01-01')))[0]?.title).to.equal('neu');
      expect((await merge(at('erst'), at('dann')))[0]?.title).to.equal('erst');
    });

    it('takes a date that is still to come for now', async () => {
      const at = (title: string, modified: string) => page(A, [{ id: '1', title, modified }]);
      expect((await merge(at('jetzt', '2026-12-01T12:00:00Z'), at('2099', '2099-01-01')))[0]?.title).to.equal('jetzt');
    });
  });

  describe('where equal ids may mean the same', () => {
    it('merges by id, in the order of the sources, and counts who may speak for an address', async () => {
      const merged = await mergeById(
        page(A, [{ id: '1', title: 'A', url: `${B}1` }]),
        page(B, [{ id: '1', title: 'B', url: `${B}1`, pinned: true }]),
        page(C, [{ id: '1', title: 'C', summary: 's', modified: '2099-01-01' }]),
      );
      expect(merged).to.have.length(1);
      expect(merged[0]).to.deep.include({ title: 'B', pinned: true, summary: 's' });
      expect(
        (await mergeById(page(A, [{ id: '1', title: 'A' }]), page(B, [{ id: '1', title: 'B' }])))[0]?.title,
      ).to.equal('A');
    });

    it('merges by title and date what has nothing else', async () => {
      expect(await mergeById(page(A, [{ title: 'T' }]), page(B, [{ title: 'T' }]))).to.have.length(1);
    });
  });

  it('changes none of its inputs and gives the same for the same', async () => {
    const freeze = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      Object.freeze(value);
      Object.values(value).forEach(freeze);
    };
    const pages = [
      page(A, [
        { id: '1', url, title: 'A', categories: ['x'] },
        { id: '2', title: 'B' },
      ]),
      page(B, [
        { id: '3', url, title: 'A', html: 'b' },
        { id: '2', title: 'C', related: ['3'] },
      ]),
    ];
    freeze(pages);
    const first = JSON.stringify(await merge(...pages));
    expect(JSON.stringify(await merge(...pages))).to.equal(first);
  });

  it('asks after each record of 50 sources of 200 items whether to pause', async () => {
    const items = Array.from({ length: 10_000 }, (_, place): Sourced<NewsItem> => {
      const source = Math.floor(place / 200);
      const index = place % 200;
      const number = (source * 100 + index) % 4000;
      return {
        id: `${index}`,
        url: `https://d.example/${number}`,
        title: `T${index}`,
        html: 'x'.repeat(source),
        provenance: [{ url: `https://s${source}.example` }],
      };
    });
    const { records, pause, most } = watchRecords(items);
    const pages = Array.from({ length: 50 }, (_, source) => ({
      records: records.slice(source * 200, (source + 1) * 200),
      generated: undefined,
      source: `https://s${source}.example`,
      origin: `https://s${source}.example`,
    }));
    const merged = await mergeSources(pages, newsKind, { pause, now });
    expect(merged.length).to.be.within(4000, 5000);
    // All copies of a record are read when it is made of them.
    expect(most()).to.equal(Math.max(...merged.map(({ provenance }) => provenance.length)));
  });
});
