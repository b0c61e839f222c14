import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { workingTree } from '../../../src/host/working-tree.js';
import type { EngineName } from '../../../src/migrations/model.js';
import { createInspector } from '../../../src/postgres/inspector/inspector.js';
import type { Session } from '../../../src/postgres/session.js';
import { diffSchemas } from '../../../src/schema/diff.js';
import { projectIn, send, type TestProject, writerOf } from '../../support/ledger.js';
import { type TestMajor, testMajors, withDatabase } from '../../support/server.js';

/** What the real runners left behind after they had run the files beside it. How it was made: docs/decisions/0010. */
const fixtures = join(process.cwd(), 'test/fixtures/ledgers');

interface RunnerCase {
  readonly flavor: string;
  readonly engine: EngineName;
  readonly dir?: string;
  /** Columns that no two runs share: times and random ids. */
  readonly differs: readonly string[];
}

const runners: readonly RunnerCase[] = [
  { flavor: 'dbmate', engine: 'sql-sections', differs: [] },
  { flavor: 'golang-migrate', engine: 'sql-pairs', differs: [] },
  { flavor: 'goose', engine: 'sql-sections', differs: ['tstamp'] },
  { flavor: 'sql-migrate', engine: 'sql-sections', differs: ['applied_at'] },
  { flavor: 'sqlx', engine: 'sql-pairs', differs: ['installed_on', 'execution_time'] },
  { flavor: 'diesel', engine: 'sql-folders', differs: ['run_on'] },
  { flavor: 'prisma', engine: 'sql-forward', differs: ['id', 'started_at', 'finished_at'] },
  { flavor: 'drizzle', engine: 'sql-forward', differs: [] },
  { flavor: 'flyway', engine: 'sql-forward', differs: ['installed_on', 'execution_time'] },
  { flavor: 'supabase', engine: 'sql-forward', dir: 'supabase/migrations', differs: [] },
];

describe.each(testMajors)('on PostgreSQL %i', (major) => {
  describe.each(runners)('$flavor', (runner) => {
    test('the table that we make is the one that the runner makes', async () => {
      const { ledger } = await projectOf(runner);
      const made = await withLedger(major, runner, ({ session }) => createInspector(session).snapshot());
      const ours = await withDatabase(major, async ({ url, session }) => {
        await writerOf(ledger).prepare({ url, session });
        return createInspector(session).snapshot();
      });
      expect(diffSchemas(made, ours)).toEqual([]);
    });

    test('we read what the runner wrote', async () => {
      const { ledger, history } = await projectOf(runner);
      const state = await withLedger(major, runner, (target) => ledger.read(target));
      expect(state.dirty).toBeUndefined();
      expect(state.applied.map(({ id }) => id)).toEqual(history.migrations.map(({ id }) => id));
      for (const [index, { checksum }] of state.applied.entries()) {
        const migration = history.migrations[index];
        if (checksum && migration) expect(await ledger.checksums(migration)).toContain(checksum);
      }
    });

    test('our rows are those of the runner', async () => {
      const project = await projectOf(runner);
      const theirs = await withLedger(major, runner, ({ session }) => rowsOf(session, project, runner));
      const ours = await withDatabase(major, async ({ url, session }) => {
        const writer = writerOf(project.ledger);
        await writer.prepare({ url, session });
        for (const migration of project.history.migrations)
          await send(session, await writer.record(migration));
        return rowsOf(session, project, runner);
      });
      expect(ours).toEqual(theirs);
    });

    test('preparing changes nothing where the runner was, and reverting leaves what is reverted pending', async () => {
      const { ledger, history } = await projectOf(runner);
      const writer = writerOf(ledger);
      const last = history.migrations.at(-1);
      if (!last) throw new Error('the fixture has migrations');
      await withLedger(major, runner, async (target) => {
        const before = await createInspector(target.session).snapshot();
        await writer.prepare(target);
        expect(diffSchemas(before, await createInspector(target.session).snapshot())).toEqual([]);
        await send(target.session, await writer.forget(last));
        const { applied } = await ledger.read(target);
        expect(applied.map(({ id }) => id)).toEqual(history.migrations.slice(0, -1).map(({ id }) => id));
        await send(target.session, await writer.record(last));
        expect((await ledger.read(target)).applied.map(({ id }) => id)).toEqual(
          history.migrations.map(({ id }) => id),
        );
      });
    });
  });
});

function projectOf({ flavor, engine, dir = 'migrations' }: RunnerCase): Promise<TestProject> {
  return projectIn(workingTree(join(fixtures, flavor)), engine, { dir });
}

/** A database as the runner left it. */
async function withLedger<T>(
  major: TestMajor,
  { flavor }: RunnerCase,
  body: (target: { url: string; session: Session }) => Promise<T>,
): Promise<T> {
  const sql = await readFile(join(fixtures, flavor, 'ledger.sql'), 'utf8');
  return withDatabase(major, async (target) => {
    await target.session.execute(sql);
    return body(target);
  });
}

/** The rows as they are, without what differs from run to run. */
async function rowsOf(session: Session, { history }: TestProject, { differs }: RunnerCase) {
  const [table] = history.bookkeeping;
  const rows = await session.query(`select * from ${table}`);
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).filter(([column]) => !differs.includes(column))),
  );
}
