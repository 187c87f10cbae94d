import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { waitUntil } from '../support/dom/wait-until.js';
import { discover } from '../../src/discover.js';
import '../../src/define/news.js';
import { clearResponses } from '../../src/data/http/response-cache.js';
import { startEndpoint } from '../support/network/endpoint.js';
import type { VerbundNews } from '../../src/widgets/news/verbund-news.js';
import { allTurns } from '../support/dom/all-turns.js';

/** A page with one placeholder and its content. */
async function prepareState(markup: string) {
  clearResponses();
  const box = await fixture<HTMLDivElement>(html`<div></div>`);
  box.insertAdjacentHTML('afterbegin', markup);
  const widgets = () => [...box.querySelectorAll<VerbundNews>('verbund-news')];
  return { box, widgets, widget: () => widgets()[0] };
}

describe('discover', () => {
  const endpoint = startEndpoint();
  const found: string[] = [];
  before(() => {
    discover(['news', 'ghost'], (name, element) => {
      if (element.id === 'fault') throw new Error('a fault of this element');
      found.push(`${name} ${element.id}`);
    });
  });
  beforeEach(() => {
    endpoint.serve('/news.json', { news: [{ title: 'Hallo' }] });
    found.length = 0;
  });

  it('puts the widget into a placeholder that appears, with its data as attributes', async () => {
    const { widget, box } = await prepareState(
      '<div id="p" class="cms" data-verbund="news" data-src="/news.json" data-loading="eager" data-heading-level="4" data-json-ld data-filter="category=A&amp;kind=press"></div>',
    );
    await waitUntil(() => widget()?.state === 'ready');
    const names = widget()!
      .getAttributeNames()
      .filter((name) => name !== 'json-ld');
    expect(Object.fromEntries(names.map((name) => [name, widget()!.getAttribute(name)]))).to.deep.equal({
      src: '/news.json',
      loading: 'eager',
      'heading-level': '4',
      filter: 'category=A&kind=press',
    });
    expect(widget()!.hasAttribute('json-ld')).to.equal(true);
    expect(widget()!.parentElement).to.equal(box.querySelector('#p'));
    expect(box.querySelector('#p')).to.have.class('cms');
  });

  it('keeps what stands in the placeholder as fallback, and its inline script as data', async () => {
    const { widget } = await prepareState(
      '<div data-verbund="news" data-loading="eager"><p>Vorher</p><script type="application/json">{"news":[{"title":"Von hier"}]}</script></div>',
    );
    await waitUntil(() => widget()?.state === 'ready');
    await widget()!.updateComplete;
    expect(widget()!.renderRoot.textContent).to.contain('Von hier');
    expect(widget()!.querySelector('p')?.textContent).to.equal('Vorher');
  });

  it('passes on the attributes of the widget only: nothing that a page or its editors could run or decide with', async () => {
    const { widget } = await prepareState(
      '<div data-verbund="news" data-src="/news.json" data-view="cards" data-lang="tr" data-dir="ltr" data-id="location" data-class="a" data-x-init="window.ran = 1" data-onclick="x" data-style="color: red" data-consent="granted" data-slot="s" data-is="x" data-popover data-hidden data-tiles="osm"></div>',
    );
    await waitUntil(() => widget());
    expect(widget()!.getAttributeNames().toSorted()).to.deep.equal(['dir', 'lang', 'src', 'view']);
  });

  it('goes on after a placeholder or a tag that cannot be dealt with', async () => {
    const listeners = globalThis.onerror;
    const reported: unknown[] = [];
    globalThis.onerror = (message) => {
      reported.push(message);
      return true;
    };
    try {
      const { box, widgets } = await prepareState(
        '<div data-verbund="news" data-="x" data-src="/a.json"></div><form data-verbund="news"><input name="getAttribute"></form><form><input name="querySelectorAll"></form><form><input name="matches"></form>' +
          '<verbund-ghost id="fault"></verbund-ghost><div data-verbund="news" data-src="/b.json"></div>',
      );
      await waitUntil(() => box.querySelector('verbund-news[src="/b.json"]'));
      expect(box.querySelector('verbund-news[src="/a.json"]')).to.exist;
      box.insertAdjacentHTML('beforeend', '<verbund-ghost id="later"></verbund-ghost><div data-verbund="news"></div>');
      await waitUntil(() => found.includes('ghost later'));
      expect(widgets()).to.have.length(3);
      expect(reported.length).to.be.greaterThan(1);
    } finally {
      globalThis.onerror = listeners;
    }
  });

  it('looks only at what was added, once a frame, however large the page is', async () => {
    const { box, widgets } = await prepareState('<p></p>'.repeat(5_000));
    await nextFrame();
    const queried: Node[] = [];
    const restore = [Element.prototype, Document.prototype].map((prototype) => {
      const known = Object.getOwnPropertyDescriptor(prototype, 'querySelectorAll')!;
      const query = known.value as (this: Node, selector: string) => NodeList;
      const counted = function (this: Node, selector: string) {
        if (selector.includes('[data-verbund]')) queried.push(this);
        return query.call(this, selector);
      };
      Object.defineProperty(prototype, 'querySelectorAll', { ...known, value: counted });
      return () => Object.defineProperty(prototype, 'querySelectorAll', known);
    });
    try {
      const sections: Element[] = [];
      for (const inner of ['<i>1</i>', '<i>2</i>', '<div data-verbund="news"></div>']) {
        const section = document.createElement('section');
        section.innerHTML = inner;
        box.append(section, 'text');
        sections.push(section);
        // Observers are called after each task and microtask.
        await Promise.resolve();
        box.prepend(section);
        await Promise.resolve();
      }
      // A child of what has just been added is looked at with it.
      sections[0]!.append(document.createElement('div'));
      await waitUntil(() => widgets().length === 1);
      await nextFrame();
      // The widget that was put into the placeholder has been added, too.
      expect(queried).to.have.members([...sections, widgets()[0]!]);
      queried.length = 0;
      box.append('only text');
      box.querySelector('i')!.remove();
      await nextFrame();
      expect(queried).to.deep.equal([]);
    } finally {
      for (const undo of restore) undo();
    }
    expect(widgets()).to.have.length(1);
  });

  it('leaves names alone that nobody knows', async () => {
    const { box } = await prepareState(
      '<div data-verbund="newsletter">A</div><div data-verbund="">B</div><div data-verbund="a b">C</div><div data-verbund="&quot;]">D</div><p>E</p>',
    );
    await allTurns();
    expect(box.querySelectorAll('*')).to.have.length(5);
    expect(box.textContent).to.equal('ABCDE');
  });

  it('does no harm when it runs twice, or when the placeholder is moved or filled again', async () => {
    const { box, widgets } = await prepareState('<div data-verbund="news" data-src="/news.json"></div>');
    await waitUntil(() => widgets().length === 1);
    discover(['news'], () => undefined);
    box.append(box.firstElementChild!);
    await allTurns();
    expect(widgets()).to.have.length(1);
    box.firstElementChild!.replaceChildren(document.createElement('i'));
    await waitUntil(() => widgets().length === 1);
  });

  it('finds placeholders deep in what is inserted at once', async () => {
    const { widgets } = await prepareState(
      '<main><section><div data-verbund="news"></div></section><div data-verbund="news"></div></main>',
    );
    await waitUntil(() => widgets().length === 2);
  });

  it('names each tag that is not yet known, also later ones, and none that is', async () => {
    const { box } = await prepareState(
      '<verbund-ghost id="one"></verbund-ghost><verbund-news id="known"></verbund-news>',
    );
    await waitUntil(() => found.length === 1);
    expect(found).to.deep.equal(['ghost one']);
    box.insertAdjacentHTML('beforeend', '<p><verbund-ghost id="two"></verbund-ghost></p>');
    await waitUntil(() => found.includes('ghost two'));
  });

  it('lets a placeholder without children be written and unwritten by an editor', async () => {
    const { box, widgets } = await prepareState('<div data-verbund="news" data-src="/news.json"></div>');
    await waitUntil(() => widgets().length === 1);
    box.replaceChildren();
    await allTurns();
    box.insertAdjacentHTML('beforeend', '<div data-verbund="news" data-src="/news.json"></div>');
    await waitUntil(() => widgets().length === 1);
  });
});
