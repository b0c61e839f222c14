import type { FailedStatement, StepFailure, Target } from '../../engine.js';
import type { Migration } from '../../model.js';
import { type DriverTexts, driverFailure } from '../driver-failure.js';
import { type DriverReply, shorten } from '../step-driver.js';

interface StepPlace {
  readonly target: Target;
  readonly migration: Migration;
  readonly direction: 'up' | 'down';
}

/** What the driver's fields mean; undefined when the step passed. */
export function failureOf(reply: DriverReply, place: StepPlace): StepFailure | undefined {
  return driverFailure(reply, {
    target: place.target,
    died: 'the process of the migration died in the middle of the step',
    start: startOf(place),
    lost: 'lost',
    statement: (texts) => statementOf(reply, place, texts),
    message: (said) => (reply.answer.typescript === true ? `${said}. ${typescriptAdvice}` : said),
  });
}

const typescriptAdvice =
  'Nothing here loads TypeScript: install node-pg-migrate 9 or tsx in the project, or use Node 22.18 or later';

function statementOf(reply: DriverReply, place: StepPlace, texts: DriverTexts): FailedStatement {
  const { line, position } = reply.answer;
  const start = startOf(place);
  const before = texts.previous === undefined ? {} : { previous: shorten(texts.previous) };
  if (texts.sql === undefined) return { ...start, ...(typeof line === 'number' && { line }) };
  const script = (place.direction === 'up' ? place.migration.up : place.migration.down)?.sql;
  if (!script)
    return { ...start, ...(typeof line === 'number' && { line }), text: shorten(texts.sql), ...before };
  // The section goes to the server as one text, so a position in it is a position in the file.
  const offset = typeof position === 'number' ? position - 1 : 0;
  const lines = texts.sql.slice(0, offset).split('\n');
  return {
    file: script.file,
    line: script.line + lines.length - 1,
    ...(typeof position === 'number' && { column: (lines[lines.length - 1]?.length ?? 0) + 1 }),
    text: shorten(statementAt(texts.sql, offset)),
  };
}

/** From the semicolon before an offset to the one behind it. */
function statementAt(sql: string, offset: number): string {
  const start = sql.lastIndexOf(';', Math.max(0, offset - 1)) + 1;
  const end = sql.indexOf(';', offset);
  return sql.slice(offset === 0 ? 0 : start, end < 0 ? undefined : end + 1);
}

/** The function or section that ran, when nothing says which of its lines. */
function startOf({ migration, direction }: StepPlace): FailedStatement {
  const location = (direction === 'up' ? migration.up : migration.down)?.location;
  return { text: direction, file: location?.file ?? migration.file, line: location?.line ?? 1 };
}
