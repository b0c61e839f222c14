import { commandsOf } from '../commands.js';
import { addedConstraint } from '../constraint-words.js';
import type { SqlRule } from '../rule.js';

/** A constraint that is only a remark. */
export const constraintNotEnforced: SqlRule = {
  info: {
    id: 'constraint-not-enforced',
    title: 'A constraint that is NOT ENFORCED checks nothing',
    severity: 'warning',
    cost: 'none',
    versions: '18 and later, which have it',
    why: 'The server keeps the words and looks at no row, old or new. Readers of the schema take it for a promise.',
    bad: 'ALTER TABLE orders ADD CONSTRAINT total_positive CHECK (total >= 0) NOT ENFORCED;',
    good: 'ALTER TABLE orders ADD CONSTRAINT total_positive CHECK (total >= 0) NOT VALID;',
    mend: 'Say NOT VALID, which holds for new rows at once and can be validated later.',
  },
  kinds: ['AlterTableStmt'],
  *check(statement) {
    for (const command of commandsOf(statement, 'AT_AddConstraint')) {
      const added = addedConstraint(statement, command);
      if (!added || added.constraint.enforced) continue;
      yield {
        title: `${added.name} checks nothing`,
        fix: `ALTER TABLE ${added.table} ADD CONSTRAINT ${added.name} ${added.clause.replace(/\s+not\s+enforced\b/i, '')} NOT VALID;`,
        subject: `${command.table} ${added.name}`,
        byte: command.byte,
      };
    }
  },
};
