import type { CheckResult } from '../../src/core/check-result.js';
import type { Finding } from '../../src/core/finding.js';
import type { Plan } from '../../src/core/plan.js';
import type { Evidence } from '../../src/gates/plan/measured.js';
import { planMigrations } from '../../src/gates/plan/plan.js';
import type { EngineSettings } from '../../src/migrations/engine.js';
import type { EngineName } from '../../src/migrations/model.js';
import type { InUse } from '../../src/postgres/in-use.js';
import { fastClock } from './fast-clock.js';
import { projectOf } from './ledger.js';

export interface TestPlan {
  readonly engine: EngineName;
  readonly files: Readonly<Record<string, string>>;
  readonly settings?: EngineSettings;
  readonly lintFindings?: readonly Finding[];
  readonly evidence?: Evidence;
}

/** Runs the gate on files that exist only in the test, against a real database. */
export async function planOf(
  { engine, files, settings, lintFindings = [], evidence }: TestPlan,
  database: Partial<InUse> & { readonly url: string },
): Promise<CheckResult> {
  return planMigrations({
    project: '.',
    ...(await projectOf(engine, files, settings)),
    database: { statementTimeoutMs: 5_000, lockTimeoutMs: 50, ...database },
    lintFindings,
    ...(evidence === undefined ? {} : { evidence }),
    clock: fastClock(),
  });
}

export function planIn({ plan }: CheckResult): Plan {
  if (!plan) throw new Error('the gate made no plan');
  return plan;
}

export function rulesIn({ findings }: CheckResult): readonly string[] {
  return findings.map(({ rule }) => rule);
}
