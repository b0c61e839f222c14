import type { AlterObjectSchemaStmt, FunctionParameter, RenameStmt } from '@pgsql/types';
import type { Node } from '../../sql/grammar/grammar.js';
import type { Catalog, RoutineText } from './catalog.js';
import { qualified, type WrittenName, withoutPlaces, writtenName } from './names.js';

/** Keeps what a routine does, for those that call it later. One with the same arguments takes the place of the old. */
export function rememberRoutine(
  catalog: Catalog,
  node: Node,
  { text, locate }: Omit<RoutineText, 'node'>,
): void {
  if (!('CreateFunctionStmt' in node)) return;
  const made: RoutineText = { node: node.CreateFunctionStmt, text, locate };
  const key = routineKey(catalog, writtenName(made.node.funcname));
  const others = (catalog.routines.get(key) ?? []).filter((one) => signature(one) !== signature(made));
  catalog.routines.set(key, [...others, made]);
}

/** `schema.name` of a routine as a call or a statement names it. */
export function routineKey(catalog: Catalog, name: WrittenName): string {
  return qualified(catalog, name, (key) => catalog.routines.has(key));
}

/** What a call may give: parameters in their order, those that only come back left out. */
export function inputsOf({ node }: RoutineText): readonly FunctionParameter[] {
  return (node.parameters ?? []).flatMap((one) => {
    if (!('FunctionParameter' in one)) return [];
    const { mode } = one.FunctionParameter;
    const comesBack = mode === 'FUNC_PARAM_TABLE' || (mode === 'FUNC_PARAM_OUT' && !node.is_procedure);
    return comesBack ? [] : [one.FunctionParameter];
  });
}

/** Under its new name it is not known what it was: rare, and then its calls are told as not looked into. */
export function forgetRoutine(catalog: Catalog, { object }: RenameStmt | AlterObjectSchemaStmt): void {
  if (object && 'ObjectWithArgs' in object)
    catalog.routines.delete(routineKey(catalog, writtenName(object.ObjectWithArgs.objname)));
}

function signature(routine: RoutineText): string {
  return withoutPlaces(
    inputsOf(routine).map(({ argType }) => [argType?.names, argType?.arrayBounds?.length ?? 0]),
  );
}
