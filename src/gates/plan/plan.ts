import type { CheckResult, Fact } from '../../core/check-result.js';
import { compareFindings, type Finding } from '../../core/finding.js';
import type { Plan, PlannedMigration } from '../../core/plan.js';
import type { LedgerState } from '../../migrations/ledger/ledger.js';
import type { Migration } from '../../migrations/model.js';
import { type OpenDatabase, withDatabaseInUse } from '../../postgres/in-use.js';
import { readOnly } from '../../postgres/read-only.js';
import type { Session } from '../../postgres/session.js';
import { concurrentlyMissesRows } from '../../rules/rules/concurrently-misses-rows.js';
import { compareLedger, type LedgerComparison } from './compare.js';
import { estimateLock, tablesOf } from './estimate.js';
import { planFindings, type Seen } from './findings.js';
import { planHash } from './hash.js';
import type { PlanInput } from './input.js';
import { lookAround } from './look-around.js';
import { type Evidence, type Measured, measuredOf } from './measured.js';
import { missedRows } from './misses-rows.js';
import { namedIn } from './named.js';
import { readSizes } from './sizes.js';

/**
 * Says what running the pending migrations would do to a database in use. Reads the ledger, the catalog and the sizes
 * of tables, in one read-only transaction, and never writes. Throws `UserError` when it cannot read them, and for the
 * wrong database.
 */
export async function planMigrations(input: PlanInput): Promise<CheckResult> {
  return withDatabaseInUse(input.database, async (database) => (await planOn(input, database)).result);
}

/** A plan with what it was made from. */
export interface Planned {
  readonly seen: Seen;
  readonly result: CheckResult;
}

/** The same for a database that is open already. */
export async function planOn(input: PlanInput, database: OpenDatabase): Promise<Planned> {
  const started = input.clock.now();
  const seen = await readOnly(database.session, input.database, () => look(input, database));
  const pending = new Set(seen.plan.pending.map(({ id }) => id));
  const taken = input.lintFindings.filter(
    // The database knows its own version better than any file.
    ({ migration, rule }) => migration && pending.has(migration) && rule !== concurrentlyMissesRows.info.id,
  );
  const missed = await missedRows({
    ...{ history: input.history, tree: input.tree, chosen: seen.comparison.pending, direction: 'up' },
    version: database.identity.version,
  });
  const measured = measuredOf(input.evidence ?? none, { project: input.project, pending });
  const findings = [...planFindings(seen), ...missed, ...taken, ...measured.findings].sort(compareFindings);
  const result: CheckResult = {
    gate: 'plan',
    project: input.project,
    status: findings.some(({ severity }) => severity === 'error') ? 'failed' : 'passed',
    summary: summaryOf(seen, findings),
    findings,
    muted: [],
    durationMs: input.clock.now() - started,
    migrations: [],
    facts: [...factsOf(seen, database), ...measured.facts],
    plan: withMeasured(seen.plan, measured),
  };
  return { seen, result };
}

const none: Evidence = { checks: [], refused: [] };

/** The hash stays what it is: when a migration was tried, and how long it took, is no part of what was approved. */
function withMeasured(plan: Plan, { ups }: Measured): Plan {
  const pending = plan.pending.map((migration) => {
    const measured = ups.get(migration.id);
    return measured ? { ...migration, measured } : migration;
  });
  return { ...plan, pending };
}

async function look(input: PlanInput, { session, identity, pooler }: OpenDatabase): Promise<Seen> {
  const { history, ledger, tree, database } = input;
  const state = await ledger.read({ url: database.url, session });
  const appliedIds = new Set(state.applied.map(({ id }) => id));
  const checksums = new Map<Migration, readonly string[]>();
  for (const migration of history.migrations) {
    if (appliedIds.has(migration.id)) checksums.set(migration, await ledger.checksums(migration));
  }
  const comparison = compareLedger(history, state, checksums);
  const pending = await planned(comparison.pending, input, session);
  const plan: Plan = {
    hash: await planHash(state, comparison.pending, tree),
    database: identity.database,
    ...(identity.environment === undefined ? {} : { environment: identity.environment }),
    ...(state.table === undefined ? {} : { ledger: state.table }),
    ...appliedOf(input, state),
    pending,
    edited: comparison.edited.map(({ id }) => id),
    unknown: comparison.unknown.map(({ id }) => id),
    outOfOrder: comparison.outOfOrder.map(({ id }) => id),
    ...(state.dirty ? { dirty: state.dirty.id } : {}),
  };
  const around =
    state.table === undefined ? await lookAround(session, history) : { tables: 0, candidates: [] };
  return { history, state, comparison, plan, around, pooler };
}

function appliedOf({ history }: PlanInput, state: LedgerState): Pick<Plan, 'applied' | 'newest'> {
  const ids = new Set(state.applied.map(({ id }) => id));
  const applied = history.migrations.filter(({ id }) => ids.has(id));
  const newest = applied.findLast(({ repeatable }) => !repeatable);
  return { applied: applied.length, ...(newest ? { newest: newest.id } : {}) };
}

async function planned(
  pending: LedgerComparison['pending'],
  { history, tree }: PlanInput,
  session: Session,
): Promise<readonly PlannedMigration[]> {
  const named = await namedIn({
    ...{ history, tree, chosen: pending, direction: 'up' },
    major: session.serverMajor,
  });
  const sizes = await readSizes(
    session,
    named.flatMap(({ names }) => names),
  );
  return pending.map(({ id, name, file }, index) => {
    const names = named[index] ?? { touches: [], names: [] };
    return { id, name, file, tables: tablesOf(names, sizes), lock: estimateLock(names, sizes) };
  });
}

function summaryOf({ plan, state, comparison }: Seen, findings: readonly Finding[]): string {
  if (state.partial !== undefined) return 'what is pending cannot be told';
  const { pending, applied } = plan;
  const what = pending.length === 0 ? 'nothing is pending' : `${pending.length} pending`;
  const counts: readonly (readonly [number, string])[] = [
    [comparison.edited.length, 'edited after it was applied'],
    [comparison.unknown.length, 'unknown to the repository'],
    [comparison.outOfOrder.length, 'out of order'],
  ];
  const odd = counts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
  const dirty = state.dirty ? ['the ledger is dirty'] : [];
  const more =
    findings.length > 0 && odd.length + dirty.length === 0
      ? [findings.length === 1 ? '1 finding' : `${findings.length} findings`]
      : [];
  return [what, `${applied} applied`, ...odd, ...dirty, ...more].join(', ');
}

function factsOf({ history, plan, pooler, state }: Seen, { identity }: OpenDatabase): readonly Fact[] {
  const keepsChecksums = state.applied.some(({ checksum }) => checksum !== undefined);
  return [
    { label: 'engine', value: history.flavor },
    { label: 'database', value: identity.database },
    ...(identity.environment === undefined ? [] : [{ label: 'environment', value: identity.environment }]),
    {
      label: 'PostgreSQL',
      value: `${identity.version}${identity.replica ? ', a replica that only reads' : ''}`,
    },
    { label: 'ledger', value: plan.ledger ?? 'none yet' },
    ...(keepsChecksums || plan.applied === 0
      ? []
      : [{ label: 'edits', value: `not looked for: ${history.flavor} keeps no checksums` }]),
    ...(pooler === 'none' ? [] : [{ label: 'pooler', value: `${pooler} mode` }]),
  ];
}
