import type { Seen } from '../finding.js';
import { type Look, monitorGrant } from './check.js';

interface Row {
  readonly extension: string;
  readonly available: string;
  readonly loaded: string;
  readonly libraries: string | null;
}

const name = 'pg_stat_statements';

/** Whether pg_stat_statements is loaded and can be read in this database. */
export async function checkStatements({ session, readsSettings, role }: Look): Promise<Seen> {
  // A setting of the library is there for everybody once it is loaded; the list of libraries is not.
  const [row] = await session.query<Row>(
    `select exists (select from pg_extension where extname = $1) as extension,
       exists (select from pg_available_extensions where name = $1) as available,
       current_setting('pg_stat_statements.max', true) is not null as loaded,
       ${readsSettings ? `current_setting('shared_preload_libraries')` : 'null::text'} as libraries`,
    [name],
  );
  if (row?.extension === 't' && row.loaded === 't') return { findings: [], what: 'it counts' };
  const lines: string[] = [];
  if (row?.available !== 't') lines.push("-- first install the server's contrib package: it is not there");
  if (row?.loaded !== 't') {
    const libraries = [...(row?.libraries ?? '').split(',').map((one) => one.trim()), name];
    const list = libraries.filter((one) => one !== '').map((one) => `'${one.replaceAll('"', '')}'`);
    lines.push(`ALTER SYSTEM SET shared_preload_libraries = ${list.join(', ')};`);
    lines.push('-- takes effect when the server is restarted');
  }
  if (row?.extension !== 't') lines.push(`CREATE EXTENSION IF NOT EXISTS ${name};`);
  const missing = row?.loaded === 't' ? 'is loaded but not made in this database' : 'is not loaded';
  const findings = [
    { rule: 'statementsMissing', title: `${name} ${missing}`, fix: lines.join('\n'), subject: name } as const,
  ];
  if (row?.loaded === 't' || readsSettings) return { findings, what: missing };
  // Without the list of today, the new one would throw out what is loaded.
  return {
    findings: [],
    what: missing,
    blind: { what: 'shared_preload_libraries, which does not load it', grant: monitorGrant(role) },
  };
}
