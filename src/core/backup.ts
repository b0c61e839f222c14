/** What was made with a backup. */
export const backupKinds = ['backup', 'restore-drill'] as const;
export type BackupKind = (typeof backupKinds)[number];

/**
 * - `list`: read from its table of contents to its last byte.
 * - `restore`: also restored into a scratch PostgreSQL and compared.
 */
export const verifyLevels = ['list', 'restore'] as const;
export type VerifyLevel = (typeof verifyLevels)[number];

export const encryptions = ['none', 'age', 'gpg'] as const;
export type Encryption = (typeof encryptions)[number];

/** One backup that counts: it is whole and was verified. Plain data, part of the report. */
export interface Backup {
  readonly kind: BackupKind;
  readonly database: string;
  /** The file's name: `lockkeeper-shop-1a2b3c4d-20261122T074500123Z.dump`. */
  readonly name: string;
  /** The folder that holds it. */
  readonly place: string;
  /** ISO 8601, UTC: the moment whose data it holds. */
  readonly createdAt: string;
  /** Of the server that it was made of: `16.4`. */
  readonly serverVersion: string;
  readonly encryption: Encryption;
  /** Size and checksum of the file as it is stored. */
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
  readonly verified: VerifyLevel;
  readonly tables: number;
  readonly rows: number;
  /** Milliseconds each step took. */
  readonly steps: readonly BackupStep[];
  /** Names of the older backups that were removed after it. */
  readonly removed: readonly string[];
}

export interface BackupStep {
  readonly name: 'dump' | 'read' | 'restore' | 'encrypt' | 'store' | 'fetch' | 'decrypt';
  readonly durationMs: number;
}
