import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { attacks } from '../support/hostile/attacks.mjs';
import { good } from '../support/hostile/data.mjs';
import { startHostileServer, startThirdParty, STRANGE } from '../support/network/hostile-server.mjs';
import { makeFolder, runCli } from '../support/node/run-cli.mjs';
import { serveFolder } from '../support/network/serve-folder.mjs';

/** What takes longer hangs, whatever else this machine does. */
const HANGS_AFTER = 200_000;
/** Moments at which a run is asked to end. */
const TERMINATIONS = [800, 2500];

/** Control characters but for line breaks and tabs. */
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
const titleOf = ({ title, name, label }) => title ?? name ?? label;

/** A configuration that reads hostile sources between two good ones: a file, and a server's. */
async function prepare(t, chosen) {
  const third = await startThirdParty((path) =>
    chosen.reduce((answer, { thirdServes }) => answer ?? thirdServes?.(path), undefined),
  );
  const fine = await serveFolder({ routes: { '/good.json': good } });
  const servers = await Promise.all(chosen.map(({ routes }) => startHostileServer(routes, third.origin)));
  t.after(() => Promise.all([third, fine, ...servers].map((server) => server.close())));
  // A table does not say what it holds.
  const bad = chosen.flatMap(({ sources, kinds }, n) =>
    sources.map((path) => ({ url: servers[n].origin + path, kinds })),
  );
  const { news } = good;
  const hangs = chosen.some((attack) => attack.hangs);
  const cwd = makeFolder(t, {
    'collect.json': {
      output: 'public/verbund.json',
      sources: [`${fine.origin}/good.json`, ...bad, 'eigenes.json'],
      pageSize: 1_000_000,
      images: { copy: true },
      directory: { indexFrom: 1_000_000 },
      // What hangs is waited for together; what is there may be read for long, as the machine may be busy.
      limits: {
        documentSeconds: 30,
        pages: 30,
        ...(hangs ? { seconds: 2, requestSeconds: 5, concurrency: 50, perHost: 50 } : { perHost: 8 }),
      },
    },
    'eigenes.json': { news: [{ ...news[0], id: 'eigenes', url: undefined, title: 'Gute eigene Nachricht' }] },
  });
  return { cwd, chosen, third, servers };
}

/** Collects from the sources of some attacks. */
async function collectFrom(t, chosen) {
  const prepared = await prepare(t, chosen);
  const [{ runs, node }] = chosen;
  let run;
  for (let n = 0; n < runs; n += 1)
    run = await runCli(['collect', 'collect.json'], { cwd: prepared.cwd, node, killAfter: HANGS_AFTER });
  const entry = join(prepared.cwd, 'public/verbund.json');
  const texts = [...textsIn(join(prepared.cwd, 'public')), ...textsIn(join(prepared.cwd, 'collect.state'))];
  return { ...prepared, run, texts, written: existsSync(entry) ? JSON.parse(readFileSync(entry, 'utf8')) : {} };
}

/** Every file below a folder as text. */
function textsIn(folder) {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'));
}

/** What does not hold of a run as a whole. */
function listFaultsOfRun({ run, written, third }) {
  const faults = [];
  const expect = (holds, message) => {
    if (!holds) faults.push(message);
  };
  const { code, signal, stdout, stderr } = run;
  expect(signal === null, `it has to be killed after ${HANGS_AFTER / 1000} seconds`);
  expect(signal !== null || code === 0 || code === 1, `it ends with ${code}: ${stderr.trim().slice(-300)}`);
  expect(!control.test(stdout.replaceAll('\n', '')), 'control characters reach the output');
  expect(!control.test(stderr.replaceAll('\n', '')), 'control characters reach the terminal');
  expect(!/^::/m.test(stdout + stderr), 'a command reaches the terminal');
  expect(third.requests.length === 0, `asks somebody else for ${third.requests[0]}`);
  expect(written.news, 'nothing is written');
  for (const [kind, records] of Object.entries(good)) {
    if (!Array.isArray(records)) continue;
    const own = kind === 'news' ? [{ title: 'Gute eigene Nachricht' }] : [];
    for (const record of [...records, ...own]) {
      const copies = (written[kind] ?? []).filter((one) => titleOf(one) === titleOf(record));
      expect(copies.length > 0, `"${titleOf(record)}" is not collected`);
      for (const field of ['url', 'text', 'start'])
        expect(
          copies.every((one) => !record[field] || one[field] === record[field]),
          `${field} of "${titleOf(record)}" has changed`,
        );
    }
  }
  return faults;
}

/** What does not hold of one of the attacks in a run. */
function listFaultsOf(attack, { run, chosen, servers, texts, written }) {
  const faults = [];
  const { origin, requests } = servers[chosen.indexOf(attack)];
  if (requests.length > (attack.mostRequests ?? 250)) faults.push(`the source is asked ${requests.length} times`);
  for (const word of attack.hidden)
    if (texts.some((text) => text.includes(word))) faults.push(`"${word}" is published or kept`);
  // `new http://…/data.json: 3 news, 1 links`
  const lines = run.stdout.split('\n').filter((line) => line.includes(`${origin}/`));
  for (const kind of attack.kinds) {
    const titles = attack.shown[kind] ?? [];
    const counts = lines.map((line) => Number(new RegExp(`(\\d+) ${kind}`).exec(line)?.[1] ?? 0));
    const collected = counts.reduce((sum, one) => sum + one, 0);
    if (collected < titles.length) faults.push(`${collected} ${kind} are collected of it: ${lines.join(' ')}`);
    const all = new Set((written[kind] ?? []).map(titleOf));
    for (const title of titles) if (!all.has(title)) faults.push(`"${title}" is not collected`);
  }
  return faults;
}

/** Sources stand side by side in one configuration, as far as they can. */
const standAlone = attacks.filter(({ node, runs }) => node.length > 0 || runs > 1);
const together = attacks.filter((attack) => !standAlone.includes(attack));

describe('collect with a source that', () => {
  for (const group of new Set(together.map((attack) => attack.group))) {
    describe(group, () => {
      const chosen = together.filter((attack) => attack.group === group);
      let collected;
      const cleanUp = [];
      after(() => Promise.all(cleanUp.map((end) => end())));

      it('leaves the run, its output and all other sources alone', async (t) => {
        const started = performance.now();
        collected = await collectFrom({ after: (end) => cleanUp.push(end) }, chosen);
        t.diagnostic(`${Math.round(performance.now() - started)} ms`);
        assert.deepEqual(listFaultsOfRun(collected), []);
      });
      for (const attack of chosen) it(attack.name, () => assert.deepEqual(listFaultsOf(attack, collected), []));
    });
  }
  for (const attack of standAlone) {
    it(attack.name, async (t) => {
      const collected = await collectFrom(t, [attack]);
      assert.deepEqual([...listFaultsOfRun(collected), ...listFaultsOf(attack, collected)], []);
    });
  }
});

describe('collect with all of these sources', () => {
  for (const moment of TERMINATIONS) {
    it(`ends when it is asked to after ${moment} ms`, async (t) => {
      const { cwd, third } = await prepare(
        t,
        attacks.filter(({ hangs, name }) => hangs || /pattern|nest|eight megabytes/.test(name)),
      );
      let asked = 0;
      const run = await runCli(['collect', 'collect.json'], {
        cwd,
        killAfter: HANGS_AFTER,
        onStart: async (child) => {
          await sleep(moment);
          asked = performance.now();
          child.kill('SIGTERM');
        },
      });
      t.diagnostic(`ends ${Math.round(performance.now() - asked)} ms after SIGTERM`);
      assert.notEqual(run.signal, 'SIGKILL');
      assert.deepEqual(third.requests, []);
      assert.ok(!textsIn(join(cwd, 'public')).some((text) => text.includes(STRANGE)));
    });
  }
});
