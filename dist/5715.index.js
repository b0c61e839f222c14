export const id = 5715;
export const ids = [5715];
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

/***/ 79276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ httpSmokeRules)
/* harmony export */ });
/** What an HTTP smoke test can find. Ids are stable. */
const httpSmokeRules = {
    noAnswer: {
        id: 'http-no-answer',
        title: 'A request got no answer',
        severity: 'error',
        why: 'Nothing listens, the connection broke off, or the answer took too long: people meet the same.',
        mend: 'Look at the service’s log for a crash or a slow start. Where the service needs a while, add `retry: 60s` to the request.',
    },
    status: {
        id: 'http-status',
        title: 'A request was answered with another status than expected',
        severity: 'error',
        why: 'The new version does not do what the smoke file says it must.',
        mend: 'Send the shown request by hand and read the answer. If the answer is right, correct `expect: status` in the smoke file.',
    },
    expectation: {
        id: 'http-expectation',
        title: 'An answer is not as expected',
        severity: 'error',
        why: 'The status alone says little: a header or the body differs from what the smoke file says.',
        mend: 'Compare expected and got. Mend the service, or the expectation if it is out of date.',
    },
    slow: {
        id: 'http-slow',
        title: 'An answer took too long',
        severity: 'error',
        why: 'It came, but later than `within` allows: a missing index or a cold cache shows here first.',
        mend: 'Look for a new slow query. If the service was only starting, let a request before it warm it up, or raise `within`.',
    },
    capture: {
        id: 'http-capture',
        title: 'A value that later requests need is not in the answer',
        severity: 'error',
        why: 'Requests that use the variable cannot be sent.',
        mend: 'Correct the path, header, cookie or pattern under `capture`, or mend the answer.',
    },
    cookie: {
        id: 'http-cookie',
        title: 'A cookie is not safe, or not as expected',
        severity: 'error',
        why: 'Without Secure it travels in the clear, without HttpOnly scripts can read it, and browsers drop a cookie that breaks the rules of SameSite or of its name without a word: people are logged out.',
        bad: 'Set-Cookie: session=...; SameSite=None',
        good: 'Set-Cookie: session=...; Path=/; Secure; HttpOnly; SameSite=Lax',
        mend: 'Set the attributes where the cookie is made, or in the gateway that rewrites it.',
    },
    cors: {
        id: 'http-cors',
        title: 'Cross-origin rules let the wrong ones in or the right ones out',
        severity: 'error',
        why: 'A hostile page that is let in reads data with the visitor’s cookies; a front end that is kept out shows an empty page.',
        bad: 'Access-Control-Allow-Origin: *\nAccess-Control-Allow-Credentials: true',
        good: 'Access-Control-Allow-Origin: https://www.example.com\nAccess-Control-Allow-Credentials: true\nVary: Origin',
        mend: 'Compare the origin with a list of whole origins, never by prefix, suffix or an unanchored pattern, and send `Vary: Origin` wherever the answer depends on it.',
    },
    securityHeader: {
        id: 'http-security-header',
        title: 'A security header is missing or weak',
        severity: 'error',
        why: 'Browsers protect people only when they are told to.',
        good: "Strict-Transport-Security: max-age=31536000; includeSubDomains\nX-Content-Type-Options: nosniff\nContent-Security-Policy: frame-ancestors 'none'\nReferrer-Policy: strict-origin-when-cross-origin",
        mend: 'Set the header in the app or in the gateway in front of it. One that does not apply can be left out with `skip`.',
    },
    open: {
        id: 'http-open',
        title: 'An endpoint lets people in without its token',
        severity: 'error',
        why: 'Anybody can call it.',
        mend: 'Check the token before anything else happens, also where the expected token is not configured: an empty expected token must refuse everybody.',
    },
    rewrite: {
        id: 'http-rewrite',
        title: 'The gateway answers otherwise than the origin behind it',
        severity: 'error',
        why: 'The rewrite leads to another route, another version or a cached answer.',
        mend: 'Check the gateway’s path rule and what it caches. Values that change with every request belong into `ignore`.',
    },
    migrations: {
        id: 'http-migrations',
        title: 'The service’s own list of migrations is not as expected',
        severity: 'error',
        why: 'The code that runs expects another schema than the database has.',
        mend: 'Run the pending migrations, or find out why the newest one is not there, before people use the new version.',
    },
    backup: {
        id: 'http-backup',
        title: 'There is no good backup',
        severity: 'error',
        why: 'Without one the way back from a bad migration is closed.',
        mend: 'Look at the service’s log for the backup’s error, then run it again.',
    },
    imported: {
        id: 'http-imported',
        title: 'A check of an imported file failed',
        severity: 'error',
        why: 'The program that ran the file says that an answer is not as the file says.',
        mend: 'Run the file with the program itself and read its output.',
    },
};
//# sourceMappingURL=rules.js.map

/***/ }),

/***/ 46402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ openLineChild),
/* harmony export */   w: () => (/* binding */ runChild)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);

/**
 * Runs a command to its end and never throws for what the command does: being killed is a result too.
 * Rejects only when it cannot be started (`ENOENT`, `EACCES`).
 * The child leads a process group of its own, and the whole group is killed when it must stop.
 */
async function runChild(command, options) {
    const child = await startGroup(command, { ...options, stdin: 'ignore' });
    const stdout = [];
    const stderr = [];
    const lines = lineSplitter(options.onLine ?? (() => undefined));
    let bytes = 0;
    let stopped;
    const stop = (why) => {
        stopped ??= why;
        killGroup(child);
    };
    const take = (into) => (chunk) => {
        bytes += chunk.length;
        if (bytes > options.maxOutputBytes)
            return stop('output');
        into.push(chunk);
        if (into === stdout)
            lines(chunk);
    };
    child.stdout?.on('data', take(stdout));
    child.stderr?.on('data', take(stderr));
    const release = guard(options, stop);
    try {
        const end = await ended(child);
        return {
            ...end,
            stdout: shownText(stdout, stopped),
            stderr: shownText(stderr, stopped),
            endedBy: stopped ?? 'exit',
        };
    }
    finally {
        release();
        killGroup(child);
    }
}
/** What a flood left half printed is dropped: half of a secret is not recognised as one. */
function shownText(chunks, stopped) {
    const text = Buffer.concat(chunks).toString('utf8');
    return stopped === 'output' ? text.slice(0, text.lastIndexOf('\n') + 1) : text;
}
/** Starts a helper process. Rejects when it cannot be started. */
async function openLineChild(command, options) {
    const child = await startGroup(command, { ...options, stdin: 'pipe' });
    const gone = ended(child);
    let alive = true;
    let bytes = 0;
    let output = Buffer.alloc(0);
    let answer = () => undefined;
    const count = (chunk) => {
        bytes += chunk.length;
        if (bytes > options.maxOutputBytes)
            answer('output');
    };
    const prefix = options.answerPrefix ?? '';
    const keep = (chunk) => {
        const all = Buffer.concat([output, chunk]);
        // Cut between lines, for the same reason as in `shownText`.
        output = all.length > keptOutput ? all.subarray(all.indexOf(10, -keptOutput) + 1 || all.length) : all;
    };
    const split = lineSplitter((line) => {
        if (line.startsWith(prefix))
            answer({ line: line.slice(prefix.length) });
        else
            keep(Buffer.from(`${line}\n`));
    });
    child.stdout?.on('data', (chunk) => {
        count(chunk);
        split(chunk);
    });
    child.stderr?.on('data', (chunk) => {
        keep(chunk);
        count(chunk);
    });
    // Writing to a child that has just died emits here; its end is reported by `gone`.
    child.stdin?.on('error', () => undefined);
    void gone.then(() => {
        alive = false;
        answer('exit');
    });
    const stop = async () => {
        alive = false;
        killGroup(child);
        await gone;
    };
    return {
        get alive() {
            return alive;
        },
        stop,
        async ask(line, timeoutMs) {
            bytes = 0;
            output = Buffer.alloc(0);
            if (!alive)
                return { endedBy: 'exit', output: '' };
            const end = await new Promise((resolve) => {
                const release = guard({ timeoutMs, signal: options.signal }, (why) => answer(why));
                answer = (value) => {
                    release();
                    resolve(value);
                };
                child.stdin?.write(`${line}\n`);
            });
            answer = () => undefined;
            if (typeof end === 'object')
                return { endedBy: 'answer', line: end.line, output: output.toString() };
            await stop();
            return { endedBy: end, output: shownText([output], end === 'output' ? end : undefined) };
        },
    };
}
/** Bytes of a helper's standard error that are kept to be shown. */
const keptOutput = 16_384;
function startGroup(command, options) {
    const [program = '', ...parameters] = command;
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, parameters, {
        cwd: options.cwd,
        env: { ...options.env },
        stdio: [options.stdin, 'pipe', 'pipe'],
        detached: process.platform !== 'win32',
        windowsHide: true,
    });
    return new Promise((resolve, reject) => {
        child.once('spawn', () => resolve(child));
        child.once('error', reject);
    });
}
/** The end of the child itself; a grandchild that holds its pipes open is not waited for. */
function ended(child) {
    return new Promise((resolve) => {
        child.once('exit', (code, signal) => {
            const end = { code: code ?? undefined, signal: signal ?? undefined };
            const timer = setTimeout(() => {
                child.stdout?.destroy();
                child.stderr?.destroy();
                resolve(end);
            }, 200);
            child.once('close', () => {
                clearTimeout(timer);
                resolve(end);
            });
        });
    });
}
function guard(options, stop) {
    const timer = setTimeout(() => stop('timeout'), options.timeoutMs);
    const abort = () => stop('aborted');
    options.signal.addEventListener('abort', abort, { once: true });
    if (options.signal.aborted)
        abort();
    return () => {
        clearTimeout(timer);
        options.signal.removeEventListener('abort', abort);
    };
}
/** The group outlives its leader, so this is right even after the child has exited. */
function killGroup(child) {
    if (child.pid === undefined)
        return;
    try {
        if (process.platform === 'win32')
            child.kill('SIGKILL');
        else
            process.kill(-child.pid, 'SIGKILL');
    }
    catch {
        // Already gone.
    }
}
function lineSplitter(onLine) {
    const decoder = new TextDecoder();
    let rest = '';
    return (chunk) => {
        const parts = (rest + decoder.decode(chunk, { stream: true })).split('\n');
        rest = parts.pop() ?? '';
        for (const line of parts)
            onLine(line.replace(/\r$/, ''));
    };
}
//# sourceMappingURL=child.js.map

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

/***/ 35715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ testOverHttp)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/redact.js
var core_redact = __webpack_require__(60416);
;// CONCATENATED MODULE: ./build/src/gates/http-smoke/file/variables.js
/** `${name}`; `$${name}` stands for the text itself, and `${{` is GitHub's own. */
const reference = /\$(\$?)\{([^{}]*)\}/g;
const validName = /^\s*([A-Za-z_][A-Za-z0-9_-]*)\s*$/;
/** Names of the variables that a text uses; `bad` holds what stands in `${}` and is no name. */
function referencesIn(text) {
    const names = [];
    const bad = [];
    for (const [, escaped, inner = ''] of text.matchAll(reference)) {
        if (escaped)
            continue;
        const name = validName.exec(inner)?.[1];
        if (name === undefined)
            bad.push(inner);
        else
            names.push(name);
    }
    return { names, bad };
}
/** Whether a text holds an expression of GitHub's, which nobody resolves in this file. */
function holdsExpression(text) {
    return text.includes('${{');
}
/** The text with every variable's value. A variable without a value stays as it is written. */
function substitute(text, lookup) {
    return text.replace(reference, (whole, escaped, inner) => {
        if (escaped)
            return whole.slice(1);
        const name = validName.exec(inner)?.[1];
        return (name === undefined ? undefined : lookup(name)) ?? whole;
    });
}
/** The same data with variables replaced in every text; keys stay. */
function substituteData(data, lookup) {
    return mapTexts(data, (text) => substitute(text, lookup));
}
/** Keys below which a text is a regular expression. */
const patternKeys = new Set(['matches', 'source']);
/** The same for what is asked of an answer: in a pattern a variable stands for its value's characters, not for a pattern. */
function substituteDemands(data, lookup) {
    const literal = (name) => lookup(name)?.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
    return mapTexts(data, (text, key) => substitute(text, patternKeys.has(key) ? literal : lookup));
}
/** A pattern as it can be checked before its variables have values. */
function patternSkeleton(source) {
    return substitute(source, () => 'x');
}
/** Every text in the data, with its path. */
function textsIn(data, path = []) {
    if (typeof data === 'string')
        return [{ path, text: data }];
    if (typeof data !== 'object' || data === null)
        return [];
    const entries = Array.isArray(data) ? [...data.entries()] : Object.entries(data);
    return entries.flatMap(([key, value]) => textsIn(value, [...path, key]));
}
function mapTexts(data, change, key = '') {
    if (typeof data === 'string')
        return change(data, key);
    if (Array.isArray(data))
        return data.map((item) => mapTexts(item, change, key));
    if (typeof data !== 'object' || data === null)
        return data;
    return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, mapTexts(value, change, name)]));
}
//# sourceMappingURL=variables.js.map
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/src/config/fields.js + 1 modules
var fields = __webpack_require__(40664);
;// CONCATENATED MODULE: ./build/src/gates/http-smoke/file/values.js



/** Text that is not blank; `${name}` in it is replaced before it is sent. */
const values_text = schemas/* string */.YjP({ error: 'must be text' }).regex(/\S/, { error: 'must not be blank' });
const texts = schemas/* union */.KCZ([values_text, schemas/* array */.YOg(values_text).min(1)], { error: 'must be text or a list of texts' })
    .transform((value) => (typeof value === 'string' ? [value] : value));
const flag = schemas/* boolean */.zMY({ error: 'must be true or false' });
/** Milliseconds. */
const duration = (0,fields/* duration */.p0)('').schema;
const url = values_text.meta({
    description: 'A path below the base address, or a whole address: `/health`, `https://api.example.com/health`.',
});
const bearer = values_text.meta({
    description: 'Sent as `Authorization: Bearer ...`; write a variable, never the token itself.',
});
/** Header values, query parameters and form fields: a number is as good as its text. */
const fieldMap = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()], { error: 'must be text, a number or true or false' }), { error: 'must be a map from name to text' });
const statusForm = 'must be a status such as 200, or a class such as 2xx';
const oneStatus = schemas/* union */.KCZ([
    schemas/* int */.Whr({ error: statusForm }).min(100, { error: statusForm }).max(599, { error: statusForm }),
    schemas/* string */.YjP().regex(/^[1-5]xx$/, { error: statusForm }),
], { error: statusForm });
/** `200`, `2xx`, `[200, 204]`. */
const values_status = schemas/* union */.KCZ([oneStatus, schemas/* array */.YOg(oneStatus).min(1)], { error: `${statusForm}, or a list of them` })
    .transform((value) => (Array.isArray(value) ? value : [value]));
const regexForm = 'must be a regular expression';
/** Kept as text; `${name}` in it is replaced. */
const regex = values_text.refine(isRegex, { error: regexForm });
function isRegex(source) {
    try {
        new RegExp(patternSkeleton(source), 'u');
        return true;
    }
    catch {
        return false;
    }
}
const number = schemas/* number */.aig({ error: 'must be a number' });
const matchers = {
    equals: schemas/* unknown */.L5J().optional().meta({ description: 'Exactly this value, of the same type.' }),
    not: schemas/* unknown */.L5J().optional().meta({ description: 'Any value but this.' }),
    contains: schemas/* union */.KCZ([schemas/* string */.YjP(), number, schemas/* boolean */.zMY()]).optional(),
    matches: regex.optional().meta({ description: 'A regular expression that is found in it.' }),
    exists: flag.optional().meta({ description: 'Whether it is there at all.' }),
    'one-of': schemas/* array */.YOg(schemas/* unknown */.L5J()).min(1).optional(),
    above: number.optional(),
    below: number.optional(),
    'at-least': number.optional(),
    'at-most': number.optional(),
    count: schemas/* int */.Whr().min(0).optional().meta({ description: 'Number of its items, keys or characters.' }),
    type: schemas/* enum */.k5n(['text', 'number', 'boolean', 'list', 'map', 'null']).optional(),
    'newer-than': duration.optional().meta({ description: 'A time that is at most this long ago.' }),
};
const matcherMap = schemas/* strictObject */.rej(matchers).refine((map) => Object.keys(map).length > 0);
/** What is asked of one value: the value itself, or a map of questions that all have to hold. */
const matcher = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY(), schemas/* null */.chJ(), schemas/* array */.YOg(schemas/* unknown */.L5J()), matcherMap], {
    error: `must be a value, or a map of ${Object.keys(matchers).join(', ')}`,
})
    .transform((value) => (isMap(value) ? value : { equals: value }))
    .meta({ id: 'Matcher' });
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
//# sourceMappingURL=values.js.map
;// CONCATENATED MODULE: ./build/src/gates/http-smoke/file/request-schema.js


const methodKeys = ['get', 'head', 'options', 'post', 'put', 'patch', 'delete'];
const sameSites = ['strict', 'lax', 'none'];
const cookieDemands = schemas/* strictObject */.rej({
    exists: flag.optional(),
    secure: flag.optional(),
    'http-only': flag.optional(),
    'same-site': schemas/* enum */.k5n(sameSites, { error: `must be one of ${sameSites.join(', ')}` }).optional(),
    domain: values_text.optional().meta({ description: 'The Domain attribute, with or without the dot in front.' }),
    path: values_text.optional(),
})
    .meta({ id: 'CookieDemands' });
/** What an answer must be like. Without `status` and `redirect` it must be a 2xx. */
const expectSchema = schemas/* strictObject */.rej({
    status: values_status.optional(),
    headers: schemas/* record */.g1P(schemas/* string */.YjP(), matcher).optional().meta({ description: 'By header name.' }),
    json: schemas/* record */.g1P(schemas/* string */.YjP(), matcher).optional().meta({ description: 'By JSONPath (RFC 9535).' }),
    schema: schemas/* union */.KCZ([values_text, schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())], {
        error: 'must be a JSON Schema, or the path of one',
    })
        .optional()
        .meta({ description: 'JSON Schema of the body, or the path of a file with it, seen from this file.' }),
    contains: texts.optional().meta({ description: 'Texts that are in the body.' }),
    lacks: texts.optional().meta({ description: 'Texts that are not in the body.' }),
    matches: regex.optional().meta({ description: 'A regular expression that is found in the body.' }),
    equals: schemas/* unknown */.L5J().optional().meta({ description: 'The whole body: text, or a JSON value.' }),
    within: duration.optional().meta({ description: 'The whole answer came in this time.' }),
    redirect: values_text.optional().meta({ description: 'Where Location leads; `*` stands for any text.' }),
    cookies: schemas/* record */.g1P(schemas/* string */.YjP(), cookieDemands).optional().meta({ description: 'By cookie name.' }),
})
    .meta({ id: 'Expect' });
const captureMap = schemas/* strictObject */.rej({
    json: values_text.optional().meta({ description: 'JSONPath; the first match counts.' }),
    header: values_text.optional(),
    cookie: values_text.optional(),
    regex: regex
        .optional()
        .meta({ description: 'Searched in the body; the first group, else the whole match.' }),
    secret: flag.optional().meta({
        description: 'Whether to hide the value. Cookies, tokens and the like are hidden unless false.',
    }),
})
    .refine((map) => ['json', 'header', 'cookie', 'regex'].filter((key) => key in map).length === 1, {
    error: 'must have exactly one of json, header, cookie, regex',
});
/** `$.token`, `{ header: location }`. */
const captureSchema = schemas/* union */.KCZ([values_text, captureMap], {
    error: 'must be a JSONPath, or a map with one of json, header, cookie, regex',
})
    .transform((value) => (typeof value === 'string' ? { json: value } : value))
    .meta({ id: 'Capture' });
const retrySchema = schemas/* union */.KCZ([
    duration,
    schemas/* strictObject */.rej({
        for: duration.optional(),
        times: schemas/* int */.Whr().min(2).max(1000).optional(),
        every: duration.optional(),
    }),
], { error: 'must be a time such as 60s, or a map of for, times, every' })
    .transform((value) => (typeof value === 'number' ? { for: value } : value))
    .meta({ description: 'Send it again until everything is as expected: `60s`, `{ for: 2m, every: 5s }`.' });
const address = Object.fromEntries(methodKeys.map((method) => [method, url.optional()]));
const sending = {
    ...address,
    headers: fieldMap.optional(),
    query: fieldMap.optional().meta({ description: 'Added to the address, encoded.' }),
    token: bearer.optional(),
    basic: values_text.optional().meta({ description: '`user:password`, sent as `Authorization: Basic ...`.' }),
    json: schemas/* unknown */.L5J().optional().meta({ description: 'The body, sent as JSON.' }),
    form: fieldMap.optional().meta({ description: 'The body, sent as a form.' }),
    body: schemas/* string */.YjP().optional().meta({ description: 'The body as text.' }),
    timeout: duration.optional(),
    'connect-to': values_text.optional().meta({
        description: '`host` or `host:port` to connect to instead, past an edge; the Host header stays.',
    }),
    cookies: flag.optional().meta({ description: 'Send the cookies that came before. Default: true.' }),
    expect: expectSchema.optional(),
    capture: schemas/* record */.g1P(schemas/* string */.YjP(), captureSchema).optional().meta({ description: 'Variables, by name.' }),
};
/** What every item of the file may have. */
const itemKeys = {
    name: values_text.optional().meta({ description: 'How it is called in the report.' }),
    always: flag.optional().meta({ description: 'Run it also after an earlier failure. Default: false.' }),
};
const requestSchema = schemas/* strictObject */.rej({
    ...itemKeys,
    ...sending,
    secret: flag.optional().meta({ description: 'Never show its answer, and hide all that is captured.' }),
    retry: retrySchema.optional(),
    idempotent: flag.optional().meta({
        description: 'A POST or PATCH that may be sent twice; it gets an Idempotency-Key that is the same for all tries.',
    }),
    'done-when': schemas/* strictObject */.rej(sending).optional().meta({
        description: 'A request that tells, after an attempt without an answer, whether it was done all the same.',
    }),
})
    .meta({ id: 'Request', description: 'One request: a method, and what the answer must be like.' });
//# sourceMappingURL=request-schema.js.map
;// CONCATENATED MODULE: ./build/src/gates/http-smoke/sensitive.js

const word = /token|secret|passw|api[-_]?key|session|jwt|auth|cookie|credential|bearer|signature|\bkey\b|\bsig\b|\bcode\b/i;
/** Whether what goes by this name (a variable, header, field or parameter) is most likely a secret. */
function isSensitive(name) {
    return word.test(name);
}
const jsonField = /("([^"\\]{1,60})"\s*:\s*)("(?:[^"\\]|\\.)*"?|-?\d[\d.eE+-]*)/g;
const formField = /([?&;\s^]|^)([\w.-]{1,60})=([^&\s"'<>]{4,})/g;
const bearerText = /\b(Bearer|Basic)\s+[\w.~+/=-]{6,}/gi;
const webToken = /\beyJ[\w-]{5,}\.[\w-]{5,}(\.[\w-]*)?/g;
/** A text of an answer without the values that most likely are secrets, whoever they belong to. */
function hideSensitive(text) {
    return text
        .replace(jsonField, (whole, head, name) => isSensitive(name) ? `${head}"${core_redact/* mask */.dK}"` : whole)
        .replace(formField, (whole, before, name) => isSensitive(name) ? `${before}${name}=${core_redact/* mask */.dK}` : whole)
        .replace(bearerText, `$1 ${core_redact/* mask */.dK}`)
        .replace(webToken, core_redact/* mask */.dK);
}
/** An address as it may be shown: no user, no password, no value of a parameter that most likely is a secret. */
function shownUrl(address) {
    const withoutUser = address.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/@?#]*@/i, '$1');
    return hideSensitive(withoutUser);
}
//# sourceMappingURL=sensitive.js.map
;// CONCATENATED MODULE: ./build/src/gates/http-smoke/plan/request.js


/** A request that asks for nothing special and expects a 2xx. */
function plainRequest({ place, headers, timeoutMs }, essentials) {
    return {
        place,
        query: {},
        timeoutMs,
        cookies: true,
        secret: false,
        expectations: [success],
        captures: [],
        idempotent: false,
        ...essentials,
        headers: { ...headers, ...essentials.headers },
    };
}
/** What is sent where a token must be refused: no secret. */
const wrongToken = 'not-the-token';
const success = { kind: 'status', accepted: ['2xx'] };
/** A request as the file says it. */
function planRequest(item, planning) {
    const { secret = false, retry, idempotent = false, 'done-when': doneWhen } = item;
    return {
        ...planSending(item, planning, secret),
        idempotent,
        ...(retry === undefined ? {} : { retry: retryOf(retry) }),
        ...(doneWhen === undefined ? {} : { doneWhen: planSending(doneWhen, planning, secret) }),
    };
}
function planSending(item, planning, secret) {
    const method = methodKeys.find((key) => item[key] !== undefined) ?? 'get';
    const url = item[method] ?? '';
    const body = bodyOf(item);
    const { token, basic, timeout, cookies = true, 'connect-to': connectTo } = item;
    return plainRequest(planning, {
        name: item.name ?? `${method.toUpperCase()} ${url}`,
        method: method.toUpperCase(),
        url,
        headers: request_fields(item.headers),
        query: request_fields(item.query),
        ...(body === undefined ? {} : { body }),
        ...(token === undefined ? {} : { token }),
        ...(basic === undefined ? {} : { basic }),
        ...(timeout === undefined ? {} : { timeoutMs: timeout }),
        ...(connectTo === undefined ? {} : { connectTo }),
        cookies,
        secret,
        expectations: expectationsOf(item.expect ?? {}, planning),
        captures: Object.entries(item.capture ?? {}).map(([name, capture]) => captureOf(name, capture, secret)),
    });
}
/** The body that the item has; at most one of the keys is there. */
function bodyOf(item) {
    if (item.json !== undefined)
        return { kind: 'json', value: item.json };
    if (item.form !== undefined)
        return { kind: 'form', fields: request_fields(item.form) };
    return item.body === undefined ? undefined : { kind: 'text', text: item.body };
}
function request_fields(map) {
    return Object.fromEntries(Object.entries(map ?? {}).map(([name, value]) => [name, String(value)]));
}
function expectationsOf(expect, { schemas }) {
    const { headers = {}, json = {}, cookies = {}, schema } = expect;
    const optional = [
        expect.matches === undefined ? undefined : { kind: 'matches', source: expect.matches },
        'equals' in expect ? { kind: 'equals', value: expect.equals } : undefined,
        schema === undefined ? undefined : schemaExpectation(schema, schemas),
        expect.redirect === undefined ? undefined : { kind: 'redirect', to: expect.redirect },
        expect.within === undefined ? undefined : { kind: 'latency', withinMs: expect.within },
    ];
    return [
        { kind: 'status', accepted: expect.status ?? [expect.redirect === undefined ? '2xx' : '3xx'] },
        ...Object.entries(headers).map(([name, matcher]) => ({ kind: 'header', name, matcher, loose: true })),
        ...Object.entries(json).map(([path, matcher]) => ({ kind: 'json', path, ...asked(matcher) })),
        ...(expect.contains ?? []).map((text) => ({ kind: 'contains', text })),
        ...(expect.lacks ?? []).map((text) => ({ kind: 'lacks', text })),
        ...Object.entries(cookies).map(([name, demands]) => cookieExpectation(name, demands)),
        ...optional.filter((expectation) => expectation !== undefined),
    ];
}
/** A variable's value is text; what it is compared with may be a number. */
function asked(matcher) {
    const values = [matcher.equals, matcher.not, matcher['one-of']].flat();
    return { matcher, loose: values.some((value) => typeof value === 'string' && value.includes('${')) };
}
function schemaExpectation(schema, schemas) {
    if (typeof schema !== 'string')
        return { kind: 'schema', schema, from: 'the schema' };
    return { kind: 'schema', schema: schemas.get(schema) ?? {}, from: schema };
}
function cookieExpectation(name, demands) {
    const { exists = true, secure, domain, path, 'http-only': httpOnly, 'same-site': sameSite } = demands;
    return {
        kind: 'cookie',
        name,
        exists,
        ...(secure === undefined ? {} : { secure }),
        ...(httpOnly === undefined ? {} : { httpOnly }),
        ...(sameSite === undefined ? {} : { sameSite }),
        ...(domain === undefined ? {} : { domain }),
        ...(path === undefined ? {} : { path }),
    };
}
/** Cookies, and what is called like a secret, are hidden unless the file says that they are none. */
function captureOf(name, capture, secretRequest) {
    const { secret } = capture;
    const from = captureSource(capture);
    const source = from.kind === 'json' ? from.paths.join() : from.kind === 'regex' ? from.source : from.name;
    const likely = from.kind === 'cookie' || isSensitive(name) || isSensitive(source);
    return { name, from, secret: secret ?? (secretRequest || likely) };
}
function captureSource({ json, header, cookie, regex = '' }) {
    if (json !== undefined)
        return { kind: 'json', paths: [json] };
    if (header !== undefined)
        return { kind: 'header', name: header };
    return cookie === undefined ? { kind: 'regex', source: regex } : { kind: 'cookie', name: cookie };
}
const defaultEveryMs = 2000;
const longestMs = 3_600_000;
function retryOf({ for: forMs = longestMs, times = 1000, every = defaultEveryMs }) {
    return { forMs, times, everyMs: every };
}
//# sourceMappingURL=request.js.map
;// CONCATENATED MODULE: ./build/src/gates/http-smoke/run/build.js


/** The request with the values of its variables, or the first variable that has none. */
function resolveRequest(planned, variables) {
    const { place, doneWhen, ...rest } = planned;
    const missing = missingVariable(rest, variables);
    if (missing !== undefined)
        return { missing };
    const lookup = (name) => variables.get(name);
    const { expectations, captures, ...sent } = rest;
    const demands = substituteDemands({ expectations, captures }, lookup);
    return {
        request: {
            ...substituteData(sent, lookup),
            ...demands,
            place,
            ...(doneWhen === undefined ? {} : { doneWhen }),
        },
    };
}
/** A backup's id is looked for and need not be there; every other variable must have a value. */
function missingVariable(request, variables) {
    const { remember: _remember, captures: _captures, expectations, ...sent } = request;
    const strict = expectations.filter(({ kind }) => kind !== 'backup-done');
    return textsIn([sent, strict])
        .flatMap(({ text }) => referencesIn(text).names)
        .find((name) => !variables.has(name));
}
/** A path below the base address, or the address itself, with its query. */
function addressOf({ url, query }, base) {
    const whole = url.startsWith('/') ? `${base ?? ''}${url}` : url;
    const search = new URLSearchParams(query).toString();
    if (search === '')
        return whole;
    const [address = '', fragment] = whole.split('#', 2);
    const joined = `${address}${address.includes('?') ? '&' : '?'}${search}`;
    return fragment === undefined ? joined : `${joined}#${fragment}`;
}
/** What goes over the wire. Hides the credentials that it makes. */
async function buildRequest(request, session) {
    const url = addressOf(request, session.base);
    const cookies = request.cookies && URL.canParse(url) ? await session.jar.getCookieString(url) : '';
    const { connectTo } = request;
    const left = Math.max(1000, session.deadline - session.clock.now());
    return {
        method: request.method,
        url,
        headers: {
            ...bodyType(request),
            ...authorization(request, session),
            ...(cookies === '' ? {} : { cookie: cookies }),
            ...(request.idempotent ? { 'idempotency-key': idempotencyKey(request, session) } : {}),
            ...lowerCased(request.headers),
        },
        ...(request.body === undefined ? {} : { body: bodyText(request.body) }),
        timeoutMs: Math.min(request.timeoutMs, left),
        ...(connectTo === undefined ? {} : { connectTo }),
    };
}
/** One for all tries of a request, and for a job that runs once more in the same attempt. */
function idempotencyKey({ place }, { runKey }) {
    return `lockkeeper-${runKey}-${place.line}`;
}
function authorization({ token, basic, headers }, { hide }) {
    const given = Object.entries(headers).find(([name]) => name.toLowerCase() === 'authorization')?.[1];
    if (given !== undefined)
        hide(given.replace(/^\S+\s+/, ''));
    if (token !== undefined) {
        if (token !== wrongToken)
            hide(token);
        return { authorization: `Bearer ${token}` };
    }
    if (basic === undefined)
        return {};
    const encoded = Buffer.from(basic).toString('base64');
    hide(encoded);
    return { authorization: `Basic ${encoded}` };
}
function bodyType({ body }) {
    if (body?.kind === 'json')
        return { 'content-type': 'application/json' };
    return body?.kind === 'form' ? { 'content-type': 'application/x-www-form-urlencoded' } : {};
}
function bodyText(body) {
    if (body.kind === 'json')
        return JSON.stringify(body.value);
    return body.kind === 'form' ? new URLSearchParams(body.fields).toString() : body.text;
}
function lowerCased(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
//# sourceMappingURL=build.js.map
;// CONCATENATED MODULE: ./build/src/gates/http-smoke/dry-run.js




const longestBody = 500;
/** Every request of a plan as lines, in order, with secrets hidden and captured values still as variables. */
function renderPlan({ stages, file }, known) {
    const lookup = (name) => known.secrets.includes(name) ? core_redact/* mask */.dK : known.variables.get(name);
    let number = 0;
    const stepLines = (step) => {
        if ('hurl' in step) {
            number += 1;
            return [`${number}. hurl ${step.hurl}  (${step.place.file}:${step.place.line})`];
        }
        return step.requests.flatMap((planned) => {
            number += 1;
            return requestLines(substituteData(planned, lookup), { number, base: known.base });
        });
    };
    const lines = stages.flatMap((stage) => [
        ...(stage.length > 1 ? [`side by side, ${stage.length}:`] : []),
        ...stage.flatMap(stepLines).map((line) => (stage.length > 1 ? `  ${line}` : line)),
    ]);
    return [...lines, `${number} request${number === 1 ? '' : 's'} of ${file}, none sent`];
}
function requestLines(request, { number, base }) {
    const { name, method, place, token, basic, headers, body, captures, retry, connectTo } = request;
    const indent = ' '.repeat(String(number).length + 2);
    const details = [
        ...Object.entries(headers).map(([key, value]) => `${key}: ${isSensitive(key) ? core_redact/* mask */.dK : value}`),
        ...(token === undefined ? [] : [`Authorization: Bearer ${isVariable(token) ? token : core_redact/* mask */.dK}`]),
        ...(basic === undefined ? [] : [`Authorization: Basic ${core_redact/* mask */.dK}`]),
        ...bodyLines(body),
        ...(connectTo === undefined ? [] : [`connects to ${connectTo}`]),
        ...(retry === undefined ? [] : ['again until it is as expected']),
        ...(captures.length === 0 ? [] : [`captures ${captures.map((each) => each.name).join(', ')}`]),
    ];
    return [
        `${number}. ${method} ${shownUrl(addressOf(request, base))}`,
        ...[`${name}  (${place.file}:${place.line})`, ...details].map((line) => indent + line),
    ];
}
/** A value that is not known before the run: its name tells nothing. */
function isVariable(text) {
    return /^\$\{[^}]*\}$/.test(text);
}
function bodyLines(body) {
    if (body === undefined)
        return [];
    const text = body.kind === 'json'
        ? JSON.stringify(body.value)
        : body.kind === 'text'
            ? body.text
            : formText(body.fields);
    const shown = text.length > longestBody ? `${text.slice(0, longestBody)}…` : text;
    return shown.split('\n');
}
function formText(fields) {
    return Object.entries(fields)
        .map(([name, value]) => `${name}=${value}`)
        .join('&');
}
//# sourceMappingURL=dry-run.js.map
// EXTERNAL MODULE: ./node_modules/tough-cookie/dist/index.js
var dist = __webpack_require__(77380);
// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(87422);
// EXTERNAL MODULE: ./build/src/gates/http-smoke/rules.js
var http_smoke_rules = __webpack_require__(79276);
;// CONCATENATED MODULE: ./build/src/gates/http-smoke/outcome.js




/** Characters that are shown of one text. It is cut after it is cleaned: half of a secret is not recognised as one. */
const longest = { text: 200, excerpt: 300 };
/** Rows and findings, cleaned of all secrets that are known at the end: a token may come up after it was echoed. */
function outcomeOf(rows, secrets) {
    const known = (0,core_redact/* redactor */.$p)(secrets);
    const redact = (text) => hideSensitive(known(text));
    const requests = rows.map((row) => requestOf(row, redact));
    const late = rows.some(({ reason }) => reason === 'the time for all requests was up');
    return {
        requests,
        findings: rows.flatMap((row, index) => findingsOf(row, requests[index], subjectOf(rows, index))),
        summary: summaryOf(requests, late),
        failed: late || requests.some(({ status }) => status === 'failed'),
    };
}
/** Rules about an answer's head: its body tells nothing of them. */
const inHead = ['cookie', 'cors', 'securityHeader', 'slow'];
function requestOf(row, redact) {
    const { request, code, reason, body } = row;
    const tells = row.failures.some(({ rule, what }) => !inHead.includes(rule) && what !== 'body');
    const excerpt = body === undefined || request.secret || !tells ? '' : excerptOf(body, redact);
    return {
        name: redact(request.name),
        method: request.method,
        url: redact(shownUrl(row.url)),
        status: row.status,
        ...(code === undefined ? {} : { code }),
        durationMs: Math.round(row.durationMs),
        tries: row.tries,
        file: request.place.file,
        line: request.place.line,
        ...(reason === undefined ? {} : { reason: redact(reason) }),
        failures: row.failures.map((failure) => shownFailure(failure, { redact, secret: request.secret })),
        ...(excerpt === '' ? {} : { excerpt }),
    };
}
function shownFailure({ rule, what, expected, got }, { redact, secret }) {
    // Of a secret answer only what holds nothing of its body is shown.
    const hidden = secret && rule === 'expectation' && !/^(status|redirect)$/.test(what) && got !== 'nothing';
    return {
        what: clip(redact(what), longest.text),
        expected: clip(redact(expected), longest.text),
        got: hidden ? '(hidden: the request is secret)' : clip(redact(got), longest.text),
    };
}
/** The beginning of a body, on one line. */
function excerptOf(body, redact) {
    if (body.includes('\0') || body.includes('\uFFFD'))
        return '(not text)';
    return clip(redact(body).replace(/\s+/g, ' ').trim(), longest.excerpt);
}
function clip(text, limit) {
    return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
/** The name, counted where several requests share it. */
function subjectOf(rows, index) {
    const name = rows[index]?.request.name ?? '';
    const earlier = rows.slice(0, index).filter(({ request }) => request.name === name).length;
    return earlier === 0 ? name : `${name} (${earlier + 1})`;
}
/** One finding for each rule that a request breaks. */
function findingsOf(row, shown, subject) {
    if (!shown)
        return [];
    const rules = [...new Set(row.failures.map(({ rule }) => rule))];
    return rules.map((key) => {
        const failures = shown.failures.filter((_failure, index) => row.failures[index]?.rule === key);
        const { id, severity } = http_smoke_rules/* httpSmokeRules */.z[key];
        return {
            rule: id,
            severity,
            title: titleOf(shown, failures),
            detail: detailOf(shown, failures),
            ...fixOf(shown),
            location: { file: shown.file, line: shown.line },
            subject,
        };
    });
}
function titleOf({ name, tries }, failures) {
    const [first] = failures;
    if (!first)
        return name;
    const more = failures.length > 1 ? `, and ${failures.length - 1} more` : '';
    const often = tries > 1 ? ` after ${tries} tries` : '';
    if (first.what === 'answer' || first.what === 'hurl')
        return `${name}: ${first.got.split('\n', 1)[0]}${often}`;
    return `${name}: ${first.what}: expected ${first.expected}, got ${first.got}${more}${often}`;
}
function detailOf({ method, url, code, excerpt }, failures) {
    return [
        `${method} ${url}${code === undefined ? '' : ` answered ${code}`}`,
        ...failures.flatMap(({ what, expected, got }) => [`- ${what}: ${expected}`, `+ ${what}: ${got}`]),
        ...(excerpt === undefined ? [] : [`  body: ${excerpt}`]),
    ].join('\n');
}
/** The request to send by hand. What is secret in it is left to the reader. */
function fixOf({ method, url, file }) {
    if (method === 'hurl')
        return { fix: `hurl --test ${(0,core_text/* shellWord */.r7)(file)}` };
    const verb = method === 'GET' ? '' : method === 'HEAD' ? ' --head' : ` -X ${method}`;
    return { fix: `curl -sS -i${verb} ${(0,core_text/* shellWord */.r7)(url)}` };
}
function summaryOf(requests, late) {
    const of = (status) => requests.filter((each) => each.status === status).length;
    const count = `${requests.length} request${requests.length === 1 ? '' : 's'}`;
    if (of('passed') === requests.length)
        return `${count}, all as expected`;
    const parts = [
        `${of('passed')} of ${count} as expected`,
        ...(of('failed') > 0 ? [`${of('failed')} failed`] : []),
        ...(of('skipped') > 0 ? [`${of('skipped')} not sent`] : []),
        ...(late ? ['the time for all requests was up'] : []),
    ];
    return parts.join(', ');
}
//# sourceMappingURL=outcome.js.map
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/host/child.js
var child = __webpack_require__(46402);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/src/http/json-path.js
var json_path = __webpack_require__(57860);
;// CONCATENATED MODULE: ./build/src/gates/http-smoke/expect/answer.js


/** What the body is as JSON; undefined for none. */
function jsonOf(response) {
    return response.bodyCut ? undefined : (0,json_path/* parseJson */.qF)(response.body);
}
/** All lines of a header, joined as HTTP allows. Not for Set-Cookie. */
function headerText({ headers }, name) {
    const values = headers.filter(([known]) => known === name.toLowerCase()).map(([, value]) => value);
    return values.length === 0 ? undefined : values.join(', ');
}
/** The items of a header that is a list, in lower case. */
function headerItems(response, name) {
    return (headerText(response, name) ?? '')
        .split(',')
        .map((item) => item.trim().toLowerCase())
        .filter((item) => item !== '');
}
/** One failure of a rule. */
function failure(rule, what, { expected, got }) {
    return { rule, what, expected, got };
}
/** A value as a message shows it. */
function shown(value) {
    return value === undefined ? 'nothing' : JSON.stringify(value);
}
function same(a, b) {
    return (0,external_node_util_.isDeepStrictEqual)(a, b);
}
//# sourceMappingURL=answer.js.map
;// CONCATENATED MODULE: ./build/src/gates/http-smoke/import/hurl.js







/** As hurl 4 to 8 write it (`--report-json`): a list with one entry a file. */
const reportSchema = schemas/* array */.YOg(schemas/* object */.Ikc({
    success: schemas/* boolean */.zMY(),
    entries: schemas/* array */.YOg(schemas/* object */.Ikc({
        line: schemas/* int */.Whr(),
        time: schemas/* number */.aig(),
        calls: schemas/* array */.YOg(schemas/* object */.Ikc({
            request: schemas/* object */.Ikc({ method: schemas/* string */.YjP(), url: schemas/* string */.YjP() }),
            response: schemas/* object */.Ikc({ status: schemas/* int */.Whr() }),
        })),
        captures: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), value: schemas/* unknown */.L5J() })),
        asserts: schemas/* array */.YOg(schemas/* object */.Ikc({ success: schemas/* boolean */.zMY(), message: schemas/* string */.YjP().optional(), line: schemas/* int */.Whr() })),
    })),
    cookies: schemas/* array */.YOg(schemas/* object */.Ikc({ value: schemas/* string */.YjP() })),
}));
const mostOutput = 1024 * 1024;
const shortestHidden = 8;
/**
 * Runs a `.hurl` file with the program of that name. Variables go through a file that nobody else can read, never
 * through the argument list; the report is read and deleted, because it holds captured values.
 */
async function runHurl(step, session, { root, env }) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'lockkeeper-hurl-'));
    try {
        const variables = (0,external_node_path_.join)(folder, 'variables');
        await (0,promises_.writeFile)(variables, variableLines(session.variables), { mode: 0o600 });
        const report = (0,external_node_path_.join)(folder, 'report');
        const command = [
            'hurl',
            '--no-color',
            '--report-json',
            report,
            '--variables-file',
            variables,
            (0,external_node_path_.join)(root, step.hurl),
        ];
        const result = await (0,child/* runChild */.w)(command, {
            cwd: root,
            env,
            timeoutMs: Math.max(1000, session.deadline - session.clock.now()),
            signal: session.signal,
            maxOutputBytes: mostOutput,
        });
        session.signal.throwIfAborted();
        const text = await (0,promises_.readFile)((0,external_node_path_.join)(report, 'report.json'), 'utf8').catch(() => undefined);
        return rowsOf(step, { text, result }, session.hide);
    }
    catch (error) {
        session.signal.throwIfAborted();
        return [failedRow(step, `hurl could not be started: ${(0,errors/* messageOf */.bD)(error)}`)];
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** A value of several lines cannot stand in such a file. */
function variableLines(variables) {
    return [...variables]
        .filter(([, value]) => !/[\r\n]/.test(value))
        .map(([name, value]) => `${name}=${value}\n`)
        .join('');
}
/** What became of each request of the file. */
function rowsOf(step, { text, result, }, hide) {
    const [file] = readReport(text) ?? [];
    if (!file)
        return [failedRow(step, complaint(result))];
    for (const { value } of [...file.cookies, ...file.entries.flatMap(({ captures }) => captures)]) {
        if (typeof value === 'string' && value.length >= shortestHidden)
            hide(value);
    }
    const rows = file.entries.map((entry) => entryRow(step, entry));
    if (file.success || rows.some(({ status }) => status === 'failed'))
        return rows;
    return [...rows, failedRow(step, complaint(result))];
}
function readReport(text) {
    try {
        return reportSchema.parse(JSON.parse(text ?? ''));
    }
    catch {
        return undefined;
    }
}
function entryRow(step, { line, time, calls, asserts }) {
    const call = calls.at(-1);
    const { method = 'hurl', url = step.hurl } = call?.request ?? {};
    const failed = asserts.filter(({ success }) => !success);
    return {
        request: { name: `${step.name}, line ${line}`, method, place: { file: step.hurl, line }, secret: true },
        url,
        status: failed.length > 0 ? 'failed' : 'passed',
        durationMs: time,
        tries: Math.max(1, calls.length),
        ...(call ? { code: call.response.status } : {}),
        failures: failed.map(({ message = '', line: at }) => failure('imported', `line ${at}`, assertTexts(message))),
    };
}
/** Of hurl's drawing with arrows: its title, what was expected, and what was there. */
function assertTexts(message) {
    const lines = message.split('\n').map((line) => line.replace(/^[\s\d]*\|/, '').trim());
    const said = (word) => lines
        .find((line) => line.startsWith(`${word}:`))
        ?.slice(word.length + 1)
        .trim();
    const arrow = lines.find((line) => line.startsWith('^'))?.replace(/^\^+\s*/, '');
    return {
        expected: said('expected') ?? lines[0] ?? 'the assertion holds',
        got: said('actual') ?? arrow ?? 'not so',
    };
}
function failedRow(step, got) {
    return {
        request: { name: step.name, method: 'hurl', place: step.place, secret: true },
        url: step.hurl,
        status: 'failed',
        durationMs: 0,
        tries: 1,
        failures: [failure('imported', 'hurl', { expected: 'the file runs', got })],
    };
}
function complaint({ code, stderr, endedBy }) {
    if (endedBy === 'timeout')
        return 'hurl was stopped: the time for all requests was up';
    const lines = stderr.split('\n').filter((line) => line.trim() !== '');
    return [`hurl ended with code ${code ?? 'unknown'}`, ...lines.slice(0, 8)].join('\n');
}
//# sourceMappingURL=hurl.js.map
// EXTERNAL MODULE: ./build/src/core/duration.js
var core_duration = __webpack_require__(29509);
// EXTERNAL MODULE: ./build/src/http/headers.js
var headers = __webpack_require__(90100);
;// CONCATENATED MODULE: ./build/src/gates/http-smoke/expect/matcher.js


/** What does not hold of the values that were found; every one of them has to answer every question. */
function compare({ matcher, loose }, found) {
    const { exists, count, ...questions } = matcher;
    const problems = [];
    const size = sizeOf(found);
    if (exists === false)
        return found.values.length === 0 ? [] : [{ expected: 'nothing', got: matcher_all(found) }];
    if (count !== undefined && size !== count)
        problems.push({ expected: `${count} of them`, got: `${size ?? matcher_all(found)}` });
    if (found.values.length === 0) {
        const expected = describe({ ...questions, ...(exists ? { exists } : {}) });
        return count === undefined || expected !== ''
            ? [...problems, { expected: expected || 'a value', got: 'nothing' }]
            : problems;
    }
    for (const value of found.values) {
        const wrong = questionsOf(questions).filter((question) => !question.holds(value, { loose, now: found.now }));
        if (wrong.length === 0)
            continue;
        problems.push({ expected: wrong.map(({ text }) => text).join(' and '), got: shown(value) });
    }
    return problems;
}
function matcher_all({ values }) {
    return values.length === 1 ? shown(values[0]) : shown(values);
}
/** What `count` counts: matches where there can be several, else items, keys or characters. */
function sizeOf({ values, several }) {
    if (several)
        return values.length;
    const [value] = values;
    if (typeof value === 'string')
        return [...value].length;
    return typeof value === 'object' && value !== null ? Object.keys(value).length : undefined;
}
/** A matcher in words: `"healthy"`, `at least 3`. */
function describe(matcher) {
    return [...(matcher.exists ? ['a value'] : []), ...questionsOf(matcher).map(({ text }) => text)].join(' and ');
}
function questionsOf(matcher) {
    const { contains, matches, type } = matcher;
    const questions = [
        'equals' in matcher
            ? { text: shown(matcher.equals), holds: (value, { loose }) => equal(value, matcher.equals, loose) }
            : undefined,
        'not' in matcher
            ? { text: `not ${shown(matcher.not)}`, holds: (value, { loose }) => !equal(value, matcher.not, loose) }
            : undefined,
        contains === undefined
            ? undefined
            : { text: `contains ${shown(contains)}`, holds: (value) => holdsItem(value, contains) },
        matches === undefined
            ? undefined
            : { text: `matches /${matches}/`, holds: (value) => new RegExp(matches, 'u').test(textOf(value)) },
        type === undefined ? undefined : { text: `a ${type}`, holds: (value) => typeOf(value) === type },
        ...['above', 'below', 'at-least', 'at-most'].map((name) => boundQuestion(name, matcher[name])),
        oneOfQuestion(matcher['one-of']),
        ageQuestion(matcher['newer-than']),
    ];
    return questions.filter((question) => question !== undefined);
}
const bounds = {
    above: (value, limit) => value > limit,
    below: (value, limit) => value < limit,
    'at-least': (value, limit) => value >= limit,
    'at-most': (value, limit) => value <= limit,
};
function boundQuestion(name, limit) {
    if (limit === undefined)
        return undefined;
    return {
        text: `${name.replace('-', ' ')} ${limit}`,
        holds(value) {
            const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
            return typeof number === 'number' && bounds[name](number, limit);
        },
    };
}
function oneOfQuestion(choices) {
    if (choices === undefined)
        return undefined;
    return {
        text: `one of ${choices.map(shown).join(', ')}`,
        holds: (value, { loose }) => choices.some((choice) => equal(value, choice, loose)),
    };
}
function ageQuestion(milliseconds) {
    if (milliseconds === undefined)
        return undefined;
    return {
        text: `a time of the last ${(0,core_duration/* formatDuration */.a)(milliseconds)}`,
        holds(value, { now }) {
            const time = timeOf(value);
            return time !== undefined && now - time <= milliseconds;
        },
    };
}
/** Milliseconds since the epoch: of ISO 8601 or HTTP's text, or of seconds or milliseconds as a number. */
function timeOf(value) {
    if (typeof value === 'number')
        return value < 1e11 ? value * 1000 : value;
    if (typeof value !== 'string')
        return undefined;
    // Text without a zone is read as UTC: a runner and a server seldom share another one.
    const zoned = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?$/.test(value)
        ? `${value.replace(' ', 'T')}Z`
        : value;
    const time = Date.parse(zoned);
    return Number.isNaN(time) ? undefined : time;
}
function equal(value, expected, loose) {
    return same(value, expected) || (loose && typeof value !== 'object' && String(value) === String(expected));
}
function holdsItem(value, part) {
    if (Array.isArray(value))
        return value.some((item) => same(item, part));
    return textOf(value).includes(String(part));
}
function textOf(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}
function typeOf(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'list';
    switch (typeof value) {
        case 'string':
            return 'text';
        case 'number':
            return 'number';
        case 'boolean':
            return 'boolean';
        default:
            return 'map';
    }
}
//# sourceMappingURL=matcher.js.map
;// CONCATENATED MODULE: ./build/src/gates/http-smoke/expect/admin.js

const idNames = ['id', 'backup_id', 'backupId', 'name', 'filename', 'file_name', 'file', 'key', 'path'];
const timeNames = [
    'finished_at',
    'finishedAt',
    'completed_at',
    'created_at',
    'createdAt',
    'created',
    'timestamp',
    'modified',
    'mtime',
    'ran_at',
    'date',
    'time',
];
const statusNames = ['status', 'state'];
/** The backups of a list. */
function readBackups(json) {
    const items = listOf(json, ['backups', 'items', 'data', 'results', 'files']);
    return items?.flatMap((item) => readBackup(item) ?? []);
}
/** One backup: its name, or a map. */
function readBackup(item) {
    if (typeof item === 'string')
        return withTime({ id: item }, timeOfName(item));
    if (!admin_isMap(item))
        return undefined;
    const id = firstOf(item, idNames);
    if (typeof id !== 'string' && typeof id !== 'number')
        return undefined;
    const status = firstOf(item, statusNames) ?? (item.success === false ? 'failed' : undefined);
    const names = idNames.map((name) => item[name]).filter((name) => typeof name === 'string');
    const time = timeOf(firstOf(item, timeNames)) ?? names.map(timeOfName).find((found) => found !== undefined);
    return withTime({ id: String(id), ...(typeof status === 'string' ? { status: status.toLowerCase() } : {}) }, time);
}
function withTime(backup, time) {
    return time === undefined ? backup : { ...backup, time };
}
/** The digits of a date and a time in a name, taken as UTC. */
function timeOfName(name) {
    const match = /(20\d\d)-?(\d\d)-?(\d\d)(?:[T_-]?(\d\d)[:-]?(\d\d)[:-]?(\d\d)?)?/.exec(name);
    if (!match)
        return undefined;
    const [, year, month, day, hour = '00', minute = '00', second = '00'] = match;
    const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
    return Number.isNaN(time) ? undefined : time;
}
/** Whether a status says that a backup failed, or that it still runs; no status is as good as done. */
function progressOf({ status }) {
    if (status === undefined)
        return 'done';
    if (/fail|error|abort|cancel/.test(status))
        return 'failed';
    return /run|pend|queu|progress|start|creat|wait|process/.test(status) ? 'running' : 'done';
}
const migrationIds = ['id', 'migration_id', 'migrationId', 'version', 'revision', 'name', 'filename'];
/** Applied and pending migrations: two lists, or one with a sign on each item. */
function readMigrations(json) {
    if (admin_isMap(json)) {
        const applied = listOf(firstOf(json, ['applied', 'executed', 'completed', 'done']), []);
        const pending = listOf(firstOf(json, ['pending', 'unapplied', 'missing', 'todo']), []);
        const count = firstOf(json, ['pending_count', 'pendingCount', 'pending']);
        const pendingIds = pending?.flatMap(migrationId) ?? countedPending(count);
        if (applied)
            return { applied: inOrder(applied), pending: pendingIds ?? [] };
        const items = listOf(json, ['migrations', 'items', 'data', 'results']);
        if (items) {
            const split = splitByState(items);
            return { applied: split.applied, pending: pendingIds ?? split.pending };
        }
        const current = firstOf(json, ['current', 'head', 'version', 'revision', 'latest']);
        if (typeof current === 'string' && pendingIds)
            return { applied: [current], pending: pendingIds };
        return undefined;
    }
    const items = listOf(json, []);
    return items && splitByState(items);
}
function countedPending(count) {
    if (typeof count !== 'number')
        return undefined;
    return Array.from({ length: Math.min(count, 1000) }, (_, index) => `number ${index + 1}`);
}
function splitByState(items) {
    const isPending = (item) => {
        if (!admin_isMap(item))
            return false;
        const status = firstOf(item, statusNames);
        if (typeof status === 'string')
            return /pend|not|wait|todo/i.test(status);
        if (typeof item.applied === 'boolean')
            return !item.applied;
        if (typeof item.pending === 'boolean')
            return item.pending;
        return ['applied_at', 'appliedAt', 'run_on'].some((name) => item[name] === null);
    };
    return {
        applied: inOrder(items.filter((item) => !isPending(item))),
        pending: items.filter(isPending).flatMap(migrationId),
    };
}
/** By the time of each where all have one, else by their numbers where all begin with one, else as they are listed. */
function inOrder(items) {
    const entries = items.flatMap((item) => migrationId(item).map((id) => ({ id, time: appliedAt(item) })));
    const numbered = entries.every(({ id }) => /^[Vv]?\d/.test(id));
    const timed = entries.every(({ time }) => time !== undefined);
    const byNumber = (a, b) => numbered ? a.localeCompare(b, 'en', { numeric: true }) : 0;
    if (!timed && !numbered)
        return entries.map(({ id }) => id);
    return [...entries]
        .sort((a, b) => (timed ? (a.time ?? 0) - (b.time ?? 0) : 0) || byNumber(a.id, b.id))
        .map(({ id }) => id);
}
function appliedAt(item) {
    return admin_isMap(item)
        ? timeOf(firstOf(item, ['applied_at', 'appliedAt', 'run_on', 'executed_at', ...timeNames]))
        : undefined;
}
function migrationId(item) {
    if (typeof item === 'string')
        return [item];
    const id = admin_isMap(item) ? firstOf(item, migrationIds) : undefined;
    return typeof id === 'string' || typeof id === 'number' ? [String(id)] : [];
}
/** Whether a scheduler says that it runs; undefined where the answer does not tell. */
function schedulerRuns(json) {
    if (!admin_isMap(json))
        return undefined;
    const signs = [json, json.scheduler, json.backup].flatMap((part) => admin_isMap(part) ? schedulerSigns(part) : []);
    if (typeof json.scheduler === 'boolean')
        signs.push(json.scheduler);
    return signs.length === 0 ? undefined : signs.every(Boolean);
}
function schedulerSigns(map) {
    const flags = ['enabled', 'running', 'scheduler_running', 'schedulerRunning', 'active', 'ok'];
    const known = flags.map((name) => map[name]).filter((value) => typeof value === 'boolean');
    const status = firstOf(map, statusNames);
    return typeof status === 'string' ? [...known, !/stop|fail|error|disabled|dead|off/i.test(status)] : known;
}
/** The list itself, or the first list under one of these names. */
function listOf(json, names) {
    if (isList(json))
        return json;
    if (!admin_isMap(json))
        return undefined;
    return names.map((name) => json[name]).find(isList);
}
function firstOf(map, names) {
    return names.map((name) => map[name]).find((value) => value !== undefined && value !== null);
}
function isList(value) {
    return Array.isArray(value);
}
function admin_isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
//# sourceMappingURL=admin.js.map
;// CONCATENATED MODULE: ./build/src/gates/http-smoke/expect/admin-failures.js



const mostShown = 5;
/** None pending, and the newest is the expected one. */
function migrationFailures({ newest }, answer) {
    const list = readMigrations(jsonOf(answer.response));
    if (!list)
        return [unreadable('migrations', 'applied and pending migrations')];
    const { applied, pending } = list;
    const more = pending.length > mostShown ? ` and ${pending.length - mostShown} more` : '';
    const last = applied.at(-1);
    return [
        ...(pending.length === 0
            ? []
            : [
                failure('migrations', 'pending migrations', {
                    expected: 'none',
                    got: pending.slice(0, mostShown).join(', ') + more,
                }),
            ]),
        ...(newest === undefined || newest === last
            ? []
            : [failure('migrations', 'newest migration', { expected: newest, got: last ?? 'none at all' })]),
    ];
}
/** The answer is a list of backups. */
function backupListFailures(answer) {
    return backupsOf(answer) ? [] : [unreadable('backup', 'a list of backups')];
}
/** The backup that was started is in the list and done. */
function backupDoneFailures(demands, answer) {
    const list = backupsOf(answer);
    if (!list)
        return [unreadable('backup', 'a list of backups')];
    const ours = findOurs(demands, list, answer);
    const expected = 'done';
    if (!ours)
        return [failure('backup', 'backup', { expected, got: 'not in the list' })];
    const progress = progressOf(ours);
    if (progress === 'done')
        return [];
    const got = `${ours.id}: ${ours.status}`;
    return [{ ...failure('backup', 'backup', { expected, got }), final: progress === 'failed' }];
}
/** Id of the backup that was made, for the record. */
function finishedBackup(demands, answer) {
    const ours = findOurs(demands, backupsOf(answer) ?? [], answer);
    return ours && progressOf(ours) === 'done' ? ours.id : undefined;
}
/** The newest backup is no older than this. */
function backupAgeFailures({ atMostMs }, answer) {
    const list = backupsOf(answer);
    if (!list)
        return [unreadable('backup', 'a list of backups')];
    const times = list.filter((backup) => progressOf(backup) === 'done').flatMap(({ time }) => time ?? []);
    const newest = Math.max(...times);
    const expected = `one of the last ${formatAge(atMostMs)}`;
    if (times.length === 0) {
        return [
            failure('backup', 'newest backup', {
                expected,
                got: list.length === 0 ? 'no backup at all' : 'no backup with a time',
            }),
        ];
    }
    const age = answer.now - newest;
    return age <= atMostMs
        ? []
        : [failure('backup', 'newest backup', { expected, got: `${formatAge(age)} old` })];
}
/** The scheduler of backups says that it runs. */
function schedulerFailures(answer) {
    const runs = schedulerRuns(jsonOf(answer.response));
    if (runs)
        return [];
    return [
        failure('backup', 'scheduler', {
            expected: 'running',
            got: runs === undefined ? 'an answer that does not tell' : 'not running',
        }),
    ];
}
function findOurs({ before, id }, list, { earlier }) {
    const named = list.find((backup) => backup.id === id);
    if (named)
        return named;
    // The start may tell a job's id, or none: then ours is the newest that was not there before.
    const first = earlier.get(before);
    const known = new Set((first ? readBackups(jsonOf(first)) : undefined)?.map((backup) => backup.id));
    return list
        .filter((backup) => !known.has(backup.id))
        .reduce((best, backup) => ((backup.time ?? 0) > (best?.time ?? -1) ? backup : best), undefined);
}
function backupsOf({ response }) {
    return readBackups(jsonOf(response));
}
function unreadable(rule, expected) {
    return failure(rule, 'body', { expected, got: 'JSON of another form, or none' });
}
const hour = 3_600_000;
const day = 24 * hour;
/** `26 h`, `40 days`, `5 m 00 s`. */
function formatAge(milliseconds) {
    if (milliseconds >= 4 * day)
        return `${Math.round(milliseconds / day)} days`;
    return milliseconds >= 2 * hour ? `${Math.round(milliseconds / hour)} h` : (0,core_duration/* formatDuration */.a)(milliseconds);
}
//# sourceMappingURL=admin-failures.js.map
;// CONCATENATED MODULE: ./build/src/gates/http-smoke/expect/body.js



/** What a JSONPath finds in the body. */
function jsonFailures({ path, ...asked }, answer) {
    const json = jsonOf(answer.response);
    if (json === undefined)
        return [notJson(answer)];
    const several = /[*?,:]|\.\./.test(path);
    return compare(asked, { values: (0,json_path/* valuesAt */.I0)(json, path), several, now: answer.now }).map((compared) => failure('expectation', path, compared));
}
/** A header's lines, joined; Set-Cookie is never shown. */
function headerFailures({ name, ...asked }, { response, now }) {
    const value = headerText(response, name);
    const problems = compare(asked, { values: value === undefined ? [] : [value], several: false, now });
    const hidden = /^(set-cookie|authorization|www-authenticate)$/i.test(name);
    return problems.map(({ expected, got }) => failure('expectation', `header ${name.toLowerCase()}`, {
        expected,
        got: hidden && got !== 'nothing' ? '(hidden)' : got,
    }));
}
/** A text that has to be in the body, or must not be in it. */
function textFailures({ kind, text }, { response }) {
    const { body } = response;
    if (body.includes(text) === (kind === 'contains'))
        return [];
    return [failure('expectation', 'body', { expected: `${kind} ${shown(text)}`, got: describeBody(body) })];
}
/** A pattern that has to be found in the body. */
function patternFailures({ source }, { response }) {
    if (new RegExp(source, 'u').test(response.body))
        return [];
    return [
        failure('expectation', 'body', { expected: `matches /${source}/`, got: describeBody(response.body) }),
    ];
}
/** The whole body: text, or a JSON value whatever its spaces. */
function equalFailures(value, answer) {
    const { body } = answer.response;
    if (typeof value === 'string' && (body === value || body.trimEnd() === value.trimEnd()))
        return [];
    const json = jsonOf(answer.response);
    if (json !== undefined && same(json, value))
        return [];
    return [
        failure('expectation', 'body', {
            expected: shown(value),
            got: json === undefined ? describeBody(body) : shown(json),
        }),
    ];
}
/** The failure of a body that had to be JSON. */
function notJson({ response }) {
    const type = headerText(response, 'content-type');
    const got = response.bodyCut
        ? 'a body too long to read'
        : response.body === ''
            ? 'an empty body'
            : `${type ?? 'a body'} that is no JSON`;
    return failure('expectation', 'body', { expected: 'JSON', got });
}
function describeBody(body) {
    return body.trim() === '' ? 'an empty body' : body.trim();
}
//# sourceMappingURL=body.js.map
;// CONCATENATED MODULE: ./build/src/gates/http-smoke/expect/cookies.js


/** Every cookie that an answer sets, in order. A line that is no cookie is left out. */
function cookiesOf({ headers }) {
    return headers.filter(([name]) => name === 'set-cookie').flatMap(([, line]) => readCookie(line) ?? []);
}
function readCookie(line) {
    const cookie = dist/* Cookie */.Hk.parse(line);
    if (!cookie)
        return undefined;
    return {
        name: cookie.key,
        value: cookie.value,
        secure: cookie.secure,
        httpOnly: cookie.httpOnly,
        sameSite: cookie.sameSite?.toLowerCase(),
        domain: cookie.domain ?? undefined,
        path: cookie.path ?? undefined,
    };
}
/** One cookie against what the file asks of it, and against the rules that browsers have for every cookie. */
function cookieFailures(demands, answer) {
    const cookie = cookiesOf(answer.response).findLast(({ name }) => name === demands.name);
    if (!demands.exists)
        return cookie ? [failureOf(demands.name, { expected: 'not set', got: 'set' })] : [];
    if (!cookie)
        return [failureOf(demands.name, { expected: 'set', got: 'not set' })];
    const { secure, httpOnly, sameSite, domain, path } = demands;
    return [
        ...differs(cookie, 'Secure', { expected: secure, got: cookie.secure }),
        ...differs(cookie, 'HttpOnly', { expected: httpOnly, got: cookie.httpOnly }),
        ...differs(cookie, 'SameSite', { expected: sameSite, got: cookie.sameSite }),
        ...differs(cookie, 'Domain', { expected: domain?.replace(/^\./, '').toLowerCase(), got: cookie.domain }),
        ...differs(cookie, 'Path', { expected: path, got: cookie.path }),
        ...browserFailures(cookie, answer.url),
    ];
}
/** Every cookie that is set, against what a cookie with a secret needs. */
function secureCookieFailures(demands, answer) {
    const cookies = cookiesOf(answer.response);
    const missing = demands.names.filter((name) => !cookies.some((cookie) => cookie.name === name));
    const none = cookies.length === 0 && demands.names.length === 0;
    return [
        ...(none ? [failure('cookie', 'Set-Cookie', { expected: 'at least one cookie', got: 'none' })] : []),
        ...missing.map((name) => failureOf(name, { expected: 'set', got: 'not set' })),
        ...cookies.flatMap((cookie) => [
            ...lacks(cookie, 'Secure', cookie.secure),
            ...lacks(cookie, 'HttpOnly', cookie.httpOnly || demands.scriptReadable.includes(cookie.name)),
            ...(demands.sameSite === undefined ? lacks(cookie, 'SameSite', cookie.sameSite !== undefined) : []),
            ...differs(cookie, 'SameSite', { expected: demands.sameSite, got: cookie.sameSite }),
            ...differs(cookie, 'Domain', {
                expected: demands.domain?.replace(/^\./, '').toLowerCase(),
                got: cookie.domain,
            }),
            ...differs(cookie, 'Path', { expected: demands.path, got: cookie.path }),
            ...browserFailures(cookie, answer.url),
        ]),
    ];
}
/** The rules of RFC 6265bis by which a browser drops a cookie without a word. */
function browserFailures(cookie, url) {
    const host = new URL(url).hostname;
    const { name, secure, domain, path, sameSite } = cookie;
    const problems = [
        [sameSite === 'none' && !secure, 'Secure, because of SameSite=None', 'no Secure: browsers drop it'],
        [
            /^__(Secure|Host)-/i.test(name) && !secure,
            'Secure, because of its name',
            'no Secure: browsers drop it',
        ],
        [
            /^__Host-/i.test(name) && domain !== undefined,
            'no Domain, because of its name',
            `Domain=${domain}: browsers drop it`,
        ],
        [
            /^__Host-/i.test(name) && path !== '/',
            'Path=/, because of its name',
            `${path ? `Path=${path}` : 'no Path'}: browsers drop it`,
        ],
        [
            domain !== undefined && !(0,dist/* domainMatch */.qn)(host, domain),
            `a Domain that ${host} belongs to`,
            `Domain=${domain}: browsers drop it`,
        ],
        [
            domain !== undefined && isPublicSuffix(domain, host),
            'a Domain of your own',
            `Domain=${domain}, which many share: browsers drop it`,
        ],
    ];
    return problems.flatMap(([wrong, expected, got]) => (wrong ? [failureOf(name, { expected, got })] : []));
}
/** `com`, `onrender.com`: a cookie for it would go to strangers. */
function isPublicSuffix(domain, host) {
    if (domain === host)
        return false;
    try {
        return (0,dist/* getPublicSuffix */.pj)(domain) === undefined && domain.includes('.') === host.includes('.');
    }
    catch {
        return false;
    }
}
function lacks(cookie, attribute, has) {
    return has ? [] : [failureOf(cookie.name, { expected: attribute, got: `no ${attribute}` })];
}
function differs({ name }, attribute, { expected, got }) {
    if (expected === undefined || expected === got)
        return [];
    const said = (value) => value === undefined || value === false
        ? `no ${attribute}`
        : value === true
            ? attribute
            : `${attribute}=${value}`;
    return [failureOf(name, { expected: said(expected), got: said(got) })];
}
function failureOf(name, compared) {
    return failure('cookie', `cookie ${name}`, compared);
}
//# sourceMappingURL=cookies.js.map
;// CONCATENATED MODULE: ./build/src/gates/http-smoke/expect/cors.js

const origins = 'access-control-allow-origin';
const credentials = 'access-control-allow-credentials';
/** Methods that no preflight has to allow. */
const simpleMethods = ['GET', 'HEAD', 'POST'];
/** A preflight from an origin that has to get through, by the rules of the Fetch standard. */
function corsAllowedFailures(demands, { response }) {
    const allowed = headerText(response, origins);
    const withCredentials = headerText(response, credentials) === 'true';
    const wildcard = allowed === '*';
    const open = wildcard && !withCredentials && !demands.credentials;
    const methods = headerItems(response, 'access-control-allow-methods');
    const headers = headerItems(response, 'access-control-allow-headers');
    const problems = [
        cors_asked(allowed === demands.origin || open, origins, {
            expected: demands.origin,
            got: allowed ?? 'nothing',
        }),
        cors_asked(!(wildcard && withCredentials), origins, {
            expected: 'never * with credentials',
            got: '*, and credentials allowed',
        }),
        cors_asked(!demands.credentials || withCredentials, credentials, {
            expected: 'true',
            got: headerText(response, credentials) ?? 'nothing',
        }),
        ...demands.methods.map((method) => cors_asked(simpleMethods.includes(method) ||
            methods.includes(method.toLowerCase()) ||
            (open && methods.includes('*')), 'access-control-allow-methods', { expected: method, got: headerText(response, 'access-control-allow-methods') ?? 'nothing' })),
        ...demands.headers.map((header) => cors_asked(headers.includes(header.toLowerCase()) ||
            (open && headers.includes('*') && header.toLowerCase() !== 'authorization'), 'access-control-allow-headers', { expected: header, got: headerText(response, 'access-control-allow-headers') ?? 'nothing' })),
        cors_asked(wildcard || allowed === undefined || varies(response), 'vary', {
            expected: 'Origin, because the answer depends on it',
            got: headerText(response, 'vary') ?? 'nothing',
        }),
    ];
    return problems.flat();
}
/** A preflight from an origin that must get nothing. An answer for another origin is nothing to this one. */
function corsRefusedFailures({ origin }, { response }) {
    const allowed = headerText(response, origins);
    const withCredentials = headerText(response, credentials) === 'true';
    const letIn = allowed === '*' || allowed?.toLowerCase() === origin.toLowerCase();
    const got = `${allowed}${withCredentials ? ', with credentials' : ''}`;
    return [
        ...cors_asked(!letIn, origins, { expected: `nothing for ${origin}`, got }),
        ...cors_asked(!(allowed === '*' && withCredentials), credentials, { expected: 'never with *', got: 'true' }),
    ];
}
function varies(response) {
    const vary = headerItems(response, 'vary');
    return vary.includes('origin') || vary.includes('*');
}
function cors_asked(holds, what, compared) {
    return holds ? [] : [failure('cors', what, compared)];
}
//# sourceMappingURL=cors.js.map
// EXTERNAL MODULE: ./node_modules/ajv/dist/ajv.js
var dist_ajv = __webpack_require__(42463);
// EXTERNAL MODULE: ./node_modules/ajv/dist/2020.js
var _2020 = __webpack_require__(52210);
// EXTERNAL MODULE: ./node_modules/ajv-formats/dist/index.js
var ajv_formats_dist = __webpack_require__(82815);
;// CONCATENATED MODULE: ./build/src/gates/http-smoke/expect/json-schema.js






const mostErrors = 5;
/** How the body differs from a JSON Schema, one failure a place. */
function schemaFailures({ schema, from }, answer) {
    const json = jsonOf(answer.response);
    if (json === undefined)
        return [notJson(answer)];
    const validate = compile(schema);
    if (validate(json))
        return [];
    return (validate.errors ?? []).slice(0, mostErrors).map((error) => failure('expectation', `body${error.instancePath ? ` ${error.instancePath}` : ''}`, {
        expected: `as ${from} says: ${detail(error)}`,
        got: 'another form',
    }));
}
/** What is wrong with a JSON Schema; undefined for a good one. */
function schemaProblem(schema) {
    try {
        compile(schema);
        return undefined;
    }
    catch (error) {
        return (0,errors/* messageOf */.bD)(error);
    }
}
/** Draft 2020-12 where the schema says so or says nothing; draft 7 where it says that. */
function compile(schema) {
    const options = { allErrors: true, strict: false, validateFormats: true };
    const ajv = /draft-0[67]/.test(String(schema.$schema ?? '')) ? new dist_ajv.Ajv(options) : new _2020.Ajv2020(options);
    ajv_formats_dist["default"](ajv);
    return ajv.compile(schema);
}
function detail({ message = 'does not match', params }) {
    const extra = Object.values(params).filter((value) => typeof value === 'string' && !message.includes(value));
    return extra.length > 0 ? `${message} (${extra.join(', ')})` : message;
}
//# sourceMappingURL=json-schema.js.map
;// CONCATENATED MODULE: ./build/src/gates/http-smoke/expect/redirect.js

/** Where an answer leads: a path, a whole address, or either with `*` for any text. */
function redirectFailures({ to }, { response, url }) {
    const { status } = response;
    const location = headerText(response, 'location');
    if (status < 300 || status > 399 || location === undefined) {
        return [failure('expectation', 'redirect', { expected: to, got: location ?? `none, status ${status}` })];
    }
    const target = absolute(location, url);
    if (target !== undefined && matches(target, absoluteForm(to, url)))
        return [];
    return [failure('expectation', 'redirect', { expected: to, got: location })];
}
function absolute(location, url) {
    return URL.canParse(location, url) ? new URL(location, url).href : undefined;
}
/** The pattern as a whole address; its stars survive. */
function absoluteForm(pattern, url) {
    if (pattern.startsWith('*'))
        return pattern;
    return absolute(pattern, url) ?? pattern;
}
function matches(text, pattern) {
    const source = pattern
        .split('*')
        .map((part) => part.replace(/[\\^$.+?()[\]{}|/-]/g, '\\$&'))
        .join('.*');
    return new RegExp(`^${source}$`, 'u').test(text);
}
//# sourceMappingURL=redirect.js.map
// EXTERNAL MODULE: ./node_modules/jsonpath-rfc9535/dist/esm/index.js + 40 modules
var esm = __webpack_require__(14525);
;// CONCATENATED MODULE: ./build/src/gates/http-smoke/expect/same-answer.js



const mostDifferences = 5;
/** How an answer differs from an earlier one: status, kind of content, body. JSON is compared as data. */
function sameAnswerFailures({ as, ignore }, { response, earlier }) {
    const first = earlier.get(as);
    if (!first)
        return [same_answer_differs('answer', { expected: `an answer from ${as}`, got: 'none to compare with' })];
    if (first.status !== response.status) {
        return [same_answer_differs('status', { expected: `${first.status}, as from ${as}`, got: String(response.status) })];
    }
    const kinds = [first, response].map((each) => headerText(each, 'content-type')?.split(';')[0]?.trim());
    if (kinds[0] !== kinds[1]) {
        return [
            same_answer_differs('content-type', { expected: `${kinds[0] ?? 'none'}, as from ${as}`, got: kinds[1] ?? 'none' }),
        ];
    }
    const [left, right] = [(0,json_path/* parseJson */.qF)(first.body), (0,json_path/* parseJson */.qF)(response.body)];
    if (left === undefined || right === undefined) {
        if (first.body === response.body)
            return [];
        return [same_answer_differs('body', { expected: `the body from ${as}: ${first.body}`, got: response.body })];
    }
    return differences(cleaned(left, ignore), cleaned(right, ignore))
        .slice(0, mostDifferences)
        .map(({ path, left: expected, right: got }) => same_answer_differs(path, { expected: `${shown(expected)}, as from ${as}`, got: shown(got) }));
}
/** Every place where two JSON values differ. */
function differences(left, right, path = '$') {
    if (same(left, right))
        return [];
    if (!isContainer(left) || !isContainer(right) || Array.isArray(left) !== Array.isArray(right)) {
        return [{ path, left, right }];
    }
    const keys = [...new Set([...Object.keys(left), ...Object.keys(right)])];
    return keys.flatMap((key) => differences(left[key], right[key], Array.isArray(left) ? `${path}[${key}]` : `${path}.${key}`));
}
/** A copy without the values at these paths. */
function cleaned(json, paths) {
    const copy = JSON.parse(JSON.stringify(json));
    for (const path of paths) {
        const found = [];
        (0,esm/* exec */.m0)(copy, path, (_value, at) => void found.push([...at]));
        for (const keys of found)
            blank(copy, keys);
    }
    return copy;
}
/** What may differ is made equal where it stands, so that positions in lists stay. */
function blank(data, keys) {
    const last = keys.at(-1);
    const holder = keys
        .slice(0, -1)
        .reduce((value, key) => (isContainer(value) ? value[key] : undefined), data);
    if (last !== undefined && isContainer(holder))
        holder[last] = null;
}
function isContainer(value) {
    return typeof value === 'object' && value !== null;
}
function same_answer_differs(what, compared) {
    return failure('rewrite', what, compared);
}
//# sourceMappingURL=same-answer.js.map
;// CONCATENATED MODULE: ./build/src/gates/http-smoke/expect/security-headers.js

const daySeconds = 86_400;
/** Policies that send other sites no more than the origin. */
const carefulPolicies = [
    'no-referrer',
    'same-origin',
    'strict-origin',
    'origin',
    'origin-when-cross-origin',
    'strict-origin-when-cross-origin',
];
/** The headers by which browsers protect people. HSTS is asked of https alone: elsewhere browsers do not heed it. */
function securityHeaderFailures({ headers, hstsDays }, answer) {
    const { response, url } = answer;
    const checks = {
        hsts: () => url.startsWith('https:')
            ? hstsFailures(headerText(response, 'strict-transport-security'), hstsDays)
            : [],
        nosniff: () => demand(answer, 'x-content-type-options', isNosniff),
        frames: () => framingFailures(answer),
        referrer: () => demand(answer, 'referrer-policy', isCareful),
        csp: () => demand(answer, 'content-security-policy', isPolicy),
    };
    return headers.flatMap((name) => checks[name]?.() ?? []);
}
function hstsFailures(value, days) {
    const seconds = Number(/max-age\s*=\s*"?(\d+)/i.exec(value ?? '')?.[1] ?? 0);
    if (seconds >= days * daySeconds)
        return [];
    return [
        failure('securityHeader', 'strict-transport-security', {
            expected: `max-age of at least ${days * daySeconds} (${days} days)`,
            got: value ?? 'nothing',
        }),
    ];
}
function framingFailures({ response }) {
    const policy = headerText(response, 'content-security-policy') ?? '';
    const ancestors = /(?:^|[;,])\s*frame-ancestors\s+([^;,]+)/i.exec(policy)?.[1];
    const option = headerText(response, 'x-frame-options');
    // Where both are there, browsers heed frame-ancestors alone.
    if (ancestors === undefined
        ? /^(deny|sameorigin)$/i.test(option ?? '')
        : !/(^|\s)(\*|https?:)(\s|$)/.test(ancestors.trim())) {
        return [];
    }
    return [
        failure('securityHeader', 'framing', {
            expected: 'frame-ancestors in Content-Security-Policy, or X-Frame-Options: DENY or SAMEORIGIN',
            got: ancestors === undefined
                ? option === undefined
                    ? 'neither'
                    : `X-Frame-Options: ${option}`
                : `frame-ancestors ${ancestors}`,
        }),
    ];
}
const isNosniff = { expected: 'nosniff', holds: (text) => text.toLowerCase() === 'nosniff' };
const isPolicy = { expected: 'a policy', holds: (text) => text.trim() !== '' };
const isCareful = {
    expected: 'a careful policy such as strict-origin-when-cross-origin',
    // Of several policies a browser takes the last that it knows.
    holds: (text) => carefulPolicies.includes(text.split(',').at(-1)?.trim().toLowerCase() ?? ''),
};
function demand({ response }, name, { expected, holds }) {
    const value = headerText(response, name);
    if (value !== undefined && holds(value))
        return [];
    return [failure('securityHeader', name, { expected, got: value ?? 'nothing' })];
}
//# sourceMappingURL=security-headers.js.map
;// CONCATENATED MODULE: ./build/src/gates/http-smoke/expect/status.js

function statusFailures({ accepted, guard = false }, { response }) {
    const { status } = response;
    if (accepted.some((pattern) => fits(status, pattern)))
        return [];
    const letIn = guard && status < 400;
    return [
        failure(letIn ? 'open' : 'status', 'status', {
            expected: accepted.join(' or '),
            got: letIn ? `${status}: let in` : String(status),
        }),
    ];
}
function fits(status, pattern) {
    return typeof pattern === 'number' ? status === pattern : String(status)[0] === pattern[0];
}
//# sourceMappingURL=status.js.map
;// CONCATENATED MODULE: ./build/src/gates/http-smoke/expect/evaluate.js











/** Everything that is not as expected. An answer with the wrong status is looked at no further: the rest follows from it. */
function evaluate(expectations, answer) {
    const wrongStatus = expectations
        .filter(({ kind }) => kind === 'status')
        .flatMap((each) => failuresOf(each, answer));
    if (wrongStatus.length > 0)
        return wrongStatus;
    return expectations.flatMap((expectation) => failuresOf(expectation, answer));
}
function failuresOf(expectation, answer) {
    switch (expectation.kind) {
        case 'status':
            return statusFailures(expectation, answer);
        case 'header':
            return headerFailures(expectation, answer);
        case 'json':
            return jsonFailures(expectation, answer);
        case 'schema':
            return schemaFailures(expectation, answer);
        case 'contains':
        case 'lacks':
            return textFailures(expectation, answer);
        case 'matches':
            return patternFailures(expectation, answer);
        case 'equals':
            return equalFailures(expectation.value, answer);
        case 'latency':
            return latencyFailures(expectation.withinMs, answer);
        case 'redirect':
            return redirectFailures(expectation, answer);
        case 'cookie':
            return cookieFailures(expectation, answer);
        case 'secure-cookies':
            return secureCookieFailures(expectation, answer);
        case 'cors-allowed':
            return corsAllowedFailures(expectation, answer);
        case 'cors-refused':
            return corsRefusedFailures(expectation, answer);
        case 'security-headers':
            return securityHeaderFailures(expectation, answer);
        case 'same-answer':
            return sameAnswerFailures(expectation, answer);
        case 'migrations':
            return migrationFailures(expectation, answer);
        case 'backup-list':
            return backupListFailures(answer);
        case 'backup-done':
            return backupDoneFailures(expectation, answer);
        case 'backup-age':
            return backupAgeFailures(expectation, answer);
        case 'scheduler':
            return schedulerFailures(answer);
    }
}
function latencyFailures(withinMs, { response }) {
    if (response.totalMs <= withinMs)
        return [];
    const expected = `within ${(0,core_duration/* formatDuration */.a)(withinMs)}`;
    return [failure('slow', 'time', { expected, got: (0,core_duration/* formatDuration */.a)(response.totalMs) })];
}
//# sourceMappingURL=evaluate.js.map
// EXTERNAL MODULE: ./build/src/config/yaml-problems.js
var yaml_problems = __webpack_require__(16494);
;// CONCATENATED MODULE: ./build/src/gates/http-smoke/file/block-schemas.js



const method = schemas/* enum */.k5n(['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'], {
    error: 'must be a method in capitals, such as GET or POST',
});
/** What is sent, for blocks that send one request in several ways. */
const sent = {
    url: url,
    method: method.optional(),
    headers: fieldMap.optional(),
    json: schemas/* unknown */.L5J().optional(),
};
const refused = values_status.optional().meta({ description: 'Status without a good token. Default: 401 or 403.' });
const accepted = values_status.optional().meta({ description: 'Status with the token. Default: 2xx.' });
const path = (standard) => url.optional().meta({ description: `Default: \`${standard}\`.` });
const checkedHeaders = ['hsts', 'nosniff', 'frames', 'referrer', 'csp'];
/** The settings of each ready-made block, by its key in the file. */
const blockSchemas = {
    login: schemas/* strictObject */.rej({
        url: url,
        json: schemas/* unknown */.L5J().optional(),
        form: fieldMap.optional(),
        headers: fieldMap.optional(),
        token: values_text
            .optional()
            .meta({ description: 'JSONPath of the token. Default: `$.access_token` or `$.token`.' }),
        as: values_text.optional().meta({ description: 'The variable that holds the token. Default: `token`.' }),
        status: values_status.optional(),
    })
        .meta({ description: 'Log in and keep the token as a variable. Nothing of the answer is shown.' }),
    cors: schemas/* strictObject */.rej({
        url: url,
        allow: texts.meta({ description: 'Origins that get through; `*` for a public API.' }),
        refuse: texts
            .optional()
            .meta({ description: 'Origins that get nothing, besides those that are always tried.' }),
        methods: schemas/* array */.YOg(method).min(1).optional().meta({ description: 'Default: GET.' }),
        headers: texts
            .optional()
            .meta({ description: 'Request headers that are asked for. Default: content-type.' }),
        credentials: flag
            .optional()
            .meta({ description: 'Whether cookies must be allowed. Default: not asked.' }),
    })
        .meta({ description: 'Preflights: allowed origins get through, hostile ones get nothing.' }),
    'secure-cookies': schemas/* strictObject */.rej({
        ...sent,
        form: fieldMap.optional(),
        token: bearer.optional(),
        names: texts.optional().meta({ description: 'Cookies that have to be set. Default: at least one.' }),
        'script-readable': texts
            .optional()
            .meta({ description: 'Cookies that need no HttpOnly, such as a CSRF token.' }),
        'same-site': schemas/* enum */.k5n(sameSites).optional(),
        domain: values_text.optional(),
        path: values_text.optional(),
        status: values_status.optional(),
    })
        .meta({
        description: 'Every cookie is Secure, HttpOnly, has SameSite, and obeys the rules of its name.',
    }),
    'needs-token': schemas/* strictObject */.rej({ ...sent, token: bearer, refused, status: accepted })
        .meta({ description: 'Refused without a token and with a wrong one, answered with the right one.' }),
    'security-headers': schemas/* strictObject */.rej({
        url: url,
        skip: schemas/* array */.YOg(schemas/* enum */.k5n(checkedHeaders)).optional(),
        require: schemas/* array */.YOg(schemas/* enum */.k5n(checkedHeaders)).optional().meta({ description: 'Demand `csp` too.' }),
        'hsts-days': schemas/* int */.Whr()
            .min(1)
            .optional()
            .meta({ description: 'Least max-age of HSTS, in days. Default: 180.' }),
        status: values_status.optional(),
    })
        .meta({ description: 'HSTS (https only), nosniff, no framing by others, a careful referrer policy.' }),
    rewrites: schemas/* strictObject */.rej({
        edge: url,
        origin: url,
        headers: fieldMap.optional(),
        token: bearer.optional(),
        ignore: texts.optional().meta({ description: 'JSONPaths whose values may differ.' }),
        status: values_status.optional(),
    })
        .meta({ description: 'The gateway’s path gives the same answer as the path of the origin behind it.' }),
    cron: schemas/* strictObject */.rej({ ...sent, token: bearer, refused, status: accepted })
        .meta({ description: 'A cron endpoint refuses strangers and takes a POST of `{}` with its token.' }),
    backup: schemas/* strictObject */.rej({
        start: path('/api/admin/backup-now'),
        list: path('/api/admin/backups'),
        token: bearer.optional(),
        id: values_text.optional().meta({ description: 'JSONPath of the id in the answer of `start`.' }),
        within: duration.optional().meta({ description: 'Default: 10m.' }),
        every: duration.optional().meta({ description: 'Default: 5s.' }),
    })
        .meta({ description: 'Start a backup, once a run, and wait until the list has it.' }),
    'backup-age': schemas/* strictObject */.rej({
        list: path('/api/admin/backups'),
        status: url.optional().meta({
            description: 'Also ask here whether the scheduler runs: `/api/admin/backup-status`.',
        }),
        token: bearer.optional(),
        'at-most': duration.meta({ description: 'Age of the newest backup: `26h`.' }),
    })
        .meta({ description: 'The newest backup is no older than this.' }),
    migrations: schemas/* strictObject */.rej({
        url: path('/api/admin/migrations'),
        token: bearer.optional(),
        newest: values_text.optional().meta({ description: 'Id that the newest applied migration must have.' }),
    })
        .meta({ description: 'No migration is pending, and the newest is the expected one.' }),
    import: values_text.meta({ description: 'A `.http`, `.rest` or `.hurl` file, seen from this file.' }),
};
const blockNames = Object.keys(blockSchemas);
/** A block as it stands in the file: its key, and what every item may have. */
const blockItems = Object.fromEntries(blockNames.map((name) => [name, schemas/* strictObject */.rej({ ...itemKeys, [name]: blockSchemas[name] })]));
const itemSchema = schemas/* union */.KCZ([requestSchema, ...Object.values(blockItems)]).meta({ id: 'Item' });
//# sourceMappingURL=block-schemas.js.map
// EXTERNAL MODULE: ./build/src/core/suggest.js
var suggest = __webpack_require__(89235);
;// CONCATENATED MODULE: ./build/src/gates/http-smoke/file/file-schema.js



const variableName = /^[A-Za-z_][A-Za-z0-9_-]*$/;
const nameForm = 'a name has letters, digits, _ and -, and begins with a letter or _';
const topKeys = {
    name: values_text.optional().meta({ description: 'What is tested; shown in the report.' }),
    base: values_text.optional().meta({
        description: 'Address that paths are added to, where neither an input nor a deployment’s report names one.',
    }),
    variables: schemas/* record */.g1P(schemas/* string */.YjP().regex(variableName, { error: nameForm }), schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()]))
        .optional()
        .meta({ description: 'Values by name; an input or flag of the same name is stronger.' }),
    secrets: schemas/* array */.YOg(schemas/* string */.YjP().regex(variableName, { error: nameForm }), { error: 'must be a list of names' })
        .optional()
        .meta({
        description: 'Names of environment variables with secrets, used like any variable and never shown.',
    }),
    headers: fieldMap.optional().meta({ description: 'Sent with every request.' }),
    timeout: duration.optional().meta({ description: 'Longest time for one answer. Default: 10s.' }),
    parallel: schemas/* int */.Whr()
        .min(1)
        .max(16)
        .optional()
        .meta({ description: 'Most requests of a `together` group at a time. Default: 4.' }),
};
const together = schemas/* strictObject */.rej({ together: schemas/* array */.YOg(itemSchema).min(1), name: values_text.optional() })
    .meta({ id: 'Together', description: 'Items that run side by side.' });
/** The whole file: the source of the published JSON Schema. The reader checks item by item, for better messages. */
const fileSchema = schemas/* strictObject */.rej({
    $schema: schemas/* string */.YjP().optional(),
    ...topKeys,
    requests: schemas/* array */.YOg(schemas/* union */.KCZ([itemSchema, together]))
        .min(1)
        .meta({ description: 'Run in this order.' }),
})
    .meta({
    title: 'Lockkeeper HTTP smoke test',
    description: 'Requests to a deployed service and what their answers must be like.',
});
/** The same with items not looked at yet. */
const outlineSchema = schemas/* strictObject */.rej({
    $schema: schemas/* string */.YjP().optional(),
    ...topKeys,
    requests: schemas/* array */.YOg(schemas/* unknown */.L5J(), { error: 'must be a list of requests' })
        .min(1, { error: 'must have at least one request' }),
});
/** `schemas/http-smoke.schema.json`. */
function httpSmokeJsonSchema() {
    const schema = z.toJSONSchema(fileSchema, { target: 'draft-7', io: 'input', unrepresentable: 'any' });
    const comment = 'Made by `npm run generate` from src/gates/http-smoke/file: edit that.';
    return `${JSON.stringify({ $comment: comment, ...schema }, null, 2)}\n`;
}
//# sourceMappingURL=file-schema.js.map
;// CONCATENATED MODULE: ./build/src/gates/http-smoke/file/problems.js




/** The keys that a map may have, by the last name on its path. */
function keysAt(path) {
    const last = path.findLast((key) => typeof key === 'string');
    if (path.length === 0)
        return [...Object.keys(topKeys), 'requests'];
    const block = blockNames.find((name) => name === last);
    if (block !== undefined && block !== 'import')
        return Object.keys(blockSchemas[block].shape);
    if (last === 'expect')
        return Object.keys(expectSchema.shape);
    if (last === 'retry')
        return ['for', 'times', 'every'];
    return Object.keys(requestSchema.shape);
}
/** Every key by which an item says what it is. */
const kindKeys = [...methodKeys, ...blockNames, 'together'];
/** An item that says by no key, or by several, what it is. */
function kindProblem(keys, path, { place }) {
    const kinds = keys.filter((key) => kindKeys.includes(key));
    if (kinds.length > 1) {
        return {
            what: `one item cannot be ${kinds.join(' and ')} at once`,
            where: place([...path, kinds[1] ?? '']),
            fix: 'make an item of each, with a `-` of its own',
        };
    }
    const others = keys.filter((key) => !(key in itemKeys));
    const meant = others.map((key) => (0,suggest/* nearest */.p)(key, kindKeys)).find((key) => key !== undefined);
    return {
        what: others[0] === undefined ? 'an item says nothing of what to send' : `unknown key \`${others[0]}\``,
        where: place(others[0] === undefined ? path : [...path, others[0]]),
        fix: meant ? `did you mean \`${meant}\`?` : `begin it with one of ${kindKeys.join(', ')}`,
    };
}
//# sourceMappingURL=problems.js.map
;// CONCATENATED MODULE: ./build/src/gates/http-smoke/file/items.js




/** The items of `requests`, each checked against the schema of what it is. */
function readItems(raw, file) {
    const problems = [];
    const stages = raw.map((item, index) => {
        const path = ['requests', index];
        const group = groupOf(item);
        if (group === undefined)
            return readItem(item, path, { file, problems });
        const strange = Object.keys(item).filter((key) => key !== 'together' && key !== 'name');
        if (strange.length > 0)
            problems.push(kindProblem(['together', ...strange], path, file));
        return group.flatMap((each, at) => readItem(each, [...path, 'together', at], { file, problems }));
    });
    return { stages: stages.filter((stage) => stage.length > 0), problems };
}
function groupOf(item) {
    if (!items_isMap(item) || !Array.isArray(item.together))
        return undefined;
    return item.together;
}
/** The item, or none where it has problems. */
function readItem(raw, path, { file, problems }) {
    const keys = items_isMap(raw) ? Object.keys(raw) : [];
    const kinds = keys.filter((key) => kindKeys.includes(key));
    const [kind] = kinds;
    if (kind === undefined || kinds.length > 1 || kind === 'together') {
        problems.push(kindProblem(kind === 'together' ? [...keys, 'together'] : keys, path, file));
        return [];
    }
    const block = blockNames.find((name) => name === kind);
    const schema = block === undefined ? requestSchema : blockItems[block];
    const parsed = schema.safeParse(raw);
    if (!parsed.success) {
        problems.push(...(0,yaml_problems/* issueProblems */.M)(parsed.error.issues, { file, at: path, keysAt: keysAt }));
        return [];
    }
    const data = parsed.data;
    const head = { path, name: data.name, always: data.always ?? false };
    const rest = block === undefined
        ? { kind: 'request', settings: data }
        : { kind: block, settings: data[block] };
    return [{ ...head, ...rest }];
}
/** Whether an item is a request with this method among those that may be sent twice without harm. */
function isRepeatable(method) {
    return !/^(post|patch)$/i.test(method);
}
function methodOf(item) {
    return methodKeys.find((key) => item[key] !== undefined) ?? 'get';
}
function items_isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
//# sourceMappingURL=items.js.map
;// CONCATENATED MODULE: ./build/src/gates/http-smoke/run/captures.js



/** The values that an answer has for its captures, and what it should have and has not. */
function capture(captures, answer) {
    const values = [];
    const failures = [];
    for (const { name, from, secret, optional = false } of captures) {
        const value = captured(from, answer);
        if (value !== undefined)
            values.push({ name, value, secret });
        else if (!optional) {
            failures.push(failure('capture', `capture ${name}`, { expected: `a value at ${captures_describe(from)}`, got: 'nothing' }));
        }
    }
    return { values, failures };
}
function captured(from, answer) {
    const { response } = answer;
    switch (from.kind) {
        case 'json': {
            const json = jsonOf(response);
            if (json === undefined)
                return undefined;
            return from.paths.map((path) => textAt(json, path)).find((text) => text !== undefined);
        }
        case 'header':
            return headerText(response, from.name);
        case 'cookie':
            return cookiesOf(response).findLast(({ name }) => name === from.name)?.value;
        case 'regex': {
            const match = new RegExp(from.source, 'u').exec(response.body);
            return match?.[1] ?? match?.[0];
        }
    }
}
/** A text as it is, anything else as JSON; null is no value. */
function textAt(json, path) {
    const [value] = (0,json_path/* valuesAt */.I0)(json, path);
    if (value === undefined || value === null)
        return undefined;
    return typeof value === 'string' ? value : JSON.stringify(value);
}
function captures_describe(from) {
    if (from.kind === 'json')
        return from.paths.join(' or ');
    return from.kind === 'regex' ? `/${from.source}/` : `${from.kind} ${from.name}`;
}
//# sourceMappingURL=captures.js.map
;// CONCATENATED MODULE: ./build/src/gates/http-smoke/run/session.js

/** A shorter cookie value is a word that stands in too many texts to be hidden in all of them. */
const shortestCookie = 8;
/** Puts the cookies of an answer into the jar, by the rules of browsers, and hides their values. */
async function keepCookies(session, url, response) {
    for (const { value, httpOnly } of cookiesOf(response)) {
        if (value.length < shortestCookie && !httpOnly)
            continue;
        session.hide(value);
        session.hide(decoded(value));
    }
    for (const [name, line] of response.headers) {
        if (name === 'set-cookie')
            await session.jar.setCookie(line, url, { ignoreError: true });
    }
}
function decoded(value) {
    try {
        return decodeURIComponent(value);
    }
    catch {
        return value;
    }
}
//# sourceMappingURL=session.js.map
;// CONCATENATED MODULE: ./build/src/gates/http-smoke/run/perform.js









/** Sends a request until it is as expected or must not be sent again. Rejects only with the signal's reason. */
async function perform(planned, session) {
    const resolved = resolveRequest(planned, session.variables);
    if ('missing' in resolved)
        return skippedRow(planned, session, `\${${resolved.missing}} was never captured`);
    const { request } = resolved;
    const startedAt = session.clock.now();
    const until = Math.min(session.deadline, startedAt + (request.retry?.forMs ?? session.deadline));
    for (let tries = 1;; tries++) {
        const attempt = await attemptOnce(request, session);
        if (attempt.failures.length === 0)
            return rowOf(request, session, { attempt, tries });
        if (request.doneWhen && mayBeDone(attempt)) {
            const check = await perform({ ...request.doneWhen, name: request.name }, session);
            if (check.status === 'passed') {
                const reason = 'no good answer came, and a check showed that it was done: not sent again';
                return { ...rowOf(request, session, { attempt: { ...attempt, failures: [] }, tries }), reason };
            }
        }
        const pause = pauseBefore(attempt, { request, tries });
        const left = until - session.clock.now();
        if (pause === undefined || left <= 0)
            return rowOf(request, session, { attempt, tries });
        session.progress(waiting(request, attempt, { tries, spentMs: session.clock.now() - startedAt, until }));
        // The last try is made at the deadline, not before it.
        await session.clock.sleep(Math.min(pause, left), session.signal);
    }
}
/** One line for who watches the log: what is waited for, how it answered last, and how long it may still go on. */
function waiting({ name }, { exchange }, waited) {
    const { tries, spentMs, until } = waited;
    const count = tries === 1 ? '1 try' : `${tries} tries`;
    const said = exchange.ok ? `status ${exchange.status}` : 'no answer';
    const end = new Date(until).toISOString().slice(11, 19);
    return `http-smoke: ${name}: not as expected yet (${said}), ${count} in ${(0,core_duration/* formatDuration */.a)(spentMs)}, until ${end} UTC at the latest`;
}
async function attemptOnce(request, session) {
    const sent = await buildRequest(request, session);
    const exchange = await session.http.send(sent, session.signal);
    if (!exchange.ok) {
        return {
            exchange,
            failures: [failure('noAnswer', 'answer', { expected: 'an answer', got: exchange.message })],
        };
    }
    await keepCookies(session, sent.url, exchange);
    if (request.remember !== undefined)
        session.earlier.set(request.remember, exchange);
    const answer = {
        url: sent.url,
        response: exchange,
        now: (0,headers/* serverTime */.n)(exchange.headers) ?? session.clock.now(),
        earlier: session.earlier,
    };
    const wrong = evaluate(request.expectations, answer);
    const { values, failures } = capture(request.captures, answer);
    for (const { name, value, secret } of values) {
        if (secret)
            session.hide(value);
        session.variables.set(name, value);
    }
    if (wrong.length === 0)
        noteBackup(request, answer, session);
    return { exchange, failures: wrong.length > 0 ? wrong : failures };
}
function noteBackup({ expectations }, answer, { record }) {
    const done = expectations.find((expectation) => expectation.kind === 'backup-done');
    const id = done && finishedBackup(done, answer);
    if (id !== undefined)
        record.backup = id;
}
/** Whether the server may have done what it was asked for, although we got no good answer. */
function mayBeDone({ exchange }) {
    return exchange.ok ? exchange.status !== 429 : exchange.sent;
}
/** A connection that fails once must not fail a release: what may be sent again is, this often at most. */
const withoutAnswer = { times: 3, forMs: Number.POSITIVE_INFINITY, everyMs: 1000 };
const passing = ['refused', 'reset', 'timeout'];
/** Milliseconds to wait before it is sent again; undefined when it must not be. */
function pauseBefore({ exchange, failures }, { request, tries }) {
    const { retry, method, idempotent, doneWhen } = request;
    if (failures.some(({ final }) => final))
        return undefined;
    if (!exchange.ok) {
        const safe = isRepeatable(method) || idempotent || !exchange.sent || (doneWhen && retry);
        if (!safe || (!retry && !passing.includes(exchange.kind)))
            return undefined;
    }
    else if (!retry)
        return undefined;
    const { times, everyMs } = retry ?? withoutAnswer;
    if (tries >= times)
        return undefined;
    return Math.max(everyMs, exchange.ok ? retryAfterMs(exchange) : 0);
}
function retryAfterMs(response) {
    const value = headerText(response, 'retry-after') ?? '';
    if (/^\d+$/.test(value))
        return Number(value) * 1000;
    const until = Date.parse(value) - ((0,headers/* serverTime */.n)(response.headers) ?? Number.NaN);
    return Number.isNaN(until) ? 0 : until;
}
function rowOf(request, { base }, { attempt, tries }) {
    const { exchange, failures } = attempt;
    return {
        request,
        url: addressOf(request, base),
        status: failures.length === 0 ? 'passed' : 'failed',
        durationMs: exchange.totalMs,
        tries,
        failures,
        ...(exchange.ok ? { code: exchange.status } : {}),
        ...(exchange.ok && failures.length > 0 ? { body: exchange.body } : {}),
    };
}
/** A request that is not sent. */
function skippedRow(planned, { base }, reason) {
    return {
        request: planned,
        url: addressOf(planned, base),
        status: 'skipped',
        durationMs: 0,
        tries: 0,
        reason,
        failures: [],
    };
}
//# sourceMappingURL=perform.js.map
;// CONCATENATED MODULE: ./build/src/gates/http-smoke/run/stages.js


/** Runs the stages in order. After a failure only steps run that say so; the others are rows that say why not. */
async function runStages(plan, session, surroundings) {
    const rows = [];
    const total = plan.stages.flat().length;
    let started = 0;
    for (const stage of plan.stages) {
        const failed = rows.find(({ status }) => status === 'failed')?.request.name;
        const run = async (step) => {
            session.signal.throwIfAborted();
            if (session.clock.now() >= session.deadline)
                return skipStep(step, session, 'the time for all requests was up');
            if (failed !== undefined && !step.always)
                return skipStep(step, session, `"${failed}" failed before`);
            started += 1;
            surroundings.progress(`http-smoke ${started}/${total}: ${step.name}`);
            return 'hurl' in step ? runHurl(step, session, surroundings.hurl) : runStep(step, session);
        };
        rows.push(...(await sideBySide(stage, plan.parallel, run)).flat());
    }
    return rows;
}
async function runStep({ requests, chained }, session) {
    const rows = [];
    for (const request of requests) {
        const broken = chained ? rows.find(({ status }) => status !== 'passed') : undefined;
        rows.push(broken
            ? skippedRow(request, session, `"${broken.request.name}" failed before`)
            : await perform(request, session));
    }
    return rows;
}
function skipStep(step, session, reason) {
    if ('requests' in step)
        return step.requests.map((request) => skippedRow(request, session, reason));
    const request = { name: step.name, method: 'hurl', place: step.place, secret: false };
    return [{ request, url: step.hurl, status: 'skipped', durationMs: 0, tries: 0, reason, failures: [] }];
}
/** The results in the order of the items, `limit` of them worked on at a time. */
async function sideBySide(items, limit, work) {
    const results = [];
    const queue = [...items.entries()];
    const worker = async () => {
        for (let next = queue.shift(); next; next = queue.shift())
            results[next[0]] = await work(next[1]);
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
    return results;
}
//# sourceMappingURL=stages.js.map
;// CONCATENATED MODULE: ./build/src/gates/http-smoke/http-smoke.js



/** Sends the requests of a smoke file and judges their answers. Nothing in the result is secret. */
async function httpSmoke(input, services) {
    const { clock, http, signal } = services;
    const startedAt = clock.now();
    const secrets = new Set(input.secrets);
    const session = {
        http,
        clock,
        signal,
        base: input.base,
        deadline: startedAt + input.timeoutMs,
        runKey: input.runKey,
        jar: new dist/* CookieJar */.cP(),
        variables: new Map(input.variables),
        earlier: new Map(),
        record: {},
        progress: services.progress,
        hide(secret) {
            if (secret.trim() === '' || secrets.has(secret))
                return;
            secrets.add(secret);
            services.onSecret(secret);
        },
    };
    const rows = await runStages(input.plan, session, { progress: services.progress, hurl: input.hurl });
    const { requests, findings, summary, failed } = outcomeOf(rows, [...secrets]);
    const { backup } = session.record;
    return {
        gate: 'http-smoke',
        project: input.project,
        status: failed ? 'failed' : 'passed',
        summary,
        findings,
        muted: [],
        durationMs: clock.now() - startedAt,
        migrations: [],
        facts: [
            { label: 'file', value: input.plan.file },
            ...(input.base === undefined ? [] : [{ label: 'base', value: input.base }]),
            ...(backup === undefined ? [] : [{ label: 'backup', value: backup }]),
        ],
        httpSmoke: {
            ...(input.base === undefined ? {} : { base: input.base }),
            requests,
            ...(backup === undefined ? {} : { backup }),
        },
    };
}
//# sourceMappingURL=http-smoke.js.map
// EXTERNAL MODULE: ./build/src/stages/child-environment.js
var child_environment = __webpack_require__(88611);
// EXTERNAL MODULE: ./build/src/stages/open-http.js + 5 modules
var open_http = __webpack_require__(6918);
// EXTERNAL MODULE: ./build/src/stages/publish-checks.js
var publish_checks = __webpack_require__(20594);
// EXTERNAL MODULE: ./build/src/stages/release/release-commit.js
var release_commit = __webpack_require__(74062);
// EXTERNAL MODULE: ./build/src/stages/run-gate.js
var run_gate = __webpack_require__(76434);
// EXTERNAL MODULE: ./build/src/config/projects.js
var projects = __webpack_require__(27400);
// EXTERNAL MODULE: ./build/src/config/yaml-file.js
var yaml_file = __webpack_require__(27632);
;// CONCATENATED MODULE: ./build/src/gates/http-smoke/plan/admin-blocks.js

const listPath = '/api/admin/backups';
const idPaths = [
    '$.id',
    '$.backup_id',
    '$.backupId',
    '$.backup.id',
    '$.filename',
    '$.backup.filename',
    '$.file',
    '$.name',
    '$.backup',
    '$.job_id',
];
/**
 * Starts a backup and waits until it is done. The start has an Idempotency-Key that is one a run, and after an attempt
 * without an answer the list says whether it was made, before it is sent again.
 */
function backup(settings, planning) {
    const { start = '/api/admin/backup-now', list = listPath, token, id, within = 600_000, every = 5000, } = settings;
    const before = `backups before ${planning.place.line}`;
    const variable = `backup-id-${planning.place.line}`;
    const bearer = token === undefined ? {} : { token };
    const look = plainRequest(planning, {
        ...bearer,
        name: 'Backups that were there before',
        method: 'GET',
        url: list,
        expectations: [success, { kind: 'backup-list' }],
    });
    const done = { kind: 'backup-done', before, id: `\${${variable}}` };
    return {
        name: 'Backup',
        requests: [
            { ...look, remember: before },
            plainRequest(planning, {
                ...bearer,
                name: 'Start a backup',
                method: 'POST',
                url: start,
                idempotent: true,
                retry: { times: 2, forMs: within, everyMs: every },
                doneWhen: { ...look, name: 'Was the backup made?', expectations: [success, done] },
                captures: [
                    {
                        name: variable,
                        from: { kind: 'json', paths: id === undefined ? idPaths : [id] },
                        secret: false,
                        optional: true,
                    },
                ],
            }),
            {
                ...look,
                name: 'Wait until the backup is done',
                expectations: [success, done],
                retry: { times: 1000, forMs: within, everyMs: every },
            },
        ],
        chained: true,
    };
}
function backupAge(settings, planning) {
    const { list = listPath, status, token, 'at-most': atMostMs } = settings;
    const bearer = token === undefined ? {} : { token };
    const look = plainRequest(planning, {
        ...bearer,
        name: 'The newest backup is young enough',
        method: 'GET',
        url: list,
        expectations: [success, { kind: 'backup-age', atMostMs }],
    });
    if (status === undefined)
        return { name: look.name, requests: [look], chained: false };
    const scheduler = plainRequest(planning, {
        ...bearer,
        name: 'The scheduler of backups runs',
        method: 'GET',
        url: status,
        expectations: [success, { kind: 'scheduler' }],
    });
    return { name: look.name, requests: [look, scheduler], chained: false };
}
function migrations(settings, planning) {
    const { url = '/api/admin/migrations', token, newest } = settings;
    const request = plainRequest(planning, {
        name: 'No migration is pending',
        method: 'GET',
        url,
        ...(token === undefined ? {} : { token }),
        expectations: [success, { kind: 'migrations', ...(newest === undefined ? {} : { newest }) }],
    });
    return { name: request.name, requests: [request], chained: false };
}
//# sourceMappingURL=admin-blocks.js.map
;// CONCATENATED MODULE: ./build/src/gates/http-smoke/plan/blocks.js



/** How each block is turned into requests. */
const blocks = {
    login,
    cors,
    'secure-cookies': secureCookies,
    'needs-token': needsToken,
    'security-headers': securityHeaders,
    rewrites,
    cron,
    backup: backup,
    'backup-age': backupAge,
    migrations: migrations,
};
function login(settings, planning) {
    const { url, token, as = 'token', status } = settings;
    const body = bodyOf(settings);
    const paths = token === undefined ? ['$.access_token', '$.token', '$.accessToken', '$.data.token'] : [token];
    const capture = { name: as, from: { kind: 'json', paths }, secret: true };
    const request = plainRequest(planning, {
        name: 'Log in',
        method: 'POST',
        url,
        headers: request_fields(settings.headers),
        ...(body === undefined ? {} : { body }),
        secret: true,
        expectations: [status === undefined ? success : { kind: 'status', accepted: status }],
        captures: [capture],
    });
    return { name: 'Log in', requests: [request], chained: true };
}
/** Origins that no app may let in, whatever it allows: a stranger, none, and one that only looks like an allowed one. */
function hostileOrigins(allowed) {
    if (allowed.includes('*'))
        return [];
    const [first = ''] = allowed;
    return ['https://hostile.example', 'null', ...(URL.canParse(first) ? [`${first}.hostile.example`] : [])];
}
function cors(settings, planning) {
    const { url, allow, refuse = [], methods = ['GET'], headers = ['content-type'], credentials = false, } = settings;
    const preflight = (name, origin, expectations) => plainRequest(planning, {
        name,
        method: 'OPTIONS',
        url,
        headers: {
            Origin: origin,
            'Access-Control-Request-Method': methods[0] ?? 'GET',
            'Access-Control-Request-Headers': headers.join(', '),
        },
        cookies: false,
        expectations,
    });
    const strangers = [...new Set([...refuse, ...hostileOrigins(allow)])].filter((origin) => !allow.includes(origin));
    return {
        name: `CORS of ${url}`,
        requests: [
            ...allow.map((origin) => preflight(`CORS lets ${origin} through`, origin === '*' ? 'https://anybody.example' : origin, [
                success,
                {
                    kind: 'cors-allowed',
                    origin: origin === '*' ? 'https://anybody.example' : origin,
                    methods,
                    headers,
                    credentials,
                },
            ])),
            ...strangers.map((origin) => preflight(`CORS gives ${origin} nothing`, origin, [{ kind: 'cors-refused', origin }])),
        ],
        chained: false,
    };
}
function secureCookies(settings, planning) {
    const { url, method, token, names = [], 'script-readable': scriptReadable = [], domain, path, status, } = settings;
    const body = bodyOf(settings);
    const sameSite = settings['same-site'];
    const request = plainRequest(planning, {
        name: `Cookies of ${url} are safe`,
        method: method ?? (body === undefined ? 'GET' : 'POST'),
        url,
        headers: request_fields(settings.headers),
        ...(body === undefined ? {} : { body }),
        ...(token === undefined ? {} : { token }),
        secret: true,
        expectations: [
            { kind: 'status', accepted: status ?? ['2xx', '3xx'] },
            {
                kind: 'secure-cookies',
                names,
                scriptReadable,
                ...(sameSite === undefined ? {} : { sameSite }),
                ...(domain === undefined ? {} : { domain }),
                ...(path === undefined ? {} : { path }),
            },
        ],
    });
    return { name: request.name, requests: [request], chained: false };
}
/** Without a token, with a wrong one, with the right one. Cookies of an earlier login would let a stranger in. */
function guarded(what, planning) {
    const { url, method, json, headers, token, refused, accepted } = what;
    const send = (name, rest) => plainRequest(planning, {
        name: `${name}: ${url}`,
        method,
        url,
        headers,
        ...(json === undefined ? {} : { body: { kind: 'json', value: json } }),
        cookies: false,
        ...rest,
    });
    const refusal = [{ kind: 'status', accepted: refused, guard: true }];
    return [
        send('No token, no entry', { expectations: refusal }),
        send('A wrong token, no entry', { token: wrongToken, expectations: refusal }),
        send('Let in with the token', { token, expectations: [{ kind: 'status', accepted }] }),
    ];
}
function needsToken(settings, planning) {
    const { url, method = 'GET', json, token, refused = [401, 403], status = ['2xx'] } = settings;
    const headers = request_fields(settings.headers);
    const requests = guarded({ url, method, json, headers, token, refused, accepted: status }, planning);
    return { name: `${url} needs a token`, requests, chained: false };
}
function cron({ json = {}, ...settings }, planning) {
    const { url, method = 'POST', token, refused = [401, 403], status = ['2xx'] } = settings;
    const headers = request_fields(settings.headers);
    const requests = guarded({ url, method, json, headers, token, refused, accepted: status }, planning);
    // Where strangers get in, running the job once more proves nothing.
    return { name: `Cron endpoint ${url}`, requests, chained: true };
}
function securityHeaders(settings, planning) {
    const { url, skip = [], require: more = [], 'hsts-days': hstsDays = 180, status } = settings;
    const headers = checkedHeaders.filter((name) => name === 'csp' ? more.includes(name) : !skip.includes(name));
    const request = plainRequest(planning, {
        name: `Security headers of ${url}`,
        method: 'GET',
        url,
        expectations: [
            { kind: 'status', accepted: status ?? ['2xx', '3xx'] },
            { kind: 'security-headers', headers, hstsDays },
        ],
    });
    return { name: request.name, requests: [request], chained: false };
}
function rewrites(settings, planning) {
    const { edge, origin, token, ignore = [], status = ['2xx'] } = settings;
    const accepted = { kind: 'status', accepted: status };
    const rest = {
        method: 'GET',
        headers: request_fields(settings.headers),
        ...(token === undefined ? {} : { token }),
    };
    return {
        name: `${edge} leads to ${origin}`,
        requests: [
            plainRequest(planning, {
                ...rest,
                name: `Origin ${origin}`,
                url: origin,
                remember: origin,
                expectations: [accepted],
            }),
            plainRequest(planning, {
                ...rest,
                name: `Edge ${edge} answers as ${origin}`,
                url: edge,
                expectations: [accepted, { kind: 'same-answer', as: origin, ignore }],
            }),
        ],
        chained: true,
    };
}
//# sourceMappingURL=blocks.js.map
;// CONCATENATED MODULE: ./build/src/gates/http-smoke/file/checks.js




/** What no schema can say of an item. */
function itemProblems(item, file) {
    const at = (what, path, fix) => ({
        what,
        where: file.place([...item.path, ...path]),
        ...(fix === undefined ? {} : { fix }),
    });
    const paths = pathsOf(item).flatMap(({ path, text }) => {
        const problem = (0,json_path/* jsonPathProblem */.tX)(text);
        return problem === undefined ? [] : [at(`\`${text}\` is no JSONPath: ${problem}`, path)];
    });
    return item.kind === 'request' ? [...paths, ...requestProblems(item.settings, at)] : paths;
}
function requestProblems(settings, at) {
    const method = methodOf(settings);
    const bodies = ['json', 'form', 'body'].filter((key) => settings[key] !== undefined);
    const { retry, idempotent = false, expect = {} } = settings;
    const problems = [];
    if (bodies.length > 1)
        problems.push(at(`a request has one body, not ${bodies.join(' and ')}`, [bodies[1] ?? '']));
    if (bodies[0] !== undefined && /^(get|head)$/.test(method)) {
        problems.push(at(`a ${method.toUpperCase()} has no body`, [bodies[0]], 'use post, or put what it asks for into `query`'));
    }
    if (settings.token !== undefined && settings.basic !== undefined) {
        problems.push(at('`token` and `basic` both set Authorization', ['basic'], 'keep one'));
    }
    if (retry !== undefined && !isRepeatable(method) && !idempotent && settings['done-when'] === undefined) {
        problems.push(at(`a ${method.toUpperCase()} that is sent again may do its work twice`, ['retry'], 'add `idempotent: true` if it may, or `done-when` with a request that tells whether it was done'));
    }
    if (typeof expect.schema === 'object') {
        const problem = schemaProblem(expect.schema);
        if (problem !== undefined)
            problems.push(at(`is no JSON Schema: ${problem}`, ['expect', 'schema']));
    }
    return problems;
}
/** The JSONPaths of an item, with where they stand. */
function pathsOf(item) {
    switch (item.kind) {
        case 'request': {
            const { expect = {}, capture = {} } = item.settings;
            const captures = Object.entries(capture).flatMap(([name, { json }]) => json === undefined ? [] : [{ path: ['capture', name], text: json }]);
            return [
                ...Object.keys(expect.json ?? {}).map((text) => ({ path: ['expect', 'json', text], text })),
                ...captures,
            ];
        }
        case 'login':
            return item.settings.token === undefined
                ? []
                : [{ path: ['login', 'token'], text: item.settings.token }];
        case 'backup':
            return item.settings.id === undefined ? [] : [{ path: ['backup', 'id'], text: item.settings.id }];
        case 'rewrites':
            return (item.settings.ignore ?? []).map((text) => ({ path: ['rewrites', 'ignore'], text }));
        default:
            return [];
    }
}
/** Texts of the file that look like variables and are none. */
function spellingProblems(file) {
    return textsIn(file.raw).flatMap(({ path, text }) => {
        const where = file.place(path);
        if (holdsExpression(text)) {
            return [
                {
                    what: 'holds an expression of a workflow',
                    where,
                    why: 'GitHub resolves those in workflow files alone; here it would be sent as it stands',
                    fix: `write \${name}, and give the value as a variable, or name the environment variable under 'secrets'`,
                },
            ];
        }
        return referencesIn(text).bad.map((inner) => ({
            what: `\`\${${inner}}\` is no variable: ${checks_nameForm}`,
            where,
            fix: `to send it as it stands, write $\${${inner}}`,
        }));
    });
}
const checks_nameForm = 'a name has letters, digits, _ and -, and begins with a letter or _';
//# sourceMappingURL=checks.js.map
;// CONCATENATED MODULE: ./build/src/gates/http-smoke/import/http-file.js

const requestLine = /^(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\s+(\S+)(?:\s+HTTP\/[\d.]+)?\s*$/;
/**
 * Reads a `.http` or `.rest` file: requests parted by `###`, `# @name`, headers, a body, `@variable = value` and
 * `{{variable}}`. Scripts, response handlers and bodies from files are not understood. Each answer must be a 2xx.
 */
function readHttpFile(text, file, common) {
    const problems = [];
    const variables = {};
    const steps = [];
    for (const part of partsOf(text)) {
        const lines = part.lines.filter(({ text: line }) => !takeVariable(line, variables));
        const strange = lines.find(({ text: line }) => /^\s*([<>]|import\b|run\b|client\.|\?\?)/.test(line));
        if (strange) {
            problems.push({
                what: `\`${strange.text.trim()}\` is not understood`,
                where: { file, line: strange.number },
                why: 'scripts, response handlers and bodies from files belong to one editor',
                fix: 'remove it, or write the request in a YAML smoke file',
            });
            continue;
        }
        const step = stepOf({ ...part, lines }, file, { common, problems });
        if (step)
            steps.push(step);
    }
    return { steps, variables, problems };
}
function partsOf(text) {
    const parts = [{ title: '', lines: [] }];
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        const separator = /^###\s*(.*)$/.exec(line);
        if (separator)
            parts.push({ title: separator[1]?.trim() ?? '', lines: [] });
        else
            parts.at(-1)?.lines.push({ text: line, number: index + 1 });
    }
    return parts;
}
function takeVariable(line, variables) {
    const [, name, value = ''] = /^@([A-Za-z_][\w-]*)\s*=\s*(.*)$/.exec(line) ?? [];
    if (name === undefined)
        return false;
    variables[name] = ours(value.trim());
    return true;
}
function stepOf({ title, lines }, file, { common, problems }) {
    const comments = lines.map(({ text }) => /^\s*(?:#|\/\/)\s*@name\s+(.+)$/.exec(text)?.[1]?.trim());
    const content = lines.filter(({ text }) => !/^\s*(#|\/\/)/.test(text));
    const start = content.findIndex(({ text }) => text.trim() !== '');
    const first = content[start];
    if (!first)
        return undefined;
    const place = { file, line: first.number };
    const [, method, url] = requestLine.exec(first.text) ?? [];
    if (method === undefined || url === undefined) {
        const what = `\`${first.text.trim()}\` is no request line`;
        problems.push({
            what,
            where: place,
            fix: 'write a method and an address: GET https://api.example.com/health',
        });
        return undefined;
    }
    const blank = content.findIndex(({ text }, index) => index > start && text.trim() === '');
    const head = content.slice(start + 1, blank < 0 ? undefined : blank);
    const address = url +
        head
            .filter(isContinued)
            .map(({ text }) => text.trim())
            .join('');
    const headers = readHeaders(head.filter((line) => !isContinued(line)), file, problems);
    const body = blank < 0 ? undefined : http_file_bodyText(content.slice(blank + 1));
    const name = comments.find((comment) => comment !== undefined) ?? (title || `${method} ${url}`);
    const request = plainRequest({ ...common, place }, {
        name: ours(name),
        method,
        url: ours(address),
        headers,
        ...(body === undefined ? {} : { body }),
    });
    return { name: request.name, place, always: false, requests: [request], chained: false };
}
/** A query that goes on over several lines. */
function isContinued({ text }) {
    return /^\s+[?&]/.test(text);
}
function readHeaders(lines, file, problems) {
    const entries = [];
    for (const { text, number } of lines) {
        const [, name, value] = /^([\w-]+)\s*:\s*(.*)$/.exec(text) ?? [];
        if (name !== undefined && value !== undefined)
            entries.push([name, ours(value.trim())]);
        else
            problems.push({
                what: `\`${text.trim()}\` is no header`,
                where: { file, line: number },
                fix: 'write `Name: value`, or an empty line before the body',
            });
    }
    return Object.fromEntries(entries);
}
function http_file_bodyText(lines) {
    const text = lines
        .map((line) => line.text)
        .join('\n')
        .trim();
    return text === '' ? undefined : { kind: 'text', text: ours(text) };
}
/** `{{name}}` as our variables are written; a `$` that would read as one stays as it is. */
function ours(text) {
    return text
        .replace(/\$(?=\{[^{])/g, '$$$$')
        .replace(/\{\{\s*([A-Za-z_][\w-]*)\s*\}\}/g, (_whole, name) => `\${${name}}`);
}
//# sourceMappingURL=http-file.js.map
;// CONCATENATED MODULE: ./build/src/gates/http-smoke/file/imports.js





/** The steps of an imported file, each at its own line where we read it ourselves. */
async function importFile(item, { planning, reading }) {
    const { source, problems, file } = reading;
    const where = file.place([...item.path, 'import']);
    const path = besideOf(source.file, item.settings);
    const text = await readOr(path, where, reading);
    if (text === undefined)
        return [];
    if (/\.(http|rest)$/i.test(path)) {
        const imported = readHttpFile(text, path, planning);
        problems.push(...imported.problems);
        Object.assign(reading.variables, imported.variables);
        return imported.steps.map((step) => ({ ...step, always: item.always }));
    }
    if (!/\.hurl$/i.test(path)) {
        problems.push({
            what: `${item.settings} is of no kind that can be imported`,
            where,
            fix: 'name a .http, .rest or .hurl file',
        });
        return [];
    }
    if (!source.hasHurl) {
        problems.push({
            what: `${item.settings} needs the program \`hurl\`, which is not on PATH`,
            where,
            fix: 'install it (https://hurl.dev/docs/installation.html) in a step before this one, or remove the line',
        });
    }
    return [{ name: item.name ?? item.settings, place: where, always: item.always, hurl: path }];
}
/** The JSON Schemas that requests name by path. */
async function readSchemas(items, reading) {
    const schemas = new Map();
    for (const item of items) {
        const path = item.kind === 'request' ? item.settings.expect?.schema : undefined;
        if (typeof path !== 'string' || schemas.has(path))
            continue;
        const where = reading.file.place([...item.path, 'expect', 'schema']);
        const text = await readOr(besideOf(reading.source.file, path), where, reading);
        if (text === undefined)
            continue;
        const { raw } = (0,yaml_file/* readYaml */.g)(text, path);
        const schema = (typeof raw === 'object' && raw !== null ? raw : {});
        const problem = schemaProblem(schema);
        if (problem !== undefined)
            reading.problems.push({ what: `${path} is no JSON Schema: ${problem}`, where });
        schemas.set(path, schema);
    }
    return schemas;
}
async function readOr(path, where, { source, problems }) {
    try {
        return await source.read(path);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        problems.push(...error.problems.map((problem) => ({ ...problem, what: `${path} ${problem.what}`, where })));
        return undefined;
    }
}
/** A path that a file names, from the repository's root. */
function besideOf(file, path) {
    return external_node_path_.posix.normalize(external_node_path_.posix.join(external_node_path_.posix.dirname(file), path));
}
//# sourceMappingURL=imports.js.map
;// CONCATENATED MODULE: ./build/src/gates/http-smoke/file/references.js


/** Variables that nobody gives a value before they are used. Captures of one stage are there for the next. */
function variableProblems(stages, given, findPlace) {
    const known = new Set(given);
    const problems = [];
    for (const stage of stages) {
        const beside = new Set(stage.flatMap((step) => requestsOf(step).flatMap(capturesOf)));
        for (const step of stage) {
            const missing = missingIn(requestsOf(step), known);
            problems.push(...missing.map((name) => unknownVariable(name, findPlace(step, name), { known, beside })));
        }
        for (const name of beside)
            known.add(name);
    }
    return problems;
}
/** Names without a value, each once; a request knows what those before it have captured. */
function missingIn(requests, known) {
    const missing = new Set();
    const captured = new Set();
    for (const request of requests) {
        for (const name of namesIn(request))
            if (!known.has(name) && !captured.has(name))
                missing.add(name);
        for (const name of capturesOf(request))
            captured.add(name);
    }
    return [...missing];
}
function unknownVariable(name, where, { known, beside }) {
    if (beside.has(name)) {
        return {
            what: `\`\${${name}}\` is captured beside it, or after it`,
            where,
            fix: 'move the request that captures it further up, out of the group',
        };
    }
    const meant = (0,suggest/* nearest */.p)(name, known);
    return {
        what: `\`\${${name}}\` has no value here`,
        where,
        fix: meant
            ? `did you mean \`\${${meant}}\`?`
            : `give it under \`variables\`, capture it before, or, for a secret, name the environment variable under \`secrets\``,
    };
}
function requestsOf(step) {
    return 'requests' in step ? step.requests : [];
}
function capturesOf({ captures, doneWhen }) {
    return [...captures, ...(doneWhen?.captures ?? [])].map(({ name }) => name);
}
/** Names that a request uses; what it captures itself is known to what comes after. */
function namesIn({ place: _place, remember: _remember, ...request }) {
    const own = new Set(capturesOf({ ...request, place: _place }));
    const names = textsIn(request).flatMap(({ text }) => referencesIn(text).names);
    return [...new Set(names)].filter((name) => !own.has(name));
}
//# sourceMappingURL=references.js.map
;// CONCATENATED MODULE: ./build/src/gates/http-smoke/file/read.js












const defaultTimeoutMs = 10_000;
const defaultParallel = 4;
/** Reads a smoke file in YAML or JSON. Throws one `UserError` with every problem, each at its line and column. */
async function readSmokeFile(source) {
    const file = (0,yaml_file/* readYaml */.g)(source.text, source.file);
    const outline = outlineSchema.safeParse(file.raw);
    const problems = [...spellingProblems(file)];
    if (!outline.success)
        problems.push(...(0,yaml_problems/* issueProblems */.M)(outline.error.issues, { file, at: [], keysAt: keysAt }));
    const head = outline.success ? outline.data : soundKeys(file.raw);
    const raw = file.raw?.requests;
    const { stages: items, problems: found } = readItems(Array.isArray(raw) ? raw : [], file);
    problems.push(...found, ...items.flat().flatMap((item) => itemProblems(item, file)));
    const reading = { source, file, problems, variables: {} };
    const common = {
        headers: request_fields(head.headers),
        timeoutMs: head.timeout ?? defaultTimeoutMs,
        schemas: await readSchemas(items.flat(), reading),
    };
    const stages = await planStages(items, common, reading);
    const smokeFile = toSmokeFile(head, { reading, stages });
    problems.push(...secretProblems(smokeFile, source, file), ...addressProblems(stages, smokeFile, source));
    const given = [...source.given, ...Object.keys(smokeFile.variables), ...smokeFile.secrets];
    problems.push(...variableProblems(stages, given, (step, name) => placeOf(step, name, file)));
    if (problems.length > 0)
        throw new errors/* UserError */.yo(read_inOrder(problems));
    return smokeFile;
}
/** The top keys that are as they should be, so that one that is not hides no problem of the others. */
function soundKeys(raw) {
    const entries = Object.entries(topKeys).flatMap(([key, schema]) => {
        const parsed = schema.safeParse(typeof raw === 'object' && raw !== null ? Reflect.get(raw, key) : undefined);
        return parsed.success && parsed.data !== undefined ? [[key, parsed.data]] : [];
    });
    return Object.fromEntries(entries);
}
function toSmokeFile(head, { reading, stages }) {
    const { name, base, variables, secrets = [], parallel = defaultParallel } = head;
    return {
        ...(name === undefined ? {} : { name }),
        ...(base === undefined ? {} : { base }),
        variables: { ...reading.variables, ...request_fields(variables) },
        secrets,
        plan: { file: reading.source.file, stages, parallel },
    };
}
async function planStages(items, common, reading) {
    const stages = [];
    for (const stage of items) {
        const steps = await Promise.all(stage.map((item) => planItem(item, common, reading)));
        // The requests of an imported file run one after the other, also where the import stands alone in its stage.
        if (stage.length === 1)
            stages.push(...steps.flat().map((step) => [step]));
        else
            stages.push(steps.flat());
    }
    return stages;
}
async function planItem(item, common, reading) {
    const place = reading.file.place(item.path);
    const planning = { ...common, place };
    const { always } = item;
    if (item.kind === 'import')
        return importFile(item, { planning, reading });
    if (item.kind === 'request') {
        const request = planRequest(item.settings, planning);
        return [{ name: request.name, place, always, requests: [request], chained: false }];
    }
    const planner = blocks[item.kind];
    const { name, requests, chained } = planner(item.settings, planning);
    return [{ name: item.name ?? name, place, always, requests: named(requests, item.name), chained }];
}
/** Requests of a block under the name that the file gives it. */
function named(requests, name) {
    if (name === undefined)
        return requests;
    if (requests.length === 1)
        return requests.map((request) => ({ ...request, name }));
    return requests.map((request) => ({ ...request, name: `${name}: ${request.name}` }));
}
/** The runner's own variables: none of them is meant for a service. */
const runnersOwn = /^(ACTIONS_|INPUT_|STATE_|RUNNER_)/;
function secretProblems({ secrets }, { hasSecret }, { place }) {
    return secrets.flatMap((name, index) => {
        const where = place(['secrets', index]);
        if (runnersOwn.test(name)) {
            return [{ what: `\`${name}\` belongs to the runner`, where, fix: 'give the secret a name of its own' }];
        }
        if (hasSecret(name))
            return [];
        return [
            {
                what: `the environment variable ${name} is not set`,
                where,
                fix: `in a workflow: env: { ${name}: \${{ secrets.${name} }} }; on a laptop: export ${name} first`,
            },
        ];
    });
}
/** Addresses that lead nowhere: paths without a base, and texts that are neither. */
function addressProblems(stages, { base }, { hasBase }) {
    const requests = stages.flat().flatMap((step) => ('requests' in step ? step.requests : []));
    const strange = requests.filter(({ url }) => !/^(\/|https?:\/\/|\$\{)/i.test(url));
    const problems = strange.map(({ url, place }) => ({
        what: `\`${url}\` is no address`,
        where: place,
        fix: 'begin it with / (below the base address), with https:// or with a variable',
    }));
    const needsBase = requests.find(({ url }) => url.startsWith('/'));
    if (needsBase && base === undefined && !hasBase) {
        problems.push({
            what: `nothing says which host \`${needsBase.url}\` is on`,
            where: needsBase.place,
            fix: 'give the input base-url (--base-url https://api.example.com), write `base:` at the top, or run this after a deploy whose report names the service’s address',
        });
    }
    return problems;
}
function placeOf(step, name, file) {
    if (step.place.file !== file.place([]).file)
        return step.place;
    const uses = (text) => referencesIn(text).names.includes(name);
    const at = textsIn(file.raw)
        .filter(({ text }) => uses(text))
        .map(({ path }) => file.place(path))
        .find(({ line }) => line >= step.place.line);
    return at ?? step.place;
}
function read_inOrder(problems) {
    return [...problems].sort((a, b) => a.where.line - b.where.line || (a.where.column ?? 0) - (b.where.column ?? 0));
}
//# sourceMappingURL=read.js.map
// EXTERNAL MODULE: ./build/src/host/working-tree.js
var working_tree = __webpack_require__(88716);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
// EXTERNAL MODULE: ./build/src/host/list-files.js
var list_files = __webpack_require__(2172);
// EXTERNAL MODULE: ./build/src/publish/report-file.js + 8 modules
var report_file = __webpack_require__(88869);
;// CONCATENATED MODULE: ./build/src/stages/deploy/deployed-address.js





/**
 * The services with an address in the reports that match, each once; a later report is stronger. A file that is no
 * report is passed over: other tools may write beside us.
 */
async function deployedServices(cwd, globs) {
    const matches = picomatch([...globs], { dot: true });
    const files = (await (0,list_files/* listFiles */.CS)(cwd)).filter((path) => path.endsWith('.json') && matches(path));
    const found = new Map();
    for (const file of files) {
        const report = await (0,report_file/* readReport */.tL)((0,external_node_path_.resolve)(cwd, file)).catch(() => undefined);
        for (const { service } of (report?.checks ?? []).flatMap(({ deployments = [] }) => deployments)) {
            if (service.url === undefined)
                continue;
            found.set(service.id, { service, url: service.url, report: (0,external_node_path_.relative)(cwd, (0,external_node_path_.resolve)(cwd, file)) });
        }
    }
    return [...found.values()];
}
/**
 * The one that is meant: by name or id, or the only one; undefined where there is none to choose from. Throws
 * `UserError` for a name that is not there, and where several could be meant.
 */
function chooseDeployed(services, wanted) {
    const names = services.map(({ service }) => service.name).join(', ');
    if (wanted !== undefined) {
        const found = services.find(({ service }) => service.name === wanted || service.id === wanted);
        if (found || services.length === 0)
            return found;
        throw new errors/* UserError */.yo({
            what: `no report names a deployed service ${JSON.stringify(wanted)}`,
            where: 'service',
            fix: `name one of ${names}`,
        });
    }
    if (services.length <= 1)
        return services[0];
    throw new errors/* UserError */.yo({
        what: `the reports name several services with an address: ${names}`,
        where: 'service',
        why: 'a test of the wrong service says nothing',
        fix: 'name one with the input service, or give base-url',
    });
}
//# sourceMappingURL=deployed-address.js.map
// EXTERNAL MODULE: ./build/src/stages/repository.js + 1 modules
var repository = __webpack_require__(36534);
;// CONCATENATED MODULE: ./build/src/stages/http-smoke/prepare-http-smoke.js







/** Reads the smoke file and finds its values. Sends nothing. Throws `UserError` with every problem of the file. */
async function prepareSmoke(given, { host, commit, runKey, hasHurl }) {
    const { root, cwd, prefix } = await (0,repository/* openRepository */.h_)(host.cwd, given.workingDirectory ?? '.');
    const path = fromRoot(prefix, given.file ?? defaultFile);
    const tree = (0,working_tree/* workingTree */.c)(root);
    const text = await readText(path, tree);
    const services = given.baseUrl === undefined ? await deployedServices(cwd, given.reports ?? []) : [];
    const known = new Map([
        ...(commit === undefined ? [] : [['commit', commit]]),
        ['run', runKey],
        ...Object.entries(given.variables ?? {}),
    ]);
    const file = await readSmokeFile({
        text,
        file: path,
        given: [...known.keys(), 'base'],
        hasBase: given.baseUrl !== undefined || services.length > 0,
        hasHurl,
        hasSecret: (name) => given.dryRun === true || (host.env[name] ?? '').trim() !== '',
        read: tree.read,
    });
    const address = chooseBase(given, { file, services });
    const secrets = file.secrets.map((name) => [name, host.env[name] ?? '']);
    const base = address.base === undefined ? [] : [['base', address.base]];
    return {
        file,
        root,
        ...address,
        variables: new Map([...base, ...Object.entries(file.variables), ...known, ...secrets]),
        secretNames: file.secrets,
        secrets: secrets.map(([, value]) => value).filter((value) => value !== ''),
    };
}
const defaultFile = 'http-smoke.yml';
function fromRoot(prefix, file) {
    if ((0,projects/* leavesRepository */.ZC)(prefix, file)) {
        throw new errors/* UserError */.yo({
            what: `${file} is no relative path inside of the repository`,
            where: 'file',
            fix: 'put the smoke file into the repository and name it from the working directory',
        });
    }
    return external_node_path_.posix.normalize(external_node_path_.posix.join(prefix, file.replaceAll('\\', '/')));
}
/** The text of a smoke file; a `.http` or `.hurl` file becomes a smoke file that imports it. */
async function readText(path, tree) {
    if (/\.(http|rest|hurl)$/i.test(path)) {
        return JSON.stringify({ requests: [{ import: external_node_path_.posix.basename(path) }] });
    }
    try {
        return await tree.read(path);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo) || path !== defaultFile)
            throw error;
        throw new errors/* UserError */.yo(error.problems.map((problem) => ({
            ...problem,
            fix: 'write one (docs/guides/http-smoke.md shows how), or name yours: lockkeeper http-smoke <file>',
        })), { cause: error });
    }
}
/**
 * The address that was given, else that of the deployed service, else the file's own. What was just deployed is
 * stronger than the file: a file that names production must not make a test of staging pass.
 */
function chooseBase(given, { file, services }) {
    const deployed = given.baseUrl === undefined ? chooseDeployed(services, given.service) : undefined;
    const base = given.baseUrl ?? deployed?.url ?? file.base;
    if (base !== undefined && !/^https?:\/\/[^/\s]/i.test(base)) {
        throw new errors/* UserError */.yo({
            what: `${JSON.stringify(base)} is no address`,
            where: given.baseUrl === undefined ? { file: file.plan.file } : 'base-url',
            fix: 'write it whole: https://api.example.com',
        });
    }
    return {
        base: base?.replace(/\/+$/, ''),
        from: deployed?.report,
        project: given.service ?? deployed?.service.name ?? file.name ?? '.',
    };
}
//# sourceMappingURL=prepare-http-smoke.js.map
;// CONCATENATED MODULE: ./build/src/stages/http-smoke/http-smoke-run.js












/** Reads the smoke file, sends its requests and publishes what came of them; a dry run only prints them. */
async function testOverHttp(given, context) {
    const { host } = context;
    const commit = await (0,release_commit/* releaseCommit */.L)(host, given);
    const surroundings = {
        host,
        commit,
        runKey: runKeyOf(host),
        hasHurl: await isOnPath('hurl', host.env.PATH),
    };
    if (given.dryRun)
        return dryRun(await prepareSmoke(given, surroundings), host);
    const secrets = [];
    const keep = (secret) => {
        host.mask(secret);
        secrets.push(secret);
    };
    const gate = { gate: 'http-smoke', project: given.service ?? '.', clock: host.clock };
    const run = async () => {
        const prepared = await prepareSmoke(given, surroundings);
        for (const secret of prepared.secrets)
            keep(secret);
        return send(prepared, given, { host, runKey: surroundings.runKey, keep });
    };
    const checks = { commit, secrets, run: async () => [await (0,run_gate/* runGate */.R)(gate, run)] };
    const published = await (0,publish_checks/* publishChecks */.N)(checks, given, context);
    setOutputs(published, host);
    return published.report.verdict;
}
function dryRun({ file, base, variables, secretNames }, host) {
    const lines = renderPlan(file.plan, { base, variables, secrets: secretNames });
    if (host.kind === 'terminal')
        host.print(`${lines.join('\n')}\n`);
    else
        for (const line of lines)
            host.log.info(line);
    return 'passed';
}
async function send(prepared, given, { host, runKey, keep }) {
    const { file, base, project, variables, secrets, root, from } = prepared;
    const { clock, signal, log } = host;
    if (from !== undefined)
        log.info(`http-smoke: base address ${base}, from ${from}`);
    const http = (0,open_http/* openHttp */.f)(host);
    try {
        return await httpSmoke({
            project,
            plan: file.plan,
            base,
            variables,
            secrets,
            runKey,
            timeoutMs: given.timeout ?? 600_000,
            hurl: { root, env: hurlEnvironment(host.env) },
        }, { http, clock, signal, progress: log.progress, onSecret: keep });
    }
    finally {
        await http.close();
    }
}
/** The same for every try within one attempt of a workflow's run; on a laptop every run is its own. */
function runKeyOf({ env }) {
    const { GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt = '1' } = env;
    return run ? `${run}-${attempt}` : (0,external_node_crypto_.randomUUID)();
}
const proxyNames = /^(https?_proxy|no_proxy|all_proxy)$/i;
function hurlEnvironment(env) {
    const proxies = Object.entries(env).filter((entry) => entry[1] !== undefined && proxyNames.test(entry[0]));
    return { ...(0,child_environment/* childEnvironment */.Q)(env), ...Object.fromEntries(proxies) };
}
async function isOnPath(program, path = '') {
    const folders = path.split(external_node_path_.delimiter).filter((folder) => folder !== '');
    const found = await Promise.all(folders.map((folder) => (0,promises_.access)((0,external_node_path_.join)(folder, program), external_node_fs_.constants.X_OK).then(() => true, () => false)));
    return found.includes(true);
}
function setOutputs({ report }, host) {
    const { requests = [], backup = '' } = report.checks[0]?.httpSmoke ?? {};
    for (const status of ['passed', 'failed', 'skipped']) {
        const number = requests.filter((request) => request.status === status).length;
        host.setOutput(`${status}-requests`, String(number));
    }
    host.setOutput('backup-id', backup);
}
//# sourceMappingURL=http-smoke-run.js.map

/***/ })

};
