import type { Finding } from '../../../core/finding.js';
import { type Check, head, type PreflightLimits, type Seen } from './check.js';

/** Connections of the server as far as our role can use them, and the limits that stand below that. */
export interface Connections {
  readonly used: number;
  readonly usable: number;
  readonly own: readonly OwnLimit[];
}

/** A limit of the role’s or the database’s own. */
export interface OwnLimit {
  /** `ROLE app`, as it stands in SQL. */
  readonly of: string;
  readonly name: string;
  readonly limit: number;
  readonly used: number;
}

/** Whether there is room for what the migration opens, and how full the server is. */
export const checkConnections: Check = async ({ session, limits, superuser }) => {
  const [row] = await session.query<Readonly<Record<'used' | 'usable' | 'own', string>>>(connectionsQuery, [
    superuser,
  ]);
  const own = JSON.parse(row?.own ?? '[]') as OwnLimit[];
  return judgeConnections({ used: Number(row?.used), usable: Number(row?.usable), own }, limits);
};

export function judgeConnections(
  { used, usable, own }: Connections,
  { connectionShare, sessions }: Pick<PreflightLimits, 'connectionShare' | 'sessions'>,
): Seen {
  // The one that looks is taken already.
  const needed = sessions - 1;
  const tight = own.filter(({ limit, used }) => limit - used < needed);
  const findings = tight.map((one) => ownLimit(one, needed));
  const share = Math.round((100 * used) / usable);
  const short = usable - used < needed;
  if (short || share >= connectionShare) {
    const what = `${used} of ${usable} connections are taken (${share} %)`;
    findings.push({
      ...head('connectionsShort', short ? 'error' : 'warning'),
      title: short
        ? `${what}, and the migration needs ${needed} more`
        : `${what}; the limit is ${connectionShare} %`,
      fix: "SELECT usename, application_name, state, count(*) FROM pg_stat_activity WHERE backend_type = 'client backend' GROUP BY 1, 2, 3 ORDER BY 4 DESC;",
      subject: 'connections',
    });
  }
  return { findings, facts: [{ label: 'connections', value: `${used} of ${usable} taken` }] };
}

function ownLimit({ of, name, limit, used }: OwnLimit, needed: number): Finding {
  const left = Math.max(0, limit - used);
  return {
    ...head('connectionsShort', 'error'),
    title: `the connection limit of ${name} leaves ${left} free, and the migration needs ${needed} more`,
    fix: `ALTER ${of} CONNECTION LIMIT ${used + needed};`,
    subject: `connections of ${name}`,
  };
}

/** Superusers may also have what is kept back for them, and own limits do not bind them. */
const connectionsQuery = `
  with own as (
    select 'DATABASE ' || quote_ident(d.datname) as of, d.datname as name, d.datconnlimit as limit, s.numbackends as used
    from pg_database d join pg_stat_database s on s.datid = d.oid
    where d.datname = current_database() and d.datconnlimit >= 0
    union all
    select 'ROLE ' || quote_ident(r.rolname), r.rolname, r.rolconnlimit,
      (select count(*)::int from pg_stat_activity a where a.usename = r.rolname)
    from pg_roles r where r.rolname = session_user and r.rolconnlimit >= 0
  )
  select (select sum(numbackends) from pg_stat_database) as used,
    current_setting('max_connections')::int - case when $1::bool then 0 else
      current_setting('superuser_reserved_connections')::int
        + coalesce(current_setting('reserved_connections', true), '0')::int end as usable,
    (select coalesce(json_agg(own) filter (where not $1::bool), '[]') from own) as own`;
