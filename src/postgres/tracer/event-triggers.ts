import type { Session } from '../session.js';
import { firstOwnOid, type HeldLock, lockModeOf } from './locks.js';

/** What an event trigger said from inside the migrating session. */
export interface TriggerEvent {
  readonly event: 'ddl_command_start' | 'table_rewrite' | 'sql_drop' | 'ddl_command_end';
  /** `ALTER TABLE`. */
  readonly tag: string;
  readonly locks: readonly HeldLock[];
  /** Rows read by whole-table reads, by table's oid; of `ddl_command_start` and `ddl_command_end`. */
  readonly reads: ReadonlyMap<number, number>;
  /** Names of the files that tables with an ACCESS EXCLUSIVE lock are in, by oid; of the same two. */
  readonly files: ReadonlyMap<number, number>;
  /** What ends its waiting and its work, in milliseconds, 0 for nothing; of `ddl_command_start`. */
  readonly limits?: { readonly lock: number; readonly statement: number };
  readonly rewrite?: { readonly relation: number; readonly reason: number };
  readonly objects: readonly EventObject[];
  /** Byte of the write-ahead log. */
  readonly wal: number;
  /** When the trigger began and ended, in milliseconds by the server's clock. */
  readonly from: number;
  readonly to: number;
}

export interface EventObject {
  readonly dropped: boolean;
  /** `CREATE TABLE`, of the command that made or altered it; empty for what was dropped. */
  readonly tag: string;
  readonly kind: string;
  readonly name: string;
}

/**
 * What the trigger says is a notice to the client, which the relay takes out: it comes in its place between the
 * answers, a rollback does not undo it, and neither a table nor a log is needed. The function runs as its owner
 * (SET ROLE does not stop it), with settings of its own. It and the triggers count as parts of the extension plpgsql:
 * what belongs to an extension is in no dump and in no snapshot.
 *
 * Counters that a session has not handed in yet outlast its transactions, so the ones at the start of a command are
 * told too, of all tables.
 */
function functionSql(mark: string): string {
  const own = `pid = pg_backend_pid() and locktype = 'relation' and relation >= ${firstOwnOid}`;
  const files = `
        select json_agg(json_build_array(relation::int8, pg_relation_filenode(relation)::int8))
          from pg_locks where ${own} and mode = 'AccessExclusiveLock'`;
  const limits = ['lock_timeout', 'statement_timeout']
    .map((name) => `extract(epoch from current_setting('${name}')::interval) * 1000`)
    .join(', ');
  // CONCURRENTLY has let its locks go when it ends.
  const concurrent = `
        select oid from pg_class where tg_tag in ('CREATE INDEX', 'REINDEX') and oid >= ${firstOwnOid}
           and relkind in ('r', 'm') and pg_stat_get_xact_tuples_returned(oid) > 0`;
  return `
create function pg_catalog.lockkeeper_trace() returns event_trigger language plpgsql security definer
  set search_path = pg_catalog set client_min_messages = notice as $lockkeeper$
declare
  arrived timestamptz := clock_timestamp();
  said json;
begin
  if tg_event = 'ddl_command_start' then
    said := json_build_object('reads', (
      select json_agg(json_build_array(oid::int8, pg_stat_get_xact_tuples_returned(oid))) from pg_class
       where oid >= ${firstOwnOid} and relkind in ('r', 'm') and pg_stat_get_xact_tuples_returned(oid) > 0),
      'files', (${files}), 'limits', json_build_array(${limits}));
  elsif tg_event = 'table_rewrite' then
    said := json_build_object(
      'relation', pg_event_trigger_table_rewrite_oid()::int8, 'reason', pg_event_trigger_table_rewrite_reason());
  elsif tg_event = 'sql_drop' then
    said := json_build_object('objects', (
      select json_agg(json_build_array(true, '', object_type, object_identity))
        from pg_event_trigger_dropped_objects() where original or normal));
  else
    said := json_build_object(
      'reads', (
        select json_agg(json_build_array(relation::int8, pg_stat_get_xact_tuples_returned(relation)))
          from (select distinct relation from pg_locks where ${own} union ${concurrent}) held),
      'files', (${files}),
      'objects', (
        select json_agg(json_build_array(false, command_tag, object_type, object_identity))
          from pg_event_trigger_ddl_commands()));
  end if;
  raise notice '${mark}%', json_build_object(
    'event', tg_event, 'tag', tg_tag, 'said', said,
    'locks', (select json_agg(json_build_array(relation::int8, mode)) from pg_locks where ${own}),
    'wal', (pg_current_wal_insert_lsn() - '0/0')::int8,
    'from', extract(epoch from arrived) * 1000, 'to', extract(epoch from clock_timestamp()) * 1000);
end $lockkeeper$`;
}

const events = ['ddl_command_start', 'table_rewrite', 'sql_drop', 'ddl_command_end'] as const;
const triggers = events.map((event) => ({ event, name: `lockkeeper_trace_${event}` }));

/** Makes the triggers, switched off. `mark` is what their notices begin with. Needs a superuser. */
export async function installTriggers(session: Session, mark: string): Promise<void> {
  const statements = [
    functionSql(mark),
    ...triggers.flatMap(({ event, name }) => [
      `create event trigger ${name} on ${event} execute function pg_catalog.lockkeeper_trace()`,
      `alter event trigger ${name} disable`,
    ]),
    'alter extension plpgsql add function pg_catalog.lockkeeper_trace()',
    ...triggers.map(({ name }) => `alter extension plpgsql add event trigger ${name}`),
  ];
  await session.execute(statements.join(';\n'));
}

/** SQL that switches them. `always`: else a migration with `session_replication_role = replica` would not be seen. */
export function triggersSql(state: 'enable always' | 'disable'): string {
  return triggers.map(({ name }) => `alter event trigger ${name} ${state}`).join(';\n');
}

interface Notice {
  readonly event: TriggerEvent['event'];
  readonly tag: string;
  readonly said: {
    readonly reads?: readonly (readonly [number, number])[] | null;
    readonly files?: readonly (readonly [number, number | null])[] | null;
    readonly objects?: readonly (readonly [boolean, string, string, string | null])[] | null;
    readonly limits?: readonly [number, number];
    readonly relation?: number;
    readonly reason?: number;
  };
  readonly locks: readonly (readonly [number, string])[] | null;
  readonly wal: number;
  readonly from: number;
  readonly to: number;
}

/** Reads a notice of ours, without its mark. */
export function readEvent(text: string): TriggerEvent {
  const { event, tag, said, locks, wal, from, to } = JSON.parse(text) as Notice;
  const { relation, reason, limits } = said;
  return {
    event,
    tag,
    locks: (locks ?? []).map(([oid, mode]) => ({ relation: oid, mode: lockModeOf(mode) })),
    reads: new Map(said.reads),
    files: new Map((said.files ?? []).flatMap(([oid, file]) => (file === null ? [] : [[oid, file]]))),
    objects: (said.objects ?? []).map(([dropped, command, kind, name]) => ({
      dropped,
      tag: command,
      kind,
      name: name ?? '',
    })),
    ...(limits && { limits: { lock: limits[0], statement: limits[1] } }),
    ...(relation !== undefined && reason !== undefined && { rewrite: { relation, reason } }),
    wal,
    from,
    to,
  };
}
