import { type GateName, gateNames } from '../core/check-result.js';
import type { RuleInfo } from '../core/rule.js';
import { platformRules } from '../platforms/rules.js';
import { sqlRuleInfos } from '../rules/rules/index.js';
import { backupRules } from './backup/rules.js';
import { deployRules } from './deploy/rules.js';
import { driftRules } from './drift/rules.js';
import { healthRules } from './health/rules.js';
import { httpSmokeRules } from './http-smoke/rules.js';
import { jobRules } from './job/rules.js';
import { lintRules } from './lint/rules/index.js';
import { preflightRules } from './migrate/preflight/rules.js';
import { remoteRules } from './migrate/remote/rules.js';
import { migrateRules } from './migrate/rules.js';
import { mutingRules } from './muting/rules.js';
import { planRules } from './plan/rules.js';
import { policyRules } from './policy/rules.js';
import { rlsRules } from './rls/rules.js';
import { rollbackRules } from './rollback/rules.js';
import { seedRules } from './seed/rules.js';
import { smokeRules } from './smoke/rules.js';
import { verifyRules } from './verify/rules.js';

const rulesOfGates: Readonly<Partial<Record<GateName, readonly RuleInfo[]>>> = {
  lint: [...lintRules.map((rule) => rule.info), ...sqlRuleInfos],
  smoke: Object.values(smokeRules),
  plan: Object.values(planRules),
  verify: Object.values(verifyRules),
  drift: Object.values(driftRules),
  policy: Object.values(policyRules),
  rls: Object.values(rlsRules),
  seed: Object.values(seedRules),
  backup: Object.values(backupRules),
  migrate: [...Object.values(preflightRules), ...Object.values(migrateRules), ...Object.values(remoteRules)],
  job: Object.values(jobRules),
  // What a platform says before a deployment is the deploy gate's to judge.
  deploy: [...Object.values(platformRules), ...Object.values(deployRules)],
  health: Object.values(healthRules),
  'http-smoke': Object.values(httpSmokeRules),
  rollback: Object.values(rollbackRules),
};

/** Every rule there is: the source of the rule pages, of `lockkeeper explain` and of SARIF's rule table. */
export const allRules: readonly RuleInfo[] = [...Object.values(rulesOfGates).flat(), ...mutingRules];

/** The gate that judges a rule; undefined for the rules about suppressions and baselines, and for one of old. */
export function gateOfRule(id: string): GateName | undefined {
  return gateNames.find((gate) => rulesOfGates[gate]?.some((rule) => rule.id === id));
}

/** Gates of a release change the world or judge it as it is: the levels of their rules are fixed. */
const releaseGates: readonly (GateName | undefined)[] = [
  'migrate',
  'job',
  'deploy',
  'health',
  'http-smoke',
  'rollback',
];

/** Whether a project may say how much a rule counts (`rules:` in `lockkeeper.yml`). */
export function hasLevel(id: string): boolean {
  return !releaseGates.includes(gateOfRule(id));
}
