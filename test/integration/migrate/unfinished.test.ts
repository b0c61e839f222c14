import { describe, expect, test } from '@jest/globals';
import type { Session } from '../../../src/postgres/session.js';
import { migrateOf, runIn, statuses, type TestMigrate } from '../../support/migrate.js';
import { rulesIn } from '../../support/plan.js';
import { testMajors, withDatabase } from '../../support/server.js';

const plain = (up: string): string =>
  `-- +goose NO TRANSACTION\n-- +goose Up\n${up}\n-- +goose Down\nselect 1;\n`;

/** The index fails for the duplicate; what is before it stays. */
const shop = {
  engine: 'sql-sections',
  files: {
    'migrations/1_index.sql': plain(
      'create table orders (id int);\ninsert into orders values (1), (1);\ncreate unique index concurrently orders_id on orders (id);\ncreate table behind ();',
    ),
    'migrations/2_next.sql': plain('create table next ();'),
  },
} as const satisfies TestMigrate;

async function marks(session: Session) {
  return session.query('select dir, id, direction, statement, of, text from lockkeeper.unfinished');
}

async function applied(session: Session): Promise<string> {
  const rows = await session.query<{ version: string }>(
    'select version_id as version from goose_db_version where version_id > 0 order by 1',
  );
  return rows.map(({ version }) => version).join(' ');
}

describe.each(testMajors)('a migration outside of a transaction on PostgreSQL %i', (major) => {
  test('that fails is known on the next run: what is done, what is in doubt, and how to go on', async () => {
    await withDatabase(major, async ({ url, session }) => {
      const failed = await migrateOf(shop, url);
      expect(statuses(failed)).toEqual(['1 unfinished', '2 not-started']);
      expect(rulesIn(failed)).toEqual(['migrate-failed', 'verify-invalid-index']);
      expect(failed.findings[0]?.detail).toContain('detail: Key (id)=(?) is duplicated.');
      expect(failed.findings[1]?.location).toEqual(failed.findings[0]?.location);
      const [why, index] = failed.findings;
      expect(why).toMatchObject({
        title: expect.stringContaining('could not create unique index'),
        location: { file: 'migrations/1_index.sql', line: 5 },
      });
      expect(why?.fix).toContain('if statement 3 took no effect: lockkeeper migrate --resume 1:3; if it did');
      expect(index?.title).toBe('index public.orders_id on public.orders is invalid');
      expect(index?.fix).toBe(
        'DROP INDEX CONCURRENTLY public.orders_id; -- before the migration is gone on with',
      );
      expect(await marks(session)).toEqual([
        expect.objectContaining({ dir: 'migrations', id: '1', direction: 'up', statement: '3', of: '4' }),
      ]);
      const again = await migrateOf(shop, url);
      expect(again.summary).toBe('nothing was changed');
      expect(rulesIn(again)).toEqual(['migrate-unfinished', 'verify-invalid-index']);
      const [unfinished] = again.findings;
      expect(unfinished?.detail).toContain(
        'done: statements 1 to 2 of 4\nin doubt: statement 3: create unique index',
      );
      expect(unfinished?.detail).toContain('not begun: statement 4');
      expect(unfinished?.fix).toContain(
        'if statement 3 took no effect: lockkeeper migrate --resume 1:3; if it did: lockkeeper migrate --resume 1:4',
      );
    });
  });

  test('goes on with the statement that a person names, and then with what comes after', async () => {
    await withDatabase(major, async ({ url, session }) => {
      await migrateOf(shop, url);
      await session.execute('drop index concurrently orders_id');
      await session.execute('delete from orders where ctid = (select max(ctid) from orders)');
      const resumed = await migrateOf({ ...shop, wanted: { resume: { id: '1', from: 3 } } }, url);
      expect(statuses(resumed)).toEqual(['1 applied', '2 applied']);
      expect(resumed.status).toBe('passed');
      expect(await applied(session)).toBe('1 2');
      expect(await marks(session)).toEqual([]);
      expect(await session.query('select count(*) from orders')).toEqual([{ count: '1' }]);
    });
  });

  test('finished by hand goes into the ledger; taken back by hand runs anew', async () => {
    await withDatabase(major, async ({ url, session }) => {
      await migrateOf(shop, url);
      await session.execute('drop index concurrently orders_id');
      const done = await migrateOf({ ...shop, wanted: { resume: { id: '1', from: 'done' } } }, url);
      expect(statuses(done)).toEqual(['2 applied']);
      expect(await applied(session)).toBe('1 2');
      expect(runIn(done).from).toBe('1');
    });
    await withDatabase(major, async ({ url, session }) => {
      await migrateOf(shop, url);
      await session.execute('drop table orders');
      const mended = {
        'migrations/1_index.sql': plain('create table orders (id int);'),
        'migrations/2_next.sql': plain('create table next ();'),
      };
      const wanted = { resume: { id: '1', from: 'undone' as const } };
      const undone = await migrateOf({ ...shop, files: mended, wanted }, url);
      expect(statuses(undone)).toEqual(['1 applied', '2 applied']);
      expect(await marks(session)).toEqual([]);
    });
  });

  test('is not gone on with when its file is another one, or the number is none of its statements', async () => {
    await withDatabase(major, async ({ url }) => {
      await migrateOf(shop, url);
      const resume = (from: number, files: TestMigrate['files'] = shop.files) =>
        migrateOf({ ...shop, files, wanted: { resume: { id: '1', from } } }, url);
      const edited = { ...shop.files, 'migrations/1_index.sql': plain('select 1; select 2; select 3;') };
      await expect(resume(3, edited)).rejects.toThrow('its statements are no longer those');
      await expect(resume(9)).rejects.toThrow('statement 9 is behind the last one that is known, 4');
      const other = migrateOf({ ...shop, wanted: { resume: { id: '2', from: 1 } } }, url);
      await expect(other).rejects.toThrow('no run of 2 was left unfinished in this database');
    });
  });
});
