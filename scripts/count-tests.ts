import { readFile } from 'node:fs/promises';
import process from 'node:process';

/** Prints the closing line of a test run from Jest's own summary: `N passed, N failed`. */
const [file = 'build/jest.json'] = process.argv.slice(2);
const summary = JSON.parse(await readFile(file, 'utf8')) as {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numRuntimeErrorTestSuites: number;
};
// A suite that cannot even be loaded has no tests to count, and is a failure all the same.
const failed = summary.numFailedTests + summary.numRuntimeErrorTestSuites;
process.stdout.write(`${summary.numPassedTests} passed, ${failed} failed\n`);
if (failed > 0) process.exitCode = 1;
