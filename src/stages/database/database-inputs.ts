import type { Given } from '../../config/field.js';
import { duration, flag, secret, text } from '../../config/fields.js';
import type { InUse } from '../../postgres/in-use.js';

/** Milliseconds. */
const defaults = { statementTimeout: 30_000, lockTimeout: 2_000 } as const;

/** Inputs of every action that works on a database in use. */
export const databaseInputs = {
  'database-url': secret('Address of the database in use: postgresql://user:password@host:5432/database.'),
  'expect-database': text(
    'Name that the database must have. Another one is refused before anything else is read.',
  ),
  environment: text(
    'Name of the environment: production, staging. A database whose table `lockkeeper.environment` says otherwise is refused.',
  ),
  'statement-timeout': duration('Longest time for one statement that reads.', {
    default: defaults.statementTimeout,
  }),
  'lock-timeout': duration('Longest time to wait for a lock.', { default: defaults.lockTimeout }),
  'history-in-database': flag(
    'Keep the history of runs in this database too, in the schema `lockkeeper`, when `history-url` names no other.',
    { default: false },
  ),
};

export type DatabaseGiven = Given<typeof databaseInputs>;

/** The database in use that the inputs mean; undefined without an address. */
export function inUseOf(given: DatabaseGiven): InUse | undefined {
  const { databaseUrl, expectDatabase, environment } = given;
  if (databaseUrl === undefined) return undefined;
  return {
    url: databaseUrl,
    expectDatabase,
    environment,
    statementTimeoutMs: given.statementTimeout ?? defaults.statementTimeout,
    lockTimeoutMs: given.lockTimeout ?? defaults.lockTimeout,
  };
}
