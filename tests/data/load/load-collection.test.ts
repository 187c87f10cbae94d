import { expect } from '@open-wc/testing';
import { HttpResponse } from 'msw';
import { loadCollection, type Collection, type CollectionRequest } from '../../../src/data/load/load-collection.js';
import { clearResponses } from '../../../src/data/http/response-cache.js';
import { linkKind } from '../../../src/models/records/link.js';
import { newsKind, type NewsItem } from '../../../src/models/records/news-item.js';
import { organizationKind } from '../../../src/models/records/organization.js';
import { SourceError } from '../../../src/models/schema/source-error.js';
import { startEndpoint } from '../../support/network/endpoint.js';
import { allTurns } from '../../support/dom/all-turns.js';

const api = (path: string) => new URL(`/api/${path}`, location.origin).href;

function requestFor(urls: string[], changes: Partial<CollectionRequest<NewsItem>> = {}): CollectionRequest<NewsItem> {
  return {
    urls,
    kind: newsKind,
    format: 'auto',
    signal: new AbortController().signal,
    revalidate: false,
    fetch: { backoffMs: 5, timeoutMs: 2000 },
    ...changes,
  };
}

/** Every snapshot, or what was thrown. */
async function loadAll<T extends object>(request: CollectionRequest<T>) {
  const snapshots: Collection<T>[] = [];
  let error: SourceError | undefined;
  try {
    for await (const snapshot of loadCollection(request)) snapshots.push(snapshot);
  } catch (reason) {
    error = reason as SourceError;
  }
  return { snapshots, error, last: snapshots.at(-1) };
}

const titles = (collection: Collection<NewsItem> | undefined) => collection?.records.map(({ title }) => title);

describe('loadCollection', () => {
  const endpoint = startEndpoint();
  beforeEach(clearResponses);

  it('loads a document, shown before all of its head is read', async () => {
    endpoint.serve(api('a.json'), {
      language: 'de',
      publisher: { name: { de: 'Verbund', en: 'Alliance' }, url: '/' },
      news: [{ title: 'Hallo', url: 'hallo.html' }],
    });
    const { snapshots, last } = await loadAll(requestFor([api('a.json')]));
    expect(snapshots.map(({ complete }) => complete)).to.deep.equal([false, true]);
    expect(snapshots[0]?.records).to.equal(last?.records);
    const head = { language: 'de', publisher: { name: { de: 'Verbund', en: 'Alliance' }, url: `${location.origin}/` } };
    expect(last).to.deep.equal({
      records: [{ title: 'Hallo', url: api('hallo.html'), provenance: [{ name: 'Verbund', url: api('a.json') }] }],
      problems: [],
      sources: [{ url: api('a.json'), count: 1, format: 'native', head, complete: true }],
      heads: [head],
      complete: true,
    });
  });

  it('reads JSON Feed and WordPress, merged with a document, and where to subscribe', async () => {
    endpoint.serve(api('feed.json'), {
      version: 'https://jsonfeed.org/version/1.1',
      feed_url: 'f.json',
      items: [{ title: 'B' }],
    });
    endpoint.serve(api('wp-json/wp/v2/posts'), [{ title: { rendered: 'C' }, link: '/c', content: { rendered: '' } }]);
    endpoint.serve(api('a.json'), [{ title: 'A' }]);
    const { last } = await loadAll(requestFor([api('a.json'), api('feed.json'), api('wp-json/wp/v2/posts')]));
    expect(titles(last)).to.deep.equal(['A', 'B', 'C']);
    expect(last?.sources.map(({ format, feed }) => [format, feed])).to.deep.equal([
      ['native', undefined],
      ['json-feed', api('f.json')],
      ['wordpress', api('feed/')],
    ]);
  });

  it('takes the feed among the links of a document for where to subscribe', async () => {
    endpoint.serve(api('a.json'), { news: [], links: [{ network: 'rss', url: '/feed.xml' }] });
    const { last } = await loadAll(requestFor([api('a.json')]));
    expect(last?.sources[0]?.feed).to.equal(`${location.origin}/feed.xml`);
    clearResponses();
    endpoint.serve(api('a.json'), { news: [], links: [{ network: 'rss', url: 'javascript:alert(1)' }] });
    expect((await loadAll(requestFor([api('a.json')]))).last?.sources[0]).not.to.have.property('feed');
  });

  it('shows a document with faults before it has words for them', async () => {
    endpoint.serve(api('a.json'), { news: [{ title: 'A' }, {}] });
    const { snapshots } = await loadAll(requestFor([api('a.json')]));
    expect(
      snapshots.map(({ records, problems, complete }) => [records.length, problems.length, complete]),
    ).to.deep.equal([
      [1, 0, false],
      [1, 1, true],
    ]);
  });

  it('reads a document that is in the page', async () => {
    const inline = { text: '{"news":[{"title":"A","url":"a.html"}]}', url: 'https://page.example/sub/' };
    const { last } = await loadAll(requestFor([], { inline }));
    expect(last?.records[0]).to.deep.include({ url: 'https://page.example/sub/a.html' });
    const { error } = await loadAll(requestFor([], { inline: { ...inline, text: '{"news":[' } }));
    expect(error).to.include({ kind: 'unreadable', place: 'line 1, column 10' });
  });

  it('loads nothing where there is nothing to load', async () => {
    expect((await loadAll(requestFor([]))).last).to.deep.include({ records: [], complete: true });
  });

  it('keeps the good records and tells the problems', async () => {
    endpoint.serve(api('a.json'), {
      generated: 'gestern',
      news: [{ title: 'A' }, {}, { title: 'B', url: 'javascript:alert(1)' }],
    });
    const { last } = await loadAll(requestFor([api('a.json')]));
    expect(titles(last)).to.deep.equal(['A', 'B']);
    expect(last?.records[1]).not.to.have.property('url');
    expect(last?.problems.map(({ path, url }) => [path, url])).to.deep.equal([
      ['generated', api('a.json')],
      ['news[1].title', api('a.json')],
      ['news[2].url', api('a.json')],
    ]);
  });

  it('makes one request for two widgets with one address', async () => {
    endpoint.serve(api('a.json'), { news: [{ title: 'A' }], links: [{ url: 'https://x.example' }] }, { wait: 20 });
    const links = (async () => {
      for await (const { records } of loadCollection({ ...requestFor([api('a.json')]), kind: linkKind }))
        return records;
      return [];
    })();
    const [news, found] = await Promise.all([loadAll(requestFor([api('a.json')])), links]);
    expect(titles(news.last)).to.deep.equal(['A']);
    expect(found).to.have.length(1);
    expect(endpoint.requestsTo(api('a.json'))).to.have.length(1);
    await loadAll(requestFor([api('a.json')], { revalidate: true }));
    expect(endpoint.requestsTo(api('a.json')).map(({ cache }) => cache)).to.deep.equal(['default', 'no-cache']);
  });

  describe('with several pages', () => {
    const servePages = (count: number, wait = 0) => {
      for (let page = 1; page <= count; page += 1) {
        const next = page < count ? `p${page + 1}.json` : undefined;
        endpoint.serve(api(`p${page}.json`), { next, news: [{ title: `N${page}` }] }, page > 1 && wait ? { wait } : {});
      }
    };

    it('shows the first at once and then the rest', async () => {
      servePages(3, 40);
      const { snapshots } = await loadAll(requestFor([api('p1.json')]));
      const told = snapshots.map((snapshot) => [titles(snapshot), snapshot.complete]);
      expect([told[0], told.at(-1)]).to.deep.equal([
        [['N1'], false],
        [['N1', 'N2', 'N3'], true],
      ]);
      expect(snapshots.at(-1)?.sources[0]?.count).to.equal(3);
    });

    it('shows what has come at most twice a second', async () => {
      servePages(8, 200);
      const times: number[] = [];
      for await (const snapshot of loadCollection(requestFor([api('p1.json')]))) {
        if (!snapshot.complete) times.push(performance.now());
      }
      expect(times.length).to.be.at.least(2);
      times.slice(1).forEach((time, index) => expect(time - (times[index] ?? 0)).to.be.at.least(480));
    });

    it('keeps what is there when a later one fails', async () => {
      endpoint.serve(api('p1.json'), { next: 'p2.json', news: [{ title: 'A' }] });
      endpoint.serve(api('p2.json'), '', { status: 404 });
      const { last, error } = await loadAll(requestFor([api('p1.json')]));
      expect(error).to.equal(undefined);
      expect(titles(last)).to.deep.equal(['A']);
      expect(last?.sources[0]?.error).to.include({ kind: 'http', url: api('p2.json') });
    });

    it('reads no page twice', async () => {
      endpoint.serve(api('p1.json'), { next: 'p2.json', news: [{ title: 'A' }] });
      endpoint.serve(api('p2.json'), { next: 'p1.json', news: [{ title: 'B' }] });
      const { last } = await loadAll(requestFor([api('p1.json')]));
      expect(titles(last)).to.deep.equal(['A', 'B']);
      expect(last?.problems[0]?.path).to.equal('next');
      expect(endpoint.requests).to.have.length(2);
    });

    it('shows a record that slipped onto the next page once', async () => {
      endpoint.serve(api('p1.json'), {
        next: 'p2.json',
        news: [
          { id: 1, title: 'A' },
          { id: 2, title: 'B' },
        ],
      });
      endpoint.serve(api('p2.json'), {
        news: [
          { id: 2, title: 'B' },
          { id: 3, title: 'C' },
        ],
      });
      const { last } = await loadAll(requestFor([api('p1.json')]));
      expect(titles(last)).to.deep.equal(['A', 'B', 'C']);
      expect(last?.records[1]?.provenance).to.have.length(1);
    });

    it('follows web addresses only', async () => {
      for (const next of ['javascript:alert(1)', 'mailto:a@x.example', 'data:application/json,[]', 'http://[']) {
        clearResponses();
        endpoint.serve(api('p1.json'), { next, news: [{ title: 'A' }] });
        const { last } = await loadAll(requestFor([api('p1.json')]));
        expect(last?.complete).to.equal(true);
        expect(last?.problems[0]).to.deep.include({ path: 'next', received: JSON.stringify(next) });
      }
    });

    it('ends after 200', async () => {
      endpoint.serve(api('many'), ({ request }) => {
        const page = Number(new URL(request.url).searchParams.get('page') ?? 1);
        return HttpResponse.json({ next: `?page=${page + 1}`, news: [{ title: `N${page}` }] });
      });
      const { last } = await loadAll(requestFor([api('many')]));
      expect(last?.records).to.have.length(200);
      expect(last?.problems[0]?.message).to.contain('no more than 200 pages');
    });
  });

  describe('with several sources', () => {
    it('shows the first that comes and in the end all in their order', async () => {
      endpoint.serve(api('slow.json'), [{ title: 'A' }], { wait: 100 });
      endpoint.serve(api('fast.json'), [{ title: 'B' }]);
      const { snapshots } = await loadAll(requestFor([api('slow.json'), api('fast.json')]));
      expect(snapshots.map(titles)).to.deep.equal([['B'], ['A', 'B']]);
    });

    it('names the source of each record and all sources of a shared one', async () => {
      const url = api('x');
      endpoint.serve(api('a.json'), [{ url, title: 'X' }]);
      endpoint.serve(api('b.json'), { publisher: { name: 'B' }, news: [{ url, title: 'X', summary: 's' }] });
      const { last } = await loadAll(requestFor([api('a.json'), api('b.json')]));
      expect(last?.records).to.deep.equal([
        { url, title: 'X', summary: 's', provenance: [{ url: api('a.json') }, { name: 'B', url: api('b.json') }] },
      ]);
    });

    it('goes on when one fails', async () => {
      endpoint.serve(api('a.json'), '<!doctype html><title>Wartung</title>');
      endpoint.serve(api('b.json'), [{ title: 'B' }]);
      const { last, error } = await loadAll(requestFor([api('a.json'), api('b.json')]));
      expect(error).to.equal(undefined);
      expect(titles(last)).to.deep.equal(['B']);
      expect(last?.sources[0]?.error).to.include({ kind: 'unknown-format', url: api('a.json') });
      expect(last?.sources[1]).not.to.have.property('error');
    });

    it('is empty, not failed, when one fails and the other has nothing', async () => {
      endpoint.serve(api('a.json'), '', { status: 404 });
      endpoint.serve(api('b.json'), { news: [] });
      const { last, error } = await loadAll(requestFor([api('a.json'), api('b.json')]));
      expect(error).to.equal(undefined);
      expect(last?.records).to.deep.equal([]);
    });

    it('throws the first error when all fail', async () => {
      endpoint.serve(api('a.json'), '', { status: 404, wait: 50 });
      endpoint.serve(api('b.json'), '{');
      expect((await loadAll(requestFor([api('a.json'), api('b.json')]))).error).to.include({
        kind: 'http',
        url: api('a.json'),
      });
    });
  });

  describe('with a document that cannot be used', () => {
    const failures: [string, string, Partial<SourceError>, RegExp][] = [
      ['HTML', '<!DOCTYPE html><html>', { kind: 'unknown-format' }, /begins with "<!DOCTYPE html>.*an HTML page/],
      ['nothing', '', { kind: 'unreadable' }, /empty/],
      ['white space', ' \n ', { kind: 'unreadable' }, /empty/],
      [
        'a truncated document',
        '{"news": [{"title": "Ha',
        { kind: 'unreadable', place: 'line 1, column 24' },
        /ends too early/,
      ],
      ['a malformed document', '{\n"news": [}\n}', { kind: 'unreadable', place: 'line 2, column 10' }, /found "}/],
      [
        'another version',
        '{"version": "2", "news": []}',
        { kind: 'unsupported-version', place: 'version' },
        /reads version 1, the document says "2"/,
      ],
      [
        'an unknown object',
        '{"items": []}',
        { kind: 'unknown-format' },
        /tried wordpress \(no title\.rendered\), json-feed \(.*native \(none of news/,
      ],
      ['a number', '5', { kind: 'unknown-format' }, /the answer is 5/],
      ['null', 'null', { kind: 'unknown-format' }, /the answer is null/],
      [
        'a WordPress error',
        '{"code":"rest_no_route","message":"M","data":{"status":404}}',
        { kind: 'unreadable', status: 404 },
        /rest_no_route/,
      ],
    ];
    for (const [name, body, expected, message] of failures) {
      it(`tells what is wrong with ${name}`, async () => {
        endpoint.serve(api('a.json'), body);
        const { error, snapshots } = await loadAll(requestFor([api('a.json')]));
        expect(snapshots).to.deep.equal([]);
        expect(error).to.be.instanceOf(SourceError);
        expect(error).to.include({ ...expected, url: api('a.json') });
        expect(error?.message).to.match(message).and.to.contain(api('a.json'));
      });
    }

    it('reads a table that a spreadsheet saved in Germany, when the server says how', async () => {
      // These letters have the same numbers in windows-1252 as in Unicode.
      const bytes = Array.from('Stra\u00dfe;Name\r\nM\u00fchlenweg;\u00dcbersee-Verein', (letter) =>
        letter.charCodeAt(0),
      );
      endpoint.serve(
        api('a.csv'),
        () => new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'text/csv; charset=windows-1252' } }),
      );
      const { last } = await loadAll({ ...requestFor([api('a.csv')]), kind: organizationKind });
      expect(last?.records.map(({ name, address }) => [name, address?.street])).to.deep.equal([
        ['Übersee-Verein', 'Mühlenweg'],
      ]);
    });

    it('tells which formats there are', async () => {
      endpoint.serve(api('a.json'), []);
      const { error } = await loadAll(requestFor([api('a.json')], { format: 'yaml' }));
      expect(error?.kind).to.equal('unknown-format');
      expect(error?.message).to.contain('there is no format "yaml"');
    });

    it('reads what it is told to read', async () => {
      endpoint.serve(api('a.json'), []);
      expect((await loadAll(requestFor([api('a.json')], { format: 'wordpress' }))).last?.sources[0]?.format).to.equal(
        'wordpress',
      );
    });

    it('gives up at a redirect loop', async () => {
      const original = globalThis.fetch;
      globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
      const { error } = await loadAll(requestFor(['https://loop.example/a.json'])).finally(
        () => (globalThis.fetch = original),
      );
      expect(error).to.include({ kind: 'blocked' });
      expect(error?.message).to.contain('redirects in a loop');
    });
  });

  it('survives deep nesting and names that reach for a prototype', async () => {
    const deep = `{"news": [{"title": "A", "image": ${'['.repeat(5000)}${']'.repeat(5000)}}, {"title": "B", "__proto__": {"title": "evil"}, "x": ${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}}]}`;
    endpoint.serve(api('a.json'), deep);
    const { last } = await loadAll(requestFor([api('a.json')]));
    expect(titles(last)).to.deep.equal(['B']);
    expect(last?.problems).to.have.length(1);
    expect(Object.getPrototypeOf(last?.records[0])).to.equal(Object.prototype);
    expect(({} as Record<string, unknown>)['title']).to.equal(undefined);
  });

  it('ends with the reason of an aborted signal', async () => {
    endpoint.serve(api('a.json'), [], { wait: 'infinite' });
    const controller = new AbortController();
    const loading = loadAll(requestFor([api('a.json')], { signal: controller.signal }));
    setTimeout(() => controller.abort(new Error('gone')), 20);
    expect((await loading).error?.message).to.equal('gone');
    expect(
      (await loadAll(requestFor([api('b.json')], { signal: AbortSignal.abort(new Error('before')) }))).error?.message,
    ).to.equal('before');
  });

  it('requests nothing more once its reader has left', async () => {
    endpoint.serve(api('p1.json'), { next: 'p2.json', news: [{ title: 'A' }] });
    const answer = endpoint.hold(api('p2.json'), { next: 'p3.json', news: [] });
    endpoint.serve(api('p3.json'), { news: [] });
    for await (const snapshot of loadCollection(requestFor([api('p1.json')]))) {
      expect(snapshot.complete).to.equal(false);
      break;
    }
    await answer();
    await allTurns();
    expect(endpoint.requestsTo(api('p3.json'))).to.deep.equal([]);
  });
});
