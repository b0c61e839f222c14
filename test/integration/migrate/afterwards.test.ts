import { describe, expect, test } from '@jest/globals';
import type { MigrateInput } from '../../../src/gates/migrate/input.js';
import { readExpectations } from '../../../src/gates/verify/expectations.js';
import { migrateOf, statuses, type TestMigrate } from '../../support/migrate.js';
import { rulesIn } from '../../support/plan.js';
import { testMajors, withDatabase } from '../../support/server.js';

const section = (up: string): string => `-- migrate:up\n${up}\n-- migrate:down\nselect 1;\n`;

const shop = {
  engine: 'sql-sections',
  files: { 'migrations/1_orders.sql': section('create table orders (id int primary key);') },
} as const satisfies TestMigrate;

const expecting = (text: string): Pick<MigrateInput, 'expectations'> => ({
  expectations: readExpectations(text, 'verify.yml'),
});

describe.each(testMajors)('after a migration on PostgreSQL %i', (major) => {
  test('the database is held against the expectations file', async () => {
    await withDatabase(major, async ({ url }) => {
      const met = expecting('tables:\n  orders:\n    columns:\n      id: integer not null\n');
      expect(await migrateOf({ ...shop, more: met }, url)).toMatchObject({ status: 'passed', findings: [] });
    });
    await withDatabase(major, async ({ url }) => {
      const unmet = expecting('tables:\n  orders:\n    columns:\n      note: text\n');
      const result = await migrateOf({ ...shop, more: unmet }, url);
      expect(result).toMatchObject({ status: 'failed', summary: '1 applied' });
      expect(rulesIn(result)).toEqual(['verify-missing']);
      expect(result.findings[0]?.location).toMatchObject({ file: 'verify.yml' });
      const again = await migrateOf({ ...shop, more: unmet }, url);
      expect(again).toMatchObject({ status: 'failed', summary: 'nothing is pending' });
    });
  });

  test('what lay about half-done before is not held against it', async () => {
    await withDatabase(major, async ({ url, session }) => {
      await session.execute('create table old (id int); insert into old values (1), (1)');
      await session.execute('create unique index concurrently old_id on old (id)').catch(() => undefined);
      await session.execute('create table schema_migrations (version varchar(128) primary key)');
      expect(await migrateOf(shop, url)).toMatchObject({ status: 'passed', findings: [] });
    });
  });

  test('a migration that changes the ledger behind our back is told as in doubt', async () => {
    const files = {
      ...shop.files,
      'migrations/2_odd.sql': section(
        "create function forget() returns trigger language plpgsql as 'begin return null; end'; create trigger forget before insert on schema_migrations for each row execute function forget();",
      ),
    };
    await withDatabase(major, async ({ url }) => {
      await migrateOf(shop, url);
      const more = { backup: { without: true, maxAgeMs: 1 } };
      const result = await migrateOf({ ...shop, files, more }, url);
      expect(statuses(result)).toEqual(['2 unknown']);
      expect(rulesIn(result)).toEqual(['migrate-ledger-differs']);
      expect(result.findings[0]?.title).toBe('2 (odd) was run, and public.schema_migrations does not say so');
    });
  });
});
