import { type BackupName, readBackupName } from './name.js';

/** How long backups are kept; without either, for ever. What either of them keeps is kept. */
export interface Retention {
  /** The newest so many. */
  readonly count: number | undefined;
  readonly days: number | undefined;
}

const day = 24 * 60 * 60 * 1000;

/**
 * Names of the files to remove after the backup `kept` was stored: older backups of the same label, dumps and their
 * manifests. Never the newest, never `kept`, never a file with a name that is not ours.
 */
export function expiredFiles(
  names: readonly string[],
  kept: Pick<BackupName, 'label' | 'at'>,
  { count, days }: Retention,
): readonly string[] {
  if (count === undefined && days === undefined) return [];
  const own = names
    .map(readBackupName)
    .filter((each): each is BackupName => each !== undefined && each.label === kept.label);
  const moments = [...new Set([kept.at, ...own.map(({ at }) => at)])].sort((a, b) => b - a);
  const stays = new Set(
    moments.filter(
      (at, index) =>
        at >= kept.at ||
        (count !== undefined && index < count) ||
        (days !== undefined && kept.at - at < days * day),
    ),
  );
  return own
    .filter(({ at }) => !stays.has(at))
    .sort((a, b) => a.at - b.at)
    .map(({ name }) => name);
}
