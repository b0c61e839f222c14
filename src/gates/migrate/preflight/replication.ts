import { formatBytes } from '../../../core/bytes.js';
import { formatDuration } from '../../../core/duration.js';
import type { Finding } from '../../../core/finding.js';
import { type Check, head, type PreflightLimits, type Seen, statsGrant } from './check.js';

/** A standby or another receiver of WAL. */
export interface Replica {
  readonly name: string;
  /** `streaming`; undefined where our role may not see it. */
  readonly state: string | undefined;
  /** Milliseconds that it took last until what is written here counted there; undefined when nothing is under way. */
  readonly replayMs: number | undefined;
  /** Bytes of WAL that it has not replayed. */
  readonly behind: number | undefined;
}

type Row = Readonly<Record<'name' | 'state' | 'replay' | 'behind', string | null>>;

/** How far replicas are behind. */
export const checkReplicas: Check = async ({ session, limits, role }) => {
  const rows = await session.query<Row>(`
    select coalesce(nullif(application_name, ''), client_addr::text, 'process ' || pid) as name, state,
      (extract(epoch from greatest(write_lag, flush_lag, replay_lag)) * 1000)::bigint as replay,
      pg_wal_lsn_diff(pg_current_wal_lsn(), replay_lsn) as behind
    from pg_stat_replication order by 1`);
  const replicas = rows.map(({ name, state, replay, behind }) => ({
    name: name ?? '',
    state: state ?? undefined,
    replayMs: replay === null ? undefined : Number(replay),
    behind: behind === null ? undefined : Number(behind),
  }));
  return judgeReplicas(replicas, { limits, role });
};

/** A replica tells its time when it has replayed something: none when it is caught up, an old one when it stands still. */
export function judgeReplicas(
  replicas: readonly Replica[],
  {
    limits,
    role,
  }: { readonly limits: Pick<PreflightLimits, 'replicaLagMs' | 'replicaBytes'>; readonly role: string },
): Seen {
  const seen = replicas.filter(({ state }) => state !== undefined);
  const late = seen.filter(
    ({ replayMs = 0, behind = 0 }) => replayMs > limits.replicaLagMs || behind > limits.replicaBytes,
  );
  return { findings: late.map(lagging), facts: [{ label: 'replicas', value: words(replicas, seen, role) }] };
}

function lagging({ name, replayMs = 0, behind = 0 }: Replica): Finding {
  return {
    ...head('replicaLags'),
    title: `the replica ${name} is ${formatBytes(behind)} of WAL behind, and took ${formatDuration(replayMs)} last`,
    fix: 'SELECT application_name, state, replay_lag, pg_wal_lsn_diff(pg_current_wal_lsn(), replay_lsn) AS bytes FROM pg_stat_replication;',
    subject: `replica ${name}`,
  };
}

function words(replicas: readonly Replica[], seen: readonly Replica[], role: string): string {
  const count = `${replicas.length}`;
  if (replicas.length === 0) return 'none';
  if (seen.length === 0) {
    return `${count}, how far they are behind is hidden. To see it, as a superuser: ${statsGrant(role)}`;
  }
  const lag = Math.max(0, ...seen.map(({ replayMs }) => replayMs ?? 0));
  const behind = Math.max(0, ...seen.map((replica) => replica.behind ?? 0));
  return `${count}, at most ${formatDuration(lag)} and ${formatBytes(behind)} behind`;
}
