import { type AppBackup, type Backup, type DumpBackup, describeEncryption } from '../../core/backup.js';
import { formatBytes } from '../../core/bytes.js';
import type { CheckResult } from '../../core/check-result.js';
import { formatDuration } from '../../core/duration.js';
import type { Finding } from '../../core/finding.js';
import { thousands } from '../../core/number.js';

/** A backup that counts, or no more than the database that has none. */
export type Made = Backup | { readonly database: string };

/** The gate's result. Only a backup that counts is part of it. */
export function concludeBackup(made: Made, findings: readonly Finding[], durationMs: number): CheckResult {
  const backup = 'name' in made ? made : undefined;
  return {
    gate: 'backup',
    project: made.database || '.',
    status: backup ? 'passed' : 'failed',
    summary: backup ? describeBackup(backup) : (findings[0]?.title ?? 'there is no backup'),
    findings,
    muted: [],
    durationMs,
    migrations: [],
    facts: backup ? factsOf(backup) : [],
    ...(backup ? { backup } : {}),
  };
}

function describeBackup(backup: Backup): string {
  return backup.kind === 'app' ? describeApp(backup) : describeDump(backup);
}

function describeApp({ name, steps }: AppBackup): string {
  const waited = steps.find((step) => step.name === 'wait');
  return waited
    ? `the app made ${name} in ${formatDuration(waited.durationMs)}; nobody but the app has read it`
    : `${name}, made by the app, is young enough; nobody but the app has read it`;
}

function describeDump({ kind, name, bytes, verified, steps }: DumpBackup): string {
  const restore = steps.find((step) => step.name === 'restore');
  const how =
    verified === 'restore'
      ? `restored and compared${restore ? ` in ${formatDuration(restore.durationMs)}` : ''}`
      : 'read to its end';
  return `${name} (${formatBytes(bytes)}) ${kind === 'backup' ? 'is stored, ' : 'was '}${how}`;
}

function factsOf(backup: Backup): CheckResult['facts'] {
  if (backup.kind === 'app') return [{ label: 'made by', value: 'the app' }];
  const { serverVersion, tables, rows, removed } = backup;
  return [
    { label: 'PostgreSQL', value: serverVersion },
    { label: 'tables', value: thousands(tables) },
    { label: 'rows', value: thousands(rows) },
    { label: 'encrypted', value: describeEncryption(backup) },
    ...(removed.length > 0 ? [{ label: 'old files removed', value: String(removed.length) }] : []),
  ];
}
