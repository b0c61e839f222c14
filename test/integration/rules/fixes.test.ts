import { describe, expect, test } from '@jest/globals';
import type { Files } from '../../support/fix.js';
import { type LayoutName, layouts } from '../../support/fix-layouts.js';
import { proveSame } from '../../support/fix-proof.js';

const shop = {
  name: 'shop',
  up: `CREATE TABLE customers (id bigint PRIMARY KEY);
CREATE TABLE orders (id bigint PRIMARY KEY, total int, code text, customer bigint);
CREATE TABLE lines (id bigint NOT NULL, note text);
CREATE INDEX orders_customer_idx ON orders (customer);
INSERT INTO customers SELECT n FROM generate_series(1, 20) n;
INSERT INTO orders SELECT n, n * 2, 'c' || n, n FROM generate_series(1, 20) n;
INSERT INTO lines SELECT n, 'n' || n FROM generate_series(1, 20) n;
CREATE MATERIALIZED VIEW totals AS SELECT id, total FROM orders;
CREATE UNIQUE INDEX totals_id_idx ON totals (id);
`,
  down: 'DROP MATERIALIZED VIEW totals;\nDROP TABLE lines;\nDROP TABLE orders;\nDROP TABLE customers;\n',
};

const note = {
  name: 'note',
  up: `-- what people wrote
ALTER TABLE orders ADD COLUMN note text DEFAULT 'none';

-- for the search
CREATE INDEX orders_note_idx ON orders (note);
CREATE UNIQUE INDEX orders_code_idx ON orders (lower(code)) WHERE total > 3;
`,
  down: `DROP INDEX orders_code_idx;
DROP INDEX orders_note_idx;
ALTER TABLE orders DROP COLUMN note;
`,
};

const alone = {
  name: 'alone',
  up: 'CREATE INDEX orders_total_idx ON orders (total);\n',
  down: 'DROP INDEX IF EXISTS orders_total_idx;\n',
};

const checks = {
  name: 'checks',
  up: `ALTER TABLE orders
  ADD CHECK (total >= 0), -- no refunds here
  ADD CHECK (total < 100 OR code <> ''),
  ADD CONSTRAINT "their Customer" FOREIGN KEY (customer) REFERENCES customers (id) ON DELETE CASCADE DEFERRABLE;
ALTER TABLE orders ADD FOREIGN KEY (customer) REFERENCES customers;
`,
  down: `ALTER TABLE orders DROP CONSTRAINT orders_customer_fkey, DROP CONSTRAINT "their Customer",
  DROP CONSTRAINT orders_check, DROP CONSTRAINT orders_total_check;
`,
};

const tidy = {
  name: 'tidy',
  up: 'DROP INDEX orders_customer_idx;\nCOMMENT ON TABLE orders IS $$all of them$$;\nREINDEX TABLE orders;\n',
  down: 'COMMENT ON TABLE orders IS NULL;\nCREATE INDEX orders_customer_idx ON orders (customer);\n',
};

const strict = {
  name: 'strict',
  up: `ALTER TABLE orders ALTER COLUMN total SET NOT NULL, ALTER code SET NOT NULL;\n`,
  down: `ALTER TABLE orders ALTER COLUMN code DROP NOT NULL;
ALTER TABLE orders
  ALTER total DROP NOT NULL;
`,
};

const keys = {
  name: 'keys',
  up: `ALTER TABLE lines ADD PRIMARY KEY (id), ADD COLUMN kind int;

-- one code, one order
ALTER TABLE ONLY orders ADD UNIQUE (code) INCLUDE (total) DEFERRABLE INITIALLY DEFERRED;
`,
  down: `ALTER TABLE orders DROP CONSTRAINT orders_code_total_key;
ALTER TABLE lines DROP CONSTRAINT lines_pkey, DROP COLUMN kind;
`,
};

const refresh = { name: 'refresh', up: 'REFRESH MATERIALIZED VIEW totals;\n', down: 'SELECT 1;\n' };

const key = {
  name: 'key',
  up: 'ALTER TABLE lines ADD CONSTRAINT "Said once" UNIQUE (note);\n',
  down: 'ALTER TABLE lines DROP CONSTRAINT "Said once";\n',
};

const inline = {
  name: 'inline',
  up: `ALTER TABLE orders ADD COLUMN rank int CHECK (rank > 0) CHECK (rank < total) UNIQUE CHECK (rank <> 7),
  ADD COLUMN payer bigint NOT NULL DEFAULT 5 CONSTRAINT "their payer" REFERENCES customers (id) ON DELETE CASCADE;
`,
  down: 'ALTER TABLE orders DROP COLUMN payer, DROP COLUMN rank;\n',
};

const change = [note, alone, checks, tidy, strict];

const made = (files: Files, words: RegExp): number =>
  Object.values(files).join('\n').match(words)?.length ?? 0;

describe('what is mended makes the same schema and keeps the same rows', () => {
  const leaving = (Object.keys(layouts) as LayoutName[]).filter((name) => name !== 'node-pg-migrate');
  test.each(leaving)('with %s', async (layout) => {
    const files = await proveSame({ layout, base: [shop], change: [note, key, inline] }, 16);
    expect(made(files, /CREATE (?:UNIQUE )?INDEX CONCURRENTLY/g)).toBe(4);
    expect(made(files, /DROP INDEX CONCURRENTLY/g)).toBe(4);
    expect(made(files, /USING INDEX (?:"Said once"|orders_rank_key)/g)).toBe(2);
    expect(made(files, /VALIDATE CONSTRAINT/g)).toBe(4);
  });

  test('with node-pg-migrate, whose SQL cannot leave its transaction: the constraints', async () => {
    const files = await proveSame({ layout: 'node-pg-migrate', base: [shop], change }, 16);
    expect(made(files, /CONCURRENTLY/g)).toBe(0);
    expect(made(files, /VALIDATE CONSTRAINT/g)).toBe(6);
  });

  test.each([14, 18] as const)('on PostgreSQL %i, with the names that the server gives', async (major) => {
    const files = await proveSame({ layout: 'golang-migrate', base: [shop], change }, major);
    expect(made(files, /CREATE (?:UNIQUE )?INDEX CONCURRENTLY/g)).toBe(4);
    expect(made(files, /DROP INDEX CONCURRENTLY/g)).toBe(4);
    expect(made(files, /REINDEX TABLE CONCURRENTLY/g)).toBe(1);
    expect(made(files, /VALIDATE CONSTRAINT/g)).toBe(6);
    expect(made(files, /VALIDATE CONSTRAINT orders_(?:customer_fkey|check|total_check);/g)).toBe(3);
  });

  test.each([14, 18] as const)('keys and constraints behind columns on PostgreSQL %i', async (major) => {
    const files = await proveSame(
      { layout: 'golang-migrate', base: [shop], change: [keys, key, inline, refresh] },
      major,
    );
    expect(made(files, /CREATE UNIQUE INDEX CONCURRENTLY/g)).toBe(4);
    expect(made(files, /USING INDEX (?:lines_pkey|orders_code_total_key|"Said once"|orders_rank_key)/g)).toBe(
      4,
    );
    expect(made(files, /VALIDATE CONSTRAINT (?:orders_rank_check1?|orders_check|"their payer");/g)).toBe(4);
    expect(made(files, /REFRESH MATERIALIZED VIEW CONCURRENTLY totals/g)).toBe(1);
  });

  test('with what a failed build may have left', async () => {
    const up = 'CREATE INDEX CONCURRENTLY IF NOT EXISTS orders_total_idx ON orders (total);\n';
    const again = { name: 'again', up, down: 'DROP INDEX CONCURRENTLY orders_total_idx;\n' };
    const files = await proveSame({ layout: 'flyway', base: [shop], change: [again] }, 16);
    expect(made(files, /DROP INDEX CONCURRENTLY IF EXISTS orders_total_idx;/g)).toBe(1);
  });
});
