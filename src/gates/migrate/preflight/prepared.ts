import { formatDuration } from '../../../core/duration.js';
import type { Finding } from '../../../core/finding.js';
import { quoteText } from '../../../sql/quote.js';
import { type Check, head, type Look } from './check.js';
import { heldWords, type Lock, needed } from './held.js';

/** A prepared transaction of this database. */
export interface PreparedTransaction {
  readonly gid: string;
  readonly owner: string;
  readonly sinceMs: number;
  readonly locks: readonly Lock[];
}

/** Prepared transactions that are older than the limit. */
export const checkPrepared: Check = async (look) => {
  const rows = await look.session.query<Readonly<Record<'gid' | 'owner' | 'since' | 'locks', string>>>(
    preparedQuery,
    [look.limits.transactionMs, look.tables.flatMap((table) => table.oids)],
  );
  const prepared = rows.map(({ gid, owner, since, locks }) => ({
    gid,
    owner,
    sinceMs: Number(since),
    locks: JSON.parse(locks) as Lock[],
  }));
  return { findings: prepared.map((one) => judgePrepared(one, look)), facts: [] };
};

/** An error where a migration would wait for it. */
export function judgePrepared(
  { gid, owner, sinceMs, locks }: PreparedTransaction,
  { tables }: Pick<Look, 'tables'>,
): Finding {
  const held = needed(locks, tables);
  const holds = held.length > 0 ? `, and holds ${heldWords(held)}` : '';
  return {
    ...head('preparedTransaction', held.length > 0 ? 'error' : 'warning'),
    title: `the prepared transaction ${gid} of ${owner} has waited for its end for ${formatDuration(sinceMs)}${holds}`,
    fix: `ROLLBACK PREPARED ${quoteText(gid).trim()};`,
    subject: `prepared ${gid}`,
  };
}

/** Its locks belong to no process. They share the number of the transaction that it was, which its own lock tells. */
const preparedQuery = `
  select p.gid, p.owner, (extract(epoch from clock_timestamp() - p.prepared) * 1000)::bigint as since,
    (select coalesce(json_agg(json_build_object('oid', l.relation::text, 'mode', l.mode)), '[]')
      from pg_locks own join pg_locks l on l.virtualtransaction = own.virtualtransaction and l.pid is null
      where own.pid is null and own.locktype = 'transactionid' and own.transactionid = p.transaction
        and l.locktype = 'relation' and l.relation = any($2::oid[])) as locks
  from pg_prepared_xacts p
  where p.database = current_database() and extract(epoch from clock_timestamp() - p.prepared) * 1000 > $1
  order by p.prepared`;
