// Writes what @web/test-runner counted to the file LANTERN_COUNTS, for test/run.mjs.

import { writeFileSync } from 'node:fs';

/** @returns {import('@web/test-runner').Reporter} */
export function countsReporter(file = process.env['LANTERN_COUNTS']) {
  return {
    onTestRunFinished({ sessions }) {
      if (file) writeFileSync(file, JSON.stringify(countSessions(sessions)));
    },
  };
}

/**
 * A file that did not load, or threw outside of a test, has no failed test to show: it counts as one failure.
 *
 * @param {Iterable<import('@web/test-runner').TestSession>} sessions
 * @returns {{ passed: number, failed: number, skipped: number }}
 */
export function countSessions(sessions) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const session of sessions) {
    const before = counts.failed;
    if (session.testResults) countSuite(session.testResults, counts);
    if (!session.passed && counts.failed === before) counts.failed += 1;
  }
  return counts;
}

function countSuite({ tests, suites }, counts) {
  for (const { passed, skipped } of tests) counts[skipped ? 'skipped' : passed ? 'passed' : 'failed'] += 1;
  for (const suite of suites) countSuite(suite, counts);
}
