import type { Service } from '../../core/deployment.js';
import type { Clock } from '../../host/clock.js';
import type { DeploymentStatus } from './deployment-state.js';
import type { Octokit } from './pull-request.js';

export interface DeploymentSettings {
  readonly token: string;
  /** GitHub's REST address: `GITHUB_API_URL`. */
  readonly apiUrl: string;
  /** `OWNER/shop`. */
  readonly repository: string;
  /** What is deployed where the platform tells no commit. */
  readonly commit: string;
  /** As GitHub shows it: `production`, `staging`. */
  readonly environment: string;
  /** Whether several services are deployed: then each has an environment of its own. */
  readonly several: boolean;
  /** Whether people use it; GitHub takes it for true of the environment `production` alone. */
  readonly production: boolean | undefined;
  /** Whether it will go away again, as a preview does. */
  readonly transient: boolean;
  /** The page of this run. */
  readonly logUrl: string | undefined;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Told once what GitHub refused. */
  note(line: string): void;
}

/** What has been started on a platform. */
export interface StartedOnPlatform {
  readonly service: Service;
  readonly id: string;
  readonly commit?: string;
}

export interface Connection {
  readonly octokit: Octokit;
  readonly settings: DeploymentSettings;
}

export interface Request {
  readonly signal: AbortSignal;
}

/** GitHub's id of a deployment. Looks first: the answer to an earlier try may have been lost, and a re-run goes on with what is there. */
export async function findOrCreate(
  connection: Connection,
  started: StartedOnPlatform,
  request: Request,
): Promise<number> {
  const { octokit, settings } = connection;
  const place = placeOf(settings);
  const ref = started.commit ?? settings.commit;
  const environment = environmentOf(settings, started.service);
  const { data: there } = await octokit.rest.repos.listDeployments({
    ...place,
    sha: ref,
    environment,
    request,
  });
  if (!Array.isArray(there)) throw new Error('the answer broke off');
  const found = there.find(({ payload }) => isOurs(payload, started.id));
  if (found) return found.id;
  const { data: made } = await octokit.rest.repos.createDeployment({
    ...place,
    ref,
    environment,
    auto_merge: false,
    required_contexts: [],
    description: `${started.service.name}: ${started.id}`,
    payload: { lockkeeper: started.id },
    transient_environment: settings.transient,
    ...(settings.production === undefined ? {} : { production_environment: settings.production }),
    request,
  });
  if (!('id' in made)) throw new Error('the answer broke off');
  return made.id;
}

function isOurs(payload: unknown, id: string): boolean {
  const data: unknown = typeof payload === 'string' ? parsed(payload) : payload;
  return typeof data === 'object' && data !== null && 'lockkeeper' in data && data.lockkeeper === id;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Tells GitHub where a deployment stands. Sent twice it does no harm. */
export async function sendStatus(
  { octokit, settings }: Connection,
  { github, status }: { readonly github: number; readonly status: DeploymentStatus },
  request: Request,
): Promise<void> {
  await octokit.rest.repos.createDeploymentStatus({
    ...placeOf(settings),
    deployment_id: github,
    ...status,
    request,
  });
}

function placeOf({ repository }: DeploymentSettings): { readonly owner: string; readonly repo: string } {
  const [owner = '', repo = ''] = repository.split('/');
  return { owner, repo };
}

/** Of one environment GitHub takes the newest deployment for the live one: two services must not share it. */
function environmentOf({ environment, several }: DeploymentSettings, service: Service): string {
  return several ? `${environment} / ${service.name}` : environment;
}
