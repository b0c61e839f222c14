import { UserError } from '../core/errors.js';
import type { Host } from '../host/host.js';
import { connect } from '../postgres/connect.js';
import { explainConnection } from '../postgres/connection-problem.js';
import { normaliseUrl } from '../postgres/database-url.js';
import { type ReadLimits, readOnly } from '../postgres/read-only.js';
import type { Session } from '../postgres/session.js';
import type { DatabaseGiven } from './database-inputs.js';

export interface DatabaseInUse {
  readonly session: Session;
  readonly limits: ReadLimits;
}

/** What says which database, and how long reading it may take. */
export type GivenDatabase = Pick<
  DatabaseGiven,
  'databaseUrl' | 'expectDatabase' | 'statementTimeout' | 'lockTimeout'
>;

/** Hands a session with the database in use to `body` and closes it. Throws `UserError`, also for another database. */
export async function withDatabaseInUse<T>(
  given: GivenDatabase,
  host: Pick<Host, 'env' | 'kind'>,
  body: (database: DatabaseInUse) => Promise<T>,
): Promise<T> {
  const address = normaliseUrl(given.databaseUrl ?? refuseNone(host), where);
  const limits = {
    statementTimeoutMs: given.statementTimeout ?? 30_000,
    lockTimeoutMs: given.lockTimeout ?? 2_000,
  };
  const session = await connect(address, { applicationName: 'lockkeeper' }).catch((error: unknown) => {
    throw explainConnection(error, address, where);
  });
  try {
    await expectName(session, limits, given.expectDatabase);
    return await body({ session, limits });
  } finally {
    await session.close();
  }
}

const where = 'database-url';

function refuseNone({ kind }: Pick<Host, 'kind'>): never {
  throw new UserError({
    what: 'there is no address of a database',
    where,
    why: 'secrets are empty in a workflow for a pull request from a fork, and where the environment does not have them',
    fix:
      kind === 'terminal'
        ? 'export LOCKKEEPER_DATABASE_URL=postgresql://user:password@host:5432/database'
        : `give the input database-url: \${{ secrets.DATABASE_URL }}`,
  });
}

async function expectName(session: Session, limits: ReadLimits, expected: string | undefined): Promise<void> {
  if (expected === undefined) return;
  const [row] = await readOnly(session, limits, () =>
    session.query<{ name: string }>('select current_database() as name'),
  );
  if (row?.name === expected) return;
  throw new UserError({
    what: `the database is called ${row?.name}, not ${expected}`,
    where,
    why: 'expect-database says which one is meant; nothing else was read',
    fix: 'correct the address, or expect-database',
  });
}
