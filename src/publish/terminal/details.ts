import type { CheckResult } from '../../core/check-result.js';
import { renderBackup } from './backup.js';
import { renderDeployments } from './deployments.js';
import { renderDrift } from './drift.js';
import { renderHealth } from './health.js';
import { renderHttpSmoke } from './http-smoke.js';
import type { Look } from './look.js';
import { renderMigrate } from './migrate.js';
import { renderPlan } from './plan.js';
import { renderPolicy } from './policy.js';
import { renderRls } from './rls.js';
import { renderRollback } from './rollback.js';
import { renderSeed } from './seed.js';

/** What a gate of a release saw and did, line by line. */
export function renderDetails(check: CheckResult, look: Look): readonly string[] {
  return [
    ...renderPlan(check, look),
    ...renderMigrate(check, look),
    ...renderDrift(check, look),
    ...renderPolicy(check, look),
    ...renderRls(check, look),
    ...renderSeed(check, look),
    ...renderBackup(check, look),
    ...renderDeployments(check, look),
    ...renderHealth(check, look),
    ...renderHttpSmoke(check, look),
    ...renderRollback(check, look),
  ];
}
