import type { TruthCase } from '../case.js';

const before = 'create table orders (id int primary key, owner text);';
const rows = { orders: "n, 'owner ' || n" };
const one = { before, rows } as const;
const guarded = `${before} create policy own on orders using (owner = current_user); alter table orders enable row level security;`;

/** Row level security, rights and roles: brief locks, and what opens or shuts too much. */
export const policyCases: readonly TruthCase[] = [
  {
    ...one,
    id: 'policy/if-not-exists',
    statement: 'create policy if not exists own on orders using (owner = current_user)',
    fails: '42601',
    rules: ['policy-if-not-exists'],
  },
  {
    ...one,
    id: 'policy/drop-if-exists-without-table',
    statement: 'drop policy if exists own on order_s',
    rules: ['policy-table-missing'],
  },
  { ...one, id: 'policy/drop-if-exists', statement: 'drop policy if exists own on orders', rules: [] },
  {
    ...one,
    id: 'policy/without-row-security',
    statement: 'create policy own on orders using (owner = current_user)',
    rules: ['policy-without-row-security'],
  },
  {
    ...one,
    id: 'policy/row-security-without-policy',
    statement: 'alter table orders enable row level security',
    rules: ['row-security-without-policy'],
  },
  {
    id: 'policy/with-row-security',
    before: `${before} create policy own on orders using (owner = current_user);`,
    rows,
    statement: 'alter table orders enable row level security',
    rules: [],
  },
  {
    id: 'policy/always-true',
    before: guarded,
    rows,
    statement: 'create policy anybody on orders for update using (true)',
    rules: ['policy-always-true', 'policies-overlap'],
  },
  {
    id: 'policy/restrictive',
    before: guarded,
    rows,
    statement: 'create policy known on orders as restrictive using (owner is not null)',
    rules: [],
  },
  {
    id: 'policy/function-per-row',
    before: guarded,
    rows,
    statement: "alter policy own on orders using (owner = current_setting('app.user'))",
    rules: ['policy-function-per-row'],
  },
  {
    id: 'policy/view-over-it',
    before: guarded,
    rows,
    statement: 'create view owners as select owner from orders',
    majors: [15, 99],
    rules: ['view-bypasses-row-security'],
  },
  {
    id: 'policy/view-as-its-caller',
    before: guarded,
    rows,
    statement: 'create view owners with (security_invoker) as select owner from orders',
    majors: [15, 99],
    rules: [],
  },
  {
    ...one,
    id: 'rights/grant-to-public',
    statement: 'grant select on orders to public',
    rules: ['grant-too-wide'],
  },
  {
    ...one,
    id: 'rights/grant-to-one',
    statement: 'grant select on orders to pg_monitor',
    rules: [],
  },
  {
    ...one,
    id: 'rights/alter-system',
    statement: "alter system set work_mem = '4MB'",
    fails: '25001',
    rules: ['concurrently-in-transaction'],
  },
];
