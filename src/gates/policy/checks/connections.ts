import type { Seen } from '../finding.js';
import { type Look, monitorGrant } from './check.js';

interface Row {
  readonly used: string;
  readonly usable: string;
}

interface Holder {
  readonly role: string;
  readonly connections: string;
  readonly idle: string;
  readonly fix: string;
}

/** How many of the connections that ordinary roles can have are taken. */
export async function checkConnections({ session, policy, monitors, role }: Look): Promise<Seen> {
  const [row] = await session.query<Row>(`
    select (select sum(numbackends) from pg_stat_database) as used,
      current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int
        - coalesce(current_setting('reserved_connections', true), '0')::int as usable`);
  const used = Number(row?.used);
  const usable = Number(row?.usable);
  const share = Math.round((100 * used) / usable);
  const what = `${used} of ${usable} connections are taken (${share} %)`;
  if (share < policy.limits.connections) return { findings: [], what };
  const holders = await session.query<Holder>(
    `select usename as role, count(*) as connections, count(*) filter (where state = 'idle') as idle,
       format('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = %L AND state = ''idle'' AND state_change < now() - interval %L;',
         usename, $1 || ' milliseconds') as fix
     from pg_stat_activity where usename is not null and pid <> pg_backend_pid() group by usename
     order by count(*) desc, usename limit 5`,
    [policy.limits.idleMs],
  );
  const [most] = holders;
  const detail = holders
    .map((one) => `${one.role}: ${one.connections} connections${monitors ? `, ${one.idle} idle` : ''}`)
    .join('\n');
  return {
    findings: [
      {
        rule: 'connectionsHigh',
        title: `${what}; the limit is ${policy.limits.connections} %`,
        detail,
        fix:
          most?.fix ??
          'ALTER SYSTEM SET max_connections = 200;\n-- takes effect when the server is restarted',
        subject: 'connections',
      },
    ],
    what,
    ...(monitors ? {} : { blind: { what: 'which connections are idle', grant: monitorGrant(role) } }),
  };
}
