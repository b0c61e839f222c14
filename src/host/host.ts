import type { Clock } from './clock.js';
import type { Kept } from './kept.js';

/** Where we run: a GitHub Actions runner or a terminal. Only hosts print. */
export interface Host {
  readonly kind: 'actions' | 'terminal';
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absolute. */
  readonly cwd: string;
  readonly clock: Clock;
  readonly log: Log;
  /** Aborted on SIGINT and SIGTERM. */
  readonly signal: AbortSignal;
  /** Absent: everything is worked out anew, as in code that is not a release's. */
  readonly kept?: Kept;
  /** Writes text to standard output as it is: the report, or the runner's own annotation lines. */
  print(text: string): void;
  /** Tells why the run could not be done; the runner shows it at the top of the job. */
  fail(message: string): void;
  /** Never show this text again, nor its URL-encoded form. Empty text is ignored. */
  mask(secret: string): void;
  setOutput(name: string, value: string): void;
  /** Hands a value to this action's own `post` step. */
  saveState(name: string, value: string): void;
  /** Appends to the job summary; a terminal drops it. */
  appendSummary(markdown: string): Promise<void>;
}

export interface Log {
  info(line: string): void;
  debug(line: string): void;
  warn(line: string): void;
  /** One live line that is replaced by the next (terminal), or a plain line at most every few seconds (CI). */
  progress(line: string): void;
  /** Runs `body` in a folded group where the host has them. */
  group<T>(title: string, body: () => Promise<T>): Promise<T>;
}
