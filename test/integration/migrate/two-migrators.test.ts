import { describe, expect, test } from '@jest/globals';
import { connect } from '../../../src/postgres/connect.js';
import { stateOf } from '../../support/database-state.js';
import { type MigrateEnd, runMigrate, startMigrate } from '../../support/migrate-command.js';
import {
  alembic,
  type MigrateProject,
  nodePgMigrate,
  nonTransactional,
  withProject,
} from '../../support/migrate-projects.js';
import { undisturbed } from '../../support/migrate-proof.js';
import { eventually } from '../../support/processes.js';
import { scenario } from '../../support/scenario.js';
import { testMajors, withDatabase } from '../../support/server.js';

function appliedBy({ check }: MigrateEnd): readonly string[] {
  return (check?.migrate?.steps ?? []).filter(({ status }) => status === 'applied').map(({ id }) => id);
}

describe.each([nonTransactional, nodePgMigrate, alembic])('$name', (project: MigrateProject) => {
  test('of three that start at once exactly one works, and the others find nothing to do', async () => {
    const calm = await undisturbed(project, 16);
    const args = await project.args();
    await withDatabase(16, async ({ url }) => {
      const ends = await Promise.all(
        [1, 2, 3].map(() =>
          withProject(project, (root) => runMigrate({ root, url, args: [...args, '--wait-for-others=60s'] })),
        ),
      );
      expect(ends.map(({ code }) => code)).toEqual([0, 0, 0]);
      expect(ends.filter((end) => appliedBy(end).length > 0)).toHaveLength(1);
      expect(ends.filter(({ text }) => text.includes('nothing is pending'))).toHaveLength(2);
      expect(await stateOf(url, project)).toEqual(calm.state);
    });
  }, 60_000);
});

describe.each(testMajors)('PostgreSQL %d', (major) => {
  scenario(
    {
      id: 'two-at-once',
      area: 'Migrate',
      happens: 'A second run starts while the first one builds an index CONCURRENTLY.',
      does: 'Waits for the advisory lock without a transaction, which the index would wait for, then finds nothing to do.',
      exit: 0,
      leaves: 'The work of the first run, once.',
    },
    () =>
      withProject(nonTransactional, (root) =>
        withProject(nonTransactional, (other) =>
          withDatabase(major, async ({ url, session }) => {
            const first = await runMigrate({ root, url, args: ['--steps=1'] });
            expect(first.code).toBe(0);
            // The index waits for this transaction, and the first migrator with it.
            const holder = await connect(url, { applicationName: 'checkout' });
            await holder.execute('begin; update orders set total = 1 where id = 1');
            const working = startMigrate({ root, url, args: ['--lock-timeout=30s'] });
            const building = `select from pg_stat_activity where query ~* '^create index concurrently' and wait_event_type = 'Lock' and datname = current_database()`;
            expect(await eventually(async () => (await session.query(building)).length === 1)).toBe(true);
            const refused = await runMigrate({ root: other, url, args: ['--wait-for-others=1ms'] });
            expect([refused.code, refused.check?.findings.map(({ rule }) => rule)]).toEqual([
              1,
              ['migrate-already-running'],
            ]);
            expect(refused.check?.findings[0]?.title).toMatch(
              /^process \d+ \(role .*, application lockkeeper guard, since .*\) migrates this database$/,
            );
            let waits = false;
            const waiting = startMigrate({
              root: other,
              url,
              args: ['--wait-for-others=60s'],
              onText(text) {
                waits ||= /waiting: process \d+/.test(text);
              },
            });
            expect(await eventually(() => waits)).toBe(true);
            await holder.execute('commit');
            await holder.close();
            const [one, two] = [await working.ended, await waiting.ended];
            expect([one.code, two.code]).toEqual([0, 0]);
            expect([appliedBy(one), appliedBy(two)]).toEqual([['2', '3'], []]);
          }),
        ),
      ),
    60_000,
  );
});
