import { expect, test } from '@jest/globals';
import { touchedTables } from '../../../src/gates/smoke/rows/touched-tables.js';
import type { Schema, SchemaObject } from '../../../src/schema/model.js';

function schemaOf(
  ...objects: readonly (Omit<SchemaObject, 'properties'> & { readonly type?: string })[]
): Schema {
  const entries = objects.map(({ type, ...object }): [string, SchemaObject] => [
    `${object.kind} ${object.name}`,
    { ...object, properties: type === undefined ? {} : { type } },
  ]);
  return { serverMajor: 16, objects: new Map(entries) };
}

const schema = schemaOf(
  { kind: 'table', name: 'public.orders' },
  { kind: 'table', name: 'app."Order Lines"' },
  { kind: 'table', name: 'public.users' },
  { kind: 'column', name: 'public.users.mood', parent: 'table public.users', type: 'public.mood[]' },
  { kind: 'type', name: 'public.mood' },
  { kind: 'constraint', name: 'public.orders.orders_pkey', parent: 'table public.orders' },
  { kind: 'index', name: 'public.orders_pkey', parent: 'constraint public.orders.orders_pkey' },
);

test.each([
  ['ALTER TABLE ORDERS ADD COLUMN a int', ['public.orders']],
  [`op.add_column('orders', sa.Column('a'))`, ['public.orders']],
  ['DROP INDEX orders_pkey', ['public.orders']],
  [`ALTER TYPE mood ADD VALUE 'x'`, ['public.users']],
  ['ALTER TABLE app."Order Lines" ADD a int', ['app."Order Lines"']],
  ['CREATE TABLE reorders (users_id int)', []],
])('%s', (text, tables) => {
  expect(touchedTables(text, schema)).toEqual(tables);
});
