import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { openBrowser, openPage } from '../support/open-browser.mjs';
import { serveFolder } from '../support/serve-folder.mjs';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const names = readdirSync('dist/demo').filter((name) => name.endsWith('.html'));

/** Scrolls to every widget, as a visitor would, and waits until each is ready. */
async function seeEverything(page) {
  await page.waitForFunction(() => document.querySelector('verbund-news')?.state !== undefined);
  for (const widget of await page.locator('verbund-news, verbund-social').all()) {
    await widget.evaluate(async (element) => {
      element.scrollIntoView();
      while (element.state !== 'ready') await new Promise((resolve) => setTimeout(resolve, 20));
    });
  }
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.waitForLoadState('networkidle');
}

async function listSerious(page) {
  await page.addScriptTag({ path: axe });
  return page.evaluate(async () => {
    const { violations } = await window.axe.run(document, { resultTypes: ['violations'] });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat().join(' ')).join(' | ')}`);
  });
}

describe('the demo', () => {
  let browser;
  let server;

  before(async () => {
    browser = await openBrowser();
    server = await serveFolder({ folders: { '/': 'dist/demo' } });
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  async function open(t, name, width) {
    const visitor = await openPage(browser, { viewport: { width, height: 900 } });
    t.after(visitor.close);
    const elsewhere = [];
    visitor.page.on('request', (request) => {
      if (/^http/.test(request.url()) && !request.url().startsWith(server.origin)) elsewhere.push(request.url());
    });
    await visitor.page.goto(`${server.origin}/${name}`);
    await seeEverything(visitor.page);
    return { ...visitor, elsewhere };
  }

  it('has a gallery, a plain page and a page with styles of its own', () => {
    for (const name of ['index.html', 'einbetten.html', 'fremdes-css.html']) assert.ok(names.includes(name), name);
  });

  for (const name of names) {
    it(`${name} loads without a fault, axe finds nothing serious`, async (t) => {
      const { page, faults, elsewhere } = await open(t, name, 1280);
      assert.deepEqual(await listSerious(page), []);
      assert.deepEqual(faults, []);
      assert.deepEqual(elsewhere, []);
    });

    it(`${name} has no horizontal scroll at 320 px, axe finds nothing serious there`, async (t) => {
      const { page, faults } = await open(t, name, 320);
      const wide = await page.evaluate(() =>
        [...document.querySelectorAll('*')]
          .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
          .map((element) => `${element.localName}.${element.className}`)
          .slice(0, 5),
      );
      const width = await page.evaluate(() => document.scrollingElement.scrollWidth);
      assert.ok(width <= 320, `${width} px: ${wide.join(', ')}`);
      assert.deepEqual(await listSerious(page), []);
      assert.deepEqual(faults, []);
    });
  }

  const weathers = {
    404: /nicht mehr zu finden/,
    500: /gerade gestört/,
    html: /nicht lesbar/,
    offline: /nicht mit dem Internet verbunden/,
    empty: /keine Meldungen veröffentlicht/,
  };
  it('plays every kind of weather on the network', async (t) => {
    const { page } = await open(t, 'index.html', 1280);
    page.setDefaultTimeout(10_000);
    const first = page.locator('verbund-news').first();
    for (const [weather, sentence] of Object.entries(weathers)) {
      await page.locator('select[name=network]').selectOption(weather);
      await page.getByRole('button', { name: 'Frisch laden' }).click();
      await first.getByText(sentence).first().waitFor();
    }
  });
});
