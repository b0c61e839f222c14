import type { CheckResult } from '../../core/check-result.js';
import type { Host } from '../../host/host.js';

/** Outputs of the action that plans. */
export const planOutputs = {
  'plan-hash':
    'Hash of the plan, for whoever approves it: over the ledger, the pending ids and the texts of their files. Of several projects separated by commas; empty when no plan could be made.',
  pending:
    'The pending migrations in their order, as JSON: a list of `{project, id, name, file, tables, lock, measured}`; `measured` only where a smoke-run is known.',
  'pending-count': 'How many are pending; empty when no plan could be made.',
} as const;

/** Sets them all, also when a plan could not be made: a later step must not read an old value. */
export function setPlanOutputs(host: Pick<Host, 'setOutput'>, checks: readonly CheckResult[]): void {
  const plans = checks.flatMap(({ project, plan }) => (plan ? [{ project, ...plan }] : []));
  const pending = plans.flatMap(({ project, pending }) => pending.map((one) => ({ project, ...one })));
  const isWhole = plans.length === checks.length && plans.length > 0;
  host.setOutput('plan-hash', isWhole ? plans.map(({ hash }) => hash).join(',') : '');
  host.setOutput('pending', JSON.stringify(pending));
  host.setOutput('pending-count', isWhole ? String(pending.length) : '');
}
