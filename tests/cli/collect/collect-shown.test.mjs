import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeFolder, runCli } from '../../support/node/run-cli.mjs';
import { serveFolder } from '../../support/network/serve-folder.mjs';
import { closeBrowser, settled, visit } from '../../support/node/visit.mjs';

const inDays = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const compact = (day) => day.replaceAll('-', '');

const posts = (...titles) =>
  titles.map((title, index) => ({
    id: index,
    guid: { rendered: `https://kulturverein.example/?p=${title}` },
    link: `https://kulturverein.example/${index}/`,
    date_gmt: `${inDays(-1 - index)}T10:00:00`,
    title: { rendered: title },
    excerpt: { rendered: '<p>Alle sind eingeladen.</p>' },
    content: { rendered: '<p>Alle sind <b>eingeladen</b>.</p><script>document.title = "gekapert"</script>' },
  }));

const calendar = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'BEGIN:VEVENT',
  'UID:treffen@frauentreff.example',
  'SUMMARY:Frauenfrühstück',
  `DTSTART;TZID=Europe/Berlin:${compact(inDays(3))}T093000`,
  `DTEND;TZID=Europe/Berlin:${compact(inDays(3))}T113000`,
  'LOCATION:Haus der Vereine\\, Marktstraße 4\\, 48431 Rheine',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');

const table =
  'Verein;Straße;PLZ;Ort;Herkunft;Sprachen\nTürkischer Elternkreis;Marktstraße 4;48431;Rheine;Türkei;Türkisch, Deutsch\n' +
  'Eritreischer Chor;;45127;Essen;Eritrea;Tigrinya\n';

const native = {
  version: '1',
  publisher: { name: 'Stadt Lindenau', url: 'https://lindenau.example/' },
  news: [{ id: 'preis', title: 'Integrationspreis verliehen', published: inDays(-5), html: '<p>Glückwunsch!</p>' }],
  organizations: [{ name: 'Schachclub Lindenau', geo: { lat: 51.96, lon: 7.63 }, address: { city: 'Münster' } }],
  links: [{ url: 'https://www.instagram.com/verbund.lindenau' }],
};

const feed = `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Sportbund</title><link>https://sportbund.example/</link>
<item><title>Turnier am Sonntag</title><link>https://sportbund.example/turnier</link><guid>https://sportbund.example/turnier</guid>
<pubDate>${new Date(Date.now() - 86_400_000).toUTCString()}</pubDate><description>Alle spielen mit.</description></item></channel></rss>`;

/** The servers of the associations; their answers may be changed. */
async function serveAssociations(t) {
  const as = (type, body) => (_, response) => response.writeHead(200, { 'Content-Type': type }).end(body);
  const routes = {
    '/wp-json/wp/v2/posts': posts('Sommerfest im Park'),
    '/kalender.ics': as('text/calendar', calendar),
    '/vereine.csv': as('text/csv; charset=utf-8', table),
    '/verbund.json': native,
    '/feed.xml': as('application/rss+xml', feed),
    '/slow.json': async (_, response) => {
      response.writeHead(200, { 'Content-Type': 'application/json' });
      for (const part of ['{"news":[{"title":"Langsam,', ' aber da","published":"', inDays(-9), '"}]}']) {
        response.write(part);
        await sleep(150);
      }
      response.end();
    },
  };
  const server = await serveFolder({ routes });
  t.after(() => server.close());
  return { origin: server.origin, routes };
}

const widgets =
  '<verbund-news src="/daten/verbund.json" loading="eager"></verbund-news>' +
  '<verbund-directory src="/daten/verbund.json" loading="eager" view="list"></verbund-directory>' +
  '<verbund-calendar src="/daten/verbund.json" loading="eager"></verbund-calendar>' +
  '<verbund-social src="/daten/verbund.json" loading="eager"></verbund-social>';

const collectedBy = (t, cwd) =>
  visit(t, {
    head: '<script type="module" src="/some/where/verbund.js"></script>',
    body: widgets,
    servers: { site: { folders: { '/daten/': join(cwd, 'public') } } },
  });

describe('what has been collected', () => {
  after(closeBrowser);

  it('is shown by the widgets, and so is what changes, while one source is slow and one fails', async (t) => {
    const { origin, routes } = await serveAssociations(t);
    const paths = [
      '/wp-json/wp/v2/posts?_embed',
      '/kalender.ics',
      '/vereine.csv',
      '/verbund.json',
      '/slow.json',
      '/none',
    ];
    const sources = paths.map((path) => ({
      url: origin + path,
      ...(path.startsWith('/wp') && { name: 'Kulturverein' }),
    }));
    const cwd = makeFolder(t, { 'collect.json': { output: 'public/verbund.json', sources, limits: { perHost: 6 } } });
    const first = await runCli(['collect', 'collect.json', '--json'], { cwd });
    assert.equal(first.code, 1);
    assert.deepEqual(
      first.json().sources.map(({ status, records }) => [status, ...Object.entries(records).flat()]),
      [
        ['new', 'news', 1],
        ['new', 'events', 1],
        ['new', 'organizations', 2],
        ['new', 'news', 1, 'organizations', 1, 'links', 1],
        ['new', 'news', 1],
        ['failed'],
      ],
    );

    const { page, faults, elsewhere } = await collectedBy(t, cwd);
    assert.deepEqual(await settled(page), ['ready', 'ready', 'ready', 'ready']);
    const news = page.locator('verbund-news');
    for (const text of ['Sommerfest im Park', 'Kulturverein', 'Integrationspreis verliehen', 'Langsam, aber da'])
      await news.getByText(text).first().waitFor();
    for (const text of ['Türkischer Elternkreis', 'Eritreischer Chor', 'Schachclub Lindenau'])
      await page.locator('verbund-directory').getByText(text).first().waitFor();
    await page.locator('verbund-calendar').getByText('Frauenfrühstück').first().waitFor();
    await page.locator('verbund-social').getByText('Instagram').first().waitFor();
    await news.getByText('Integrationspreis verliehen').click();
    await news.getByText('Glückwunsch!').waitFor();
    assert.deepEqual([faults, elsewhere, await page.title()], [[], [], 'Musterstadt']);

    routes['/wp-json/wp/v2/posts'] = posts('Herbstmarkt', 'Sommerfest im Park');
    delete routes['/kalender.ics'];
    const second = await runCli(['collect', 'collect.json', '--json'], { cwd });
    assert.deepEqual(
      second.json().sources.map(({ status }) => status),
      ['new', 'kept', 'unchanged', 'unchanged', 'unchanged', 'failed'],
    );
    const later = await collectedBy(t, cwd);
    await later.page.locator('verbund-news').getByText('Herbstmarkt').first().waitFor();
    await later.page.locator('verbund-calendar').getByText('Frauenfrühstück').first().waitFor();
    assert.deepEqual(later.faults, []);
  });

  it('has the items of RSS feeds', async (t) => {
    if (!readdirSync('src/formats').some((name) => /^(feed|rss|atom)/.test(name))) {
      t.skip('no format of src/formats reads RSS yet');
      return;
    }
    const { origin } = await serveAssociations(t);
    const cwd = makeFolder(t, { 'collect.json': { output: 'public/verbund.json', sources: [`${origin}/feed.xml`] } });
    const { code, stderr } = await runCli(['collect', 'collect.json'], { cwd });
    assert.equal(code, 0, stderr);
    const { page } = await collectedBy(t, cwd);
    await page.locator('verbund-news').getByText('Turnier am Sonntag').first().waitFor();
  });
});
