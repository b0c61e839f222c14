import { UserError } from '../../core/errors.js';
import { describeUrl, normaliseUrl } from '../../postgres/database-url.js';
import { readOnly } from '../../postgres/read-only.js';
import type { BackupInput } from './input.js';
import { backupLabel } from './name.js';

/** What is known of the database before anything is dumped. */
export interface Source {
  readonly database: string;
  readonly label: string;
  readonly major: number;
  readonly serverVersion: string;
  readonly roles: readonly string[];
  readonly at: number;
}

/** Throws `UserError` for an address that pg_dump must not be let through. */
export async function readSource({ inUse, database, clock }: BackupInput): Promise<Source> {
  const target = describeUrl(normaliseUrl(inUse.url, 'database-url'));
  if (database.pooler === 'transaction') throw throughPooler(target);
  const { session, identity } = database;
  const roles = await readOnly(session, inUse, () =>
    session.query<{ name: string }>(
      `select rolname as name from pg_roles where rolname !~ '^pg_' order by 1`,
    ),
  );
  return {
    database: identity.database,
    label: backupLabel(identity.database, target),
    major: session.serverMajor,
    serverVersion: identity.version,
    roles: roles.map(({ name }) => name),
    at: clock.now(),
  };
}

/** Seen with PgBouncer 1.18 under load: afterwards its connections had no search_path, and row_security was off. */
function throughPooler(target: string): UserError {
  return new UserError({
    what: `${target} is a pooler in transaction mode`,
    where: 'database-url',
    why: 'pg_dump empties search_path for its session; the pooler then lends that connection to the app, which finds none of its tables. Nothing was dumped',
    fix: 'give the direct address of the server: the port of PostgreSQL itself (5432 instead of 6543 or 6432), or the host without -pooler',
  });
}
