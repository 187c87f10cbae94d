import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { openBrowser, openPage } from '../support/node/open-browser.mjs';
import { serveFolder } from '../support/network/serve-folder.mjs';

const manifest = JSON.parse(readFileSync('dist/cdn/manifest.json', 'utf8'));

const data = {
  version: '1',
  language: 'de',
  news: [
    { id: '1', title: 'Sommerfest', published: '2026-11-20', url: '/sommerfest' },
    { id: '2', title: 'Netzwerktreffen', published: '2026-11-19', url: '/netzwerktreffen' },
  ],
  links: [{ url: 'https://www.facebook.com/verbund' }],
};

const html = (head, body, lang = 'de') =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;
const news = '<verbund-news src="/data.json"></verbund-news>';
const isReady = (name) => document.querySelector(name)?.state === 'ready';

describe('the scripts a page embeds', () => {
  let browser;

  before(async () => (browser = await openBrowser()));
  after(() => browser?.close());

  /** Opens a page of another origin than the scripts'; all of it closes with the test. `wait` delays every answer. */
  async function visit(test, head, body, { lang, wait } = {}) {
    const headers = { 'Access-Control-Allow-Origin': '*' };
    const widgets = await serveFolder({ folders: { '/some/where/': 'dist/cdn' }, headers, wait });
    const routes = { '/': html(head(widgets.origin), body, lang), '/data.json': data };
    const site = await serveFolder({ routes, wait });
    const visitor = await openPage(browser);
    test.after(async () => {
      await visitor.close();
      await Promise.all([site.close(), widgets.close()]);
    });
    visitor.page.setDefaultTimeout(30_000);
    await visitor.page.goto(site.origin);
    return { ...visitor, site, widgets, scripts: () => widgets.requests.map(({ path }) => path) };
  }

  const loader = (origin) => `<script type="module" src="${origin}/some/where/verbund.js?v=3"></script>`;

  it('find their parts from another origin and a sub-path', async (test) => {
    const { page, faults, scripts } = await visit(test, loader, news);
    await page.waitForFunction(isReady, 'verbund-news');
    assert.equal(await page.getByRole('link', { name: 'Sommerfest' }).count(), 1);
    assert.ok(scripts().every((path) => path.startsWith('/some/where/')));
    assert.deepEqual(
      scripts().filter((path) => path.includes('verbund.js')),
      ['/some/where/verbund.js?v=3'],
    );
    assert.equal(new Set(scripts()).size, scripts().length, 'nothing is fetched twice');
    assert.deepEqual(faults, []);
  });

  it('are asked for in two levels together with the data, each file named in the manifest', async (test) => {
    const { page, site, widgets, scripts } = await visit(test, loader, news, { lang: 'tr', wait: 1000 });
    await page.waitForFunction(isReady, 'verbund-news');
    const named = [...manifest.preload.news, ...manifest.preload['news:tr']].map((file) => `/some/where/${file}`);
    assert.deepEqual(
      scripts()
        .slice(1, named.length + 1)
        .sort(),
      named.sort(),
    );
    const firstLevel = widgets.requests[0];
    const secondLevel = [
      ...widgets.requests.slice(1, named.length + 1),
      site.requests.find(({ path }) => path === '/data.json'),
    ];
    const firstEnd = Math.min(...secondLevel.map(({ end }) => end));
    assert.ok(secondLevel.every(({ start }) => start > firstLevel.end && start < firstEnd));
    assert.ok(1 + secondLevel.length <= 8);
  });

  it('fetch only the widgets that are on the page, also those that come later', async (test) => {
    const { page, faults, scripts } = await visit(test, loader, news);
    await page.waitForFunction(isReady, 'verbund-news');
    const [socialFile] = manifest.preload.social;
    assert.ok(!scripts().some((path) => path.endsWith(socialFile)));
    await page.evaluate(() => {
      document.body.innerHTML += '<div data-verbund="social" data-src="/data.json"></div>';
    });
    await page.waitForFunction(isReady, 'verbund-social');
    assert.ok(scripts().some((path) => path.endsWith(socialFile)));
    assert.deepEqual(faults, []);
  });

  it('may stand on a page twice, in two ways', async (test) => {
    const twice = (origin) =>
      `${loader(origin)}${loader(origin).replace('?v=3', '?v=4')}<script type="module" src="${origin}/some/where/verbund.all.js"></script>`;
    const { page, faults } = await visit(test, twice, news);
    await page.waitForFunction(isReady, 'verbund-news');
    await page.waitForLoadState('networkidle');
    assert.equal(await page.getByRole('link', { name: 'Sommerfest' }).count(), 1);
    assert.deepEqual(faults, []);
  });

  it('come as one file with an integrity hash, languages and lazy parts included', async (test) => {
    const { integrity } = manifest.files['verbund.all.js'];
    const all = (origin) =>
      `<script type="module" src="${origin}/some/where/verbund.all.js" integrity="${integrity}" crossorigin></script>`;
    const { page, faults, scripts } = await visit(
      test,
      all,
      `${news}<div data-verbund="social" data-src="/data.json"></div>`,
      {
        lang: 'ar',
      },
    );
    await page.waitForFunction(isReady, 'verbund-news');
    await page.waitForFunction(isReady, 'verbund-social');
    await page.waitForLoadState('networkidle');
    assert.deepEqual(scripts(), ['/some/where/verbund.all.js']);
    assert.deepEqual(faults, []);
  });
});
