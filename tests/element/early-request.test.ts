import { expect } from '@open-wc/testing';
import { takeLongTimers, type LongTimers } from '../support/dom/long-timers.js';
import { waitUntil } from '../support/dom/wait-until.js';

/** What the loader asks for before the code of a widget is there; each test has a source of its own. */
describe('what the loader has asked for early', () => {
  const { fetch } = globalThis;
  let time: LongTimers;
  const asked: { pathname: string; signal: AbortSignal }[] = [];
  before(async () => {
    globalThis.fetch = (input, init) => {
      const { pathname } = new URL(new Request(input).url);
      asked.push({ pathname, signal: init!.signal! });
      // It leaves before its code is there.
      document.querySelector('[src="/nobody.json"]')?.remove();
      // An answer that never ends.
      return Promise.resolve(new Response(new ReadableStream()));
    };
    time = takeLongTimers();
    await import('../../src/autoload.js');
  });
  after(() => {
    time.restore();
    globalThis.fetch = fetch;
  });

  /** A widget on the page, asked for by the loader. */
  async function prepareState(tag: string, src: string) {
    const element = document.createElement(tag);
    element.setAttribute('src', src);
    element.setAttribute('loading', 'eager');
    document.body.append(element);
    const find = () => asked.find(({ pathname }) => pathname === src);
    await waitUntil(find, 'the loader asks');
    return { element, request: find()! };
  }

  it('is dropped where no widget has come for it', async () => {
    const { request } = await prepareState('verbund-social', '/nobody.json');
    time.pass(29_999);
    expect(request.signal.aborted).to.equal(false);
    time.pass(1);
    expect(request.signal.aborted).to.equal(true);
  });

  it('is left alone once the widget has taken it', async () => {
    const { element, request } = await prepareState('verbund-news', '/taken.json');
    await waitUntil(() => 'state' in element && element.state === 'loading', 'the widget loads');
    time.pass(30_000);
    expect(request.signal.aborted).to.equal(false);
    element.remove();
    expect(request.signal.aborted).to.equal(true);
    expect(asked.filter(({ pathname }) => pathname === '/taken.json')).to.have.length(1);
  });
});
