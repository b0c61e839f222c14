import { describe, expect, test } from '@jest/globals';
import { whatRuleSays } from '../../support/judge-sql.js';

const orders = 'CREATE TABLE orders (id int PRIMARY KEY, customer_id int, day date, note text);';

async function titles(rule: string, sql: string, before = orders): Promise<readonly string[]> {
  return (await whatRuleSays(rule, { sql, before })).map(({ title }) => title);
}

async function fixes(rule: string, sql: string, before = orders): Promise<readonly (string | undefined)[]> {
  return (await whatRuleSays(rule, { sql, before })).map(({ fix }) => fix);
}

describe('index-redundant', () => {
  const index = `${orders} CREATE INDEX one ON orders (customer_id);`;

  test.each([
    [
      'the same columns',
      'CREATE INDEX two ON orders (customer_id)',
      'two on orders can do nothing that one does not do',
    ],
    [
      'a longer one',
      'CREATE INDEX two ON orders (customer_id, day)',
      'one on orders can do nothing that two does not do',
    ],
    [
      'the primary key',
      'CREATE INDEX two ON orders (id)',
      'two on orders can do nothing that orders_pkey does not do',
    ],
    [
      'uniqueness',
      'CREATE UNIQUE INDEX two ON orders (customer_id)',
      'one on orders can do nothing that two does not do',
    ],
    [
      'INCLUDE',
      'CREATE INDEX two ON orders (customer_id) INCLUDE (note)',
      'one on orders can do nothing that two does not do',
    ],
    [
      'inside of a block',
      'DO $$BEGIN CREATE INDEX two ON orders (customer_id); END$$',
      'two on orders can do nothing that one does not do',
    ],
  ])('speaks over %s', async (_what, sql, title) => {
    expect(await titles('index-redundant', sql, index)).toEqual([title]);
  });

  test.each([
    ['another column first', 'CREATE INDEX two ON orders (day, customer_id)'],
    ['a condition', 'CREATE INDEX two ON orders (customer_id) WHERE day IS NULL'],
    ['another order', 'CREATE INDEX two ON orders (customer_id DESC)'],
    ['another method', 'CREATE INDEX two ON orders USING hash (customer_id)'],
    ['an expression', 'CREATE INDEX two ON orders ((customer_id + 1))'],
    [
      'uniqueness over a longer one',
      'CREATE UNIQUE INDEX two ON orders (id, customer_id); CREATE UNIQUE INDEX three ON orders (id, customer_id, day)',
    ],
    ['the old one dropped after it', 'CREATE INDEX two ON orders (customer_id, day); DROP INDEX one'],
    ['IF NOT EXISTS of the same', 'CREATE INDEX IF NOT EXISTS one ON orders (customer_id)'],
  ])('is silent with %s', async (_what, sql) => {
    expect(await titles('index-redundant', sql, index)).toEqual([]);
  });

  test('says which one to drop', async () => {
    expect(await fixes('index-redundant', 'CREATE INDEX two ON orders (customer_id, day)', index)).toEqual([
      'DROP INDEX CONCURRENTLY one; -- in a migration after this one, outside of a transaction',
    ]);
  });

  test('leaves an index alone that a constraint needs', async () => {
    const before = 'CREATE TABLE a (b int UNIQUE, c int);';
    expect(await titles('index-redundant', 'CREATE UNIQUE INDEX i ON a (b, c)', before)).toEqual([]);
  });
});

describe('types of foreign keys', () => {
  const before = 'CREATE TABLE big (id bigint PRIMARY KEY, u uuid UNIQUE, t text UNIQUE);';
  const int = 'a.b is integer and refers to big.id, which is bigint';

  test.each([
    ['differs', 'CREATE TABLE a (b int REFERENCES big)', int],
    ['differs', 'CREATE TABLE a (b int, FOREIGN KEY (b) REFERENCES big (id))', int],
    ['differs', 'CREATE TABLE a (b int); ALTER TABLE a ADD FOREIGN KEY (b) REFERENCES big', int],
    [
      'differs',
      'CREATE TABLE a (); ALTER TABLE a ADD COLUMN b smallint REFERENCES big',
      'a.b is smallint and refers to big.id, which is bigint',
    ],
    [
      'refused',
      'CREATE TABLE a (b text REFERENCES big (u))',
      'a.b is text and refers to big.u, which is uuid',
    ],
    [
      'refused',
      'CREATE TABLE a (b numeric REFERENCES big)',
      'a.b is numeric and refers to big.id, which is bigint',
    ],
  ])('%s: %s', async (verdict, sql, title) => {
    expect(await titles(`foreign-key-type-${verdict}`, sql, before)).toEqual([title]);
    const other = verdict === 'differs' ? 'refused' : 'differs';
    expect(await titles(`foreign-key-type-${other}`, sql, before)).toEqual([]);
  });

  test.each([
    ['CREATE TABLE a (b bigint REFERENCES big)'],
    ['CREATE TABLE a (b bigserial REFERENCES big)'],
    ['CREATE TABLE a (b varchar(20) REFERENCES big (t))'],
    ['CREATE DOMAIN key AS bigint; CREATE TABLE a (b key REFERENCES big)'],
    ['CREATE TABLE a (b int REFERENCES unknown)'],
    ['CREATE TABLE a (id int PRIMARY KEY, up int REFERENCES a)'],
  ])('nothing of: %s', async (sql) => {
    expect(await titles('foreign-key-type-differs', sql, before)).toEqual([]);
    expect(await titles('foreign-key-type-refused', sql, before)).toEqual([]);
  });
});

describe('if-not-exists-skips', () => {
  test.each([
    [
      'CREATE TABLE IF NOT EXISTS orders (id int PRIMARY KEY, total numeric)',
      'orders is there already as another table: this does nothing',
    ],
    [
      'CREATE TABLE IF NOT EXISTS orders (id bigint)',
      'orders is there already as another table: this does nothing',
    ],
    [
      'ALTER TABLE orders ADD COLUMN IF NOT EXISTS note jsonb',
      'orders.note is there already as text: this does nothing',
    ],
    [
      'CREATE INDEX a ON orders (day); CREATE INDEX IF NOT EXISTS a ON orders (note)',
      'a is there already as another index: this does nothing',
    ],
  ])('speaks: %s', async (sql, title) => {
    expect(await titles('if-not-exists-skips', sql)).toEqual([title]);
  });

  test('says how to get what is wanted', async () => {
    expect(
      await fixes('if-not-exists-skips', 'CREATE TABLE IF NOT EXISTS orders (id int, total numeric(10,2))'),
    ).toEqual(['ALTER TABLE orders ADD COLUMN total numeric(10,2);']);
  });

  test.each([
    ['CREATE TABLE IF NOT EXISTS orders (id int PRIMARY KEY, customer_id int, day date, note text)'],
    ['CREATE TABLE IF NOT EXISTS orders (id int, note text)'],
    ['CREATE TABLE IF NOT EXISTS other (id bigint)'],
    ['ALTER TABLE orders ADD COLUMN IF NOT EXISTS note text'],
    ['ALTER TABLE orders ADD COLUMN IF NOT EXISTS total numeric'],
    ['CREATE INDEX a ON orders (day); CREATE INDEX IF NOT EXISTS a ON orders (day)'],
  ])('is silent: %s', async (sql) => {
    expect(await titles('if-not-exists-skips', sql)).toEqual([]);
  });
});

describe('not-rerunnable', () => {
  async function guarded(sql: string): Promise<readonly (string | undefined)[]> {
    const found = await whatRuleSays('not-rerunnable', { sql, before: orders, mode: 'plain' });
    return found.map(({ fix }) => fix);
  }

  test.each([
    ['CREATE TABLE a (b int)', 'CREATE TABLE IF NOT EXISTS a (b int);'],
    [
      'ALTER TABLE orders ADD COLUMN a int, ADD b int',
      'ALTER TABLE orders ADD COLUMN IF NOT EXISTS a int, ADD IF NOT EXISTS b int;',
    ],
    ['ALTER TABLE orders DROP COLUMN note', 'ALTER TABLE orders DROP COLUMN IF EXISTS note;'],
    [
      'ALTER TABLE orders DROP CONSTRAINT orders_pkey',
      'ALTER TABLE orders DROP CONSTRAINT IF EXISTS orders_pkey;',
    ],
    ['DROP INDEX CONCURRENTLY a', 'DROP INDEX CONCURRENTLY IF EXISTS a;'],
    ['CREATE SCHEMA app', 'CREATE SCHEMA IF NOT EXISTS app;'],
    [
      'CREATE INDEX CONCURRENTLY a ON orders (day)',
      'DROP INDEX CONCURRENTLY IF EXISTS a;\nCREATE INDEX CONCURRENTLY a ON orders (day);',
    ],
  ])('speaks where another statement follows: %s', async (sql, fix) => {
    expect(await guarded(`${sql};\nSELECT 1`)).toEqual([fix]);
  });

  test.each([
    ['SELECT 1; CREATE INDEX CONCURRENTLY a ON orders (day)'],
    ['DROP INDEX CONCURRENTLY IF EXISTS a; CREATE INDEX CONCURRENTLY a ON orders (day); SELECT 1'],
    ['ALTER TABLE orders ADD COLUMN IF NOT EXISTS a int; SELECT 1'],
    ["SET lock_timeout = '2s'; ALTER TABLE orders ALTER COLUMN day SET DEFAULT now(); SELECT 1"],
    ['BEGIN; CREATE TABLE a (b int); COMMIT; SELECT 1'],
  ])('is silent: %s', async (sql) => {
    expect(await guarded(sql)).toEqual([]);
  });

  test('is silent in a transaction', async () => {
    expect(await titles('not-rerunnable', 'CREATE TABLE a (b int); SELECT 1')).toEqual([]);
  });
});

describe('replica-identity-lost', () => {
  const before = `${orders} CREATE PUBLICATION feed FOR TABLE orders; CREATE TABLE other (id int PRIMARY KEY);`;

  test.each([
    ['ALTER TABLE orders DROP CONSTRAINT orders_pkey'],
    ['ALTER TABLE orders REPLICA IDENTITY NOTHING'],
    ['CREATE UNIQUE INDEX i ON orders (id); ALTER TABLE orders REPLICA IDENTITY USING INDEX i; DROP INDEX i'],
  ])('speaks: %s', async (sql) => {
    expect(await titles('replica-identity-lost', sql, before)).toEqual([
      expect.stringMatching(/^every UPDATE and DELETE of orders fails: /),
    ]);
  });

  test('speaks of a table without a key that is published, and of all tables', async () => {
    const bare = 'CREATE TABLE bare (a int);';
    expect(await titles('replica-identity-lost', 'CREATE PUBLICATION p FOR TABLE bare', bare)).toHaveLength(
      1,
    );
    const all = `${orders} CREATE PUBLICATION feed FOR ALL TABLES;`;
    expect(
      await titles('replica-identity-lost', 'ALTER TABLE orders DROP CONSTRAINT orders_pkey', all),
    ).toHaveLength(1);
  });

  test.each([
    ['ALTER TABLE other DROP CONSTRAINT other_pkey'],
    ['ALTER TABLE orders REPLICA IDENTITY FULL; ALTER TABLE orders DROP CONSTRAINT orders_pkey'],
    ['ALTER TABLE orders DROP CONSTRAINT orders_pkey; ALTER TABLE orders ADD PRIMARY KEY (id, day)'],
    ['DROP PUBLICATION feed; ALTER TABLE orders DROP CONSTRAINT orders_pkey'],
    ['ALTER PUBLICATION feed DROP TABLE orders; ALTER TABLE orders DROP CONSTRAINT orders_pkey'],
    ['CREATE PUBLICATION p FOR TABLE other'],
  ])('is silent: %s', async (sql) => {
    expect(await titles('replica-identity-lost', sql, before)).toEqual([]);
  });
});
