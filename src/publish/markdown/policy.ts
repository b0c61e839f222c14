import type { CheckResult } from '../../core/check-result.js';
import type { PolicyStatus } from '../../core/policy.js';
import { clip } from '../lines.js';
import { marks } from '../outcome.js';
import type { Block } from './budget.js';
import { longest, ranks } from './extent.js';
import { table, text } from './markdown.js';

const signs: Readonly<Record<PolicyStatus, string>> = {
  passed: `${marks.passed} holds`,
  failed: `${marks.failed} does not hold`,
  unjudged: `${marks.skipped} not judged`,
};

/** One row a subject of the policy; what is wrong is told by the findings. */
export function policyBlocks({ policy }: CheckResult): readonly Block[] {
  if (!policy) return [];
  const rows = policy.checks.map(({ name, status, what }) => [
    text(name),
    signs[status],
    text(clip(what, longest.line)),
  ]);
  return [
    {
      heading: `### Policy of the database ${text(clip(policy.database, longest.name))}`,
      text: table(['subject', 'policy', 'what was seen'], rows),
      rank: policy.checks.some(({ status }) => status === 'failed')
        ? ranks.failedMigrations
        : ranks.migrations,
      what: 'policy subject',
      amount: policy.checks.length,
    },
  ];
}
