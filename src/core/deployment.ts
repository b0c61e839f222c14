export const platformNames = ['render', 'railway'] as const;
export type PlatformName = (typeof platformNames)[number];

/**
 * - `running`: on its way, also in a state that we do not know.
 * - `live`: it serves.
 * - `failed`: it never served; what was live before goes on serving.
 * - `canceled`: a person, or we, stopped it before it served.
 * - `superseded`: a newer deployment stopped it before it served.
 * - `deactivated`: it served, and a newer deployment has taken its place.
 * - `blocked`: it waits for a person's approval.
 * - `timed-out`: we stopped waiting; it may still go live.
 */
export const deploymentOutcomes = [
  'running',
  'live',
  'failed',
  'canceled',
  'superseded',
  'deactivated',
  'blocked',
  'timed-out',
] as const;
export type DeploymentOutcome = (typeof deploymentOutcomes)[number];

/** What a deployment runs, and where it stands on its platform. */
export interface DeploymentVersion {
  readonly id: string;
  /** Full hash, where it was built from a repository. */
  readonly commit?: string;
  readonly image?: string;
  /** ISO 8601. */
  readonly createdAt?: string;
}

/** The service of a platform that is deployed. */
export interface Service {
  /** The platform's id: `srv-...`. */
  readonly id: string;
  readonly name: string;
  /** The platform's word: `web_service`, `background_worker`. */
  readonly type?: string;
  /** Where it answers, for services that do. */
  readonly url?: string;
  /** Its page for a person. */
  readonly link?: string;
  readonly instances?: number;
}

/** One deployment of one service: what was started and how it ended. Plain data, part of the report. */
export interface Deployment extends DeploymentVersion {
  readonly platform: PlatformName;
  readonly service: Service;
  readonly outcome: DeploymentOutcome;
  /** The platform's own word for its state; empty where it gave none. */
  readonly status: string;
  /** Its page for a person. */
  readonly link?: string;
  /** The stages that it went through, by the platform's words, with the time that each took so far. */
  readonly stages: readonly DeploymentStage[];
  /** Whether it has served, now or before. */
  readonly wentLive: boolean;
  /** Why it did not go live, as one sentence. */
  readonly reason?: string;
  /** The last lines of its build or of the app, when it failed. */
  readonly log?: readonly string[];
  /** Id of the deployment that took its place. */
  readonly supersededBy?: string;
  /** Ids of older ones that the same run has started as well: a request was sent again after its answer was lost. */
  readonly alsoStarted?: readonly string[];
  /** What was live when it was started: where a rollback goes. */
  readonly previous?: DeploymentVersion;
}

export interface DeploymentStage {
  readonly name: string;
  readonly durationMs: number;
}
