import type { Given } from '../config/field.js';
import { duration, secret, text } from '../config/fields.js';

/** Inputs of every action that works on a database in use. */
export const databaseInputs = {
  'database-url': secret('Address of the database in use: postgresql://user:password@host:5432/database.'),
  'expect-database': text(
    'Name that the database must have. Another one is refused before anything else is read.',
  ),
  environment: text(
    'Name of the environment: production, staging. A database whose table `lockkeeper.environment` says otherwise is refused.',
  ),
  'statement-timeout': duration('Longest time for one statement that reads.', { default: 30_000 }),
  'lock-timeout': duration('Longest time to wait for a lock.', { default: 2_000 }),
};

export type DatabaseGiven = Given<typeof databaseInputs>;
