import { relative } from 'node:path';
import type { FailedStatement, StepFailure, Target } from '../../engine.js';
import type { Migration } from '../../model.js';
import { type DriverTexts, driverFailure } from '../driver-failure.js';
import { type DriverReply, shorten } from '../step-driver.js';

interface StepPlace {
  readonly target: Target;
  /** Of the repository: absolute and real, as Python's tracebacks name files. */
  readonly root: string;
  readonly migration: Migration;
  readonly direction: 'up' | 'down';
}

/** What the driver's fields mean; undefined when the step passed. */
export function failureOf(reply: DriverReply, place: StepPlace): StepFailure | undefined {
  const start = startOf(place);
  return driverFailure(reply, {
    target: place.target,
    died: "the project's Python process died in the middle of the step",
    start,
    lost: 'connection',
    statement: (texts) => statementOf(reply, { root: place.root, start }, texts),
  });
}

/** The line of the project that the driver names, or else `start`. */
export function statementOf(
  reply: DriverReply,
  { root, start }: { readonly root: string; readonly start: FailedStatement },
  texts: DriverTexts,
): FailedStatement {
  const frame = reply.answer.frame as { file: string; line: number; text: string } | null | undefined;
  return {
    file: frame ? relative(root, frame.file).replaceAll('\\', '/') : start.file,
    line: frame?.line ?? start.line,
    text: shorten(texts.sql ?? frame?.text ?? start.text),
    ...(texts.previous !== undefined && { previous: shorten(texts.previous) }),
  };
}

/** The function that ran, when nothing says which of its lines. */
function startOf({ migration, direction }: StepPlace): FailedStatement {
  const location = (direction === 'up' ? migration.up : migration.down)?.location;
  const name = direction === 'up' ? 'upgrade' : 'downgrade';
  return { text: `def ${name}()`, file: location?.file ?? migration.file, line: location?.line ?? 1 };
}
