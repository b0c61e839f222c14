import type { PassedStatement, ScriptRule } from '../rule.js';
import { isToldAbout, takesStrongLocks, type Waiting } from '../waiting.js';
import { shown } from '../words.js';

/** Several statements that each wait for the same lock. */
export const altersCouldBeOne: ScriptRule = {
  info: {
    id: 'alters-could-be-one',
    title: 'Several ALTER TABLE wait for the same lock, one after the other',
    severity: 'notice',
    cost: 'the lock of each statement, waited for once more each time',
    versions: 'all',
    why: 'Outside of a transaction every ALTER TABLE commits by itself and waits for its lock anew, with a queue behind it. One statement with several commands waits once. In a transaction nothing is won: the lock is held already.',
    bad: 'ALTER TABLE orders ADD COLUMN note text;\nALTER TABLE orders ADD COLUMN kind text;\n-- in a file without a transaction',
    good: 'ALTER TABLE orders ADD COLUMN note text, ADD COLUMN kind text;',
    mend: 'Write the commands behind one ALTER TABLE, with commas. Not so VALIDATE CONSTRAINT, which needs a weaker lock, nor SET NOT NULL with the DROP of the CHECK that proves it.',
  },
  *checkScript({ statements }) {
    const each = takesStrongLocks(statements).filter(canBeJoined);
    const tables = new Set(each.map(({ effects }) => effects[0]?.relation ?? ''));
    for (const table of tables) {
      const own = each
        .filter(({ effects }) => effects[0]?.relation === table)
        .map(({ statement }) => statement);
      const [first] = own;
      if (!first || own.length < 2) continue;
      yield {
        at: first,
        title: `${own.length} ALTER TABLE wait for ${shown(table)} one after the other, where one would do`,
        fix: `ALTER TABLE ${shown(table)}\n${own.map((one) => `  ${commandsIn(one)}`).join(',\n')};`,
        subject: table,
      };
    }
  },
};

/** Commands that stand alone, or need another lock or another order than what they would be joined with. */
const alone: ReadonlySet<string> = new Set([
  'AT_AddConstraint',
  'AT_AttachPartition',
  'AT_DetachPartition',
  'AT_DropConstraint',
  'AT_SetNotNull',
  'AT_ValidateConstraint',
]);

function canBeJoined({ statement, effects }: Waiting): boolean {
  const { node, transaction } = statement;
  if (transaction !== undefined || effects.length !== 1 || isToldAbout(statement)) return false;
  if (!('AlterTableStmt' in node) || node.AlterTableStmt.objtype !== 'OBJECT_TABLE') return false;
  return (node.AlterTableStmt.cmds ?? []).every(
    (one) => 'AlterTableCmd' in one && !alone.has(one.AlterTableCmd.subtype ?? ''),
  );
}

function commandsIn({ text }: PassedStatement): string {
  return text
    .trim()
    .replace(/^alter\s+table\s+(?:if\s+exists\s+)?(?:only\s+)?(?:"(?:[^"]|"")*"|[^\s"])+\s+/i, '');
}
