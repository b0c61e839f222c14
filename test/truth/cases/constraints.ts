import type { TruthCase } from '../case.js';

const customers = 'create table customers (id int primary key, email text);';
const orders = `${customers}
  create table orders (id int primary key, customer_id int, note text, total numeric);`;
const rows = { customers: "n, n || '@x'", orders: "n, n, 'note ' || n, n" };
const one = { before: orders, rows } as const;

/** Section B of the master list: constraints. */
export const constraintCases: readonly TruthCase[] = [
  {
    ...one,
    id: 'check/valid',
    statement: 'alter table orders add constraint total_positive check (total >= 0)',
    rules: ['constraint-scans'],
  },
  {
    ...one,
    id: 'check/not-valid',
    statement: 'alter table orders add constraint total_positive check (total >= 0) not valid',
    rules: [],
  },
  {
    id: 'check/validate',
    before: `${orders} alter table orders add constraint total_positive check (total >= 0) not valid;`,
    rows,
    statement: 'alter table orders validate constraint total_positive',
    rules: [],
  },
  {
    id: 'check/validate-again',
    before: `${orders} alter table orders add constraint total_positive check (total >= 0);`,
    rows,
    statement: 'alter table orders validate constraint total_positive',
    rules: [],
  },
  {
    ...one,
    id: 'check/not-valid-and-validate-together',
    earlier: 'alter table orders add constraint total_positive check (total >= 0) not valid',
    statement: 'alter table orders validate constraint total_positive',
    rules: ['validate-in-same-transaction'],
  },
  {
    ...one,
    id: 'foreign-key/valid',
    statement: 'alter table orders add foreign key (customer_id) references customers',
    rules: ['constraint-scans', 'foreign-key-without-index'],
  },
  {
    ...one,
    id: 'foreign-key/not-valid',
    statement: 'alter table orders add foreign key (customer_id) references customers not valid',
    rules: ['foreign-key-without-index'],
  },
  {
    id: 'foreign-key/not-valid-with-index',
    before: `${orders} create index on orders (customer_id);`,
    rows,
    statement: 'alter table orders add foreign key (customer_id) references customers not valid',
    rules: [],
  },
  {
    id: 'foreign-key/validate',
    before: `${orders} create index on orders (customer_id);
      alter table orders add constraint fk foreign key (customer_id) references customers not valid;`,
    rows,
    statement: 'alter table orders validate constraint fk',
    rules: [],
  },
  {
    id: 'foreign-key/drop',
    before: `${orders} create index on orders (customer_id);
      alter table orders add constraint fk foreign key (customer_id) references customers;`,
    rows,
    statement: 'alter table orders drop constraint fk',
    unlimited: true,
    rules: ['drop-foreign-key-locks-both'],
  },
  {
    ...one,
    id: 'unique/built',
    statement: 'alter table orders add constraint note_key unique (note)',
    rules: ['constraint-builds-index'],
  },
  {
    id: 'unique/using-index',
    before: `${orders} create unique index note_key on orders (note);`,
    rows,
    statement: 'alter table orders add constraint note_key unique using index note_key',
    rules: [],
  },
  {
    id: 'primary-key/built',
    before: 'create table orders (id int not null, note text);',
    rows: { orders: "n, 'note ' || n" },
    statement: 'alter table orders add primary key (id)',
    rules: ['constraint-builds-index'],
  },
  {
    id: 'primary-key/using-index-on-nullable',
    before: 'create table orders (id int, note text); create unique index orders_id on orders (id);',
    rows: { orders: "n, 'note ' || n" },
    statement: 'alter table orders add primary key using index orders_id',
    rules: ['primary-key-over-nullable'],
  },
  {
    id: 'primary-key/using-index-on-not-null',
    before: 'create table orders (id int not null, note text); create unique index orders_id on orders (id);',
    rows: { orders: "n, 'note ' || n" },
    statement: 'alter table orders add primary key using index orders_id',
    rules: [],
  },
  {
    id: 'exclude',
    before: 'create table bookings (id int primary key, during int4range);',
    rows: { bookings: 'n, int4range(n * 2, n * 2 + 1)' },
    statement: 'alter table bookings add exclude using gist (during with &&)',
    rules: ['constraint-builds-index'],
  },
  {
    ...one,
    id: 'set-not-null/plain',
    statement: 'alter table orders alter column note set not null',
    rules: ['set-not-null-scans'],
  },
  {
    id: 'set-not-null/proven-by-check',
    before: `${orders} alter table orders add constraint note_there check (note is not null);`,
    rows,
    statement: 'alter table orders alter column note set not null',
    rules: [],
  },
  {
    id: 'set-not-null/check-among-others',
    before: `${orders} alter table orders add constraint note_there check (note is not null and total > 0);`,
    rows,
    statement: 'alter table orders alter column note set not null',
    rules: [],
  },
  {
    id: 'set-not-null/check-not-valid',
    before: `${orders} alter table orders add constraint note_there check (note is not null) not valid;`,
    rows,
    statement: 'alter table orders alter column note set not null',
    rules: ['set-not-null-scans'],
  },
  {
    id: 'set-not-null/is-already',
    before: 'create table orders (id int primary key, note text not null);',
    rows: { orders: "n, 'x'" },
    statement: 'alter table orders alter column note set not null',
    rules: [],
  },
  {
    ...one,
    id: 'set-not-null/over-nulls',
    before: orders,
    rows: { customers: "n, n || '@x'", orders: 'n, n, null, n' },
    statement: 'alter table orders alter column note set not null',
    fails: '23502',
    rules: ['set-not-null-scans'],
  },
];
