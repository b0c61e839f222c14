import type { FuncCall, Node } from '@pgsql/types';
import { quoteText, readableName } from '../quote.js';

/** Values of the variables that are known, by name. */
export type KnownValues = ReadonlyMap<string, string>;

/** The text that an expression comes to where nothing but constants are in it; undefined where anything else is. */
export function constantText(node: Node | undefined, known: KnownValues): string | undefined {
  if (!node) return undefined;
  if ('A_Const' in node) return constant(node.A_Const);
  if ('TypeCast' in node) return constantText(node.TypeCast.arg, known);
  if ('FuncCall' in node) return called(node.FuncCall, known);
  if ('ColumnRef' in node) {
    const { fields = [] } = node.ColumnRef;
    const [field] = fields;
    return fields.length === 1 && field && 'String' in field ? known.get(field.String.sval ?? '') : undefined;
  }
  if (!('A_Expr' in node)) return undefined;
  const { name = [], lexpr, rexpr } = node.A_Expr;
  const [operator] = name;
  if (!operator || !('String' in operator) || operator.String.sval !== '||') return undefined;
  return joined([constantText(lexpr, known), constantText(rexpr, known)]);
}

/** The members of `ARRAY['a', 'b']`; undefined where one of them is no constant, or where it is no such list. */
export function constantTexts(node: Node | undefined, known: KnownValues): readonly string[] | undefined {
  if (node && 'TypeCast' in node) return constantTexts(node.TypeCast.arg, known);
  if (!node || !('A_ArrayExpr' in node)) return undefined;
  const values = (node.A_ArrayExpr.elements ?? []).map((element) => constantText(element, known));
  return values.every((value) => value !== undefined) ? values : undefined;
}

/** Text that an expression certainly begins with: `DROP TABLE ` of `'DROP TABLE ' || name`. */
export function constantStart(node: Node | undefined, known: KnownValues): string {
  const whole = constantText(node, known);
  if (whole !== undefined || !node) return whole ?? '';
  if ('A_Expr' in node) return constantStart(node.A_Expr.lexpr, known);
  if ('FuncCall' in node && nameOf(node.FuncCall) === 'format')
    return (constantText(node.FuncCall.args?.[0], known) ?? '').split('%', 1)[0] ?? '';
  return '';
}

function constant({
  sval,
  ival,
  fval,
  isnull,
}: Extract<Node, { A_Const: unknown }>['A_Const']): string | undefined {
  if (isnull) return undefined;
  if (sval) return sval.sval ?? '';
  if (ival) return String(ival.ival ?? 0);
  return fval?.fval;
}

function nameOf({ funcname = [] }: FuncCall): string {
  const last = funcname.at(-1);
  return last && 'String' in last ? (last.String.sval ?? '') : '';
}

function called(call: FuncCall, known: KnownValues): string | undefined {
  const args = (call.args ?? []).map((arg) => constantText(arg, known));
  const [first, ...rest] = args;
  switch (nameOf(call)) {
    case 'format':
      return first === undefined ? undefined : formatted(first, rest);
    case 'quote_ident':
      return first === undefined ? undefined : readableName(first);
    case 'quote_literal':
      return first === undefined ? undefined : quoteText(first);
    case 'concat':
      return joined(args);
    default:
      return undefined;
  }
}

function joined(parts: readonly (string | undefined)[]): string | undefined {
  return parts.every((part) => part !== undefined) ? parts.join('') : undefined;
}

/** As the server's `format`: `%s`, `%I`, `%L`, `%%` and `%2$I`. Undefined where a width or an unknown value is in it. */
function formatted(pattern: string, values: readonly (string | undefined)[]): string | undefined {
  let next = 0;
  let isKnown = true;
  const text = pattern.replace(/%(?:(\d+)\$)?(.?)/gs, (_whole, place: string | undefined, kind: string) => {
    if (kind === '%') return '%';
    if (place !== undefined) next = Number(place) - 1;
    const value = values[next++];
    if (value === undefined) isKnown = false;
    else if (kind === 'I') return readableName(value);
    else if (kind === 'L') return quoteText(value);
    else if (kind === 's') return value;
    isKnown = false;
    return '';
  });
  return isKnown ? text : undefined;
}
