import type { Session } from '../../../postgres/session.js';
import type { Seen } from '../finding.js';
import type { DatabasePolicy } from '../model.js';

/** What a check looks through: a session inside a read-only transaction. */
export interface Look {
  readonly session: Session;
  readonly policy: DatabasePolicy;
  /** The role that looks, as it stands in SQL. */
  readonly role: string;
  /** Whether it may see the sessions of others. */
  readonly monitors: boolean;
  /** Whether it may read every setting. */
  readonly readsSettings: boolean;
}

export type Check = (look: Look) => Promise<Seen>;

/** What lets a role see sessions, statistics and settings of the whole server. */
export function monitorGrant(role: string): string {
  return `GRANT pg_monitor TO ${role};`;
}
