import type { CheckResult } from '../../core/check-result.js';
import type { Host } from '../../host/host.js';

/** Outputs of the actions that make and restore backups. */
export const backupOutputs = {
  backup: 'Name of the backup that counts; of several separated by commas, empty when there is none.',
  place: 'The folder or bucket that holds it, or the address of the app’s list.',
  'verified-by': '`restore`, `list`, `app` (the app says that it is done), or empty when no backup counts.',
  bytes: 'Size of the stored dump; empty for a backup of the app.',
  sha256: 'Checksum of the stored dump, hexadecimal; empty for a backup of the app.',
} as const;

/** Sets them all, also when there is no backup: a later step must not read an old value. */
export function setBackupOutputs(host: Pick<Host, 'setOutput'>, checks: readonly CheckResult[]): void {
  const backups = checks.flatMap(({ backup }) => (backup ? [backup] : []));
  const [first] = backups;
  const dump = first?.kind === 'app' ? undefined : first;
  const values: Readonly<Record<keyof typeof backupOutputs, string>> = {
    backup: backups.map(({ name }) => name).join(','),
    place: first?.place ?? '',
    'verified-by': dump?.verified ?? first?.kind ?? '',
    bytes: dump === undefined ? '' : String(dump.bytes),
    sha256: dump?.sha256 ?? '',
  };
  for (const [name, value] of Object.entries(values)) host.setOutput(name, value);
}
