export const id = 2636;
export const ids = [2636];
export const modules = {

/***/ 61738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y8: () => (/* binding */ lockModes),
/* harmony export */   Z5: () => (/* binding */ blocked),
/* harmony export */   yX: () => (/* binding */ strongest)
/* harmony export */ });
/** PostgreSQL's table locks, weakest first (its documentation, table 13.2). */
const lockModes = [
    'ACCESS SHARE',
    'ROW SHARE',
    'ROW EXCLUSIVE',
    'SHARE UPDATE EXCLUSIVE',
    'SHARE',
    'SHARE ROW EXCLUSIVE',
    'EXCLUSIVE',
    'ACCESS EXCLUSIVE',
];
/** The stronger of two. */
function strongest(a, b) {
    return lockModes.indexOf(a) >= lockModes.indexOf(b) ? a : b;
}
/** What others cannot do to a table while somebody holds this lock on it. */
function blocked(mode) {
    if (mode === 'ACCESS EXCLUSIVE')
        return 'reads and writes';
    if (lockModes.indexOf(mode) >= lockModes.indexOf('SHARE'))
        return 'writes';
    return mode === 'SHARE UPDATE EXCLUSIVE' ? 'schema changes' : 'nothing';
}
//# sourceMappingURL=lock.js.map

/***/ }),

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

/***/ }),

/***/ 888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ brief)
/* harmony export */ });
/** An effect that takes a lock and works on the catalog alone. */
function brief(relation, lock) {
    return { relation, lock, scan: false, rewrite: false };
}
//# sourceMappingURL=effect.js.map

/***/ }),

/***/ 19021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ addColumnEffects),
  v: () => (/* binding */ rewriteReason)
});

// EXTERNAL MODULE: ./build/src/schema/replay/columns.js
var columns = __webpack_require__(34722);
// EXTERNAL MODULE: ./build/src/schema/replay/names.js
var names = __webpack_require__(6089);
// EXTERNAL MODULE: ./build/src/rules/effect.js
var effect = __webpack_require__(888);
// EXTERNAL MODULE: ./build/src/sql/grammar/mentions.js
var mentions = __webpack_require__(40017);
;// CONCATENATED MODULE: ./build/src/rules/effects/volatile.js

/** Functions of PostgreSQL whose value changes within a statement (`provolatile = 'v'` on 12 to 18). */
const volatileFunctions = new Set([
    'clock_timestamp',
    'gen_random_uuid',
    'nextval',
    'random',
    'random_normal',
    'setseed',
    'setval',
    'timeofday',
    'uuid_generate_v1',
    'uuid_generate_v1mc',
    'uuid_generate_v4',
    'uuidv4',
    'uuidv7',
    'pg_sleep',
    'txid_current',
    'pg_current_xact_id',
    'currval',
    'lastval',
    'gen_salt',
    'gen_random_bytes',
]);
/** Functions of the grammar's own are in `pg_catalog`; what nobody has defined here is taken for harmless. */
function isVolatile(expression, { functions }) {
    const own = (0,mentions/* functionsOf */.TW)(expression).some((name) => {
        const routine = [...functions].find(([key]) => key.endsWith(`.${name}`))?.[1];
        return routine ? routine.volatility === 'volatile' : volatileFunctions.has(name);
    });
    return own || (0,mentions/* nodesOf */.Nh)(expression, 'SubLink').length > 0;
}
//# sourceMappingURL=volatile.js.map
;// CONCATENATED MODULE: ./build/src/rules/effects/add-column.js




/**
 * Undefined where the server only changes its catalog. Measured on 12 to 18: a domain that has constraints rewrites
 * even without a default; a virtual column (18) does not.
 */
function rewriteReason(definition, catalog) {
    const written = (0,names/* typeName */.go)(definition.typeName);
    if (written.name in columns/* serialTypes */.UE)
        return 'serial';
    const column = (0,columns/* columnOf */.uV)(definition);
    if (column.identity)
        return 'identity';
    if (column.generated === 'stored')
        return 'generated';
    if (column.default && isVolatile(column.default, catalog))
        return 'volatile default';
    const domain = catalog.domains.get((0,names/* qualified */.LX)(catalog, (0,names/* splitName */.W0)(written.name), (key) => catalog.domains.has(key)));
    return domain && (domain.constraints.size > 0 || domain.notNull) ? 'domain' : undefined;
}
const addColumnEffects = (relation, { def, missing_ok }, { catalog }) => {
    if (!def || !('ColumnDef' in def))
        return [(0,effect/* brief */.d)(relation, 'ACCESS EXCLUSIVE')];
    const definition = def.ColumnDef;
    if (missing_ok && catalog.relations.get(relation)?.columns.has(definition.colname ?? '')) {
        return [(0,effect/* brief */.d)(relation, 'ACCESS EXCLUSIVE')];
    }
    const rewrite = rewriteReason(definition, catalog) !== undefined;
    const hasDefault = (0,columns/* columnOf */.uV)(definition).default !== undefined;
    const references = (0,columns/* constraintsOf */.Im)(definition, 'CONSTR_FOREIGN');
    const checksRows = (0,columns/* constraintsOf */.Im)(definition, 'CONSTR_CHECK').length > 0 ||
        (0,columns/* constraintsOf */.Im)(definition, 'CONSTR_UNIQUE').length > 0 ||
        (0,columns/* constraintsOf */.Im)(definition, 'CONSTR_PRIMARY').length > 0 ||
        (references.length > 0 && hasDefault);
    const own = { relation, lock: 'ACCESS EXCLUSIVE', scan: rewrite || checksRows, rewrite };
    const parents = references.map(({ pktable }) => ({
        relation: (0,names/* keyOf */.TN)(catalog, pktable),
        lock: 'SHARE ROW EXCLUSIVE',
        scan: hasDefault,
        rewrite: false,
    }));
    return [own, ...parents];
};
//# sourceMappingURL=add-column.js.map

/***/ }),

/***/ 52607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ viewsOver),
/* harmony export */   Uh: () => (/* binding */ typeWork),
/* harmony export */   jH: () => (/* binding */ changeTypeEffects)
/* harmony export */ });
/* harmony import */ var _schema_replay_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34722);
/* harmony import */ var _schema_replay_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6089);
/* harmony import */ var _effect_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(888);
/* harmony import */ var _constraints_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35104);




/** Facts: measured on 12 to 18. */
function typeWork(catalog, relation, command) {
    const { name = '', def } = command;
    if (!def || !('ColumnDef' in def))
        return 'none';
    const column = relation?.columns.get(name);
    if (!relation || !column)
        return 'unknown';
    if (!isTrivial(def.ColumnDef, name))
        return 'rewrite';
    if (!keepsBytes(catalog, column.type, (0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_1__/* .typeName */ .go)(def.ColumnDef.typeName)))
        return 'rewrite';
    if ([...relation.constraints.values()].some((one) => one.kind === 'check' && (0,_schema_replay_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .mentions */ .wy)(one, name)))
        return 'check';
    const collation = (0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(def.ColumnDef.collClause?.collname).at(-1);
    return collation !== undefined && collation !== column.collation && isIndexed(relation, name)
        ? 'index'
        : 'none';
}
/** Without USING, or with `USING column::type`: the cast that the server would take by itself. */
function isTrivial({ raw_default: using, typeName: target }, column) {
    if (!using)
        return true;
    const inner = 'TypeCast' in using ? using.TypeCast : undefined;
    const reference = inner ? inner.arg : using;
    if (!reference || !('ColumnRef' in reference) || (0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(reference.ColumnRef.fields).at(-1) !== column)
        return false;
    return !inner || JSON.stringify((0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_1__/* .typeName */ .go)(inner.typeName)) === JSON.stringify((0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_1__/* .typeName */ .go)(target));
}
function isIndexed({ indexes }, name) {
    return [...indexes.values()].some(({ columns, mentions: named }) => columns.includes(name) || named.has(name));
}
/** Whether what is stored can stay as it is. */
function keepsBytes(catalog, from, to) {
    if (from.array !== to.array)
        return false;
    const domain = catalog.domains.get((0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_1__/* .qualified */ .LX)(catalog, (0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_1__/* .splitName */ .W0)(to.name), (key) => catalog.domains.has(key)));
    if (domain)
        return domain.constraints.size === 0 && !domain.notNull && keepsBytes(catalog, from, domain.base);
    if (from.name === to.name)
        return widens(to.name, from.modifiers, to.modifiers);
    const pair = `${from.name} ${to.name}`;
    if (pair === 'varchar text' || pair === 'cidr inet')
        return true;
    return pair === 'text varchar' && to.modifiers.length === 0;
}
const unlimited = Number.POSITIVE_INFINITY;
/** Whether every value of a type with these modifiers is one with those. */
function widens(name, from, to) {
    if (from.length === to.length && from.every((value, index) => value === to[index]))
        return true;
    if (name === 'numeric') {
        if (to.length === 0)
            return true;
        if (from.length === 0)
            return false;
        return (from[1] ?? 0) === (to[1] ?? 0) && (to[0] ?? 0) >= (from[0] ?? 0);
    }
    if (!widening.has(name))
        return false;
    return (to.at(-1) ?? unlimited) >= (from.at(-1) ?? unlimited);
}
/** Types whose last modifier is the most that they hold. `char` and `bit` are not: they are padded to it. */
const widening = new Set(['varchar', 'varbit', 'timestamp', 'timestamptz', 'time', 'timetz', 'interval']);
const changeTypeEffects = (relation, command, { catalog }) => {
    const work = typeWork(catalog, catalog.relations.get(relation), command);
    const rewrite = work === 'rewrite' || work === 'unknown';
    const effect = { ...(0,_effect_js__WEBPACK_IMPORTED_MODULE_3__/* .brief */ .d)(relation, 'ACCESS EXCLUSIVE'), scan: work !== 'none', rewrite };
    return (0,_constraints_js__WEBPACK_IMPORTED_MODULE_2__/* .withPartitions */ ._B)(catalog, effect);
};
/** Views that read a column's table: the server refuses to change the type under one that uses the column. */
function viewsOver(catalog, relation) {
    return [...catalog.relations].flatMap(([key, { kind, reads }]) => (kind === 'view' || kind === 'materialized view') && reads.has(relation) ? [key] : []);
}
//# sourceMappingURL=change-type.js.map

/***/ }),

/***/ 35104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ addConstraintEffects),
/* harmony export */   FN: () => (/* binding */ nullableIn),
/* harmony export */   RJ: () => (/* binding */ partitionsOf),
/* harmony export */   VD: () => (/* binding */ isProvenNotNull),
/* harmony export */   _B: () => (/* binding */ withPartitions),
/* harmony export */   f4: () => (/* binding */ validateEffects),
/* harmony export */   p5: () => (/* binding */ dropConstraintEffects),
/* harmony export */   vn: () => (/* binding */ setNotNullEffects)
/* harmony export */ });
/* unused harmony export scansForKey */
/* harmony import */ var _schema_replay_constraints_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70609);
/* harmony import */ var _schema_replay_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6089);
/* harmony import */ var _sql_grammar_mentions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40017);
/* harmony import */ var _effect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(888);




/** ADD CONSTRAINT. NOT VALID and NOT ENFORCED leave the rows alone; a key over a ready index has nothing to build. */
const addConstraintEffects = (relation, { def }, { catalog }) => {
    if (!def || !('Constraint' in def))
        return [(0,_effect_js__WEBPACK_IMPORTED_MODULE_2__/* .brief */ .d)(relation, 'ACCESS EXCLUSIVE')];
    const node = def.Constraint;
    const looks = node.skip_validation !== true && (0,_schema_replay_constraints_js__WEBPACK_IMPORTED_MODULE_0__/* .isEnforced */ .x5)(node);
    switch (node.contype) {
        case 'CONSTR_FOREIGN': {
            const lock = 'SHARE ROW EXCLUSIVE';
            const parent = (0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(catalog, node.pktable);
            return [...partitionsOf(catalog, relation), relation, parent].map((one) => ({
                ...(0,_effect_js__WEBPACK_IMPORTED_MODULE_2__/* .brief */ .d)(one, lock),
                scan: looks,
            }));
        }
        case 'CONSTR_CHECK':
        case 'CONSTR_NOTNULL':
            return withPartitions(catalog, { ...(0,_effect_js__WEBPACK_IMPORTED_MODULE_2__/* .brief */ .d)(relation, 'ACCESS EXCLUSIVE'), scan: looks });
        default:
            return withPartitions(catalog, {
                ...(0,_effect_js__WEBPACK_IMPORTED_MODULE_2__/* .brief */ .d)(relation, 'ACCESS EXCLUSIVE'),
                scan: scansForKey(catalog, relation, node),
            });
    }
};
/** A unique index that is there is taken over; a primary key over nullable columns looks for nulls first. */
function scansForKey(catalog, relation, node) {
    if (node.indexname === undefined)
        return true;
    if (node.contype !== 'CONSTR_PRIMARY')
        return false;
    return nullableIn(catalog.relations.get(relation), node.indexname).length > 0;
}
/** Columns of an index that allow nulls and are not proven free of them. */
function nullableIn(relation, index) {
    const columns = relation?.indexes.get(index)?.columns ?? [];
    return columns.flatMap((name) => {
        const column = name === undefined ? undefined : relation?.columns.get(name);
        return column && !column.notNull && !isProvenNotNull(relation, column.name) ? [column.name] : [];
    });
}
/**
 * Whether a validated CHECK says that a column is never null: then SET NOT NULL reads no row (from version 12 on). The
 * server also sees it among the parts of an AND.
 */
function isProvenNotNull(relation, column) {
    return [...(relation?.constraints.values() ?? [])].some(({ kind, validated, expression }) => kind === 'check' && validated && expression !== undefined && provesNotNull(expression, column));
}
function provesNotNull(expression, column) {
    if (typeof expression !== 'object' || expression === null)
        return false;
    if ('BoolExpr' in expression) {
        const { boolop, args = [] } = expression.BoolExpr;
        return boolop === 'AND_EXPR' && args.some((one) => provesNotNull(one, column));
    }
    if (!('NullTest' in expression))
        return false;
    const test = expression.NullTest;
    const [reference] = (0,_sql_grammar_mentions_js__WEBPACK_IMPORTED_MODULE_3__/* .nodesOf */ .Nh)(test.arg, 'ColumnRef');
    return test.nulltesttype === 'IS_NOT_NULL' && (0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(reference?.fields).at(-1) === column;
}
/** SET NOT NULL reads every row unless a validated CHECK has done so. */
const setNotNullEffects = (relation, { name = '' }, { catalog }) => {
    const table = catalog.relations.get(relation);
    const known = table?.columns.get(name);
    const scan = known?.notNull !== true && !isProvenNotNull(table, name);
    return withPartitions(catalog, { ...(0,_effect_js__WEBPACK_IMPORTED_MODULE_2__/* .brief */ .d)(relation, 'ACCESS EXCLUSIVE'), scan });
};
/** VALIDATE CONSTRAINT lets writes through. What is valid already is not looked at again. */
const validateEffects = (relation, { name = '' }, { catalog }) => {
    const constraint = catalog.relations.get(relation)?.constraints.get(name);
    const scan = constraint?.validated !== true;
    const own = { ...(0,_effect_js__WEBPACK_IMPORTED_MODULE_2__/* .brief */ .d)(relation, 'SHARE UPDATE EXCLUSIVE'), scan };
    const parent = constraint?.references?.relation;
    return parent === undefined || !scan ? [own] : [own, { ...(0,_effect_js__WEBPACK_IMPORTED_MODULE_2__/* .brief */ .d)(parent, 'ROW SHARE'), scan }];
};
/** Dropping a foreign key takes its trigger off the other table too. */
const dropConstraintEffects = (relation, { name = '' }, { catalog }) => {
    const constraint = catalog.relations.get(relation)?.constraints.get(name);
    const own = (0,_effect_js__WEBPACK_IMPORTED_MODULE_2__/* .brief */ .d)(relation, 'ACCESS EXCLUSIVE');
    const others = [constraint?.references?.relation, ...referencing(catalog, relation, constraint)];
    return [own, ...others.flatMap((other) => (other === undefined ? [] : [(0,_effect_js__WEBPACK_IMPORTED_MODULE_2__/* .brief */ .d)(other, 'ACCESS EXCLUSIVE')]))];
};
/** Tables whose foreign keys go with a key that is dropped by CASCADE. */
function referencing(catalog, relation, constraint) {
    if (constraint?.kind !== 'primary key' && constraint?.kind !== 'unique')
        return [];
    return [...catalog.relations].flatMap(([key, other]) => key !== relation &&
        [...other.constraints.values()].some(({ references }) => references?.relation === relation)
        ? [key]
        : []);
}
/** Partitions of a table, at any depth. */
function partitionsOf(catalog, relation) {
    const own = [...catalog.relations].flatMap(([key, { parent }]) => (parent?.name === relation ? [key] : []));
    return own.flatMap((key) => [key, ...partitionsOf(catalog, key)]);
}
/** What a table's partitions suffer as it does. */
function withPartitions(catalog, effect) {
    return [effect, ...partitionsOf(catalog, effect.relation).map((relation) => ({ ...effect, relation }))];
}
//# sourceMappingURL=constraints.js.map

/***/ }),

/***/ 89945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ alterDomainEffects),
/* harmony export */   FD: () => (/* binding */ looksAtRows),
/* harmony export */   KW: () => (/* binding */ tablesWith),
/* harmony export */   sS: () => (/* binding */ alteredDomain)
/* harmony export */ });
/* harmony import */ var _schema_replay_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6089);
/* harmony import */ var _effect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(888);


/** Tables that have a column of this domain. */
function tablesWith(catalog, domain) {
    return [...catalog.relations].flatMap(([key, { kind, columns }]) => {
        if (kind !== 'table' && kind !== 'partitioned')
            return [];
        const uses = [...columns.values()].some(({ type }) => (0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_0__/* .qualified */ .LX)(catalog, (0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_0__/* .splitName */ .W0)(type.name), (one) => catalog.domains.has(one)) === domain);
        return uses ? [key] : [];
    });
}
/** `schema.name` of the domain that a statement alters. */
function alteredDomain(catalog, { typeName }) {
    return (0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_0__/* .qualified */ .LX)(catalog, (0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenName */ .lD)(typeName), (key) => catalog.domains.has(key));
}
/** Whether it looks at every row: a new CHECK that is not NOT VALID, NOT NULL, and VALIDATE. */
function looksAtRows({ subtype, def }) {
    if (subtype === 'O' || subtype === 'V')
        return true;
    return (subtype === 'C' && def !== undefined && 'Constraint' in def && def.Constraint.skip_validation !== true);
}
/** A new constraint of a domain is proven for the rows of every table that uses it, which cannot be written meanwhile. */
const alterDomainEffects = (statement, { catalog }) => {
    if (!looksAtRows(statement))
        return [];
    const domain = alteredDomain(catalog, statement);
    return tablesWith(catalog, domain).map((table) => ({ ...(0,_effect_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .d)(table, 'SHARE'), scan: true }));
};
//# sourceMappingURL=domains.js.map

/***/ }),

/***/ 82979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ droppedRelations),
/* harmony export */   a: () => (/* binding */ dropEffects)
/* harmony export */ });
/* harmony import */ var _schema_replay_drop_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47476);
/* harmony import */ var _schema_replay_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6089);
/* harmony import */ var _effect_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(888);
/* harmony import */ var _constraints_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35104);
/* harmony import */ var _indexes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36872);





const relations = new Set([
    'OBJECT_TABLE',
    'OBJECT_VIEW',
    'OBJECT_MATVIEW',
    'OBJECT_FOREIGN_TABLE',
]);
const ofTables = new Set(['OBJECT_POLICY', 'OBJECT_TRIGGER', 'OBJECT_RULE']);
const dropEffects = (statement, world) => {
    const { catalog } = world;
    const type = statement.removeType ?? '';
    if (type === 'OBJECT_INDEX')
        return (0,_indexes_js__WEBPACK_IMPORTED_MODULE_3__/* .dropIndexEffects */ .a$)(statement, world);
    if (relations.has(type))
        return droppedRelations(catalog, statement).flatMap((key) => dropRelation(catalog, key));
    if (type === 'OBJECT_SCHEMA') {
        const schemas = new Set((0,_schema_replay_drop_js__WEBPACK_IMPORTED_MODULE_0__/* .droppedNames */ .x)(statement).map(({ name }) => name));
        return [...catalog.relations].flatMap(([key, { schema }]) => schemas.has(schema) ? dropRelation(catalog, key) : []);
    }
    if (!ofTables.has(type))
        return [];
    return (statement.objects ?? []).flatMap((node) => {
        if (!('List' in node))
            return [];
        const table = (0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenName */ .lD)((node.List.items ?? []).slice(0, -1));
        return [
            (0,_effect_js__WEBPACK_IMPORTED_MODULE_4__/* .brief */ .d)((0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_1__/* .qualified */ .LX)(catalog, table, (key) => catalog.relations.has(key)), 'ACCESS EXCLUSIVE'),
        ];
    });
};
/** The relations that a DROP names and that are there, as far as is known. */
function droppedRelations(catalog, statement) {
    return (0,_schema_replay_drop_js__WEBPACK_IMPORTED_MODULE_0__/* .droppedNames */ .x)(statement)
        .map((name) => (0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_1__/* .qualified */ .LX)(catalog, name, (key) => catalog.relations.has(key)))
        .filter((key) => !statement.missing_ok || !catalog.complete || catalog.relations.has(key));
}
/** With a table go its partitions; its parent and the tables that its foreign keys point to are locked too. */
function dropRelation(catalog, key) {
    const relation = catalog.relations.get(key);
    const parents = [...(relation?.constraints.values() ?? [])].flatMap(({ references }) => references ? [references.relation] : []);
    const parent = relation?.parent?.partition ? [relation.parent.name] : [];
    const all = [key, ...(0,_constraints_js__WEBPACK_IMPORTED_MODULE_2__/* .partitionsOf */ .RJ)(catalog, key), ...parents, ...parent];
    return all.map((one) => (0,_effect_js__WEBPACK_IMPORTED_MODULE_4__/* .brief */ .d)(one, 'ACCESS EXCLUSIVE'));
}
//# sourceMappingURL=drop.js.map

/***/ }),

/***/ 36872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a$: () => (/* binding */ dropIndexEffects),
/* harmony export */   c2: () => (/* binding */ reindexEffects),
/* harmony export */   lJ: () => (/* binding */ createIndexEffects)
/* harmony export */ });
/* harmony import */ var _schema_replay_drop_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47476);
/* harmony import */ var _schema_replay_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6089);
/* harmony import */ var _effect_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(888);
/* harmony import */ var _constraints_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35104);




/** ONLY makes an index of a partitioned table without building any on its partitions. */
const createIndexEffects = ({ relation, concurrent }, { catalog }) => {
    const key = (0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(catalog, relation);
    const table = catalog.relations.get(key);
    if (concurrent)
        return [{ ...(0,_effect_js__WEBPACK_IMPORTED_MODULE_3__/* .brief */ .d)(key, 'SHARE UPDATE EXCLUSIVE'), scan: true }];
    if (table?.kind !== 'partitioned')
        return [{ ...(0,_effect_js__WEBPACK_IMPORTED_MODULE_3__/* .brief */ .d)(key, 'SHARE'), scan: true }];
    // The tree leaves out what is false: ONLY is the missing `inh`.
    const partitions = relation?.inh === true ? (0,_constraints_js__WEBPACK_IMPORTED_MODULE_2__/* .partitionsOf */ .RJ)(catalog, key) : [];
    return [(0,_effect_js__WEBPACK_IMPORTED_MODULE_3__/* .brief */ .d)(key, 'SHARE'), ...partitions.map((one) => ({ ...(0,_effect_js__WEBPACK_IMPORTED_MODULE_3__/* .brief */ .d)(one, 'SHARE'), scan: true }))];
};
/** DROP INDEX, by the tables that have the indexes. */
const dropIndexEffects = (statement, { catalog }) => (0,_schema_replay_drop_js__WEBPACK_IMPORTED_MODULE_0__/* .droppedNames */ .x)(statement).flatMap((name) => {
    const owner = (0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerOfIndex */ .T_)(catalog, name);
    return owner
        ? [(0,_effect_js__WEBPACK_IMPORTED_MODULE_3__/* .brief */ .d)(owner.key, statement.concurrent ? 'SHARE UPDATE EXCLUSIVE' : 'ACCESS EXCLUSIVE')]
        : [];
});
/** REINDEX keeps writes away from the table, and everybody away from the index: readers plan with it, so they wait. */
const reindexEffects = ({ kind, relation, params = [] }, { catalog }) => {
    const concurrent = params.some((node) => 'DefElem' in node && node.DefElem.defname === 'concurrently');
    const key = kind === 'REINDEX_OBJECT_INDEX'
        ? (0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerOfIndex */ .T_)(catalog, { schema: relation?.schemaname, name: relation?.relname ?? '' })?.key
        : (0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(catalog, relation);
    if (key === undefined || !relation)
        return [];
    return [{ ...(0,_effect_js__WEBPACK_IMPORTED_MODULE_3__/* .brief */ .d)(key, concurrent ? 'SHARE UPDATE EXCLUSIVE' : 'SHARE'), scan: true }];
};
//# sourceMappingURL=indexes.js.map

/***/ }),

/***/ 50969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jO: () => (/* binding */ createTableEffects),
/* harmony export */   qs: () => (/* binding */ defaultPartition),
/* harmony export */   sc: () => (/* binding */ attachEffects),
/* harmony export */   uS: () => (/* binding */ detachEffects),
/* harmony export */   v3: () => (/* binding */ hasCheck)
/* harmony export */ });
/* harmony import */ var _schema_replay_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6089);
/* harmony import */ var _sql_grammar_mentions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40017);
/* harmony import */ var _effect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(888);



/** The default partition of a table. */
function defaultPartition(catalog, relation) {
    return [...catalog.relations].find(([, { parent }]) => parent?.name === relation && parent.isDefault)?.[0];
}
/** Attaching reads the new partition, and the default one, for rows that belong elsewhere, unless a CHECK proves it. */
const attachEffects = (relation, { def }, { catalog }) => {
    if (!def || !('PartitionCmd' in def))
        return [];
    const child = (0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(catalog, def.PartitionCmd.name);
    const other = defaultPartition(catalog, relation);
    const isDefault = def.PartitionCmd.bound?.is_default === true;
    return [
        (0,_effect_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .d)(relation, 'SHARE UPDATE EXCLUSIVE'),
        { ...(0,_effect_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .d)(child, 'ACCESS EXCLUSIVE'), scan: !hasCheck(catalog, child) },
        ...(other === undefined || isDefault
            ? []
            : [{ ...(0,_effect_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .d)(other, 'ACCESS EXCLUSIVE'), scan: !hasCheck(catalog, other) }]),
    ];
};
/** Whether a validated CHECK may prove the bound: which one it is, only the server can tell. */
function hasCheck(catalog, key) {
    const constraints = [...(catalog.relations.get(key)?.constraints.values() ?? [])];
    return constraints.some(({ kind, validated }) => kind === 'check' && validated);
}
const detachEffects = (relation, { def }, { catalog, major }) => {
    if (!def || !('PartitionCmd' in def))
        return [];
    const { name, concurrent } = def.PartitionCmd;
    const child = (0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(catalog, name);
    if (concurrent)
        return [(0,_effect_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .d)(relation, 'SHARE UPDATE EXCLUSIVE'), (0,_effect_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .d)(child, 'SHARE UPDATE EXCLUSIVE')];
    const other = defaultPartition(catalog, relation);
    return [
        (0,_effect_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .d)(relation, 'ACCESS EXCLUSIVE'),
        (0,_effect_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .d)(child, major >= 14 ? 'ACCESS EXCLUSIVE' : 'SHARE UPDATE EXCLUSIVE'),
        ...(other === undefined ? [] : [(0,_effect_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .d)(other, 'ACCESS EXCLUSIVE')]),
    ];
};
/** The table itself is new; its parent, its default partition and the tables that it refers to are not. */
const createTableEffects = (statement, { catalog }) => {
    const parents = (statement.inhRelations ?? []).flatMap((node) => 'RangeVar' in node ? [(0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(catalog, node.RangeVar)] : []);
    const ofParents = parents.flatMap((parent) => statement.partbound ? ofPartition(catalog, parent) : [(0,_effect_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .d)(parent, 'SHARE UPDATE EXCLUSIVE')]);
    const referred = (0,_sql_grammar_mentions_js__WEBPACK_IMPORTED_MODULE_2__/* .nodesOf */ .Nh)(statement.tableElts, 'Constraint').flatMap(({ contype, pktable }) => contype === 'CONSTR_FOREIGN' ? [(0,_effect_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .d)((0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(catalog, pktable), 'SHARE ROW EXCLUSIVE')] : []);
    return [...ofParents, ...referred];
};
/** A new partition takes over the foreign keys of its parent, and its rows from the default partition. */
function ofPartition(catalog, parent) {
    const other = defaultPartition(catalog, parent);
    const constraints = [...(catalog.relations.get(parent)?.constraints.values() ?? [])];
    return [
        (0,_effect_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .d)(parent, 'ACCESS EXCLUSIVE'),
        ...(other === undefined ? [] : [{ ...(0,_effect_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .d)(other, 'ACCESS EXCLUSIVE'), scan: true }]),
        ...constraints.flatMap(({ references }) => references ? [(0,_effect_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .d)(references.relation, 'SHARE ROW EXCLUSIVE')] : []),
    ];
}
//# sourceMappingURL=partitions.js.map

/***/ }),

/***/ 7859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ switchTriggers),
/* harmony export */   Cn: () => (/* binding */ viewEffects),
/* harmony export */   Dr: () => (/* binding */ rewriteTable),
/* harmony export */   I3: () => (/* binding */ vacuumEffects),
/* harmony export */   K8: () => (/* binding */ lockEffects),
/* harmony export */   P8: () => (/* binding */ referring),
/* harmony export */   Vl: () => (/* binding */ policyEffects),
/* harmony export */   ZN: () => (/* binding */ triggerEffects),
/* harmony export */   aL: () => (/* binding */ refreshEffects),
/* harmony export */   cB: () => (/* binding */ statisticsEffects),
/* harmony export */   rs: () => (/* binding */ ruleEffects),
/* harmony export */   rz: () => (/* binding */ clusterEffects),
/* harmony export */   vw: () => (/* binding */ truncateEffects),
/* harmony export */   xG: () => (/* binding */ alterPolicyEffects)
/* harmony export */ });
/* harmony import */ var _core_lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61738);
/* harmony import */ var _schema_replay_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6089);
/* harmony import */ var _effect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(888);
/* harmony import */ var _constraints_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35104);




/** Commands and statements that write a whole table anew. */
const rewriteTable = (relation) => [rewritten(relation)];
function rewritten(relation) {
    return { relation, lock: 'ACCESS EXCLUSIVE', scan: true, rewrite: true };
}
const clusterEffects = ({ relation }, { catalog }) => relation ? [rewritten((0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(catalog, relation))] : [];
/** VACUUM by itself lets reads and writes through. */
const vacuumEffects = ({ options = [], rels = [], is_vacuumcmd }, { catalog }) => {
    const full = options.some((node) => 'DefElem' in node && node.DefElem.defname === 'full');
    if (!is_vacuumcmd)
        return [];
    return rels.flatMap((node) => {
        if (!('VacuumRelation' in node))
            return [];
        const key = (0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(catalog, node.VacuumRelation.relation);
        return [full ? rewritten(key) : { ...(0,_effect_js__WEBPACK_IMPORTED_MODULE_2__/* .brief */ .d)(key, 'SHARE UPDATE EXCLUSIVE'), scan: true }];
    });
};
const refreshEffects = ({ relation, concurrent }, { catalog }) => {
    const key = (0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(catalog, relation);
    return [concurrent ? { ...(0,_effect_js__WEBPACK_IMPORTED_MODULE_2__/* .brief */ .d)(key, 'EXCLUSIVE'), scan: true } : { ...rewritten(key), scan: false }];
};
/** TRUNCATE gives the table a new, empty file. With CASCADE also those that refer to it. */
const truncateEffects = ({ relations = [], behavior }, { catalog }) => {
    const named = relations.flatMap((node) => ('RangeVar' in node ? [(0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(catalog, node.RangeVar)] : []));
    const all = behavior === 'DROP_CASCADE' ? named.flatMap((key) => [key, ...referring(catalog, key)]) : named;
    return all
        .flatMap((key) => [key, ...(0,_constraints_js__WEBPACK_IMPORTED_MODULE_1__/* .partitionsOf */ .RJ)(catalog, key)])
        .map((relation) => ({ relation, lock: 'ACCESS EXCLUSIVE', scan: false, rewrite: true }));
};
/** Tables whose foreign keys point to it, at any depth. */
function referring(catalog, relation, seen = new Set()) {
    seen.add(relation);
    return [...catalog.relations].flatMap(([key, { constraints }]) => {
        if (seen.has(key) ||
            ![...constraints.values()].some(({ references }) => references?.relation === relation))
            return [];
        return [key, ...referring(catalog, key, seen)];
    });
}
const lockEffects = ({ relations = [], mode }, { catalog }) => {
    const lock = _core_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .lockModes */ .Y8[(mode ?? 8) - 1] ?? 'ACCESS EXCLUSIVE';
    return relations.flatMap((node) => 'RangeVar' in node ? [(0,_effect_js__WEBPACK_IMPORTED_MODULE_2__/* .brief */ .d)((0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(catalog, node.RangeVar), lock)] : []);
};
/** Triggers and rules. */
const triggerEffects = ({ relation }, { catalog }) => [
    (0,_effect_js__WEBPACK_IMPORTED_MODULE_2__/* .brief */ .d)((0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(catalog, relation), 'SHARE ROW EXCLUSIVE'),
];
const ruleEffects = ({ relation }, { catalog }) => [
    (0,_effect_js__WEBPACK_IMPORTED_MODULE_2__/* .brief */ .d)((0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(catalog, relation), 'ACCESS EXCLUSIVE'),
];
const policyEffects = ({ table }, { catalog }) => [
    (0,_effect_js__WEBPACK_IMPORTED_MODULE_2__/* .brief */ .d)((0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(catalog, table), 'ACCESS EXCLUSIVE'),
];
const alterPolicyEffects = ({ table }, { catalog }) => [
    (0,_effect_js__WEBPACK_IMPORTED_MODULE_2__/* .brief */ .d)((0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(catalog, table), 'ACCESS EXCLUSIVE'),
];
/** CREATE OR REPLACE of a view that is there. */
const viewEffects = ({ view }, { catalog }) => {
    const key = (0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(catalog, view);
    return catalog.relations.has(key) ? [(0,_effect_js__WEBPACK_IMPORTED_MODULE_2__/* .brief */ .d)(key, 'ACCESS EXCLUSIVE')] : [];
};
const statisticsEffects = ({ relations = [] }, { catalog }) => relations.flatMap((node) => 'RangeVar' in node ? [(0,_effect_js__WEBPACK_IMPORTED_MODULE_2__/* .brief */ .d)((0,_schema_replay_names_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(catalog, node.RangeVar), 'SHARE UPDATE EXCLUSIVE')] : []);
/** Switching triggers. */
const switchTriggers = (relation) => [(0,_effect_js__WEBPACK_IMPORTED_MODULE_2__/* .brief */ .d)(relation, 'SHARE ROW EXCLUSIVE')];
//# sourceMappingURL=tables.js.map

/***/ }),

/***/ 34722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Im: () => (/* binding */ constraintsOf),
/* harmony export */   U6: () => (/* binding */ dropColumn),
/* harmony export */   UE: () => (/* binding */ serialTypes),
/* harmony export */   cq: () => (/* binding */ addColumn),
/* harmony export */   mW: () => (/* binding */ setDefault),
/* harmony export */   p$: () => (/* binding */ addConstraint),
/* harmony export */   p1: () => (/* binding */ changeColumn),
/* harmony export */   uV: () => (/* binding */ columnOf),
/* harmony export */   wy: () => (/* binding */ mentions),
/* harmony export */   z$: () => (/* binding */ setNotNull)
/* harmony export */ });
/* harmony import */ var _sql_grammar_mentions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40017);
/* harmony import */ var _constraints_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70609);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6089);



/** What `serial` and its like stand for. */
const serialTypes = {
    serial: 'int4',
    serial4: 'int4',
    bigserial: 'int8',
    serial8: 'int8',
    smallserial: 'int2',
    serial2: 'int2',
};
/** The constraints that stand behind a column, by their kind. */
function constraintsOf({ constraints = [] }, kind) {
    return constraints.flatMap((node) => 'Constraint' in node && node.Constraint.contype === kind ? [node.Constraint] : []);
}
function columnOf(definition) {
    const written = (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .typeName */ .go)(definition.typeName);
    const serial = serialTypes[written.name];
    const generated = constraintsOf(definition, 'CONSTR_GENERATED')[0];
    const defaultExpression = constraintsOf(definition, 'CONSTR_DEFAULT')[0]?.raw_expr;
    const collation = definition.collClause?.collname?.at(-1);
    const isKey = constraintsOf(definition, 'CONSTR_PRIMARY').length > 0;
    const isIdentity = constraintsOf(definition, 'CONSTR_IDENTITY').length > 0;
    return {
        name: definition.colname ?? '',
        type: serial === undefined ? written : { ...written, name: serial },
        notNull: serial !== undefined || isKey || isIdentity || constraintsOf(definition, 'CONSTR_NOTNULL').length > 0,
        ...(defaultExpression ? { default: defaultExpression } : {}),
        ...(generated ? { generated: generated.generated_kind === 's' ? 'stored' : 'virtual' } : {}),
        ...(isIdentity ? { identity: true } : {}),
        ...(collation && 'String' in collation && collation.String.sval
            ? { collation: collation.String.sval }
            : {}),
    };
}
/** Puts a column with all that stands behind it into a table. */
function addColumn(catalog, relation, definition) {
    const column = columnOf(definition);
    relation.columns.set(column.name, column);
    for (const node of definition.constraints ?? []) {
        if ('Constraint' in node)
            addConstraint(catalog, relation, { node: node.Constraint, column: column.name });
    }
}
/** Puts a constraint into a table, with the index that it makes or takes over. */
function addConstraint(catalog, relation, added) {
    const { node } = added;
    const constraint = (0,_constraints_js__WEBPACK_IMPORTED_MODULE_0__/* .constraintOf */ .vY)(catalog, relation, added);
    if (!constraint)
        return;
    relation.constraints.set(constraint.name, constraint);
    const { kind, index, columns } = constraint;
    if (kind === 'primary key')
        for (const name of columns)
            setNotNull(relation, name, true);
    if (kind === 'not null')
        for (const name of columns)
            setNotNull(relation, name, true);
    if (index === undefined || relation.indexes.has(index))
        return;
    relation.indexes.set(index, {
        name: index,
        columns,
        mentions: node.where_clause ? (0,_sql_grammar_mentions_js__WEBPACK_IMPORTED_MODULE_2__/* .columnsOf */ .PL)(node.where_clause) : new Set(),
        unique: kind !== 'exclude',
        partial: node.where_clause !== undefined,
        method: node.access_method ?? 'btree',
        valid: true,
    });
}
function setNotNull(relation, name, notNull) {
    const column = relation.columns.get(name);
    if (column)
        relation.columns.set(name, { ...column, notNull });
}
/** Takes a column away, with all that the server takes away with it. Returns the names of what went. */
function dropColumn(relation, name) {
    relation.columns.delete(name);
    const gone = [];
    for (const [key, index] of relation.indexes) {
        if (!index.columns.includes(name) && !index.mentions.has(name))
            continue;
        relation.indexes.delete(key);
        gone.push(key);
    }
    for (const [key, constraint] of relation.constraints) {
        if (!mentions(constraint, name))
            continue;
        relation.constraints.delete(key);
        gone.push(key);
    }
    return gone;
}
/** Whether a constraint is about a column. */
function mentions({ columns, expression }, name) {
    return columns.includes(name) || (expression !== undefined && (0,_sql_grammar_mentions_js__WEBPACK_IMPORTED_MODULE_2__/* .columnsOf */ .PL)(expression).has(name));
}
/** A column with one thing of it changed. */
function changeColumn(relation, name, change) {
    const column = relation.columns.get(name);
    if (column)
        relation.columns.set(name, { ...column, ...change });
}
/** A column whose default is another expression, or none. */
function setDefault(relation, name, expression) {
    const column = relation.columns.get(name);
    if (!column)
        return;
    const { default: _, ...rest } = column;
    relation.columns.set(name, expression ? { ...rest, default: expression } : rest);
}
//# sourceMappingURL=columns.js.map

/***/ }),

/***/ 70609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iG: () => (/* binding */ chosenName),
/* harmony export */   vY: () => (/* binding */ constraintOf),
/* harmony export */   x5: () => (/* binding */ isEnforced)
/* harmony export */ });
/* unused harmony export constraintKind */
/* harmony import */ var _sql_grammar_mentions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40017);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6089);


const kinds = {
    CONSTR_CHECK: 'check',
    CONSTR_NOTNULL: 'not null',
    CONSTR_UNIQUE: 'unique',
    CONSTR_PRIMARY: 'primary key',
    CONSTR_FOREIGN: 'foreign key',
    CONSTR_EXCLUSION: 'exclude',
};
/** The kind of a constraint; undefined for what is none (a default, an attribute). */
function constraintKind({ contype }) {
    return kinds[contype ?? ''];
}
/** The tree leaves out what is false; only a CHECK and a foreign key can be NOT ENFORCED. */
function isEnforced({ contype, is_enforced }) {
    return is_enforced === true || (contype !== 'CONSTR_CHECK' && contype !== 'CONSTR_FOREIGN');
}
/** The constraint that a clause makes, named as the server would name it; undefined for what is none. */
function constraintOf(catalog, relation, { node, column }) {
    const kind = constraintKind(node);
    if (!kind)
        return undefined;
    const own = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(kind === 'foreign key' ? node.fk_attrs : node.keys);
    const used = node.indexname === undefined ? undefined : relation.indexes.get(node.indexname);
    const columns = column === undefined ? ownColumns(node, own, used?.columns) : [column];
    const name = node.conname ?? node.indexname ?? freeName(relation, chosenName(relation.name, kind, columns));
    return {
        name,
        kind,
        validated: node.skip_validation !== true,
        enforced: isEnforced(node),
        columns,
        ...(node.raw_expr ? { expression: node.raw_expr } : {}),
        ...(kind === 'foreign key'
            ? { references: { relation: (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(catalog, node.pktable), columns: (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(node.pk_attrs) } }
            : {}),
        ...(kind === 'unique' || kind === 'primary key' || kind === 'exclude' ? { index: name } : {}),
    };
}
function ownColumns(node, own, ofIndex) {
    if (own.length > 0)
        return own;
    if (ofIndex)
        return ofIndex.filter((name) => name !== undefined);
    return [...(0,_sql_grammar_mentions_js__WEBPACK_IMPORTED_MODULE_1__/* .columnsOf */ .PL)(node.raw_expr ?? node.exclusions)];
}
const endings = {
    check: 'check',
    'not null': 'not_null',
    unique: 'key',
    'primary key': 'pkey',
    'foreign key': 'fkey',
    exclude: 'excl',
};
/** The name that the server gives to what has none: `orders_total_check`; cut as it cuts is left to the server. */
function chosenName(table, kind, columns) {
    const middle = kind === 'primary key' ? [] : columns;
    return [table, ...middle, endings[kind]].join('_');
}
function freeName(relation, wanted) {
    if (!relation.constraints.has(wanted) && !relation.indexes.has(wanted))
        return wanted;
    for (let number = 1;; number++) {
        if (!relation.constraints.has(`${wanted}${number}`))
            return `${wanted}${number}`;
    }
}
//# sourceMappingURL=constraints.js.map

/***/ }),

/***/ 47476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ drop),
/* harmony export */   x: () => (/* binding */ droppedNames)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6089);

const relationKinds = new Set([
    'OBJECT_TABLE',
    'OBJECT_VIEW',
    'OBJECT_MATVIEW',
    'OBJECT_FOREIGN_TABLE',
    'OBJECT_SEQUENCE',
]);
/** The names that a DROP lists, as they are written. */
function droppedNames({ objects = [] }) {
    return objects.map((node) => nameIn(node));
}
function nameIn(node) {
    if ('List' in node)
        return (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenName */ .lD)(node.List.items);
    if ('TypeName' in node)
        return (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenName */ .lD)(node.TypeName.names);
    if ('ObjectWithArgs' in node)
        return (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenName */ .lD)(node.ObjectWithArgs.objname);
    return (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenName */ .lD)([node]);
}
function drop(catalog, statement) {
    const type = statement.removeType ?? '';
    for (const name of droppedNames(statement)) {
        if (relationKinds.has(type))
            dropRelation(catalog, keyIn(catalog.relations, catalog, name));
        else if (type === 'OBJECT_INDEX')
            (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .ownerOfIndex */ .T_)(catalog, name)?.relation.indexes.delete(name.name);
        else if (type === 'OBJECT_SCHEMA')
            dropSchema(catalog, name.name);
        else if (type === 'OBJECT_DOMAIN')
            catalog.domains.delete(keyIn(catalog.domains, catalog, name));
        else if (type === 'OBJECT_TYPE')
            catalog.enums.delete(keyIn(catalog.enums, catalog, name));
        else if (type === 'OBJECT_FUNCTION')
            catalog.functions.delete(keyIn(catalog.functions, catalog, name));
    }
    if (type === 'OBJECT_POLICY' || type === 'OBJECT_TRIGGER')
        dropOfTable(catalog, statement);
}
/** Policies and triggers are named behind their table: `[schema, table, name]`. */
function dropOfTable(catalog, { objects = [], removeType }) {
    for (const node of objects) {
        if (!('List' in node))
            continue;
        const items = node.List.items ?? [];
        const name = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenName */ .lD)(items.slice(-1)).name;
        const relation = catalog.relations.get(keyIn(catalog.relations, catalog, (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenName */ .lD)(items.slice(0, -1))));
        (removeType === 'OBJECT_POLICY' ? relation?.policies : relation?.triggers)?.delete(name);
    }
}
function keyIn(found, catalog, name) {
    return (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .qualified */ .LX)(catalog, name, (key) => found.has(key));
}
/** With its partitions, and with the foreign keys of others that point to it (CASCADE; else the server refuses). */
function dropRelation(catalog, key) {
    catalog.relations.delete(key);
    for (const [other, relation] of catalog.relations) {
        if (relation.parent?.name === key && relation.parent.partition)
            dropRelation(catalog, other);
        for (const [name, { references }] of relation.constraints) {
            if (references?.relation === key)
                relation.constraints.delete(name);
        }
    }
}
function dropSchema(catalog, schema) {
    for (const [key, relation] of catalog.relations)
        if (relation.schema === schema)
            catalog.relations.delete(key);
    for (const kind of [catalog.domains, catalog.enums, catalog.functions]) {
        for (const key of kind.keys())
            if (key.startsWith(`${schema}.`))
                kind.delete(key);
    }
}
//# sourceMappingURL=drop.js.map

/***/ }),

/***/ 6089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LX: () => (/* binding */ qualified),
/* harmony export */   MF: () => (/* binding */ describeType),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   T_: () => (/* binding */ ownerOfIndex),
/* harmony export */   W0: () => (/* binding */ splitName),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   go: () => (/* binding */ typeName),
/* harmony export */   lD: () => (/* binding */ writtenName)
/* harmony export */ });
/** `app.mood` as two parts. */
function splitName(name) {
    const dot = name.indexOf('.');
    return dot < 0 ? { name } : { schema: name.slice(0, dot), name: name.slice(dot + 1) };
}
/** `schema.name`. A name without a schema means the first of the search path that has it, else the first of all. */
function qualified(catalog, { schema, name }, isThere = () => false) {
    if (schema !== undefined)
        return `${schema}.${name}`;
    const found = catalog.searchPath.map((path) => `${path}.${name}`).find(isThere);
    return found ?? `${catalog.searchPath[0] ?? 'public'}.${name}`;
}
function keyOf(catalog, relation) {
    const { schemaname, relname = '' } = relation ?? {};
    return qualified(catalog, { schema: schemaname, name: relname }, (key) => catalog.relations.has(key));
}
/** The table that has this index, with the name of the index in it. */
function ownerOfIndex(catalog, { schema, name }) {
    for (const [key, relation] of catalog.relations) {
        if (relation.indexes.has(name) && (schema === undefined || relation.schema === schema))
            return { key, relation };
    }
    return undefined;
}
/** The words of a list of strings: `[{String: {sval}}, ...]`. */
function words(nodes) {
    return (nodes ?? []).flatMap((node) => 'String' in node && node.String.sval !== undefined ? [node.String.sval] : []);
}
/** A name of one to three parts: a database's name in front is left out. */
function writtenName(nodes) {
    const parts = words(nodes);
    return { schema: parts.at(-2), name: parts.at(-1) ?? '' };
}
/** The type that a column or a cast names. */
function typeName(node) {
    const { schema, name } = writtenName(node?.names);
    const modifiers = (node?.typmods ?? []).flatMap((one) => 'A_Const' in one && one.A_Const.ival ? [one.A_Const.ival.ival ?? 0] : []);
    return {
        name: schema === undefined || schema === 'pg_catalog' ? name : `${schema}.${name}`,
        modifiers,
        array: (node?.arrayBounds ?? []).length > 0,
    };
}
/** How a person writes it: `numeric(10,2)`, `int4[]`. */
function describeType({ name, modifiers, array }) {
    const shown = readable[name] ?? name;
    return `${shown}${modifiers.length > 0 ? `(${modifiers.join(',')})` : ''}${array ? '[]' : ''}`;
}
const readable = {
    int2: 'smallint',
    int4: 'integer',
    int8: 'bigint',
    float4: 'real',
    float8: 'double precision',
    bool: 'boolean',
    bpchar: 'char',
    timestamptz: 'timestamptz',
};
//# sourceMappingURL=names.js.map

/***/ }),

/***/ 40017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nh: () => (/* binding */ nodesOf),
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   TW: () => (/* binding */ functionsOf),
/* harmony export */   nS: () => (/* binding */ relationsOf)
/* harmony export */ });
/** Every node of one kind below a tree, the tree's own root included. */
function nodesOf(tree, kind) {
    const found = [];
    const open = [tree];
    while (open.length > 0) {
        const value = open.pop();
        if (Array.isArray(value))
            open.push(...value);
        else if (typeof value === 'object' && value !== null) {
            for (const [key, inner] of Object.entries(value)) {
                if (key === kind)
                    found.push(inner);
                open.push(inner);
            }
        }
    }
    return found;
}
/** Names of the columns that an expression mentions, without those of tables in front. */
function columnsOf(tree) {
    const names = nodesOf(tree, 'ColumnRef').flatMap(({ fields = [] }) => {
        const last = fields.at(-1);
        return last && 'String' in last && last.String.sval !== undefined ? [last.String.sval] : [];
    });
    return new Set(names);
}
/** Relations that a query reads, at any depth; common table expressions of its own left out. */
function relationsOf(tree) {
    const own = new Set(nodesOf(tree, 'CommonTableExpr').map(({ ctename }) => ctename));
    return nodesOf(tree, 'RangeVar').filter(({ schemaname, relname }) => schemaname !== undefined || !own.has(relname));
}
/** Names of the functions that an expression calls, the last part of each. */
function functionsOf(tree) {
    return nodesOf(tree, 'FuncCall').flatMap(({ funcname = [] }) => {
        const last = funcname.at(-1);
        return last && 'String' in last && last.String.sval !== undefined ? [last.String.sval] : [];
    });
}
//# sourceMappingURL=mentions.js.map

/***/ }),

/***/ 78166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ readableName),
/* harmony export */   AB: () => (/* binding */ quoteName),
/* harmony export */   ol: () => (/* binding */ quoteText)
/* harmony export */ });
/** A name as an identifier that stands for exactly this name, always in quotes. */
function quoteName(name) {
    return `"${name.replaceAll('"', '""')}"`;
}
/** A text as a string constant, whatever `standard_conforming_strings` is. */
function quoteText(text) {
    const quoted = `'${text.replaceAll("'", "''")}'`;
    return text.includes('\\') ? ` E${quoted.replaceAll('\\', '\\\\')}` : quoted;
}
/** A name in quotes only where it needs them, for SQL that people read: `tenant_id`, `"order"`. */
function readableName(name) {
    return /^[a-z_][a-z0-9_]*$/.test(name) && !reserved.has(name) ? name : quoteName(name);
}
/** Words that cannot name a table, a column, a role or a policy without quotes (PostgreSQL 18's reserved words). */
const reserved = new Set(`all analyse analyze and any array as asc asymmetric authorization binary both case cast check collate collation
  column concurrently constraint create cross current_catalog current_date current_role current_schema current_time
  current_timestamp current_user default deferrable desc distinct do else end except false fetch for foreign freeze
  from full grant group having ilike in initially inner intersect into is isnull join lateral leading left like limit
  localtime localtimestamp natural not notnull null offset on only or order outer overlaps placing primary
  references returning right select session_user similar some symmetric system_user table tablesample then to
  trailing true union unique user using variadic verbose when where window with none`.split(/\s+/));
//# sourceMappingURL=quote.js.map

/***/ })

};
