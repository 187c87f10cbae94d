import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, watch, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { makeFolder, runCli } from '../../support/node/run-cli.mjs';

const KILLS = 200;
const LANES = 4;

const size = { news: 9, organizations: 8 };

/** What the source holds in its two states: every record says which. */
function version(name) {
  return {
    news: Array.from({ length: size.news }, (_, index) => ({ id: `n${index}`, title: name, published: '2026-01-01' })),
    organizations: Array.from({ length: size.organizations }, (_, index) => ({
      id: `o${index}`,
      name: `${name} ${index}`,
      summary: `Wort${name}`,
    })),
  };
}

/** Everything that an entry document leads to, and the states that its records are of. */
function readAll(entry) {
  const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
  const states = new Set();
  const document = read(entry);
  let news = 0;
  for (let page = document, path = entry; page;) {
    for (const { title } of page.news ?? []) {
      states.add(title);
      news += 1;
    }
    if (!page.next) break;
    path = join(dirname(path), page.next);
    page = read(path);
  }
  const { url, count } = document.directoryIndex;
  const index = join(dirname(entry), url);
  const columns = read(index);
  const file = (pattern, hash) => read(join(dirname(index), pattern.replace('{hash}', hash)));
  const organizations = columns.records.hashes.flatMap((hash) => file(columns.records.url, hash).organizations);
  for (const hash of columns.texts.hashes) file(columns.texts.url, hash);
  for (const { name } of [...organizations, ...document.organizations]) states.add(name.split(' ')[0]);
  assert.deepEqual([news, organizations.length, count], [size.news, size.organizations, size.organizations]);
  return [...states];
}

/** Random numbers from 0 up to 1 that are the same in every run (Park and Miller). */
function randomFrom(seed) {
  let state = seed * 7919 + 1;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

describe('collect, when it is killed', () => {
  it(`leaves the old or the new state, never half of one (${KILLS} times)`, async (t) => {
    const config = {
      output: 'public/verbund.json',
      sources: ['quelle.json'],
      pageSize: 2,
      directory: { indexFrom: 2, firstPage: 3, shardSize: 2 },
      // So that taking files away gets killed, too.
      keepHours: 0.00001,
    };
    const counts = { old: 0, new: 0 };
    const lane = async (number) => {
      const random = randomFrom(number + 1);
      const cwd = makeFolder(t, { 'collect.json': config, 'quelle.json': version('A') });
      const folder = join(cwd, 'public/verbund');
      const entry = join(cwd, 'public/verbund.json');
      mkdirSync(folder, { recursive: true });
      const run = (options) => runCli(['collect', 'collect.json'], { cwd, ...options });
      const started = performance.now();
      assert.equal((await run()).code, 0);
      let longest = performance.now() - started;
      let state = 'A';
      for (let killed = 0, runs = 0; killed < KILLS / LANES; runs += 1) {
        const next = state === 'A' ? 'B' : 'A';
        writeFileSync(join(cwd, 'quelle.json'), JSON.stringify(version(next)));
        // At any moment; while files are written; after the entry document has been.
        const ways = [
          () => run({ killAfter: random() * longest }),
          () => killAfterChange(run, folder, random() * 30),
          () => killAfterChange(run, dirname(entry), random() * 10, 'verbund.json'),
        ];
        const { signal } = await ways[runs % ways.length]();
        if (signal === 'SIGKILL') killed += 1;
        else if (runs % ways.length === 0) longest *= 0.95;
        const found = readAll(entry);
        assert.ok(found.length === 1 && [state, next].includes(found[0]), `half of each: ${found.join()}`);
        if (signal === 'SIGKILL') counts[found[0] === state ? 'old' : 'new'] += 1;
        state = found[0];
      }
      // And the next run goes on as if nothing had happened.
      writeFileSync(join(cwd, 'quelle.json'), JSON.stringify(version('C')));
      assert.equal((await run()).code, 0);
      assert.deepEqual(readAll(entry), ['C']);
      assert.ok(existsSync(join(cwd, 'collect.state/state.json')));
    };
    await Promise.all(Array.from({ length: LANES }, (_, number) => lane(number)));
    t.diagnostic(`killed ${KILLS} times: ${counts.old} left the old, ${counts.new} the new state`);
    // Else this would prove nothing.
    assert.ok(counts.old > 0 && counts.new > 0 && counts.old + counts.new === KILLS, JSON.stringify(counts));
  });
});

/** Kills a run a moment after something in a published folder has changed. */
async function killAfterChange(run, folder, wait, name) {
  let kill = () => undefined;
  let timer;
  const watcher = watch(folder, (_, changed) => {
    if (!name || changed === name) timer ??= setTimeout(() => kill(), wait);
  });
  try {
    return await run({ onStart: (child) => (kill = () => child.kill('SIGKILL')) });
  } finally {
    watcher.close();
    clearTimeout(timer);
  }
}
