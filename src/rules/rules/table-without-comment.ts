import { keyOf } from '../../schema/replay/names.js';
import type { SqlRule } from '../rule.js';
import { shown } from '../words.js';

/** A new table that nobody has described. */
export const tableWithoutComment: SqlRule = {
  info: {
    id: 'table-without-comment',
    title: 'A new table has no comment',
    severity: 'off',
    cost: 'none',
    versions: 'all',
    why: 'The comment is read where the table is found: in psql, in the schema’s page, in a query tool.',
    bad: 'CREATE TABLE orders (id bigint PRIMARY KEY);',
    good: "CREATE TABLE orders (id bigint PRIMARY KEY);\nCOMMENT ON TABLE orders IS 'What customers ordered, one row an order';",
    mend: 'Say in one sentence what a row of it is.',
  },
  kinds: ['CreateStmt'],
  *check({ node, catalog }) {
    if (!('CreateStmt' in node)) return;
    const { relation, partbound } = node.CreateStmt;
    if (partbound || relation?.relpersistence === 't') return;
    const table = keyOf(catalog, relation);
    yield {
      title: `${shown(table)} has no comment`,
      fix: `COMMENT ON TABLE ${shown(table)} IS 'one row is ...';`,
      subject: table,
      stands: () => catalog.relations.get(table)?.comment === false,
    };
  },
};
