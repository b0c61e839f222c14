import { createServer, connect as dial, type Socket } from 'node:net';

/** Where to destroy a connection: at the message with SQL of that number, from 0. */
export interface Cut {
  readonly at: number;
  /**
   * `before` the server sees it, or `after` it was handed on and before any answer comes back. `frozen`: it is handed
   * on, and then nothing comes through any more in either direction, as behind a router that has forgotten it.
   */
  readonly when: 'before' | 'after' | 'frozen';
}

export interface CuttingProxy {
  /** The address with the proxy's port. */
  readonly url: string;
  /** Counts the messages of the next connections anew. */
  cutNext(cut: Cut | undefined): void;
  /** Whether the cut was made. */
  readonly made: boolean;
  close(): Promise<void>;
}

/** A way to a server that destroys the connection at a chosen message, on both sides: nobody is told why. */
export async function cuttingProxy(url: string): Promise<CuttingProxy> {
  const server = new URL(url);
  let cut: Cut | undefined;
  let made = false;
  let seen = 0;
  const open = new Set<Socket>();
  const listener = createServer((client) => {
    const upstream = dial(Number(server.port), server.hostname);
    let silent = false;
    for (const socket of [client, upstream]) {
      open.add(socket);
      socket.on('error', () => undefined);
    }
    upstream.on('close', () => client.destroy());
    client.on('close', () => silent || upstream.destroy());
    upstream.on('data', (data) => silent || client.write(data));
    const messages = messageReader();
    client.on('data', (data) => {
      for (const { type, bytes } of messages(data)) {
        const hit = cut !== undefined && 'QP'.includes(type) && seen++ === cut.at;
        if (cut && hit) {
          made = silent = true;
          return cutNow[cut.when](client, upstream, bytes);
        }
        upstream.write(bytes);
      }
    });
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const address = listener.address();
  const through = new URL(url);
  through.host = `127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  return {
    url: through.href,
    cutNext(next) {
      cut = next;
      made = false;
      seen = 0;
    },
    get made() {
      return made;
    },
    async close() {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => listener.close(resolve));
    },
  };
}

const cutNow: Readonly<Record<Cut['when'], (client: Socket, upstream: Socket, bytes: Buffer) => void>> = {
  before(client, upstream) {
    upstream.destroy();
    client.destroy();
  },
  after(client, upstream, bytes) {
    // What was handed on still reaches the server, which works on it to the end.
    upstream.end(bytes);
    client.destroy();
  },
  frozen(client, upstream, bytes) {
    upstream.write(bytes);
    client.pause();
  },
};

/** Every message in turn, before and after, until a run comes to its end before the cut. */
export function* everyCut({ made }: { made(): boolean }): Generator<Cut> {
  for (let at = 0; at === 0 || made(); at++) {
    yield { at, when: 'before' };
    if (made()) yield { at, when: 'after' };
  }
}

/** Cuts what a client sends into the protocol's messages. The first ones, before and with the startup, have no type. */
function messageReader(): (data: Buffer) => { readonly type: string; readonly bytes: Buffer }[] {
  let rest = Buffer.alloc(0);
  let started = false;
  return (data) => {
    rest = Buffer.concat([rest, data]);
    const found: { type: string; bytes: Buffer }[] = [];
    for (;;) {
      const head = started ? 1 : 0;
      if (rest.length < head + 4) return found;
      const length = head + rest.readUInt32BE(head);
      if (rest.length < length) return found;
      const bytes = rest.subarray(0, length);
      // 3.0 in the place of the version: everything else asks for encryption or a cancel.
      if (!started) started = bytes.readUInt32BE(4) === 0x00030000;
      found.push({ type: head === 0 ? 'startup' : String.fromCharCode(bytes[0] ?? 0), bytes });
      rest = rest.subarray(length);
    }
  };
}
