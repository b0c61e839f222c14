import { systemClock } from '../../src/host/system-clock.js';
import { connect } from '../../src/postgres/connect.js';
import type { GuardServices } from '../../src/postgres/guarded.js';
import { type OpenDatabase, withDatabaseInUse } from '../../src/postgres/in-use.js';

/** Short enough for a test, long enough for a busy machine to take a free lock. */
export const testLimits = { lockTimeoutMs: 150, statementTimeoutMs: 10_000, tries: 2 };

export interface GuardedRun {
  readonly database: OpenDatabase;
  readonly services: GuardServices;
  /** What was told on the way. */
  readonly told: readonly string[];
}

/** Opens a database as an action does: a session to work with and one to watch it. Pauses between tries take no time. */
export function withGuardedDatabase<T>(url: string, body: (run: GuardedRun) => Promise<T>): Promise<T> {
  const inUse = { url, lockTimeoutMs: 2_000, statementTimeoutMs: 10_000 };
  return withDatabaseInUse(inUse, async (database) => {
    const watcher = await connect(url, { applicationName: 'lockkeeper watcher' });
    const told: string[] = [];
    const services: GuardServices = {
      clock: {
        now: systemClock.now,
        sleep: (milliseconds, signal) => systemClock.sleep(Math.min(milliseconds, 30), signal),
      },
      signal: new AbortController().signal,
      watcher,
      random: () => 0,
      progress: (line) => told.push(line),
    };
    try {
      return await body({ database, services, told });
    } finally {
      await watcher.close();
    }
  });
}
