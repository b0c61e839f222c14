export const id = 3328;
export const ids = [3328];
export const modules = {

/***/ 16494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ issueProblems)
/* harmony export */ });
/* unused harmony export shownPath */
/* harmony import */ var _core_suggest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89235);

/** What a schema says against a part of the file, at the lines it is about. */
function issueProblems(issues, { file: { raw, place }, at, keysAt }) {
    return issues.flatMap((issue) => {
        const path = [...at, ...issue.path];
        if (issue.code === 'unrecognized_keys') {
            return issue.keys.map((key) => unknownKey({ key, path, known: keysAt(path) }, place([...path, key])));
        }
        if (issue.code === 'invalid_key') {
            const said = inWords(issue.issues[0]?.message ?? issue.message);
            return [{ what: `the key \`${String(path.at(-1))}\` ${said}`, where: place(path) }];
        }
        const missing = issue.path.length > 0 && valueAt(raw, path) === undefined;
        const what = `${shownPath(path)} ${missing ? 'is missing' : inWords(issue.message)}`;
        return [{ what, where: place(path) }];
    });
}
function valueAt(raw, path) {
    return path.reduce((value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined), raw);
}
const kinds = {
    object: 'a map',
    record: 'a map',
    array: 'a list',
    int: 'a whole number',
    string: 'text',
    boolean: 'true or false',
};
/** What the schema library says by itself, in our words. */
function inWords(message) {
    return message
        .replace(/^Invalid input: expected (\w+), received .*$/, (_whole, kind) => `must be ${kinds[kind] ?? kind}`)
        .replace(/^Too (?:big|small): expected \w+ to (?:be|have) ([<>])=?(\d+).*$/, (_whole, sign, limit) => sign === '<' ? `must be at most ${limit}` : `must be at least ${limit}`)
        .replace(/^Invalid option: expected /, 'must be ');
}
function unknownKey({ key, path, known }, where) {
    const meant = (0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(key, known);
    return {
        what: `unknown key \`${key}\`${path.length === 0 ? '' : ` in ${shownPath(path)}`}`,
        where,
        fix: meant ? `did you mean \`${meant}\`?` : `the keys here are: ${known.join(', ')}`,
    };
}
/** `requests[2].expect.json`, or `the file`. */
function shownPath(path) {
    const text = path
        .map((key) => (typeof key === 'number' ? `[${key + 1}]` : `.${String(key)}`))
        .join('')
        .replace(/^\./, '');
    return text === '' ? 'the file' : `\`${text}\``;
}
//# sourceMappingURL=yaml-problems.js.map

/***/ }),

/***/ 84022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ policyRules)
/* harmony export */ });
/** What a policy check of a database in use can find. Ids are stable. */
const policyRules = {
    objectMissing: {
        id: 'policy-object-missing',
        title: 'The policy names a schema or an object that is not there',
        severity: 'error',
        why: 'A mistyped name is judged by nobody: the policy seems to hold and protects nothing.',
        mend: 'Correct the name in the policy file, or make the object.',
    },
    roleMissing: {
        id: 'role-missing',
        title: 'A role of the policy is not there',
        severity: 'error',
        why: 'Whoever should log in with it cannot, or logs in with a stronger role instead.',
        mend: 'Run the shown SQL as a role that may create roles, then set the password with psql’s `\\password`, which keeps it out of the server’s log.',
    },
    roleAttribute: {
        id: 'role-attribute',
        title: 'A role has another attribute than the policy says',
        severity: 'error',
        why: 'SUPERUSER, CREATEROLE and BYPASSRLS pass every other check by: one stolen password is then the whole server. A role without LOGIN, or past its VALID UNTIL, keeps the app out.',
        bad: 'ALTER ROLE app SUPERUSER;',
        good: 'ALTER ROLE app NOSUPERUSER;',
        mend: 'Run the shown ALTER ROLE, or correct the policy file.',
    },
    roleMembership: {
        id: 'role-membership',
        title: 'A role is a member of other roles than the policy says',
        severity: 'error',
        why: 'A member has all rights of the group, now and later, whatever its own grants say.',
        mend: 'Run the shown GRANT or REVOKE, or correct `member-of` in the policy file.',
    },
    roleUnexpected: {
        id: 'role-unexpected',
        title: 'A role that the policy does not name may log in',
        severity: 'warning',
        why: 'Nobody watches what it may do. Asked for by `other-roles: forbidden`.',
        mend: 'Name it in the policy file, or take its log-in with the shown ALTER ROLE.',
    },
    roleCanDdl: {
        id: 'role-can-ddl',
        title: 'A role that only works with rows can change the schema',
        severity: 'error',
        why: 'The owner of a table can drop it, and switch off row level security on it. An injected statement of the app then does what only a migration should.',
        bad: 'ALTER TABLE orders OWNER TO app;',
        good: 'ALTER TABLE orders OWNER TO migrator;\nGRANT SELECT, INSERT, UPDATE, DELETE ON orders TO app;',
        mend: 'Run the shown SQL: objects go to the role that migrates, CREATE is revoked.',
    },
    ownerWrong: {
        id: 'owner-wrong',
        title: 'The role that migrates does not own what it must change',
        severity: 'error',
        why: 'Only an owner can ALTER or DROP: the next migration of this object fails in the middle of a release.',
        mend: 'Run the shown ALTER ... OWNER TO.',
    },
    grantMissing: {
        id: 'grant-missing',
        title: 'A role lacks a right that the policy gives it',
        severity: 'error',
        why: 'The first statement that needs it fails with “permission denied”, often in a new table and after the release.',
        mend: 'Run the shown GRANT.',
    },
    grantExtra: {
        id: 'grant-extra',
        title: 'A role has a right that the policy does not give it',
        severity: 'error',
        why: 'A right that nobody needs serves only who should not have it.',
        mend: 'Run the shown REVOKE, or give the right in the policy file. One that comes from PUBLIC or from a group is taken from all of them: look who needs it first.',
    },
    defaultMissing: {
        id: 'default-privilege-missing',
        title: 'Tables made later will lack a right that the policy gives',
        severity: 'error',
        why: 'GRANT ... ON ALL TABLES is for the tables of today. Without default privileges the next migration makes a table that the app cannot read.',
        mend: 'Run the shown ALTER DEFAULT PRIVILEGES as the role that makes the tables, or as a superuser.',
    },
    defaultExtra: {
        id: 'default-privilege-extra',
        title: 'Tables made later will have a right that the policy does not give',
        severity: 'warning',
        why: 'Each new table widens what the role may do.',
        mend: 'Run the shown ALTER DEFAULT PRIVILEGES ... REVOKE.',
    },
    tlsOff: {
        id: 'tls-off',
        title: 'The server speaks no TLS',
        severity: 'error',
        why: 'Passwords and rows cross the network in the clear.',
        mend: 'Place a certificate and its key in the data folder, then run the shown ALTER SYSTEM. Behind a proxy that encrypts, write `tls: off` in the policy file.',
    },
    tlsNotRequired: {
        id: 'tls-not-required',
        title: 'pg_hba.conf lets clients in without TLS',
        severity: 'error',
        why: 'A client whose sslmode is `prefer` falls back to plain text in silence, and so does one that somebody in between tells that there is no TLS.',
        bad: 'host    all all 0.0.0.0/0 scram-sha-256',
        good: 'hostssl all all 0.0.0.0/0 scram-sha-256',
        mend: 'Write `hostssl` in place of `host` in the shown line, and load it with `SELECT pg_reload_conf();`.',
    },
    tlsConnection: {
        id: 'tls-connection',
        title: 'A client is connected without TLS',
        severity: 'error',
        why: 'What it sends and gets can be read on the way.',
        mend: 'Add `sslmode=require` (better `verify-full`) to the client’s address, then end its old connections with the shown SQL.',
    },
    statementsMissing: {
        id: 'statements-missing',
        title: 'pg_stat_statements does not count here',
        severity: 'warning',
        why: 'When the database is slow, it is the only thing that says which statement it is; switched on afterwards it knows nothing of before.',
        mend: 'Run the shown SQL. The library is loaded when the server starts, so it may need a restart.',
    },
    connectionsHigh: {
        id: 'connections-high',
        title: 'Most connections of the server are taken',
        severity: 'error',
        why: 'At 100 % every new client is refused with “too many clients already”, a deploy that starts new instances beside the old ones first.',
        mend: 'End what has been idle for long with the shown SQL, then look for pools that are too large, or put a pooler in front.',
    },
    lockWaited: {
        id: 'lock-waited',
        title: 'A session has waited long for a lock',
        severity: 'error',
        why: 'Everything that comes after it queues behind it, also what only reads.',
        mend: 'Look at the session that blocks. The shown SQL ends it: its transaction is rolled back.',
    },
    lockHeld: {
        id: 'lock-held',
        title: 'A transaction has held locks for long',
        severity: 'warning',
        why: 'A migration that needs the table waits for it, and everybody else behind the migration. Vacuum cannot clean up what is newer than its start.',
        mend: 'Find out why the client does not commit. The shown SQL ends the session: its transaction is rolled back. `idle_in_transaction_session_timeout` does that by itself.',
    },
    indexUnused: {
        id: 'index-unused',
        title: 'An index is not used',
        severity: 'notice',
        why: 'Every write keeps it up to date, vacuum walks through it, and memory holds it.',
        mend: 'Look on read replicas too: each server counts its own scans. Then drop it with the shown SQL; the detail holds what makes it again.',
    },
    indexInvalid: {
        id: 'index-invalid',
        title: 'An index is invalid',
        severity: 'error',
        why: 'A CREATE INDEX CONCURRENTLY that failed leaves it: no query uses it, every write pays for it, a unique one guards nothing, and IF NOT EXISTS takes it for done.',
        mend: 'Run the shown REINDEX. Where a unique index failed because of duplicates, remove them first.',
    },
    keyMissing: {
        id: 'primary-key-missing',
        title: 'A table has no primary key',
        severity: 'warning',
        why: 'Logical replication refuses UPDATE and DELETE on it, and a row that is there twice cannot be told from its twin.',
        mend: 'Run the shown ALTER TABLE. A new column rewrites the table under ACCESS EXCLUSIVE: for a large one do it in steps, in a migration.',
    },
    sequenceNearEnd: {
        id: 'sequence-near-end',
        title: 'A sequence or the column that it feeds is near its last number',
        severity: 'error',
        why: 'At the end every INSERT fails, and on a large table the way out takes hours. An integer column ends at 2,147,483,647 also where its sequence is a bigint.',
        bad: 'CREATE TABLE events (id serial PRIMARY KEY);',
        good: 'CREATE TABLE events (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY);',
        mend: 'Run the shown SQL in a quiet hour. A column’s new type rewrites the table under ACCESS EXCLUSIVE: for a large one add a bigint column, fill it in batches, and swap.',
    },
    wraparoundNear: {
        id: 'wraparound-near',
        title: 'A database is on its way to transaction wraparound',
        severity: 'error',
        why: 'Autovacuum should have frozen the old rows long ago and does not get through. Near 2 billion the server takes no more writes.',
        mend: 'End what holds vacuum back (the detail names it), then run the shown VACUUM.',
    },
    unread: {
        id: 'policy-unread',
        title: 'A part of the policy could not be read in time',
        severity: 'warning',
        why: 'Somebody holds a lock on a catalog or an object, or the server is too busy. That part was not judged.',
        mend: 'Run it again, with a longer `lock-timeout` or `statement-timeout`.',
    },
    blind: {
        id: 'policy-blind',
        title: 'The role may not see what the policy asks about',
        severity: 'warning',
        why: 'What cannot be seen is neither good nor bad; it was not judged.',
        mend: 'Run the shown GRANT as a superuser. It lets the role look, not touch.',
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

/***/ 77906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ userObject),
/* harmony export */   Im: () => (/* binding */ comment),
/* harmony export */   LX: () => (/* binding */ qualified),
/* harmony export */   Yb: () => (/* binding */ relationKey),
/* harmony export */   eC: () => (/* binding */ owner),
/* harmony export */   fF: () => (/* binding */ options),
/* harmony export */   gu: () => (/* binding */ grants),
/* harmony export */   kc: () => (/* binding */ stateWord),
/* harmony export */   l7: () => (/* binding */ relationKind),
/* harmony export */   vJ: () => (/* binding */ userSchema),
/* harmony export */   wo: () => (/* binding */ firstUserOid),
/* harmony export */   xD: () => (/* binding */ collationName)
/* harmony export */ });
/** The first oid that a server gives to an object that is not its own. Source: FirstNormalObjectId in transam.h. */
const firstUserOid = 16384;
/**
 * Not the server's own, and no member of an extension. As bigint, so that no index is used for it: the planner,
 * whose figures are those of an empty database, would start there and walk through every table to read one.
 */
function userObject(catalog, oid) {
    return `${oid}::bigint >= ${firstUserOid} and ${oid} not in (
    select objid from pg_depend where refclassid = 'pg_extension'::regclass and deptype = 'e'
      and classid = '${catalog}'::regclass)`;
}
/** In a schema that a dump would hold: neither the server's nor a session's temporary one. */
function userSchema(alias = 'n') {
    return `left(${alias}.nspname, 3) <> 'pg_' and ${alias}.nspname <> 'information_schema'`;
}
/** A schema-qualified name, quoted where needed. */
function qualified(name, schema = 'n.nspname') {
    return `quote_ident(${schema}) || '.' || quote_ident(${name})`;
}
function owner(role) {
    return `quote_ident(pg_get_userbyid(${role}))`;
}
function comment(catalog, oid) {
    return `(select note.description from pg_description note where note.objoid = ${oid}
    and note.classoid = '${catalog}'::regclass and note.objsubid = 0)`;
}
/** Options (`fillfactor=70`) in one order, so that the order of ALTER statements does not show. */
function options(array) {
    return `case when ${array} is not null then (select string_agg(o, ', ' order by o) from unnest(${array}) o) end`;
}
/**
 * What was granted and revoked against the default rights, as a dump says it: one line a grantee.
 * `defaults` is SQL for the rights that the object has without any grant.
 */
function grants(acl, defaults) {
    // aclexplode refuses an empty array, which is what REVOKE of the last right leaves.
    const rights = (array) => `select grantee, privilege_type, is_grantable from aclexplode(case when cardinality(${array}) > 0 then ${array} end)`;
    const items = (from, without) => `${rights(from)} except ${rights(without)}`;
    const lines = (verb, to, rows) => `select format('${verb} %s ${to} %s%s', string_agg(privilege_type, ', ' order by privilege_type),
       case grantee when 0 then 'PUBLIC' else quote_ident(pg_get_userbyid(grantee)) end,
       case when is_grantable and '${verb}' = 'GRANT' then ' WITH GRANT OPTION' else '' end) as line
     from (${rows}) items group by grantee, is_grantable`;
    return `case when ${acl} is not null then (select string_agg(line, E'\\n' order by line) from (
    ${lines('GRANT', 'TO', items(acl, defaults))}
    union all ${lines('REVOKE', 'FROM', items(defaults, acl))}) changes) end`;
}
/** A collation's name; `regcollation` is not known before 13. */
function collationName(oid) {
    return `(select quote_ident(ln.nspname) || '.' || quote_ident(l.collname) from pg_collation l
    join pg_namespace ln on ln.oid = l.collnamespace where l.oid = ${oid})`;
}
/** A relation's kind in words. */
function relationKind(alias = 'c') {
    return `case ${alias}.relkind when 'v' then 'view' when 'm' then 'materialized view'
    when 'S' then 'sequence' when 'f' then 'foreign table' when 'c' then 'type' else 'table' end`;
}
/** The key of a relation, for `parent`. */
function relationKey(alias = 'c', schema = 'n.nspname') {
    return `${relationKind(alias)} || ' ' || ${qualified(`${alias}.relname`, schema)}`;
}
/** `NULL` for the ordinary letter of a state, words for the others. */
function stateWord(column, words) {
    const cases = Object.entries(words).map(([letter, word]) => `when '${letter}' then '${word}'`);
    return `case ${column} ${cases.join(' ')} end`;
}
//# sourceMappingURL=fragments.js.map

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

/***/ 72988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ redacted)
/* harmony export */ });
/* harmony import */ var _scanner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46896);

const most = 300;
/** A statement of somebody else as it may be shown: its values and comments taken out, on one line, not too long. */
function redacted(statement) {
    const scan = (0,_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .scanner */ .z)(statement);
    let text = '';
    while ((0,_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .advance */ .n)(scan) !== 'end') {
        const token = statement.slice(scan.start, scan.end);
        const hidden = scan.kind === 'string' || scan.kind === 'dollar' || scan.kind === 'unterminated';
        if (scan.kind === 'space' || scan.kind === 'comment')
            text += ' ';
        else if (hidden || /^\d/.test(token))
            text += '?';
        else
            text += token;
    }
    const line = text
        .replace(/\?\.\?\w*/g, '?')
        .replace(/\s+/g, ' ')
        .trim();
    return line.length > most ? `${line.slice(0, most)}...` : line;
}
//# sourceMappingURL=redacted.js.map

/***/ }),

/***/ 46896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ advance),
/* harmony export */   z: () => (/* binding */ scanner)
/* harmony export */ });
function scanner(text, start = 0) {
    return { text, standardStrings: true, kind: 'space', start, end: start };
}
/** Moves to the next token. Linear over a whole text: no character is read more than twice. */
function advance(scan) {
    scan.start = scan.end;
    if (scan.start >= scan.text.length)
        return take(scan, 'end', scan.start);
    return read(scan, scan.text.charCodeAt(scan.start));
}
function read(scan, code) {
    if (isWordStart(code))
        return readWord(scan);
    if (isSpace(code))
        return readSpace(scan);
    if (isDigit(code))
        return take(scan, 'other', digitsEnd(scan.text, scan.start));
    return readMark(scan, code);
}
function readMark(scan, code) {
    const { text, start } = scan;
    switch (code) {
        case 0x27: // '
            return readString(scan, start, !scan.standardStrings);
        case 0x22: // "
            return close(scan, 'identifier', quoteEnd(text, start, '"'));
        case 0x24: // $
            return readDollar(scan);
        case 0x2d: // -
            return text[start + 1] === '-' ? take(scan, 'comment', lineEnd(text, start)) : one(scan, 'other');
        case 0x2f: // /
            return text[start + 1] === '*' ? close(scan, 'comment', blockEnd(text, start)) : one(scan, 'other');
        case 0x3a: // :
            return readColon(scan);
        case 0x3b:
            return one(scan, 'semicolon');
        case 0x28:
            return one(scan, 'open');
        case 0x29:
            return one(scan, 'close');
        case 0x5c:
            return one(scan, 'backslash');
        default:
            return one(scan, 'other');
    }
}
function take(scan, kind, end) {
    scan.kind = kind;
    scan.end = end;
    return kind;
}
function one(scan, kind) {
    return take(scan, kind, scan.start + 1);
}
/** Takes a token that has a closing mark; without one it runs to the end of the text. */
function close(scan, kind, end) {
    if (end === undefined)
        return take(scan, 'unterminated', scan.text.length);
    return take(scan, kind, end);
}
function readWord(scan) {
    const { text, start } = scan;
    const end = wordEnd(text, start);
    const isEscapePrefix = end === start + 1 && (text[start] === 'e' || text[start] === 'E');
    if (isEscapePrefix && text[end] === "'")
        return readString(scan, end, true);
    return take(scan, 'word', end);
}
function readSpace(scan) {
    let at = scan.start + 1;
    while (at < scan.text.length && isSpace(scan.text.charCodeAt(at)))
        at++;
    return take(scan, 'space', at);
}
function readString(scan, open, escapes) {
    if (!escapes)
        return close(scan, 'string', quoteEnd(scan.text, open, "'"));
    let end = escapedEnd(scan.text, open);
    // An escape string goes on in the next quotes when a line end is all that lies between (SQL's continuation).
    for (;;) {
        const next = end === undefined ? undefined : continuation(scan.text, end);
        if (next === undefined)
            break;
        end = escapedEnd(scan.text, next);
    }
    return close(scan, 'string', end);
}
function continuation(text, from) {
    let at = from;
    let newline = false;
    while (at < text.length && isSpace(text.charCodeAt(at))) {
        if (text[at] === '\n' || text[at] === '\r')
            newline = true;
        at++;
    }
    return newline && text[at] === "'" ? at : undefined;
}
function readDollar(scan) {
    const { text, start } = scan;
    if (isDigit(text.charCodeAt(start + 1)))
        return take(scan, 'other', digitsEnd(text, start + 1));
    const tag = dollarTag(text, start);
    if (tag === undefined)
        return one(scan, 'other');
    const end = text.indexOf(tag, start + tag.length);
    return close(scan, 'dollar', end < 0 ? undefined : end + tag.length);
}
const variableForm = /:(?:[\w\u0080-\uffff]+|'[\w\u0080-\uffff]+'|"[\w\u0080-\uffff]+"|\{\?[\w\u0080-\uffff]+\})/y;
function readColon(scan) {
    const { text, start } = scan;
    const next = text[start + 1];
    if (next === ':' || next === '=')
        return take(scan, 'other', start + 2);
    variableForm.lastIndex = start;
    if (variableForm.test(text))
        return take(scan, 'variable', variableForm.lastIndex);
    return one(scan, 'other');
}
/** The end of a quoted text in which a doubled quote stands for one. */
function quoteEnd(text, open, quote) {
    let at = text.indexOf(quote, open + 1);
    while (at >= 0 && text[at + 1] === quote)
        at = text.indexOf(quote, at + 2);
    return at < 0 ? undefined : at + 1;
}
function escapedEnd(text, open) {
    for (let at = open + 1; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === 0x5c)
            at++;
        else if (code === 0x27) {
            if (text.charCodeAt(at + 1) !== 0x27)
                return at + 1;
            at++;
        }
    }
    return undefined;
}
/** `$$` or `$tag$`; undefined where the dollar opens no quote. */
function dollarTag(text, start) {
    let at = start + 1;
    if (isWordStart(text.charCodeAt(at))) {
        at++;
        while (isWordPart(text.charCodeAt(at)) && text[at] !== '$')
            at++;
    }
    return text[at] === '$' ? text.slice(start, at + 1) : undefined;
}
function lineEnd(text, start) {
    let at = start;
    while (at < text.length && text[at] !== '\n' && text[at] !== '\r')
        at++;
    return at;
}
/** Block comments nest. */
function blockEnd(text, start) {
    let depth = 0;
    for (let at = start; at < text.length - 1; at++) {
        const code = text.charCodeAt(at);
        const next = text.charCodeAt(at + 1);
        if (code === 0x2f && next === 0x2a) {
            depth++;
            at++;
        }
        else if (code === 0x2a && next === 0x2f) {
            depth--;
            at++;
            if (depth === 0)
                return at + 1;
        }
    }
    return undefined;
}
function wordEnd(text, start) {
    let at = start + 1;
    while (at < text.length && isWordPart(text.charCodeAt(at)))
        at++;
    return at;
}
function digitsEnd(text, start) {
    let at = start + 1;
    while (isDigit(text.charCodeAt(at)))
        at++;
    return at;
}
function isWordStart(code) {
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x5f || code >= 0x80;
}
function isWordPart(code) {
    return isWordStart(code) || isDigit(code) || code === 0x24;
}
function isDigit(code) {
    return code >= 0x30 && code <= 0x39;
}
function isSpace(code) {
    return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}
//# sourceMappingURL=scanner.js.map

/***/ }),

/***/ 3328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ judgePolicy)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/suggest.js
var suggest = __webpack_require__(89235);
// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(87422);
// EXTERNAL MODULE: ./build/src/config/yaml-file.js
var yaml_file = __webpack_require__(27632);
// EXTERNAL MODULE: ./build/src/config/yaml-problems.js
var yaml_problems = __webpack_require__(16494);
// EXTERNAL MODULE: ./build/src/gates/policy/rules.js
var policy_rules = __webpack_require__(84022);
;// CONCATENATED MODULE: ./build/src/gates/policy/file/keys.js
/** The keys that a map on this path of a schema may have. */
function keysOf(schema, path) {
    let part = schema;
    for (const key of path)
        part = part && inside(part, key);
    while (part?.def.innerType)
        part = part.def.innerType;
    return Object.keys(part?.def.shape ?? {}).filter((key) => key !== '$schema');
}
function inside({ def }, key) {
    if (def.innerType)
        return inside(def.innerType, key);
    return def.valueType ?? def.element ?? def.shape?.[String(key)];
}
//# sourceMappingURL=keys.js.map
;// CONCATENATED MODULE: ./build/src/gates/policy/presets.js
const presetNames = ['app', 'readonly', 'migrator'];
/** No preset role is a superuser, makes databases or roles, or passes row level security by. */
const presetAttributes = {
    login: true,
    superuser: false,
    createdb: false,
    createrole: false,
    bypassrls: false,
    replication: false,
};
const presets = {
    app: {
        ddl: false,
        owns: false,
        schemaRights: ['USAGE'],
        databaseTolerated: ['TEMPORARY'],
        objectRights: {
            table: ['SELECT', 'INSERT', 'UPDATE', 'DELETE'],
            sequence: ['USAGE', 'SELECT'],
            function: ['EXECUTE'],
        },
    },
    readonly: {
        ddl: false,
        owns: false,
        schemaRights: ['USAGE'],
        databaseTolerated: ['TEMPORARY'],
        objectRights: { table: ['SELECT'], sequence: ['SELECT'] },
    },
    migrator: {
        ddl: true,
        owns: true,
        schemaRights: ['USAGE', 'CREATE'],
        databaseTolerated: ['TEMPORARY', 'CREATE'],
        objectRights: {},
    },
};
//# sourceMappingURL=presets.js.map
;// CONCATENATED MODULE: ./build/src/gates/policy/file/role.js

const day = 86_400_000;
const madeKinds = ['table', 'sequence', 'function'];
const keyOfKind = {
    schema: 'schemas',
    table: 'tables',
    sequence: 'sequences',
    function: 'functions',
};
/** A role as the file says it, with what its preset adds. */
function planRole(name, settings, placeOf) {
    const preset = settings.preset && presets[settings.preset];
    const schemas = preset ? (settings.schemas ?? ['public']) : [];
    const at = ['roles', name];
    return {
        name,
        place: placeOf(at),
        attributes: attributesOf(settings),
        memberOf: settings['member-of'] ?? (preset ? [] : undefined),
        ddl: settings.ddl ?? preset?.ddl,
        owns: settings.owns ?? (preset?.owns ? schemas : []),
        grants: grantsOf(settings, { preset, schemas, place: (path) => placeOf([...at, ...path]) }),
        defaults: defaultsOf(settings, preset, schemas),
    };
}
function attributesOf(settings) {
    const { login, superuser, createdb, createrole, bypassrls, replication } = settings;
    const said = { login, superuser, createdb, createrole, bypassrls, replication };
    const known = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
    return {
        ...(settings.preset ? presetAttributes : {}),
        ...known,
        connectionLimit: settings['connection-limit'],
        validUntil: settings['valid-until'] === undefined ? undefined : readUntil(settings['valid-until']),
    };
}
function readUntil(text) {
    if (text === 'never')
        return { kind: 'never' };
    const span = /^(\d+)d$/.exec(text);
    if (span)
        return { kind: 'within', milliseconds: Number(span[1]) * day, text };
    return { kind: 'at', at: `${text} 00:00:00+00` };
}
/** The preset's grants first, then the file's own: of two for the same pattern the later one counts. */
function grantsOf({ grants = {} }, { preset, schemas, place }) {
    const found = new Map();
    const add = (grant) => found.set(`${grant.kind} ${grant.pattern}`, grant);
    if (preset) {
        const here = place(['schemas']);
        const tolerated = preset.databaseTolerated;
        add({ kind: 'database', pattern: '*', rights: ['CONNECT'], tolerated, place: here });
        for (const schema of schemas) {
            add({ kind: 'schema', pattern: schema, rights: preset.schemaRights, tolerated: [], place: here });
            for (const kind of madeKinds) {
                const rights = preset.objectRights[kind];
                if (rights)
                    add({ kind, pattern: `${schema}.*`, rights, tolerated: [], place: here });
            }
        }
    }
    if (grants.database) {
        const here = place(['grants', 'database']);
        add({ kind: 'database', pattern: '*', rights: grants.database, tolerated: [], place: here });
    }
    for (const [kind, key] of Object.entries(keyOfKind)) {
        for (const [pattern, rights] of Object.entries(grants[key] ?? {})) {
            add({ kind, pattern, rights, tolerated: [], place: place(['grants', key, pattern]) });
        }
    }
    return [...found.values()];
}
function defaultsOf(settings, preset, schemas) {
    const found = new Map();
    const add = (one, maker = '') => found.set(`${one.kind} ${one.schema} ${maker}`, one);
    for (const schema of schemas) {
        for (const kind of madeKinds) {
            const rights = preset?.objectRights[kind];
            if (rights)
                add({ madeBy: settings['made-by'], schema, kind, rights });
        }
    }
    for (const given of settings['default-privileges'] ?? []) {
        for (const kind of madeKinds) {
            const rights = given[keyOfKind[kind]];
            if (!rights)
                continue;
            const maker = given['made-by'];
            add({ madeBy: [maker], schema: given.schema, kind, rights }, maker);
        }
    }
    return [...found.values()];
}
//# sourceMappingURL=role.js.map
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
// EXTERNAL MODULE: ./build/src/config/fields.js + 1 modules
var fields = __webpack_require__(40664);
// EXTERNAL MODULE: ./build/src/core/finding.js
var finding = __webpack_require__(45068);
;// CONCATENATED MODULE: ./build/src/gates/policy/model.js
/** What can be granted on, with the rights that PostgreSQL knows for it. */
const rightsByKind = {
    database: ['CONNECT', 'CREATE', 'TEMPORARY'],
    schema: ['USAGE', 'CREATE'],
    table: ['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER', 'MAINTAIN'],
    sequence: ['USAGE', 'SELECT', 'UPDATE'],
    function: ['EXECUTE'],
};
//# sourceMappingURL=model.js.map
;// CONCATENATED MODULE: ./build/src/gates/policy/file/schema.js





const schema_name = schemas/* string */.YjP({ error: 'must be text' }).regex(/\S/, { error: 'must not be blank' });
const flag = schemas/* boolean */.zMY({ error: 'must be true or false' });
const names = schemas/* array */.YOg(schema_name, { error: 'must be a list of names' });
const percentForm = 'must be a share such as 80%';
const percent = schemas/* string */.YjP({ error: percentForm })
    .regex(/^\s*\d{1,3}(\.\d+)?\s*%\s*$/, { error: percentForm })
    .transform((text) => Number.parseFloat(text));
const bytesForm = 'must be a size such as 512kB, 10MB or 1GB';
const units = { kB: 1024, MB: 1024 ** 2, GB: 1024 ** 3 };
const bytes = schemas/* string */.YjP({ error: bytesForm })
    .regex(/^\s*\d{1,6}\s*(kB|MB|GB)\s*$/, { error: bytesForm })
    .transform((text) => Number.parseInt(text, 10) * units[text.trim().slice(-2)]);
const span = (0,fields/* duration */.p0)('').schema;
function rights(kind) {
    const known = rightsByKind[kind];
    const expected = `must be one of ${known.join(', ').toLowerCase()}`;
    return schemas/* array */.YOg(schemas/* string */.YjP({ error: expected }).transform((text, context) => {
        const right = text.trim().toUpperCase() === 'TEMP' ? 'TEMPORARY' : text.trim().toUpperCase();
        if (known.includes(right))
            return right;
        context.addIssue({ code: 'custom', message: expected });
        return core/* NEVER */.tm;
    }), { error: 'must be a list of rights' });
}
const onePart = schemas/* string */.YjP().regex(/^[^.]+$/, { error: 'must be the name of a schema' });
const twoParts = schemas/* string */.YjP().regex(/^[^.]+\..+$/, {
    error: 'must be schema.name; * stands for any characters: app.*',
});
const grants = schemas/* strictObject */.rej({
    database: rights('database').optional(),
    schemas: schemas/* record */.g1P(onePart, rights('schema')).optional(),
    tables: schemas/* record */.g1P(twoParts, rights('table')).optional(),
    sequences: schemas/* record */.g1P(twoParts, rights('sequence')).optional(),
    functions: schemas/* record */.g1P(twoParts, rights('function')).optional(),
})
    .meta({ description: 'Exactly these rights, by object; the longest pattern that fits an object counts.' });
const untilForm = 'must be never, a date such as 2027-01-31, or a span of days such as 90d';
const validUntil = schemas/* string */.YjP({ error: untilForm })
    .regex(/^(never|\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])|[1-9]\d{0,3}d)$/, { error: untilForm })
    .meta({ description: '`never`, a date (00:00 UTC), or a span: it must end within 90d.' });
const role = schemas/* strictObject */.rej({
    preset: schemas/* enum */.k5n(presetNames, { error: `must be one of ${presetNames.join(', ')}` })
        .optional()
        .meta({ description: 'What kind of role it is; every other key is stronger.' }),
    schemas: names.optional().meta({ description: 'Schemas that the preset is for. Default: public.' }),
    login: flag.optional(),
    superuser: flag.optional(),
    createdb: flag.optional(),
    createrole: flag.optional(),
    bypassrls: flag.optional(),
    replication: flag.optional(),
    'connection-limit': schemas/* int */.Whr({ error: 'must be a whole number, -1 for none' })
        .min(-1, { error: 'must be a whole number, -1 for none' })
        .optional(),
    'valid-until': validUntil.optional(),
    'member-of': names.optional().meta({ description: 'Exactly these. Default with a preset: none.' }),
    ddl: flag.optional().meta({ description: 'Whether it may make and own objects.' }),
    owns: names.optional().meta({ description: 'Schemas whose objects must be its own.' }),
    grants: grants.optional(),
    'default-privileges': schemas/* array */.YOg(schemas/* strictObject */.rej({
        'made-by': schema_name,
        schema: schema_name,
        tables: rights('table').optional(),
        sequences: rights('sequence').optional(),
        functions: rights('function').optional(),
    }), { error: 'must be a list' })
        .optional()
        .meta({ description: 'Exactly these rights on what another role makes later.' }),
    'made-by': names.optional().meta({
        description: 'Roles that make tables, for the preset’s default privileges. Default: the migrators.',
    }),
})
    .meta({ id: 'Role' });
const levels = [...finding/* severities */.gO, 'off'];
const policySchema = schemas/* strictObject */.rej({
    $schema: schemas/* string */.YjP().optional(),
    roles: schemas/* record */.g1P(schema_name, role, { error: 'must be a map from role to what it may do' })
        .optional()
        .meta({ description: 'Roles by name.' }),
    'other-roles': schemas/* enum */.k5n(['allowed', 'forbidden'], { error: 'must be allowed or forbidden' })
        .optional()
        .meta({ description: 'Whether roles that are not named may log in. Default: allowed.' }),
    tls: schemas/* enum */.k5n(['off', 'required', 'everywhere'], { error: 'must be off, required or everywhere' })
        .optional()
        .meta({
        description: '`required`: for every client on another machine. `everywhere`: on this one too. Default: required.',
    }),
    limits: schemas/* strictObject */.rej({
        connections: percent.optional().meta({ description: 'Share of connections. Default: 80%.' }),
        idle: span
            .optional()
            .meta({ description: 'Idle connections older than this can be ended. Default: 10m.' }),
        lock: span.optional().meta({ description: 'Longest time to hold or wait for a lock. Default: 30s.' }),
        sequence: percent.optional().meta({ description: 'Share of a sequence’s numbers. Default: 80%.' }),
        'transaction-age': schemas/* int */.Whr({ error: 'must be a whole number of transactions' })
            .min(1, { error: 'must be a whole number of transactions' })
            .max(2_000_000_000, { error: 'must be at most 2000000000' })
            .optional()
            .meta({ description: 'Transactions since the oldest row was frozen. Default: 500000000.' }),
        statistics: span
            .optional()
            .meta({ description: 'Time that statistics must cover to call an index unused. Default: 168h.' }),
        'index-size': bytes
            .optional()
            .meta({ description: 'Smaller unused indexes are left out. Default: 1MB.' }),
    })
        .optional(),
    ignore: schemas/* record */.g1P(schemas/* string */.YjP(), names, { error: 'must be a map from rule to names' })
        .optional()
        .meta({ description: 'Names to leave out, by rule: index-unused: [app.orders_*].' }),
    rules: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* enum */.k5n(levels, { error: `must be one of ${levels.join(', ')}` }), {
        error: 'must be a map from rule to level',
    })
        .optional()
        .meta({ description: 'Severity by rule.' }),
})
    .meta({
    title: 'Lockkeeper policy',
    description: 'What roles of a database may do, and the limits that it must keep.',
});
/** `schemas/policy.schema.json`. */
function policyJsonSchema() {
    const schema = z.toJSONSchema(policySchema, { target: 'draft-7', io: 'input', unrepresentable: 'any' });
    const comment = 'Made by `npm run generate` from src/gates/policy/file: edit that.';
    return `${JSON.stringify({ $comment: comment, ...schema }, null, 2)}\n`;
}
//# sourceMappingURL=schema.js.map
;// CONCATENATED MODULE: ./build/src/gates/policy/file/read.js








/** What holds where the file says nothing, and without a file. */
function defaultPolicy() {
    return toPolicy({}, undefined);
}
/** Reads a policy file. Throws one `UserError` with every problem, each at its line and column. */
function readPolicy(text, path) {
    const file = (0,yaml_file/* readYaml */.g)(text, path);
    const parsed = policySchema.safeParse(file.raw ?? {});
    const problems = [];
    if (!parsed.success) {
        const part = { file, at: [], keysAt: (at) => keysOf(policySchema, at) };
        problems.push(...(0,yaml_problems/* issueProblems */.M)(parsed.error.issues, part));
    }
    problems.push(...ruleProblems(file, 'rules'), ...ruleProblems(file, 'ignore'), ...roleProblems(file));
    if (problems.length > 0 || !parsed.success) {
        throw new errors/* UserError */.yo([...problems].sort((a, b) => a.where.line - b.where.line));
    }
    return toPolicy(parsed.data, file);
}
function toPolicy(settings, file) {
    const place = file?.place ?? (() => ({ file: '', line: 1 }));
    return {
        file: file?.place([]).file,
        roles: Object.entries(settings.roles ?? {}).map(([name, role]) => planRole(name, role, place)),
        otherRoles: settings['other-roles'] ?? 'allowed',
        tls: settings.tls ?? 'required',
        limits: limitsOf(settings.limits ?? {}),
        ignore: settings.ignore ?? {},
        rules: settings.rules ?? {},
    };
}
const read_day = 86_400_000;
function limitsOf(given) {
    return {
        connections: given.connections ?? 80,
        idleMs: given.idle ?? 600_000,
        lockMs: given.lock ?? 30_000,
        sequence: given.sequence ?? 80,
        transactionAge: given['transaction-age'] ?? 500_000_000,
        statisticsMs: given.statistics ?? 7 * read_day,
        indexBytes: given['index-size'] ?? 1024 ** 2,
    };
}
const ruleIds = Object.values(policy_rules/* policyRules */.c).map(({ id }) => id);
/** Names under `rules` and `ignore` that are no rule: they would change nothing, in silence. */
function ruleProblems(file, key) {
    return keysUnder(file.raw, key)
        .filter((name) => !ruleIds.includes(name))
        .map((name) => {
        const meant = (0,suggest/* nearest */.p)(name, ruleIds);
        return {
            what: `there is no rule \`${name}\` in this gate`,
            where: file.place([key, name]),
            fix: meant ? `did you mean \`${meant}\`?` : `the rules are: ${ruleIds.join(', ')}`,
        };
    });
}
/** Keys that only a preset makes use of. */
const presetKeys = ['schemas', 'made-by'];
function roleProblems(file) {
    return keysUnder(file.raw, 'roles').flatMap((role) => {
        const keys = keysUnder(file.raw.roles, role);
        if (keys.includes('preset'))
            return [];
        return presetKeys
            .filter((key) => keys.includes(key))
            .map((key) => ({
            what: `\`${key}\` of the role \`${role}\` says nothing without a preset`,
            where: file.place(['roles', role, key]),
            fix: 'add `preset: app`, `readonly` or `migrator`, or name the rights under `grants`',
        }));
    });
}
function keysUnder(raw, key) {
    const map = typeof raw === 'object' && raw !== null ? Reflect.get(raw, key) : undefined;
    return typeof map === 'object' && map !== null && !Array.isArray(map) ? Object.keys(map) : [];
}
//# sourceMappingURL=read.js.map
// EXTERNAL MODULE: ./build/src/postgres/read-only.js
var read_only = __webpack_require__(13432);
// EXTERNAL MODULE: ./build/src/postgres/session.js
var session = __webpack_require__(38933);
;// CONCATENATED MODULE: ./build/src/gates/policy/checks/check.js
/** What lets a role see sessions, statistics and settings of the whole server. */
function monitorGrant(role) {
    return `GRANT pg_monitor TO ${role};`;
}
//# sourceMappingURL=check.js.map
;// CONCATENATED MODULE: ./build/src/gates/policy/checks/connections.js

/** How many of the connections that ordinary roles can have are taken. */
async function checkConnections({ session, policy, monitors, role }) {
    const [row] = await session.query(`
    select (select sum(numbackends) from pg_stat_database) as used,
      current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int
        - coalesce(current_setting('reserved_connections', true), '0')::int as usable`);
    const used = Number(row?.used);
    const usable = Number(row?.usable);
    const share = Math.round((100 * used) / usable);
    const what = `${used} of ${usable} connections are taken (${share} %)`;
    if (share < policy.limits.connections)
        return { findings: [], what };
    const holders = await session.query(`select usename as role, count(*) as connections, count(*) filter (where state = 'idle') as idle,
       format('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = %L AND state = ''idle'' AND state_change < now() - interval %L;',
         usename, $1 || ' milliseconds') as fix
     from pg_stat_activity where usename is not null and pid <> pg_backend_pid() group by usename
     order by count(*) desc, usename limit 5`, [policy.limits.idleMs]);
    const [most] = holders;
    const detail = holders
        .map((one) => `${one.role}: ${one.connections} connections${monitors ? `, ${one.idle} idle` : ''}`)
        .join('\n');
    return {
        findings: [
            {
                rule: 'connectionsHigh',
                title: `${what}; the limit is ${policy.limits.connections} %`,
                detail,
                fix: most?.fix ??
                    'ALTER SYSTEM SET max_connections = 200;\n-- takes effect when the server is restarted',
                subject: 'connections',
            },
        ],
        what,
        ...(monitors ? {} : { blind: { what: 'which connections are idle', grant: monitorGrant(role) } }),
    };
}
//# sourceMappingURL=connections.js.map
// EXTERNAL MODULE: ./build/src/postgres/inspector/fragments.js
var fragments = __webpack_require__(77906);
;// CONCATENATED MODULE: ./build/src/gates/policy/checks/indexes.js

const indexes_day = 86_400_000;
/** Indexes that no query has used since the statistics began. Sizes are those of the last vacuum: no lock is taken. */
async function checkUnusedIndexes({ session, policy }) {
    // From 15 on a database whose counters were never reset has no date: then the server's own counters say it.
    const [age] = await session.query(`
    select to_char(since, 'YYYY-MM-DD HH24:MI') as since, extract(epoch from now() - since) * 1000 as ms
    from (select coalesce((select stats_reset from pg_stat_database where datname = current_database()),
      (select stats_reset from pg_stat_bgwriter), pg_postmaster_start_time()) as since) clock`);
    const days = (milliseconds) => `${(milliseconds / indexes_day).toFixed(1)} days`;
    const covered = Number(age?.ms);
    const { statisticsMs, indexBytes } = policy.limits;
    if (covered < statisticsMs) {
        const unjudged = `statistics go back ${days(covered)} (${age?.since} UTC), and ${days(statisticsMs)} are asked for`;
        return { findings: [], what: '', unjudged };
    }
    const rows = await session.query(`select format('%I.%I', n.nspname, i.relname) as index, format('%I.%I', n.nspname, t.relname) as table,
       i.relpages::bigint * current_setting('block_size')::bigint as bytes, pg_get_indexdef(i.oid) as definition
     from pg_stat_user_indexes s join pg_index x on x.indexrelid = s.indexrelid
       join pg_class i on i.oid = x.indexrelid join pg_class t on t.oid = x.indrelid
       join pg_namespace n on n.oid = t.relnamespace
     where s.idx_scan = 0 and not x.indisunique and not x.indisexclusion and x.indisvalid and not x.indisreplident
       and not i.relispartition and i.relpages::bigint * current_setting('block_size')::bigint >= $1
       and ${(0,fragments/* userSchema */.vJ)()} and ${(0,fragments/* userObject */.$5)('pg_class', 't.oid')}
     order by 3 desc, 1`, [indexBytes]);
    return {
        findings: rows.map(({ index, table, bytes, definition }) => ({
            rule: 'indexUnused',
            title: `${index} on ${table} (${shownBytes(Number(bytes))}) was not used in the ${days(covered)} that statistics cover`,
            detail: `Statistics go back to ${age?.since} UTC. What makes it again: ${definition};`,
            fix: `DROP INDEX CONCURRENTLY ${index};`,
            subject: index,
        })),
        what: `${rows.length} unused in ${days(covered)}`,
    };
}
function shownBytes(bytes) {
    if (bytes >= 1024 ** 3)
        return `${(bytes / 1024 ** 3).toFixed(1)} GB`;
    return bytes >= 1024 ** 2 ? `${(bytes / 1024 ** 2).toFixed(1)} MB` : `${Math.ceil(bytes / 1024)} kB`;
}
/** Indexes that no query may use, left by a build that failed; one that is being built now is none. */
async function checkInvalidIndexes({ session }) {
    const rows = await session.query(`
    select format('%I.%I', n.nspname, i.relname) as index, format('%I.%I', n.nspname, t.relname) as table,
      i.relkind as kind, i.relname ~ '_cc(new|old)[0-9]*$' as leftover,
      pg_get_indexdef(i.oid) as definition, x.indisunique as is_unique,
      (select coalesce(json_agg(json_build_object('table', format('%I.%I', pn.nspname, p.relname),
          'schema', quote_ident(n.nspname), 'index', quote_ident(left(p.relname, 40) || '_' || i.oid))), '[]')
        from pg_inherits h join pg_class p on p.oid = h.inhrelid join pg_namespace pn on pn.oid = p.relnamespace
        where h.inhparent = t.oid and not exists (select from pg_inherits hi
          join pg_index xi on xi.indexrelid = hi.inhrelid
          where hi.inhparent = i.oid and xi.indrelid = p.oid)) as partitions
    from pg_index x join pg_class i on i.oid = x.indexrelid join pg_class t on t.oid = x.indrelid
      join pg_namespace n on n.oid = t.relnamespace
    where not x.indisvalid and ${(0,fragments/* userSchema */.vJ)()}
      and not exists (select from pg_stat_progress_create_index p where p.index_relid = i.oid)
    order by 1`);
    return {
        findings: rows.map((row) => ({
            rule: 'indexInvalid',
            title: `${row.index} on ${row.table} is invalid: no query uses it, every write pays for it`,
            detail: row.definition,
            fix: repair(row),
            subject: row.index,
        })),
        what: `${rows.length} invalid`,
    };
}
function repair({ index, kind, leftover, definition, is_unique: unique, partitions }) {
    if (leftover === 't')
        return `DROP INDEX CONCURRENTLY ${index};`;
    if (kind !== 'I')
        return `REINDEX INDEX CONCURRENTLY ${index};`;
    // A partitioned index is valid once every partition has its part.
    const form = definition.slice(definition.indexOf(' USING '));
    return JSON.parse(partitions)
        .flatMap((part) => [
        `CREATE ${unique === 't' ? 'UNIQUE ' : ''}INDEX CONCURRENTLY ${part.index} ON ${part.table}${form};`,
        `ALTER INDEX ${index} ATTACH PARTITION ${part.schema}.${part.index};`,
    ])
        .join('\n');
}
//# sourceMappingURL=indexes.js.map
// EXTERNAL MODULE: ./build/src/sql/redacted.js
var redacted = __webpack_require__(72988);
;// CONCATENATED MODULE: ./build/src/gates/policy/checks/locks.js


/** Locks that are waited for, or held, longer than the limit. */
async function checkLocks(look) {
    const { session, policy, monitors, role } = look;
    const limit = [policy.limits.lockMs];
    const waiters = await session.query(waitersQuery, limit);
    const holders = await session.query(holdersQuery, limit);
    const seconds = policy.limits.lockMs / 1000;
    return {
        findings: [...waiters.map(waiterFinding), ...holders.map(holderFinding)],
        what: `${waiters.length} waited for and ${holders.length} held longer than ${seconds} s`,
        ...(monitors ? {} : { blind: { what: 'since when other roles hold locks', grant: monitorGrant(role) } }),
    };
}
// `waitstart` is there from PostgreSQL 14 on.
const waitersQuery = `
  select w.*, (select coalesce(json_agg(json_build_object(
      'pid', b.pid::text, 'role', b.usename, 'state', b.state, 'query', b.query, 'application', b.application_name,
      'seconds', round(extract(epoch from clock_timestamp() - b.xact_start)::numeric, 1),
      'waits', cardinality(pg_blocking_pids(b.pid)) > 0)), '[]')
    from pg_stat_activity b where b.pid = any(pg_blocking_pids(w.pid::int))) as blockers
  from (select l.pid, a.usename as role, a.state, a.query, a.application_name as application, l.mode,
      coalesce(case when l.database = (select oid from pg_database where datname = current_database())
        then (select format('%I.%I', n.nspname, c.relname) from pg_class c
          join pg_namespace n on n.oid = c.relnamespace where c.oid = l.relation) end, l.locktype) as target,
      round(extract(epoch from clock_timestamp()
        - coalesce((to_jsonb(l)->>'waitstart')::timestamptz, a.query_start))::numeric, 1) as seconds
    from pg_locks l join pg_stat_activity a using (pid) where not l.granted) w
  where w.seconds * 1000 > $1 order by w.seconds desc limit 50`;
// How long one lock is held is not written down anywhere; its transaction's age is the most that it can be.
const holdersQuery = `
  select a.pid, a.usename as role, a.state, a.query, a.application_name as application,
    round(extract(epoch from clock_timestamp() - a.xact_start)::numeric, 1) as seconds,
    string_agg(distinct l.mode, ', ') as modes,
    string_agg(distinct coalesce(quote_ident(n.nspname) || '.' || quote_ident(c.relname),
      'a relation of ' || (select d.datname from pg_database d where d.oid = l.database)), ', ') as targets
  from pg_stat_activity a join pg_locks l on l.pid = a.pid and l.granted and l.locktype = 'relation'
    left join pg_class c on c.oid = l.relation
      and l.database = (select oid from pg_database where datname = current_database())
    left join pg_namespace n on n.oid = c.relnamespace
  where a.backend_type = 'client backend' and a.pid <> pg_backend_pid()
    and extract(epoch from clock_timestamp() - a.xact_start) * 1000 > $1
    and coalesce(n.nspname, '') not in ('pg_catalog', 'information_schema', 'pg_toast')
    and (l.mode <> 'AccessShareLock' or a.state like 'idle in transaction%')
  group by 1, 2, 3, 4, 5, a.xact_start order by a.xact_start limit 50`;
function waiterFinding({ pid, mode, target, seconds, blockers, ...who }) {
    const all = JSON.parse(blockers);
    const first = all.find(({ waits }) => !waits) ?? all[0];
    const lines = all.map((one) => `blocked by ${sessionOf(one)}${one.seconds === null ? '' : `, in a transaction for ${one.seconds} s`}${one.waits ? ', and waits itself' : ''}: ${statementOf(one)}`);
    return {
        rule: 'lockWaited',
        title: `${sessionOf({ pid, ...who })} has waited ${seconds} s for ${mode} on ${target}`,
        detail: [`it runs: ${statementOf({ pid, ...who })}`, ...lines].join('\n'),
        fix: endSession(first ?? { pid, ...who }),
        subject: `${target} ${mode} ${who.role ?? ''}`,
    };
}
function holderFinding({ modes, targets, seconds, ...who }) {
    return {
        rule: 'lockHeld',
        title: `${sessionOf(who)} is in a transaction for ${seconds} s and holds ${modes} on ${targets}`,
        detail: `${who.state ?? ''}, last statement: ${statementOf(who)}`,
        fix: endSession(who),
        subject: `${targets} ${who.role ?? ''} ${who.application ?? ''}`,
    };
}
function sessionOf({ pid, role, application }) {
    return `session ${pid} (${[role, application].filter(Boolean).join(', ') || 'hidden'})`;
}
function statementOf({ query }) {
    return query ? (0,redacted/* redacted */.p)(query) : '(none)';
}
/** A statement that runs can be cancelled; a session that is idle in its transaction must go. */
function endSession({ pid, state }) {
    return state === 'active' ? `SELECT pg_cancel_backend(${pid});` : `SELECT pg_terminate_backend(${pid});`;
}
//# sourceMappingURL=locks.js.map
;// CONCATENATED MODULE: ./build/src/gates/policy/checks/primary-keys.js

/** Tables without a primary key; partitions are judged with their table. */
async function checkPrimaryKeys({ session }) {
    const rows = await session.query(`
    select format('%I.%I', n.nspname, c.relname) as name, c.relkind as kind,
      (select k from unnest(array['id', 'row_id', 'lockkeeper_row_id']) with ordinality as u (k, o)
        where not exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = k)
        order by o limit 1) as column,
      (select quote_ident(i.relname) from pg_index x join pg_class i on i.oid = x.indexrelid
        where ${unique} and not exists (select from pg_constraint k where k.conindid = x.indexrelid)
        order by x.indnkeyatts, i.relname limit 1) as index,
      (select (select string_agg(quote_ident(a.attname), ', ' order by o)
          from unnest(k.conkey) with ordinality as u (num, o)
          join pg_attribute a on a.attrelid = c.oid and a.attnum = u.num)
        from pg_constraint k join pg_index x on x.indexrelid = k.conindid
        where k.conrelid = c.oid and k.contype = 'u' and ${unique}
        order by x.indnkeyatts, k.conname limit 1) as columns,
      (select string_agg(quote_ident(a.attname), ', ' order by o) from pg_partitioned_table pt
        cross join lateral unnest(pt.partattrs::int2[]) with ordinality as u (num, o)
        join pg_attribute a on a.attrelid = c.oid and a.attnum = u.num
        where pt.partrelid = c.oid and not 0 = any(pt.partattrs::int2[])) as parted
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and not c.relispartition and ${(0,fragments/* userSchema */.vJ)()} and ${(0,fragments/* userObject */.$5)('pg_class', 'c.oid')}
      and not exists (select from pg_index x where x.indrelid = c.oid and x.indisprimary)
    order by 1`);
    return {
        findings: rows.map((row) => ({
            rule: 'keyMissing',
            title: `${row.name} has no primary key`,
            fix: fixOf(row),
            subject: row.name,
        })),
        what: `${rows.length} without one`,
    };
}
/** Whole, plain, at once checked, and on columns that hold no null. */
const unique = `x.indrelid = c.oid and x.indisunique and x.indisvalid and x.indimmediate and x.indpred is null
  and x.indexprs is null and c.relkind = 'r'
  and not exists (select from unnest(x.indkey::int2[]) num join pg_attribute a
    on a.attrelid = c.oid and a.attnum = num where not a.attnotnull)
  and not exists (select from unnest(x.indoption::int2[]) o where o <> 0)`;
function fixOf({ name, kind, column, index, columns, parted }) {
    if (index !== null)
        return `ALTER TABLE ${name} ADD PRIMARY KEY USING INDEX ${index};`;
    if (columns !== null)
        return `ALTER TABLE ${name} ADD PRIMARY KEY (${columns});`;
    if (kind !== 'p')
        return `ALTER TABLE ${name} ADD COLUMN ${column} bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY;`;
    if (parted === null)
        return '-- none can be added: the table is parted by an expression';
    return `ALTER TABLE ${name} ADD COLUMN ${column} uuid NOT NULL DEFAULT gen_random_uuid(), ADD PRIMARY KEY (${parted}, ${column});`;
}
//# sourceMappingURL=primary-keys.js.map
;// CONCATENATED MODULE: ./build/src/gates/policy/rights/attributes.js
const flags = ['login', 'superuser', 'createdb', 'createrole', 'bypassrls', 'replication'];
/** A role whose attributes differ from the policy: one finding each. */
function attributeFindings(policy, role, catalog) {
    const { attributes, place: location } = policy;
    const finding = (attribute, title, option) => ({
        rule: 'roleAttribute',
        title: `${role.name} ${title}`,
        fix: `ALTER ROLE ${role.quoted} ${option};`,
        subject: `${role.name} ${attribute}`,
        location,
    });
    const wrong = flags.filter((flag) => attributes[flag] !== undefined && attributes[flag] !== role[flag]);
    const found = wrong.map((flag) => {
        const option = flagOption(flag, !role[flag]);
        return finding(flag, `is ${flagOption(flag, role[flag])} and should be ${option}`, option);
    });
    const limit = attributes.connectionLimit;
    if (limit !== undefined && limit !== role.connectionLimit) {
        const title = `has a connection limit of ${role.connectionLimit} and should have ${limit} (-1: none)`;
        found.push(finding('connection-limit', title, `CONNECTION LIMIT ${limit}`));
    }
    const until = attributes.validUntil && untilProblem(attributes.validUntil, role, catalog.now);
    if (until)
        found.push(finding('valid-until', until, validOption(attributes, catalog.now)));
    return found;
}
/** The options of CREATE ROLE. */
function roleOptions(attributes, now) {
    const options = flags.flatMap((flag) => attributes[flag] === undefined ? [] : [flagOption(flag, attributes[flag])]);
    const { connectionLimit, validUntil } = attributes;
    if (connectionLimit !== undefined)
        options.push(`CONNECTION LIMIT ${connectionLimit}`);
    if (validUntil)
        options.push(validOption(attributes, now));
    return options.join(' ');
}
function flagOption(flag, on) {
    return `${on ? '' : 'NO'}${flag.toUpperCase()}`;
}
function validOption({ validUntil }, now) {
    if (validUntil?.kind === 'at')
        return `VALID UNTIL '${validUntil.at}'`;
    if (validUntil?.kind !== 'within')
        return `VALID UNTIL 'infinity'`;
    const end = new Date(Date.parse(now) + validUntil.milliseconds).toISOString();
    return `VALID UNTIL '${end.slice(0, 19).replace('T', ' ')}+00'`;
}
function untilProblem(wanted, { validUntil }, now) {
    const is = validUntil === null ? 'never ends' : `ends at ${validUntil}`;
    const end = validUntil === null ? Number.POSITIVE_INFINITY : Date.parse(validUntil);
    if (wanted.kind === 'never')
        return validUntil === null ? undefined : `${is} and should never end`;
    if (wanted.kind === 'at') {
        return end === Date.parse(wanted.at.replace(' ', 'T').replace(/\+00$/, 'Z'))
            ? undefined
            : `${is} and should end at ${wanted.at}`;
    }
    if (end <= Date.parse(now))
        return `ended at ${validUntil}: it cannot log in with its password`;
    return end <= Date.parse(now) + wanted.milliseconds
        ? undefined
        : `${is} and should end within ${wanted.text}`;
}
//# sourceMappingURL=attributes.js.map
;// CONCATENATED MODULE: ./build/src/gates/policy/rights/effective.js
const everybody = 0;
/**
 * A role of the policy; one that is not there has the rights of PUBLIC. Where the policy says its groups, those count
 * and not the ones of today, so that what is judged still holds when the memberships are mended.
 */
function subjectOf({ name, memberOf }, catalog) {
    const role = catalog.roles.find((one) => one.name === name);
    const acts = new Set([everybody]);
    if (role && !memberOf)
        addGroups(role.oid, catalog, acts);
    if (role)
        acts.add(role.oid);
    for (const group of catalog.roles)
        if (memberOf?.includes(group.name))
            addGroups(group.oid, catalog, acts);
    const database = catalog.objects.find(({ kind }) => kind === 'database');
    const owners = catalog.roles.find((one) => one.name === 'pg_database_owner');
    // The database's owner is its only member, and pg_auth_members does not say so.
    if (database && owners && acts.has(database.owner))
        acts.add(owners.oid);
    return { role, acts };
}
function addGroups(oid, catalog, acts) {
    if (acts.has(oid))
        return;
    acts.add(oid);
    for (const { role, member, inherits } of catalog.memberships) {
        if (member === oid && inherits)
            addGroups(role, catalog, acts);
    }
}
const wholeServer = {
    pg_read_all_data: ({ kind }) => kind === 'schema' ? ['USAGE'] : kind === 'table' || kind === 'sequence' ? ['SELECT'] : [],
    pg_write_all_data: ({ kind }) => kind === 'schema' ? ['USAGE'] : kind === 'table' ? ['INSERT', 'UPDATE', 'DELETE'] : [],
};
/** From whom a role has each right on an object, by right. */
function rightsOn(object, { acts }, catalog) {
    const found = new Map();
    const add = (right, from) => found.set(right, [...(found.get(right) ?? []), from]);
    for (const { grantee, right } of object.rights)
        if (acts.has(grantee))
            add(right, grantee);
    for (const { oid, name } of catalog.roles) {
        if (acts.has(oid))
            for (const right of wholeServer[name]?.(object) ?? [])
                add(right, oid);
    }
    return found;
}
/** The grant that speaks of the object: the longest pattern that fits. */
function grantFor(object, grants) {
    const name = object.kind === 'schema' ? object.name : `${object.schema}.${object.name}`;
    return grants
        .filter(({ kind, pattern }) => kind === object.kind && (kind === 'database' || fits(name, pattern)))
        .sort((a, b) => b.pattern.length - a.pattern.length)[0];
}
/** Whether a name fits a pattern in which `*` stands for any characters. */
function fits(name, pattern) {
    const parts = pattern.split('*').map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
    return new RegExp(`^${parts.join('.*')}$`, 's').test(name);
}
function nameOfRole(oid, catalog) {
    if (oid === everybody)
        return 'PUBLIC';
    return catalog.roles.find((role) => role.oid === oid)?.quoted ?? String(oid);
}
//# sourceMappingURL=effective.js.map
;// CONCATENATED MODULE: ./build/src/gates/policy/rights/defaults.js

const words = { table: 'TABLES', sequence: 'SEQUENCES', function: 'ROUTINES' };
/** Rights that a role will lack, or have too many of, on what others make later. */
function defaultFindings(policy, subject, judging) {
    const made = new Map();
    for (const one of policy.defaults) {
        for (const maker of makersOf(one, policy.name, judging)) {
            made.set(JSON.stringify([maker, one.schema, one.kind]), { ...one, maker });
        }
    }
    return [...made.values()].flatMap((one) => judge(one, { policy, subject, catalog: judging.catalog }));
}
function makersOf({ madeBy, schema }, name, { policy, catalog }) {
    if (madeBy)
        return madeBy;
    const migrators = policy.roles.filter((role) => role.owns.includes(schema)).map((role) => role.name);
    if (migrators.length > 0)
        return migrators.filter((maker) => maker !== name);
    const owners = new Set(catalog.objects.filter((one) => one.kind === 'table' && one.schema === schema).map(({ owner }) => owner));
    return catalog.roles
        .filter(({ oid }) => owners.has(oid))
        .map((role) => role.name)
        .filter((maker) => maker !== name);
}
function judge(one, { policy, subject, catalog }) {
    const { maker, schema, kind, rights } = one;
    const makerOid = catalog.roles.find((role) => role.name === maker)?.oid;
    const known = catalog.defaults.filter((each) => each.maker === makerOid && each.kind === kind);
    const inSchema = known.find((each) => each.schema === schema)?.rights ?? [];
    const global = known.find((each) => each.schema === '');
    const everywhere = global?.rights ?? (kind === 'function' ? [{ grantee: everybody, right: 'EXECUTE' }] : []);
    const has = new Set([...inSchema, ...everywhere].filter(({ grantee }) => subject.acts.has(grantee)).map(({ right }) => right));
    const say = (verb, list, scope = ` IN SCHEMA ${catalog.quote(schema)}`) => `ALTER DEFAULT PRIVILEGES FOR ROLE ${catalog.quote(maker)}${scope} ${verb} ${list} ON ${words[kind]} ${verb === 'GRANT' ? 'TO' : 'FROM'} ${catalog.quote(policy.name)};`;
    const what = `${kind}s that ${maker} makes in ${schema}`;
    const location = policy.place;
    const missing = rights.filter((right) => !has.has(right));
    const found = [];
    if (missing.length > 0) {
        const list = missing.join(', ');
        found.push({
            rule: 'defaultMissing',
            title: `${policy.name} will lack ${list} on ${what}`,
            fix: say('GRANT', list),
            subject: `${policy.name} ${list} ${what}`,
            location,
            needs: [policy.name, maker],
        });
    }
    for (const [source, scope] of [
        [inSchema, undefined],
        [everywhere, ''],
    ]) {
        const extra = source.filter(({ grantee, right }) => grantee === subject.role?.oid && !rights.includes(right));
        if (extra.length === 0)
            continue;
        const list = extra.map(({ right }) => right).join(', ');
        found.push({
            rule: 'defaultExtra',
            title: `${policy.name} will have ${list} on ${scope === '' ? `all ${kind}s that ${maker} makes` : what}, which the policy does not give`,
            fix: say('REVOKE', list, scope),
            subject: `${policy.name} ${list} ${what} ${scope === '' ? 'everywhere' : ''}`.trim(),
            location,
        });
    }
    return found;
}
//# sourceMappingURL=defaults.js.map
;// CONCATENATED MODULE: ./build/src/gates/policy/rights/grants.js

/** How GRANT calls each kind. */
const grantWords = {
    database: 'DATABASE',
    schema: 'SCHEMA',
    table: 'TABLE',
    sequence: 'SEQUENCE',
    function: 'ROUTINE',
};
/** Rights that a role lacks or has too many of; objects of one schema with the same difference are one finding. */
function grantFindings(policy, subject, { catalog, taken }) {
    const groups = new Map();
    const add = (object, grant, rest) => {
        const { kind, schema } = object;
        const key = JSON.stringify([kind, kind === 'schema' ? '' : schema, rest]);
        const group = groups.get(key);
        if (group)
            group.objects.push(object);
        else
            groups.set(key, { kind, schema, grant, ...rest, objects: [object] });
    };
    for (const object of catalog.objects) {
        const grant = grantFor(object, policy.grants);
        // An owner has every right: what is wrong then is the owner.
        if (!grant || object.owner === subject.role?.oid)
            continue;
        const has = rightsOn(object, subject, catalog);
        const stays = (right) => (has.get(right) ?? []).some((from) => !taken.has(takenKey(object, right, from)));
        const missing = neededRights(object, grant).filter((right) => !stays(right));
        if (missing.length > 0)
            add(object, grant, { rights: missing, from: undefined });
        for (const [from, rights] of extraRights(has, grant)) {
            if (isToBlame(from, { policy, subject, catalog }))
                add(object, grant, { rights, from });
        }
    }
    return [...groups.values()].map((group) => toFinding(group, policy, catalog));
}
/** Every right that the findings about all roles take away: what rests on it needs a grant of its own. */
function takenRights({ roles }, catalog) {
    const taken = new Set();
    for (const policy of roles) {
        const subject = subjectOf(policy, catalog);
        for (const object of catalog.objects) {
            const grant = grantFor(object, policy.grants);
            if (!grant || object.owner === subject.role?.oid)
                continue;
            for (const [from, rights] of extraRights(rightsOn(object, subject, catalog), grant)) {
                if (!isToBlame(from, { policy, subject, catalog }))
                    continue;
                for (const right of rights)
                    taken.add(takenKey(object, right, from));
            }
        }
    }
    return taken;
}
function takenKey({ kind, quoted }, right, from) {
    return `${kind} ${quoted} ${right} ${from}`;
}
/** A view takes rows only where it is made for that, and a partition is reached through its table. */
function neededRights(object, { rights }) {
    if (object.partition)
        return [];
    return object.viewLike ? rights.filter((right) => right === 'SELECT') : rights;
}
function extraRights(has, { rights, tolerated }) {
    const bySource = new Map();
    for (const [right, sources] of has) {
        if (rights.includes(right) || tolerated.includes(right))
            continue;
        for (const from of sources)
            bySource.set(from, [...(bySource.get(from) ?? []), right]);
    }
    return bySource;
}
/** Whether the grant itself is wrong, and not the membership through which the role has it. */
function isToBlame(from, { policy, subject, catalog, }) {
    if (from === everybody || from === subject.role?.oid)
        return true;
    const name = catalog.roles.find(({ oid }) => oid === from)?.name ?? '';
    return policy.memberOf === undefined && !name.startsWith('pg_');
}
function toFinding({ kind, schema, rights, from, grant, objects }, { name }, catalog) {
    const list = rights.join(', ');
    const target = `${grantWords[kind]} ${objects.map(({ quoted }) => quoted).join(', ')}`;
    const where = shownObjects(kind, schema, objects);
    const subject = `${name} ${list} ${where}`;
    const location = grant.place;
    if (from === undefined) {
        return {
            rule: 'grantMissing',
            title: `${name} lacks ${list} on ${where}`,
            fix: `GRANT ${list} ON ${target} TO ${catalog.quote(name)};`,
            subject,
            location,
            needs: [name],
            ...allNames(objects),
        };
    }
    const source = nameOfRole(from, catalog);
    const through = source === catalog.quote(name) ? '' : `, through ${source}`;
    return {
        rule: 'grantExtra',
        title: `${name} has ${list} on ${where}${through}, which the policy does not give`,
        fix: `REVOKE ${list} ON ${target} FROM ${source};`,
        subject,
        location,
        ...allNames(objects),
    };
}
/** `table app.orders`, or `12 tables of app`. */
function shownObjects(kind, schema, objects) {
    const [first] = objects;
    if (objects.length === 1 && first)
        return `${kind} ${first.quoted}`;
    return kind === 'schema' ? `${objects.length} schemas` : `${objects.length} ${kind}s of ${schema}`;
}
const mostNames = 20;
function allNames(objects) {
    if (objects.length === 1)
        return {};
    const names = objects.slice(0, mostNames).map(({ quoted }) => quoted);
    const left = objects.length - names.length;
    return { detail: `${names.join(', ')}${left > 0 ? ` and ${left} more` : ''}` };
}
//# sourceMappingURL=grants.js.map
;// CONCATENATED MODULE: ./build/src/gates/policy/rights/memberships.js
/** Groups that a role lacks or has too many of. A role that is not there is a member of none. */
function membershipFindings(policy, catalog) {
    const { name, memberOf, place: location } = policy;
    if (!memberOf)
        return [];
    const groups = groupsOf(name, catalog);
    const quoted = catalog.quote(name);
    const missing = memberOf
        .filter((group) => !groups.includes(group))
        .map((group) => ({
        rule: 'roleMembership',
        title: `${name} is no member of ${group}`,
        fix: `GRANT ${catalog.quote(group)} TO ${quoted};`,
        subject: `${name} in ${group}`,
        location,
        needs: [name, group],
    }));
    const extra = groups
        .filter((group) => !memberOf.includes(group))
        .map((group) => ({
        rule: 'roleMembership',
        title: `${name} is a member of ${group}, which the policy does not say`,
        fix: `REVOKE ${quoteRole(group, catalog)} FROM ${quoted};`,
        subject: `${name} in ${group}`,
        location,
    }));
    return [...missing, ...extra];
}
function groupsOf(name, { roles, memberships }) {
    const own = roles.find((role) => role.name === name)?.oid;
    const oids = new Set(memberships.filter(({ member }) => member === own).map(({ role }) => role));
    return roles.filter(({ oid }) => oids.has(oid)).map((role) => role.name);
}
function quoteRole(name, { roles }) {
    return roles.find((role) => role.name === name)?.quoted ?? name;
}
//# sourceMappingURL=memberships.js.map
;// CONCATENATED MODULE: ./build/src/gates/policy/rights/names.js


/** Schemas, objects and roles that the policy names and the database does not have. */
function nameFindings({ roles }, catalog) {
    const known = new Set([...catalog.roles, ...roles].map(({ name }) => name));
    const all = roles.flatMap((role) => [
        ...role.grants.flatMap((grant) => unknownObject(grant, catalog)),
        ...unknownSchemas(role, catalog),
        ...unknownRoles(role, known, catalog),
    ]);
    return all.filter((one, index) => all.findIndex(({ subject }) => subject === one.subject) === index);
}
function missing(what, fix, location) {
    const title = `the policy names ${what}, which is not in the database`;
    return { rule: 'objectMissing', title, fix, subject: what, location };
}
function unknownObject({ kind, pattern, place }, catalog) {
    const [schema = ''] = pattern.split('.');
    if (kind === 'database' || schema.includes('*'))
        return [];
    if (!schemasOf(catalog).includes(schema))
        return [unknownSchema(schema, catalog, place)];
    if (kind === 'schema' || pattern.includes('*'))
        return [];
    const there = catalog.objects.some((object) => object.kind === kind && fits(`${object.schema}.${object.name}`, pattern));
    return there ? [] : [missing(`the ${kind} ${pattern}`, 'correct the name in the policy file', place)];
}
function unknownSchemas({ owns, defaults, place }, catalog) {
    return [...owns, ...defaults.map(({ schema }) => schema)]
        .filter((schema) => !schemasOf(catalog).includes(schema))
        .map((schema) => unknownSchema(schema, catalog, place));
}
function unknownSchema(name, catalog, place) {
    const meant = (0,suggest/* nearest */.p)(name, schemasOf(catalog));
    const fix = meant
        ? `write ${meant} in the policy file in its place`
        : `CREATE SCHEMA ${catalog.quote(name)};`;
    return missing(`the schema ${name}`, fix, place);
}
function unknownRoles({ memberOf = [], defaults, place }, known, catalog) {
    return [...memberOf, ...defaults.flatMap(({ madeBy = [] }) => madeBy)]
        .filter((name) => !known.has(name))
        .map((name) => missing(`the role ${name}`, `CREATE ROLE ${catalog.quote(name)} NOLOGIN;`, place));
}
function schemasOf({ objects }) {
    return objects.filter(({ kind }) => kind === 'schema').map(({ name }) => name);
}
//# sourceMappingURL=names.js.map
;// CONCATENATED MODULE: ./build/src/gates/policy/rights/owners.js


/** What a role that only works with rows owns, or could make in a schema that its grants do not speak of. */
function ddlFindings(policy, subject, judging) {
    if (policy.ddl !== false)
        return [];
    const owned = judging.catalog.objects.filter((object) => object.owner === subject.role?.oid && object.follows === null);
    const owners = owned.map((object) => {
        const heir = heirOf(object, policy.name, judging);
        return {
            rule: 'roleCanDdl',
            title: `${policy.name} owns the ${object.word.toLowerCase()} ${object.quoted} and can change or drop it`,
            detail: `It goes to ${heir}, and ${policy.name} keeps the rights that the policy gives it.`,
            fix: ownerChange(object, heir, judging),
            subject: `${policy.name} owns ${object.quoted}`,
            location: policy.place,
            needs: [heir],
        };
    });
    return [...owners, ...strangeSchemas(policy, subject, judging.catalog)];
}
/**
 * Gives an object to another role, and with a table its sequences. The old owner's rights go with it: what the policy
 * gives it is granted again.
 */
function ownerChange(object, heir, { policy, catalog }) {
    const old = catalog.roles.find(({ oid }) => oid === object.owner)?.name ?? '';
    const grants = policy.roles.find(({ name }) => name === old)?.grants ?? [];
    const moved = [object, ...catalog.objects.filter(({ follows }) => follows === object.quoted)];
    const again = moved.flatMap((one) => {
        const grant = grantFor(one, grants);
        const rights = grant ? neededRights(one, grant) : [];
        if (rights.length === 0)
            return [];
        return [`GRANT ${rights.join(', ')} ON ${grantWords[one.kind]} ${one.quoted} TO ${catalog.quote(old)};`];
    });
    return [`ALTER ${object.word} ${object.quoted} OWNER TO ${catalog.quote(heir)};`, ...again].join('\n');
}
function strangeSchemas(policy, subject, catalog) {
    return catalog.objects
        .filter((object) => object.kind === 'schema' && object.owner !== subject.role?.oid)
        .filter((object) => grantFor(object, policy.grants) === undefined)
        .flatMap((object) => {
        const sources = rightsOn(object, subject, catalog).get('CREATE') ?? [];
        return sources.map((from) => {
            const source = nameOfRole(from, catalog);
            return {
                rule: 'roleCanDdl',
                title: `${policy.name} can make objects in the schema ${object.quoted}${source === catalog.quote(policy.name) ? '' : `, through ${source}`}`,
                fix: `REVOKE CREATE ON SCHEMA ${object.quoted} FROM ${source};`,
                subject: `${policy.name} CREATE ${object.quoted}`,
                location: policy.place,
            };
        });
    });
}
/** What the role that migrates should own and does not. */
function ownerFindings(policy, subject, judging) {
    const { name, owns } = policy;
    return judging.catalog.objects
        .filter(({ kind }) => kind !== 'database' && kind !== 'schema')
        .filter(({ schema, follows }) => follows === null && owns.includes(schema))
        .filter(({ owner }) => !subject.acts.has(owner))
        .map((object) => ({
        rule: 'ownerWrong',
        title: `${object.quoted} belongs to ${nameOfRole(object.owner, judging.catalog)}, and ${name} cannot change it`,
        fix: ownerChange(object, name, judging),
        subject: `${name} ${object.quoted}`,
        location: policy.place,
        needs: [name],
    }));
}
/** Who gets an object: the policy's owner of its schema, else the database's owner, else the first superuser. */
function heirOf(object, name, { policy, catalog }) {
    const migrator = policy.roles.find((role) => role.owns.includes(object.schema) && role.name !== name);
    if (migrator && object.kind !== 'database')
        return migrator.name;
    const database = catalog.objects.find(({ kind }) => kind === 'database')?.owner;
    const owner = catalog.roles.find((role) => role.oid === database && role.name !== name);
    const superuser = catalog.roles.find((role) => role.superuser && role.name !== name);
    return owner?.name ?? superuser?.name ?? 'postgres';
}
//# sourceMappingURL=owners.js.map
;// CONCATENATED MODULE: ./build/src/gates/policy/checks/rights.js







/** Every name of the policy that may stand in SQL. */
function namesOf({ roles }) {
    return roles.flatMap((role) => [
        role.name,
        ...(role.memberOf ?? []),
        ...role.owns,
        ...role.grants.map(({ pattern }) => pattern),
        ...role.defaults.flatMap(({ madeBy = [], schema }) => [...madeBy, schema]),
    ]);
}
/** Roles and their rights, by the name of the check. */
function judgeRights(policy, catalog) {
    const judging = { policy, catalog, taken: takenRights(policy, catalog) };
    const of = (judge) => policy.roles.flatMap(judge);
    const there = (name) => catalog.roles.find((role) => role.name === name);
    const attributes = of((role) => {
        const found = there(role.name);
        return found ? attributeFindings(role, found, catalog) : [];
    });
    const subjects = new Map(policy.roles.map((role) => [role.name, subjectOf(role, catalog)]));
    const withSubject = (judge) => (role) => {
        const subject = subjects.get(role.name);
        return subject ? judge(role, subject, judging) : [];
    };
    const sorted = {
        memberships: of((role) => membershipFindings(role, catalog)),
        ownership: [...of(withSubject(ddlFindings)), ...of(withSubject(ownerFindings))],
        grants: of(withSubject(grantFindings)),
        'default privileges': of(withSubject(defaultFindings)),
    };
    const absent = policy.roles.filter(({ name }) => !there(name));
    const waits = ({ needs = [] }) => needs.some((name) => absent.some((role) => role.name === name));
    const later = Object.values(sorted).flat().filter(waits);
    const roles = [
        ...nameFindings(policy, catalog),
        ...creation(absent, later, catalog),
        ...attributes,
        ...unexpected(policy, catalog),
    ];
    const objects = catalog.objects.length;
    return {
        roles: { findings: roles, what: `${policy.roles.length} roles of the policy` },
        ...Object.fromEntries(Object.entries(sorted).map(([name, findings]) => [
            name,
            { findings: findings.filter((one) => !waits(one)), what: wordsOf[name]?.(objects) ?? name },
        ])),
    };
}
const wordsOf = {
    memberships: () => 'groups of each role',
    ownership: (objects) => `owners of ${objects} objects`,
    grants: (objects) => `rights on ${objects} objects`,
    'default privileges': () => 'rights on what is made later',
};
/** One finding for all roles that are not there: what makes them, and gives them what the policy says. */
function creation(absent, later, catalog) {
    const [first] = absent;
    if (!first)
        return [];
    const lines = absent.flatMap(({ name, attributes }) => {
        const quoted = catalog.quote(name);
        const create = `CREATE ROLE ${quoted} ${roleOptions(attributes, catalog.now)}`.trimEnd();
        const password = attributes.login ? [`-- then, in psql: \\password ${quoted}`] : [];
        return [`${create};`, ...password];
    });
    const names = absent.map(({ name }) => name).join(', ');
    return [
        {
            rule: 'roleMissing',
            title: `${absent.length === 1 ? 'the role' : 'the roles'} ${names} ${absent.length === 1 ? 'is' : 'are'} not there`,
            fix: [...lines, ...later.map(({ fix }) => fix)].join('\n'),
            subject: names,
            location: first.place,
        },
    ];
}
function unexpected({ roles, otherRoles }, catalog) {
    if (otherRoles === 'allowed')
        return [];
    return catalog.roles
        .filter(({ login, name }) => login && !roles.some((role) => role.name === name))
        .map(({ name, quoted }) => ({
        rule: 'roleUnexpected',
        title: `${name} may log in, and the policy does not name it`,
        fix: `ALTER ROLE ${quoted} NOLOGIN;`,
        subject: name,
    }));
}
//# sourceMappingURL=rights.js.map
;// CONCATENATED MODULE: ./build/src/gates/policy/checks/sequences.js

const ends = { smallint: 32767n, integer: 2147483647n, bigint: 9223372036854775807n };
/** Sequences near the end of their numbers, or of those that the column they feed can hold. */
async function checkSequences({ session, policy, role }) {
    const rows = await session.query(query);
    const findings = rows.flatMap((row) => sequences_judge(row, policy.limits.sequence));
    const hidden = rows.filter(({ readable }) => readable !== 't');
    const schemas = [...new Set(hidden.map(({ schema }) => schema))];
    const grants = schemas.flatMap((schema) => [
        `GRANT USAGE ON SCHEMA ${schema} TO ${role};`,
        `GRANT SELECT ON ALL SEQUENCES IN SCHEMA ${schema} TO ${role};`,
    ]);
    return {
        findings,
        what: `${rows.length - hidden.length} looked at`,
        ...(hidden.length > 0
            ? { blind: { what: `${hidden.length} of ${rows.length} sequences`, grant: grants.join('\n') } }
            : {}),
    };
}
const query = `
  select format('%I.%I', n.nspname, c.relname) as name, quote_ident(n.nspname) as schema,
    s.seqtypid::regtype::text as type, s.seqmin as min, s.seqmax as max, s.seqincrement as increment,
    has_sequence_privilege(c.oid, 'select, usage') as readable,
    case when has_sequence_privilege(c.oid, 'select, usage') then pg_sequence_last_value(c.oid) end as last,
    (select coalesce(json_agg(json_build_object('table', format('%I.%I', tn.nspname, t.relname),
        'column', quote_ident(a.attname), 'type', a.atttypid::regtype::text,
        'references', (select coalesce(json_agg(json_build_object('table', format('%I.%I', rn.nspname, r.relname),
            'column', quote_ident(ra.attname))), '[]')
          from pg_constraint k join pg_class r on r.oid = k.conrelid join pg_namespace rn on rn.oid = r.relnamespace
          join pg_attribute ra on ra.attrelid = r.oid and ra.attnum = k.conkey[array_position(k.confkey, a.attnum)]
          where k.contype = 'f' and k.confrelid = t.oid and a.attnum = any(k.confkey) and k.conparentid = 0
            and ra.atttypid in ('int2'::regtype, 'int4'::regtype)))), '[]')
      from (select d.refobjid as rel, d.refobjsubid::int2 as num from pg_depend d
          where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.refclassid = 'pg_class'::regclass
            and d.deptype in ('a', 'i') and d.refobjsubid > 0
        union select ad.adrelid, ad.adnum from pg_depend d join pg_attrdef ad on ad.oid = d.objid
          where d.classid = 'pg_attrdef'::regclass and d.refclassid = 'pg_class'::regclass and d.refobjid = c.oid) fed
      join pg_class t on t.oid = fed.rel join pg_namespace tn on tn.oid = t.relnamespace
      join pg_attribute a on a.attrelid = t.oid and a.attnum = fed.num
      where a.attinhcount = 0 and a.atttypid in ('int2'::regtype, 'int4'::regtype, 'int8'::regtype)) as columns
  from pg_sequence s join pg_class c on c.oid = s.seqrelid join pg_namespace n on n.oid = c.relnamespace
  where not s.seqcycle and ${(0,fragments/* userSchema */.vJ)()} and ${(0,fragments/* userObject */.$5)('pg_class', 'c.oid')}
  order by 1`;
function sequences_judge(row, limit) {
    if (row.last === null)
        return [];
    const last = BigInt(row.last);
    const columns = JSON.parse(row.columns);
    const up = BigInt(row.increment) > 0n;
    const narrow = columns.filter(({ type }) => type !== 'bigint');
    const own = share(last, { from: BigInt(up ? row.min : row.max), to: BigInt(up ? row.max : row.min) });
    const fed = narrow.map((column) => {
        const to = up ? ends[column.type] : -ends[column.type] - 1n;
        return { column, to, used: share(last, { from: BigInt(up ? row.min : row.max), to }) };
    });
    const worst = fed.find(({ used }) => used >= limit);
    if (own < limit && !worst)
        return [];
    const target = worst ? `${worst.column.table}.${worst.column.column}` : row.name;
    const [used, end] = worst ? [worst.used, worst.to] : [own, up ? row.max : row.min];
    return [
        {
            rule: 'sequenceNearEnd',
            title: `${row.name} has used ${used.toFixed(1)} % of the numbers of ${target} (${row.last} of ${end})`,
            ...(worst
                ? {
                    detail: `${target} is ${worst.column.type}. A view on the column has to be dropped first and made again.`,
                }
                : {}),
            fix: mend(row, narrow, up),
            subject: row.name,
        },
    ];
}
/** In percent. */
function share(last, { from, to }) {
    if (to === from)
        return 100;
    return Number(((last - from) * 100000n) / (to - from)) / 1000;
}
function mend({ name, type, max, min }, narrow, up) {
    const lines = [];
    if (type !== 'bigint')
        lines.push(`ALTER SEQUENCE ${name} AS bigint;`);
    const end = up ? ends[type] : -ends[type] - 1n;
    const limited = BigInt(up ? max : min) !== end;
    if (limited)
        lines.push(`ALTER SEQUENCE ${name} NO ${up ? 'MAXVALUE' : 'MINVALUE'};`);
    for (const { table, column, references } of narrow) {
        for (const one of [{ table, column }, ...references]) {
            lines.push(`ALTER TABLE ${one.table} ALTER COLUMN ${one.column} TYPE bigint;`);
        }
    }
    if (lines.length > 0)
        return lines.join('\n');
    // A bigint at its own end: the other half of the numbers is still free.
    return up
        ? `ALTER SEQUENCE ${name} MINVALUE ${-ends.bigint - 1n} RESTART WITH ${-ends.bigint - 1n};`
        : `ALTER SEQUENCE ${name} MAXVALUE ${ends.bigint} RESTART WITH ${ends.bigint};`;
}
//# sourceMappingURL=sequences.js.map
;// CONCATENATED MODULE: ./build/src/gates/policy/checks/statements.js

const statements_name = 'pg_stat_statements';
/** Whether pg_stat_statements is loaded and can be read in this database. */
async function checkStatements({ session, readsSettings, role }) {
    // A setting of the library is there for everybody once it is loaded; the list of libraries is not.
    const [row] = await session.query(`select exists (select from pg_extension where extname = $1) as extension,
       exists (select from pg_available_extensions where name = $1) as available,
       current_setting('pg_stat_statements.max', true) is not null as loaded,
       ${readsSettings ? `current_setting('shared_preload_libraries')` : 'null::text'} as libraries`, [statements_name]);
    if (row?.extension === 't' && row.loaded === 't')
        return { findings: [], what: 'it counts' };
    const lines = [];
    if (row?.available !== 't')
        lines.push("-- first install the server's contrib package: it is not there");
    if (row?.loaded !== 't') {
        const libraries = [...(row?.libraries ?? '').split(',').map((one) => one.trim()), statements_name];
        const list = libraries.filter((one) => one !== '').map((one) => `'${one.replaceAll('"', '')}'`);
        lines.push(`ALTER SYSTEM SET shared_preload_libraries = ${list.join(', ')};`);
        lines.push('-- takes effect when the server is restarted');
    }
    if (row?.extension !== 't')
        lines.push(`CREATE EXTENSION IF NOT EXISTS ${statements_name};`);
    const missing = row?.loaded === 't' ? 'is loaded but not made in this database' : 'is not loaded';
    const findings = [
        { rule: 'statementsMissing', title: `${statements_name} ${missing}`, fix: lines.join('\n'), subject: statements_name },
    ];
    if (row?.loaded === 't' || readsSettings)
        return { findings, what: missing };
    // Without the list of today, the new one would throw out what is loaded.
    return {
        findings: [],
        what: missing,
        blind: { what: 'shared_preload_libraries, which does not load it', grant: monitorGrant(role) },
    };
}
//# sourceMappingURL=statements.js.map
;// CONCATENATED MODULE: ./build/src/gates/policy/checks/tls.js

/** Whether the server speaks TLS, its pg_hba.conf asks for it, and its clients use it. */
async function checkTls(look) {
    if (look.policy.tls === 'off')
        return { findings: [], what: '', unjudged: 'the policy says `tls: off`' };
    const [row] = await look.session.query(`
    select current_setting('ssl') as ssl,
      has_function_privilege('pg_hba_file_rules()', 'execute')
        and has_table_privilege('pg_hba_file_rules', 'select') as hba`);
    if (row?.ssl !== 'on') {
        const fix = '-- first place server.crt and server.key (chmod 600) in the folder that SHOW data_directory names\nALTER SYSTEM SET ssl = on;\nSELECT pg_reload_conf();';
        return {
            findings: [{ rule: 'tlsOff', title: 'the server speaks no TLS (ssl is off)', fix, subject: 'ssl' }],
            what: 'ssl is off',
        };
    }
    const files = row.hba === 't' ? await openLines(look) : [];
    const clients = await plainClients(look);
    const unseen = [
        ...(row.hba === 't' ? [] : ['pg_hba.conf']),
        ...(look.monitors ? [] : ['the connections of other roles']),
    ];
    const grants = [
        ...(row.hba === 't'
            ? []
            : [
                `GRANT SELECT ON pg_hba_file_rules TO ${look.role};`,
                `GRANT EXECUTE ON FUNCTION pg_hba_file_rules() TO ${look.role};`,
            ]),
        ...(look.monitors ? [] : [monitorGrant(look.role)]),
    ];
    return {
        findings: [...files, ...clients],
        what: 'ssl is on',
        ...(unseen.length > 0 ? { blind: { what: unseen.join(' and '), grant: grants.join('\n') } } : {}),
    };
}
/** Lines that let a client in without TLS, from another machine or, when asked for, from anywhere by network. */
async function openLines({ session, policy, readsSettings }) {
    const rows = await session.query(`select h.line_number as line, h.type as type,
       concat_ws(' ', array_to_string(h.database, ','), array_to_string(h.user_name, ','), h.address) as who,
       coalesce(to_jsonb(h)->>'file_name', ${readsSettings ? `current_setting('hba_file')` : `'pg_hba.conf'`}) as file
     from pg_hba_file_rules h
     where h.error is null and h.type in ('host', 'hostnossl') and h.auth_method <> 'reject'
       and ($1 or not coalesce(h.address in ('127.0.0.1', '::1', 'localhost', 'samehost'), false))
       and not exists (select from pg_hba_file_rules before
         where before.type = 'hostnossl' and before.auth_method = 'reject'
           and before.database = '{all}' and before.user_name = '{all}'
           and before.address in ('all', h.address) and before.line_number < h.line_number)
     order by 1`, [policy.tls === 'everywhere']);
    return rows.map(({ line, type, who, file }) => ({
        rule: 'tlsNotRequired',
        title: `line ${line} of pg_hba.conf (${type} ${who}) lets clients in without TLS`,
        detail: `Then load it: SELECT pg_reload_conf();`,
        fix: `sed -i '${line}s/^[[:space:]]*${type}/hostssl/' '${file.replaceAll("'", `'\\''`)}'`,
        subject: `pg_hba ${type} ${who}`,
    }));
}
async function plainClients({ session, policy }) {
    const rows = await session.query(`select usename as role, application_name as application, host(client_addr) as address,
       count(*) as connections,
       format('SELECT pg_terminate_backend(pid) FROM pg_stat_ssl JOIN pg_stat_activity USING (pid) WHERE NOT ssl AND usename = %L AND client_addr = %L AND pid <> pg_backend_pid();',
         usename, host(client_addr)) as fix
     from pg_stat_ssl join pg_stat_activity using (pid)
     where not ssl and client_addr is not null and ($1 or not client_addr <<= '127.0.0.0/8' and client_addr <> '::1')
     group by 1, 2, 3, usename, client_addr order by 1, 2, 3`, [policy.tls === 'everywhere']);
    return rows.map(({ role, application, address, connections, fix }) => ({
        rule: 'tlsConnection',
        title: `${role} is connected from ${address} without TLS (${application || 'no application name'}, ${connections} connections)`,
        fix: `-- first add sslmode=require to the client's address\n${fix}`,
        subject: `${role} ${application} ${address}`,
    }));
}
//# sourceMappingURL=tls.js.map
;// CONCATENATED MODULE: ./build/src/gates/policy/checks/wraparound.js
const mostTables = 20;
/** Databases whose oldest row was frozen too many transactions ago, with the tables of this one. */
async function checkWraparound({ session, policy }) {
    const limit = policy.limits.transactionAge;
    const databases = await session.query(`
    select datname as name, age(datfrozenxid) as age, mxid_age(datminmxid) as multixact,
      datname = current_database() as current
    from pg_database where datallowconn order by 2 desc, 1`);
    const ageOf = ({ age, multixact }) => Math.max(Number(age), Number(multixact));
    const oldest = Math.max(0, ...databases.map(ageOf));
    const old = databases.filter((database) => ageOf(database) > limit);
    const what = `the oldest row was frozen ${oldest} transactions ago`;
    if (old.length === 0)
        return { findings: [], what };
    const holding = await holdersOf(session);
    const tables = await session.query(`select format('%I.%I', n.nspname, c.relname) as name,
       greatest(age(c.relfrozenxid), mxid_age(c.relminmxid)) as age
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'm') and left(n.nspname, 7) <> 'pg_temp'
       and greatest(age(c.relfrozenxid), mxid_age(c.relminmxid)) > $1
     order by 2 desc, 1 limit ${mostTables + 1}`, [limit]);
    const findings = old.map((database) => {
        const here = database.current === 't';
        const shown = here ? tables.slice(0, 5).map(({ name, age }) => `${name}: ${age}`) : [];
        return {
            rule: 'wraparoundNear',
            title: `${database.name}: the oldest row was frozen ${ageOf(database)} transactions ago, the limit is ${limit}, the server stops at 2146483647`,
            detail: [...holding, ...shown].join('\n'),
            fix: here ? vacuum(tables) : `-- connected to the database ${database.name}\nVACUUM (FREEZE);`,
            subject: database.name,
        };
    });
    return { findings, what };
}
function vacuum(tables) {
    if (tables.length === 0 || tables.length > mostTables)
        return 'VACUUM (FREEZE);';
    return tables.map(({ name }) => `VACUUM (FREEZE) ${name};`).join('\n');
}
/** What keeps vacuum from freezing: old transactions, prepared ones, replication slots. */
async function holdersOf(session) {
    const rows = await session.query(`
    select what from (
      select format('session %s holds back vacuum: SELECT pg_terminate_backend(%s);', pid, pid) as what,
        age(backend_xmin) as age
      from pg_stat_activity where backend_xmin is not null and pid <> pg_backend_pid()
      union all
      select format('a prepared transaction holds back vacuum: ROLLBACK PREPARED %L;', gid), age(transaction)
      from pg_prepared_xacts
      union all
      select format('a replication slot holds back vacuum: SELECT pg_drop_replication_slot(%L);', slot_name),
        greatest(age(xmin), age(catalog_xmin))
      from pg_replication_slots where xmin is not null or catalog_xmin is not null) holders
    where age > 1000000 order by age desc limit 5`);
    return rows.map(({ what }) => what);
}
//# sourceMappingURL=wraparound.js.map
;// CONCATENATED MODULE: ./build/src/gates/policy/rights/queries.js

/** The rights of an access list as JSON. An empty list, which aclexplode refuses, is no right at all. */
function aclJson(acl) {
    return `(select coalesce(json_agg(json_build_object('grantee', e.grantee::bigint, 'right', e.privilege_type)), '[]')
    from aclexplode(case when cardinality(${acl}) > 0 then ${acl} end) e)`;
}
function queries_select(source) {
    const { viewLike = 'false', partition = 'false', follows = 'null::text' } = source;
    return `select json_build_object('kind', ${source.kind}, 'schema', ${source.schema}, 'name', ${source.name},
      'quoted', ${source.quoted}, 'word', ${source.word}, 'owner', ${source.owner}::bigint,
      'rights', ${aclJson(source.acl)}, 'viewLike', ${viewLike}, 'partition', ${partition},
      'follows', ${follows}) as data, ${source.schema} as schema, ${source.name} as name
    from ${source.from}`;
}
const database = queries_select({
    kind: `'database'`,
    schema: 'd.datname',
    name: 'd.datname',
    quoted: 'quote_ident(d.datname)',
    word: `'DATABASE'`,
    owner: 'd.datdba',
    acl: `coalesce(d.datacl, acldefault('d', d.datdba))`,
    from: 'pg_database d where d.datname = current_database()',
});
const queries_schemas = queries_select({
    kind: `'schema'`,
    schema: 'n.nspname',
    name: 'n.nspname',
    quoted: 'quote_ident(n.nspname)',
    word: `'SCHEMA'`,
    owner: 'n.nspowner',
    acl: `coalesce(n.nspacl, acldefault('n', n.nspowner))`,
    from: `pg_namespace n where ${(0,fragments/* userSchema */.vJ)()}`,
});
const relations = queries_select({
    kind: `case when c.relkind = 'S' then 'sequence' else 'table' end`,
    schema: 'n.nspname',
    name: 'c.relname',
    quoted: `format('%I.%I', n.nspname, c.relname)`,
    word: `case c.relkind when 'S' then 'SEQUENCE' when 'v' then 'VIEW' when 'm' then 'MATERIALIZED VIEW'
    when 'f' then 'FOREIGN TABLE' else 'TABLE' end`,
    owner: 'c.relowner',
    acl: `coalesce(c.relacl, acldefault((case when c.relkind = 'S' then 's' else 'r' end)::"char", c.relowner))`,
    viewLike: `c.relkind in ('v', 'm', 'f')`,
    partition: 'c.relispartition',
    follows: `(select format('%I.%I', tn.nspname, t.relname) from pg_depend d
    join pg_class t on t.oid = d.refobjid join pg_namespace tn on tn.oid = t.relnamespace
    where c.relkind = 'S' and d.classid = 'pg_class'::regclass and d.objid = c.oid
      and d.refclassid = 'pg_class'::regclass and d.deptype in ('a', 'i') limit 1)`,
    from: `pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p', 'v', 'm', 'f', 'S') and ${(0,fragments/* userSchema */.vJ)()} and ${(0,fragments/* userObject */.$5)('pg_class', 'c.oid')}`,
});
const functions = queries_select({
    kind: `'function'`,
    schema: 'n.nspname',
    name: 'p.proname',
    quoted: `format('%I.%I(%s)', n.nspname, p.proname, pg_get_function_identity_arguments(p.oid))`,
    word: `'ROUTINE'`,
    owner: 'p.proowner',
    acl: `coalesce(p.proacl, acldefault('f', p.proowner))`,
    from: `pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where ${(0,fragments/* userSchema */.vJ)()} and ${(0,fragments/* userObject */.$5)('pg_proc', 'p.oid')}`,
});
/** One object a row, as JSON. Members of extensions belong to the extension and are left out. */
const objectsQuery = `select data::text as data from (${[database, queries_schemas, relations, functions].join(' union all ')}) objects order by schema, name`;
//# sourceMappingURL=queries.js.map
;// CONCATENATED MODULE: ./build/src/gates/policy/rights/catalog.js

/** Reads the rights of the database. `names` are names of the policy, to be quoted. */
async function readCatalog(session, names) {
    const [row] = await session.query(catalogQuery, [names]);
    const data = JSON.parse(row?.data ?? '{}');
    const objects = await session.query(objectsQuery);
    return {
        ...data,
        objects: objects.map((one) => JSON.parse(one.data)),
        quote: (name) => data.quoted[name] ?? `"${name.replaceAll('"', '""')}"`,
    };
}
const catalogQuery = `
  select json_build_object(
    'database', current_database(),
    'now', to_json(now()),
    'quoted', (select coalesce(json_object_agg(name, quote_ident(name)), '{}') from unnest($1::text[]) name),
    'roles', (select json_agg(json_build_object(
        'oid', oid::bigint, 'name', rolname, 'quoted', quote_ident(rolname), 'login', rolcanlogin,
        'superuser', rolsuper, 'createdb', rolcreatedb, 'createrole', rolcreaterole,
        'bypassrls', rolbypassrls, 'replication', rolreplication, 'connectionLimit', rolconnlimit,
        'validUntil', case when isfinite(rolvaliduntil) then rolvaliduntil end) order by rolname)
      from pg_roles),
    'memberships', (select coalesce(json_agg(json_build_object(
        'role', m.roleid::bigint, 'member', m.member::bigint,
        'inherits', coalesce((to_jsonb(m)->>'inherit_option')::boolean, r.rolinherit))), '[]')
      from pg_auth_members m join pg_roles r on r.oid = m.member),
    'defaults', (select coalesce(json_agg(json_build_object(
        'maker', d.defaclrole::bigint, 'schema', coalesce(n.nspname, ''),
        'kind', case d.defaclobjtype when 'r' then 'table' when 'S' then 'sequence' else 'function' end,
        'rights', ${aclJson('d.defaclacl')})), '[]')
      from pg_default_acl d left join pg_namespace n on n.oid = d.defaclnamespace
      where d.defaclobjtype in ('r', 'S', 'f'))) as data`;
//# sourceMappingURL=catalog.js.map
;// CONCATENATED MODULE: ./build/src/gates/policy/policy.js















const checks = {
    tls: checkTls,
    pg_stat_statements: checkStatements,
    connections: checkConnections,
    locks: checkLocks,
    'unused indexes': checkUnusedIndexes,
    'invalid indexes': checkInvalidIndexes,
    'primary keys': checkPrimaryKeys,
    sequences: checkSequences,
    wraparound: checkWraparound,
};
/**
 * Holds a database in use against its policy: roles and rights where the file names roles, and the health of the
 * server. Reads only, each check in a short transaction of its own. Throws `UserError` when it cannot be read.
 */
async function checkPolicy(input, services) {
    const { policy, limits } = input;
    const { session, clock } = services;
    const startedAt = clock.now();
    const who = await (0,read_only/* readOnly */.T)(session, limits, () => lookFrom(input, services));
    const seen = [];
    if (policy.roles.length > 0 || policy.otherRoles === 'forbidden') {
        const rights = await (0,read_only/* readOnly */.T)(session, limits, async () => judgeRights(policy, await readCatalog(session, namesOf(policy))));
        seen.push(...Object.entries(rights));
    }
    for (const [name, check] of Object.entries(checks)) {
        const one = await (0,read_only/* readOnly */.T)(session, limits, () => check(who.look)).catch((error) => unread(name, error));
        seen.push([name, one]);
    }
    const judged = seen.map(([name, one]) => policy_judge(name, one, { input, role: who.look.role }));
    const findings = judged.flatMap((one) => one.findings);
    const rows = judged.map((one) => one.check);
    return {
        gate: 'policy',
        project: '.',
        status: findings.some(({ severity }) => severity === 'error') ? 'failed' : 'passed',
        summary: summaryOf(rows),
        findings,
        muted: [],
        durationMs: clock.now() - startedAt,
        migrations: [],
        facts: [
            { label: 'PostgreSQL', value: String(session.serverMajor) },
            { label: 'database', value: who.database },
            { label: 'role', value: who.look.role },
        ],
        policy: {
            database: who.database,
            role: who.look.role,
            ...(policy.file === undefined ? {} : { file: policy.file }),
            checks: rows,
        },
    };
}
/** One check that cannot be read in time leaves the others to be judged. */
function unread(name, error) {
    const cause = error instanceof errors/* UserError */.yo ? error.cause : undefined;
    if (!(cause instanceof session/* ServerError */.g) || !/^(55P03|57014)$/.test(cause.code))
        throw error;
    const fix = 'lockkeeper policy --lock-timeout 10s --statement-timeout 2m';
    const title = `${name} could not be read in time: ${cause.message}`;
    return { findings: [{ rule: 'unread', title, fix, subject: name }], what: '', unjudged: cause.message };
}
async function lookFrom({ policy }, { session }) {
    const [row] = await session.query(`
    select current_database() as database, quote_ident(current_user) as role,
      pg_has_role(current_user, 'pg_read_all_stats', 'usage') as monitors,
      pg_has_role(current_user, 'pg_read_all_settings', 'usage') as settings`);
    const look = {
        session,
        policy,
        role: row?.role ?? '',
        monitors: row?.monitors === 't',
        readsSettings: row?.settings === 't',
    };
    return { look, database: row?.database ?? '' };
}
const notSeen = [policy_rules/* policyRules */.c.blind.id, policy_rules/* policyRules */.c.unread.id];
function policy_judge(name, seen, { input, role }) {
    const told = [...seen.findings, ...(seen.blind ? [blindness(name, role, seen.blind)] : [])];
    const findings = told.flatMap((one) => raise(one, input));
    const errors = findings.some(({ rule }) => !notSeen.includes(rule));
    const unseen = seen.unjudged ?? (seen.blind && `${role} may not see ${seen.blind.what}`);
    const status = errors ? 'failed' : unseen === undefined ? 'passed' : 'unjudged';
    const what = [seen.what, unseen].filter((part) => part).join('; ');
    const check = { name, status, what };
    return { check, findings };
}
function blindness(name, role, { what, grant }) {
    return {
        rule: 'blind',
        title: `${name}: the role ${role} may not see ${what}`,
        detail: 'It was not judged.',
        fix: grant,
        subject: name,
    };
}
/** With the level that the project gives the rule; none where it is off or the name is to be left out. */
function raise({ rule, needs, ...finding }, { policy, rules }) {
    const info = policy_rules/* policyRules */.c[rule];
    const level = rules[info.id] ?? policy.rules[info.id] ?? info.severity;
    const left = policy.ignore[info.id]?.some((pattern) => fits(finding.subject, pattern)) ?? false;
    return level === 'off' || left ? [] : [{ ...finding, rule: info.id, severity: level }];
}
function summaryOf(rows) {
    const names = (status) => rows
        .filter((row) => row.status === status)
        .map(({ name }) => name)
        .join(', ');
    const failed = names('failed');
    const unjudged = names('unjudged');
    const parts = [
        failed === '' ? `the policy holds in ${rows.length} checks` : `the policy does not hold: ${failed}`,
        ...(unjudged === '' ? [] : [`not judged: ${unjudged}`]),
    ];
    return parts.join('; ');
}
//# sourceMappingURL=policy.js.map
// EXTERNAL MODULE: ./build/src/postgres/in-use.js + 1 modules
var in_use = __webpack_require__(73775);
// EXTERNAL MODULE: ./build/src/stages/publish-checks.js
var publish_checks = __webpack_require__(20594);
// EXTERNAL MODULE: ./build/src/stages/release/release-commit.js
var release_commit = __webpack_require__(74062);
// EXTERNAL MODULE: ./build/src/stages/repository.js + 1 modules
var stages_repository = __webpack_require__(36534);
// EXTERNAL MODULE: ./build/src/stages/run-gate.js
var run_gate = __webpack_require__(76434);
// EXTERNAL MODULE: ./build/src/stages/database/database-inputs.js
var database_inputs = __webpack_require__(70626);
;// CONCATENATED MODULE: ./build/src/stages/database/policy-run.js














const usualFile = 'policy.yml';
/** Judges a database in use by its policy and publishes what was found. */
async function judgePolicy(given, context) {
    const { host } = context;
    refuseUnknownRules(given);
    const commit = await (0,release_commit/* releaseCommit */.L)(host, given);
    const gate = { gate: 'policy', project: '.', clock: host.clock };
    const checks = {
        gate: gate.gate,
        commit,
        secrets: [given.databaseUrl],
        run: async () => [await (0,run_gate/* runGate */.R)(gate, () => policy_run_judge(given, context))],
    };
    const { report } = await (0,publish_checks/* publishChecks */.N)(checks, given, context);
    const rows = report.checks[0]?.policy?.checks ?? [];
    for (const status of ['failed', 'unjudged']) {
        const names = rows.filter((row) => row.status === status).map(({ name }) => name);
        host.setOutput(`${status}-checks`, names.join(','));
    }
    return report.verdict;
}
async function policy_run_judge(given, { host }) {
    const policy = await readFileOf(given, host.cwd);
    const inUse = (0,database_inputs/* inUseOf */.M)(given);
    if (inUse === undefined) {
        throw new errors/* UserError */.yo({
            what: 'no database is given',
            where: 'database-url',
            fix: 'give the input database-url from a secret; on a laptop: export LOCKKEEPER_DATABASE_URL=postgresql://user:password@host:5432/database',
        });
    }
    return (0,in_use/* withDatabaseInUse */.M)(inUse, ({ session }) => checkPolicy({ policy, rules: given.rules ?? {}, limits: inUse }, { session, clock: host.clock }));
}
async function readFileOf({ file, workingDirectory }, cwd) {
    const repository = await (0,stages_repository/* openRepository */.h_)(cwd, workingDirectory ?? '.');
    const path = (0,external_node_path_.resolve)(repository.cwd, file ?? usualFile);
    const shown = (0,external_node_path_.relative)(repository.root, path).replaceAll('\\', '/');
    let bytes;
    try {
        bytes = await (0,promises_.readFile)(path);
    }
    catch (cause) {
        if (file === undefined && cause.code === 'ENOENT')
            return defaultPolicy();
        const what = 'the policy file cannot be read';
        const fix = 'correct the path, or leave `file` out to judge the health of the server alone';
        throw new errors/* UserError */.yo({ what, where: { file: shown }, fix }, { cause });
    }
    return readPolicy((0,core_text/* decodeText */.g7)(bytes, shown), shown);
}
function refuseUnknownRules({ rules = {} }) {
    const known = Object.values(policy_rules/* policyRules */.c).map(({ id }) => id);
    const problems = Object.keys(rules)
        .filter((name) => !known.includes(name))
        .map((name) => {
        const meant = (0,suggest/* nearest */.p)(name, known);
        const fix = meant ? `did you mean \`${meant}\`?` : `the rules are: ${known.join(', ')}`;
        return { what: `there is no rule \`${name}\` in this gate`, where: 'rules', fix };
    });
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems);
}
//# sourceMappingURL=policy-run.js.map

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
