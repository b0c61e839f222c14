import type { Finding } from '../../../core/finding.js';
import { type Check, head, type Look } from './check.js';
import { type Lock, needed } from './held.js';

/** An autovacuum that works against wraparound. */
export interface WraparoundVacuum {
  readonly pid: number;
  readonly locks: readonly Lock[];
}

/** Autovacuum against wraparound on a table that a migration needs. Only who may see others’ sessions finds it. */
export const checkAutovacuum: Check = async (look) => {
  const rows = await look.session.query<{ readonly pid: string; readonly locks: string }>(vacuumQuery, [
    look.tables.flatMap((table) => table.oids),
  ]);
  const workers = rows.map(({ pid, locks }) => ({ pid: Number(pid), locks: JSON.parse(locks) as Lock[] }));
  return { findings: workers.flatMap((worker) => judgeVacuum(worker, look)), facts: [] };
};

/** One finding a table that is waited for. */
export function judgeVacuum(
  { pid, locks }: WraparoundVacuum,
  { tables }: Pick<Look, 'tables'>,
): readonly Finding[] {
  const names = [...new Set(needed(locks, tables).map(({ table }) => table ?? ''))];
  return names.map((table) => ({
    ...head('wraparoundVacuum'),
    title: `autovacuum (process ${pid}) works on ${table} against transaction wraparound and does not give way to the migration`,
    fix: `SELECT phase, heap_blks_scanned, heap_blks_total FROM pg_stat_progress_vacuum WHERE pid = ${pid};`,
    subject: `wraparound ${table}`,
  }));
}

const vacuumQuery = `
  select a.pid, json_agg(json_build_object('oid', l.relation::text, 'mode', l.mode)) as locks
  from pg_stat_activity a join pg_locks l on l.pid = a.pid and l.granted and l.locktype = 'relation'
  where a.backend_type = 'autovacuum worker' and a.query like '%(to prevent wraparound)%'
    and a.datname = current_database() and l.relation = any($1::oid[])
  group by a.pid`;
