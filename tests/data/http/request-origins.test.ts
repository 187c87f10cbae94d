import { expect } from '@open-wc/testing';
import { HttpResponse } from 'msw';
import { loadCollection, type Collection, type CollectionRequest } from '../../../src/data/load/load-collection.js';
import { requestOrigins } from '../../../src/data/http/request-origins.js';
import { clearResponses, loadDocument } from '../../../src/data/http/response-cache.js';
import { newsKind, type NewsItem } from '../../../src/models/records/news-item.js';
import { organizationKind } from '../../../src/models/records/organization.js';
import { SourceError } from '../../../src/models/schema/source-error.js';
import { startEndpoint } from '../../support/network/endpoint.js';

const api = (path: string) => new URL(`/api/${path}`, location.origin).href;
const FOREIGN = 'https://foreign.example';
const NAMED = 'https://named.example';

function requestFor(urls: string[], changes: Partial<CollectionRequest<NewsItem>> = {}): CollectionRequest<NewsItem> {
  const { signal } = new AbortController();
  return { urls, kind: newsKind, format: 'auto', signal, revalidate: false, fetch: { backoffMs: 5 }, ...changes };
}

async function loadLast<T extends object>(request: CollectionRequest<T>) {
  let last: Collection<T> | undefined;
  let error: SourceError | undefined;
  try {
    for await (const snapshot of loadCollection(request)) last = snapshot;
  } catch (reason) {
    error = reason as SourceError;
  }
  return { last, error };
}

const addressOf = (input: RequestInfo | URL): string => new Request(input).url;

/** Answers as if the server had sent the browser to `url`, which no simulated server can. */
function redirectTo(url: string, body: unknown) {
  const original = globalThis.fetch;
  const asked: string[] = [];
  globalThis.fetch = (input) => {
    asked.push(addressOf(input));
    const answer = Response.json(body);
    Object.defineProperty(answer, 'url', { value: url });
    return Promise.resolve(answer);
  };
  return { asked, restore: () => void (globalThis.fetch = original) };
}

describe('requests for a source', () => {
  const endpoint = startEndpoint();
  beforeEach(clearResponses);
  const foreignRequests = () => endpoint.requests.filter(({ url }) => url.startsWith(FOREIGN));

  it('may go to the page and to what src names, and to the same host by https', () => {
    const origins = requestOrigins(['http://a.example/x', 'http://b.example:8080/x', 'no address', 'data:,a']);
    expect([...origins]).to.include.members([location.origin, 'http://a.example', 'https://a.example']);
    expect([...origins])
      .to.include('http://b.example:8080')
      .and.not.to.include('https://b.example:8080');
  });

  for (const [name, document] of [
    ['a document', { next: `${FOREIGN}/2.json`, news: [{ title: 'A' }] }],
    ['one with a fault', { next: `${FOREIGN}/2.json`, news: [{ title: 'A' }, {}] }],
    [
      'a JSON Feed',
      { version: 'https://jsonfeed.org/version/1.1', next_url: `${FOREIGN}/2.json`, items: [{ id: '1', title: 'A' }] },
    ],
  ] as const) {
    it(`do not go where ${name} sends them by its next page`, async () => {
      endpoint.serve(api('a.json'), document);
      endpoint.serve(`${FOREIGN}/2.json`, { news: [{ title: 'B' }] });
      const { last } = await loadLast(requestFor([api('a.json')]));
      expect(last?.records.map(({ title }) => title)).to.deep.equal(['A']);
      const problem = last?.problems.find(({ path }) => path === 'next');
      expect(problem?.message).to.contain('named in src').and.to.contain(`${FOREIGN}/2.json`);
      expect(foreignRequests()).to.deep.equal([]);
    });
  }

  it('go to a next page on another origin that src names', async () => {
    endpoint.serve(api('a.json'), { next: `${NAMED}/2.json`, news: [{ title: 'A' }] });
    endpoint.serve(`${NAMED}/2.json`, { news: [{ title: 'B' }] });
    endpoint.serve(`${NAMED}/b.json`, { news: [{ title: 'C' }] });
    const { last } = await loadLast(requestFor([api('a.json'), `${NAMED}/b.json`]));
    expect(last?.records.map(({ title }) => title)).to.deep.equal(['A', 'B', 'C']);
    expect(last?.problems).to.deep.equal([]);
  });

  it('go by https where a site behind a proxy names its pages by http', async () => {
    endpoint.serve(`${NAMED}/a.json`, { next: 'http://named.example/2.json', news: [{ title: 'A' }] });
    endpoint.serve(`${NAMED}/2.json`, { news: [{ title: 'B' }] });
    const { last } = await loadLast(requestFor([`${NAMED}/a.json`]));
    expect(last?.records.map(({ title }) => title)).to.deep.equal(['A', 'B']);
  });

  for (const rest of [{}, { generated: 'gestern' }]) {
    it(`know nothing of an index elsewhere: ${JSON.stringify(rest)}`, async () => {
      const directoryIndex = { url: `${FOREIGN}/index.json`, count: 5000 };
      endpoint.serve(api('a.json'), { ...rest, directoryIndex, organizations: [{ name: 'A' }] });
      const { last } = await loadLast({ ...requestFor([api('a.json')]), kind: organizationKind });
      expect(last?.records).to.have.length(1);
      expect(last?.heads[0]).not.to.have.property('directoryIndex');
      expect(last?.problems.at(-1)?.path).to.equal('directoryIndex.url');
    });
  }

  it('drop an answer to which a server on the way has sent them elsewhere', async () => {
    const { asked, restore } = redirectTo(`${FOREIGN}/a.json`, { news: [{ title: 'A' }] });
    const { error } = await loadLast(requestFor([api('a.json')])).finally(restore);
    expect(error).to.include({ kind: 'blocked', url: api('a.json') });
    expect(error?.message).to.contain(`redirects to ${FOREIGN}`).and.to.contain(`write the address ${FOREIGN}/a.json`);
    expect(asked).to.have.length(1);
  });

  it('keep what came before a page that was sent elsewhere', async () => {
    endpoint.serve(api('a.json'), { next: 'b.json', news: [{ title: 'A' }] });
    const served = globalThis.fetch;
    const { restore } = redirectTo(`${FOREIGN}/b.json`, { news: [{ title: 'B' }] });
    const redirected = globalThis.fetch;
    globalThis.fetch = (input, init) => (addressOf(input) === api('b.json') ? redirected : served)(input, init);
    const { last } = await loadLast(requestFor([api('a.json')])).finally(restore);
    expect(last?.records.map(({ title }) => title)).to.deep.equal(['A']);
    expect(last?.sources[0]?.error).to.include({ kind: 'blocked', url: api('b.json') });
  });

  it('follow a redirect on one origin, and one to an origin that src names', async () => {
    for (const [url, urls] of [
      [api('moved.json'), [api('a.json')]],
      [`${NAMED}/moved.json`, [api('a.json'), `${NAMED}/b.json`]],
    ] as const) {
      clearResponses();
      const { restore } = redirectTo(url, { news: [{ title: 'A' }] });
      const { last, error } = await loadLast(requestFor([...urls])).finally(restore);
      expect(error).to.equal(undefined);
      expect(last?.records[0]?.title).to.equal('A');
      expect(last?.sources.every((source) => !source.error)).to.equal(true);
    }
  });

  it('do not use what another widget was allowed to read', async () => {
    const { restore } = redirectTo(`${NAMED}/a.json`, { news: [{ title: 'A' }] });
    const { signal } = new AbortController();
    const load = (sources: string[]) => loadDocument(api('a.json'), { signal, origins: requestOrigins(sources) });
    try {
      expect((await load([NAMED])).url).to.equal(`${NAMED}/a.json`);
      expect(await load([]).catch((error: unknown) => (error as SourceError).kind)).to.equal('blocked');
    } finally {
      restore();
    }
  });

  it('end at 10,000 hops of a server that invents pages, by the limits of a source', async () => {
    endpoint.serve(api('many'), ({ request }) => {
      const page = Number(new URL(request.url).searchParams.get('p') ?? 1);
      return HttpResponse.json({ next: `?p=${page + 1}`, news: [{ title: `N${page}` }, { title: `M${page}` }] });
    });
    for (const [limits, count, message] of [
      [{ records: 5 }, 5, 'no more than 5 records in a source'],
      [{ pages: 3 }, 6, 'no more than 3 pages'],
      [{ characters: 120 }, 6, 'no more than 120 characters'],
    ] as const) {
      clearResponses();
      const { last } = await loadLast(requestFor([api('many')], { limits }));
      expect(last?.records).to.have.length(count);
      expect(last?.problems[0]?.message).to.contain(message);
    }
  });

  it('end after the time for a source, with what has come', async () => {
    endpoint.serve(api('slow'), async ({ request }) => {
      const page = Number(new URL(request.url).searchParams.get('p') ?? 1);
      if (page > 1) await new Promise((resolve) => setTimeout(resolve, 100));
      return HttpResponse.json({ next: `?p=${page + 1}`, news: [{ title: `N${page}` }] });
    });
    const { last } = await loadLast(requestFor([api('slow')], { limits: { ms: 600 } }));
    expect(last?.complete).to.equal(true);
    expect(last?.records.length).to.be.within(1, 10);
    expect(last?.sources[0]?.error).to.include({ kind: 'timeout', url: api('slow') });
    expect(last?.sources[0]?.error?.message).to.contain('0.6 seconds');
  });
});
