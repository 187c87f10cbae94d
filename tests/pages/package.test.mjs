import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'vite';
import { collectionRoutes } from '../support/fixtures/sample-page-data.mjs';
import { closeBrowser, settled, visit } from '../support/node/visit.mjs';

const root = resolve('.');
const { dependencies, exports: entries } = JSON.parse(readFileSync('package.json', 'utf8'));

/** A project of its own, in which what is published is installed with its dependencies only. */
describe('the npm package', () => {
  let project;
  let installed;

  before(() => {
    project = mkdtempSync(join(tmpdir(), 'verbund-host-'));
    installed = join(project, 'node_modules/verbund-widgets');
    const packed = spawnSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', project], {
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    assert.equal(packed.status, 0, packed.stderr);
    const [{ filename }] = JSON.parse(packed.stdout);
    mkdirSync(installed, { recursive: true });
    const unpacked = spawnSync('tar', ['xzf', join(project, filename), '-C', installed, '--strip-components=1']);
    assert.equal(unpacked.status, 0, String(unpacked.stderr));
    // What npm would install besides; the rest of the workshop is not there.
    for (const name of [...Object.keys(dependencies), '@lit', 'lit-html', 'lit-element', '@types/trusted-types']) {
      const target = join(project, 'node_modules', name);
      mkdirSync(join(target, '..'), { recursive: true });
      if (name === '@lit') {
        mkdirSync(target);
        cpSync(join(root, 'node_modules/@lit/reactive-element'), join(target, 'reactive-element'), { recursive: true });
      } else {
        symlinkSync(join(root, 'node_modules', name), target, 'junction');
      }
    }
    writeFileSync(join(project, 'package.json'), '{ "name": "host", "type": "module" }');
  });
  after(async () => {
    await closeBrowser();
    rmSync(project, { recursive: true, force: true });
  });

  const run = (code) =>
    spawnSync(process.execPath, ['--input-type=module', '--eval', code], { cwd: project, encoding: 'utf8' });

  it('holds every file its entry points name, and neither sources nor tests', () => {
    const list = spawnSync('find', ['.', '-type', 'f'], { cwd: installed, encoding: 'utf8' }).stdout.split('\n');
    assert.ok(list.length > 20);
    assert.ok(!list.some((path) => /^\.\/(src|tests|demo|\.ci|node_modules)\//.test(path)));
    const targets = Object.values(entries).flatMap((entry) =>
      typeof entry === 'string' ? entry : Object.values(entry),
    );
    for (const target of targets.filter((path) => !path.includes('*'))) assert.ok(list.includes(target), target);
    for (const name of ['news', 'social']) assert.ok(list.includes(`./dist/npm/define/${name}.js`));
  });

  it('can be imported in Node, and registers nothing there', () => {
    const { status, stdout, stderr } = run(
      `const library = await import('verbund-widgets'); console.log(globalThis.customElements?.get('verbund-news'), Object.keys(library).sort().join());`,
    );
    assert.equal(status, 0, stderr);
    assert.match(stdout, /^undefined .*VerbundNews,.*VerbundSocial/);
  });

  it('gives its schema and the manifest of its elements to Node', () => {
    const { status, stderr, stdout } = run(
      `import schema from 'verbund-widgets/schema' with { type: 'json' };
      import elements from 'verbund-widgets/custom-elements.json' with { type: 'json' };
      console.log(typeof schema.$schema, elements.modules.flatMap((m) => m.declarations).map((d) => d.tagName).filter(Boolean).sort().join());`,
    );
    assert.equal(status, 0, stderr);
    assert.equal(stdout.trim(), 'string verbund-calendar,verbund-directory,verbund-news,verbund-social');
  });

  it('writes the index of a large directory in Node', () => {
    const { status, stdout, stderr } = run(
      `import { writeDirectoryIndex } from 'verbund-widgets/directory-index';
      const { entry, files } = writeDirectoryIndex({ organizations: [{ name: 'Chor' }] });
      console.log(JSON.parse(entry).directoryIndex.count, files.size);`,
    );
    assert.equal(status, 0, stderr);
    assert.equal(stdout.trim(), '1 2');
  });

  /** Bundles an entry as a host would, and shows it on a page. */
  async function visitBundle(t, code, body) {
    const out = join(project, `out-${Math.random().toString(36).slice(2)}`);
    writeFileSync(join(project, 'entry.js'), code);
    await build({
      root: project,
      base: '/app/',
      configFile: false,
      logLevel: 'error',
      build: {
        outDir: out,
        rolldownOptions: { input: join(project, 'entry.js'), output: { entryFileNames: 'entry.js' } },
      },
    });
    return visit(t, {
      head: '<script type="module" src="/app/entry.js"></script>',
      body,
      servers: { site: { routes: collectionRoutes, folders: { '/app/': out } } },
    });
  }

  it('registers one widget by its own entry point in a host’s bundle', async (t) => {
    const { page, faults } = await visitBundle(
      t,
      `import 'verbund-widgets/define/news';`,
      '<verbund-news src="/verbund.json" lang="tr"></verbund-news><verbund-social src="/verbund.json"></verbund-social>',
    );
    await page.locator('verbund-news').getByText('Sommerfest auf dem Lindenplatz').click();
    await page.locator('verbund-news').getByText('14 Uhr Musik').waitFor();
    assert.equal(await page.evaluate(() => customElements.get('verbund-social')), undefined);
    assert.deepEqual(faults, []);
  });

  it('registers nothing by its main entry point, and any name a host likes by hand', async (t) => {
    const { page, faults } = await visitBundle(
      t,
      `import { define, VerbundSocial } from 'verbund-widgets';
      window.before = !!customElements.get('verbund-social');
      define('verbund-social', VerbundSocial);
      define('verbund-social', class extends HTMLElement {});`,
      '<verbund-social src="/verbund.json"></verbund-social>',
    );
    assert.deepEqual(await settled(page), ['ready']);
    assert.equal(await page.evaluate(() => window.before), false);
    assert.deepEqual(faults, []);
  });

  it('registers everything, placeholders included, by /all', async (t) => {
    const { page, faults } = await visitBundle(
      t,
      `import 'verbund-widgets/all';`,
      '<div data-verbund="news" data-src="/verbund.json"></div><verbund-social src="/verbund.json"></verbund-social>',
    );
    assert.deepEqual(await settled(page, 2), ['ready', 'ready']);
    assert.deepEqual(faults, []);
  });

  it('describes its elements, events and records to TypeScript', () => {
    const code = `
      import 'verbund-widgets/define/news';
      import 'verbund-widgets/all';
      import { writeDirectoryIndex, type WrittenDirectory } from 'verbund-widgets/directory-index';
      import { VerbundNews, SourceError, type NewsItem, type VerbundLoadEvent } from 'verbund-widgets';
      const news: VerbundNews = document.createElement('verbund-news');
      const links: HTMLElementTagNameMap['verbund-social'] = document.querySelector('verbund-social')!;
      news.limit = 3; news.view = 'cards'; links.view = 'icons';
      news.addEventListener('verbund-load', (event) => { const n: number = event.detail.count; const same: VerbundLoadEvent = event; void [n, same]; });
      const first: NewsItem | undefined = news.records[0];
      const state: 'idle' | 'loading' | 'ready' | 'failed' = news.state;
      const done: Promise<void> = news.reload();
      if (news.error instanceof SourceError) news.error.kind satisfies string;
      // @ts-expect-error There is no such view.
      news.view = 'table';
      // @ts-expect-error It can only be read.
      news.state = 'idle';
      const directory: WrittenDirectory = writeDirectoryIndex({ organizations: [] }, { folder: 'vereine' });
      export { first, state, done, directory };`;
    writeFileSync(join(project, 'page.ts'), code);
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const compilerOptions = {
      ...{ module: 'nodenext', noEmit: true, strict: true, target: 'es2022', types: [] },
      lib: ['es2023', 'dom', 'dom.iterable'],
    };
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['page.ts'] }));
    const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', '.'], { cwd: project, encoding: 'utf8' });
    assert.equal(status, 0, stdout);
  });
});
