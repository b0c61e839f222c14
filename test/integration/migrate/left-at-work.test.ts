import { expect, test } from '@jest/globals';
import { connect } from '../../../src/postgres/connect.js';
import { stateOf } from '../../support/database-state.js';
import { type MigrateEnd, runMigrate, startMigrate } from '../../support/migrate-command.js';
import {
  alembic,
  type MigrateProject,
  nonTransactional,
  withProject,
} from '../../support/migrate-projects.js';
import { follow, undisturbed } from '../../support/migrate-proof.js';
import { eventually } from '../../support/processes.js';
import { scenario } from '../../support/scenario.js';
import { withDatabase } from '../../support/server.js';

const building = `select from pg_stat_activity where datname = current_database()
  and query ~* '^create index concurrently' and wait_event_type = 'Lock'`;

/** Kills a run whose index waits for a transaction, and starts the next one while the server is still at it. */
async function killedWhileBuilding(
  project: MigrateProject,
  judge: (next: MigrateEnd, place: Parameters<typeof follow>[1]) => Promise<void>,
): Promise<void> {
  const calm = await undisturbed(project, 16);
  await withProject(project, (root) =>
    withDatabase(16, async ({ url, session }) => {
      const args = await project.args();
      const first = await runMigrate({ root, url, args: [...args, '--steps=1'] });
      expect(first.code).toBe(0);
      const holder = await connect(url, { applicationName: 'checkout' });
      await holder.execute('begin; update orders set total = 1 where id = 1');
      const killed = startMigrate({ root, url, args: [...args, '--lock-timeout=60s'] });
      expect(await eventually(async () => (await session.query(building)).length === 1)).toBe(true);
      killed.child.kill('SIGKILL');
      await killed.ended;
      const refused = await runMigrate({ root, url, args: [...args, '--wait-for-others=1ms'] });
      expect(refused.check?.findings.map(({ rule }) => rule)).toEqual(['migrate-already-running']);
      expect(refused.check?.findings[0]?.title).toContain('application lockkeeper step');
      let waits = false;
      const next = startMigrate({
        root,
        url,
        args: [...args, '--wait-for-others=60s'],
        onText(text) {
          waits ||= /waiting: process \d+/.test(text);
        },
      });
      expect(await eventually(() => waits)).toBe(true);
      await holder.execute('commit');
      await holder.close();
      await judge(await next.ended, { root, url, args });
      expect(await stateOf(url, project)).toEqual(calm.state);
    }),
  );
}

scenario(
  {
    id: 'statement-outlives-run',
    area: 'Migrate',
    happens: 'A run is killed, and the server goes on with its statement.',
    does: 'Waits until the server is through, then names the statement and how to go on.',
    exit: 1,
    leaves: 'What the statement made.',
  },
  () =>
    killedWhileBuilding(nonTransactional, async (next, place) => {
      expect([next.code, next.check?.findings.map(({ rule }) => rule)]).toEqual([1, ['migrate-unfinished']]);
      expect(next.check?.findings[0]?.detail).toContain('in doubt: statement 1: create index concurrently');
      await follow(nonTransactional, place);
    }),
  60_000,
);

test(
  'a runner’s own process that outlives its run ends its step, and the next run goes on behind it',
  () =>
    killedWhileBuilding(alembic, async (next) => {
      expect([next.code, next.text]).toEqual([0, expect.stringContaining('1 applied')]);
    }),
  60_000,
);
