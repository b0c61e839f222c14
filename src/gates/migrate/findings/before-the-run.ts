import { formatDuration } from '../../../core/duration.js';
import type { Finding } from '../../../core/finding.js';
import { migrationLabel } from '../../../core/migration-label.js';
import type { Migration } from '../../../migrations/model.js';
import { head } from '../head.js';
import { describeHolder, type Holder } from '../holder.js';
import type { Direction } from './step-words.js';

export function busyFinding(holder: Holder | undefined, waitedMs: number): Finding {
  const who = holder ? describeHolder(holder) : 'somebody whom this role may not see';
  return {
    ...head('busy'),
    title: `${who} migrates this database`,
    detail: `Waited for ${formatDuration(waitedMs)}. Nothing was changed.`,
    fix: holder
      ? `wait until it has ended, and run it again; if its run is gone: SELECT pg_terminate_backend(${holder.pid});`
      : 'wait until it has ended, and run it again',
    subject: 'busy',
  };
}

export function movedFinding(hash: string, approved: readonly string[], moved: readonly string[]): Finding {
  return {
    ...head('moved'),
    title: 'the ledger, the pending migrations or their files have moved since the plan was approved',
    detail: [...moved, `approved: ${approved.join(', ')}`, `now: ${hash}`, 'Nothing was changed.'].join('\n'),
    fix: `lockkeeper plan, have it approved, then: lockkeeper migrate --plan-hash ${hash}`,
    subject: 'plan moved',
  };
}

/** Of those to run, what cannot be run in that direction. */
export function cannotRunFindings(steps: readonly Migration[], direction: Direction): readonly Finding[] {
  return steps.flatMap((migration) => {
    const why = whyNot(migration, direction);
    if (why === undefined) return [];
    return [
      {
        ...head('cannotRun'),
        title: `${direction} of ${migrationLabel(migration)} cannot be run: ${why}`,
        detail: 'Nothing was changed.',
        fix:
          migration.notRun === undefined
            ? 'write it, or choose with `to` where to stop'
            : 'run it with its own runner, then: lockkeeper migrate',
        location: { file: migration.file, line: 1 },
        migration: migration.id,
        subject: `cannot run ${direction}`,
      },
    ];
  });
}

function whyNot(migration: Migration, direction: Direction): string | undefined {
  if (migration.notRun !== undefined) return migration.notRun;
  if (direction === 'down' && migration.irreversible) {
    const { reason } = migration.irreversible;
    return `it is declared irreversible${reason === undefined ? '' : `: ${reason}`}`;
  }
  return migration[direction] ? undefined : `it has no ${direction}`;
}
