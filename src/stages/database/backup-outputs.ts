import type { CheckResult } from '../../core/check-result.js';
import type { Host } from '../../host/host.js';

/** Outputs of the actions that make and restore backups. */
export const backupOutputs = {
  backup: 'Name of the dump that counts; of several separated by commas, empty when there is none.',
  place: 'The folder that holds it.',
  'verified-by': '`restore`, `list`, or empty when no backup counts.',
  bytes: 'Size of the stored dump.',
  sha256: 'Checksum of the stored dump, hexadecimal.',
} as const;

/** Sets them all, also when there is no backup: a later step must not read an old value. */
export function setBackupOutputs(host: Pick<Host, 'setOutput'>, checks: readonly CheckResult[]): void {
  const backups = checks.flatMap(({ backup }) => (backup ? [backup] : []));
  const [first] = backups;
  const values: Readonly<Record<keyof typeof backupOutputs, string>> = {
    backup: backups.map(({ name }) => name).join(','),
    place: first?.place ?? '',
    'verified-by': first?.verified ?? '',
    bytes: first === undefined ? '' : String(first.bytes),
    sha256: first?.sha256 ?? '',
  };
  for (const [name, value] of Object.entries(values)) host.setOutput(name, value);
}
