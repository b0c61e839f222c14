import { describe, expect, test } from '@jest/globals';
import { stateOf } from '../../support/database-state.js';
import { runMigrate } from '../../support/migrate-command.js';
import { nonTransactional, withProject } from '../../support/migrate-projects.js';
import { withRoles } from '../../support/policy.js';
import { startPooler } from '../../support/pooler.js';
import { withStandby } from '../../support/replica.js';
import { type TestDatabase, testMajors, withDatabase } from '../../support/server.js';

interface Refusal {
  readonly given: readonly string[];
  /** All of it is said. */
  readonly says: readonly (string | RegExp)[];
  /** 1 where nothing is wrong with the input, and the run is not let through. */
  readonly code?: 1;
}

/** The first of three migrations is applied. */
const refusals: readonly Refusal[] = [
  { given: ['--dir=nowhere'], says: ['nowhere', 'fix:'] },
  { given: ['--engine=alembic'], says: ['alembic', 'fix:'] },
  { given: ['--engine=liquid'], says: ['liquid', 'alembic', 'sql-sections'] },
  { given: ['--to=33'], says: ['to: there is no migration 33', 'fix:'] },
  { given: ['--steps=0'], says: ['steps', '0'] },
  { given: ['--to=2', '--steps=1'], says: ['both to and steps are given', 'give one of them'] },
  { given: ['--resume=2:1'], says: ['no run of 2 was left unfinished', 'leave resume out'] },
  { given: ['--resume=9:1'], says: ['there is no migration 9'] },
  { given: ['--resume=later'], says: ['must be ID:N, ID:done or ID:undone'] },
  { given: ['--direction=down'], says: ['confirm-down: is not given', /--confirm-down test_\d+_\d+/] },
  { given: ['--direction=down', '--confirm-down=production'], says: ['"production"', /called test_\d+_\d+/] },
  { given: ['--expect-database=production'], says: ['production was expected'] },
  {
    given: ['--steps=none', '--direction=sideways', '--lock-timeout=soon', '--unheard=of'],
    says: ['steps', 'sideways', 'soon', 'unheard'],
  },
  { given: [`--plan-hash=${'0'.repeat(64)}`], says: ['migrate-plan-moved', '--plan-hash '], code: 1 },
];

async function begun({ url }: TestDatabase, root: string): Promise<void> {
  const first = await runMigrate({ root, url, args: ['--steps=1'] });
  expect([first.code, first.text]).toEqual([0, expect.stringContaining('1 applied')]);
}

/** Runs it and proves that it told why, without a password, and changed nothing. */
async function refused(
  database: TestDatabase,
  root: string,
  { args = [], url = database.url, says, code = 2 }: Called,
): Promise<void> {
  const before = await stateOf(database.url, nonTransactional);
  const end = await runMigrate({ root, url, args });
  expect([end.code, end.text]).toEqual([code, end.text]);
  for (const one of says) expect(end.text).toMatch(one);
  expect(end.text).not.toContain('sesame');
  expect(await stateOf(database.url, nonTransactional)).toEqual(before);
}

interface Called {
  readonly args?: readonly string[];
  readonly url?: string;
  readonly says: readonly (string | RegExp)[];
  readonly code?: number;
}

test(
  'every wrong input is told with what to do, and nothing is changed',
  () =>
    withProject(nonTransactional, (root) =>
      withDatabase(16, async (database) => {
        await begun(database, root);
        for (const { given, says, code } of refusals) {
          await refused(database, root, { args: given, says, ...(code ? { code } : {}) });
        }
      }),
    ),
  120_000,
);

test(
  'an address that leads nowhere, to nobody, or to no database',
  () =>
    withProject(nonTransactional, (root) =>
      withDatabase(16, async (database) => {
        const place = new URL(database.url);
        const at = (change: Partial<URL>): string => Object.assign(new URL(place.href), change).href;
        await refused(database, root, { url: '', says: ['database-url'] });
        await refused(database, root, {
          url: 'mysql://app:sesame@127.0.0.1/shop',
          says: ['not the address of a PostgreSQL database'],
        });
        await refused(database, root, {
          url: at({ port: '1', username: 'app', password: 'sesame' }),
          says: ['nothing listens'],
        });
        await refused(database, root, { url: at({ pathname: '/nowhere' }), says: ['nowhere'] });
      }),
    ),
  60_000,
);

test(
  'another environment, a role that only reads, and a pooler in transaction mode',
  () =>
    withProject(nonTransactional, (root) =>
      withDatabase(16, async (database) => {
        const { url, session } = database;
        await begun(database, root);
        await session.execute(`create schema if not exists lockkeeper;
        create table lockkeeper.environment (name text); insert into lockkeeper.environment values ('production')`);
        await refused(database, root, {
          args: ['--environment=staging'],
          says: ['says in lockkeeper.environment that it is production, and staging was expected'],
        });
        const [row] = await session.query<{ name: string }>('select current_database() as name');
        await session.execute(`alter database ${row?.name} set default_transaction_read_only = on`);
        const pooler = await startPooler(url, 'transaction');
        try {
          await refused(database, root, {
            url: pooler.url,
            says: ['pooler in transaction mode', 'default_transaction_read_only is on'],
          });
        } finally {
          await pooler.close();
        }
      }),
    ),
  60_000,
);

test(
  'a standby',
  () =>
    withProject(nonTransactional, (root) =>
      withStandby(16, async ({ primary, standby }) => {
        const end = await runMigrate({ root, url: standby('postgres') });
        expect([end.code, end.text]).toEqual([2, expect.stringContaining('give the address of the primary')]);
        const { applied } = await stateOf(primary.url('postgres'), nonTransactional);
        expect(applied).toEqual([]);
      }),
    ),
  60_000,
);

describe.each(testMajors)('PostgreSQL %d', (major) => {
  test(
    'a role without rights gets every grant that it lacks, and with them it passes',
    () =>
      withProject(nonTransactional, (root) =>
        withDatabase(major, async (database) => {
          const { url, session } = database;
          await begun(database, root);
          await withRoles({ url, names: ['app', 'boss'] }, async ({ app, boss }) => {
            await session.execute(`create role ${app} login password 'sesame-7'; create role ${boss};
            revoke create on schema public from public;
            alter table orders owner to ${boss}; alter table lines owner to ${boss}`);
            const address = Object.assign(new URL(url), { username: app, password: 'sesame-7' }).href;
            await refused(database, root, {
              url: address,
              says: [`role ${app} may not read the ledger`, 'GRANT SELECT ON public.goose_db_version'],
            });
            await session.execute(`grant select on goose_db_version to ${app}`);
            await refused(database, root, {
              url: address,
              code: 1,
              says: [
                `GRANT ${boss} TO ${app};`,
                `GRANT SELECT, INSERT, UPDATE, DELETE ON public.goose_db_version TO ${app};`,
                `GRANT USAGE, CREATE ON SCHEMA public TO ${app};`,
              ],
            });
            await session.execute(`grant ${boss} to ${app}; grant usage, create on schema public to ${app};
            grant select, insert, update, delete on goose_db_version to ${app};
            grant create on schema public to ${boss}`);
            await refused(database, root, { url: address, says: [`GRANT CREATE ON DATABASE`] });
            const [row] = await session.query<{ name: string }>('select current_database() as name');
            await session.execute(`grant create on database ${row?.name} to ${app}`);
            const end = await runMigrate({ root, url: address });
            expect([end.code, end.text]).toEqual([0, expect.stringContaining('2 applied')]);
          });
        }),
      ),
    60_000,
  );
});
