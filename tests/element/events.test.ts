import { expect, html, oneEvent } from '@open-wc/testing';
import { waitUntil } from '../support/dom/wait-until.js';
import type { VerbundErrorEvent, VerbundLoadEvent } from '../../src/element/events.js';
import type { VerbundFilterEvent } from '../../src/element/filter-event.js';
import { startEndpoint } from '../support/network/endpoint.js';
import { hearConsole } from '../support/dom/hear-console.js';
import { prepareNews, prepareReadyNews } from '../support/dom/news-widget.js';
import { allTurns } from '../support/dom/all-turns.js';

const partlyBroken = {
  news: [
    { id: 'a', title: 'Gut', text: 'x', categories: ['A'] },
    { title: 5 },
    { text: 'ohne Titel' },
    { id: 'b', title: 'Auch gut', text: 'x', categories: ['B'] },
  ],
};

/** A widget whose events, heard at the document, are written down. */
async function prepareState(attributes: Record<string, string> = {}) {
  const events: Event[] = [];
  const types = ['verbund-load', 'verbund-error', 'verbund-select', 'verbund-filter'] as const;
  const note = (event: Event) => events.push(event);
  for (const type of types) document.addEventListener(type, note);
  const parts = await prepareReadyNews(attributes);
  await waitUntil(() => events.length > 0, 'a load or an error');
  const end = () => {
    for (const type of types) document.removeEventListener(type, note);
  };
  const of = <E extends Event>(type: string) => events.filter((event) => event.type === type) as E[];
  return { ...parts, events, of, end };
}

describe('the events and properties of a widget', () => {
  const endpoint = startEndpoint();
  const heard = hearConsole();
  beforeEach(() => {
    endpoint.serve('/news.json', partlyBroken);
  });

  it('tell of a load once, at the document too, with count, problems and sources', async () => {
    const { of, end, element } = await prepareState();
    end();
    const [event, ...others] = of<VerbundLoadEvent>('verbund-load');
    expect(others).to.deep.equal([]);
    expect(event).to.include({ bubbles: true, composed: true, cancelable: false, target: element });
    expect(event?.detail.count).to.equal(2);
    expect(event?.detail.problems).to.have.length(2);
    expect(event?.detail.problems[0]).to.include({ path: 'news[1].title', url: `${location.origin}/news.json` });
    expect(event?.detail.sources.map(({ url, format, count }) => ({ url, format, count }))).to.deep.equal([
      { url: `${location.origin}/news.json`, format: 'native', count: 2 },
    ]);
  });

  it('tell of a failure with kind, address, status and a message for the developer', async () => {
    endpoint.serve('/weg.json', 'weg', { status: 404 });
    const { of, end, element } = await prepareState({ src: '/weg.json' });
    end();
    const [event, ...others] = of<VerbundErrorEvent>('verbund-error');
    expect(others).to.deep.equal([]);
    expect(event?.detail).to.include({ kind: 'http', url: `${location.origin}/weg.json`, status: 404 });
    expect(event?.detail.message).to.contain('/weg.json').and.to.contain('404');
    expect(event).to.include({ bubbles: true, composed: true });
    expect(element.error).to.include({ kind: 'http', status: 404 });
    expect(element.problems).to.deep.equal([]);
  });

  it('tell of one failing source of several in the load, while the others are shown', async () => {
    endpoint.serve('/weg.json', 'weg', { status: 404 });
    const { element } = await prepareNews();
    const load = oneEvent<VerbundLoadEvent>(element, 'verbund-load');
    element.src = '/weg.json /news.json';
    const { detail } = await load;
    expect(detail.sources.map(({ error, count }) => [error?.kind, count])).to.deep.equal([
      ['http', 0],
      [undefined, 2],
    ]);
    expect(element.state).to.equal('ready');
  });

  it('tell which record a visitor opens, and leave it closed when the page cancels', async () => {
    const { element, control, part, end, of } = await prepareState();
    const cancel = (event: Event) => {
      event.preventDefault();
    };
    element.addEventListener('verbund-select', cancel);
    control('Gut')?.click();
    await allTurns();
    expect(part('detail')).to.equal(undefined);
    element.removeEventListener('verbund-select', cancel);
    control('Gut')?.click();
    await waitUntil(() => part('detail'));
    end();
    const [first] = of<CustomEvent<{ record: { id: string } }>>('verbund-select');
    expect(first?.detail.record).to.equal(element.records.find(({ id }) => id === 'a'));
    expect(first).to.include({ bubbles: true, composed: true, cancelable: true, defaultPrevented: true });
  });

  it('keep a link from being followed when the page cancels', async () => {
    endpoint.serve('/links.json', { news: [{ title: 'Ziel', url: '#ziel' }] });
    const { element, control, end } = await prepareState({ src: '/links.json' });
    element.addEventListener('verbund-select', (event) => {
      event.preventDefault();
    });
    control('Ziel')?.click();
    expect(location.hash).to.equal('');
    end();
  });

  it('tell of a filter as a query string like the attribute’s', async () => {
    const { control, of, end, all } = await prepareState();
    control('A 1')?.click();
    await waitUntil(() => of('verbund-filter').length === 1);
    const [field] = all<HTMLInputElement>('[part~="search"]');
    field!.value = 'gut & böse';
    field!.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await waitUntil(() => of('verbund-filter').length === 2);
    end();
    const filters = of<VerbundFilterEvent>('verbund-filter').map(({ detail }) => detail.filter);
    expect(filters[0]).to.equal('category=A');
    expect(Object.fromEntries(new URLSearchParams(filters.at(-1)))).to.deep.equal({ q: 'gut & böse', category: 'A' });
  });

  it('give all valid records, those that are shown, and the state', async () => {
    const { element, control, end } = await prepareState();
    end();
    expect(element.state).to.equal('ready');
    expect(element.records.map(({ title }) => title)).to.deep.equal(['Gut', 'Auch gut']);
    expect(element.records[0]).to.deep.include({ id: 'a', text: 'x', categories: ['A'] });
    control('B 1')?.click();
    await waitUntil(() => element.shown.length === 1);
    expect(element.shown.map(({ title }) => title)).to.deep.equal(['Auch gut']);
    expect(element.records).to.have.length(2);
    expect(element.problems).to.have.length(2);
    expect(element.error).to.equal(undefined);
  });

  it('keep times as they were written', async () => {
    endpoint.serve('/times.json', { news: [{ title: 'Zeit', published: '2026-11-20T10:15:00+01:00' }] });
    const { element, end } = await prepareState({ src: '/times.json' });
    end();
    expect(element.records[0]?.published).to.equal('2026-11-20T10:15:00+01:00');
  });

  describe('on the console', () => {
    it('name problems in one folded group, with path and address', async () => {
      const { end } = await prepareState();
      end();
      await waitUntil(() => heard.lines.some(({ method }) => method === 'groupEnd'));
      const methods = heard.lines.map(({ method }) => method);
      expect(methods).to.deep.equal(['groupCollapsed', 'warn', 'warn', 'groupEnd']);
      expect(heard.lines[0]?.text).to.contain('<verbund-news>').and.to.contain('2 problems');
      expect(heard.lines[1]?.text).to.contain('news[1]').and.to.contain('/news.json');
    });

    it('say nothing when all is well', async () => {
      endpoint.serve('/good.json', { news: [{ title: 'Gut' }] });
      const { end, element } = await prepareState({ src: '/good.json' });
      await element.reload();
      await allTurns();
      end();
      expect(heard.lines).to.deep.equal([]);
    });

    it('name a failure once, with the element and the address', async () => {
      endpoint.serve('/weg.json', 'weg', { status: 404 });
      const { end, element } = await prepareState({ src: '/weg.json' });
      end();
      await waitUntil(() => heard.lines.length > 0);
      await allTurns();
      expect(heard.lines.map(({ method }) => method)).to.deep.equal(['error']);
      expect(heard.lines[0]?.text).to.contain(element.localName).and.to.contain('/weg.json');
    });

    it('keep short when thousands of records are broken', async () => {
      endpoint.serve('/bad.json', { news: Array.from({ length: 2000 }, () => ({ title: 5 })) });
      const { end, element } = await prepareState({ src: '/bad.json' });
      end();
      await waitUntil(() => heard.lines.some(({ method }) => method === 'groupEnd'));
      expect(heard.lines.length).to.be.below(30);
      expect(element.problems).to.have.length(2000);
    });
  });

  it('reach a listener that is set in the markup of the page', async () => {
    let count = 0;
    const { element } = await prepareNews({}, html``);
    element.parentElement!.addEventListener('verbund-load', ({ detail }) => (count = detail.count));
    element.src = '/news.json';
    await waitUntil(() => count === 2);
  });
});
