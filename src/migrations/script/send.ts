import type { Session } from '../../postgres/session.js';
import type { Deadline } from './deadline.js';
import type { Instruction, Interpreter } from './interpret.js';
import { type Message, messageOfPieces } from './message.js';
import type { Piece, Source } from './source.js';

/** What is on its way to the server; a failure is explained from it. */
export interface Sending {
  readonly session: Session;
  readonly limit: Deadline;
  /** Each statement is to be a message of its own. */
  readonly apart?: boolean;
  /** Collected, not sent yet. */
  pieces: Piece[];
  /** What the server works on. */
  message: Message | undefined;
  /** The last statement of the message before. */
  last: string | undefined;
  /** Offset of the rows that a COPY reads, in its source. */
  dataOffset?: number | undefined;
  /** Whether something that was sent may have left a prepared statement. */
  prepares?: boolean;
  /** Whether the message on its way may count although its answer never comes. */
  mayCount?: boolean;
  /** Whether the script is done and only its record is left. */
  atRecord?: boolean;
  /** The file that was sent from last: what is refused behind it is told at its end. */
  source?: Source;
}

/** Collects what one instruction sends. What cannot share a message is sent at once. */
export async function follow(
  instruction: Instruction,
  sending: Sending,
  variables: Interpreter['variables'],
): Promise<void> {
  const { piece } = instruction;
  if (instruction.kind === 'send' && !piece.alone) {
    sending.pieces.push(piece);
    return;
  }
  await flush(sending);
  sending.pieces.push(piece);
  if (instruction.kind === 'copy') {
    sending.dataOffset = instruction.dataOffset;
    await flush(sending, (sql) => sending.session.copyFrom(sql, instruction.data));
    sending.dataOffset = undefined;
  } else if (instruction.kind === 'gexec') await runResult(piece, sending);
  else if (instruction.kind === 'gset') setFromResult(await query(sending), instruction.prefix, variables);
  else await flush(sending);
}

async function runResult(piece: Piece, sending: Sending): Promise<void> {
  const rows = await query(sending);
  for (const value of rows.flatMap((row) => Object.values(row))) {
    if (typeof value !== 'string') continue;
    const stretches = [{ sent: 0, offset: piece.offset, fixed: true }];
    sending.pieces.push({ ...piece, text: value, stretches, statements: Number.POSITIVE_INFINITY });
    await flush(sending);
  }
}

function setFromResult(
  rows: readonly Record<string, unknown>[],
  prefix: string,
  variables: Map<string, string>,
): void {
  for (const [column, value] of Object.entries(rows[0] ?? {})) {
    if (value === null) variables.delete(prefix + column);
    else variables.set(prefix + column, String(value));
  }
}

async function query(sending: Sending): Promise<readonly Record<string, unknown>[]> {
  let rows: readonly Record<string, unknown>[] = [];
  await flush(sending, async (sql) => {
    rows = await sending.session.query(sql);
  });
  return rows;
}

/** Sends what is collected. On a failure `message` keeps what was sent. */
export async function flush(
  sending: Sending,
  send = (sql: string) => sending.session.execute(sql),
): Promise<void> {
  if (sending.pieces.length === 0) return;
  sending.message = messageOfPieces(sending.pieces);
  sending.pieces = [];
  sending.prepares ||= /\bprepare\b/i.test(sending.message.text);
  const last = sending.message.pieces.findLast((piece) => piece.source);
  if (last?.source) sending.source = last.source;
  if (sending.limit.stopped) throw new Stopped();
  await send(sending.message.text);
  sending.last = last?.text ?? sending.last;
}

/** The step was stopped between two messages. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}
