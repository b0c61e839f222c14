import { describe, expect, test } from '@jest/globals';
import type { CheckResult } from '../../../src/core/check-result.js';
import { UserError } from '../../../src/core/errors.js';
import { concludeBackup } from '../../../src/gates/backup/conclude.js';
import { backupLabel, backupName } from '../../../src/gates/backup/name.js';
import { migrateOf, runIn, statuses, type TestMigrate } from '../../support/migrate.js';
import { rulesIn } from '../../support/plan.js';
import { testMajors, withDatabase } from '../../support/server.js';

const section = (up: string, down: string): string => `-- migrate:up\n${up}\n-- migrate:down\n${down}\n`;

const shop = {
  engine: 'sql-sections',
  files: {
    'migrations/1_orders.sql': section('create table orders (id int);', 'drop table orders;'),
    'migrations/2_note.sql': section(
      'alter table orders add column note text; create schema app; create table app.log (x int);',
      'alter table orders drop column note; drop table app.log; drop schema app;',
    ),
    'migrations/3_index.sql': section(
      'create index orders_note on orders (note);',
      'drop index orders_note; alter table orders rename to ordered; alter table ordered rename to orders;',
    ),
  },
} as const satisfies TestMigrate;

const noBackup = { backup: { without: true, maxAgeMs: 1 } };

function nameIn(url: string): string {
  return new URL(url).pathname.slice(1);
}

function down(
  url: string,
  wanted: TestMigrate['wanted'],
  more: TestMigrate['more'] = noBackup,
): Promise<CheckResult> {
  const confirmed = { direction: 'down', confirmDown: nameIn(url), ...wanted } as const;
  return migrateOf({ ...shop, wanted: confirmed, more }, url);
}

describe.each(testMajors)('a down on PostgreSQL %i', (major) => {
  test('takes the database’s name as its word, else nothing is changed', async () => {
    await withDatabase(major, async ({ url }) => {
      await migrateOf(shop, url);
      const without = migrateOf({ ...shop, wanted: { direction: 'down' } }, url);
      await expect(without).rejects.toThrow(`--confirm-down ${nameIn(url)}`);
      const wrong = migrateOf({ ...shop, wanted: { direction: 'down', confirmDown: 'shop' } }, url);
      await expect(wrong).rejects.toThrow(`is "shop", and the database is called ${nameIn(url)}`);
    });
  });

  test('reverts one, or so many, or down to a migration, and the ledger forgets them', async () => {
    await withDatabase(major, async ({ url, session }) => {
      await migrateOf(shop, url);
      const one = await down(url, {});
      expect(one).toMatchObject({ status: 'passed', summary: '1 reverted' });
      expect(runIn(one)).toMatchObject({ direction: 'down', from: '3', to: '2' });
      const two = await down(url, { to: '1' });
      expect(statuses(two)).toEqual(['2 reverted']);
      expect(await session.query('select version from schema_migrations')).toEqual([{ version: '1' }]);
      await migrateOf(shop, url);
      expect(statuses(await down(url, { steps: 9 }))).toEqual(['3 reverted', '2 reverted', '1 reverted']);
    });
  });

  test('that would destroy data is refused until every name is confirmed; what is empty needs no word', async () => {
    await withDatabase(major, async ({ url, session }) => {
      await migrateOf(shop, url);
      await session.execute("insert into orders values (1, 'x'); insert into app.log values (1)");
      const refused = await down(url, { to: '1' });
      expect(refused).toMatchObject({ status: 'failed', summary: 'nothing was changed' });
      expect(refused.findings).toEqual([
        expect.objectContaining({
          rule: 'migrate-data-loss',
          title: 'the down would destroy the data in app.log, orders.note',
          fix: expect.stringContaining('--confirm-data-loss app.log,orders.note'),
        }),
      ]);
      const half = await down(url, { to: '1', confirmDataLoss: ['orders.note'] });
      expect(half.findings[0]?.title).toBe('the down would destroy the data in app.log');
      await session.execute('truncate app.log');
      const done = await down(url, { to: '1', confirmDataLoss: ['orders.note'] });
      expect(statuses(done)).toEqual(['3 reverted', '2 reverted']);
    });
  });

  test('whose losses nobody can find out takes the word unknown', async () => {
    await withDatabase(major, async ({ url }) => {
      await migrateOf(shop, url);
      const startServer = () => Promise.reject(new UserError({ what: 'no server can be started here' }));
      const run = (wanted: TestMigrate['wanted']) =>
        migrateOf(
          {
            ...shop,
            more: noBackup,
            services: { startServer },
            wanted: { direction: 'down', confirmDown: nameIn(url), to: '1', ...wanted },
          },
          url,
        );
      const refused = await run({});
      expect(refused.findings[0]?.title).toMatch(
        /^what the down would destroy cannot be found out: no server/,
      );
      expect((await run({ confirmDataLoss: ['unknown'] })).status).toBe('passed');
    });
  });

  test('without a way down, or declared irreversible, is refused before it starts', async () => {
    const up = 'alter table orders add column note text;';
    const files = { ...shop.files, 'migrations/2_note.sql': `-- migrate:up\n${up}\n` };
    await withDatabase(major, async ({ url }) => {
      await migrateOf({ ...shop, files }, url);
      const wanted = { direction: 'down', confirmDown: nameIn(url), to: '1' } as const;
      const refused = await migrateOf({ ...shop, files, wanted, more: noBackup }, url);
      expect(rulesIn(refused)).toEqual(['migrate-cannot-run']);
      expect(statuses(refused)).toEqual(['3 not-started', '2 not-started']);
    });
  });
});

describe.each(testMajors)('an up that destroys data on PostgreSQL %i', (major) => {
  const files = {
    ...shop.files,
    'migrations/4_drop.sql': section('alter table orders drop column note; truncate app.log;', 'select 1;'),
  };

  test('wants a verified backup of this database, young enough, or the word that none is wanted', async () => {
    await withDatabase(major, async ({ url, session }) => {
      await migrateOf(shop, url);
      await session.execute("insert into orders values (1, 'x'); insert into app.log values (1)");
      const refused = await migrateOf({ ...shop, files }, url);
      expect(refused.findings).toEqual([
        expect.objectContaining({
          rule: 'migrate-no-backup',
          title:
            'the data in app.log, orders.note would be destroyed, and no report of this release has a backup',
          fix: expect.stringContaining('--without-backup'),
        }),
      ]);
      expect(await session.query('select note from orders')).toEqual([{ note: 'x' }]);
      const old = backupOf(url, Date.now() - 7_200_000);
      const tooOld = await migrateOf({ ...shop, files, more: { earlier: [old] } }, url);
      expect(rulesIn(tooOld)).toEqual(['migrate-no-backup']);
      const checks = [backupOf(url, Date.now() - 60_000)];
      const done = await migrateOf({ ...shop, files, more: { earlier: checks } }, url);
      expect(statuses(done)).toEqual(['4 applied']);
    });
  });

  test('that finds nothing to destroy needs none', async () => {
    await withDatabase(major, async ({ url }) => {
      await migrateOf(shop, url);
      expect(statuses(await migrateOf({ ...shop, files }, url))).toEqual(['4 applied']);
    });
  });
});

function backupOf(url: string, at: number): CheckResult {
  const { host, pathname } = new URL(url);
  const label = backupLabel(nameIn(url), `${host}${pathname}`);
  const backup = {
    kind: 'backup',
    database: nameIn(url),
    name: backupName({ label, at, part: 'dump' }, ''),
    place: '/backups',
    createdAt: new Date(at).toISOString(),
    serverVersion: '16.4',
    encryption: 'none',
    bytes: 1,
    sha256: '',
    verified: 'restore',
    tables: 1,
    rows: 1,
    steps: [],
    removed: [],
  } as const;
  return concludeBackup(backup, [], 0);
}
