import { userObject, userSchema } from '../../../postgres/inspector/fragments.js';
import type { Seen } from '../finding.js';
import type { Look } from './check.js';

interface Unused {
  readonly index: string;
  readonly table: string;
  readonly bytes: string;
  readonly definition: string;
}

const day = 86_400_000;

/** Indexes that no query has used since the statistics began. Sizes are those of the last vacuum: no lock is taken. */
export async function checkUnusedIndexes({ session, policy }: Look): Promise<Seen> {
  // From 15 on a database whose counters were never reset has no date: then the server's own counters say it.
  const [age] = await session.query<{ readonly since: string; readonly ms: string }>(`
    select to_char(since, 'YYYY-MM-DD HH24:MI') as since, extract(epoch from now() - since) * 1000 as ms
    from (select coalesce((select stats_reset from pg_stat_database where datname = current_database()),
      (select stats_reset from pg_stat_bgwriter), pg_postmaster_start_time()) as since) clock`);
  const days = (milliseconds: number): string => `${(milliseconds / day).toFixed(1)} days`;
  const covered = Number(age?.ms);
  const { statisticsMs, indexBytes } = policy.limits;
  if (covered < statisticsMs) {
    const unjudged = `statistics go back ${days(covered)} (${age?.since} UTC), and ${days(statisticsMs)} are asked for`;
    return { findings: [], what: '', unjudged };
  }
  const rows = await session.query<Unused>(
    `select format('%I.%I', n.nspname, i.relname) as index, format('%I.%I', n.nspname, t.relname) as table,
       i.relpages::bigint * current_setting('block_size')::bigint as bytes, pg_get_indexdef(i.oid) as definition
     from pg_stat_user_indexes s join pg_index x on x.indexrelid = s.indexrelid
       join pg_class i on i.oid = x.indexrelid join pg_class t on t.oid = x.indrelid
       join pg_namespace n on n.oid = t.relnamespace
     where s.idx_scan = 0 and not x.indisunique and not x.indisexclusion and x.indisvalid and not x.indisreplident
       and not i.relispartition and i.relpages::bigint * current_setting('block_size')::bigint >= $1
       and ${userSchema()} and ${userObject('pg_class', 't.oid')}
     order by 3 desc, 1`,
    [indexBytes],
  );
  return {
    findings: rows.map(({ index, table, bytes, definition }) => ({
      rule: 'indexUnused',
      title: `${index} on ${table} (${shownBytes(Number(bytes))}) was not used in the ${days(covered)} that statistics cover`,
      detail: `Statistics go back to ${age?.since} UTC. What makes it again: ${definition};`,
      fix: `DROP INDEX CONCURRENTLY ${index};`,
      subject: index,
    })),
    what: `${rows.length} unused in ${days(covered)}`,
  };
}

function shownBytes(bytes: number): string {
  if (bytes >= 1024 ** 3) return `${(bytes / 1024 ** 3).toFixed(1)} GB`;
  return bytes >= 1024 ** 2 ? `${(bytes / 1024 ** 2).toFixed(1)} MB` : `${Math.ceil(bytes / 1024)} kB`;
}

interface Invalid {
  readonly index: string;
  readonly table: string;
  readonly kind: string;
  readonly leftover: string;
  readonly definition: string;
  readonly is_unique: string;
  readonly partitions: string;
}

/** Indexes that no query may use, left by a build that failed; one that is being built now is none. */
export async function checkInvalidIndexes({ session }: Look): Promise<Seen> {
  const rows = await session.query<Invalid>(`
    select format('%I.%I', n.nspname, i.relname) as index, format('%I.%I', n.nspname, t.relname) as table,
      i.relkind as kind, i.relname ~ '_cc(new|old)[0-9]*$' as leftover,
      pg_get_indexdef(i.oid) as definition, x.indisunique as is_unique,
      (select coalesce(json_agg(json_build_object('table', format('%I.%I', pn.nspname, p.relname),
          'schema', quote_ident(n.nspname), 'index', quote_ident(left(p.relname, 40) || '_' || i.oid))), '[]')
        from pg_inherits h join pg_class p on p.oid = h.inhrelid join pg_namespace pn on pn.oid = p.relnamespace
        where h.inhparent = t.oid and not exists (select from pg_inherits hi
          join pg_index xi on xi.indexrelid = hi.inhrelid
          where hi.inhparent = i.oid and xi.indrelid = p.oid)) as partitions
    from pg_index x join pg_class i on i.oid = x.indexrelid join pg_class t on t.oid = x.indrelid
      join pg_namespace n on n.oid = t.relnamespace
    where not x.indisvalid and ${userSchema()}
      and not exists (select from pg_stat_progress_create_index p where p.index_relid = i.oid)
    order by 1`);
  return {
    findings: rows.map((row) => ({
      rule: 'indexInvalid',
      title: `${row.index} on ${row.table} is invalid: no query uses it, every write pays for it`,
      detail: row.definition,
      fix: repair(row),
      subject: row.index,
    })),
    what: `${rows.length} invalid`,
  };
}

interface Partition {
  readonly table: string;
  readonly schema: string;
  readonly index: string;
}

function repair({ index, kind, leftover, definition, is_unique: unique, partitions }: Invalid): string {
  if (leftover === 't') return `DROP INDEX CONCURRENTLY ${index};`;
  if (kind !== 'I') return `REINDEX INDEX CONCURRENTLY ${index};`;
  // A partitioned index is valid once every partition has its part.
  const form = definition.slice(definition.indexOf(' USING '));
  return (JSON.parse(partitions) as readonly Partition[])
    .flatMap((part) => [
      `CREATE ${unique === 't' ? 'UNIQUE ' : ''}INDEX CONCURRENTLY ${part.index} ON ${part.table}${form};`,
      `ALTER INDEX ${index} ATTACH PARTITION ${part.schema}.${part.index};`,
    ])
    .join('\n');
}
