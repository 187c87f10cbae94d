import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import '../../../src/define/calendar.js';
import '../../../src/define/directory.js';
import '../../../src/define/news.js';
import { clearResponses } from '../../../src/data/http/response-cache.js';
import { startEndpoint } from '../../support/network/endpoint.js';
import { manyOrganizations } from '../../support/fixtures/many-organizations.mjs';
import { manyNews } from '../../support/fixtures/sample-news.js';
import { serveDirectory } from '../../support/network/serve-directory.js';
import { waitUntil } from '../../support/dom/wait-until.js';
import { partsOf } from '../../support/dom/widget-parts.js';
import { withMedia } from '../../support/dom/with-media.js';

const news = manyNews(30).map((item, i) => ({ ...item, categories: [i % 2 ? 'Ungerade' : 'Gerade'] }));
const events = Array.from({ length: 30 }, (_, i) => ({
  id: `e${i}`,
  title: `Treffen ${i}`,
  start: `2031-03-${i + 1}`,
})).map((event) => ({ ...event, start: event.start.replace(/-(\d)$/, '-0$1'), text: 'Mehr dazu' }));
const organizations = manyOrganizations(30).map((record, i) => ({ ...record, id: `o${i}` }));
const FAR = 5000;

interface Widget extends Record<string, string> {
  name: 'news' | 'calendar' | 'directory';
}

/** A page with these widgets far below its beginning, whose URL ends in `end`. */
async function prepareState(end: string, ...widgets: Widget[]) {
  clearResponses();
  history.replaceState(null, '', location.pathname + end);
  scrollTo(0, 0);
  const box = await fixture<HTMLDivElement>(html`<div></div>`);
  const spacer = (): HTMLElement => {
    const element = document.createElement('div');
    element.style.height = `${FAR}px`;
    return element;
  };
  const elements = widgets.map(({ name, ...attributes }) => {
    const element = document.createElement(`verbund-${name}`);
    for (const [key, value] of Object.entries({ 'deep-link': 'query', ...attributes }))
      element.setAttribute(key, value);
    box.append(spacer(), element);
    return element;
  });
  box.append(spacer());
  await Promise.all(elements.map((element) => element.updateComplete));
  return elements.map((element) => ({
    ...partsOf(element),
    /** Whether the beginning of an element is on the screen. */
    isInView: (target: Element | undefined = element) => {
      const { top } = target.getBoundingClientRect();
      return top >= 0 && top < innerHeight;
    },
  }));
}

type State = Awaited<ReturnType<typeof prepareState>>[number];

/** Settles when the focus is on what was opened. */
const hasArrived = ({ element, isInView }: State, words: string) =>
  waitUntil(() => {
    const focused = element.shadowRoot?.activeElement;
    return focused?.textContent.includes(words) && isInView(focused);
  }, `${words} has the focus and is in view`);

describe('a link to a record far below', () => {
  const endpoint = startEndpoint();
  const page = location.href;
  beforeEach(() => {
    endpoint.serve('/news.json', { news });
    endpoint.serve('/termine.json', { events });
    endpoint.serve('/vereine.json', { organizations });
  });
  afterEach(() => {
    history.replaceState(null, '', page);
    scrollTo(0, 0);
  });

  it('starts news, opens the item in its place and puts the focus on it', async () => {
    const [state] = await prepareState('?news=m2', { name: 'news', src: '/news.json', open: 'inline' });
    await hasArrived(state!, 'Meldung 2');
    expect(state!.part('detail')).to.not.equal(undefined);
  });

  it('brings the widget into view behind a dialog, which has the focus', async () => {
    const [state] = await prepareState('?news=m2', { name: 'news', src: '/news.json', open: 'dialog' });
    await waitUntil(() => state!.dialog() && state!.isInView());
    expect(state!.element.shadowRoot?.activeElement?.closest('dialog')).to.equal(state!.dialog());
  });

  it('starts a calendar, opens the date in its place and puts the focus on it', async () => {
    const widget: Widget = { name: 'calendar', src: '/termine.json', date: '2031-03' };
    const [state] = await prepareState('?calendar=e3', widget);
    await hasArrived(state!, 'Treffen 3');
    expect(state!.part('detail')).to.not.equal(undefined);
  });

  it('starts a directory, opens the entry and puts the focus on its name', async () => {
    const widget: Widget = { name: 'directory', src: '/vereine.json', view: 'list' };
    const [state] = await prepareState('?directory=o7', widget);
    await hasArrived(state!, String(organizations[7]!.name));
    expect(state!.part('detail')).to.not.equal(undefined);
  });

  it('follows a link on the page to a record', async () => {
    const widget: Widget = { name: 'news', src: '/news.json', open: 'inline', 'deep-link': 'hash' };
    const [state] = await prepareState('', widget);
    expect(state!.element.state).to.equal('idle');
    location.hash = 'news=m4';
    await hasArrived(state!, 'Meldung 4');
  });

  it('leaves other widgets and the focus alone where it names a record of one', async () => {
    const [first, second] = await prepareState(
      '?news=m2',
      { name: 'calendar', src: '/termine.json', date: '2031-03' },
      { name: 'news', src: '/news.json', open: 'inline' },
    );
    await hasArrived(second!, 'Meldung 2');
    expect(first!.element.state).to.equal('idle');
    expect(endpoint.requestsTo('/termine.json')).to.deep.equal([]);
  });

  it('starts nothing and scrolls nowhere where it names filters only', async () => {
    const [state] = await prepareState('?news-category=Gerade', { name: 'news', src: '/news.json' });
    await waitUntil(
      () => (state!.element as unknown as { choice: { categories: Set<string> } }).choice.categories.size,
    );
    await nextFrame();
    expect(state!.element.state).to.equal('idle');
    expect(scrollY).to.equal(0);
    expect(document.activeElement).to.equal(document.body);
  });

  it('leaves a visitor alone who has begun to read or to type elsewhere', async () => {
    for (const event of [new WheelEvent('wheel'), new KeyboardEvent('keydown', { key: 'a' })]) {
      let answer = (): void => undefined;
      const gate = new Promise<void>((resolve) => (answer = resolve));
      endpoint.serve('/news.json', async () => {
        await gate;
        return Response.json({ news });
      });
      const [state] = await prepareState('?news=m2', { name: 'news', src: '/news.json', open: 'inline' });
      await waitUntil(() => state!.element.state === 'loading');
      globalThis.dispatchEvent(event);
      answer();
      await waitUntil(() => state!.part('detail'), 'the item is open');
      await state!.element.updateComplete;
      await nextFrame();
      expect(scrollY).to.equal(0);
      expect(document.activeElement).to.equal(document.body);
    }
  });

  it('does not glide there for those who want less motion', async () => {
    document.documentElement.style.scrollBehavior = 'smooth';
    try {
      await withMedia({ reducedMotion: 'reduce' }, async () => {
        const [state] = await prepareState('?news=m2', { name: 'news', src: '/news.json', open: 'inline' });
        await waitUntil(() => state!.element.shadowRoot?.activeElement);
        // Whoever glides is not there yet.
        expect(state!.isInView(state!.element.shadowRoot!.activeElement!)).to.equal(true);
      });
    } finally {
      document.documentElement.style.scrollBehavior = '';
    }
  });
});

describe('a link to a record of a large directory', () => {
  const endpoint = startEndpoint();
  const page = location.href;
  afterEach(() => {
    history.replaceState(null, '', page);
  });

  it('opens it when the index has come, however late', async () => {
    const many = manyOrganizations(600).map((record, i) => ({ ...record, id: `o${i}` }));
    const { base, files, index } = await serveDirectory(endpoint, { language: 'de', organizations: many });
    let answer = (): void => undefined;
    const gate = new Promise<void>((resolve) => (answer = resolve));
    const address = new URL(index.url, base).href;
    endpoint.serve(address, async () => {
      await gate;
      return new Response([...files].find(([name]) => new URL(name, base).href === address)?.[1]);
    });
    const [state] = await prepareState('?directory=o599', { name: 'directory', src: base, view: 'list' });
    await waitUntil(() => endpoint.requestsTo(address).length > 0 && state!.element.state === 'ready');
    await state!.element.updateComplete;
    expect(state!.part('detail')).to.equal(undefined);
    answer();
    await waitUntil(() => state!.part('detail'), 'it is open');
    expect(state!.part('detail')?.closest('dialog, .panel')?.textContent).to.contain(many[599]!.name);
  });

  it('opens it when all whole records have been worked through', async () => {
    const many = manyOrganizations(3000).map((record, i) => ({ ...record, id: `o${i}` }));
    endpoint.serve('/vereine.json', { language: 'de', organizations: many });
    const widget: Widget = { name: 'directory', src: '/vereine.json', view: 'list' };
    const [state] = await prepareState('?directory=o2999', widget);
    await waitUntil(() => state!.part('detail'), 'it is open');
    expect(state!.part('detail')?.closest('dialog, .panel')?.textContent).to.contain(many[2999]!.name);
  });
});
