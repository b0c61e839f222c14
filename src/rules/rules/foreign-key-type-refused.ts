import { keyColumnsThat } from '../key-types.js';
import type { SqlRule } from '../rule.js';

/** A foreign key between types that the server cannot compare. */
export const foreignKeyTypeRefused: SqlRule = {
  info: {
    id: 'foreign-key-type-refused',
    title: 'The server refuses a foreign key between these types',
    severity: 'error',
    cost: 'fails: “foreign key constraint cannot be implemented”',
    versions: 'all',
    why: 'A key is checked by comparing both columns with one operator. Between text and integer, or uuid and text, there is none; a numeric column cannot refer to an integer one.',
    bad: 'CREATE TABLE orders (id bigint PRIMARY KEY);\nCREATE TABLE items (order_id text REFERENCES orders);',
    good: 'CREATE TABLE orders (id bigint PRIMARY KEY);\nCREATE TABLE items (order_id bigint REFERENCES orders);',
    mend: 'Give the referring column the type of the key.',
  },
  kinds: ['CreateStmt', 'AlterTableStmt'],
  check: (statement) => keyColumnsThat('fails', statement),
};
