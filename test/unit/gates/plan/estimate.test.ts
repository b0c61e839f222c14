import { describe, expect, test } from '@jest/globals';
import { formatBytes } from '../../../../src/core/bytes.js';
import { estimateLock, namedIn, tablesOf } from '../../../../src/gates/plan/estimate.js';
import type { TableSizes } from '../../../../src/gates/plan/sizes.js';
import { pairs } from '../../../support/history.js';

const orders = { name: 'public.orders', rows: 1000, bytes: 300_000_000, heapBytes: 100_000_000 };
const sizes: TableSizes = { of: (name) => (name === 'orders' ? orders : undefined), unknown: undefined };

function namedInSql(up: string) {
  const [migration] = pairs(['1_a'], { '1_a': { up } }).migrations;
  if (!migration) throw new Error('no migration');
  return namedIn(migration, up);
}

const estimate = (up: string) => estimateLock(namedInSql(up), sizes);

describe('how long others may have to wait', () => {
  test('reading a table goes by its rows, writing it anew by all that belongs to it', () => {
    expect(estimate('alter table orders alter x set not null')).toMatchObject({ ms: 1000 });
    expect(estimate('create index on orders (x)')).toMatchObject({ ms: 5000 });
    expect(estimate('alter table orders alter x type bigint')).toMatchObject({ ms: 15_000 });
  });

  test('statements add up, and the longest stands first in the basis', () => {
    const result = estimate('create index on orders (x); alter table orders alter x type bigint;');
    expect(result).toMatchObject({ estimated: true, ms: 20_000 });
    expect(result.estimated && result.basis).toMatch(/^ALTER TABLE .* 300 MB.*; CREATE INDEX .* 100 MB/);
  });

  test('what lets others work keeps nobody waiting', () => {
    expect(estimate('create index concurrently i on orders (x)')).toEqual({
      estimated: true,
      ms: 0,
      basis: 'others can read and write the tables meanwhile',
    });
  });

  test('a table that is not there yet costs nothing', () => {
    expect(estimate('create table t (); create index on t (x); update t set x = 1;')).toEqual({
      estimated: true,
      ms: 0,
      basis: 'it names no table that is there already',
    });
  });

  test.each([
    [
      'update orders set x = 1',
      'UPDATE on public.orders takes as long as the rows that it changes, and they are not counted',
    ],
    ['do $$ begin execute x; end $$', 'what DO runs is not read'],
  ])('not estimated, with why: %s', (sql, why) => {
    expect(estimate(sql)).toEqual({ estimated: false, why });
  });

  test('not estimated where sizes are not known', () => {
    const unknown = { of: () => undefined, unknown: 'the tables could not be measured: locked' };
    expect(estimateLock(namedInSql('drop table orders'), unknown)).toEqual({
      estimated: false,
      why: 'the tables could not be measured: locked',
    });
  });

  test('code is not estimated; its tables are the words in its quotes', () => {
    const [migration] = pairs(['1_a'], { '1_a': {} }).migrations;
    const up = { file: 'a.py', location: { file: 'a.py', line: 1 }, empty: false };
    const code =
      'def upgrade():\n    op.execute("""\n  ALTER TABLE orders ADD x int\n""")\n    # op.drop_table(lines)\n';
    const named = migration && namedIn({ ...migration, up }, code);
    expect(named && tablesOf(named, sizes)).toEqual([
      { name: 'public.orders', rows: 1000, bytes: 300_000_000 },
    ]);
    expect(named && estimateLock(named, sizes).estimated).toBe(false);
    expect(named?.names).not.toContain('lines');
  });
});

test.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [1000, '1.0 kB'],
  [8192, '8.2 kB'],
  [999_600, '1.0 MB'],
  [340_000_000, '340 MB'],
  [2_500_000_000_000_000, '2500 TB'],
])('%i bytes are %s', (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text);
});
