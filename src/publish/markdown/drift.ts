import type { CheckResult } from '../../core/check-result.js';
import type { Drift, DriftDifference, DriftName } from '../../core/drift.js';
import { clip, firstOf } from '../lines.js';
import { nameOf } from '../outcome.js';
import type { Block } from './budget.js';
import { longest, ranks } from './extent.js';
import { code, table, text } from './markdown.js';

const mostRows = 200;

const changeWords: Readonly<Record<DriftName['change'], string>> = {
  missing: 'not in the database',
  extra: 'made by no migration',
  changed: 'differs',
};

/** A row for each object that differs, and for each that no longer does; the SQL stands with the findings. */
export function driftBlocks(check: CheckResult): readonly Block[] {
  const { drift } = check;
  if (drift === undefined) return [];
  const rows = [...drift.differences.map(differenceRow), ...(drift.gone ?? []).map(goneRow)];
  if (rows.length === 0) return [];
  const { shown, left } = firstOf(rows, mostRows);
  const lines = [
    table(['object', 'what', 'since the run before'], shown),
    ...(left > 0 ? [`and ${left} more objects`] : []),
  ];
  return [
    {
      heading: `### ${text(clip(nameOf(check), longest.name))}: ${text(against(drift))}`,
      text: lines.join('\n\n'),
      rank: drift.differences.length > 0 ? ranks.failedMigrations : ranks.migrations,
      what: 'object',
      amount: rows.length,
    },
  ];
}

function against({ database, expected }: Drift): string {
  const { migration, isHead } = expected;
  return clip(
    `${database} against ${isHead ? 'the head' : 'the migrations up to'} ${migration ?? 'of an empty history'}`,
    longest.name,
  );
}

function differenceRow({ change, kind, name, state }: DriftDifference): readonly string[] {
  return [`${text(kind)} ${code(clip(name, longest.name))}`, changeWords[change], state ?? ''];
}

function goneRow({ kind, name }: DriftName): readonly string[] {
  return [`${text(kind)} ${code(clip(name, longest.name))}`, 'as the migrations make it', 'gone'];
}
