import type { TruthCase } from '../case.js';

const parent = `create table events (id int, at int) partition by range (at);
  create table events_1 partition of events for values from (0) to (1000);`;
const spare = 'create table spare (id int, at int);';
const rows = { events_1: 'n, n' };

/** C11 to C14 of the master list. */
export const partitionCases: readonly TruthCase[] = [
  {
    id: 'partition/attach',
    before: `${parent} ${spare}`,
    rows: { ...rows, spare: 'n, n + 2000' },
    statement: 'alter table events attach partition spare for values from (2000) to (3000)',
    rules: ['attach-partition-scans'],
  },
  {
    id: 'partition/attach-with-check',
    before: `${parent} ${spare} alter table spare alter column at set not null, add constraint bound check (at >= 2000 and at < 3000);`,
    rows: { ...rows, spare: 'n, n + 2000' },
    statement: 'alter table events attach partition spare for values from (2000) to (3000)',
    rules: [],
  },
  {
    id: 'partition/attach-beside-default',
    before: `${parent} ${spare} create table events_other partition of events default;
      alter table spare alter column at set not null, add constraint bound check (at >= 2000 and at < 3000);`,
    rows: { ...rows, spare: 'n, n + 2000', events_other: 'n, n + 5000' },
    statement: 'alter table events attach partition spare for values from (2000) to (3000)',
    rules: ['attach-partition-scans'],
  },
  {
    id: 'partition/attach-with-check-of-something-else',
    before: `${parent} ${spare} alter table spare alter column at set not null, add constraint other check (id > 0);`,
    rows: { ...rows, spare: 'n, n + 2000' },
    statement: 'alter table events attach partition spare for values from (2000) to (3000)',
    rules: ['attach-partition-scans'],
  },
  {
    id: 'partition/attach-to-a-list',
    before: `create table "Visits" (id int, "Kind" text) partition by list ("Kind");
      create table others partition of "Visits" default; create table spare (id int, "Kind" text);`,
    rows: { spare: "n, 'it''s'", others: "n, 'rare'" },
    statement: `alter table "Visits" attach partition spare for values in ('it''s', 'new')`,
    rules: ['attach-partition-scans'],
  },
  {
    id: 'partition/attach-one-of-this-change',
    before: parent,
    rows,
    earlier: 'create table events_2 (like events)',
    statement: 'alter table events attach partition events_2 for values from (2000) to (3000)',
    rules: [],
  },
  {
    id: 'partition/make',
    before: parent,
    rows,
    statement: 'create table events_2 partition of events for values from (2000) to (3000)',
    rules: ['partition-locks-parent'],
  },
  {
    id: 'partition/make-beside-default',
    before: `${parent} create table events_other partition of events default;`,
    rows: { ...rows, events_other: 'n, n + 5000' },
    statement: 'create table events_2 partition of events for values from (2000) to (3000)',
    rules: ['attach-partition-scans'],
  },
  {
    id: 'partition/make-beside-default-that-excludes-it',
    before: `${parent} create table events_other partition of events default;
      alter table events_other alter column at set not null, add constraint other check (at >= 5000);`,
    rows: { ...rows, events_other: 'n, n + 5000' },
    statement: 'create table events_2 partition of events for values from (2000) to (3000)',
    rules: ['partition-locks-parent'],
  },
  {
    id: 'partition/detach',
    before: parent,
    rows,
    statement: 'alter table events detach partition events_1',
    rules: ['detach-not-concurrent'],
  },
  {
    id: 'partition/detach-beside-default',
    before: `${parent} create table events_other partition of events default;`,
    rows,
    statement: 'alter table events detach partition events_1',
    unlimited: true,
    rules: ['detach-not-concurrent'],
  },
  {
    id: 'partition/drop',
    before: parent,
    rows,
    statement: 'drop table events_1',
    rules: ['drop-table', 'partition-locks-parent'],
  },
  {
    id: 'partition/child-by-inheritance',
    before: 'create table base (id int);',
    rows: { base: 'n' },
    statement: 'create table child (extra int) inherits (base)',
    rules: [],
  },
];
