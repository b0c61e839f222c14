import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CheckResult } from '../core/check-result.js';
import { UserError } from '../core/errors.js';
import type { Finding } from '../core/finding.js';
import { countSeverities, uniteFindings } from '../core/finding-list.js';
import type { Verdict } from '../core/report.js';
import { type BaselineEntry, readBaseline, writeBaseline } from '../gates/muting/baseline.js';
import { mutingRules } from '../gates/muting/rules.js';
import { gateOfRule } from '../gates/rules.js';
import { writeWhole } from '../publish/report-file.js';
import { type CheckGiven, type CheckRun, runChecks } from '../stages/checks/run-checks.js';
import type { Context } from '../stages/context.js';
import type { MigrationGate } from '../stages/services.js';

/**
 * Judges the whole history and writes what it finds into the baseline of each project, so that from now on only
 * what is new fails. What a gate found that did not run now stays listed. Throws `UserError` when a gate could not
 * run: half a baseline would let faults through.
 */
export async function writeBaselines(
  gates: readonly MigrationGate[],
  given: CheckGiven,
  context: Context,
): Promise<Verdict> {
  refusePartOfHistory(given);
  const run = await runChecks(gates, { ...given, scope: 'all' }, context);
  refuseBroken(run.report.checks);
  for (const [file, checks] of checksByFile(run)) {
    const path = join(run.repository.root, file);
    const kept = existsSync(path)
      ? readBaseline(await readFile(path, 'utf8'), file).entries.filter(
          ({ rule }) => !gates.some((gate) => gate === gateOfRule(rule)),
        )
      : [];
    const findings = uniteFindings(checks.flatMap(accepted));
    await writeWhole(path, writeBaseline(findings, kept));
    context.host.print(`${tell({ file, findings, kept })}\n`);
  }
  context.host.print('Commit it. From now on `lockkeeper check` fails only for what is not listed there.\n');
  return 'passed';
}

function refusePartOfHistory({ scope, shard }: CheckGiven): void {
  if (scope !== 'new' && shard === undefined) return;
  throw new UserError({
    what: 'a baseline lists what is wrong in the whole history, not in a part of it',
    where: '--write-baseline',
    fix: 'lockkeeper check --write-baseline',
  });
}

function refuseBroken(checks: readonly CheckResult[]): void {
  const broken = checks.filter(({ status }) => status === 'broken');
  if (broken.length === 0) return;
  throw new UserError(
    broken.map(({ gate, project, summary }) => ({
      what: `no baseline was written, because ${gate} could not run: ${summary}`,
      ...(project === '.' ? {} : { where: project }),
      fix: 'mend that first, or write down what reading finds: lockkeeper lint --write-baseline',
    })),
  );
}

function checksByFile({ report, baselines }: CheckRun): ReadonlyMap<string, readonly CheckResult[]> {
  const byFile = new Map<string, CheckResult[]>();
  for (const check of report.checks) {
    const file = baselines.get(check.project);
    if (file !== undefined) byFile.set(file, [...(byFile.get(file) ?? []), check]);
  }
  return byFile;
}

/** What counts now and what the old baseline took out; what a file itself explains needs no entry. */
function accepted({ findings, muted }: CheckResult): readonly Finding[] {
  const old = muted.flatMap(({ by, finding }) => (by === 'baseline' ? [finding] : []));
  return [...findings, ...old].filter(({ rule }) => !mutingRules.some(({ id }) => id === rule));
}

interface Written {
  readonly file: string;
  readonly findings: readonly Finding[];
  readonly kept: readonly BaselineEntry[];
}

function tell({ file, findings, kept }: Written): string {
  const { error, warning, notice } = countSeverities(findings);
  const total = findings.length === 1 ? '1 finding' : `${findings.length} findings`;
  const others = kept.length > 0 ? `; ${kept.length} of gates that did not run now stay listed` : '';
  return `${file}: ${total} (errors: ${error}, warnings: ${warning}, notices: ${notice})${others}`;
}
