import type { CheckResult } from '../../src/core/check-result.js';
import type { Finding } from '../../src/core/finding.js';
import { type LintInput, lint } from '../../src/gates/lint/lint.js';
import type { History } from '../../src/migrations/model.js';
import { filesOf } from './history.js';
import { memoryTree } from './tree.js';

export type TestLint = Partial<LintInput> & {
  readonly head: History;
  /** Texts that replace or join those of the history. */
  readonly files?: Readonly<Record<string, string>>;
};

/** The day of every test. */
export const today = new Date('2026-03-04T05:06:07Z');

/** Runs the gate on plain data: the trees hold what the histories say. */
export function runLint({ files = {}, ...input }: TestLint): Promise<CheckResult> {
  const base = input.base;
  return lint({
    postgresVersion: { major: 17 },
    project: '.',
    scope: 'new',
    now: today,
    tree: memoryTree({ ...filesOf(input.head), ...files }),
    baseTree: base && memoryTree(filesOf(base), 'origin/main'),
    ...input,
  });
}

/** What one rule says. */
export async function findingsOf(rule: string, input: TestLint): Promise<readonly Finding[]> {
  const result = await runLint(input);
  return result.findings.filter((finding) => finding.rule === rule);
}
