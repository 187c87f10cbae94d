/**
 * Measures our widgets from `dist/cdn` side by side with the hand-written pages of the peer bench, and prints the ratios next to
 * the budgets. The first argument may name the suite, `news` (default), `directory` or `calendar`; the others go to the bench: `--quick`,
 * `--reps 3`, `--profiles slow`, `--sizes 20,2000`. `tasks` instead looks for tasks over 50 ms, from the sources and without a peer.
 * `collect` measures the command line instead.
 * Exits with 1 when a budget was missed or a contestant failed.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findChromium } from '../../.ci/ensure-browser.mjs';
import { compare } from './compare.mjs';
import { suites } from './suites.mjs';

const root = resolve(import.meta.dirname, '../..');
const bench = resolve(root, '../shared/bench');
const built = join(root, 'dist/cdn');

/** A copy that may be written to: the bench, our contestants, what they serve and their data. */
async function makeCopy(copy, suite) {
  cpSync(bench, copy, { recursive: true, filter: (path) => !/[\\/](node_modules|results|baseline)$/.test(path) });
  cpSync(join(import.meta.dirname, 'contestants'), join(copy, 'contestants'), { recursive: true });
  // The build as it is now; another one may follow while this one is measured.
  cpSync(built, join(copy, 'verbund'), { recursive: true });
  await suite.writeData(copy, await import(pathToFileURL(join(copy, 'lib/gen.mjs')).href));
}

function run(copy, command, ...args) {
  const env = { ...process.env, CHROMIUM: process.env.CHROMIUM ?? findChromium() };
  const { status } = spawnSync(command, args, { cwd: copy, env, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}`);
}

/** `tasks/*.bench.ts` in the browser that the tests run in; the tests themselves leave them out. */
function watchTasks() {
  const runner = join(root, 'node_modules/@web/test-runner/dist/bin.js');
  const config = ['--config', 'tests/web-test-runner.config.mjs'];
  const args = [runner, ...config, '--files', 'tests/bench/tasks/*.bench.ts'];
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, VERBUND_ONE_PAGE: '1' },
  });
  if (status === 0) console.log('no task over 50 ms');
  process.exitCode = status ?? 1;
}

async function main() {
  if (process.argv[2] === 'tasks') return watchTasks();
  if (process.argv[2] === 'collect') {
    const { benchCollect } = await import('./collect.mjs');
    if (!benchCollect()) process.exitCode = 1;
    return;
  }
  if (!existsSync(join(bench, 'bench.mjs'))) {
    console.log(`skipped: the peer bench is not there (${bench})`);
    return;
  }
  if (!existsSync(join(built, 'verbund.js'))) throw new Error('nothing is built yet: npm run build');
  const [named, ...others] = process.argv.slice(2);
  const suite = suites[named] ?? suites.news;
  const given = suites[named] ? others : process.argv.slice(2);
  const copy = mkdtempSync(join(tmpdir(), 'verbund-bench-'));
  try {
    await makeCopy(copy, suite);
    run(copy, 'npm', 'ci', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error');
    const defaults = { '--profiles': 'fast', '--sizes': suite.sizes };
    const args = Object.entries(defaults).flatMap(([key, value]) => (given.includes(key) ? [] : [key, value]));
    // Names and beginnings of names.
    const only = ['--only', suite.contestants];
    run(copy, process.execPath, 'bench.mjs', ...only, ...args, ...given);
    const { summarize } = await import(pathToFileURL(join(copy, 'lib/report.mjs')).href);
    const results = JSON.parse(readFileSync(join(copy, 'results/results.json'), 'utf8'));
    const { table, missed } = compare(summarize(results), suite.rows);
    const { date, chromium, cpus, cpu } = results.meta;
    console.log(`${date.slice(0, 10)}, Chromium ${chromium}, ${cpus} × ${cpu}\n\n${table}`);
    if (missed) process.exitCode = 1;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

await main();
