import type { CheckResult, GateName } from '../../core/check-result.js';
import type { Deployment } from '../../core/deployment.js';
import type { Report } from '../../core/report.js';
import { decideVerdict } from '../../core/verdict.js';
import type { MigrationSince } from './compatibility.js';
import type { GatesSaid } from './decide.js';

/** What the stages of a release wrote down, as far as a rollback asks for it. */
export interface Evidence {
  /** The newest of each service. */
  readonly deployments: readonly Deployment[];
  readonly gates: GatesSaid;
  /** Of lint and smoke. */
  readonly checks: readonly CheckResult[];
  /** Migrations that this run has put on the database, whole or in part, whichever commit brought them. */
  readonly migrated: readonly Migrated[];
  /** Of the health gate: where it looked at the release, it can look at the old version too. */
  readonly health: readonly CheckResult[];
}

/** A migration that ran in this release. */
export type Migrated = Omit<MigrationSince, 'declared'>;

/** The gates that judge what was deployed. */
const judges: readonly GateName[] = ['deploy', 'health', 'http-smoke'];

/** Reads it out of the stages' reports; `missing` names those that had to be there and are not. */
export function readEvidence(reports: readonly Report[], missing: readonly string[] = []): Evidence {
  const inOrder = [...reports].sort((a, b) => Date.parse(a.startedAt) - Date.parse(b.startedAt));
  const checks = inOrder.flatMap((report) => report.checks);
  const verdicts = inOrder.flatMap((report) =>
    report.checks
      .filter(({ gate }) => judges.includes(gate))
      .map((check) => ({ gate: check.gate, verdict: decideVerdict([check], report.failOn) })),
  );
  const said = (wanted: 'failed' | 'broken'): readonly string[] => [
    ...new Set(verdicts.filter(({ verdict }) => verdict === wanted).map(({ gate }) => gate)),
  ];
  return {
    deployments: newest(checks),
    gates: { failed: said('failed'), unjudged: [...said('broken'), ...missing] },
    checks: checks.filter(({ gate }) => gate === 'lint' || gate === 'smoke'),
    migrated: checks.flatMap(migratedBy),
    health: checks.filter(({ gate }) => gate === 'health'),
  };
}

/** What was not started, or left nothing behind, is not on the database. */
function migratedBy({ project, migrate }: CheckResult): readonly Migrated[] {
  const steps = migrate?.direction === 'up' ? migrate.steps : [];
  return steps
    .filter(({ status }) => status === 'applied' || status === 'unfinished' || status === 'unknown')
    .map(({ id, name, file = '' }) => ({ project, id, name, file }));
}

/** A stage that ran again has deployed again. */
function newest(checks: readonly CheckResult[]): readonly Deployment[] {
  const deployed = checks.filter(({ gate }) => gate === 'deploy');
  const byService = new Map(
    deployed.flatMap(({ deployments = [] }) => deployments.map((one) => [one.service.id, one] as const)),
  );
  return [...byService.values()];
}
