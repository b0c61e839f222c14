import type { GateName } from '../../core/check-result.js';
import { deadlineSignal, type Outlet } from '../outlet.js';
import type { HistoryEntry } from './entry.js';
import { inHistory } from './open.js';
import { startedStage } from './rows.js';
import { writeReport, writeStart } from './write.js';

/** The history of runs in a database. */
export function historyOutlet(entry: HistoryEntry): Outlet {
  return {
    name: 'history',
    async deliver(report, signal) {
      await inHistory(entry, signal, (session) => writeReport(session, entry, report));
      return [];
    },
  };
}

/** Milliseconds that a gate waits for the history before it begins. */
const startDeadlineMs = 15_000;

/**
 * Writes down that gates are about to run, so that a run that is killed is seen. Throws what `inHistory` throws, and
 * when it takes too long.
 */
export async function startInHistory(
  entry: HistoryEntry,
  {
    gates,
    at,
    signal,
  }: { readonly gates: readonly GateName[]; readonly at: string; readonly signal: AbortSignal },
): Promise<void> {
  const stages = gates.map((gate) => startedStage(gate, at));
  const deadline = deadlineSignal(startDeadlineMs, signal);
  try {
    const written = inHistory(entry, deadline.signal, (session) => writeStart(session, entry, stages));
    await Promise.race([written, deadline.passed]);
  } finally {
    deadline.clear();
  }
}
