import { describe, expect, test } from '@jest/globals';
import { readPython } from '../../../src/migrations/engines/alembic/python-source.js';
import { sessionLimits } from '../../../src/migrations/engines/alembic/session-limits.js';
import { loadEngine } from '../../../src/migrations/engines/index.js';
import { sessionLimits as ofScripts } from '../../../src/migrations/engines/node-pg-migrate/session-limits.js';
import type { EngineName } from '../../../src/migrations/model.js';
import { limitsInOptions, limitsInSql, type SessionWord } from '../../../src/migrations/session-word.js';
import { memoryTree } from '../../support/tree.js';

const said = (word: SessionWord | undefined): Readonly<Record<string, number>> =>
  Object.fromEntries((word?.limits ?? []).map(({ name, milliseconds }) => [name, milliseconds]));

test.each([
  ['-c lock_timeout=4000', [4000]],
  ['-c lock_timeout=4s -c statement_timeout=5min', [4000, 300_000]],
  ['-clock_timeout=1\\ min', [60_000]],
  ['--lock_timeout=250ms', [250]],
  ['-c search_path=app', []],
  ['-c lock_timeout=$LIMIT', []],
])('options say %s', (options, times) => {
  expect(limitsInOptions(options).map(({ milliseconds }) => milliseconds)).toEqual(times);
});

test.each([
  ["SET lock_timeout = '4s'", [4000]],
  ['set session lock_timeout to 4000; SET LOCAL statement_timeout = 10', [4000, 10]],
  ["SET lock_timeout = '%s'", []],
  ['SHOW lock_timeout', []],
])('SQL says %s', (sql, times) => {
  expect(limitsInSql(sql).map(({ milliseconds }) => milliseconds)).toEqual(times);
});

describe('env.py', () => {
  const online = (...lines: readonly string[]): string =>
    [
      'from alembic import context',
      'from sqlalchemy import engine_from_config, event, text',
      'LIMIT = "SET lock_timeout = \'3s\'"',
      'ARGS = {"options": "-c lock_timeout=7000"}',
      'def run_migrations_online():',
      ...lines.map((line) => `    ${line}`),
      '    context.run_migrations()',
      'run_migrations_online()',
    ].join('\n');
  const read = (source: string): SessionWord => sessionLimits(readPython(source), 'alembic/env.py');

  test.each([
    [
      'engine = engine_from_config(c, connect_args={"options": "-c lock_timeout=4000"})',
      { lock_timeout: 4000 },
    ],
    [
      'engine = create_engine(url, connect_args={"x": 1, "options": "-c lock_timeout=4s -c statement_timeout=60000"})',
      { lock_timeout: 4000, statement_timeout: 60_000 },
    ],
    [
      'engine = async_engine_from_config(c, connect_args={"server_settings": {"lock_timeout": "4000"}})',
      { lock_timeout: 4000 },
    ],
    ['engine = create_engine(url, connect_args=ARGS)', { lock_timeout: 7000 }],
    ['connection.execute(text("SET lock_timeout = \'4s\'"))', { lock_timeout: 4000 }],
    ['connection.execute(sa.text("SET lock_timeout = " "\'4s\'"))', { lock_timeout: 4000 }],
    ['connection.exec_driver_sql(LIMIT)', { lock_timeout: 3000 }],
    ['with engine.connect() as connection:\n        connection.execute(text(LIMIT))', { lock_timeout: 3000 }],
    [
      'if connection.dialect.name == "postgresql":\n        connection.execute(text(LIMIT))',
      { lock_timeout: 3000 },
    ],
    // The last one in front of the migrations holds, and a SET holds over what the connection asked for.
    [
      'e = create_engine(u, connect_args=ARGS)\n    c.execute(text(LIMIT))\n    c.execute(text("SET lock_timeout = 0"))',
      { lock_timeout: 0 },
    ],
    [
      '@event.listens_for(engine, "connect")\n    def limit(dbapi, record):\n        dbapi.cursor().execute("SET lock_timeout = 4000")',
      { lock_timeout: 4000 },
    ],
    [
      'def limit(dbapi, record):\n        dbapi.cursor().execute("SET lock_timeout = 4000")\n    event.listen(engine, "connect", limit)',
      { lock_timeout: 4000 },
    ],
  ])('says for certain: %s', (lines, limits) => {
    const word = read(online(lines));
    expect(said(word)).toEqual(limits);
    expect(word.unsure).toBeUndefined();
  });

  test.each([
    ['connection.execute(text(f"SET lock_timeout = \'{limit}\'"))'],
    ['connection.execute(text("SET lock_timeout = \'%s\'" % limit))'],
    ['connection.execute(text("SET lock_timeout = " + limit))'],
    ['if careful:\n        connection.execute(text("SET lock_timeout = 4000"))'],
    [
      'if connection.dialect.name == "postgresql" and careful:\n        c.execute(text("SET lock_timeout = 1"))',
    ],
    ['if careful: connection.execute(text("SET lock_timeout = 4000"))'],
    ['for one in many:\n        one.execute(text("SET lock_timeout = 4000"))'],
    ['engine = create_engine(url, connect_args={"options": f"-c lock_timeout={limit}"})'],
    ['def limit(dbapi, record):\n        dbapi.cursor().execute("SET lock_timeout = 4000")'],
    [
      'a = create_engine(u, connect_args={"options": "-c lock_timeout=1"})\n    b = create_engine(u, connect_args={"options": "-c lock_timeout=2"})',
    ],
  ])('does not say for certain, and where it names a limit is told: %s', (lines) => {
    const word = read(online(lines));
    expect(said(word)).toEqual({});
    if (!lines.includes('a = ')) expect(word.unsure).toMatchObject({ file: 'alembic/env.py' });
  });

  test('says nothing by its offline mode, by comments, or behind the migrations', () => {
    const source = [
      'def run_migrations_offline():',
      '    context.execute("SET lock_timeout = 4000")',
      '    context.run_migrations()',
      'def run_migrations_online():',
      '    # connection.execute(text("SET lock_timeout = 4000"))',
      '    context.run_migrations()',
      '    connection.execute(text("SET lock_timeout = 4000"))',
    ].join('\n');
    expect(said(read(source))).toEqual({});
    expect(read('')).toEqual({ looked: ['alembic/env.py'], limits: [], holdsInRuns: true });
  });

  test('tells where it says it', () => {
    expect(read(online('connection.execute(text(LIMIT))')).limits).toEqual([
      { name: 'lock_timeout', milliseconds: 3000, location: { file: 'alembic/env.py', line: 6 } },
    ]);
  });
});

describe('package.json', () => {
  const read = (scripts: Readonly<Record<string, string>>) =>
    ofScripts(memoryTree({ 'package.json': JSON.stringify({ scripts }, null, 2) }), '');

  test.each([
    [{ up: "PGOPTIONS='-c lock_timeout=4000' node-pg-migrate up" }, { lock_timeout: 4000 }],
    [
      { up: 'tsc && cross-env PGOPTIONS="-c lock_timeout=4s" npx node-pg-migrate up -m db' },
      { lock_timeout: 4000 },
    ],
    [
      {
        up: 'DATABASE_URL=postgres://h/d?options=-c%20lock_timeout%3D4000 PGOPTIONS="-c lock_timeout=1" node-pg-migrate up',
      },
      { lock_timeout: 4000 },
    ],
    [
      {
        a: "PGOPTIONS='-c lock_timeout=4000' node-pg-migrate up",
        make: 'node-pg-migrate create',
        b: "PGOPTIONS='-c lock_timeout=4000' node-pg-migrate",
      },
      { lock_timeout: 4000 },
    ],
    [{ up: 'PGOPTIONS="-c lock_timeout=$LIMIT" node-pg-migrate up' }, {}],
    [{ up: "PGOPTIONS='-c lock_timeout=4000' psql && node-pg-migrate up" }, {}],
    [{ a: "PGOPTIONS='-c lock_timeout=4000' node-pg-migrate up", b: 'node-pg-migrate up' }, {}],
  ])('%j says %j', async (scripts, limits) => {
    expect(said(await read(scripts))).toEqual(limits);
  });

  test('tells where, and what is no script says nothing', async () => {
    const word = await read({ test: 'jest', up: "PGOPTIONS='-c lock_timeout=4000' node-pg-migrate up" });
    expect(word?.limits[0]?.location).toEqual({ file: 'package.json', line: 4 });
    expect(word?.holdsInRuns).toBe(false);
    expect(await read({ test: 'jest' })).toBeUndefined();
    expect(await ofScripts(memoryTree({ 'package.json': 'no JSON' }), '')).toBeUndefined();
    expect(await ofScripts(memoryTree({}), '')).toBeUndefined();
  });
});

describe('one transaction for all that is pending', () => {
  async function isOne(engine: EngineName, files: Readonly<Record<string, string>>, dir: string) {
    const { discover } = await loadEngine(engine);
    return (await discover(memoryTree(files), { dir })).oneTransaction;
  }
  const alembic = (configure: string) => ({
    'alembic.ini': '[alembic]\nscript_location = alembic\n',
    'alembic/env.py': `context.configure(${configure})\n`,
    'alembic/versions/.keep': '',
  });

  test.each([
    ['connection=connection', true],
    ['connection=connection, transaction_per_migration=True', false],
    ['connection=connection, transactional_ddl=False', false],
  ])('Alembic with %s: %s', async (configure, expected) => {
    expect(await isOne('alembic', alembic(configure), '.')).toBe(expected);
  });

  test.each([
    ['node-pg-migrate up', true],
    ['node-pg-migrate up --no-single-transaction', false],
  ])('%s: %s', async (script, expected) => {
    const files = { 'package.json': JSON.stringify({ scripts: { up: script } }), 'migrations/1_a.sql': '' };
    expect(await isOne('node-pg-migrate', files, 'migrations')).toBe(expected);
  });
});
