import type { CheckResult } from '../../core/check-result.js';
import { blocked } from '../../core/lock.js';
import type { HeldLock } from '../../core/lock-timeline.js';
import { migrationLabel } from '../../core/migration-label.js';
import { printable } from '../../core/text.js';
import { firstOf } from '../lines.js';
import { heldText, locksOf, type MigrationLocks } from '../lock-words.js';
import type { Look } from './look.js';

const mostMigrations = 10;
const mostLocks = 12;

/** `public.orders ACCESS EXCLUSIVE statements 2-5, 40 ms`, below each migration that locked what was there. */
export function renderLocks({ migrations }: CheckResult, look: Look): readonly string[] {
  const { shown, left } = firstOf(locksOf(migrations), mostMigrations);
  return [
    ...shown.flatMap((locks) => renderMigration(locks, look)),
    ...(left > 0
      ? [look.paint('dim', `  ${look.ellipsis} and ${left} more migrations with locks in the report file`)]
      : []),
  ];
}

function renderMigration({ migration, timeline }: MigrationLocks, look: Look): readonly string[] {
  const locks = timeline.flatMap(({ relation, held }) => held.map((one) => ({ relation, one })));
  const { shown, left } = firstOf(locks, mostLocks);
  return [
    look.paint('dim', `  locks of ${printable(migrationLabel(migration))}`),
    ...shown.map(({ relation, one }) => `    ${printable(relation)} ${paintHeld(one, look)}`),
    ...(left > 0
      ? [look.paint('dim', `    ${look.ellipsis} and ${left} more locks in the report file`)]
      : []),
  ];
}

/** In colour where reads or writes have to wait. */
function paintHeld(held: HeldLock, look: Look): string {
  const words = blocked(held.mode);
  if (words === 'reads and writes') return look.paint('red', heldText(held));
  return words === 'writes' ? look.paint('yellow', heldText(held)) : heldText(held);
}
