import type { Deployment } from '../../core/deployment.js';
import type { Host } from '../../host/host.js';

/** Outputs of the actions that deploy. */
export const deployOutputs = {
  'deploy-id': 'Id of the deployment; of several services, in their order, separated by commas.',
  outcome:
    '`live`, `failed`, `canceled`, `superseded`, `deactivated`, `blocked`, `timed-out`, or `running` when it was not followed; of several services the first that is not live. Empty when nothing was started.',
  'service-url': 'Where the (first) service answers.',
  'deploy-link': 'The (first) deployment’s page on the platform.',
  'live-commit': 'Commit that the (first) deployment has brought live; empty when it is not live.',
  'previous-id': 'Id of the deployment that was live before: where a rollback goes.',
  'previous-commit': 'Commit that was live before.',
  deployments: 'All deployments with their services, stages, reasons and what was live before, as JSON.',
} as const;

/** Sets them all, also when nothing was started: a later step must not read an old value. */
export function setDeployOutputs(host: Pick<Host, 'setOutput'>, deployments: readonly Deployment[]): void {
  const [first] = deployments;
  const worst = deployments.find(({ outcome }) => outcome !== 'live') ?? first;
  const values: Readonly<Record<keyof typeof deployOutputs, string | undefined>> = {
    'deploy-id': deployments.map(({ id }) => id).join(','),
    outcome: worst?.outcome,
    'service-url': first?.service.url,
    'deploy-link': first?.link,
    'live-commit': first?.outcome === 'live' ? first.commit : undefined,
    'previous-id': first?.previous?.id,
    'previous-commit': first?.previous?.commit,
    deployments: JSON.stringify(deployments),
  };
  for (const [name, value] of Object.entries(values)) host.setOutput(name, value ?? '');
}
