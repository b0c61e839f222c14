import { notNullSteps } from '../advice/steps.js';
import { commandsOf } from '../commands.js';
import { nullableIn } from '../effects/constraints.js';
import type { SqlRule } from '../rule.js';
import { blocks, shown } from '../words.js';

/** A primary key that takes over an index whose columns allow nulls. */
export const primaryKeyOverNullable: SqlRule = {
  info: {
    id: 'primary-key-over-nullable',
    title: 'A primary key over nullable columns reads every row',
    severity: 'error',
    cost: 'ACCESS EXCLUSIVE on the table, with a scan for nulls',
    versions: 'all',
    rowsFail: ['23502'],
    claim: 'scan',
    bySize: true,
    why: 'USING INDEX saves building the index. But a primary key also means NOT NULL, and the server looks for nulls in every row, under the strongest lock.',
    bad: 'ALTER TABLE orders ADD PRIMARY KEY USING INDEX orders_id; -- id allows nulls',
    good: 'ALTER TABLE orders ADD CONSTRAINT id_there CHECK (id IS NOT NULL) NOT VALID;\n-- later: VALIDATE CONSTRAINT id_there, then ALTER COLUMN id SET NOT NULL, then\nALTER TABLE orders ADD PRIMARY KEY USING INDEX orders_id;',
    mend: 'Make the columns NOT NULL first, by way of a validated CHECK.',
  },
  kinds: ['AlterTableStmt'],
  *check(statement) {
    for (const { table, command, byte } of commandsOf(statement, 'AT_AddConstraint')) {
      const { def } = command;
      if (!def || !('Constraint' in def) || def.Constraint.contype !== 'CONSTR_PRIMARY') continue;
      const index = def.Constraint.indexname;
      const columns = index === undefined ? [] : nullableIn(statement.catalog.relations.get(table), index);
      if (index === undefined || columns.length === 0) continue;
      const name = shown(table);
      yield {
        title: `the primary key looks for nulls in every row of ${name}`,
        detail: `${columns.join(', ')} may be null as far as the server knows. Meanwhile it ${blocks('ACCESS EXCLUSIVE', table)}. It fails at the first null.`,
        fix: [
          ...columns.flatMap((column) => notNullSteps(statement, table, column)),
          '-- then:',
          `${statement.text};`,
        ].join('\n'),
        subject: `${table} ${index}`,
        byte,
      };
    }
  },
};
