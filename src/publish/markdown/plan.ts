import type { CheckResult } from '../../core/check-result.js';
import { migrationLabel } from '../../core/migration-label.js';
import { clip, firstOf } from '../lines.js';
import { appliedText, lockText, measuredTexts, tableText } from '../plan-words.js';
import type { Block } from './budget.js';
import { type Extent, longest, ranks } from './extent.js';
import { code, table, text } from './markdown.js';

const mostTables = 5;

/** What is pending in a database in use, with what it would touch, and the hash to approve. */
export function planBlocks({ plan, project }: CheckResult, extent: Extent): readonly Block[] {
  if (!plan) return [];
  const { shown, left } = firstOf(plan.pending, extent.migrations);
  const rows = shown.map(({ tables, lock, measured, ...migration }) => [
    code(clip(migrationLabel(migration), longest.name)),
    cellOf(tables.map(tableText)),
    [lockText(lock), ...measuredTexts(measured)].map((line) => text(clip(line, longest.line))).join('<br>'),
  ]);
  const where = plan.environment ?? plan.database;
  const lines = [
    text(clip(appliedText(plan), longest.line)),
    rows.length > 0
      ? table(['pending, in this order', 'tables that it names', 'lock and measured time'], rows)
      : 'Nothing is pending.',
    ...(left > 0 ? [`and ${left} more migrations`] : []),
    `Hash of this plan: ${code(plan.hash)}`,
  ];
  return [
    {
      heading: `### Plan for ${code(clip(where, longest.name))}${project === '.' ? '' : ` (${text(clip(project, longest.name))})`}`,
      text: lines.join('\n\n'),
      rank: ranks.failedMigrations,
      what: 'pending migration',
      amount: plan.pending.length,
    },
  ];
}

function cellOf(names: readonly string[]): string {
  const { shown, left } = firstOf(names, mostTables);
  const more = left > 0 ? [`and ${left} more`] : [];
  return [...shown.map((name) => text(clip(name, longest.name))), ...more].join('<br>') || 'none';
}
