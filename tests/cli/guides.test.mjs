import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openBrowser, openPage } from '../support/node/open-browser.mjs';
import { makeFolder, runCli } from '../support/node/run-cli.mjs';
import { serveFolder } from '../support/network/serve-folder.mjs';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const guides = readdirSync('demo/guides').filter((name) => name.endsWith('.html'));

describe('the guides', () => {
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

  async function open(t, name, width = 320) {
    const visitor = await openPage(browser, { viewport: { width, height: 900 } });
    t.after(visitor.close);
    await visitor.page.goto(`${server.origin}/guides/${name}`);
    return visitor;
  }

  for (const name of guides) {
    it(`${name} is accessible, fits a phone, and leads nowhere in vain`, async (t) => {
      const { page, faults } = await open(t, name);
      assert.ok((await page.evaluate(() => document.scrollingElement.scrollWidth)) <= 320);
      await page.addScriptTag({ path: axe });
      const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`),
        [],
      );
      const links = await page.evaluate(() => Array.from(document.links, ({ href }) => href));
      for (const link of links.filter((href) => href.startsWith(server.origin))) {
        const { pathname } = new URL(link);
        assert.ok(existsSync(join('dist/demo', pathname)), link);
      }
      assert.deepEqual(faults, []);
    });
  }

  it('show a configuration that works', async (t) => {
    const { page } = await open(t, 'sammeln.html');
    const text = await page.locator('#config').textContent();
    const cwd = makeFolder(t, { 'vereine.csv': readFileSync('demo/guides/vorlagen/vereine.csv') });
    const own = text
      .replace(/"output": "[^"]+"/, '"output": "public/verbund.json"')
      .replaceAll(/(https|webcal):\/\/(?!verbund)[\w.]+\//g, `${server.origin}/`);
    assert.notEqual(own, text);
    writeFileSync(join(cwd, 'collect.jsonc'), own);
    const { code, json, stderr } = await runCli(['collect', 'collect.jsonc', '--json'], { cwd });
    // The invented servers do not answer; the table beside it is read.
    assert.equal(code, 1, stderr);
    assert.deepEqual(
      json().sources.map(({ status }) => status),
      ['failed', 'failed', 'new', 'failed'],
    );
  });

  it('offer the same tables as init', async (t) => {
    const cwd = makeFolder(t);
    await runCli(['init', '--yes'], { cwd });
    for (const name of ['vereine.csv', 'termine.csv']) {
      const offered = readFileSync(join('dist/demo/guides/vorlagen', name), 'utf8');
      assert.equal(offered, readFileSync(join(cwd, name), 'utf8'), name);
    }
  });

  it('name commands that there are', async () => {
    const { stdout } = await runCli(['--help']);
    const commands = guides.flatMap((name) =>
      Array.from(
        readFileSync(join('demo/guides', name), 'utf8').matchAll(/verbund-widgets (\w+)/g),
        ([, word]) => word,
      ),
    );
    assert.ok(commands.length > 5);
    for (const command of commands) assert.match(stdout, new RegExp(`^  ${command} `, 'm'));
  });
});
