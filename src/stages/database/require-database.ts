import { UserError } from '../../core/errors.js';
import type { Host } from '../../host/host.js';
import type { InUse } from '../../postgres/in-use.js';
import { type DatabaseGiven, inUseOf } from './database-inputs.js';

/** The database in use that the inputs mean. Throws `UserError` where none is named. */
export function requireDatabase(given: DatabaseGiven, { kind }: Pick<Host, 'kind'>): InUse {
  const database = inUseOf(given);
  if (database) return database;
  throw new UserError({
    what: 'is not given',
    where: 'database-url',
    why: 'secrets are empty in a workflow for a pull request from a fork, and where the environment does not have them',
    fix:
      kind === 'actions'
        ? 'give it as an input, from a secret of the environment'
        : 'set LOCKKEEPER_DATABASE_URL in the environment; never in the argument list, where others can read it',
  });
}
