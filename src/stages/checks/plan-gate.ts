import { resolve } from 'node:path';
import { applyMuting } from '../../gates/muting/apply.js';
import { planMigrations } from '../../gates/plan/plan.js';
import { ledgerOf } from '../../migrations/ledger/index.js';
import { childEnvironment } from '../child-environment.js';
import { noAddress } from '../database/apply-inputs.js';
import { inUseOf } from '../database/database-inputs.js';
import { planReport } from '../database/plan-inputs.js';
import type { Gate, GateInput } from '../services.js';
import { lintGate } from './lint-gate.js';
import { projectBaseline } from './project-baseline.js';
import { projectLevels } from './project-levels.js';
import { smokeEvidence } from './smoke-evidence.js';

/** The plan gate with the settings of a project. What lint and smoke say of the pending migrations is taken along. */
export const planGate: Gate = async (input) => {
  const { engineSettings, histories, host, project, root, settings, tree } = input;
  const history = histories.head;
  const database = inUseOf(input.database);
  if (!database) throw noAddress(host.kind, 'a plan is about one database');
  const ledger = ledgerOf(history, {
    root,
    tree,
    settings: engineSettings,
    env: childEnvironment(host.env),
    timeoutMs: database.statementTimeoutMs,
    signal: host.signal,
  });
  const lint = await lintGate({ ...input, settings: { ...settings, scope: 'all' } });
  const result = await planMigrations({
    project,
    history,
    ledger,
    tree,
    database,
    lintFindings: lint.findings,
    evidence: await evidenceOf(input),
    clock: host.clock,
  });
  const baseline = await projectBaseline(input);
  return applyMuting(result, {
    history,
    tree,
    ...projectLevels(settings),
    baseline,
    now: new Date(host.clock.now()),
    settled: lint.findings,
  });
};

function evidenceOf({ change, host, migrate: given }: GateInput) {
  const { reports, reportPath: ownPath = planReport, workingDirectory = '.' } = given;
  return smokeEvidence({
    reports,
    cwd: resolve(host.cwd, workingDirectory),
    commit: change.commit,
    ownPath,
  });
}
