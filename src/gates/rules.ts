import type { GateName } from '../core/check-result.js';
import type { RuleInfo } from '../core/rule.js';
import { lintRules } from './lint/rules/index.js';
import { mutingRules } from './muting/rules.js';
import { smokeRules } from './smoke/rules.js';

/** Every rule there is: the source of the rule pages, of `lockkeeper explain` and of SARIF's rule table. */
export const allRules: readonly RuleInfo[] = [
  ...lintRules.map((rule) => rule.info),
  ...Object.values(smokeRules),
  ...mutingRules,
];

/** The gate that judges a rule; undefined for the rules about suppressions and baselines, and for one of old. */
export function gateOfRule(id: string): GateName | undefined {
  if (lintRules.some((rule) => rule.info.id === id)) return 'lint';
  return Object.values(smokeRules).some((rule) => rule.id === id) ? 'smoke' : undefined;
}
