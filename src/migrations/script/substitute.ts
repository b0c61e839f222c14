import { type Statement, statementsOf } from '../../sql/split.js';
import type { Piece, Source, Stretch } from './source.js';

/** A statement with the values of psql variables put in; a name that is not set stays as it is written. */
export function substitute(
  statement: Statement,
  source: Source,
  variables: ReadonlyMap<string, string>,
): Piece {
  const plain = { text: statement.text, source, offset: statement.start, statements: 1 };
  if (variables.size === 0) return plain;
  let text = '';
  let from = statement.start;
  const stretches: Stretch[] = [];
  for (const use of statement.variables) {
    const value = valueFor(source.text.slice(use.start, use.end), variables);
    if (value === undefined) continue;
    stretches.push({ sent: text.length, offset: from, fixed: false });
    text += source.text.slice(from, use.start);
    stretches.push({ sent: text.length, offset: use.start, fixed: true });
    text += value;
    from = use.end;
  }
  if (stretches.length === 0) return plain;
  stretches.push({ sent: text.length, offset: from, fixed: false });
  text += source.text.slice(from, statement.end);
  return { ...plain, text, stretches, statements: Math.max(1, statementsOf(text).length) };
}

function valueFor(use: string, variables: ReadonlyMap<string, string>): string | undefined {
  const mark = use.charAt(1);
  if (mark === '{') return variables.has(use.slice(3, -1)) ? 'TRUE' : 'FALSE';
  if (mark !== "'" && mark !== '"') return variables.get(use.slice(1));
  const value = variables.get(use.slice(2, -1));
  if (value === undefined) return undefined;
  return mark === "'" ? quoteLiteral(value) : `"${value.replaceAll('"', '""')}"`;
}

function quoteLiteral(value: string): string {
  const quoted = `'${value.replaceAll("'", "''")}'`;
  return value.includes('\\') ? ` E${quoted.replaceAll('\\', '\\\\')}` : quoted;
}
