import { writeFileSync } from 'node:fs';

function countSuite({ tests = [], suites = [] }, counts) {
  for (const test of tests) counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
  for (const suite of suites) countSuite(suite, counts);
}

/** Of one test file in one browser. A file that crashed, or in which nothing ran, is one failure. */
function countSession({ testResults, passed }) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  if (testResults) countSuite(testResults, counts);
  const ran = counts.passed + counts.failed + counts.skipped > 0;
  if (!ran || (!passed && counts.failed === 0)) counts.failed += 1;
  return counts;
}

/** Reporter for Web Test Runner: writes `{ passed, failed, skipped }` to a file when the run ends. */
export function countResults(path) {
  return {
    onTestRunFinished({ sessions }) {
      const total = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) {
        for (const [name, count] of Object.entries(countSession(session))) total[name] += count;
      }
      writeFileSync(path, JSON.stringify(total));
    },
  };
}
