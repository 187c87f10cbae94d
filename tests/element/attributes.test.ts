import { expect, nextFrame } from '@open-wc/testing';
import { waitUntil } from '../support/dom/wait-until.js';
import { startEndpoint } from '../support/network/endpoint.js';
import { hearConsole } from '../support/dom/hear-console.js';
import { prepareNews, prepareReadyNews, settled } from '../support/dom/news-widget.js';
import { dot } from '../support/fixtures/sample-news.js';
import { withMedia } from '../support/dom/with-media.js';
import { allTurns } from '../support/dom/all-turns.js';

const foreign = 'https://bilder.example/fremd.png';
const doc = {
  language: 'de',
  news: [
    { title: 'Bild', text: 'x', image: { src: dot, alt: 'eigenes' }, published: '2026-11-20', categories: ['Essen'] },
    {
      title: 'Fremd',
      html: `<p>Text</p><img src="${foreign}?body" alt="im Text">`,
      image: { src: `${foreign}?image`, alt: 'fremdes', srcset: `${foreign}?set 2x` },
      gallery: [{ src: `${foreign}?gallery`, alt: 'Galerie' }],
      published: '2026-11-19',
      categories: ['Politik'],
      kind: 'press',
    },
    { title: 'Örtlich', text: 'x', published: '2026-11-18', categories: ['Zürich'], organizations: ['v1'] },
  ],
};

async function prepareState(attributes: Record<string, string> = {}) {
  const parts = await prepareReadyNews(attributes);
  return {
    ...parts,
    /** Sources of the images that are drawn. */
    images: () => parts.all<HTMLImageElement>('img').map((image) => image.src),
  };
}

describe('the attributes of a widget', () => {
  const endpoint = startEndpoint();
  const heard = hearConsole();
  const warnings = () => heard.lines.filter(({ method }) => method === 'warn').map(({ text }) => text);
  beforeEach(() => {
    endpoint.serve('/news.json', doc);
    endpoint.serve('https://bilder.example/*', '', { status: 404 });
  });
  const foreignRequests = () => endpoint.requests.filter(({ url }) => url.startsWith('https://bilder.example'));

  describe('enumerated ones', () => {
    const defaults: [string, string, string, string][] = [
      ['view', 'view', 'cards', 'list'],
      ['period', 'period', 'all', 'current'],
      ['open', 'open', 'dialog', 'auto'],
      ['loading', 'loading', 'eager', 'lazy'],
      ['theme', 'theme', 'dark', 'auto'],
      ['images', 'images', 'none', 'trusted'],
      ['deep-link', 'deepLink', 'hash', 'none'],
    ];
    for (const [attribute, property, known, fallback] of defaults) {
      it(`count as the default when they are unknown, as in native elements: ${attribute}`, async () => {
        const { element } = await prepareNews();
        const read = () => (element as unknown as Record<string, unknown>)[property];
        element.setAttribute(attribute, known);
        expect(read()).to.equal(known);
        element.setAttribute(attribute, ` ${known.toUpperCase()} `);
        expect(read()).to.equal(known);
        for (const unknown of ['', 'karussell', 'null', 'toString']) {
          element.setAttribute(attribute, unknown);
          expect(read(), unknown).to.equal(fallback);
        }
        element.setAttribute(attribute, known);
        element.removeAttribute(attribute);
        expect(read()).to.equal(fallback);
      });
    }

    it('reflect what a script sets, and nothing while they have their default', async () => {
      const { element } = await prepareState();
      expect(element.getAttributeNames().toSorted()).to.deep.equal(['loading', 'src']);
      Object.assign(element, { view: 'headlines', period: 'all', headingLevel: 4, deepLink: 'query', jsonLd: true });
      Object.assign(element, { refresh: 600, limit: 5, filter: 'category=Essen', images: 'all', theme: 'dark' });
      await element.updateComplete;
      const written = Object.fromEntries(element.getAttributeNames().map((name) => [name, element.getAttribute(name)]));
      expect(written).to.include({
        view: 'headlines',
        period: 'all',
        'heading-level': '4',
        'deep-link': 'query',
        'json-ld': '',
        refresh: '600',
        limit: '5',
        filter: 'category=Essen',
        images: 'all',
        theme: 'dark',
      });
    });

    it('leave attributes as the page wrote them', async () => {
      const { element } = await prepareState({ view: 'karussell', limit: 'viele' });
      await nextFrame();
      expect(element.getAttribute('view')).to.equal('karussell');
      expect(element.getAttribute('limit')).to.equal('viele');
    });
  });

  describe('heading-level', () => {
    for (const [value, tag] of [
      ['2', 'H2'],
      ['3', 'H3'],
      ['4', 'H4'],
      ['5', 'H5'],
      ['6', 'H6'],
      ['1', 'H3'],
      ['x', 'H3'],
      ['', 'H3'],
    ] as const) {
      it(`draws titles as ${tag} for “${value}”`, async () => {
        const { parts } = await prepareState({ 'heading-level': value });
        expect(new Set(parts('title').map(({ tagName }) => tagName))).to.deep.equal(new Set([tag]));
      });
    }
  });

  describe('limit', () => {
    for (const [value, count] of [
      ['1', 1],
      ['2', 2],
      ['0', 3],
      ['-1', 3],
      ['x', 3],
      ['2.9', 2],
      ['1e9', 3],
    ] as const) {
      it(`shows ${count} of three items for “${value}”`, async () => {
        expect((await prepareState({ limit: value })).titles()).to.have.length(count);
      });
    }
  });

  describe('theme', () => {
    it('is light or dark against the page, or follows it', async () => {
      const { element, frame } = await prepareState({ theme: 'dark' });
      const colours = () => {
        const { color, backgroundColor, colorScheme } = getComputedStyle(element);
        return { color, backgroundColor, colorScheme };
      };
      const dark = colours();
      expect(dark.colorScheme).to.equal('dark');
      element.theme = 'light';
      await element.updateComplete;
      expect(colours().colorScheme).to.equal('light');
      expect(colours().backgroundColor).not.to.equal(dark.backgroundColor);
      element.theme = 'auto';
      await element.updateComplete;
      expect(colours().backgroundColor).to.equal('rgba(0, 0, 0, 0)');
      expect(getComputedStyle(frame()!).color).to.equal(getComputedStyle(document.body).color);
      await withMedia({ colorScheme: 'dark' }, () => {
        expect(colours().backgroundColor).to.equal('rgba(0, 0, 0, 0)');
      });
    });
  });

  describe('images', () => {
    it('asks no foreign host by default, not for teasers, galleries or bodies', async () => {
      const parts = await prepareState();
      expect(parts.images()).to.deep.equal([dot]);
      parts.control('Fremd')?.click();
      await waitUntil(() => parts.part('body')?.textContent.includes('Text'));
      await allTurns();
      expect(parts.images()).to.deep.equal([dot]);
      expect(parts.part('body')?.querySelector('a')?.href).to.equal(`${foreign}?body`);
      expect(parts.part('body')?.querySelector('a')?.textContent).to.contain('bilder.example');
      expect(foreignRequests()).to.deep.equal([]);
    });

    it('asks them with "all"', async () => {
      const parts = await prepareState({ images: 'all' });
      expect(parts.images()).to.include(`${foreign}?image`);
      await waitUntil(() => foreignRequests().length > 0);
    });

    it('draws none with "none", not even its own', async () => {
      const parts = await prepareState({ images: 'none' });
      expect(parts.images()).to.deep.equal([]);
      parts.control('Bild')?.click();
      await waitUntil(() => parts.part('detail'));
      expect(parts.images()).to.deep.equal([]);
      expect(foreignRequests()).to.deep.equal([]);
    });

    it('trusts the host of the data', async () => {
      endpoint.serve('https://bilder.example/news.json', doc);
      const parts = await settled(await prepareNews({ src: 'https://bilder.example/news.json' }));
      expect(parts.all<HTMLImageElement>('img').map(({ src }) => src)).to.include(`${foreign}?image`);
    });

    it('follows the attribute live', async () => {
      const parts = await prepareState({ images: 'none' });
      parts.element.images = 'trusted';
      await parts.element.updateComplete;
      expect(parts.images()).to.deep.equal([dot]);
    });

    it('takes away a picture that cannot be loaded', async () => {
      endpoint.serve('/news.json', {
        news: [{ title: 'Kaputt', image: { src: '/fehlt.png', alt: 'fehlt', credit: '© Niemand' }, text: 'x' }],
      });
      endpoint.serve('/fehlt.png', '', { status: 404 });
      const parts = await prepareState();
      await waitUntil(() => !parts.part('picture')?.checkVisibility());
      expect(parts.text()).not.to.contain('Niemand');
    });
  });

  describe('filter', () => {
    it('locks what is shown, with alternatives in one key and all keys required', async () => {
      const { element, titles } = await prepareState({ filter: 'category=Politik&category=Essen' });
      expect(titles()).to.deep.equal(['Bild', 'Fremd']);
      element.filter = 'category=Politik&category=Essen&kind=press';
      await element.updateComplete;
      expect(titles()).to.deep.equal(['Fremd']);
      element.filter = 'organization=v1';
      await element.updateComplete;
      expect(titles()).to.deep.equal(['Örtlich']);
      expect(element.records).to.have.length(3);
      element.filter = '';
      await element.updateComplete;
      expect(titles()).to.have.length(3);
      expect(warnings()).to.deep.equal([]);
    });

    it('does not mind case, diacritics and encoding', async () => {
      expect((await prepareState({ filter: 'category=ZURICH' })).titles()).to.deep.equal(['Örtlich']);
      expect((await prepareState({ filter: '?category=z%C3%BCrich' })).titles()).to.deep.equal(['Örtlich']);
    });

    it('warns of a key it does not know once, and ignores it', async () => {
      const { titles } = await prepareState({ filter: 'municipality=Rheine' });
      await waitUntil(() => warnings().length > 0);
      await allTurns();
      expect(titles()).to.have.length(3);
      expect(warnings()).to.have.length(1);
      expect(warnings()[0]).to.contain('<verbund-news>').and.to.contain('municipality').and.to.contain('category');
    });

    it('says that nothing is published where nothing fits', async () => {
      const { text, titles } = await prepareState({ filter: 'category=Mond' });
      expect(titles()).to.deep.equal([]);
      expect(text()).to.contain('sind keine Meldungen veröffentlicht');
    });
  });

  it('format is detected, or named by the page', async () => {
    endpoint.serve('/feed.json', {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'F',
      items: [{ id: '1', title: 'Aus dem Feed', content_text: 'x' }],
    });
    expect((await prepareState({ src: '/feed.json' })).titles()).to.deep.equal(['Aus dem Feed']);
    expect((await prepareState({ src: '/feed.json', format: 'json-feed' })).titles()).to.deep.equal(['Aus dem Feed']);
    const wrong = await prepareState({ format: 'wordpress' });
    expect(wrong.titles()).to.deep.equal([]);
    wrong.element.format = 'auto';
    await waitUntil(() => wrong.titles().length === 3);
  });
});
