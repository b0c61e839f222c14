import { keyOf } from '../../schema/replay/names.js';
import { readableName } from '../../sql/quote.js';
import { commandsOf } from '../commands.js';
import type { EarlierStatement, JudgedStatement, SqlRule } from '../rule.js';
import { blocks, shown } from '../words.js';

/** NOT VALID and VALIDATE in one transaction. */
export const validateInSameTransaction: SqlRule = {
  info: {
    id: 'validate-in-same-transaction',
    title: 'A constraint is validated in the transaction that added it',
    severity: 'error',
    cost: 'the scan of VALIDATE CONSTRAINT, under the lock that ADD CONSTRAINT still holds: ACCESS EXCLUSIVE, for a foreign key SHARE ROW EXCLUSIVE',
    versions: 'all',
    rowsFail: ['23514', '23503'],
    claim: 'scan',
    bySize: true,
    why: 'Locks are held until the transaction ends. VALIDATE alone would let reads and writes through; behind ADD CONSTRAINT in the same transaction it reads every row while nobody can use the table, as if NOT VALID had not been said.',
    bad: 'ALTER TABLE orders ADD CONSTRAINT c CHECK (total >= 0) NOT VALID;\nALTER TABLE orders VALIDATE CONSTRAINT c;',
    good: '-- first migration\nALTER TABLE orders ADD CONSTRAINT c CHECK (total >= 0) NOT VALID;\n-- second migration\nALTER TABLE orders VALIDATE CONSTRAINT c;',
    mend: 'Put VALIDATE CONSTRAINT into a migration of its own.',
  },
  kinds: ['AlterTableStmt'],
  *check(statement) {
    for (const { table, command } of commandsOf(statement, 'AT_ValidateConstraint')) {
      const name = command.name ?? '';
      const adding = statement.transaction
        .ofKind('AlterTableStmt')
        .find((earlier) => adds(earlier, { statement, table, name }));
      const held = adding?.effects.find(({ relation }) => relation === table);
      if (!held) continue;
      yield {
        title: `${readableName(name)} is validated while the lock that added it is still held`,
        detail: `The lock of line ${adding?.location.line} ${blocks(held.lock, table)}, so for as long as it takes to read every row. It fails where a row is against it.`,
        fix: `-- in a migration of its own, after this one:\nALTER TABLE ${shown(table)} VALIDATE CONSTRAINT ${readableName(name)};`,
        subject: `${table} ${name}`,
      };
    }
  },
};

interface Wanted {
  readonly statement: JudgedStatement;
  readonly table: string;
  readonly name: string;
}

function adds({ node }: EarlierStatement, { statement, table, name }: Wanted): boolean {
  if (!('AlterTableStmt' in node) || keyOf(statement.catalog, node.AlterTableStmt.relation) !== table)
    return false;
  return (node.AlterTableStmt.cmds ?? []).some(
    (one) =>
      'AlterTableCmd' in one &&
      one.AlterTableCmd.def !== undefined &&
      'Constraint' in one.AlterTableCmd.def &&
      one.AlterTableCmd.def.Constraint.conname === name,
  );
}
