import type { GateName } from '../core/check-result.js';
import type { RuleInfo } from '../core/rule.js';
import { platformRules } from '../platforms/rules.js';
import { deployRules } from './deploy/rules.js';
import { lintRules } from './lint/rules/index.js';
import { mutingRules } from './muting/rules.js';
import { smokeRules } from './smoke/rules.js';

/** What a platform says before a deployment is the deploy gate's to judge. */
const deployGateRules: readonly RuleInfo[] = [...Object.values(platformRules), ...Object.values(deployRules)];

/** Every rule there is: the source of the rule pages, of `lockkeeper explain` and of SARIF's rule table. */
export const allRules: readonly RuleInfo[] = [
  ...lintRules.map((rule) => rule.info),
  ...Object.values(smokeRules),
  ...deployGateRules,
  ...mutingRules,
];

/** The gate that judges a rule; undefined for the rules about suppressions and baselines, and for one of old. */
export function gateOfRule(id: string): GateName | undefined {
  if (lintRules.some((rule) => rule.info.id === id)) return 'lint';
  if (Object.values(smokeRules).some((rule) => rule.id === id)) return 'smoke';
  return deployGateRules.some((rule) => rule.id === id) ? 'deploy' : undefined;
}
