import { normaliseUrl, readUrl } from '../database-url.js';

/** libpq's variable for a parameter of an address. Source: "Environment Variables" in the libpq manual. */
const variables: Readonly<Record<string, string>> = {
  options: 'PGOPTIONS',
  sslmode: 'PGSSLMODE',
  sslrootcert: 'PGSSLROOTCERT',
  sslcert: 'PGSSLCERT',
  sslkey: 'PGSSLKEY',
  sslnegotiation: 'PGSSLNEGOTIATION',
  channel_binding: 'PGCHANNELBINDING',
  connect_timeout: 'PGCONNECT_TIMEOUT',
  target_session_attrs: 'PGTARGETSESSIONATTRS',
  gssencmode: 'PGGSSENCMODE',
};

/** How other clients write the same as libpq's `sslmode`. */
const sslWords: Readonly<Record<string, string>> = {
  true: 'require',
  '1': 'require',
  'no-verify': 'require',
  false: 'disable',
  '0': 'disable',
};

/**
 * The address as variables that PostgreSQL's own programs read, so that nothing of it stands in an argument list.
 * Parameters that libpq does not know (`schema`, `pgbouncer`) are left out. Throws `UserError` for what is no address.
 */
export function libpqEnvironment(url: string): Readonly<Record<string, string>> {
  const { parameters, ...parts } = readUrl(normaliseUrl(url, 'database-url'));
  const mode = parameters.get('sslmode') ?? parameters.get('ssl');
  const named = [...parameters].flatMap(([name, value]) => {
    const variable = variables[name];
    return variable === undefined ? [] : [[variable, value] as const];
  });
  const all = {
    PGHOST: parts.host,
    PGPORT: parts.port,
    PGUSER: parts.user,
    PGPASSWORD: parts.password,
    PGDATABASE: parts.database || parts.user,
    ...Object.fromEntries(named),
    ...(mode === null ? {} : { PGSSLMODE: sslWords[mode] ?? mode }),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
}
