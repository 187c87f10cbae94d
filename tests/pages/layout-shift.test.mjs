import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { collection, picture } from '../support/fixtures/sample-page-data.mjs';
import { closeBrowser, loaderTag, settled, slowly, visit } from '../support/node/visit.mjs';

const footer = '<footer style="background: #eee; height: 300px">Impressum</footer>';
/** More than fills a screen. */
const many = {
  ...collection,
  news: Array.from({ length: 3 }, (_, i) =>
    collection.news.slice(0, 4).map((item) => ({ ...item, id: `${item.id}-${i}` })),
  ).flat(),
};

/** Opens a page over a slow line and returns the shift of all that was seen until some time after the last change. */
async function measureShift(t, { data = collection, viewport = { width: 1200, height: 900 }, wait = 30, ...options }) {
  const slow = (request, response) => setTimeout(() => picture(request, response), 150);
  const visitor = await visit(t, {
    wait,
    context: { viewport },
    servers: {
      data: {
        routes: { '/verbund.json': slowly(150, data), '/bild.png': slow, '/bild-1.png': slow, '/bild-2.png': slow },
      },
    },
    ...options,
    async prepare(page) {
      await page.addInitScript(() => {
        window.shifts = [];
        const observer = new PerformanceObserver((list) => {
          for (const { value, sources } of list.getEntries()) {
            const names = sources.map(({ node }) => node?.className || node?.localName || node?.nodeName);
            window.shifts.push({ value, names });
          }
        });
        observer.observe({ type: 'layout-shift', buffered: true });
      });
    },
  });
  const { page } = visitor;
  await settled(page);
  await page.waitForLoadState('networkidle');
  const shifts = await page.evaluate(() => window.shifts);
  const total = shifts.reduce((sum, { value }) => sum + value, 0);
  t.diagnostic(`shift ${total.toFixed(4)}`);
  return { shifts, total, told: JSON.stringify(shifts, undefined, 1) };
}

const news =
  (more = '') =>
  ({ data }) =>
    `<h1>Aktuelles</h1><verbund-news src="${data}/verbund.json" ${more}></verbund-news>`;
const social =
  (more = '') =>
  ({ data }) =>
    `<verbund-social src="${data}/verbund.json" ${more}></verbund-social>`;
const withFooter = (body) => (origins) => body(origins) + footer;
const phone = { width: 360, height: 640 };

describe('the layout shifts by at most 0.01', () => {
  after(closeBrowser);

  const pages = {
    'with a list': { body: news() },
    'with a list in Arabic': { body: news(), lang: 'ar' },
    'with a list on a phone': { body: news(), viewport: phone },
    'with cards': { body: news('view="cards"') },
    'with headlines': { body: news('view="headlines" limit="5"') },
    'with social links': { body: social() },
    'with icons': { body: social('view="icons"') },
  };
  for (const [name, options] of Object.entries(pages)) {
    it(name, async (t) => {
      const { total, told } = await measureShift(t, options);
      assert.ok(total <= 0.01, told);
    });
  }

  // A page is painted before any script of another server can be there; so only the page itself can keep what follows a
  // widget in its place.
  const reserved = {
    'a list': [news(), '100vh', { data: many }],
    'a list in Arabic': [news(), '100vh', { data: many, lang: 'ar' }],
    'a list on a phone': [news(), '100vh', { data: many, viewport: phone }],
    'three cards': [news('view="cards" limit="3"'), '40em'],
    headlines: [news('view="headlines" limit="5" controls="none"'), '40em'],
    'social links': [social(), '14em'],
    icons: [social('view="icons"'), '8em'],
  };
  for (const [name, [body, height, options]] of Object.entries(reserved)) {
    it(`with ${name} above a footer, where the page reserves the height`, async (t) => {
      const { total, told } = await measureShift(t, {
        ...options,
        head: (origins) =>
          `<style>verbund-news, verbund-social { display: block; min-block-size: ${height} }</style>${loaderTag(origins)}`,
        body: withFooter(body),
      });
      assert.ok(total <= 0.01, told);
    });
  }
});

describe('without any help of the page', () => {
  after(closeBrowser);

  for (const [name, options] of Object.entries({ 'on a desktop': {}, 'on a phone': { viewport: phone } })) {
    it(`a footer below a list moves once, when the skeleton comes, and then no more ${name}`, async (t) => {
      const { shifts, told } = await measureShift(t, { ...options, body: withFooter(news()), data: many });
      assert.equal(shifts.length, 1, told);
      assert.deepEqual(shifts[0].names, ['footer']);
    });
  }
});
