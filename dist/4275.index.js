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

/***/ 94378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qn: () => (/* binding */ configSchema),
/* harmony export */   YD: () => (/* binding */ keysOf),
/* harmony export */   f5: () => (/* binding */ settingsOf),
/* harmony export */   gE: () => (/* binding */ topLevelKeys),
/* harmony export */   gO: () => (/* binding */ projectKeys),
/* harmony export */   i4: () => (/* binding */ emptyConfig)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55976);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67307);



const emptyConfig = { settings: {}, run: {}, projects: [] };
const projectName = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP({ error: 'must be text' })
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, {
    error: 'must be 1 to 64 letters, digits, dots, dashes or underscores',
})
    .meta({ description: 'Short name, shown in the report and in the matrix.' });
const projectPath = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP({ error: 'must be text' })
    .refine((path) => !/^([/\\]|[A-Za-z]:)|(^|[/\\])\.\.([/\\]|$)/.test(path) && path.trim() !== '', {
    error: 'must be a folder inside the repository, relative to its root',
})
    .transform((path) => path.replace(/\\/g, '/').replace(/^(\.\/)+|\/+$/g, '') || '.')
    .meta({ description: 'Folder of the project, relative to the repository’s root. Default: its `name`.' });
/** The whole file: the source of the published JSON Schema. */
const configSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    projects: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: projectName, path: projectPath.optional(), ...keysOf(_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .projectFields */ .Do) }), {
        error: 'must be a list of projects',
    })
        .min(1, { error: 'must list at least one project, or be left out' })
        .optional()
        .meta({ description: 'The projects of this repository, when there are several.' }),
    ...keysOf(_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .runFields */ .Fz),
    ...keysOf(_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .projectFields */ .Do),
})
    .meta({
    title: 'Lockkeeper',
    description: 'Settings of Lockkeeper. What stands at the top holds for every project that does not say otherwise.',
});
/** The fields as optional keys of the file, each with its description and default for editors. */
function keysOf(fields) {
    const entries = Object.entries(fields).map(([name, field]) => {
        const suffix = field.defaultText === undefined ? '' : ` Default: \`${field.defaultText}\`.`;
        return [name, field.schema.optional().meta({ description: field.description + suffix })];
    });
    return Object.fromEntries(entries);
}
/** Every key that may stand at the top, or in a project. */
const topLevelKeys = [
    'projects',
    ...Object.keys({ ..._settings_js__WEBPACK_IMPORTED_MODULE_0__/* .runFields */ .Fz, ..._settings_js__WEBPACK_IMPORTED_MODULE_0__/* .projectFields */ .Do }),
];
const projectKeys = ['name', 'path', ...Object.keys(_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .projectFields */ .Do)];
/** Kebab-case keys of the file to the settings that code reads. */
function settingsOf(fields, raw) {
    const given = Object.keys(fields)
        .filter((name) => raw[name] !== undefined)
        .map((name) => [(0,_field_js__WEBPACK_IMPORTED_MODULE_2__/* .camelCase */ .x)(name), raw[name]]);
    return Object.fromEntries(given);
}
//# sourceMappingURL=file-schema.js.map

/***/ }),

/***/ 27400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ resolveProjects),
/* harmony export */   DA: () => (/* binding */ touchedProjects),
/* harmony export */   ZC: () => (/* binding */ leavesRepository),
/* harmony export */   hX: () => (/* binding */ selectProjects),
/* harmony export */   uJ: () => (/* binding */ joinPath)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _core_suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89235);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67307);



/** The projects of a repository, each with its settings: input over project over top level over default. */
function resolveProjects(config, given) {
    if (config.projects.length === 0) {
        return [{ name: '.', path: '', settings: (0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .fillProjectSettings */ .AX)(config.settings, given) }];
    }
    return config.projects.map((project) => ({
        name: project.name,
        path: project.path === '.' ? '' : project.path,
        settings: (0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .fillProjectSettings */ .AX)(config.settings, project.settings, given),
    }));
}
/** The projects that a person named, all without a name. Throws `UserError` for a name that is not there. */
function selectProjects(projects, names) {
    if (!names || names.length === 0)
        return projects;
    const known = projects.map((project) => project.name);
    const problems = names
        .filter((name) => !known.includes(name))
        .map((name) => {
        const meant = (0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(name, known);
        const fix = meant ? `did you mean \`${meant}\`?` : `the projects are: ${known.join(', ')}`;
        return { what: `there is no project called \`${name}\``, where: 'project', fix };
    });
    if (problems.length > 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(problems);
    return projects.filter((project) => names.includes(project.name));
}
/**
 * The projects that a change touches: one of its files lies in the project's folder, or in the folder of its
 * migrations. A change to `configPath` touches all of them.
 */
function touchedProjects(projects, changed, configPath) {
    if (changed.includes(configPath))
        return projects;
    return projects.filter((project) => foldersOf(project).some((folder) => changed.some((file) => folder === '' || file === folder || file.startsWith(`${folder}/`))));
}
function foldersOf(project) {
    return project.settings.dir === undefined
        ? [project.path]
        : [project.path, joinPath(project.path, project.settings.dir)];
}
/** Two paths of the repository as one, `.` and `..` resolved. */
function joinPath(base, path) {
    const parts = [];
    for (const part of `${base}/${path}`.replace(/\\/g, '/').split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return parts.join('/');
}
/** Whether a path that starts at `base` ends outside of the repository, or starts at the root of the machine. */
function leavesRepository(base, path) {
    if (/^([/\\]|[A-Za-z]:)/.test(path))
        return true;
    let depth = 0;
    for (const part of `${base}/${path}`.split(/[/\\]/)) {
        if (part === '..')
            depth -= 1;
        else if (part !== '' && part !== '.')
            depth += 1;
        if (depth < 0)
            return true;
    }
    return false;
}
//# sourceMappingURL=projects.js.map

/***/ }),

/***/ 27632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);


/** Reads the text of a YAML file; `file` is its path for messages. Throws `UserError` for what is not YAML. */
function readYaml(text, file) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, prettyErrors: false });
    const placeOf = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line, column: col };
    };
    if (document.errors.length > 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(document.errors.map((error) => ({
            what: `not valid YAML: ${error.message}`,
            where: placeOf(error.pos[0]),
        })));
    }
    return {
        raw: plainValue(document, file),
        place: (path) => placeOf(offsetOf(document, path)),
    };
}
function plainValue(document, file) {
    try {
        return document.toJS({ maxAliasCount: 100 });
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({ what: `not usable YAML: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause)}`, where: { file } }, { cause });
    }
}
function offsetOf(document, path) {
    const key = path.at(-1);
    const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(parent)) {
        const pair = parent.items.find((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(item) && keyText(item) === String(key));
        if (pair && (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(pair.key) && pair.key.range)
            return pair.key.range[0];
    }
    const node = path.length > 0 ? document.getIn(path, true) : document.contents;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) && node.range)
        return node.range[0];
    return path.length > 0 ? offsetOf(document, path.slice(0, -1)) : 0;
}
function keyText(pair) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(pair.key) ? String(pair.key.toJSON()) : String(pair.key);
}
//# sourceMappingURL=yaml-file.js.map

/***/ }),

/***/ 15299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ makeReport),
/* harmony export */   f: () => (/* binding */ reportVersion)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18732);

/** The version of the report's form: raised when a reader of the old form would be misled. */
const reportVersion = 1;
/** A report with the verdict that its checks and its threshold give. */
function makeReport(parts) {
    return { version: reportVersion, ...parts, verdict: (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .decideVerdict */ .AU)(parts.checks, parts.failOn) };
}
//# sourceMappingURL=report.js.map

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
// EXTERNAL MODULE: ./build/src/postgres/connect.js + 2 modules
var connect = __webpack_require__(18257);
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

/***/ 20338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ runKeyVariable),
/* harmony export */   y: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var _slack_run_context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55705);

/** The variable with which several commands of one script name their run. */
const runKeyVariable = 'LOCKKEEPER_RUN_KEY';
/**
 * What the surroundings tell: a runner of GitHub names its run and who started it; elsewhere LOCKKEEPER_RUN_KEY may
 * name the run, else it is `otherwise`.
 */
function originOf(env, { environment, otherwise }) {
    const { repository, actor, runUrl } = (0,_slack_run_context_js__WEBPACK_IMPORTED_MODULE_0__/* .contextOfRun */ ._)(env);
    const { GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt = '1' } = env;
    const onGitHub = run ? `${repository ?? 'github'}-${run}-${attempt}` : undefined;
    return {
        key: onGitHub ?? (env[runKeyVariable] || otherwise),
        repository,
        environment: environment || undefined,
        actor: actor ?? (env.USER || env.USERNAME || undefined),
        runUrl,
    };
}
//# sourceMappingURL=origin.js.map

/***/ }),

/***/ 55705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ contextOfRun),
/* harmony export */   k: () => (/* binding */ runKeyOf)
/* harmony export */ });
/** What is known from the runner's variables. */
function contextOfRun(env) {
    const page = env.GITHUB_REPOSITORY && `${env.GITHUB_SERVER_URL ?? 'https://github.com'}/${env.GITHUB_REPOSITORY}`;
    const attempt = env.GITHUB_RUN_ATTEMPT && env.GITHUB_RUN_ATTEMPT !== '1' ? `/attempts/${env.GITHUB_RUN_ATTEMPT}` : '';
    const all = {
        repository: env.GITHUB_REPOSITORY,
        workflow: env.GITHUB_WORKFLOW,
        ref: env.GITHUB_HEAD_REF || env.GITHUB_REF_NAME,
        commit: env.GITHUB_SHA,
        actor: env.GITHUB_TRIGGERING_ACTOR || env.GITHUB_ACTOR,
        runUrl: page && env.GITHUB_RUN_ID ? `${page}/actions/runs/${env.GITHUB_RUN_ID}${attempt}` : undefined,
        commitUrl: page && env.GITHUB_SHA ? `${page}/commit/${env.GITHUB_SHA}` : undefined,
    };
    return Object.fromEntries(Object.entries(all).filter(([, value]) => value));
}
/** What two jobs of one run have in common: the run's id and attempt. Undefined outside of a workflow. */
function runKeyOf(env) {
    if (!env.GITHUB_RUN_ID)
        return undefined;
    return `${env.GITHUB_RUN_ID}.${env.GITHUB_RUN_ATTEMPT ?? '1'}`;
}
//# sourceMappingURL=run-context.js.map

/***/ }),

/***/ 94619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ historyEntry)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _publish_history_origin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20338);


/** What this run writes into a history; undefined where none is asked for, and then nothing is written anywhere. */
function historyEntry(given, { env }, onlyMissing = false) {
    const own = given.historyInDatabase ? given.databaseUrl : undefined;
    const url = given.historyUrl ?? own;
    if (url === undefined)
        return undefined;
    const id = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
    const environment = given.historyEnvironment ?? given.environment;
    return {
        ...{ url, id, onlyMissing },
        input: given.historyUrl === undefined ? 'database-url' : 'history-url',
        origin: (0,_publish_history_origin_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .y)(env, { environment, otherwise: id }),
    };
}
//# sourceMappingURL=history-entry.js.map

/***/ }),

/***/ 20594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ publishChecks)
/* harmony export */ });
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67307);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);
/* harmony import */ var _core_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15299);
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

/***/ }),

/***/ 36534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z9: () => (/* binding */ loadConfig),
  h_: () => (/* binding */ openRepository),
  gv: () => (/* binding */ workingFolder)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/config/file-schema.js
var file_schema = __webpack_require__(94378);
// EXTERNAL MODULE: ./build/src/config/projects.js
var projects = __webpack_require__(27400);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/suggest.js
var suggest = __webpack_require__(89235);
// EXTERNAL MODULE: ./build/src/config/settings.js
var settings = __webpack_require__(67307);
// EXTERNAL MODULE: ./build/src/config/yaml-file.js
var yaml_file = __webpack_require__(27632);
;// CONCATENATED MODULE: ./build/src/config/read.js





/**
 * Reads the text of `lockkeeper.yml`; `file` is its path for messages.
 * Throws one `UserError` with every problem, each at its line.
 */
function readConfig(text, file) {
    const { raw, place } = (0,yaml_file/* readYaml */.g)(text, file);
    if (raw === null || raw === undefined)
        return file_schema/* emptyConfig */.i4;
    const result = file_schema/* configSchema */.Qn.safeParse(raw);
    if (!result.success) {
        const problems = result.error.issues.flatMap((issue) => problemsOf(issue, place));
        throw new errors/* UserError */.yo(problems.sort((a, b) => a.where.line - b.where.line));
    }
    return toConfig(result.data, file);
}
function problemsOf(issue, locate) {
    if (issue.code === 'unrecognized_keys') {
        const known = issue.path[0] === 'projects' ? file_schema/* projectKeys */.gO : file_schema/* topLevelKeys */.gE;
        return issue.keys.map((key) => unknownKey(key, known, locate([...issue.path, key])));
    }
    const name = issue.path.map(String).join('.');
    const what = issue.code === 'invalid_type' && issue.path.length === 0
        ? 'must be a map of settings'
        : `\`${name}\` ${missing(issue) ? 'is missing' : issue.message}`;
    return [{ what, where: locate(issue.path) }];
}
function missing(issue) {
    return issue.code === 'invalid_type' && issue.input === undefined && issue.path.at(-1) === 'name';
}
/** Where the inputs that hold a secret are given instead. */
const secretPlaces = new Map([
    ['database-url', 'give it as an input of the action, or set LOCKKEEPER_DATABASE_URL for the command line'],
    ['github-token', 'give it as an input of the action'],
]);
function unknownKey(key, known, where) {
    const place = secretPlaces.get(key);
    if (place !== undefined)
        return { what: `\`${key}\` is a secret and has no place in a file`, where, fix: place };
    const meant = (0,suggest/* nearest */.p)(key, known);
    return {
        what: `unknown setting \`${key}\``,
        where,
        fix: meant ? `did you mean \`${meant}\`?` : 'see schemas/lockkeeper.schema.json for every setting',
    };
}
function toConfig(raw, file) {
    const projects = (raw.projects ?? []).map((project) => ({
        name: project.name,
        path: project.path ?? project.name,
        settings: (0,file_schema/* settingsOf */.f5)(settings/* projectFields */.Do, project),
    }));
    const twice = projects.find((project, index) => projects.findIndex((p) => p.name === project.name) < index);
    if (twice) {
        throw new errors/* UserError */.yo({
            what: `two projects are called \`${twice.name}\``,
            where: { file },
            fix: 'rename one',
        });
    }
    return { settings: (0,file_schema/* settingsOf */.f5)(settings/* projectFields */.Do, raw), run: (0,file_schema/* settingsOf */.f5)(settings/* runFields */.Fz, raw), projects };
}
//# sourceMappingURL=read.js.map
// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(87422);
;// CONCATENATED MODULE: ./build/src/stages/repository.js








/** Throws `UserError` when the working directory is not a folder. */
async function openRepository(hostCwd, workingDirectory) {
    const wanted = (0,external_node_path_.resolve)(hostCwd, workingDirectory);
    const found = await (0,promises_.stat)(wanted).catch(() => undefined);
    if (!found?.isDirectory()) {
        throw new errors/* UserError */.yo({
            what: `${workingDirectory} is not a folder`,
            where: 'working-directory',
            fix: 'name a folder of the checked-out repository; in a workflow, run actions/checkout first',
        });
    }
    const cwd = (0,external_node_fs_.realpathSync)(wanted);
    const above = rootAbove(cwd);
    const root = above ?? cwd;
    const prefix = (0,external_node_path_.relative)(root, cwd).split(external_node_path_.sep).join('/');
    return { root, cwd, prefix, isRepository: above !== undefined };
}
/**
 * The folder to work in. When none was named it is that of the nearest `lockkeeper.yml`, here or above and inside the
 * repository, so that the command means the same in every folder of a project.
 */
function workingFolder(hostCwd, { workingDirectory, config }) {
    if (workingDirectory !== undefined || config !== undefined)
        return workingDirectory ?? '.';
    const top = rootAbove((0,external_node_path_.resolve)(hostCwd));
    for (let at = (0,external_node_path_.resolve)(hostCwd); top !== undefined; at = (0,external_node_path_.dirname)(at)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(at, 'lockkeeper.yml')))
            return at;
        if (at === top)
            break;
    }
    return '.';
}
function rootAbove(folder) {
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.git')))
        return folder;
    const parent = (0,external_node_path_.dirname)(folder);
    return parent === folder ? undefined : rootAbove(parent);
}
/** The settings file; an empty configuration when there is none and nobody asked for one by name. */
async function loadConfig(repository, given) {
    const name = given ?? 'lockkeeper.yml';
    const file = (0,external_node_path_.resolve)(repository.cwd, name);
    const shown = (0,external_node_path_.relative)(repository.root, file).split(external_node_path_.sep).join('/');
    let text;
    try {
        text = (0,core_text/* decodeText */.g7)(await readInside(repository.root, file), shown);
    }
    catch (cause) {
        if (cause instanceof errors/* UserError */.yo)
            throw cause;
        const { code } = cause;
        if (code === 'ENOENT' && given === undefined)
            return file_schema/* emptyConfig */.i4;
        throw new errors/* UserError */.yo({ what: readProblems[code ?? ''] ?? `cannot be read (${code})`, where: { file: shown } }, { cause });
    }
    const config = readConfig(text, shown);
    refuseFilesOutside(config, repository.prefix, shown);
    return config;
}
/** Who runs it may write a report anywhere; a file that a change can edit may not. */
function refuseFilesOutside({ run }, prefix, file) {
    const paths = Object.entries({ 'report-path': run.reportPath, 'sarif-path': run.sarifPath });
    const problems = paths
        .filter(([, path]) => path !== undefined && (0,projects/* leavesRepository */.ZC)(prefix, path))
        .map(([name]) => ({
        what: `${name} leads out of the repository`,
        where: { file },
        fix: `name a path inside of it, or give ${name} as an input or a flag`,
    }));
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems);
}
const readProblems = {
    ENOENT: 'does not exist: correct the name in `config`, or leave it out',
    EISDIR: 'is a folder, not a settings file',
    EACCES: 'cannot be read: permission denied',
};
/** A settings file inside the repository must not be a link to a file outside, which our messages would quote. */
async function readInside(root, file) {
    const target = await (0,promises_.realpath)(file);
    if (isWithin(root, file) && !isWithin(root, target)) {
        throw new errors/* UserError */.yo({
            what: 'is a link that leads out of the repository',
            where: { file: (0,external_node_path_.relative)(root, file).split(external_node_path_.sep).join('/') },
            fix: 'put the file itself into the repository',
        });
    }
    return (0,promises_.readFile)(target);
}
function isWithin(root, file) {
    const path = (0,external_node_path_.relative)(root, file);
    return path.split(external_node_path_.sep)[0] !== '..' && !(0,external_node_path_.isAbsolute)(path);
}
//# sourceMappingURL=repository.js.map

/***/ }),

/***/ 76434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ brokenCheck),
/* harmony export */   R: () => (/* binding */ runGate)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

/** A gate that cannot run says so in the report, so that the other gates and projects are heard. */
async function runGate({ gate, project, clock }, run) {
    const startedAt = clock.now();
    try {
        return await run();
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
            throw error;
        return brokenCheck({ gate, project, clock }, error, startedAt);
    }
}
/** The result of a gate that could not run to its end: why, and nothing judged. */
function brokenCheck({ gate, project, clock }, { message }, startedAt) {
    return {
        gate,
        project,
        status: 'broken',
        summary: message,
        findings: [],
        muted: [],
        durationMs: clock.now() - startedAt,
        migrations: [],
        facts: [],
    };
}
//# sourceMappingURL=run-gate.js.map

/***/ })

};
