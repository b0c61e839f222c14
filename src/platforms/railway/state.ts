import type { DeploymentOutcome, DeploymentStage } from '../../core/deployment.js';
import type { RailwayDeployment, RailwayEvent } from './objects.js';

/** Railway's words for a state, complete in August 2026. */
const knownStatuses: readonly string[] = [
  ...['INITIALIZING', 'QUEUED', 'WAITING', 'BUILDING', 'DEPLOYING', 'NEEDS_APPROVAL'],
  ...['SUCCESS', 'SLEEPING', 'FAILED', 'CRASHED', 'SKIPPED', 'REMOVING', 'REMOVED'],
];

export function isKnownStatus(status: string): boolean {
  return knownStatuses.includes(status);
}

/** What besides its own record says where a deployment stands. */
export interface Surroundings {
  /** Whether it is known to have served. */
  readonly wentLive: boolean;
  /** A deployment that was started after it. */
  readonly newer: string | undefined;
  /** Whether the service runs on a schedule: then it ends, and that is well. */
  readonly scheduled: boolean;
}

/**
 * Railway's status as an outcome. A status that we do not know is one on the way. `deploymentStopped` says something
 * of `SUCCESS` alone: it is true of a deployment that starts or sleeps, too.
 */
export function outcomeOf(
  { status, deploymentStopped }: RailwayDeployment,
  { wentLive, newer, scheduled }: Surroundings,
): DeploymentOutcome {
  switch (status) {
    case 'SUCCESS':
      return deploymentStopped && !scheduled ? 'failed' : 'live';
    case 'SLEEPING':
      return 'live';
    case 'FAILED':
    case 'CRASHED':
      return 'failed';
    case 'NEEDS_APPROVAL':
      return 'blocked';
    case 'SKIPPED':
      return newer === undefined ? 'canceled' : 'superseded';
    case 'REMOVING':
    case 'REMOVED':
      if (wentLive) return 'deactivated';
      return newer === undefined ? 'canceled' : 'superseded';
    default:
      return 'running';
  }
}

/** Whether it is still on its way, so that it can be followed and may be stopped. */
export function isRunning(record: RailwayDeployment): boolean {
  const outcome = outcomeOf(record, { wentLive: false, newer: undefined, scheduled: true });
  return outcome === 'running' || outcome === 'blocked';
}

/**
 * Whether it serves or has served. Railway calls a deployment crashed only after it was active; of one that was
 * removed its events tell, when the container was there and the health check, where there is one, passed.
 */
export function hasServed({ status }: RailwayDeployment, events: readonly RailwayEvent[]): boolean {
  if (['SUCCESS', 'SLEEPING', 'CRASHED'].includes(status)) return true;
  if (status !== 'REMOVED' && status !== 'REMOVING') return false;
  const well = (step: string): boolean =>
    events.some((event) => event.step === step && event.completedAt && !event.payload?.error);
  const checked = events.some(({ step }) => step === 'HEALTHCHECK');
  return well(checked ? 'HEALTHCHECK' : 'CREATE_CONTAINER');
}

/** The steps with the time that each took so far; `now` is Railway's clock. */
export function stagesOf(events: readonly RailwayEvent[], now: number): readonly DeploymentStage[] {
  return [...events]
    .sort((a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt))
    .filter(({ payload }) => payload?.skipped !== true)
    .map(({ step, createdAt, completedAt, payload }) => {
      const end = completedAt ? Date.parse(completedAt) : now;
      const durationMs = payload?.durationMs ?? end - Date.parse(createdAt);
      return { name: step, durationMs: Number.isFinite(durationMs) ? Math.max(0, durationMs) : 0 };
    });
}

/** The commit that Railway built it from; undefined where it was an image. */
export function commitOf({ meta }: RailwayDeployment): string | undefined {
  return textOf(meta?.commitHash);
}

export function imageOf({ meta }: RailwayDeployment): string | undefined {
  return textOf(meta?.image);
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
