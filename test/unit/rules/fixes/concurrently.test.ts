import { expect, test } from '@jest/globals';
import { concurrently, withoutIfNotExists } from '../../../../src/rules/fixes/concurrently.js';

test.each([
  ['create index a on t (b)', 'create index CONCURRENTLY a on t (b)'],
  ['CREATE UNIQUE INDEX "index" ON t (b)', 'CREATE UNIQUE INDEX CONCURRENTLY "index" ON t (b)'],
  ['CREATE INDEX IF NOT EXISTS a ON t (b)', 'CREATE INDEX CONCURRENTLY a ON t (b)'],
  [
    'CREATE /* index */ INDEX -- why\n  a ON t (b)',
    'CREATE /* index */ INDEX CONCURRENTLY -- why\n  a ON t (b)',
  ],
  ['DROP INDEX IF EXISTS a', 'DROP INDEX CONCURRENTLY IF EXISTS a'],
  ['REINDEX INDEX a', 'REINDEX INDEX CONCURRENTLY a'],
  ['reindex (verbose) table a.b', 'reindex (verbose) table CONCURRENTLY a.b'],
  ['CREATE INDEX CONCURRENTLY a ON t (b)', 'CREATE INDEX CONCURRENTLY a ON t (b)'],
  ["CREATE TABLE t (a text DEFAULT 'create index')", "CREATE TABLE t (a text DEFAULT 'create index')"],
])('%s', (statement, expected) => {
  expect(concurrently(statement)).toBe(expected);
});

test('IF NOT EXISTS goes where it stands behind CONCURRENTLY, comments stay', () => {
  expect(withoutIfNotExists('CREATE INDEX CONCURRENTLY IF NOT EXISTS a ON t (b)')).toBe(
    'CREATE INDEX CONCURRENTLY a ON t (b)',
  );
  expect(withoutIfNotExists('CREATE INDEX IF NOT EXISTS -- x\n a ON t (b)')).toBe(
    'CREATE INDEX  -- x\n a ON t (b)',
  );
});
