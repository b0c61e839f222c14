import { describe, expect } from '@jest/globals';
import { connect } from '../../../src/postgres/connect.js';
import { readsAndWrites, startLoad } from '../../support/load.js';
import { runMigrate, startMigrate } from '../../support/migrate-command.js';
import { withFolder } from '../../support/project.js';
import { scenario } from '../../support/scenario.js';
import { testMajors, withDatabase } from '../../support/server.js';

/** One that needs ACCESS EXCLUSIVE, one that builds an index beside the traffic, one that reads every row. */
const files = {
  'db/migrations/00001_paid.sql': `-- +goose Up
alter table orders add paid boolean not null default false;

-- +goose Down
alter table orders drop paid;
`,
  'db/migrations/00002_index.sql': `-- +goose NO TRANSACTION
-- +goose Up
create index concurrently orders_total on orders (total);

-- +goose Down
drop index concurrently orders_total;
`,
  'db/migrations/00003_check.sql': `-- +goose Up
alter table orders add constraint positive check (total > -1) not valid;

-- +goose Down
alter table orders drop constraint positive;
`,
};

const tables = `
  create table orders (id bigint primary key, total numeric not null);
  insert into orders select n, n from generate_series(1, 20000) n;
  create table calm (id bigint primary key, total numeric not null);
  insert into calm select n, n from generate_series(1, 100) n`;

const lockTimeoutMs = 400;
const limits = [`--lock-timeout=${lockTimeoutMs}ms`, '--lock-tries=100'];

describe.each(testMajors)('PostgreSQL %d', (major) => {
  scenario(
    {
      id: 'lock-held',
      area: 'Migrate',
      happens: 'Somebody holds a lock that the migration needs.',
      does: 'Gives up after lock-timeout, names whom it waited for, pauses so that those behind it pass, and tries again until it gets it.',
      exit: 0,
      leaves: 'Nobody has waited for longer than lock-timeout.',
    },
    () =>
      withFolder(files, (root) =>
        withDatabase(major, async ({ url, session }) => {
          await session.execute(tables);
          const holder = await connect(url, { applicationName: 'checkout' });
          // Readers alone wait behind the migration and not for the holder, which only reads too.
          const reading = (table: string) => (): readonly string[] => [
            `select (extract(epoch from clock_timestamp() - statement_timestamp()) * 1000)::float8 as stall from ${table} limit 1`,
          ];
          await holder.execute(`begin; select * from orders where total = 17 limit 1`);
          const load = await startLoad(url, 1, reading('orders'));
          const beside = await startLoad(url, 1, reading('calm'));
          let released: Promise<void> | undefined;
          const { ended } = startMigrate({
            root,
            url,
            args: limits,
            onText(text) {
              if (/try 3 of 100/.test(text)) released ??= holder.execute('commit');
            },
          });
          const end = await ended;
          await released;
          const [seen, noise] = [await load.stop(), await beside.stop()];
          await holder.close();
          expect([end.code, end.text]).toEqual([0, expect.stringContaining('3 applied')]);
          expect(end.text).toMatch(new RegExp(`waited for a lock behind process ${holder.pid}\\b`));
          const [first] = end.check?.migrate?.steps ?? [];
          expect(first?.tries).toBeGreaterThanOrEqual(3);
          expect(seen.errors).toEqual([]);
          // What a busy machine adds, the same statements on a table that nobody touches tell.
          expect(seen.longestStallMs).toBeLessThan(lockTimeoutMs + 200 + noise.longestStallMs);
        }),
      ),
  );

  scenario(
    {
      id: 'lock-never-free',
      area: 'Migrate',
      happens: 'Somebody holds a lock that the migration needs, and never lets go.',
      does: 'Names the session, since when and its statement without values, and the SQL that ends it.',
      exit: 1,
      leaves: 'The schema as it was; what comes after it is not started.',
    },
    () =>
      withFolder(files, (root) =>
        withDatabase(major, async ({ url, session }) => {
          await session.execute(tables);
          const holder = await connect(url, { applicationName: 'checkout' });
          try {
            await holder.execute(`begin; select * from orders where total = 17 limit 1`);
            const end = await runMigrate({ root, url, args: ['--lock-timeout=100ms', '--lock-tries=3'] });
            expect(end.code).toBe(1);
            const [finding] = end.check?.findings ?? [];
            expect(finding).toMatchObject({ rule: 'migrate-lock-timeout', migration: '1' });
            expect(finding?.detail).toMatch(
              new RegExp(
                `waited for process ${holder.pid} \\(.*application checkout, idle in transaction, .*\\): begin; select \\* from orders where total = \\?`,
              ),
            );
            expect(finding?.fix).toContain(`SELECT pg_terminate_backend(${holder.pid});`);
            expect(end.check?.migrate?.steps.map(({ status, tries }) => [status, tries])).toEqual([
              ['failed', 3],
              ['not-started', 0],
              ['not-started', 0],
            ]);
            expect(await session.query(`select from pg_attribute where attname = 'paid'`)).toEqual([]);
          } finally {
            await holder.close();
          }
          const after = await runMigrate({ root, url });
          expect([after.code, after.text]).toEqual([0, expect.stringContaining('3 applied')]);
        }),
      ),
  );

  scenario(
    {
      id: 'clients-at-work',
      area: 'Migrate',
      happens: 'Clients read and write the tables that are migrated.',
      does: 'Takes each lock for a moment only, and builds indexes beside the traffic.',
      exit: 0,
      leaves: 'No client has seen an error.',
    },
    () =>
      withFolder(files, (root) =>
        withDatabase(major, async ({ url, session }) => {
          await session.execute(tables);
          const load = await startLoad(url, 3, readsAndWrites('orders'));
          const beside = await startLoad(url, 1, readsAndWrites('calm'));
          const end = await runMigrate({ root, url, args: limits });
          const [seen, noise] = [await load.stop(), await beside.stop()];
          expect([end.code, end.text]).toEqual([0, expect.stringContaining('3 applied')]);
          expect(seen.errors).toEqual([]);
          expect(seen.statements).toBeGreaterThan(0);
          expect(seen.longestStallMs).toBeLessThan(lockTimeoutMs + 200 + noise.longestStallMs);
          const [invalid] = await session.query<{ count: string }>(
            'select count(*) from pg_index where not indisvalid',
          );
          expect(invalid?.count).toBe('0');
        }),
      ),
  );
});
