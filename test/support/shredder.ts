import type { Socket } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';
import { type Between, between } from './between.js';

/** A way to a server on which everything comes in pieces, cut where `next` says: the length of the next piece. */
export function shredder(url: string, next: () => number): Promise<Between> {
  return between(url, (client, dial) => {
    const upstream = dial();
    void shred(client, upstream, next);
    void shred(upstream, client, next);
  });
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
