import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Engine, EngineSettings } from '../../src/migrations/engine.js';
import { alembic } from '../../src/migrations/engines/alembic/index.js';
import { command } from '../../src/migrations/engines/command/index.js';
import { nodePgMigrate } from '../../src/migrations/engines/node-pg-migrate/index.js';

/** A small project of a runner that opens its own sessions, with the same migrations whatever the runner. */
export interface GuardedProject {
  readonly engine: Engine;
  readonly settings: EngineSettings;
  readonly files: Readonly<Record<string, string>>;
  /** Whether the project has node_modules. */
  readonly installed?: boolean;
}

/** `locked` needs a lock on `busy`; `seen` notes its settings; `own` sets its own; `slow` never ends. */
const migrations = {
  '1_locked': ['create table made ()', 'alter table busy add note text'],
  '2_seen': [
    `create table seen as select current_setting('lock_timeout') as lock, current_setting('statement_timeout') as statement, current_setting('application_name') as name`,
  ],
  '3_own': [
    `set local lock_timeout = '3s'`,
    `create table own as select current_setting('lock_timeout') as lock`,
  ],
  '4_slow': ['create table slow ()', 'select pg_sleep(60)'],
} as const;

/** Ids in the order of the history. */
export const guardedIds = Object.keys(migrations);

/** A project of Alembic whose address names that driver. */
export function alembicProject(python: string, driver: string): GuardedProject {
  const asynchronous = driver === 'asyncpg';
  const revisions = Object.entries(migrations).map(([id, statements], index) => {
    const before = guardedIds[index - 1];
    const lines = statements.map((sql) => `    op.execute(${JSON.stringify(sql)})`);
    const head = `from alembic import op\nrevision = '${id}'\ndown_revision = ${before ? `'${before}'` : 'None'}\n`;
    return [
      `db/versions/${id}.py`,
      `${head}def upgrade():\n${lines.join('\n')}\ndef downgrade():\n    pass\n`,
    ];
  });
  return {
    engine: alembic,
    settings: { dir: '.', python },
    files: {
      'alembic.ini': '[alembic]\nscript_location = db\n',
      'db/env.py': `# postgresql+${driver}\n${asynchronous ? asyncEnvironment : environment}`,
      ...Object.fromEntries(revisions),
    },
  };
}

const environment = `import os
from alembic import context
from sqlalchemy import create_engine
with create_engine(os.environ["DATABASE_URL"]).connect() as connection:
    context.configure(connection=connection)
    with context.begin_transaction():
        context.run_migrations()
`;

const asyncEnvironment = `import asyncio
import os
from alembic import context
from sqlalchemy.ext.asyncio import create_async_engine
def work(connection):
    context.configure(connection=connection)
    with context.begin_transaction():
        context.run_migrations()
async def main():
    engine = create_async_engine(os.environ["DATABASE_URL"])
    async with engine.connect() as connection:
        await connection.run_sync(work)
    await engine.dispose()
asyncio.run(main())
`;

/** A project of node-pg-migrate, with a copy of its own or with ours. */
export function nodeProject(installed: boolean): GuardedProject {
  const files = Object.entries(migrations).map(([id, statements]) => {
    const lines = statements.map((sql) => `  pgm.sql(${JSON.stringify(sql)});`);
    return [
      `migrations/${id}.js`,
      `exports.up = (pgm) => {\n${lines.join('\n')}\n};\nexports.down = () => {};\n`,
    ];
  });
  return {
    engine: nodePgMigrate,
    settings: { dir: 'migrations' },
    installed,
    files: { 'package.json': '{}', ...Object.fromEntries(files) },
  };
}

/** A project with a runner of its own: psql, or a program that uses `pg`. */
export function commandProject(tool: 'psql' | 'node'): GuardedProject {
  const files = Object.entries(migrations).map(([id, statements]) => [
    `sql/${id}.sql`,
    [...statements, `insert into done values ('${id}')`].map((sql) => `${sql};\n`).join(''),
  ]);
  const run =
    tool === 'psql'
      ? ['psql', '-X', '-1', '-q', '-v', 'ON_ERROR_STOP=1', '-f', 'sql/{id}.sql', '{url}']
      : [process.execPath, 'run.cjs', '{id}'];
  return {
    engine: command,
    installed: tool === 'node',
    settings: {
      dir: '.',
      command: {
        list: [process.execPath, '-e', `console.log(${JSON.stringify(guardedIds.join('\n'))})`],
        up: run,
        tables: ['done'],
      },
    },
    files: { 'run.cjs': program, ...Object.fromEntries(files) },
  };
}

const program = `const { Client } = require('pg');
const sql = require('node:fs').readFileSync('sql/' + process.argv[2] + '.sql', 'utf8');
const client = new Client({ connectionString: process.env.DATABASE_URL });
client.connect().then(() => client.query(sql)).then(
  () => client.end(),
  (error) => { console.error(error); process.exit(1); },
);
`;

/** Writes the project to a folder of its own, and removes it afterwards. */
export async function onDisk<T>(
  { files, installed }: GuardedProject,
  body: (root: string) => Promise<T>,
): Promise<T> {
  const root = await mkdtemp(join(tmpdir(), 'lockkeeper-guarded-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(join(root, dirname(path)), { recursive: true });
      await writeFile(join(root, path), text);
    }
    if (installed) await symlink(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
    return await body(root);
  } finally {
    await rm(root, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}
