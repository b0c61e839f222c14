import { keyOf } from '../../schema/replay/names.js';
import type { SqlRule } from '../rule.js';
import { shown } from '../words.js';

/** A new table that has no key at the end of the change. */
export const tableWithoutPrimaryKey: SqlRule = {
  info: {
    id: 'table-without-primary-key',
    title: 'A new table has no primary key',
    severity: 'off',
    cost: 'none',
    versions: 'all',
    why: 'Logical replication refuses UPDATE and DELETE on it, and a row that is there twice cannot be told from its twin.',
    bad: 'CREATE TABLE orders (note text);',
    good: 'CREATE TABLE orders (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, note text);',
    mend: 'Give it one while it is empty.',
  },
  kinds: ['CreateStmt'],
  *check({ node, catalog }) {
    if (!('CreateStmt' in node)) return;
    const { relation, partbound, inhRelations } = node.CreateStmt;
    // A partition has the key of its table; a temporary table is nobody’s data.
    if (partbound || inhRelations || relation?.relpersistence === 't') return;
    const table = keyOf(catalog, relation);
    yield {
      title: `${shown(table)} has no primary key`,
      fix: `ALTER TABLE ${shown(table)} ADD COLUMN id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY; -- in the same migration`,
      subject: table,
      stands: () => {
        const made = catalog.relations.get(table);
        return (
          made !== undefined && ![...made.constraints.values()].some(({ kind }) => kind === 'primary key')
        );
      },
    };
  },
};
