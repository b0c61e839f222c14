import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../../src/core/errors.js';
import { installOwnSchema } from '../../../src/migrations/own-schema/install.js';
import { ownMigrations } from '../../../src/migrations/own-schema/texts.js';
import { connect } from '../../../src/postgres/connect.js';
import type { Session } from '../../../src/postgres/session.js';
import { startPooler } from '../../support/pooler.js';
import { type TestDatabase, testMajors, withDatabase } from '../../support/server.js';

const ownTables = ['applied', 'findings', 'migrations', 'runs', 'stages', 'unfinished'];

async function tablesOf(session: Session): Promise<readonly string[]> {
  const rows = await session.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = to_regnamespace('lockkeeper') and relkind = 'r' order by 1`,
  );
  return rows.map(({ name }) => name);
}

async function commentOf(session: Session): Promise<string | undefined> {
  const [row] = await session.query<{ said: string }>(
    `select obj_description('lockkeeper'::regnamespace, 'pg_namespace') as said`,
  );
  return row?.said;
}

/** Runs `body` with a session of a new role that may do nothing yet. */
async function asRole<T>(
  { url, session }: TestDatabase,
  body: (target: TestDatabase, role: string) => Promise<T>,
): Promise<T> {
  const role = `own_schema_${process.pid}_${Math.random().toString(36).slice(2)}`;
  await session.query(`create role ${role} login password 'walrus'`);
  const address = Object.assign(new URL(url), { username: role, password: 'walrus' }).href;
  const own = await connect(address);
  try {
    return await body({ url: address, session: own }, role);
  } finally {
    await own.close();
    await session.execute(`drop owned by ${role} cascade; drop role ${role}`);
  }
}

async function refusal(target: TestDatabase): Promise<string> {
  const error = await installOwnSchema(target).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UserError);
  expect(target.session.inTransaction).toBe(false);
  return String(error);
}

describe.each(testMajors)('on PostgreSQL %i', (major) => {
  test('it makes the tables of our own, and a second time nothing', async () => {
    await withDatabase(major, async (target) => {
      await installOwnSchema(target);
      expect(await tablesOf(target.session)).toEqual(ownTables);
      expect(await commentOf(target.session)).toMatch(/^What Lockkeeper did/);
      const names = await target.session.query('select name from lockkeeper.migrations order by id');
      expect(names).toEqual(ownMigrations.map(([name]) => ({ name: name.replace('.sql', '') })));

      const before = await target.session.query('select pg_current_wal_insert_lsn()::text as at');
      await installOwnSchema(target);
      expect(await target.session.query('select pg_current_wal_insert_lsn()::text as at')).toEqual(before);
    });
  });

  test('ten at once make them once', async () => {
    await withDatabase(major, async (target) => {
      const sessions = await Promise.all(Array.from({ length: 10 }, () => connect(target.url)));
      try {
        await Promise.all(sessions.map((session) => installOwnSchema({ url: target.url, session })));
      } finally {
        await Promise.all(sessions.map((session) => session.close()));
      }
      const [row] = await target.session.query('select count(*)::int from lockkeeper.migrations');
      expect(row).toEqual({ count: String(ownMigrations.length) });
    });
  });

  test('it takes a schema that a person has made for the marker table', async () => {
    await withDatabase(major, async (target) => {
      await target.session.execute(`create schema lockkeeper; comment on schema lockkeeper is 'ours';
        create table lockkeeper.environment (name text); insert into lockkeeper.environment values ('staging')`);
      await installOwnSchema(target);
      expect(await tablesOf(target.session)).toEqual([...ownTables, 'environment'].sort());
      expect(await commentOf(target.session)).toBe('ours');
    });
  });
});

test('it goes on where an older version stopped', async () => {
  await withDatabase(16, async (target) => {
    await installOwnSchema(target);
    // As it was before the last two came.
    await target.session.execute(`drop table lockkeeper.unfinished; drop table lockkeeper.applied;
      delete from lockkeeper.migrations where name ~ '_create-(applied|unfinished)$'`);
    await installOwnSchema(target);
    expect(await tablesOf(target.session)).toEqual(ownTables);
  });
});

test('what a newer version has added is left alone', async () => {
  await withDatabase(16, async (target) => {
    await installOwnSchema(target);
    await target.session.query(
      `insert into lockkeeper.migrations (name, run_on) values ('1999999999999_later', now())`,
    );
    await installOwnSchema(target);
    const [row] = await target.session.query('select count(*)::int from lockkeeper.migrations');
    expect(row).toEqual({ count: String(ownMigrations.length + 1) });
  });
});

describe('a role', () => {
  test('that may not make a schema is told the GRANT, with which it may', async () => {
    await withDatabase(16, async (database) => {
      await asRole(database, async (target, role) => {
        const said = await refusal(target);
        const grant = /GRANT CREATE ON DATABASE \w+ TO \w+;/.exec(said)?.[0] ?? '';
        expect(grant).toContain(role);
        expect(await tablesOf(database.session)).toEqual([]);
        await database.session.execute(grant);
        await installOwnSchema(target);
        expect(await tablesOf(database.session)).toEqual(ownTables);
      });
    });
  });

  test('that may not write into the schema is told the GRANT, with which it may', async () => {
    await withDatabase(16, async (database) => {
      await database.session.execute('create schema lockkeeper');
      await asRole(database, async (target) => {
        const grant = /GRANT USAGE, CREATE ON SCHEMA lockkeeper TO \w+;/.exec(await refusal(target))?.[0];
        await database.session.execute(grant ?? '');
        await installOwnSchema(target);
        expect(await tablesOf(database.session)).toEqual(ownTables);
      });
    });
  });

  test('that may only read the ledger needs no other right where nothing is missing', async () => {
    await withDatabase(16, async (database) => {
      await installOwnSchema(database);
      await asRole(database, async (target, role) => {
        const said = await refusal(target);
        expect(said).toContain(
          `GRANT USAGE ON SCHEMA lockkeeper TO ${role}; GRANT SELECT ON lockkeeper.migrations TO ${role};`,
        );
        await database.session.execute(
          `grant usage on schema lockkeeper to ${role}; grant select on lockkeeper.migrations to ${role}`,
        );
        await installOwnSchema(target);
      });
    });
  });

  test('that is not the owner of tables to be changed is told whose they are', async () => {
    await withDatabase(16, async (database) => {
      await installOwnSchema(database);
      await database.session.execute(
        `delete from lockkeeper.migrations where name like '%_create-unfinished'; drop table lockkeeper.unfinished`,
      );
      await asRole(database, async (target, role) => {
        await database.session.execute(
          `grant usage on schema lockkeeper to ${role}; grant select on lockkeeper.migrations to ${role}`,
        );
        expect(await refusal(target)).toContain(`GRANT postgres TO ${role}; or use the address of postgres`);
      });
    });
  });
});

test('a pooler in transaction mode between makes no difference', async () => {
  await withDatabase(16, async (database) => {
    const pooler = await startPooler(database.url, 'transaction');
    const session = await connect(pooler.url);
    try {
      await installOwnSchema({ url: pooler.url, session });
      await installOwnSchema({ url: pooler.url, session });
    } finally {
      await session.close();
      await pooler.close();
    }
    expect(await tablesOf(database.session)).toEqual(ownTables);
  });
});

test('a database whose transactions only read is told so', async () => {
  await withDatabase(16, async (target) => {
    await target.session.execute('set default_transaction_read_only = on');
    expect(await refusal(target)).toMatch(/read-only transaction.*mend what the server says/s);
  });
});
