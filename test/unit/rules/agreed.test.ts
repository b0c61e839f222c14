import { describe, expect, test } from '@jest/globals';
import type { Agreed } from '../../../src/core/agreed.js';
import { type JudgeTest, whatRuleSays } from '../../support/judge-sql.js';

const snake = '^[a-z][a-z0-9_]*$';
const naming = {
  table: snake,
  column: snake,
  index: '^ix_',
  constraint: '^(pk|fk|ck|uq|ex)_',
  'foreign-key': '_fkey$',
};

async function named(sql: string, rest: Partial<JudgeTest> = {}): Promise<readonly string[]> {
  const found = await whatRuleSays('name-not-as-agreed', { sql, agreed: { naming }, ...rest });
  return found.map(({ title }) => title.replace(/ does not match .*/, ''));
}

describe('names', () => {
  const before = 'CREATE TABLE orders (id bigint, note text, CONSTRAINT pk_orders PRIMARY KEY (id));';

  test.each([
    ['CREATE TABLE "Orders" (id int)', ['the table "Orders"']],
    ['CREATE TABLE app."Orders" (id int)', ['the table app."Orders"']],
    ['CREATE TABLE "Copies" AS SELECT 1', ['the table "Copies"']],
    [
      'CREATE TABLE items ("Id" int, "noteText" text)',
      ['the column items."Id"', 'the column items."noteText"'],
    ],
    ['CREATE TABLE items (id int PRIMARY KEY)', ['the primary key items_pkey on items']],
    ['CREATE TABLE items (id int, UNIQUE (id))', ['the unique constraint items_id_key on items']],
    [
      'CREATE TABLE items (id int CHECK (id > 0), CHECK (id < 9))',
      ['the check constraint items_id_check on items', 'the check constraint items_id_check1 on items'],
    ],
    ['ALTER TABLE orders ADD COLUMN "Total" int', ['the column orders."Total"']],
    ['ALTER TABLE elsewhere ADD COLUMN "Total" int', ['the column elsewhere."Total"']],
    [
      'ALTER TABLE orders ADD CONSTRAINT note_there CHECK (note <> $$$$)',
      ['the check constraint note_there on orders'],
    ],
    [
      'ALTER TABLE orders ADD CONSTRAINT fk_note FOREIGN KEY (id) REFERENCES orders',
      ['the foreign key fk_note on orders'],
    ],
    ['CREATE INDEX ON orders (note)', ['the index orders_note_idx on orders']],
    ['CREATE INDEX orders_note ON orders (note)', ['the index orders_note on orders']],
    ['ALTER TABLE orders RENAME TO "Orders"', ['the table "Orders"']],
    ['ALTER TABLE orders RENAME note TO "Note"', ['the column orders."Note"']],
    [
      'ALTER TABLE orders RENAME CONSTRAINT pk_orders TO orders_pkey',
      ['the primary key orders_pkey on orders'],
    ],
    ['ALTER INDEX pk_orders RENAME TO orders_pkey', ['the primary key orders_pkey on orders']],
  ])('of another form are told: %s', async (sql, expected) => {
    expect(await named(sql, { before })).toEqual(expected);
  });

  test.each([
    ['CREATE TABLE items (id int CONSTRAINT pk_items PRIMARY KEY, note text NOT NULL)'],
    ['CREATE TABLE items (order_id bigint REFERENCES orders)'],
    ['CREATE TABLE IF NOT EXISTS orders ("Id" int PRIMARY KEY)'],
    ['CREATE TEMP TABLE "Scratch" ("Id" int PRIMARY KEY)'],
    ['CREATE TABLE parts (LIKE orders)'],
    ['CREATE INDEX ix_orders_note ON orders (note)'],
    ['ALTER TABLE orders ADD COLUMN IF NOT EXISTS note text'],
    ['ALTER TABLE orders ADD COLUMN total int DEFAULT 0'],
    ['CREATE TABLE "Bad" (id int); DROP TABLE "Bad"'],
    ['CREATE TABLE "Bad" (id int); ALTER TABLE "Bad" RENAME TO good'],
    ['CREATE INDEX bad ON orders (note); ALTER INDEX bad RENAME TO ix_good'],
    ['CREATE VIEW "Seen" AS SELECT 1 AS "One"'],
    ['CREATE MATERIALIZED VIEW "Seen" AS SELECT 1'],
    ['DROP TABLE "Old"'],
    ['INSERT INTO "Old" VALUES (1)'],
  ])('that are as agreed, taken away again, or not given are left alone: %s', async (sql) => {
    expect(await named(sql, { before })).toEqual([]);
  });

  test('are free where nothing is agreed', async () => {
    expect(await named('CREATE TABLE "Bad" ("Id" int PRIMARY KEY)', { agreed: {} })).toEqual([]);
    expect(await named('CREATE TABLE "Bad" ("Id" int)', { agreed: { naming: { index: '^ix_' } } })).toEqual(
      [],
    );
  });

  test('are judged as the server keeps them', async () => {
    const long = `"${'a'.repeat(63)}X"`;
    expect(await named(`CREATE TABLE ${long} (id int)`)).toEqual([]);
  });

  test('stand where they are written, with what to do', async () => {
    const sql = 'CREATE TABLE items (\n  id int,\n  "Note" text\n);\nCREATE INDEX ON items (id);';
    const [column, index] = await whatRuleSays('name-not-as-agreed', { sql, agreed: { naming } });
    expect(column?.location).toMatchObject({ line: 3, column: 3 });
    expect(column?.fix).toBe(`give it a name that matches ${snake}`);
    expect(index?.detail).toContain('the one that the server makes up');
    expect(index?.fix).toBe('write a name that matches ^ix_ behind INDEX');
  });

  test('a pattern that never ends is a mistake of the settings, told soon', async () => {
    const agreed: Agreed = { naming: { table: '^(?:[c-z]+)+$' } };
    const sql = `CREATE TABLE ${'x'.repeat(62)}1 (id int)`;
    await expect(named(sql, { agreed })).rejects.toThrow(
      /^naming\.table: the pattern .* takes too long on a short name\n {2}fix: remove repeats/,
    );
  });
});

describe('required columns', () => {
  const before =
    'CREATE TABLE orders (id int, created_at timestamptz); CREATE TABLE logs (id int, created_at date) PARTITION BY RANGE (created_at);';

  async function lacking(sql: string, rest: Partial<JudgeTest> = {}): Promise<readonly string[]> {
    const agreed = { requiredColumns: ['id', 'created_at'] };
    const found = await whatRuleSays('required-column-missing', { sql, before, agreed, ...rest });
    return found.map(({ title }) => title.replace(', which every table must have', ''));
  }

  test.each([
    ['CREATE TABLE items (id int)', ['items has no created_at']],
    ['CREATE TABLE items (note text)', ['items has no id', 'items has no created_at']],
    ['CREATE TABLE items ("ID" int, created_at date)', ['items has no id']],
    ['ALTER TABLE orders DROP COLUMN created_at', ['orders loses created_at']],
    ['ALTER TABLE elsewhere DROP COLUMN created_at', ['elsewhere loses created_at']],
    ['ALTER TABLE orders RENAME created_at TO born', ['orders loses created_at']],
  ])('that are missing are told: %s', async (sql, expected) => {
    expect(await lacking(sql)).toEqual(expected);
  });

  test.each([
    ['CREATE TABLE items (id int, created_at date)'],
    ['CREATE TABLE items (id int); ALTER TABLE items ADD COLUMN created_at date'],
    ['CREATE TABLE items (LIKE orders)'],
    ['CREATE TABLE items (LIKE elsewhere)'],
    ['CREATE TABLE items () INHERITS (orders)'],
    ["CREATE TABLE logs_1 PARTITION OF logs FOR VALUES FROM ('2026-01-01') TO ('2027-01-01')"],
    ['CREATE TABLE items PARTITION OF elsewhere DEFAULT'],
    ['CREATE TABLE items (id int); DROP TABLE items'],
    ['CREATE TEMP TABLE items (a int)'],
    ['CREATE TABLE IF NOT EXISTS orders (a int)'],
    ['CREATE TABLE items AS SELECT 1 AS a'],
    ['ALTER TABLE orders DROP COLUMN created_at; ALTER TABLE orders ADD COLUMN created_at date'],
    ['ALTER TABLE orders DROP COLUMN created_at; DROP TABLE orders'],
    ['ALTER TABLE orders DROP COLUMN note'],
    ['ALTER TABLE orders RENAME note TO created'],
  ])('that are there, come later or are not known are not asked for: %s', async (sql) => {
    expect(await lacking(sql)).toEqual([]);
  });

  test('take the type that they have elsewhere', async () => {
    const agreed = { requiredColumns: ['created_at'] };
    const [found] = await whatRuleSays('required-column-missing', {
      sql: 'CREATE TABLE items (id int)',
      before: 'CREATE TABLE orders (created_at timestamptz)',
      agreed,
    });
    expect(found?.fix).toBe('ALTER TABLE items ADD COLUMN created_at timestamptz; -- in the same migration');
  });

  test('are not asked for where none is agreed', async () => {
    expect(await lacking('CREATE TABLE items (note text)', { agreed: {} })).toEqual([]);
  });
});
