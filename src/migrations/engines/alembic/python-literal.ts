import type { Statement, Token } from './python-source.js';

/** A value that can be known without running Python; undefined stands for anything else. */
export type Literal = string | null | readonly Literal[] | undefined;

/** Top-level `name = value` and `name: type = value`, the last one of each name. */
export function assignments(statements: readonly Statement[]): ReadonlyMap<string, Assigned> {
  const found = new Map<string, Assigned>();
  for (const { tokens, indent, line } of statements) {
    const target = tokens[0];
    if (indent > 0 || target?.kind !== 'name') continue;
    const equals = assignmentSign(tokens);
    if (equals < 0) continue;
    found.set(target.text, { value: readLiteral(tokens.slice(equals + 1), found), line });
  }
  return found;
}

export interface Assigned {
  readonly value: Literal;
  readonly line: number;
}

/** Position of the `=` of an assignment to one plain name; -1 when the statement is something else. */
function assignmentSign(tokens: readonly Token[]): number {
  const second = tokens[1]?.text;
  if (second !== '=' && second !== ':') return -1;
  const at = tokens.findIndex((token) => isOperator(token, '='));
  return isOperator(tokens[at + 1], '=') ? -1 : at;
}

/** Reads strings (adjacent ones joined), None, tuples, lists, sets and names that were assigned before. */
export function readLiteral(
  tokens: readonly Token[],
  known: ReadonlyMap<string, Assigned> = new Map(),
): Literal {
  const parts = splitByComma(tokens);
  if (parts.length > 1)
    return parts.filter((part) => part.length > 0).map((part) => readLiteral(part, known));
  const [first] = tokens;
  if (!first) return undefined;
  if (tokens.every((token) => token.kind === 'string')) return tokens.map((token) => token.text).join('');
  if (tokens.length === 1 && first.kind === 'name') {
    return first.text === 'None' ? null : known.get(first.text)?.value;
  }
  return readBracket(tokens, known);
}

function readBracket(tokens: readonly Token[], known: ReadonlyMap<string, Assigned>): Literal {
  const inner = tokens.slice(1, -1);
  const [open, close] = [tokens[0], tokens[tokens.length - 1]];
  if (isOperator(open, '(') && isOperator(close, ')'))
    return inner.length === 0 ? [] : readLiteral(inner, known);
  if (
    (isOperator(open, '[') && isOperator(close, ']')) ||
    (isOperator(open, '{') && isOperator(close, '}'))
  ) {
    return splitByComma(inner)
      .filter((part) => part.length > 0)
      .map((part) => readLiteral(part, known));
  }
  return undefined;
}

/** Cuts at commas outside brackets. A trailing comma gives an empty last part. */
export function splitByComma(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (token.kind === 'operator' && '([{'.includes(token.text)) depth++;
    if (token.kind === 'operator' && ')]}'.includes(token.text)) depth--;
    if (depth === 0 && isOperator(token, ',')) parts.push([]);
    else parts[parts.length - 1]?.push(token);
  }
  return parts;
}

/** Whether a token is this operator and not a string that reads like it. */
export function isOperator(token: Token | undefined, text: string): boolean {
  return token?.kind === 'operator' && token.text === text;
}
