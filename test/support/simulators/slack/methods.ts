import type { Answer } from '../server.js';
import { readContent } from './content.js';
import { type Form, isOn, textOf } from './form.js';
import { newTs, type SlackState, type StoredMessage } from './state.js';

/** One call of a method by an app with a good token. */
export type Method = (state: SlackState, form: Form) => Answer;

export interface Call {
  readonly method: string;
  readonly form: Form;
  readonly authorization: string | undefined;
}

/** The method's answer; errors are 200 with a word. */
export function answerCall(state: SlackState, { method, form, authorization }: Call): Answer {
  const run = methods[method];
  if (!run) return refuse(state, 'unknown_method', method);
  const token = /^Bearer (.+)$/.exec(authorization ?? '')?.[1];
  if (token === undefined) return refuse(state, 'not_authed', method);
  if (token !== state.token) return word('invalid_auth');
  return run(state, form);
}

const methods: Readonly<Record<string, Method>> = {
  'auth.test': () => ok({ user: 'lockkeeper', user_id: 'U0BOT00001', team: 'Shop', team_id: 'T0TEAM001' }),
  'chat.postMessage': post,
  'chat.update': update,
  'chat.delete': remove,
  'conversations.history': history,
  'conversations.replies': replies,
};

const ok = (body: object): Answer => ({ status: 200, body: { ok: true, ...body } });
const word = (error: string, more: object = {}): Answer => ({
  status: 200,
  body: { ok: false, error, ...more },
});

/** A request that is against Slack's rules: not only refused but noted, because ours must never be. */
function refuse(state: SlackState, error: string, why: string): Answer {
  state.violations.push(`${error}: ${why}`);
  return word(error);
}

function lacks(state: SlackState, scope: string): Answer | undefined {
  if (state.scopes.includes(scope)) return undefined;
  return word('missing_scope', { needed: scope, provided: state.scopes.join(',') });
}

function post(state: SlackState, form: Form): Answer {
  const forbidden = lacks(state, 'chat:write');
  if (forbidden) return forbidden;
  const asked = (textOf(form, 'channel') ?? '').replace(/^#/, '');
  const named = (all: SlackState['channels']) => all.find(({ id, name }) => id === asked || name === asked);
  if (named(state.others)) return word('not_in_channel');
  const channel = named(state.channels)?.id;
  if (channel === undefined) return word('channel_not_found');
  const read = readContent(form);
  if ('error' in read) return refuse(state, read.error, read.why);
  const threadTs = textOf(form, 'thread_ts');
  if (threadTs !== undefined && !find(state, channel, threadTs)) return word('thread_not_found');
  const message: StoredMessage = {
    channel,
    ts: newTs(state),
    ...(threadTs === undefined ? {} : { threadTs }),
    broadcast: isOn(form, 'reply_broadcast'),
    edits: 0,
    ...read.content,
  };
  state.messages.push(message);
  return ok({ channel, ts: message.ts, message: render(message, true) });
}

function update(state: SlackState, form: Form): Answer {
  const found = ownMessage(state, form);
  if ('status' in found) return found;
  const read = readContent(form);
  if ('error' in read) return refuse(state, read.error, read.why);
  // Metadata that is not given stays.
  Object.assign(found, read.content, { edits: found.edits + 1 });
  return ok({ channel: found.channel, ts: found.ts, text: found.text });
}

function remove(state: SlackState, form: Form): Answer {
  const found = ownMessage(state, form);
  if ('status' in found) return found;
  state.messages.splice(state.messages.indexOf(found), 1);
  return ok({ channel: found.channel, ts: found.ts });
}

/** What `chat.update` and `chat.delete` work on: they take the channel's id and no name. */
function ownMessage(state: SlackState, form: Form): StoredMessage | Answer {
  const forbidden = lacks(state, 'chat:write');
  if (forbidden) return forbidden;
  const channel = state.channels.find(({ id }) => id === form.channel)?.id;
  if (channel === undefined) return word('channel_not_found');
  return find(state, channel, textOf(form, 'ts') ?? '') ?? word('message_not_found');
}

function history(state: SlackState, form: Form): Answer {
  return page(state, form, ({ threadTs, broadcast }) => threadTs === undefined || broadcast);
}

function replies(state: SlackState, form: Form): Answer {
  const parent = textOf(form, 'ts');
  const answer = page(state, form, ({ ts, threadTs }) => ts === parent || threadTs === parent);
  const { messages } = answer.body as { readonly messages?: readonly unknown[] };
  return messages?.length === 0 ? word('thread_not_found') : answer;
}

/** One page, newest first, with a cursor when there is more. */
function page(state: SlackState, form: Form, shown: (message: StoredMessage) => boolean): Answer {
  const forbidden = lacks(state, 'channels:history');
  if (forbidden) return forbidden;
  if (state.others.some(({ id }) => id === form.channel)) return word('not_in_channel');
  const channel = state.channels.find(({ id }) => id === form.channel)?.id;
  if (channel === undefined) return word('channel_not_found');
  const limit = Number(textOf(form, 'limit') ?? 100);
  if (!(limit >= 1 && limit <= 999)) return refuse(state, 'invalid_limit', String(limit));
  const all = state.messages.filter((message) => message.channel === channel && shown(message)).reverse();
  const from = Number(textOf(form, 'cursor') ?? 0);
  const more = from + limit < all.length;
  return ok({
    messages: all.slice(from, from + limit).map((each) => render(each, isOn(form, 'include_all_metadata'))),
    has_more: more,
    response_metadata: { next_cursor: more ? String(from + limit) : '' },
  });
}

function find(state: SlackState, channel: string, ts: string): StoredMessage | undefined {
  return state.messages.find((message) => message.channel === channel && message.ts === ts);
}

function render(message: StoredMessage, withMetadata: boolean): object {
  const { ts, text, blocks, threadTs, broadcast, metadata } = message;
  return {
    type: 'message',
    ...(broadcast ? { subtype: 'thread_broadcast' } : {}),
    user: 'U0BOT00001',
    bot_id: 'B0BOT00001',
    ts,
    text,
    blocks,
    ...(threadTs === undefined ? {} : { thread_ts: threadTs }),
    ...(withMetadata && metadata ? { metadata } : {}),
  };
}
