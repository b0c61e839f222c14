import type { Finding } from '../../core/finding.js';
import type { SeedFileResult, SeedRows } from '../../core/seed.js';
import { describeBlocker } from '../../postgres/blockers.js';
import { type Guarded, type GuardLimits, type GuardServices, guarded } from '../../postgres/guarded.js';
import type { OpenDatabase } from '../../postgres/in-use.js';
import type { Session } from '../../postgres/session.js';
import type { SqlFile } from '../smoke/seeds.js';
import type { SeedItem } from './plain.js';
import { seedRules } from './rules.js';

export interface SeedRun {
  readonly file: SqlFile;
  readonly items: readonly SeedItem[];
  readonly limits: GuardLimits;
  readonly database: OpenDatabase;
  readonly services: GuardServices;
}

export interface AppliedSeed {
  readonly result: Pick<SeedFileResult, 'state' | 'rows'> & Partial<SeedFileResult>;
  readonly finding?: Finding;
}

/** Runs one seed in one transaction and counts the rows that it writes. */
export async function applySeed(run: SeedRun): Promise<AppliedSeed> {
  const { file, items, limits, database, services } = run;
  const { session } = database;
  let line = 1;
  services.progress(`seed: ${file.file}`);
  const outcome = await guarded(session, { ...limits, services, subject: `seed: ${file.file}` }, async () => {
    const before = await readCounters(session);
    for (const item of items) {
      line = item.line;
      if (item.kind === 'statement') await session.execute(item.text);
      else await session.copyFrom(item.text, file.sql.slice(item.data.start, item.data.end));
    }
    return written(before, await readCounters(session));
  });
  const facts = { tries: outcome.tries, durationMs: outcome.durationMs };
  if (outcome.ok) return { result: { ...facts, state: 'ran', rows: outcome.value } };
  return { result: { ...facts, state: 'failed', rows: [] }, finding: failure(run, outcome, line) };
}

type Counters = ReadonlyMap<string, SeedRows>;

/** What this session has written and not yet told the statistics; the transaction's part of it is a difference. */
async function readCounters(session: Session): Promise<Counters> {
  const rows = await session.query<Readonly<Record<keyof SeedRows, string>>>(
    `select format('%I.%I', schemaname, relname) as "table", n_tup_ins as inserted, n_tup_upd as updated,
        n_tup_del as deleted
      from pg_catalog.pg_stat_xact_user_tables where n_tup_ins + n_tup_upd + n_tup_del > 0 and schemaname !~ '^pg_temp' order by 1`,
  );
  return new Map(
    rows.map(({ table, inserted, updated, deleted }) => [
      table,
      { table, inserted: Number(inserted), updated: Number(updated), deleted: Number(deleted) },
    ]),
  );
}

function written(before: Counters, after: Counters): readonly SeedRows[] {
  return [...after.values()]
    .map(({ table, inserted, updated, deleted }) => {
      const earlier = before.get(table) ?? { inserted: 0, updated: 0, deleted: 0 };
      return {
        table,
        inserted: inserted - earlier.inserted,
        updated: updated - earlier.updated,
        deleted: deleted - earlier.deleted,
      };
    })
    .filter(({ inserted, updated, deleted }) => inserted + updated + deleted > 0);
}

function failure(
  { file: { file }, limits }: SeedRun,
  { error, blockers, tries, inDoubt }: Extract<Guarded<unknown>, { ok: false }>,
  line: number,
): Finding {
  const waited = 'code' in error && error.code === '55P03';
  const { id, severity, why } = waited ? seedRules.blocked : seedRules.notApplied;
  const blocker = blockers.find(({ pid }) => pid > 0);
  const doubt =
    'The connection broke while COMMIT was on its way: nobody can say whether it counts. Running it again does no harm.';
  return {
    rule: id,
    severity,
    title: waited
      ? `${file} did not run: others held locks, ${tries} times for more than ${limits.lockTimeoutMs} ms`
      : `${file} failed and was rolled back: ${error.message}`,
    detail: waited ? ['It waited for:', ...blockers.map(describeBlocker)].join('\n') : inDoubt ? doubt : why,
    fix:
      waited && blocker
        ? `SELECT pg_terminate_backend(${blocker.pid}); -- or wait for it, then: lockkeeper seed --apply`
        : fixOf(error),
    location: { file, line },
    subject: `${file} ${'code' in error ? error.code : 'connection'}`,
  };
}

function fixOf(error: Error): string {
  const code = 'code' in error ? error.code : undefined;
  if (code === '42P01' || code === '42703') {
    return 'apply the migrations first: lockkeeper plan; then: lockkeeper seed --apply';
  }
  if (code === '42501') return 'grant what the server says to the role, then: lockkeeper seed --apply';
  return 'lockkeeper seed --apply';
}
