import { lockModes } from '../../src/core/lock.js';
import type { Session } from '../../src/postgres/session.js';
import { rowCount, type TruthCase } from '../../test/truth/case.js';
import { measure } from '../../test/truth/measure.js';

/**
 * What a statement is, by what a server did with it on tables that hold rows:
 * - `blocks`: reads or writes of a table that was there wait for as long as its rows are read or written.
 * - `fails`: the server refuses it.
 * - `breaks`: a table, view or column is not there any more under its name, or its rows are gone.
 * - `brief`: it takes a lock that others wait for, and does nothing long under it.
 * - `free`: nobody waits.
 */
export const labels = ['blocks', 'fails', 'breaks', 'brief', 'free'] as const;
export type Label = (typeof labels)[number];

/** What a linter has to speak of; of the others it has to be silent. */
export function isHazard(label: Label): boolean {
  return label === 'blocks' || label === 'fails' || label === 'breaks';
}

/** Runs the case on two empty databases: for its locks and work, and for what it leaves. */
export async function labelOf(one: TruthCase, databases: readonly [Database, Database]): Promise<Label> {
  const [first, second] = databases;
  const { effects, failed } = await measure(first.session, first.url, one);
  if (failed !== undefined) return 'fails';
  const blocking = effects.filter(({ lock }) => lockModes.indexOf(lock) >= lockModes.indexOf('SHARE'));
  const left = await leftBy(one, second.session);
  if (blocking.some(({ scan, rewrite }) => scan || rewrite) || left.worked) return 'blocks';
  if (left.gone) return 'breaks';
  return blocking.length > 0 ? 'brief' : 'free';
}

export interface Database {
  readonly session: Session;
  readonly url: string;
}

interface Left {
  /** Something that a running app may name is not there any more, or a table lost all its rows. */
  readonly gone: boolean;
  /**
   * It wrote the rows of a table, which stay locked until it commits, or read them while its transaction held a lock,
   * perhaps of an earlier statement, that others wait for.
   */
  readonly worked: boolean;
}

async function leftBy(one: TruthCase, session: Session): Promise<Left> {
  await session.execute(one.before);
  for (const [table, row] of Object.entries(one.rows ?? {})) {
    await session.execute(`insert into ${table} select ${row} from generate_series(1, ${rowCount}) as n`);
  }
  const before = await namesIn(session);
  if (one.outside) {
    await session.execute(one.statement);
    return { gone: lost(before, await namesIn(session)), worked: false };
  }
  const old = await tablesIn(session);
  await session.execute('begin');
  if (one.earlier) await session.execute(one.earlier);
  const counts = await countsOf(session, old);
  await session.execute(one.statement);
  const after = await countsOf(session, old);
  const locked = await holdsStrongLock(session, old);
  await session.execute('commit');
  const worked =
    after.written - counts.written >= rowCount || (locked && after.read - counts.read >= rowCount);
  return { gone: lost(before, await namesIn(session)), worked };
}

function lost(before: ReadonlySet<string>, after: ReadonlySet<string>): boolean {
  return [...before].some((name) => !after.has(name));
}

/** Names of tables, views and columns; of tables also whether they hold rows. */
async function namesIn(session: Session): Promise<ReadonlySet<string>> {
  const names = await session.query<{ name: string }>(`
    select c.relnamespace::regnamespace::text || '.' || quote_ident(c.relname) || '.' || quote_ident(a.attname) as name
    from pg_attribute a join pg_class c on c.oid = a.attrelid
    where c.relkind in ('r', 'p', 'v', 'm', 'f') and a.attnum > 0 and not a.attisdropped
      and c.relnamespace::regnamespace::text not in ('pg_catalog', 'information_schema', 'pg_toast')`);
  const tables = await session.query<{ name: string }>(`
    select relnamespace::regnamespace::text || '.' || quote_ident(relname) as name from pg_class
    where relkind in ('r', 'p') and not relforcerowsecurity
      and relnamespace::regnamespace::text not in ('pg_catalog', 'information_schema', 'pg_toast')`);
  const found = new Set(names.map(({ name }) => name));
  for (const { name } of tables) {
    const [row] = await session.query<{ filled: boolean }>(`select exists (select from ${name}) as filled`);
    if (row?.filled) found.add(`rows of ${name}`);
  }
  return found;
}

async function tablesIn(session: Session): Promise<readonly string[]> {
  const rows = await session.query<{ oid: string }>(`
    select oid::text from pg_class where relkind in ('r', 'p', 'm')
      and relnamespace::regnamespace::text not in ('pg_catalog', 'information_schema', 'pg_toast')`);
  return rows.map(({ oid }) => oid);
}

/** What this transaction has done to the tables. */
async function countsOf(
  session: Session,
  tables: readonly string[],
): Promise<{ readonly read: number; readonly written: number }> {
  const [row] = await session.query<{ read: string; written: string }>(
    `select coalesce(sum(seq_tup_read), 0) as read, coalesce(sum(n_tup_upd + n_tup_del), 0) as written
     from pg_stat_xact_user_tables where relid::text = any($1)`,
    [tables],
  );
  return { read: Number(row?.read ?? 0), written: Number(row?.written ?? 0) };
}

async function holdsStrongLock(session: Session, tables: readonly string[]): Promise<boolean> {
  const rows = await session.query(
    `select from pg_locks where pid = pg_backend_pid() and relation::text = any($1)
       and mode in ('ShareLock', 'ShareRowExclusiveLock', 'ExclusiveLock', 'AccessExclusiveLock')`,
    [tables],
  );
  return rows.length > 0;
}
