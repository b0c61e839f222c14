import type { SlackFailure } from './calls.js';
import { explainFailure } from './failure.js';
import { readHistory } from './history.js';
import { type LiveOptions, type Notice, seriesOf } from './notice.js';
import { isOf, type Session } from './post.js';
import type { PostedMessage } from './run-message.js';
import type { RunState } from './run-state.js';

/** What stands in Slack before we say anything. */
export interface Seen {
  /** The message of this run. */
  readonly own?: PostedMessage | undefined;
  /** The state in which the run before ended. */
  readonly previous?: RunState | undefined;
}

interface Looking {
  readonly options: LiveOptions;
  /** The message as an earlier step left it. */
  readonly known: PostedMessage | undefined;
  readonly session: Session;
}

/** Looks through the channel. Where that is not allowed, what the caller knows has to do. */
export async function look({ phase }: Notice, { options, known, session }: Looking): Promise<Seen> {
  const channel = known?.channel ?? (isChannelId(options.channel) ? options.channel : undefined);
  const needsPrevious = phase === 'end' && options.when === 'change' && options.previous === undefined;
  const unread = { own: known, previous: options.previous };
  if (channel === undefined) {
    if (phase !== 'start') session.notes.push(namedChannelNote(options.channel));
    return unread;
  }
  const isOwn = (message: PostedMessage): boolean =>
    known ? message.ts === known.ts : isOf(options.run)(message);
  const isBefore = endedBefore(options);
  const enough = (found: readonly PostedMessage[]): boolean =>
    found.some(isOwn) && (!needsPrevious || found.some(isBefore));
  const answer = await readHistory(channel, enough, session);
  if (!answer.ok) {
    const matters = (known === undefined && phase !== 'start') || needsPrevious;
    if (matters) session.notes.push(unreadableNote(answer.failure, needsPrevious));
    return unread;
  }
  const own = oldest(answer.data.filter(isOwn));
  return {
    own: own ? { ...own, details: known?.details } : known,
    previous: options.previous ?? answer.data.find(isBefore)?.record?.state,
  };
}

export function isChannelId(channel: string): boolean {
  return /^[CGD][A-Z0-9]{8,}$/.test(channel);
}

/** Of two that jobs posted at once the older one stays. Slack's `ts` is seconds and a counter of fixed width. */
export function oldest(messages: readonly PostedMessage[]): PostedMessage | undefined {
  return [...messages].sort((a, b) => (a.ts < b.ts ? -1 : 1))[0];
}

/** A run that was canceled, or that never told its end, says nothing of how things stood. */
function endedBefore({ run, context }: LiveOptions): (message: PostedMessage) => boolean {
  const series = seriesOf(context);
  return ({ record }) =>
    record !== undefined &&
    record.run !== run &&
    record.series === series &&
    record.state !== 'running' &&
    record.state !== 'canceled';
}

function namedChannelNote(channel: string): string {
  return `Slack tells the messages of ${channel} only by the channel's id: give \`channel\` the id (C...) so that jobs find the message of their run before they post.`;
}

function unreadableNote(failure: SlackFailure, needsPrevious: boolean): string {
  const effect = needsPrevious
    ? 'how the run before ended is not known, so this one is told'
    : 'a message that another job of this run posted is not found';
  const scopes = failure.passing ? '' : ' Scopes: channels:history, for private channels groups:history.';
  return `The channel cannot be read, so ${effect}: ${explainFailure(failure)}.${scopes}`;
}
