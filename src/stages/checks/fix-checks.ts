import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from '../../core/finding.js';
import type { FileVersions } from '../../core/unified-diff.js';
import { type DeclinedFinding, type FixedLint, fixLint } from '../../gates/lint/fix/fix-lint.js';
import type { Context } from '../context.js';
import type { Gate } from '../services.js';
import { lintInput } from './lint-gate.js';
import { type CheckGiven, type CheckRun, runChecks } from './run-checks.js';

/** What lint says of the files as they are, and how they would be mended. Nothing is written. */
export interface FixRun {
  readonly run: CheckRun;
  /** Files that differ, as they lie on disk and as they would be, byte order marks included. */
  readonly files: readonly FileVersions[];
  readonly mended: readonly Finding[];
  readonly declined: readonly DeclinedFinding[];
  /** Files of new migrations that are written in code. */
  readonly inCode: readonly string[];
  /** What lint would find afterwards. */
  readonly left: readonly Finding[];
}

/** Lints the chosen projects and works out what `--fix` would do. Throws `UserError`. */
export async function fixChecks(given: CheckGiven, { host, services }: Context): Promise<FixRun> {
  const fixed: FixedLint[] = [];
  const fixing: Gate = async (input) => {
    const { engine, engineSettings, change } = input;
    const own = await fixLint({
      lint: await lintInput(input),
      mergedTree: change.mergedTree,
      discover: (tree) => engine.discover(tree, engineSettings),
    });
    fixed.push(own);
    return own.before;
  };
  const run = await runChecks(['lint'], given, { host, services: { ...services, gate: async () => fixing } });
  return {
    run,
    files: await versionsOf(run.repository.root, fixed),
    mended: fixed.flatMap(({ mended }) => mended),
    declined: fixed.flatMap(({ declined }) => declined),
    inCode: fixed.flatMap(({ inCode }) => inCode.map(({ file }) => file)),
    left: fixed.flatMap(({ after }) => after.findings),
  };
}

const mark = '\uFEFF';

async function versionsOf(root: string, fixed: readonly FixedLint[]): Promise<readonly FileVersions[]> {
  const texts = new Map(fixed.flatMap((one) => [...one.texts]));
  return Promise.all(
    [...texts].map(async ([path, after]): Promise<FileVersions> => {
      const before = await readFile(join(root, path), 'utf8').catch(() => undefined);
      return { path, before, after: before?.startsWith(mark) ? mark + after : after };
    }),
  );
}
