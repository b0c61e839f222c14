import { cp, readFile, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import process from 'node:process';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Report } from '../../src/core/report.js';
import { freshBundle } from '../support/fresh-bundle.js';
import { type TestRepository, withRepository } from '../support/git-repository.js';
import { nodeBinary, nodeMajors } from '../support/node-binary.js';
import { testPython } from '../support/python.js';
import { fixture } from '../support/run-engine.js';
import { runStep, type StepRun } from '../support/runner.js';

/** Repositories shaped like those of five teams, judged by the command that they would type. */
let bundle = '';
let python = '';

beforeAll(async () => {
  [bundle, python] = await Promise.all([freshBundle(), testPython()]);
}, 300_000);

const pipeline = '2025-09-22_004_imports_batch_pipeline';
const slug = 'add_new_fields_to_conductores';
const note = `("003_nota", lambda c: c.execute("ALTER TABLE pedidos ADD COLUMN nota text"), lambda c: c.execute("ALTER TABLE pedidos DROP COLUMN nota"))`;
const asyncEnv = `import asyncio
from logging.config import fileConfig

from alembic import context
from app.database import Base
from app.models import *
from sqlalchemy import pool
from sqlalchemy.ext.asyncio import async_engine_from_config

config = context.config
fileConfig(config.config_file_name)


def do_run_migrations(connection):
    context.configure(connection=connection, target_metadata=Base.metadata)
    with context.begin_transaction():
        context.run_migrations()


async def run_async_migrations():
    section = config.get_section(config.config_ini_section, {})
    connectable = async_engine_from_config(section, prefix="sqlalchemy.", poolclass=pool.NullPool)
    async with connectable.connect() as connection:
        await connection.run_sync(do_run_migrations)
    await connectable.dispose()


asyncio.run(run_async_migrations())
`;

interface Checked extends StepRun {
  readonly report: Report;
}

interface Results {
  readonly verdict: string;
  readonly migrations: readonly string[];
  readonly findings: readonly string[];
}

interface Team {
  readonly repository: TestRepository;
  check(...args: readonly string[]): Promise<Checked>;
  /** Replaces text in a file; fails the test when it is not there. */
  edit(file: string, from: string | RegExp, to: string): Promise<void>;
}

describe.each(nodeMajors)('under Node %i', (major) => {
  let node = '';

  beforeAll(async () => {
    node = await nodeBinary(major);
  }, 300_000);

  const asTeam = (name: string, body: (team: Team) => Promise<void>): Promise<void> =>
    withRepository(async (repository) => {
      await cp(fixture(`teams/${name}`), repository.root, { recursive: true });
      await repository.commit();
      await body({
        repository,
        check: (...args) => check(repository.root, { node, args }),
        async edit(file, from, to) {
          const path = join(repository.root, file);
          const text = await readFile(path, 'utf8');
          expect(text).toMatch(from);
          await writeFile(path, text.replace(from, to));
        },
      });
    });

  test('dated folders of SQL with row security come back whole, and an index that stops writes is told', async () => {
    await asTeam('ops-folders', async ({ check }) => {
      expect(results(await check('--scope', 'all'))).toEqual({
        verdict: 'failed',
        migrations: ['2025-09-18_001_tenants', '2025-09-20_003_audit_tenant', pipeline].map(passed),
        // Their tables are older than the migrations, and in use in production.
        findings: [
          'index-not-concurrent',
          'lock-without-timeout',
          'lock-without-timeout',
          'several-tables-locked',
          // A notice: its down drops the index as its up has made it.
          'drop-index-not-concurrent',
        ],
      });
    });
  });

  test('a down that forgets a type is found, with what to add to it', async () => {
    await asTeam('ops-folders', async ({ check, edit }) => {
      await edit(`ops/migrations/${pipeline}/down.sql`, 'DROP TYPE IF EXISTS import_status;', '');
      const run = await check('--scope', 'all');
      expect(results(run).findings).toContain('down-not-restored');
      expect(run.stdout).toContain('fix: add to the down: DROP TYPE public.import_status;');
    });
  });

  test('Alembic with an application in env.py needs a table from elsewhere, and is told how to give it', async () => {
    await asTeam('saved-processes', async ({ check, edit }) => {
      expect(results(await check('--scope', 'all'))).toEqual({
        verdict: 'passed',
        migrations: [passed('0001')],
        // Its models ask for an index on what the primary key indexes already: a notice.
        findings: ['lock-without-timeout', 'index-redundant', 'index-redundant'],
      });
      await edit('lockkeeper.yml', /^before.*$/m, 'rules: { migrations-on-boot: error }');
      const run = await check('--scope', 'all');
      expect(results(run)).toEqual({
        verdict: 'failed',
        migrations: ['0001 failed'],
        findings: ['migrations-on-boot', 'up-failed'],
      });
      expect(run.stdout).toContain('`CREATE TABLE saved_processes (...);`');
    });
  });

  test('a home-made runner with its migration_log is plugged in, and only the new migration is judged', async () => {
    await asTeam('migration-log', async ({ check, edit, repository }) => {
      await repository.git('checkout', '--quiet', '-b', 'feature');
      await edit('backend/migrations.py', 'undo_create_pedidos),\n', `undo_create_pedidos),\n    ${note},\n`);
      expect(results(await check())).toEqual({
        verdict: 'passed',
        migrations: [passed('003_nota')],
        findings: ['lock-without-timeout'],
      });
      expect(await repository.git('status', '--short')).toBe('M backend/migrations.py');
      await edit('backend/migrations.py', 'DROP COLUMN nota', 'DROP COLUMN notas');
      const run = await check();
      expect(results(run)).toMatchObject({
        migrations: ['003_nota failed'],
        findings: ['down-failed', 'lock-without-timeout'],
      });
      expect(run.stdout).toContain('column "notas" of relation "pedidos" does not exist');
    });
  });

  test('Flask-Migrate passes with roles before it and seeds after it; create_all() is seen', async () => {
    await asTeam('flask-roles', async ({ check, edit }) => {
      const run = await check('--scope', 'all');
      expect(results(run)).toEqual({
        verdict: 'passed',
        migrations: [passed('5c1e2d3f4a6b'), passed('8d9e0f1a2b3c')],
        findings: ['create-all', 'lock-without-timeout'],
      });
      await edit('ops/sql/roles.sql', /^CREATE ROLE ledger_readonly.*$/m, '');
      const without = await check('--scope', 'all');
      expect(without.stdout).toContain('`CREATE ROLE ledger_readonly;`');
      expect(without.code).toBe(1);
    });
  });

  test('seeds that are not idempotent fail', async () => {
    await asTeam('flask-roles', async ({ check, edit }) => {
      const seed = 'migrations/seeds/002_organizations.sql';
      await edit(seed, /INSERT[^;]*;/, "INSERT INTO app.organizations (name) VALUES ('Demo');");
      expect(results(await check('--scope', 'all')).findings).toContain('seed-not-idempotent');
    });
  });

  test.each([
    ['its own env.py', undefined],
    ['an asynchronous env.py', asyncEnv],
  ])(
    'Alembic beside a FastAPI application, with %s: the new revision comes back whole, and its index that stops writes is told',
    async (_, env) => {
      await asTeam('routing', async ({ check, repository }) => {
        if (env) await repository.write({ 'backend_prod/alembic/env.py': env });
        const [initial, fields] = ['a3f1c2d4e5b6', 'b7d8e9f0a1c2'];
        const all = await check('--scope', 'all');
        expect(results(all)).toEqual({
          verdict: 'failed',
          migrations: [`${initial} failed`, passed(fields)],
          findings: ['down-not-restored', 'index-not-concurrent', 'lock-without-timeout'],
        });
        expect(all.stdout).toContain('DROP TYPE public.tipo_incidencia;');
        await repository.git('checkout', '--quiet', '-b', 'feature');
        await repository.git('rm', '--quiet', `backend_prod/alembic/versions/${fields}_${slug}.py`);
        await repository.commit();
        await repository.git('branch', '--force', 'main');
        await repository.git('checkout', '--quiet', 'HEAD~1', '--', 'backend_prod/alembic/versions');
        expect(results(await check())).toEqual({
          verdict: 'failed',
          migrations: [passed(fields)],
          findings: ['index-not-concurrent', 'lock-without-timeout'],
        });
      });
    },
  );
});

/** Runs `lockkeeper check` as a person would: their programs on PATH, their virtual environment active. */
async function check(
  cwd: string,
  { node, args }: { node: string; args: readonly string[] },
): Promise<Checked> {
  const reportFile = join(cwd, '.git/report.json');
  const run = await runStep({
    script: join(bundle, 'cli.js'),
    args: ['check', '--report-path', '.git/report.json', ...args],
    node,
    cwd,
    env: {
      GITHUB_ACTIONS: '',
      RUNNER_TOOL_CACHE: '',
      HOME: process.env.HOME ?? '',
      PATH: [dirname(python), process.env.PATH].join(delimiter),
      VIRTUAL_ENV: dirname(dirname(python)),
    },
  });
  return { ...run, report: JSON.parse(await readFile(reportFile, 'utf8')) as Report };
}

function passed(id: string): string {
  return `${id} passed`;
}

function results({ report }: Checked): Results {
  return {
    verdict: report.verdict,
    migrations: report.checks.flatMap((each) => each.migrations.map(({ id, status }) => `${id} ${status}`)),
    findings: report.checks.flatMap((each) => each.findings.map(({ rule }) => rule)),
  };
}
