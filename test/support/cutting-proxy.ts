import type { Socket } from 'node:net';
import { MessageReader } from '../../src/postgres/tracer/messages.js';
import { between } from './between.js';

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
  let cut: Cut | undefined;
  let made = false;
  let seen = 0;
  const way = await between(url, (client, dial) => {
    const upstream = dial();
    let silent = false;
    upstream.on('close', () => client.destroy());
    client.on('close', () => silent || upstream.destroy());
    upstream.on('data', (data) => silent || client.write(data));
    const reader = new MessageReader('client');
    client.on('data', (data) => {
      for (const { kind, raw } of reader.push(data)) {
        const hit = cut !== undefined && /^[QP]$/.test(kind) && seen++ === cut.at;
        if (cut && hit) {
          made = silent = true;
          return cutNow[cut.when](client, upstream, raw);
        }
        upstream.write(raw);
      }
    });
  });
  return {
    url: way.url,
    cutNext(next) {
      cut = next;
      made = false;
      seen = 0;
    },
    get made() {
      return made;
    },
    close: way.close,
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
