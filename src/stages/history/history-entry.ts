import { randomUUID } from 'node:crypto';
import type { Host } from '../../host/host.js';
import type { HistoryEntry } from '../../publish/history/entry.js';
import { originOf } from '../../publish/history/origin.js';

/** What says whether a run is written down, and where. */
export interface HistoryGiven {
  readonly historyUrl?: string | undefined;
  readonly historyInDatabase?: boolean | undefined;
  readonly databaseUrl?: string | undefined;
  readonly historyEnvironment?: string | undefined;
  /** What the database was said to be. */
  readonly environment?: string | undefined;
}

/** What this run writes into a history; undefined where none is asked for, and then nothing is written anywhere. */
export function historyEntry(
  given: HistoryGiven,
  { env }: Pick<Host, 'env'>,
  onlyMissing = false,
): HistoryEntry | undefined {
  const own = given.historyInDatabase ? given.databaseUrl : undefined;
  const url = given.historyUrl ?? own;
  if (url === undefined) return undefined;
  const id = randomUUID();
  const environment = given.historyEnvironment ?? given.environment;
  return {
    ...{ url, id, onlyMissing },
    input: given.historyUrl === undefined ? 'database-url' : 'history-url',
    origin: originOf(env, { environment, otherwise: id }),
  };
}
