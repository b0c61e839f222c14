import { formatDuration } from '../../core/duration.js';
import type { RailwayDeployment, RailwayEvent } from './objects.js';

/** What a step that failed means, as the beginning of a sentence. */
const failedSteps: Readonly<Record<string, string>> = {
  SNAPSHOT_CODE: 'The code could not be read',
  BUILD_IMAGE: 'The build failed',
  PUBLISH_IMAGE: 'The image could not be published',
  PRE_DEPLOY_COMMAND: 'The pre-deploy command failed',
  WAIT_FOR_DEPENDENCIES: 'A service that it depends on did not come up',
  CREATE_CONTAINER: 'The container could not be started',
  HEALTHCHECK: 'The health check never succeeded',
  CONFIGURE_NETWORK: 'The network could not be set up',
  MIGRATE_VOLUMES: 'A volume could not be moved',
  DRAIN_INSTANCES: 'The instances before it could not be drained',
};

/** Steps whose output is in the log of the build. */
const buildSteps: readonly string[] = ['SNAPSHOT_CODE', 'BUILD_IMAGE', 'PUBLISH_IMAGE'];

/** The step that a deployment failed in: the last with an error, else the last that never ended. */
export function failedStep(events: readonly RailwayEvent[]): RailwayEvent | undefined {
  return (
    events.findLast(({ payload }) => payload?.error) ?? events.findLast(({ completedAt }) => !completedAt)
  );
}

/** Whether what went wrong is told by the log of the build rather than by that of the app. */
export function failedInBuild(stages: readonly { readonly name: string }[]): boolean {
  const last = stages.at(-1)?.name;
  return last !== undefined && buildSteps.includes(last);
}

/** Why a deployment is not live, as one sentence; undefined while nothing is wrong. */
export function reasonOf(
  record: RailwayDeployment,
  events: readonly RailwayEvent[],
  newer: string | undefined,
): string | undefined {
  switch (record.status) {
    case 'FAILED':
      return withDiagnosis(failureSentence(events), record);
    case 'CRASHED':
      return withDiagnosis('It went live and then crashed: its process ended with an error.', record);
    case 'SUCCESS':
      if (!record.deploymentStopped) return undefined;
      return 'It went live, but all its instances have stopped: a person stopped it, or the app ended with exit code 0.';
    case 'NEEDS_APPROVAL':
      return 'It waits for a person to approve it in Railway.';
    case 'SKIPPED':
      return `Railway skipped it: ${skippedBecause(record, newer)}.`;
    case 'REMOVING':
    case 'REMOVED':
      return newer === undefined
        ? 'A person removed or cancelled it.'
        : `Deployment ${newer} took its place.`;
    default:
      return undefined;
  }
}

function failureSentence(events: readonly RailwayEvent[]): string {
  const event = failedStep(events);
  if (!event) return 'It failed, and Railway does not say in which step.';
  const { payload } = event;
  const what = failedSteps[event.step] ?? `The step ${event.step} failed`;
  const why = payload?.error ?? payload?.reason ?? payload?.detail;
  const times = payload?.maxAttempts
    ? ` after ${payload.attempt ?? '?'} of ${payload.maxAttempts} attempts`
    : '';
  const took = payload?.durationMs ? ` in ${formatDuration(payload.durationMs)}` : '';
  return `${what}${times}${took}${why ? `: ${oneLine(why)}` : ''}.`;
}

function skippedBecause({ meta }: RailwayDeployment, newer: string | undefined): string {
  if (typeof meta?.skippedReason === 'string') return oneLine(meta.skippedReason);
  if (newer !== undefined) return `deployment ${newer} was started after it`;
  return 'none of its watched paths changed, or the checks of its commit did not pass';
}

/** Keys under which Railway's analysis may say something to a person; its form is not part of the schema. */
const diagnosisKeys = ['message', 'summary', 'title', 'description', 'reason', 'error'] as const;

function withDiagnosis(sentence: string, { diagnosis }: RailwayDeployment): string {
  const text = diagnosisText(diagnosis);
  return text === undefined ? sentence : `${sentence} Railway’s diagnosis: ${oneLine(text)}.`;
}

function diagnosisText(diagnosis: unknown): string | undefined {
  if (typeof diagnosis === 'string') return diagnosis.trim() || undefined;
  if (typeof diagnosis !== 'object' || diagnosis === null) return undefined;
  const known = diagnosis as Readonly<Record<string, unknown>>;
  return diagnosisKeys
    .map((key) => known[key])
    .find((value): value is string => typeof value === 'string' && value.trim() !== '');
}

/** Without the full stop, which the sentence around it has. */
function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim().replace(/\.$/, '');
  return line.length > 300 ? `${line.slice(0, 297)}...` : line;
}
