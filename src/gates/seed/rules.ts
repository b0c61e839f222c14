import type { RuleInfo } from '../../core/rule.js';

/** What seed files can be found to be. Ids are stable. What the run in the scratch database finds are smoke’s rules. */
export const seedRules = {
  notPlain: {
    id: 'seed-not-plain',
    title: 'A seed file is more than SQL in one transaction',
    severity: 'error',
    why: 'A seed runs in one transaction of ours, with limits for its locks and statements, so that it counts as a whole or not at all. BEGIN and COMMIT of its own would end that, and commands of psql are not SQL.',
    bad: 'BEGIN;\nINSERT INTO plans VALUES (1, $$free$$);\nCOMMIT;',
    good: 'INSERT INTO plans VALUES (1, $$free$$) ON CONFLICT (id) DO NOTHING;',
    mend: 'Take BEGIN, COMMIT, ROLLBACK and lines that begin with a backslash out of the file.',
  },
  blocked: {
    id: 'seed-blocked',
    title: 'A seed did not run because others hold locks',
    severity: 'error',
    why: 'Rather than wait in front of everybody else, it gave up after `lock-timeout`, several times. Its transaction was rolled back.',
    mend: 'End what the finding names or wait for it, and run the command again: seeds that ran change nothing when they run again.',
  },
  notApplied: {
    id: 'seed-not-applied',
    title: 'A seed failed on the database in use',
    severity: 'error',
    why: 'It ran twice in the scratch database, so what is different here is data, rights, row level security, or migrations that are not applied yet. Its transaction was rolled back; seeds before it are committed, those after it did not run.',
    mend: 'Mend what the server says and run the command again: seeds that ran change nothing when they run again.',
  },
} as const satisfies Record<string, RuleInfo>;
