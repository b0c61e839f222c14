import type { CheckResult } from '../../core/check-result.js';
import type { Host } from '../../host/host.js';

/** Outputs of the action that rolls back. */
export const rollbackOutputs = {
  result:
    '`nothing`, `refused`, `rolled-back` or `failed`; of several services the worst, in the order failed, refused, rolled-back, nothing.',
  'rolled-back':
    '`true` when what was live before is live again for every service that needed it, else `false`.',
  reason: 'Why, one sentence; of several services one a line.',
  'live-commit': 'Commit that the (first) service has gone back to; empty when it has not.',
  'deploy-id': 'Id of the deployment that brought it back; of several services separated by commas.',
} as const;

const worstFirst = ['failed', 'refused', 'rolled-back', 'nothing'] as const;

/** Sets them all, also when nothing was done: a later step must not read an old value. */
export function setRollbackOutputs(host: Pick<Host, 'setOutput'>, checks: readonly CheckResult[]): void {
  const rollbacks = checks.flatMap(({ rollback }) => (rollback ? [rollback] : []));
  const result = worstFirst.find((one) => rollbacks.some((rollback) => rollback.result === one)) ?? 'nothing';
  const back = rollbacks.find((rollback) => rollback.result === 'rolled-back');
  const deployments = checks.flatMap((check) => check.deployments ?? []);
  const values: Readonly<Record<keyof typeof rollbackOutputs, string | undefined>> = {
    result,
    'rolled-back': String(result === 'rolled-back'),
    reason: rollbacks.map(({ reason }) => reason).join('\n'),
    'live-commit': back?.to?.commit,
    'deploy-id': deployments.map(({ id }) => id).join(','),
  };
  for (const [name, value] of Object.entries(values)) host.setOutput(name, value ?? '');
}
