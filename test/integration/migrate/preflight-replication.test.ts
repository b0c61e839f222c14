import { expect, test } from '@jest/globals';
import { defaultLimits, type Seen } from '../../../src/gates/migrate/preflight/check.js';
import { preflight } from '../../../src/gates/migrate/preflight/preflight.js';
import { refuseUnfit } from '../../../src/gates/migrate/preflight/refuse-unfit.js';
import { connect } from '../../../src/postgres/connect.js';
import { withDatabaseInUse } from '../../../src/postgres/in-use.js';
import type { Session } from '../../../src/postgres/session.js';
import { eventually } from '../../support/processes.js';
import { withStandby } from '../../support/replica.js';
import { testMajors } from '../../support/server.js';

const limits = { statementTimeoutMs: 10_000, lockTimeoutMs: 200, ...defaultLimits };

function look(session: Session, given: Partial<typeof limits> = {}): Promise<Seen> {
  return preflight({ session }, { ...limits, ...given }, { pending: [], ledger: undefined });
}

function factOf({ facts }: Seen, label: string): string | undefined {
  return facts.find((fact) => fact.label === label)?.value;
}

async function comesTrue(session: Session, condition: string): Promise<void> {
  const there = await eventually(async () => {
    const [row] = await session.query<{ holds: string }>(`select (${condition}) as holds`);
    return row?.holds === 't';
  });
  expect([condition, there]).toEqual([condition, true]);
}

test.each(testMajors)(
  'on %d a standby is refused, and its lag, slots and absence are seen from the primary',
  (major) =>
    withStandby(major, async ({ primary, standby }) => {
      const url = primary.url('postgres');
      await expect(
        withDatabaseInUse({ ...limits, url: standby('postgres') }, refuseUnfit),
      ).rejects.toMatchObject({
        problems: [
          { what: 'postgres is a standby, which only reads', fix: 'give the address of the primary' },
        ],
      });
      const session = await connect(url);
      const there = await connect(standby('postgres'));
      try {
        await comesTrue(session, `exists (select from pg_stat_replication where state = 'streaming')`);
        expect(factOf(await look(session), 'replicas')).toMatch(/^1, at most /);

        await there.execute('select pg_wal_replay_pause()');
        await session.execute('create table late as select generate_series(1, 1000) as id');
        await comesTrue(
          session,
          'exists (select from pg_stat_replication where replay_lsn < pg_current_wal_lsn())',
        );
        await session.execute(`select pg_create_physical_replication_slot('nobody', true);
          create table later as select generate_series(1, 1000) as id`);
        const behind = await look(session, { replicaBytes: 1000, slotBytes: 1000 });
        expect(behind.findings.map(({ rule }) => rule)).toEqual(['replica-lags', 'slot-holds-wal']);
        expect(behind.findings[0]?.title).toMatch(/^the replica standby is .* behind/);
        for (const { fix = '' } of behind.findings) await session.execute(fix);
        await there.execute('select pg_wal_replay_resume()');

        await session.execute(`alter system set synchronous_standby_names = 'paris'`);
        await session.execute('alter system set synchronous_commit = on');
        await session.execute('select pg_reload_conf()');
        await comesTrue(session, `current_setting('synchronous_standby_names') = 'paris'`);
        await session.execute('set synchronous_commit = on');
        const hanging = await look(session);
        expect(hanging.findings).toMatchObject([{ rule: 'synchronous-standby-missing', severity: 'error' }]);
        await session.execute(`alter system set synchronous_standby_names = 'standby'`);
        await session.execute('select pg_reload_conf()');
        await comesTrue(session, `exists (select from pg_stat_replication where sync_state = 'sync')`);
        expect(await look(session)).toMatchObject({ findings: [] });
      } finally {
        await there.close();
        await session.close();
      }
    }),
  60_000,
);
