import type { Deployment, DeploymentVersion, PlatformName, Service } from '../core/deployment.js';
import type { Finding } from '../core/finding.js';

/**
 * One service of a deploy platform. Every member throws `UserError` for what the user can mend (a key that does not
 * work, a service that is not there); what the platform does to a deployment is a value.
 */
export interface Platform {
  readonly name: PlatformName;
  /** Changes nothing. Asked before `trigger`, because it remembers what was there before. */
  preflight(signal: AbortSignal): Promise<Preflight>;
  /** Starts the deployment and finds its id, also where the platform tells none. */
  trigger(before: Preflight, signal: AbortSignal): Promise<Started>;
  /** Waits until it is no longer `running`; at the deadline it looks once more and says `timed-out`. */
  follow(id: string, watch: Watch): Promise<Deployment>;
  /** The last lines of the build or of the app. A log that cannot be had is an empty list: it never fails a release. */
  logs(deployment: Deployment, lines: number, signal: AbortSignal): Promise<readonly string[]>;
  /** Stops a deployment on its way. Says what became of it. */
  cancel(id: string, signal: AbortSignal): Promise<Canceled>;
  /** Starts what was live before once more, or says why that cannot be. */
  rollback(target: DeploymentVersion, signal: AbortSignal): Promise<Started>;
}

/** What stands before a deployment. */
export interface Preflight {
  readonly service: Service;
  /** With an error among them nothing is started. */
  readonly findings: readonly Finding[];
  /** What is live now. */
  readonly live?: DeploymentVersion;
  /** A deployment of the same commit or image that is on its way already: it is followed, no second one is started. */
  readonly running?: DeploymentVersion;
  /** The newest deployment, whatever became of it. */
  readonly newest?: DeploymentVersion;
  /** Ids that were there before. */
  readonly known: readonly string[];
}

export type Started =
  | {
      readonly started: true;
      readonly id: string;
      /** Older ones that requests of ours, sent again after a lost answer, have started as well. */
      readonly alsoStarted?: readonly string[];
      readonly note?: string;
    }
  /** The platform would not; `reason` is one sentence. */
  | { readonly started: false; readonly reason: string; readonly fix?: string };

/** `done`: it is or will be stopped. `over`: it had ended before. `refused`: it goes on, and why. */
export type Canceled =
  | { readonly result: 'done' | 'over' }
  | { readonly result: 'refused'; readonly reason: string };

export interface Watch {
  readonly signal: AbortSignal;
  /** Milliseconds since the epoch. */
  readonly deadline: number;
  /** Called at once and whenever the state or its stage changes. */
  onChange(deployment: Deployment): void;
  /**
   * Called when a request that was sent again turns out to have started a second deployment; waited for. From then on
   * `id`, the newest, is followed.
   */
  onDouble?(double: DoubleStart): Promise<void>;
}

/** Deployments that one run has started in place of one. */
export interface DoubleStart {
  /** The newest. */
  readonly id: string;
  /** The older ones. */
  readonly others: readonly string[];
}
