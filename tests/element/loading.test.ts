import { expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { waitUntil } from '../support/dom/wait-until.js';
import { startEndpoint } from '../support/network/endpoint.js';
import { hearConsole } from '../support/dom/hear-console.js';
import { addNews, prepareNews, prepareReadyNews, settled } from '../support/dom/news-widget.js';
import { allTurns, whenSightIsTold } from '../support/dom/all-turns.js';

const doc = (...titles: string[]) => ({ news: titles.map((title) => ({ title })) });

/** A widget below `above` pixels of nothing. */
async function prepareState(above: number, attributes: Record<string, string> = {}) {
  const first = await prepareNews();
  const box = await fixture<HTMLDivElement>(html`<div><div class="above"></div></div>`);
  const spacer = box.querySelector<HTMLDivElement>('.above')!;
  spacer.style.height = `${above}px`;
  first.element.remove();
  const parts = await addNews(box, { src: '/news.json', loading: 'lazy', ...attributes });
  return { ...parts, box, spacer };
}

describe('loading', () => {
  const endpoint = startEndpoint();
  const heard = hearConsole();
  afterEach(() => {
    window.scrollTo(0, 0);
  });

  it('starts at once near the viewport', async () => {
    endpoint.serve('/news.json', doc('Hallo'));
    const parts = await settled(await prepareState(0));
    expect(parts.titles()).to.deep.equal(['Hallo']);
    expect(endpoint.requests).to.have.length(1);
  });

  it('asks with its first drawing, without waiting for a frame', async () => {
    endpoint.serve('/news.json', doc('Hallo'));
    const { element } = await prepareState(0);
    expect(element.state).to.equal('loading');
  });

  it('asks nobody while it is hidden, and starts when shown', async () => {
    endpoint.serve('/news.json', doc('Hallo'));
    const box = await fixture<HTMLDivElement>(html`<div hidden></div>`);
    const parts = await addNews(box, { src: '/news.json', loading: 'lazy' });
    await whenSightIsTold(parts.element);
    expect(parts.element.state).to.equal('idle');
    box.hidden = false;
    await settled(parts);
    expect(parts.titles()).to.deep.equal(['Hallo']);
  });

  it('asks nobody while it is far below, and starts when scrolled near', async () => {
    endpoint.serve('/news.json', doc('Hallo'));
    const parts = await prepareState(5000);
    await whenSightIsTold(parts.element);
    expect(parts.element.state).to.equal('idle');
    expect(endpoint.requests).to.have.length(0);
    window.scrollTo(0, 5000 - innerHeight - 300);
    await settled(parts);
    expect(parts.titles()).to.deep.equal(['Hallo']);
  });

  it('starts at once with loading="eager", also when that comes later', async () => {
    endpoint.serve('/news.json', doc('Hallo'));
    const eager = await prepareState(5000, { loading: 'eager' });
    await settled(eager);
    expect(endpoint.requests).to.have.length(1);
    const late = await prepareState(5000);
    await whenSightIsTold(late.element);
    expect(late.element.state).to.equal('idle');
    late.element.setAttribute('loading', 'eager');
    await settled(late);
  });

  it('starts at once by reload(), which settles when the records are there', async () => {
    endpoint.serve('/news.json', doc('Hallo'), { wait: 50 });
    const { element, titles } = await prepareState(5000);
    await element.reload();
    expect(element.state).to.equal('ready');
    expect(titles()).to.deep.equal(['Hallo']);
  });

  it('is idle without src, and starts when one comes', async () => {
    endpoint.serve('/news.json', doc('Hallo'));
    const parts = await prepareNews();
    await nextFrame();
    expect(parts.element.state).to.equal('idle');
    await parts.element.reload();
    expect(parts.element.state).to.equal('idle');
    parts.element.src = '/news.json';
    await settled(parts);
    expect(parts.titles()).to.deep.equal(['Hallo']);
  });

  it('reads several addresses, relative to the page, in one widget', async () => {
    endpoint.serve('/a.json', doc('A'));
    endpoint.serve(new URL('b.json', document.baseURI).href, doc('B'));
    const { titles } = await prepareNews({ src: ' /a.json\n b.json ' });
    await waitUntil(() => titles().length === 2);
    expect(titles().toSorted()).to.deep.equal(['A', 'B']);
  });

  it('makes one request for two widgets with one src', async () => {
    endpoint.serve('/news.json', doc('Hallo'), { wait: 50 });
    const { box, element } = await prepareState(0);
    const second = await settled(await addNews(box, { src: '/news.json' }));
    expect(second.titles()).to.deep.equal(['Hallo']);
    await waitUntil(() => element.state === 'ready');
    const third = await settled(await addNews(box, { src: '/news.json', view: 'cards' }));
    expect(third.titles()).to.deep.equal(['Hallo']);
    expect(endpoint.requests).to.have.length(1);
  });

  it('ends the request when it leaves the page, and says nothing more', async () => {
    const answer = endpoint.hold('/news.json', doc('Hallo'));
    const signals: AbortSignal[] = [];
    const { fetch } = globalThis;
    globalThis.fetch = (input, init) => {
      if (init?.signal) signals.push(init.signal);
      return fetch(input, init);
    };
    const { element } = await prepareNews({ src: '/news.json' });
    let events = 0;
    for (const type of ['verbund-load', 'verbund-error']) element.addEventListener(type, () => events++);
    await waitUntil(() => signals.length === 1);
    element.remove();
    await waitUntil(() => signals[0]?.aborted);
    globalThis.fetch = fetch;
    await answer();
    await allTurns();
    expect(events).to.equal(0);
    expect(element.state).not.to.equal('ready');
    expect(heard.lines).to.deep.equal([]);
  });

  it('lets the other widget go on when one of two with one request leaves', async () => {
    endpoint.serve('/news.json', doc('Hallo'), { wait: 100 });
    const { box, element } = await prepareState(0);
    const second = await addNews(box, { src: '/news.json' });
    await waitUntil(() => endpoint.requests.length === 1);
    element.remove();
    await settled(second);
    expect(second.titles()).to.deep.equal(['Hallo']);
  });

  it('loads when it comes back to the page before it had loaded, and keeps what it had', async () => {
    endpoint.serve('/news.json', doc('Hallo'), { wait: 100 });
    const parts = await prepareNews({ src: '/news.json' });
    const box = parts.element.parentElement!;
    parts.element.remove();
    await allTurns();
    box.append(parts.element);
    await settled(parts);
    const before = endpoint.requests.length;
    box.prepend(parts.element);
    await nextFrame();
    expect(parts.titles()).to.deep.equal(['Hallo']);
    expect(endpoint.requests).to.have.length(before);
  });

  it('loads another source when src changes, and forgets the first', async () => {
    endpoint.serve('/news.json', doc('Alt'));
    endpoint.serve('/new.json', doc('Neu'), { wait: 1000 });
    const parts = await prepareReadyNews();
    parts.element.src = '/new.json';
    await waitUntil(() => parts.element.state === 'loading');
    await parts.element.updateComplete;
    expect(parts.titles()).to.deep.equal([]);
    await settled(parts);
    expect(parts.titles()).to.deep.equal(['Neu']);
    parts.element.removeAttribute('src');
    await waitUntil(() => parts.element.state === 'idle');
    await parts.element.updateComplete;
    expect(parts.titles()).to.deep.equal([]);
  });

  it('never lets a late answer win over a newer one', async () => {
    const answer = endpoint.hold('/slow.json', doc('Langsam'));
    endpoint.serve('/fast.json', doc('Schnell'));
    const parts = await prepareNews({ src: '/slow.json' });
    await waitUntil(() => endpoint.requests.length === 1);
    const loads: number[] = [];
    parts.element.addEventListener('verbund-load', ({ detail }) => loads.push(detail.count));
    parts.element.src = '/fast.json';
    await settled(parts);
    await answer();
    await allTurns();
    expect(parts.titles()).to.deep.equal(['Schnell']);
    expect(loads).to.deep.equal([1]);
  });

  it('never lets a late failure win either', async () => {
    const answer = endpoint.hold('/slow.json', 'weg', { status: 404 });
    endpoint.serve('/fast.json', doc('Schnell'));
    const parts = await prepareNews({ src: '/slow.json' });
    await waitUntil(() => endpoint.requests.length === 1);
    parts.element.src = '/fast.json';
    await settled(parts);
    await answer();
    await allTurns();
    expect(parts.element.state).to.equal('ready');
    expect(parts.element.error).to.equal(undefined);
  });

  it('shows the last of several answers after many reloads at once', async () => {
    let n = 0;
    endpoint.serve('/news.json', () => {
      n += 1;
      return Response.json(doc(`Stand ${n}`));
    });
    const parts = await prepareReadyNews();
    await Promise.all([parts.element.reload(), parts.element.reload(), parts.element.reload()]);
    await parts.element.updateComplete;
    expect(parts.titles()).to.deep.equal([`Stand ${n}`]);
  });

  describe('reload and refresh', () => {
    it('asks the server whether its copy is still good, and keeps what is shown meanwhile', async () => {
      endpoint.serve('/news.json', doc('Alt'));
      const parts = await prepareReadyNews();
      endpoint.serve('/news.json', doc('Neu'), { wait: 1000 });
      const reload = parts.element.reload();
      await nextFrame();
      expect(parts.titles()).to.deep.equal(['Alt']);
      expect(parts.element.state).to.equal('ready');
      await reload;
      expect(parts.titles()).to.deep.equal(['Neu']);
      expect(endpoint.requests.map(({ cache }) => cache)).to.deep.equal(['default', 'no-cache']);
    });

    it('settles also when it fails, without throwing', async () => {
      endpoint.serve('/news.json', 'weg', { status: 404 });
      const { element } = await prepareNews({ src: '/news.json' });
      await element.reload();
      expect(element.state).to.equal('failed');
      expect(element.error?.kind).to.equal('http');
    });

    for (const value of ['0', '-5', 'bald', '']) {
      it(`does not refresh with refresh="${value}"`, async () => {
        endpoint.serve('/news.json', doc('Hallo'));
        const parts = await prepareReadyNews({ refresh: value });
        expect(parts.element.refresh).to.equal(undefined);
      });
    }
  });

  it('draws the first page at once and the following ones when they come', async () => {
    endpoint.serve('/news.json', { ...doc('Eins'), next: '/page2.json' });
    endpoint.serve('/page2.json', doc('Zwei'), { wait: 300 });
    const parts = await prepareNews({ src: '/news.json' });
    const load = oneEvent(parts.element, 'verbund-load');
    await waitUntil(() => parts.titles().length === 1);
    expect(parts.titles()).to.deep.equal(['Eins']);
    await load;
    await parts.element.updateComplete;
    expect(parts.titles().toSorted()).to.deep.equal(['Eins', 'Zwei']);
  });
});
