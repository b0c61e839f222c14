import type { TruthCase } from '../case.js';

const before =
  'create table orders (id int primary key, note text not null, total numeric, key text unique);';
const rows = { orders: "n, 'note ' || n, n, n" };
const one = { before, rows } as const;

/** What else is done to columns and names: brief, and often breaking. */
export const columnCases: readonly TruthCase[] = [
  { ...one, id: 'column/drop', statement: 'alter table orders drop column total', rules: ['drop-column'] },
  {
    ...one,
    id: 'column/drop-with-key',
    statement: 'alter table orders drop column key',
    rules: ['drop-column'],
  },
  {
    ...one,
    id: 'column/drop-if-it-is-not-there',
    statement: 'alter table orders drop column if exists gone',
    rules: [],
  },
  {
    ...one,
    id: 'column/rename',
    statement: 'alter table orders rename column note to remark',
    rules: ['rename-breaks-code'],
  },
  {
    ...one,
    id: 'table/rename',
    statement: 'alter table orders rename to sales',
    rules: ['rename-breaks-code'],
  },
  {
    id: 'table/set-schema',
    before: `${before} create schema archive;`,
    rows,
    statement: 'alter table orders set schema archive',
    rules: ['rename-breaks-code'],
  },
  {
    ...one,
    id: 'column/drop-not-null',
    statement: 'alter table orders alter column note drop not null',
    rules: ['drop-not-null'],
  },
  {
    ...one,
    id: 'column/set-default',
    statement: "alter table orders alter column note set default ''",
    rules: [],
  },
  {
    ...one,
    id: 'column/drop-default',
    statement: 'alter table orders alter column note drop default',
    rules: [],
  },
  {
    ...one,
    id: 'column/set-statistics',
    statement: 'alter table orders alter column note set statistics 500',
    rules: [],
  },
  { ...one, id: 'table/fillfactor', statement: 'alter table orders set (fillfactor = 90)', rules: [] },
  {
    ...one,
    id: 'column/set-storage',
    statement: 'alter table orders alter column note set storage external',
    rules: [],
  },
  {
    id: 'column/set-expression',
    before: 'create table orders (id int primary key, twice int generated always as (id * 2) stored);',
    rows: { orders: 'n' },
    statement: 'alter table orders alter column twice set expression as (id * 3)',
    majors: [17, 18],
    rules: ['set-expression-rewrites'],
  },
  {
    ...one,
    id: 'column/several-at-once',
    statement: 'alter table orders drop column total, alter column note drop not null',
    rules: ['drop-column', 'drop-not-null'],
  },
];
