export const id = 6303;
export const ids = [6303];
export const modules = {

/***/ 56303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readChange: () => (/* binding */ readChange)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/git/repository.js
var git_repository = __webpack_require__(18960);
;// CONCATENATED MODULE: ./build/src/git/fetch.js

/** Fetches the tip of one branch into `refs/remotes/`. Undefined when the remote has no such branch or is out of reach. */
async function fetchBranch(repository, wanted) {
    if (!(0,git_repository/* isSafeName */.TE)(wanted.branch) || !(0,git_repository/* isSafeName */.TE)(wanted.remote))
        return undefined;
    const depth = (await isShallow(repository)) ? ['--depth=1'] : [];
    const output = await repository.git([
        'fetch',
        '--no-tags',
        '--quiet',
        ...depth,
        wanted.remote,
        refspec(wanted),
    ]);
    if (output.code !== 0)
        return undefined;
    return (0,git_repository/* commitOf */.D3)(repository, `refs/remotes/${wanted.remote}/${wanted.branch}`);
}
/** Whether the clone lacks older commits. */
async function isShallow(repository) {
    const output = await repository.git(['rev-parse', '--is-shallow-repository']);
    return output.stdout.toString('utf8').trim() === 'true';
}
/** Fetches exactly that branch, also when it was rewritten. */
function refspec(wanted) {
    return `+refs/heads/${wanted.branch}:refs/remotes/${wanted.remote}/${wanted.branch}`;
}
//# sourceMappingURL=fetch.js.map
;// CONCATENATED MODULE: ./build/src/git/base.js



/**
 * Finds the base and its tip: what was asked for, else the pull request's base, else the remote's default
 * branch, else `main` or `master`. A branch that the clone lacks is fetched.
 * Undefined when nothing was asked for and there is no such branch. Throws `UserError` for a base that is not there,
 * and for a shallow clone that cannot get one: everything would look new.
 */
async function resolveBase(repository, choice) {
    const remote = await remoteName(repository);
    if (choice.base)
        return named(repository, choice.base, remote);
    if (choice.pullRequestBase)
        return named(repository, choice.pullRequestBase, remote);
    for (const name of await usualNames(repository, remote)) {
        const tip = await (0,git_repository/* commitOf */.D3)(repository, name);
        if (tip)
            return { name: name.replace(/^refs\/(remotes|heads)\//, ''), tip };
    }
    return remote === undefined ? undefined : fetchDefault(repository, remote);
}
/** A clone of one branch (actions/checkout on a push) does not know the default branch: the remote does. */
async function fetchDefault(repository, remote) {
    const answer = await repository.git(['ls-remote', '--symref', remote, 'HEAD']);
    const branch = /^ref: refs\/heads\/(\S+)\tHEAD$/m.exec(answer.stdout.toString('utf8'))?.[1];
    const tip = branch === undefined ? undefined : await fetchBranch(repository, { remote, branch });
    if (tip)
        return { name: `${remote}/${branch}`, tip };
    if (await isShallow(repository))
        throw notInClone('the base branch');
    return undefined;
}
/** The remote to ask: `origin`, else the only one. */
async function remoteName(repository) {
    const names = (await (0,git_repository/* mustRun */.Pv)(repository, ['remote'])).toString('utf8').split('\n').filter(Boolean);
    return names.includes('origin') ? 'origin' : names[0];
}
async function named(repository, wanted, remote) {
    if (!(0,git_repository/* isSafeName */.TE)(wanted)) {
        throw new errors/* UserError */.yo({ what: `"${wanted}" is no name of a branch, tag or commit`, where: 'base' });
    }
    const branch = wanted.replace(/^refs\/heads\//, '');
    // The remote's branch comes first: a local `main` is often weeks behind what the change will meet.
    const names = remote ? [`refs/remotes/${remote}/${branch}`, wanted] : [wanted];
    for (const name of names) {
        const tip = await (0,git_repository/* commitOf */.D3)(repository, name);
        if (tip)
            return { name: name.replace(/^refs\/remotes\//, ''), tip };
    }
    const plain = remote && branch.startsWith(`${remote}/`) ? branch.slice(remote.length + 1) : branch;
    const tip = remote && (await fetchBranch(repository, { remote, branch: plain }));
    if (tip)
        return { name: `${remote}/${plain}`, tip };
    throw notInClone(`the base "${wanted}"`);
}
function notInClone(what) {
    return new errors/* UserError */.yo({
        what: `${what} is not in this clone and could not be fetched`,
        where: 'base',
        why: 'order and history are judged against the tip of the base branch',
        fix: 'check out with the whole history (actions/checkout with fetch-depth: 0), or correct base:',
    });
}
async function usualNames(repository, remote) {
    const branches = ['main', 'master'];
    const local = branches.map((branch) => `refs/heads/${branch}`);
    if (!remote)
        return local;
    const head = await repository.git(['symbolic-ref', '--quiet', `refs/remotes/${remote}/HEAD`]);
    const remotes = branches.map((branch) => `refs/remotes/${remote}/${branch}`);
    const first = head.code === 0 ? [head.stdout.toString('utf8').trim()] : [];
    return [...first, ...remotes, ...local];
}
//# sourceMappingURL=base.js.map
;// CONCATENATED MODULE: ./build/src/git/changed-files.js

/**
 * Every file that the change touches, from the merge base to the work tree: committed, staged, unstaged and
 * untracked. Sorted by path.
 */
async function changedFiles(repository, since) {
    const diff = ['diff', '--name-status', '-z', '--find-renames=50%', '--no-ext-diff', '--no-textconv'];
    const tracked = readNameStatus((0,git_repository/* zeroSeparated */.QC)(await (0,git_repository/* mustRun */.Pv)(repository, [...diff, '--end-of-options', since, '--'])));
    const others = await (0,git_repository/* mustRun */.Pv)(repository, ['ls-files', '--others', '--exclude-standard', '-z']);
    const known = new Set(tracked.map((change) => change.path));
    const untracked = (0,git_repository/* zeroSeparated */.QC)(others)
        .filter((path) => !known.has(path))
        .map((path) => ({ path, status: 'added' }));
    return [...tracked, ...untracked].sort((a, b) => (a.path < b.path ? -1 : 1));
}
/** Reads the fields of `git diff --name-status -z`: a status, then one path, or two for a rename or copy. */
function readNameStatus(fields) {
    const changes = [];
    for (let at = 0; at + 1 < fields.length;) {
        const letter = fields[at]?.[0];
        const first = fields[at + 1] ?? '';
        const second = fields[at + 2] ?? '';
        if (letter === 'R')
            changes.push({ path: second, status: 'renamed', from: first });
        else if (letter === 'C')
            changes.push({ path: second, status: 'added' });
        else
            changes.push({ path: first, status: statusOf(letter) });
        at += letter === 'R' || letter === 'C' ? 3 : 2;
    }
    return changes;
}
function statusOf(letter) {
    if (letter === 'A')
        return 'added';
    return letter === 'D' ? 'deleted' : 'modified';
}
//# sourceMappingURL=changed-files.js.map
;// CONCATENATED MODULE: ./build/src/git/merge-base.js



/** How many more commits a shallow clone asks for, one try after the other; 0 asks for all. */
const deepenings = [50, 500, 0];
/**
 * The commit at which the change left the base. A shallow clone is deepened until it has it.
 * Undefined when the two histories have nothing in common. Throws `UserError` when the clone stays too shallow.
 */
async function mergeBase(repository, base) {
    const head = await (0,git_repository/* currentCommit */.Hg)(repository);
    if (!head)
        return undefined;
    const find = async () => {
        const output = await repository.git(['merge-base', base.tip, head]);
        return output.code === 0 ? output.stdout.toString('utf8').trim() : undefined;
    };
    for (const more of deepenings) {
        const found = await find();
        if (found || !(await isShallow(repository)))
            return found;
        await deepen(repository, { base, head, more });
    }
    const found = await find();
    if (found || !(await isShallow(repository)))
        return found;
    throw new errors/* UserError */.yo({
        what: `this clone is too shallow to tell where the change left ${base.name}`,
        where: 'base',
        fix: 'check out with the whole history: actions/checkout with fetch-depth: 0, or git fetch --unshallow',
    });
}
/** Asks for the checked-out commit too: a server only deepens what leads back from what is asked for. */
async function deepen(repository, { base, head, more }) {
    const [remote, ...rest] = base.name.split('/');
    const wanted = { remote: remote ?? 'origin', branch: rest.join('/') };
    const specs = wanted.branch ? [refspec(wanted)] : [];
    const command = ['fetch', '--no-tags', '--quiet', more ? `--deepen=${more}` : '--unshallow'];
    const both = await repository.git([...command, wanted.remote, ...specs, head]);
    if (both.code !== 0)
        await repository.git([...command, wanted.remote, ...specs]);
}
//# sourceMappingURL=merge-base.js.map
;// CONCATENATED MODULE: ./build/src/git/merged-tree.js
/**
 * The files as they will be once the change is merged: the tip of the base, with the files that the change adds
 * or edits laid over it and those it deletes taken away. A file that both sides edited is the change's version;
 * git itself would stop there and ask.
 */
function mergedTree({ tip, head, changes }) {
    const ours = new Set(changes.filter((change) => change.status !== 'deleted').map((change) => change.path));
    const gone = new Set(changes.flatMap((change) => change.status === 'deleted' ? [change.path] : change.from ? [change.from] : []));
    return {
        label: `${tip.label} with this change`,
        async files(dir) {
            const [theirs, mine] = await Promise.all([tip.files(dir), head.files(dir)]);
            const kept = theirs.filter((path) => !gone.has(path) || ours.has(path));
            return [...new Set([...kept, ...mine.filter((path) => ours.has(path))])].sort();
        },
        read: (path) => (ours.has(path) ? head : tip).read(path),
    };
}
//# sourceMappingURL=merged-tree.js.map
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/left-out.js
var left_out = __webpack_require__(14313);
// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(87422);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./build/src/git/run-git.js
var run_git = __webpack_require__(67870);
;// CONCATENATED MODULE: ./build/src/git/blob-reader.js


/** Starts git on the first read. An idle reader does not keep the program alive; git ends with its input. */
function blobReader(root) {
    let process_;
    return {
        read(id) {
            process_ ??= start(root, () => {
                process_ = undefined;
            });
            return process_(id);
        },
    };
}
function start(root, onEnd) {
    const child = (0,external_node_child_process_.spawn)('git', ['--no-pager', 'cat-file', '--batch'], {
        cwd: root,
        env: (0,run_git/* gitEnvironment */._)(process.env),
        stdio: ['pipe', 'pipe', 'ignore'],
    });
    const waiting = [];
    const next = answerReader();
    const hold = (alive) => {
        for (const handle of [child, child.stdin, child.stdout]) {
            if (alive)
                handle.ref();
            else
                handle.unref();
        }
    };
    const fail = (error) => {
        onEnd();
        for (const one of waiting.splice(0))
            one.reject(error);
    };
    child.once('error', fail);
    child.once('close', () => fail(new Error('git cat-file ended early')));
    child.stdin.on('error', () => undefined);
    child.stdout.on('data', (chunk) => {
        for (const answer of next(chunk)) {
            const one = waiting.shift();
            if (answer)
                one?.resolve(answer);
            else
                one?.reject(new Error('git has no such object; is the clone incomplete?'));
        }
        if (waiting.length === 0)
            hold(false);
    });
    return (id) => new Promise((resolve, reject) => {
        if (waiting.length === 0)
            hold(true);
        waiting.push({ resolve, reject });
        child.stdin.write(`${id}\n`);
    });
}
/**
 * Cuts the stream of `git cat-file --batch` into contents: `<id> blob <size>`, a line end, the content, a line
 * end. Undefined stands for a missing object.
 */
function answerReader() {
    let parts = [];
    let held = 0;
    let needed = 0;
    return (chunk) => {
        parts.push(chunk);
        held += chunk.length;
        const answers = [];
        if (held < needed)
            return answers;
        let rest = Buffer.concat(parts);
        needed = 0;
        for (let end = rest.indexOf(10); end !== -1; end = rest.indexOf(10)) {
            const [, kind, size] = rest.subarray(0, end).toString('latin1').split(' ');
            const length = kind === 'missing' ? 0 : Number(size) + 1;
            if (rest.length < end + 1 + length) {
                needed = end + 1 + length;
                break;
            }
            answers.push(kind === 'missing' ? undefined : Buffer.from(rest.subarray(end + 1, end + length)));
            rest = rest.subarray(end + 1 + length);
        }
        parts = [rest];
        held = rest.length;
        return answers;
    };
}
//# sourceMappingURL=blob-reader.js.map
;// CONCATENATED MODULE: ./build/src/git/revision-tree.js






/** The files of a commit, without checking it out. `label` is what messages call it. */
function revisionTree(repository, commit, label = commit) {
    const blobs = blobReader(repository.root);
    let entries;
    const all = () => {
        entries ??= readEntries(repository, commit, blobs);
        return entries;
    };
    return {
        label,
        async files(dir) {
            const prefix = dir === '' ? '' : `${dir.replace(/\/+$/, '')}/`;
            const below = [...(await all()).keys()].filter((path) => path.startsWith(prefix));
            return below
                .filter((path) => !path.slice(prefix.length).split('/').slice(0, -1).some(left_out/* isLeftOut */.W))
                .sort();
        },
        async read(path) {
            const entry = (await all()).get(external_node_path_.posix.normalize(path));
            const where = { file: path };
            if (!entry)
                throw new errors/* UserError */.yo({ what: `does not exist in ${label}`, where });
            if (entry.link === 'leaves')
                throw new errors/* UserError */.yo({ what: `leads out of the repository in ${label}`, where });
            if (entry.link)
                throw new errors/* UserError */.yo({ what: `is a link to nothing in ${label}`, where });
            (0,core_text/* refuseLargeFile */.qb)(entry.bytes, path);
            return (0,core_text/* decodeText */.g7)(await blobs.read(entry.id), path);
        },
    };
}
async function readEntries(repository, commit, blobs) {
    const fields = (0,git_repository/* zeroSeparated */.QC)(await (0,git_repository/* mustRun */.Pv)(repository, ['ls-tree', '-r', '-z', '-l', '--full-tree', commit]));
    const entries = new Map();
    const links = new Map();
    for (const field of fields) {
        // "100644 blob <id>    <bytes>\t<path>"; the path may hold anything but NUL.
        const match = /^(\d+) blob ([0-9a-f]+) +(\d+)\t([\s\S]+)$/.exec(field);
        const [, mode, id, bytes, path] = match ?? [];
        if (!id || !path)
            continue;
        if (mode === '120000')
            links.set(path, id);
        else
            entries.set(path, { id, bytes: Number(bytes) });
    }
    const targets = await Promise.all([...links].map(async ([path, id]) => ({ path, target: (await blobs.read(id)).toString('utf8') })));
    return withLinks(entries, targets);
}
/** Adds what links lead to, as the files on disk would show it. A link into its own parents adds nothing. */
function withLinks(files, links) {
    const entries = new Map(files);
    for (const { path, target } of links) {
        const goal = external_node_path_.posix.normalize(external_node_path_.posix.join(external_node_path_.posix.dirname(path), target)).replace(/\/$/, '');
        const file = files.get(goal);
        const below = [...files].filter(([name]) => name.startsWith(`${goal}/`));
        if (external_node_path_.posix.isAbsolute(target) || goal === '..' || goal.startsWith('../')) {
            entries.set(path, { id: '', bytes: 0, link: 'leaves' });
        }
        else if (file) {
            entries.set(path, file);
        }
        else if (below.length > 0 && !path.startsWith(`${goal}/`)) {
            for (const [name, entry] of below)
                entries.set(`${path}${name.slice(goal.length)}`, entry);
        }
        else if (goal !== '.' && below.length === 0) {
            entries.set(path, { id: '', bytes: 0, link: 'dangling' });
        }
    }
    return entries;
}
//# sourceMappingURL=revision-tree.js.map
;// CONCATENATED MODULE: ./build/src/git/change.js






/** Reads the change in the repository around `cwd`. `head` reads the files on disk. Throws `UserError`. */
async function readChange(cwd, choice, head) {
    const repository = await (0,git_repository/* openRepository */.h_)(cwd);
    const { root } = repository;
    const tree = head(root);
    const commit = await (0,git_repository/* currentCommit */.Hg)(repository);
    const base = commit === undefined ? undefined : await resolveBase(repository, choice);
    if (!base)
        return { root, commit, base, files: undefined, baseTree: undefined, mergedTree: tree };
    const from = await mergeBase(repository, base);
    const files = await changedFiles(repository, from ?? base.tip);
    const tip = revisionTree(repository, base.tip, base.name);
    const moved = from !== undefined && from !== base.tip;
    return {
        root,
        commit,
        base,
        files,
        baseTree: tip,
        mergedTree: moved ? mergedTree({ tip, head: tree, changes: files }) : tree,
    };
}
//# sourceMappingURL=change.js.map

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

/***/ })

};
