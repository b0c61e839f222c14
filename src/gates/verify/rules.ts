import type { RuleInfo } from '../../core/rule.js';

/** What looking at a database after its migrations can find. Ids are stable. */
export const verifyRules = {
  missing: {
    id: 'verify-missing',
    title: 'The database lacks something that is expected',
    severity: 'error',
    why: 'The code that is about to be released counts on it. A migration did not run here, ran on another database, or was marked as applied by hand.',
    mend: 'See what the migrations make and the database has not: `lockkeeper drift`. Then run what is missing.',
  },
  differs: {
    id: 'verify-differs',
    title: 'Something is not as it is expected',
    severity: 'error',
    why: 'A type, a NOT NULL or the action of a foreign key decides what the code may write and what a DELETE takes along.',
    mend: 'Apply the shown statement, or correct the expectations file.',
  },
  present: {
    id: 'verify-present',
    title: 'Something is still there that is expected to be gone',
    severity: 'error',
    why: 'The migration that removes it did not run here.',
    mend: 'Run the migration, or take the name out of `absent`.',
  },
  rows: {
    id: 'verify-rows',
    title: 'A table has too few or too many rows',
    severity: 'error',
    why: 'Seeds did not run, or ran twice: the release would start without its roles, plans or settings.',
    mend: 'Run the seeds again and look why they did not fill the table.',
  },
  invalidIndex: {
    id: 'verify-invalid-index',
    title: 'An index is invalid',
    severity: 'error',
    why: 'CREATE INDEX CONCURRENTLY or REINDEX CONCURRENTLY stopped half-way. No query uses the index, every write still pays for it, and a unique one does not keep duplicates out. IF NOT EXISTS takes it for done.',
    mend: 'REINDEX INDEX CONCURRENTLY the index; drop one whose name ends in _ccnew or _ccold.',
  },
  notValid: {
    id: 'verify-not-valid',
    title: 'A constraint was never validated',
    severity: 'warning',
    why: 'It holds for new rows only. Old rows may break it, the planner does not trust it, and the second half of a safe migration is missing.',
    mend: 'ALTER TABLE ... VALIDATE CONSTRAINT ...: it lets reads and writes go on.',
  },
  unseen: {
    id: 'verify-unseen',
    title: 'An expectation could not be checked',
    severity: 'error',
    why: 'The role may not read the rows, or sees only some of them. What was not seen does not count as met.',
    mend: 'Give the role the right that is named, or take the expectation out.',
  },
} as const satisfies Record<string, RuleInfo>;
