import type { RuleInfo } from '../../core/rule.js';

/** What migrating a database in use can end with. Ids are stable. */
export const migrateRules = {
  busy: {
    id: 'migrate-already-running',
    title: 'Another run migrates this database',
    severity: 'error',
    why: 'Two migrators at once run the same migration twice, or each half of it. The other one holds the advisory lock of this ledger, and this run has changed nothing.',
    mend: 'Wait until the other run has ended and start again; a longer `wait-for-others` lets this one wait by itself. A lock whose run is gone ends with its connection: `SELECT pg_terminate_backend(PID);`.',
  },
  moved: {
    id: 'migrate-plan-moved',
    title: 'The plan is no longer the one that was approved',
    severity: 'error',
    why: 'Somebody approved a list of migrations for a state of the database. The ledger, the pending migrations or their files are others now, so nobody has approved what would run.',
    mend: 'Look at the new plan (`lockkeeper plan`), have it approved, and give its hash.',
  },
  failed: {
    id: 'migrate-failed',
    title: 'A migration failed',
    severity: 'error',
    why: 'The run stopped there: what comes after it was not started. The ledger was read again over a new connection, and the report says what is applied and what is not.',
    mend: 'Mend the migration or what it ran into, and run `lockkeeper migrate` again: it goes on with the first that is not applied.',
  },
  blocked: {
    id: 'migrate-lock-timeout',
    title: 'A migration did not get its lock in time',
    severity: 'error',
    why: 'Somebody else held a lock for longer than `lock-timeout`, every time. Waiting longer would have made every request that needs the table queue behind the migration. It was rolled back, and nothing of it is left.',
    mend: 'End what holds the lock (the report names it), wait for a quieter hour, or give more `lock-tries`.',
  },
  unfinished: {
    id: 'migrate-unfinished',
    title: 'A migration stopped half-way',
    severity: 'error',
    why: 'It does not run in one transaction, so what it had done until it stopped is in the database. No runner goes on by itself from there: a person has to look which statement was the last one.',
    mend: 'See whether the named statement took effect, then go on with `--resume ID:N`; or finish it, or take it back, by hand and say so with `--resume ID:done` or `--resume ID:undone`.',
  },
  guardLost: {
    id: 'migrate-guard-lost',
    title: 'The lock that keeps other runs away was lost',
    severity: 'error',
    why: 'The connection that held the advisory lock ended: the server restarted, somebody ended it, or the network did. Another run may have begun since, so nothing more was started.',
    mend: 'Run `lockkeeper migrate` again: it reads the ledger and goes on with the first migration that is not applied.',
  },
  stopped: {
    id: 'migrate-stopped',
    title: 'The run was stopped from outside',
    severity: 'error',
    why: 'The workflow was cancelled or the process was told to end. The statement that ran was cancelled, and the ledger was read again to say what is applied.',
    mend: 'Run `lockkeeper migrate` again: it goes on with the first migration that is not applied.',
  },
  ledgerDiffers: {
    id: 'migrate-ledger-differs',
    title: 'The ledger does not say what the runner said',
    severity: 'error',
    why: 'The step ended well, and the ledger that was read afterwards does not show it: the runner writes to another table, or somebody changed the ledger meanwhile.',
    mend: 'Look at the named ledger table, and correct `table` or `list-applied-command` when it is the wrong one.',
  },
  cannotRun: {
    id: 'migrate-cannot-run',
    title: 'A migration on the way cannot be run',
    severity: 'error',
    why: 'It has no such direction, is declared irreversible, or is code that only its own runner can start. Nothing was run, because the run would stop in the middle.',
    mend: 'Write the direction that is missing, choose another `to`, or run this one with its own runner.',
  },
  dataLoss: {
    id: 'migrate-data-loss',
    title: 'A down would destroy data that nobody has confirmed',
    severity: 'error',
    why: 'The down drops or empties something in which the database has data. No later up brings that back. The steps were run in a scratch database to see what goes, and the database was asked whether anything is in it.',
    mend: 'Look whether the data is still wanted. Then confirm each name: `--confirm-data-loss orders.note,orders`; `unknown` where nobody could find out what goes.',
  },
  noBackup: {
    id: 'migrate-no-backup',
    title: 'Data would be destroyed and there is no verified backup',
    severity: 'error',
    why: 'A table or a column with data in it is dropped or emptied. Without a backup that was read or restored there is no way back.',
    mend: 'Run `lockkeeper backup --verify restore` in the same job, or hand its report over (`reports`); or say that no way back is wanted: `--without-backup`.',
  },
  unclear: {
    id: 'migrate-state-unknown',
    title: 'What is applied could not be read again',
    severity: 'error',
    why: 'The run ended, and the database did not answer when it was asked what is applied. What the report says of the last migration is what was seen before the connection was lost.',
    mend: 'Run `lockkeeper plan` as soon as the database answers: the ledger has the truth.',
  },
} as const satisfies Record<string, RuleInfo>;
