import type { CheckResult } from '../../core/check-result.js';
import { migrationLabel } from '../../core/migration-label.js';
import { printable } from '../../core/text.js';
import { firstOf } from '../lines.js';
import type { Look } from './look.js';

const most = 30;

/** A line for each migration that a rollback's decision rests on. */
export function renderRollback({ rollback }: CheckResult, look: Look): readonly string[] {
  const { shown, left } = firstOf(rollback?.migrations ?? [], most);
  const lines = shown.map((migration) => {
    const sign = migration.compatible ? look.paint('green', look.tick) : look.paint('red', look.cross);
    return `  ${sign} ${printable(`${migrationLabel(migration)}: ${migration.reason}`)}`;
  });
  return left > 0 ? [...lines, look.paint('dim', `  ${look.ellipsis} and ${left} more migrations`)] : lines;
}
