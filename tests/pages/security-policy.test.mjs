import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { collectionRoutes } from '../support/fixtures/sample-page-data.mjs';
import { until } from '../support/node/until.mjs';
import { answer, closeBrowser, settled, SUB_PATH, visit } from '../support/node/visit.mjs';

const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; report-uri /reports";
const trustedTypes = "; require-trusted-types-for 'script'; trusted-types lit-html verbund";
const policies = { 'a strict policy': strict, 'a strict policy with Trusted Types': strict + trustedTypes };

const own = (name) => `<script type="module" src="${SUB_PATH}${name}"></script>`;
const views = ['list', 'cards', 'headlines'].map(
  (view) => `<verbund-news id="${view}" src="verbund.json" view="${view}" json-ld loading="eager"></verbund-news>`,
);
const archive = '<verbund-news id="archive" src="verbund.json" period="archive" loading="eager"></verbund-news>';
const dialog = '<verbund-news id="dialog" src="verbund.json" open="dialog" loading="eager"></verbund-news>';
const social = ['list', 'icons', 'buttons'].map(
  (view) =>
    `<verbund-social id="s-${view}" src="verbund.json" view="${view}" json-ld loading="eager"></verbund-social>`,
);
const everything = [...views, archive, dialog, ...social].join('');

/** Opens a page under a policy; `reports()` is what browser and page say was violated. */
async function visitUnder(t, policy, { head = own('verbund.js'), body = everything, lang, context, routes } = {}) {
  const reports = [];
  const collect = async (request, response) => {
    let text = '';
    for await (const part of request) text += part;
    reports.push(text);
    response.writeHead(204).end();
  };
  const visitor = await visit(t, {
    head,
    body,
    lang,
    context,
    servers: {
      site: {
        routes: { ...collectionRoutes, ...routes, '/reports': collect },
        headers: { 'Content-Security-Policy': policy },
      },
    },
    async prepare(page) {
      await page.addInitScript(() => {
        window.printed = [];
        // In the frame that is printed, too.
        window.print = () => {
          window.top.printed.push(document.body.innerText);
          window.dispatchEvent(new Event('afterprint'));
        };
        window.violations = [];
        const observer = new window.ReportingObserver(
          (found) => window.violations.push(...found.map(({ body }) => `${body.effectiveDirective} ${body.sample}`)),
          { types: ['csp-violation'], buffered: true },
        );
        observer.observe();
      });
    },
  });
  const allReports = async () => [...reports, ...(await visitor.page.evaluate(() => window.violations))];
  return { ...visitor, reports: allReports };
}

const isVisible = (locator) => locator.waitFor({ state: 'visible' });

/** Opens, reads and prints what is on a page with `everything`. */
async function useEverything(page) {
  const states = await settled(page);
  assert.deepEqual([...new Set(states)], ['ready']);

  const list = page.locator('#list');
  await list.getByRole('button', { name: 'Sommerfest' }).click();
  await isVisible(list.locator('[part=body] li', { hasText: '14 Uhr Musik' }));
  assert.equal(await list.locator('[part=gallery] img').count(), 2);
  await isVisible(list.locator('[part=downloads]').getByRole('link', { name: 'Programm' }));
  await list.getByRole('button', { name: 'Drucken' }).click();
  await page.waitForFunction(() => window.printed.length === 1);
  const [printed] = await page.evaluate(() => window.printed);
  assert.match(printed, /Sommerfest[^]*14 Uhr Musik/);
  assert.doesNotMatch(printed, /Netzwerktreffen|Schließen/);

  const news = page.locator('#dialog');
  await news.getByRole('button', { name: 'Verbund fordert' }).click();
  await isVisible(news.getByRole('dialog').getByText('Haus der Vereine vor'));
  await page.keyboard.press('Escape');
  await news.getByRole('searchbox').fill('raume');
  await isVisible(news.getByRole('status').getByText(/1/));

  await isVisible(page.locator('#cards').getByRole('listitem').first());
  await isVisible(page.locator('#headlines').getByRole('listitem').first());
  await isVisible(page.locator('#archive').getByText('Rückblick auf das Jahr 2025'));
  for (const view of ['list', 'icons', 'buttons']) {
    const links = page.locator(`#s-${view}`).getByRole('link');
    assert.equal(await links.filter({ hasText: /./ }).count(), 6);
    assert.ok((await links.first().boundingBox()).height >= 24);
  }
  assert.equal(await page.evaluate(() => window.executed), undefined);
  assert.ok((await page.locator('script[type="application/ld+json"]').count()) >= 4);
}

/** A directory with its map and a calendar, with an entry of each to open; one date is still to come in every time zone. */
const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
const places = {
  '/orte.json': {
    organizations: [
      { id: 'a', name: 'Haus Alpha', offers: ['Chor'], address: { city: 'Essen' }, geo: { lat: 51.45, lon: 7.01 } },
      { id: 'b', name: 'Haus Beta', offers: ['Sport'], address: { city: 'Rheine' }, geo: { lat: 52.28, lon: 7.44 } },
    ],
    events: [
      { id: 'c', title: 'Sprachcafé', start: `${tomorrow}T23:58`, html: '<p>Mit <b>Kaffee</b></p>' },
      { id: 'd', title: 'Chorprobe', start: '2026-01-05T18:00', recurrence: 'RRULE:FREQ=WEEKLY' },
    ],
  },
  '/kachel.png': (_request, response) => response.writeHead(204).end(),
};
const directoryAndCalendar =
  '<verbund-directory src="orte.json" tiles="/kachel.png?{z}{x}{y}" json-ld loading="eager"></verbund-directory>' +
  '<verbund-calendar src="orte.json" json-ld loading="eager"></verbund-calendar>';

async function useDirectoryAndCalendar(page) {
  assert.deepEqual([...new Set(await settled(page))], ['ready']);
  const directory = page.locator('verbund-directory');
  await isVisible(directory.locator('.pin').first());
  await directory.getByRole('button', { name: 'Vergrößern' }).click();
  await directory.getByRole('button', { name: 'In der Nähe' }).click();
  await directory.getByRole('combobox', { name: 'Postleitzahl oder Ort' }).fill('Rhei');
  await isVisible(directory.getByRole('option').first());
  await directory.getByRole('button', { name: 'Angebote' }).click();
  await directory.getByRole('checkbox', { name: /Sport/ }).check();
  await directory.locator('.entries').getByRole('button', { name: 'Haus Beta' }).click();
  await isVisible(directory.locator('[part~=detail]'));
  const calendar = page.locator('verbund-calendar');
  await calendar.getByRole('button', { name: 'Sprachcafé' }).first().click();
  await isVisible(calendar.getByText('Kaffee'));
  await page.keyboard.press('Escape');
  for (const view of ['Monat', 'Woche', 'Liste'])
    await calendar.getByRole('button', { name: view, exact: true }).click();
  await isVisible(calendar.getByRole('button', { name: /Chorprobe/ }).first());
}

/** A body as it is copied out of a mail or a website builder: with styles and handlers of its own, in every place where they work. */
const styledBody =
  '<style>b { color: red }</style><link rel="stylesheet" href="/fremd.css">' +
  '<p style="color: red" onclick="executed = 1">Mit <b style="background: url(/fremd.png)" onmouseover="executed = 1">Kaffee</b></p>' +
  '<table style="width: 900px" onfocus="executed = 1" tabindex="0"><tr style="height: 9px"><td style="color: red">Kuchen</td></tr></table>' +
  '<img src="/bild.png" alt="Bild" style="width: 9px" onload="executed = 1" onerror="executed = 1">' +
  '<svg onload="executed = 1"><style>b { color: red }</style></svg><details ontoggle="executed = 1" open>Mehr</details>' +
  '<a href="javascript:executed = 1">Verweis</a><script>executed = 1</script><iframe srcdoc="<p onclick=1>"></iframe>';
const styledRoutes = {
  '/stil.json': {
    news: [{ id: 'n', title: 'Sommerfest', published: '2026-06-01', html: styledBody }],
    organizations: [{ id: 'o', name: 'Haus Alpha', html: styledBody, address: { city: 'Essen' } }],
    events: [{ id: 'e', title: 'Sprachcafé', start: `${tomorrow}T23:58`, html: styledBody }],
  },
  '/bild.png': (_request, response) => response.writeHead(404).end(),
};
const styledWidgets = {
  'verbund-news': 'Sommerfest',
  'verbund-directory': 'Haus Alpha',
  'verbund-calendar': 'Sprachcafé',
};

/** Images that were requested have arrived, and the widgets' styles apply. */
async function checkLooks(page) {
  await page.waitForFunction(() => document.querySelector('#cards').shadowRoot.querySelector('img').complete);
  const looks = await page.evaluate(() => {
    const root = document.querySelector('#cards').shadowRoot;
    const image = root.querySelector('img');
    return {
      display: getComputedStyle(root.querySelector('.cards')).display,
      image: image.complete && image.naturalWidth,
    };
  });
  assert.deepEqual(looks, { display: 'grid', image: 600 });
}

describe('under a security policy', () => {
  after(closeBrowser);

  it('violations are noticed by this test', async (t) => {
    const { page, faults, reports } = await visitUnder(t, strict + trustedTypes);
    await settled(page);
    await page.evaluate(() => {
      const style = document.createElement('style');
      style.textContent = 'p { color: red }';
      document.querySelector('verbund-news').shadowRoot.append(style);
      try {
        document.body.insertAdjacentHTML('beforeend', '<p></p>');
      } catch {
        // The sink is refused; the report of it is what counts.
      }
    });
    for (const pattern of [/style-src-elem/, /require-trusted-types-for/]) {
      await until(async () => pattern.test((await reports()).join('\n')), `${pattern} is reported`);
    }
    await until(() => faults.some((fault) => fault.startsWith('violates style-src-elem')), 'it is a fault');
  });

  for (const [name, policy] of Object.entries(policies)) {
    it(`everything works under ${name}, without a violation`, async (t) => {
      const { page, faults, reports, elsewhere } = await visitUnder(t, policy);
      await useEverything(page);
      await checkLooks(page);
      await page.waitForTimeout(200);
      assert.deepEqual(await reports(), []);
      assert.deepEqual(faults, []);
      assert.deepEqual(elsewhere, []);
    });

    it(`directory, map and calendar work under ${name}, without a violation`, async (t) => {
      const context = { viewport: { width: 1280, height: 2000 } };
      const visitor = await visitUnder(t, policy, { body: directoryAndCalendar, context, routes: places });
      await useDirectoryAndCalendar(visitor.page);
      await visitor.page.waitForLoadState('networkidle');
      assert.deepEqual(await visitor.reports(), []);
      assert.deepEqual(visitor.faults, []);
      assert.deepEqual(visitor.elsewhere, []);
    });

    it(`styles and handlers in bodies are gone before ${name} sees them`, async (t) => {
      const body = Object.keys(styledWidgets)
        .map((widget) => `<${widget} src="stil.json" json-ld images="all" loading="eager"></${widget}>`)
        .join('');
      const { page, faults, reports, elsewhere } = await visitUnder(t, policy, { body, routes: styledRoutes });
      assert.deepEqual([...new Set(await settled(page))], ['ready']);
      for (const [name, title] of Object.entries(styledWidgets)) {
        const widget = page.locator(name);
        await widget.getByRole('button', { name: title }).first().click();
        await isVisible(widget.getByText('Kaffee'));
        await isVisible(widget.getByText('Kuchen'));
        await widget.getByRole('button', { name: 'Drucken' }).first().click();
        await page.keyboard.press('Escape');
      }
      await page.waitForFunction(() => window.printed.length === 3);
      await page.waitForTimeout(200);
      assert.deepEqual(await reports(), []);
      assert.deepEqual(
        faults.filter((fault) => !/bild\.png|404/.test(fault)),
        [],
      );
      assert.deepEqual(elsewhere, []);
      assert.equal(await page.evaluate(() => window.executed), undefined);
    });

    it(`the single file works in another language under ${name}`, async (t) => {
      const { page, faults, reports } = await visitUnder(t, policy, { head: own('verbund.all.js'), lang: 'ar' });
      assert.deepEqual([...new Set(await settled(page))], ['ready']);
      await page.locator('#list').getByRole('button', { name: 'Sommerfest' }).click();
      await isVisible(page.locator('#list').locator('[part=body] li'));
      await page.waitForTimeout(200);
      assert.deepEqual(await reports(), []);
      assert.deepEqual(faults, []);
    });
  }

  for (const [name, policy] of Object.entries({
    'a strict policy': strict,
    'a strict policy with Trusted Types that allows duplicates': `${strict}${trustedTypes} 'allow-duplicates'`,
  })) {
    it(`two copies of the script live together under ${name}`, async (t) => {
      const head = own('verbund.js') + own('verbund.js?copy=2') + own('verbund.all.js');
      const { page, faults, reports } = await visitUnder(t, policy, { head });
      await useEverything(page);
      await page.waitForLoadState('networkidle');
      assert.deepEqual(await reports(), []);
      assert.deepEqual(faults, []);
    });
  }

  it('the first copy works where Trusted Types allow no duplicates', async (t) => {
    const head = own('verbund.js') + own('verbund.all.js');
    const { page } = await visitUnder(t, strict + trustedTypes, { head });
    await useEverything(page);
  });

  it('the page may have a policy of its own for DOMPurify, and a default one', async (t) => {
    const script = `for (const name of ['dompurify', 'default'])
      trustedTypes.createPolicy(name, { createHTML: () => '<b>of the page</b>', createScript: () => null, createScriptURL: () => null });`;
    const routes = { '/own.js': answer(script, { 'Content-Type': 'text/javascript' }) };
    const head = '<script src="/own.js"></script>' + own('verbund.js');
    const { page, faults, reports } = await visitUnder(t, `${strict}${trustedTypes} dompurify default`, {
      head,
      routes,
    });
    await useEverything(page);
    assert.deepEqual(await reports(), []);
    assert.deepEqual(faults, []);
  });

  it('without its own policy a widget shows all but the texts in HTML, and says so', async (t) => {
    const policy = `${strict}; require-trusted-types-for 'script'; trusted-types lit-html`;
    const { page, faults } = await visitUnder(t, policy, { body: views[0] });
    assert.deepEqual(await settled(page), ['ready']);
    const list = page.locator('#list');
    await list.getByRole('button', { name: 'Sommerfest' }).click();
    await isVisible(list.locator('[part=gallery] img').first());
    assert.equal(await page.locator('script[type="application/ld+json"]').count(), 0);
    await until(() => faults.some((fault) => /trusted/i.test(fault)), 'it is in the console');
  });
});
