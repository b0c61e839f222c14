import type { CheckResult } from '../../core/check-result.js';
import { migrationLabel } from '../../core/migration-label.js';
import type { Rollback } from '../../core/rollback.js';
import { clip, firstOf } from '../lines.js';
import type { Block } from './budget.js';
import { type Extent, longest, ranks } from './extent.js';
import { code, table, text } from './markdown.js';

/** What a rollback's decision rests on: each migration, and whether the old code can live with it. */
export function rollbackBlocks({ rollback }: CheckResult, extent: Extent): readonly Block[] {
  if (!rollback || rollback.migrations.length === 0) return [];
  const stopped = rollback.migrations.some(({ compatible }) => !compatible);
  return [
    {
      heading: `### Can the old code live with the schema? ${text(clip(rollback.service, longest.name))}`,
      text: migrationsText(rollback, extent),
      rank: stopped ? ranks.failedMigrations : ranks.migrations,
      what: 'migration',
      amount: rollback.migrations.length,
    },
  ];
}

function migrationsText({ migrations }: Rollback, extent: Extent): string {
  const worstFirst = [...migrations].sort((a, b) => Number(a.compatible) - Number(b.compatible));
  const { shown, left } = firstOf(worstFirst, extent.migrations);
  const rows = shown.map((migration) => [
    code(clip(migrationLabel(migration), longest.name)),
    migration.compatible ? '✅ yes' : '❌ no',
    text(clip(migration.reason, longest.line)),
  ]);
  const more = left > 0 ? [`and ${left} more migrations`] : [];
  return [table(['migration', 'compatible', 'why'], rows), ...more].join('\n\n');
}
