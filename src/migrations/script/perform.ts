import type { SqlScript } from '../model.js';
import { instructionsOf, readable } from './instructions.js';
import { flush, follow, type Sending } from './send.js';
import type { Piece } from './source.js';

export const begin: Piece = { text: 'begin', offset: 0, statements: 1 };
export const commit: Piece = { text: 'commit', offset: 0, statements: 1 };

/** Role, settings, cursors, locks and temporary tables must not reach the next step or a snapshot. */
export const tidy: Piece = {
  text: [
    'set session authorization default',
    'reset all',
    'close all',
    'unlisten *',
    'select pg_advisory_unlock_all()',
    'discard temp',
  ].join(';\n'),
  offset: 0,
  statements: 6,
};

/**
 * Sends a script the way its mode says. Within a transaction of the runner's, statements travel together as one
 * message: the server runs them one by one all the same, and a round trip for each is what makes runs slow. Who
 * traces them asks for them `apart`.
 */
export async function perform(
  script: SqlScript,
  sending: Sending,
  read: (path: string) => Promise<string>,
): Promise<void> {
  const source = readable(script);
  if (script.mode === 'one-message') {
    sending.pieces.push({ text: script.text, source, offset: 0, statements: Number.POSITIVE_INFINITY });
    return flush(sending);
  }
  const wrapped = script.mode === 'wrapped';
  if (wrapped) sending.pieces.push(begin);
  const variables = new Map<string, string>();
  for await (const instruction of instructionsOf(script, source, { variables, read })) {
    await follow(instruction, sending, variables);
    if (!wrapped || sending.apart) await flush(sending);
  }
  if (wrapped) sending.pieces.push(commit, tidy);
  await flush(sending);
}
