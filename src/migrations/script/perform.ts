import type { Session } from '../../postgres/session.js';
import { split } from '../../sql/split.js';
import { isBlank } from '../../sql/statement.js';
import type { SqlScript, Stranger } from '../model.js';
import type { Deadline } from './deadline.js';
import { type Instruction, type Interpreter, interpret } from './interpret.js';
import { type Message, messageOfPieces } from './message.js';
import { ScriptError } from './script-error.js';
import { type Piece, type Source, sourceOf } from './source.js';

/** What is on its way to the server; a failure is explained from it. */
export interface Sending {
  readonly session: Session;
  readonly limit: Deadline;
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
}

const begin: Piece = { text: 'begin', offset: 0, statements: 1 };
const commit: Piece = { text: 'commit', offset: 0, statements: 1 };

/** Role, settings, cursors, locks and temporary tables must not reach the next step or a snapshot. */
export const tidy: Piece = {
  text: [
    'set session authorization default',
    'reset all',
    'close all',
    'unlisten *',
    'select pg_advisory_unlock_all()',
    'discard temp',
  ].join(';\n'),
  offset: 0,
  statements: 6,
};

/**
 * Sends a script the way its mode says. Within a transaction of the runner's, statements travel together as one
 * message: the server runs them one by one all the same, and a round trip for each is what makes runs slow.
 */
export async function perform(
  script: SqlScript,
  sending: Sending,
  read: (path: string) => Promise<string>,
): Promise<void> {
  const source = sourceOf(script);
  if (script.refused) throw new ScriptError(script.refused.reason, source, offsetOf(script.refused, source));
  const nul = source.text.indexOf('\0');
  if (nul >= 0) throw new ScriptError('a NUL character, which PostgreSQL cannot read', source, nul);
  if (script.mode === 'one-message') {
    sending.pieces.push({ text: script.text, source, offset: 0, statements: Number.POSITIVE_INFINITY });
    return flush(sending);
  }
  const wrapped = script.mode === 'wrapped';
  if (wrapped) sending.pieces.push(begin);
  const variables = new Map<string, string>();
  const steps = script.blocks
    ? blocks(source, script.blocks)
    : interpret(source, { variables, read, including: [] });
  for await (const instruction of steps) {
    await follow(instruction, sending, variables);
    if (!wrapped) await flush(sending);
  }
  if (wrapped) sending.pieces.push(commit, tidy);
  await flush(sending);
}

/** The start of the line that a runner's refusal names. */
function offsetOf({ location }: Stranger, source: Source): number {
  const lines = source.text.split('\n').slice(0, Math.max(0, (location.line ?? 1) - source.firstLine));
  return lines.reduce((offset, line) => offset + line.length + 1, 0);
}

/** The runner cuts the text by its own markers: what lies between two is sent as it is. */
function* blocks(source: Source, ranges: readonly (readonly [number, number])[]): Generator<Instruction> {
  for (const [offset, end] of ranges) {
    const text = source.text.slice(offset, end).replace(/[\s;]+$/, '');
    if (isBlank(text)) continue;
    const { items, problem } = split(text);
    const alone = problem !== undefined || items.some((item) => item.kind !== 'statement');
    yield { kind: 'send', piece: { text, source, offset, statements: Math.max(1, items.length), alone } };
  }
}

async function follow(
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
async function flush(sending: Sending, send = (sql: string) => sending.session.execute(sql)): Promise<void> {
  if (sending.pieces.length === 0) return;
  sending.message = messageOfPieces(sending.pieces);
  sending.pieces = [];
  sending.prepares ||= /\bprepare\b/i.test(sending.message.text);
  if (sending.limit.stopped) throw new Error('stopped before this statement');
  await send(sending.message.text);
  const last = sending.message.pieces.findLast((piece) => piece.source);
  sending.last = last?.text ?? sending.last;
}
