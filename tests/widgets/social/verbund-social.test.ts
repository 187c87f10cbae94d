import { expect, fixture, fixtureCleanup, html, nextFrame, oneEvent } from '@open-wc/testing';
import { waitUntil } from '../../support/dom/wait-until.js';
import { isRead } from '../../support/dom/widget-parts.js';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define/social.js';
import type { VerbundErrorEvent, VerbundLoadEvent, VerbundSelectEvent } from '../../../src/element/events.js';
import type { VerbundSocial } from '../../../src/widgets/social/verbund-social.js';
import { ariaSnapshot } from '../../support/dom/aria-snapshot.js';
import { axeViolations } from '../../support/dom/axe.js';
import { startEndpoint } from '../../support/network/endpoint.js';
import { withMedia, withWidth } from '../../support/dom/with-media.js';
import { allTurns } from '../../support/dom/all-turns.js';

const links = [
  { url: 'https://www.facebook.com/verbund.essen' },
  { url: 'https://www.instagram.com/verbund_essen' },
  { url: 'https://www.youtube.com/@verbund', label: { de: 'Unsere Filme', tr: 'Filmlerimiz' } },
  { url: 'https://ruhr.example/@verbund', language: 'tr' },
  { url: 'https://whatsapp.com/channel/0029Va' },
  { url: 'mailto:info@verbund.example' },
  { url: 'https://ein-sehr-langer-hostname-eines-vereins-im-landkreis.example/mitmachen' },
];
const publisher = { name: { de: 'Verbund Essen', tr: 'Essen Birliği' }, url: 'https://verbund.example/' };
const feed = { language: 'de', publisher, links };

/** The page keeps what it has loaded, so each test has an address of its own. */
let src = '';
let count = 0;

/** The widget's public face: what a page and a visitor can reach. */
function partsOf(element: VerbundSocial) {
  const all = (selector: string) => [...element.renderRoot.querySelectorAll<HTMLElement>(selector)];
  return {
    anchors: () => all('a[part="link"]') as HTMLAnchorElement[],
    addresses: () => all('a[part="link"]').map((anchor) => anchor.getAttribute('href')),
    words: () => all('a .name').map((name) => name.textContent.trim()),
    button: () => all('button')[0],
    part: (name: string) => all(`[part~="${name}"]`)[0],
    text: () => element.renderRoot.querySelector('.widget')?.textContent.replace(/\s+/g, ' ') ?? '',
  };
}

async function prepare(attributes: Record<string, string> = {}, children = html``) {
  const element = await fixture<VerbundSocial>(html`<verbund-social loading="eager">${children}</verbund-social>`);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  await element.updateComplete;
  return { element, ...partsOf(element) };
}

async function prepareReady(attributes: Record<string, string> = {}, children = html``) {
  const prepared = await prepare({ src, ...attributes }, children);
  await waitUntil(() => !['loading', 'idle'].includes(prepared.element.state) && isRead(prepared.element));
  await waitUntil(() => prepared.element.renderRoot.querySelector('.glyph path') ?? prepared.anchors().length === 0);
  await prepared.element.updateComplete;
  return prepared;
}

describe('<verbund-social>', () => {
  const endpoint = startEndpoint();
  beforeEach(() => {
    count += 1;
    src = `/links-${count}.json`;
  });
  describe('with links', () => {
    beforeEach(() => {
      endpoint.serve(src, feed);
    });

    it('shows them in the order of the data, with glyph, words and account', async () => {
      const { addresses, words, anchors } = await prepareReady();
      expect(addresses()).to.deep.equal(links.map(({ url }) => url));
      expect(words().slice(0, 4)).to.deep.equal([
        'zum Facebook-Profil',
        'zum Instagram-Profil',
        'Unsere Filme',
        'zum Mastodon-Profil',
      ]);
      expect(anchors().every((anchor) => anchor.querySelector('svg[aria-hidden="true"] path'))).to.equal(true);
      expect(anchors().every((anchor) => anchor.rel === 'me noopener' && !anchor.target)).to.equal(true);
    });

    for (const view of ['list', 'icons', 'buttons']) {
      it(`names owner and network in the ${view} view`, async () => {
        await prepareReady({ view });
        const tree = await ariaSnapshot('verbund-social');
        expect(tree).to.contain('zum Facebook-Profil von Verbund Essen');
        expect(tree).to.contain('Unsere Filme (zum YouTube-Kanal von Verbund Essen)');
        expect(tree).to.contain('zum WhatsApp-Kanal von Verbund Essen');
        expect(tree).to.contain('E-Mail an info@verbund.example schreiben');
        expect(tree).to.contain('list');
      });
    }

    it('takes an unknown view for the list', async () => {
      const { element } = await prepareReady({ view: 'carousel' });
      expect(element.view).to.equal('list');
    });

    it('asks nobody but its own source', async () => {
      await prepareReady({ view: 'icons' });
      expect(endpoint.requests.map(({ url }) => new URL(url).pathname)).to.deep.equal([src]);
      const hosts = performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin);
      expect(new Set(hosts)).to.deep.equal(new Set([location.origin]));
    });

    it('announces the load once', async () => {
      const { element } = await prepare();
      const event = oneEvent<VerbundLoadEvent>(element, 'verbund-load');
      element.src = src;
      expect((await event).detail.count).to.equal(7);
      expect(element.state).to.equal('ready');
      expect(element.records).to.have.length(7);
    });

    it('locks the networks and languages of the filter', async () => {
      const { element, addresses } = await prepareReady({ filter: 'network=facebook&network=e-mail' });
      expect(addresses()).to.deep.equal([links[0]?.url, links[5]?.url]);
      expect(element.shown).to.have.length(2);
      expect(element.records).to.have.length(7);
      element.filter = 'language=tr';
      await element.updateComplete;
      expect(addresses()).to.deep.equal([links[3]?.url]);
    });

    it('shows the first ones up to the limit, then all, and goes on at the first new one', async () => {
      const { element, anchors, button, words } = await prepareReady({ limit: '3' });
      expect(words()).to.have.length(3);
      expect(element.shown).to.have.length(7);
      await waitUntil(() => button()?.textContent === 'Alle anzeigen');
      button()?.focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => anchors().length === 7);
      expect(element.shadowRoot?.activeElement).to.equal(anchors()[3]);
      expect(button()).to.equal(undefined);
    });

    it('has no button where the page wants none', async () => {
      const { button, words } = await prepareReady({ limit: '3', controls: 'none' });
      expect(words()).to.have.length(3);
      expect(button()).to.equal(undefined);
    });

    it('follows a link unless the page cancels it', async () => {
      const { element, anchors } = await prepareReady();
      let followed: boolean | undefined;
      const stay = (event: Event) => {
        followed = !event.defaultPrevented;
        event.preventDefault();
      };
      document.addEventListener('click', stay);
      const event = oneEvent<VerbundSelectEvent<{ url: string }>>(element, 'verbund-select');
      anchors()[1]?.click();
      expect((await event).detail.record.url).to.equal(links[1]?.url);
      expect(followed).to.equal(true);
      element.addEventListener('verbund-select', (selection) => {
        selection.preventDefault();
      });
      anchors()[1]?.click();
      expect(followed).to.equal(false);
      document.removeEventListener('click', stay);
    });

    it('walks through all links by keyboard, in order, with a visible focus', async () => {
      const { element, anchors } = await prepareReady({ view: 'icons' });
      const order: (Element | null | undefined)[] = [];
      while (order.length < links.length) {
        await sendKeys({ press: 'Tab' });
        order.push(element.shadowRoot?.activeElement);
        const ring = getComputedStyle(element.shadowRoot?.activeElement ?? element);
        expect([ring.outlineStyle, ring.outlineWidth]).to.deep.equal(['solid', '2px']);
      }
      expect(order).to.deep.equal(anchors());
    });

    for (const view of ['list', 'icons', 'buttons']) {
      it(`has targets of 24 px and more, and 320 px are enough, in the ${view} view`, async () => {
        await withWidth(320, async () => {
          const { element, anchors } = await prepareReady({ view });
          for (const anchor of anchors()) {
            const { width, height } = anchor.getBoundingClientRect();
            expect(Math.min(width, height)).to.be.at.least(24);
          }
          expect(document.scrollingElement?.scrollWidth).to.be.at.most(320);
          expect(element.scrollWidth).to.be.at.most(element.clientWidth + 1);
        });
      });
    }

    it('writes the profiles for search engines when asked to', async () => {
      const { element } = await prepareReady({ 'json-ld': '' });
      const find = () => element.querySelector('script[type="application/ld+json"]');
      await waitUntil(find);
      expect(JSON.parse(find()?.textContent ?? '')).to.deep.equal({
        '@context': 'https://schema.org',
        '@type': 'Organization',
        name: 'Verbund Essen',
        url: 'https://verbund.example/',
        sameAs: [0, 1, 2, 3, 4].map((index) => links[index]?.url),
      });
      element.jsonLd = false;
      await element.updateComplete;
      expect(find()).to.equal(null);
    });

    it('speaks the language of the page, changes with it, and mirrors', async () => {
      const { element, words, part } = await prepareReady();
      element.lang = 'tr';
      await waitUntil(() => words()[2] === 'Filmlerimiz');
      element.lang = 'ar';
      await waitUntil(() => part('widget')?.lang === 'ar');
      expect(part('widget')?.dir).to.equal('rtl');
      const [first] = partsOf(element).anchors();
      const glyph = first?.querySelector('svg')?.getBoundingClientRect();
      const name = first?.querySelector('.name')?.getBoundingClientRect();
      expect(glyph?.left).to.be.greaterThan(name?.left ?? Infinity);
    });

    it('names icons for those who point at them', async () => {
      const { element, anchors } = await prepareReady({ view: 'icons' });
      expect(element.view).to.equal('icons');
      expect(anchors()[0]?.getBoundingClientRect().width).to.be.below(60);
      expect(anchors()[0]?.title).to.equal('zum Facebook-Profil von Verbund Essen');
    });
  });

  describe('with other data', () => {
    it('reads an inline script and a bare array', async () => {
      const json = document.createElement('script');
      json.type = 'application/json';
      json.textContent = JSON.stringify([{ url: '/verein' }]);
      const { element, addresses } = await prepare();
      element.append(json);
      await waitUntil(() => addresses().length === 1);
      expect(addresses()).to.deep.equal([`${location.origin}/verein`]);
    });

    it('drops hostile addresses with a problem and keeps the good ones', async () => {
      const hostile = [
        'javascript:alert(1)',
        ' java\nscript:alert(1)',
        'data:text/html,x',
        'vbscript:x',
        'file:///etc',
      ];
      endpoint.serve(src, { links: [...hostile.map((url) => ({ url })), { label: 'x' }, links[0]] });
      const { element, addresses } = await prepareReady();
      expect(addresses()).to.deep.equal([links[0]?.url]);
      await waitUntil(() => element.problems.length > 0);
      expect(element.problems.map(({ path }) => path.split('.')[0])).to.include.members(
        [0, 1, 2, 3, 4, 5].map((i) => `links[${i}]`),
      );
    });

    it('shows an address once, also from two sources, and names the right owner', async () => {
      endpoint.serve(src, { publisher, links: [links[0], { url: 'https://facebook.com/verbund.essen/' }] });
      endpoint.serve('/more.json', { publisher: { name: 'Kreis' }, links: [links[0], { url: 'https://x.com/kreis' }] });
      const { addresses } = await prepareReady({ src: `${src} /more.json` });
      await waitUntil(() => addresses().length === 2);
      expect(addresses()).to.deep.equal([links[0]?.url, 'https://x.com/kreis']);
      expect(await ariaSnapshot('verbund-social')).to.contain('zum X-Profil von Kreis');
    });

    it("calls the publisher's own site its website", async () => {
      endpoint.serve(src, { publisher, links: [{ url: 'https://www.verbund.example/wir' }] });
      const { words } = await prepareReady();
      expect(words()).to.deep.equal(['zur Website']);
    });

    it('shows licence and date in the list, only the licence beside icons', async () => {
      endpoint.serve(src, { ...feed, generated: '2026-11-20T10:15:00+01:00', license: 'CC BY 4.0' });
      const { element, part } = await prepareReady();
      await waitUntil(() => part('imprint'));
      expect(part('imprint')?.textContent).to.contain('20. November 2026').and.to.contain('CC BY 4.0');
      element.view = 'icons';
      await element.updateComplete;
      expect(part('imprint')?.textContent).to.contain('CC BY 4.0').and.not.to.contain('2026');
    });

    it('says so when nothing is published and when nothing fits the preset', async () => {
      endpoint.serve(src, { links: [] });
      const empty = await prepareReady({}, html`<p slot="empty">Bald mehr.</p>`);
      expect(empty.text()).to.contain('Hier sind noch keine Profile eingetragen.');
      const own = empty.part('empty')?.querySelector('slot');
      expect(own?.assignedElements()[0]?.textContent).to.equal('Bald mehr.');
      endpoint.serve(src, feed);
      await empty.element.reload();
      empty.element.filter = 'network=xing';
      await empty.element.updateComplete;
      expect(empty.text()).to.contain('Dazu ist hier kein Profil eingetragen.');
    });
  });

  describe('while it waits and fails', () => {
    it('keeps the room with a skeleton in the form of the view', async () => {
      endpoint.serve(src, feed, { wait: 'infinite' });
      for (const view of ['list', 'icons', 'buttons']) {
        const { element, part } = await prepare({ src, view, limit: '3' });
        await waitUntil(() => element.state === 'loading');
        expect(part('widget')).to.have.attribute('aria-busy', 'true');
        expect(part('loading')?.querySelectorAll('.bone')).to.have.length(3);
        expect(part('loading')?.getBoundingClientRect().height).to.be.at.least(30);
        fixtureCleanup();
      }
    });

    it('shows the content of the page until the links are there', async () => {
      endpoint.serve(src, feed, { wait: 100 });
      const { element, anchors, part } = await prepare(
        { src },
        html`<a id="before" href="https://facebook.com/x">Facebook</a>`,
      );
      expect(part('loading')).to.equal(undefined);
      expect(element.querySelector('#before')?.checkVisibility()).to.equal(true);
      await waitUntil(() => anchors().length === 7);
      expect(element.querySelector('#before')?.checkVisibility()).to.equal(false);
    });

    it('says what happened and tries again', async () => {
      endpoint.serve(src, 'weg', { status: 404 });
      const { element, anchors, button, part } = await prepare();
      const event = oneEvent<VerbundErrorEvent>(element, 'verbund-error');
      element.src = src;
      const { kind, status, message } = (await event).detail;
      expect([kind, status]).to.deep.equal(['http', 404]);
      expect(message).to.contain(src);
      expect(element.state).to.equal('failed');
      await waitUntil(() => part('error')?.textContent.includes('nicht mehr zu finden'));
      endpoint.serve(src, feed);
      button()?.click();
      await waitUntil(() => anchors().length === 7);
      expect(part('error')).to.equal(undefined);
    });

    it('keeps the last links with their date when a reload fails', async () => {
      endpoint.serve(src, { ...feed, generated: '2026-11-20T10:15:00+01:00' });
      const { element, anchors, part } = await prepareReady();
      endpoint.serve(src, '<html>', { status: 404 });
      await element.reload();
      await waitUntil(() => part('stale'));
      expect(anchors()).to.have.length(7);
      expect(part('stale')?.textContent).to.contain('20. November 2026');
      expect(element.error?.kind).to.equal('http');
    });

    it('takes its leave without a trace', async () => {
      const answer = endpoint.hold(src, feed);
      const { element } = await prepare({ src });
      await waitUntil(() => endpoint.requests.length === 1);
      element.remove();
      await answer();
      await allTurns();
      expect(element.state).not.to.equal('ready');
    });
  });

  describe('for everybody', () => {
    const stateOf: Record<string, () => Promise<{ element: VerbundSocial }>> = {
      list: () => prepareReady({ view: 'list', limit: '4' }),
      icons: () => prepareReady({ view: 'icons' }),
      buttons: () => prepareReady({ view: 'buttons' }),
      loading: async () => {
        endpoint.serve(src, feed, { wait: 'infinite' });
        return prepare({ src });
      },
      empty: () => {
        endpoint.serve(src, { links: [] });
        return prepareReady();
      },
      failed: () => {
        endpoint.serve(src, '', { status: 404 });
        return prepareReady();
      },
      stale: async () => {
        const prepared = await prepareReady();
        endpoint.serve(src, '', { status: 404 });
        await prepared.element.reload();
        return prepared;
      },
    };

    for (const [name, reach] of Object.entries(stateOf)) {
      it(`has nothing for axe to find: ${name}, in light, dark and Arabic`, async () => {
        endpoint.serve(src, feed);
        const { element } = await reach();
        expect(await axeViolations(element), 'light').to.deep.equal([]);
        for (const theme of ['dark', 'light'] as const) {
          element.theme = theme;
          await element.updateComplete;
          expect(await axeViolations(element), theme).to.deep.equal([]);
        }
        element.lang = 'ar';
        await waitUntil(() => element.renderRoot.querySelector('.widget')?.getAttribute('lang') === 'ar');
        expect(await axeViolations(element), 'Arabic').to.deep.equal([]);
      });
    }

    it('moves nothing under reduced motion and keeps frames under forced colours', async () => {
      endpoint.serve(src, feed);
      const { anchors } = await prepareReady({ view: 'buttons' });
      await withMedia({ reducedMotion: 'reduce', forcedColors: 'active' }, async () => {
        await nextFrame();
        const [first] = anchors();
        if (!first) throw new Error('no link');
        const { transitionDuration, transitionProperty, borderTopStyle } = getComputedStyle(first);
        expect(transitionProperty === 'none' || transitionDuration === '0s').to.equal(true);
        expect(borderTopStyle).to.equal('solid');
      });
    });

    it('prints words and addresses instead of glyphs', async () => {
      endpoint.serve(src, feed);
      const { anchors } = await prepareReady({ view: 'icons' });
      await withMedia({ media: 'print' }, async () => {
        await nextFrame();
        const [first] = anchors();
        const words = first?.querySelector('.hidden > .hidden');
        expect(words?.getBoundingClientRect().width).to.be.greaterThan(100);
        expect(first?.querySelector('svg')?.checkVisibility()).to.equal(false);
        expect(first && getComputedStyle(first, '::after').content).to.contain('facebook.com/verbund.essen');
      });
    });
  });
});
