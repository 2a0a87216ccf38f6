/** Counting what passed and what failed. There is no third kind: what did not run did not pass. */
import { existsSync, readFileSync } from "node:fs";

/** @typedef {{ passed: number, failed: number }} Tally */

export const PASSED = { passed: 1, failed: 0 };
export const FAILED = { passed: 0, failed: 1 };

/** @param {readonly Tally[]} tallies @returns {Tally} */
export function sum(tallies) {
  return tallies.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }), {
    passed: 0,
    failed: 0,
  });
}

/** @param {Tally} tally */
export const tallyText = ({ passed, failed }) => `${passed} passed, ${failed} failed`;

/**
 * The test cases of a Vitest run. Skipped and planned ones count as failed, and so do a file that could not be loaded,
 * a run without tests, one that left no report, and one that failed for a reason outside its tests.
 * @param {string} reportPath what Vitest's JSON reporter wrote
 * @param {number} exitCode
 * @returns {Tally}
 */
export function tallyOfVitest(reportPath, exitCode) {
  if (!existsSync(reportPath)) return FAILED;
  const report = JSON.parse(readFileSync(reportPath, "utf8"));
  const tally = sum(report.testResults.map(tallyOfFile));
  return tally.failed === 0 && (exitCode !== 0 || tally.passed === 0) ? { ...tally, failed: 1 } : tally;
}

function tallyOfFile({ status, assertionResults }) {
  const passed = assertionResults.filter((test) => test.status === "passed").length;
  const failed = assertionResults.length - passed;
  return { passed, failed: failed === 0 && status !== "passed" ? 1 : failed };
}
