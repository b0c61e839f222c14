import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Measured } from './measure.js';

/** Peak memory of one process that judges the last of 5,000 migrations, on a base of 10,000 tables. */
export async function benchMemory(): Promise<Measured> {
  const program = fileURLToPath(new URL('./large-run.js', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [program], { maxBuffer: 1e6 });
  const { megabytes, seconds } = JSON.parse(stdout) as { megabytes: number; seconds: number };
  return {
    name: 'Memory, 5,000 migrations and 10,000 tables (goal: under 500 MB)',
    lines: [`lint of all and smoke-run of the last three: peak ${megabytes} MB, ${seconds} s`],
  };
}
