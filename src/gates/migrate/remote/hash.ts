import { createHash } from 'node:crypto';
import type { RemoteState } from './route.js';

/** The same for the same migrations applied and pending; in which order the applied ones are told plays no part. */
export function remoteHash({ applied, pending }: RemoteState): string {
  const world = { applied: [...applied].sort(), pending };
  return createHash('sha256').update(JSON.stringify(world)).digest('hex');
}
