import type { Finding } from '../../core/finding.js';
import { migrateRules } from './rules.js';

export function head(name: keyof typeof migrateRules): Pick<Finding, 'rule' | 'severity'> {
  const { id, severity } = migrateRules[name];
  return { rule: id, severity };
}
