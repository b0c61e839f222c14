import { getOctokit } from '@actions/github';
import type { Deployment, Service } from '../../core/deployment.js';
import { messageOf } from '../../core/errors.js';
import type { Clock } from '../../host/clock.js';
import { whyNoDeployment } from './deployment-failures.js';
import { type DeploymentStatus, statusOf } from './deployment-state.js';
import { retryDelay } from './failures.js';
import type { Octokit } from './pull-request.js';
import { silentLog } from './silent-log.js';

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

/** Keeps GitHub's page of environments up to date while something is deployed. Never throws. */
export interface GitHubDeployments {
  onStarted(started: StartedOnPlatform): Promise<void>;
  onChange(deployment: Deployment): void;
  onEnd(deployment: Deployment): Promise<void>;
}

const mostTries = 3;
const requestMs = 10_000;

/**
 * One GitHub deployment for each that a platform is asked for, with a status for each state it goes through. Where
 * GitHub refuses or does not answer, one note says so and that deployment is left alone: a release never waits for it.
 */
export function githubDeployments(settings: DeploymentSettings): GitHubDeployments {
  const octokit = getOctokit(settings.token, { baseUrl: settings.apiUrl, log: silentLog });
  const connection = { octokit, settings };
  const tracks = new Map<string, Track>();

  /** Statuses go out one after the other, in the order of the states. */
  const tell = (id: string, status: DeploymentStatus): Promise<void> => {
    const track = tracks.get(id);
    if (!track || track.told === status.state) return track?.done ?? Promise.resolve();
    track.told = status.state;
    track.done = track.done.then(async () => {
      const github = track.github;
      if (github === undefined) return;
      const sent = await attempt(connection, (request) =>
        sendStatus(connection, { github, status }, request),
      );
      if (!sent.ok) track.github = undefined;
    });
    return track.done;
  };

  return {
    async onStarted(started) {
      const track: Track = { github: undefined, told: undefined, done: Promise.resolve() };
      tracks.set(started.id, track);
      const made = await attempt(connection, (request) => findOrCreate(connection, started, request));
      if (made.ok) track.github = made.value;
    },
    onChange(deployment) {
      void tell(deployment.id, statusOf(deployment, settings.logUrl));
    },
    onEnd: (deployment) => tell(deployment.id, statusOf(deployment, settings.logUrl)),
  };
}

interface Track {
  /** GitHub's id; absent where GitHub would not. */
  github: number | undefined;
  told: DeploymentStatus['state'] | undefined;
  done: Promise<void>;
}

interface Connection {
  readonly octokit: Octokit;
  readonly settings: DeploymentSettings;
}

interface Request {
  readonly signal: AbortSignal;
}

type Attempt<T> = { readonly ok: true; readonly value: T } | { readonly ok: false };

/** Tries a few times what may help to try again; what GitHub refuses becomes one note. */
async function attempt<T>(
  { settings }: Connection,
  send: (request: Request) => Promise<T>,
): Promise<Attempt<T>> {
  const { clock, signal } = settings;
  for (let count = 1; ; count++) {
    try {
      return { ok: true, value: await send({ signal: AbortSignal.timeout(requestMs) }) };
    } catch (error) {
      const delay = count < mostTries ? retryDelay(error, count, clock.now()) : undefined;
      if (delay === undefined || signal.aborted) {
        settings.note(whyNoDeployment(error, settings.repository));
        return { ok: false };
      }
      try {
        await clock.sleep(delay, signal);
      } catch (stopped) {
        settings.note(`The deployment on GitHub was left as it is: ${messageOf(stopped)}.`);
        return { ok: false };
      }
    }
  }
}

/** Looks first: the answer to an earlier try may have been lost, and a re-run goes on with what is there. */
async function findOrCreate(
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

async function sendStatus(
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
