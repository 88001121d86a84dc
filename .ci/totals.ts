// Adds up the test reports of all packages and prints one line that people and machines can read.
import { globSync, readFileSync } from "node:fs";

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  success: boolean;
}

const root = new URL("..", import.meta.url).pathname;
const reports = globSync("{spec,packages/*,apps/*}/.test/report.json", { cwd: root }).map(
  (path) => JSON.parse(readFileSync(`${root}${path}`, "utf8")) as Report,
);
const sum = (count: (report: Report) => number) => reports.reduce((total, report) => total + count(report), 0);

const passed = sum((report) => report.numPassedTests);
const failed = sum((report) => report.numFailedTests);
const skipped = sum((report) => report.numPendingTests + report.numTodoTests);

console.log(`Tests of ${reports.length} packages:\n${passed} passed, ${failed} failed, ${skipped} skipped`);
if (passed === 0 || failed > 0 || reports.some((report) => !report.success)) process.exitCode = 1;
