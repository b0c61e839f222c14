import { createServer, connect as openSocket, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { firstRequests, type Message, MessageReader } from './messages.js';

/** Hears what one session says. */
export interface Ear {
  /** Before the server gets it; it waits for what is returned. */
  fromClient(message: Message): Promise<void> | undefined;
  /** Before the client gets it, which does not when this says `keep`. */
  fromServer(message: Message): 'pass' | 'keep';
}

export interface RelayOptions {
  readonly host: string;
  readonly port: number;
  /** A session begins. */
  listen(): Ear;
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

/** Whether the server takes TLS: asked as a client asks that would like to have it. False when it cannot be reached. */
export async function speaksTls(host: string, port: number): Promise<boolean> {
  const socket = openSocket({ host, port });
  const request = Buffer.alloc(8);
  request.writeUInt32BE(8, 0);
  request.writeUInt32BE(firstRequests.ssl, 4);
  const answer = await new Promise<string>((resolve) => {
    socket.once('data', (chunk) => resolve(chunk.toString('latin1', 0, 1)));
    socket.once('error', () => resolve(''));
    socket.once('close', () => resolve(''));
    socket.write(request);
  });
  socket.destroy();
  return answer === 'S';
}

interface Pair {
  clientGone(): boolean;
  readonly ended: Promise<void>;
  destroy(): void;
}

function join(client: Socket, { host, port, listen }: RelayOptions): Pair {
  const upstream = openSocket({ host, port });
  const ear = listen();
  let gone = false;
  client.setNoDelay();
  upstream.setNoDelay();
  const write = (text: Buffer): void => {
    if (!upstream.write(text)) client.pause();
  };
  upstream.on('drain', () => client.resume());
  client.on('drain', () => upstream.resume());
  const toServer = inOrder(client, ear, write);
  const reader = new MessageReader('server');
  upstream.on('data', (chunk) => {
    const passed = reader.push(chunk).filter((message) => ear.fromServer(message) === 'pass');
    if (passed.length > 0 && !client.write(Buffer.concat(passed.map(({ raw }) => raw)))) upstream.pause();
  });
  client.on('data', toServer.push);
  client.on('end', () => {
    gone = true;
    void toServer.done().then(() => upstream.end());
  });
  client.on('close', () => {
    gone = true;
    void toServer.done().then(() => upstream.end());
  });
  client.on('error', () => undefined);
  upstream.on('end', () => client.end());
  upstream.on('error', () => client.destroy());
  const ended = new Promise<void>((resolve) => {
    upstream.on('close', () => {
      client.end();
      resolve();
    });
  });
  return {
    clientGone: () => gone,
    ended,
    destroy() {
      client.destroy();
      upstream.destroy();
    },
  };
}

interface Lane {
  push(chunk: Buffer): void;
  /** All that was pushed is written. */
  done(): Promise<void>;
}

/** What a client says, one message after the other, each behind what the ear asks to wait for. */
function inOrder(client: Socket, ear: Ear, write: (text: Buffer) => void): Lane {
  const reader = new MessageReader('client');
  let waiting: Promise<void> | undefined;
  const take = (message: Message): Promise<void> | undefined => {
    if (message.kind === '' && asksForEncryption(message)) client.write('N');
    else {
      const gate = message.kind === '' ? undefined : ear.fromClient(message);
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
  return { push, done: async () => waiting };
}

function asksForEncryption({ body }: Message): boolean {
  const code = body.readUInt32BE(0);
  return code === firstRequests.ssl || code === firstRequests.gss;
}
