import type { Finding } from '../../../core/finding.js';
import { migrationLabel } from '../../../core/migration-label.js';
import type { Migration } from '../../../migrations/model.js';
import type { ColumnData, TableData } from '../../../postgres/rows/table-data.js';
import { smokeRules } from '../rules.js';

type Data = ReadonlyMap<string, TableData>;

/** The rows of the touched tables at three points of the stairway. */
export interface ThreeLooks {
  readonly before: Data;
  readonly up: Data;
  readonly down: Data;
}

/** A finding for what the rows had before the up and no longer have after the down; undefined when nothing is gone. */
export function dataLoss(migration: Migration, looks: ThreeLooks): Finding | undefined {
  const losses = [...looks.before].flatMap(([table, before]) => lossesOf(table, before, looks));
  const [first, ...others] = losses;
  if (first === undefined) return undefined;
  const more = others.length > 0 ? `, and ${others.length} more` : '';
  const { id, severity, why, mend } = smokeRules.downLosesData;
  return {
    rule: id,
    severity,
    title: `down of ${migrationLabel(migration)}: ${first.words}${more}`,
    detail: [...(others.length > 0 ? losses.map(({ words }) => words) : []), why].join('\n'),
    fix: mend,
    location: migration.down?.location ?? { file: migration.file },
    migration: migration.id,
    subject: losses.map(({ subject }) => subject).join('\n'),
  };
}

interface Loss {
  readonly subject: string;
  readonly words: string;
}

function lossesOf(table: string, before: TableData, { up, down }: ThreeLooks): readonly Loss[] {
  const [above, after] = [up.get(table), down.get(table)];
  // A table that does not come back is a difference of the schema, and told as one.
  if (!after || before.rows === 0) return [];
  if (after.rows < before.rows) {
    const gone = before.rows - after.rows;
    if (!above) return [{ subject: table, words: `it recreates ${table}, its ${rows(gone)} gone` }];
    const culprit = above.rows < before.rows ? 'the up deletes' : 'the down deletes';
    const words = `${culprit} ${gone} of the ${before.rows} rows of ${table}, and they do not come back`;
    return [{ subject: table, words }];
  }
  return [...before.columns].flatMap(([name, column]) => {
    const found = after.columns.get(name);
    if (!found || column.values === 0) return [];
    const words = columnLoss(`${table}.${name}`, {
      column,
      above: above?.columns.get(name),
      found,
      sameRows: after.rows === before.rows,
    });
    return words === undefined ? [] : [{ subject: `${table}.${name}`, words }];
  });
}

interface ColumnLooks {
  readonly column: ColumnData;
  readonly above: ColumnData | undefined;
  readonly found: ColumnData;
  readonly sameRows: boolean;
}

/** What an UPDATE of the up has changed is what it was written for: no loss. */
function columnLoss(name: string, { column, above, found, sameRows }: ColumnLooks): string | undefined {
  const lost = column.values - found.values;
  const differs = sameRows && found.digest !== column.digest;
  if (!above) {
    if (lost > 0) return `it recreates ${name}, its ${values(lost)} gone`;
    return differs ? `it recreates ${name} with other values than it had` : undefined;
  }
  if (above.type !== column.type && (lost > 0 || differs))
    return `${name} comes back from ${above.type} to ${found.type} with other values than it had`;
  return above.values === column.values && lost > 0
    ? `it empties ${name}: its ${values(lost)} gone`
    : undefined;
}

function rows(count: number): string {
  return count === 1 ? '1 row is' : `${count} rows are`;
}

function values(count: number): string {
  return count === 1 ? '1 value is' : `${count} values are`;
}
