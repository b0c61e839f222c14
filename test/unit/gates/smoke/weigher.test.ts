import { expect, test } from '@jest/globals';
import { createWeigher } from '../../../../src/gates/smoke/evidence/weigher.js';
import { loadEngine } from '../../../../src/migrations/engines/index.js';
import { memoryTree } from '../../../support/tree.js';

const files = {
  'migrations/1_orders.up.sql': 'CREATE TABLE orders (id bigint, note text);',
  'migrations/1_orders.down.sql': 'DROP TABLE orders;',
  'migrations/2_index.up.sql': 'CREATE INDEX CONCURRENTLY orders_note_idx ON orders (note);',
  'migrations/2_index.down.sql': 'DROP INDEX CONCURRENTLY orders_note_idx;',
};

test.each([
  ['PostgreSQL 14.2', [], ['concurrently-misses-rows']],
  ['PostgreSQL 14.23', [], []],
  // Lint has told it.
  ['PostgreSQL 14.2', [{ major: 14, minor: 3, from: 'postgres-version' }], []],
])('on %s, where %j is known, a concurrent build is told as %j', async (name, servers, expected) => {
  const engine = await loadEngine('sql-pairs');
  const history = await engine.discover(memoryTree(files), { dir: 'migrations' });
  const migration = history.migrations[1];
  if (!migration) throw new Error('there is no second migration');
  const weigher = createWeigher({
    history,
    judged: new Set([migration]),
    together: true,
    word: { levelOf: () => undefined, servers },
  });
  const found = await weigher.findings({
    migration,
    seen: {
      trace: { statements: [], gaps: [] },
      ground: { relations: new Map(), seesAllRows: true },
    },
    stumbles: [],
    rows: undefined,
    before: { serverMajor: 14, objects: new Map() },
    after: { serverMajor: 14, objects: new Map() },
    server: { major: 14, name },
  });
  expect(found.map(({ rule }) => rule)).toEqual(expected);
});
