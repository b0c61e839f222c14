export const id = 25;
export const ids = [25];
export const modules = {

/***/ 45615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ preflightRules)
/* harmony export */ });
/** What is found before a migration starts. Ids are stable. */
const preflightRules = {
    transactionBlocks: {
        id: 'transaction-blocks',
        title: 'A transaction that is open for long holds what the migration needs',
        severity: 'error',
        why: 'The migration would wait for its lock, and everybody who comes after it would queue behind the migration, readers too. A session that is idle in its transaction may never let go by itself.',
        mend: 'Find out why the client does not commit. The shown SQL cancels its statement or ends the session: its transaction is rolled back.',
    },
    transactionLong: {
        id: 'transaction-long',
        title: 'A transaction is open for long',
        severity: 'warning',
        why: 'CREATE INDEX CONCURRENTLY waits for every transaction that began before it. Others may come to need a lock at any moment, and vacuum cannot clean up what is newer than their start.',
        mend: 'Let it finish, or end it with the shown SQL.',
    },
    preparedTransaction: {
        id: 'prepared-transaction-old',
        title: 'A prepared transaction waits for its second half',
        severity: 'warning',
        why: 'It holds its locks with no session behind it, also through a restart. Nobody is going to end it but a person or a transaction manager.',
        mend: 'Ask the transaction manager what became of it, then run COMMIT PREPARED or the shown ROLLBACK PREPARED as its owner.',
    },
    wraparoundVacuum: {
        id: 'wraparound-vacuum',
        title: 'Autovacuum works on a table against transaction wraparound',
        severity: 'error',
        why: 'An ordinary autovacuum gives way to whoever wants the table; this one does not. The migration would wait until it is done, which takes hours on a large table.',
        mend: 'Wait for it: the shown SQL tells how far it is. Ending it only makes it start again.',
    },
    replicaLags: {
        id: 'replica-lags',
        title: 'A replica is behind',
        severity: 'warning',
        why: 'A migration that rewrites a table or builds an index sends all of it to the replicas. Readers there see an older schema and older rows for that much longer.',
        mend: 'Wait until it has caught up; the shown SQL tells how far it is.',
    },
    slotHoldsWal: {
        id: 'slot-holds-wal',
        title: 'A replication slot holds much WAL back',
        severity: 'warning',
        why: 'The server keeps all WAL from there on, also what the migration writes. When the disk is full the server stops.',
        mend: 'Start its consumer again. A slot that nobody uses is dropped with the shown SQL.',
    },
    standbyMissing: {
        id: 'synchronous-standby-missing',
        title: 'A synchronous standby is not there',
        severity: 'error',
        why: 'Every COMMIT waits for it, without end and while it holds its locks: the migration would hang with the table locked.',
        mend: 'Bring the standby back, or take it from `synchronous_standby_names` with the shown SQL.',
    },
    connectionsShort: {
        id: 'connections-short',
        title: 'Few connections are free',
        severity: 'warning',
        why: 'The migration needs a few of its own. Clients that queue behind its lock open more, and at the end everybody is refused.',
        mend: 'The shown SQL tells who has most of them. End what is idle, or put a pooler in front.',
    },
    diskShort: {
        id: 'disk-short',
        title: 'The disk is too small for what the migration rewrites',
        severity: 'error',
        why: 'A rewrite makes a whole new copy of the table and its indexes beside the old one, and writes as much WAL. When the disk is full the server stops.',
        mend: 'Enlarge the disk, or do it in batches: a new column, filled in small steps.',
    },
    rightMissing: {
        id: 'migrator-right-missing',
        title: 'The role that migrates lacks a right',
        severity: 'error',
        why: 'Only an owner may ALTER, DROP or index a table, and only who may CREATE in a schema can make something there. The migration would fail, outside of a transaction in the middle.',
        bad: 'ALTER TABLE orders OWNER TO postgres;',
        good: 'ALTER TABLE orders OWNER TO migrator;',
        mend: 'Run the shown GRANT as a superuser, or as who owns the object.',
    },
};
//# sourceMappingURL=rules.js.map

/***/ }),

/***/ 92331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ migrateRules)
/* harmony export */ });
/** What migrating a database in use can end with. Ids are stable. */
const migrateRules = {
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
    unverified: {
        id: 'migrate-not-verified',
        title: 'What the migrations have made was not looked at',
        severity: 'error',
        why: 'Every migration was applied and the ledger says so, but the connection ended before the database was compared with what it should have.',
        mend: 'Run `lockkeeper verify`. No migration needs to be run again.',
    },
    unclear: {
        id: 'migrate-state-unknown',
        title: 'What is applied could not be read again',
        severity: 'error',
        why: 'The run ended, and the database did not answer when it was asked what is applied. What the report says of the last migration is what was seen before the connection was lost.',
        mend: 'Run `lockkeeper plan` as soon as the database answers: the ledger has the truth.',
    },
    modelDrift: {
        id: 'model-drift',
        title: 'The models say something else than the database',
        severity: 'warning',
        why: 'The code is written against its models. A column that only they have fails at the first query, a NOT NULL that only they have lets nulls in, and the next generated migration takes the difference along with whatever it is meant for.',
        mend: 'Generate a migration (`alembic revision --autogenerate`), read it, and run it; or mend the model. What has no model on purpose is left out with `include_object` or `include_name` in env.py. `models: off` compares nothing.',
    },
};
//# sourceMappingURL=rules.js.map

/***/ }),

/***/ 66007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ planRules)
/* harmony export */ });
/** What a plan can say of a database in use. Ids are stable. */
const planRules = {
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
};
//# sourceMappingURL=rules.js.map

/***/ }),

/***/ 28991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ smokeRules)
/* harmony export */ });
/** What the smoke-run can find. Ids are stable. */
const smokeRules = {
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
    unforeseenRewrite: {
        id: 'unforeseen-rewrite',
        title: 'Running it wrote a table anew, and its text does not show it',
        severity: 'error',
        why: 'The server wrote every row of a table that was there before, and nobody reads or writes it meanwhile. No rule could know it from the text: a DO block, a function, an event trigger or code did it.',
        bad: "DO $$ BEGIN EXECUTE format('ALTER TABLE %I ALTER total TYPE numeric(20,4)', 'orders'); END $$;",
        good: 'ALTER TABLE orders ADD COLUMN total_new numeric(20,4); -- then fill it in batches, and swap',
        mend: 'Find what did it by the statement that is shown, and change the table in steps that do not write it anew.',
    },
    unforeseenScan: {
        id: 'unforeseen-scan',
        title: 'Running it read a whole table under a lock, and its text does not show it',
        severity: 'error',
        why: 'The server read every row of a table while it held a lock on it that others wait for. No rule could know it from the text: a DO block, a function, an event trigger or code did it.',
        mend: 'Find what did it by the statement that is shown, and do the work in a migration of its own that takes no such lock.',
    },
    unforeseenLock: {
        id: 'unforeseen-lock',
        title: 'Running it locked a table, and its text does not show it',
        severity: 'warning',
        why: 'Others wait for this lock until the transaction commits, and behind the one who waits for it all the others. No rule could know it from the text: a DO block, a function, an event trigger or code took it.',
        mend: "Set a limit for the wait before it: SET LOCAL lock_timeout = '2s'; and keep the transaction behind it short.",
    },
    failsOnRows: {
        id: 'fails-on-rows',
        title: 'A migration goes on empty tables only',
        severity: 'error',
        why: 'The smoke-run fills the tables that a migration touches. This one fails over any row, whatever it holds: it stops in production, too, unless the table is empty there.',
        bad: 'ALTER TABLE orders ADD COLUMN note text NOT NULL;',
        good: "ALTER TABLE orders ADD COLUMN note text NOT NULL DEFAULT '';",
        mend: 'Let the statement say what becomes of the rows that are there: a default, or three steps (add, fill, constrain).',
    },
    mayFailOnRows: {
        id: 'may-fail-on-rows',
        title: 'A migration fails over rows that the schema allows',
        severity: 'warning',
        why: 'Generated rows hold what the schema allows: nulls, duplicates, long texts, keys that nothing has. Whether yours do, only the database in use can say. When they do, the migration stops there and the release with it.',
        bad: 'ALTER TABLE users ADD CONSTRAINT users_email_key UNIQUE (email);',
        good: '-- first: select email, count(*) from users where email is not null group by email having count(*) > 1;\nALTER TABLE users ADD CONSTRAINT users_email_key UNIQUE (email);',
        mend: 'Run the query that counts such rows in production. Mend them in a migration before this one; or add the constraint NOT VALID and validate it later. When there can be none, say so with `rules: {may-fail-on-rows: notice}` or a suppression with the reason.',
    },
    downLosesData: {
        id: 'down-loses-data',
        title: 'The down brings the schema back and not the data',
        severity: 'warning',
        why: 'The schema is as it was, and the values are not. After a rollback the old code finds empty columns and tables, and only a backup has what was in them.',
        mend: 'Keep the data until no rollback is wanted any more: rename what is to be dropped, or copy it aside in the up and back in the down. Or declare the migration irreversible with a reason, so that nobody counts on its down.',
    },
    defaultSkipsOldRows: {
        id: 'default-skips-old-rows',
        title: 'A new default does not reach the rows that are there',
        severity: 'notice',
        why: 'SET DEFAULT is for rows to come. Old rows keep NULL, and code that counts on the default meets them.',
        bad: "ALTER TABLE orders ALTER COLUMN state SET DEFAULT 'open';",
        good: "ALTER TABLE orders ALTER COLUMN state SET DEFAULT 'open';\nUPDATE orders SET state = 'open' WHERE state IS NULL;",
        mend: 'Fill old rows in batches, in a migration of its own, where the code needs the value.',
    },
    tableUnfilled: {
        id: 'table-unfilled',
        title: 'A table could not be filled with rows',
        severity: 'notice',
        why: 'What the migration does to its rows was not seen: the table was empty when the migration ran.',
        mend: 'Give it rows of your own: name a SQL file with INSERTs in `fixtures:`. Or turn rows off for it with `rows-per-table: {name: 0}`.',
    },
    fixtureFailed: {
        id: 'fixture-failed',
        title: 'A fixture does not run on the base schema',
        severity: 'error',
        why: 'The migrations were not run over the rows that you chose for it.',
        mend: 'Bring the file in line with the schema before the new migrations.',
    },
};
//# sourceMappingURL=rules.js.map

/***/ }),

/***/ 67833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ verifyRules)
/* harmony export */ });
/** What looking at a database after its migrations can find. Ids are stable. */
const verifyRules = {
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
};
//# sourceMappingURL=rules.js.map

/***/ })

};
