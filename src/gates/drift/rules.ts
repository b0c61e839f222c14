import type { RuleInfo } from '../../core/rule.js';

/** What the comparison of a live database with its migrations can find. Ids are stable. */
export const driftRules = {
  missing: {
    id: 'drift-missing',
    title: 'The database lacks what the migrations make',
    severity: 'error',
    why: 'Somebody took it away by hand, or a migration counts as applied that never ran to its end. Code that was tested against the migrations meets a schema it does not know, and the next migration may fail on it.',
    mend: 'Apply the shown statements to the database. When it was taken away on purpose, write a migration that does so.',
  },
  extra: {
    id: 'drift-extra',
    title: 'The database has what no migration makes',
    severity: 'error',
    why: 'Made by hand, it is missing from every new environment and from every test, and nobody reviewed it. A later migration that makes the same object fails in production alone.',
    mend: 'Write a migration that makes it (with IF NOT EXISTS, because the database has it). Or drop it, once nobody needs it. What another program makes on purpose belongs into `ignore`.',
  },
  changed: {
    id: 'drift-changed',
    title: 'An object differs from what the migrations make',
    severity: 'error',
    why: 'A type, a constraint, a function or a policy is another one than the reviewed and tested one. What it does in production nobody has seen.',
    mend: 'Apply the shown statements to the database, or write a migration that makes the change.',
  },
  rights: {
    id: 'drift-rights',
    title: 'Owner or rights differ from what the migrations grant',
    severity: 'warning',
    why: 'Grants that were given by hand are gone after a restore and missing in new environments; too many of them are a hole. Roles are often managed outside of the migrations: then this is expected.',
    mend: 'Apply the shown GRANT or REVOKE, put it into a migration, or set `rules: { drift-rights: off }` where roles are managed elsewhere.',
  },
  extension: {
    id: 'drift-extension',
    title: 'An extension is there without a migration, or in another version',
    severity: 'warning',
    why: 'Hosting platforms install extensions by themselves, and versions follow the server. Code that begins to use one works in production alone.',
    mend: 'Put CREATE EXTENSION into a migration where the code needs it; else name it in `ignore`.',
  },
  cosmetic: {
    id: 'drift-cosmetic',
    title: 'The schema differs in order or text only',
    severity: 'notice',
    why: 'Column order, white space, comments in a body or a folded point in time differ. Queries give the same answers, but `SELECT *`, COPY and dumps compared by text show it.',
    mend: 'Nothing to mend in most cases.',
  },
  unseen: {
    id: 'drift-unseen',
    title: 'Something could not be compared',
    severity: 'notice',
    why: 'The role may not see it, or the migration that makes it cannot be run here. Whether the database has it as it should is not known, and nothing was guessed. What such a migration makes shows up as `drift-extra`.',
    mend: 'Compare it by hand. What a migration makes that cannot be run here can be named in `ignore`.',
  },
} as const satisfies Record<string, RuleInfo>;
