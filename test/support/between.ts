import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** A way to a server through a port of our own. */
export interface Between {
  /** The same address with that port. */
  readonly url: string;
  /** What is open at the moment, clients and connections to the server. */
  readonly sockets: ReadonlySet<Socket>;
  close(): Promise<void>;
}

/**
 * Stands between clients and a server: `serve` is handed each client, and a way to open a connection to the server for
 * it. A connection that breaks is an end, and no error.
 */
export async function between(
  url: string,
  serve: (client: Socket, dial: () => Socket) => void,
): Promise<Between> {
  const { hostname, port } = new URL(url);
  const sockets = new Set<Socket>();
  const keep = (socket: Socket): Socket => {
    sockets.add(socket);
    socket.setNoDelay();
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
    return socket;
  };
  const listener = createServer((client) => serve(keep(client), () => keep(connect(Number(port), hostname))));
  await once(listener.listen(0, '127.0.0.1'), 'listening');
  const place = listener.address();
  if (place === null || typeof place === 'string') throw new Error('the way has no port');
  const through = new URL(url);
  through.host = `127.0.0.1:${place.port}`;
  return {
    url: through.href,
    sockets,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => listener.close(resolve));
    },
  };
}
