import type { RuleInfo } from '../../core/rule.js';

/** What a plan can say of a database in use. Ids are stable. */
export const planRules = {
  dirty: {
    id: 'ledger-dirty',
    title: 'The ledger says that a migration stopped half-way',
    severity: 'error',
    why: 'The runner wrote down that it began and never that it ended. Part of the migration may be in the database. Every runner refuses to go on until a person has looked.',
    mend: 'Compare the database with the migration, finish it or take it back by hand, and then tell the runner: `migrate force`, `flyway repair`, `prisma migrate resolve`, or the row of sqlx.',
  },
  edited: {
    id: 'applied-edited',
    title: 'A migration was edited after it was applied',
    severity: 'error',
    why: 'The database has what the file said then. A new database gets what it says now, so the two differ from here on, and Flyway and sqlx refuse to go on.',
    mend: 'Bring the old text back (`git log -p -- FILE`) and write a new migration for the change.',
  },
  unknown: {
    id: 'applied-unknown',
    title: 'A migration is applied that the repository does not have',
    severity: 'error',
    why: 'Somebody migrated from another branch, or deleted a file. What it made is in the database and in no review, and most runners stop at it.',
    mend: 'Check out the commit that has it, merge its branch, or bring the file back.',
  },
  outOfOrder: {
    id: 'pending-out-of-order',
    title: 'A migration is pending although a later one is applied',
    severity: 'error',
    why: 'It was merged after a later one had run. Nobody has tested this order; some runners stop at it, some run it all the same, and some skip it without a word.',
    mend: 'Give it a number behind the newest one that is applied, and smoke-run it again.',
  },
  noLedger: {
    id: 'ledger-not-found',
    title: 'The database is not empty and has no ledger of this runner',
    severity: 'warning',
    why: 'Without a ledger every migration counts as pending. On a database that was made by hand, or by another runner, the first one fails or does its work twice.',
    mend: 'Name the ledger with `table: schema.name`, or let `list-applied-command` print what is applied. When the database was made by hand, write its state down with the runner’s own baseline command first.',
  },
  longLock: {
    id: 'lock-too-long',
    title: 'A pending migration may keep others waiting for long',
    severity: 'warning',
    why: 'While it holds its lock, every request that needs the table waits, and all behind it. The time is worked out from the size of the table, not measured.',
    mend: 'CREATE INDEX CONCURRENTLY; ADD CONSTRAINT ... NOT VALID and VALIDATE CONSTRAINT in a later migration; a new column that is filled in batches instead of a change of type.',
  },
  pooler: {
    id: 'pooler-in-transaction-mode',
    title: 'A pooler in transaction mode stands in front of the database',
    severity: 'notice',
    why: 'It lends a connection for one transaction at a time. A plan can be read through it; a migration cannot run through it, because advisory locks, session settings and CREATE INDEX CONCURRENTLY need one connection of their own.',
    mend: 'For migrations give the direct address of the server: the port of PostgreSQL itself (5432 instead of 6543 or 6432), or the host without `-pooler`.',
  },
} as const satisfies Record<string, RuleInfo>;
