import type { TriggerEvent } from './event-triggers.js';
import type { HeldLock } from './locks.js';
import type { Relations } from './relations.js';

/** One statement that a session ran while it was recorded. */
export interface Run {
  readonly text: string;
  /** Milliseconds of a steady clock. */
  readonly startedAt: number;
  endedAt: number;
  /** It was a message of its own. */
  readonly alone: boolean;
  /** `UPDATE 3`; absent when it failed. */
  tag?: string;
  /** Number within the step, from 1; absent when it committed by itself. */
  readonly transaction: number | undefined;
  /** What the event triggers said while it ran. */
  readonly events: TriggerEvent[];
  /** What its transaction held behind it, as another session saw. */
  held?: readonly HeldLock[];
  /** What was seen while it ran; what it had let go before is among it. */
  seen?: readonly HeldLock[];
}

/** What is recorded from `begin` to `end`. */
export interface Recording {
  /** What was there before. */
  readonly before: Relations;
  /** Whether there are event triggers. */
  readonly triggers: boolean;
  readonly runs: Run[];
  transactions: number;
  readonly gaps: Set<string>;
  /** Looks that were begun and have not come back. */
  readonly pending: Set<Promise<void>>;
}

export function newRecording(before: Relations, triggers: boolean): Recording {
  return { before, triggers, runs: [], transactions: 0, gaps: new Set(), pending: new Set() };
}
