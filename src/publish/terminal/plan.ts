import type { CheckResult } from '../../core/check-result.js';
import { migrationLabel } from '../../core/migration-label.js';
import { printable } from '../../core/text.js';
import { firstOf } from '../lines.js';
import { appliedText, lockText, measuredTexts, tableText } from '../plan-words.js';
import { type Look, wrap } from './look.js';

const mostPending = 200;
const mostTables = 10;

/** What is applied, each pending migration with its tables and its lock, and the hash to approve. */
export function renderPlan({ plan }: CheckResult, look: Look): readonly string[] {
  if (!plan) return [];
  const { shown, left } = firstOf(plan.pending, mostPending);
  return [
    ...wrap(appliedText(plan), look.width, '  '),
    ...shown.flatMap(({ tables, lock, measured, ...migration }, index) => {
      const first = firstOf(tables, mostTables);
      const more = first.left > 0 ? [`${look.ellipsis} ${first.left} more tables`] : [];
      return [
        `  ${String(index + 1).padStart(3)}. ${printable(migrationLabel(migration))}  ${look.paint('dim', printable(migration.file))}`,
        ...[...first.shown.map(tableText), ...more, lockText(lock), ...measuredTexts(measured)].flatMap(
          (line) => wrap(printable(line), look.width, '       '),
        ),
      ];
    }),
    ...(left > 0 ? [look.paint('dim', `  ${look.ellipsis} ${left} more in the report file`)] : []),
    `  plan-hash ${look.paint('bold', plan.hash)}`,
  ];
}
