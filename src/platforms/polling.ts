const second = 1000;
const minute = 60 * second;

/** Where following stands, milliseconds. */
export interface Waiting {
  readonly elapsed: number;
  readonly remaining: number;
}

/**
 * Milliseconds until the next look: every 5 seconds at first, slower for what takes long. Never past the deadline,
 * so that the last look is at it; 0 when there is no time left.
 */
export function nextLook({ elapsed, remaining }: Waiting): number {
  const pause = elapsed < 2 * minute ? 5 * second : elapsed < 10 * minute ? 10 * second : 15 * second;
  return Math.max(0, Math.min(pause, remaining));
}
