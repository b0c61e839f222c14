import type { CheckResult } from '../../core/check-result.js';
import { formatDuration } from '../../core/duration.js';
import type { MigrateStatus } from '../../core/migrate.js';
import { migrationLabel } from '../../core/migration-label.js';
import { clip, firstOf } from '../lines.js';
import { statusWords, wayText } from '../migrate-words.js';
import type { Block } from './budget.js';
import { type Extent, longest, ranks } from './extent.js';
import { code, table, text } from './markdown.js';

const marks: Readonly<Record<MigrateStatus, string>> = {
  applied: '✅',
  reverted: '✅',
  failed: '❌',
  unfinished: '❌',
  unknown: '❌',
  'not-started': '➖',
};

/** What was run on a database in use, and where that has brought it. */
export function migrateBlocks({ migrate, project }: CheckResult, extent: Extent): readonly Block[] {
  if (!migrate || migrate.steps.length === 0) return [];
  const { shown, left } = firstOf(migrate.steps, extent.migrations);
  const rows = shown.map((step) => [
    code(clip(migrationLabel(step), longest.name)),
    `${marks[step.status]} ${statusWords[step.status]}`,
    step.tries === 0 ? '' : String(step.tries),
    step.tries === 0 || step.durationMs === undefined ? '' : formatDuration(step.durationMs),
  ]);
  const where = migrate.environment ?? migrate.database ?? migrate.route;
  const good = migrate.steps.every(({ status }) => status === 'applied' || status === 'reverted');
  const lines = [
    `Database: ${text(clip(wayText(migrate), longest.line))}.`,
    table(['migration', 'result', 'tries', 'time'], rows),
    ...(left > 0 ? [`and ${left} more migrations`] : []),
  ];
  const verb = migrate.direction === 'up' ? 'Migrations of' : 'Migrations taken back on';
  return [
    {
      heading: `### ${verb} ${code(clip(where, longest.name))}${project === '.' ? '' : ` (${text(clip(project, longest.name))})`}`,
      text: lines.join('\n\n'),
      rank: good ? ranks.migrations : ranks.failedMigrations,
      what: 'migration',
      amount: migrate.steps.length,
    },
  ];
}
