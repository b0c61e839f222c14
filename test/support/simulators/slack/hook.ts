import type { Answer, Received } from '../server.js';
import { readContent } from './content.js';
import { newTs, type SlackState } from './state.js';

/** An incoming webhook: JSON in, plain words out. It can only post. */
export function answerHook(state: SlackState, request: Received): Answer {
  const plain = (status: number, text: string): Answer => ({
    status,
    text,
    headers: { 'content-type': 'text/html' },
  });
  const refuse = (status: number, error: string, why: string): Answer => {
    state.violations.push(`webhook: ${error}: ${why}`);
    return plain(status, error);
  };
  if (request.method !== 'POST') return refuse(400, 'invalid_payload', request.method);
  if (request.headers['content-type'] !== 'application/json')
    return refuse(400, 'invalid_payload', 'no JSON');
  if (typeof request.json !== 'object' || request.json === null)
    return refuse(400, 'invalid_payload', 'no JSON');
  const read = readContent(request.json as Readonly<Record<string, unknown>>);
  if ('error' in read) return refuse(400, read.error, read.why);
  const channel = state.channels[0]?.id ?? '';
  state.messages.push({ channel, ts: newTs(state), broadcast: false, edits: 0, ...read.content });
  return plain(200, 'ok');
}
