import type { Preflight, Started } from '../platform.js';
import type { RenderAnswer, RenderRefusal } from './client.js';
import type { RenderContext } from './context.js';
import type { Expected, Match } from './correlate.js';
import { chosen, lookFor } from './look-for.js';
import type { RenderService } from './objects.js';
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
  const startedAt = clock.now();
  /** Of the first request whose answer was lost: what it started may show at any time from then on. */
  let unsure: Expected | undefined;
  for (let tries = 1; ; tries++) {
    if (unsure) {
      const late = await lookFor(context, { expected: unsure, forMs: 0 }, signal);
      if (late) return foundLost(context, late);
      context.learnRepeated(unsure);
    }
    const sentAt = context.renderNow();
    const answer = await send(context, service, signal);
    if (answer.ok) return took(context, { answer, expected: unsure ?? expected(answer.date) }, signal);
    if (answer.status === 409 && clock.now() - startedAt < conflictMs) {
      await waitWhileBusy(context, { answer, tries }, signal);
      continue;
    }
    if (!mayHaveStarted(answer)) return refusal(answer, context);
    unsure ??= expected(sentAt);
    const found = await lookForLost(context, { answer, expected: unsure }, signal);
    if (found) return found;
    if (tries >= mostTries) return lost(answer, context);
  }
}

async function waitWhileBusy(
  { clock, note }: RenderContext,
  { answer, tries }: { readonly answer: RenderRefusal; readonly tries: number },
  signal: AbortSignal,
): Promise<void> {
  if (tries === 1) note(`Render says that the service is busy (409: ${answer.message}); trying again`);
  await clock.sleep(5_000 * 2 ** Math.min(tries - 1, 2), signal);
}

/** The id of what it started, where the answer tells one. */
async function send(
  context: RenderContext,
  service: RenderService,
  signal: AbortSignal,
): Promise<RenderAnswer<string | undefined>> {
  const { hook, request } = context;
  if (hook) return hook.send(askedVersion(service, request), signal);
  const answer = await context.calls(signal).create(deployBody(service, request));
  return answer.ok ? { ...answer, data: answer.data?.id } : answer;
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
  if (match) return { started: true, ...chosen(context, match) };
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
  return match && foundLost(context, match);
}

function foundLost(context: RenderContext, match: Match): Started {
  const { note: which, ...started } = chosen(context, match);
  const note = `the answer to the request was lost, and ${started.id} is what it started`;
  return { started: true, ...started, note: [note, which].filter(Boolean).join('; ') };
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
