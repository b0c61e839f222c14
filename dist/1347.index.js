export const id = 1347;
export const ids = [1347];
export const modules = {

/***/ 416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ redactor),
/* harmony export */   Ed: () => (/* binding */ redactData),
/* harmony export */   Fj: () => (/* binding */ secretsOf)
/* harmony export */ });
/* unused harmony export mask */
const mask = '***';
/** Below this many characters a secret is too common a text to search for; addresses are still cleaned. */
const shortestSecret = 4;
/**
 * A function that takes these secrets out of any text: as they are, URL-encoded, JSON-escaped and in base64
 * (also inside a longer base64 text), and the password of every address `scheme://user:password@host`.
 */
function redactor(secrets) {
    const known = secrets.filter((secret) => secret.length >= shortestSecret);
    const patterns = [
        ...longestFirst(known).map(anyEncoding),
        ...longestFirst(known.flatMap(base64Forms)).map(escapeRegExp),
    ];
    const anySecret = patterns.length > 0 ? new RegExp(patterns.join('|'), 'g') : undefined;
    return (text) => redactAddresses(anySecret ? text.replace(anySecret, mask) : text);
}
/** What of a database's address must never be shown: its password, as it stands there and as it is sent. */
function secretsOf(address) {
    const inUrl = /^[a-z][a-z0-9+.-]*:\/\/[^:/@]*:(.+)@/i.exec(address)?.[1];
    const inQuery = /[?&]password=([^&]+)/i.exec(address)?.[1];
    return [inUrl, inQuery].flatMap((secret) => (secret ? [secret, decoded(secret)] : []));
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/**
 * The same data with every text in it cleaned. Object keys and these texts stay: they are our own fixed words,
 * and a password that happens to be `lint` must not make the report unreadable.
 */
function redactData(data, redact) {
    return walk(data, redact);
}
const fixedWords = new Set([
    'gate',
    'status',
    'severity',
    'step',
    'class',
    'change',
    'by',
    'failOn',
    'verdict',
    'startedAt',
]);
function walk(value, redact) {
    if (typeof value === 'string')
        return redact(value);
    if (Array.isArray(value))
        return value.map((item) => walk(item, redact));
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).map(([key, item]) => [
        key,
        (fixedWords.has(key) && typeof item === 'string') || key === 'tool' ? item : walk(item, redact),
    ]);
    return Object.fromEntries(entries);
}
/** The secret with each character as it is, percent-encoded, or escaped as in JSON: encoders differ in what they keep. */
function anyEncoding(secret) {
    return [...secret]
        .map((character) => `(?:${characterForms(character).map(escapeRegExp).join('|')})`)
        .join('');
}
function characterForms(character) {
    const percent = [...Buffer.from(character)]
        .map((byte) => `%${byte.toString(16).padStart(2, '0')}`)
        .join('');
    const forms = [character, percent, percent.toUpperCase(), JSON.stringify(character).slice(1, -1)];
    if (character === ' ')
        forms.push('+');
    return [...new Set(forms)];
}
/** A text of fewer base64 characters is found in too much that is no secret. */
const shortestBase64 = 6;
/**
 * The whole secret in base64, and what stays the same of it wherever it begins in a longer text: base64 writes
 * three bytes as four characters, so there are three ways, and the characters at both ends hold bits of neighbours.
 */
function base64Forms(secret) {
    const bytes = Buffer.from(secret);
    const inner = [0, 1, 2].map((before) => {
        const text = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
        const start = before === 0 ? 0 : before + 1;
        return text.slice(start, Math.floor(((before + bytes.length) * 8) / 6));
    });
    return [bytes.toString('base64'), ...inner]
        .filter((text) => text.length >= shortestBase64)
        .flatMap((text) => [text, text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')]);
}
function longestFirst(texts) {
    return [...texts].sort((a, b) => b.length - a.length);
}
function escapeRegExp(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
/**
 * PostgreSQL's addresses up to the last `@`, because passwords with `/` and `@` are pasted into them unescaped.
 * Lengths are bounded so that a long text without any address takes no long time.
 */
function redactAddresses(text) {
    return text
        .replace(/(postgres(?:ql)?(?:\+\w{1,30})?:\/\/[^\s:/@'"`<>]{0,200}):[^\s'"`<>]{0,1000}@/gi, `$1:${mask}@`)
        .replace(/([a-z][a-z0-9+.-]{0,30}:\/\/[^\s:/@'"`<>]{0,200}):[^\s/@'"`<>]{1,1000}@/gi, `$1:${mask}@`)
        .replace(/((?:pg)?password=)(?!\*)(?:'[^']*'|[^\s&'";,)]+)/gi, `$1${mask}`);
}
//# sourceMappingURL=redact.js.map

/***/ }),

/***/ 6402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ openLineChild),
/* harmony export */   w: () => (/* binding */ runChild)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);

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

/***/ 1347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
// EXTERNAL MODULE: ./build/src/host/child.js
var child = __webpack_require__(6402);
// EXTERNAL MODULE: ./build/src/migrations/engines/step-driver.js
var step_driver = __webpack_require__(6548);
;// CONCATENATED MODULE: ./build/src/migrations/engines/command/settings.js

/** What a command and its children see besides the database's address. Nothing of the project's may change. */
const quietPython = { PYTHONDONTWRITEBYTECODE: '1' };
/** The commands of the settings. Throws `UserError` for all that is missing or could not work. */
function commandsOf(settings) {
    const { command } = settings;
    if (!command) {
        throw new errors/* UserError */.yo({
            what: 'needs both list-command and up-command',
            where: 'engine: command',
            why: 'a home-made runner is known by its commands alone',
            fix: 'add to lockkeeper.yml, for example: `list-command: ./migrate list` and `up-command: ./migrate up {id}`',
        });
    }
    const problems = [];
    for (const [name, words] of Object.entries({ list: command.list, up: command.up, down: command.down })) {
        if (words?.length === 0)
            problems.push({ what: 'is empty', where: `${name}-command` });
        if (name === 'list' || !words || words.some((word) => word.includes('{id}')))
            continue;
        problems.push({
            what: 'has no {id} in it',
            where: `${name}-command`,
            why: 'every step must run exactly one migration',
            fix: `put {id} where the id belongs: ${name}-command: ${words.join(' ')} {id}`,
        });
    }
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems);
    return command;
}
//# sourceMappingURL=settings.js.map
;// CONCATENATED MODULE: ./build/src/migrations/engines/command/discover.js





/** A list needs no database, so it is short; a tool that waits for one is told by this. */
const listTimeoutMs = 60_000;
const maxListBytes = 10_000_000;
/** In files of these kinds an id is looked for when the list names no file. */
const sourceFile = /\.(?:sql|py|rb|php|go|rs|java|kt|cs|ex|exs|pl|sh|[cm]?[jt]s)$/;
/**
 * Runs the `list` command in `dir`. This is the one engine whose discovery runs code of the project, and it can
 * only do so where the files lie on disk. No address is in its environment: a list must not need a database.
 */
async function discoverCommand(tree, settings) {
    const commands = commandsOf(settings);
    const dir = settings.dir === '' ? '.' : settings.dir;
    const listed = parseList(await runList(tree, commands.list, dir));
    const place = await finder(tree, dir);
    const migrations = [];
    for (const { id, file } of listed) {
        const direction = await place(id, file);
        migrations.push({
            id,
            name: id.replace(/^\d+[_-]?/, '').replace(/[_-]+/g, ' '),
            file: direction.file,
            files: [direction.file],
            parents: migrations.slice(-1).map((previous) => previous.id),
            up: direction,
            down: commands.down && direction,
        });
    }
    return {
        engine: 'command',
        flavor: 'command',
        dir,
        migrations,
        heads: migrations.slice(-1).map(({ id }) => id),
        strangers: [],
        bookkeeping: (commands.tables ?? []).map((table) => (table.includes('.') ? table : `public.${table}`)),
    };
}
async function runList(tree, list, dir) {
    const where = `list-command (${list.join(' ')})`;
    if (tree.root === undefined) {
        throw new errors/* UserError */.yo({
            what: `cannot be run in ${tree.label}`,
            where,
            why: 'it needs the files on disk, so the history of another revision cannot be compared',
        });
    }
    const result = await (0,child/* runChild */.w)(list, {
        cwd: (0,external_node_path_.resolve)(tree.root, dir),
        env: { ...listEnvironment(), ...quietPython },
        timeoutMs: listTimeoutMs,
        maxOutputBytes: maxListBytes,
        signal: new AbortController().signal,
    }).catch((cause) => {
        throw new errors/* UserError */.yo({ what: `cannot be started: ${(0,errors/* messageOf */.bD)(cause)}`, where }, { cause });
    });
    if (result.endedBy === 'exit' && result.code === 0)
        return result.stdout;
    const how = result.endedBy === 'exit' ? `ended with ${result.code ?? result.signal}` : result.endedBy;
    throw new errors/* UserError */.yo({
        what: `${how}: ${(0,step_driver/* lastLines */.w$)(result.stderr || result.stdout)}`,
        where,
        why: 'it must print one migration a line, without a database',
    });
}
/** What a program needs to start at all. */
function listEnvironment() {
    const names = ['PATH', 'HOME', 'LANG', 'VIRTUAL_ENV', 'SystemRoot'];
    return Object.fromEntries(names.flatMap((name) => {
        const value = process.env[name];
        return value === undefined ? [] : [[name, value]];
    }));
}
/** One `id` or `id<TAB>file` a line; blank lines are skipped. Throws `UserError` when an id comes twice. */
function parseList(text) {
    const found = new Map();
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        const [id = '', file] = line.split('\t').map((part) => part.trim());
        if (id === '')
            continue;
        if (found.has(id)) {
            throw new errors/* UserError */.yo({
                what: `${id} is listed twice`,
                where: `list-command, line ${index + 1} of its output`,
            });
        }
        found.set(id, file ? { id, file } : { id });
    }
    return [...found.values()];
}
/** Where a migration is: the listed file, one that is named like it, or the line of a source file that has its id. */
async function finder(tree, dir) {
    const files = await tree.files(dir === '.' ? '' : dir);
    const texts = new Map();
    const mentions = async (id) => {
        for (const file of files.filter((path) => sourceFile.test(path))) {
            const text = texts.get(file) ?? (await tree.read(file).catch(() => ''));
            texts.set(file, text);
            const at = text.indexOf(id);
            if (at >= 0)
                return codeAt(file, text.slice(0, at).split('\n').length);
        }
        return undefined;
    };
    return async (id, file) => {
        if (file !== undefined)
            return codeAt(external_node_path_.posix.normalize(external_node_path_.posix.join(dir, file)), 1);
        const named = files.find((path) => external_node_path_.posix.basename(path).startsWith(`${id}.`));
        return named !== undefined ? codeAt(named, 1) : ((await mentions(id)) ?? codeAt(dir, 1));
    };
}
function codeAt(file, line) {
    return { file, location: { file, line }, empty: false };
}
//# sourceMappingURL=discover.js.map
;// CONCATENATED MODULE: ./build/src/migrations/engines/command/runner.js





const maxOutputBytes = 8_000_000;
/**
 * Runs the commands of the settings in `dir`, one process a step. The address is in `DATABASE_URL`, in the names of
 * `databaseEnv` and in libpq's own variables; `{url}` puts it among the arguments, where every user of the machine
 * can read it while the command runs, so the variables are the better way.
 */
async function startCommand(_history, world) {
    const { up, down } = commandsOf(world.settings);
    return {
        up: (migration, target) => step({ words: up, direction: 'up', migration, target }, world),
        down: (migration, target) => step({ words: down ?? [], direction: 'down', migration, target }, world),
        stop: async () => undefined,
    };
}
async function step({ words, direction, migration, target }, world) {
    const started = performance.now();
    const outcome = (failure) => {
        const durationMs = performance.now() - started;
        return failure ? { ok: false, durationMs, failure } : { ok: true, durationMs };
    };
    if (words.length === 0)
        return outcome({ kind: 'engine', message: 'there is no down-command in the settings' });
    const command = words.map((word) => word.replaceAll('{id}', migration.id).replaceAll('{url}', target.url));
    try {
        const result = await (0,child/* runChild */.w)(command, {
            cwd: (0,external_node_path_.resolve)(world.root, world.settings.dir),
            env: {
                ...world.env,
                ...quietPython,
                ...addressEnvironment(target.url, world.settings.databaseEnv ?? []),
            },
            timeoutMs: world.timeoutMs,
            maxOutputBytes,
            signal: world.signal,
        });
        if (result.endedBy === 'exit' && result.code === 0)
            return outcome(undefined);
        await (0,step_driver/* endBackends */.lx)(target, performance.now() - started).catch(() => undefined);
        return outcome(failureOf(result, { words, direction, migration, target }));
    }
    catch (error) {
        const message = (0,step_driver/* withoutSecrets */.cT)(`${direction}-command cannot be started: ${(0,errors/* messageOf */.bD)(error)}`, target);
        return outcome({ kind: 'engine', message });
    }
}
function addressEnvironment(url, names) {
    const { hostname, port, username, password, pathname } = new URL(url);
    const parts = {
        PGHOST: hostname,
        PGPORT: port,
        PGUSER: username,
        PGPASSWORD: password,
        PGDATABASE: pathname.slice(1),
    };
    const libpq = Object.entries(parts).filter(([, value]) => value !== '');
    return {
        ...Object.fromEntries(libpq.map(([name, value]) => [name, decodeURIComponent(value)])),
        ...Object.fromEntries(['DATABASE_URL', ...names].map((name) => [name, url])),
    };
}
function failureOf(result, { direction, migration, target }) {
    const output = (0,step_driver/* lastLines */.w$)((0,step_driver/* withoutSecrets */.cT)(`${result.stdout}\n${result.stderr}`.trim(), target));
    const statement = statementIn(output, migration);
    const shared = { ...(output && { output }), ...(statement && { statement }) };
    if (result.endedBy === 'timeout') {
        return { kind: 'timeout', message: 'the command did not end in time and was stopped', ...shared };
    }
    if (result.endedBy === 'output') {
        return { kind: 'output', message: 'the command printed without end and was stopped', ...shared };
    }
    if (result.endedBy === 'aborted')
        return { kind: 'engine', message: 'the run was cancelled', ...shared };
    const server = refusalIn(output);
    const how = result.code === undefined ? `was ended by ${result.signal}` : `ended with ${result.code}`;
    const last = (0,step_driver/* lastLines */.w$)((0,step_driver/* withoutSecrets */.cT)(result.stderr, target)).split('\n').at(-1)?.trim() ?? '';
    return {
        kind: server ? 'sql' : 'engine',
        message: server?.message ?? `${direction}-command ${how}${last && `: ${last}`}`,
        ...(server?.code !== undefined && { code: server.code }),
        ...shared,
    };
}
/** What a server says of a thing that is not there, in whatever words a language's driver puts around it. */
const missingThings = [
    ['42P01', /relation "[^"\n]+" does not exist/],
    ['3F000', /schema "[^"\n]+" does not exist/],
    ['42704', /(?:role|type) "[^"\n]+" does not exist/],
    ['42883', /function \S+\([^\n]*\) does not exist/],
];
function refusalIn(output) {
    const [, code, message] = /\b(?:ERROR|FATAL):\s+(?:([0-9A-Z]{5}):\s+)?(.+)/.exec(output) ?? [];
    if (message !== undefined && code !== undefined)
        return { code, message };
    for (const [known, words] of missingThings) {
        const found = words.exec(message ?? output)?.[0];
        if (found !== undefined)
            return { code: known, message: message ?? found };
    }
    return message === undefined ? undefined : { message };
}
/** `psql:file.sql:12:` or Python's `File "file.py", line 12`, for a file of the migration. The last one counts. */
function statementIn(output, migration) {
    for (const file of migration.files) {
        const name = (0,external_node_path_.basename)(file).replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
        const place = new RegExp(`${name}(?:", line (\\d+)[^\\n]*\\n[ \\t]+([^\\n]+)|:(\\d+)([^\\n]*))`, 'g');
        const last = [...output.matchAll(place)].at(-1);
        if (!last)
            continue;
        const [whole, pythonLine, pythonText, line, rest] = last;
        return {
            file,
            line: Number(pythonLine ?? line),
            text: pythonText ?? (rest?.replace(/^[:\d\s]+/, '') || whole),
        };
    }
    return undefined;
}
//# sourceMappingURL=runner.js.map
;// CONCATENATED MODULE: ./build/src/migrations/engines/command/index.js


/**
 * Any tool that can list its migrations, apply one and perhaps revert one: a home-made runner, for example.
 * It cannot be recognised from files, so it is never detected; the settings name its commands.
 */
const command = {
    name: 'command',
    detect: async () => [],
    discover: discoverCommand,
    start: startCommand,
};
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 6548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   jz: () => (/* binding */ stepDriver),
/* harmony export */   lx: () => (/* binding */ endBackends),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   w$: () => (/* binding */ lastLines)
/* harmony export */ });
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(416);
/* harmony import */ var _host_child_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6402);


/** Output of one step after which its process is stopped: more than any log that a person reads. */
const maxOutputBytes = 8_000_000;
/** Wraps a helper process that speaks JSON lines. */
function stepDriver(plan) {
    let child;
    const send = async (message) => {
        const started = performance.now();
        const reply = child
            ? await child.ask(JSON.stringify(message), plan.timeoutMs)
            : { endedBy: 'exit', output: '' };
        const answer = reply.endedBy === 'answer' ? parseAnswer(reply.line) : {};
        return {
            endedBy: answer ? reply.endedBy : 'exit',
            answer: answer ?? {},
            output: reply.output,
            durationMs: performance.now() - started,
        };
    };
    const stop = async () => {
        await child?.stop();
        child = undefined;
    };
    const ready = async () => {
        await stop();
        child = await (0,_host_child_js__WEBPACK_IMPORTED_MODULE_1__/* .openLineChild */ .Z)(plan.command, {
            cwd: plan.cwd,
            env: plan.env,
            signal: plan.signal,
            maxOutputBytes,
            ...(plan.answerPrefix !== undefined && { answerPrefix: plan.answerPrefix }),
        });
        return send(plan.setup);
    };
    return {
        ready,
        stop,
        async ask(request) {
            if (!child?.alive) {
                const first = await ready();
                if (first.endedBy !== 'answer' || first.answer.ok !== true)
                    return first;
            }
            const reply = await send(request);
            if (reply.answer.stale === true)
                await stop();
            return reply;
        },
    };
}
function parseAnswer(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}
/** Text without the target's address and its password, however they are encoded. */
function withoutSecrets(text, target) {
    const { password } = new URL(target.url);
    return (0,_core_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redactor */ .$p)([target.url, decodeURIComponent(password)])(text);
}
/** A backend may be a little older than the clock of this side says. */
const startSlackMs = 2000;
/**
 * Ends what a stopped step left running on the server: a backend goes on with its statement although its client
 * is gone. Meant are backends of this database that started since the step did, our own sessions excepted.
 */
async function endBackends(target, sinceMs) {
    await target.session.query(`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'
        and application_name not like 'lockkeeper%'
        and backend_start > clock_timestamp() - $1::float8 * interval '1 millisecond'`, [sinceMs + startSlackMs]);
}
/** A statement as it is shown: white space joined, cut to what fits a few lines. */
function shorten(sql) {
    const text = sql.trim().replace(/\s+/g, ' ');
    return text.length <= 400 ? text : `${text.slice(0, 399)}…`;
}
/** The last lines of what a process printed, secrets removed before: a cut could leave a part of one. */
function lastLines(output) {
    return output.trimEnd().split('\n').slice(-30).join('\n').slice(-4000);
}
//# sourceMappingURL=step-driver.js.map

/***/ })

};
