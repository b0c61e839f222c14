import { describe, expect, test } from '@jest/globals';
import type { StatementTrace } from '../../../src/core/trace.js';
import { testMajors } from '../../support/server.js';
import { pairs, smokeFiles } from '../../support/smoke.js';

const orders = [
  'orders',
  'create table orders (id int primary key, note text)',
  'drop table orders',
] as const;
const rows = [
  'rows',
  "insert into orders select i, 'ü' from generate_series(1, 500) i",
  'truncate orders',
] as const;

describe.each(testMajors)('on PostgreSQL %d', (major) => {
  test('each statement has its locks, rewrites, scans, rows, objects and place', async () => {
    const { migrations, findings } = await smokeFiles(
      pairs(
        orders,
        rows,
        [
          'change',
          [
            'alter table orders',
            '  add column weight float default random();',
            'create table kids (id int references orders);',
            "update orders set note = 'ö\n' where id <= 10;",
          ].join('\n'),
          'drop table kids; alter table orders drop column weight;',
        ],
        ['index', 'create index concurrently orders_note on orders (note)', 'drop index orders_note'],
      ),
      { major, trace: true },
    );
    // What the rules foresaw of it is told with what was seen.
    expect(findings.map(({ evidence }) => evidence?.verdict)).toEqual(['confirmed', 'confirmed']);
    const [change, index] = migrations.slice(2).map(({ trace }) => trace);
    expect(change).toMatchObject({ gaps: [] });
    expect(change?.statements).toMatchObject([
      {
        sql: 'alter table orders\n  add column weight float default random()',
        transaction: 1,
        locks: [{ relation: 'public.orders', mode: 'ACCESS EXCLUSIVE' }],
        rewrites: [{ relation: 'public.orders', reason: 'default value' }],
        scans: [{ relation: 'public.orders' }],
        objects: [{ change: 'altered', kind: 'table', name: 'public.orders' }],
        location: { file: 'migrations/000003_change.up.sql', line: 1, column: 1 },
      },
      {
        transaction: 1,
        locks: [],
        objects: [{ change: 'created', name: 'public.kids' }],
        location: { line: 3 },
      },
      { sql: "update orders set note = 'ö\n' where id <= 10", rows: 10, location: { line: 4 } },
    ]);
    expect(index?.statements.map(told)).toEqual([
      'create index concurrently orders_note on orders (note) | SHARE UPDATE EXCLUSIVE public.orders',
    ]);
    expect(index?.statements[0]?.transaction).toBeUndefined();
  });
});

function told({ sql, locks }: StatementTrace): string {
  return `${sql} | ${locks.map(({ mode, relation }) => `${mode} ${relation}`).join(', ')}`;
}
