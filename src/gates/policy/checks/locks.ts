import { redacted } from '../../../sql/redacted.js';
import type { PolicyFinding, Seen } from '../finding.js';
import { type Look, monitorGrant } from './check.js';

interface Who {
  readonly pid: string;
  readonly role: string | null;
  readonly state: string | null;
  readonly query: string | null;
  readonly application: string | null;
}

interface Waiter extends Who {
  readonly mode: string;
  readonly target: string;
  readonly seconds: string;
  /** JSON: the sessions that block it. */
  readonly blockers: string;
}

interface Blocker extends Who {
  readonly seconds: number | null;
  /** Whether it waits itself. */
  readonly waits: boolean;
}

interface Holder extends Who {
  readonly modes: string;
  readonly targets: string;
  readonly seconds: string;
}

/** Locks that are waited for, or held, longer than the limit. */
export async function checkLocks(look: Look): Promise<Seen> {
  const { session, policy, monitors, role } = look;
  const limit = [policy.limits.lockMs];
  const waiters = await session.query<Waiter>(waitersQuery, limit);
  const holders = await session.query<Holder>(holdersQuery, limit);
  const seconds = policy.limits.lockMs / 1000;
  return {
    findings: [...waiters.map(waiterFinding), ...holders.map(holderFinding)],
    what: `${waiters.length} waited for and ${holders.length} held longer than ${seconds} s`,
    ...(monitors ? {} : { blind: { what: 'since when other roles hold locks', grant: monitorGrant(role) } }),
  };
}

// `waitstart` is there from PostgreSQL 14 on.
const waitersQuery = `
  select w.*, (select coalesce(json_agg(json_build_object(
      'pid', b.pid::text, 'role', b.usename, 'state', b.state, 'query', b.query, 'application', b.application_name,
      'seconds', round(extract(epoch from clock_timestamp() - b.xact_start)::numeric, 1),
      'waits', cardinality(pg_blocking_pids(b.pid)) > 0)), '[]')
    from pg_stat_activity b where b.pid = any(pg_blocking_pids(w.pid::int))) as blockers
  from (select l.pid, a.usename as role, a.state, a.query, a.application_name as application, l.mode,
      coalesce(case when l.database = (select oid from pg_database where datname = current_database())
        then (select format('%I.%I', n.nspname, c.relname) from pg_class c
          join pg_namespace n on n.oid = c.relnamespace where c.oid = l.relation) end, l.locktype) as target,
      round(extract(epoch from clock_timestamp()
        - coalesce((to_jsonb(l)->>'waitstart')::timestamptz, a.query_start))::numeric, 1) as seconds
    from pg_locks l join pg_stat_activity a using (pid) where not l.granted) w
  where w.seconds * 1000 > $1 order by w.seconds desc limit 50`;

// How long one lock is held is not written down anywhere; its transaction's age is the most that it can be.
const holdersQuery = `
  select a.pid, a.usename as role, a.state, a.query, a.application_name as application,
    round(extract(epoch from clock_timestamp() - a.xact_start)::numeric, 1) as seconds,
    string_agg(distinct l.mode, ', ') as modes,
    string_agg(distinct coalesce(quote_ident(n.nspname) || '.' || quote_ident(c.relname),
      'a relation of ' || (select d.datname from pg_database d where d.oid = l.database)), ', ') as targets
  from pg_stat_activity a join pg_locks l on l.pid = a.pid and l.granted and l.locktype = 'relation'
    left join pg_class c on c.oid = l.relation
      and l.database = (select oid from pg_database where datname = current_database())
    left join pg_namespace n on n.oid = c.relnamespace
  where a.backend_type = 'client backend' and a.pid <> pg_backend_pid()
    and extract(epoch from clock_timestamp() - a.xact_start) * 1000 > $1
    and coalesce(n.nspname, '') not in ('pg_catalog', 'information_schema', 'pg_toast')
    and (l.mode <> 'AccessShareLock' or a.state like 'idle in transaction%')
  group by 1, 2, 3, 4, 5, a.xact_start order by a.xact_start limit 50`;

function waiterFinding({ pid, mode, target, seconds, blockers, ...who }: Waiter): PolicyFinding {
  const all = JSON.parse(blockers) as readonly Blocker[];
  const first = all.find(({ waits }) => !waits) ?? all[0];
  const lines = all.map(
    (one) =>
      `blocked by ${sessionOf(one)}${one.seconds === null ? '' : `, in a transaction for ${one.seconds} s`}${one.waits ? ', and waits itself' : ''}: ${statementOf(one)}`,
  );
  return {
    rule: 'lockWaited',
    title: `${sessionOf({ pid, ...who })} has waited ${seconds} s for ${mode} on ${target}`,
    detail: [`it runs: ${statementOf({ pid, ...who })}`, ...lines].join('\n'),
    fix: endSession(first ?? { pid, ...who }),
    subject: `${target} ${mode} ${who.role ?? ''}`,
  };
}

function holderFinding({ modes, targets, seconds, ...who }: Holder): PolicyFinding {
  return {
    rule: 'lockHeld',
    title: `${sessionOf(who)} is in a transaction for ${seconds} s and holds ${modes} on ${targets}`,
    detail: `${who.state ?? ''}, last statement: ${statementOf(who)}`,
    fix: endSession(who),
    subject: `${targets} ${who.role ?? ''} ${who.application ?? ''}`,
  };
}

function sessionOf({ pid, role, application }: Who): string {
  return `session ${pid} (${[role, application].filter(Boolean).join(', ') || 'hidden'})`;
}

function statementOf({ query }: Who): string {
  return query ? redacted(query) : '(none)';
}

/** A statement that runs can be cancelled; a session that is idle in its transaction must go. */
function endSession({ pid, state }: Who): string {
  return state === 'active' ? `SELECT pg_cancel_backend(${pid});` : `SELECT pg_terminate_backend(${pid});`;
}
