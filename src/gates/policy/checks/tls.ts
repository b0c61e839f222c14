import type { PolicyFinding, Seen } from '../finding.js';
import { type Look, monitorGrant } from './check.js';

/** Whether the server speaks TLS, its pg_hba.conf asks for it, and its clients use it. */
export async function checkTls(look: Look): Promise<Seen> {
  if (look.policy.tls === 'off') return { findings: [], what: '', unjudged: 'the policy says `tls: off`' };
  const [row] = await look.session.query<{ readonly ssl: string; readonly hba: string }>(`
    select current_setting('ssl') as ssl,
      has_function_privilege('pg_hba_file_rules()', 'execute')
        and has_table_privilege('pg_hba_file_rules', 'select') as hba`);
  if (row?.ssl !== 'on') {
    const fix =
      '-- first place server.crt and server.key (chmod 600) in the folder that SHOW data_directory names\nALTER SYSTEM SET ssl = on;\nSELECT pg_reload_conf();';
    return {
      findings: [{ rule: 'tlsOff', title: 'the server speaks no TLS (ssl is off)', fix, subject: 'ssl' }],
      what: 'ssl is off',
    };
  }
  const files = row.hba === 't' ? await openLines(look) : [];
  const clients = await plainClients(look);
  const unseen = [
    ...(row.hba === 't' ? [] : ['pg_hba.conf']),
    ...(look.monitors ? [] : ['the connections of other roles']),
  ];
  const grants = [
    ...(row.hba === 't'
      ? []
      : [
          `GRANT SELECT ON pg_hba_file_rules TO ${look.role};`,
          `GRANT EXECUTE ON FUNCTION pg_hba_file_rules() TO ${look.role};`,
        ]),
    ...(look.monitors ? [] : [monitorGrant(look.role)]),
  ];
  return {
    findings: [...files, ...clients],
    what: 'ssl is on',
    ...(unseen.length > 0 ? { blind: { what: unseen.join(' and '), grant: grants.join('\n') } } : {}),
  };
}

interface HbaRow {
  readonly line: string;
  readonly type: string;
  readonly who: string;
  readonly file: string;
}

/** Lines that let a client in without TLS, from another machine or, when asked for, from anywhere by network. */
async function openLines({ session, policy, readsSettings }: Look): Promise<readonly PolicyFinding[]> {
  const rows = await session.query<HbaRow>(
    `select h.line_number as line, h.type as type,
       concat_ws(' ', array_to_string(h.database, ','), array_to_string(h.user_name, ','), h.address) as who,
       coalesce(to_jsonb(h)->>'file_name', ${readsSettings ? `current_setting('hba_file')` : `'pg_hba.conf'`}) as file
     from pg_hba_file_rules h
     where h.error is null and h.type in ('host', 'hostnossl') and h.auth_method <> 'reject'
       and ($1 or not coalesce(h.address in ('127.0.0.1', '::1', 'localhost', 'samehost'), false))
       and not exists (select from pg_hba_file_rules before
         where before.type = 'hostnossl' and before.auth_method = 'reject'
           and before.database = '{all}' and before.user_name = '{all}'
           and before.address in ('all', h.address) and before.line_number < h.line_number)
     order by 1`,
    [policy.tls === 'everywhere'],
  );
  return rows.map(({ line, type, who, file }) => ({
    rule: 'tlsNotRequired',
    title: `line ${line} of pg_hba.conf (${type} ${who}) lets clients in without TLS`,
    detail: `Then load it: SELECT pg_reload_conf();`,
    fix: `sed -i '${line}s/^[[:space:]]*${type}/hostssl/' '${file.replaceAll("'", `'\\''`)}'`,
    subject: `pg_hba ${type} ${who}`,
  }));
}

interface ClientRow {
  readonly role: string;
  readonly application: string;
  readonly address: string;
  readonly connections: string;
  readonly fix: string;
}

async function plainClients({ session, policy }: Look): Promise<readonly PolicyFinding[]> {
  const rows = await session.query<ClientRow>(
    `select usename as role, application_name as application, host(client_addr) as address,
       count(*) as connections,
       format('SELECT pg_terminate_backend(pid) FROM pg_stat_ssl JOIN pg_stat_activity USING (pid) WHERE NOT ssl AND usename = %L AND client_addr = %L AND pid <> pg_backend_pid();',
         usename, host(client_addr)) as fix
     from pg_stat_ssl join pg_stat_activity using (pid)
     where not ssl and client_addr is not null and ($1 or not client_addr <<= '127.0.0.0/8' and client_addr <> '::1')
     group by 1, 2, 3, usename, client_addr order by 1, 2, 3`,
    [policy.tls === 'everywhere'],
  );
  return rows.map(({ role, application, address, connections, fix }) => ({
    rule: 'tlsConnection',
    title: `${role} is connected from ${address} without TLS (${application || 'no application name'}, ${connections} connections)`,
    fix: `-- first add sslmode=require to the client's address\n${fix}`,
    subject: `${role} ${application} ${address}`,
  }));
}
