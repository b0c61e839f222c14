import { keyColumnsThat } from '../key-types.js';
import type { SqlRule } from '../rule.js';

/** A foreign key column of another type than the column it points to. */
export const foreignKeyTypeDiffers: SqlRule = {
  info: {
    id: 'foreign-key-type-differs',
    title: 'A foreign key column has another type than the one that it refers to',
    severity: 'warning',
    cost: 'none now; joins and checks convert between the two for ever',
    versions: 'all',
    why: 'An integer column that refers to a bigint key is full when the key passes 2,147,483,647, and by then both tables are large.',
    bad: 'CREATE TABLE orders (id bigint PRIMARY KEY);\nCREATE TABLE items (order_id integer REFERENCES orders);',
    good: 'CREATE TABLE orders (id bigint PRIMARY KEY);\nCREATE TABLE items (order_id bigint REFERENCES orders);',
    mend: 'Give both columns one type while the referring one is empty.',
  },
  kinds: ['CreateStmt', 'AlterTableStmt'],
  check: (statement) => keyColumnsThat('differs', statement),
};
