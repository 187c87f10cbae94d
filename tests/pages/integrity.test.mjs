import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { collectionRoutes } from '../support/fixtures/sample-page-data.mjs';
import { until } from '../support/node/until.mjs';
import { closeBrowser, settled, SUB_PATH, visit } from '../support/node/visit.mjs';

const readJson = (name) => JSON.parse(readFileSync(join('dist/cdn', name), 'utf8'));
const { integrity } = readJson('integrity.json');
const { preload } = readJson('manifest.json');

const body =
  '<verbund-news src="/verbund.json"><p>Meldungen auf unserer Seite</p></verbund-news>' +
  '<verbund-social src="/verbund.json"><p>Profile auf unserer Seite</p></verbund-social>' +
  '<button onclick="window.pressed = true">Eigener Knopf</button>';

/** A chunk that does something else besides. */
const tamper = (file) => ({
  [SUB_PATH + file]: (_request, response) => {
    response.setHeader('Content-Type', 'text/javascript');
    response.end(`${readFileSync(join('dist/cdn', file), 'utf8')}\nwindow.tampered = true;`);
  },
});

/** A page whose import map names the hash of every script; some of them are not what they were. */
async function visitWithMap(t, tampered = [], lang = 'de') {
  const routes = Object.assign({}, ...tampered.map(tamper));
  const visitor = await visit(t, {
    lang,
    body,
    head: ({ cdn }) => {
      const hashes = Object.entries(integrity).map(([file, hash]) => [cdn + SUB_PATH + file.slice('./'.length), hash]);
      return (
        `<script type="importmap">${JSON.stringify({ integrity: Object.fromEntries(hashes) })}</script>` +
        `<script type="module" src="${cdn}${SUB_PATH}verbund.js" integrity="${integrity['./verbund.js']}" crossorigin></script>`
      );
    },
    servers: { site: { routes: collectionRoutes }, cdn: { routes } },
  });
  return {
    ...visitor,
    /** The page's own script still runs, and nothing of a tampered file has. */
    async checkPage() {
      await visitor.page.getByText('Eigener Knopf').click();
      assert.deepEqual(await visitor.page.evaluate(() => [window.pressed, window.tampered]), [true, undefined]);
    },
    refused: () => visitor.faults.filter((fault) => /integrity/i.test(fault)),
  };
}

/** The file of `news` or `social` that no other widget needs. */
const ownFile = (name) => preload[name].find((file) => !preload[name === 'news' ? 'social' : 'news'].includes(file));

describe('an import map with the hashes of all scripts', () => {
  after(closeBrowser);

  it('lets everything work that is as it was built', async (t) => {
    const { page, faults, checkPage } = await visitWithMap(t, [], 'tr');
    assert.deepEqual(await settled(page, 2), ['ready', 'ready']);
    await page.locator('verbund-news').getByText('Sommerfest auf dem Lindenplatz').click();
    await page.locator('verbund-news').getByText('14 Uhr Musik').waitFor();
    assert.deepEqual(faults, []);
    await checkPage();
  });

  it('refuses a file of one widget: its content stays, the others work', async (t) => {
    const { page, refused, checkPage } = await visitWithMap(t, [ownFile('news')]);
    await until(() => refused().length > 0, 'the browser refuses the file');
    await page.waitForFunction(() => document.querySelector('verbund-social').state === 'ready');
    assert.ok(await page.getByText('Meldungen auf unserer Seite').isVisible());
    assert.equal(await page.evaluate(() => customElements.get('verbund-news')), undefined);
    await checkPage();
  });

  it('refuses a file that all need: the content of all stays', async (t) => {
    const shared = preload.news.find((file) => preload.social.includes(file));
    const { page, refused, checkPage } = await visitWithMap(t, [shared]);
    await until(() => refused().length > 0, 'the browser refuses the file');
    await page.waitForLoadState('networkidle');
    assert.ok(await page.getByText('Meldungen auf unserer Seite').isVisible());
    assert.ok(await page.getByText('Profile auf unserer Seite').isVisible());
    await checkPage();
  });

  it('refuses a translation: the widget goes on in German', async (t) => {
    const [translation] = preload['news:tr'];
    const { page, refused, checkPage } = await visitWithMap(t, [translation], 'tr');
    assert.deepEqual(await settled(page, 2), ['ready', 'ready']);
    assert.ok(refused().length > 0);
    await page.locator('verbund-news').getByText('Sommerfest auf dem Lindenplatz').waitFor();
    await checkPage();
  });
});
