import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { budgets } from '../../.ci/budgets.mjs';
import { collection, collectionRoutes } from '../support/fixtures/sample-page-data.mjs';
import { until } from '../support/node/until.mjs';
import { closeBrowser, settled, SUB_PATH, visit } from '../support/node/visit.mjs';

/** Milliseconds before each answer: long enough that a slow machine has drawn what it has before the next one comes. */
const WAIT = 1000;
/** Page, loader, the widget's files, a translation, the data. */
const MOST_REQUESTS = 8;
const brotli = ({ path }) => {
  const file = new URL(path, 'http://x').pathname.slice(SUB_PATH.length);
  return brotliCompressSync(readFileSync(join('dist/cdn', file))).length;
};
const isScript = ({ server, path }) => server === 'cdn' && path.includes('.js');
const toData = ({ data }) => `${data}/verbund.json`;

/**
 * Opens a page with widgets over a slow line. `first` is the moment of the first useful render on the clock of the
 * requests: the first link or button of a record can be seen.
 */
async function visitSlowly(t, options) {
  const visitor = await visit(t, {
    wait: WAIT,
    servers: { data: { routes: collectionRoutes } },
    ...options,
    async prepare(page) {
      await page.addInitScript(() => {
        const look = () => {
          const widget = document.querySelector('verbund-news, verbund-social');
          const record = widget?.shadowRoot?.querySelector('.items .open, .social a');
          if (record?.getBoundingClientRect().height > 0) {
            window.firstRender = performance.timeOrigin + performance.now();
          } else {
            window.requestAnimationFrame(look);
          }
        };
        look();
      });
    },
  });
  await settled(visitor.page);
  const first = await visitor.page.waitForFunction(() => window.firstRender).then((handle) => handle.jsonValue());
  // What is requested later on is none of the first render's business.
  const requests = visitor.requests().filter(({ level }) => level <= 2);
  return { ...visitor, first, early: requests, late: visitor.requests().filter(({ level }) => level > 2) };
}

const widget = (name) => (origins) => `<verbund-${name} src="${toData(origins)}"></verbund-${name}>`;
const describeRequests = (requests) =>
  requests.map(({ level, server, path }) => `${level} ${server} ${path}`).join('\n');

describe(`over a line with ${WAIT} ms delay`, () => {
  after(closeBrowser);

  for (const name of ['news', 'social']) {
    for (const lang of ['de', 'ar']) {
      it(`the first useful render of ${name} in ${lang} needs two levels of requests below the page`, async (t) => {
        const { early, late, first, faults, elsewhere } = await visitSlowly(t, { lang, body: widget(name) });
        const told = describeRequests([...early, ...late]);
        const level = (n) => early.filter((request) => request.level === n).map(({ path }) => path);
        assert.deepEqual(level(0), ['/'], told);
        assert.deepEqual(level(1), [`${SUB_PATH}verbund.js`], told);
        assert.ok(level(2).includes('/verbund.json'), told);
        assert.ok(first < Math.min(...late.map(({ end }) => end)), `the render waits for a third level\n${told}`);
        t.diagnostic(`${early.length} requests`);
        assert.ok(early.length <= MOST_REQUESTS, told);
        assert.equal(new Set(early.map(({ path }) => path)).size, early.length, 'nothing is requested twice');
        assert.deepEqual(faults, []);
        assert.deepEqual(elsewhere, []);
      });
    }

    // Ukrainian is the largest translation.
    for (const [lang, limit] of [
      ['de', budgets[name].limit],
      ['uk', budgets[name].abroad],
    ]) {
      it(`the first useful render of ${name} in ${lang} takes at most ${limit} bytes of script`, async (t) => {
        const { early } = await visitSlowly(t, { lang, body: widget(name) });
        const scripts = early.filter(isScript).map((request) => [request.path, brotli(request)]);
        const bytes = scripts.reduce((sum, [, size]) => sum + size, 0);
        t.diagnostic(`${bytes} bytes of script`);
        assert.ok(scripts.length >= 3);
        assert.ok(bytes <= limit, `${bytes} bytes:\n${scripts.join('\n')}`);
      });
    }
  }

  it('two widgets with one source ask for it once', async (t) => {
    const both = (origins) => widget('news')(origins) + widget('social')(origins) + widget('news')(origins);
    const { page, requests } = await visitSlowly(t, { body: both });
    assert.deepEqual(await settled(page, 3), ['ready', 'ready', 'ready']);
    await page.waitForLoadState('networkidle');
    assert.equal(requests().filter(({ path }) => path === '/verbund.json').length, 1);
  });
});

describe('strangers', () => {
  after(closeBrowser);

  const foreignNews = ({ foreign }) => ({
    ...collection,
    publisher: { ...collection.publisher, logo: `${foreign}/logo.png` },
    news: [
      {
        title: 'Fremdes Bild',
        html: `<p>Text <img src="${foreign}/body.png"></p><video src="${foreign}/a.mp4"></video>`,
      },
      { title: 'Karte', image: { src: `${foreign}/card.png`, srcset: `${foreign}/card2.png 2x`, width: 6, height: 4 } },
      {
        title: 'Eigenes Bild',
        image: { src: 'bild.png', srcset: `bild.png 1x, ${foreign}/card3.png 2x` },
        text: 'Text',
      },
      { title: 'Galerie', gallery: [{ src: `${foreign}/gallery.png` }], text: 'Text', related: ['nirgends'] },
    ].map((item) => ({ ...item, published: '2026-11-01' })),
  });

  it('hear nothing of a visitor: not by images, bodies, links or galleries', async (t) => {
    const body = ({ data, foreign }) =>
      `<verbund-news src="${data}/foreign.json?host=${foreign}" open="inline" json-ld></verbund-news>` +
      `<verbund-social src="${data}/verbund.json"></verbund-social>`;
    const answerForeign = (request, response) => {
      const foreign = new URL(request.url, 'http://x').searchParams.get('host');
      response.end(JSON.stringify(foreignNews({ foreign })));
    };
    const { page, requests, elsewhere, faults } = await visit(t, {
      body,
      servers: { data: { routes: { ...collectionRoutes, '/foreign.json': answerForeign } } },
    });
    assert.deepEqual(await settled(page, 2), ['ready', 'ready']);
    const titles = page.locator('verbund-news .open');
    for (let i = 0; i < (await titles.count()); i += 1) {
      await titles.nth(i).click();
      await page.locator('verbund-news [part=body][aria-busy=false]').waitFor();
      // A foreign image and film are links now.
      if (i === 0) assert.equal(await page.getByRole('link', { name: /^Externer Inhalt bei / }).count(), 2);
    }
    await page.waitForLoadState('networkidle');
    assert.deepEqual(
      requests().filter(({ server }) => server === 'foreign'),
      [],
    );
    assert.deepEqual(elsewhere, []);
    assert.deepEqual(faults, []);
    await until(() => requests().some(({ path }) => path === '/bild.png'), 'images of the data are shown');
  });

  it('are asked for images where the page says so', async (t) => {
    const { page, requests } = await visit(t, {
      body: ({ data, foreign }) =>
        `<verbund-news src="${data}/foreign.json?host=${foreign}" images="all"></verbund-news>`,
      servers: {
        data: {
          routes: {
            '/foreign.json': (request, response) =>
              response.end(
                JSON.stringify(foreignNews({ foreign: new URL(request.url, 'http://x').searchParams.get('host') })),
              ),
          },
        },
        foreign: { routes: { '/card.png': collectionRoutes['/bild.png'] } },
      },
    });
    await settled(page);
    await until(() => requests().some(({ server }) => server === 'foreign'), 'the foreign image is asked for');
  });

  it('learn nothing from what a page keeps: no cookie, no storage', async (t) => {
    const { page } = await visit(t, {
      body: (origins) => widget('news')(origins) + widget('social')(origins),
      servers: { data: { routes: collectionRoutes } },
    });
    await settled(page);
    const kept = await page.evaluate(async () => [
      document.cookie,
      window.localStorage.length,
      window.sessionStorage.length,
      (await window.indexedDB.databases()).length,
      (await navigator.serviceWorker.getRegistrations()).length,
    ]);
    assert.deepEqual(kept, ['', 0, 0, 0, 0]);
  });
});
