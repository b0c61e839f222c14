import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { formatProblem, UserError } from '../../../src/core/errors.js';
import { connect } from '../../../src/postgres/connect.js';
import type { Session } from '../../../src/postgres/session.js';
import { planIn, planOf, rulesIn, type TestPlan } from '../../support/plan.js';
import { startPooler } from '../../support/pooler.js';
import { aCheck, aMigration } from '../../support/report.js';
import { testMajors, withDatabase } from '../../support/server.js';

const section = (up: string): string => `-- migrate:up\n${up}\n-- migrate:down\nselect 1;\n`;

const dbmate: TestPlan = {
  engine: 'sql-sections',
  files: {
    'migrations/1_orders.sql': section('create table orders (id int);'),
    'migrations/2_note.sql': section('alter table orders add column note text;'),
    'migrations/3_index.sql': section('create index orders_note on public.orders (note);'),
  },
};

const dbmateLedger = (...versions: readonly string[]): string =>
  [
    'create table schema_migrations (version varchar(128) primary key)',
    ...versions.map((version) => `insert into schema_migrations values ('${version}')`),
  ].join(';');

const idsOf = (plan: { readonly pending: readonly { readonly id: string }[] }): readonly string[] =>
  plan.pending.map(({ id }) => id);

/** Every object of the database with the transaction that made or changed it. */
async function stateOf(session: Session): Promise<string> {
  const rows = await session.query(
    'select oid, xmin, relname from pg_class union all select oid, xmin, nspname from pg_namespace order by 1',
  );
  return JSON.stringify(rows);
}

describe.each(testMajors)('a plan on PostgreSQL %i', (major) => {
  test('tells what is pending in order, its tables, an estimate with its basis, and a hash', async () => {
    await withDatabase(major, async ({ url, session }) => {
      await session.execute(`${dbmateLedger('1')}; create table orders (id int, note text);
        insert into orders select n, repeat('x', 500) from generate_series(1, 5000) n; analyze orders`);
      const before = await stateOf(session);
      const result = await planOf(dbmate, { url });
      const plan = planIn(result);
      expect({ status: result.status, summary: result.summary }).toEqual({
        status: 'passed',
        summary: '2 pending, 1 applied',
      });
      expect(plan).toMatchObject({ ledger: 'public.schema_migrations', applied: 1, newest: '1' });
      expect(idsOf(plan)).toEqual(['2', '3']);
      expect(plan.hash).toMatch(/^[0-9a-f]{64}$/);
      const [note, index] = plan.pending;
      expect(note?.tables).toEqual([{ name: 'public.orders', rows: 5000, bytes: expect.any(Number) }]);
      expect(note?.lock).toEqual({
        estimated: true,
        ms: 0,
        basis: 'ALTER TABLE on public.orders (ACCESS EXCLUSIVE) changes the catalog only',
      });
      expect(index?.lock).toMatchObject({
        estimated: true,
        basis: expect.stringMatching(
          /^CREATE INDEX on public\.orders \(SHARE\) builds an index from .* MB, taken at 20 MB a second$/,
        ),
      });
      expect(await stateOf(session)).toBe(before);
    });
  });

  test('an empty database has everything pending, and nothing is created to look', async () => {
    await withDatabase(major, async ({ url, session }) => {
      const before = await stateOf(session);
      const result = await planOf(dbmate, { url });
      expect(idsOf(planIn(result))).toEqual(['1', '2', '3']);
      expect(result.findings).toEqual([]);
      expect(planIn(result).ledger).toBeUndefined();
      expect(await stateOf(session)).toBe(before);
    });
  });

  test('nothing pending passes and says so', async () => {
    await withDatabase(major, async ({ url, session }) => {
      await session.execute(dbmateLedger('1', '2', '3'));
      const result = await planOf(dbmate, { url });
      expect(result).toMatchObject({ status: 'passed', summary: 'nothing is pending, 3 applied' });
    });
  });

  test('out of order and unknown to the repository are errors', async () => {
    await withDatabase(major, async ({ url, session }) => {
      await session.execute(dbmateLedger('1', '3', '4'));
      const result = await planOf(dbmate, { url });
      expect(result.summary).toBe('1 pending, 2 applied, 1 unknown to the repository, 1 out of order');
      expect(result.status).toBe('failed');
      expect(planIn(result)).toMatchObject({ unknown: ['4'], outOfOrder: ['2'] });
      expect(result.findings.map(({ rule, title, fix }) => [rule, title, fix])).toEqual([
        [
          'applied-unknown',
          '4 is applied, and no file here has that id',
          'find the commit that has it: git log --all --oneline -S4',
        ],
        [
          'pending-out-of-order',
          '2 is pending, and 3 which comes after it is applied',
          'git mv migrations/2_note.sql to a name that comes after 3',
        ],
      ]);
    });
  });

  test('edited after it was applied is an error where the ledger has checksums', async () => {
    const text = 'create table a ();';
    const project: TestPlan = {
      engine: 'sql-pairs',
      files: { 'Cargo.toml': 'sqlx', 'migrations/1_a.up.sql': text, 'migrations/2_b.up.sql': `${text}\n` },
    };
    const sum = createHash('sha384').update(text).digest('hex');
    await withDatabase(major, async ({ url, session }) => {
      await session.execute(`create table _sqlx_migrations (version bigint primary key, description text, installed_on timestamptz default now(),
        success boolean, checksum bytea); insert into _sqlx_migrations (version, success, checksum) values (1, true, '\\x${sum}'), (2, true, '\\x${sum}')`);
      const result = await planOf(project, { url });
      expect(planIn(result).edited).toEqual(['2']);
      expect(rulesIn(result)).toEqual(['applied-edited']);
    });
  });

  test('a dirty ledger is an error with the command that ends it', async () => {
    const project: TestPlan = {
      engine: 'sql-pairs',
      files: { 'migrations/1_a.up.sql': '', 'migrations/2_b.up.sql': '' },
    };
    await withDatabase(major, async ({ url, session }) => {
      await session.execute(
        'create table schema_migrations (version bigint, dirty boolean); insert into schema_migrations values (2, true)',
      );
      const result = await planOf(project, { url });
      expect(planIn(result).dirty).toBe('2');
      expect(result.findings[0]).toMatchObject({
        rule: 'ledger-dirty',
        migration: '2',
        fix: expect.stringContaining('migrate force'),
      });
    });
  });

  test('a role that may only read the ledger is enough; one that may not is told the GRANT', async () => {
    await withDatabase(major, async ({ url, session }) => {
      const role = `plan_${process.pid}_${major}`;
      await session.execute(
        `${dbmateLedger('1')}; create table orders (id int); create schema app; create table app.versions (version text); create role ${role} login password 'plan'`,
      );
      try {
        const address = new URL(url);
        address.username = role;
        address.password = 'plan';
        const read = () => planOf(dbmate, { url: address.href });
        await expect(read()).rejects.toThrow(
          `fix: as the owner of the table: GRANT SELECT ON public.schema_migrations TO ${role};`,
        );
        await session.execute(`grant select on schema_migrations to ${role}`);
        expect(idsOf(planIn(await read()))).toEqual(['2', '3']);
        const elsewhere = { ...dbmate, settings: { dir: 'migrations', table: 'app.versions' } };
        await expect(planOf(elsewhere, { url: address.href })).rejects.toThrow(
          `GRANT USAGE ON SCHEMA app TO ${role}; GRANT SELECT ON app.versions TO ${role};`,
        );
        await session.execute('alter table schema_migrations enable row level security');
        await expect(read()).rejects.toThrow('row level security hides rows of the ledger');
      } finally {
        await session.execute(`drop owned by ${role}; drop role ${role}`);
      }
    });
  });

  test('the wrong database is refused before its ledger is read', async () => {
    await withDatabase(major, async ({ url, session }) => {
      const name = new URL(url).pathname.slice(1);
      expect((await planOf(dbmate, { url, expectDatabase: name, environment: 'staging' })).status).toBe(
        'passed',
      );
      await expect(planOf(dbmate, { url, expectDatabase: 'shop' })).rejects.toThrow(
        `is called ${name}, and shop was expected`,
      );
      await session.execute(
        "create schema lockkeeper; create table lockkeeper.environment (name text); insert into lockkeeper.environment values ('production')",
      );
      expect(planIn(await planOf(dbmate, { url, environment: 'production' })).environment).toBe('production');
      await expect(planOf(dbmate, { url, environment: 'staging' })).rejects.toThrow(
        'says in lockkeeper.environment that it is production, and staging was expected',
      );
    });
  });

  test('a database that refuses writes is planned all the same', async () => {
    await withDatabase(major, async ({ url, session }) => {
      const name = new URL(url).pathname.slice(1);
      await session.execute(
        `${dbmateLedger('1')}; alter database ${name} set default_transaction_read_only = on`,
      );
      expect(idsOf(planIn(await planOf(dbmate, { url })))).toEqual(['2', '3']);
    });
  });

  test('a pooler in transaction mode is found and said; one in session mode is a fact', async () => {
    await withDatabase(major, async ({ url, session }) => {
      await session.execute(dbmateLedger('1', '2', '3'));
      for (const mode of ['transaction', 'session'] as const) {
        const pooler = await startPooler(url, mode);
        try {
          const result = await planOf(dbmate, { url: pooler.url });
          expect(rulesIn(result)).toEqual(mode === 'transaction' ? ['pooler-in-transaction-mode'] : []);
          expect(result.facts).toContainEqual({ label: 'pooler', value: `${mode} mode` });
          expect(result.status).toBe('passed');
        } finally {
          await pooler.close();
        }
      }
      expect((await planOf(dbmate, { url })).facts.map(({ label }) => label)).not.toContain('pooler');
    });
  });

  test('a database with tables and without a ledger is a warning that names what may be the ledger', async () => {
    await withDatabase(major, async ({ url, session }) => {
      await session.execute('create table orders (id int)');
      const none = await planOf(dbmate, { url });
      expect(none.findings).toEqual([
        expect.objectContaining({
          rule: 'ledger-not-found',
          detail: 'public.schema_migrations is not there, and the database has 1 table.',
        }),
      ]);
      await session.execute('create schema app; create table app.schema_migrations (version text)');
      const other = await planOf(dbmate, { url });
      expect(other.findings[0]?.fix).toBe(
        'if that is the ledger: --table app.schema_migrations (in lockkeeper.yml: table: app.schema_migrations)',
      );
    });
  });

  test('a table that somebody has locked is not waited for longer than lock-timeout', async () => {
    await withDatabase(major, async ({ url, session }) => {
      await session.execute(`${dbmateLedger('1')}; create table orders (id int)`);
      const other = await connect(url);
      try {
        await other.execute('begin; lock table orders in access exclusive mode');
        const result = await planOf(dbmate, { url });
        expect(planIn(result).pending[0]?.lock).toEqual({
          estimated: false,
          why: 'the tables could not be measured: canceling statement due to lock timeout',
        });
        await other.execute('lock table schema_migrations in access exclusive mode');
        const error = await planOf(dbmate, { url }).catch((thrown: unknown) => thrown);
        expect(error).toBeInstanceOf(UserError);
        expect((error as UserError).problems.map(formatProblem).join()).toContain('longer than lock-timeout');
      } finally {
        await other.close();
      }
    });
  });

  test('sizes of a partitioned table are those of its parts; an index leads to its table', async () => {
    const project: TestPlan = {
      engine: 'sql-sections',
      files: {
        'migrations/1_a.sql': section('alter table events add column x int;'),
        'migrations/2_b.sql': section('drop index events_1_id;'),
      },
    };
    await withDatabase(major, async ({ url, session }) => {
      await session.execute(`${dbmateLedger()}; create table events (id int) partition by range (id);
        create table events_1 partition of events for values from (0) to (10000);
        create index events_1_id on events_1 (id); insert into events select generate_series(1, 5000); analyze events_1`);
      const [events, index] = planIn(await planOf(project, { url })).pending;
      expect(events?.tables[0]).toMatchObject({ name: 'public.events', rows: 5000 });
      expect(events?.tables[0]?.bytes).toBe(index?.tables[0]?.bytes);
      expect(index?.tables[0]).toMatchObject({ name: 'public.events_1', rows: 5000 });
    });
  });

  test('behind an unknown Alembic revision nothing is listed as pending', async () => {
    const project: TestPlan = {
      engine: 'alembic',
      settings: { dir: '.' },
      files: {
        'alembic.ini': '[alembic]\nscript_location = alembic\n',
        'alembic/env.py': '',
        'alembic/versions/a.py':
          "revision = 'aaa'\ndown_revision = None\ndef upgrade():\n    op.drop_table('orders')\n",
      },
    };
    await withDatabase(major, async ({ url, session }) => {
      await session.execute('create table orders (id int)');
      await session.execute('create table alembic_version (version_num varchar(32))');
      const before = planIn(await planOf(project, { url }));
      expect(before.pending[0]?.tables[0]?.name).toBe('public.orders');
      expect(before.pending[0]?.lock.estimated).toBe(false);
      await session.execute('create schema app; alter table alembic_version set schema app');
      expect((await planOf(project, { url })).findings[0]?.fix).toContain('version_table_schema="app"');
      await session.execute('alter table app.alembic_version set schema public');
      await session.execute("insert into alembic_version values ('fff')");
      const result = await planOf(project, { url });
      expect(result.summary).toBe('what is pending cannot be told');
      expect(planIn(result).pending).toEqual([]);
      expect(rulesIn(result)).toEqual(['applied-unknown']);
    });
  });
});

test('the hash moves with the ledger and with a pending file, and with nothing else', async () => {
  await withDatabase(16, async ({ url, session }) => {
    const hash = async (files: TestPlan['files'] = dbmate.files): Promise<string> =>
      planIn(await planOf({ ...dbmate, files }, { url })).hash;
    await session.execute(dbmateLedger('1'));
    const first = await hash();
    expect(await hash()).toBe(first);
    await session.execute('create table unrelated ()');
    expect(await hash()).toBe(first);
    const applied = { ...dbmate.files, 'migrations/1_orders.sql': section('select 2;') };
    expect(await hash(applied)).toBe(first);
    const edited = { ...dbmate.files, 'migrations/2_note.sql': section('select 2;') };
    expect(await hash(edited)).not.toBe(first);
    const { 'migrations/3_index.sql': _, ...fewer } = dbmate.files;
    expect(await hash(fewer)).not.toBe(first);
    await session.execute("insert into schema_migrations values ('2')");
    expect(await hash()).not.toBe(first);
  });
});

test('what lint says of a pending migration is taken along, of an applied one not', async () => {
  await withDatabase(16, async ({ url, session }) => {
    await session.execute(dbmateLedger('1', '2'));
    const finding = (migration: string) =>
      ({ rule: 'missing-down', severity: 'error', title: 'no down', subject: 'x', migration }) as const;
    const result = await planOf({ ...dbmate, lintFindings: [finding('1'), finding('3')] }, { url });
    expect(result.findings.map(({ migration }) => migration)).toEqual(['3']);
    expect(result.status).toBe('failed');
  });
});

test('what a smoke-run measured stands beside the estimate, and the hash is the same', async () => {
  await withDatabase(16, async ({ url, session }) => {
    await session.execute(dbmateLedger('1'));
    const up = (id: string, durationMs: number) =>
      aMigration({ id, steps: [{ step: 'up', ok: true, durationMs }] });
    const finding = { rule: 'down-differs', severity: 'error', title: 'no way back', subject: 'x' } as const;
    const smoke = aCheck({
      gate: 'smoke',
      status: 'failed',
      migrations: [up('1', 5), up('2', 210)],
      findings: [
        { ...finding, migration: '1' },
        { ...finding, migration: '2' },
      ],
    });
    const result = await planOf({ ...dbmate, evidence: { checks: [smoke], refused: [] } }, { url });
    expect(planIn(result).pending.map(({ id, measured }) => [id, measured])).toEqual([
      ['2', { ok: true, ms: 210 }],
      ['3', undefined],
    ]);
    expect(result.findings.map(({ title, migration }) => [title, migration])).toEqual([
      ['no way back (measured in the smoke-run)', '2'],
    ]);
    expect(result.status).toBe('failed');
    expect(planIn(result).hash).toBe(planIn(await planOf(dbmate, { url })).hash);
  });
});

test('an address that nobody answers is said without its password', async () => {
  const url = 'postgresql://me:hush-hush@127.0.0.1:1/shop';
  const error = await planOf(dbmate, { url }).catch(String);
  expect(error).toContain('nothing listens at 127.0.0.1:1/shop');
  expect(error).not.toContain('hush');
});
