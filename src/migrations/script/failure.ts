import { formatDuration } from '../../core/duration.js';
import { ConnectionLost, ServerError } from '../../postgres/session.js';
import { statementsOf } from '../../sql/split.js';
import { transactionStep } from '../../sql/statement.js';
import type { FailedStatement, StepFailure } from '../engine.js';
import { type Blame, blame } from './message.js';
import { ScriptError } from './script-error.js';
import { type Sending, Stopped } from './send.js';
import { shorten } from './shorten.js';
import { type Piece, placeIn, type Source } from './source.js';

/** Turns what was thrown while a script ran into a failure that names the statement. Rethrows what is our bug. */
export function failureOf(error: unknown, sending: Sending, timeoutMs: number): StepFailure {
  const blamed = blameFor(error, sending);
  const statement = blamed && failedStatement(error, blamed, sending);
  const where = {
    ...(statement && { statement }),
    ...(sending.atRecord && { atRecord: true as const }),
    ...(isInDoubt(error, sending) && { inDoubt: true as const }),
  };
  if (sending.limit.stopped === 'timeout') {
    const message = `did not end within ${formatDuration(timeoutMs)} and was stopped`;
    return { kind: 'timeout', message, ...where };
  }
  if (sending.limit.stopped === 'cancelled' && isExpected(error)) {
    return { kind: 'engine', message: 'the run was cancelled', ...where };
  }
  if (error instanceof ScriptError) {
    const place = placeIn(error.source, error.offset);
    return { kind: 'engine', message: error.message, statement: { text: lineOf(error), ...place } };
  }
  if (error instanceof ConnectionLost) {
    return { kind: 'connection', message: `the connection was lost: ${error.message}`, ...where };
  }
  if (error instanceof ServerError) {
    const said = serverFailure(error);
    const message = blamed?.record ? `the ledger cannot be written: ${said.message}` : said.message;
    return { ...said, message, ...where };
  }
  throw error;
}

function isExpected(error: unknown): boolean {
  return [Stopped, ScriptError, ConnectionLost, ServerError].some((kind) => error instanceof kind);
}

/**
 * A server that says goodbye has undone what it was working on, unless that was the last statement of the message,
 * behind which it commits, or the message commits in between. A connection that only ends says nothing.
 */
function isInDoubt(error: unknown, { message, mayCount }: Sending): boolean {
  if (!mayCount || !message || !(error instanceof ConnectionLost)) return false;
  const { byServer, completed = Number.POSITIVE_INFINITY } = error;
  const all = message.pieces.reduce((sum, piece) => sum + piece.statements, 0);
  return !byServer || !Number.isFinite(all) || completed >= all - 1 || message.pieces.some(commitsWithin);
}

function commitsWithin({ text, statements }: Piece): boolean {
  return statements > 1 && statementsOf(text).some((statement) => transactionStep(statement.text));
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

/** What a connection that ended without a word was working on is known only when it had nothing else to do. */
function blameFor(error: unknown, { message }: Sending): Blame | undefined {
  if (!message) return undefined;
  const lost = error instanceof ConnectionLost ? error : undefined;
  if (lost && !lost.byServer && message.pieces.length > 1) return undefined;
  const position = error instanceof ServerError ? error.position : undefined;
  const completed = error instanceof ServerError ? error.completed : lost?.completed;
  return blame(message, { position, completed });
}

function failedStatement(
  error: unknown,
  found: Blame,
  { message, last, dataOffset, source }: Sending,
): FailedStatement | undefined {
  if (found.record) return undefined;
  const place = found.place ?? endOf(source);
  if (!place) return undefined;
  const { file, line, column } = place;
  const row =
    dataOffset === undefined ? undefined : dataRow(error instanceof ServerError ? error.context : '');
  const previous = found.previous ?? last;
  const copied = message?.pieces[0]?.source;
  return {
    text: shorten(found.text),
    file,
    ...(row && dataOffset !== undefined && copied
      ? { line: placeIn(copied, dataOffset).line + row - 1 }
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

function lineOf({ source, offset }: ScriptError): string {
  const end = source.text.indexOf('\n', offset);
  return shorten(source.text.slice(offset, end < 0 ? undefined : end).trim());
}
