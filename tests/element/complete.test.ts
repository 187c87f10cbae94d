import { expect, oneEvent } from '@open-wc/testing';
import '../../src/define/calendar.js';
import '../../src/define/social.js';
import { clearResponses } from '../../src/data/http/response-cache.js';
import type { VerbundLoadEvent } from '../../src/element/events.js';
import type { WidgetElement } from '../../src/element/widget-element.js';
import { prepareDirectory } from '../support/dom/directory-widget.js';
import { startEndpoint } from '../support/network/endpoint.js';
import { hearConsole } from '../support/dom/hear-console.js';
import { manyOrganizations } from '../support/fixtures/many-organizations.mjs';
import { prepareNews } from '../support/dom/news-widget.js';
import { manyNews } from '../support/fixtures/sample-news.js';
import { serveDirectory } from '../support/network/serve-directory.js';
import { waitUntil } from '../support/dom/wait-until.js';

/** What a script of the page can know of a widget. */
const told = <T extends object>({ state, complete, records, shown }: WidgetElement<T>) => ({
  state,
  complete,
  records: records.length,
  shown: shown.length,
});

/** Sets the source, and tells what a script knows at the first drawing of records and in the handler of `verbund-load`. */
async function prepareState<T extends object>(element: WidgetElement<T>, src: string) {
  const drawn = waitUntil(() => element.records.length > 0, 'the first records are there').then(async () => {
    await element.updateComplete;
    return told(element);
  });
  const loaded = oneEvent<VerbundLoadEvent>(element, 'verbund-load').then(({ detail }) => ({
    detail,
    then: told(element),
  }));
  element.src = src;
  return { first: await drawn, load: await loaded };
}

describe('complete', () => {
  const endpoint = startEndpoint();
  hearConsole();
  const news = (title: string, more: object = {}) => ({ news: [{ title }], ...more });
  beforeEach(clearResponses);

  it('is false until the last page has come, and then verbund-load says so', async () => {
    endpoint.serve('/news.json', news('A', { next: '/2.json' }));
    endpoint.serve('/2.json', news('B'), { wait: 400 });
    const { element } = await prepareNews();
    expect(told(element)).to.deep.equal({ state: 'idle', complete: false, records: 0, shown: 0 });
    const { first, load } = await prepareState(element, '/news.json');
    expect(first).to.deep.equal({ state: 'ready', complete: false, records: 1, shown: 1 });
    expect(load.then).to.deep.equal({ state: 'ready', complete: true, records: 2, shown: 2 });
    expect(load.detail).to.include({ complete: true, count: 2 });
  });

  it('is false while only those of a long list are there that are drawn first', async () => {
    endpoint.serve('/many.json', { news: manyNews(4000) });
    const { element } = await prepareNews({ period: 'all' });
    const { first, load } = await prepareState(element, '/many.json');
    expect(first.complete).to.equal(false);
    expect(first.records).to.be.below(4000);
    expect(load.then).to.deep.equal({ state: 'ready', complete: true, records: 4000, shown: 4000 });
    expect(load.detail).to.include({ complete: true, count: 4000 });
  });

  for (const [name, more] of [
    ['a page of it cannot be had', { next: '/weg.json' }],
    ['its next page must not be asked', { next: 'https://foreign.example/2.json' }],
  ] as const) {
    it(`stays false where ${name}`, async () => {
      endpoint.serve('/news.json', news('A', more));
      endpoint.serve('/weg.json', '', { status: 404 });
      const { element } = await prepareNews();
      const { load } = await prepareState(element, '/news.json');
      expect(load.detail).to.include({ complete: false, count: 1 });
      expect(load.detail.sources[0]?.complete).not.to.equal(true);
      expect(element.complete).to.equal(false);
    });
  }

  it('is true where the last page names one that was read', async () => {
    endpoint.serve('/news.json', news('A', { next: '/news.json' }));
    const { element } = await prepareNews();
    const { load } = await prepareState(element, '/news.json');
    expect(load.detail.complete).to.equal(true);
  });

  it('tells which source could not be read to its end', async () => {
    endpoint.serve('/news.json', news('A'));
    endpoint.serve('/weg.json', '', { status: 404 });
    const { element } = await prepareNews();
    const { load } = await prepareState(element, '/weg.json /news.json');
    expect(load.detail.complete).to.equal(false);
    expect(load.detail.sources.map(({ complete }) => complete)).to.deep.equal([undefined, true]);
  });

  it('is false again for another source, and after a load that failed', async () => {
    endpoint.serve('/news.json', news('A'));
    endpoint.serve('/weg.json', '', { status: 404 });
    const { element } = await prepareNews();
    await prepareState(element, '/news.json');
    expect(element.complete).to.equal(true);
    await element.reload();
    await waitUntil(() => element.complete, 'complete after a reload');
    element.src = '/weg.json';
    await waitUntil(() => element.state === 'failed', 'the load fails');
    expect(element.complete).to.equal(false);
  });

  describe('of a directory', () => {
    const organizations = manyOrganizations(3000);

    it('is false while only the first names of a long list are there', async () => {
      endpoint.serve('/vereine.json', { organizations });
      const { element } = await prepareDirectory({ view: 'list' });
      const { first, load } = await prepareState(element, '/vereine.json');
      expect(first).to.include({ state: 'ready', complete: false });
      expect(first.shown).to.be.below(3000);
      expect(load.then).to.deep.equal({ state: 'ready', complete: true, records: 3000, shown: 3000 });
    });

    it('is false until its index has come', async () => {
      const { base } = await serveDirectory(endpoint, organizations);
      const { element } = await prepareDirectory({ view: 'list' });
      const { first, load } = await prepareState(element, base);
      expect(first).to.include({ state: 'ready', complete: false });
      expect(first.records).to.be.below(3000);
      expect(load.detail).to.include({ complete: true, count: 3000 });
      expect(load.then).to.deep.equal({ state: 'ready', complete: true, records: 3000, shown: 3000 });
    });

    it('stays false where the index cannot be had', async () => {
      const { base } = await serveDirectory(endpoint, organizations, {}, { index: () => undefined });
      const { element } = await prepareDirectory({ view: 'list' });
      const { first, load } = await prepareState(element, base);
      expect(load.detail).to.include({ complete: false, count: first.records });
      expect(element.complete).to.equal(false);
    });
  });

  it('is true for events and links once all are drawn', async () => {
    const many = Array.from({ length: 4000 }, (_, day) => ({
      title: `T${day}`,
      start: new Date(Date.UTC(2030, 0, day % 700)).toISOString(),
    }));
    endpoint.serve('/all.json', { events: many, links: [{ url: 'https://a.example/' }] });
    for (const [tag, count] of [
      ['verbund-calendar', 4000],
      ['verbund-social', 1],
    ] as const) {
      const element = document.createElement(tag);
      element.loading = 'eager';
      document.body.append(element);
      const { load } = await prepareState<object>(element, '/all.json');
      expect(load.then).to.deep.equal({ state: 'ready', complete: true, records: count, shown: count });
      element.remove();
    }
  });
});
