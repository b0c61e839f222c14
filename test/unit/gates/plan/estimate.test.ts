import { describe, expect, test } from '@jest/globals';
import { formatBytes } from '../../../../src/core/bytes.js';
import { estimateLock, tablesOf } from '../../../../src/gates/plan/estimate.js';
import { type Named, namedIn } from '../../../../src/gates/plan/named.js';
import type { TableSizes } from '../../../../src/gates/plan/sizes.js';
import { pairs } from '../../../support/history.js';

const orders = { name: 'public.orders', rows: 1000, bytes: 300_000_000, heapBytes: 100_000_000 };
const sizes: TableSizes = { of: (name) => (name === 'orders' ? orders : undefined), unknown: undefined };

/** What the last of these scripts names. */
async function namedInSql(...ups: readonly string[]): Promise<Named> {
  const ids = ups.map((_up, index) => `${index + 1}_a`);
  const history = pairs(ids, Object.fromEntries(ids.map((id, index) => [id, { up: ups[index] ?? '' }])));
  const chosen = history.migrations.slice(-1);
  const tree = { read: async () => '' };
  const [named] = await namedIn({ history, chosen, direction: 'up', tree, major: 16 });
  if (!named) throw new Error('no migration');
  return named;
}

const estimate = async (...ups: readonly string[]) => estimateLock(await namedInSql(...ups), sizes);

describe('how long others may have to wait', () => {
  test('reading a table goes by its rows, writing it anew by all that belongs to it', async () => {
    expect(await estimate('alter table orders alter x set not null')).toMatchObject({ ms: 1000 });
    expect(await estimate('create index on orders (x)')).toMatchObject({ ms: 5000 });
    expect(await estimate('alter table orders alter x type bigint')).toMatchObject({ ms: 15_000 });
  });

  test('statements add up, and the longest stands first in the basis', async () => {
    const result = await estimate('create index on orders (x); alter table orders alter x type bigint;');
    expect(result).toMatchObject({ estimated: true, ms: 20_000 });
    expect(result.estimated && result.basis).toMatch(/^ALTER TABLE .* 300 MB.*; CREATE INDEX .* 100 MB/);
  });

  test('what lets others work keeps nobody waiting', async () => {
    expect(await estimate('create index concurrently i on orders (x)')).toEqual({
      estimated: true,
      ms: 0,
      basis: 'others can read and write the tables meanwhile',
    });
  });

  test('what is known of the table decides: a wider varchar and a proven column cost nothing', async () => {
    const before = 'create table orders (note varchar(10), x int, constraint c check (x is not null));';
    expect(await estimate(before, 'alter table orders alter note type varchar(20)')).toMatchObject({ ms: 0 });
    expect(await estimate(before, 'alter table orders alter x set not null')).toMatchObject({ ms: 0 });
    expect(await estimate(before, 'alter table orders alter x type bigint')).toMatchObject({ ms: 15_000 });
    const doubt = 'do $$ begin execute y; end $$';
    const widened = 'alter table orders alter note type varchar(20)';
    expect(await estimate(before, doubt, widened)).toMatchObject({ ms: 15_000 });
    expect(await estimate(before, doubt, 'alter table orders alter x set not null')).toMatchObject({
      ms: 1000,
    });
  });

  test('what goes down is read where it will run, and a table elsewhere than public is found by its name', async () => {
    const history = pairs(['1_a'], {
      '1_a': {
        up: 'create table orders (x varchar(9));',
        down: 'alter table orders alter x type text; drop table orders;',
      },
    });
    const request = { history, chosen: history.migrations, tree: { read: async () => '' }, major: 16 };
    const [down] = await namedIn({ ...request, direction: 'down' });
    expect(down?.touches?.map(({ table, work }) => `${table} ${work}`)).toEqual([
      'orders brief',
      'orders brief',
    ]);
  });

  test('a table that is not there yet costs nothing', async () => {
    expect(await estimate('create table t (); create index on t (x); update t set x = 1;')).toEqual({
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
    ['do $$ begin execute x; end $$', 'what EXECUTE runs is not read'],
    ['alter tabel orders add x int', 'what ALTER runs is not read'],
  ])('not estimated, with why: %s', async (sql, why) => {
    expect(await estimate(sql)).toEqual({ estimated: false, why });
  });

  test('not estimated where sizes are not known', async () => {
    const unknown = { of: () => undefined, unknown: 'the tables could not be measured: locked' };
    expect(estimateLock(await namedInSql('drop table orders'), unknown)).toEqual({
      estimated: false,
      why: 'the tables could not be measured: locked',
    });
  });

  test('code is not estimated; its tables are the words in its quotes', async () => {
    const history = pairs(['1_a'], { '1_a': {} });
    const up = { file: 'a.py', location: { file: 'a.py', line: 1 }, empty: false };
    const code =
      'def upgrade():\n    op.execute("""\n  ALTER TABLE orders ADD x int\n""")\n    # op.drop_table(lines)\n';
    const chosen = history.migrations.map((migration) => ({ ...migration, up }));
    const request = { history: { ...history, migrations: chosen }, chosen, direction: 'up' } as const;
    const [named] = await namedIn({ ...request, tree: { read: async () => code }, major: 16 });
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
