import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { collectionRoutes } from '../support/fixtures/sample-page-data.mjs';
import { closeBrowser, loaderTag, settled, visit } from '../support/node/visit.mjs';

const hostile = `<style>
  * { box-sizing: content-box !important; margin: 17px; padding: 9px; float: left; color: red; letter-spacing: 3px; border: 2px solid lime }
  a, button, input { color: lime !important; display: block !important; font-size: 40px !important; text-transform: uppercase !important }
  h1, h2, h3, h4, p, ul, li, time, img, figure { display: none !important; position: absolute !important; width: 5px !important }
  .card, .items, .meta, .widget, .hidden, .controls { display: none !important; visibility: hidden !important }
  [part], [hidden] { outline: 9px dotted red !important }
  div > * { opacity: 0.1 !important }
  img { filter: blur(9px) !important; max-width: 3px !important }
</style>`;

const page = (tag, more = '') => `<main>${`<${tag} src="/verbund.json" loading="eager" ${more}></${tag}>`}</main>`;

async function visitHost(t, options) {
  const visitor = await visit(t, { servers: { site: { routes: collectionRoutes } }, ...options });
  await settled(visitor.page);
  return visitor;
}

/** What matters of how a widget looks: each element of its shadow tree with a few computed values. */
const looksOf = (tag) => {
  const { shadowRoot } = document.querySelector(tag);
  const names = [
    'boxSizing',
    'display',
    'float',
    'position',
    'marginTop',
    'paddingTop',
    'borderTopWidth',
    'opacity',
    'fontSize',
    'filter',
    'outlineStyle',
    'textTransform',
  ];
  return [...shadowRoot.querySelectorAll('*')]
    .filter((element) => element.namespaceURI.endsWith('xhtml') && element.localName !== 'slot')
    .map((element) => {
      const style = getComputedStyle(element);
      return `${element.localName}.${element.className} ${names.map((name) => style[name]).join(' ')}`;
    });
};

describe('a page with styles of its own', () => {
  after(closeBrowser);

  for (const tag of ['verbund-news', 'verbund-social']) {
    it(`does not reach into ${tag}, apart from what is inherited`, async (t) => {
      const reset = '<style>main { letter-spacing: 0 }</style>';
      const plain = await visitHost(t, { body: page(tag), head: (origins) => reset + loaderTag(origins) });
      const hard = await visitHost(t, { body: page(tag), head: (origins) => hostile + loaderTag(origins) });
      await Promise.all([plain, hard].map((visitor) => visitor.page.waitForLoadState('networkidle')));
      const expected = await plain.page.evaluate(looksOf, tag);
      assert.ok(expected.length > 10);
      assert.deepEqual(await hard.page.evaluate(looksOf, tag), expected);
      assert.deepEqual(hard.faults, []);
    });
  }

  it('leaves titles, pictures and controls of the news where they belong', async (t) => {
    const { page: view } = await visitHost(t, {
      body: page('verbund-news'),
      head: (origins) => hostile + loaderTag(origins),
    });
    await view.waitForLoadState('networkidle');
    const boxes = await view.evaluate(() => {
      const root = document.querySelector('verbund-news').shadowRoot;
      const box = (selector) => root.querySelector(selector).getBoundingClientRect();
      const card = box('.card:has(.picture)');
      return {
        card,
        title: box('.card:has(.picture) h3'),
        picture: box('.card .picture img'),
        search: box('input[type=search]'),
      };
    });
    assert.ok(boxes.title.height > 10 && boxes.title.width > 100);
    assert.ok(boxes.picture.width > 100 && Math.abs(boxes.picture.width / boxes.picture.height - 1.5) < 0.01);
    const { picture, title, card } = boxes;
    assert.ok(picture.left >= title.right || picture.bottom <= title.top || picture.top >= title.bottom);
    assert.ok(picture.left >= card.left - 1 && picture.right <= card.right + 1);
    assert.ok(boxes.search.height >= 24);
  });

  it('keeps its own looks beside the widgets', async (t) => {
    const own = `<section><h2>Titel <a href="#x">Link</a></h2><ul class="items cards"><li class="card">a</li></ul><p class="hidden meta">b</p><button class="chip">c</button></section>`;
    const widgets = page('verbund-news') + page('verbund-social');
    const look = () => [
      ...[...document.querySelectorAll('section, section *')].map((element) => {
        const style = getComputedStyle(element);
        return [...style].map((name) => `${name}:${style.getPropertyValue(name)}`).join();
      }),
      getComputedStyle(document.body).font,
      document.adoptedStyleSheets.length,
      document.querySelectorAll('style, link[rel=stylesheet]').length,
    ];
    const without = await visit(t, { body: own, head: '' });
    const together = await visitHost(t, { body: own + widgets });
    assert.deepEqual(await together.page.evaluate(look), await without.page.evaluate(look));
    const globals = () => Object.keys(window).filter((name) => !/^(noteViolation|__)/.test(name));
    const added = (await together.page.evaluate(globals)).filter((name) => /verbund/i.test(name));
    assert.deepEqual(added, []);
  });

  it('gives the widgets its font and colour', async (t) => {
    const style = '<style>main { font: 22px/1.9 Georgia, serif; color: rgb(1, 2, 3) }</style>';
    const { page: view } = await visitHost(t, {
      body: page('verbund-news'),
      head: (origins) => style + loaderTag(origins),
    });
    const found = await view.evaluate(() => {
      const { fontFamily, color, backgroundColor } = getComputedStyle(
        document.querySelector('verbund-news').shadowRoot.querySelector('h3'),
      );
      return { fontFamily, color, backgroundColor };
    });
    assert.deepEqual(found, {
      fontFamily: 'Georgia, serif',
      color: 'rgb(1, 2, 3)',
      backgroundColor: 'rgba(0, 0, 0, 0)',
    });
  });
});

describe('a widget in any layout of the page', () => {
  after(closeBrowser);

  const places = {
    'a row of flex items': 'display: flex',
    'a column of flex items': 'display: flex; flex-direction: column; align-items: start',
    'a float': 'float: left',
    'an inline block': 'display: inline-block',
    'a grid track': 'display: grid; grid-template-columns: auto 1fr',
    'a table': 'display: table',
    'a positioned box': 'position: absolute',
    'a narrow flex item': 'display: flex; inline-size: 240px',
  };

  it('is at least 120 px wide and not wider than the page', async (t) => {
    const widget = '<verbund-news src="/verbund.json" loading="eager"></verbund-news><p>Text</p>';
    const { page: view } = await visitHost(t, {
      body: Object.values(places)
        .map((style) => `<section><div style="${style}">${widget}</div></section>`)
        .join(''),
      context: { viewport: { width: 360, height: 800 } },
    });
    const widths = await view.evaluate(() =>
      [...document.querySelectorAll('verbund-news')].map((element) => element.getBoundingClientRect().width),
    );
    const told = Object.keys(places).map((name, i) => `${name}: ${widths[i]} px`);
    t.diagnostic(told.join(', '));
    assert.ok(
      widths.every((width) => width >= 120 && width <= 360),
      told.join('\n'),
    );
  });
});

describe('a widget at the edge of the page', () => {
  after(closeBrowser);

  const tags = ['verbund-news', 'verbund-directory', 'verbund-calendar', 'verbund-social'];
  const all = ['', ' lang="ar"']
    .flatMap((lang) => [
      ...tags.map((tag) => `<${tag} src="/verbund.json" loading="eager"${lang}></${tag}>`),
      `<verbund-directory src="/orte.json" view="list" loading="eager"${lang}></verbund-directory>`,
      ...['agenda', 'month', 'week', 'cards'].map(
        (view) =>
          `<verbund-calendar src="/orte.json" view="${view}" date="2030-03-04" loading="eager"${lang}></verbund-calendar>`,
      ),
      `<verbund-social src="/verbund.json" view="icons" loading="eager"${lang}></verbund-social>`,
    ])
    .join('');

  const places = {
    organizations: [{ id: 'a', name: 'Haus Alpha', offers: ['Chor'], address: { city: 'Essen' } }],
    events: [
      { id: 'b', title: 'Chorprobe', start: '2030-03-04T18:00', end: '2030-03-04T20:00', status: 'cancelled' },
      { id: 'c', title: 'Woche der Vielfalt', start: '2030-03-04', end: '2030-03-09' },
    ],
  };

  for (const width of [320, 390, 768, 1000, 1280]) {
    it(`makes a page of ${width} px not scroll sideways`, async (t) => {
      const { page: view } = await visitHost(t, {
        body: all,
        head: (origins) => `<style>body { margin: 0 }</style>${loaderTag(origins)}`,
        context: { viewport: { width, height: 800 } },
        servers: { site: { routes: { ...collectionRoutes, '/orte.json': places } } },
      });
      await view.waitForLoadState('networkidle');
      const beyond = await view.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      assert.equal(beyond, 0);
    });
  }

  const layouts = {
    'a row of flex items': 'display: flex',
    'a column of flex items': 'display: flex; flex-direction: column; align-items: start',
    'a float': 'float: left',
    'an inline block': 'display: inline-block',
    'a table': 'display: table',
    'a positioned box': 'position: absolute',
  };
  for (const [name, style] of Object.entries(layouts)) {
    it(`fills what there is in ${name}`, async (t) => {
      const paragraph = `<p>${'Wort '.repeat(400)}</p>`;
      const { page: view } = await visitHost(t, {
        body: `<div style="${style}"><div>${paragraph}</div></div><div style="${style}; clear: both"><verbund-news src="/verbund.json" loading="eager"></verbund-news></div>`,
        context: { viewport: { width: 900, height: 800 } },
      });
      const [text, widget] = await view.evaluate(() =>
        [...document.querySelectorAll('p, verbund-news')].map((element) => element.getBoundingClientRect().width),
      );
      assert.ok(Math.abs(text - widget) < 2, `${widget} px, a paragraph ${text} px`);
    });
  }

  for (const reset of ['unset', 'revert']) {
    it(`keeps its pictures small on a page that says all: ${reset}`, async (t) => {
      const { page: view } = await visitHost(t, {
        body: page('verbund-news'),
        head: (origins) =>
          `<style>* { all: ${reset} } head, script, style { display: none }</style>${loaderTag(origins)}`,
        context: { viewport: { width: 1280, height: 800 } },
      });
      const widths = await view.evaluate(() =>
        [...document.querySelector('verbund-news').shadowRoot.querySelectorAll('.list img')].map(
          (image) => image.getBoundingClientRect().width,
        ),
      );
      assert.ok(widths.length > 0);
      assert.ok(
        widths.every((width) => width > 50 && width < 400),
        widths.join(),
      );
    });
  }

  it('is legible where a page makes one rem ten pixels and enlarges its paragraphs only', async (t) => {
    const { page: view } = await visitHost(t, {
      body: `<p>Text</p>${page('verbund-news')}`,
      head: (origins) => `<style>html { font-size: 62.5% } p { font-size: 1.6rem }</style>${loaderTag(origins)}`,
    });
    const sizes = await view.evaluate(() =>
      [...document.querySelector('verbund-news').shadowRoot.querySelectorAll('h3, p, time')].map((element) =>
        parseFloat(getComputedStyle(element).fontSize),
      ),
    );
    assert.ok(sizes.length > 5 && Math.min(...sizes) >= 11, sizes.join());
  });
});

describe('two widgets on one page', () => {
  after(closeBrowser);

  it('speak their own languages, in their own directions', async (t) => {
    const body =
      '<verbund-news src="/verbund.json" lang="ar"></verbund-news><verbund-news src="/verbund.json" loading="eager" lang="tr"></verbund-news><verbund-social src="/verbund.json" loading="eager"></verbund-social>';
    const { page: view, faults } = await visitHost(t, { body, lang: 'en' });
    await view.waitForLoadState('networkidle');
    const told = await view.evaluate(() =>
      [...document.querySelectorAll('verbund-news, verbund-social')].map(({ shadowRoot }) => {
        const frame = shadowRoot.querySelector('.widget');
        return [
          frame.lang,
          frame.dir,
          getComputedStyle(frame).direction,
          shadowRoot.querySelector('[type=search]')?.placeholder,
        ];
      }),
    );
    assert.deepEqual(
      told.map((entry) => entry.slice(0, 3)),
      [
        ['ar', 'rtl', 'rtl'],
        ['tr', 'ltr', 'ltr'],
        ['en', 'ltr', 'ltr'],
      ],
    );
    assert.match(told[0][3], /\p{Script=Arabic}/u);
    assert.equal(told[1][3], 'Ara');
    const boxes = await view.evaluate(() =>
      [...document.querySelectorAll('verbund-news')].map(({ shadowRoot }) => {
        const left = (selector) => shadowRoot.querySelector(selector).getBoundingClientRect().left;
        return left('.card .picture') > left('.card .words');
      }),
    );
    assert.deepEqual(boxes, [false, true]);
    assert.equal(await view.evaluate(() => document.documentElement.dir), '');
    assert.deepEqual(faults, []);
  });

  it('follow their languages when these change', async (t) => {
    const { page: view } = await visitHost(t, { body: page('verbund-news') });
    await view.evaluate(() => document.querySelector('verbund-news').setAttribute('lang', 'fa'));
    await view.waitForFunction(
      () => document.querySelector('verbund-news').shadowRoot.querySelector('.widget').dir === 'rtl',
    );
  });

  it('share no names of elements: each label and dialog belongs to its own', async (t) => {
    const body = '<verbund-news src="/verbund.json" open="dialog"></verbund-news>'.repeat(2);
    const { page: view, faults } = await visitHost(t, { body });
    const second = view.locator('verbund-news').nth(1);
    await second.getByRole('button', { name: 'Verbund fordert' }).click();
    await view.getByRole('dialog', { name: 'Verbund fordert mehr Räume' }).waitFor();
    assert.equal(await second.locator('dialog[open]').count(), 1);
    assert.equal(await view.locator('verbund-news').first().locator('dialog').count(), 0);
    assert.deepEqual(faults, []);
  });
});

describe('print', () => {
  after(closeBrowser);

  it('shows the news without controls, and with every teaser in full', async (t) => {
    const { page: view } = await visitHost(t, { body: page('verbund-news') + page('verbund-social') });
    await view.waitForLoadState('networkidle');
    const visibleControls = () =>
      [...document.querySelectorAll('verbund-news, verbund-social')].flatMap(({ shadowRoot }) =>
        [...shadowRoot.querySelectorAll('input, select, summary, button:not(.open)')]
          .filter((control) => control.getClientRects().length > 0)
          .map((control) => control.outerHTML.slice(0, 90)),
      );
    assert.ok((await view.evaluate(visibleControls)).length > 3);
    await view.emulateMedia({ media: 'print' });
    assert.deepEqual(await view.evaluate(visibleControls), []);
    const title = view.locator('verbund-news').getByText('Sommerfest auf dem Lindenplatz');
    assert.ok(await title.isVisible());
    assert.ok(await view.locator('verbund-social').getByText('zum Facebook-Profil von').isVisible());
    const clipped = await view.evaluate(() => {
      const teaser = document.querySelector('verbund-news').shadowRoot.querySelector('.teaser');
      return teaser.scrollHeight > teaser.clientHeight + 1;
    });
    assert.equal(clipped, false);
    assert.ok((await view.pdf()).length > 5000);
  });
});
