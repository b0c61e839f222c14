import type { Deployment, Service } from '../../core/deployment.js';
import type { Clock } from '../../host/clock.js';
import type { Platform } from '../../platforms/platform.js';

/** What an end that is neither `live` nor a failure means for the run. */
export const judgements = ['fail', 'neutral', 'pass'] as const;
export type Judgement = (typeof judgements)[number];

export interface DeployInput {
  /** One a service, in the order in which they are deployed. */
  readonly targets: readonly DeployTarget[];
  /** `sequence`: the next one only when the one before is live. */
  readonly order: 'sequence' | 'parallel';
  /** The commit that is to be live; compared with what the platform says it deployed. */
  readonly commit?: string;
  /** Whether to follow until it is live, or only to start. */
  readonly wait: boolean;
  /** Milliseconds for one service, from its start. */
  readonly timeoutMs: number;
  /** How many of the last lines of the log are shown for a deployment that failed. */
  readonly logLines: number;
  readonly onCanceled: Judgement;
  readonly onSuperseded: Judgement;
  readonly onDeactivated: Judgement;
  /** Whether what was started here is stopped when the run is. */
  readonly cancelOnAbort: boolean;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Told of everything as it happens: the log, the state for `post`, GitHub's deployment statuses. */
  readonly observers: readonly DeployObserver[];
}

export interface DeployTarget {
  /** What the user called it: `srv-...`. */
  readonly label: string;
  readonly platform: Platform;
  /** Whether it can only be started, not followed: a deploy hook without a key. */
  readonly blind?: boolean;
}

/**
 * Somebody who is told how deployments go. What it throws is told as a note and stops nothing; what it promises is
 * waited for before the gate goes on, but for `onChange`.
 */
export interface DeployObserver {
  /** Before the request that starts it; after this a killed run may have left something behind. */
  onStarting?(starting: StartingDeployment): void | Promise<void>;
  /** Its id is known; nothing has been waited for. */
  onStarted?(started: StartedDeployment): void | Promise<void>;
  /** Its state or stage is another. */
  onChange?(deployment: Deployment): void;
  /** It ended, or is no longer followed. */
  onEnd?(deployment: Deployment): void | Promise<void>;
  /** Something to know that belongs to no finding. */
  onNote?(note: string): void;
}

export interface StartingDeployment {
  readonly service: Service;
  /** Ids of deployments that were there before. */
  readonly known: readonly string[];
  /** Milliseconds since the epoch. */
  readonly at: number;
}

export interface StartedDeployment {
  readonly service: Service;
  readonly id: string;
  /** False where one was found that ran already: it is followed, and never cancelled by us. */
  readonly ours: boolean;
  readonly commit?: string;
}
