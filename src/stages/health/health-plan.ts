import type { Deployment } from '../../core/deployment.js';
import { UserError } from '../../core/errors.js';
import type { HealthInput } from '../../gates/health/input.js';
import type { Host } from '../../host/host.js';
import type { HealthActionGiven } from './health-inputs.js';
import type { HealthOptions } from './health-options.js';

/**
 * One input for the addresses that were named, else one for each service that went live. Throws `UserError` where
 * there is neither.
 */
export function planHealth(
  given: HealthActionGiven,
  options: HealthOptions,
  { host, deployed }: { readonly host: Host; readonly deployed: readonly Deployment[] },
): readonly HealthInput[] {
  const [only, ...others] = deployed;
  if (options.urls.length > 0) {
    const deployment = others.length === 0 ? only : undefined;
    return [inputOf(options.urls, { given, options, host, deployment })];
  }
  const answering = deployed.flatMap((deployment) =>
    deployment.service.url === undefined ? [] : [{ deployment, url: deployment.service.url }],
  );
  if (answering.length === 0) throw noUrl(deployed);
  return answering.map(({ deployment, url }) =>
    inputOf([new URL(given.path ?? '/health', url).href], { given, options, host, deployment }),
  );
}

interface InputParts {
  readonly given: HealthActionGiven;
  readonly options: HealthOptions;
  readonly host: Host;
  readonly deployment: Deployment | undefined;
}

function inputOf(urls: readonly string[], { given, options, host, deployment }: InputParts): HealthInput {
  const { headers, place, expect, readiness, bake } = options;
  const expected = expectedVersion(given, host, deployment);
  const instances = given.instances ?? deployment?.service.instances ?? readiness.instances;
  return {
    project: deployment?.service.name ?? '.',
    targets: urls.flatMap((url) => [
      { url, headers },
      ...(given.connectTo === undefined ? [] : [{ url, headers, connectTo: given.connectTo }]),
    ]),
    version: { ...(expected === undefined ? {} : { expected }), ...(place === undefined ? {} : { place }) },
    expect,
    readiness: { ...readiness, instances },
    ...(bake === undefined ? {} : { bake }),
  };
}

/** A deployment of an image has no commit to look for; without any deployment the workflow's commit is meant. */
function expectedVersion(
  given: HealthActionGiven,
  host: Host,
  deployment: Deployment | undefined,
): string | undefined {
  if (given.phase === 'baseline' || given.expectVersion === 'any') return undefined;
  const named = given.expectVersion ?? given.commit;
  if (named !== undefined) return named;
  if (deployment !== undefined) return deployment.commit;
  return host.kind === 'actions' ? host.env.GITHUB_SHA : undefined;
}

function noUrl(deployed: readonly Deployment[]): UserError {
  return new UserError({
    what:
      deployed.length === 0
        ? 'nobody said where the service answers, and no report in .lockkeeper/ has a deployment that went live'
        : `${deployed.map(({ service }) => service.name).join(', ')} went live and answers at no address`,
    where: 'url',
    why: 'without an address nothing can be probed',
    fix: 'lockkeeper health --url https://api.example.com/health',
  });
}
