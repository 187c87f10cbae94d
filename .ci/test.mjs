/**
 * What `npm test` runs: every check, the tests in the browser, and the tests of the command line and of whole pages against `dist/`.
 * Arguments choose steps by name: `npm test -- eslint browser`. The last line is `N passed, N failed`; right before it stands again what
 * has failed, so that the end of a log is enough.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readResults } from './count-results.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const scratch = mkdtempSync(join(tmpdir(), 'verbund-test-'));
const browserResults = join(scratch, 'browser.jsonl');
const pageResults = join(scratch, 'pages.jsonl');
/** Long enough for a slow machine; what takes longer hangs. */
const stepTimeout = 20 * 60_000;
/** Steps at once: most of them wait for a page, a server or a disk half of their time. */
const WIDTH = 2;
/** So many lines of a failed check are said again at the end. */
const linesAtEnd = 20;

const filesIn = (folder, ending) =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { recursive: true })
        .filter((name) => name.endsWith(ending))
        .map((name) => join(folder, name))
    : [];
const tool = (path, ...args) => [join('node_modules', path), ...args];
const entryPoints = filesIn('src/define', '.ts').map((path) => `define/${basename(path, '.ts')}`);
const cliResults = join(scratch, 'cli.json');
const cliTests = filesIn('tests/cli', '.test.mjs');
const pageTests = filesIn('tests/pages', '.test.mjs');

/** One pass or failure each. `after` names what must have passed. */
const checks = [
  { name: 'build', args: ['.ci/build/build.mjs'] },
  { name: 'eslint', args: tool('eslint/bin/eslint.js', '--max-warnings', '0', '.') },
  { name: 'types', args: tool('typescript/bin/tsc', '-p', '.') },
  { name: 'types of the command line', args: tool('typescript/bin/tsc', '-p', 'src/cli') },
  { name: 'types of the build', args: tool('typescript/bin/tsc', '-p', 'tsconfig.node.json') },
  { name: 'format', args: tool('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.') },
  {
    name: 'imports',
    args: tool(
      'dependency-cruiser/bin/dependency-cruise.mjs',
      '--config',
      '.dependency-cruiser.cjs',
      'src',
      'demo',
      'tests',
    ),
  },
  { name: 'rules', args: ['.ci/check-rules.mjs'] },
  { name: 'locales', args: ['.ci/check-locales.mjs'] },
  { name: 'icons', args: ['src/ui/social/generated/build-icons.mjs', '--check'] },
  { name: 'budgets', after: 'build', args: ['.ci/check-budgets.mjs'], show: true },
  { name: 'publint', after: 'build', args: tool('publint/src/cli.js', '--strict') },
  {
    name: 'published types',
    after: 'build',
    args: tool(
      '@arethetypeswrong/cli/dist/index.js',
      '--pack',
      '.',
      '--profile',
      'esm-only',
      '--no-emoji',
      '--include-entrypoints',
      ...entryPoints,
    ),
  },
];

/** Many passes and failures each. */
const suites = [
  {
    name: 'browser',
    // On the modules of the package, not on their sources.
    after: 'build',
    env: { VERBUND_BUILT: '1' },
    args: tool('@web/test-runner/dist/bin.js', '--config', 'tests/web-test-runner.config.mjs'),
    results: browserResults,
  },
  {
    name: 'pages',
    after: 'build',
    args: [
      '--test',
      '--test-concurrency=1',
      '--test-timeout=600000',
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      '--test-reporter=./.ci/count-results.mjs',
      `--test-reporter-destination=${pageResults}`,
      ...pageTests,
    ],
    results: pageResults,
  },
  {
    name: 'cli',
    after: 'build',
    args: [
      '--test',
      // Deadlines and pauses of servers are waited for, which keeps no processor busy.
      '--test-concurrency=3',
      '--test-timeout=600000',
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      '--test-reporter=./.ci/count-results.mjs',
      `--test-reporter-destination=${cliResults}`,
      ...cliTests,
    ],
    results: cliResults,
  },
];

function run({ args, env: own }) {
  return new Promise((done) => {
    const env = { ...process.env, ...own, VERBUND_TEST_RESULTS: browserResults };
    const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const timer = setTimeout(() => child.kill('SIGKILL'), stepTimeout);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (text) => {
        output += text;
      });
    }
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      done({ passed: code === 0, output, end: signal ? `ended by ${signal}` : `ended with ${code}` });
    });
  });
}

const total = { passed: 0, failed: 0, skipped: 0 };
const outcome = new Map();
/** What is said again at the end. */
const failures = [];
const lastLines = (text) => text.trimEnd().split('\n').slice(-linesAtEnd);

function noteFailure(name, lines) {
  failures.push(`FAIL ${[name, ...lines].join('\n       ')}`);
}

function report({ name }, { passed, failed, skipped = 0 }, started) {
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  outcome.set(name, failed === 0);
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  const counts = passed + failed + skipped > 1 ? ` (${passed} passed, ${failed} failed, ${skipped} skipped)` : '';
  console.log(`${failed === 0 ? 'ok  ' : 'FAIL'} ${name}${counts} ${seconds} s`);
}

async function runCheck(check) {
  const started = performance.now();
  const { passed, output, end } = await run(check);
  if (!passed || check.show) console.log(output.trimEnd());
  if (!passed) noteFailure(check.name, output.trim() ? lastLines(output) : [end]);
  report(check, { passed: Number(passed), failed: Number(!passed) }, started);
}

async function runSuite(suite) {
  const started = performance.now();
  const { passed, output, end } = await run(suite);
  console.log(`\n${suite.name}\n${output.trimEnd()}`);
  const results = readResults(existsSync(suite.results) ? readFileSync(suite.results, 'utf8') : '');
  for (const { name, error } of results.failures) noteFailure(name, [error]);
  // A run that ends badly, or in which nothing ran, is a failure even when no test says so.
  if ((!passed && results.failed === 0) || results.passed + results.failed === 0) {
    results.failed += 1;
    noteFailure(suite.name, [`${end} after ${results.passed} passed tests`, ...lastLines(output)]);
  }
  report(suite, results, started);
}

const chosen = process.argv.slice(2);
const isChosen = ({ name }) => chosen.length === 0 || chosen.includes(name);

/** Runs each step once what it needs has passed; a step whose need has failed fails with it. */
async function runAll(steps, runStep, width) {
  const waiting = steps.filter(isChosen);
  const worker = async () => {
    while (waiting.length > 0) {
      const isReady = ({ after }) => !after || outcome.has(after) || !isChosen({ name: after });
      const index = waiting.findIndex(isReady);
      if (index < 0) {
        await new Promise((wake) => setTimeout(wake, 50));
        continue;
      }
      const [step] = waiting.splice(index, 1);
      if (outcome.get(step.after) === false) {
        noteFailure(step.name, [`${step.after} has failed`]);
        report(step, { passed: 0, failed: 1 }, performance.now());
      } else await runStep(step);
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
}

try {
  // The longest first, so that the short ones fill the end.
  const [build, ...others] = checks;
  const steps = [build, ...suites, ...others];
  await runAll(steps, (step) => (suites.includes(step) ? runSuite(step) : runCheck(step)), WIDTH);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
if (failures.length > 0) console.log(`\n${failures.join('\n')}`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
