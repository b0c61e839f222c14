import { formatDuration } from '../../core/duration.js';
import { ConnectionLost, ServerError } from '../../postgres/session.js';
import type { FailedStatement, StepFailure } from '../engine.js';
import { blame } from './message.js';
import type { Sending } from './perform.js';
import { ScriptError } from './script-error.js';
import { placeIn, type Source } from './source.js';

/** Turns what was thrown while a script ran into a failure that names the statement. Rethrows what is our bug. */
export function failureOf(error: unknown, sending: Sending, timeoutMs: number): StepFailure {
  const statement = failedStatement(error, sending);
  const where = statement ? { statement } : {};
  if (sending.limit.stopped === 'timeout') {
    return {
      kind: 'timeout',
      message: `did not end within ${formatDuration(timeoutMs)} and was stopped`,
      ...where,
    };
  }
  if (error instanceof ScriptError) {
    const place = placeIn(error.source, error.offset);
    return { kind: 'engine', message: error.message, statement: { text: lineOf(error), ...place } };
  }
  if (error instanceof ConnectionLost) {
    return { kind: 'connection', message: `the connection was lost: ${error.message}`, ...where };
  }
  if (error instanceof ServerError) return { ...serverFailure(error), ...where };
  throw error;
}

/** The script opened a transaction and did not end it; the runner's connection closes and all is undone. */
export function leftOpen(source: Source): StepFailure {
  const { file, line } = placeIn(source, source.text.trimEnd().length);
  return {
    kind: 'engine',
    message:
      'opens a transaction and never ends it: everything in it is rolled back when the runner disconnects',
    hint: 'add COMMIT; at the end, or remove the BEGIN',
    statement: { text: 'BEGIN', file, line },
  };
}

function serverFailure(error: ServerError): StepFailure {
  return {
    kind: 'sql',
    message: error.message,
    code: error.code,
    ...(error.detail !== undefined && { detail: error.detail }),
    ...(error.hint !== undefined && { hint: error.hint }),
    ...(error.context !== undefined && { context: error.context }),
  };
}

function failedStatement(
  error: unknown,
  { message, last, dataOffset }: Sending,
): FailedStatement | undefined {
  if (!message) return undefined;
  const told = error instanceof ServerError ? error : undefined;
  const lost = error instanceof ConnectionLost ? error : undefined;
  const found = blame(message, { position: told?.position, completed: (told ?? lost)?.completed });
  if (!found) return undefined;
  const place = found.place ?? endOf(message.pieces.findLast((piece) => piece.source)?.source);
  if (!place) return undefined;
  const { file, line, column } = place;
  const row = dataOffset === undefined ? undefined : dataRow(told?.context);
  const previous = found.previous ?? last;
  const source = message.pieces[0]?.source;
  return {
    text: shorten(found.text),
    file,
    ...(row && dataOffset !== undefined && source
      ? { line: placeIn(source, dataOffset).line + row - 1 }
      : { line, column }),
    ...(previous !== undefined && { previous: shorten(previous) }),
  };
}

/** COMMIT is ours and stands nowhere: what it refuses (a deferred constraint) is told at the script's end. */
function endOf(source: Source | undefined) {
  return source && placeIn(source, source.text.trimEnd().length);
}

/** `COPY t, line 3, column a: "x"`: the third row of the data. */
function dataRow(context: string | undefined): number | undefined {
  const row = /^COPY .+?, line (\d+)/m.exec(context ?? '')?.[1];
  return row === undefined ? undefined : Number(row);
}

const shown = 300;

function shorten(text: string): string {
  return text.length <= shown ? text : `${text.slice(0, shown)} ...`;
}

function lineOf({ source, offset }: ScriptError): string {
  const end = source.text.indexOf('\n', offset);
  return shorten(source.text.slice(offset, end < 0 ? undefined : end).trim());
}
