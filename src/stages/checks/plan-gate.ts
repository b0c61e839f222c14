import { resolve } from 'node:path';
import { lint } from '../../gates/lint/lint.js';
import { applyMuting } from '../../gates/muting/apply.js';
import { planMigrations } from '../../gates/plan/plan.js';
import { ledgerOf } from '../../migrations/ledger/index.js';
import { childEnvironment } from '../child-environment.js';
import { noAddress } from '../database/apply-inputs.js';
import { inUseOf } from '../database/database-inputs.js';
import { liveSizes } from '../database/live-sizes.js';
import { planReport } from '../database/plan-inputs.js';
import type { Gate, GateInput } from '../services.js';
import { lintInput } from './lint-gate.js';
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
  const asked = await lintInput({ ...input, settings: { ...settings, scope: 'all' } });
  const live = await liveSizes(database, host.clock.now());
  const sizes = live ? { ...live, rates: asked.sizes?.rates ?? {} } : asked.sizes;
  const found = await lint({ ...asked, sizes });
  const result = await planMigrations({
    project,
    history,
    ledger,
    tree,
    database,
    lintFindings: found.findings,
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
    settled: found.findings,
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
