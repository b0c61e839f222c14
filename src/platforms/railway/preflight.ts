import { sameCommit } from '../../core/commit.js';
import type { Finding } from '../../core/finding.js';
import { checkEnvironment } from '../environment.js';
import type { Preflight } from '../platform.js';
import { type Learnt, type RailwayContext, toVersion } from './context.js';
import { inspectService, otherInProgress } from './inspect.js';
import { forms, type RailwayDeployment } from './objects.js';
import * as queries from './queries.js';
import { refusedError } from './refusal.js';
import { commitOf, isRunning, outcomeOf } from './state.js';

/** How many of the newest deployments are looked at. */
const newestCount = 30;

/** Looks at everything that would let a deployment fail or go astray, and changes nothing. */
export async function preflight(context: RailwayContext, signal: AbortSignal): Promise<Preflight> {
  const learnt = await context.learn(signal);
  const { service } = learnt;
  const listed = await context.list(newestCount, signal);
  if (!listed.ok) throw refusedError(listed, `list the deployments of ${service.name}`);
  const running = listed.data.filter(isRunning);
  const same = running.find((record) => canFollow(record, learnt, context.commit));
  const live = findLive(listed.data, learnt);
  const [newest] = listed.data;
  return {
    service,
    findings: [
      ...inspectService(learnt, {
        commit: context.commit,
        autoDeploys: await autoDeploys(context, learnt, signal),
      }),
      ...(same ? [] : otherInProgress(learnt, running)),
      ...(await inspectVariables(context, learnt, signal)),
    ],
    ...(live ? { live: toVersion(live) } : {}),
    ...(same ? { running: toVersion(same) } : {}),
    ...(newest ? { newest: toVersion(newest) } : {}),
    known: listed.data.map(({ id }) => id),
  };
}

/** Whether one on its way does what is asked for. Of an image any does: the service says which. */
function canFollow(record: RailwayDeployment, { instance }: Learnt, commit: string | undefined): boolean {
  const told = commitOf(record);
  if (instance.source?.image) return told === undefined;
  return commit !== undefined && told !== undefined && sameCommit(told, commit);
}

/** What serves. Where it is older than all that were listed, Railway's own list of what is active has it. */
function findLive(listed: readonly RailwayDeployment[], { instance }: Learnt): RailwayDeployment | undefined {
  const facts = { wentLive: false, newer: undefined, scheduled: Boolean(instance.cronSchedule) };
  return listed.find((record) => outcomeOf(record, facts) === 'live') ?? instance.activeDeployments[0];
}

/** A service may be deployed by each push as well. What cannot be learnt of that stops no release. */
async function autoDeploys(context: RailwayContext, learnt: Learnt, signal: AbortSignal): Promise<boolean> {
  const call = { query: queries.autoDeploy, variables: idsOf(learnt), form: forms.autoDeploy };
  const answer = await context.ask(call, signal);
  return answer.ok && answer.data.serviceInstanceAutoDeployStatus.enabled;
}

async function inspectVariables(
  context: RailwayContext,
  learnt: Learnt,
  signal: AbortSignal,
): Promise<readonly Finding[]> {
  const { required, forbidden } = context.environmentRules;
  if (required.length === 0 && forbidden.length === 0) return [];
  const call = { query: queries.variables, variables: idsOf(learnt), form: forms.variables };
  const answer = await context.ask(call, signal);
  if (!answer.ok) throw refusedError(answer, `read the variables of ${learnt.service.name}`);
  const variables = Object.entries(answer.data.variables).map(([key, value]) => ({
    key,
    value: String(value),
  }));
  return checkEnvironment(variables, context.environmentRules, learnt.service.name);
}

function idsOf({ place, projectId }: Learnt): Readonly<Record<string, string>> {
  return { serviceId: place.serviceId, environmentId: place.environmentId, projectId };
}
