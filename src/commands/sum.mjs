// @ts-check

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Count
 */

/** @type {Count} */
const none = { passed: 0, failed: 0, skipped: 0 };

/**
 * The count of a stage that is one test in itself, such as the type check.
 * @param {boolean} passed
 * @returns {Count}
 */
export function countOne(passed) {
  return passed ? { ...none, passed: 1 } : { ...none, failed: 1 };
}

/**
 * The count of a vitest run from the text of its JSON report. A file that could not be loaded has no tests in the
 * report and counts as one failed; so does a run that ended with an error without naming a failed test, left no
 * report, or tested nothing at all.
 * @param {string | undefined} report undefined when there is none
 * @param {number} code the exit code of the run
 * @returns {Count}
 */
export function countReport(report, code) {
  const count = { ...none };
  for (const file of filesOf(report)) {
    if (file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed')) count.failed += 1;
    for (const test of file.assertionResults) {
      if (test.status === 'passed') count.passed += 1;
      else if (test.status === 'failed') count.failed += 1;
      else count.skipped += 1;
    }
  }
  const untold = count.failed === 0 && (code !== 0 || count.passed === 0);
  return untold ? { ...count, failed: 1 } : count;
}

/**
 * What failed in a vitest run, from the text of its JSON report: a line for each test, and for each file that could not be
 * loaded, with the first line of what was wrong.
 * @param {string | undefined} report undefined when there is none
 * @returns {readonly string[]}
 */
export function failuresIn(report) {
  return filesOf(report).flatMap(({ status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (status === 'failed' && failed.length === 0) return [firstLine(message)];
    return failed.map(({ fullName, failureMessages }) => `${fullName}: ${firstLine(failureMessages[0])}`);
  });
}

/** @param {string | undefined} text */
const firstLine = (text = '') => text.split('\n', 1).join('');

/**
 * All counts in one.
 * @param {readonly Count[]} counts
 * @returns {Count}
 */
export function sum(counts) {
  return counts.reduce(
    (all, count) => ({
      passed: all.passed + count.passed,
      failed: all.failed + count.failed,
      skipped: all.skipped + count.skipped,
    }),
    none,
  );
}

/**
 * The line that ends a test run: `12 passed, 0 failed`, and `, 3 skipped` where any were.
 * @param {Count} count
 * @returns {string}
 */
export function lastLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * The part of vitest's JSON report that is counted here.
 * @param {string | undefined} report
 * @returns {readonly { status: string, message?: string, assertionResults: readonly { status: string, fullName: string, failureMessages: readonly string[] }[] }[]}
 */
function filesOf(report) {
  try {
    return report === undefined ? [] : JSON.parse(report).testResults;
  } catch {
    return [];
  }
}
