import { expect, test } from '@jest/globals';
import { hideValues } from '../../../src/sql/hide-values.js';

test.each([
  [
    `select * from t where email = 'a@b.c' and n = 42 -- of Anna`,
    'select * from t where email = ? and n = ?',
  ],
  [`select $$body$$, E'it\\'s', t1.c2`, 'select ?, ?, t1.c2'],
  // The server cuts long statements off.
  [`insert into t values ('half of a val`, 'insert into t values (?'],
  ['select 1.5e3', 'select ?.?e3'],
])('constants of %j are hidden', (sql, shown) => {
  expect(hideValues(sql)).toBe(shown);
});
