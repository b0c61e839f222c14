import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { nodePgMigrate } from '../../../src/migrations/engines/node-pg-migrate/index.js';
import { fixture, type RunOptions, runEngine, untilAlone } from '../../support/run-engine.js';
import { testMajors, withDatabase } from '../../support/server.js';

const options: RunOptions = { engine: nodePgMigrate, settings: { dir: 'migrations' } };
const columns = `select string_agg(attname, ',' order by attname) as names from pg_attribute
  where attrelid = 'orders'::regclass and attnum > 0 and not attisdropped`;

/** The fixture with our own copy of the tool, as if the project had installed it. */
async function withInstalled<T>(name: string, body: (root: string) => Promise<T>): Promise<T> {
  const root = await mkdtemp(join(tmpdir(), 'lockkeeper-npm-'));
  try {
    await cp(fixture(name), root, { recursive: true });
    await symlink(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
    return await body(root);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

async function upDownUp(root: string, major: (typeof testMajors)[number]): Promise<void> {
  await runEngine(root, { ...options, major }, async ({ history, runner, target }) => {
    for (const migration of history.migrations) {
      expect(await runner.up(migration, target)).toMatchObject({ ok: true });
      if (migration.irreversible) continue;
      expect(await runner.down(migration, target)).toMatchObject({ ok: true });
      expect(await runner.up(migration, target)).toMatchObject({ ok: true });
    }
    expect(await target.session.query(columns)).toEqual([{ names: 'customer,id,tag' }]);
    expect(await target.session.query('select count(*) from applied_migrations')).toEqual([{ count: '5' }]);
  });
}

describe.each(testMajors)('on PostgreSQL %i', (major) => {
  test('SQL, CommonJS and ES module migrations go up, down and up with our own copy', async () => {
    await upDownUp(fixture('node-pg-migrate/mixed'), major);
  });

  test("and with the project's own copy", async () => {
    await withInstalled('node-pg-migrate/mixed', (root) => upDownUp(root, major));
  });
});

describe.each(['bundled', 'installed'])('what fails with the %s copy', (copy) => {
  const run: typeof runEngine = (root, settings, body) =>
    copy === 'bundled'
      ? runEngine(root, settings, body)
      : withInstalled('node-pg-migrate/broken', (place) => runEngine(place, settings, body));
  const root = fixture('node-pg-migrate/broken');

  test('a refused statement of an SQL file has its line and column', async () => {
    await run(root, options, async ({ runner, target, migration }) => {
      expect(await runner.up(migration('1_sql'), target)).toMatchObject({
        ok: false,
        failure: {
          kind: 'sql',
          code: '42P01',
          message: 'relation "nowhere" does not exist',
          statement: {
            file: 'migrations/1_sql.sql',
            line: 5,
            column: 13,
            text: 'insert into nowhere values (2);',
          },
        },
      });
    });
  });

  test('a refused statement of a program has the line that asked for it and what ran before', async () => {
    await run(root, options, async ({ runner, target, migration }) => {
      expect(await runner.up(migration('2_js'), target)).toMatchObject({
        ok: false,
        failure: {
          kind: 'sql',
          code: '42P01',
          statement: {
            file: 'migrations/2_js.js',
            line: 3,
            previous: expect.stringContaining('CREATE TABLE'),
          },
        },
      });
    });
  });

  test('an exception has its line', async () => {
    await run(root, options, async ({ runner, target, migration }) => {
      expect(await runner.up(migration('3_throws'), target)).toMatchObject({
        ok: false,
        failure: { kind: 'engine', statement: { file: 'migrations/3_throws.js', line: 3 } },
      });
    });
  });

  test('a program that leaves is a failure, and the next step starts a new process', async () => {
    await run(root, options, async ({ runner, target, migration }) => {
      expect(await runner.up(migration('4_exits'), target)).toMatchObject({
        ok: false,
        failure: { kind: 'engine', output: expect.stringContaining('leaving early') },
      });
      expect(await runner.up(migration('7_empty'), target)).toMatchObject({ ok: true });
    });
  });

  test('a migration that never ends is stopped, here and on the server', async () => {
    await run(root, { ...options, timeoutMs: 3000 }, async ({ runner, target, migration }) => {
      expect(await runner.up(migration('5_never_ends'), target)).toMatchObject({
        ok: false,
        failure: { kind: 'timeout' },
      });
      await untilAlone(target);
    });
  });

  test('a migration that kills its own connection says so', async () => {
    await run(root, options, async ({ runner, target, migration }) => {
      expect(await runner.up(migration('6_kills_itself'), target)).toMatchObject({
        ok: false,
        failure: { kind: 'connection' },
      });
    });
  });

  test('a file that is no JavaScript is a failure of its own step alone', async () => {
    await run(root, options, async ({ runner, target, migration }) => {
      expect(await runner.up(migration('8_syntax'), target)).toMatchObject({
        ok: false,
        failure: { kind: 'engine' },
      });
      expect(await runner.up(migration('7_empty'), target)).toMatchObject({ ok: true });
      expect(await runner.up(migration('7_empty'), target)).toMatchObject({
        ok: false,
        failure: { message: '7_empty is already applied to this database' },
      });
    });
  });

  test('endless output is stopped', async () => {
    await run(root, options, async ({ runner, target, migration }) => {
      expect(await runner.up(migration('9_floods'), target)).toMatchObject({
        ok: false,
        failure: { kind: 'output' },
      });
    });
  });
});

test('the database may change between two steps, and nobody stays connected', async () => {
  await runEngine(fixture('node-pg-migrate/mixed'), options, async ({ runner, target, migration }) => {
    await runner.up(migration('1700000000001_create-orders'), target);
    await withDatabase(16, async (other) => {
      expect(await runner.up(migration('1700000000001_create-orders'), other)).toMatchObject({ ok: true });
    });
    await untilAlone(target);
  });
});
