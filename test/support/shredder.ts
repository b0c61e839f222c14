import { createServer, connect as dial, type Socket } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';

export interface Shredder {
  readonly url: string;
  close(): Promise<void>;
}

/** A way to a server on which everything comes in pieces, cut where `next` says: the length of the next piece. */
export async function shredder(url: string, next: () => number): Promise<Shredder> {
  const server = new URL(url);
  const { hostname, port } = server;
  const open = new Set<Socket>();
  const listener = createServer((client) => {
    const upstream = dial(Number(port), hostname);
    for (const [from, to] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      open.add(from);
      from.setNoDelay();
      from.on('error', () => undefined);
      void shred(from, to, next);
    }
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const address = listener.address();
  server.port = String(typeof address === 'object' ? address?.port : '');
  return {
    url: server.href,
    async close() {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => listener.close(resolve));
    },
  };
}

async function shred(from: Socket, to: Socket, next: () => number): Promise<void> {
  try {
    for await (const chunk of from) {
      const bytes = chunk as Buffer;
      for (let at = 0, length = next(); at < bytes.length; at += length, length = next()) {
        to.write(bytes.subarray(at, at + length));
        await turn();
      }
    }
  } catch {
    // It was closed from the other side.
  }
  to.end();
}
