import { expect } from '@open-wc/testing';
import { HttpResponse } from 'msw';
import { clearResponses, loadDocument } from '../../../src/data/http/response-cache.js';
import { startEndpoint } from '../../support/network/endpoint.js';

const url = new URL('/api/cached.json', location.origin).href;

const begin = (revalidate = false) => {
  const controller = new AbortController();
  const document = loadDocument(url, { signal: controller.signal, revalidate, retries: 0 });
  document.catch(() => undefined);
  return {
    controller,
    document,
    outcome: document.then(
      ({ json }) => json,
      (error: unknown) => (error as Error).message,
    ),
  };
};

describe('loadDocument', () => {
  const endpoint = startEndpoint();
  beforeEach(clearResponses);

  it('makes one request for all who ask at the same time, and parses once', async () => {
    endpoint.serve(url, { a: 1 }, { wait: 30 });
    const [a, b] = await Promise.all([begin().document, begin().document]);
    expect(a).to.equal(b);
    expect(a.json).to.deep.equal({ a: 1 });
    expect(endpoint.requestsTo(url)).to.have.length(1);
  });

  it('makes no request for who asks later', async () => {
    endpoint.serve(url, [1]);
    const first = await begin().document;
    expect(await begin().document).to.equal(first);
    expect(endpoint.requestsTo(url)).to.have.length(1);
  });

  it('asks the server again to revalidate, once for all', async () => {
    let count = 0;
    endpoint.serve(url, () => HttpResponse.json(++count));
    expect((await begin().document).json).to.equal(1);
    const [a, b] = await Promise.all([begin(true).document, begin(true).document]);
    expect([a.json, b.json]).to.deep.equal([2, 2]);
    expect(endpoint.requestsTo(url).map(({ cache }) => cache)).to.deep.equal(['default', 'no-cache']);
    expect((await begin().document).json).to.equal(2);
  });

  it('keeps what it had when revalidating fails', async () => {
    endpoint.serve(url, [1]);
    await begin().document;
    endpoint.serve(url, '', { status: 404 });
    expect(await begin(true).outcome).to.contain('404');
    expect(await begin().outcome).to.deep.equal([1]);
  });

  it('does not keep a failure', async () => {
    endpoint.serve(url, '', { status: 404 });
    expect(await begin().outcome).to.contain('404');
    endpoint.serve(url, [1]);
    expect(await begin().outcome).to.deep.equal([1]);
  });

  it('goes on for the others when one leaves', async () => {
    endpoint.serve(url, [1], { wait: 50 });
    const [a, b] = [begin(), begin()];
    a.controller.abort(new Error('left'));
    expect(await a.outcome).to.equal('left');
    expect(await b.outcome).to.deep.equal([1]);
    expect(endpoint.requestsTo(url)).to.have.length(1);
  });

  it('ends the request when the last one leaves, and begins anew for who comes after', async () => {
    endpoint.serve(url, [1], { wait: 100 });
    const [a, b] = [begin(), begin()];
    a.controller.abort(new Error('left'));
    b.controller.abort(new Error('left too'));
    const c = begin();
    expect(await Promise.all([a.outcome, b.outcome])).to.deep.equal(['left', 'left too']);
    expect(await c.outcome).to.deep.equal([1]);
  });

  it('keeps so many documents as one page can use, those that were used last', async () => {
    const address = (number: number) => new URL(`/api/many/${number}.json`, location.origin).href;
    endpoint.serve('/api/many/:name', ({ request }) => HttpResponse.json([request.url]));
    const { signal } = new AbortController();
    const load = (number: number) => loadDocument(address(number), { signal });
    for (let number = 0; number < 300; number += 1) await load(number);
    await load(0);
    await load(300);
    expect(endpoint.requests).to.have.length(301);
    await load(0);
    expect(endpoint.requestsTo(address(0))).to.have.length(1);
    await load(1);
    expect(endpoint.requestsTo(address(1))).to.have.length(2);
  });

  it('keeps the text only of what is no JSON', async () => {
    endpoint.serve(url, '<p>');
    expect(await begin().document).to.include({ text: '<p>', json: undefined });
    endpoint.serve(url, [1]);
    expect(await begin(true).document).to.include({ text: '' });
  });
});
