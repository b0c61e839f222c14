import type { AlterTableCmd } from '@pgsql/types';
import { keyOf } from '../schema/replay/names.js';
import type { Node } from '../sql/grammar/grammar.js';
import type { JudgedStatement } from './rule.js';

/** One command of an ALTER TABLE on a table that was there before the change. */
export interface JudgedCommand {
  /** `schema.name`. */
  readonly table: string;
  readonly command: AlterTableCmd;
  /** The command as it is written, from where its object begins: `CHECK (total >= 0)`. */
  readonly text: string;
  /** Bytes into the statement. */
  readonly byte: number | undefined;
}

/** The commands of one kind; none for another statement, and none on a table that this change makes. */
export function commandsOf(
  statement: JudgedStatement,
  ...kinds: readonly NonNullable<AlterTableCmd['subtype']>[]
): readonly JudgedCommand[] {
  if (!('AlterTableStmt' in statement.node)) return [];
  const { relation, cmds = [] } = statement.node.AlterTableStmt;
  if (!cmds.some((node) => isOneOf(node, kinds))) return [];
  const table = keyOf(statement.catalog, relation);
  if (statement.isNew(table)) return [];
  const commands = cmds.flatMap((node) => ('AlterTableCmd' in node ? [node.AlterTableCmd] : []));
  const starts = commands.map((command) => startOf(command));
  return commands.flatMap((command, index) => {
    if (!command.subtype || !kinds.includes(command.subtype) || isNothing(statement, table, command))
      return [];
    const byte = starts[index];
    const next = starts.slice(index + 1).find((start) => start !== undefined);
    return [{ table, command, byte, text: cut(statement.text, byte, next) }];
  });
}

function isOneOf(node: Node, kinds: readonly AlterTableCmd['subtype'][]): boolean {
  return 'AlterTableCmd' in node && kinds.includes(node.AlterTableCmd.subtype);
}

/** ADD COLUMN IF NOT EXISTS of a column that is there. */
function isNothing(
  { catalog }: JudgedStatement,
  table: string,
  { subtype, def, missing_ok }: AlterTableCmd,
): boolean {
  if (subtype !== 'AT_AddColumn' || !missing_ok || !def || !('ColumnDef' in def)) return false;
  return catalog.relations.get(table)?.columns.has(def.ColumnDef.colname ?? '') === true;
}

function startOf({ def }: AlterTableCmd): number | undefined {
  if (!def) return undefined;
  if ('Constraint' in def) return def.Constraint.location;
  return 'ColumnDef' in def ? def.ColumnDef.location : undefined;
}

/** Trees tell where a thing begins and not where it ends: it goes to the comma before the next one. */
function cut(text: string, from: number | undefined, next: number | undefined): string {
  if (from === undefined) return '';
  const bytes = Buffer.from(text);
  const piece = bytes.subarray(from, next).toString('utf8');
  return next === undefined ? piece.trim() : piece.slice(0, piece.lastIndexOf(',')).trim();
}
