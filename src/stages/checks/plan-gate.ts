import { applyMuting } from '../../gates/muting/apply.js';
import { planMigrations } from '../../gates/plan/plan.js';
import { ledgerOf } from '../../migrations/ledger/index.js';
import { childEnvironment } from '../child-environment.js';
import { noAddress } from '../database/apply-inputs.js';
import { inUseOf } from '../database/database-inputs.js';
import type { Gate } from '../services.js';
import { lintGate } from './lint-gate.js';
import { projectBaseline } from './project-baseline.js';

/** The plan gate with the settings of a project. What lint says of the pending migrations is taken along. */
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
    clock: host.clock,
  });
  const baseline = await projectBaseline(input);
  return applyMuting(result, { history, tree, levels: settings.rules, baseline });
};
