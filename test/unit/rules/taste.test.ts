import { describe, expect, test } from '@jest/globals';
import { sqlRules } from '../../../src/rules/rules/index.js';
import { whatRuleSays } from '../../support/judge-sql.js';

async function titles(rule: string, sql: string): Promise<readonly string[]> {
  return (await whatRuleSays(rule, { sql })).map(({ title }) => title);
}

describe('names', () => {
  const long = `a${'é'.repeat(31)}`;

  test.each([
    [
      `CREATE TABLE ${'a'.repeat(64)} (b int)`,
      `${'a'.repeat(64)} has 64 bytes: the server keeps ${'a'.repeat(63)}`,
    ],
    [`CREATE TABLE a ("${long}é" int)`, `"${long}é" has 65 bytes: the server keeps "${long}"`],
    [
      `ALTER TABLE a RENAME TO ${'B'.repeat(70)}`,
      `${'b'.repeat(70)} has 70 bytes: the server keeps ${'b'.repeat(63)}`,
    ],
  ])('that are too long are told with what is left of them: %s', async (sql, title) => {
    expect(await titles('name-too-long', sql)).toEqual([title]);
  });

  test.each([
    [`CREATE TABLE ${'a'.repeat(63)} (b int)`],
    [`CREATE TABLE a ("${long}" int)`],
    [`COMMENT ON TABLE a IS '${'a'.repeat(80)}'`],
    [`CREATE TABLE a (b text DEFAULT '${'a'.repeat(80)}')`],
    [`SELECT 1 AS ${'a'.repeat(80)}`],
    [`DROP TABLE ${'a'.repeat(80)}`],
  ])('that are not given, or short enough, are left alone: %s', async (sql) => {
    expect(await titles('name-too-long', sql)).toEqual([]);
  });

  test.each([
    [
      'name-needs-quotes',
      'CREATE TABLE "Orders" ("order" int, "day" date)',
      ['"Orders" has to be quoted wherever it is used', '"order" has to be quoted wherever it is used'],
    ],
    ['name-needs-quotes', 'CREATE TABLE orders (Day date)', []],
    ['name-without-schema', 'ALTER TABLE orders ADD COLUMN a int', ['orders is written without its schema']],
    [
      'name-without-schema',
      'CREATE VIEW app.v AS SELECT * FROM orders',
      ['orders is written without its schema'],
    ],
    ['name-without-schema', 'ALTER TABLE public.orders ADD FOREIGN KEY (a) REFERENCES public.b', []],
    ['name-without-schema', 'CREATE TEMP TABLE orders (a int)', []],
    ['name-without-schema', 'CREATE VIEW app.v AS WITH o AS (SELECT 1) SELECT * FROM o', []],
  ])('%s: %s', async (rule, sql, expected) => {
    expect(await titles(rule, sql)).toEqual(expected);
  });
});

describe('types', () => {
  test.each([
    [
      'column-small-key',
      'CREATE TABLE a (b int PRIMARY KEY)',
      'CREATE TABLE a (b bigint PRIMARY KEY, c int)',
    ],
    ['column-small-key', 'CREATE TABLE a (b int, PRIMARY KEY (b))', 'CREATE TABLE a (b int)'],
    [
      'column-serial',
      'CREATE TABLE a (b bigserial)',
      'CREATE TABLE a (b bigint GENERATED ALWAYS AS IDENTITY)',
    ],
    ['column-varchar-limit', 'CREATE TABLE a (b varchar(9))', 'CREATE TABLE a (b varchar, c text)'],
    ['column-char', 'ALTER TABLE a ADD COLUMN b char(2)', 'ALTER TABLE a ADD COLUMN b text'],
    ['column-timestamp', 'CREATE TABLE a (b timestamp)', 'CREATE TABLE a (b timestamptz)'],
    ['column-timestamp-rounded', 'CREATE TABLE a (b timestamptz(0))', 'CREATE TABLE a (b timestamptz(3))'],
    ['column-json', 'CREATE TABLE a (b json)', 'CREATE TABLE a (b jsonb)'],
    ['column-money', 'CREATE TABLE a (b money)', 'CREATE TABLE a (b numeric)'],
    ['column-float', 'CREATE TABLE a (b real)', 'CREATE TABLE a (b numeric)'],
    ['column-enum', "CREATE TYPE m AS ENUM ('x'); CREATE TABLE a (b m)", 'CREATE TABLE a (b m)'],
    ['index-hash', 'CREATE INDEX ON a USING hash (b)', 'CREATE INDEX ON a (b)'],
    ['index-many-columns', 'CREATE INDEX ON a (b, c, d, e)', 'CREATE INDEX ON a (b, c, d) INCLUDE (e)'],
    [
      'table-without-primary-key',
      'CREATE TABLE a (b int)',
      'CREATE TABLE a (b int); ALTER TABLE a ADD PRIMARY KEY (b)',
    ],
    [
      'foreign-key-nullable',
      'CREATE TABLE a (b int REFERENCES c)',
      'CREATE TABLE a (b int NOT NULL REFERENCES c)',
    ],
    [
      'table-without-comment',
      'CREATE TABLE a (b int)',
      "CREATE TABLE a (b int); COMMENT ON TABLE a IS 'one row is a letter'",
    ],
    ['statement-not-read', 'DO $$BEGIN EXECUTE current_user; END$$', "DO $$BEGIN EXECUTE 'SELECT 1'; END$$"],
  ])('%s speaks once of: %s', async (rule, speaks, silent) => {
    expect(await titles(rule, speaks)).toHaveLength(1);
    expect(await titles(rule, silent)).toEqual([]);
  });

  test('are taste: nobody hears of them who has not asked', () => {
    const on = sqlRules.filter(
      ({ info: { id, severity } }) => id.startsWith('column-') && severity !== 'off',
    );
    expect(on).toEqual([]);
  });
});
