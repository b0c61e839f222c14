import type { SlackMessage } from './blocks.js';
import { deliveryBudgetMs, patiently, type SlackAnswer } from './calls.js';
import { explainFailure } from './failure.js';
import { readHistory } from './history.js';
import { look, oldest } from './look.js';
import { renderDetails, renderMessage } from './message.js';
import { type LiveOptions, type Notice, type NoticeResult, reasonForSilence, seriesOf } from './notice.js';
import { change, create, digestOf, isOf, reply, type Session } from './post.js';
import type { PostedMessage, RunRecord } from './run-message.js';
import { stagesOf, stateOf } from './run-state.js';
import { webApi } from './web-api.js';

/**
 * Brings the one message of a run up to date: finds it, posts it where there is none yet, and at the end tells in
 * its thread what failed. `known` is the message as an earlier step of this run left it. Never throws for what Slack
 * does; rejects only with the signal's reason.
 */
export async function tellLive(
  notice: Notice,
  options: LiveOptions,
  known?: PostedMessage,
): Promise<NoticeResult> {
  const session: Session = {
    call: webApi(options),
    patience: { ...options, deadline: options.clock.now() + deliveryBudgetMs },
    notes: [],
  };
  const { own, previous } = await look(notice, { options, known, session });
  const earlier = own?.record?.stages ?? [];
  const stages = stagesOf(notice.report, earlier);
  const state = stateOf({ ...notice, stages, before: own?.record?.state });
  const { notes } = session;
  const reason = own ? undefined : reasonForSilence(options.when, { phase: notice.phase, state, previous });
  // Why the channel cannot be read matters to a silence only when that was to be read there.
  if (reason) return { status: 'silent', reason, notes: options.when === 'change' ? notes : [] };

  const { context, templates, run } = options;
  const message = renderMessage(notice.report, { state, context, templates, earlier });
  const digest = digestOf(message);
  const content = { message, record: { run, series: seriesOf(context), state, digest, stages } };
  const same = own?.record?.digest === digest;
  const answer = same ? done(own) : await put(own, content, { options, session });
  if (!answer.ok) {
    const why = explainFailure(answer.failure);
    return { status: 'failed', reason: why, notes: notes.filter((note) => !note.includes(why)) };
  }
  const first = own ? undefined : await giveWay(answer.data, { options, session });
  if (first) {
    const told = await tellLive(notice, options, first);
    return { ...told, notes: [...notes, ...told.notes] };
  }
  const status = same ? 'unchanged' : 'sent';
  const details =
    notice.phase === 'end' ? renderDetails(notice.report, { ...options, earlier, state }) : undefined;
  if (!details) return { status, notes, message: answer.data };
  // Who looked at a message that changed was not called; who sees a new one was.
  const loud = own !== undefined && state !== 'canceled';
  return { status, notes, message: await reply(answer.data, { details, loud }, session) };
}

interface Content {
  readonly message: SlackMessage;
  readonly record: RunRecord;
}

interface Putting {
  readonly options: LiveOptions;
  readonly session: Session;
}

/** Changes the message, or posts one where there is none or where a person has deleted it. */
async function put(
  own: PostedMessage | undefined,
  content: Content,
  { options, session }: Putting,
): Promise<SlackAnswer<PostedMessage>> {
  if (!own) return create(options.channel, content, session);
  const changed = await change(own, content, session);
  if (changed.ok) return done({ ...changed.data, details: own.details });
  if (!lost.has(changed.failure.error)) return changed;
  session.notes.push(
    `The message of this run is gone or closed (${changed.failure.error}); a new one was posted.`,
  );
  return create(own.channel, content, session);
}

/** Slack's words for a message that can no longer be changed. */
const lost = new Set(['message_not_found', 'cant_update_message', 'edit_window_closed']);

/**
 * The message that another job of the run posted at the same moment, when it is the older one; ours is deleted then.
 * Each job that looks after it has posted sees both, so one of them goes.
 */
async function giveWay(
  own: PostedMessage,
  { options, session }: Putting,
): Promise<PostedMessage | undefined> {
  const found = await readHistory(own.channel, () => false, session);
  const first = found.ok ? oldest(found.data.filter(isOf(options.run))) : undefined;
  if (!first || first.ts >= own.ts) return undefined;
  const { channel, ts } = own;
  await patiently(() => session.call('chat.delete', { channel, ts }), session.patience, true);
  session.notes.push('Two jobs of this run posted at once; the younger message was deleted.');
  return first;
}

function done(message: PostedMessage): SlackAnswer<PostedMessage> {
  return { ok: true, data: message };
}
