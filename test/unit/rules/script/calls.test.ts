import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../../../src/core/finding.js';
import type { History, Migration } from '../../../../src/migrations/model.js';
import { type Judged, judgeSql } from '../../../../src/rules/judge.js';

const tables = 'CREATE TABLE orders (id int PRIMARY KEY, note text);';
const require = `CREATE FUNCTION app.require_note() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1;
  ALTER TABLE orders ALTER COLUMN note SET NOT NULL;
END $$;`;

/** Judges the last of these texts, each a migration of its own. */
async function judge(...texts: readonly string[]): Promise<Judged> {
  const migrations = texts.map((text, index) => migration(String(index + 1), text));
  const history: History = {
    engine: 'sql-pairs',
    flavor: 'sql-pairs',
    dir: 'migrations',
    migrations,
    heads: [String(texts.length)],
    strangers: [],
    bookkeeping: [],
  };
  const judged = new Set(migrations.slice(-1));
  return judgeSql({
    history,
    judged,
    together: true,
    major: 17,
    limitedByRunner: true,
    levelOf: () => undefined,
  });
}

function migration(id: string, text: string): Migration {
  const file = `migrations/${id}.up.sql`;
  const up = {
    file,
    sql: { file, text, line: 1, mode: 'wrapped' as const },
    location: { file, line: 1 },
    empty: false,
  };
  return { id, name: id, file, files: [file], parents: [], up, down: undefined };
}

const said = ({ findings }: Judged): readonly string[] =>
  findings.map(({ rule, title }: Finding) => `${rule}: ${title}`);
const unread = ({ coverage }: Judged): readonly string[] =>
  coverage.unread.map(({ location, problem }) => `${location.line}: ${problem}`);

describe('a routine that a migration calls', () => {
  test('is judged at the call, with its name and the place where it stands', async () => {
    const { findings } = await judge(tables, require, 'SELECT 1;\nSELECT app.require_note();');
    expect(findings).toMatchObject([
      {
        rule: 'set-not-null-scans',
        title: 'in app.require_note(): note SET NOT NULL reads every row of orders',
        location: { file: 'migrations/3.up.sql', line: 2 },
        related: [
          {
            location: { file: 'migrations/2.up.sql', line: 4, column: 3 },
            message: 'app.require_note() does it: ALTER TABLE orders ALTER COLUMN note SET NOT NULL',
          },
        ],
      },
    ]);
  });

  test('that an earlier migration called has made what it made', async () => {
    const make = `CREATE FUNCTION make() RETURNS void LANGUAGE sql AS 'CREATE TABLE log (id int, note text NOT NULL)';`;
    const judged = await judge(make, 'SELECT make();', 'ALTER TABLE log ALTER COLUMN note SET NOT NULL;');
    expect(said(judged)).toEqual([]);
  });

  test('is the one of its name with as many arguments', async () => {
    const other = require
      .replace('require_note()', 'require_note(n int)')
      .replace('ALTER TABLE', '-- ALTER TABLE');
    expect(said(await judge(tables, require, other, 'SELECT app.require_note(1);'))).toEqual([]);
    expect(said(await judge(tables, require, other, 'SELECT app.require_note();'))).toHaveLength(1);
  });

  test('is known no more once it was dropped or replaced', async () => {
    const dropped = await judge(
      tables,
      require,
      'DROP FUNCTION app.require_note; SELECT app.require_note();',
    );
    expect(said(dropped)).toEqual([]);
    expect(unread(dropped)).toEqual(['1: what app.require_note() does, which no migration shows']);
    const empty = require.replace('CREATE', 'CREATE OR REPLACE').replace(/ALTER TABLE.*;/, '');
    expect(said(await judge(tables, require, empty, 'SELECT app.require_note();'))).toEqual([]);
  });

  test('brings its own limit of waiting along', async () => {
    const limited = require
      .replace('AS $$', "SET lock_timeout = '1s' AS $$")
      .replace(/ALTER TABLE.*;/, 'LOCK TABLE orders;');
    expect(said(await judge(tables, limited, 'SELECT app.require_note();')).join()).not.toContain(
      'without-timeout',
    );
  });

  test('calls itself, or another that calls it, and is read once', async () => {
    const ping =
      "CREATE FUNCTION ping() RETURNS void LANGUAGE plpgsql AS 'BEGIN PERFORM pong(); DELETE FROM orders; END';";
    const pong = "CREATE FUNCTION pong() RETURNS void LANGUAGE plpgsql AS 'BEGIN PERFORM ping(); END';";
    expect(said(await judge(tables, ping, pong, 'SELECT ping();'))).toEqual([
      expect.stringMatching(/^rows-without-where: in ping\(\): /),
    ]);
  });

  test('is not looked into a thousand times', async () => {
    const judged = await judge(tables, require, 'SELECT app.require_note();\n'.repeat(1_005));
    expect(unread(judged)).toHaveLength(5);
    expect(unread(judged)[0]).toBe('1001: what app.require_note() does, behind too many calls');
  });
});

describe('what is not looked into is told', () => {
  test.each([
    [
      "SELECT create_hypertable('orders', 'at');",
      ['1: what create_hypertable() does, which no migration shows'],
    ],
    ['CALL refresh_all();', ['1: what refresh_all() does, which no migration shows']],
    ['SELECT * FROM audit.enable(1);', ['1: what audit.enable() does, which no migration shows']],
    [
      'DO $$ BEGIN\nPERFORM audit.enable(1);\nEND $$;',
      ['2: what audit.enable() does, which no migration shows'],
    ],
    // What is only asked, or runs later, is no gap.
    ["SELECT pg_catalog.setval('s', 1), set_config('a.b', 'c', false), pg_sleep(0);", []],
    ['SELECT strange(id) FROM orders;', []],
    ['ALTER TABLE orders ADD COLUMN at timestamptz DEFAULT strange();', []],
    ['INSERT INTO orders SELECT strange(1);', []],
    ['CREATE VIEW v AS SELECT strange();', []],
    ['SELECT count(*);', []],
  ])('%s', async (sql, expected) => {
    expect(unread(await judge(tables, sql))).toEqual(expected);
  });

  test('of a routine, what it puts together', async () => {
    const dynamic = `CREATE FUNCTION drop_it(t text) RETURNS void LANGUAGE plpgsql AS $$
      BEGIN EXECUTE 'DROP TABLE ' || (SELECT relname FROM pg_class LIMIT 1); END $$;`;
    expect(unread(await judge(tables, dynamic, "SELECT drop_it('orders');"))).toEqual([
      '1: dynamic EXECUTE in drop_it()',
    ]);
  });

  test('of a routine in another language, that it is', async () => {
    const python = "CREATE FUNCTION py() RETURNS void LANGUAGE plpython3u AS 'plpy.execute(1)';";
    expect(unread(await judge(tables, python, 'SELECT py();'))).toEqual([
      '1: a routine in plpython3u in py()',
    ]);
  });

  test('of two with as many arguments, that nobody knows which', async () => {
    const two = ['int', 'text'].map(
      (type) => `CREATE FUNCTION f(${type}) RETURNS void LANGUAGE sql AS 'SELECT 1';`,
    );
    expect(unread(await judge(tables, two.join('\n'), 'SELECT f(1);'))).toEqual([
      '1: what f() does, of which there are several',
    ]);
  });
});
