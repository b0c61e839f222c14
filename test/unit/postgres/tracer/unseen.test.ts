import { expect, test } from '@jest/globals';
import { isWorthAsking, leavesNoTime, mayRewrite } from '../../../../src/postgres/tracer/unseen.js';

test.each([
  ["set statement_timeout = '50ms'", true],
  ['SET LOCAL statement_timeout TO 100', true],
  ["select set_config('statement_timeout', '20', false)", true],
  ["set statement_timeout = '2s'", false],
  ['set statement_timeout = 0', false],
  ['set statement_timeout = 5000', false],
  ["set lock_timeout = '50ms'", false],
])('%s: those behind it have no time is %s', (sql, expected) => {
  expect(leavesNoTime(sql)).toBe(expected);
});

test.each([
  ['update orders set a = 1', true, true],
  ['-- all of them\nDELETE FROM orders', true, true],
  ['lock table orders', false, false],
  ['alter table orders add a int', false, true],
  ['commit', false, false],
  ["select oid from pg_class where relname = 'x'", false, false],
  ['fetch all from c', false, false],
])('%j is asked about with triggers: %s, without: %s', (sql, withTriggers, without) => {
  expect(isWorthAsking(sql, true)).toBe(withTriggers);
  expect(isWorthAsking(sql, false)).toBe(without);
});

test('only what can give a table a new file is asked for files', () => {
  expect(
    ['vacuum full a', 'truncate a', 'update a set b = 1', 'alter table a'].map((sql) =>
      mayRewrite(sql, true),
    ),
  ).toEqual([true, true, false, false]);
  expect(mayRewrite('alter table a set tablespace b', false)).toBe(true);
});
