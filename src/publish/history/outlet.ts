import type { GateName } from '../../core/check-result.js';
import type { Outlet } from '../outlet.js';
import type { HistoryEntry } from './entry.js';
import { inHistory } from './open.js';
import { startedStage } from './rows.js';
import { writeReport, writeStart } from './write.js';

/** The history of runs in a database. */
export function historyOutlet(entry: HistoryEntry): Outlet {
  return {
    name: 'history',
    async deliver(report) {
      await inHistory(entry, (session) => writeReport(session, entry, report));
      return [];
    },
  };
}

/** What is written down before a gate runs, so that a run that is killed is seen. Throws what `inHistory` throws. */
export async function startInHistory(
  entry: HistoryEntry,
  gates: readonly GateName[],
  startedAt: string,
): Promise<void> {
  const stages = gates.map((gate) => startedStage(gate, startedAt));
  await inHistory(entry, (session) => writeStart(session, entry, stages));
}
