import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { budgets, mapBudget } from '../../.ci/budgets.mjs';
import { until } from '../support/node/until.mjs';
import { closeBrowser, settled, SUB_PATH, visit } from '../support/node/visit.mjs';

/** 70 associations of one town. */
const town = {
  language: 'de',
  publisher: { name: 'Verbund Musterstadt' },
  organizations: Array.from({ length: 70 }, (_, i) => ({
    id: `v${i}`,
    name: `Verein ${String(i).padStart(2, '0')}`,
    origins: [['TR', 'SY', 'PL'][i % 3]],
    offers: [['Chor', 'Sport'][i % 2]],
    languages: ['de', 'tr'],
    address: { postalCode: '45127', city: 'Essen', district: `Bezirk ${i % 9}` },
    geo: { lat: 51.4 + (i % 10) / 100, lon: 7 + i / 500 },
  })),
};
/** A tile of one pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const data = { routes: { '/vereine.json': town } };
const tiles = (request, response) => {
  response.setHeader('Content-Type', 'image/png');
  response.end(PIXEL);
};
const isTile = ({ server, path }) => server === 'foreign' && path.startsWith('/tiles/');
const directory =
  (attributes = '') =>
  (origins) =>
    `<verbund-directory src="${origins.data}/vereine.json" tiles="${origins.foreign}/tiles/{z}/{x}/{y}.png" attribution="© Amt" ${attributes}></verbund-directory>`;

/** Opens a page with a directory; `foreign` has tiles. */
const visitDirectory = (t, options) => visit(t, { servers: { data, foreign: { fallback: tiles } }, ...options });

const mapFiles = (requests) => requests().filter(({ path }) => /directory-map|map-scene/.test(path));
const brotli = ({ path }) => {
  const file = new URL(path, 'http://x').pathname.slice(SUB_PATH.length);
  return brotliCompressSync(readFileSync(join('dist/cdn', file))).length;
};
const bytesOf = (requests) =>
  requests
    .filter(({ server, path }) => server === 'cdn' && path.includes('.js'))
    .reduce((sum, one) => sum + brotli(one), 0);

describe('a directory', () => {
  after(closeBrowser);

  it('draws its list in two levels of requests and few bytes, before anything of the map is there', async (t) => {
    const { page, requests } = await visitDirectory(t, {
      body: directory(),
      // Long enough that a slow machine has drawn what it has before the next answer comes.
      wait: 1000,
      async prepare(page) {
        await page.addInitScript(() => {
          const look = () => {
            const entry = document.querySelector('verbund-directory')?.shadowRoot?.querySelector('.entries .open');
            if (entry) window.firstRender = performance.timeOrigin + performance.now();
            else window.requestAnimationFrame(look);
          };
          look();
        });
      },
    });
    const first = await page.waitForFunction(() => window.firstRender).then((handle) => handle.jsonValue());
    await page.locator('verbund-directory [part~="map"]').waitFor();
    const early = requests().filter(({ start }) => start <= first);
    const before = early.filter(({ level }) => level <= 2);
    const bytes = bytesOf(before);
    t.diagnostic(`${bytes} bytes of script for the list, ${bytesOf(requests()) - bytes} more with the map`);
    assert.ok(before.length <= 8);
    assert.ok(bytes <= budgets.directory.limit, `${bytes} bytes`);
    assert.ok(
      mapFiles(requests).every(({ end }) => end > first),
      'the map comes later',
    );
  });

  it('adds at most the budget of the map', async (t) => {
    const list = await visitDirectory(t, { body: directory('view="list"') });
    await settled(list.page);
    await list.page.waitForLoadState('networkidle');
    assert.deepEqual(mapFiles(list.requests), []);
    const both = await visitDirectory(t, { body: directory() });
    await both.page.locator('verbund-directory [part~="map"]').waitFor();
    await both.page.waitForLoadState('networkidle');
    const added = bytesOf(both.requests()) - bytesOf(list.requests());
    t.diagnostic(`${added} bytes of script for the map`);
    assert.ok(added <= mapBudget, `${added} bytes`);
  });

  it('asks for nothing of the map while that is out of view', async (t) => {
    const { page, requests } = await visitDirectory(t, {
      body: directory('view="list map" limit="60"'),
      context: { viewport: { width: 400, height: 600 } },
    });
    await settled(page);
    await page.waitForLoadState('networkidle');
    assert.deepEqual(mapFiles(requests), []);
    await page.locator('verbund-directory .beside').scrollIntoViewIfNeeded();
    await page.locator('verbund-directory [part~="map"]').waitFor();
  });

  it('asks a third party for tiles after consent only, and no more when that is taken back', async (t) => {
    const { page, requests, elsewhere, faults } = await visitDirectory(t, { body: directory() });
    await page.locator('verbund-directory [part~="map"]').waitFor();
    await page.waitForLoadState('networkidle');
    const foreign = () => requests().filter(({ server }) => server === 'foreign');
    assert.deepEqual(foreign(), []);
    await page.evaluate(() => document.querySelector('verbund-directory').grantConsent());
    await until(() => foreign().length > 0, 'tiles are asked for');
    await page.waitForLoadState('networkidle');
    assert.ok(foreign().every(isTile), 'only tiles are asked for');
    await page.evaluate(() => document.querySelector('verbund-directory').revokeConsent());
    await page.locator('verbund-directory .leaflet-tile').first().waitFor({ state: 'detached' });
    const before = foreign().length;
    await page.locator('verbund-directory').getByRole('button', { name: 'Vergrößern' }).click();
    await page.waitForTimeout(800);
    assert.equal(foreign().length, before);
    assert.deepEqual(elsewhere, []);
    assert.deepEqual(faults, []);
  });

  it('learns nothing from what a page keeps: no cookie, no storage', async (t) => {
    const { page } = await visitDirectory(t, { body: directory('consent="granted"') });
    await page.locator('verbund-directory [part~="map"]').waitFor();
    await page.waitForLoadState('networkidle');
    const kept = await page.evaluate(async () => [
      document.cookie,
      window.localStorage.length,
      window.sessionStorage.length,
      (await window.indexedDB.databases()).length,
      (await window.caches?.keys())?.length ?? 0,
    ]);
    assert.deepEqual(kept, ['', 0, 0, 0, 0]);
  });
});
