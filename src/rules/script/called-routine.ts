import type { FuncCall, VariableSetStmt } from '@pgsql/types';
import type { Catalog, RoutineText } from '../../schema/replay/catalog.js';
import { writtenName } from '../../schema/replay/names.js';
import { inputsOf, routineKey } from '../../schema/replay/routines.js';
import { constantText, type KnownValues } from '../../sql/grammar/constant-text.js';
import type { Node } from '../../sql/grammar/grammar.js';
import { nodesOf } from '../../sql/grammar/mentions.js';
import type { Timeouts } from '../rule.js';
import { timeoutTracker } from './timeouts.js';

/** The routine that a call means; `several` where only the types of its arguments say which. */
export function routineOf(
  catalog: Catalog,
  { funcname, args = [] }: FuncCall,
): RoutineText | 'several' | undefined {
  const key = routineKey(catalog, writtenName(funcname));
  const fitting = (catalog.routines.get(key) ?? []).filter((one) => {
    const inputs = inputsOf(one);
    const variadic = inputs.some(({ mode }) => mode === 'FUNC_PARAM_VARIADIC');
    const least = inputs.filter(({ defexpr, mode }) => !defexpr && mode !== 'FUNC_PARAM_VARIADIC').length;
    return args.length >= least && (variadic || args.length <= inputs.length);
  });
  return fitting.length > 1 ? 'several' : fitting[0];
}

/** The server refuses changes in a routine that is not volatile. */
export function isReadOnly({ node }: RoutineText): boolean {
  return (node.options ?? []).some((option) => {
    if (!('DefElem' in option) || option.DefElem.defname !== 'volatility') return false;
    const { arg } = option.DefElem;
    return arg !== undefined && 'String' in arg && arg.String.sval !== 'volatile';
  });
}

/** What the parameters are worth in this call, as far as constants tell. */
export function valuesOf(routine: RoutineText, { args = [] }: FuncCall, outer: KnownValues): KnownValues {
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
export function pathOf(routine: RoutineText): readonly string[] | undefined {
  const set = settingsOf(routine).find(
    ({ name, kind }) => name === 'search_path' && kind === 'VAR_SET_VALUE',
  );
  const names = (set?.args ?? []).flatMap((one) => {
    const value = 'A_Const' in one ? one.A_Const.sval?.sval : undefined;
    return value === undefined || /^(?:pg_catalog|pg_temp|\$user)?$/.test(value) ? [] : [value];
  });
  return names.length > 0 ? names : undefined;
}

/** The limits that it sets for itself, in milliseconds. */
export function limitsOf(routine: RoutineText): Partial<Timeouts> {
  const none = { lock: undefined, statement: undefined, transaction: undefined };
  const tracker = timeoutTracker(none);
  for (const set of settingsOf(routine)) tracker.take({ VariableSetStmt: set }, undefined);
  const { lock, statement } = tracker.at(undefined);
  return { ...(lock !== undefined && { lock }), ...(statement !== undefined && { statement }) };
}
