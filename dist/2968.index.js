export const id = 2968;
export const ids = [2968];
export const modules = {

/***/ 35093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ applyMuting)
/* harmony export */ });
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74002);
/* harmony import */ var _mute_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2784);
/* harmony import */ var _suppression_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12814);



/**
 * Applies a project's levels, the suppressions in its files and its baseline to what a gate found. Lint does so by
 * itself. A check that failed passes when every error that made it fail was taken out; one that could not run stays
 * as it is.
 */
async function applyMuting(result, input) {
    const levels = (0,_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .levelsOf */ .p)((0,_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .current */ .s)(input, input.now));
    const settled = new Set(input.settled);
    const levelled = result.findings.flatMap((finding) => {
        if (settled.has(finding))
            return [finding];
        const rule = { id: finding.rule, severity: finding.severity };
        return levelledFinding(finding, levels.said(rule, { file: finding.location?.file }));
    });
    const suppressions = await suppressionsOf(levelled, input);
    const { findings, muted } = (0,_mute_js__WEBPACK_IMPORTED_MODULE_1__/* .mute */ .i)({
        findings: levelled,
        suppressionsFor: (finding) => filesOf(finding, input.history).flatMap((file) => suppressions.get(file) ?? []),
        baseline: input.baseline,
        now: input.now,
    });
    const isCleared = hasError(result.findings) && !hasError(findings);
    return {
        ...result,
        status: result.status === 'failed' && isCleared ? 'passed' : result.status,
        findings,
        muted: [...result.muted, ...muted],
    };
}
/** What a run has refuted stays a notice, whatever the rule weighs. */
function levelledFinding(finding, level) {
    if (level === 'off')
        return [];
    if (finding.evidence?.verdict === 'refuted')
        return [finding];
    return [level ? { ...finding, severity: level } : finding];
}
async function suppressionsOf(findings, { history, tree }) {
    const found = new Map();
    for (const file of new Set(findings.flatMap((finding) => filesOf(finding, history)))) {
        // A finding may point to a file that is gone: it holds no suppression.
        found.set(file, (0,_suppression_js__WEBPACK_IMPORTED_MODULE_2__/* .readSuppressions */ .H)(await tree.read(file).catch(() => ''), file));
    }
    return found;
}
function filesOf(finding, history) {
    const own = history.migrations.find((migration) => migration.id === finding.migration)?.files ?? [];
    const file = finding.location?.file;
    return file && !own.includes(file) ? [...own, file] : own;
}
function hasError(findings) {
    return findings.some((finding) => finding.severity === 'error');
}
//# sourceMappingURL=apply.js.map

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

/***/ 2172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ listFiles),
/* harmony export */   VS: () => (/* binding */ matchingFiles),
/* harmony export */   yZ: () => (/* binding */ matchingPaths)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14006);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43026);




/** Every regular file below a folder as sorted relative paths with forward slashes; `.git` and `node_modules` left out. */
async function listFiles(root, dir = '') {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, dir), { withFileTypes: true }).catch(() => []);
    const found = [];
    for (const entry of entries) {
        const path = dir === '' ? entry.name : `${dir}/${entry.name}`;
        if (entry.isDirectory() && entry.name !== '.git' && entry.name !== 'node_modules') {
            found.push(...(await listFiles(root, path)));
        }
        if (entry.isFile())
            found.push(path);
    }
    return found.sort();
}
/** Absolute paths of the files that match. Throws as `matchingPaths` does. */
async function matchingFiles(root, globs, where) {
    if (globs.length === 0)
        return [];
    return matchingPaths(await listFiles(root), globs, where).map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path));
}
/**
 * The paths that match, each once, in the order of the patterns.
 * Throws one `UserError` for all patterns that match nothing; `where` names the setting.
 */
function matchingPaths(paths, globs, where) {
    const found = globs.map((glob) => {
        const matches = picomatch__WEBPACK_IMPORTED_MODULE_3__(glob, { dot: true });
        return { glob, paths: paths.filter((path) => matches(path)) };
    });
    const problems = found
        .filter((each) => each.paths.length === 0)
        .map(({ glob }) => ({ what: `no file matches ${glob}`, where, fix: 'correct the pattern or remove it' }));
    if (problems.length > 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(problems);
    return [...new Set(found.flatMap((each) => each.paths))];
}
//# sourceMappingURL=list-files.js.map

/***/ }),

/***/ 35275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SA: () => (/* binding */ joinDir),
/* harmony export */   c1: () => (/* binding */ byFolder),
/* harmony export */   qs: () => (/* binding */ treeDir),
/* harmony export */   tI: () => (/* binding */ tablesOf),
/* harmony export */   vi: () => (/* binding */ weigh),
/* harmony export */   wy: () => (/* binding */ mentions)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** Files by the folder that holds them, names only; the folder of the root is `.`. */
function byFolder(paths) {
    const folders = new Map();
    for (const path of paths) {
        const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path);
        const names = folders.get(folder);
        if (names)
            names.push(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path));
        else
            folders.set(folder, [node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path)]);
    }
    return folders;
}
const notTheProject = /(?:^|\/)(?:tests?|testdata|fixtures?|examples?|samples?|templates?|vendor|third_party|docs?)(?:\/|$)/i;
/** Histories among test data, examples and copies of others are rarely the project's own. */
function weigh(confidence, dir) {
    return notTheProject.test(dir) ? confidence / 2 : confidence;
}
/** Whether a file of that name exists anywhere and holds the text. */
async function mentions(tree, files, wanted) {
    for (const file of files) {
        if (node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(file) !== wanted.file)
            continue;
        const text = await tree.read(file).catch(() => '');
        if (text.includes(wanted.text))
            return true;
    }
    return false;
}
function joinDir(dir, name) {
    return dir === '.' || dir === '' ? name : `${dir}/${name}`;
}
/** `dir` as the tree wants it: the root is the empty text. */
function treeDir(dir) {
    return dir === '.' ? '' : dir.replace(/^\.\//, '').replace(/\/$/, '');
}
/** The runner's own tables: the one that the project names, else the runner's default; `public` unless it says. */
function tablesOf(settings, defaults) {
    const { table } = settings;
    if (!table)
        return defaults;
    return [table.includes('.') ? table : `public.${table}`];
}
//# sourceMappingURL=sql-detect.js.map

/***/ }),

/***/ 81659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ irreversibleIn),
/* harmony export */   MR: () => (/* binding */ sqlDirection),
/* harmony export */   VV: () => (/* binding */ modeOf),
/* harmony export */   dA: () => (/* binding */ codeDirection)
/* harmony export */ });
/* harmony import */ var _sql_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70625);
/* harmony import */ var _sql_split_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39234);
/* harmony import */ var _sql_statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40495);



/** A direction that is SQL: a whole file, or a section of one that starts at `script.line`. */
function sqlDirection(script, markerLine = script.line) {
    return {
        file: script.file,
        sql: script,
        location: { file: script.file, line: markerLine },
        empty: (0,_sql_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .isBlank */ .z3)(script.text),
    };
}
/** A direction in a language that is not run here. */
function codeDirection(file) {
    return { file, location: { file, line: 1 }, empty: false };
}
/**
 * How a runner that we do not know would have to send a script: one that has its own BEGIN or COMMIT, or a
 * statement that no transaction can hold, cannot be wrapped.
 */
function modeOf(text) {
    const plain = (0,_sql_split_js__WEBPACK_IMPORTED_MODULE_0__/* .statementsOf */ .G)(text).some((statement) => (0,_sql_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .isTransactionControl */ .ig)(statement.text) || (0,_sql_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .needsNoTransaction */ .JZ)(statement.text));
    return plain ? 'plain' : 'wrapped';
}
const declaration = /^[ \t]*--[ \t]*lockkeeper:[ \t]*irreversible\b[ \t]*:?[ \t]*(.*?)[ \t]*\r?$/im;
/** Finds `-- lockkeeper: irreversible: why`, in the down first and then in the up. */
function irreversibleIn(...directions) {
    for (const direction of directions) {
        const script = direction?.sql;
        const match = script && declaration.exec(script.text);
        if (!match)
            continue;
        const { line } = (0,_sql_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .lineIndex */ .D)(script.text, script.line).at(match.index);
        return { reason: match[1] || undefined, location: { file: script.file, line } };
    }
    return undefined;
}
//# sourceMappingURL=sql-direction.js.map

/***/ }),

/***/ 93594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AO: () => (/* binding */ normalVersion),
/* harmony export */   K4: () => (/* binding */ scriptFile),
/* harmony export */   T1: () => (/* binding */ flyway),
/* harmony export */   oN: () => (/* binding */ byVersion)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _sql_split_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39234);
/* harmony import */ var _sql_statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40495);
/* harmony import */ var _sql_direction_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81659);
/* harmony import */ var _sql_history_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56558);
/* harmony import */ var _sql_order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2318);






/** `V1_2__name.sql`, `U1_2__name.sql`, `R__name.sql`; dots and underscores part the version. */
const scriptFile = /^(?:([VU])(\d+(?:[._]\d+)*)|(R))__(.+)\.sql$/s;
/** A name that was meant to be one: a single underscore, a lower-case letter, no version. */
const meantFile = /^[VURvur]\d*[._\d]*_.*\.sql$/s;
/** Flyway: version numbers in numeric order, in any nested folder; repeatable scripts last, by description. */
const flyway = {
    flavor: 'flyway',
    bookkeeping: ['public.flyway_schema_history'],
    folders: (paths) => topmost(paths.filter((path) => isVersioned(path)).map((path) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path))),
    confidence: (_dir, files) => files.some((file) => /(?:^|\/)flyway\.(?:conf|toml)$/.test(file)) ? 0.95 : 0.85,
    async read(tree, dir) {
        const files = await tree.files(dir === '.' ? '' : dir);
        const scripts = files.filter((file) => scriptFile.test(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(file)));
        const sidecars = files.filter((file) => file.endsWith('.sql.conf'));
        const texts = await (0,_sql_history_js__WEBPACK_IMPORTED_MODULE_4__/* .readAll */ .yw)(tree, [...scripts, ...sidecars]);
        const odd = files.filter((file) => !scripts.includes(file) && meantFile.test(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(file)));
        return {
            drafts: [...versioned(scripts, texts), ...repeatable(scripts, texts)],
            strangers: odd.map((file) => ({
                location: { file },
                reason: 'is not read: Flyway wants V<version>__<description>.sql with two underscores',
            })),
        };
    },
};
function isVersioned(path) {
    return scriptFile.exec(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path))?.[1] === 'V';
}
/** Nested folders belong to the one above them. */
function topmost(folders) {
    const all = [...new Set(folders)];
    return all.filter((folder) => !all.some((other) => folder !== other && folder.startsWith(`${other}/`)));
}
function versioned(scripts, texts) {
    const undo = new Map(scripts.filter((file) => part(file, 1) === 'U').map((file) => [versionOf(file), file]));
    return scripts
        .filter(isVersioned)
        .toSorted((a, b) => byVersion(versionOf(a), versionOf(b)) || (0,_sql_order_js__WEBPACK_IMPORTED_MODULE_5__/* .byText */ .z)(a, b))
        .map((file) => {
        const down = undo.get(versionOf(file));
        return {
            id: versionOf(file),
            name: (0,_sql_history_js__WEBPACK_IMPORTED_MODULE_4__/* .wordsOf */ .Z9)(part(file, 4)),
            files: down ? [file, down] : [file],
            up: direction(file, texts),
            down: down === undefined ? undefined : direction(down, texts),
        };
    });
}
function repeatable(scripts, texts) {
    return scripts
        .filter((file) => part(file, 3) === 'R')
        .toSorted((a, b) => (0,_sql_order_js__WEBPACK_IMPORTED_MODULE_5__/* .byText */ .z)(part(a, 4), part(b, 4)))
        .map((file) => ({
        id: `R__${part(file, 4)}`,
        name: (0,_sql_history_js__WEBPACK_IMPORTED_MODULE_4__/* .wordsOf */ .Z9)(part(file, 4)),
        files: [file],
        up: direction(file, texts),
        down: undefined,
        repeatable: true,
    }));
}
function part(file, group) {
    return scriptFile.exec(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(file))?.[group] ?? '';
}
/** As Flyway's history table shows it: `1.2` for `V1_2__x` and for `V001.02__x`. */
function versionOf(file) {
    return normalVersion(part(file, 2));
}
/** A version without what does not count: `001.02` and `1_2_0` are `1.2`. */
function normalVersion(version) {
    return version
        .split(/[._]/)
        .map((digits) => String(BigInt(digits)))
        .join('.')
        .replace(/(?:\.0)+$/, '');
}
/** In the order in which Flyway runs them. */
function byVersion(a, b) {
    const left = a.split('.').map(BigInt);
    const right = b.split('.').map(BigInt);
    for (let index = 0; index < Math.max(left.length, right.length); index++) {
        const x = left[index] ?? 0n;
        const y = right[index] ?? 0n;
        if (x !== y)
            return x < y ? -1 : 1;
    }
    return 0;
}
function direction(file, texts) {
    const text = texts.get(file) ?? '';
    return (0,_sql_direction_js__WEBPACK_IMPORTED_MODULE_3__/* .sqlDirection */ .MR)({ file, text, line: 1, mode: modeOf(text, texts.get(`${file}.conf`)) });
}
/** Flyway drops the transaction by itself for statements that cannot run in one, or when the sidecar says so. */
function modeOf(text, sidecar) {
    const told = /^\s*executeInTransaction\s*=\s*(true|false)\s*$/im.exec(sidecar ?? '')?.[1];
    if (told)
        return told.toLowerCase() === 'true' ? 'wrapped' : 'plain';
    // Cutting a script into statements takes longer than a look at its words.
    if (!(0,_sql_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .mayNeedNoTransaction */ .Jr)(text))
        return 'wrapped';
    return (0,_sql_split_js__WEBPACK_IMPORTED_MODULE_1__/* .statementsOf */ .G)(text).some((statement) => (0,_sql_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .needsNoTransaction */ .JZ)(statement.text)) ? 'plain' : 'wrapped';
}
//# sourceMappingURL=flyway.js.map

/***/ }),

/***/ 56558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   om: () => (/* binding */ historyOf),
/* harmony export */   s4: () => (/* binding */ emptyHistory),
/* harmony export */   yw: () => (/* binding */ readAll)
/* harmony export */ });
/* harmony import */ var _sql_direction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81659);

function historyOf({ drafts, ...parts }) {
    const migrations = drafts.map((draft, index) => migrationOf(draft, drafts[index - 1]));
    return { ...parts, migrations, heads: headsOf(migrations) };
}
/** The history of a folder that is not there. */
function emptyHistory(engine, dir) {
    return historyOf({ engine, flavor: engine, dir: dir || '.', drafts: [], strangers: [], bookkeeping: [] });
}
function migrationOf(draft, before) {
    const irreversible = (0,_sql_direction_js__WEBPACK_IMPORTED_MODULE_0__/* .irreversibleIn */ .A_)(draft.down, draft.up);
    const file = draft.up?.file ?? draft.down?.file ?? draft.files[0] ?? '';
    const parents = draft.parents ?? (before ? [before.id] : []);
    return { ...draft, file, parents, ...(irreversible && { irreversible }) };
}
function headsOf(migrations) {
    // Two migrations may share an id: the second then names itself as its parent, which is no child.
    const parents = new Set(migrations.flatMap(({ id, parents }) => parents.filter((parent) => parent !== id)));
    return [...new Set(migrations.map(({ id }) => id))].filter((id) => !parents.has(id));
}
const atOnce = 64;
/** Reads many files, a bounded number at a time, in the order given. */
async function readAll(tree, paths) {
    const texts = new Map();
    for (let start = 0; start < paths.length; start += atOnce) {
        const some = paths.slice(start, start + atOnce);
        const read = await Promise.all(some.map((path) => tree.read(path)));
        for (const [index, path] of some.entries())
            texts.set(path, read[index] ?? '');
    }
    return texts;
}
/** `add_note-to orders` as words. */
function wordsOf(slug) {
    return slug.replace(/[_\-\s]+/g, ' ').trim();
}
//# sourceMappingURL=sql-history.js.map

/***/ }),

/***/ 2318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ byLeadingNumber),
/* harmony export */   z: () => (/* binding */ byText)
/* harmony export */ });
/** Code units, as most runners sort names. */
function byText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
/** The digits that a name starts with, as a number; undefined where it starts with none. */
function leadingNumber(name) {
    const digits = /^\d+/.exec(name)?.[0];
    return digits === undefined ? undefined : BigInt(digits);
}
/** By leading number, then by name; names without a number come last. `10_b` is after `9_a`. */
function byLeadingNumber(a, b) {
    const left = leadingNumber(a);
    const right = leadingNumber(b);
    if (left !== undefined && right !== undefined && left !== right)
        return left < right ? -1 : 1;
    if ((left === undefined) !== (right === undefined))
        return left === undefined ? 1 : -1;
    return byText(a, b);
}
//# sourceMappingURL=sql-order.js.map

/***/ }),

/***/ 11810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ ledgerOf)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/postgres/readable-table.js
var readable_table = __webpack_require__(89724);
// EXTERNAL MODULE: ./build/src/postgres/session.js
var postgres_session = __webpack_require__(38933);
// EXTERNAL MODULE: ./build/src/sql/quote.js
var quote = __webpack_require__(78166);
;// CONCATENATED MODULE: ./build/src/migrations/ledger/prepare-table.js



/** `schema.table`, as the settings and the engines name a ledger. */
function tableName(name) {
    const dot = name.indexOf('.');
    const [schema, table] = [name.slice(0, dot), name.slice(dot + 1)];
    return { schema, table, quoted: `${(0,quote/* quoteName */.AB)(schema)}.${(0,quote/* quoteName */.AB)(table)}` };
}
/**
 * Makes the table with its schema, all or nothing, where it is not there; changes nothing where it is. Throws
 * `UserError` with the GRANT when the role may not make it, or may not write to the one that is there.
 */
async function prepareTable(session, name, create) {
    const found = await look(session, name);
    const grants = found.table === 't' ? grantsToWrite(found, name) : grantsToMake(found, name);
    if (grants.length > 0)
        throw refused(found, name, grants);
    if (found.table === 't')
        return;
    const schema = found.schema === 't' ? [] : [`create schema ${(0,quote/* quoteName */.AB)(name.schema)}`];
    try {
        await session.execute([...schema, ...create].join(';\n'));
    }
    catch (error) {
        const lostRace = error instanceof postgres_session/* ServerError */.g && alreadyThere.has(error.code);
        if (!lostRace || (await look(session, name)).table !== 't')
            throw error;
    }
}
/** What the server says to the slower of two that make the same: `unique_violation`, `duplicate_table`, `_schema`. */
const alreadyThere = new Set(['23505', '42P07', '42P06']);
/** `verbs`: what is lacking on the table; `sequences`: those of its columns that the role may not count up. */
const lookQuery = `
  select quote_ident(current_user) as role,
    quote_ident(current_database()) as database,
    n.oid is not null as schema,
    c.oid is not null as "table",
    has_database_privilege(current_database(), 'create') as may_make_schema,
    has_schema_privilege(n.oid, 'usage') as may_use,
    has_schema_privilege(n.oid, 'create') as may_make,
    (select coalesce(json_agg(verb), '[]') from unnest('{SELECT,INSERT,UPDATE,DELETE}'::text[]) verb
      where not has_table_privilege(c.oid, verb)) as verbs,
    (select coalesce(json_agg(format('%I.%I', sn.nspname, s.relname)), '[]')
      from pg_catalog.pg_depend d
        join pg_catalog.pg_class s on s.oid = d.objid
        join pg_catalog.pg_namespace sn on sn.oid = s.relnamespace
      where d.classid = 'pg_catalog.pg_class'::regclass and d.refobjid = c.oid and d.deptype = 'a'
        and case when s.relkind = 'S' then not has_sequence_privilege(s.oid, 'usage') end) as sequences
  from (select) one
    left join pg_catalog.pg_namespace n on n.nspname = $1
    left join pg_catalog.pg_class c
      on c.relnamespace = n.oid and c.relname = $2 and c.relkind in ('r', 'p', 'v', 'f')`;
async function look(session, { schema, table }) {
    const [row] = await session.query(lookQuery, [schema, table]);
    if (!row)
        throw new Error('the catalog gave no row');
    return row;
}
function grantsToMake(found, { schema }) {
    const { role, database } = found;
    if (found.schema !== 't') {
        return found.may_make_schema === 't' ? [] : [`GRANT CREATE ON DATABASE ${database} TO ${role};`];
    }
    const lacking = [
        ...(found.may_use === 't' ? [] : ['USAGE']),
        ...(found.may_make === 't' ? [] : ['CREATE']),
    ];
    if (lacking.length === 0)
        return [];
    return [`GRANT ${lacking.join(', ')} ON SCHEMA ${(0,quote/* quoteName */.AB)(schema)} TO ${role};`];
}
function grantsToWrite(found, { schema, quoted }) {
    const { role } = found;
    const verbs = JSON.parse(found.verbs);
    const sequences = JSON.parse(found.sequences);
    return [
        ...(found.may_use === 't' ? [] : [`GRANT USAGE ON SCHEMA ${(0,quote/* quoteName */.AB)(schema)} TO ${role};`]),
        ...(verbs.length > 0 ? [`GRANT ${verbs.join(', ')} ON ${quoted} TO ${role};`] : []),
        ...sequences.map((sequence) => `GRANT USAGE ON SEQUENCE ${sequence} TO ${role};`),
    ];
}
function refused(found, { schema, table }, grants) {
    const isThere = found.table === 't';
    return new errors/* UserError */.yo({
        what: `the role ${found.role} may not ${isThere ? 'write to' : 'make'} the ledger ${schema}.${table}`,
        where: 'database-url',
        why: 'a migration that nobody writes down would be run again; nothing was changed',
        fix: `as the owner of the ${isThere ? 'table' : found.schema === 't' ? 'schema' : 'database'}: ${grants.join(' ')}`,
    });
}
//# sourceMappingURL=prepare-table.js.map
;// CONCATENATED MODULE: ./build/src/migrations/ledger/table-writer.js

/** Makes the table of that name (`schema.table`) and writes to it. */
function tableWriter(name, writing) {
    const named = tableName(name);
    return {
        prepare: ({ session }) => prepareTable(session, named, writing.create(named)),
        ...rowWriter(name, writing),
    };
}
/** Writes to the table of that name, which somebody else makes. */
function rowWriter(name, writing) {
    const { quoted } = tableName(name);
    const { start } = writing;
    return {
        record: async (migration) => writing.record(migration, quoted),
        forget: async (migration) => writing.forget(migration, quoted),
        ...(start && { start: async (migration, direction) => start(migration, quoted, direction) }),
    };
}
//# sourceMappingURL=table-writer.js.map
;// CONCATENATED MODULE: ./build/src/migrations/ledger/ledger-table.js




/** A ledger that is one table: the first of the history's own tables, unless another is named. */
function tableLedger(history, reading, name = history.bookkeeping[0] ?? '') {
    const { locks } = reading;
    return {
        async read({ session }) {
            const table = await (0,readable_table/* findTable */.U)(session, name, purpose);
            if (!table)
                return { table: undefined, applied: [] };
            refuseOther(table, reading.columns, history.flavor);
            const { applied, dirty, partial } = await reading.rows(session, table.quoted);
            return { table: name, applied, ...(dirty ? { dirty } : {}), ...(partial ? { partial } : {}) };
        },
        checksums: async (migration) => (await reading.checksums?.(migration)) ?? [],
        ...(locks && { locks: (database) => locks(database, tableName(name)) }),
    };
}
/** The same, written by us. */
function writtenLedger(history, { writing, ...reading }, name = history.bookkeeping[0] ?? '') {
    return { ...tableLedger(history, reading, name), writer: tableWriter(name, writing) };
}
/** One row an applied migration: `query` gives `id` and `at` (or an empty text) in the order of application. */
function rowEach(query) {
    return async (session, table) => {
        const rows = await session.query(query(table));
        return { applied: rows.map(({ id, at }) => ({ id, ...(at ? { appliedAt: at } : {}) })) };
    };
}
const purpose = {
    what: 'the ledger',
    why: 'without all of it a migration that is applied would look as if it were pending',
};
function refuseOther({ name, columns }, wanted, flavor) {
    const missing = wanted.filter((column) => !columns.includes(column));
    if (missing.length === 0)
        return;
    throw new errors/* UserError */.yo({
        what: `${name} is not the ledger of ${flavor}: it has no column ${missing.join(', ')}`,
        where: 'table',
        why: `its columns are ${columns.join(', ')}`,
        fix: 'name the ledger with `table: schema.name` and the runner with `engine` in lockkeeper.yml, or let `list-applied-command` print what is applied',
    });
}
//# sourceMappingURL=ledger-table.js.map
;// CONCATENATED MODULE: ./build/src/migrations/ledger/alembic.js

/**
 * Alembic keeps the newest revision of each branch: all that it descends from, and all that it depends on, is applied.
 * Of a revision that the repository does not have nobody knows what lies below it, so that the answer is partial.
 */
const alembicLedger = (history) => tableLedger(history, {
    columns: ['version_num'],
    async rows(session, table) {
        const rows = await session.query(`select version_num as id from ${table} order by 1`);
        const tips = rows.map(({ id }) => id);
        const below = ancestorsOf(history, tips);
        const unknown = tips.filter((id) => !history.migrations.some((migration) => migration.id === id));
        const known = history.migrations.filter(({ id }) => below.has(id)).map(({ id }) => ({ id }));
        return {
            applied: [...known, ...unknown.map((id) => ({ id }))],
            partial: unknown.length > 0
                ? `${table} names ${unknown.join(', ')}, which no file here defines, and Alembic keeps no other trace of what was applied before it`
                : undefined,
        };
    },
});
function ancestorsOf({ migrations }, tips) {
    const parents = new Map(migrations.map(({ id, parents }) => [id, parents]));
    const found = new Set(tips);
    for (const id of found)
        for (const parent of parents.get(id) ?? [])
            found.add(parent);
    return found;
}
//# sourceMappingURL=alembic.js.map
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/host/child.js
var child = __webpack_require__(46402);
// EXTERNAL MODULE: ./build/src/migrations/engines/command/discover.js
var discover = __webpack_require__(19742);
// EXTERNAL MODULE: ./build/src/migrations/engines/command/environment.js
var environment = __webpack_require__(78948);
// EXTERNAL MODULE: ./build/src/migrations/engines/command/settings.js
var command_settings = __webpack_require__(32244);
// EXTERNAL MODULE: ./build/src/migrations/engines/step-driver.js
var step_driver = __webpack_require__(46548);
;// CONCATENATED MODULE: ./build/src/migrations/ledger/command.js







const maxListBytes = 10_000_000;
/**
 * What the project's own command prints: one applied id a line, in the order of application. The address is in
 * `DATABASE_URL`, in the names of `database-env` and in libpq's own variables, never among the arguments, and the
 * server is asked to refuse every write of a client that reads `PGOPTIONS`.
 */
function commandLedger(words, world) {
    return {
        async read(target) {
            if (!words || words.length === 0)
                throw notGiven();
            const { settings, root, env, timeoutMs, signal } = world;
            const result = await (0,child/* runChild */.w)(words, {
                cwd: (0,external_node_path_.resolve)(root, settings.dir),
                env: {
                    ...env,
                    ...command_settings/* quietPython */.$,
                    ...(0,environment/* addressEnvironment */.cR)(target.url, settings.databaseEnv ?? []),
                    PGOPTIONS: '-c default_transaction_read_only=on',
                },
                timeoutMs,
                maxOutputBytes: maxListBytes,
                signal,
            }).catch((error) => {
                throw new errors/* UserError */.yo({
                    what: `cannot be started: ${(0,step_driver/* withoutSecrets */.cT)((0,errors/* messageOf */.bD)(error), target)}`,
                    where: 'list-applied-command',
                });
            });
            if (result.endedBy !== 'exit' || result.code !== 0) {
                const how = result.endedBy === 'exit' ? `ended with ${result.code ?? result.signal}` : result.endedBy;
                throw new errors/* UserError */.yo({
                    what: `${how}: ${(0,step_driver/* lastLines */.w$)((0,step_driver/* withoutSecrets */.cT)(result.stderr || result.stdout, target))}`,
                    where: 'list-applied-command',
                    why: 'without it nobody knows what is applied',
                    fix: 'let it print one applied id a line and end with 0',
                });
            }
            const applied = (0,discover/* parseList */.E)(result.stdout, 'list-applied-command').map(({ id }) => ({ id }));
            return { table: 'list-applied-command', applied };
        },
        checksums: async () => [],
    };
}
/** Where a command tells what is applied, and the steps are ours: nobody has said how they are written down. */
const unknownWriter = {
    prepare: () => Promise.reject(notWritable()),
    record: () => Promise.reject(notWritable()),
    forget: () => Promise.reject(notWritable()),
};
function notWritable() {
    return new errors/* UserError */.yo({
        what: 'tells how the ledger is read, and nothing tells how it is written',
        where: 'list-applied-command',
        why: 'your own runner would run again what was migrated here; nothing was changed',
        fix: 'let your own runner do the steps: `engine: command` with list-command, up-command and list-applied-command; or leave list-applied-command out where the ledger is one that Lockkeeper knows',
    });
}
function notGiven() {
    return new errors/* UserError */.yo({
        what: 'is not given',
        where: 'list-applied-command',
        why: 'the ledger of a runner of your own can be read by that runner alone',
        fix: 'add to lockkeeper.yml a command that prints one applied id a line and writes nothing: `list-applied-command: ./migrate applied`',
    });
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: ./build/src/migrations/ledger/dbmate.js


/** dbmate keeps versions and nothing else: their order is that of their texts. */
const dbmateLedger = (history) => writtenLedger(history, {
    columns: ['version'],
    rows: rowEach((table) => `select version::text as id, '' as at from ${table} order by 1`),
    writing: {
        create: ({ quoted }) => [`create table ${quoted} (version varchar primary key)`],
        record: ({ id }, table) => [`insert into ${table} (version) values (${(0,quote/* quoteText */.ol)(id)})`],
        forget: ({ id }, table) => [`delete from ${table} where version = ${(0,quote/* quoteText */.ol)(id)}`],
    },
});
//# sourceMappingURL=dbmate.js.map
;// CONCATENATED MODULE: ./build/src/migrations/ledger/diesel.js


/** diesel keeps the part of a folder's name before its first underscore. */
const dieselLedger = (history) => writtenLedger(history, {
    columns: ['version', 'run_on'],
    rows: rowEach((table) => `select version::text as id, run_on::text as at from ${table} order by run_on, version`),
    writing: {
        create: ({ quoted }) => [
            `create table ${quoted} (version varchar(50) primary key not null,
          run_on timestamp not null default current_timestamp)`,
        ],
        record: ({ id }, table) => [`insert into ${table} (version) values (${(0,quote/* quoteText */.ol)(id)})`],
        forget: ({ id }, table) => [`delete from ${table} where version = ${(0,quote/* quoteText */.ol)(id)}`],
    },
});
//# sourceMappingURL=diesel.js.map
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/src/migrations/engines/sql-detect.js
var sql_detect = __webpack_require__(35275);
;// CONCATENATED MODULE: ./build/src/migrations/ledger/drizzle.js






const journalForm = schemas/* object */.Ikc({
    entries: schemas/* array */.YOg(schemas/* object */.Ikc({ tag: schemas/* string */.YjP(), when: schemas/* number */.aig().optional() })),
});
/**
 * Drizzle keeps the `when` of its journal and a SHA-256 of the file, no name. It runs what is younger than its newest
 * row, and compares no hash.
 */
const drizzleLedger = (history, { tree }) => {
    const hashOf = async (file) => (0,external_node_crypto_.createHash)('sha256')
        .update(await tree.read(file))
        .digest('hex');
    return writtenLedger(history, {
        columns: ['id', 'hash', 'created_at'],
        async rows(session, table) {
            const rows = await session.query(`select hash, created_at::text as created from ${table} order by id`);
            const byTime = await tagsByTime(history, tree);
            const byHash = new Map();
            for (const { id, up } of history.migrations)
                if (up)
                    byHash.set(await hashOf(up.file), id);
            return {
                applied: rows.map(({ hash, created }) => ({
                    id: byTime.get(created) ?? byHash.get(hash) ?? hash,
                    checksum: hash,
                })),
            };
        },
        checksums: async ({ up }) => (up ? [await hashOf(up.file)] : []),
        writing: {
            create: ({ quoted }) => [
                `create table ${quoted} (id serial primary key, hash text not null, created_at bigint)`,
            ],
            async record({ id, file }, table) {
                const when = (0,quote/* quoteText */.ol)(await timeOf(id, history, tree));
                return [`insert into ${table} (hash, created_at) values ('${await hashOf(file)}', ${when})`];
            },
            async forget({ id }, table) {
                return [`delete from ${table} where created_at = ${(0,quote/* quoteText */.ol)(await timeOf(id, history, tree))}`];
            },
        },
    });
};
/** Drizzle knows a migration by the `when` of its journal, not by its name. */
async function timeOf(tag, history, tree) {
    const found = [...(await tagsByTime(history, tree))].find(([, of]) => of === tag)?.[0];
    if (found !== undefined)
        return found;
    throw new errors/* UserError */.yo({
        what: `has no "when" for ${tag}`,
        where: { file: journalOf(history) },
        why: 'Drizzle writes that number down for a migration that is applied, and runs what is younger than the newest',
        fix: 'npx drizzle-kit check',
    });
}
async function tagsByTime(history, tree) {
    const journal = journalForm.safeParse(JSON.parse(await tree.read(journalOf(history))));
    const entries = journal.success ? journal.data.entries : [];
    return new Map(entries.flatMap(({ tag, when }) => (when === undefined ? [] : [[String(when), tag]])));
}
function journalOf({ dir }) {
    return (0,sql_detect/* joinDir */.SA)(dir, 'meta/_journal.json');
}
//# sourceMappingURL=drizzle.js.map
// EXTERNAL MODULE: ./build/src/migrations/engines/sql-forward/flyway.js
var flyway = __webpack_require__(93594);
;// CONCATENATED MODULE: ./build/src/migrations/ledger/crc32.js
const table = Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++)
        value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value >>> 0;
});
/** CRC-32 (IEEE 802.3) of the text in UTF-8, from 0 to 2^32 - 1. Node has one of its own only from 20.15 on. */
function crc32(text) {
    let crc = 0xffffffff;
    for (const byte of Buffer.from(text))
        crc = (crc >>> 8) ^ (table[(crc ^ byte) & 0xff] ?? 0);
    return ~crc >>> 0;
}
//# sourceMappingURL=crc32.js.map
;// CONCATENATED MODULE: ./build/src/migrations/ledger/flyway-checksum.js

/** Flyway's checksum of a script: CRC-32 over its lines without their ends, as a signed 32-bit number. */
function flywayChecksum(text) {
    return String(crc32(text.split(/\r\n|\r|\n/).join('')) | 0);
}
//# sourceMappingURL=flyway-checksum.js.map
;// CONCATENATED MODULE: ./build/src/migrations/ledger/flyway-writing.js




/**
 * Flyway's history: every event is a new row, also a script that was run before. What was reverted gets the row that
 * `flyway repair` writes for a script that is gone: the free edition stops at the rows of `flyway undo`.
 */
function flywayWriting(history, checksumOf) {
    const row = async (type, { up, file, repeatable }, table) => {
        const script = { file: up?.file ?? file, repeatable };
        const checksum = await checksumOf(script);
        if (checksum === undefined)
            throw placeholders(script);
        const [, , version, , description = ''] = flyway/* scriptFile */.K4.exec(external_node_path_.posix.basename(script.file)) ?? [];
        const values = [
            `(select coalesce(max(installed_rank), 0) + 1 from ${table})`,
            version === undefined ? 'null' : (0,quote/* quoteText */.ol)(version.replaceAll('_', '.')),
            (0,quote/* quoteText */.ol)(abbreviated(description.replaceAll('_', ' '), 200)),
            `'${type}'`,
            (0,quote/* quoteText */.ol)(abbreviatedPath(pathIn(history, script.file), 1000)),
            checksum,
            'current_user',
            millisecondsSoFar,
            'true',
        ];
        return [`insert into ${table} (${columns}) select ${values.join(', ')}`];
    };
    return {
        create: ({ table, quoted }) => [
            `create table ${quoted} (
        installed_rank integer not null,
        version varchar(50),
        description varchar(200) not null,
        type varchar(20) not null,
        script varchar(1000) not null,
        checksum integer,
        installed_by varchar(100) not null,
        installed_on timestamp not null default now(),
        execution_time integer not null,
        success boolean not null
      )`,
            `alter table ${quoted} add constraint ${(0,quote/* quoteName */.AB)(`${table}_pk`)} primary key (installed_rank)`,
            `create index ${(0,quote/* quoteName */.AB)(`${table}_s_idx`)} on ${quoted} (success)`,
        ],
        record: (migration, table) => row('SQL', migration, table),
        forget: (migration, table) => row('DELETE', migration, table),
    };
}
const columns = 'installed_rank, version, description, type, script, checksum, installed_by, execution_time, success';
/** Of the transaction; of a script outside of one nobody knows it here. */
const millisecondsSoFar = '(extract(epoch from clock_timestamp() - transaction_timestamp()) * 1000)::integer';
function pathIn({ dir }, file) {
    return dir === '.' ? file : external_node_path_.posix.relative(dir, file);
}
/** Flyway keeps the start of a description that is too long, and the end of a path. */
function abbreviated(text, length) {
    return text.length <= length ? text : `${text.slice(0, length - 3)}...`;
}
function abbreviatedPath(text, length) {
    return text.length <= length ? text : `...${text.slice(3 - length)}`;
}
function placeholders({ file }) {
    return new errors/* UserError */.yo({
        what: 'has placeholders, whose values only Flyway knows',
        where: { file },
        why: "Flyway writes a checksum of the repeatable script with the values in it, and would run it again after another's",
        fix: 'run this one with `flyway migrate`, or write it without placeholders',
    });
}
//# sourceMappingURL=flyway-writing.js.map
;// CONCATENATED MODULE: ./build/src/migrations/ledger/runner-locks.js

/** node-pg-migrate asks once and gives up. */
const nodePgMigrateLock = { key: '7241865325823964', waits: false };
/** `prisma migrate` waits up to ten seconds. */
const prismaLock = { key: '72707369', waits: true };
/** goose's lock of a session (`lock.NewPostgresSessionLocker`), which a program asks for; its command takes none. */
const gooseLock = { key: '4097083626', waits: false };
/**
 * golang-migrate hashes schema, table and database. Its command takes the database's name with the slash of the
 * address; a program that hands over a connection takes it without.
 */
function golangMigrateLocks(database, { schema, table }) {
    return [`/${database}`, database].map((name) => {
        const sum = Math.imul(crc32([schema, table, name].join('\0')), 1_486_364_155) >>> 0;
        return { key: String(sum), waits: true };
    });
}
/** sqlx hashes the database's name. Programs take the lock, its command does not. */
function sqlxLock(database) {
    return { key: String(0x3d32ad9en * BigInt(crc32(database))), waits: true };
}
/** Flyway adds the hash that Java makes of its quoted table to "Flyway" in ASCII. It asks again every second. */
function flywayLock({ quoted }) {
    return { key: String(0x466c79776179n + BigInt(javaHash(quoted))), waits: false };
}
function javaHash(text) {
    let hash = 0;
    for (let at = 0; at < text.length; at++)
        hash = (Math.imul(31, hash) + text.charCodeAt(at)) | 0;
    return hash;
}
//# sourceMappingURL=runner-locks.js.map
;// CONCATENATED MODULE: ./build/src/migrations/ledger/flyway.js






/**
 * Flyway keeps every event: a baseline stands for all versions up to it, an undo and a `DELETE` (of `flyway repair`)
 * take one back, a repeatable script is written again each time it ran.
 */
const flywayLedger = (history, { tree }) => {
    const checksum = async ({ file, repeatable }) => {
        const text = await tree.read(file);
        // In a repeatable script Flyway puts the placeholders' values before it counts.
        return repeatable && text.includes('${') ? undefined : flywayChecksum(text);
    };
    return writtenLedger(history, {
        columns: ['installed_rank', 'version', 'type', 'script', 'checksum', 'success'],
        async rows(session, table) {
            const rows = await session.query(`select version, type, script, checksum::text, installed_on::text as at, success
         from ${table} order by installed_rank`);
            return { applied: replay(rows, history), dirty: failedIn(rows, table) };
        },
        async checksums({ up, repeatable }) {
            const found = up && (await checksum({ file: up.file, repeatable }));
            return found === undefined ? [] : [found];
        },
        locks: (_database, name) => [flywayLock(name)],
        writing: flywayWriting(history, checksum),
    });
};
function replay(rows, { migrations }) {
    const applied = new Map();
    for (const { version, type, script, checksum, at, success } of rows) {
        if (success !== 't' || type === 'SCHEMA')
            continue;
        const id = idOf(version, script);
        applied.delete(id);
        if (/^UNDO|^DELETE$/.test(type))
            continue;
        if (/BASELINE/.test(type)) {
            const below = migrations.filter((one) => !one.repeatable && (0,flyway/* byVersion */.oN)(one.id, id) <= 0);
            for (const one of below)
                applied.set(one.id, { id: one.id, appliedAt: at });
            continue;
        }
        applied.set(id, { id, appliedAt: at, ...(checksum === null ? {} : { checksum }) });
    }
    return [...applied.values()];
}
/** A failed row stands until a later one is about the same script. */
function failedIn(rows, table) {
    const last = new Map(rows.map((row) => [idOf(row.version, row.script), row]));
    const failed = [...last].find(([, { success }]) => success !== 't');
    return (failed && {
        id: failed[0],
        reason: `its row in ${table} says success = false: Flyway stopped half-way and refuses to go on before \`flyway repair\``,
    });
}
function idOf(version, script) {
    return version === null ? external_node_path_.posix.basename(script, '.sql') : (0,flyway/* normalVersion */.AO)(version);
}
//# sourceMappingURL=flyway.js.map
;// CONCATENATED MODULE: ./build/src/migrations/ledger/golang-migrate.js



/**
 * golang-migrate keeps one number: the version that the database is at. Every lower one counts as applied, also one
 * that was merged later and never ran.
 */
const golangMigrateLedger = (history) => writtenLedger(history, {
    columns: ['version', 'dirty'],
    async rows(session, table) {
        const rows = await session.query(`select version::text, dirty from ${table} limit 1`);
        const [row] = rows;
        if (!row)
            return { applied: [] };
        const at = BigInt(row.version);
        const isDirty = row.dirty === 't';
        const reached = history.migrations.filter(({ id }) => {
            const version = BigInt(id);
            return version < at || (version === at && !isDirty);
        });
        const isKnown = at < 0n || history.migrations.some(({ id }) => BigInt(id) === at);
        return {
            applied: [...reached.map(({ id }) => ({ id })), ...(isKnown || isDirty ? [] : [{ id: row.version }])],
            dirty: isDirty
                ? {
                    id: row.version,
                    reason: `${table} says dirty: golang-migrate stopped half-way in version ${row.version} and refuses to go on`,
                }
                : undefined,
        };
    },
    locks: golangMigrateLocks,
    writing: writingOf(history),
});
/** Of a database from which every migration was taken again, while the last is on its way down. */
const noVersion = '-1';
/**
 * The one row is written anew each time. golang-migrate writes the version that it is on the way to as dirty before a
 * step, and leaves no row at all where no migration is applied.
 */
function writingOf(history) {
    const below = (migration) => {
        const known = history.migrations.filter(({ up, down }) => up?.sql || down?.sql);
        return known[known.findIndex(({ id }) => id === migration.id) - 1]?.id;
    };
    return {
        create: ({ quoted }) => [
            `create table ${quoted} (version bigint not null primary key, dirty boolean not null)`,
        ],
        record: ({ id }, table) => only(table, id, false),
        forget: (migration, table) => only(table, below(migration), false),
        start: (migration, table, direction) => only(table, direction === 'up' ? migration.id : (below(migration) ?? noVersion), true),
    };
}
function only(table, version, dirty) {
    return [
        `delete from ${table}`,
        ...(version === undefined
            ? []
            : [`insert into ${table} (version, dirty) values (${(0,quote/* quoteText */.ol)(version)}, ${dirty})`]),
    ];
}
//# sourceMappingURL=golang-migrate.js.map
;// CONCATENATED MODULE: ./build/src/migrations/ledger/goose.js



/** goose keeps a row a step; old versions write a second one for a down. The newest row of a version counts. */
const gooseLedger = (history) => writtenLedger(history, {
    columns: ['id', 'version_id', 'is_applied'],
    async rows(session, table) {
        const rows = await session.query(`select version_id::text as id, is_applied as applied, tstamp::text as at from ${table} order by id`);
        const applied = new Map();
        for (const row of rows) {
            applied.delete(row.id);
            // Version 0 is the row that goose writes when it makes the table.
            if (row.applied === 't' && row.id !== '0')
                applied.set(row.id, row.at);
        }
        return { applied: [...applied].map(([id, appliedAt]) => ({ id, appliedAt })) };
    },
    locks: () => [gooseLock],
    writing: {
        create: ({ quoted }) => [
            `create table ${quoted} (
          id integer primary key generated by default as identity,
          version_id bigint not null,
          is_applied boolean not null,
          tstamp timestamp not null default now()
        )`,
            `insert into ${quoted} (version_id, is_applied) values (0, true)`,
        ],
        record: ({ id }, table) => [
            `insert into ${table} (version_id, is_applied) values (${(0,quote/* quoteText */.ol)(id)}, true)`,
        ],
        forget: ({ id }, table) => [`delete from ${table} where version_id = ${(0,quote/* quoteText */.ol)(id)}`],
    },
});
//# sourceMappingURL=goose.js.map
;// CONCATENATED MODULE: ./build/src/migrations/ledger/node-pg-migrate.js



/**
 * node-pg-migrate keeps file names without their endings. Its own engine writes them by itself; where its SQL files
 * are run without it, we do.
 */
const nodePgMigrateLedger = (history) => history.engine === 'node-pg-migrate'
    ? tableLedger(history, reading)
    : writtenLedger(history, { ...reading, writing });
const reading = {
    columns: ['id', 'name', 'run_on'],
    rows: rowEach((table) => `select name as id, run_on::text as at from ${table} order by run_on, id`),
    locks: () => [nodePgMigrateLock],
};
const writing = {
    create: ({ quoted }) => [
        `create table ${quoted} (id serial primary key, name varchar(255) not null, run_on timestamp not null)`,
    ],
    record: ({ id }, table) => [`insert into ${table} (name, run_on) values (${(0,quote/* quoteText */.ol)(id)}, now())`],
    forget: ({ id }, table) => [`delete from ${table} where name = ${(0,quote/* quoteText */.ol)(id)}`],
};
//# sourceMappingURL=node-pg-migrate.js.map
;// CONCATENATED MODULE: ./build/src/migrations/ledger/own.js




const ownTable = 'lockkeeper.applied';
/** The ledger that Lockkeeper keeps for layouts whose runner nobody knows. One table serves all folders. */
const ownLedger = (history, { tree }) => {
    const { dir } = history;
    const checksums = async ({ up }) => up
        ? [
            (0,external_node_crypto_.createHash)('sha256')
                .update(await tree.read(up.file))
                .digest('hex'),
        ]
        : [];
    const isIt = (id) => `dir = ${(0,quote/* quoteText */.ol)(dir)} and id = ${(0,quote/* quoteText */.ol)(id)}`;
    const writing = {
        async record(migration, table) {
            const [checksum = ''] = await checksums(migration);
            const values = [dir, migration.id, checksum].map(quote/* quoteText */.ol).join(', ');
            return [`insert into ${table} (dir, id, checksum, applied_at) values (${values}, clock_timestamp())`];
        },
        forget: ({ id }, table) => [`delete from ${table} where ${isIt(id)}`],
    };
    const reading = {
        columns: ['dir', 'id', 'checksum', 'applied_at'],
        async rows(session, table) {
            const rows = await session.query(`select id, applied_at::text as at, checksum from ${table} where dir = $1 order by applied_at, id`, [dir]);
            return { applied: rows.map(({ id, at, checksum }) => ({ id, appliedAt: at, checksum })) };
        },
        checksums,
    };
    return {
        ...tableLedger(history, reading, ownTable),
        writer: {
            ...rowWriter(ownTable, writing),
            async prepare(target) {
                // It brings a runner of its own along, which reading does without.
                const { installOwnSchema } = await __webpack_require__.e(/* import() */ 1933).then(__webpack_require__.bind(__webpack_require__, 71933));
                await installOwnSchema(target);
            },
        },
    };
};
//# sourceMappingURL=own.js.map
;// CONCATENATED MODULE: ./build/src/migrations/ledger/prisma.js




/**
 * Prisma keeps a row an attempt: one that neither finished nor was rolled back stops `migrate deploy` (P3009). Its
 * checksum is the SHA-256 of migration.sql; a file that was checked out with other line ends counts as the same.
 */
const prismaLedger = (history, { tree }) => {
    const checksums = async ({ up }) => {
        if (!up)
            return [];
        const unix = (await tree.read(up.file)).replaceAll('\r\n', '\n');
        return [unix, unix.replaceAll('\n', '\r\n')].map(sha256);
    };
    const asItIs = async ({ up }) => sha256(up ? await tree.read(up.file) : '');
    return writtenLedger(history, {
        columns: ['migration_name', 'checksum', 'finished_at', 'rolled_back_at'],
        rows,
        checksums,
        locks: () => [prismaLock],
        writing: prisma_writingOf(asItIs),
    });
};
const sha256 = (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
const rows = async (session, table) => {
    const all = await session.query(`select migration_name as id, checksum, finished_at::text as at, rolled_back_at::text as back
     from ${table} order by started_at, id`);
    const open = all.find(({ at, back }) => at === null && back === null);
    return {
        applied: all.flatMap(({ id, checksum, at, back }) => at === null || back !== null ? [] : [{ id, checksum, appliedAt: at }]),
        dirty: open && {
            id: open.id,
            reason: `its row in ${table} has neither finished_at nor rolled_back_at: Prisma stopped half-way and refuses to go on (P3009)`,
        },
    };
};
/**
 * Prisma has no way down. A row that is marked as rolled back would be run again by `prisma migrate deploy`, but
 * `prisma migrate status` would not count it as pending: so the row goes.
 */
function prisma_writingOf(checksum) {
    const current = ({ id }) => `migration_name = ${(0,quote/* quoteText */.ol)(id)} and rolled_back_at is null`;
    const row = async (migration) => [`gen_random_uuid()::text`, `'${await checksum(migration)}'`, (0,quote/* quoteText */.ol)(migration.id)].join(', ');
    return {
        create: ({ quoted }) => [
            `create table ${quoted} (
        id varchar(36) primary key not null,
        checksum varchar(64) not null,
        finished_at timestamptz,
        migration_name varchar(255) not null,
        logs text,
        rolled_back_at timestamptz,
        started_at timestamptz not null default now(),
        applied_steps_count integer not null default 0
      )`,
        ],
        record: async (migration, table) => [
            `with finished as (
        update ${table} set finished_at = clock_timestamp(), applied_steps_count = 1
        where ${current(migration)} and finished_at is null returning id)
      insert into ${table} (id, checksum, migration_name, finished_at, applied_steps_count)
      select ${await row(migration)}, clock_timestamp(), 1 where not exists (select from finished)`,
        ],
        forget: (migration, table) => [`delete from ${table} where ${current(migration)}`],
        start: async (migration, table, direction) => [
            direction === 'up'
                ? `insert into ${table} (id, checksum, migration_name) select ${await row(migration)}
          where not exists (select from ${table} where ${current(migration)} and finished_at is null)`
                : `update ${table} set finished_at = null where ${current(migration)}`,
        ],
    };
}
//# sourceMappingURL=prisma.js.map
;// CONCATENATED MODULE: ./build/src/migrations/ledger/sql-migrate.js


/** sql-migrate keeps whole file names. */
const sqlMigrateLedger = (history) => writtenLedger(history, {
    columns: ['id', 'applied_at'],
    rows: rowEach((table) => `select id, applied_at::text as at from ${table} order by applied_at, id`),
    writing: {
        create: ({ quoted }) => [
            `create table ${quoted} (id text not null primary key, applied_at timestamp with time zone)`,
        ],
        record: ({ id }, table) => [
            `insert into ${table} (id, applied_at) values (${(0,quote/* quoteText */.ol)(id)}, clock_timestamp())`,
        ],
        forget: ({ id }, table) => [`delete from ${table} where id = ${(0,quote/* quoteText */.ol)(id)}`],
    },
});
//# sourceMappingURL=sql-migrate.js.map
;// CONCATENATED MODULE: ./build/src/migrations/ledger/by-number.js
/** The id of the migration whose name starts with that number; the number itself when there is none. */
function byNumber({ migrations }, number) {
    const isIt = (id) => {
        const digits = /^\d+/.exec(id)?.[0];
        return id === number || digits === number || digits?.replace(/^0+(?=\d)/, '') === number;
    };
    return migrations.find(({ id }) => isIt(id))?.id ?? number;
}
//# sourceMappingURL=by-number.js.map
;// CONCATENATED MODULE: ./build/src/migrations/ledger/sqlx.js






/** sqlx keeps numbers, a SHA-384 of the file, and whether a migration without a transaction came to its end. */
const sqlxLedger = (history, { tree }) => {
    const checksum = async ({ up }) => up &&
        (0,external_node_crypto_.createHash)('sha384')
            .update(await tree.read(up.file))
            .digest('hex');
    return writtenLedger(history, {
        columns: ['version', 'installed_on', 'success', 'checksum'],
        rows: readRows(history),
        checksums: async (migration) => [await checksum(migration)].filter((sum) => sum !== undefined),
        locks: (database) => [sqlxLock(database)],
        writing: sqlx_writingOf(checksum),
    }, history.bookkeeping.find((name) => name.endsWith('_sqlx_migrations')) ?? history.bookkeeping[0]);
};
function readRows(history) {
    return async (session, table) => {
        const rows = await session.query(`select version::text as id, installed_on::text as at, encode(checksum, 'hex') as checksum, success
       from ${table} order by installed_on, version`);
        const failed = rows.find(({ success }) => success !== 't');
        return {
            applied: rows
                .filter(({ success }) => success === 't')
                .map(({ id, at, checksum }) => ({ id: byNumber(history, id), appliedAt: at, checksum })),
            dirty: failed && {
                id: byNumber(history, failed.id),
                reason: `its row in ${table} says success = false: sqlx stopped half-way and refuses to go on`,
            },
        };
    };
}
/** Nanoseconds since a time. */
const since = (time) => `(extract(epoch from clock_timestamp() - ${time}) * 1000000000)::bigint`;
/**
 * sqlx itself leaves no mark before a migration without a transaction, and stops at a row with `success = false`
 * wherever it comes from.
 */
function sqlx_writingOf(checksum) {
    const row = async (migration) => {
        const description = (0,quote/* quoteText */.ol)(descriptionOf(migration));
        return `${(0,quote/* quoteText */.ol)(versionOf(migration))}::bigint, ${description}, decode('${await checksum(migration)}', 'hex')`;
    };
    const isIt = (migration) => `version = ${(0,quote/* quoteText */.ol)(versionOf(migration))}`;
    const unfinished = (migration) => `${isIt(migration)} and not success`;
    const columns = 'version, description, checksum, success, execution_time';
    return {
        create: ({ quoted }) => [
            `create table ${quoted} (
        version bigint primary key,
        description text not null,
        installed_on timestamptz not null default now(),
        success boolean not null,
        checksum bytea not null,
        execution_time bigint not null
      )`,
        ],
        record: async (migration, table) => [
            `with finished as (
        update ${table} set success = true, execution_time = ${since('installed_on')}
        where ${unfinished(migration)} returning version)
      insert into ${table} (${columns})
      select ${await row(migration)}, true, ${since('transaction_timestamp()')} where not exists (select from finished)`,
        ],
        forget: (migration, table) => [`delete from ${table} where ${isIt(migration)}`],
        start: async (migration, table, direction) => [
            direction === 'up'
                ? `insert into ${table} (${columns}) select ${await row(migration)}, false, -1
          where not exists (select from ${table} where ${unfinished(migration)})`
                : `update ${table} set success = false where ${isIt(migration)}`,
        ],
    };
}
function versionOf({ id }) {
    return /^\d+/.exec(id)?.[0] ?? id;
}
/** What stands between the number and the ending, blanks for underscores. */
function descriptionOf({ file }) {
    const name = external_node_path_.posix.basename(file).replace(/(?:\.(?:up|down))?\.sql$/, '');
    return name.slice(name.indexOf('_') + 1).replaceAll('_', ' ');
}
//# sourceMappingURL=sqlx.js.map
// EXTERNAL MODULE: ./build/src/sql/split.js
var split = __webpack_require__(39234);
;// CONCATENATED MODULE: ./build/src/migrations/ledger/supabase.js




/** Supabase keeps the number in front of a file's name, the rest of the name, and the statements as they were run. */
const supabaseLedger = (history) => writtenLedger(history, {
    columns: ['version'],
    async rows(session, table) {
        const rows = await session.query(`select version::text as id from ${table} order by version`);
        return { applied: rows.map(({ id }) => ({ id: byNumber(history, id) })) };
    },
    writing: {
        create: ({ quoted }) => [
            `create table ${quoted} (version text not null primary key, statements text[], name text)`,
        ],
        record: ({ id, up }, table) => {
            const statements = piecesOf(up?.sql?.text ?? '').map(quote/* quoteText */.ol);
            const values = [
                ...[supabase_versionOf(id), nameOf(id)].map(quote/* quoteText */.ol),
                `array[${statements.join(', ')}]::text[]`,
            ];
            return [`insert into ${table} (version, name, statements) values (${values.join(', ')})`];
        },
        forget: ({ id }, table) => [
            `delete from ${table} where version = ${(0,quote/* quoteText */.ol)(supabase_versionOf(id))}`,
        ],
    },
});
function supabase_versionOf(id) {
    return /^\d+/.exec(id)?.[0] ?? id;
}
function nameOf(id) {
    return id.replace(/^\d+[_-]?/, '');
}
/** Statements as Supabase cuts them: comments stay with what follows them, those at the end stand alone. */
function piecesOf(text) {
    let start = 0;
    const pieces = (0,split/* statementsOf */.G)(text).map(({ end }) => {
        const piece = text.slice(start, end);
        const semicolon = text.indexOf(';', end);
        start = semicolon < 0 ? text.length : semicolon + 1;
        return piece;
    });
    return [...pieces, text.slice(start)].map((piece) => piece.trim()).filter((piece) => piece !== '');
}
//# sourceMappingURL=supabase.js.map
;// CONCATENATED MODULE: ./build/src/migrations/ledger/index.js















/** By flavor of the history. */
const ledgers = {
    alembic: alembicLedger,
    'flask-migrate': alembicLedger,
    'node-pg-migrate': nodePgMigrateLedger,
    dbmate: dbmateLedger,
    goose: gooseLedger,
    'sql-migrate': sqlMigrateLedger,
    'golang-migrate': golangMigrateLedger,
    sqlx: sqlxLedger,
    diesel: dieselLedger,
    prisma: prismaLedger,
    drizzle: drizzleLedger,
    flyway: flywayLedger,
    supabase: supabaseLedger,
    command: (_history, world) => commandLedger(undefined, world),
    plain: plainLedger,
    'sql-pairs': ownLedger,
    'sql-folders': ownLedger,
};
/**
 * The ledger of a history's runner; of a layout whose runner nobody knows, our own. A `list-applied-command` goes
 * before all of them. Throws `UserError` for a runner whose ledger is not understood.
 */
function ledgerOf(history, world) {
    const { listApplied } = world.settings;
    if (listApplied) {
        const read = commandLedger(listApplied, world);
        return writesItself(history) ? read : { ...read, writer: unknownWriter };
    }
    const make = ledgers[history.flavor];
    if (make)
        return make(history, world);
    throw new errors/* UserError */.yo({
        what: `the ledger of ${history.flavor} is not understood by this version`,
        where: 'engine',
        fix: 'add to lockkeeper.yml a command that prints one applied id a line and writes nothing: `list-applied-command: ./migrate applied`',
    });
}
/** Whether a step of the engine is one of the runner's own, ledger included. */
function writesItself({ engine }) {
    return engine === 'alembic' || engine === 'node-pg-migrate' || engine === 'command';
}
/** Numbered files may be sqlx's, which its table shows; else they are ours. */
function plainLedger(history, world) {
    const sqlx = sqlxLedger(history, world);
    const own = ownLedger(history, world);
    let chosen = own;
    const read = async (target) => {
        const state = await sqlx.read(target);
        chosen = state.table === undefined ? own : sqlx;
        return state.table === undefined ? own.read(target) : state;
    };
    return {
        read,
        checksums: (migration) => chosen.checksums(migration),
        // A team that uses sqlx may start it at the same time, before it has made its table.
        locks: (database) => sqlx.locks?.(database) ?? [],
        writer: {
            async prepare(target) {
                await read(target);
                await chosen.writer.prepare(target);
            },
            record: (migration) => chosen.writer.record(migration),
            forget: (migration) => chosen.writer.forget(migration),
            start: async (migration, direction) => (await chosen.writer.start?.(migration, direction)) ?? [],
        },
    };
}
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 88611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ childEnvironment)
/* harmony export */ });
/**
 * The names that a project's own code may see: where programs, packages and the home lie, how text is written,
 * and nothing of the workflow. Tokens and secrets stay behind.
 */
const harmless = /^(PATH|HOME|USER|LOGNAME|SHELL|LANG|LC_[A-Z]+|TZ|TMPDIR|TEMP|TMP|TERM|CI|VIRTUAL_ENV|CONDA_PREFIX|PYTHON(PATH|HOME|UTF8|IOENCODING|DONTWRITEBYTECODE)|UV_[A-Z_]*(DIR|PYTHON|PROJECT_ENVIRONMENT)|POETRY_(HOME|CACHE_DIR|VIRTUALENVS_[A-Z_]+)|NODE_(PATH|ENV|OPTIONS)|XDG_[A-Z_]+|SSL_CERT_(FILE|DIR)|LD_LIBRARY_PATH|SystemRoot|PATHEXT|ComSpec|APPDATA|LOCALAPPDATA|USERPROFILE)$/;
/** The part of the environment that is handed to migrations. */
function childEnvironment(env) {
    const kept = Object.entries(env).filter((entry) => entry[1] !== undefined && harmless.test(entry[0]));
    return Object.fromEntries(kept);
}
//# sourceMappingURL=child-environment.js.map

/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
