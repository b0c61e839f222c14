import type { MigrationResult } from '../core/check-result.js';
import { formatDuration } from '../core/duration.js';
import { type HeldLock, type LockedRelation, lockTimeline, noticeable } from '../core/lock-timeline.js';
import type { StatementTrace } from '../core/trace.js';

/** What a migration locked that was there before, as far as anybody may notice it. */
export interface MigrationLocks {
  readonly migration: MigrationResult;
  readonly statements: readonly StatementTrace[];
  readonly timeline: readonly LockedRelation[];
}

/** The migrations that took a lock which others may notice. */
export function locksOf(migrations: readonly MigrationResult[]): readonly MigrationLocks[] {
  return migrations
    .map((migration) => ({
      migration,
      statements: migration.trace?.statements ?? [],
      timeline: timelineOf(migration),
    }))
    .filter(({ timeline }) => timeline.length > 0);
}

/** Of one migration the locks that others may notice; none where it was not traced. */
export function timelineOf({ trace }: MigrationResult): readonly LockedRelation[] {
  return trace === undefined ? [] : noticeable(lockTimeline(trace));
}

/** `ACCESS EXCLUSIVE statements 2-5, 40 ms`. */
export function heldText(held: HeldLock): string {
  return `${held.mode} ${spanText(held)}${held.durationMs === undefined ? '' : `, ${formatDuration(held.durationMs)}`}`;
}

/** `statement 2`, `statements 2-5`. */
export function spanText({ from, to }: HeldLock): string {
  return from === to ? `statement ${from}` : `statements ${from}-${to}`;
}
