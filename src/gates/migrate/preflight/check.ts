import type { Fact } from '../../../core/check-result.js';
import type { Finding } from '../../../core/finding.js';
import type { ReadLimits } from '../../../postgres/read-only.js';
import type { Session } from '../../../postgres/session.js';
import type { Named } from '../../plan/named.js';
import { preflightRules } from './rules.js';
import type { TouchedTable } from './touched.js';

/** When the state of a server counts as a finding. */
export interface PreflightLimits extends ReadLimits {
  /** Milliseconds that a transaction may be open. */
  readonly transactionMs: number;
  /** Milliseconds that a replica may be behind. */
  readonly replicaLagMs: number;
  /** Bytes of WAL that a replica may be behind: one that stands still tells no new time. */
  readonly replicaBytes: number;
  /** Bytes of WAL that a replication slot may hold back. */
  readonly slotBytes: number;
  /** Percent of the connections that may be taken. */
  readonly connectionShare: number;
  /** Connections that the migration itself needs, the one that looks among them. */
  readonly sessions: number;
}

export const defaultLimits: Omit<PreflightLimits, keyof ReadLimits> = {
  transactionMs: 60_000,
  replicaLagMs: 30_000,
  replicaBytes: 256_000_000,
  slotBytes: 1_000_000_000,
  connectionShare: 90,
  sessions: 3,
};

/** What is going to be run, as far as its files tell. */
export interface Around {
  /** What each pending migration names (`namedIn`), in their order. */
  readonly pending: readonly Named[];
  /** The runner’s ledger, `public.schema_migrations`; undefined where there is none yet. */
  readonly ledger: string | undefined;
  /** Bytes free on the server’s disk, where somebody knows: PostgreSQL itself tells nobody. */
  readonly freeBytes?: number | undefined;
}

/** What a check looks through: a session inside a read-only transaction. */
export interface Look {
  readonly session: Session;
  readonly limits: PreflightLimits;
  readonly around: Around;
  readonly tables: readonly TouchedTable[];
  /** The role that migrates, as it stands in SQL. */
  readonly role: string;
  readonly superuser: boolean;
  /** Whether it may see the sessions of others. */
  readonly monitors: boolean;
}

/** What one check saw. */
export interface Seen {
  readonly findings: readonly Finding[];
  readonly facts: readonly Fact[];
}

export type Check = (look: Look) => Promise<Seen>;

/** Rule and severity of a finding, the rule's own severity where none is given. */
export function head(
  name: keyof typeof preflightRules,
  severity?: Finding['severity'],
): Pick<Finding, 'rule' | 'severity'> {
  const info = preflightRules[name];
  return { rule: info.id, severity: severity ?? info.severity };
}

/** What lets a role see sessions and replicas of others. */
export function statsGrant(role: string): string {
  return `GRANT pg_read_all_stats TO ${role};`;
}
