import { messageOf } from '../../core/errors.js';
import type { Finding } from '../../core/finding.js';
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
  const removed: string[] = [];
  try {
    const names = await store.list();
    for (const name of expiredFiles(names, kept, retention)) {
      signal.throwIfAborted();
      await store.remove(name);
      removed.push(name);
    }
    return { removed, findings: [] };
  } catch (error) {
    signal.throwIfAborted();
    const finding = findingOf(backupRules.notRemoved, {
      title: `old backups in ${store.description} could not be removed`,
      detail: messageOf(error),
      fix: 'allow writing in that folder',
      subject: store.description,
    });
    return { removed, findings: [finding] };
  }
}
