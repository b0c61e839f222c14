import type { TruthCase } from '../case.js';

/** So that one row is found by its key and not by reading all 300. */
const byKey = 'set enable_seqscan = off;';

const before = `${byKey} create table orders (id int primary key, note text, total int);
  create type mood as enum ('sad', 'glad'); create table people (id int primary key, mood mood);
  create domain email as text; create table contacts (id int primary key, address email);`;
const rows = { orders: "n, 'note ' || n, n", people: "n, 'sad'", contacts: "n, n || '@x'" };
const one = { before, rows } as const;

const ownType = {
  ...one,
  earlier:
    "create type colour as enum ('red'); create table cars (id int, colour colour); alter type colour add value 'blue'",
  statement: "insert into cars values (1, 'blue')",
} as const;

/** B8, B9, B17, D4, E3, E6 and E7 of the master list: rows, transactions and domains. */
export const rowCases: readonly TruthCase[] = [
  {
    ...one,
    id: 'domain/add-check',
    statement: "alter domain email add constraint email_at check (value like '%@%')",
    rules: ['domain-constraint-scans'],
  },
  {
    ...one,
    id: 'domain/add-check-not-valid',
    statement: "alter domain email add constraint email_at check (value like '%@%') not valid",
    rules: [],
  },
  {
    ...one,
    id: 'domain/set-not-null',
    statement: 'alter domain email set not null',
    rules: ['domain-constraint-scans'],
  },
  { ...one, id: 'domain/set-default', statement: "alter domain email set default 'x'", rules: [] },
  {
    id: 'domain/that-nothing-uses',
    before: 'create domain email as text;',
    statement: "alter domain email add constraint email_at check (value like '%@%')",
    rules: [],
  },
  { ...one, id: 'rows/update-all', statement: "update orders set note = ''", rules: ['rows-without-where'] },
  { ...one, id: 'rows/update-one', statement: "update orders set note = '' where id = 3", rules: [] },
  { ...one, id: 'rows/delete-all', statement: 'delete from orders', rules: ['rows-without-where'] },
  { ...one, id: 'rows/delete-one', statement: 'delete from orders where id = 3', rules: [] },
  {
    ...one,
    id: 'rows/update-behind-alter-table',
    earlier: 'alter table orders add column kind text',
    statement: "update orders set kind = 'usual' where id < 3",
    rules: ['work-behind-strong-lock'],
  },
  {
    ...one,
    id: 'rows/update-of-a-table-of-this-change',
    earlier: 'create table fresh (id int); insert into fresh values (1)',
    statement: 'update fresh set id = 2',
    rules: [],
  },
  {
    ...one,
    id: 'enum/add-value',
    statement: "alter type mood add value 'calm'",
    rules: [],
  },
  {
    ...one,
    id: 'enum/use-in-the-same-transaction',
    earlier: "alter type mood add value 'calm'",
    statement: "update people set mood = 'calm' where id = 1",
    fails: '55P04',
    rules: ['enum-value-used'],
  },
  {
    ...one,
    id: 'enum/use-another-in-the-same-transaction',
    earlier: "alter type mood add value 'calm'",
    statement: "update people set mood = 'glad' where id = 1",
    rules: [],
  },
  {
    ...ownType,
    id: 'enum/use-of-a-type-of-this-transaction',
    majors: [17, 18],
    rules: [],
  },
  {
    ...ownType,
    id: 'enum/use-of-a-type-of-this-transaction-before-17',
    majors: [12, 16],
    fails: '55P04',
    rules: ['enum-value-used'],
  },
  {
    id: 'rls/update-under-force',
    before: `${byKey} create table orders (id int primary key, note text);
      alter table orders enable row level security; alter table orders force row level security;`,
    rows: { orders: "n, ''" },
    statement: "update orders set note = 'x' where id = 1",
    rules: ['forced-rls-hides-rows'],
  },
  {
    id: 'rls/update-without-force',
    before: `${byKey} create table orders (id int primary key, note text); alter table orders enable row level security;`,
    rows: { orders: "n, ''" },
    statement: "update orders set note = 'x' where id = 1",
    rules: [],
  },
  {
    ...one,
    id: 'check/not-enforced',
    statement: 'alter table orders add constraint total_positive check (total >= 0) not enforced',
    majors: [18, 18],
    rules: ['constraint-not-enforced'],
  },
];
