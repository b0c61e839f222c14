import type { MigrateStatus, MigrateStep } from '../../../core/migrate.js';
import type { AppComparison } from './compare.js';
import type { RemoteRun, RemoteState } from './route.js';

export interface Told {
  readonly before: RemoteState;
  readonly compared: AppComparison | undefined;
  /** Absent before the run. */
  readonly run?: RemoteRun;
  /** Absent where the list could not be read after the run. */
  readonly after?: RemoteState | undefined;
}

/** What became of each migration that was pending. How long each took only what ran it knows. */
export function stepsOf(told: Told): readonly MigrateStep[] {
  const { before, compared, run, after } = told;
  const firstOpen = before.pending.find((id) => !after?.applied.includes(id));
  return before.pending.map((id) => {
    const migration = compared?.fileOf(id);
    const status = statusOf(told, { id, isFirst: id === firstOpen });
    return {
      id,
      name: migration?.name ?? '',
      ...(migration ? { file: migration.file } : {}),
      status,
      tries: run === undefined || run.outcome === 'refused' || status === 'not-started' ? 0 : 1,
    };
  });
}

/** Only the list says that one is applied; what ran them may say what it likes. */
function statusOf(
  { run, after }: Told,
  { id, isFirst }: { readonly id: string; readonly isFirst: boolean },
): MigrateStatus {
  if (run === undefined || run.outcome === 'refused') return 'not-started';
  if (after === undefined) return 'unknown';
  if (after.applied.includes(id)) return 'applied';
  if (run.outcome === 'unknown') return 'unknown';
  // It failed in the first that is not applied, and whether something of that one is left is not known from here.
  return run.outcome === 'failed' && isFirst ? 'unknown' : 'not-started';
}
