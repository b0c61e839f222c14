import { resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { workingTree } from '../../../src/host/working-tree.js';
import type { MigrationRunner, StepOutcome, Target } from '../../../src/migrations/engine.js';
import { loadEngine } from '../../../src/migrations/engines/index.js';
import type { EngineName, History, Migration } from '../../../src/migrations/model.js';
import { testMajors, withDatabase } from '../../support/server.js';

async function open(engine: EngineName, name: string) {
  const root = resolve('test/fixtures', engine, name);
  const tree = workingTree(root);
  const loaded = await loadEngine(engine);
  const [candidate] = await loaded.detect(tree);
  if (!candidate) throw new Error(`${engine} does not see ${name}`);
  const settings = { dir: candidate.dir };
  const history = await loaded.discover(tree, settings);
  const signal = new AbortController().signal;
  const runner = await loaded.start(history, { root, settings, env: {}, timeoutMs: 20_000, signal });
  return { history, runner };
}

const runnable = (migration: Migration) => migration.notRun === undefined;

async function upAll(history: History, runner: MigrationRunner, target: Target) {
  for (const migration of history.migrations.filter(runnable)) {
    expect({ id: migration.id, ...(await runner.up(migration, target)) }).toMatchObject({ ok: true });
  }
}

async function downAll(history: History, runner: MigrationRunner, target: Target) {
  for (const migration of history.migrations.filter(runnable).toReversed()) {
    if (!migration.down) continue;
    expect({ id: migration.id, ...(await runner.down(migration, target)) }).toMatchObject({ ok: true });
  }
}

const userObjects = `select relname from pg_class where relnamespace = 'public'::regnamespace
  union all select proname from pg_proc where pronamespace = 'public'::regnamespace`;

const reversible: readonly (readonly [EngineName, string])[] = [
  ['sql-folders', 'diesel'],
  ['sql-folders', 'sourcegraph'],
  ['sql-folders', 'dated'],
  ['sql-pairs', 'golang-migrate'],
  ['sql-pairs', 'same-number'],
  ['sql-sections', 'dbmate'],
  ['sql-sections', 'goose'],
  ['sql-sections', 'sql-migrate'],
  ['sql-sections', 'node-pg-migrate-sql'],
];

describe.each(testMajors)('PostgreSQL %i', (major) => {
  test.each(reversible)('%s: %s goes up, down and up again', async (engine, name) => {
    await withDatabase(major, async (target) => {
      const { history, runner } = await open(engine, name);
      await upAll(history, runner, target);
      await downAll(history, runner, target);
      expect(await target.session.query(userObjects)).toEqual([]);
      await upAll(history, runner, target);
      await runner.stop();
    });
  });

  test.each(['prisma', 'drizzle', 'flyway'])('sql-forward: %s goes up', async (name) => {
    await withDatabase(major, async (target) => {
      const { history, runner } = await open('sql-forward', name);
      await upAll(history, runner, target);
      const last = history.migrations.find((migration) => migration.down);
      if (last && name === 'prisma') expect(await runner.down(last, target)).toMatchObject({ ok: true });
    });
  });
});

function failureOf(outcome: StepOutcome) {
  return outcome.ok ? undefined : outcome.failure;
}

test('an indented dbmate marker makes the down part of the up, and the follower fails where it stands', async () => {
  await withDatabase(16, async (target) => {
    const { history, runner } = await open('sql-sections', 'dbmate-indented-marker');
    const [first, second] = history.migrations;
    if (!first || !second) throw new Error('two migrations expected');
    expect(await runner.up(first, target)).toMatchObject({ ok: true });
    expect(failureOf(await runner.up(second, target))).toMatchObject({
      kind: 'sql',
      code: '42P01',
      statement: { file: second.file, line: 2, text: 'ALTER TABLE users ADD COLUMN email text' },
    });
  });
});

test('goose cuts a function that stands without its markers, and the failure says where', async () => {
  await withDatabase(16, async (target) => {
    const { history, runner } = await open('sql-sections', 'goose-cut-function');
    const [only] = history.migrations;
    if (!only) throw new Error('one migration expected');
    expect(failureOf(await runner.up(only, target))).toMatchObject({
      kind: 'sql',
      code: '42601',
      statement: { file: only.file, line: 3, column: 38, previous: 'CREATE TABLE posts (id int)' },
    });
    expect(await target.session.query(userObjects)).toEqual([]);
    expect(failureOf(await runner.down(only, target))).toMatchObject({
      kind: 'engine',
      statement: { file: only.file, line: 11, text: 'DROP TABLE posts' },
    });
  });
});

test('golang-migrate: one message is one transaction, and each failure names its line', async () => {
  await withDatabase(18, async (target) => {
    const { history, runner } = await open('sql-pairs', 'failing');
    const [deferred, twice] = history.migrations;
    if (!deferred || !twice) throw new Error('two migrations expected');
    expect(failureOf(await runner.up(deferred, target))).toMatchObject({ code: '23503', kind: 'sql' });
    expect(await target.session.query(userObjects)).toEqual([]);
    expect(failureOf(await runner.up(twice, target))).toMatchObject({
      code: '25001',
      statement: {
        line: 2,
        text: 'create index concurrently t_a on t (a)',
        previous: 'create table t (a int)',
      },
    });
    await target.session.execute('create table parent (); create table child ()');
    expect(failureOf(await runner.down(deferred, target))).toMatchObject({
      code: '42P01',
      statement: { file: 'migrations/1_deferred.down.sql', line: 1, previous: 'drop table child' },
    });
  });
});
