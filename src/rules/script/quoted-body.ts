import type { Node } from '../../sql/grammar/grammar.js';
import { advance, scanner } from '../../sql/scanner.js';

/** The text in quotes that a DO block or a routine has as its body. */
export interface QuotedBody {
  readonly kind: 'block' | 'routine';
  readonly language: string;
  /** As the server reads it, without its quotes. */
  readonly text: string;
  /** Offset in the statement of an offset in the body. */
  offsetOf(inBody: number): number;
}

/** The body of a statement that has one in quotes; undefined for others, and for BEGIN ATOMIC. */
export function quotedBody(node: Node, statement: string): QuotedBody | undefined {
  const kind = 'DoStmt' in node ? 'block' : 'routine';
  const options =
    'DoStmt' in node
      ? node.DoStmt.args
      : 'CreateFunctionStmt' in node
        ? node.CreateFunctionStmt.options
        : undefined;
  const text = option(options, 'as');
  if (text === undefined) return undefined;
  const language = option(options, 'language')?.toLowerCase() ?? (kind === 'block' ? 'plpgsql' : 'sql');
  return { kind, language, text, offsetOf: placesOf(statement, kind) };
}

function option(options: readonly Node[] | undefined, name: string): string | undefined {
  for (const node of options ?? []) {
    if (!('DefElem' in node) || node.DefElem.defname !== name) continue;
    const { arg } = node.DefElem;
    const value = arg && 'List' in arg ? arg.List.items?.[0] : arg;
    if (value && 'String' in value) return value.String.sval ?? '';
  }
  return undefined;
}

/** The quotes of the body: those that do not stand behind LANGUAGE; in a routine, those behind AS. */
function placesOf(statement: string, kind: QuotedBody['kind']): (inBody: number) => number {
  const scan = scanner(statement);
  let word = '';
  for (let token = advance(scan); token !== 'end' && token !== 'unterminated'; token = advance(scan)) {
    if (token === 'word') word = statement.slice(scan.start, scan.end).toLowerCase();
    if (token !== 'dollar' && token !== 'string') continue;
    if (kind === 'block' ? word === 'language' : word !== 'as') {
      word = '';
      continue;
    }
    const { start, end } = scan;
    if (token === 'dollar') {
      const open = statement.indexOf('$', start + 1) + 1;
      return (inBody) => open + inBody;
    }
    return statement[start] === "'" ? plainPlaces(statement, start) : () => Math.min(start, end);
  }
  return () => 0;
}

/** In plain quotes each doubled one stands for one. */
function plainPlaces(statement: string, start: number): (inBody: number) => number {
  const doubled: number[] = [];
  for (let at = statement.indexOf("''", start + 1); at >= 0; at = statement.indexOf("''", at + 2))
    doubled.push(at - start - 1 - doubled.length);
  return (inBody) => {
    const next = doubled.findIndex((one) => one >= inBody);
    return start + 1 + inBody + (next < 0 ? doubled.length : next);
  };
}
