import type { TruthCase } from '../case.js';

const orders = 'create table orders (id int primary key, note text);';
const rows = { orders: "n, 'note ' || n" };

/** Section A of the master list: columns that are added. */
export const addColumnCases: readonly TruthCase[] = [
  {
    id: 'add-column/plain',
    before: orders,
    rows,
    statement: 'alter table orders add column a int',
    rules: [],
  },
  {
    id: 'add-column/constant-default',
    before: orders,
    rows,
    statement: 'alter table orders add column a int not null default 3',
    rules: [],
  },
  {
    id: 'add-column/stable-default',
    before: orders,
    rows,
    statement: 'alter table orders add column a timestamptz not null default now()',
    rules: [],
  },
  {
    id: 'add-column/volatile-default',
    before: orders,
    rows,
    statement: 'alter table orders add column a float8 default random()',
    rules: ['add-column-rewrites'],
  },
  {
    id: 'add-column/serial',
    before: orders,
    rows,
    statement: 'alter table orders add column a serial',
    rules: ['add-column-rewrites'],
  },
  {
    id: 'add-column/domain-with-a-check',
    before: `${orders} create domain percent as int check (value between 0 and 100);`,
    rows,
    statement: 'alter table orders add column a percent',
    rules: ['add-column-rewrites'],
  },
  {
    id: 'add-column/domain-without-constraints',
    before: `${orders} create domain words as text;`,
    rows,
    statement: 'alter table orders add column a words',
    rules: [],
  },
];
