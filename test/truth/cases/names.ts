import type { TruthCase } from '../case.js';

const before = 'create table orders (id int primary key, note text, total int);';
const rows = { orders: "n, 'note ' || n, n" };
const one = { before, rows } as const;
const published = `${before} create publication feed for table orders;`;
const long = 'a'.repeat(63);

/** Names, kinds of columns, and what is there under a name already. */
export const nameCases: readonly TruthCase[] = [
  {
    ...one,
    id: 'name/cut',
    // Two names that begin alike are one to the server.
    earlier: `create table ${long} (a int)`,
    statement: `create table ${long}b (a int)`,
    fails: '42P07',
    rules: ['name-too-long'],
  },
  { ...one, id: 'name/just-short-enough', statement: `create table ${long} (a int)`, rules: [] },
  {
    ...one,
    id: 'name/if-not-exists-skips',
    statement: 'create table if not exists orders (id int, total numeric)',
    rules: ['if-not-exists-skips'],
  },
  {
    ...one,
    id: 'name/if-not-exists-of-the-same',
    statement: 'create table if not exists orders (id int primary key, note text, total int)',
    rules: [],
  },
  {
    ...one,
    id: 'foreign-key/narrower-type',
    before: `${before} create table big (id bigint primary key);`,
    statement: 'create table items (big_id int references big)',
    rules: ['foreign-key-type-differs'],
  },
  {
    ...one,
    id: 'foreign-key/text-to-integer',
    statement: 'create table items (order_id text references orders)',
    fails: '42804',
    rules: ['foreign-key-type-refused'],
  },
  {
    ...one,
    id: 'foreign-key/numeric-to-integer',
    statement: 'create table items (order_id numeric references orders)',
    fails: '42804',
    rules: ['foreign-key-type-refused'],
  },
  {
    id: 'foreign-key/integer-to-numeric',
    before: 'create table sums (id numeric primary key);',
    statement: 'create table items (sum_id int references sums)',
    rules: ['foreign-key-type-differs'],
  },
  {
    id: 'foreign-key/varchar-to-text',
    before: 'create table words (id text primary key);',
    statement: 'create table items (word varchar(9) references words)',
    rules: [],
  },
  {
    id: 'replica/primary-key-dropped',
    before: published,
    rows,
    statement: `do $$ begin alter table orders drop constraint orders_pkey;
      update orders set total = 1 where id = 1; end $$`,
    fails: '55000',
    rules: ['replica-identity-lost', 'work-behind-strong-lock'],
  },
  {
    id: 'replica/identity-nothing',
    before: published,
    rows,
    statement: `do $$ begin alter table orders replica identity nothing;
      delete from orders where id = 1; end $$`,
    fails: '55000',
    rules: ['replica-identity-lost', 'work-behind-strong-lock'],
  },
  {
    id: 'replica/published-without-key',
    before: 'create table bare (a int);',
    rows: { bare: 'n' },
    statement: `do $$ begin create publication feed for table bare;
      update bare set a = 1 where a = 2; end $$`,
    fails: '55000',
    rules: ['replica-identity-lost'],
  },
  {
    id: 'replica/identity-full',
    before: `${published} alter table orders replica identity full;`,
    rows,
    statement: 'alter table orders drop constraint orders_pkey',
    rules: [],
  },
];
