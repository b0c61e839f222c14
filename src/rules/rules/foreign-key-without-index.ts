import type { Constraint, Relation } from '../../schema/replay/catalog.js';
import { constraintOf } from '../../schema/replay/constraints.js';
import { readableName } from '../../sql/quote.js';
import { commandsOf } from '../commands.js';
import type { SqlRule } from '../rule.js';
import { shown } from '../words.js';

/** A foreign key whose own side has no index. */
export const foreignKeyWithoutIndex: SqlRule = {
  info: {
    id: 'foreign-key-without-index',
    title: 'A foreign key has no index on its own side',
    severity: 'warning',
    cost: 'none now; each DELETE or key UPDATE of the other table reads all of this one, holding row locks',
    versions: 'all',
    why: 'PostgreSQL indexes the column that is referred to, and not the one that refers. Deleting one customer then reads every order.',
    bad: 'ALTER TABLE orders ADD FOREIGN KEY (customer_id) REFERENCES customers NOT VALID;',
    good: 'CREATE INDEX CONCURRENTLY orders_customer_id_idx ON orders (customer_id);\nALTER TABLE orders ADD FOREIGN KEY (customer_id) REFERENCES customers NOT VALID;',
    mend: 'Create the index first, concurrently, in a migration of its own.',
  },
  kinds: ['AlterTableStmt'],
  *check(statement) {
    for (const { table, command, byte } of commandsOf(statement, 'AT_AddConstraint')) {
      const relation = statement.catalog.relations.get(table);
      const { def } = command;
      if (!relation || !def || !('Constraint' in def)) continue;
      const constraint = constraintOf(statement.catalog, relation, { node: def.Constraint });
      if (constraint?.kind !== 'foreign key' || isCovered(relation, constraint)) continue;
      const columns = constraint.columns.map(readableName).join(', ');
      const index = readableName([relation.name, ...constraint.columns, 'idx'].join('_'));
      yield {
        title: `${shown(table)} has no index on ${columns}`,
        detail: `Every DELETE from ${shown(constraint.references?.relation ?? '')} will read all of ${shown(table)}.`,
        fix: `CREATE INDEX CONCURRENTLY ${index} ON ${shown(table)} (${columns}); -- in a migration before, outside of a transaction`,
        subject: `${table} (${columns})`,
        byte,
      };
    }
  },
};

/** An index that begins with the columns of the key, in any order among themselves. */
function isCovered({ indexes }: Relation, { columns }: Constraint): boolean {
  const wanted = new Set(columns);
  return [...indexes.values()].some(
    (index) =>
      !index.partial &&
      index.valid &&
      index.columns.slice(0, wanted.size).every((name) => name !== undefined && wanted.has(name)),
  );
}
