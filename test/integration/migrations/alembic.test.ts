import { beforeAll, describe, expect, test } from '@jest/globals';
import { alembic } from '../../../src/migrations/engines/alembic/index.js';
import { testPython } from '../../support/python.js';
import { fixture, runEngine } from '../../support/run-engine.js';
import { testMajors, withDatabase } from '../../support/server.js';

let python = '';
beforeAll(async () => {
  python = await testPython();
}, 300_000);

const tables = `select string_agg(relname, ',' order by relname) as names from pg_class
  where relnamespace = 'public'::regnamespace and relkind = 'r'`;

describe.each(testMajors)('on PostgreSQL %i', (major) => {
  test('an application with its engine made at import time goes up, down and up, one revision at a time', async () => {
    const options = { engine: alembic, settings: { dir: '.', python }, major };
    await runEngine(fixture('alembic/fastapi'), options, async ({ history, runner, target }) => {
      for (const migration of history.migrations) {
        expect(await runner.up(migration, target)).toMatchObject({ ok: true });
        if (migration.irreversible) continue;
        expect(await runner.down(migration, target)).toMatchObject({ ok: true });
        expect(await runner.up(migration, target)).toMatchObject({ ok: true });
      }
      expect(await target.session.query(tables)).toEqual([
        { names: 'alembic_version,project_cases,projects' },
      ]);
      expect(await target.session.query('select * from alembic_version')).toEqual([{ version_num: '0003' }]);
    });
  });
});

test('a deliberate raise is a failure with its reason and its line', async () => {
  const options = { engine: alembic, settings: { dir: '.', python } };
  await runEngine(fixture('alembic/fastapi'), options, async ({ history, runner, target, migration }) => {
    for (const each of history.migrations) await runner.up(each, target);
    expect(await runner.down(migration('0003'), target)).toMatchObject({
      ok: false,
      failure: {
        kind: 'engine',
        message: 'NotImplementedError: the names are gone',
        statement: { file: 'backend/alembic/versions/0003_drop_name.py', line: 16 },
      },
    });
  });
});

test('the database may change between two steps of one process', async () => {
  const options = { engine: alembic, settings: { dir: '.', python } };
  await runEngine(fixture('alembic/fastapi'), options, async ({ runner, target, migration }) => {
    expect(await runner.up(migration('0001'), target)).toMatchObject({ ok: true });
    await withDatabase(16, async (other) => {
      expect(await runner.up(migration('0001'), other)).toMatchObject({ ok: true });
      expect(await other.session.query(tables)).toEqual([
        { names: 'alembic_version,project_cases,projects' },
      ]);
    });
    expect(await runner.up(migration('0002'), target)).toMatchObject({ ok: true });
  });
});

test('nobody stays connected between two steps', async () => {
  const options = { engine: alembic, settings: { dir: '.', python } };
  await runEngine(fixture('alembic/fastapi'), options, async ({ runner, target, migration }) => {
    await runner.up(migration('0001'), target);
    const others = `select count(*) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'`;
    expect(await target.session.query(others)).toEqual([{ count: '0' }]);
  });
});
