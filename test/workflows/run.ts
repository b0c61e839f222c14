import { readdir } from 'node:fs/promises';
import { installAct } from './act.js';
import { actionCases } from './action-cases.js';
import { approveCases } from './approve-cases.js';
import { runCase, type WorkflowCase } from './case.js';
import { commentCases } from './comment-cases.js';
import { compositeCases } from './composite-cases.js';
import { folder } from './places.js';
import { probeCases } from './probe-cases.js';
import { buildProduct } from './product.js';
import { releaseCases } from './release-cases.js';
import { severalJobsCases } from './several-jobs-cases.js';
import { withShop } from './shop.js';

/**
 * Runs every workflow under `cases/` on act and prints `N passed, N failed`.
 * Words after the command keep only the cases whose name has them.
 */
async function main(words: readonly string[]): Promise<number> {
  const act = await installAct();
  const product = await buildProduct();
  try {
    const base = withShop(product.folder);
    const cases = [
      ...probeCases,
      ...actionCases(base),
      ...compositeCases(base),
      ...releaseCases(base),
      ...approveCases(base),
      ...severalJobsCases(base),
      ...commentCases(base),
    ];
    await refuseUnused(cases);
    const chosen = cases.filter((subject) => words.every((word) => subject.name.includes(word)));
    let failed = 0;
    for (const subject of chosen) {
      const problem = await runCase({ act, folder, product: product.folder }, subject);
      if (problem) failed += 1;
      print(
        problem
          ? `not ok  ${subject.name}\n${problem.replace(/^/gm, '        ')}`
          : `ok      ${subject.name}`,
      );
    }
    print(`${chosen.length - failed} passed, ${failed} failed`);
    return failed === 0 && chosen.length > 0 ? 0 : 1;
  } finally {
    await product.remove();
  }
}

async function refuseUnused(cases: readonly WorkflowCase[]): Promise<void> {
  const files = await readdir(`${folder}/cases`);
  const unused = files.filter((file) => !cases.some((subject) => subject.workflow === file));
  if (unused.length > 0) throw new Error(`no case runs ${unused.join(', ')}`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  print(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
