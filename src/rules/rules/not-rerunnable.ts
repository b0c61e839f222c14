import type { Node } from '@pgsql/types';
import { keyOf } from '../../schema/replay/names.js';
import { readableName } from '../../sql/quote.js';
import type { JudgedStatement, SqlRule } from '../rule.js';

/** A file that stops half-way and cannot be run again. */
export const notRerunnable: SqlRule = {
  info: {
    id: 'not-rerunnable',
    title: 'A file outside of a transaction cannot be run again after it failed',
    severity: 'warning',
    cost: 'none',
    versions: 'all',
    why: 'Each statement commits by itself. Where a later one fails, the runner runs the whole file again, and this one fails with “already exists” or “does not exist” before the one that matters.',
    bad: '-- outside of a transaction\nALTER TABLE orders ADD COLUMN note text;\nCREATE INDEX CONCURRENTLY orders_note_idx ON orders (note);',
    good: '-- outside of a transaction\nALTER TABLE orders ADD COLUMN IF NOT EXISTS note text;\nDROP INDEX CONCURRENTLY IF EXISTS orders_note_idx;\nCREATE INDEX CONCURRENTLY orders_note_idx ON orders (note);',
    mend: 'One statement a file, or IF [NOT] EXISTS on all but the last.',
  },
  kinds: ['CreateStmt', 'CreateSchemaStmt', 'CreateSeqStmt', 'IndexStmt', 'DropStmt', 'AlterTableStmt'],
  *check(statement) {
    if (statement.transaction.kind === 'one' || statement.isLast) return;
    const guarded = guardedText(statement);
    if (guarded === undefined) return;
    yield {
      title: 'a second run of this file fails here',
      detail: 'Nothing takes it back when a statement behind it fails.',
      fix: guarded,
      subject: statement.text.replace(/\s+/g, ' ').slice(0, 80),
    };
  },
};

/** The statement with the guard that it lacks; undefined where it can run twice. */
function guardedText({ node, text, transaction, catalog }: JudgedStatement): string | undefined {
  if ('DropStmt' in node) {
    if (node.DropStmt.missing_ok) return undefined;
    return put(
      text,
      /^\s*drop\s+(?:materialized\s+view|foreign\s+table|\w+)(?:\s+concurrently)?/i,
      'IF EXISTS',
    );
  }
  if ('IndexStmt' in node) {
    const { if_not_exists, idxname, concurrent, relation } = node.IndexStmt;
    if (if_not_exists || idxname === undefined) return undefined;
    if (!concurrent) return put(text, /^\s*create\s+(?:unique\s+)?index/i, 'IF NOT EXISTS');
    // IF NOT EXISTS would keep what a failed build has left.
    if (transaction.ofKind('DropStmt').some((earlier) => drops(earlier.node, idxname))) return undefined;
    const table = keyOf(catalog, relation);
    const schema = table.startsWith('public.')
      ? ''
      : `${readableName(table.slice(0, table.lastIndexOf('.')))}.`;
    return `DROP INDEX CONCURRENTLY IF EXISTS ${schema}${readableName(idxname)};\n${text};`;
  }
  if ('AlterTableStmt' in node) return guardedColumns(node, text);
  const [kind = ''] = Object.keys(node);
  const found = Object.values(node)[0] as { readonly if_not_exists?: boolean };
  if (found.if_not_exists) return undefined;
  const words = kind === 'CreateStmt' ? /^\s*create\s+(?:unlogged\s+)?table/i : /^\s*create\s+\w+/i;
  return put(text, words, 'IF NOT EXISTS');
}

/** Columns alone: a constraint has no such guard. */
function guardedColumns(
  { AlterTableStmt }: Extract<Node, { AlterTableStmt: unknown }>,
  text: string,
): string | undefined {
  const commands = (AlterTableStmt.cmds ?? []).flatMap((one) =>
    'AlterTableCmd' in one ? [one.AlterTableCmd] : [],
  );
  const bare = commands.filter(({ missing_ok }) => !missing_ok);
  if (bare.some(({ subtype }) => subtype === 'AT_AddColumn'))
    return put(
      text,
      /\badd(?:\s+column)?(?!\s+(?:column|if|constraint|primary|unique|check|foreign|exclude)\b)/gi,
      'IF NOT EXISTS',
    );
  if (bare.some(({ subtype }) => subtype === 'AT_DropColumn'))
    return put(text, /\bdrop(?:\s+column)?(?!\s+(?:column|if|constraint|not|default)\b)/gi, 'IF EXISTS');
  if (bare.some(({ subtype }) => subtype === 'AT_DropConstraint'))
    return put(text, /\bdrop\s+constraint(?!\s+if\b)/gi, 'IF EXISTS');
  return undefined;
}

function put(text: string, behind: RegExp, guard: string): string {
  return `${text.replace(behind, (words) => `${words} ${guard}`)};`;
}

function drops(node: Node, index: string): boolean {
  if (!('DropStmt' in node) || node.DropStmt.removeType !== 'OBJECT_INDEX') return false;
  return JSON.stringify(node.DropStmt.objects).includes(`"sval":${JSON.stringify(index)}`);
}
