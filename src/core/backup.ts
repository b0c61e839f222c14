/** What was made with a dump of ours. */
export const dumpKinds = ['backup', 'restore-drill'] as const;
export type DumpKind = (typeof dumpKinds)[number];

/**
 * - `list`: read from its table of contents to its last byte.
 * - `restore`: also restored into a scratch PostgreSQL and compared.
 */
export const verifyLevels = ['list', 'restore'] as const;
export type VerifyLevel = (typeof verifyLevels)[number];

export const encryptions = ['none', 'age', 'gpg'] as const;
export type Encryption = (typeof encryptions)[number];

/** One backup that counts: a dump of ours, or one that the app says it has made. Plain data, part of the report. */
export type Backup = DumpBackup | AppBackup;

/** A dump that is whole and was verified. */
export interface DumpBackup {
  readonly kind: DumpKind;
  readonly database: string;
  /** The file's name: `lockkeeper-shop-1a2b3c4d-20261122T074500123Z.dump`. */
  readonly name: string;
  /** The folder or bucket that holds it: `/backups`, `s3://bucket/prefix`. */
  readonly place: string;
  /** ISO 8601, UTC: the moment whose data it holds. */
  readonly createdAt: string;
  /** Of the server that it was made of: `16.4`. */
  readonly serverVersion: string;
  readonly encryption: Encryption;
  /** What the place was asked to encrypt it by: `aws:kms`; absent where it was not asked. */
  readonly atRest?: string;
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

/** A backup that the app made by itself: its own list says that it is done, and nobody here has read it. */
export interface AppBackup {
  readonly kind: 'app';
  /** As it was named by whoever asked; empty where it was not. */
  readonly database: string;
  /** The app's name or id for it. */
  readonly name: string;
  /** The address of the app's list, without query. */
  readonly place: string;
  /** ISO 8601, UTC: when the app says that it was made. */
  readonly createdAt: string;
  readonly steps: readonly BackupStep[];
}

export const backupSteps = [
  'dump',
  'read',
  'restore',
  'encrypt',
  'store',
  'fetch',
  'decrypt',
  'trigger',
  'wait',
] as const;

export interface BackupStep {
  readonly name: (typeof backupSteps)[number];
  readonly durationMs: number;
}

/** Who can open a stored dump: `no`, `by age`, `by the storage (aws:kms)`. */
export function describeEncryption({
  encryption,
  atRest,
}: Pick<DumpBackup, 'encryption' | 'atRest'>): string {
  const by = [...(encryption === 'none' ? [] : [encryption]), ...(atRest ? [`the storage (${atRest})`] : [])];
  return by.length === 0 ? 'no' : `by ${by.join(' and ')}`;
}
