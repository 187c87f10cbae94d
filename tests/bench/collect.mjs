/**
 * Measures `collect` with 500 sources and 100,000 records in all: the most memory it uses, and how much longer it takes than reading and
 * parsing the same bytes alone. Prints both next to the budgets.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { perSource, sourceText } from '../support/fixtures/many-sources.mjs';
import { program } from '../support/node/run-cli.mjs';

const memoryBudget = 1000;
const hook = pathToFileURL('tests/support/node/report-memory.mjs').href;
const endings = { 'application/json': 'json', 'text/calendar': 'ics' };

/** What nobody can do without: every byte read, JSON parsed, lines of calendars divided. */
const baseline = `
  import { readFileSync } from 'node:fs';
  let count = 0;
  for (const name of process.argv.slice(1)) {
    const text = readFileSync(name, 'utf8');
    const value = name.endsWith('.json') ? JSON.parse(text) : text.split('\\r\\n');
    count += (Array.isArray(value) ? value : value.organizations).length;
  }
  if (!count) throw new Error('nothing read');`;

function measure(cwd, ...args) {
  const report = join(cwd, 'memory');
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--import', hook, ...args], {
    cwd,
    env: { ...process.env, REPORT_MEMORY: report, NODE_OPTIONS: '' },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`ended with ${status}: ${stderr}`);
  return { seconds: (performance.now() - started) / 1000, megabytes: Number(readFileSync(report, 'utf8')) / 1e6 };
}

/** @returns whether everything is within its budget */
export function benchCollect({ count = 500 } = {}) {
  if (!existsSync(program)) throw new Error('nothing is built yet: npm run build');
  const cwd = mkdtempSync(join(tmpdir(), 'verbund-bench-'));
  try {
    const names = Array.from({ length: count }, (_, index) => {
      const { type, text } = sourceText(index);
      const name = `${index}.${endings[type]}`;
      writeFileSync(join(cwd, name), text);
      return name;
    });
    const bytes = names.reduce((sum, name) => sum + statSync(join(cwd, name)).size, 0);
    writeFileSync(join(cwd, 'collect.json'), JSON.stringify({ output: 'public/verbund.json', sources: names }));
    const alone = measure(cwd, '--input-type=module', '--eval', baseline, ...names);
    const first = measure(cwd, program, 'collect', 'collect.json');
    const again = measure(cwd, program, 'collect', 'collect.json');
    const line = (name, { seconds, megabytes }) =>
      `| ${name} | ${seconds.toFixed(1)} s | ${(seconds / alone.seconds).toFixed(1)} × | ${megabytes.toFixed(0)} MB |`;
    console.log(
      [
        `${count} sources, ${count * perSource} records, ${(bytes / 1e6).toFixed(0)} MB`,
        '',
        '| | time | ratio | memory |',
        '| --- | --- | --- | --- |',
        line('read and parse alone', alone),
        line('collect, for the first time', first),
        line('collect, nothing has changed', again),
        '',
        `budget: ${memoryBudget} MB`,
      ].join('\n'),
    );
    return Math.max(first.megabytes, again.megabytes) <= memoryBudget;
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}
