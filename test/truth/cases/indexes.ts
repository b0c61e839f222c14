import type { TruthCase } from '../case.js';

const before =
  'create table orders (id int primary key, note text, total int); create index orders_note on orders (note);';
const rows = { orders: "n, 'note ' || n, n" };
const one = { before, rows } as const;
const outside = { waitsOn: 'orders' } as const;

/** C1 to C6 of the master list. */
export const indexCases: readonly TruthCase[] = [
  { ...one, id: 'index/plain', statement: 'create index on orders (total)', rules: ['index-not-concurrent'] },
  {
    ...one,
    id: 'index/unique',
    statement: 'create unique index on orders (total)',
    rules: ['index-not-concurrent'],
  },
  {
    ...one,
    id: 'index/concurrently',
    outside,
    statement: 'create index concurrently on orders (total)',
    rules: [],
  },
  {
    ...one,
    id: 'index/concurrently-in-a-transaction',
    statement: 'create index concurrently on orders (total)',
    fails: '25001',
    rules: ['concurrently-in-transaction'],
  },
  {
    ...one,
    id: 'index/concurrently-if-not-exists',
    outside,
    statement: 'create index concurrently if not exists orders_total on orders (total)',
    rules: ['concurrently-if-not-exists'],
  },
  {
    ...one,
    id: 'index/on-a-table-of-this-change',
    earlier: 'create table fresh (id int)',
    statement: 'create index on fresh (id)',
    rules: [],
  },
  { ...one, id: 'index/drop', statement: 'drop index orders_note', rules: ['drop-index-not-concurrent'] },
  {
    ...one,
    id: 'index/drop-concurrently',
    outside,
    statement: 'drop index concurrently orders_note',
    rules: [],
  },
  { ...one, id: 'index/rename', statement: 'alter index orders_note rename to orders_remark', rules: [] },
  { ...one, id: 'index/reindex', statement: 'reindex index orders_note', rules: ['reindex-not-concurrent'] },
  { ...one, id: 'table/reindex', statement: 'reindex table orders', rules: ['reindex-not-concurrent'] },
  {
    ...one,
    id: 'index/reindex-concurrently',
    outside,
    statement: 'reindex index concurrently orders_note',
    rules: [],
  },
  {
    id: 'index/on-partitioned',
    before: `create table events (id int, at int) partition by range (at);
      create table events_1 partition of events for values from (0) to (1000);`,
    rows: { events_1: 'n, n' },
    statement: 'create index on events (id)',
    rules: ['index-not-concurrent'],
  },
  {
    id: 'index/on-only-partitioned',
    before: `create table events (id int, at int) partition by range (at);
      create table events_1 partition of events for values from (0) to (1000);`,
    rows: { events_1: 'n, n' },
    statement: 'create index events_id on only events (id)',
    rules: [],
  },
];
