import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { news, prepareCollect, serveSources } from '../../support/node/collect-from.mjs';
import { importSource } from '../../support/node/import-source.mjs';

const hour = 3_600_000;
const setAge = (path, ms) => utimesSync(path, new Date(Date.now() - ms), new Date(Date.now() - ms));

/** A number that no process has. */
const { pid: gone } = spawnSync(process.execPath, ['--version']);

/** A configuration with a source that answers, and what is in the folder of its state. */
async function prepare(t, config = {}) {
  const server = await serveSources(t, { '/a.json': news('A'), '/b.json': news('B') });
  const sources = [`${server.origin}/a.json`, `${server.origin}/b.json`];
  const prepared = prepareCollect(t, { sources, ...config });
  const folder = join(prepared.cwd, 'collect.state');
  const pages = () => readdirSync(folder).filter((name) => name.startsWith('page-'));
  return {
    ...server,
    ...prepared,
    folder,
    file: join(folder, 'state.json'),
    lock: join(folder, 'collect.lock'),
    pages,
  };
}

describe('collect has its state for itself', () => {
  it('a second run at the same time says so, ends with 4, and changes nothing', async (t) => {
    const { routes, run, titles, lock, exists } = await prepare(t);
    let answer;
    const asked = new Promise((resolve) => {
      routes['/a.json'] = (_, response) => {
        answer = () => response.end(JSON.stringify(news('A')));
        resolve();
      };
    });
    let pid;
    const first = run([], { onStart: (child) => (pid = child.pid) });
    await asked;
    const second = await run();
    assert.equal(second.code, 4);
    assert.match(
      second.stderr,
      new RegExp(`another run is collecting.*process ${pid} on ${hostname()}, since 20\\d\\d-`),
    );
    assert.ok(!exists());
    const { host, started } = JSON.parse(readFileSync(lock, 'utf8'));
    assert.deepEqual([host, Number.isNaN(Date.parse(started))], [hostname(), false]);
    answer();
    assert.deepEqual([(await first).code, titles().sort(), existsSync(lock)], [0, ['A', 'B'], false]);
    routes['/a.json'] = news('A');
    assert.equal((await run()).code, 0);
  });

  it('takes over the lock of a run that is not there any more', async (t) => {
    const { run, lock, folder } = await prepare(t);
    mkdirSync(folder, { recursive: true });
    const owner = (pid, host) => JSON.stringify({ pid, host, started: '2026-01-01T00:00:00Z' });
    const cases = [
      // Of this machine: its process is there, or not.
      [owner(process.pid, hostname()), 0, 4],
      [owner(gone, hostname()), 0, 0],
      // Of another one: it has shown itself lately, or not.
      [owner(gone, 'elsewhere'), 0, 4],
      [owner(gone, 'elsewhere'), hour, 0],
      // Not written yet, or never to be.
      ['', 0, 4],
      ['{"pid":"1"', hour, 0],
    ];
    for (const [text, age, code] of cases) {
      writeFileSync(lock, text);
      setAge(lock, age);
      assert.equal((await run()).code, code, `${text} ${age}`);
      assert.equal(existsSync(lock), code === 4);
      rmSync(lock, { force: true });
    }
  });

  it('writes nothing once another run has taken the lock', async (t) => {
    const { run, lock, exists, routes } = await prepare(t);
    routes['/a.json'] = (_, response) => {
      writeFileSync(lock, '{"pid":1,"host":"elsewhere","started":"2026-01-01T00:00:00Z"}');
      response.end(JSON.stringify(news('A')));
    };
    const { code, stderr } = await run();
    assert.deepEqual([code, exists(), existsSync(lock)], [4, false, true]);
    assert.match(stderr, /another run has taken the lock/);
  });

  it('keeps pages younger than an hour, whatever names them', async (t) => {
    const { run, routes, folder, pages } = await prepare(t);
    await run();
    const [first] = pages();
    const foreign = `page-${'0'.repeat(64)}.json`;
    writeFileSync(join(folder, foreign), '{}');
    routes['/a.json'] = news('A2');
    routes['/b.json'] = news('B2');
    await run();
    assert.deepEqual([pages().includes(first), pages().includes(foreign), pages().length], [true, true, 5]);
    for (const name of pages()) setAge(join(folder, name), hour + 1000);
    await run();
    assert.deepEqual([pages().includes(first), pages().includes(foreign), pages().length], [false, false, 2]);
  });

  it('lets nobody else read it', { skip: process.platform === 'win32' }, async (t) => {
    const { run, folder } = await prepare(t);
    // Somebody has made the folder for everybody.
    mkdirSync(folder, { mode: 0o755 });
    await run();
    const mode = (path) => (statSync(path).mode & 0o777).toString(8);
    assert.equal(mode(folder), '700');
    assert.deepEqual(
      readdirSync(folder).map((name) => mode(join(folder, name))),
      ['600', '600', '600'],
    );
  });

  it('refuses to have it published', async (t) => {
    const { run, cwd, exists } = await prepare(t);
    mkdirSync(join(cwd, 'public'));
    symlinkSync(join(cwd, 'public'), join(cwd, 'elsewhere'));
    for (const [output, state] of [
      ['public/verbund.json', 'public'],
      ['public/verbund.json', 'public/verbund'],
      ['public/verbund.json', 'public/verbund/deep/state'],
      ['public/verbund.json', 'elsewhere/state'],
      ['elsewhere/verbund.json', 'public/state'],
      ['verbund.json', undefined],
    ]) {
      const other = prepareCollect(t, { sources: ['a.json'], output, state }, { 'a.json': news('A') });
      mkdirSync(join(other.cwd, 'public'));
      symlinkSync(join(other.cwd, 'public'), join(other.cwd, 'elsewhere'));
      const { code, stderr } = await other.run();
      assert.equal(code, 2, `${output} ${state}`);
      assert.match(stderr, /the state .* would lie in the folder of the output .*: give "output" a folder of its own/);
      assert.deepEqual(readdirSync(join(other.cwd, 'public')), []);
    }
    assert.equal((await run()).code, 0);
    assert.ok(exists());
  });
});

describe('collect repairs its state', () => {
  it('whatever is wrong in state.json: that counts as not there, the rest stays', async () => {
    const { readState } = await importSource('src/cli/collect/state/read-state.ts');
    const page = { url: 'a.json', hash: 'x', file: `page-${'0'.repeat(64)}.json`, counts: { news: 1 }, bytes: 9 };
    const source = { tool: '1', pages: [page], succeeded: '2026-01-01T00:00:00Z' };
    const good = {
      version: 1,
      sources: { a: source },
      failing: { a: '2026-01-01T00:00:00Z' },
      retired: { '/a/b.json': '2026-01-01T00:00:00Z' },
      images: { 'https://a.example/': { name: `image-${'0'.repeat(16)}.png`, bytes: 1, width: 2, height: 1 } },
      failedImages: { 'https://a.example/': { message: 'x', failures: 1, until: '2026-01-01T00:00:00Z', maxBytes: 1 } },
    };
    assert.deepEqual(readState(JSON.stringify(good)), { state: good, damaged: [] });
    const empty = { version: 1, sources: {}, failing: {}, retired: {}, images: {}, failedImages: {} };
    assert.deepEqual(readState('{"version":1}'), { state: empty, damaged: [] });
    for (const text of ['', 'null', '[]', '7', '{"version":2}', JSON.stringify(good).slice(0, 99)])
      assert.deepEqual(readState(text), { state: empty, damaged: ['all of it'] }, text);
    const wrong = [null, [], 'x', 7, {}];
    const parts = Object.keys(good).filter((part) => part !== 'version');
    for (const part of parts) {
      for (const value of wrong.slice(0, -1)) {
        const { state, damaged } = readState(JSON.stringify({ ...good, [part]: value }));
        assert.deepEqual([state, damaged], [{ ...good, [part]: {} }, [`"${part}"`]]);
      }
      for (const value of wrong) {
        const { state, damaged } = readState(JSON.stringify({ ...good, [part]: { ...good[part], b: value } }));
        assert.deepEqual([state, damaged], [good, [`1 of "${part}"`]]);
      }
    }
    for (const pages of [undefined, {}, [], [null], [page, {}], [{ ...page, file: '../../collect.json' }]]) {
      const { state } = readState(JSON.stringify({ ...good, sources: { a: { ...source, pages } } }));
      assert.deepEqual(state.sources, {});
    }
  });

  it('and reads anew what it does not know any more', async (t) => {
    const { run, titles, file, asked } = await prepare(t);
    await run();
    const good = readFileSync(file, 'utf8');
    for (const text of ['{"version":1,"sources":null}', good.slice(0, good.length / 2)]) {
      writeFileSync(file, text);
      const before = asked.length;
      const { code, stderr, json } = await run();
      assert.deepEqual([code, titles().sort(), json().failures], [0, ['A', 'B'], 0], text);
      assert.match(stderr, /repaired collect\.state: .* could not be used/, text);
      assert.ok(asked.length > before);
      assert.deepEqual(Object.keys(JSON.parse(readFileSync(file, 'utf8'))), Object.keys(JSON.parse(good)));
    }
    assert.equal((await run()).stderr, '');
  });

  it('and the pages it has stored, which it knows by what is in them', async (t) => {
    const { run, titles, folder, pages, routes } = await prepare(t);
    // They would answer that nothing has changed.
    for (const name of ['a', 'b']) {
      routes[`/${name}.json`] = ({ headers }, response) =>
        headers['if-none-match']
          ? response.writeHead(304).end()
          : response.setHeader('ETag', '"1"').end(JSON.stringify(news(name.toUpperCase())));
    }
    await run();
    for (const name of pages()) {
      const digest = createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex');
      assert.equal(name, `page-${digest}.json`);
    }
    const good = readFileSync(join(folder, pages()[0]), 'utf8');
    for (const text of ['{}', good.replace(/"title":"./, '"title":"X')]) {
      for (const name of pages()) writeFileSync(join(folder, name), text);
      const { code, json } = await run();
      assert.deepEqual([code, json().failures, titles().sort()], [0, 0, ['A', 'B']]);
    }
  });

  it('and takes nothing of a damaged page where its source fails, too', async (t) => {
    const { run, titles, folder, pages, routes } = await prepare(t);
    await run();
    for (const name of pages()) {
      const text = readFileSync(join(folder, name), 'utf8');
      if (text.includes('"A"')) writeFileSync(join(folder, name), text.replace('"A"', '"X"'));
    }
    delete routes['/a.json'];
    delete routes['/b.json'];
    const { code, json } = await run();
    assert.deepEqual([code, json().sources.map(({ status }) => status), titles()], [1, ['failed', 'kept'], ['B']]);
  });
});
