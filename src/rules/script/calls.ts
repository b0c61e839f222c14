import type { FuncCall } from '@pgsql/types';
import type { Location } from '../../core/location.js';
import type { Catalog, RoutineText } from '../../schema/replay/catalog.js';
import { words } from '../../schema/replay/names.js';
import { replay } from '../../schema/replay/replay.js';
import { rememberRoutine } from '../../schema/replay/routines.js';
import type { KnownValues } from '../../sql/grammar/constant-text.js';
import type { Grammar } from '../../sql/grammar/grammar.js';
import { nodesOf } from '../../sql/grammar/mentions.js';
import type { BodyPiece } from './body-piece.js';
import { isBuiltIn, purposeOf, runsCalls } from './called-functions.js';
import { isReadOnly, limitsOf, pathOf, routineOf, valuesOf } from './called-routine.js';
import { quotedBody } from './quoted-body.js';
import { readRoutine } from './read-body.js';
import type { ScriptStatement } from './read-script.js';
import { routineBody } from './routine-body.js';

/** What is needed to look into routines. */
export interface CallWorld {
  readonly grammar: Grammar;
  /** As it is now: whoever takes the statements replays each before asking for the next. */
  readonly catalog: Catalog;
  /** How many calls one script may still make: a bound for what calls itself, or is called in every line. */
  readonly left: { calls: number; transaction: number };
}

const mostCalls = 1_000;
const mostDeep = 8;

export function callWorld(grammar: Grammar, catalog: Catalog): CallWorld {
  return { grammar, catalog, left: { calls: mostCalls, transaction: 0 } };
}

/** A statement, and behind it what the routines do that it calls, as if that stood in the script at its place. */
export function* withCalled(statement: ScriptStatement, world: CallWorld): Iterable<ScriptStatement> {
  yield statement;
  yield* calledBy(statement, { world, stack: [], values: new Map() });
}

interface Calling {
  readonly world: CallWorld;
  /** Routines that have not come back yet. */
  readonly stack: readonly RoutineText[];
  /** Parameters of the routine that calls, where they are known. */
  readonly values: KnownValues;
}

function* calledBy(statement: ScriptStatement, calling: Calling): Iterable<ScriptStatement> {
  const { catalog } = calling.world;
  for (const node of statement.nodes) {
    if (!runsCalls(node)) continue;
    const purpose = purposeOf(node);
    // Without a routine that is known, a table of data need not be looked through.
    const all = catalog.routines.size === 0 ? [] : nodesOf(node, 'FuncCall');
    for (const call of [...new Set([...purpose, ...all])].sort(
      (a, b) => (a.location ?? 0) - (b.location ?? 0),
    )) {
      const found = routineOf(catalog, call);
      if (typeof found === 'object') yield* inside(found, call, { ...calling, statement });
      else if (purpose.includes(call)) yield* unknown(statement, call, found);
    }
  }
}

/** What is called for its own sake and cannot be looked into is told. */
function* unknown(
  statement: ScriptStatement,
  call: FuncCall,
  why: 'several' | undefined,
): Iterable<ScriptStatement> {
  const name = nameOf(call);
  if (why === 'several') yield gap(statement, call, `what ${name} does, of which there are several`);
  else if (!isBuiltIn(words(call.funcname)))
    yield gap(statement, call, `what ${name} does, which no migration shows`);
}

function* inside(
  routine: RoutineText,
  call: FuncCall,
  calling: Calling & { readonly statement: ScriptStatement },
): Iterable<ScriptStatement> {
  const { world, stack, statement, values } = calling;
  const { catalog, grammar, left } = world;
  // What calls itself does again what was read already.
  if (stack.includes(routine)) return;
  const name = nameOf(call);
  if (stack.length >= mostDeep || left.calls-- <= 0) {
    yield gap(statement, call, `what ${name} does, behind too many calls`);
    return;
  }
  const body = quotedBody({ CreateFunctionStmt: routine.node }, routine.text) ?? routineBody(routine);
  if (!body) return;
  const read = readRoutine(body, routine.text, { grammar, values: valuesOf(routine, call, values) });
  const placed = placer({ routine, statement, name, left, offsetOf: body.offsetOf });
  const [path, own] = [catalog.searchPath, pathOf(routine)];
  catalog.searchPath = own ?? path;
  for (const piece of read.pieces) {
    if (isReadOnly(routine) && !piece.nodes.some((node) => 'SelectStmt' in node)) continue;
    const one = placed(piece);
    yield one;
    yield* calledBy(one, { world, stack: [...stack, routine], values: read.known });
  }
  if (own) catalog.searchPath = path;
}

interface Placing {
  readonly routine: RoutineText;
  readonly statement: ScriptStatement;
  readonly name: string;
  readonly left: CallWorld['left'];
  offsetOf(inBody: number): number;
}

/** Pieces of a routine as statements at the place of the call. */
function placer({
  routine,
  statement,
  name,
  left,
  offsetOf,
}: Placing): (piece: BodyPiece) => ScriptStatement {
  const { location } = statement;
  let transaction = statement.transaction ?? --left.transaction;
  const limits = { ...statement.limits, ...limitsOf(routine) };
  return ({ text, nodes, at, problem, hides, afterCommit }) => {
    if (afterCommit) transaction = --left.transaction;
    const where = routine.locate?.(offsetOf(at));
    return {
      text,
      nodes,
      location,
      locate: () => location,
      transaction,
      limits,
      ...(statement.byRunner && { byRunner: true as const }),
      call: { text: statement.call?.text ?? statement.text, routine: name, location: where },
      ...(problem === undefined ? {} : { problem: `${problem} in ${name}`, hides: hides ?? 'schema' }),
    };
  };
}

function gap(statement: ScriptStatement, call: FuncCall, problem: string): ScriptStatement {
  const { location, transaction, nodes } = statement;
  const text = `${nodes.some((node) => 'CallStmt' in node) ? 'CALL' : 'SELECT'} ${nameOf(call)}`;
  return { text, nodes: [], location, locate: () => location, transaction, problem, hides: 'rows' };
}

function nameOf({ funcname }: FuncCall): string {
  return `${words(funcname).join('.')}()`;
}

/** Takes what a statement does into the catalog, and the routine that it makes, for those that call it later. */
export function replayAll(statement: ScriptStatement, catalog: Catalog, migration: string): void {
  for (const node of statement.nodes) {
    replay(catalog, node, migration);
    rememberRoutine(catalog, node, { text: statement.text, locate: placesIn(statement) });
  }
}

/** Offsets into a statement as places in its file. */
export function placesIn({
  text,
  locate,
  call,
}: ScriptStatement): ((offset: number) => Location) | undefined {
  return call ? undefined : (offset) => locate(Buffer.byteLength(text.slice(0, offset)));
}
