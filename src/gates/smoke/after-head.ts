import type { Fact } from '../../core/check-result.js';
import type { Finding } from '../../core/finding.js';
import { fullDown } from './full-down.js';
import type { Lane } from './input.js';
import type { Rows } from './rows/rows.js';
import type { RouteResult } from './run-route.js';
import { runSeeds } from './seeds.js';
import type { Workbench } from './workbench.js';

export interface AfterHead {
  readonly run: Lane;
  readonly bench: Workbench;
  readonly result: RouteResult;
  readonly rows: Rows | undefined;
  readonly progress: (line: string) => void;
}

/** Seeds and the run of all downs need the head, reached without a failure. */
export async function afterHead({ run, bench, result, rows, progress }: AfterHead) {
  const { input, plan } = run;
  const findings: Finding[] = [];
  const facts: Fact[] = [];
  const atHead =
    plan.reachesHead && result.migrations.every((row) => row.status !== 'skipped') && bench.alive;
  const fullDownRuns = input.fullDown && input.steps === undefined;
  // Both are judged as they run in a new environment: rows that were made up could meet a seed's keys.
  if (atHead && (input.seeds.length > 0 || fullDownRuns) && rows?.isIn(bench.beside)) await bench.restore();
  if (input.seeds.length > 0) {
    const { timeoutMs, signal } = input.world;
    const files = `${input.seeds.length} ${input.seeds.length === 1 ? 'file' : 'files'}`;
    if (atHead)
      findings.push(
        ...(await runSeeds({
          target: bench.target,
          seeds: input.seeds,
          timeoutMs,
          signal,
          read: input.tree.read,
        })),
      );
    facts.push({
      label: 'seeds',
      value: atHead ? `${files}, run twice` : `${files}, not run: head not reached`,
    });
  }
  if (fullDownRuns) {
    if (atHead && result.descent) {
      const down = await fullDown(bench, result.descent, progress);
      findings.push(...down.findings);
      facts.push({ label: 'full down', value: down.summary });
    } else facts.push({ label: 'full down', value: 'not run: the head was not reached' });
  }
  return { findings, facts };
}
