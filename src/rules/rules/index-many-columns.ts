import { keyOf } from '../../schema/replay/names.js';
import type { SqlRule } from '../rule.js';
import { shown } from '../words.js';

const most = 3;

/** An index on more columns than a query asks for. */
export const indexManyColumns: SqlRule = {
  info: {
    id: 'index-many-columns',
    title: 'An index on more than three columns',
    severity: 'off',
    cost: 'none beyond that of any index',
    versions: 'all',
    why: 'Every column makes it larger and every change of one of them an extra write; columns behind the third seldom narrow down any more what is read.',
    bad: 'CREATE INDEX ON orders (customer_id, day, state, total);',
    good: 'CREATE INDEX ON orders (customer_id, day) INCLUDE (state, total);',
    mend: 'Keep the columns that narrow down, and INCLUDE what is only read.',
  },
  kinds: ['IndexStmt'],
  *check({ node, catalog }) {
    if (!('IndexStmt' in node)) return;
    const { indexParams = [], relation, idxname = 'index' } = node.IndexStmt;
    if (indexParams.length <= most) return;
    const table = keyOf(catalog, relation);
    yield {
      title: `an index on ${shown(table)} has ${indexParams.length} columns`,
      fix: 'keep the columns that narrow down what is read, and INCLUDE the others',
      subject: `${table} ${idxname}`,
    };
  },
};
