import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { openBrowser, openPage } from '../support/node/open-browser.mjs';
import { serveFolder } from '../support/network/serve-folder.mjs';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const names = readdirSync('dist/demo').filter((name) => name.endsWith('.html'));

/** Scrolls to every widget, as a visitor would, and waits until each is ready. */
async function seeEverything(page) {
  await page.waitForFunction(() => document.querySelector('verbund-news')?.state !== undefined);
  for (const widget of await page.locator('verbund-news, verbund-directory, verbund-calendar, verbund-social').all()) {
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
    const requests = [];
    visitor.page.on('request', (request) => {
      requests.push(request.url());
      if (/^http/.test(request.url()) && !request.url().startsWith(server.origin)) elsewhere.push(request.url());
    });
    await visitor.page.goto(`${server.origin}/${name}`);
    await seeEverything(visitor.page);
    return { ...visitor, elsewhere, requests };
  }

  it('has a gallery, a plain page, the page of an association and a page with styles of its own', () => {
    for (const name of ['index.html', 'einbetten.html', 'verein.html', 'fremdes-css.html'])
      assert.ok(names.includes(name), name);
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
    404: [/nicht mehr zu finden/, /nicht mehr zu finden/, /nicht mehr zu finden/],
    500: [/gerade gestört/, /gerade gestört/, /gerade gestört/],
    html: [/nicht lesbar/, /nicht lesbar/, /nicht lesbar/],
    offline: [
      /nicht mit dem Internet verbunden/,
      /nicht mit dem Internet verbunden/,
      /nicht mit dem Internet verbunden/,
    ],
    empty: [/keine Meldungen veröffentlicht/, /keine Vereine eingetragen/, /keine Termine eingetragen/],
    many: [/./, /20\.000 Vereine/, /\+\d+ weitere/],
  };
  it('plays every kind of weather on the network', async (t) => {
    const { page } = await open(t, 'index.html', 1280);
    page.setDefaultTimeout(60_000);
    for (const [weather, [news, directory, calendar]] of Object.entries(weathers)) {
      await page.evaluate(() => window.scrollTo(0, 0));
      await page.locator('select[name=network]').selectOption(weather);
      await page.getByRole('button', { name: 'Frisch laden' }).click();
      await page.locator('verbund-news').first().getByText(news).filter({ visible: true }).first().waitFor();
      const town = page.locator('#vereine verbund-directory');
      await town.scrollIntoViewIfNeeded();
      await town.getByText(directory).filter({ visible: true }).first().waitFor();
      const year = page.locator('#kalender verbund-calendar');
      await year.scrollIntoViewIfNeeded();
      await year.getByText(calendar).filter({ visible: true }).first().waitFor();
    }
  });

  it('leaves out what is broken in partly broken data, of every format, and shows the rest', async (t) => {
    const { page } = await open(t, 'index.html', 1280);
    await page.locator('select[name=network]').selectOption('faulty');
    const counts = {};
    for (const id of ['vereine', 'tabelle', 'kalender', 'kalenderdatei']) {
      const widget = page.locator(`#${id} :is(verbund-directory, verbund-calendar)`);
      counts[id] = await widget.evaluate(async (element) => {
        element.scrollIntoView();
        while (element.problems.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
        return { records: element.records.length, problems: element.problems.length };
      });
    }
    // Of the table two lines, of the meeting places one; of the calendar file the first and the last event.
    assert.deepEqual(counts, {
      vereine: { records: 65, problems: 5 },
      tabelle: { records: 14, problems: 3 },
      kalender: { records: 33, problems: 5 },
      kalenderdatei: { records: 5, problems: 2 },
    });
  });

  it('shows every association of a town, a district, a country and a spreadsheet', async (t) => {
    const { page, requests } = await open(t, 'index.html', 1280);
    const counts = await page.evaluate(() =>
      ['vereine', 'kreis', 'bund', 'tabelle'].map((id) => {
        const { shown, problems } = document.querySelector(`#${id} verbund-directory`);
        return [id, shown.length, problems.length];
      }),
    );
    assert.deepEqual(counts, [
      ['vereine', 70, 0],
      ['kreis', 40, 0],
      ['bund', 20_000, 0],
      ['tabelle', 17, 0],
    ]);
    const details = requests.filter((url) => url.includes('/verzeichnis/records-'));
    assert.deepEqual(details, [], 'no details before an entry is opened');
  });

  it('shows a year in which there is always something to come, something over, and every kind of change', async (t) => {
    const { page } = await open(t, 'index.html', 1280);
    const found = await page.evaluate(async () => {
      const day = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
      const dates = await document.querySelector('#kalender verbund-calendar').occurrences(day(-14), day(75));
      const { problems } = document.querySelector('#kalender verbund-calendar');
      const past = [...document.querySelector('#termine verbund-calendar').shadowRoot.querySelectorAll('.past .entry')];
      return {
        problems: problems.length,
        isBusy: dates.length > 40,
        statuses: [...new Set(dates.map(({ status }) => status))].sort(),
        modes: [...new Set(dates.map(({ record }) => record.mode ?? 'onsite'))].sort(),
        past: past.length,
        files: document.querySelector('#kalenderdatei verbund-calendar').records.length,
        webcal: document
          .querySelector('#kalenderdatei verbund-calendar')
          .shadowRoot.querySelector('a[href^="webcal:"]')
          ?.getAttribute('href')
          .endsWith('/data/sportkalender.ics'),
      };
    });
    assert.deepEqual(found, {
      problems: 0,
      isBusy: true,
      statuses: ['cancelled', 'confirmed', 'postponed', 'tentative'],
      modes: ['hybrid', 'online', 'onsite'],
      past: 8,
      files: 7,
      webcal: true,
    });
  });

  it('makes the page of an association of one document, asked for once, with its code', async (t) => {
    const { page, requests } = await open(t, 'verein.html', 1280);
    const counts = await page.evaluate(() =>
      [...document.querySelectorAll('verbund-news, verbund-calendar, verbund-directory, verbund-social')].map(
        ({ localName, records, problems }) => [localName, records.length, problems.length],
      ),
    );
    assert.deepEqual(counts, [
      ['verbund-news', 4, 0],
      ['verbund-calendar', 5, 0],
      ['verbund-directory', 4, 0],
      ['verbund-social', 5, 0],
    ]);
    assert.equal(requests.filter((url) => url.endsWith('/data/frauennetz.json')).length, 1);
    const code = await page.locator('.code code').textContent();
    assert.equal(code.match(/src="data\/frauennetz\.json"/g).length, 4);
  });

  it('writes the switches of an example into its tag, its code and the address', async (t) => {
    const { page } = await open(t, 'index.html', 1280);
    await page.locator('#vereine').getByLabel('Ansicht').selectOption('list');
    const seen = () =>
      page.evaluate(() => ({
        tag: document.querySelector('#vereine verbund-directory').getAttribute('view'),
        code: document.querySelector('#vereine .code code').textContent.match(/view="[^"]*"/)?.[0],
        other: document.querySelector('#bund .code code').textContent.match(/view="[^"]*"/)?.[0],
      }));
    assert.deepEqual(await seen(), { tag: 'list', code: 'view="list"', other: undefined });
    assert.match(page.url(), /vereine-view=list/);
    await page.reload();
    await page.waitForFunction(() => document.querySelector('#vereine .code code')?.textContent);
    assert.deepEqual(await seen(), { tag: 'list', code: 'view="list"', other: undefined });
  });

  it('draws the town on a map of its own server, without consent and without asking anybody else', async (t) => {
    const plan = encodeURIComponent('data/stadtplan/{z}/{x}/{y}.svg');
    const { page, requests, elsewhere, faults } = await open(t, `index.html?vereine-tiles=${plan}`, 1280);
    await page.locator('#vereine verbund-directory img[src*="stadtplan"]').first().waitFor();
    assert.ok(requests.some((url) => /\/data\/stadtplan\/\d+\/\d+\/\d+\.svg$/.test(url)));
    assert.deepEqual(elsewhere, []);
    assert.deepEqual(faults, [], 'every tile that is asked for is there');
  });
});
