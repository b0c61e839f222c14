import type { CheckResult } from '../../core/check-result.js';
import type { Deployment } from '../../core/deployment.js';
import type { Finding } from '../../core/finding.js';
import { migrationLabel } from '../../core/migration-label.js';
import type { Rollback } from '../../core/rollback.js';
import type { RuleInfo } from '../../core/rule.js';
import type { Started } from '../../platforms/platform.js';
import type { Decision } from './decide.js';
import type { RollbackInput } from './input.js';
import { rollbackRules } from './rules.js';

/** What was decided and what came of it. */
export interface Outcome {
  readonly decision: Decision;
  /** The platform would not. */
  readonly refused?: Extract<Started, { readonly started: false }>;
  /** How the rollback ended. */
  readonly deployment?: Deployment;
  /** What the health gate said of the old version. */
  readonly health?: CheckResult;
  /** Id of the rollback that goes on after the run was stopped. */
  readonly leftRunning?: string;
}

/** The gate's result. Only where there was nothing to do is nothing wrong with the release. */
export function conclude(input: RollbackInput, outcome: Outcome, durationMs: number): CheckResult {
  const told = tell(outcome);
  const { deployment, migrations, mode } = input;
  const { id, commit, image, previous, service } = deployment;
  const rollback: Rollback = {
    mode,
    result: told.result,
    service: service.name,
    from: { id, ...(commit ? { commit } : {}), ...(image ? { image } : {}) },
    ...(previous ? { to: previous } : {}),
    reason: told.reason,
    ...(told.fix === undefined ? {} : { fix: told.fix }),
    migrations: migrations.known ? migrations.migrations : [],
    ...(outcome.health ? { verified: outcome.health.status === 'passed' } : {}),
  };
  return {
    gate: 'rollback',
    project: service.name,
    status: told.rule ? 'failed' : 'skipped',
    summary: told.reason,
    findings: told.rule ? [finding(told.rule, rollback)] : [],
    muted: [],
    durationMs,
    migrations: [],
    facts: [{ label: 'rollback', value: mode }],
    ...(outcome.deployment ? { deployments: [outcome.deployment] } : {}),
    rollback,
  };
}

interface Told extends Pick<Rollback, 'result' | 'reason' | 'fix'> {
  /** What it is reported as; absent where nothing was to be done. */
  readonly rule?: RuleInfo;
}

function tell({ decision, refused, deployment, health, leftRunning }: Outcome): Told {
  if (decision.action === 'nothing') return { result: 'nothing', reason: decision.reason };
  if (decision.action === 'refuse')
    return { result: 'refused', reason: decision.reason, fix: decision.fix, rule: rollbackRules.refused };
  const { target } = decision;
  const again = `lockkeeper deploy --commit ${target.commit ?? '<sha>'}`;
  if (refused)
    return failed(`the platform would not go back to ${target.id}: ${refused.reason}`, refused.fix ?? again);
  if (leftRunning !== undefined)
    return failed(
      `the run was stopped while ${leftRunning} went back to ${target.id}: it goes on, and nobody watches it`,
      'look at the service until it is live',
    );
  if (deployment?.outcome !== 'live')
    return failed(
      `${deployment?.id} did not bring ${target.id} back: ${deployment?.reason ?? deployment?.outcome}`,
      again,
    );
  if (health && health.status !== 'passed')
    return {
      result: 'rolled-back',
      reason: `${decision.reason}; it is live again and does not pass the health gate: ${health.summary}`,
      fix: rollbackRules.unhealthy.mend,
      rule: rollbackRules.unhealthy,
    };
  const seen = health ? 'and passes the health gate' : '(no health gate looked at it)';
  return {
    result: 'rolled-back',
    reason: `${decision.reason}; it is live again as ${deployment.id} ${seen}`,
    fix: rollbackRules.rolledBack.mend,
    rule: rollbackRules.rolledBack,
  };
}

function failed(reason: string, fix: string): Told {
  return { result: 'failed', reason, fix, rule: rollbackRules.failed };
}

function finding(rule: RuleInfo, { service, reason, fix, migrations, from }: Rollback): Finding {
  const bad = migrations.filter(({ compatible }) => !compatible);
  const lines = [
    `${service}: ${reason}`,
    ...bad.map((migration) => `${migrationLabel(migration)}: ${migration.reason}`),
  ];
  const [first] = bad;
  return {
    rule: rule.id,
    severity: 'error',
    title: `${rule.title}: ${service}`,
    detail: lines.join('\n'),
    fix: fix ?? rule.mend,
    ...(first ? { location: { file: first.file } } : {}),
    subject: `${service} ${from.id}`,
  };
}
