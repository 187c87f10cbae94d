import { expect } from '@open-wc/testing';
import { HttpResponse } from 'msw';
import { loadCollection, type Collection } from '../../../src/data/load/load-collection.js';
import { clearResponses } from '../../../src/data/http/response-cache.js';
import { newsKind, type NewsItem } from '../../../src/models/records/news-item.js';
import { startEndpoint } from '../../support/network/endpoint.js';

const posts = new URL('/wp-json/wp/v2/posts', location.origin).href;

async function loadAll(url: string) {
  const { signal } = new AbortController();
  const snapshots: Collection<NewsItem>[] = [];
  const request = { urls: [url], kind: newsKind, format: 'auto', signal, revalidate: false, fetch: { backoffMs: 5 } };
  for await (const snapshot of loadCollection<NewsItem>(request)) snapshots.push(snapshot);
  return { snapshots, last: snapshots.at(-1) };
}

describe('pages of an archive', () => {
  const endpoint = startEndpoint();
  beforeEach(clearResponses);

  /** A WordPress with so many pages of ten posts. */
  function serveWordPress(pages: number, wait = 0, root = posts) {
    endpoint.serve('/wp-json/wp/v2/posts', async ({ request }) => {
      const page = Number(new URL(request.url).searchParams.get('page') ?? 1);
      if (wait && page > 1) await new Promise((resolve) => setTimeout(resolve, wait));
      const items = Array.from({ length: 10 }, (_, index) => {
        const number = (page - 1) * 10 + index;
        return { title: { rendered: `N${number}` }, link: `/n${number}`, content: { rendered: '' } };
      });
      const links = [`<${root}?page=${page - 1}>; rel="prev"`, `<${root}?page=${page + 1}>; rel="next"`];
      const link = links.slice(page > 1 ? 0 : 1, page < pages ? 2 : 1).join(', ');
      return HttpResponse.json(items, { headers: { ...(link && { Link: link }), 'X-WP-Total': String(pages * 10) } });
    });
  }

  it('of a WordPress are all read, the first drawn at once', async () => {
    serveWordPress(3, 60);
    const { snapshots, last } = await loadAll(posts);
    expect(snapshots[0]?.records).to.have.length(10);
    expect(last?.records.map(({ title }) => title)).to.deep.equal(Array.from({ length: 30 }, (_, n) => `N${n}`));
    expect(last?.problems).to.deep.equal([]);
    expect(endpoint.requests).to.have.length(3);
  });

  it('of a WordPress are asked for after the first is drawn', async () => {
    serveWordPress(3);
    const { signal } = new AbortController();
    const asked: number[] = [];
    const request = { urls: [posts], kind: newsKind, format: 'auto', signal, revalidate: false };
    for await (const { records } of loadCollection<NewsItem>(request)) {
      if (asked.length === 0) expect(records).to.have.length(10);
      asked.push(endpoint.requests.length);
    }
    expect(asked[0]).to.equal(1);
    expect(asked.at(-1)).to.equal(3);
  });

  it('of a WordPress with very many end at 20, and that is said', async () => {
    serveWordPress(500);
    const { last } = await loadAll(posts);
    expect(last?.records).to.have.length(200);
    expect(last?.problems[0]).to.include({ path: 'next' });
    expect(last?.problems[0]?.message).to.contain('no more than 20 pages');
    expect(last?.sources[0]?.complete).to.equal(false);
    expect(endpoint.requests).to.have.length(20);
  });

  it('are left alone where the address asks for one of them', async () => {
    serveWordPress(3);
    const { last } = await loadAll(`${posts}?page=2`);
    expect(last?.records).to.have.length(10);
    expect(last?.problems).to.deep.equal([]);
    expect(endpoint.requests).to.have.length(1);
  });

  it('are not asked of another host that the header names', async () => {
    serveWordPress(3, 0, 'https://foreign.example/wp-json/wp/v2/posts');
    endpoint.serve('https://foreign.example/wp-json/wp/v2/posts', []);
    const { last } = await loadAll(posts);
    expect(last?.records).to.have.length(10);
    expect(last?.problems.map(({ path }) => path)).to.deep.equal(['next']);
    expect(endpoint.requests.filter(({ url }) => url.startsWith('https://foreign.example'))).to.deep.equal([]);
  });

  it('of a document are read by the header, too', async () => {
    const [one, two] = ['/api/a.json', '/api/b.json'].map((path) => new URL(path, location.origin).href);
    endpoint.serve(one!, { news: [{ title: 'A' }] }, { headers: { Link: '<b.json>; rel="next"' } });
    endpoint.serve(two!, { news: [{ title: 'B' }] });
    const { last } = await loadAll(one!);
    expect(last?.records.map(({ title }) => title)).to.deep.equal(['A', 'B']);
  });

  const xml = { headers: { 'Content-Type': 'application/xml' } };
  const atom = (title: string, link = '') =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>F</title>${link}<entry><title>${title}</title><id>urn:${title}</id></entry></feed>`;
  const rss = (title: string, link = '') =>
    `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>F</title>${link}<item><title>${title}</title></item></channel></rss>`;

  for (const [name, write, link] of [
    ['Atom', atom, '<link rel="next" href="two.xml"/>'],
    ['RSS', rss, '<atom:link rel="next" href="two.xml"/>'],
  ] as const) {
    it(`of ${name} are read`, async () => {
      endpoint.serve('/feeds/one.xml', write('A', link), xml);
      endpoint.serve('/feeds/two.xml', write('B'), xml);
      const { last } = await loadAll(new URL('/feeds/one.xml', location.origin).href);
      expect(last?.records.map(({ title }) => title)).to.deep.equal(['A', 'B']);
    });

    it(`of ${name} are not asked of another host`, async () => {
      endpoint.serve('/feeds/one.xml', write('A', link.replace('two.xml', 'https://foreign.example/two.xml')), xml);
      endpoint.serve('https://foreign.example/two.xml', write('B'), xml);
      const { last } = await loadAll(new URL('/feeds/one.xml', location.origin).href);
      expect(last?.problems.map(({ path }) => path)).to.deep.equal(['next']);
      expect(endpoint.requests).to.have.length(1);
    });
  }
});
