import { relative } from 'node:path';
import type { StepFailure, Target } from '../../engine.js';
import type { Migration } from '../../model.js';
import { type DriverReply, lastLines, shorten, withoutSecrets } from '../step-driver.js';

interface StepPlace {
  readonly target: Target;
  /** Of the repository: absolute and real, as Python's tracebacks name files. */
  readonly root: string;
  readonly migration: Migration;
  readonly direction: 'up' | 'down';
}

/** What the driver's fields mean; undefined when the step passed. */
export function failureOf(reply: DriverReply, place: StepPlace): StepFailure | undefined {
  if (reply.endedBy === 'answer' && reply.answer.ok === true) return undefined;
  const clean = (text: string): string => withoutSecrets(text, place.target);
  const printed = lastLines(clean(reply.output));
  if (reply.endedBy !== 'answer') {
    return { ...endings[reply.endedBy], ...(printed && { output: printed }), statement: startOf(place) };
  }
  const text = (field: string): string | undefined => {
    const value = reply.answer[field];
    return typeof value === 'string' && value !== '' ? clean(value) : undefined;
  };
  const [code, detail, hint, context] = [text('code'), text('detail'), text('hint'), text('context')];
  const output = [printed, lastLines(clean(text('traceback') ?? ''))].filter(Boolean).join('\n');
  return {
    kind: kindOf(reply, code),
    message: text('message') ?? 'the step failed without a word',
    ...(code !== undefined && { code }),
    ...(detail !== undefined && { detail }),
    ...(hint !== undefined && { hint }),
    ...(context !== undefined && { context }),
    statement: statementOf(reply, place, { sql: text('sql'), previous: text('previous') }),
    ...(output && { output }),
  };
}

const endings = {
  exit: { kind: 'engine', message: "the project's Python process died in the middle of the step" },
  timeout: { kind: 'timeout', message: 'the step did not end in time and was stopped' },
  output: { kind: 'output', message: 'the step printed without end and was stopped' },
  aborted: { kind: 'engine', message: 'the run was cancelled' },
} as const;

/** Class 08 and class 57P are the connection's end, not a refused statement. */
function kindOf(reply: DriverReply, code: string | undefined): StepFailure['kind'] {
  if (code !== undefined) return /^(08|57P)/.test(code) ? 'connection' : 'sql';
  return reply.answer.connection === true ? 'connection' : 'engine';
}

function statementOf(
  reply: DriverReply,
  place: StepPlace,
  texts: { sql: string | undefined; previous: string | undefined },
): NonNullable<StepFailure['statement']> {
  const frame = reply.answer.frame as { file: string; line: number; text: string } | null | undefined;
  const start = startOf(place);
  return {
    file: frame ? relative(place.root, frame.file).replaceAll('\\', '/') : start.file,
    line: frame?.line ?? start.line,
    text: shorten(texts.sql ?? frame?.text ?? start.text),
    ...(texts.previous !== undefined && { previous: shorten(texts.previous) }),
  };
}

/** The function that ran, when nothing says which of its lines. */
function startOf({ migration, direction }: StepPlace): { text: string; file: string; line: number } {
  const location = (direction === 'up' ? migration.up : migration.down)?.location;
  const name = direction === 'up' ? 'upgrade' : 'downgrade';
  return { text: `def ${name}()`, file: location?.file ?? migration.file, line: location?.line ?? 1 };
}
