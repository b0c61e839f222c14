import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './child.js';
import { type Measured, ratio, show, time } from './measure.js';
import { sqlHistory, writePairs } from './sql-history.js';

/** The bundled command over a folder of one pair, and of 500 pairs in 1,000 files. */
export async function benchLint(cli: string): Promise<Measured> {
  const nothing = await time(5, () => run([process.execPath, '-e', '0'], '.'));
  const one = await lintOf(cli, 1);
  const many = await lintOf(cli, 500);
  return {
    name: 'Lint, from the start of the process (goal: under a second)',
    lines: [
      `\`node -e 0\`: ${show(nothing)}`,
      `1 migration, 2 files: ${show(one)}`,
      `500 migrations, 1,000 files: ${show(many)}, ${ratio(many, one)} the time of one`,
    ],
  };
}

async function lintOf(cli: string, length: number) {
  const root = await mkdtemp(join(tmpdir(), 'lockkeeper-bench-'));
  try {
    await writePairs(root, sqlHistory(length));
    await run(['git', 'init', '--quiet', '--initial-branch=main'], root);
    // Half of these migrations build an index while others wait, which lint says.
    const command = [process.execPath, cli, 'lint', '--scope', 'all'];
    return await time(5, () => run(command, root, { orStatus: 1 }));
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}
