import { once } from 'node:events';
import { connect as connectSocket, createServer, type Socket } from 'node:net';

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

/** First words of a connection that are no start of a session: TLS, GSSAPI, and the request to cancel. */
const asksForTls = 80_877_103;
const asksForGssapi = 80_877_104;
const cancelRequest = 80_877_102;

/** Looks that come by the clock: how many there are differs from run to run. */
const byTheClock = /pg_blocking_pids/;

/**
 * Stands between a client and the server, counts what the client asks for, and breaks off at one point. Speaks no TLS.
 */
export async function startRoundProxy(url: string, cut?: Cut): Promise<RoundProxy> {
  const address = new URL(url);
  const state: State = { address, cut, rounds: [], sockets: new Set(), refusing: false, cutDone: false };
  const server = createServer((client) => {
    if (state.refusing) client.destroy();
    else serve(client, state);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const place = server.address();
  if (place === null || typeof place === 'string') throw new Error('the proxy has no port');
  const through = new URL(url);
  through.port = String(place.port);
  return {
    url: through.href,
    rounds: state.rounds,
    get cutDone() {
      return state.cutDone;
    },
    async close() {
      for (const socket of state.sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

interface State {
  readonly address: URL;
  readonly cut: Cut | undefined;
  readonly rounds: Round[];
  readonly sockets: Set<Socket>;
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

function serve(client: Socket, state: State): void {
  const server = connectSocket(Number(state.address.port), state.address.hostname);
  const line: Line = { client, server, silent: false };
  join(line, state);
  readMessages(server, { typed: true }, (type, message) => {
    if (!line.silent) client.write(message);
    if (type === 'Z') line.onReady?.();
  });
  let sql = '';
  readMessages(client, { typed: false }, (type, message) => {
    if (type === '' && isRefusedStart(message)) {
      client.write('N');
      return;
    }
    sql ||= sqlIn(type, message);
    if (type !== 'Q' && type !== 'S') {
      server.write(message);
      return;
    }
    const round = nextRound(state, sql);
    sql = '';
    if (round && round === state.cut?.number) cutAt(state.cut, { line, message }, state);
    else server.write(message);
  });
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
    if (cut.breaks === 'network') for (const socket of state.sockets) socket.destroy();
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
function join({ client, server }: Line, { sockets }: State): void {
  for (const socket of [client, server]) {
    sockets.add(socket);
    socket.setNoDelay();
    socket.on('error', () => undefined);
    socket.on('close', () => {
      sockets.delete(socket);
      client.destroy();
      server.destroy();
    });
  }
}

function isRefusedStart(message: Buffer): boolean {
  const code = message.length >= 8 ? message.readInt32BE(4) : 0;
  return code === asksForTls || code === asksForGssapi;
}

/** Its number; undefined for one that does not count. */
function nextRound({ rounds }: State, sql: string): number | undefined {
  if (byTheClock.test(sql)) return undefined;
  return rounds.push({ number: rounds.length + 1, sql });
}

/** The SQL of a simple query, or of a Parse, where it stands behind the statement's name. */
function sqlIn(type: string, message: Buffer): string {
  if (type !== 'Q' && type !== 'P') return '';
  const start = type === 'Q' ? 5 : message.indexOf(0, 5) + 1;
  return message.toString('utf8', start, message.indexOf(0, start));
}

/** Cuts a stream into messages. Those at the start of a client have no type, which is then empty. */
function readMessages(
  socket: Socket,
  { typed }: { readonly typed: boolean },
  take: (type: string, message: Buffer) => void,
): void {
  let rest = Buffer.alloc(0);
  let started = typed;
  socket.on('data', (data: Buffer) => {
    rest = Buffer.concat([rest, data]);
    for (;;) {
      const head = started ? 1 : 0;
      if (rest.length < head + 4) return;
      const length = head + rest.readInt32BE(head);
      if (rest.length < length) return;
      const message = Buffer.from(rest.subarray(0, length));
      rest = Buffer.from(rest.subarray(length));
      const type = started ? String.fromCharCode(message[0] ?? 0) : '';
      started ||= !isRefusedStart(message) && message.readInt32BE(4) !== cancelRequest;
      take(type, message);
    }
  });
}
