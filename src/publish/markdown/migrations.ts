import type {
  CheckResult,
  MigrationResult,
  MigrationStatus,
  StepDifference,
} from '../../core/check-result.js';
import { migrationLabel } from '../../core/migration-label.js';
import { clip, firstOf, printableLines } from '../lines.js';
import { differenceGroups, migrationTable, stepMoments, stepTitles } from '../migration-table.js';
import { nameOf } from '../outcome.js';
import type { Block } from './budget.js';
import { type Extent, longest, ranks } from './extent.js';
import { code, fence, table, text } from './markdown.js';

const marks: Readonly<Record<MigrationStatus, string>> = {
  passed: '✅',
  failed: '❌',
  irreversible: '⚠️',
  'not-run': '⚠️',
  skipped: '➖',
};

/** The table of a gate that runs migrations, then one block for each object that did not come back. */
export function migrationBlocks(check: CheckResult, extent: Extent): readonly Block[] {
  if (check.migrations.length === 0) return [];
  const name = text(clip(nameOf(check), longest.name));
  const failed = check.migrations.some(({ status }) => status === 'failed');
  return [
    {
      heading: `### Migrations: ${name}`,
      text: migrationsText(check, extent),
      rank: failed ? ranks.failedMigrations : ranks.migrations,
      what: 'migration',
      amount: check.migrations.length,
    },
    ...differenceGroups(check).flatMap(({ migration, step, differences }) =>
      differences.map((difference) => ({
        heading: `#### ${code(clip(migrationLabel(migration), longest.name))}: ${stepMoments[step]}`,
        text: differenceText(difference, extent),
        rank: ranks.comparison,
        what: 'difference',
        amount: 1,
      })),
    ),
  ];
}

function migrationsText(check: CheckResult, extent: Extent): string {
  const { rows, steps, left } = migrationTable(check, extent.migrations);
  const head = ['migration', ...steps.map((step) => stepTitles[step]), 'result'];
  const body = rows.map(({ migration, cells }) => [
    code(clip(migrationLabel(migration), longest.name)),
    ...cells,
    resultOf(migration),
  ]);
  return [
    ...(rows.length > 0 ? [table(head, body)] : []),
    ...left.map((line) => text(clip(line, longest.line))),
  ].join('\n\n');
}

function resultOf({ status, reason }: MigrationResult): string {
  return `${marks[status]} ${status}${reason ? `: ${text(clip(reason, longest.line))}` : ''}`;
}

function differenceText(difference: StepDifference, extent: Extent): string {
  const { shown, left } = firstOf(difference.lines.flatMap(printableLines), extent.lines);
  const lines = shown.map((line) => clip(line, longest.line));
  if (left > 0) lines.push(`  … ${left} more lines in the report file`);
  const mend = difference.mend && clip(difference.mend, longest.detail);
  const kind = text(clip(difference.kind, longest.name));
  return [
    `${difference.change} ${kind} ${code(clip(difference.name, longest.name))} (${text(difference.class)})`,
    ...(lines.length > 0 ? [fence(lines, 'diff')] : []),
    ...(mend ? [`**Mend it with:**\n\n${fence([mend], 'sql')}`] : []),
  ].join('\n\n');
}
