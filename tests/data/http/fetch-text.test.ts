import { expect } from '@open-wc/testing';
import { HttpResponse } from 'msw';
import type { PageWithRequests } from '../../../src/data/http/early-request.js';
import { fetchText, type FetchOptions } from '../../../src/data/http/fetch-text.js';
import { SourceError } from '../../../src/models/schema/source-error.js';
import { startEndpoint } from '../../support/network/endpoint.js';

const url = new URL('/api/news.json', location.origin).href;

function prepareState(options: Partial<FetchOptions> = {}, address = url) {
  const controller = new AbortController();
  const request = fetchText(address, { signal: controller.signal, backoffMs: 10, ...options });
  return {
    controller,
    request,
    failure: request.then(
      () => undefined,
      (error: unknown) => error as SourceError,
    ),
  };
}

/** A body that comes in pieces, `pause` ms apart, and notes when it is cancelled. */
function pieces(count: number, pause: number, size = 1) {
  const state = { cancelled: false, sent: 0 };
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      await new Promise((resolve) => setTimeout(resolve, pause));
      if (state.sent === count) controller.close();
      else {
        state.sent += 1;
        controller.enqueue(new Uint8Array(size).fill(120));
      }
    },
    cancel: () => void (state.cancelled = true),
  });
  return { state, stream };
}

/** Replaces `fetch` for one test, for answers that no server gives. */
function stubFetch(answer: (init: RequestInit) => Promise<Response>) {
  const calls: RequestInit[] = [];
  const original = globalThis.fetch;
  globalThis.fetch = (_, init = {}) => {
    calls.push(init);
    return answer(init);
  };
  return { calls, restore: () => void (globalThis.fetch = original) };
}

/** An answer whose body ends with its request, as that of a server does. */
function withSignal(stream: ReadableStream<Uint8Array>, calls: RequestInit[]): Response {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const signal = calls.at(-1)?.signal ?? new AbortController().signal;
  void stream.pipeTo(writable, { signal }).catch(() => undefined);
  return new Response(readable);
}

describe('fetchText', () => {
  const endpoint = startEndpoint();

  it('reads a text and where it came from', async () => {
    endpoint.serve(url, { a: 'ü' });
    expect(await prepareState().request).to.deep.equal({ url, text: '{"a":"ü"}', contentType: 'application/json' });
  });

  describe('where the loader has asked already', () => {
    const page = globalThis as PageWithRequests;
    afterEach(() => {
      for (const version of ['verbund', 'verbund/1', 'verbund/2']) page[Symbol.for(version)] = undefined;
    });
    const ask = (answer: Promise<Response | undefined>) => {
      const request = new AbortController();
      page[Symbol.for('verbund/1')] = new Map([[url, { request, answer }]]);
      return request;
    };

    it('takes that request over, once', async () => {
      ask(Promise.resolve(Response.json({ early: true })));
      const { calls, restore } = stubFetch(() => Promise.resolve(Response.json({ early: false })));
      expect((await prepareState().request).text).to.equal('{"early":true}');
      expect(calls).to.have.length(0);
      expect((await prepareState().request).text).to.equal('{"early":false}');
      restore();
    });

    it('leaves alone what another version of the library keeps for its own widgets', async () => {
      const { calls, restore } = stubFetch(() => Promise.resolve(Response.json({ early: false })));
      const request = { request: new AbortController(), answer: Promise.resolve(Response.json({ early: true })) };
      for (const version of ['verbund', 'verbund/2']) {
        const others = new Map([[url, request]]);
        page[Symbol.for(version)] = others;
        expect((await prepareState().request).text).to.equal('{"early":false}');
        expect(page[Symbol.for(version)]?.get(url)).to.equal(request);
      }
      expect(calls).to.have.length(2);
      restore();
    });

    it('asks again where that has failed, or the server is to be asked anew', async () => {
      const { calls, restore } = stubFetch(() => Promise.resolve(Response.json({ early: false })));
      ask(Promise.resolve(undefined));
      expect((await prepareState().request).text).to.equal('{"early":false}');
      const older = ask(Promise.resolve(Response.json({ early: true })));
      expect((await prepareState({ revalidate: true }).request).text).to.equal('{"early":false}');
      expect(older.signal.aborted, 'it is not left unread').to.equal(true);
      expect(calls).to.have.length(2);
      restore();
    });

    it('ends it with the wait, and when nothing arrives', async () => {
      const request = ask(new Promise(() => undefined));
      const { controller } = prepareState();
      controller.abort();
      expect(request.signal.aborted).to.equal(true);
      // A body ends with its request.
      let end: (reason: unknown) => void = () => undefined;
      const body = new ReadableStream({ start: (stream) => void (end = (reason) => stream.error(reason)) });
      const { signal } = ask(Promise.resolve(new Response(body)));
      signal.addEventListener('abort', () => {
        end(signal.reason);
      });
      const late = await prepareState({ timeoutMs: 30, retries: 0 }).failure;
      expect(late?.kind).to.equal('timeout');
    });
  });

  it('sends no headers of its own and lets the HTTP cache work', async () => {
    endpoint.serve(url, {});
    await prepareState().request;
    await prepareState({ revalidate: true }).request;
    const [first, second] = endpoint.requestsTo(url);
    expect(first?.cache).to.equal('default');
    expect(second?.cache).to.equal('no-cache');
    expect([...(first?.headers.keys() ?? [])].filter((name) => !name.startsWith('accept'))).to.deep.equal([]);
  });

  it('leaves out the byte order mark', async () => {
    endpoint.serve(url, '\ufeff[]');
    expect((await prepareState().request).text).to.equal('[]');
  });

  it('reads the charset that the server names, UTF-8 otherwise', async () => {
    const bytes = new Uint8Array([0x22, 0xfc, 0x22]);
    endpoint.serve(
      url,
      () => new HttpResponse(bytes, { headers: { 'Content-Type': 'application/json; charset=ISO-8859-1' } }),
    );
    expect((await prepareState().request).text).to.equal('"ü"');
    endpoint.serve(
      url,
      () => new HttpResponse(bytes, { headers: { 'Content-Type': 'application/json; charset=nonsense' } }),
    );
    expect((await prepareState().request).text).to.equal('"\ufffd"');
  });

  for (const status of [400, 401, 403, 404, 410, 501]) {
    it(`does not ask again after ${status}`, async () => {
      endpoint.serve(url, '', { status });
      const error = await prepareState().failure;
      expect(error).to.be.instanceOf(SourceError);
      expect(error).to.include({ kind: 'http', status, url });
      expect(error?.message).to.contain(url).and.to.contain(String(status));
      expect(endpoint.requestsTo(url)).to.have.length(1);
    });
  }

  for (const status of [408, 425, 429, 500, 502, 503, 504]) {
    it(`asks twice more after ${status}`, async () => {
      endpoint.serve(url, '', { status });
      expect(await prepareState().failure).to.include({ kind: 'http', status });
      expect(endpoint.requestsTo(url)).to.have.length(3);
    });
  }

  it('uses the answer of a second try', async () => {
    let calls = 0;
    endpoint.serve(url, () => (++calls === 1 ? new HttpResponse(null, { status: 503 }) : HttpResponse.json([1])));
    expect((await prepareState().request).text).to.equal('[1]');
  });

  it('waits as long as the server asks for', async () => {
    let calls = 0;
    endpoint.serve(url, () =>
      ++calls === 1 ? new HttpResponse(null, { status: 429, headers: { 'Retry-After': '1' } }) : HttpResponse.json([]),
    );
    const start = performance.now();
    await prepareState().request;
    expect(performance.now() - start).to.be.at.least(950);
  });

  it('understands a date in Retry-After', async () => {
    let calls = 0;
    endpoint.serve(url, () => {
      const date = new Date(Date.now() - 60_000).toUTCString();
      return ++calls === 1
        ? new HttpResponse(null, { status: 503, headers: { 'Retry-After': date } })
        : HttpResponse.json([]);
    });
    // Who does not understand it waits for the backoff, longer than a test may take.
    expect((await prepareState({ backoffMs: 600_000 }).request).text).to.equal('[]');
  });

  it('gives up when the server asks for more than 30 seconds', async () => {
    endpoint.serve(url, '', { status: 503, headers: { 'Retry-After': '31' } });
    expect(await prepareState().failure).to.include({ kind: 'http', status: 503 });
    expect(endpoint.requestsTo(url)).to.have.length(1);
  });

  it('waits longer before each retry', async () => {
    const times: number[] = [];
    endpoint.serve(url, () => {
      times.push(performance.now());
      return new HttpResponse(null, { status: 500 });
    });
    await prepareState({ backoffMs: 100 }).failure;
    const [first = 0, second = 0, third = 0] = times;
    expect(second - first).to.be.at.least(75);
    expect(third - second).to.be.at.least(155);
  });

  it('asks again when the own server does not answer', async () => {
    endpoint.refuse(url);
    const error = await prepareState().failure;
    expect(error).to.include({ kind: 'blocked', url });
    expect(error?.message).to.contain('cannot be reached').and.not.to.contain('Access-Control-Allow-Origin');
    expect(endpoint.requestsTo(url)).to.have.length(3);
  });

  it('does not ask another origin again that the page may not read', async () => {
    const foreign = 'https://foreign.example/news.json';
    endpoint.refuse(foreign);
    const error = await prepareState({}, foreign).failure;
    expect(error).to.include({ kind: 'blocked', url: foreign });
    expect(error?.message)
      .to.contain('Access-Control-Allow-Origin')
      .and.to.contain('connect-src')
      .and.to.contain('redirects');
    expect(endpoint.requestsTo(foreign)).to.have.length(1);
  });

  it('tells an address that cannot be requested', async () => {
    for (const address of ['http://[', 'javascript:alert(1)', 'ftp://x.example/a']) {
      const error = await prepareState({}, address).failure;
      expect(error).to.include({ kind: 'blocked', url: address });
      expect(error?.message).to.contain('not an address that can be requested');
    }
  });

  it('says that the browser is offline', async () => {
    endpoint.refuse(url);
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    try {
      expect(await prepareState().failure).to.include({ kind: 'offline' });
      expect(endpoint.requestsTo(url)).to.have.length(1);
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
  });

  it('says that the Content-Security-Policy of the page refuses', async () => {
    const stub = stubFetch(() => {
      setTimeout(() =>
        document.dispatchEvent(
          new SecurityPolicyViolationEvent('securitypolicyviolation', {
            effectiveDirective: 'connect-src',
            violatedDirective: 'connect-src',
            blockedURI: 'https://foreign.example',
            disposition: 'enforce',
            documentURI: location.href,
            originalPolicy: '',
            statusCode: 200,
          }),
        ),
      );
      return Promise.reject(new TypeError('Failed to fetch'));
    });
    const error = await prepareState({}, 'https://foreign.example/a').failure.finally(stub.restore);
    expect(error?.kind).to.equal('blocked');
    expect(error?.message).to.contain(
      "blocked by this page's Content-Security-Policy: add https://foreign.example to connect-src",
    );
  });

  it('asks again when the policy has refused something else on the page', async () => {
    const refuse = (blockedURI: string, disposition: SecurityPolicyViolationEventDisposition = 'enforce') =>
      document.dispatchEvent(
        new SecurityPolicyViolationEvent('securitypolicyviolation', {
          effectiveDirective: 'connect-src',
          violatedDirective: 'connect-src',
          blockedURI,
          disposition,
          documentURI: location.href,
          originalPolicy: '',
          statusCode: 200,
        }),
      );
    const stub = stubFetch(() => {
      setTimeout(() => {
        refuse('https://tracker.example/pixel');
        refuse(new URL('/another.json', url).href);
        refuse(url, 'report');
      });
      return Promise.reject(new TypeError('Failed to fetch'));
    });
    const error = await prepareState().failure.finally(stub.restore);
    expect(error?.message).to.contain('cannot be reached');
    expect(stub.calls).to.have.length(3);
  });

  it('does not ask again when the policy has refused the address itself', async () => {
    const stub = stubFetch(() => {
      setTimeout(() =>
        document.dispatchEvent(
          new SecurityPolicyViolationEvent('securitypolicyviolation', {
            effectiveDirective: 'connect-src',
            violatedDirective: 'connect-src',
            blockedURI: url,
            disposition: 'enforce',
            documentURI: location.href,
            originalPolicy: '',
            statusCode: 200,
          }),
        ),
      );
      return Promise.reject(new TypeError('Failed to fetch'));
    });
    const error = await prepareState().failure.finally(stub.restore);
    expect(error?.message).to.contain(`add ${location.origin} to connect-src`);
    expect(stub.calls).to.have.length(1);
  });

  it('ends an answer that drips for ever, and does not ask for it again', async () => {
    const { stream, state } = pieces(Infinity, 20);
    const stub = stubFetch(() => Promise.resolve(withSignal(stream, stub.calls)));
    const error = await prepareState({ timeoutMs: 5000, deadlineMs: 400 }).failure.finally(stub.restore);
    expect(error).to.include({ kind: 'timeout', url });
    expect(error?.message).to.contain('not complete after 0.4 seconds');
    expect(stub.calls).to.have.length(1);
    expect(state.sent).to.be.lessThan(21);
  });

  it('does not believe a Content-Length that is smaller than the answer, or none at all', async () => {
    for (const length of ['10', '-1', 'viel', '1e3']) {
      const { stream } = pieces(1000, 0, 1000);
      const headers = { 'Content-Length': length };
      const stub = stubFetch(() => Promise.resolve(new Response(stream, { headers })));
      const error = await prepareState({ maxBytes: 10_000 }).failure.finally(stub.restore);
      expect(error?.kind, length).to.equal('too-large');
    }
  });

  it('hands on how long the server wants to be left alone, a day at most', async () => {
    const far = new Date(Date.now() + 1e12).toUTCString();
    for (const [value, least, most] of [
      ['120', 120_000, 120_000],
      ['9'.repeat(400), 86_400_000, 86_400_000],
      [far, 86_400_000, 86_400_000],
    ] as const) {
      endpoint.serve(url, '', { status: 503, headers: { 'Retry-After': value } });
      expect((await prepareState().failure)?.retryAfterMs).to.be.within(least, most);
    }
    endpoint.serve(url, '', { status: 503, headers: { 'Retry-After': 'morgen' } });
    expect((await prepareState().failure)?.retryAfterMs).to.equal(undefined);
  });

  it('reads the Link header', async () => {
    endpoint.serve(url, [], { headers: { Link: '</2>; rel="next"' } });
    expect((await prepareState().request).link).to.equal('</2>; rel="next"');
  });

  it('ends when nothing arrives for too long, after two more tries', async () => {
    endpoint.serve(url, {}, { wait: 'infinite' });
    const error = await prepareState({ timeoutMs: 500 }).failure;
    expect(error).to.include({ kind: 'timeout', url });
    expect(endpoint.requestsTo(url)).to.have.length(3);
  });

  it('waits for a slow body as long as something arrives', async () => {
    const { stream } = pieces(6, 300);
    const stub = stubFetch(() => Promise.resolve(new Response(stream)));
    const { text } = await prepareState({ timeoutMs: 1500 }).request.finally(stub.restore);
    expect(text).to.equal('xxxxxx');
  });

  it('stops reading a body that is too large', async () => {
    const { stream, state } = pieces(1000, 0, 1000);
    const stub = stubFetch(() => Promise.resolve(new Response(stream)));
    const error = await prepareState({ maxBytes: 10_000 }).failure.finally(stub.restore);
    expect(error).to.include({ kind: 'too-large' });
    expect(stub.calls).to.have.length(1);
    expect(stub.calls[0]?.signal?.aborted).to.equal(true);
    expect(state.sent).to.be.lessThan(20);
  });

  it('does not begin to read a body that says it is too large', async () => {
    const { stream, state } = pieces(5, 0);
    const headers = { 'Content-Length': String(30 * 2 ** 20) };
    const stub = stubFetch(() => Promise.resolve(new Response(stream, { headers })));
    const error = await prepareState().failure.finally(stub.restore);
    expect(error?.kind).to.equal('too-large');
    expect(error?.message).to.contain('20 MiB').and.to.contain('next');
    expect(state.sent).to.be.lessThan(3);
  });

  it('refuses 30 MB', async () => {
    endpoint.serve(url, `["${'a'.repeat(30_000_000)}"]`);
    expect(await prepareState().failure).to.include({ kind: 'too-large' });
  });

  it('ends with the reason of its caller', async () => {
    endpoint.serve(url, {}, { wait: 'infinite' });
    const { controller, failure } = prepareState();
    controller.abort(new Error('gone'));
    expect((await failure)?.message).to.equal('gone');
    const before = new AbortController();
    before.abort();
    expect((await prepareState({ signal: before.signal }).failure)?.name).to.equal('AbortError');
  });

  it('ends while it waits for a retry', async () => {
    endpoint.serve(url, '', { status: 503, headers: { 'Retry-After': '20' } });
    const { controller, failure } = prepareState();
    setTimeout(() => controller.abort(new Error('gone')), 200);
    expect((await failure)?.message).to.equal('gone');
  });
});
