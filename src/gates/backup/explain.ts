import type { Store } from '../../storage/store.js';

/** The next step for what pg_dump or a place for files said, as a command or SQL where there is one. */
export function explainFailure(reason: string, { makeRoom }: Pick<Store, 'makeRoom'>): string {
  if (/No space left on device|ENOSPC|Disk quota exceeded|EDQUOT|File too large|EFBIG/i.test(reason)) {
    return makeRoom;
  }
  if (/row-level security/i.test(reason)) {
    return 'let the role of the backup see all rows: ALTER ROLE <role> BYPASSRLS;';
  }
  if (/permission denied/i.test(reason)) {
    return 'let the role of the backup read everything: GRANT pg_read_all_data TO <role>;';
  }
  if (/canceling statement due to lock timeout|lock-wait-timeout|could not obtain lock/i.test(reason)) {
    return "run it again when nobody holds the lock: SELECT pid, query FROM pg_stat_activity WHERE pid IN (SELECT pid FROM pg_locks WHERE mode = 'AccessExclusiveLock' AND granted); or give a longer lock-timeout";
  }
  if (/did not end in time/.test(reason)) return 'give more time: --timeout 4h';
  return 'mend what is said above, then: lockkeeper backup';
}
