import { formatDuration } from '../core/duration.js';
import type { Clock } from '../host/clock.js';
import { hideValues } from '../sql/hide-values.js';
import type { Session } from './session.js';

/** A session that another one waits for. */
export interface Blocker {
  /** 0 for a prepared transaction, which has no process. */
  readonly pid: number;
  readonly user: string | undefined;
  readonly application: string | undefined;
  /** `idle in transaction`; undefined where our role may not see it. */
  readonly state: string | undefined;
  /** Milliseconds since its transaction began. */
  readonly sinceMs: number | undefined;
  /** Its last statement, without its constants. */
  readonly query: string | undefined;
}

export interface BlockerWatch {
  /** Ends the watch and tells whom the session waited for when it was last seen waiting. */
  stop(): Promise<readonly Blocker[]>;
}

/**
 * Whose waiting is looked at: one backend, or those that our role has opened since the watch began. Among these a name
 * of ours tells a step's own sessions from others.
 */
export type Waiting = number | 'opened-since';

/** Looks again and again, over a session of its own, at whom those backends wait for. Only reads. */
export function watchBlockers(
  watcher: Session,
  waiting: Waiting,
  { clock, everyMs }: { readonly clock: Clock; readonly everyMs: number },
): BlockerWatch {
  const ended = new AbortController();
  let seen: readonly Blocker[] = [];
  const look = async (): Promise<void> => {
    const value = waiting === 'opened-since' ? await serverTime(watcher) : waiting;
    const whose = waiting === 'opened-since' ? openedSince : 'select $1::int as pid';
    while (!ended.signal.aborted) {
      await clock.sleep(everyMs, ended.signal);
      const found = await readBlockers(watcher, whose, value);
      if (found.length > 0) seen = found;
    }
  };
  // A watcher that is refused or loses its connection only means that nobody can be named.
  const looking = look().catch(() => undefined);
  return {
    async stop() {
      ended.abort();
      await looking;
      return seen;
    },
  };
}

async function serverTime(watcher: Session): Promise<string> {
  const [row] = await watcher.query<{ now: string }>('select pg_catalog.clock_timestamp()::text as now');
  return row?.now ?? '';
}

const openedSince = `with opened as (select pid, application_name like 'lockkeeper step %' as named
      from pg_catalog.pg_stat_activity
      where datname = current_database() and usename = current_user and backend_start >= $1::timestamptz)
    select pid from opened where named or not exists (select from opened where named)`;

/** Those who wait for each other among `pids` are not told: only who stands in the way of all of them. */
async function readBlockers(
  watcher: Session,
  whose: string,
  value: string | number,
): Promise<readonly Blocker[]> {
  const rows = await watcher.query<Readonly<Record<keyof Blocker | 'since', string | null>>>(
    `with waiting as materialized (${whose})
      select b.pid, a.usename as user, nullif(a.application_name, '') as application, a.state,
        (extract(epoch from clock_timestamp() - a.xact_start) * 1000)::bigint as since,
        case when a.query like '<insufficient privilege>' then null else a.query end as query
      from (select distinct unnest(pg_catalog.pg_blocking_pids(w.pid)) as pid from waiting w) b
      left join pg_catalog.pg_stat_activity a on a.pid = b.pid
      where b.pid not in (select pid from waiting)
      order by a.xact_start nulls last, b.pid`,
    [value],
  );
  return rows.map(({ pid: blocker, user, application, state, since, query }) => ({
    pid: Number(blocker),
    user: user ?? undefined,
    application: application ?? undefined,
    state: state ?? undefined,
    sinceMs: since === null ? undefined : Number(since),
    query: query === null ? undefined : hideValues(query).slice(0, 200),
  }));
}

/** One line about a blocker for a person. */
export function describeBlocker({ pid, user, application, state, sinceMs, query }: Blocker): string {
  if (pid === 0) return 'a prepared transaction (see pg_prepared_xacts)';
  const facts = [
    user && `role ${user}`,
    application && `application ${application}`,
    state,
    sinceMs === undefined ? undefined : `in its transaction for ${formatDuration(sinceMs)}`,
  ].filter(Boolean);
  const who = facts.length > 0 ? ` (${facts.join(', ')})` : ' (grant pg_read_all_stats to see whose it is)';
  return `process ${pid}${who}${query === undefined ? '' : `: ${query}`}`;
}
