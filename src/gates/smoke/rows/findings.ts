import type { Finding } from '../../../core/finding.js';
import { migrationLabel } from '../../../core/migration-label.js';
import type { Migration } from '../../../migrations/model.js';
import type { FilledTable } from '../../../postgres/rows/fill-tables.js';
import type { TableData } from '../../../postgres/rows/table-data.js';
import type { Schema } from '../../../schema/model.js';
import { smokeRules } from '../rules.js';

/** A table that the migration touches, or that its foreign keys need, stayed empty. */
export function unfilledTable(migration: Migration, { relation, problem }: FilledTable): Finding {
  const { id, severity, why, mend } = smokeRules.tableUnfilled;
  return {
    rule: id,
    severity,
    title: `${relation} was empty when ${migrationLabel(migration)} ran: ${problem ?? 'it could not be filled'}`,
    detail: why,
    fix: mend,
    location: migration.up?.location ?? { file: migration.file },
    migration: migration.id,
    subject: `unfilled ${relation}`,
  };
}

interface AfterUp {
  readonly before: Schema;
  readonly after: Schema;
  readonly data: ReadonlyMap<string, TableData>;
}

/** Columns that got a default and hold nulls in rows that were there. */
export function skippedRows(migration: Migration, { before, after, data }: AfterUp): readonly Finding[] {
  const { id, severity, why, mend } = smokeRules.defaultSkipsOldRows;
  return [...data].flatMap(([table, { rows, columns }]) =>
    [...columns].flatMap(([name, { values }]): readonly Finding[] => {
      const key = `column ${table}.${name}`;
      const [from, to] = [before.objects.get(key)?.properties, after.objects.get(key)?.properties];
      if (!from || !to?.default || to.default === from.default || values === rows) return [];
      return [
        {
          rule: id,
          severity,
          title: `up of ${migrationLabel(migration)}: ${table}.${name} gets the default ${to.default}, and rows that are there keep NULL`,
          detail: `${why}\nIn production, before the release: select count(*) from ${table} where ${name} is null;`,
          fix: mend,
          location: migration.up?.location ?? { file: migration.file },
          migration: migration.id,
          subject: `default ${table}.${name}`,
        },
      ];
    }),
  );
}
