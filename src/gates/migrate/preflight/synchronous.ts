import type { Fact } from '../../../core/check-result.js';
import { type Check, head, type Seen, statsGrant } from './check.js';

/** What a commit waits for. */
export interface Synchronous {
  /** `synchronous_standby_names`: empty when a commit waits for nobody. */
  readonly names: string;
  /** `synchronous_commit`. */
  readonly commit: string;
  /** Standbys that count as synchronous now; undefined where our role may not see it. */
  readonly present: number | undefined;
}

/** Whether a COMMIT would wait for a standby that is not there. */
export const checkSynchronous: Check = async ({ session, monitors, role }) => {
  const [row] = await session.query<Readonly<Record<'names' | 'commit' | 'present', string>>>(`
    select current_setting('synchronous_standby_names') as names, current_setting('synchronous_commit') as commit,
      (select count(*) from pg_stat_replication where sync_state in ('sync', 'quorum') and state = 'streaming') as present`);
  const present = monitors ? Number(row?.present) : undefined;
  return judgeSynchronous({ names: row?.names ?? '', commit: row?.commit ?? '', present }, role);
};

export function judgeSynchronous({ names, commit, present }: Synchronous, role: string): Seen {
  const wanted = standbysWanted(names);
  if (wanted === 0 || commit === 'off' || commit === 'local') return { findings: [], facts: [] };
  if (present === undefined) {
    const value = `whether ${names} is there is hidden. To see it, as a superuser: ${statsGrant(role)}`;
    return { findings: [], facts: [{ label: 'synchronous standbys', value }] };
  }
  const fact: Fact = { label: 'synchronous standbys', value: `${present} of ${wanted}` };
  if (present >= wanted) return { findings: [], facts: [fact] };
  const finding = {
    ...head('standbyMissing'),
    title: `${present} of ${wanted} synchronous ${wanted === 1 ? 'standby is' : 'standbys are'} there (synchronous_standby_names is ${names}): a COMMIT would never come back`,
    fix: "ALTER SYSTEM SET synchronous_standby_names = '';\nSELECT pg_reload_conf();",
    subject: 'synchronous standby',
  };
  return { findings: [finding], facts: [fact] };
}

/** How many must answer: `FIRST 2 (a, b, c)`, `ANY 1 (a, b)`, `2 (a, b)`, and `a, b`, which is one. */
export function standbysWanted(names: string): number {
  if (names.trim() === '') return 0;
  const [, count] = /^\s*(?:(?:FIRST|ANY)\s+)?(\d+)\s*\(/i.exec(names) ?? [];
  return count === undefined ? 1 : Number(count);
}
