import { createHash } from 'node:crypto';
import type { CheckResult, Fact } from '../../core/check-result.js';
import { UserError } from '../../core/errors.js';
import type { Finding } from '../../core/finding.js';
import type { SeedFileResult } from '../../core/seed.js';
import { type GuardLimits, type GuardServices, guardedHead } from '../../postgres/guarded.js';
import type { OpenDatabase } from '../../postgres/in-use.js';
import { refuseReadOnly } from '../../postgres/writable.js';
import type { SqlFile } from '../smoke/seeds.js';
import { applySeed } from './apply.js';
import { readSeed } from './plain.js';

export interface SeedInput {
  readonly project: string;
  /** In the order in which they run. */
  readonly files: readonly SqlFile[];
  /** The database in use; undefined when they only run in the scratch database. */
  readonly target: { readonly database: OpenDatabase; readonly services: GuardServices } | undefined;
  /** Run them on the target; else only in the scratch database. */
  readonly apply: boolean;
  readonly limits: GuardLimits;
}

export interface SeedServices {
  now(): number;
  /** Runs all files twice in a scratch database that the migrations have made: the second run must change nothing. */
  rehearse(files: readonly SqlFile[]): Promise<Rehearsal>;
}

export interface Rehearsal {
  readonly findings: readonly Finding[];
  readonly facts: readonly Fact[];
}

/**
 * Rehearses the seeds and, with `apply`, runs them on the database in use, one transaction a file, up to the first
 * that fails. Throws `UserError` when there is nothing to run, or nothing may be written there.
 */
export async function seed(input: SeedInput, services: SeedServices): Promise<CheckResult> {
  const started = services.now();
  refuseNothing(input);
  if (input.apply && input.target) await refuseReadOnly(input.target.database);
  const read = input.files.map((file) => ({ file, ...readSeed(file) }));
  const unread = read.flatMap(({ findings }) => findings);
  const rehearsal =
    unread.length > 0 ? { findings: unread, facts: [] } : await services.rehearse(input.files);
  const findings = [...rehearsal.findings];
  const refused = findings.some(({ severity }) => severity === 'error');
  const results: SeedFileResult[] = [];
  let stopped = refused;
  for (const { file, items } of read) {
    const planned = plannedSeed(file, input.limits);
    if (stopped || !input.apply || !input.target) {
      results.push({ ...planned, state: stopped ? 'not-run' : 'planned' });
      continue;
    }
    const applied = await applySeed({ file, items, limits: input.limits, ...input.target });
    results.push({ ...planned, ...applied.result });
    if (applied.finding) findings.push(applied.finding);
    stopped = applied.finding !== undefined;
  }
  return {
    gate: 'seed',
    project: input.project,
    status: findings.some(({ severity }) => severity === 'error') ? 'failed' : 'passed',
    summary: summaryOf(results, input, refused),
    findings,
    muted: [],
    durationMs: services.now() - started,
    migrations: [],
    facts: [...targetFacts(input), ...rehearsal.facts],
    seed: { applied: input.apply, files: results },
  };
}

function refuseNothing({ files, apply, target }: SeedInput): void {
  if (files.length === 0) {
    throw new UserError({
      what: 'there are no seed files to run',
      where: 'seeds',
      fix: 'name them: --seeds "seeds/*.sql", or seeds: in lockkeeper.yml',
    });
  }
  if (apply && !target) {
    throw new UserError({
      what: 'nothing says which database the seeds are for',
      where: 'database-url',
      fix: 'set LOCKKEEPER_DATABASE_URL (in a workflow: the input database-url)',
    });
  }
}

/** The file as the transaction that is sent. */
function plannedSeed({ file, sql }: SqlFile, limits: GuardLimits): Omit<SeedFileResult, 'state'> {
  return {
    file,
    version: createHash('sha256').update(sql).digest('hex').slice(0, 12),
    sql: [...guardedHead(limits), sql.trimEnd().replace(/([^;\s])$/, '$1;'), 'COMMIT;'].join('\n'),
    rows: [],
  };
}

function summaryOf(results: readonly SeedFileResult[], { apply }: SeedInput, refused: boolean): string {
  const counted = (state: SeedFileResult['state']): number =>
    results.filter((result) => result.state === state).length;
  const count = `${results.length} seed ${results.length === 1 ? 'file' : 'files'}`;
  if (refused) return `${count}, refused before anything ran on the database in use`;
  if (!apply) return `${count} ran twice in a scratch database; nothing was changed (check)`;
  const rows = results.flatMap((result) => result.rows);
  const total = rows.reduce((sum, { inserted, updated, deleted }) => sum + inserted + updated + deleted, 0);
  const parts = [`${counted('ran')} of ${count} ran`, `${total} rows written`];
  if (counted('not-run') > 0) parts.push(`${counted('not-run')} not run`);
  return parts.join(', ');
}

function targetFacts({ target }: SeedInput): readonly Fact[] {
  if (!target) return [];
  const { identity } = target.database;
  return [
    { label: 'database', value: identity.database },
    { label: 'role', value: identity.role },
    { label: 'server in use', value: `PostgreSQL ${identity.version}` },
  ];
}
