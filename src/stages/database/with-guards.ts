import type { Host } from '../../host/host.js';
import { connect } from '../../postgres/connect.js';
import type { GuardLimits, GuardServices } from '../../postgres/guarded.js';
import { type InUse, type OpenDatabase, withDatabaseInUse } from '../../postgres/in-use.js';
import { type ApplyGiven, defaultTries } from './apply-inputs.js';

/** How long and how often a statement that writes waits for its lock. */
export function guardLimits(
  { lockTimeoutMs, statementTimeoutMs }: Pick<InUse, 'lockTimeoutMs' | 'statementTimeoutMs'>,
  { lockTries }: ApplyGiven,
): GuardLimits {
  return { lockTimeoutMs, statementTimeoutMs, tries: lockTries ?? defaultTries };
}

/** Opens a database in use, and beside it a session that looks at who blocks. Throws as `withDatabaseInUse` does. */
export function withGuards<T>(
  inUse: InUse,
  host: Host,
  body: (database: OpenDatabase, services: GuardServices) => Promise<T>,
): Promise<T> {
  return withDatabaseInUse(inUse, async (database) => {
    const watcher = await connect(inUse.url, { applicationName: 'lockkeeper watcher' });
    try {
      const { clock, signal, log } = host;
      return await body(database, { clock, signal, watcher, random: Math.random, progress: log.progress });
    } finally {
      await watcher.close();
    }
  });
}
