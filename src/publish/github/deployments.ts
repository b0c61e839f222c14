import { getOctokit } from '@actions/github';
import type { Deployment } from '../../core/deployment.js';
import { messageOf } from '../../core/errors.js';
import {
  type Connection,
  type DeploymentSettings,
  findOrCreate,
  type Request,
  type StartedOnPlatform,
  sendStatus,
} from './deployment-calls.js';
import { whyNoDeployment } from './deployment-failures.js';
import { type DeploymentStatus, statusOf } from './deployment-state.js';
import { retryDelay } from './failures.js';
import { silentLog } from './silent-log.js';

export type { DeploymentSettings } from './deployment-calls.js';

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
