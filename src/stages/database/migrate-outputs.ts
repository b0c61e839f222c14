import type { CheckResult } from '../../core/check-result.js';
import type { Host } from '../../host/host.js';

/** Outputs of the action that migrates. */
export const migrateOutputs = {
  applied: 'Ids that this run has applied, in their order, as JSON: a list of `{project, id}`.',
  reverted: 'Ids that this run has reverted, in their order, as JSON: a list of `{project, id}`.',
  unfinished:
    'Ids of which nobody knows that they are whole, as JSON: a list of `{project, id}`. Empty list when all is clear.',
  'plan-hash':
    'Hash of the plan that was carried out; of several projects separated by commas, empty when there was none.',
} as const;

/** Sets them all, also when nothing was run: a later step must not read an old value. */
export function setMigrateOutputs(host: Pick<Host, 'setOutput'>, checks: readonly CheckResult[]): void {
  const steps = checks.flatMap(({ project, migrate }) =>
    (migrate?.steps ?? []).map(({ id, status }) => ({ project, id, status })),
  );
  const idsOf = (...wanted: readonly string[]): string =>
    JSON.stringify(
      steps.flatMap(({ project, id, status }) => (wanted.includes(status) ? [{ project, id }] : [])),
    );
  const hashes = checks.flatMap(({ migrate }) => (migrate?.planHash === undefined ? [] : [migrate.planHash]));
  host.setOutput('applied', idsOf('applied'));
  host.setOutput('reverted', idsOf('reverted'));
  host.setOutput('unfinished', idsOf('unfinished', 'unknown'));
  host.setOutput('plan-hash', hashes.length === checks.length ? hashes.join(',') : '');
}
