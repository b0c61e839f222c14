import { z } from 'zod';
import { type Patience, patiently, type SlackAnswer } from './calls.js';
import { failureOfText } from './failure.js';
import { detailsEvent, type PostedMessage, readRecord, runEvent } from './run-message.js';
import type { CallSlack } from './web-api.js';

const page = z.object({
  messages: z.array(
    z.object({
      ts: z.string(),
      metadata: z.object({ event_type: z.string().optional(), event_payload: z.unknown() }).optional(),
    }),
  ),
  response_metadata: z.object({ next_cursor: z.string().optional() }).optional(),
});

/** Pages of 100 messages that are looked through: a channel for releases has fewer in a run. */
const maxPages = 3;

export interface Reading {
  readonly call: CallSlack;
  readonly patience: Patience;
}

/** Our messages in a channel, newest first, until `enough` of them. Needs a history scope and the channel's id. */
export async function readHistory(
  channel: string,
  enough: (found: readonly PostedMessage[]) => boolean,
  { call, patience }: Reading,
): Promise<SlackAnswer<readonly PostedMessage[]>> {
  const found: PostedMessage[] = [];
  let cursor: string | undefined;
  for (let read = 0; read < maxPages; read += 1) {
    const parameters = { channel, limit: 100, include_all_metadata: true, ...(cursor ? { cursor } : {}) };
    const answer = await patiently(() => call('conversations.history', parameters), patience, true);
    if (!answer.ok) return answer;
    const parsed = page.safeParse(answer.data);
    if (!parsed.success) return { ok: false, failure: failureOfText(JSON.stringify(answer.data)) };
    for (const { ts, metadata } of parsed.data.messages) {
      const record = metadata?.event_type === runEvent ? readRecord(metadata.event_payload) : undefined;
      if (record) found.push({ channel, ts, record });
    }
    cursor = parsed.data.response_metadata?.next_cursor;
    if (!cursor || enough(found)) break;
  }
  return { ok: true, data: found };
}

/** Whether the thread holds these details already. False also where it may not be read. */
export async function hasDetails(
  { channel, ts }: PostedMessage,
  digest: string,
  { call, patience }: Reading,
): Promise<boolean> {
  const parameters = { channel, ts, limit: 100, include_all_metadata: true };
  const answer = await patiently(() => call('conversations.replies', parameters), patience, true);
  const parsed = answer.ok ? page.safeParse(answer.data) : undefined;
  return (parsed?.data?.messages ?? []).some(
    ({ metadata }) =>
      metadata?.event_type === detailsEvent &&
      (metadata.event_payload as { digest?: unknown } | undefined)?.digest === digest,
  );
}
