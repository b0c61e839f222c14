import type { CheckResult } from '../../../core/check-result.js';
import type { PlannedMigration } from '../../../core/plan.js';
import { factsOf, planRemotely, type RemoteInput, type RemotePlan } from './migrate-remotely.js';

/**
 * Says what running the pending migrations through a route would do, as far as the app tells. Runs nothing. Throws
 * `UserError` when the list cannot be had.
 */
export async function planThrough(input: Omit<RemoteInput, 'planHashes' | 'again'>): Promise<CheckResult> {
  const { route, project, timeoutMs, clock, signal, say, progress } = input;
  const startedAt = clock.now();
  const watch = { signal, say, progress, deadline: startedAt + timeoutMs, awaitsEnd: true };
  const planned = await planRemotely(input, watch);
  const { before, compared, hash, findings, jobs } = planned;
  const newest = before.applied.at(-1);
  const isBad = findings.some(({ severity }) => severity === 'error');
  const pending = before.pending.length === 0 ? 'nothing is pending' : `${before.pending.length} pending`;
  return {
    gate: 'plan',
    project,
    status: isBad ? 'failed' : 'passed',
    summary: `${pending}, ${before.applied.length} applied, as ${route.target} tells`,
    findings,
    muted: [],
    durationMs: clock.now() - startedAt,
    migrations: [],
    facts: factsOf(route, planned),
    plan: {
      hash,
      database: route.target,
      ledger: `the list of ${route.target}`,
      applied: before.applied.length,
      ...(newest === undefined ? {} : { newest }),
      pending: before.pending.map((id) => plannedMigration(id, planned, route.kind)),
      edited: [],
      unknown: compared?.unknown ?? [],
      outOfOrder: [],
    },
    ...(jobs.length === 0 ? {} : { jobs }),
  };
}

function plannedMigration(id: string, { compared }: RemotePlan, kind: string): PlannedMigration {
  const migration = compared?.fileOf(id);
  const why = `the sizes of tables cannot be read through ${kind}`;
  return {
    id,
    name: migration?.name ?? '',
    file: migration?.file ?? '',
    tables: [],
    lock: { estimated: false, why },
  };
}
