import type { Report } from '../../core/report.js';
import type { Clock } from '../../host/clock.js';
import type { RunContext } from './run-context.js';
import type { PostedMessage } from './run-message.js';
import type { JobStatus, Phase, RunState } from './run-state.js';
import type { Templates } from './template.js';

/** When a message is wanted. `change`: when the state differs from that of the run before. */
export const occasions = ['always', 'failure', 'change'] as const;
export type Occasion = (typeof occasions)[number];

/** What is told, and when. */
export interface Notice {
  readonly phase: Phase;
  readonly report: Report;
  /** Of this job, or of those that it waited for. */
  readonly jobs: readonly JobStatus[];
}

/** What stays the same over a run. */
export interface NoticeOptions {
  /** Id and attempt of the run. */
  readonly run: string;
  readonly context: RunContext;
  readonly when: Occasion;
  readonly mentions: readonly string[];
  readonly templates: Templates;
  /** The state of the run before, where the caller knows it. */
  readonly previous?: RunState | undefined;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Milliseconds for one request; 10 seconds when not given. */
  readonly timeoutMs?: number | undefined;
}

/** The one message that a bot token can keep up to date. */
export interface LiveOptions extends NoticeOptions {
  readonly token: string;
  /** Id or name. With an id the message is found before anything is posted. */
  readonly channel: string;
  /** Base address of the Web API, for tests. */
  readonly apiUrl?: string | undefined;
}

/** The one message that an incoming webhook can post. */
export interface HookOptions extends NoticeOptions {
  /** The webhook's address: a secret. */
  readonly webhook: string;
}

/**
 * - `sent`: it is in Slack. `unchanged`: it says so already.
 * - `silent`: nobody asked for a message now; `reason` says why.
 * - `failed`: it is not in Slack; `reason` says why and what to do.
 */
export type NoticeResult = {
  /** What the reader should know besides. */
  readonly notes: readonly string[];
  readonly message?: PostedMessage | undefined;
} & (
  | { readonly status: 'sent' | 'unchanged' }
  | { readonly status: 'silent' | 'failed'; readonly reason: string }
);

/** Runs of one series follow each other: the same workflow of the same repository to the same environment. */
export function seriesOf({ repository = '', workflow = '', environment = '' }: RunContext): string {
  return [repository, workflow, environment].join(' / ');
}

/**
 * Why no message is wanted, or undefined. An unknown state before counts as another one: a message too many is
 * better than one too few. A run that a person canceled changes nothing.
 */
export function reasonForSilence(
  when: Occasion,
  { phase, state, previous }: { phase: Phase; state: RunState; previous: RunState | undefined },
): string | undefined {
  if (when === 'always') return undefined;
  if (phase !== 'end') return `with \`when: ${when}\` only the end of a run is told`;
  if (when === 'failure') return state === 'passed' ? 'the run passed' : undefined;
  if (state === 'canceled') return 'the run was canceled';
  return state === previous
    ? `the run before ${state === 'passed' ? 'passed' : `was ${state}`} too`
    : undefined;
}
