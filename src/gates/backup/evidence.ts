import type { Backup } from '../../core/backup.js';
import type { CheckResult } from '../../core/check-result.js';
import { formatAge } from '../../core/duration.js';
import { describeUrl, normaliseUrl } from '../../postgres/database-url.js';
import { backupLabel, readBackupName } from './name.js';

/** What a backup has to be before something that cannot be undone is done to a database. */
export interface Demand {
  /** The database's own name for itself. */
  readonly database: string;
  /** Its address: a database of the same name on another server is another one. */
  readonly address: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly maxAgeMs: number;
}

export type Evidence =
  | { readonly ok: true; readonly backup: Backup }
  | { readonly ok: false; readonly reason: string; readonly fix: string };

/** Clocks of two machines differ; more than this is no difference of clocks. */
const clocksDifferMs = 5 * 60_000;

/**
 * The newest verified backup of that database among the results of this release: a dump that was read or restored, a
 * drill of one, or a backup that the app made itself. Throws `UserError` for an address that is none.
 */
export function verifiedBackup(checks: readonly CheckResult[], demand: Demand): Evidence {
  const tried = checks.filter(({ gate }) => gate === 'backup');
  const all = tried.flatMap(({ backup }) => (backup ? [backup] : []));
  const own = all.filter((backup) => isOf(backup, demand)).sort(newestFirst);
  const [newest] = own.filter((backup) => ageOf(backup, demand) >= -clocksDifferMs);
  if (newest && ageOf(newest, demand) <= demand.maxAgeMs) return { ok: true, backup: newest };
  return { ok: false, ...refusal({ tried, all, own, newest }, demand) };
}

interface Seen {
  readonly tried: readonly CheckResult[];
  readonly all: readonly Backup[];
  readonly own: readonly Backup[];
  /** The newest of the database that was not made in the future. */
  readonly newest: Backup | undefined;
}

function refusal({ tried, all, own, newest }: Seen, demand: Demand): { reason: string; fix: string } {
  const fix = 'lockkeeper backup --verify restore';
  if (newest) {
    const age = formatAge(ageOf(newest, demand));
    return {
      reason: `the newest verified backup, ${newest.name}, is ${age} old, and ${formatAge(demand.maxAgeMs)} are allowed`,
      fix,
    };
  }
  const [ahead] = own;
  if (ahead) {
    return {
      reason: `the backup ${ahead.name} was made at ${ahead.createdAt}, which lies in the future`,
      fix: `set the clocks of both machines, then: ${fix}`,
    };
  }
  const [other] = all;
  if (other) {
    return {
      reason: `the verified backup ${other.name} is of another database than ${describe(demand)}`,
      fix: 'give backup and migrate the same database-url (of the server itself, not of a pooler)',
    };
  }
  const [failed] = tried;
  return failed
    ? { reason: `the backup does not count: ${failed.summary}`, fix }
    : { reason: 'no report of this release has a backup', fix };
}

function isOf(backup: Backup, { database, address }: Demand): boolean {
  // An app knows its database; it is asked for this one, or nobody said for which.
  if (backup.kind === 'app') return backup.database === '' || backup.database === database;
  const label = readBackupName(backup.name)?.label;
  return label === backupLabel(database, describeUrl(normaliseUrl(address, 'database-url')));
}

function describe({ address }: Demand): string {
  return describeUrl(normaliseUrl(address, 'database-url'));
}

function ageOf({ createdAt }: Backup, { now }: Demand): number {
  return now - Date.parse(createdAt);
}

function newestFirst(a: Backup, b: Backup): number {
  return Date.parse(b.createdAt) - Date.parse(a.createdAt);
}
