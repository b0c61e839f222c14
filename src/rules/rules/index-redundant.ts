import type { Index, Relation } from '../../schema/replay/catalog.js';
import { indexOf } from '../../schema/replay/create.js';
import { keyOf } from '../../schema/replay/names.js';
import { readableName } from '../../sql/quote.js';
import type { SqlRule } from '../rule.js';
import { shown } from '../words.js';

/** Two indexes where one would do. */
export const indexRedundant: SqlRule = {
  info: {
    id: 'index-redundant',
    title: 'An index can do nothing that another one does not do',
    severity: 'notice',
    cost: 'none; every write keeps both up to date',
    versions: 'all',
    why: 'A B-tree index on (a, b) answers what one on (a) answers. The shorter one costs space and time with every write, and is worth that only where it is much smaller and read very often.',
    bad: 'CREATE INDEX orders_customer_idx ON orders (customer_id);\nCREATE INDEX orders_customer_day_idx ON orders (customer_id, day);',
    good: 'CREATE INDEX orders_customer_day_idx ON orders (customer_id, day);',
    mend: 'Keep the longer one.',
  },
  kinds: ['IndexStmt'],
  *check(statement) {
    if (!('IndexStmt' in statement.node)) return;
    const { catalog, node } = statement;
    const table = keyOf(catalog, node.IndexStmt.relation);
    const relation = catalog.relations.get(table);
    if (!relation || node.IndexStmt.relation?.inh === false) return;
    const made = indexOf(node.IndexStmt, relation);
    if (relation.indexes.has(made.name)) return;
    for (const other of relation.indexes.values()) {
      const [less, more] = covers(other, made) ? [made, other] : [other, made];
      if (!covers(more, less) || belongsToConstraint(relation, less)) continue;
      const schema = relation.schema === 'public' ? '' : `${readableName(relation.schema)}.`;
      yield {
        title: `${readableName(less.name)} on ${shown(table)} can do nothing that ${readableName(more.name)} does not do`,
        detail: `${readableName(more.name)} ${isSame(more, less) ? 'is on the same columns' : 'begins with the same columns'}.`,
        fix:
          less === made || statement.isNew(table)
            ? `leave ${readableName(less.name)} out`
            : `DROP INDEX CONCURRENTLY ${schema}${readableName(less.name)}; -- in a migration after this one, outside of a transaction`,
        subject: `${table} ${less.name}`,
        stands: () => {
          const indexes = catalog.relations.get(table)?.indexes;
          return indexes?.has(less.name) === true && indexes.has(more.name);
        },
      };
      return;
    }
  },
};

/** Whether every question to one index can be put to the other: only a B-tree has a beginning. */
function covers(more: Index, less: Index): boolean {
  if (more.method !== less.method || more.condition !== less.condition || !more.valid) return false;
  if (less.unique && !(more.unique && isSame(more, less))) return false;
  if (more.columns.length > less.columns.length && more.method !== 'btree') return false;
  const own = new Set([...more.columns, ...more.included]);
  return beginsWith(more, less) && less.included.every((name) => own.has(name));
}

function isSame(a: Index, b: Index): boolean {
  return a.columns.length === b.columns.length;
}

function beginsWith(more: Index, less: Index): boolean {
  return less.columns.every(
    (name, index) => name === more.columns[index] && less.details[index] === more.details[index],
  );
}

function belongsToConstraint({ constraints }: Relation, { name }: Index): boolean {
  return [...constraints.values()].some(({ index }) => index === name);
}
