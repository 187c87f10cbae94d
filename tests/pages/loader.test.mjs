import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { answer, closeBrowser, loaderTag, settled, SUB_PATH, visit } from '../support/node/visit.mjs';
import { collectionRoutes } from '../support/fixtures/sample-page-data.mjs';
import { until } from '../support/node/until.mjs';

const manifest = JSON.parse(readFileSync('dist/cdn/manifest.json', 'utf8'));
const script = (url, more = '') => `<script type="module" src="${url}"${more}></script>`;
const news = '<verbund-news src="/verbund.json"></verbund-news>';

/** A page whose own server has the data; `drawn()` waits for the first title of the only news widget. */
async function visitPage(t, options) {
  const visitor = await visit(t, {
    ...options,
    servers: { site: { routes: { ...collectionRoutes, ...options.routes } }, ...options.servers },
  });
  const { page, requests } = visitor;
  return {
    ...visitor,
    scripts: () =>
      requests()
        .filter(({ path }) => path.includes('.js') && path.startsWith(SUB_PATH))
        .map(({ path }) => path.slice(SUB_PATH.length)),
    drawn: (name = 'verbund-news') =>
      page
        .locator(name)
        .getByRole('link')
        .or(page.locator(`${name} .open`))
        .first()
        .waitFor(),
  };
}

const insertTag = () => {
  const element = document.createElement('verbund-news');
  element.setAttribute('src', '/verbund.json');
  document.querySelector('main').append(element);
};

describe('the loader', () => {
  after(closeBrowser);

  const insertions = {
    'by a script': insertTag,
    'as HTML': () =>
      (document.querySelector('main').innerHTML = '<p><verbund-news src="/verbund.json"></verbund-news></p>'),
    'as a placeholder': () =>
      (document.querySelector('main').innerHTML = '<div data-verbund="news" data-src="/verbund.json"></div>'),
    'from a template': () => {
      const template = document.createElement('template');
      template.innerHTML = '<section><div data-verbund="news" data-src="/verbund.json">Später</div></section>';
      document.querySelector('main').append(template.content.cloneNode(true));
    },
  };
  for (const [how, insert] of Object.entries(insertions)) {
    it(`finds a widget that comes later ${how}`, async (t) => {
      const { page, faults, scripts, drawn } = await visitPage(t, { body: '<main></main>' });
      await page.waitForLoadState('networkidle');
      assert.deepEqual(scripts(), ['verbund.js']);
      await page.evaluate(insert);
      await drawn();
      assert.deepEqual(faults, []);
    });
  }

  it('fills placeholders with all they say, and with what stands in them until the data is there', async (t) => {
    let answerNow;
    const asked = new Promise((resolve) => (answerNow = resolve));
    const { page, faults } = await visitPage(t, {
      routes: {
        '/later.json': async (request, response) => {
          await asked;
          answer('{"news":[{"title":"Da"}]}')(request, response);
        },
      },
      body:
        '<div data-verbund="news" data-src="/later.json" data-view="cards" data-heading-level="4" data-limit="1">Noch nicht da</div>' +
        '<div data-verbund=" social " data-src="/verbund.json" data-view="icons"></div>',
    });
    await page.getByText('Noch nicht da').waitFor({ state: 'visible' });
    answerNow();
    assert.deepEqual(await settled(page, 2), ['ready', 'ready']);
    await page.getByRole('heading', { name: 'Da', level: 4 }).waitFor();
    assert.doesNotMatch(await page.locator('body').innerText(), /Noch nicht da/);
    const view = await page.evaluate(() => document.querySelector('verbund-news').view);
    assert.equal(view, 'cards');
    assert.deepEqual(faults, []);
  });

  it('makes nothing of what a placeholder says but attributes of its widget', async (t) => {
    const { page, drawn } = await visitPage(t, {
      body: '<div data-verbund="news" data- data-src="/verbund.json" data-onclick="alert(1)" data-style="color: red" data-x-init="x" data-consent="granted" data-id="n"></div>',
    });
    await drawn();
    const names = await page.evaluate(() => document.querySelector('verbund-news').getAttributeNames());
    assert.deepEqual(names.sort(), ['src']);
  });

  const [newsFile] = manifest.preload.news;
  const failing = (times) => {
    let failures = 0;
    const file = readFileSync(`dist/cdn/${newsFile}`);
    const route = (request, response) => {
      failures += 1;
      if (failures <= times()) answer('', { 'Access-Control-Allow-Origin': '*' }, 503)(request, response);
      else answer(file, { 'Content-Type': 'text/javascript', 'Access-Control-Allow-Origin': '*' })(request, response);
    };
    return { routes: { [SUB_PATH + newsFile]: route }, asked: () => failures };
  };

  it('tries again by itself to import a widget that could not be fetched', async (t) => {
    const { routes } = failing(() => 3);
    const { page } = await visitPage(t, { body: news, servers: { cdn: { routes } } });
    assert.deepEqual(await settled(page), ['ready']);
  });

  it('tries again when another widget is found', async (t) => {
    let isDown = true;
    const { routes, asked } = failing(() => (isDown ? Infinity : 0));
    const prepare = (page) =>
      page.addInitScript(() => {
        // Without the retries by time.
        const { setTimeout } = window;
        window.setTimeout = (act, wait, ...more) =>
          wait >= 1000 && wait < 60_000 ? 0 : setTimeout(act, wait, ...more);
      });
    const { page } = await visitPage(t, { body: `${news}<main></main>`, prepare, servers: { cdn: { routes } } });
    await until(() => asked() >= 1, 'it is asked for');
    await page.waitForLoadState('networkidle');
    isDown = false;
    await page.evaluate(insertTag);
    assert.deepEqual(await settled(page, 2), ['ready', 'ready']);
  });

  it('asks early for no data of a widget above the viewport', async (t) => {
    const { page, requests } = await visitPage(t, {
      body: '<main></main><p style="height: 5000px"></p>',
      prepare: (page) =>
        page.addInitScript(() =>
          document.addEventListener('DOMContentLoaded', () => {
            window.scrollTo(0, 4000);
          }),
        ),
    });
    await page.waitForLoadState('networkidle');
    await page.evaluate(insertTag);
    await page.waitForFunction(() => document.querySelector('verbund-news').state === 'idle');
    await page.waitForLoadState('networkidle');
    assert.equal(requests().filter(({ path }) => path === '/verbund.json').length, 0);
    await page.evaluate(() => window.scrollTo(0, 0));
    assert.deepEqual(await settled(page), ['ready']);
  });

  it('leaves alone what another version of it keeps for its widgets', async (t) => {
    const { page, faults, requests } = await visitPage(t, {
      body: news,
      prepare: (page) =>
        page.addInitScript(() => {
          window[Symbol.for('verbund')] = window[Symbol.for('verbund/99')] = Object.freeze({ requests: [] });
        }),
    });
    assert.deepEqual(await settled(page), ['ready']);
    assert.equal(requests().filter(({ path }) => path === '/verbund.json').length, 1);
    for (const name of ['verbund', 'verbund/99'])
      assert.deepEqual(await page.evaluate((key) => window[Symbol.for(key)], name), { requests: [] });
    assert.deepEqual(faults, []);
  });

  it('leaves unknown tags and placeholders alone', async (t) => {
    const { page, faults, drawn } = await visitPage(t, {
      body: `${news}<verbund-unknown>a</verbund-unknown><div data-verbund="unknown" data-src="/x">b</div><div data-verbund="">c</div>`,
    });
    await drawn();
    const rest = await page.evaluate(() =>
      [...document.body.children]
        .slice(1)
        .map((element) => element.outerHTML)
        .join(''),
    );
    assert.equal(
      rest,
      '<verbund-unknown>a</verbund-unknown><div data-verbund="unknown" data-src="/x">b</div><div data-verbund="">c</div>',
    );
    assert.deepEqual(faults, []);
  });

  for (const [first, second] of [
    ['social', 'news'],
    ['news', 'social'],
  ]) {
    it(`fetches no ${second} where there is only ${first}`, async (t) => {
      const { page, scripts } = await visitPage(t, {
        body: `<verbund-${first} src="/verbund.json"></verbund-${first}>`,
      });
      await settled(page);
      await page.waitForLoadState('networkidle');
      const [other] = manifest.preload[second];
      assert.ok(!scripts().includes(other));
    });
  }

  it('fetches nothing on a page without widgets', async (t) => {
    const { page, scripts, faults } = await visitPage(t, { body: '<p>Nichts</p>' });
    await page.waitForLoadState('networkidle');
    assert.deepEqual(scripts(), ['verbund.js']);
    assert.deepEqual(faults, []);
  });

  it('asks for the data of a lazy widget when it comes near', async (t) => {
    const { page, requests, faults } = await visitPage(t, {
      body: `<p id="far" style="height: 5000px"></p>${news}`,
    });
    await page.waitForFunction(() => customElements.get('verbund-news'));
    await page.waitForLoadState('networkidle');
    const asks = () => requests().filter(({ path }) => path === '/verbund.json' || path.endsWith('.png')).length;
    assert.equal(asks(), 0);
    assert.equal(await page.evaluate(() => document.querySelector('verbund-news').state), 'idle');
    await page.mouse.wheel(0, 4600);
    assert.deepEqual(await settled(page), ['ready']);
    assert.deepEqual(faults, []);
  });

  it('asks for the data of a hidden widget when it is shown', async (t) => {
    const { page, requests, faults } = await visitPage(t, { body: `<div id="tab" hidden>${news}</div>` });
    await page.waitForFunction(() => customElements.get('verbund-news'));
    await page.waitForLoadState('networkidle');
    assert.equal(requests().filter(({ path }) => path === '/verbund.json').length, 0);
    await page.evaluate(() => document.querySelector('#tab').removeAttribute('hidden'));
    assert.deepEqual(await settled(page), ['ready']);
    assert.deepEqual(faults, []);
  });

  it('asks for the data of an eager widget at once, wherever it stands', async (t) => {
    const body = `<p style="height: 5000px"></p><verbund-news src="/verbund.json" loading="eager"></verbund-news>`;
    const { page } = await visitPage(t, { body });
    assert.deepEqual(await settled(page), ['ready']);
  });

  it('resolves addresses by the base of the page, and its own parts by itself', async (t) => {
    const { page, faults, requests } = await visitPage(t, {
      head: ({ cdn }) => `<base href="/unter/seiten/">${script(`${cdn}${SUB_PATH}verbund.js`)}`,
      body: '<verbund-news src="daten.json"></verbund-news><div data-verbund="social" data-src="../daten.json"></div>',
      routes: { '/unter/seiten/daten.json': { news: [{ title: 'A' }] }, '/unter/daten.json': { links: [] } },
    });
    assert.deepEqual(await settled(page, 2), ['ready', 'ready']);
    assert.equal(requests().filter(({ path }) => path.includes('daten.json')).length, 2);
    assert.ok(requests().every(({ server, path }) => !path.includes('chunks/') || server === 'cdn'));
    assert.deepEqual(faults, []);
  });

  it('works from the page’s own server below any path', async (t) => {
    const { page, faults, drawn, servers } = await visitPage(t, {
      head: script('/lib/v1/verbund.js'),
      body: news,
      servers: { site: { routes: collectionRoutes, folders: { '/lib/v1/': 'dist/cdn' } } },
    });
    await drawn();
    await page.waitForLoadState('networkidle');
    assert.deepEqual(servers.cdn.requests, []);
    assert.deepEqual(faults, []);
  });

  it('brings along the words of what is drawn later', async (t) => {
    const { page } = await visitPage(t, {
      lang: 'tr',
      body: '<verbund-news src="/nirgends.json"></verbund-news><verbund-social src="/nirgends.json"></verbund-social>',
    });
    assert.deepEqual(await settled(page, 2), ['failed', 'failed']);
    const sentences = page.getByText('İçerik artık burada bulunmuyor.');
    await sentences.nth(1).waitFor();
  });

  it('speaks German where the words of what is drawn later cannot be had', async (t) => {
    const all = Object.keys(manifest.files).find((file) => file.startsWith('chunks/all-tr-'));
    const { page } = await visitPage(t, {
      lang: 'tr',
      body: '<verbund-news src="/nirgends.json"></verbund-news>',
      servers: { cdn: { routes: { [SUB_PATH + all]: answer('', {}, 500) } } },
    });
    assert.deepEqual(await settled(page), ['failed']);
    await page.getByText('Die Inhalte sind an dieser Stelle nicht mehr zu finden.').waitFor();
    await page.getByText('Tekrar dene').waitFor();
  });

  it('works without a widget’s translation, in German', async (t) => {
    const [locale] = manifest.preload['news:tr'];
    const { page } = await visitPage(t, {
      lang: 'tr',
      body: '<verbund-news src="/nirgends.json"></verbund-news>',
      servers: { cdn: { routes: { [SUB_PATH + locale]: answer('', {}, 500) } } },
    });
    assert.deepEqual(await settled(page), ['failed']);
    await page.getByText('Die Inhalte sind an dieser Stelle nicht mehr zu finden.').waitFor();
  });
});

describe('several copies of the library', () => {
  after(closeBrowser);

  const copies = {
    'the loader with two addresses': ({ cdn }) =>
      script(`${cdn}${SUB_PATH}verbund.js?v=1`) + script(`${cdn}${SUB_PATH}verbund.js?v=2`),
    'the loader from two servers': (origins) => loaderTag(origins) + script(`${SUB_PATH}verbund.js`),
    'the loader, then the single file': (origins) => loaderTag(origins) + script(`${SUB_PATH}verbund.all.js`),
    'the single file, then the loader': (origins) => script(`${SUB_PATH}verbund.all.js`) + loaderTag(origins),
  };
  for (const [which, head] of Object.entries(copies)) {
    it(`live on one page: ${which}`, async (t) => {
      const { page, faults, drawn } = await visitPage(t, {
        head,
        lang: 'tr',
        body: `${news}<main></main><div data-verbund="social" data-src="/verbund.json"></div>`,
      });
      assert.deepEqual(await settled(page, 2), ['ready', 'ready']);
      await page.waitForLoadState('networkidle');
      await page.evaluate(insertTag);
      assert.deepEqual(await settled(page, 3), ['ready', 'ready', 'ready']);
      await drawn('main verbund-news');
      assert.equal(await page.locator('[data-verbund] verbund-social').count(), 1);
      assert.deepEqual(
        await page.evaluate(() =>
          [...document.querySelectorAll('verbund-news')].map((e) => e.shadowRoot.querySelectorAll('.widget').length),
        ),
        [1, 1],
      );
      assert.deepEqual(faults, []);
    });
  }

  it('leave an older version of a widget in charge', async (t) => {
    const old = answer(
      `customElements.define('verbund-news', class extends HTMLElement { connectedCallback() { this.textContent = 'alt'; } })`,
      { 'Content-Type': 'text/javascript' },
    );
    const { page, faults, drawn } = await visitPage(t, {
      head: (origins) => script('/old.js') + loaderTag(origins) + script(`${SUB_PATH}verbund.all.js`),
      body: `${news}<verbund-social src="/verbund.json"></verbund-social>`,
      routes: { '/old.js': old },
    });
    await drawn('verbund-social');
    assert.equal(await page.locator('verbund-news').innerText(), 'alt');
    assert.deepEqual(faults, []);
  });
});

describe('the single file', () => {
  after(closeBrowser);

  const name = 'verbund.all.js';
  const withHash = ({ cdn }) =>
    script(`${cdn}${SUB_PATH}${name}`, ` integrity="${manifest.files[name].integrity}" crossorigin`);

  it('needs no other file, whatever a visitor does', async (t) => {
    const body = '<verbund-news src="/verbund.json" lang="tr" json-ld></verbund-news><main></main>';
    const { page, faults, scripts } = await visitPage(t, { head: withHash, body });
    await settled(page);
    await page.locator('verbund-news .open').first().click();
    await page.locator('verbund-news [part=body][aria-busy=false]').waitFor();
    await page.locator('verbund-news').getByRole('searchbox').fill('fest');
    await page.locator('verbund-news').getByRole('status').filter({ hasText: '1' }).waitFor();
    await page.evaluate(() => {
      document.querySelector('main').innerHTML =
        '<div data-verbund="social" data-src="/verbund.json" data-lang="ar"></div><verbund-news src="/nirgends.json" lang="fa"></verbund-news>';
    });
    assert.deepEqual(await settled(page, 3), ['ready', 'ready', 'failed']);
    await page.locator('main verbund-news').getByRole('button').waitFor();
    await page.waitForLoadState('networkidle');
    assert.deepEqual(scripts(), [name]);
    assert.deepEqual(
      faults.filter((fault) => !/nirgends\.json|404/.test(fault)),
      [],
    );
  });

  it('is refused by the browser when a byte of it has changed', async (t) => {
    const changed = `${readFileSync(`dist/cdn/${name}`, 'utf8')} `;
    const { page, faults } = await visitPage(t, {
      head: withHash,
      body: news,
      servers: {
        cdn: { routes: { [SUB_PATH + name]: answer(changed, { 'Content-Type': 'text/javascript' }) } },
        site: { routes: collectionRoutes },
      },
    });
    await page.waitForLoadState('networkidle');
    assert.equal(await page.evaluate(() => customElements.get('verbund-news')), undefined);
    assert.match(faults.join(), /integrity/);
  });
});
