import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../../core/errors.js';
import { ConnectionLost, ServerError, type Session } from '../../postgres/session.js';
import type { Target } from '../engine.js';
import { libraryClient } from './library-client.js';
import { type Installed, readInstalled } from './read-installed.js';
import { ownMigrations } from './texts.js';

/** Milliseconds that a statement waits for another session: two installs take far less. */
const lockTimeoutMs = 5_000;
const statementTimeoutMs = 30_000;
const tries = 4;

/** `lock_not_available`, `deadlock_detected`: worth another try. */
const passing = new Set(['55P03', '40P01']);

/**
 * Makes the schema `lockkeeper`, or brings it to what this version writes to: runs the migrations of our own that its
 * ledger `lockkeeper.migrations` does not have, by node-pg-migrate, all in one transaction. Changes nothing where
 * nothing is missing, and then needs no right but reading that ledger. Two at once wait for each other. The session
 * must be idle. Throws `UserError` with the GRANT when the role may not.
 */
export async function installOwnSchema({ session }: Target): Promise<void> {
  const installed = await readInstalled(session);
  if (isComplete(installed)) return;
  for (let attempt = 1; ; attempt++) {
    try {
      return await install(session);
    } catch (error) {
      if (error instanceof ServerError && passing.has(error.code) && attempt < tries) continue;
      throw explain(error, installed);
    }
  }
}

function isComplete({ applied }: Installed): boolean {
  return ownMigrations.every(([name]) => applied.includes(name.replace(/\.sql$/, '')));
}

/** Settings and lock are those of the transaction, so that it also works through a pooler. */
async function install(session: Session): Promise<void> {
  try {
    await session.execute(`
      begin isolation level read committed;
      set local lock_timeout = ${lockTimeoutMs};
      set local statement_timeout = ${statementTimeoutMs};
      set local search_path = pg_catalog, pg_temp;
      set local client_min_messages = error;
      select pg_advisory_xact_lock(hashtext('lockkeeper'), hashtext('install'))`);
    const now = await readInstalled(session);
    if (!isComplete(now)) await runMigrations(session, now);
    await session.execute('commit');
  } finally {
    if (session.alive && session.inTransaction) await session.execute('rollback').catch(() => undefined);
  }
}

/** node-pg-migrate reads files, and a bundle carries texts: they are written where nobody else looks. */
async function runMigrations(session: Session, { schema }: Installed): Promise<void> {
  const { runner } = await import('node-pg-migrate');
  const dir = await mkdtemp(join(tmpdir(), 'lockkeeper-migrations-'));
  let refused: unknown;
  try {
    for (const [name, text] of ownMigrations) await writeFile(join(dir, name), text);
    await runner({
      dbClient: libraryClient(session, (error) => {
        refused ??= error;
      }),
      dir,
      direction: 'up',
      migrationsSchema: 'lockkeeper',
      migrationsTable: 'migrations',
      createMigrationsSchema: !schema,
      singleTransaction: true,
      noLock: true,
      logger: silent,
    });
  } catch (error) {
    throw refused ?? error;
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

/** What it has to say comes back as an error. */
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

function explain(error: unknown, installed: Installed): unknown {
  if (!(error instanceof ServerError || error instanceof ConnectionLost)) return error;
  const { database, role } = installed;
  const denied = error instanceof ServerError && error.code === '42501';
  return new UserError(
    {
      what: denied
        ? `the role ${role} may not make the tables of the schema lockkeeper in ${database}: ${error.message}`
        : `the tables of the schema lockkeeper could not be made in ${database}: ${error.message}`,
      where: 'database-url',
      why: 'Lockkeeper keeps there what it must remember from one run to the next; nothing was changed',
      fix: denied ? missingRight(installed) : otherFix(error),
    },
    { cause: error },
  );
}

function otherFix(error: ServerError | ConnectionLost): string {
  if (!(error instanceof ServerError && passing.has(error.code)))
    return 'mend what the server says, and run it again';
  return 'see who holds the lock: SELECT pid, state, query FROM pg_stat_activity WHERE datname = current_database();';
}

function missingRight({ database, role, schema, owner }: Installed): string {
  if (owner !== undefined) return `as a superuser: GRANT ${owner} TO ${role}; or use the address of ${owner}`;
  if (schema) return `as the owner of the schema: GRANT USAGE, CREATE ON SCHEMA lockkeeper TO ${role};`;
  return `as the owner of the database: GRANT CREATE ON DATABASE ${database} TO ${role};`;
}
