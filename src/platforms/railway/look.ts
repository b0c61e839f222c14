import type { Watch } from '../platform.js';
import type { RailwayAnswer } from './client.js';
import type { RailwayContext } from './context.js';
import { forms, type RailwayDeployment, type RailwayEvent } from './objects.js';
import * as queries from './queries.js';

/** What is seen of a deployment at one time. */
export interface Look {
  readonly record: RailwayDeployment;
  readonly events: readonly RailwayEvent[];
  /** Railway's clock, milliseconds since the epoch. */
  readonly date: number;
}

/** Steps and status with one request; where the steps cannot be had, the status alone. */
export async function lookAt(
  context: RailwayContext,
  id: string,
  watch: Watch,
): Promise<RailwayAnswer<Look>> {
  const variables = { id };
  const whole = await context.ask(
    { query: queries.deploymentWithEvents, variables, form: forms.deploymentWithEvents, patienceMs: 10_000 },
    watch.signal,
  );
  if (whole.ok) {
    const { deployment: record, deploymentEvents: events } = whole.data;
    return { ...whole, data: { record, events, date: whole.date } };
  }
  if (whole.kind === 'unauthorized' || whole.kind === 'limited') return whole;
  const patienceMs = Math.min(60_000, Math.max(10_000, watch.deadline - context.clock.now()));
  const plain = await context.ask(
    { query: queries.deployment, variables, form: forms.deployment, patienceMs },
    watch.signal,
  );
  return plain.ok
    ? { ...plain, data: { record: plain.data.deployment, events: [], date: plain.date } }
    : plain;
}

/** The first deployment that was started after this one. */
export async function successorOf(
  context: RailwayContext,
  { id, createdAt }: RailwayDeployment,
  watch: Watch,
): Promise<string | undefined> {
  const answer = await context.list(30, watch.signal);
  if (!answer.ok) return undefined;
  const after = (text: string | null | undefined): boolean =>
    Date.parse(text ?? '') > Date.parse(createdAt ?? '');
  return answer.data.findLast((other) => other.id !== id && after(other.createdAt))?.id;
}
