import type { Failure } from './scripts.js';
import { addEvent, type SimulatedDeploy, type World } from './world.js';

/** Deprecated numbers beside the words of an ended stage. */
const numbers = { succeeded: 2, failed: 3, canceled: 4 } as const;
type EndWord = keyof typeof numbers;

function endWord(next: string): EndWord {
  if (next === 'canceled') return 'canceled';
  return next.endsWith('_failed') ? 'failed' : 'succeeded';
}

/** `evicted` is always told. */
export function failureDetails(failure: Failure | undefined): object {
  return { evicted: false, ...failure };
}

function triggerDetails({ trigger, commit, clearCache }: SimulatedDeploy): object {
  return {
    firstBuild: false,
    envUpdated: false,
    manual: trigger === 'manual' || trigger === 'api',
    deployedByRender: false,
    clearCache,
    rollback: trigger === 'rollback',
    ...(trigger === 'new_commit' && commit !== undefined && { newCommit: commit }),
  };
}

export function deployBegan(world: World, deploy: SimulatedDeploy): void {
  const details = { deployId: deploy.id, trigger: triggerDetails(deploy) };
  addEvent(world, { serviceId: deploy.serviceId, type: 'deploy_started', details });
}

/** The status has just been entered. */
export function stageBegan(world: World, deploy: SimulatedDeploy): void {
  const { serviceId, id, buildId, status } = deploy;
  if (status === 'build_in_progress') {
    const details = { buildId, trigger: triggerDetails(deploy) };
    addEvent(world, { serviceId, type: 'build_started', details });
  }
  if (status === 'pre_deploy_in_progress') {
    const details = { deployCommandExecutionId: `${id}-pre`, deployId: id };
    addEvent(world, { serviceId, type: 'pre_deploy_started', details });
  }
}

/** `status` is left for `next`. */
export function stageEnded(
  world: World,
  { serviceId, id, buildId, script }: SimulatedDeploy,
  { status, next }: { readonly status: string; readonly next: string },
): void {
  const word = endWord(next);
  const reason = word === 'failed' ? { failure: failureDetails(script.failure) } : {};
  if (status === 'build_in_progress') {
    const details = { buildId, buildStatus: word, reason, status: numbers[word] };
    addEvent(world, { serviceId, type: 'build_ended', details });
  }
  if (status === 'pre_deploy_in_progress') {
    const details = {
      deployCommandExecutionId: `${id}-pre`,
      deployId: id,
      preDeployStatus: word,
      reason,
      status: numbers[word],
    };
    addEvent(world, { serviceId, type: 'pre_deploy_ended', details });
  }
}

/** A failed build is told of by its id: the cause stands in `build_ended`. */
export function deployEnded(world: World, deploy: SimulatedDeploy, newDeploy: string | undefined): void {
  const { serviceId, id, buildId, status, script } = deploy;
  const word = endWord(status);
  const failure = failureDetails(script.failure);
  const reason = {
    ...(newDeploy !== undefined && { newDeploy: { id: newDeploy } }),
    ...(status === 'build_failed' && { buildFailed: { id: buildId } }),
    ...(word === 'failed' && status !== 'build_failed' && { failure }),
  };
  if (status === 'update_failed' && script.failure) {
    addEvent(world, { serviceId, type: 'server_failed', details: { reason: failure } });
  }
  const details = { deployId: id, deployStatus: word, reason, status: numbers[word] };
  addEvent(world, { serviceId, type: 'deploy_ended', details });
  if (status === 'live') addEvent(world, { serviceId, type: 'server_available', details: {} });
}
