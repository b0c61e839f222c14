import type { Location } from '../../core/location.js';
import type { SqlScript } from '../../migrations/model.js';
import type { Grammar, Node } from '../../sql/grammar/grammar.js';
import { lineIndex } from '../../sql/lines.js';
import { type Statement, split } from '../../sql/split.js';
import type { Timeouts } from '../rule.js';
import type { BodyPiece } from './body-piece.js';
import type { Call } from './call.js';
import { type Hidden, hiddenIn } from './hidden.js';
import { quotedBody } from './quoted-body.js';
import { readBlock, unreadInRoutine } from './read-body.js';
import { type Transactions, transactionsOf } from './transactions.js';

/** One statement of a migration's script, read or not. What a DO block runs stands behind it, a statement each. */
export interface ScriptStatement {
  readonly text: string;
  /** [start, end) in the script, in UTF-16 units; absent inside of a DO block. */
  readonly range?: readonly [number, number];
  readonly location: Location;
  /** Places in the tree, in bytes, as a place in the file. */
  locate(byte: number): Location;
  /** Empty for what was not read, and for a DO block. */
  readonly nodes: readonly Node[];
  /** Why it was not read. */
  readonly problem?: string;
  /** What it may do all the same, where it was not read. */
  readonly hides?: Hidden;
  /** Number of the transaction that it runs in; undefined where it commits by itself. */
  readonly transaction: number | undefined;
  /** Limits that hold for it beside those that the script sets, in milliseconds. */
  readonly limits?: Partial<Timeouts>;
  /** As `PassedStatement.byRunner`. */
  readonly byRunner?: true;
  /** Of one that a routine runs: the call in the script. */
  readonly call?: Call;
}

/** Longer statements are data, or made by a program: they are told as not read. Characters. */
const maxLength = 1_000_000;

/** What is read of one file, so that none of them holds up a run: the rest is told as not read. */
const most = { statements: 10_000, characters: 4_000_000 };

interface Script {
  readonly grammar: Grammar;
  readonly transactions: Transactions;
  at(offset: number): Location;
}

/**
 * Cuts a script first and reads each statement by itself, so that one that cannot be read costs one statement and not
 * the file.
 */
export function readScript(script: SqlScript, grammar: Grammar): readonly ScriptStatement[] {
  const lines = lineIndex(script.text, script.line);
  const { items, problem } = split(script.text);
  const at = (offset: number): Location => ({ file: script.file, ...lines.at(offset) });
  const transactions = transactionsOf(script.mode, items.length);
  const all = items.flatMap((item) => (item.kind === 'statement' ? [item] : []));
  const read = withinLimits(all);
  const statements = read.flatMap((item) => readStatement(item, { grammar, transactions, at }));
  const left = all[read.length];
  const rest = (offset: number, message: string): readonly ScriptStatement[] => {
    const range = [offset, script.text.length] as const;
    return [unread({ text: '', range, location: at(offset), transaction: undefined }, message)];
  };
  if (left)
    return [
      ...statements,
      ...rest(left.start, `${all.length - read.length} statements from here on are too many`),
    ];
  return problem ? [...statements, ...rest(problem.offset, problem.message)] : statements;
}

/** The first statements, as many as are read. One that is too long by itself costs no room. */
function withinLimits(all: readonly Statement[]): readonly Statement[] {
  let characters = 0;
  const end = all.findIndex(({ text }, index) => {
    if (text.length <= maxLength) characters += text.length;
    return index >= most.statements || characters > most.characters;
  });
  return end === -1 ? all : all.slice(0, end);
}

function readStatement(item: Statement, script: Script): readonly ScriptStatement[] {
  const { grammar, transactions, at } = script;
  const { text, start, end, variables } = item;
  const range = [start, end] as const;
  const base = { text, range, location: at(start), transaction: transactions.of(text) };
  if (text.length > maxLength) return [unread(base, `it has more than ${maxLength} characters`)];
  const parsed = grammar.parse(text);
  if (!parsed.ok)
    return [
      unread(base, variables.length > 0 ? 'psql puts the values of variables into it' : parsed.message),
    ];
  const locate = (byte: number): Location => at(start + parsed.offsetOf(byte));
  return withBody({ ...base, nodes: parsed.nodes, locate }, start, script);
}

function unread(
  base: Pick<ScriptStatement, 'text' | 'range' | 'location' | 'transaction'>,
  problem: string,
): ScriptStatement {
  return { ...base, nodes: [], locate: () => base.location, problem, hides: hiddenIn(base.text) };
}

/** A DO block with what it runs; a routine with what of its body cannot be read. */
function withBody(statement: ScriptStatement, start: number, script: Script): readonly ScriptStatement[] {
  const { text, transaction } = statement;
  const [node] = statement.nodes;
  const body = node && quotedBody(node, text);
  if (!body) return [statement];
  const placeOf = (inBody: number): Location => script.at(start + body.offsetOf(inBody));
  if (body.kind === 'routine') {
    const pieces = unreadInRoutine(body, text, script.grammar);
    return [statement, ...pieces.map((piece) => placed(piece, placeOf, transaction))];
  }
  let own = transaction ?? script.transactions.another();
  const pieces = readBlock(body, text, script.grammar).map((piece) => {
    if (piece.afterCommit) own = script.transactions.another();
    return placed(piece, placeOf, own);
  });
  return [{ ...statement, nodes: [] }, ...pieces];
}

/** A piece of a body as a statement of the file. */
function placed(
  { text, at, nodes, locate, problem, hides }: BodyPiece,
  placeOf: (inBody: number) => Location,
  transaction: number | undefined,
): ScriptStatement {
  return {
    text,
    location: placeOf(at),
    locate: (byte) => placeOf(locate(byte)),
    nodes,
    transaction,
    ...(problem === undefined ? {} : { problem, hides: hides ?? 'schema' }),
  };
}
