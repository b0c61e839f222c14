import type { Preflight, Started } from '../platform.js';
import type { RenderAnswer, RenderRefusal } from './client.js';
import type { RenderContext } from './context.js';
import { type Expected, type Match, ourDeploy } from './correlate.js';
import { refusedError } from './refused.js';
import { askedVersion, deployBody } from './request.js';

/** Render's clock may be this far behind the answer's date when it writes a deploy's time of creation. */
const slackMs = 10_000;
/** How long a deploy that was taken without an id is looked for. */
const queuedMs = 120_000;
/** How long it is looked for when it is not even sure that the request arrived. */
const lostMs = 45_000;
/** How long a conflict is tried again. */
const conflictMs = 60_000;
const mostTries = 3;

/** Starts a deploy, by the hook where there is one, and finds its id. Never starts a second one by mistake. */
export async function triggerDeploy(
  context: RenderContext,
  before: Preflight,
  signal: AbortSignal,
): Promise<Started> {
  const { clock, hook, request } = context;
  const service = await context.readService(signal);
  const asked = askedVersion(service, request);
  const expected = (at: number): Expected => ({
    known: before.known,
    since: at - slackMs,
    trigger: hook ? 'deploy_hook' : 'api',
    ...asked,
  });
  const send = async (): Promise<RenderAnswer<string | undefined>> => {
    if (hook) return hook.send(asked, signal);
    const answer = await context.calls(signal).create(deployBody(service, request));
    return answer.ok ? { ...answer, data: answer.data?.id } : answer;
  };
  const startedAt = clock.now();
  for (let tries = 1; ; tries++) {
    const sentAt = context.renderNow();
    const answer = await send();
    if (answer.ok) return took(context, { answer, expected: expected(answer.date) }, signal);
    if (answer.status === 409 && clock.now() - startedAt < conflictMs) {
      if (tries === 1)
        context.note(`Render says that the service is busy (409: ${answer.message}); trying again`);
      await clock.sleep(5_000 * 2 ** Math.min(tries - 1, 2), signal);
      continue;
    }
    if (!mayHaveStarted(answer)) return refusal(answer, context);
    const found = await lookForLost(context, { answer, expected: expected(sentAt) }, signal);
    if (found) return found;
    if (tries >= mostTries) return lost(answer, context);
  }
}

interface Taken {
  readonly answer: Extract<RenderAnswer<string | undefined>, { readonly ok: true }>;
  readonly expected: Expected;
}

/** 201 names the deploy. 202 means that it waits in a queue, and names nothing. */
async function took(
  context: RenderContext,
  { answer, expected }: Taken,
  signal: AbortSignal,
): Promise<Started> {
  if (answer.data !== undefined) return { started: true, id: answer.data };
  context.note('Render has queued the deploy and named no id; looking for it');
  const match = await lookFor(context, { expected, forMs: queuedMs }, signal);
  if (match) return { started: true, id: match.id, ...noteOf(match) };
  return {
    started: false,
    reason: `Render took the request (${answer.status}) and named no deploy, and in 2 minutes none of this version has appeared`,
    fix: 'see the deploys on the service’s page; a second run follows one that is on its way and starts no other',
  };
}

interface Lost {
  readonly answer: RenderRefusal;
  readonly expected: Expected;
}

async function lookForLost(
  context: RenderContext,
  { answer, expected }: Lost,
  signal: AbortSignal,
): Promise<Started | undefined> {
  context.note(`No clear answer to the deploy request (${answer.message}); looking whether it was done`);
  const match = await lookFor(context, { expected, forMs: lostMs }, signal);
  if (!match) return undefined;
  const note = `the answer to the request was lost, and ${match.id} is what it started`;
  return { started: true, id: match.id, note: [note, noteOf(match).note].filter(Boolean).join('; ') };
}

function noteOf({ id, others }: Match): { readonly note?: string } {
  if (others.length === 0) return {};
  return { note: `${[id, ...others].join(' and ')} could both be ours: following ${id}, the oldest` };
}

interface Search {
  readonly expected: Expected;
  readonly forMs: number;
}

/** Looks every 5 seconds, the last time when the time is up. */
export async function lookFor(
  context: RenderContext,
  { expected, forMs }: Search,
  signal: AbortSignal,
): Promise<Match | undefined> {
  const until = context.clock.now() + forMs;
  const createdAfter = new Date(expected.since).toISOString();
  for (;;) {
    const answer = await context.calls(signal).deploys(20, { createdAfter });
    const match = answer.ok ? ourDeploy(answer.data, expected) : undefined;
    const left = until - context.clock.now();
    if (match || left <= 0) return match;
    await context.clock.sleep(Math.min(5_000, left), signal);
  }
}

/** Whether Render can have done it although it did not say so. */
export function mayHaveStarted({ status, sent }: RenderRefusal): boolean {
  return sent && (status === undefined || status < 400 || status >= 500);
}

function refusal(answer: RenderRefusal, context: RenderContext): Started {
  const { status } = answer;
  if (status === 401 || status === 403 || status === 404 || status === 410) {
    throw refusedError(answer, { what: 'start a deploy', id: context.service });
  }
  const code = status === undefined ? '' : ` (${status})`;
  return { started: false, reason: `Render refused to deploy${code}: ${answer.message}`, ...fixOf(status) };
}

function fixOf(status: number | undefined): { readonly fix?: string } {
  if (status === 400)
    return { fix: 'check that the commit is pushed to the service’s repository, or that the image exists' };
  if (status === 409) return { fix: 'see what the service is doing on its page, then run it again' };
  if (status === 429)
    return { fix: 'Render takes 10 deploys a minute for one service: run it again in a minute' };
  return { fix: 'nothing was started: run it again' };
}

function lost(answer: RenderRefusal, { service }: RenderContext): Started {
  return {
    started: false,
    reason: `Render did not answer ${mostTries} deploy requests for ${service} (${answer.message}), and none of them has started a deploy`,
    fix: 'see https://status.render.com, then run it again: a deploy that appears meanwhile is followed',
  };
}
