import type { RailwayAnswer } from './client.js';
import type { RefusalKind } from './refusal.js';

/** How many looks in a row saw nothing, and what the last one was told. */
export interface Blindness {
  readonly count: number;
  readonly kind?: RefusalKind;
  readonly message: string;
}

export const seeing: Blindness = { count: 0, message: '' };

/** A deployment can be unknown for a while after its id was told. */
const unknownMs = 60_000;
const mostRefusals = 3;

/** The blindness after a look: none when it saw something. */
export function unseen(before: Blindness, answer: RailwayAnswer<unknown>): Blindness {
  if (answer.ok) return seeing;
  return { count: before.count + 1, kind: answer.kind, message: describe(answer.kind, answer.message) };
}

/** Whether looking on makes no sense: the token was taken away, or Railway goes on not knowing the deployment. */
export function staysBlind({ count, kind }: Blindness, elapsed: number): boolean {
  if (count < mostRefusals) return false;
  return kind === 'unauthorized' || (kind === 'not-found' && elapsed > unknownMs);
}

function describe(kind: RefusalKind, message: string): string {
  if (kind === 'unauthorized') return `Railway refuses the token now (${message})`;
  if (kind === 'not-found') return `Railway does not know the deployment (${message})`;
  if (kind === 'limited') return `Railway takes no more requests (${message})`;
  return `Railway could not be asked (${message})`;
}
