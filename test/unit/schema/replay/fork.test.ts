import { expect, test } from '@jest/globals';
import { type Catalog, emptyCatalog } from '../../../../src/schema/replay/catalog.js';
import { forked } from '../../../../src/schema/replay/fork.js';
import { replay } from '../../../../src/schema/replay/replay.js';
import { loadGrammar } from '../../../../src/sql/grammar/grammar.js';
import { split } from '../../../../src/sql/split.js';

async function run(catalog: Catalog, sql: string): Promise<void> {
  const grammar = await loadGrammar();
  for (const item of split(sql).items) {
    const parsed = item.kind === 'statement' ? grammar.parse(item.text) : undefined;
    if (!parsed?.ok) throw new Error(sql);
    for (const node of parsed.nodes) replay(catalog, node, 'now');
  }
}

const before = `create table customers (id int primary key);
  create table orders (id int primary key, customer_id int references customers, note text);
  create index note_idx on orders (note);
  create table events (at date) partition by range (at);
  create table events_1 partition of events default;
  create table events_2 (at date);
  create domain email as text check (value <> '');
  create type mood as enum ('sad');
  create view seen as select id from orders;
  create policy p on orders using (true);
  create schema app;
  create table app.a (id int);`;

/** Each changes something, and none of it in the catalog that the fork comes from. */
const changes = [
  'alter table orders add column kind text',
  'alter table orders drop column note',
  'alter table orders alter note set not null',
  'alter table orders add check (id > 0)',
  'alter table orders drop constraint orders_pkey',
  'alter table orders enable row level security',
  'alter table orders set unlogged',
  'alter table events attach partition events_2 for values in (1)',
  'alter table events detach partition events_1',
  'alter table orders rename note to remark',
  'alter table customers rename to people',
  'alter table events rename to happenings',
  'alter index note_idx rename to other_idx',
  'alter table orders rename constraint orders_pkey to orders_key',
  'alter table orders set schema app',
  'alter schema app rename to application',
  'create index on orders (id)',
  'drop index note_idx',
  'drop table customers cascade',
  'drop table events',
  'drop schema app cascade',
  'create policy q on orders using (true)',
  'drop policy p on orders',
  'alter policy p on orders rename to q',
  'insert into orders values (1)',
  "alter type mood add value 'glad'",
  'alter domain email set not null',
  'drop domain email',
  'set search_path = app',
] as const;

/** Names that were ever used are no part of it. */
function schemaIn({ borrowed: _, namesUsed: __, dependedOn: ___, ...schema }: Catalog): Partial<Catalog> {
  return schema;
}

test.each(changes)('%s changes the fork alone', async (sql) => {
  const catalog = emptyCatalog();
  await run(catalog, before);
  const untouched = structuredClone(catalog);
  const fork = forked(catalog);
  await run(fork, sql);
  expect(schemaIn(catalog)).toEqual(schemaIn(untouched));
  expect(schemaIn(fork)).not.toEqual(schemaIn(untouched));
});
