import { commandsOf } from '../commands.js';
import { addedConstraint } from '../constraint-words.js';
import { validation } from '../fixes/not-valid.js';
import type { SqlRule } from '../rule.js';
import { blocks, shown } from '../words.js';

/** A check or a foreign key that looks at every row while it holds its locks. */
export const constraintScans: SqlRule = {
  info: {
    id: 'constraint-scans',
    title: 'A new constraint reads every row while it holds its locks',
    severity: 'error',
    cost: 'CHECK: ACCESS EXCLUSIVE on the table, with a scan. Foreign key: SHARE ROW EXCLUSIVE on both tables, with a scan of both',
    versions: 'all',
    rowsFail: ['23514', '23503'],
    claim: 'scan',
    bySize: true,
    why: 'The server proves the constraint for all rows that are there before it lets anybody go on. On a large table that takes minutes, and everybody who needs the table waits.',
    bad: 'ALTER TABLE orders ADD CONSTRAINT total_positive CHECK (total >= 0);',
    good: 'ALTER TABLE orders ADD CONSTRAINT total_positive CHECK (total >= 0) NOT VALID;\n-- and in a later migration:\nALTER TABLE orders VALIDATE CONSTRAINT total_positive;',
    mend: 'Add it NOT VALID, which holds for new rows at once, and validate it in a later migration: that reads the rows under a lock that lets reads and writes through.',
  },
  kinds: ['AlterTableStmt'],
  *check(statement) {
    for (const command of commandsOf(statement, 'AT_AddConstraint')) {
      const added = addedConstraint(statement, command);
      const own = statement.effects.find(({ relation }) => relation === command.table);
      const kind = added?.constraint.kind;
      if (!added?.constraint.validated || !own?.scan) continue;
      if (kind !== 'check' && kind !== 'foreign key') continue;
      const { table, name, clause } = added;
      const parent = added.constraint.references?.relation;
      const both = parent === undefined ? '' : ` and of ${shown(parent)}`;
      yield {
        title: `adding ${name} reads every row of ${table}${both}`,
        detail: `Meanwhile it ${blocks(own.lock, command.table)}${parent === undefined ? '' : `, and ${blocks(own.lock, parent)}`}. It fails where a row ${parent === undefined ? 'is against it' : `points to nothing in ${shown(parent)}`}.`,
        fix: [
          `ALTER TABLE ${table} ADD CONSTRAINT ${name} ${clause} NOT VALID;`,
          '-- and in a later migration:',
          validation({ table, name }),
        ].join('\n'),
        subject: `${command.table} ${name}`,
        byte: command.byte,
      };
    }
  },
};
