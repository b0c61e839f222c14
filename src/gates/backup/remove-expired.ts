import { UserError } from '../../core/errors.js';
import type { Finding } from '../../core/finding.js';
import type { Store, StoreError } from '../../storage/store.js';
import type { BackupInput } from './input.js';
import type { BackupName } from './name.js';
import { expiredFiles } from './retention.js';
import { backupRules } from './rules.js';
import { findingOf } from './stop.js';

export interface Removed {
  readonly removed: readonly string[];
  /** What could not be removed: never a reason to doubt the new backup. */
  readonly findings: readonly Finding[];
}

/** Removes what has expired, once the new backup `kept` is stored. */
export async function removeExpired(
  { store, retention, signal }: Pick<BackupInput, 'store' | 'retention' | 'signal'>,
  kept: Pick<BackupName, 'label' | 'at'>,
): Promise<Removed> {
  try {
    const expired = expiredFiles(await store.list(), kept, retention);
    signal.throwIfAborted();
    const { removed, failure } = await store.remove(expired);
    return { removed, findings: failure ? [notRemoved(store, failure)] : [] };
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof UserError)) throw error;
    return { removed: [], findings: [notRemoved(store, error)] };
  }
}

function notRemoved({ description }: Store, failure: StoreError | UserError): Finding {
  return findingOf(backupRules.notRemoved, {
    title: `old backups in ${description} could not be removed`,
    detail: failure.message,
    fix:
      (failure instanceof UserError ? failure.problems[0]?.fix : failure.fix) ??
      `allow removing files in ${description}`,
    subject: description,
  });
}
