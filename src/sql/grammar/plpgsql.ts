/** What a body in PL/pgSQL sends to the server, in the order of its text; branches and handlers count as gone through. */
export type BodyStep = SqlStep | DynamicStep | CommitStep;

/** A statement of SQL as the body has it; PERFORM is shown as SELECT, and INTO is left out. */
export interface SqlStep {
  readonly kind: 'sql';
  /** In the body, from 1. */
  readonly line: number;
  readonly query: string;
}

/** EXECUTE and its like: the SQL is what an expression comes to. */
export interface DynamicStep {
  readonly kind: 'dynamic';
  readonly line: number;
  readonly expression: string;
  /** Lines of the FOREACH loops around it, the outermost first, with what they go through. */
  readonly loops: readonly { readonly line: number; readonly array: string }[];
}

/** COMMIT or ROLLBACK: what follows is another transaction. */
export interface CommitStep {
  readonly kind: 'commit';
  readonly line: number;
}

export interface Body {
  readonly steps: readonly BodyStep[];
  /** Variables that have a default and are never set again, with the expression of the default. */
  readonly constants: ReadonlyMap<string, string>;
  /** Names of the variables that statements set: a parameter that is none of them keeps what the call gave. */
  readonly changed: ReadonlySet<string>;
}

type Raw = Readonly<Record<string, unknown>>;

/** Reads the tree that the library makes of one routine; it has no types of its own. */
export function bodyOf(tree: unknown): Body {
  const routine = inner(first(inner(tree, 'plpgsql_funcs')), 'PLpgSQL_function');
  const action = inner(routine, 'action');
  const changed = changedNames(action);
  return {
    steps: [...stepsOf(action, [])],
    constants: constantsOf(inner(routine, 'datums'), changed),
    changed,
  };
}

/** Kinds of statements that have their SQL in one of these members. */
const sqlMembers: Readonly<Record<string, string>> = {
  PLpgSQL_stmt_execsql: 'sqlstmt',
  PLpgSQL_stmt_perform: 'expr',
  PLpgSQL_stmt_call: 'expr',
  PLpgSQL_stmt_fors: 'query',
  PLpgSQL_stmt_return_query: 'query',
};

const dynamicMembers: Readonly<Record<string, string>> = {
  PLpgSQL_stmt_dynexecute: 'query',
  PLpgSQL_stmt_dynfors: 'query',
  PLpgSQL_stmt_return_query: 'dynquery',
  PLpgSQL_stmt_open: 'dynquery',
};

function* stepsOf(tree: unknown, loops: DynamicStep['loops']): Iterable<BodyStep> {
  if (Array.isArray(tree)) for (const one of tree) yield* stepsOf(one, loops);
  if (!isRaw(tree)) return;
  for (const [kind, value] of Object.entries(tree)) {
    yield* ownSteps(kind, value, loops);
    yield* stepsOf(value, kind === 'PLpgSQL_stmt_foreach_a' ? [...loops, loopOf(value)] : loops);
  }
}

function* ownSteps(kind: string, value: unknown, loops: DynamicStep['loops']): Iterable<BodyStep> {
  const line = lineOf(value);
  const query = expressionIn(value, sqlMembers[kind]);
  if (query !== undefined) yield { kind: 'sql', line, query };
  const expression = expressionIn(value, dynamicMembers[kind]);
  if (expression !== undefined) yield { kind: 'dynamic', line, expression, loops };
  if (kind === 'PLpgSQL_stmt_commit' || kind === 'PLpgSQL_stmt_rollback') yield { kind: 'commit', line };
}

function loopOf(value: unknown): { readonly line: number; readonly array: string } {
  return { line: lineOf(value), array: expressionIn(value, 'expr') ?? '' };
}

function lineOf(value: unknown): number {
  const line = inner(value, 'lineno');
  return typeof line === 'number' ? line : 1;
}

function expressionIn(value: unknown, member: string | undefined): string | undefined {
  if (member === undefined) return undefined;
  const query = inner(inner(inner(value, member), 'PLpgSQL_expr'), 'query');
  return typeof query === 'string' ? query : undefined;
}

function constantsOf(datums: unknown, changed: ReadonlySet<string>): ReadonlyMap<string, string> {
  const constants = new Map<string, string>();
  for (const datum of Array.isArray(datums) ? datums : []) {
    const variable = inner(datum, 'PLpgSQL_var');
    const name = inner(variable, 'refname');
    const value = expressionIn(variable, 'default_val');
    if (typeof name !== 'string' || changed.has(name)) continue;
    // Of two variables with one name nobody can say here which is meant.
    if (value === undefined || constants.has(name)) constants.delete(name);
    else constants.set(name, value);
  }
  return constants;
}

/** Names of the variables that statements set: by `:=`, by INTO, and by loops. */
function changedNames(tree: unknown): ReadonlySet<string> {
  const names = new Set<string>();
  const open: unknown[] = [tree];
  while (open.length > 0) {
    const value = open.pop();
    if (Array.isArray(value)) open.push(...value);
    if (!isRaw(value)) continue;
    for (const name of [value.refname, value.name]) if (typeof name === 'string') names.add(name);
    const assigned = /^\s*"?(\w+)/.exec(expressionIn(value.PLpgSQL_stmt_assign, 'expr') ?? '')?.[1];
    if (assigned !== undefined) names.add(assigned.toLowerCase());
    open.push(...Object.values(value));
  }
  return names;
}

function inner(value: unknown, member: string): unknown {
  return isRaw(value) ? value[member] : undefined;
}

function first(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : undefined;
}

function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
