import { commandsOf } from '../commands.js';
import type { SqlRule } from '../rule.js';
import { shown } from '../words.js';

/** Foreign keys are triggers too. */
export const triggersDisabled: SqlRule = {
  info: {
    id: 'triggers-disabled',
    title: 'DISABLE TRIGGER ALL also stops foreign keys',
    severity: 'error',
    cost: 'SHARE ROW EXCLUSIVE on the table, for a moment',
    versions: 'all',
    why: 'Foreign keys are kept by triggers of the server’s own. While they are off, rows that break them are taken, from everybody, and nothing looks at them again when they are switched on.',
    bad: 'ALTER TABLE orders DISABLE TRIGGER ALL;',
    good: 'ALTER TABLE orders DISABLE TRIGGER orders_audit; -- and ENABLE it in the same transaction',
    mend: 'Switch off the one trigger that is in the way, by its name, and on again in the same transaction.',
  },
  kinds: ['AlterTableStmt'],
  *check(statement) {
    for (const { table } of commandsOf(statement, 'AT_DisableTrigAll')) {
      yield {
        title: `no foreign key of ${shown(table)} is kept any more`,
        fix: `ALTER TABLE ${shown(table)} DISABLE TRIGGER USER;\n-- what must run without them, then in the same transaction:\nALTER TABLE ${shown(table)} ENABLE TRIGGER USER;`,
        subject: table,
      };
    }
  },
};
