import type { RuleInfo } from '../../core/rule.js';

/** What a rollback can come to. Ids are stable. */
export const rollbackRules = {
  rolledBack: {
    id: 'rolled-back',
    title: 'A release was rolled back',
    severity: 'error',
    why: 'A gate failed on the new version, and what was live before is live again. The release did not happen, so the run fails.',
    mend: 'Mend what the failed gate says and release again. Migrations that went up stay: the next release must not run them twice.',
  },
  refused: {
    id: 'rollback-refused',
    title: 'A bad release was not rolled back',
    severity: 'error',
    why: 'A gate failed on a version that is live, and going back could do more harm: the schema has moved on, somebody else has deployed, or nobody knows. A person has to decide now.',
    mend: 'Read the reason. Mend it forward with a new commit, or run `lockkeeper rollback --rollback always` when you know that the old code can live with the schema.',
  },
  failed: {
    id: 'rollback-failed',
    title: 'A rollback was tried and did not end well',
    severity: 'error',
    why: 'The bad version may still be live, or nothing may be.',
    mend: 'Look at the service on its platform at once and deploy a good commit by hand.',
  },
  unhealthy: {
    id: 'rollback-unhealthy',
    title: 'What was live before is live again and does not pass the health gate either',
    severity: 'error',
    why: 'The old version served before the release. When it no longer does, the cause is something that a rollback does not undo: the schema, the data, a setting, another service.',
    mend: 'Look for what changed beside the code. Migrations that went up are still there.',
  },
} as const satisfies Record<string, RuleInfo>;
