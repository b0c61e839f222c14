import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { flywayChecksum } from '../../../src/migrations/ledger/flyway-checksum.js';
import { ledgerOf } from '../../../src/migrations/ledger/index.js';
import type { LedgerState } from '../../../src/migrations/ledger/ledger.js';
import type { EngineName } from '../../../src/migrations/model.js';
import { pairs } from '../../support/history.js';
import { ledgerWorld, projectOf } from '../../support/ledger.js';
import { testMajors, withDatabase } from '../../support/server.js';
import { memoryTree } from '../../support/tree.js';

const table = 'create table a ();';
const section = (up: string): string => `-- migrate:up\n${up}\n-- migrate:down\nselect 1;\n`;
const sha = (text: string, kind = 'sha256'): string => createHash(kind).update(text).digest('hex');

const alembicFiles = {
  'alembic.ini': '[alembic]\nscript_location = alembic\n',
  'alembic/env.py': '',
  'alembic/versions/a.py': revision('aaa', 'None'),
  'alembic/versions/b.py': revision('bbb', "'aaa'"),
  'alembic/versions/c.py': revision('ccc', "'aaa'"),
  'alembic/versions/d.py': revision('ddd', "('bbb', 'ccc')"),
};

function revision(id: string, down: string): string {
  return `revision = '${id}'\ndown_revision = ${down}\ndef upgrade():\n    op.drop_table('a')\ndef downgrade():\n    pass\n`;
}

const flywayFiles = {
  'migrations/V1__a.sql': table,
  'migrations/V1_2__b.sql': 'create table b ();\r\nselect 1;\n',
  'migrations/V2__c.sql': table,
  'migrations/V3__d.sql': table,
  'migrations/R__views.sql': 'create or replace view v as select 1;',
};

const flywayTable = `create table flyway_schema_history (installed_rank int primary key, version varchar(50),
  description varchar(200) not null, type varchar(20) not null, script varchar(1000) not null, checksum int,
  installed_by varchar(100) not null, installed_on timestamp not null default now(), execution_time int not null,
  success boolean not null);`;

const prismaTable = `create table _prisma_migrations (id varchar(36) primary key, checksum varchar(64) not null,
  finished_at timestamptz, migration_name varchar(255) not null, logs text, rolled_back_at timestamptz,
  started_at timestamptz not null default now(), applied_steps_count int not null default 0);`;

interface LedgerCase {
  readonly what: string;
  readonly engine: EngineName;
  readonly dir?: string;
  readonly files: Readonly<Record<string, string>>;
  /** What the runner has left in the database; the same statements that it sends. */
  readonly sql: string;
  readonly table: string;
  readonly applied: readonly string[];
  readonly dirty?: string;
  readonly partial?: boolean;
}

const flyway = (rank: number, row: string): string =>
  `insert into flyway_schema_history values (${rank}, ${row.replace('|', ", 'me', now(), 1,")});`;

const cases: readonly LedgerCase[] = [
  {
    what: 'dbmate: versions in the order of their texts',
    engine: 'sql-sections',
    files: { 'migrations/20240101_a.sql': section(table), 'migrations/20240202_b.sql': section(table) },
    sql: "create table schema_migrations (version varchar(128) primary key); insert into schema_migrations values ('20240202'), ('20240101')",
    table: 'public.schema_migrations',
    applied: ['20240101', '20240202'],
  },
  {
    what: 'golang-migrate: one number stands for all up to it',
    engine: 'sql-pairs',
    files: {
      'migrations/000001_a.up.sql': table,
      'migrations/000002_b.up.sql': table,
      'migrations/000003_c.up.sql': table,
    },
    sql: 'create table schema_migrations (version bigint not null primary key, dirty boolean not null); insert into schema_migrations values (2, false)',
    table: 'public.schema_migrations',
    applied: ['1', '2'],
  },
  {
    what: 'golang-migrate: a dirty version did not end',
    engine: 'sql-pairs',
    files: { 'migrations/1_a.up.sql': table, 'migrations/2_b.up.sql': table },
    sql: 'create table schema_migrations (version bigint not null primary key, dirty boolean not null); insert into schema_migrations values (2, true)',
    table: 'public.schema_migrations',
    applied: ['1'],
    dirty: '2',
  },
  {
    what: 'golang-migrate: a version that no file has',
    engine: 'sql-pairs',
    files: { 'migrations/1_a.up.sql': table, 'migrations/2_b.up.sql': table },
    sql: 'create table schema_migrations (version bigint not null primary key, dirty boolean not null); insert into schema_migrations values (7, false)',
    table: 'public.schema_migrations',
    applied: ['1', '2', '7'],
  },
  {
    what: 'golang-migrate: everything taken down again',
    engine: 'sql-pairs',
    files: { 'migrations/1_a.up.sql': table },
    sql: 'create table schema_migrations (version bigint not null primary key, dirty boolean not null)',
    table: 'public.schema_migrations',
    applied: [],
  },
  {
    what: 'goose: the newest row of a version counts, version 0 is none',
    engine: 'sql-sections',
    files: {
      'migrations/00001_a.sql': '-- +goose Up\nselect 1;\n-- +goose Down\nselect 1;',
      'migrations/00002_b.sql': '-- +goose Up\nselect 1;\n-- +goose Down\nselect 1;',
    },
    sql: `create table goose_db_version (id integer primary key generated by default as identity, version_id bigint not null,
      is_applied boolean not null, tstamp timestamp not null default now());
      insert into goose_db_version (version_id, is_applied) values (0, true), (1, true), (2, true), (1, false), (1, true), (2, false)`,
    table: 'public.goose_db_version',
    applied: ['1'],
  },
  {
    what: 'sql-migrate: whole file names',
    engine: 'sql-sections',
    files: { 'migrations/1-a.sql': '-- +migrate Up\nselect 1;\n-- +migrate Down\nselect 1;' },
    sql: "create table gorp_migrations (id text not null primary key, applied_at timestamptz); insert into gorp_migrations values ('1-a.sql', now())",
    table: 'public.gorp_migrations',
    applied: ['1-a.sql'],
  },
  {
    what: 'node-pg-migrate: names in the order in which they ran',
    engine: 'node-pg-migrate',
    files: {
      'package.json': '{"devDependencies":{"node-pg-migrate":"9.0.0"}}',
      'migrations/1_a.js': 'exports.up = () => {};',
      'migrations/2_b.js': 'exports.up = () => {};',
    },
    sql: `create table pgmigrations (id serial primary key, name varchar(255) not null, run_on timestamp not null);
      insert into pgmigrations (name, run_on) values ('1_a', '2026-01-02'), ('2_b', '2026-01-01')`,
    table: 'public.pgmigrations',
    applied: ['2_b', '1_a'],
  },
  {
    what: 'diesel: the part before the first underscore',
    engine: 'sql-folders',
    files: {
      'diesel.toml': '',
      'migrations/2024-01-01-000000_a/up.sql': table,
      'migrations/2024-01-01-000000_a/down.sql': table,
    },
    sql: "create table __diesel_schema_migrations (version varchar(50) primary key, run_on timestamp not null default now()); insert into __diesel_schema_migrations values ('20240101000000')",
    table: 'public.__diesel_schema_migrations',
    applied: ['20240101000000'],
  },
  {
    what: 'sqlx: a row that is no success is dirty',
    engine: 'sql-pairs',
    files: { 'Cargo.toml': 'sqlx', 'migrations/1_a.up.sql': table, 'migrations/2_b.up.sql': table },
    sql: `create table _sqlx_migrations (version bigint primary key, description text not null, installed_on timestamptz not null default now(),
      success boolean not null, checksum bytea not null, execution_time bigint not null);
      insert into _sqlx_migrations values (1, 'a', now(), true, '\\x01', 1), (2, 'b', now(), false, '\\x02', -1)`,
    table: 'public._sqlx_migrations',
    applied: ['1'],
    dirty: '2',
  },
  {
    what: 'plain numbered files: the ledger of sqlx where the database has it',
    engine: 'sql-forward',
    files: { 'migrations/20240101000000_a.sql': table },
    sql: `create table _sqlx_migrations (version bigint primary key, description text not null, installed_on timestamptz not null default now(),
      success boolean not null, checksum bytea not null, execution_time bigint not null);
      insert into _sqlx_migrations values (20240101000000, 'a', now(), true, '\\x01', 1), (20240202000000, 'b', now(), true, '\\x01', 1)`,
    table: 'public._sqlx_migrations',
    applied: ['20240101000000_a', '20240202000000'],
  },
  {
    what: 'supabase: the number in front of the name',
    engine: 'sql-forward',
    dir: 'supabase/migrations',
    files: { 'supabase/migrations/20240101000000_a.sql': table },
    sql: `create schema supabase_migrations; create table supabase_migrations.schema_migrations (version text primary key, statements text[], name text);
      insert into supabase_migrations.schema_migrations values ('20240101000000', '{}', 'a')`,
    table: 'supabase_migrations.schema_migrations',
    applied: ['20240101000000_a'],
  },
  {
    what: 'layouts of unknown runners: our own table, by folder',
    engine: 'sql-forward',
    files: { 'migrations/1_a.sql': table },
    sql: `create schema lockkeeper; create table lockkeeper.applied (dir text, id text, checksum text, applied_at timestamptz);
      insert into lockkeeper.applied values ('migrations', '1_a', 'x', now()), ('elsewhere', '2_b', 'x', now())`,
    table: 'lockkeeper.applied',
    applied: ['1_a'],
  },
  {
    what: 'Prisma: an attempt that was rolled back does not count, one that never ended is dirty',
    engine: 'sql-forward',
    files: {
      'migrations/1_a/migration.sql': table,
      'migrations/2_b/migration.sql': table,
      'migrations/3_c/migration.sql': table,
    },
    sql: `${prismaTable} insert into _prisma_migrations (id, checksum, migration_name, started_at, finished_at, rolled_back_at) values
      ('1', 'x', '1_a', '2026-01-01', '2026-01-01', null), ('2', 'x', '2_b', '2026-01-02', null, '2026-01-02'),
      ('3', 'x', '2_b', '2026-01-03', '2026-01-03', null), ('4', 'x', '3_c', '2026-01-04', null, null)`,
    table: 'public._prisma_migrations',
    applied: ['1_a', '2_b'],
    dirty: '3_c',
  },
  {
    what: 'Drizzle: rows by the time of the journal, then by hash',
    engine: 'sql-forward',
    files: {
      'migrations/meta/_journal.json': JSON.stringify({
        entries: [
          { idx: 0, when: 100, tag: '0000_a' },
          { idx: 1, when: 200, tag: '0001_b' },
        ],
      }),
      'migrations/0000_a.sql': table,
      'migrations/0001_b.sql': 'create table b ();',
    },
    sql: `create schema drizzle; create table drizzle.__drizzle_migrations (id serial primary key, hash text not null, created_at bigint);
      insert into drizzle.__drizzle_migrations (hash, created_at) values ('edited', 100), ('${sha('create table b ();')}', 999), ('gone', 300)`,
    table: 'drizzle.__drizzle_migrations',
    applied: ['0000_a', '0001_b', 'gone'],
  },
  {
    what: 'Flyway: versions, a baseline, an undo, a repeatable script',
    engine: 'sql-forward',
    files: flywayFiles,
    sql: [
      flywayTable,
      flyway(1, "'001.0', '<< Flyway Baseline >>', 'BASELINE', '<< Flyway Baseline >>', null | true"),
      flyway(2, "'1.2', 'b', 'SQL', 'V1_2__b.sql', 1 | true"),
      flyway(3, "'2', 'c', 'SQL', 'V2__c.sql', 1 | true"),
      flyway(4, "'2', 'c', 'UNDO_SQL', 'U2__c.sql', 1 | true"),
      flyway(5, "null, 'views', 'SQL', 'R__views.sql', 1 | true"),
    ].join('\n'),
    table: 'public.flyway_schema_history',
    applied: ['1', '1.2', 'R__views'],
  },
  {
    what: 'Flyway: a failed row is dirty until it was repaired',
    engine: 'sql-forward',
    files: flywayFiles,
    sql: [
      flywayTable,
      flyway(1, "'1', 'a', 'SQL', 'V1__a.sql', 1 | true"),
      flyway(2, "'1.2', 'b', 'SQL', 'V1_2__b.sql', 1 | false"),
    ].join('\n'),
    table: 'public.flyway_schema_history',
    applied: ['1'],
    dirty: '1.2',
  },
  {
    what: 'Alembic: all that a head descends from, through a merge',
    engine: 'alembic',
    dir: '.',
    files: alembicFiles,
    sql: "create table alembic_version (version_num varchar(32) primary key); insert into alembic_version values ('ddd')",
    table: 'public.alembic_version',
    applied: ['aaa', 'bbb', 'ccc', 'ddd'],
  },
  {
    what: 'Alembic: several heads',
    engine: 'alembic',
    dir: '.',
    files: alembicFiles,
    sql: "create table alembic_version (version_num varchar(32) primary key); insert into alembic_version values ('bbb'), ('ccc')",
    table: 'public.alembic_version',
    applied: ['aaa', 'bbb', 'ccc'],
  },
  {
    what: 'Alembic: behind an unknown revision nobody knows what is applied',
    engine: 'alembic',
    dir: '.',
    files: alembicFiles,
    sql: "create table alembic_version (version_num varchar(32) primary key); insert into alembic_version values ('bbb'), ('fff')",
    table: 'public.alembic_version',
    applied: ['aaa', 'bbb', 'fff'],
    partial: true,
  },
];

describe.each(testMajors)('on PostgreSQL %i', (major) => {
  test.each(cases)('$what', async ({ engine, dir = 'migrations', files, sql, ...expected }) => {
    const { ledger, history } = await projectOf(engine, files, { dir });
    const { state, before } = await withDatabase(major, async ({ url, session }) => {
      const none = await ledger.read({ url, session });
      await session.execute(sql);
      return { before: none, state: await ledger.read({ url, session }) };
    });
    expect(before).toEqual({ table: undefined, applied: [] });
    expect(idsOf(state).toSorted()).toEqual([...expected.applied].toSorted());
    if (history.engine !== 'alembic') expect(idsOf(state)).toEqual(expected.applied);
    expect({ table: state.table, dirty: state.dirty?.id, partial: state.partial !== undefined }).toEqual({
      table: expected.table,
      dirty: expected.dirty,
      partial: expected.partial ?? false,
    });
  });

  test('a table that is no ledger of the runner is refused with its columns', async () => {
    const { ledger } = await projectOf('sql-pairs', { 'migrations/1_a.up.sql': table });
    await withDatabase(major, async ({ url, session }) => {
      await session.execute('create table schema_migrations (version text)');
      await expect(ledger.read({ url, session })).rejects.toThrow(
        'public.schema_migrations is not the ledger of golang-migrate: it has no column dirty',
      );
    });
  });

  test('a ledger of another name is read where the settings say so', async () => {
    const settings = { dir: 'migrations', table: 'app.Versions' };
    const { ledger } = await projectOf('sql-sections', { 'migrations/1_a.sql': section(table) }, settings);
    await withDatabase(major, async ({ url, session }) => {
      await session.execute(
        `create schema app; create table app."Versions" (version text); insert into app."Versions" values ('1')`,
      );
      expect(await ledger.read({ url, session })).toEqual({ table: 'app.Versions', applied: [{ id: '1' }] });
    });
  });
});

function idsOf({ applied }: LedgerState): readonly string[] {
  return applied.map(({ id }) => id);
}

describe('checksums of the files as they are now', () => {
  test('Prisma takes both kinds of line end', async () => {
    const { ledger, history } = await projectOf('sql-forward', {
      'migrations/1_a/migration.sql': 'a;\r\nb;',
    });
    const sums = await Promise.all(history.migrations.map((one) => ledger.checksums(one)));
    expect(sums).toEqual([[sha('a;\nb;'), sha('a;\r\nb;')]]);
  });

  test('Flyway counts lines without their ends, and no script with placeholders that is repeatable', async () => {
    const { ledger, history } = await projectOf('sql-forward', {
      ...flywayFiles,
      'migrations/R__placeholder.sql': ['select $', '{x};'].join(''),
    });
    const sums = await Promise.all(history.migrations.map((one) => ledger.checksums(one)));
    const plain = ['1', '1.2', '2', '3'];
    expect(history.migrations.map(({ id }) => id)).toEqual([...plain, 'R__placeholder', 'R__views']);
    expect(sums[1]).toEqual([flywayChecksum('create table b ();\nselect 1;')]);
    expect(sums[4]).toEqual([]);
  });

  test('sqlx: SHA-384 of the file', async () => {
    const files = { 'Cargo.toml': 'sqlx', 'migrations/1_a.up.sql': table };
    const { ledger, history } = await projectOf('sql-pairs', files);
    const [first] = history.migrations;
    expect(first && (await ledger.checksums(first))).toEqual([sha(table, 'sha384')]);
  });

  test('none where the ledger keeps none', async () => {
    const history = pairs(['0001_init']);
    const ledger = ledgerOf(history, ledgerWorld(memoryTree({}), { dir: 'migrations' }));
    const [first] = history.migrations;
    expect(first && (await ledger.checksums(first))).toEqual([]);
  });
});

describe('a list-applied-command', () => {
  const listed = (script: string) =>
    ledgerOf(
      pairs(['0001_init']),
      ledgerWorld(memoryTree({}), { dir: '.', listApplied: [process.execPath, '-e', script] }),
    );

  test('prints what is applied, and gets the address in its environment alone', async () => {
    const ledger = listed(
      "console.log('1\\n2'); if (!process.env.DATABASE_URL.includes('hush') || process.argv.some((a) => a.includes('hush') && !a.includes('console'))) process.exit(1)",
    );
    await withDatabase(16, async ({ url, session }) => {
      const address = new URL(url);
      address.password = 'hush-hush';
      expect(await ledger.read({ url: address.href, session })).toEqual({
        table: 'list-applied-command',
        applied: [{ id: '1' }, { id: '2' }],
      });
    });
  });

  test('is told to write nothing', async () => {
    const ledger = listed('console.log(process.env.PGOPTIONS)');
    await withDatabase(16, async ({ url, session }) => {
      const { applied } = await ledger.read({ url, session });
      expect(applied).toEqual([{ id: '-c default_transaction_read_only=on' }]);
    });
  });

  test.each([
    [
      "console.error('no route for ' + process.env.DATABASE_URL); process.exit(3)",
      'ended with 3: no route for',
    ],
    ["console.log('1\\n1')", '1 is listed twice'],
  ])('that fails is told without the password: %s', async (script, message) => {
    const ledger = listed(script);
    await withDatabase(16, async ({ url, session }) => {
      const address = new URL(url);
      address.password = 'hush-hush';
      const error = await ledger.read({ url: address.href, session }).catch(String);
      expect(error).toContain(message);
      expect(error).not.toContain('hush-hush');
    });
  });

  test('is asked for where the runner is only known by commands', async () => {
    const history = { ...pairs(['0001_init']), engine: 'command' as const, flavor: 'command' };
    const ledger = ledgerOf(history, ledgerWorld(memoryTree({}), { dir: '.' }));
    await withDatabase(16, async ({ url, session }) => {
      await expect(ledger.read({ url, session })).rejects.toThrow('list-applied-command: is not given');
    });
  });
});

test('a runner whose ledger is not understood says what to do', () => {
  const history = { ...pairs(['0001_init']), flavor: 'sourcegraph' };
  expect(() => ledgerOf(history, ledgerWorld(memoryTree({}), { dir: '.' }))).toThrow(
    'the ledger of sourcegraph is not understood by this version',
  );
});
