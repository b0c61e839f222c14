import type { FailedStatement, StepFailure, Target } from '../engine.js';
import { type DriverReply, lastLines, withoutSecrets } from './step-driver.js';

/** The SQL that the helper names, secrets removed. */
export interface DriverTexts {
  readonly sql: string | undefined;
  readonly previous: string | undefined;
}

/** What differs from helper to helper. */
export interface DriverFailure {
  readonly target: Target;
  /** What to say when the helper died in the middle of the step. */
  readonly died: string;
  /** The function or section that ran, when nothing says which of its lines. */
  readonly start: FailedStatement;
  /** The answer's own word for a connection that is gone. */
  readonly lost: 'connection' | 'lost';
  statement(texts: DriverTexts): FailedStatement;
  message?(said: string): string;
}

/** What a helper's answer, or its end, means; undefined when the step passed. */
export function driverFailure(reply: DriverReply, own: DriverFailure): StepFailure | undefined {
  if (reply.endedBy === 'answer' && reply.answer.ok === true) return undefined;
  const clean = (text: string): string => withoutSecrets(text, own.target);
  const printed = lastLines(clean(reply.output));
  if (reply.endedBy !== 'answer') {
    const [kind, message] =
      reply.endedBy === 'exit' ? (['engine', own.died] as const) : endings[reply.endedBy];
    return { kind, message, ...doubt(own.target), ...(printed && { output: printed }), statement: own.start };
  }
  const text = (field: string): string | undefined => {
    const value = reply.answer[field];
    return typeof value === 'string' && value !== '' ? clean(value) : undefined;
  };
  const [code, detail, hint, context] = [text('code'), text('detail'), text('hint'), text('context')];
  const said = text('message') ?? 'the step failed without a word';
  const output = [printed, lastLines(text('traceback') ?? '')].filter(Boolean).join('\n');
  const kind = kindOf(code, reply.answer[own.lost] === true);
  return {
    kind,
    message: own.message?.(said) ?? said,
    ...(kind === 'connection' && doubt(own.target)),
    ...(code !== undefined && { code }),
    ...(detail !== undefined && { detail }),
    ...(hint !== undefined && { hint }),
    ...(context !== undefined && { context }),
    statement: own.statement({ sql: text('sql'), previous: text('previous') }),
    ...(output && { output }),
  };
}

/** What a helper had sent when it died, or lost its connection, may be a COMMIT. In a database of our own nobody asks. */
function doubt({ guard }: Target): { readonly inDoubt?: true } {
  return guard ? { inDoubt: true } : {};
}

const endings = {
  timeout: ['timeout', 'the step did not end in time and was stopped'],
  output: ['output', 'the step printed without end and was stopped'],
  aborted: ['engine', 'the run was cancelled'],
} as const;

/** Class 08 and class 57P are the connection's end, not a refused statement. */
function kindOf(code: string | undefined, lost: boolean): StepFailure['kind'] {
  if (code !== undefined) return /^(08|57P)/.test(code) ? 'connection' : 'sql';
  return lost ? 'connection' : 'engine';
}
