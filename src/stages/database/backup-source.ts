import { UserError } from '../../core/errors.js';
import { connect } from '../../postgres/connect.js';
import { explainConnection } from '../../postgres/connection-problem.js';
import { describeUrl, normaliseUrl } from '../../postgres/database-url.js';
import type { Session } from '../../postgres/session.js';
import type { DatabaseGiven } from './database-inputs.js';

const where = 'database-url';

/** A database in use, opened and proved to be the one that was meant. */
export interface Source {
  readonly address: string;
  readonly session: Session;
}

/** Opens the database in use, refuses another one than was meant, and hands it to `body`. Throws `UserError`. */
export async function withSource<T>(given: DatabaseGiven, body: (source: Source) => Promise<T>): Promise<T> {
  if (given.databaseUrl === undefined) {
    throw new UserError({
      what: 'it is missing',
      where,
      fix: 'put the address into LOCKKEEPER_DATABASE_URL; in a workflow give the input from a secret',
    });
  }
  const address = normaliseUrl(given.databaseUrl, where);
  const session = await connect(address, { applicationName: 'lockkeeper backup' }).catch((error: unknown) => {
    throw explainConnection(error, address, where);
  });
  try {
    await refuseOther(session, address, given);
    return await body({ address, session });
  } finally {
    await session.close();
  }
}

async function refuseOther(session: Session, address: string, given: DatabaseGiven): Promise<void> {
  const [row] = await session.query<{ name: string; marker: string | null }>(
    `select current_database() as name, to_regclass('lockkeeper.environment')::text as marker`,
  );
  const database = row?.name ?? '';
  if (given.expectDatabase !== undefined && given.expectDatabase !== database) {
    throw otherDatabase(`is called ${database}, and ${given.expectDatabase} was expected`, address);
  }
  if (given.environment === undefined || row?.marker == null) return;
  const [marker] = await session.query<{ name: string }>('select name::text from lockkeeper.environment');
  if (marker === undefined || marker.name === given.environment) return;
  throw otherDatabase(`says that it is ${marker.name}, and ${given.environment} was expected`, address);
}

function otherDatabase(what: string, address: string): UserError {
  return new UserError({
    what: `the database at ${describeUrl(address)} ${what}`,
    where,
    why: 'nothing was read',
    fix: 'correct the address in the secret, or expect-database and environment',
  });
}
