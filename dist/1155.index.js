export const id = 1155;
export const ids = [1155];
export const modules = {

/***/ 11155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./build/src/migrations/engines/node-pg-migrate/driver-loader.js

/** An empty trace of one migration. */
function traceOf(path) {
    return { path, lines: new Map() };
}
/** A step that sends more brings rows. */
const mostSent = 2000;
const longestSent = 4000;
/** The statements of a trace with their lines, as the parent reads them. */
function sentLines({ lines }) {
    return [...lines].slice(0, mostSent).map(([text, line]) => ({ text: text.slice(0, longestSent), line }));
}
/**
 * How code migrations are loaded. With our own copy natively, because its loader does not survive bundling; with a
 * copy of version 9 or later by its own loader, with a trace around it; an older copy loads them by itself.
 */
function strategies(setup, library, trace) {
    const load = loaderOf(setup, library);
    if (!load)
        return {};
    const extensions = ['.js', '.ts', '.cjs', '.mjs', '.cts', '.mts'];
    const loader = async (paths) => {
        const units = [];
        for (const path of paths) {
            const actions = traced(exportsOf(await load(path)), trace);
            units.push({ id: path, filePaths: [path], actions });
        }
        return units;
    };
    return {
        migrationLoaderStrategies: [
            { extensions: ['.sql'], loader: 'legacySql' },
            { extensions, loader },
        ],
    };
}
function loaderOf(setup, library) {
    if (setup.entry === null)
        return (path) => import(/* webpackIgnore: true */ (0,external_node_url_.pathToFileURL)(path).href);
    const { jiti } = library;
    return jiti && setup.options.tsconfigPaths === undefined ? (path) => jiti.import(path) : undefined;
}
function exportsOf(module) {
    const named = module;
    return 'up' in named || 'down' in named ? named : (named.default ?? named);
}
/** node-pg-migrate tells a reversed up by `down === up` and a callback style by two parameters: both must stay. */
function traced({ up, down, shorthands }, trace) {
    const wrap = (action) => {
        const wrapped = (pgm, done) => action(observe(pgm, trace), done);
        return Object.defineProperty(wrapped, 'length', { value: action.length });
    };
    const wrappedUp = typeof up === 'function' ? wrap(up) : up;
    const wrappedDown = down === up ? wrappedUp : typeof down === 'function' ? wrap(down) : down;
    return {
        ...(wrappedUp !== undefined && { up: wrappedUp }),
        ...(wrappedDown !== undefined && { down: wrappedDown }),
        ...(shorthands !== undefined && { shorthands }),
    };
}
/** The migration's builder, which notes the calling line for every statement that a call adds. */
function observe(pgm, trace) {
    return new Proxy(pgm, {
        get(target, name) {
            const value = Reflect.get(target, name, target);
            if (typeof value !== 'function' || name === 'getSqlSteps')
                return value;
            return (...parameters) => {
                const before = new Set(target.getSqlSteps());
                const result = value.apply(target, parameters);
                const line = lineIn(trace.path, new Error().stack);
                for (const sql of target.getSqlSteps()) {
                    if (line !== undefined && !before.has(sql))
                        trace.lines.set(sql, line);
                }
                return result;
            };
        },
    });
}
/** The innermost line of a file in a stack; undefined when the stack does not touch it. */
function lineIn(path, stack) {
    for (const frame of (stack ?? '').split('\n')) {
        for (const name of [path, (0,external_node_url_.pathToFileURL)(path).href]) {
            const at = frame.indexOf(`${name}:`);
            const line = at < 0 ? undefined : /^\d+/.exec(frame.slice(at + name.length + 1))?.[0];
            if (line !== undefined)
                return Number(line);
        }
    }
    return undefined;
}
//# sourceMappingURL=driver-loader.js.map
;// CONCATENATED MODULE: ./build/src/migrations/engines/node-pg-migrate/driver-error.js

/** An error and its causes as the fields that the parent reads. */
function explain(error, { request, client, trace }) {
    const chain = causes(error);
    const server = chain.find((item) => /^[0-9A-Z]{5}$/.test(String(item.code)) && 'severity' in item);
    const root = server ?? chain[chain.length - 1] ?? new Error(String(error));
    const lines = chain.map((item) => lineIn(request.path, item.stack));
    const sql = server || /connection/i.test(root.message) ? client.last : undefined;
    const words = wordsOf(root.message);
    return {
        ok: false,
        message: server || root.name === 'Error' ? words : `${root.name}: ${words}`,
        ...(server && {
            code: server.code,
            detail: server.detail,
            hint: server.hint,
            context: server.where,
            position: server.position === undefined ? undefined : Number(server.position),
        }),
        lost: client.lost ||
            /connection terminated|ECONNREFUSED|ECONNRESET/i.test(`${root.message} ${String(root.code)}`),
        typescript: /\.[cm]?ts$/.test(request.path) &&
            /ERR_UNKNOWN_FILE_EXT|Unknown file ext|SyntaxError/.test(String(root)),
        line: lines.find((line) => line !== undefined) ?? (sql === undefined ? undefined : trace.lines.get(sql)),
        sql,
        previous: sql === undefined ? undefined : client.previous,
        stack: root.stack,
    };
}
/**
 * A message without the stack that versions before 9 put into it. When they begin with a place in a file, as Node
 * shows a syntax error, what is wrong stands some lines below.
 */
function wordsOf(message) {
    const words = message.replace(/\n\s+at [\s\S]*$/, '');
    const [first = '', ...rest] = words.split('\n');
    const inner = rest.find((line) => /^\w*Error( \[\w+\])?: /.test(line));
    const place = /^(.*?: )?\S+:\d+$/.exec(first);
    return place && inner !== undefined ? `${place[1] ?? ''}${inner}` : words;
}
function causes(error) {
    const chain = [];
    for (let at = error; at instanceof Error && !chain.includes(at); at = at.cause)
        chain.push(at);
    return chain;
}
//# sourceMappingURL=driver-error.js.map
;// CONCATENATED MODULE: ./build/src/migrations/engines/node-pg-migrate/driver-library.js
/**
 * Wraps a client's `query`; the runner gets the client itself, since it tests for that type. `session` holds the
 * settings with which the connection begins.
 */
function watch(client, session = {}) {
    let last;
    let previous;
    let failed = false;
    const query = client.query.bind(client);
    client.query = async (...parameters) => {
        const [config] = parameters;
        const text = typeof config === 'string' ? config : config?.text;
        // What a failure makes the runner send afterwards (ROLLBACK) did not fail.
        if (text !== undefined && !failed && !/^(begin|commit|rollback)\b/i.test(text))
            [previous, last] = [last, text];
        try {
            return await query(...parameters);
        }
        catch (error) {
            failed = true;
            throw error;
        }
    };
    let lost = false;
    const lose = () => {
        lost = true;
    };
    // A backend that is killed between two queries emits here; the next query says so again, in words of its own.
    client.on('error', lose);
    client.on('end', lose);
    return {
        client,
        get last() {
            return last;
        },
        get previous() {
            return previous;
        },
        get lost() {
            return lost;
        },
        async connect() {
            await client.connect();
            const settings = Object.entries(session).map(([name, value]) => `SET ${name} = '${value}'`);
            if (settings.length > 0)
                await query(settings.join('; '));
        },
        end: () => client.end().catch(() => undefined),
    };
}
//# sourceMappingURL=driver-library.js.map
;// CONCATENATED MODULE: ./build/src/migrations/engines/node-pg-migrate/driver.js







/**
 * The helper process that runs single migrations: JSON lines in and out. It runs as a process of its own, because
 * a migration is a program: it may call `process.exit`, never end, or look at what lies in our memory.
 */
async function main() {
    const answer = answerWith(process.stdout.write.bind(process.stdout));
    // What the project prints must not be taken for an answer.
    process.stdout.write = printNow;
    process.stderr.write = printNow;
    let tools;
    let setup;
    for await (const line of (0,external_node_readline_.createInterface)({ input: process.stdin })) {
        if (!setup) {
            setup = JSON.parse(line);
            try {
                tools = await loadTools(setup);
                answer(setup, { ok: true });
            }
            catch (error) {
                answer(setup, { ok: false, message: String(error) });
            }
            continue;
        }
        if (tools)
            answer(setup, await step(JSON.parse(line), setup, tools));
    }
}
function answerWith(write) {
    return (setup, message) => {
        write(`\n${setup.answerPrefix}${JSON.stringify(message)}\n`);
    };
}
/**
 * Prints before it returns. A stream would keep what a loop prints in memory, and the parent that limits the output
 * would never see it.
 */
function printNow(chunk) {
    const bytes = Buffer.from(chunk);
    for (let at = 0; at < bytes.length;) {
        try {
            at += (0,external_node_fs_.writeSync)(2, bytes, at);
        }
        catch (error) {
            if (error.code !== 'EAGAIN')
                return false;
            Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
        }
    }
    return true;
}
/** The project's own copies of node-pg-migrate and pg, or ours. */
async function loadTools(setup) {
    if (setup.entry === null) {
        const library = (await Promise.all(/* import() */[__webpack_require__.e(3849), __webpack_require__.e(1410), __webpack_require__.e(5439)]).then(__webpack_require__.bind(__webpack_require__, 61410)));
        const { rawClient } = await Promise.all(/* import() */[__webpack_require__.e(3849), __webpack_require__.e(3119)]).then(__webpack_require__.bind(__webpack_require__, 13119));
        return {
            module: library,
            run: runnerOf(library),
            connect: async (url) => rawClient(url),
        };
    }
    const require = (0,external_node_module_.createRequire)(setup.entry);
    const library = (await importFile(setup.entry));
    const pg = (await importFile(require.resolve('pg')));
    return {
        module: library,
        run: runnerOf(library),
        connect: async (url) => new pg.Client({ connectionString: url, keepAlive: true, keepAliveInitialDelayMillis: 30_000 }),
    };
}
/** The function itself, wherever the versions and module kinds put it. */
function runnerOf(library) {
    const byDefault = library.default;
    const found = library.runner ?? (typeof byDefault === 'object' ? (byDefault.runner ?? byDefault.default) : byDefault);
    if (typeof found === 'function')
        return found;
    throw new Error('this copy of node-pg-migrate exports no runner');
}
/** A module of either kind, with the names that it exports. */
async function importFile(path) {
    const module = (await import(/* webpackIgnore: true */ (0,external_node_url_.pathToFileURL)(path).href));
    return { ...module.default, ...module };
}
async function step(request, setup, tools) {
    for (const name of setup.addressNames)
        process.env[name] = request.url;
    const trace = traceOf(request.path);
    const client = watch(await tools.connect(request.url), request.session);
    try {
        await client.connect();
        const done = await tools.run({
            ...setup.options,
            dbClient: client.client,
            direction: request.direction,
            count: 1,
            file: request.id,
            ignorePattern: request.ignorePattern,
            checkOrder: false,
            noLock: true,
            logger: quiet,
            ...strategies(setup, tools.module, trace),
        });
        if (done.length === 1)
            return { ok: true, sent: sentLines(trace) };
        return { ok: false, message: nothingRun(request) };
    }
    catch (error) {
        return explain(error, { request, client, trace });
    }
    finally {
        await client.end();
    }
}
function nothingRun({ id, direction }) {
    const state = direction === 'up' ? 'already applied to' : 'not applied to';
    return `${id} is ${state} this database`;
}
/** Only warnings are of interest: errors come back as values. */
const quiet = {
    debug: undefined,
    info: () => undefined,
    warn: (text) => process.stderr.write(`${text}\n`),
    error: () => undefined,
};
//# sourceMappingURL=driver.js.map

/***/ })

};
