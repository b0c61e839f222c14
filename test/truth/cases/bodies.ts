import type { TruthCase } from '../case.js';

const before = `create table orders (id int primary key, note text);
  create table items (id int primary key, order_id int);`;
const rows = { orders: "n, 'note ' || n", items: 'n, n' };
const one = { before, rows } as const;

/** What runs inside of DO blocks; what stands in a routine does not run. */
export const bodyCases: readonly TruthCase[] = [
  {
    ...one,
    id: 'body/do-block',
    statement: 'do $$ begin alter table orders alter column note set not null; end $$',
    rules: ['set-not-null-scans'],
  },
  {
    ...one,
    id: 'body/do-block-execute',
    statement: `do $$ declare t constant text := 'orders'; begin
      execute format('create index %I on %I (note)', t || '_note_idx', t); end $$`,
    rules: ['index-not-concurrent'],
  },
  {
    ...one,
    id: 'body/do-block-loop',
    statement: `do $$ declare t text; begin
      foreach t in array array['orders', 'items'] loop execute 'alter table ' || t || ' add unique (id)'; end loop; end $$`,
    rules: ['constraint-builds-index', 'several-tables-locked'],
  },
  {
    ...one,
    id: 'body/do-block-concurrently',
    statement: 'do $$ begin create index concurrently on orders (note); end $$',
    fails: '25001',
    rules: ['concurrently-in-transaction'],
  },
  { ...one, id: 'body/do-block-of-nothing', statement: 'do $$ begin null; end $$', rules: [] },
  {
    ...one,
    id: 'body/do-block-on-a-new-table',
    statement: 'do $$ begin create table new (a int); create index on new (a); end $$',
    rules: [],
  },
  {
    ...one,
    id: 'body/function-does-not-run',
    statement: `create function f() returns void language plpgsql as $$
      begin alter table orders alter column note set not null; end $$`,
    rules: [],
  },
  {
    ...one,
    id: 'body/atomic-function-does-not-run',
    majors: [14, 99],
    statement: 'create procedure p() begin atomic delete from orders; end',
    rules: [],
  },
];
