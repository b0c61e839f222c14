export const id = 8347;
export const ids = [8347];
export const modules = {

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

/***/ 19742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseList),
/* harmony export */   Z: () => (/* binding */ discoverCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);
/* harmony import */ var _host_child_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46402);
/* harmony import */ var _step_driver_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46548);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32244);





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
    const commands = (0,_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .commandsOf */ .K)(settings);
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
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
            what: `cannot be run in ${tree.label}`,
            where,
            why: 'it needs the files on disk, so the history of another revision cannot be compared',
        });
    }
    const result = await (0,_host_child_js__WEBPACK_IMPORTED_MODULE_2__/* .runChild */ .w)(list, {
        cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(tree.root, dir),
        env: { ...listEnvironment(), ..._settings_js__WEBPACK_IMPORTED_MODULE_4__/* .quietPython */ .$ },
        timeoutMs: listTimeoutMs,
        maxOutputBytes: maxListBytes,
        signal: new AbortController().signal,
    }).catch((cause) => {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({ what: `cannot be started: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause)}`, where }, { cause });
    });
    if (result.endedBy === 'exit' && result.code === 0)
        return result.stdout;
    const how = result.endedBy === 'exit' ? `ended with ${result.code ?? result.signal}` : result.endedBy;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        what: `${how}: ${(0,_step_driver_js__WEBPACK_IMPORTED_MODULE_3__/* .lastLines */ .w$)(result.stderr || result.stdout)}`,
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
function parseList(text, command = 'list-command') {
    const found = new Map();
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        const [id = '', file] = line.split('\t').map((part) => part.trim());
        if (id === '')
            continue;
        if (found.has(id)) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
                what: `${id} is listed twice`,
                where: `${command}, line ${index + 1} of its output`,
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
            return codeAt(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(dir, file)), 1);
        const named = files.find((path) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path).startsWith(`${id}.`));
        return named !== undefined ? codeAt(named, 1) : ((await mentions(id)) ?? codeAt(dir, 1));
    };
}
function codeAt(file, line) {
    return { file, location: { file, line }, empty: false };
}
//# sourceMappingURL=discover.js.map

/***/ }),

/***/ 78948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aq: () => (/* binding */ sessionEnvironment),
/* harmony export */   cR: () => (/* binding */ addressEnvironment),
/* harmony export */   tq: () => (/* binding */ withOptions)
/* harmony export */ });
/* harmony import */ var _postgres_database_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6200);
/* harmony import */ var _step_session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40420);


/** A database's address as a command finds it: `DATABASE_URL`, the given names, and libpq's own variables. */
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
/**
 * What a session is to begin with, as libpq reads it from the environment. `PGOPTIONS` and `PGAPPNAME` are read by
 * everything on libpq (psql, psycopg, Ruby, PHP, diesel), by node's pg, and by Go's lib/pq and newer pgx. Not by
 * asyncpg and JDBC, and PgBouncer refuses the first unless it is told to ignore it. What the environment says already
 * stands behind, and wins.
 */
function sessionEnvironment(session, theirs) {
    const options = [(0,_step_session_js__WEBPACK_IMPORTED_MODULE_1__/* .serverOptions */ .or)(session), theirs].filter(Boolean).join(' ');
    return { PGOPTIONS: options, PGAPPNAME: session.application_name };
}
/**
 * The address with the limits as its `options`, for a program that is handed it as an argument. Read by what is on
 * libpq, and by drivers that read no `PGOPTIONS`: older pgx, tokio-postgres, sqlx, Prisma, postgres.js. An address
 * that has options keeps them as they are.
 */
function withOptions(url, session) {
    if ((0,_postgres_database_url_js__WEBPACK_IMPORTED_MODULE_0__/* .readUrl */ .wo)(url).parameters.has('options'))
        return url;
    return `${url}${url.includes('?') ? '&' : '?'}options=${encodeURIComponent((0,_step_session_js__WEBPACK_IMPORTED_MODULE_1__/* .serverOptions */ .or)(session))}`;
}
//# sourceMappingURL=environment.js.map

/***/ }),

/***/ 32244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ quietPython),
/* harmony export */   K: () => (/* binding */ commandsOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

/** What a command and its children see besides the database's address. Nothing of the project's may change. */
const quietPython = { PYTHONDONTWRITEBYTECODE: '1' };
/** The commands of the settings. Throws `UserError` for all that is missing or could not work. */
function commandsOf(settings) {
    const { command } = settings;
    if (!command) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
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
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(problems);
    return command;
}
//# sourceMappingURL=settings.js.map

/***/ }),

/***/ 46548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VZ: () => (/* binding */ shorten),
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   jz: () => (/* binding */ stepDriver),
/* harmony export */   ml: () => (/* binding */ sentBy),
/* harmony export */   w$: () => (/* binding */ lastLines)
/* harmony export */ });
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60416);
/* harmony import */ var _host_child_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46402);


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
/** A statement as it is shown: white space joined, cut to what fits a few lines. */
function shorten(sql) {
    const text = sql.trim().replace(/\s+/g, ' ');
    return text.length <= 400 ? text : `${text.slice(0, 399)}…`;
}
/** The last lines of what a process printed, secrets removed before: a cut could leave a part of one. */
function lastLines(output) {
    return output.trimEnd().split('\n').slice(-30).join('\n').slice(-4000);
}
/** What a helper says of the statements that a file's code has made; nothing where it says nothing. */
function sentBy({ answer }, file) {
    const sent = (answer.sent ?? []);
    return sent.map(({ text, line }) => ({ text, location: { file, line } }));
}
//# sourceMappingURL=step-driver.js.map

/***/ }),

/***/ 40420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XD: () => (/* binding */ readingSession),
/* harmony export */   bF: () => (/* binding */ stepSession),
/* harmony export */   lx: () => (/* binding */ endBackends),
/* harmony export */   or: () => (/* binding */ serverOptions)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * The settings that a guard asks for; undefined without one. The name is the step's own, so that a report of who
 * blocks whom knows it for ours, and so that nobody else's session is ended with it.
 */
function stepSession({ guard }) {
    if (!guard)
        return undefined;
    return {
        application_name: `lockkeeper step ${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)().slice(0, 8)}`,
        lock_timeout: `${Math.round(guard.lockTimeoutMs)}ms`,
        statement_timeout: `${Math.round(guard.statementTimeoutMs)}ms`,
    };
}
/** The same for who only looks: every transaction of the session begins as one that may not write. */
function readingSession(limits) {
    return {
        application_name: `lockkeeper look ${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)().slice(0, 8)}`,
        lock_timeout: `${Math.round(limits.lockTimeoutMs)}ms`,
        statement_timeout: `${Math.round(limits.statementTimeoutMs)}ms`,
        default_transaction_read_only: 'on',
    };
}
/** The timeouts as libpq's `options`. */
function serverOptions({ lock_timeout, statement_timeout }) {
    return `-c lock_timeout=${lock_timeout} -c statement_timeout=${statement_timeout}`;
}
/** A backend may be a little older than the clock of this side says. */
const startSlackMs = 2000;
/** Milliseconds to wait for a backend to end: it may have to undo much. */
const patienceMs = 10_000;
/**
 * Ends what a stopped step left running on the server, and waits until it is gone: a backend goes on with its
 * statement although its client is gone. With a step session those of its name are meant. Without one, when the
 * database is ours alone, all of it that started since the step did, our own sessions excepted.
 */
async function endBackends({ session }, { sinceMs, own }) {
    await session.query(`select pg_terminate_backend(pid, $3) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'
        and case when $2 = '' then application_name not like 'lockkeeper%' else application_name = $2 end
        and backend_start > clock_timestamp() - $1::float8 * interval '1 millisecond'`, [sinceMs + startSlackMs, own?.application_name ?? '', patienceMs]);
}
//# sourceMappingURL=step-session.js.map

/***/ })

};
