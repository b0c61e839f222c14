import { timingSafeEqual } from 'node:crypto';
import { encode, type Message } from './messages.js';

/** What a door does with a message: nothing (`pass`), take it (`keep`), or turn the client away. */
type Answer = 'pass' | 'keep' | { readonly refusal: Buffer } | { readonly admitted: Buffer };

/** Stands before one session until the client is known. */
export interface Door {
  /** A password message of the client. */
  fromClient(message: Message): Answer;
  /** What the server says before the session begins; `ask` is what to tell the client in its place. */
  fromServer(message: Message): 'pass' | 'keep' | { readonly ask: Buffer };
}

/**
 * A server may let the relay in for its certificate, or for the user who runs it. Nobody else on this machine may come
 * in that way: who has told the server no password tells us ours, which stands in the address that we give away.
 */
export function openDoor(secret: string): Door {
  const kept: Buffer[] = [];
  let state: 'outside' | 'proven' | 'asked' | 'inside' = 'outside';
  return {
    fromClient({ kind, body }) {
      if (kind !== 'p' || state === 'inside' || state === 'proven') return 'pass';
      if (state === 'outside') {
        state = 'proven';
        return 'pass';
      }
      if (!same(body.subarray(0, -1), Buffer.from(secret))) return { refusal };
      state = 'inside';
      return { admitted: Buffer.concat(kept) };
    },
    fromServer({ kind, body, raw }) {
      if (state === 'inside') return 'pass';
      if (state === 'asked') {
        kept.push(raw);
        return 'keep';
      }
      const begins = kind === 'R' && body.readUInt32BE(0) === 0;
      if (!begins) return 'pass';
      if (state === 'proven') {
        state = 'inside';
        return 'pass';
      }
      state = 'asked';
      kept.push(raw);
      return { ask: asksForPassword };
    },
  };
}

/** AuthenticationCleartextPassword: it stays on this machine. */
const asksForPassword = encode('R', Buffer.from([0, 0, 0, 3]));

const refusal = errorMessage({
  S: 'FATAL',
  V: 'FATAL',
  C: '28P01',
  M: 'this address asks for the password that stands in it',
});

function errorMessage(fields: Readonly<Record<string, string>>): Buffer {
  const said = Object.entries(fields).map(([code, text]) => `${code}${text}\0`);
  return encode('E', Buffer.from(`${said.join('')}\0`));
}

function same(a: Buffer, b: Buffer): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}
