import { UserError } from '../core/errors.js';
import { connect } from './connect.js';
import { explainConnection } from './connection-problem.js';
import { describeUrl, normaliseUrl } from './database-url.js';
import { findPooler, type Pooler } from './pooler.js';
import { type ReadLimits, readOnly } from './read-only.js';
import { findTable } from './readable-table.js';
import type { Session } from './session.js';

/** A database that people use, and what is expected of it. */
export interface InUse extends ReadLimits {
  readonly url: string;
  /** Name that it must have. */
  readonly expectDatabase?: string | undefined;
  /** What the session is called in `pg_stat_activity`. Default: `lockkeeper`. */
  readonly applicationName?: string | undefined;
  /** What its own table `lockkeeper.environment` must say, where it has one. */
  readonly environment?: string | undefined;
}

/** What a database says of itself. */
export interface Identity {
  readonly database: string;
  readonly role: string;
  /** `16.4`. */
  readonly version: string;
  /** It is a standby that only reads. */
  readonly replica: boolean;
  /** What its table `lockkeeper.environment` says. */
  readonly environment: string | undefined;
}

export interface OpenDatabase {
  readonly session: Session;
  readonly identity: Identity;
  readonly pooler: Pooler;
}

/** The table in which a database says what it is: one column `name`, one row. */
export const environmentTable = 'lockkeeper.environment';

/**
 * Opens a database in use, refuses another one than was meant, and hands it to `body`. Nothing is written. Throws
 * `UserError` for an address that does not answer and for the wrong database.
 */
export async function withDatabaseInUse<T>(
  inUse: InUse,
  body: (database: OpenDatabase) => Promise<T>,
): Promise<T> {
  const { applicationName = 'lockkeeper' } = inUse;
  const open = async (): Promise<Session> => {
    try {
      return await connect(normaliseUrl(inUse.url, 'database-url'), { applicationName });
    } catch (error) {
      throw explainConnection(error, normaliseUrl(inUse.url, 'database-url'), 'database-url');
    }
  };
  const session = await open();
  try {
    const identity = await readOnly(session, inUse, () => readIdentity(session, inUse));
    refuseWrong(inUse, identity);
    const pooler = await findPooler(session, open);
    return await body({ session, identity, pooler });
  } finally {
    await session.close();
  }
}

async function readIdentity(session: Session, { environment }: InUse): Promise<Identity> {
  const [row] = await session.query<Record<'database' | 'role' | 'version' | 'replica', string>>(`
    select current_database() as database, current_user as role,
      split_part(current_setting('server_version'), ' ', 1) as version, pg_is_in_recovery() as replica`);
  const marker = await findTable(session, environmentTable, {
    what: 'the table',
    why: 'it says which environment this database is',
  }).catch((error: unknown) => {
    // Who does not ask need not be allowed to read it.
    if (environment === undefined && error instanceof UserError) return undefined;
    throw error;
  });
  const names = marker
    ? await session.query<{ readonly name: string }>(`select name::text from ${marker.quoted} limit 2`)
    : [];
  return {
    database: row?.database ?? '',
    role: row?.role ?? '',
    version: row?.version ?? '',
    replica: row?.replica === 't',
    environment: names.map(({ name }) => name).join(', ') || undefined,
  };
}

function refuseWrong({ url, expectDatabase, environment }: InUse, identity: Identity): void {
  const target = describeUrl(normaliseUrl(url, 'database-url'));
  if (expectDatabase !== undefined && expectDatabase !== identity.database) {
    throw new UserError({
      what: `the database at ${target} is called ${identity.database}, and ${expectDatabase} was expected`,
      where: 'expect-database',
      why: 'nothing else was read, and nothing was changed',
      fix: 'correct the address in the secret, or expect-database',
    });
  }
  if (
    environment !== undefined &&
    identity.environment !== undefined &&
    environment !== identity.environment
  ) {
    throw new UserError({
      what: `the database at ${target} says in ${environmentTable} that it is ${identity.environment}, and ${environment} was expected`,
      where: 'environment',
      why: 'nothing else was read, and nothing was changed',
      fix: 'correct the address in the secret, or environment',
    });
  }
}
