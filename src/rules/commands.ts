import type { AlterTableCmd } from '@pgsql/types';
import { keyOf } from '../schema/replay/names.js';
import type { Node } from '../sql/grammar/grammar.js';
import { tokensOf } from '../sql/tokens.js';
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
  /** Bytes into the statement, behind it. */
  readonly end: number;
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
  return commands.flatMap((command) => {
    if (!command.subtype || !kinds.includes(command.subtype) || isNothing(statement, table, command))
      return [];
    const byte = startOf(command);
    const text = cut(statement.text, byte);
    return [{ table, command, byte, text, end: (byte ?? 0) + Buffer.byteLength(text) }];
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

/** Trees tell where a thing begins and not where it ends: it goes to the next comma, without the comments before that. */
function cut(text: string, from: number | undefined): string {
  if (from === undefined) return '';
  const piece = Buffer.from(text).subarray(from).toString('utf8');
  const tokens = tokensOf(piece);
  const comma = tokens.findIndex((token) => token.text === ',' && token.depth === 0);
  return piece.slice(0, (comma < 0 ? tokens.at(-1) : tokens[comma - 1])?.end ?? 0);
}
