import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { SlackMessage } from './blocks.js';
import { quiet } from './blocks.js';
import { patiently, type SlackAnswer, type SlackFailure } from './calls.js';
import { explainFailure } from './failure.js';
import { hasDetails, type Reading, readHistory } from './history.js';
import { detailsEvent, metadataOf, type PostedMessage, type RunRecord } from './run-message.js';

/** One delivery on its way, and what its reader should know. */
export interface Session extends Reading {
  readonly notes: string[];
}

const place = z.object({ channel: z.string(), ts: z.string() });

type Parameters = Readonly<Record<string, unknown>>;

/** Posts the run's message into a channel, by id or name. When no answer comes it looks before it posts again. */
export async function create(
  channel: string,
  { message, record }: { readonly message: SlackMessage; readonly record: RunRecord },
  session: Session,
): Promise<SlackAnswer<PostedMessage>> {
  const parameters = { channel, ...message, metadata: metadataOf(record), ...quiet };
  const answer = await once(parameters, session, async () => {
    const found = await readHistory(channel, (all) => all.some(isOf(record.run)), session);
    return found.ok ? found.data.find(isOf(record.run)) : undefined;
  });
  return answer.ok ? { ok: true, data: { ...answer.data, record } } : answer;
}

export function isOf(run: string): (message: PostedMessage) => boolean {
  return ({ record }) => record?.run === run;
}

/** Changes a message in place. */
export async function change(
  { channel, ts }: PostedMessage,
  { message, record }: { readonly message: SlackMessage; readonly record: RunRecord },
  session: Session,
): Promise<SlackAnswer<PostedMessage>> {
  const parameters = { channel, ts, ...message, metadata: metadataOf(record) };
  const answer = await send('chat.update', parameters, { session, repeatable: true });
  return answer.ok ? { ok: true, data: { channel, ts, record } } : answer;
}

/** Tells the details in the message's thread, once. `loud` shows them in the channel too: a change calls nobody. */
export async function reply(
  parent: PostedMessage,
  { details, loud }: { readonly details: SlackMessage; readonly loud: boolean },
  session: Session,
): Promise<PostedMessage> {
  const digest = digestOf(details);
  if (parent.details === digest || (await hasDetails(parent, digest, session))) return parent;
  const { channel, ts } = parent;
  const metadata = { event_type: detailsEvent, event_payload: { digest } };
  const parameters = { channel, thread_ts: ts, reply_broadcast: loud, ...details, metadata, ...quiet };
  const answer = await once(parameters, session, async () =>
    (await hasDetails(parent, digest, session)) ? parent : undefined,
  );
  if (answer.ok) return { ...parent, details: digest };
  session.notes.push(`Slack has the message but not its details: ${explainFailure(answer.failure)}.`);
  return parent;
}

export function digestOf(message: SlackMessage): string {
  return createHash('sha256').update(JSON.stringify(message)).digest('hex').slice(0, 16);
}

/** Posts what must not be there twice. */
async function once(
  parameters: Parameters,
  session: Session,
  find: () => Promise<PostedMessage | undefined>,
): Promise<SlackAnswer<PostedMessage>> {
  const post = () => send('chat.postMessage', parameters, { session, repeatable: false });
  let answer = await post();
  if (!answer.ok && answer.failure.sent && answer.failure.passing) {
    const found = await find();
    if (found) return { ok: true, data: found };
    session.notes.push('Slack did not confirm a message, so it was posted again: it may be there twice.');
    answer = await post();
  }
  if (!answer.ok) return answer;
  return { ok: true, data: place.parse(answer.data) };
}

interface Sending {
  readonly session: Session;
  readonly repeatable: boolean;
}

/** Sends; what Slack finds too long or too strange is sent once more in a simpler form. */
async function send(
  method: string,
  parameters: Parameters,
  { session, repeatable }: Sending,
): Promise<SlackAnswer<unknown>> {
  const tried = (given: Parameters) =>
    patiently(() => session.call(method, given), session.patience, repeatable);
  const answer = await tried(parameters);
  const simpler = answer.ok ? undefined : simplerThan(parameters, answer.failure);
  if (answer.ok || !simpler) return answer;
  session.notes.push(
    `Slack refused a part of the message (${answer.failure.error}); it was sent without that.`,
  );
  return tried(simpler);
}

function simplerThan(parameters: Parameters, { error }: SlackFailure): Parameters | undefined {
  if (/metadata/.test(error)) return { ...parameters, metadata: undefined };
  if (/^(msg_blocks_too_long|invalid_blocks|invalid_blocks_format|msg_too_long)$/.test(error)) {
    return { ...parameters, blocks: undefined };
  }
  return undefined;
}
