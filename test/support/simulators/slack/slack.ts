import { plainPlanted } from '../../planted.js';
import { type SimulatorServer, serveSimulation } from '../server.js';
import { readForm } from './form.js';
import { answerHook } from './hook.js';
import { answerCall } from './methods.js';
import { newTs, type SlackState, type StoredMessage } from './state.js';

export interface SlackSimulator extends SimulatorServer {
  /** For `LOCKKEEPER_SLACK_API`. */
  readonly apiUrl: string;
  /** The address of the incoming webhook. */
  readonly webhook: string;
  readonly token: string;
  /** What stands in the channel that is asked for, oldest first; replies apart. */
  messages(channel?: string): readonly StoredMessage[];
  replies(ts: string): readonly StoredMessage[];
  /** A person writes something. */
  say(text: string): void;
  /** A person deletes a message. */
  remove(ts: string): void;
  /** Requests that Slack would refuse, and why. */
  readonly violations: readonly string[];
}

export interface SlackOptions {
  /** Scopes of the token; `chat:write` and `channels:history` when not given. */
  readonly scopes?: readonly string[];
  /** A free port when not given. */
  readonly port?: number;
}

/** The channel that the app is in, and the one that it is not. */
export const simulatedChannel = { id: 'C0RELEASES1', name: 'releases' } as const;
export const strangeChannel = { id: 'C0STRANGER1', name: 'strangers' } as const;

const token = plainPlanted('xoxb-1234567890-abcdefghijklmnop');
const hookPath = `/services/T0TEAM001/B0HOOK001/${plainPlanted('s3cretHookKey0123456789')}`;

/** Slack's Web API and an incoming webhook over HTTP, as far as we use them, with all of Slack's limits. */
export async function simulateSlack(options: SlackOptions = {}): Promise<SlackSimulator> {
  const state: SlackState = {
    token,
    scopes: options.scopes ?? ['chat:write', 'channels:history'],
    channels: [simulatedChannel],
    others: [strangeChannel],
    messages: [],
    violations: [],
    nextTs: 1,
  };
  const server = await serveSimulation({
    errorBody: (_status, message) => ({ ok: false, error: message }),
    ...(options.port === undefined ? {} : { port: options.port }),
    answer(request) {
      if (request.path === hookPath) return answerHook(state, request);
      if (request.path.startsWith('/services/')) return { status: 404, text: 'no_service' };
      const method = /^\/api\/([\w.]+)$/.exec(request.path)?.[1] ?? request.path;
      const read = readForm(request);
      if ('error' in read) {
        state.violations.push(`${method}: ${read.error}`);
        return { status: 200, body: { ok: false, error: read.error } };
      }
      return answerCall(state, {
        method,
        form: read.parameters,
        authorization: request.headers.authorization,
      });
    },
  });
  return {
    ...server,
    apiUrl: `${server.url}/api/`,
    webhook: `${server.url}${hookPath}`,
    token,
    messages: (channel = simulatedChannel.id) =>
      state.messages.filter((message) => message.channel === channel && message.threadTs === undefined),
    replies: (ts) => state.messages.filter((message) => message.threadTs === ts),
    say(text) {
      const channel = simulatedChannel.id;
      state.messages.push({ channel, ts: newTs(state), broadcast: false, edits: 0, text, blocks: [] });
    },
    remove(ts) {
      state.messages.splice(0, Number.POSITIVE_INFINITY, ...state.messages.filter((each) => each.ts !== ts));
    },
    violations: state.violations,
  };
}
