import type { Node } from '@pgsql/types';
import { quoteText, readableName } from '../quote.js';

/** What stands in for a name without a table in front: `value` in the check of a domain. */
export type Names = Readonly<Record<string, string>>;

/**
 * The SQL of an expression whose text is no longer at hand; more parentheses than were written. Undefined where it has
 * something rare (a query, a window, a CASE), so that nothing wrong is ever shown.
 */
export function writeExpression(node: Node, names: Names = {}): string | undefined {
  for (const [kind, write] of Object.entries(writers)) {
    if (!(kind in node)) continue;
    const written: unknown[] = [];
    const inner = (one: Node | undefined): string => {
      const text = one === undefined ? undefined : writeExpression(one, names);
      written.push(text);
      return text ?? '';
    };
    const text = write(Object.values(node)[0] as never, { inner, names });
    return text === undefined || written.includes(undefined) ? undefined : text;
  }
  return undefined;
}

interface Writing {
  inner(node: Node | undefined): string;
  readonly names: Names;
}

type Inside<Kind extends string> = Extract<Node, Readonly<Record<Kind, unknown>>>[Kind];
type Write<Kind extends string> = (inside: Inside<Kind>, writing: Writing) => string | undefined;

const column: Write<'ColumnRef'> = ({ fields = [] }, { names }) => {
  const parts = wordsOf(fields);
  if (parts === undefined) return undefined;
  const [only] = parts;
  return parts.length === 1 && only !== undefined && only in names
    ? names[only]
    : parts.map(readableName).join('.');
};

const constant: Write<'A_Const'> = (value) => {
  if (value.isnull) return 'NULL';
  if (value.ival) return String(value.ival.ival ?? 0);
  if (value.fval) return value.fval.fval;
  if (value.boolval) return String(value.boolval.boolval ?? false);
  return value.sval ? quoteText(value.sval.sval ?? '') : undefined;
};

const operators: Readonly<Record<string, string>> = {
  AEXPR_BETWEEN: 'BETWEEN',
  AEXPR_NOT_BETWEEN: 'NOT BETWEEN',
  AEXPR_DISTINCT: 'IS DISTINCT FROM',
  AEXPR_NOT_DISTINCT: 'IS NOT DISTINCT FROM',
};

const operation: Write<'A_Expr'> = ({ kind = '', name = [], lexpr, rexpr }, { inner }) => {
  const operator = wordsOf(name)?.join('.');
  const left = lexpr === undefined ? '' : `${inner(lexpr)} `;
  const [first, second] = listOf(rexpr);
  switch (kind) {
    case 'AEXPR_OP':
      return `(${left}${operator} ${inner(rexpr)})`;
    case 'AEXPR_LIKE':
    case 'AEXPR_ILIKE': {
      const word = kind === 'AEXPR_LIKE' ? 'LIKE' : 'ILIKE';
      return `(${left}${operator?.startsWith('!') ? 'NOT ' : ''}${word} ${inner(rexpr)})`;
    }
    case 'AEXPR_IN':
      return `(${left}${operator === '<>' ? 'NOT IN' : 'IN'} (${listOf(rexpr).map(inner).join(', ')}))`;
    case 'AEXPR_OP_ANY':
    case 'AEXPR_OP_ALL':
      return `(${left}${operator} ${kind === 'AEXPR_OP_ANY' ? 'ANY' : 'ALL'} (${inner(rexpr)}))`;
    case 'AEXPR_BETWEEN':
    case 'AEXPR_NOT_BETWEEN':
      return `(${left}${operators[kind]} ${inner(first)} AND ${inner(second)})`;
    case 'AEXPR_DISTINCT':
    case 'AEXPR_NOT_DISTINCT':
      return `(${left}${operators[kind]} ${inner(rexpr)})`;
    default:
      return undefined;
  }
};

const logic: Write<'BoolExpr'> = ({ boolop, args = [] }, { inner }) => {
  if (boolop === 'NOT_EXPR') return `(NOT ${inner(args[0])})`;
  return `(${args.map(inner).join(boolop === 'OR_EXPR' ? ' OR ' : ' AND ')})`;
};

const call: Write<'FuncCall'> = ({ funcname = [], args = [], ...more }, { inner }) => {
  const name = wordsOf(funcname)?.map(readableName).join('.');
  const plain = !Object.keys(more).some(
    (key) => key.startsWith('agg_') || key === 'over' || key === 'func_variadic',
  );
  return name === undefined || !plain ? undefined : `${name}(${args.map(inner).join(', ')})`;
};

const cast: Write<'TypeCast'> = ({ arg, typeName }, { inner }) => {
  const name = wordsOf(typeName?.names ?? [])?.filter((part) => part !== 'pg_catalog');
  const modifiers = (typeName?.typmods ?? []).map(inner);
  if (name === undefined || (modifiers.length > 0 && name.at(-1) === 'interval')) return undefined;
  const size = modifiers.length > 0 ? `(${modifiers.join(', ')})` : '';
  return `(${inner(arg)})::${name.map(readableName).join('.')}${size}${'[]'.repeat(typeName?.arrayBounds?.length ?? 0)}`;
};

const writers: Readonly<Record<string, (inside: never, writing: Writing) => string | undefined>> = {
  ColumnRef: column,
  A_Const: constant,
  A_Expr: operation,
  BoolExpr: logic,
  FuncCall: call,
  TypeCast: cast,
  NullTest: (({ arg, nulltesttype }, { inner }) =>
    `(${inner(arg)} IS ${nulltesttype === 'IS_NULL' ? '' : 'NOT '}NULL)`) satisfies Write<'NullTest'>,
  CoalesceExpr: (({ args = [] }, { inner }) =>
    `COALESCE(${args.map(inner).join(', ')})`) satisfies Write<'CoalesceExpr'>,
  A_ArrayExpr: (({ elements = [] }, { inner }) =>
    `ARRAY[${elements.map(inner).join(', ')}]`) satisfies Write<'A_ArrayExpr'>,
};

function wordsOf(nodes: readonly Node[]): readonly string[] | undefined {
  const words = nodes.flatMap((node) => ('String' in node ? [node.String.sval ?? ''] : []));
  return words.length === nodes.length ? words : undefined;
}

function listOf(node: Node | undefined): readonly Node[] {
  return node && 'List' in node ? (node.List.items ?? []) : [];
}
