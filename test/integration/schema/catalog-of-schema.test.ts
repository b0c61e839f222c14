import { expect, test } from '@jest/globals';
import { catalogOf } from '../../../src/schema/replay/from-schema.js';
import { loadGrammar } from '../../../src/sql/grammar/grammar.js';
import { withInspector } from '../../support/inspect.js';

const schema = `
create type mood as enum ('calm', 'loud');
create domain positive as integer constraint positive_check check (value > 0);
create function slow() returns integer language sql volatile as 'select 1';
create table customers (id bigserial primary key, name varchar(50) not null, mood mood default 'calm');
create table orders (
  id bigint generated always as identity primary key,
  customer_id bigint constraint kept check (customer_id > 0),
  total numeric(10, 2) constraint total_check check (total >= 0),
  quantity positive,
  placed timestamp with time zone default now()
);
alter table orders add constraint orders_customer_id_fkey foreign key (customer_id) references customers (id) not valid;
create index orders_total_idx on orders (total, (lower('x'))) where total > 5;
alter table orders enable row level security, force row level security;
create policy own on orders using (true);
create view open_orders as select id from orders;
create table events (id bigint, at date) partition by range (at);
create table events_old partition of events for values from ('2020-01-01') to ('2021-01-01');
create table events_rest partition of events default;
create table base (a integer);
create table child () inherits (base);
`;

test('a database’s own schema is a catalog that rules can ask', async () => {
  const catalog = await withInspector(16, async ({ session, inspector }) => {
    await session.execute(schema);
    const grammar = await loadGrammar();
    const madeBy = (name: string) => (name === 'public.orders' ? '7' : undefined);
    return catalogOf(await inspector.snapshot(), { grammar, madeBy, known: new Map() });
  });
  const orders = catalog.relations.get('public.orders');
  expect(orders).toMatchObject({ kind: 'table', madeBy: '7', rowSecurity: { enabled: true, forced: true } });
  expect([...(orders?.columns.keys() ?? [])]).toEqual(['id', 'customer_id', 'total', 'quantity', 'placed']);
  expect(orders?.columns.get('total')?.type).toEqual({ name: 'numeric', modifiers: [10, 2], array: false });
  expect(orders?.columns.get('placed')?.type.name).toBe('timestamptz');
  expect(orders?.columns.get('quantity')?.type.name).toBe('public.positive');
  expect(orders?.constraints.get('orders_customer_id_fkey')).toMatchObject({
    kind: 'foreign key',
    validated: false,
    references: { relation: 'public.customers' },
  });
  expect(orders?.constraints.get('total_check')).toMatchObject({ kind: 'check', validated: true });
  expect(orders?.constraints.get('orders_pkey')).toMatchObject({ kind: 'primary key' });
  expect(orders?.indexes.get('orders_total_idx')).toMatchObject({
    partial: true,
    columns: ['total', undefined],
  });
  expect([...(orders?.policies.keys() ?? [])]).toEqual(['own']);
  const customers = catalog.relations.get('public.customers');
  expect(customers).toMatchObject({ madeBy: '' });
  expect(customers?.columns.get('name')).toMatchObject({
    notNull: true,
    type: { name: 'varchar', modifiers: [50] },
  });
  expect(catalog.relations.get('public.open_orders')?.reads).toEqual(new Set(['public.orders']));
  expect(catalog.relations.get('public.events')?.kind).toBe('partitioned');
  expect(catalog.relations.get('public.events_rest')?.parent).toEqual({
    name: 'public.events',
    partition: true,
    isDefault: true,
  });
  expect([...(catalog.relations.get('public.child')?.columns.keys() ?? [])]).toEqual(['a']);
  expect(catalog.enums.get('public.mood')).toEqual(['calm', 'loud']);
  expect(catalog.domains.get('public.positive')?.constraints.size).toBe(1);
  expect(catalog.functions.get('public.slow')?.volatility).toBe('volatile');
  expect(catalog.complete).toBe(true);
});
