import type { Catalog } from '../schema/replay/catalog.js';
import { forked } from '../schema/replay/fork.js';
import { replay } from '../schema/replay/replay.js';
import type { JudgedCommand } from './commands.js';
import type { JudgedStatement } from './rule.js';

/** What is there before one of the commands of an ALTER TABLE: those in front of it have run. */
export function catalogBefore(
  { node, catalog }: Pick<JudgedStatement, 'node' | 'catalog'>,
  { command }: Pick<JudgedCommand, 'command'>,
): Catalog {
  if (!('AlterTableStmt' in node)) return catalog;
  const { cmds = [], ...rest } = node.AlterTableStmt;
  const index = cmds.findIndex((one) => 'AlterTableCmd' in one && one.AlterTableCmd === command);
  if (index <= 0) return catalog;
  const before = forked(catalog);
  replay(before, { AlterTableStmt: { ...rest, cmds: cmds.slice(0, index) } }, '');
  return before;
}
