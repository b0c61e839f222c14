import { readableName } from '../../sql/quote.js';
import { notNullSteps } from '../advice/steps.js';
import { commandsOf } from '../commands.js';
import { isProvenNotNull } from '../effects/constraints.js';
import type { SqlRule } from '../rule.js';
import { blocks, shown } from '../words.js';

/** SET NOT NULL without a check that has proven it. */
export const setNotNullScans: SqlRule = {
  info: {
    id: 'set-not-null-scans',
    title: 'SET NOT NULL reads every row while nobody can use the table',
    severity: 'error',
    cost: 'ACCESS EXCLUSIVE on the table, with a scan; no scan where a validated CHECK (column IS NOT NULL) is there',
    versions: 'all',
    rowsFail: ['23502'],
    claim: 'scan',
    bySize: true,
    why: 'The server looks for nulls under the strongest lock, and fails at the first one. A CHECK that says the same can be validated under a lock that lets reads and writes through, and the server then believes it.',
    bad: 'ALTER TABLE orders ALTER COLUMN note SET NOT NULL;',
    good: 'ALTER TABLE orders ADD CONSTRAINT note_there CHECK (note IS NOT NULL) NOT VALID;\n-- in a later migration:\nALTER TABLE orders VALIDATE CONSTRAINT note_there;\n-- in a migration after that:\nALTER TABLE orders ALTER COLUMN note SET NOT NULL;\nALTER TABLE orders DROP CONSTRAINT note_there;',
    mend: 'Add a CHECK NOT VALID, validate it in a later migration, then SET NOT NULL reads no row. On PostgreSQL 18 a NOT NULL constraint can be NOT VALID itself.',
  },
  kinds: ['AlterTableStmt'],
  *check(statement) {
    for (const { table, command } of commandsOf(statement, 'AT_SetNotNull')) {
      const relation = statement.catalog.relations.get(table);
      const name = command.name ?? '';
      if (relation?.columns.get(name)?.notNull === true || isProvenNotNull(relation, name)) continue;
      const [shownTable, column] = [shown(table), readableName(name)];
      yield {
        title: `${column} SET NOT NULL reads every row of ${shownTable}`,
        detail: `Meanwhile it ${blocks('ACCESS EXCLUSIVE', table)}. It fails where a row has no ${column}.`,
        fix: notNullSteps(statement, table, name).join('\n'),
        subject: `${table}.${name}`,
      };
    }
  },
};
