import type { RuleInfo } from '../../core/rule.js';

/** What the smoke-run can find. Ids are stable. */
export const smokeRules = {
  upFailed: {
    id: 'up-failed',
    title: 'A migration does not go up',
    severity: 'error',
    why: 'The upgrade stops here in production too, and every later migration waits behind it.',
    mend: 'Mend the statement that the server refused. If it presupposes a role, an extension or a table that is made outside the migrations, create it in a `before:` file.',
  },
  downFailed: {
    id: 'down-failed',
    title: 'A migration does not go down',
    severity: 'error',
    why: 'The way back is needed when a release has gone wrong. A down that was never run is no way back.',
    mend: 'Mend the statement that the server refused, or declare the migration irreversible with a reason.',
  },
  downNotRestored: {
    id: 'down-not-restored',
    title: 'The down does not restore the schema',
    severity: 'error',
    why: 'After up and down the schema differs from what it was. The next up fails or builds on something nobody wrote, and the old code meets a schema it does not know.',
    mend: 'Add the shown statements to the down.',
  },
  downLeftover: {
    id: 'down-leftover',
    title: 'The down leaves something behind that PostgreSQL keeps',
    severity: 'warning',
    why: 'PostgreSQL cannot remove an enum value, and custom leaves extensions in place. The old code must be able to live with what is left.',
    mend: 'Nothing to mend in most cases: make sure that the previous release ignores it.',
  },
  downCosmetic: {
    id: 'down-cosmetic',
    title: 'The down restores the schema but for order or text',
    severity: 'notice',
    why: 'Column order, white space or a folded point in time differ. Nothing breaks, and a dump compared by text will show it.',
    mend: 'Nothing to mend, unless dumps are compared by text.',
  },
  againFailed: {
    id: 'again-failed',
    title: 'A migration goes up only once',
    severity: 'error',
    why: 'After its own down the same up fails: after a rollback the release cannot be tried again.',
    mend: 'Let the down undo everything the up does, outside the compared schema too (roles, data, settings).',
  },
  againDiffers: {
    id: 'again-differs',
    title: 'The second up gives another schema than the first',
    severity: 'error',
    why: 'After a rollback and a new try production has a schema that no test has seen.',
    mend: 'Make the up independent of what was there before: no `IF NOT EXISTS` over leftovers, no generated names.',
  },
  fullDownFailed: {
    id: 'full-down-failed',
    title: 'The downs do not run in reverse on one database',
    severity: 'error',
    why: 'Each pair works alone, and a rollback over several releases still stops half-way.',
    mend: 'Mend the statement that the server refused: a later migration changed what it expects.',
  },
  fullDownNotRestored: {
    id: 'full-down-not-restored',
    title: 'After all downs the schema is not what it was at the start',
    severity: 'error',
    why: 'Something stays that no single pair shows.',
    mend: 'Add the shown statements to the down of the migration that made the object.',
  },
  seedFailed: {
    id: 'seed-failed',
    title: 'A seed does not run',
    severity: 'error',
    why: 'A new environment cannot be filled.',
    mend: 'Mend the statement that the server refused.',
  },
  seedNotIdempotent: {
    id: 'seed-not-idempotent',
    title: 'A second run of the seeds changes rows',
    severity: 'error',
    why: 'Seeds run at every release: each run would add or change rows again.',
    mend: 'Use `INSERT ... ON CONFLICT (key) DO NOTHING`, or `DO UPDATE` with the same values.',
  },
} as const satisfies Record<string, RuleInfo>;
