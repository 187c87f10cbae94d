import { appendFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';

const inWords = (names) => names.filter(Boolean).join(' › ');
/** The beginning of an error in one line: what was expected often stands below its first. */
const inShort = (text) =>
  String(text ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 300);

/** One line of JSON for each test as soon as it is known, so that a run that is cut off has told what it found out. */
function writeOutcomes(path, outcomes) {
  appendFileSync(path, outcomes.map((outcome) => `${JSON.stringify(outcome)}\n`).join(''));
}

function* testsOf({ name, tests = [], suites = [] }, above) {
  const place = [...above, name];
  for (const test of tests) {
    const outcome = test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed';
    yield { outcome, name: inWords([...place, test.name]), error: inShort(test.error?.message ?? 'no reason given') };
  }
  for (const suite of suites) yield* testsOf(suite, place);
}

/** Of one test file in one browser. A file that crashed, or in which nothing ran, is one failure. */
function outcomesOf({ testFile, group, testResults, passed, errors = [] }) {
  const file = relative(process.cwd(), testFile) + (group?.name && group.name !== 'default' ? ` (${group.name})` : '');
  const outcomes = testResults ? [...testsOf(testResults, [file])] : [];
  const isFailureKnown = outcomes.some(({ outcome }) => outcome === 'failed');
  if (outcomes.length === 0 || (!passed && !isFailureKnown)) {
    const [error] = errors;
    outcomes.push({ outcome: 'failed', name: file, error: inShort(error?.message ?? 'nothing ran to its end') });
  }
  return outcomes.map(({ outcome, ...told }) => (outcome === 'failed' ? { outcome, ...told } : { outcome }));
}

/** Reporter for Web Test Runner: adds the outcome of each test to a file, see `readResults`. */
export function countResults(path) {
  return {
    onTestRunFinished({ sessions }) {
      for (const session of sessions) writeOutcomes(path, outcomesOf(session));
    },
  };
}

/**
 * Reporter for `node --test --test-reporter=.ci/count-results.mjs`: the same lines for the tests of pages, on its destination.
 */
export default async function* countPageResults(events) {
  const place = [];
  for await (const { type, data } of events) {
    if (type === 'test:start') place.splice(data.nesting, Infinity, data.name);
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const error = data.details?.error;
    const isSuite = data.details?.type === 'suite';
    // A suite fails with its tests; of itself only with a hook.
    if (isSuite && (type === 'test:pass' || error?.failureType === 'subtestsFailed')) continue;
    if (data.skip !== undefined || data.todo !== undefined) yield `${JSON.stringify({ outcome: 'skipped' })}\n`;
    else if (type === 'test:pass') yield `${JSON.stringify({ outcome: 'passed' })}\n`;
    else {
      const file = data.file && relative(process.cwd(), data.file);
      const names = [...place.slice(0, data.nesting), data.name].filter((name) => resolve(name) !== data.file);
      const name = inWords([file, ...names]);
      yield `${JSON.stringify({ outcome: 'failed', name, error: inShort(error?.cause?.message ?? error?.message) })}\n`;
    }
  }
}

/** What the lines of either reporter say: `{ passed, failed, skipped, failures }`, a failure being `{ name, error }`. */
export function readResults(text) {
  const results = { passed: 0, failed: 0, skipped: 0, failures: [] };
  // A run that was cut off may have left half a line.
  for (const line of text.split('\n').slice(0, -1)) {
    const { outcome, ...failure } = JSON.parse(line);
    results[outcome] += 1;
    if (outcome === 'failed') results.failures.push(failure);
  }
  return results;
}
