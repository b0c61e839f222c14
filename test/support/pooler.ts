import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import pg from 'pg';

export interface TestPooler {
  /** Address of the same database through the pooler. */
  readonly url: string;
  close(): Promise<void>;
}

const sslRequest = 80_877_103;
const readyForQuery = 'Z'.charCodeAt(0);
const terminate = 'X'.charCodeAt(0);

/**
 * A pooler as clients see one: it answers the start of a connection by itself, with a process id of its own making,
 * and lends a backend for one transaction (or, with `session`, for good). It asks nobody for a password.
 */
export async function startPooler(url: string, mode: 'transaction' | 'session'): Promise<TestPooler> {
  const shared = mode === 'transaction' ? await openBackend(url) : undefined;
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    void serve(socket, shared ?? openBackend(url));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = new URL(url);
  const place = server.address();
  if (place === null || typeof place === 'string') throw new Error('the pooler has no port');
  address.port = String(place.port);
  return {
    url: address.href,
    async close() {
      for (const socket of sockets) socket.destroy();
      shared?.socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

interface Backend {
  readonly socket: Socket;
  /** Runs one client's transactions after those of others. */
  borrow(client: Socket): Promise<void>;
}

/** The driver logs in; then its socket is ours. */
async function openBackend(url: string): Promise<Backend> {
  const login = new pg.Client({ connectionString: url });
  login.on('error', () => undefined);
  await login.connect();
  const { stream: socket } = (login as unknown as { readonly connection: { readonly stream: Socket } })
    .connection;
  socket.removeAllListeners();
  socket.on('error', () => undefined);
  let owner: Socket | undefined;
  let free = Promise.resolve();
  let release: () => void = () => undefined;
  readMessages(socket, (type, message) => {
    owner?.write(message);
    if (type === readyForQuery && message[5] === 'I'.charCodeAt(0)) release();
  });
  return {
    socket,
    async borrow(client) {
      if (owner === client) return;
      const before = free;
      let done: () => void = () => undefined;
      free = new Promise((resolve) => {
        done = resolve;
      });
      await before;
      owner = client;
      release = () => {
        owner = undefined;
        done();
      };
    },
  };
}

async function serve(client: Socket, backend: Backend | Promise<Backend>): Promise<void> {
  const { socket, borrow } = await backend;
  let pending = Promise.resolve();
  readMessages(
    client,
    (type, message) => {
      if (type === terminate) client.end();
      else {
        pending = pending.then(async () => {
          await borrow(client);
          socket.write(message);
        });
      }
    },
    (startup) => {
      if (startup.readInt32BE(4) === sslRequest) {
        client.write('N');
        return false;
      }
      client.write(Buffer.from([0x52, 0, 0, 0, 8, 0, 0, 0, 0]));
      client.write(Buffer.from([0x4b, 0, 0, 0, 12, 0, 0, 0x7f, 0xff, 0, 0, 0, 1]));
      client.write(Buffer.from([0x5a, 0, 0, 0, 5, 0x49]));
      return true;
    },
  );
}

/** Cuts a stream into messages. `starting` gets those without a type until it says that the start is over. */
function readMessages(
  socket: Socket,
  take: (type: number, message: Buffer) => void,
  starting?: (message: Buffer) => boolean,
): void {
  let rest = Buffer.alloc(0);
  let started = starting === undefined;
  socket.on('data', (data) => {
    rest = Buffer.concat([rest, data as Buffer]);
    for (;;) {
      const head = started ? 1 : 0;
      if (rest.length < head + 4) return;
      const length = head + rest.readInt32BE(head);
      if (rest.length < length) return;
      const message = Buffer.from(rest.subarray(0, length));
      rest = Buffer.from(rest.subarray(length));
      if (started) take(message[0] ?? 0, message);
      else started = starting?.(message) ?? true;
    }
  });
}
