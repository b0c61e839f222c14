export const id = 4275;
export const ids = [4275,5655];
export const modules = {

/***/ 15007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verify: () => (/* binding */ verify)
/* harmony export */ });
/* harmony import */ var _stages_database_verify_database_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98250);

const verify = ({ given, ...context }) => (0,_stages_database_verify_database_js__WEBPACK_IMPORTED_MODULE_0__.verifyDatabase)(given, context);
//# sourceMappingURL=verify.js.map

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

/***/ 18960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ commitOf),
/* harmony export */   Hg: () => (/* binding */ currentCommit),
/* harmony export */   Pv: () => (/* binding */ mustRun),
/* harmony export */   QC: () => (/* binding */ zeroSeparated),
/* harmony export */   TE: () => (/* binding */ isSafeName),
/* harmony export */   h_: () => (/* binding */ openRepository)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87422);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67870);



/** The repository that holds `cwd`. Throws `UserError` outside of one. */
async function openRepository(cwd) {
    const found = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .E)({ cwd, args: ['rev-parse', '--show-toplevel'] });
    if (found.code !== 0)
        throw notUsable(cwd, found.stderr);
    const root = withoutLineEnd(found.stdout.toString('utf8'));
    return {
        root,
        git: (args, input) => (0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .E)({ cwd: root, args, ...(input === undefined ? {} : { input }) }),
    };
}
/** Like `repository.git`, for calls that must work: throws `UserError` with git's own words. */
async function mustRun(repository, args) {
    const output = await repository.git(args);
    if (output.code === 0)
        return output.stdout;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({ what: `git ${args[0]} failed: ${output.stderr || `code ${output.code}`}` });
}
/** The full id of the commit that a name stands for; undefined when there is none here. */
async function commitOf(repository, name) {
    if (!isSafeName(name))
        return undefined;
    const output = await repository.git([
        'rev-parse',
        '--verify',
        '--quiet',
        '--end-of-options',
        `${name}^{commit}`,
    ]);
    return output.code === 0 ? withoutLineEnd(output.stdout.toString('utf8')) : undefined;
}
/** The commit that is checked out; undefined before the first commit. */
function currentCommit(repository) {
    return commitOf(repository, 'HEAD');
}
/** A name that git can only read as a revision: no option, no blank, no control character. */
function isSafeName(name) {
    return /^[^-\s\p{Cc}][^\s\p{Cc}]*$/u.test(name);
}
/** Fields of git's `-z` output. */
function zeroSeparated(bytes) {
    const text = bytes.toString('utf8');
    return text === '' ? [] : text.replace(/\0$/, '').split('\0');
}
function withoutLineEnd(text) {
    return text.replace(/\r?\n$/, '');
}
function notUsable(cwd, stderr) {
    if (stderr.includes('dubious ownership')) {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            what: 'git refuses this repository because it belongs to another user',
            where: cwd,
            fix: `git config --global --add safe.directory ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r7)(cwd)}`,
        });
    }
    if (stderr.includes('must be run in a work tree')) {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            what: 'is a git repository without files (bare)',
            where: cwd,
            fix: 'run it in a clone',
        });
    }
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        what: 'is not a git repository',
        where: cwd,
        why: 'what a change adds is told by comparing it with the base branch',
        fix: 'run it inside a clone (in a workflow: after actions/checkout), or judge everything with scope: all',
    });
}
//# sourceMappingURL=repository.js.map

/***/ }),

/***/ 67870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ runGit),
/* harmony export */   _: () => (/* binding */ gitEnvironment)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);


/** What git may see of our environment: enough to find its settings and to reach a remote, nothing else. */
const passedOn = /^(PATH|HOME|USERPROFILE|SYSTEMROOT|TMPDIR|TEMP|TMP|USER|LOGNAME|XDG_CONFIG_HOME|SSH_AUTH_SOCK|GIT_SSH(_COMMAND)?|GIT_CONFIG_.*|GIT_CEILING_DIRECTORIES|(HTTPS?|NO|ALL)_PROXY|SSL_CERT_(FILE|DIR))$/i;
/** No pager, no lock files, and nothing that a file of the repository could make git start: hooks, monitors. */
const quiet = [
    '--no-pager',
    '--no-optional-locks',
    '-c',
    'core.fsmonitor=false',
    '-c',
    'core.hooksPath=/dev/null',
];
/**
 * Runs git with an argument array, in English, without pager, prompt or lock files.
 * Resolves with whatever code it ends; throws `UserError` only when there is no git.
 */
async function runGit(call) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...quiet, ...call.args], {
        cwd: call.cwd,
        env: gitEnvironment(process.env),
        stdio: ['pipe', 'pipe', 'pipe'],
    });
    const stdout = [];
    const stderr = [];
    child.stdout.on('data', (chunk) => stdout.push(chunk));
    child.stderr.on('data', (chunk) => stderr.push(chunk));
    // Git may end before it has read its input; its code and message tell why.
    child.stdin.on('error', () => undefined);
    child.stdin.end(call.input ?? '');
    const code = await new Promise((resolve, reject) => {
        child.once('error', (cause) => reject(noGit(call.cwd, cause)));
        child.once('close', (status) => resolve(status ?? 255));
    });
    return { code, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString('utf8').trim() };
}
/** The environment for a git process: a part of ours, with settings that keep its output plain. */
function gitEnvironment(env) {
    const kept = Object.entries(env).filter(([name]) => passedOn.test(name));
    return { ...Object.fromEntries(kept), LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_PAGER: 'cat' };
}
function noGit(cwd, cause) {
    const missing = 'code' in cause && cause.code === 'ENOENT';
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        what: missing ? `git could not be started in ${cwd}` : `git failed to start: ${cause.message}`,
        why: 'the base branch and the changed files are read through git',
        fix: 'install git, or check that the folder exists',
    }, { cause });
}
//# sourceMappingURL=run-git.js.map

/***/ }),

/***/ 73775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ withDatabaseInUse)
});

// UNUSED EXPORTS: environmentTable

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/postgres/connect.js + 1 modules
var connect = __webpack_require__(57777);
// EXTERNAL MODULE: ./build/src/postgres/connection-problem.js
var connection_problem = __webpack_require__(36291);
// EXTERNAL MODULE: ./build/src/postgres/database-url.js
var database_url = __webpack_require__(6200);
;// CONCATENATED MODULE: ./build/src/postgres/pooler.js
const looks = 3;
/**
 * Tells them apart without writing: a pooler makes up the process id that it announces at the start, and two open
 * connections that have one backend share it. `open` makes a second connection to the same address.
 */
async function findPooler(session, open) {
    if (session.announcedPid === session.pid)
        return 'none';
    const other = await open();
    try {
        const seen = new Set();
        for (let look = 0; look < looks; look++) {
            const own = await backendOf(session);
            if (own === (await backendOf(other)))
                return 'transaction';
            seen.add(own);
        }
        return seen.size > 1 ? 'transaction' : 'session';
    }
    finally {
        await other.close();
    }
}
async function backendOf(session) {
    const [row] = await session.query('select pg_catalog.pg_backend_pid() as pid');
    return row?.pid ?? '';
}
//# sourceMappingURL=pooler.js.map
// EXTERNAL MODULE: ./build/src/postgres/read-only.js
var read_only = __webpack_require__(13432);
// EXTERNAL MODULE: ./build/src/postgres/readable-table.js
var readable_table = __webpack_require__(89724);
;// CONCATENATED MODULE: ./build/src/postgres/in-use.js







/** The table in which a database says what it is: one column `name`, one row. */
const environmentTable = 'lockkeeper.environment';
/**
 * Opens a database in use, refuses another one than was meant, and hands it to `body`. Nothing is written. Throws
 * `UserError` for an address that does not answer and for the wrong database.
 */
async function withDatabaseInUse(inUse, body) {
    const { applicationName = 'lockkeeper' } = inUse;
    const open = async () => {
        try {
            return await (0,connect/* connect */.N)((0,database_url/* normaliseUrl */.CZ)(inUse.url, 'database-url'), { applicationName });
        }
        catch (error) {
            throw (0,connection_problem/* explainConnection */.c)(error, (0,database_url/* normaliseUrl */.CZ)(inUse.url, 'database-url'), 'database-url');
        }
    };
    const session = await open();
    try {
        const identity = await (0,read_only/* readOnly */.T)(session, inUse, () => readIdentity(session, inUse));
        refuseWrong(inUse, identity);
        const pooler = await findPooler(session, open);
        return await body({ session, identity, pooler });
    }
    finally {
        await session.close();
    }
}
async function readIdentity(session, { environment }) {
    const [row] = await session.query(`
    select current_database() as database, current_user as role,
      split_part(current_setting('server_version'), ' ', 1) as version, pg_is_in_recovery() as replica`);
    const marker = await (0,readable_table/* findTable */.U)(session, environmentTable, {
        what: 'the table',
        why: 'it says which environment this database is',
    }).catch((error) => {
        // Who does not ask need not be allowed to read it.
        if (environment === undefined && error instanceof errors/* UserError */.yo)
            return undefined;
        throw error;
    });
    const names = marker
        ? await session.query(`select name::text from ${marker.quoted} limit 2`)
        : [];
    return {
        database: row?.database ?? '',
        role: row?.role ?? '',
        version: row?.version ?? '',
        replica: row?.replica === 't',
        environment: names.map(({ name }) => name).join(', ') || undefined,
    };
}
function refuseWrong({ url, expectDatabase, environment }, identity) {
    const target = (0,database_url/* describeUrl */.Ng)((0,database_url/* normaliseUrl */.CZ)(url, 'database-url'));
    if (expectDatabase !== undefined && expectDatabase !== identity.database) {
        throw new errors/* UserError */.yo({
            what: `the database at ${target} is called ${identity.database}, and ${expectDatabase} was expected`,
            where: 'expect-database',
            why: 'nothing else was read, and nothing was changed',
            fix: 'correct the address in the secret, or expect-database',
        });
    }
    if (environment !== undefined &&
        identity.environment !== undefined &&
        environment !== identity.environment) {
        throw new errors/* UserError */.yo({
            what: `the database at ${target} says in ${environmentTable} that it is ${identity.environment}, and ${environment} was expected`,
            where: 'environment',
            why: 'nothing else was read, and nothing was changed',
            fix: 'correct the address in the secret, or environment',
        });
    }
}
//# sourceMappingURL=in-use.js.map

/***/ }),

/***/ 13432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readOnly),
/* harmony export */   u: () => (/* binding */ explainReading)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38933);


/**
 * Runs `body` in one transaction that the server keeps from writing, with limits for its statements and its waiting,
 * on one snapshot. Names resolve in `pg_catalog` alone, so that no object of the database takes the place of a
 * function. All of it holds for this transaction only, so that it also works through a pooler. Throws `UserError` for
 * a limit that was reached and a connection that was lost.
 */
async function readOnly(session, limits, body) {
    try {
        await session.execute(`
      begin transaction isolation level repeatable read, read only;
      set local statement_timeout = ${Math.round(limits.statementTimeoutMs)};
      set local lock_timeout = ${Math.round(limits.lockTimeoutMs)};
      set local search_path = pg_catalog;
      set local datestyle = 'ISO';
      set local timezone = 'UTC'`);
        return await body();
    }
    catch (error) {
        throw explainReading(error);
    }
    finally {
        if (session.alive && session.inTransaction)
            await session.execute('rollback').catch(() => undefined);
    }
}
/** The error of a reader, for a person; what is neither the server’s nor the network’s word stays as it is. */
function explainReading(error) {
    if (error instanceof _session_js__WEBPACK_IMPORTED_MODULE_1__/* .ConnectionLost */ .p) {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            what: `the connection was lost while the database was read: ${error.message}`,
            where: 'database-url',
            why: 'nothing was changed',
            fix: 'run it again',
        }, { cause: error });
    }
    if (!(error instanceof _session_js__WEBPACK_IMPORTED_MODULE_1__/* .ServerError */ .g))
        return error;
    const problem = limitReached(error.code);
    const what = problem?.what ?? `the server refused to be read: ${error.message} (SQLSTATE ${error.code})`;
    const fix = problem?.fix ?? 'mend what the server says; nothing was changed';
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({ what, where: 'database-url', fix }, { cause: error });
}
function limitReached(code) {
    if (code === '55P03') {
        return {
            what: 'another session holds a lock on what has to be read, longer than lock-timeout',
            fix: "see who: SELECT pid, state, query FROM pg_stat_activity WHERE pid IN (SELECT pid FROM pg_locks WHERE granted AND mode = 'AccessExclusiveLock');",
        };
    }
    if (code === '57014') {
        return {
            what: 'a statement that only reads took longer than statement-timeout, or was cancelled',
            fix: 'run it again when the server is less busy, or give a longer statement-timeout',
        };
    }
    return undefined;
}
//# sourceMappingURL=read-only.js.map

/***/ }),

/***/ 20594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ publishChecks)
/* harmony export */ });
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10353);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);
/* harmony import */ var _core_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20388);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79157);
/* harmony import */ var _history_history_entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94619);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36534);
/* harmony import */ var _run_gate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76434);
/* harmony import */ var _set_outputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69674);








/** Runs gates of a release, hands their report to the outlets and sets the outputs that every report has. */
async function publishChecks({ gate, commit, secrets, run }, given, { host, services }) {
    const startedAt = host.clock.now();
    const repository = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .openRepository */ .h_)(host.cwd, given.workingDirectory ?? '.');
    const settings = { ...(0,_config_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .fillRunSettings */ .iS)(given), comment: 'never' };
    const history = (0,_history_history_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .historyEntry */ .x)(given, host);
    if (history)
        await services.startHistory(history, [gate], host);
    const reportOn = (checks) => (0,_core_report_js__WEBPACK_IMPORTED_MODULE_2__/* .makeReport */ .d)({
        tool: { name: 'lockkeeper', version: _core_version_js__WEBPACK_IMPORTED_MODULE_7__/* .version */ .r },
        startedAt: new Date(startedAt).toISOString(),
        checks,
        durationMs: host.clock.now() - startedAt,
        ...(commit === undefined ? {} : { commit }),
        notes: [],
        failOn: settings.failOn,
    });
    const checks = await run().catch(async (error) => {
        // A run that was stopped keeps the row of a stage that has not ended.
        if (history && error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo) {
            const broken = (0,_run_gate_js__WEBPACK_IMPORTED_MODULE_5__/* .brokenCheck */ .I)({ gate, project: '.', clock: host.clock }, error, startedAt);
            await services.recordReport(history, reportOn([broken]), host);
        }
        throw error;
    });
    const report = reportOn(checks);
    const published = await services.publish(report, {
        host,
        root: repository.root,
        cwd: repository.cwd,
        settings,
        annotations: given.annotations ?? true,
        summary: given.summary ?? true,
        githubToken: undefined,
        history,
        secrets: secrets.filter((secret) => secret !== undefined),
    });
    (0,_set_outputs_js__WEBPACK_IMPORTED_MODULE_6__/* .setReportOutputs */ .vl)(host, published);
    return published;
}
//# sourceMappingURL=publish-checks.js.map

/***/ }),

/***/ 74062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ releaseCommit)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18960);



/**
 * Full hash of the commit that is released: the named one, else the workflow's, else HEAD; undefined outside of a
 * repository. Throws `UserError` for a name that is no hash and that git does not know here.
 */
async function releaseCommit(host, given) {
    const { commit, workingDirectory = '.' } = given;
    if (commit !== undefined && /^[0-9a-f]{40}$/i.test(commit))
        return commit.toLowerCase();
    if (commit === undefined && host.kind === 'actions' && host.env.GITHUB_SHA)
        return host.env.GITHUB_SHA;
    const repository = await (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .openRepository */ .h_)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(host.cwd, workingDirectory)).catch(() => undefined);
    if (commit === undefined)
        return repository && (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .currentCommit */ .Hg)(repository);
    return named(commit, repository);
}
async function named(commit, repository) {
    const found = repository && (await (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .commitOf */ .D3)(repository, commit));
    if (found !== undefined)
        return found;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        what: `${JSON.stringify(commit.slice(0, 60))} is no full hash, and git does not know it here`,
        where: 'commit',
        why: 'platforms deploy a commit by its full hash only',
        fix: 'give all 40 characters: git rev-parse HEAD',
    });
}
//# sourceMappingURL=release-commit.js.map

/***/ })

};
