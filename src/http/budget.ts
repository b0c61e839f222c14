import type { Clock } from '../host/clock.js';

/** What one class of endpoints bears. */
export interface Budget {
  /** Least milliseconds between two calls. */
  readonly spacingMs: number;
  /** Most calls within any minute. */
  readonly perMinute: number;
}

/** Keeps calls within their budgets. */
export interface Budgets {
  /** Waits for the next turn. False, at once, where it comes only after the deadline (milliseconds since the epoch). */
  take(name: string, deadline: number, signal?: AbortSignal): Promise<boolean>;
  /** Holds a whole budget back, because the server asked for it. */
  pause(name: string, until: number): void;
}

const minuteMs = 60_000;

/** When the next call may start, given when those before did, oldest first. */
export function nextTurn({ spacingMs, perMinute }: Budget, starts: readonly number[], now: number): number {
  const last = starts.at(-1);
  const minuteAgo = starts.at(-perMinute);
  return Math.max(
    now,
    last === undefined ? 0 : last + spacingMs,
    starts.length < perMinute || minuteAgo === undefined ? 0 : minuteAgo + minuteMs,
  );
}

interface State {
  readonly budget: Budget;
  starts: readonly number[];
  pausedUntil: number;
  /** Settles when the one before has had its turn. */
  before: Promise<void>;
}

/** Budgets by name; in each, one waits behind the other. */
export function createBudgets(budgets: Readonly<Record<string, Budget>>, clock: Clock): Budgets {
  const states = new Map<string, State>(
    Object.entries(budgets).map(([name, budget]) => [
      name,
      { budget, starts: [], pausedUntil: 0, before: Promise.resolve() },
    ]),
  );
  const stateOf = (name: string): State => {
    const state = states.get(name);
    if (state === undefined) throw new Error(`no budget is named ${name}`);
    return state;
  };
  return {
    async take(name, deadline, signal) {
      const state = stateOf(name);
      const turn = state.before.then(() => waitForTurn(state, { clock, deadline, signal }));
      state.before = turn.then(
        () => undefined,
        () => undefined,
      );
      return turn;
    },
    pause(name, until) {
      const state = stateOf(name);
      state.pausedUntil = Math.max(state.pausedUntil, until);
    },
  };
}

async function waitForTurn(
  state: State,
  { clock, deadline, signal }: { clock: Clock; deadline: number; signal: AbortSignal | undefined },
): Promise<boolean> {
  // What comes in meanwhile may pause the budget further, so it is asked again after each sleep.
  for (;;) {
    signal?.throwIfAborted();
    const now = clock.now();
    const at = Math.max(nextTurn(state.budget, state.starts, now), state.pausedUntil);
    if (at <= now) {
      state.starts = [...state.starts.filter((start) => start > now - minuteMs), now];
      return true;
    }
    if (at > deadline) return false;
    await clock.sleep(at - now, signal);
  }
}
