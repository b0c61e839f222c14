import { createHash } from 'node:crypto';

/** What a file's name says of a backup. */
export interface BackupName {
  /** The whole name. */
  readonly name: string;
  /** Which database on which server: only backups of one label are compared by age. */
  readonly label: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly part: BackupPart;
}

/** The dump itself, and what was known of the database when it was made. */
export type BackupPart = 'dump' | 'manifest';

const endings = { dump: 'dump', manifest: 'json' } as const;

/**
 * `shop-1a2b3c4d`: the database's name, every unusual character as `~` and its code, and a sum of `server`
 * (`host:5432/shop`), so that a database of the same name elsewhere is another one.
 */
export function backupLabel(database: string, server: string): string {
  const safe = [...Buffer.from(database)]
    .map((byte) => String.fromCharCode(byte))
    .map((character) =>
      /[A-Za-z0-9_]/.test(character)
        ? character
        : `~${character.charCodeAt(0).toString(16).padStart(2, '0')}`,
    )
    .join('');
  return `${safe}-${createHash('sha256').update(server).digest('hex').slice(0, 8)}`;
}

/** `lockkeeper-shop-1a2b3c4d-20261122T074500123Z.dump.age`. */
export function backupName({ label, at, part }: Omit<BackupName, 'name'>, ending: string): string {
  const stamp = new Date(at).toISOString().replace(/[-:.]/g, '');
  return `lockkeeper-${label}-${stamp}.${endings[part]}${ending}`;
}

const pattern =
  /^lockkeeper-([A-Za-z0-9_~]+-[0-9a-f]{8})-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z\.(dump|json)(\.age|\.gpg)?$/;

/** Reads a name of ours; undefined for every other file, which nobody here ever touches. */
export function readBackupName(name: string): BackupName | undefined {
  const match = pattern.exec(name);
  if (!match) return undefined;
  const [, label = '', year, month, day, hour, minute, second, milli, ending] = match;
  const at = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}.${milli}Z`);
  return Number.isNaN(at) ? undefined : { name, label, at, part: ending === 'dump' ? 'dump' : 'manifest' };
}

/** The manifest that belongs to a dump, by name. */
export function manifestName(dump: string): string {
  return dump.replace(/\.dump(?=(\.age|\.gpg)?$)/, '.json');
}
