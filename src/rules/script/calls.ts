import type { FuncCall, VariableSetStmt } from '@pgsql/types';
import type { Location } from '../../core/location.js';
import type { Catalog, RoutineText } from '../../schema/replay/catalog.js';
import { words, writtenName } from '../../schema/replay/names.js';
import { inputsOf, routineKey } from '../../schema/replay/routines.js';
import { constantText, type KnownValues } from '../../sql/grammar/constant-text.js';
import type { Grammar, Node } from '../../sql/grammar/grammar.js';
import { nodesOf } from '../../sql/grammar/mentions.js';
import type { BodyPiece } from './body-piece.js';
import { isBuiltIn, purposeOf, runsCalls } from './called-functions.js';
import { quotedBody } from './quoted-body.js';
import { readRoutine } from './read-body.js';
import type { ScriptStatement } from './read-script.js';
import { routineBody } from './routine-body.js';
import { timeoutTracker } from './timeouts.js';

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
  if (why === 'several') yield gap(statement, name, `what ${name} does, of which there are several`);
  else if (!isBuiltIn(words(call.funcname)))
    yield gap(statement, name, `what ${name} does, which no migration shows`);
}

/** The routine that a call means; `several` where only the types of its arguments say which. */
function routineOf(catalog: Catalog, { funcname, args = [] }: FuncCall): RoutineText | 'several' | undefined {
  const key = routineKey(catalog, writtenName(funcname));
  const fitting = (catalog.routines.get(key) ?? []).filter((one) => {
    const inputs = inputsOf(one);
    const variadic = inputs.some(({ mode }) => mode === 'FUNC_PARAM_VARIADIC');
    const least = inputs.filter(({ defexpr, mode }) => !defexpr && mode !== 'FUNC_PARAM_VARIADIC').length;
    return args.length >= least && (variadic || args.length <= inputs.length);
  });
  return fitting.length > 1 ? 'several' : fitting[0];
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
    yield gap(statement, name, `what ${name} does, behind too many calls`);
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

/** The server refuses changes in a routine that is not volatile. */
function isReadOnly({ node }: RoutineText): boolean {
  return (node.options ?? []).some((option) => {
    if (!('DefElem' in option) || option.DefElem.defname !== 'volatility') return false;
    const { arg } = option.DefElem;
    return arg !== undefined && 'String' in arg && arg.String.sval !== 'volatile';
  });
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

function gap(statement: ScriptStatement, text: string, problem: string): ScriptStatement {
  const { location, transaction } = statement;
  return { text, nodes: [], location, locate: () => location, transaction, problem, hides: 'rows' };
}

/** What the parameters are worth in this call, as far as constants tell. */
function valuesOf(routine: RoutineText, { args = [] }: FuncCall, outer: KnownValues): KnownValues {
  const known = new Map<string, string>();
  const named = new Map<string, Node | undefined>();
  const inputs = inputsOf(routine).filter(({ mode }) => mode !== 'FUNC_PARAM_VARIADIC');
  for (const [index, arg] of args.entries()) {
    if ('NamedArgExpr' in arg) named.set(arg.NamedArgExpr.name ?? '', arg.NamedArgExpr.arg);
    else named.set(inputs[index]?.name ?? '', arg);
  }
  for (const { name, defexpr } of inputs) {
    const value = constantText(name !== undefined && named.has(name) ? named.get(name) : defexpr, outer);
    if (name !== undefined && value !== undefined) known.set(name, value);
  }
  return known;
}

function settingsOf({ node }: RoutineText): readonly VariableSetStmt[] {
  return nodesOf(node.options ?? [], 'VariableSetStmt');
}

/** Where the routine looks names up, where it says so itself. */
function pathOf(routine: RoutineText): readonly string[] | undefined {
  const set = settingsOf(routine).find(
    ({ name, kind }) => name === 'search_path' && kind === 'VAR_SET_VALUE',
  );
  const names = (set?.args ?? []).flatMap((one) => {
    const value = 'A_Const' in one ? one.A_Const.sval?.sval : undefined;
    return value === undefined || /^(?:pg_catalog|pg_temp|\$user)?$/.test(value) ? [] : [value];
  });
  return names.length > 0 ? names : undefined;
}

function limitsOf(routine: RoutineText): ScriptStatement['limits'] {
  const none = { lock: undefined, statement: undefined, transaction: undefined };
  const tracker = timeoutTracker(none);
  for (const set of settingsOf(routine)) tracker.take({ VariableSetStmt: set }, undefined);
  const { lock, statement } = tracker.at(undefined);
  return { ...(lock !== undefined && { lock }), ...(statement !== undefined && { statement }) };
}

function nameOf({ funcname }: FuncCall): string {
  return `${words(funcname).join('.')}()`;
}

/** Offsets into a statement as places in its file. */
export function placesIn({
  text,
  locate,
  call,
}: ScriptStatement): ((offset: number) => Location) | undefined {
  return call ? undefined : (offset) => locate(Buffer.byteLength(text.slice(0, offset)));
}
