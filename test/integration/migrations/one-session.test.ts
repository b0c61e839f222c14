import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { migrateOf } from '../../support/migrate.js';
import { withFolder } from '../../support/project.js';
import { testPython } from '../../support/python.js';
import { type TestDatabase, withDatabase } from '../../support/server.js';

const run = promisify(execFile);

/** The first migration changes two settings, one of them for its transaction only; both note what they find. */
const note = (number: number): string =>
  `insert into public.seen select ${number}, pg_backend_pid(), current_setting('search_path'), current_setting('work_mem')`;
const first = [
  'create schema elsewhere',
  'create table public.seen (n int, pid int, path text, memory text)',
  note(1),
  'set search_path = elsewhere, public',
  "set local work_mem = '7MB'",
];

interface Kept {
  readonly session: boolean;
  /** What SET has changed is changed for the second migration. */
  readonly set: boolean;
  /** What SET LOCAL has changed is. */
  readonly local: boolean;
}

async function keptIn({ session }: TestDatabase): Promise<Kept> {
  const rows = await session.query<Record<'pid' | 'path' | 'memory', string>>(
    'select pid, path, memory from public.seen order by n',
  );
  const [one, two] = rows;
  if (!one || !two) throw new Error('the second migration did not run');
  return { session: one.pid === two.pid, set: one.path !== two.path, local: one.memory !== two.memory };
}

const revision = (id: string, down: string, sql: readonly string[]): string =>
  [
    'from alembic import op',
    `revision = '${id}'`,
    `down_revision = ${down}`,
    'def upgrade():',
    ...sql.map((one) => `    op.execute(${JSON.stringify(one)})`),
    'def downgrade():',
    '    pass',
  ].join('\n');

/** As `alembic init` writes it, in short. */
const environment = (more: string): string =>
  [
    'import os',
    'from alembic import context',
    'from sqlalchemy import create_engine',
    "with create_engine(os.environ['ADDRESS'].replace('postgresql:', 'postgresql+psycopg2:')).connect() as connection:",
    `    context.configure(connection=connection${more})`,
    '    with context.begin_transaction():',
    '        context.run_migrations()',
  ].join('\n');

async function alembic(more: string): Promise<Kept> {
  return withDatabase(16, async (database) => {
    const files = {
      'alembic.ini': '[alembic]\nscript_location = alembic\n',
      'alembic/env.py': environment(more),
      'alembic/script.py.mako': '',
      'alembic/versions/a1.py': revision('a1', 'None', first),
      'alembic/versions/b2.py': revision('b2', "'a1'", [note(2)]),
    };
    return withFolder(files, async (cwd) => {
      const env = { ...process.env, ADDRESS: database.url };
      await run(await testPython(), ['-m', 'alembic', 'upgrade', 'head'], { cwd, env });
      return keptIn(database);
    });
  });
}

test('Alembic applies all in one session and, unless told otherwise, in one transaction', async () => {
  expect(await alembic('')).toEqual({ session: true, set: true, local: true });
  expect(await alembic(', transaction_per_migration=True')).toEqual({
    session: true,
    set: true,
    local: false,
  });
});

test('Flask-Migrate applies all in one session and one transaction', async () => {
  await withDatabase(16, async (database) => {
    const app = [
      'import os',
      'from flask import Flask',
      'from flask_migrate import Migrate',
      'class Database:',
      '    metadata = None',
      'app = Flask(__name__)',
      'Migrate(app, Database())',
    ].join('\n');
    const files = {
      'app.py': app,
      'migrations/alembic.ini': '[alembic]\n',
      'migrations/env.py': environment(''),
      'migrations/script.py.mako': '',
      'migrations/versions/a1.py': revision('a1', 'None', first),
      'migrations/versions/b2.py': revision('b2', "'a1'", [note(2)]),
    };
    await withFolder(files, async (cwd) => {
      const env = { ...process.env, ADDRESS: database.url };
      await run(await testPython(), ['-m', 'flask', 'db', 'upgrade'], { cwd, env });
      expect(await keptIn(database)).toEqual({ session: true, set: true, local: true });
    });
  });
});

test('node-pg-migrate applies all in one session and, unless told otherwise, in one transaction', async () => {
  const sql = (statements: readonly string[]): string =>
    `-- Up Migration\n${statements.join(';\n')};\n-- Down Migration\n`;
  const files = { 'migrations/1_first.sql': sql(first), 'migrations/2_second.sql': sql([note(2)]) };
  const program = join(process.cwd(), 'node_modules/node-pg-migrate/bin/node-pg-migrate.js');
  const kept = (...flags: readonly string[]): Promise<Kept> =>
    withDatabase(16, (database) =>
      withFolder(files, async (cwd) => {
        const env = { ...process.env, DATABASE_URL: database.url };
        await run(process.execPath, [program, 'up', ...flags], { cwd, env });
        return keptIn(database);
      }),
    );
  expect(await kept()).toEqual({ session: true, set: true, local: true });
  expect(await kept('--no-single-transaction')).toEqual({ session: true, set: true, local: false });
});

test('what lockkeeper migrate runs by itself meets nothing of the file before', async () => {
  await withDatabase(16, async (database) => {
    const files = {
      'migrations/1_first.up.sql': `${first.join(';\n')};`,
      'migrations/1_first.down.sql': 'drop table public.seen;',
      'migrations/2_second.up.sql': `${note(2)};`,
      'migrations/2_second.down.sql': 'delete from public.seen where n = 2;',
    };
    const result = await migrateOf({ engine: 'sql-pairs', files }, database.url);
    expect(result.status).toBe('passed');
    expect(await keptIn(database)).toEqual({ session: true, set: false, local: false });
  });
});
