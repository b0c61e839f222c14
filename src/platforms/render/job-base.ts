import { UserError } from '../../core/errors.js';
import type { Finding } from '../../core/finding.js';
import type { EnvironmentRules } from '../environment.js';
import type { Build, JobPreflight } from '../jobs.js';
import { platformRules } from '../rules.js';
import { renderCalls } from './calls.js';
import type { RenderApi } from './client.js';
import { toService } from './context.js';
import { inspectEnvironment } from './environment.js';
import type { RenderDeploy, RenderService } from './objects.js';
import { refusedError } from './refused.js';

/** The service whose build and environment jobs have. */
export interface JobBase extends JobPreflight {
  readonly ownerId: string;
}

/** The service, and what its environment has to look like. */
export interface BaseOptions {
  readonly api: RenderApi;
  readonly service: string;
  readonly environment?: EnvironmentRules | undefined;
}

/** Deploys that are looked through for a build. */
const newestDeploys = 50;

/**
 * What a job of this service would run with. Throws `UserError` for a service that is not there or cannot run jobs.
 */
export async function readJobBase(
  { api, service: id, environment }: BaseOptions,
  signal: AbortSignal,
): Promise<JobBase> {
  const calls = renderCalls(api, id, signal);
  const found = await calls.service();
  if (!found.ok) throw refusedError(found, { what: `read service ${id}`, id });
  refuseUnfit(found.data);
  const deploys = await calls.deploys(newestDeploys);
  if (!deploys.ok) throw refusedError(deploys, { what: `read the deploys of ${id}`, id });
  const build = newestBuild(deploys.data);
  return {
    service: toService(found.data),
    findings: [
      ...suspension(found.data),
      ...(environment ? await inspectEnvironment(calls, found.data, environment) : []),
    ],
    ownerId: found.data.ownerId,
    ...(build ? { build } : {}),
  };
}

function refuseUnfit({ id, name, type }: RenderService): void {
  if (type !== 'static_site') return;
  throw new UserError({
    what: `${name} (${id}) is a static site: Render runs no jobs for it`,
    where: 'service',
    fix: 'name the web service, private service, background worker or cron job whose code the command belongs to',
  });
}

function suspension({ id, name, suspended, dashboardUrl }: RenderService): readonly Finding[] {
  if (suspended !== 'suspended') return [];
  const { id: rule, severity } = platformRules.serviceSuspended;
  const title = `${name} is suspended: Render would not run a job for it`;
  const fix = `resume it${dashboardUrl ? ` at ${dashboardUrl}` : ' in the Dashboard'}, then run this again`;
  return [{ rule, severity, title, fix, subject: id }];
}

/** States that come after a build that succeeded, whatever became of the deploy then. */
const built = new Set([
  'pre_deploy_in_progress',
  'pre_deploy_failed',
  'update_in_progress',
  'update_failed',
  'live',
  'deactivated',
]);

/** Of several the newest: Render runs jobs with the build that was made last, also where its deploy failed later. */
export function newestBuild(deploys: readonly RenderDeploy[]): Build | undefined {
  const [newest] = deploys
    .filter(({ status }) => built.has(status ?? ''))
    .sort((a, b) => createdAt(b) - createdAt(a));
  if (!newest) return undefined;
  const { id, commit, image, finishedAt } = newest;
  return {
    deployment: id,
    ...(commit?.id === undefined ? {} : { commit: commit.id }),
    ...(image?.ref === undefined ? {} : { image: image.ref }),
    ...(finishedAt === undefined ? {} : { readyAt: finishedAt }),
  };
}

function createdAt(deploy: RenderDeploy): number {
  return Date.parse(deploy.createdAt ?? '') || 0;
}
