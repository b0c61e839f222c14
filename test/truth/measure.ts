import { type LockMode, lockModes, strongest } from '../../src/core/lock.js';
import { connect } from '../../src/postgres/connect.js';
import type { Session } from '../../src/postgres/session.js';
import { lockModeOf } from '../../src/postgres/tracer/locks.js';
import type { Effect } from '../../src/rules/effect.js';
import { rowCount, type TruthCase } from './case.js';

/** What a server did: the effects on tables that were there before, and the SQLSTATE where it refused. */
export interface Measured {
  readonly effects: readonly Effect[];
  readonly failed?: string;
}

/** Weaker locks stop nobody, and are taken on whatever is looked at. */
const least: LockMode = 'SHARE UPDATE EXCLUSIVE';

/** Runs a case on an empty database. */
export async function measure(session: Session, url: string, one: TruthCase): Promise<Measured> {
  await session.execute(one.before);
  for (const [table, row] of Object.entries(one.rows ?? {})) {
    await session.execute(`insert into ${table} select ${row} from generate_series(1, ${rowCount}) as n`);
  }
  await session.execute('analyze');
  const tables = await readTables(session);
  return one.outside ? measureOutside(session, url, { one, tables }) : measureInside(session, one, tables);
}

interface Table {
  readonly oid: string;
  readonly name: string;
  readonly file: string;
}

async function measureInside(session: Session, one: TruthCase, tables: readonly Table[]): Promise<Measured> {
  await session.execute('begin');
  try {
    if (one.earlier) await session.execute(one.earlier);
    const before = new Map((await readTables(session)).map((table) => [table.oid, table]));
    const locksBefore = await readLocks(session, session.pid);
    const readsBefore = await readCounts(session);
    await session.execute(one.statement);
    const locks = await readLocks(session, session.pid);
    const reads = await readCounts(session);
    const after = new Map((await readTables(session)).map((table) => [table.oid, table]));
    const effects = tables.flatMap(({ oid, name }): readonly Effect[] => {
      const rewrite = after.has(oid) && before.get(oid)?.file !== after.get(oid)?.file;
      const scan = (reads.get(oid) ?? 0) - (readsBefore.get(oid) ?? 0) >= rowCount;
      // What is worked on for long is told with whatever lock it has; plain reading stops nobody.
      const from = scan || rewrite ? 'ROW SHARE' : least;
      const lock = strongestOf(locks.get(oid), locksBefore.get(oid), from);
      return lock === undefined ? [] : [{ relation: name, lock, scan, rewrite }];
    });
    return { effects };
  } catch (error) {
    return { effects: [], failed: codeOf(error) };
  } finally {
    await session.execute('rollback');
  }
}

/** A reader of the table keeps the statement waiting, so that its locks can be looked at from a third session. */
async function measureOutside(
  session: Session,
  url: string,
  { one, tables }: { readonly one: TruthCase; readonly tables: readonly Table[] },
): Promise<Measured> {
  const [reader, watcher] = [await connect(url), await connect(url)];
  try {
    await reader.execute(
      `begin isolation level repeatable read; select count(*) from ${one.outside?.waitsOn}`,
    );
    const running = session.execute(one.statement).then(
      () => undefined,
      (error: unknown) => codeOf(error),
    );
    const ended = { value: false };
    void running.then(() => {
      ended.value = true;
    });
    const seen = new Map<string, readonly LockMode[]>();
    for (let look = 0; look < 60 && !ended.value; look++) {
      for (const [oid, modes] of await readLocks(watcher, session.pid))
        seen.set(oid, [...(seen.get(oid) ?? []), ...modes]);
      if (look > 5 && seen.size > 0) break;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    await reader.execute('commit');
    const failed = await running;
    if (failed !== undefined) return { effects: [], failed };
    const after = new Map((await readTables(session)).map((table) => [table.oid, table.file]));
    const effects = tables.flatMap(({ oid, name, file }): readonly Effect[] => {
      const lock = strongestOf(seen.get(oid), undefined);
      const rewrite = after.has(oid) && after.get(oid) !== file;
      return lock === undefined ? [] : [{ relation: name, lock, scan: false, rewrite }];
    });
    return { effects };
  } finally {
    await reader.close();
    await watcher.close();
  }
}

/** The strongest of the locks that were not held before; undefined where all are weaker than `from`. */
function strongestOf(
  modes: readonly LockMode[] = [],
  before: readonly LockMode[] = [],
  from: LockMode = least,
): LockMode | undefined {
  const counted = modes.filter(
    (mode) => !before.includes(mode) && lockModes.indexOf(mode) >= lockModes.indexOf(from),
  );
  return counted.length === 0 ? undefined : counted.reduce(strongest);
}

async function readTables(session: Session): Promise<readonly Table[]> {
  return session.query<Table>(`
    select c.oid::text, nspname || '.' || relname as name, relfilenode::text as file
    from pg_class c join pg_namespace n on n.oid = relnamespace where relkind in ('r', 'p', 'm', 'v', 'f')
      and relnamespace not in (select oid from pg_namespace where nspname in ('pg_catalog', 'information_schema', 'pg_toast'))`);
}

async function readLocks(session: Session, pid: number): Promise<ReadonlyMap<string, readonly LockMode[]>> {
  const rows = await session.query<{ oid: string; mode: string }>(
    `select relation::text as oid, mode from pg_locks where pid = $1 and locktype = 'relation'`,
    [pid],
  );
  const locks = new Map<string, readonly LockMode[]>();
  for (const { oid, mode } of rows) locks.set(oid, [...(locks.get(oid) ?? []), lockModeOf(mode)]);
  return locks;
}

async function readCounts(session: Session): Promise<ReadonlyMap<string, number>> {
  const rows = await session.query<{ oid: string; reads: string }>(
    'select relid::text as oid, seq_tup_read as reads from pg_stat_xact_all_tables',
  );
  return new Map(rows.map(({ oid, reads }) => [oid, Number(reads)]));
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
