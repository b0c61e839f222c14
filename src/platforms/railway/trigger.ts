import type { Preflight, Started } from '../platform.js';
import type { RailwayContext } from './context.js';
import { lookFor, noteOf } from './correlate.js';
import { forms } from './objects.js';
import * as queries from './queries.js';
import { type RailwayRefusal, refusedError } from './refusal.js';

/** How long a deployment is looked for of which it is not sure that it was asked for. */
const lostMs = 45_000;

/**
 * Starts a deployment of the commit and returns its id. A request without a clear answer is never sent again: a
 * second one would stop the containers that the first one starts. What it has started is looked for instead.
 */
export async function triggerDeployment(
  context: RailwayContext,
  before: Preflight,
  signal: AbortSignal,
): Promise<Started> {
  const { place, instance, service } = await context.learn(signal);
  const { serviceId, environmentId } = place;
  const commit = instance.source?.image ? undefined : context.commit;
  const variables = { serviceId, environmentId, ...(commit === undefined ? {} : { commitSha: commit }) };
  const answer = await context.ask({ query: queries.deploy, variables, form: forms.deploy }, signal);
  if (answer.ok) return { started: true, id: answer.data.serviceInstanceDeployV2 };
  if (!answer.sent) return refusal(answer, service.name);
  context.note(`No clear answer to the deploy request (${answer.message}); looking whether it was done`);
  const match = await lookFor(context, { expected: { known: before.known, commit }, forMs: lostMs }, signal);
  if (match) {
    const note = `the answer to the request was lost, and ${match.id} is what it started`;
    return { started: true, id: match.id, note: [note, noteOf(match)].filter(Boolean).join('; ') };
  }
  return {
    started: false,
    reason: `Railway gave no clear answer to the deploy request for ${service.name} (${answer.message}), and no deployment of it has appeared`,
    fix: 'see https://status.railway.com, then run it again: a deployment that appears meanwhile is followed',
  };
}

function refusal(refusal: RailwayRefusal, name: string): Started {
  const { kind, message } = refusal;
  if (kind === 'unauthorized') throw refusedError(refusal, `deploy ${name}`);
  return { started: false, reason: `Railway refused to deploy ${name}: ${message}`, fix: fixOf(kind) };
}

function fixOf(kind: RailwayRefusal['kind']): string {
  if (kind === 'limited') return 'the requests of this hour are used up: run it again when the hour is over';
  if (kind === 'unavailable') return 'nothing was started: see https://status.railway.com and run it again';
  return 'check that the commit is pushed to the service’s repository; Railway takes the full hash only';
}
