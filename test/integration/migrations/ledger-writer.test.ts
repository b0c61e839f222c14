import { describe, expect, test } from '@jest/globals';
import type { LedgerState } from '../../../src/migrations/ledger/ledger.js';
import { connect } from '../../../src/postgres/connect.js';
import { countRows, projectOf, send, type TestProject, writerOf } from '../../support/ledger.js';
import { testMajors, withDatabase } from '../../support/server.js';

const table = 'create table a ();';
const goose = (up: string): string => `-- +goose Up\n${up}\n-- +goose Down\nselect 1;\n`;
const twoPairs = { 'migrations/1_a.up.sql': table, 'migrations/2_b.up.sql': table };

const goosed = (settings?: { dir: string; table: string }): Promise<TestProject> =>
  projectOf('sql-sections', { 'migrations/00001_a.sql': goose(table) }, settings);

describe.each(testMajors)('on PostgreSQL %i', (major) => {
  test('preparing twice is preparing once', async () => {
    const writer = writerOf((await goosed()).ledger);
    await withDatabase(major, async (target) => {
      await writer.prepare(target);
      await writer.prepare(target);
      expect(await countRows(target, 'goose_db_version')).toBe(1);
    });
  });

  test('two that prepare at once make one table', async () => {
    const writer = writerOf((await goosed()).ledger);
    await withDatabase(major, async ({ url }) => {
      const sessions = await Promise.all([connect(url), connect(url), connect(url)]);
      try {
        await Promise.all(sessions.map((session) => writer.prepare({ url, session })));
        for (const session of sessions) expect(await countRows({ url, session }, 'goose_db_version')).toBe(1);
      } finally {
        await Promise.all(sessions.map((session) => session.close()));
      }
    });
  });

  test('a named table is made where it is named, with its schema', async () => {
    const { ledger, history } = await goosed({ dir: 'migrations', table: 'Dep"loy.ver sions' });
    await withDatabase(major, async (target) => {
      const writer = writerOf(ledger);
      await writer.prepare(target);
      for (const migration of history.migrations) await send(target.session, await writer.record(migration));
      expect(await ledger.read(target)).toMatchObject({ table: 'Dep"loy.ver sions', applied: [{ id: '1' }] });
    });
  });

  test('golang-migrate: no row is left when the first migration is reverted', async () => {
    const { ledger, history } = await projectOf('sql-pairs', twoPairs);
    const writer = writerOf(ledger);
    await withDatabase(major, async (target) => {
      await writer.prepare(target);
      for (const one of history.migrations) await send(target.session, await writer.record(one));
      for (const one of history.migrations.toReversed()) await send(target.session, await writer.forget(one));
      expect(await countRows(target, 'schema_migrations')).toBe(0);
    });
  });

  test('golang-migrate: a step on its way is dirty, and clean when it is written down', async () => {
    const { ledger, history } = await projectOf('sql-pairs', twoPairs);
    const writer = writerOf(ledger);
    const [first, second] = history.migrations;
    if (!first || !second) throw new Error('two migrations');
    await withDatabase(major, async (target) => {
      const stateAfter = async (statements: readonly string[] | undefined) => {
        await send(target.session, statements ?? []);
        const { applied, dirty } = await ledger.read(target);
        return { applied: applied.map(({ id }) => id), dirty: dirty?.id };
      };
      await writer.prepare(target);
      expect(await stateAfter(await writer.start?.(first, 'up'))).toEqual({ applied: [], dirty: '1' });
      expect(await stateAfter(await writer.record(first))).toEqual({ applied: ['1'], dirty: undefined });
      expect(await stateAfter(await writer.start?.(second, 'up'))).toEqual({ applied: ['1'], dirty: '2' });
      expect(await stateAfter(await writer.record(second))).toEqual({
        applied: ['1', '2'],
        dirty: undefined,
      });
      expect(await stateAfter(await writer.start?.(second, 'down'))).toEqual({ applied: [], dirty: '1' });
      expect(await stateAfter(await writer.forget(second))).toEqual({ applied: ['1'], dirty: undefined });
      expect(await stateAfter(await writer.start?.(first, 'down'))).toEqual({ applied: [], dirty: '-1' });
      expect(await stateAfter(await writer.forget(first))).toEqual({ applied: [], dirty: undefined });
    });
  });

  test.each([
    ['sqlx', 'sql-pairs', { 'Cargo.toml': 'sqlx', ...twoPairs }],
    ['Prisma', 'sql-forward', { 'migrations/1_a/migration.sql': table }],
  ] as const)('%s: a step on its way is seen, and cleared by its end', async (_runner, engine, files) => {
    const { ledger, history } = await projectOf(engine, files);
    const writer = writerOf(ledger);
    const [first] = history.migrations;
    const [name] = history.bookkeeping;
    if (!first || !name) throw new Error('there is a migration');
    await withDatabase(major, async (target) => {
      const announce = async (direction: 'up' | 'down') => {
        await send(target.session, (await writer.start?.(first, direction)) ?? []);
        expect(await ledger.read(target)).toMatchObject({ applied: [], dirty: { id: first.id } });
      };
      await writer.prepare(target);
      await announce('up');
      await announce('up');
      await send(target.session, await writer.record(first));
      const done = await ledger.read(target);
      expect([idsOf(done), done.dirty, await countRows(target, name)]).toEqual([[first.id], undefined, 1]);
      await announce('down');
      await announce('down');
      await send(target.session, await writer.forget(first));
      expect(await countRows(target, name)).toBe(0);
    });
  });

  test.each([
    [
      'dbmate',
      'sql-sections',
      { 'migrations/1_a.sql': '-- migrate:up\nselect 1;\n-- migrate:down\nselect 1;' },
    ],
    ['sqlx', 'sql-pairs', { 'Cargo.toml': 'sqlx', ...twoPairs }],
    ['diesel', 'sql-folders', { 'diesel.toml': '', 'migrations/2024-01-01-000000_a/up.sql': table }],
    ['Supabase', 'sql-forward', { 'supabase/migrations/1_a.sql': table }],
    ['our own', 'sql-forward', { 'migrations/1_a.sql': table }],
  ] as const)(
    '%s: what somebody else wrote in the meantime is not written twice',
    async (runner, engine, files) => {
      const dir = runner === 'Supabase' ? 'supabase/migrations' : 'migrations';
      const { ledger, history } = await projectOf(engine, files, { dir });
      const [first] = history.migrations;
      if (!first) throw new Error('there is a migration');
      await withDatabase(major, async (target) => {
        await writerOf(ledger).prepare(target);
        await send(target.session, await writerOf(ledger).record(first));
        const again = send(target.session, await writerOf(ledger).record(first));
        await expect(again).rejects.toThrow(/duplicate key/);
      });
    },
  );

  test('numbered files of nobody: our own schema, one ledger for all folders', async () => {
    const files = { 'migrations/1_a.sql': table, 'migrations/2_b.sql': table, 'more/1_a.sql': table };
    const here = await projectOf('sql-forward', files);
    const there = await projectOf('sql-forward', files, { dir: 'more' });
    await withDatabase(major, async (target) => {
      for (const { ledger, history } of [here, there]) {
        await writerOf(ledger).prepare(target);
        for (const one of history.migrations) await send(target.session, await writerOf(ledger).record(one));
      }
      for (const { ledger, history } of [here, there]) {
        const { applied } = await ledger.read(target);
        expect(applied.map(({ id }) => id)).toEqual(history.migrations.map(({ id }) => id));
        const [first] = history.migrations;
        expect([applied[0]?.checksum]).toEqual(first && (await ledger.checksums(first)));
      }
    });
  });

  test('numbered files where sqlx has its table are written into that one, also when nobody has read it before', async () => {
    const files = { 'migrations/20240101000000_first_step.sql': table };
    const sqlx = await projectOf('sql-pairs', { 'Cargo.toml': 'sqlx', ...twoPairs });
    const { ledger, history } = await projectOf('sql-forward', files);
    await withDatabase(major, async (target) => {
      await writerOf(sqlx.ledger).prepare(target);
      await writerOf(ledger).prepare(target);
      for (const one of history.migrations) await send(target.session, await writerOf(ledger).record(one));
      const rows = await target.session.query(
        'select version::text, description, success from _sqlx_migrations',
      );
      expect(rows).toEqual([{ version: '20240101000000', description: 'first step', success: 't' }]);
      const [none] = await target.session.query("select to_regnamespace('lockkeeper') as schema");
      expect(none).toEqual({ schema: null });
    });
  });
});

test('a list-applied-command beside steps of ours: nobody knows how they are written down', async () => {
  const settings = { dir: 'migrations', listApplied: ['true'] };
  const { ledger, history } = await projectOf('sql-pairs', twoPairs, settings);
  const writer = writerOf(ledger);
  const [first] = history.migrations;
  if (!first) throw new Error('there is a migration');
  await withDatabase(16, async (target) => {
    await expect(writer.prepare(target)).rejects.toThrow(/nothing tells how it is written/);
  });
  await expect(writer.record(first)).rejects.toThrow(/engine: command/);
  await expect(writer.forget(first)).rejects.toThrow(/list-applied-command/);
});

test('a list-applied-command beside an engine that writes by itself: nothing is ours to write', async () => {
  const files = { 'package.json': '{}', 'migrations/1_a.js': 'exports.up = () => {};' };
  const settings = { dir: 'migrations', listApplied: ['true'] };
  const { ledger } = await projectOf('node-pg-migrate', files, settings);
  expect(ledger.writer).toBeUndefined();
});

test('a repeatable Flyway script with placeholders is left to Flyway', async () => {
  const files = { 'migrations/V1__a.sql': table, 'migrations/R__b.sql': ['select $', '{x};'].join('') };
  const { ledger, history } = await projectOf('sql-forward', files);
  const [versioned, repeatable] = history.migrations;
  if (!versioned || !repeatable) throw new Error('there are two');
  expect(await writerOf(ledger).record(versioned)).toHaveLength(1);
  await expect(writerOf(ledger).record(repeatable)).rejects.toThrow(/R__b.sql: has placeholders/);
});

test('a Drizzle journal without times cannot be written down', async () => {
  const files = {
    'migrations/meta/_journal.json': JSON.stringify({ entries: [{ idx: 0, tag: '0000_a' }] }),
    'migrations/0000_a.sql': table,
  };
  const { ledger, history } = await projectOf('sql-forward', files);
  const [first] = history.migrations;
  if (!first) throw new Error('there is a migration');
  await expect(writerOf(ledger).record(first)).rejects.toThrow(/_journal.json: has no "when" for 0000_a/);
});

function idsOf({ applied }: LedgerState): readonly string[] {
  return applied.map(({ id }) => id);
}
