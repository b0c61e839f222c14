import { formatBytes } from '../../../core/bytes.js';
import type { Finding } from '../../../core/finding.js';
import { quoteText } from '../../../sql/quote.js';
import { type Check, head, type PreflightLimits } from './check.js';

/** A replication slot that keeps WAL. */
export interface Slot {
  readonly name: string;
  readonly active: boolean;
  /** Bytes of WAL from where its consumer is. */
  readonly holds: number;
}

/** Replication slots that hold much WAL back. */
export const checkSlots: Check = async ({ session, limits }) => {
  const rows = await session.query<Readonly<Record<'name' | 'active' | 'holds', string>>>(`
    select slot_name as name, active, pg_wal_lsn_diff(pg_current_wal_lsn(), restart_lsn) as holds
    from pg_replication_slots where restart_lsn is not null and wal_status is distinct from 'lost' order by 3 desc, 1`);
  const slots = rows.map(({ name, active, holds }) => ({
    name,
    active: active === 't',
    holds: Number(holds),
  }));
  return { findings: slots.flatMap((slot) => judgeSlot(slot, limits)), facts: [] };
};

export function judgeSlot(
  { name, active, holds }: Slot,
  { slotBytes }: Pick<PreflightLimits, 'slotBytes'>,
): readonly Finding[] {
  if (holds <= slotBytes) return [];
  const fix = active
    ? 'SELECT slot_name, active_pid, confirmed_flush_lsn, wal_status, safe_wal_size FROM pg_replication_slots;'
    : `SELECT pg_drop_replication_slot(${quoteText(name).trim()});`;
  return [
    {
      ...head('slotHoldsWal'),
      title: `the replication slot ${name} holds ${formatBytes(holds)} of WAL back${active ? '' : ', and nobody reads from it'}`,
      fix,
      subject: `slot ${name}`,
    },
  ];
}
