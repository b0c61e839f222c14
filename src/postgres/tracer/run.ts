import type { Answer } from './asking.js';
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
  /** What its session said of itself before it and behind it. */
  asked?: Asked;
}

/** What a session said of itself before and behind some statements that it got together; mostly it is one. */
export interface Asked {
  readonly runs: Run[];
  /** Whether it is asked where tables are. */
  readonly files: boolean;
  before?: Answer;
  after?: Answer;
}

/** What is recorded from `begin` to `end`. */
export interface Recording {
  /** What was there before. */
  readonly before: Relations;
  /** Whether there are event triggers. */
  readonly triggers: boolean;
  /** Of the server. */
  readonly major: number;
  readonly runs: Run[];
  transactions: number;
  readonly gaps: Set<string>;
  /** Looks and questions that were begun and have not come back. */
  readonly pending: Set<Promise<void>>;
}

export function newRecording(known: Pick<Recording, 'before' | 'triggers' | 'major'>): Recording {
  return { ...known, runs: [], transactions: 0, gaps: new Set(), pending: new Set() };
}
