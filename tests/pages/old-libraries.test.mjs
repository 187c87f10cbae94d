import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { oldLibraries } from '../../.ci/ensure-old-libraries.mjs';
import { answer, closeBrowser, loaderTag, settled, visit } from '../support/node/visit.mjs';

const organizations = ['Ateş e. V.', 'Brücke', 'Çınar', 'Dialog'].map((name, index) => ({
  id: `o${index}`,
  name,
  summary: `Beratung von ${name}`,
  categories: [index % 2 ? 'Bildung' : 'Kultur'],
  address: { city: 'Essen', postalCode: '45127' },
  geo: { lat: 51.45 + index / 100, lon: 7.01 + index / 100 },
  openingHours: 'Mo-Fr 09:00-17:00',
}));
const data = {
  version: '1',
  language: 'de',
  timeZone: 'Europe/Berlin',
  news: [
    { id: 'n1', title: 'Sommerfest', published: '2026-11-20', url: '/sommerfest' },
    { id: 'n2', title: 'Netzwerktreffen', published: '2026-11-19', url: '/netzwerktreffen' },
  ],
  organizations,
  events: [
    {
      id: 'e1',
      title: 'Sprachcafé',
      start: '2026-12-03T18:00',
      end: '2026-12-03T20:00',
      recurrence: 'RRULE:FREQ=WEEKLY',
    },
    { id: 'e2', title: 'Lesung', start: '2026-12-05T19:00' },
  ],
  links: [{ url: 'https://www.facebook.com/verbund' }, { url: 'https://mastodon.social/@verbund' }],
};

const body = `
  <verbund-news src="/verbund.json" loading="eager"></verbund-news>
  <verbund-calendar src="/verbund.json" view="month" loading="eager"></verbund-calendar>
  <verbund-directory src="/verbund.json" view="map" loading="eager"></verbund-directory>
  <verbund-social src="/verbund.json" loading="eager"></verbund-social>`;

const pages = [
  {
    name: 'an enumerable Object.prototype',
    script: 'Object.prototype.own = function () {}; Object.prototype.more = 1;',
  },
  ...oldLibraries.map(({ name, path }) => ({
    name,
    script: existsSync(path) ? readFileSync(path, 'utf8') : undefined,
  })),
];

/** What a visitor reads in each widget, and how many pins are on the map. */
function readWidgets() {
  const all = [];
  for (const widget of document.querySelectorAll('verbund-news, verbund-calendar, verbund-directory, verbund-social')) {
    all.push({
      state: widget.state,
      problems: widget.problems.length,
      text: widget.shadowRoot.querySelector('.widget').innerText.replace(/\s+/g, ' '),
    });
  }
  return all;
}

describe('pages with', () => {
  after(closeBrowser);

  async function visitPage(t, script) {
    const visitor = await visit(t, {
      head: (origins) => `<script src="/old.js"></script>${loaderTag(origins)}`,
      body,
      servers: {
        site: { routes: { '/verbund.json': data, '/old.js': answer(script, { 'Content-Type': 'text/javascript' }) } },
      },
      prepare: (page) => page.clock.setFixedTime(new Date('2026-12-01T10:00:00+01:00')),
    });
    const { page } = visitor;
    const states = await settled(page);
    assert.deepEqual(new Set(states), new Set(['ready']));
    await page.locator('verbund-directory').scrollIntoViewIfNeeded();
    await page.locator('verbund-directory .pin').nth(3).waitFor();
    await page.locator('verbund-calendar').getByText('Sprachcafé').nth(4).waitFor();
    await page.waitForLoadState('networkidle');
    return { ...visitor, drawn: await page.evaluate(readWidgets) };
  }

  for (const { name, script } of pages) {
    it(`${name} show what others show`, { skip: script === undefined && `${name} is not installed` }, async (t) => {
      const plain = await visitPage(t, '');
      const { drawn, faults } = await visitPage(t, script);
      assert.deepEqual(drawn, plain.drawn);
      assert.deepEqual(plain.faults, []);
      assert.deepEqual(faults, []);
    });
  }
});
