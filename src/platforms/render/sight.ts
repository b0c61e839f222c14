import type { RenderAnswer } from './client.js';

/** How many looks in a row saw nothing, since when, and what the last one was told. */
export interface Blindness {
  readonly count: number;
  /** Milliseconds since the epoch. */
  readonly since: number;
  readonly status?: number;
  readonly message: string;
}

export const seeing: Blindness = { count: 0, since: 0, message: '' };

/** A deploy that waits in a queue can be unknown for a while after its id was told. */
const unknownMs = 120_000;
const mostRefusals = 3;

/** The blindness after a look: none when it saw something. */
export function unseen(before: Blindness, answer: RenderAnswer<unknown>, now: number): Blindness {
  if (answer.ok) return seeing;
  const { status, message } = answer;
  return {
    count: before.count + 1,
    since: before.count === 0 ? now : before.since,
    ...(status === undefined ? {} : { status }),
    message: describe(status, message),
  };
}

/** Whether looking on makes no sense: the key was taken away, or Render goes on not knowing the deploy. */
export function staysBlind({ count, status }: Blindness, elapsed: number): boolean {
  if (count < mostRefusals) return false;
  if (status === 401 || status === 403) return true;
  return (status === 404 || status === 410) && elapsed > unknownMs;
}

function describe(status: number | undefined, message: string): string {
  if (status === 401 || status === 403) return `Render refuses the key now (${status}: ${message})`;
  if (status === 404 || status === 410) return `Render does not know the deploy (${status})`;
  return `Render could not be asked (${message})`;
}
