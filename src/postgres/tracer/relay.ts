import { createServer, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { messageOf } from '../../core/errors.js';
import type { Way } from './dial.js';
import { type Door, openDoor } from './door.js';
import { firstRequests, type Message, MessageReader, withoutChannelBinding } from './messages.js';

/** Hears what one session says. */
export interface Ear {
  /** Before the server gets it; it waits for what is returned. */
  fromClient(message: Message): Promise<void> | undefined;
  /** Before the client gets it, which does not when this says `keep`. */
  fromServer(message: Message): 'pass' | 'keep';
  /** The server has ended its side. */
  ended(): void;
}

export interface RelayOptions {
  readonly way: Way;
  /** Where the server may let the relay in without a password: what clients have to tell. */
  readonly secret?: string;
  /** A session begins. `send` reaches the server beside what its client says. */
  listen(send: (raw: Buffer) => void): Ear;
  /** A client could not be served, and why. */
  failed(reason: string): void;
}

/** Stands between clients and a server on this machine's own loopback, and passes on what they say. */
export interface Relay {
  readonly port: number;
  /**
   * Waits until the server has ended every session whose client is gone: only then all of it counts. False when one
   * goes on for longer than this many milliseconds.
   */
  settled(patienceMs: number): Promise<boolean>;
  close(): Promise<void>;
}

/** Listens on a free port. A connection that the server refuses is closed, as the server itself would. */
export async function openRelay(options: RelayOptions): Promise<Relay> {
  const pairs = new Set<Pair>();
  const server = createServer((client) => {
    const pair = join(client, options);
    pairs.add(pair);
    void pair.ended.then(() => pairs.delete(pair));
  });
  const port = await new Promise<number>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address && typeof address === 'object') resolve(address.port);
      else reject(new Error('the relay has no port'));
    });
  });
  return {
    port,
    async settled(patienceMs) {
      const left = [...pairs].filter((pair) => pair.clientGone()).map((pair) => pair.ended);
      const waiting = new AbortController();
      const patience = sleep(patienceMs, false, { signal: waiting.signal }).catch(() => false);
      const settled = await Promise.race([Promise.all(left).then(() => true), patience]);
      waiting.abort();
      return settled;
    },
    async close() {
      for (const pair of pairs) pair.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

interface Pair {
  clientGone(): boolean;
  readonly ended: Promise<void>;
  destroy(): void;
}

function join(client: Socket, options: RelayOptions): Pair {
  const line: Line = {
    client,
    ear: options.listen((raw) => upstream?.write(raw)),
    door: options.secret ? openDoor(options.secret) : undefined,
  };
  let gone = false;
  let upstream: Socket | undefined;
  const leave = (): void => {
    gone = true;
  };
  client.setNoDelay();
  client.on('end', leave);
  client.on('close', leave);
  client.on('error', () => undefined);
  const ended = options.way.dial().then(
    async (server) => {
      upstream = server;
      await carry(line, server, options);
    },
    (error: unknown) => {
      options.failed(`a session could not be opened: ${messageOf(error)}`);
      client.destroy();
    },
  );
  return {
    clientGone: () => gone,
    ended,
    destroy() {
      client.destroy();
      upstream?.destroy();
    },
  };
}

/** A client with what stands on its way. */
interface Line {
  readonly client: Socket;
  readonly ear: Ear;
  readonly door: Door | undefined;
}

/** Passes on what both say; until the server has ended its side. */
function carry({ client, ear, door }: Line, upstream: Socket, { failed }: RelayOptions): Promise<void> {
  upstream.setNoDelay();
  const write = (text: Buffer): void => {
    if (!upstream.write(text)) client.pause();
  };
  const toClient = (parts: readonly Buffer[]): void => {
    if (parts.length > 0 && !client.write(Buffer.concat(parts))) upstream.pause();
  };
  upstream.on('drain', () => client.resume());
  client.on('drain', () => upstream.resume());
  const toServer = inOrder({ client, ear, door }, write);
  const reader = new MessageReader('server');
  upstream.on('data', (chunk: Buffer) => {
    toClient(reader.push(chunk).flatMap((message) => heard(message, { ear, door })));
  });
  const end = (): void => {
    if (toServer.wantedTls())
      failed('a client went because it was given no TLS: what speaks by the given address needs none');
    void toServer.done().then(() => upstream.end());
  };
  client.on('data', toServer.push);
  client.once('end', end);
  client.once('close', () => void toServer.done().then(() => upstream.end()));
  if (client.destroyed) upstream.end();
  upstream.on('end', () => client.end());
  return new Promise((resolve) => {
    upstream.on('close', () => {
      ear.ended();
      client.end();
      resolve();
    });
  });
}

/** What of the server's message the client gets. */
function heard(message: Message, { ear, door }: Pick<Line, 'ear' | 'door'>): readonly Buffer[] {
  const said = withoutChannelBinding(message);
  if (ear.fromServer(said) === 'keep') return [];
  const answer = door?.fromServer(said) ?? 'pass';
  if (answer === 'keep') return [];
  return [answer === 'pass' ? said.raw : answer.ask];
}

interface Lane {
  push(chunk: Buffer): void;
  /** All that was pushed is written. */
  done(): Promise<void>;
  /** It has asked for TLS, and said nothing since. */
  wantedTls(): boolean;
}

/** What a client says, one message after the other, each behind what the ear asks to wait for. */
function inOrder({ client, ear, door }: Line, write: (text: Buffer) => void): Lane {
  const reader = new MessageReader('client');
  let waiting: Promise<void> | undefined;
  let wantsTls = false;
  const take = (message: Message): Promise<void> | undefined => {
    const first = message.kind === '';
    wantsTls = first && asksForEncryption(message);
    if (wantsTls) client.write('N');
    else if (first || !keeps(door, message, client)) {
      const gate = first ? undefined : ear.fromClient(message);
      if (gate) return gate.then(() => write(message.raw));
      write(message.raw);
    }
    return undefined;
  };
  const push = (chunk: Buffer): void => {
    for (const message of reader.push(chunk)) {
      const next = waiting ? waiting.then(() => take(message)) : take(message);
      waiting = next;
      void next?.then(() => {
        if (waiting === next) waiting = undefined;
      });
    }
  };
  return { push, done: async () => waiting, wantedTls: () => wantsTls };
}

/** Whether a message is for the door alone. */
function keeps(door: Door | undefined, message: Message, client: Socket): boolean {
  const answer = door?.fromClient(message) ?? 'pass';
  if (typeof answer === 'string') return answer === 'keep';
  if ('admitted' in answer) client.write(answer.admitted);
  else client.end(answer.refusal);
  return true;
}

function asksForEncryption({ body }: Message): boolean {
  const code = body.readUInt32BE(0);
  return code === firstRequests.ssl || code === firstRequests.gss;
}
