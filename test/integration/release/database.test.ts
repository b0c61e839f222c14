import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Report } from '../../../src/core/report.js';
import { someTools, withEmptyDatabase } from '../../support/backup.js';
import { scenario } from '../../support/scenario.js';
import type { TestDatabase } from '../../support/server.js';
import { type WholeRelease, withWholeRelease } from '../../support/whole-release.js';

const deploy = `deploy:
  platform: render
  service: srv-00000000000000000001
health:
  expect: 'status: healthy'
  skip-bake: true
rollback: safe
`;
const migrates = `migrate:
  lock-timeout: 1s
verify: {}
${deploy}`;
const onDatabase = `plan: {}
${migrates}`;

/** With a backup, where the programs for it are at hand. */
const withBackup = someTools
  ? `backup: { store: backups, postgres-bin: ${someTools.folder} }\n${onDatabase}`
  : onDatabase;
const backedUp = someTools ? ['backup passed'] : [];

const files = {
  old: {
    'migrations/000001_orders.up.sql': 'create table orders (id bigint primary key, note text);\n',
    'migrations/000001_orders.down.sql': 'drop table orders;\n',
    'go.mod': 'require github.com/golang-migrate/migrate/v4 v4.18.1\n',
  },
  new: {
    'migrations/000002_notes.up.sql': 'create table notes (id bigint primary key);\n',
    'migrations/000002_notes.down.sql': 'drop table notes;\n',
  },
};

interface Behind {
  /** What the release brings. */
  readonly released?: Readonly<Record<string, string>>;
  readonly major?: number;
}

/** A release whose database is at the first of its two migrations. */
function withDatabaseBehind(
  body: (release: WholeRelease, database: TestDatabase) => Promise<void>,
  { released = files.new, major = 16 }: Behind = {},
): Promise<void> {
  return withEmptyDatabase(major, async (database) => {
    await database.session.execute(`
      create table orders (id bigint primary key, note text);
      create table schema_migrations (version bigint primary key, dirty boolean not null);
      insert into schema_migrations values (1, false)`);
    await withWholeRelease((release) => body(release, database), { old: files.old, new: released });
  });
}

const gates = (report: Report | undefined) => report?.checks.map(({ gate, status }) => `${gate} ${status}`);

async function versionOf({ session }: TestDatabase): Promise<string | undefined> {
  const [row] = await session.query<{ readonly version: string }>('select version from schema_migrations');
  return row?.version;
}

scenario(
  {
    id: 'with-database',
    area: 'Release',
    happens: 'A release brings a migration, and nothing goes wrong.',
    does: 'Plans, backs up, migrates what was planned, verifies, and deploys after that.',
    exit: 0,
    leaves: 'The new version, live, on its schema; a backup from before.',
  },
  () =>
    withDatabaseBehind(
      async ({ run, liveCommit, commits, repository, host, slack }, database) => {
        const { exit, report } = await run(`${withBackup}slack:\n  channel: C0000000001\n`, {
          databaseUrl: database.url,
          slackToken: slack.token,
        });
        expect({ exit, live: liveCommit(), gates: gates(report) }).toEqual({
          exit: 0,
          live: commits.new,
          gates: [
            ...['plan passed', ...backedUp, 'migrate passed', 'verify passed'],
            ...['deploy passed', 'health passed'],
          ],
        });
        const of = (gate: string) => report?.checks.find((check) => check.gate === gate);
        expect(of('migrate')?.migrate?.planHash).toBe(of('plan')?.plan?.hash);
        expect(await versionOf(database)).toBe('2');
        const stored = await readdir(join(repository.root, 'backups')).catch(() => []);
        expect(stored.length > 0).toBe(someTools !== undefined);
        const shown = [...host.printed, ...host.lines, JSON.stringify(report)].join('\n');
        expect(shown).not.toContain(new URL(database.url).password || database.url);
      },
      { major: someTools?.major ?? 16 },
    ),
);

scenario(
  {
    id: 'migrate-failed',
    area: 'Release',
    happens: 'The migration of the release fails on the database.',
    does: 'Deploys nothing, and says which migration, why, and what is applied.',
    exit: 1,
    leaves: 'The old version, on the schema as it was.',
  },
  () =>
    withDatabaseBehind(async ({ run, liveCommit, commits, render }, database) => {
      await database.session.execute('create table notes (id int)');
      const { exit, report } = await run(onDatabase, { databaseUrl: database.url });
      expect({ exit, live: liveCommit(), gates: gates(report) }).toEqual({
        exit: 1,
        live: commits.old,
        gates: ['plan passed', 'migrate failed'],
      });
      expect(report?.checks.at(-1)?.findings[0]?.detail).toContain('SQLSTATE 42P07');
      expect(await versionOf(database)).toBe('1');
      expect(render.deploys).toHaveLength(1);
    }),
);

scenario(
  {
    id: 'plan-moved',
    area: 'Release',
    happens: 'The plan that a person has approved is not the plan any more.',
    does: 'Migrates nothing and deploys nothing.',
    exit: 1,
    leaves: 'The old version, on the schema as it was.',
  },
  () =>
    withDatabaseBehind(async ({ run, liveCommit, commits }, database) => {
      const approved = { databaseUrl: database.url, planHash: ['0'.repeat(64)] };
      const { exit, report } = await run(onDatabase, approved);
      expect({ exit, live: liveCommit(), version: await versionOf(database) }).toEqual({
        exit: 1,
        live: commits.old,
        version: '1',
      });
      expect(gates(report)?.at(-1)).toBe('migrate failed');
    }),
);

scenario(
  {
    id: 'address-missing',
    area: 'Release',
    happens: 'The file has `migrate`, and the address of the database is not in the environment.',
    does: 'Says so with every other mistake, before anything is asked: an empty secret is no release without migrations.',
    exit: 2,
    leaves: 'Everything as it was.',
  },
  () =>
    withWholeRelease(async ({ run, render }) => {
      await expect(run(`backup: {}\n${onDatabase}job:\n  service: shop\n`)).rejects.toThrow(
        /LOCKKEEPER_DATABASE_URL: the address of the database in use is not given[\s\S]*plan, backup, migrate, verify[\s\S]*store: it is missing[\s\S]*"shop" is no id of a service/,
      );
      expect(render.requests).toEqual([]);
    }),
);

test('what a way around the database lacks is told before anything is asked', async () => {
  await withWholeRelease(async ({ run, render }) => {
    const text = `plan: { through: render-job }\nmigrate: { through: endpoint, lock-timeout: 1s }\n${deploy}`;
    await expect(run(text)).rejects.toThrow(
      /service: no service is given[\s\S]*status-command: [\s\S]*lock-timeout: has no meaning through endpoint[\s\S]*endpoint-url/,
    );
    expect(render.requests).toEqual([]);
  });
});

scenario(
  {
    id: 'nothing-pending',
    area: 'Release',
    happens: 'The database has every migration already.',
    does: 'Makes no backup, migrates nothing, and deploys.',
    exit: 0,
    leaves: 'The new version, live.',
  },
  () =>
    withDatabaseBehind(async ({ run, liveCommit, commits }, database) => {
      await database.session.execute(
        'create table notes (id bigint primary key); update schema_migrations set version = 2',
      );
      const { exit, report } = await run(withBackup, { databaseUrl: database.url });
      expect({ exit, live: liveCommit(), gates: gates(report) }).toEqual({
        exit: 0,
        live: commits.new,
        gates: ['plan passed', 'migrate passed', 'verify passed', 'deploy passed', 'health passed'],
      });
    }),
);

test('a dry run plans, says what it would do, and leaves the database as it is', async () => {
  await withDatabaseBehind(async ({ run, host, render, liveCommit, commits }, database) => {
    const { exit } = await run(`backup: { store: backups }\n${onDatabase}seed: { apply: true }\n`, {
      databaseUrl: database.url,
      dryRun: true,
    });
    const text = host.printed.join('');
    expect(exit).toBe(0);
    expect(text).toContain('would back up  the database to backups, proved by list');
    expect(text).toContain('would migrate  2 (notes)');
    expect(text).toContain('would verify   the database');
    expect(text).toContain('would apply    the seeds');
    expect(text).toMatch(/would migrate[\s\S]*would send {2}POST/);
    expect(render.requests.filter((request) => !request.startsWith('GET'))).toEqual([]);
    expect(await versionOf(database)).toBe('1');
    expect(liveCommit()).toBe(commits.old);
  });
});

test('a release may migrate alone', async () => {
  await withDatabaseBehind(async ({ run, liveCommit, commits }, database) => {
    const { exit, report } = await run('migrate: {}\n', { databaseUrl: database.url });
    expect({ exit, live: liveCommit(), gates: gates(report) }).toEqual({
      exit: 0,
      live: commits.old,
      gates: ['migrate passed'],
    });
    expect(await versionOf(database)).toBe('2');
  });
});

test('what holds for the database is said once, and another database is refused', async () => {
  await withDatabaseBehind(async ({ run, liveCommit, commits }, database) => {
    const text = `plan: {}\nmigrate: {}\n${deploy}environments:\n  production:\n    database: { expect-database: shop }\n`;
    const { exit, report } = await run(text, { databaseUrl: database.url, environment: 'production' });
    expect({ exit, live: liveCommit() }).toEqual({ exit: 2, live: commits.old });
    expect(report?.checks.map(({ gate, status }) => `${gate} ${status}`)).toEqual(['plan broken']);
    expect(report?.checks[0]?.summary).toContain('shop was expected');
  });
});
