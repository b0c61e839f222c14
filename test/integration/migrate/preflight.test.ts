import { describe, expect, test } from '@jest/globals';
import { type Around, defaultLimits } from '../../../src/gates/migrate/preflight/check.js';
import { preflight } from '../../../src/gates/migrate/preflight/preflight.js';
import { refuseUnfit } from '../../../src/gates/migrate/preflight/refuse-unfit.js';
import type { Named } from '../../../src/gates/plan/named.js';
import { connect } from '../../../src/postgres/connect.js';
import { withDatabaseInUse } from '../../../src/postgres/in-use.js';
import type { Session } from '../../../src/postgres/session.js';
import { withRoles } from '../../support/policy.js';
import { startPooler } from '../../support/pooler.js';
import { testMajors, withDatabase } from '../../support/server.js';
import { touchesIn } from '../../support/touches.js';

const limits = { statementTimeoutMs: 10_000, lockTimeoutMs: 200, ...defaultLimits };

function named(...statements: readonly string[]): Named {
  const touches = statements.flatMap((sql) => touchesIn(sql));
  return { touches, names: touches.map(({ table }) => table) };
}

/** Runs the checks before these statements. */
async function lookBefore(
  session: Session,
  statements: readonly string[],
  given: Partial<typeof limits & Around> = {},
) {
  const around = { pending: [named(...statements)], ledger: undefined, ...given };
  return preflight({ session }, { ...limits, ...given }, around);
}

/** The address for a role whose password is its name. */
function asRole(url: string, role: string): string {
  const address = new URL(url);
  address.username = role;
  address.password = role;
  return address.href;
}

/** Sessions of others, closed afterwards. */
async function withOthers<T>(
  url: string,
  count: number,
  body: (others: readonly Session[]) => Promise<T>,
): Promise<T> {
  const others: Session[] = [];
  try {
    for (let number = 1; number <= count; number++) {
      others.push(await connect(url, { applicationName: `other ${number}` }));
    }
    return await body(others);
  } finally {
    for (const other of others) await other.close();
  }
}

describe.each(testMajors)('PostgreSQL %d', (major) => {
  test('a quiet database has no findings, and its facts say what is known', () =>
    withDatabase(major, async ({ session }) => {
      await session.execute('create table orders (id int primary key)');
      const { findings, facts } = await lookBefore(session, ['ALTER TABLE orders ALTER id TYPE bigint']);
      expect(findings).toEqual([]);
      expect(facts.map(({ label }) => label)).toEqual([
        'replicas',
        'connections',
        'database size',
        'disk',
        'role',
      ]);
      expect(facts.find(({ label }) => label === 'disk')?.value).toContain(
        'cannot be read through PostgreSQL',
      );
    }));

  test('a session that is idle in its transaction and holds the table is named without its constants', () =>
    withDatabase(major, ({ url, session }) =>
      withOthers(url, 2, async ([holder, idler]) => {
        await session.execute('create table orders (id int, note text); create table parts (id int)');
        await holder?.execute("begin; insert into orders values (1, 'secret-note')");
        await idler?.execute('begin; select 1');
        const { findings } = await lookBefore(session, ['ALTER TABLE orders ADD a int'], {
          transactionMs: 0,
        });
        const ours = findings.filter(({ title }) => /application other [12]/.test(title));
        expect(ours.map(({ rule, severity }) => [rule, severity])).toEqual([
          ['transaction-blocks', 'error'],
          ['transaction-long', 'warning'],
        ]);
        expect(ours[0]?.title).toMatch(
          /idle in transaction, in its transaction for .* holds ROW EXCLUSIVE on public\.orders/,
        );
        expect(ours[0]?.detail).toContain('insert into orders values (?, ?)');
        expect(JSON.stringify(findings)).not.toContain('secret-note');
        expect(ours[0]?.fix).toBe(`SELECT pg_terminate_backend(${holder?.pid});`);
        const patient = await lookBefore(session, ['ALTER TABLE orders ADD a int']);
        expect(patient.findings).toEqual([]);
      }),
    ));

  test('a table locked by another keeps the look from nothing but its size', () =>
    withDatabase(major, ({ url, session }) =>
      withOthers(url, 1, async ([holder]) => {
        await session.execute('create table orders (id int)');
        await holder?.execute('begin; lock table orders in access exclusive mode');
        const { findings, facts } = await lookBefore(session, ['CREATE INDEX ON orders (id)'], {
          transactionMs: 0,
        });
        expect(findings.map(({ title }) => title)).toContainEqual(
          expect.stringContaining('holds ACCESS EXCLUSIVE on public.orders'),
        );
        expect(facts.find(({ label }) => label === 'disk')?.value).toContain('could not be measured');
      }),
    ));

  test('a lock on a part of a partitioned table, and one on an index named alone, are found', () =>
    withDatabase(major, ({ url, session }) =>
      withOthers(url, 1, async ([holder]) => {
        await session.execute(`
          create table events (id int) partition by range (id);
          create table events_1 partition of events for values from (0) to (10);
          create index events_id on events (id)`);
        await holder?.execute('begin; lock table events_1 in share mode');
        for (const sql of ['ALTER TABLE events ADD a int', 'DROP INDEX events_id']) {
          const { findings } = await lookBefore(session, [sql], { transactionMs: 0 });
          expect(findings[0]?.title).toContain('holds SHARE on public.events');
        }
      }),
    ));

  test('an index built concurrently waits for any snapshot', () =>
    withDatabase(major, ({ url, session }) =>
      withOthers(url, 1, async ([reader]) => {
        await session.execute('create table orders (id int)');
        await reader?.execute('begin isolation level repeatable read; select 1');
        const { findings } = await lookBefore(session, ['CREATE INDEX CONCURRENTLY i ON orders (id)'], {
          transactionMs: 0,
        });
        expect(findings[0]).toMatchObject({ rule: 'transaction-blocks', severity: 'error' });
      }),
    ));

  test('a role that may not see others gets the grant as a fact, and what it lacks as findings', () =>
    withDatabase(major, ({ url, session }) =>
      withRoles({ url, names: ['app', 'owner'] }, ({ app, owner }) =>
        withOthers(url, 1, async ([holder]) => {
          await session.execute(`
            create role ${app} login password '${app}'; create role ${owner};
            revoke create on schema public from public;
            create table orders (id int); alter table orders owner to ${owner};
            create table done (id int); grant select on done to ${app}`);
          await holder?.execute('begin; lock table orders in share mode');
          const migrator = await connect(asRole(url, app));
          try {
            const { findings, facts } = await lookBefore(migrator, ['CREATE INDEX ON orders (id)'], {
              transactionMs: 0,
              ledger: 'public.done',
            });
            expect(findings.map(({ severity, fix }) => [severity, fix])).toEqual([
              ['error', `GRANT ${owner} TO ${app};`],
              ['error', `GRANT SELECT, INSERT, UPDATE, DELETE ON public.done TO ${app};`],
              ['error', `GRANT USAGE, CREATE ON SCHEMA public TO ${app};`],
            ]);
            expect(facts.find(({ label }) => label === 'sessions of others')?.value).toContain(
              `GRANT pg_read_all_stats TO ${app};`,
            );
            for (const { fix = '' } of findings) await session.execute(fix);
            await session.execute(`grant pg_read_all_stats to ${app}`);
            const after = await lookBefore(migrator, ['CREATE INDEX ON orders (id)'], {
              ledger: 'public.done',
            });
            expect(after.findings).toEqual([]);
          } finally {
            await migrator.close();
          }
        }),
      ),
    ));

  test('a role without connections to spare is told before it starts', () =>
    withDatabase(major, ({ url, session }) =>
      withRoles({ url, names: ['app'] }, async ({ app }) => {
        await session.execute(`create role ${app} login password '${app}' connection limit 2`);
        const migrator = await connect(asRole(url, app));
        try {
          const { findings } = await lookBefore(migrator, []);
          expect(findings.find(({ rule }) => rule === 'connections-short')).toMatchObject({
            severity: 'error',
            title: `the connection limit of ${app} leaves 1 free, and the migration needs 2 more`,
            fix: `ALTER ROLE ${app} CONNECTION LIMIT 3;`,
          });
        } finally {
          await migrator.close();
        }
      }),
    ));

  test('nothing is written, and no transaction is left open', () =>
    withDatabase(major, async ({ session }) => {
      await session.execute('create table orders (id int)');
      const [first] = await session.query<{ id: string | null }>(
        'select pg_current_xact_id_if_assigned()::text as id',
      );
      await lookBefore(session, ['DROP TABLE orders']);
      expect([first?.id, session.inTransaction]).toEqual([null, false]);
    }));

  test('a standby, a role that only reads and a pooler in transaction mode are refused', () =>
    withDatabase(major, async ({ url, session }) => {
      const [row] = await session.query<{ name: string }>('select current_database() as name');
      await session.execute(`alter database ${row?.name} set default_transaction_read_only = on`);
      const pooler = await startPooler(url, 'transaction');
      try {
        const refused = withDatabaseInUse({ ...limits, url: pooler.url }, refuseUnfit);
        await expect(refused).rejects.toMatchObject({
          problems: [
            { what: 'the address leads to a pooler in transaction mode' },
            { what: expect.stringContaining('default_transaction_read_only is on') },
          ],
        });
      } finally {
        await pooler.close();
      }
    }));
});
