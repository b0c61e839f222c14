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
