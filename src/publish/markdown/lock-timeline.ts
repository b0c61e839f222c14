import type { CheckResult } from '../../core/check-result.js';
import { counted } from '../../core/count.js';
import { formatDuration } from '../../core/duration.js';
import { blocked, type LockMode } from '../../core/lock.js';
import { migrationLabel } from '../../core/migration-label.js';
import type { StatementTrace } from '../../core/trace.js';
import { clip, firstOf } from '../lines.js';
import { heldText, locksOf, type MigrationLocks } from '../lock-words.js';
import type { Block } from './budget.js';
import { type Extent, longest, ranks } from './extent.js';
import { code, fence, table, text } from './markdown.js';
import { type GanttBar, ganttLines } from './mermaid.js';

const mostStatements = 60;
const longestSql = 100;

/** One folded chart a migration that locked what was there before it, with the statements that its numbers stand for. */
export function lockTimelineBlocks(check: CheckResult, { lockTimelines }: Extent): readonly Block[] {
  const { shown, left } = firstOf(locksOf(check.migrations), lockTimelines);
  if (shown.length === 0) return [];
  const blocks = shown.map((locks) => ({
    heading: '### Locks',
    text: timelineText(locks),
    rank: ranks.migrations,
    what: 'lock timeline',
    amount: 1,
  }));
  if (left === 0) return blocks;
  const more = `and ${counted(left, 'more migration')} with locks, in the report file`;
  return [...blocks, { text: more, rank: ranks.migrations, what: 'lock timeline', amount: left }];
}

function timelineText({ migration, statements, timeline }: MigrationLocks): string {
  const label = migrationLabel(migration);
  const locked = timeline.map(({ relation }) => relation);
  const chart = ganttLines({
    title: `Locks of ${clip(label, longest.name)} by statement`,
    length: statements.length,
    sections: timeline.map(({ relation, held }) => ({
      name: relation,
      bars: held.map(
        (one): GanttBar => ({ label: heldText(one), weight: weightOf(one.mode), from: one.from, to: one.to }),
      ),
    })),
  });
  return [
    `<details><summary>${code(clip(label, longest.name))} locks ${text(clip(locked.join(', '), longest.name))}</summary>`,
    fence(chart, 'mermaid'),
    statementTable(statements),
    '</details>',
  ].join('\n\n');
}

/** By what others have to wait with: everything, writes, or changes of the schema. */
function weightOf(mode: LockMode): GanttBar['weight'] {
  const words = blocked(mode);
  if (words === 'reads and writes') return 'strong';
  return words === 'writes' ? 'medium' : 'weak';
}

function statementTable(statements: readonly StatementTrace[]): string {
  const { shown, left } = firstOf(statements, mostStatements);
  const rows = shown.map(({ sql, durationMs }, index) => [
    String(index + 1),
    code(clip(sql.replace(/\s+/g, ' ').trim(), longestSql)),
    durationMs === undefined ? '' : formatDuration(durationMs),
  ]);
  return [
    table(['', 'statement', 'time'], rows),
    ...(left > 0 ? [`and ${counted(left, 'more statement')}`] : []),
  ].join('\n\n');
}
