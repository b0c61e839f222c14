import type { Socket } from 'node:net';
import { firstRequests, type Message, MessageReader, textsOf } from '../../src/postgres/tracer/messages.js';
import { between } from './between.js';

/** Everything that a client sends until it wants an answer: one simple query, or messages up to Sync. */
export interface Round {
  /** From 1, over all connections. */
  readonly number: number;
  /** The text of its first statement; empty where it runs one that was prepared before. */
  readonly sql: string;
}

/**
 * - `before`: it never reaches the server.
 * - `during`: the server has it, and nobody waits for the answer.
 * - `after`: the server has finished it, and its answer does not reach the client.
 */
export type Moment = 'before' | 'during' | 'after';

export interface Cut {
  /** Of the round. */
  readonly number: number;
  readonly moment: Moment;
  /** Called before anything is broken off, for example to kill the client. */
  act?(): void;
  /** `connection`: only the one of that round; `network`: all, and new ones are refused; `nothing`: it goes on. */
  readonly breaks: 'connection' | 'network' | 'nothing';
}

export interface RoundProxy {
  /** Address of the same database through the proxy. */
  readonly url: string;
  /** What was sent so far. */
  readonly rounds: readonly Round[];
  /** Whether the cut was made. */
  readonly cutDone: boolean;
  close(): Promise<void>;
}

/** Looks that come by the clock: how many there are differs from run to run. */
const byTheClock = /pg_blocking_pids/;

/**
 * Stands between a client and the server, counts what the client asks for, and breaks off at one point. Speaks no TLS.
 */
export async function startRoundProxy(url: string, cut?: Cut): Promise<RoundProxy> {
  const state: State = { cut, rounds: [], refusing: false, cutDone: false, breakAll: () => undefined };
  const way = await between(url, (client, dial) => {
    if (state.refusing) client.destroy();
    else serve({ client, server: dial(), silent: false }, state);
  });
  state.breakAll = () => {
    for (const socket of way.sockets) socket.destroy();
  };
  return {
    url: way.url,
    rounds: state.rounds,
    get cutDone() {
      return state.cutDone;
    },
    close: way.close,
  };
}

interface State {
  readonly cut: Cut | undefined;
  readonly rounds: Round[];
  breakAll(): void;
  refusing: boolean;
  cutDone: boolean;
}

/** One connection of a client, and ours to the server for it. */
interface Line {
  readonly client: Socket;
  readonly server: Socket;
  /** What the server says is kept from the client. */
  silent: boolean;
  onReady?: () => void;
}

function serve(line: Line, state: State): void {
  const { client, server } = line;
  endTogether(line);
  const answers = new MessageReader('server');
  server.on('data', (data) => {
    for (const { kind, raw } of answers.push(data)) {
      if (!line.silent) client.write(raw);
      if (kind === 'Z') line.onReady?.();
    }
  });
  let sql = '';
  const take = (message: Message): void => {
    const { kind, raw } = message;
    if (isRefusedStart(message)) {
      client.write('N');
      return;
    }
    sql ||= sqlIn(message);
    if (kind !== 'Q' && kind !== 'S') {
      server.write(raw);
      return;
    }
    const round = nextRound(state, sql);
    sql = '';
    if (round && round === state.cut?.number) cutAt(state.cut, { line, message: raw }, state);
    else server.write(raw);
  };
  const requests = new MessageReader('client');
  client.on('data', (data) => requests.push(data).forEach(take));
}

function cutAt(
  cut: Cut,
  { line, message }: { readonly line: Line; readonly message: Buffer },
  state: State,
): void {
  const perform = (): void => {
    state.cutDone = true;
    cut.act?.();
    state.refusing = cut.breaks === 'network';
    if (cut.breaks === 'connection') line.client.destroy();
    if (cut.breaks === 'network') state.breakAll();
  };
  if (cut.breaks === 'nothing') {
    perform();
    line.server.write(message);
    return;
  }
  line.silent = true;
  if (cut.moment === 'before') {
    perform();
    return;
  }
  if (cut.moment === 'after') line.onReady = perform;
  line.server.write(message);
  // What was written is on its way before the connection is closed.
  if (cut.moment === 'during') setImmediate(perform);
}

/** Ends both when one ends. */
function endTogether({ client, server }: Line): void {
  for (const socket of [client, server]) {
    socket.on('close', () => {
      client.destroy();
      server.destroy();
    });
  }
}

function isRefusedStart({ kind, body }: Message): boolean {
  const code = kind === '' ? body.readUInt32BE(0) : 0;
  return code === firstRequests.ssl || code === firstRequests.gss;
}

/** Its number; undefined for one that does not count. */
function nextRound({ rounds }: State, sql: string): number | undefined {
  if (byTheClock.test(sql)) return undefined;
  return rounds.push({ number: rounds.length + 1, sql });
}

/** The SQL of a simple query, or of a Parse, where it stands behind the statement's name. */
function sqlIn({ kind, body }: Message): string {
  if (kind === 'Q') return textsOf(body, 1)[0] ?? '';
  return kind === 'P' ? (textsOf(body, 2)[1] ?? '') : '';
}
