import type {
  CheckResult,
  MigrationResult,
  MigrationStatus,
  StepDifference,
} from '../../core/check-result.js';
import { migrationLabel } from '../../core/migration-label.js';
import { printable } from '../../core/text.js';
import { clip, firstOf, printableLines } from '../lines.js';
import {
  type DifferenceGroup,
  differenceGroups,
  migrationTable,
  stepMoments,
  stepTitles,
} from '../migration-table.js';
import type { Style } from './ansi.js';
import { renderLocks } from './locks.js';
import { type Look, paintDiff } from './look.js';

const mostRows = 30;
const mostDifferences = 20;
const mostLines = 40;
const widestId = 60;

const colours: Readonly<Record<MigrationStatus, Style>> = {
  passed: 'green',
  failed: 'red',
  irreversible: 'yellow',
  'not-run': 'yellow',
  skipped: 'dim',
};

/** The table of a gate that runs migrations, then what the snapshots showed. */
export function renderMigrations(check: CheckResult, look: Look): readonly string[] {
  if (check.migrations.length === 0) return [];
  const { rows, steps, left } = migrationTable(check, mostRows);
  const ids = rows.map(({ migration }) => clip(printable(migrationLabel(migration)), widestId));
  const idWidth = Math.max(9, ...ids.map((id) => id.length));
  const head = ['migration'.padEnd(idWidth), ...steps.map((step) => stepTitles[step].padStart(9)), 'result'];
  const body = rows.map(({ migration, cells }, index) =>
    [
      (ids[index] ?? '').padEnd(idWidth),
      ...cells.map((cell) => cell.padStart(9)),
      resultOf(migration, look),
    ].join('  '),
  );
  return [
    ...(rows.length > 0 ? [look.paint('dim', `  ${head.join('  ')}`)] : []),
    ...body.map((line) => `  ${line}`),
    ...left.map((line) => look.paint('dim', `  ${printable(line)}`)),
    ...renderLocks(check, look),
    ...differenceGroups(check).flatMap((group) => ['', ...renderGroup(group, look)]),
  ];
}

function resultOf(migration: MigrationResult, look: Look): string {
  const word = look.paint(colours[migration.status], migration.status);
  return migration.reason ? `${word}: ${printable(migration.reason)}` : word;
}

function renderGroup({ migration, step, differences }: DifferenceGroup, look: Look): readonly string[] {
  const { shown, left } = firstOf(differences, mostDifferences);
  return [
    look.paint('bold', `  ${printable(migrationLabel(migration))}: ${stepMoments[step]}`),
    ...shown.flatMap((difference) => renderDifference(difference, look)),
    ...(left > 0
      ? [look.paint('dim', `    ${look.ellipsis} and ${left} more objects in the report file`)]
      : []),
  ];
}

function renderDifference(difference: StepDifference, look: Look): readonly string[] {
  const { shown, left } = firstOf(difference.lines.flatMap(printableLines), mostLines);
  const [mend, ...moreMend] = difference.mend ? printableLines(difference.mend) : [];
  return [
    `    ${difference.change} ${printable(difference.kind)} ${printable(difference.name)} (${difference.class})`,
    ...shown.map((line) => `      ${paintDiff(line, look)}`),
    ...(left > 0 ? [look.paint('dim', `      ${look.ellipsis} ${left} more lines`)] : []),
    ...(mend === undefined ? [] : [look.paint('green', `      mend: ${mend}`)]),
    ...moreMend.map((line) => look.paint('green', `            ${line}`)),
  ];
}
