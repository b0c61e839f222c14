import { type AppBackup, type DumpBackup, describeEncryption } from '../../core/backup.js';
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
  const headings = {
    backup: '### Backup',
    'restore-drill': '### Restore drill',
    app: '### Backup by the app',
  };
  const rows = backup.kind === 'app' ? appRows(backup) : dumpRows(backup);
  return [
    {
      heading: headings[backup.kind],
      text: table(['', ''], rows),
      rank: ranks.migrations,
      what: 'backup',
      amount: 1,
    },
  ];
}

const cell = (value: string): string => code(clip(value, longest.name));

function appRows(backup: AppBackup): readonly (readonly string[])[] {
  return [
    ['backup', cell(backup.name)],
    ['in the list at', cell(backup.place)],
    ...(backup.database === '' ? [] : [['of', text(clip(backup.database, longest.name))]]),
    ['made', text(backup.createdAt)],
    ['verified', '✅ done, as the app says; nobody here has read it'],
    ...(backup.steps.length > 0 ? [tookRow(backup)] : []),
  ];
}

function tookRow({ steps }: AppBackup | DumpBackup): readonly string[] {
  const took = steps.map(({ name, durationMs }) => `${name} ${formatDuration(durationMs)}`);
  return ['took', text(took.join(', '))];
}

function dumpRows(backup: DumpBackup): readonly (readonly string[])[] {
  return [
    ['file', cell(backup.name)],
    ['in', cell(backup.place)],
    [
      'of',
      text(`${clip(backup.database, longest.name)}, PostgreSQL ${backup.serverVersion}, ${backup.createdAt}`),
    ],
    ['size', text(`${formatBytes(backup.bytes)}, ${backup.tables} tables, ${backup.rows} rows`)],
    ['SHA-256', cell(backup.sha256)],
    ['encrypted', text(describeEncryption(backup))],
    ['verified', backup.verified === 'restore' ? '✅ restored and compared' : '✅ read to its end'],
    tookRow(backup),
    ...(backup.removed.length > 0 ? [['removed', text(`${backup.removed.length} old files`)]] : []),
  ];
}
