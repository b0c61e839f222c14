import { readFile } from 'node:fs/promises';
import process from 'node:process';

/** Prints from Jest's own summary which tests were left out, and the closing line of the run: `N passed, N failed`. */
const [file = 'build/jest.json'] = process.argv.slice(2);
const summary = JSON.parse(await readFile(file, 'utf8')) as {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numRuntimeErrorTestSuites: number;
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
};
const tests = summary.testResults.flatMap(({ assertionResults }) => assertionResults);
for (const { fullName } of tests.filter(({ status }) => status === 'pending')) {
  process.stdout.write(`skipped: ${fullName}\n`);
}
// A suite that cannot even be loaded has no tests to count, and is a failure all the same.
const failed = summary.numFailedTests + summary.numRuntimeErrorTestSuites;
process.stdout.write(`${summary.numPassedTests} passed, ${failed} failed\n`);
if (failed > 0) process.exitCode = 1;
