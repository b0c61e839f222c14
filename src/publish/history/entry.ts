import type { RunOrigin } from './origin.js';

/** What one action writes into a history: where, for which run, and by what name. */
export interface HistoryEntry {
  /** Address of the database. Never shown. */
  readonly url: string;
  /** The input that it came from, for messages. */
  readonly input: string;
  /** Random (a UUID): whoever writes it again writes the same. */
  readonly id: string;
  readonly origin: RunOrigin;
  /** Whether only those stages are added that have not written themselves: of reports that were merged. */
  readonly onlyMissing: boolean;
}
