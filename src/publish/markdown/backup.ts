import { formatBytes } from '../../core/bytes.js';
import type { CheckResult } from '../../core/check-result.js';
import { formatDuration } from '../../core/duration.js';
import { clip } from '../lines.js';
import type { Block } from './budget.js';
import { longest, ranks } from './extent.js';
import { code, table, text } from './markdown.js';

/** Where a backup lies, how it was proved, and what must be known to restore it. */
export function backupBlocks({ backup }: CheckResult): readonly Block[] {
  if (!backup) return [];
  const cell = (value: string): string => code(clip(value, longest.name));
  const rows = [
    ['file', cell(backup.name)],
    ['in', cell(backup.place)],
    [
      'of',
      text(`${clip(backup.database, longest.name)}, PostgreSQL ${backup.serverVersion}, ${backup.createdAt}`),
    ],
    ['size', text(`${formatBytes(backup.bytes)}, ${backup.tables} tables, ${backup.rows} rows`)],
    ['SHA-256', cell(backup.sha256)],
    ['encrypted', backup.encryption === 'none' ? 'no' : `by ${backup.encryption}`],
    ['verified', backup.verified === 'restore' ? '✅ restored and compared' : '✅ read to its end'],
    [
      'took',
      text(backup.steps.map(({ name, durationMs }) => `${name} ${formatDuration(durationMs)}`).join(', ')),
    ],
    ...(backup.removed.length > 0 ? [['removed', text(`${backup.removed.length} old files`)]] : []),
  ];
  return [
    {
      heading: backup.kind === 'backup' ? '### Backup' : '### Restore drill',
      text: table(['', ''], rows),
      rank: ranks.migrations,
      what: 'backup',
      amount: 1,
    },
  ];
}
