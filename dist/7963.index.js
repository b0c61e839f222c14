export const id = 7963;
export const ids = [7963];
export const modules = {

/***/ 60064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: ./build/src/migrations/engines/command/discover.js
var discover = __webpack_require__(19742);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/host/child.js
var child = __webpack_require__(46402);
// EXTERNAL MODULE: ./build/src/migrations/engines/step-driver.js
var step_driver = __webpack_require__(46548);
// EXTERNAL MODULE: ./build/src/migrations/engines/step-session.js
var step_session = __webpack_require__(40420);
// EXTERNAL MODULE: ./build/src/migrations/engines/command/environment.js
var environment = __webpack_require__(78948);
// EXTERNAL MODULE: ./build/src/migrations/engines/command/settings.js
var settings = __webpack_require__(32244);
;// CONCATENATED MODULE: ./build/src/migrations/engines/command/runner.js







const maxOutputBytes = 8_000_000;
/**
 * Runs the commands of the settings in `dir`, one process a step. The address is in `DATABASE_URL`, in the names of
 * `databaseEnv` and in libpq's own variables; `{url}` puts it among the arguments, where every user of the machine
 * can read it while the command runs, so the variables are the better way.
 *
 * A guard's limits can only be asked for: `sessionEnvironment` says which drivers listen.
 */
async function startCommand(_history, world) {
    const { up, down } = (0,settings/* commandsOf */.K)(world.settings);
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
    const own = (0,step_session/* stepSession */.bF)(target);
    const url = own ? (0,environment/* withOptions */.tq)(target.url, own) : target.url;
    const command = words.map((word) => word.replaceAll('{id}', migration.id).replaceAll('{url}', url));
    try {
        const result = await (0,child/* runChild */.w)(command, {
            cwd: (0,external_node_path_.resolve)(world.root, world.settings.dir),
            env: {
                ...world.env,
                ...settings/* quietPython */.$,
                ...(0,environment/* addressEnvironment */.cR)(target.url, world.settings.databaseEnv ?? []),
                ...(own && (0,environment/* sessionEnvironment */.aq)(own, world.env.PGOPTIONS)),
            },
            timeoutMs: world.timeoutMs,
            maxOutputBytes,
            signal: world.signal,
        });
        if (result.endedBy === 'exit' && result.code === 0)
            return outcome(undefined);
        const sinceMs = performance.now() - started;
        await (0,step_session/* endBackends */.lx)(target, { sinceMs, own }).catch(() => undefined);
        return outcome(failureOf(result, { words, direction, migration, target }));
    }
    catch (error) {
        const message = (0,step_driver/* withoutSecrets */.cT)(`${direction}-command cannot be started: ${(0,errors/* messageOf */.bD)(error)}`, target);
        return outcome({ kind: 'engine', message });
    }
}
function failureOf(result, { direction, migration, target }) {
    const output = (0,step_driver/* lastLines */.w$)((0,step_driver/* withoutSecrets */.cT)(`${result.stdout}\n${result.stderr}`.trim(), target));
    const statement = statementIn(output, migration);
    const lost = lostConnection.test(output);
    const ended = result.endedBy === 'exit' && result.code !== undefined && !lost;
    const shared = {
        ...(output && { output }),
        ...(statement && { statement }),
        // A program that ends by itself has had its answers, unless it says that they never came.
        ...(target.guard && !ended && { inDoubt: true }),
    };
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
        kind: lost ? 'connection' : server ? 'sql' : 'engine',
        message: server?.message ?? `${direction}-command ${how}${last && `: ${last}`}`,
        ...(server?.code !== undefined && { code: server.code }),
        ...shared,
    };
}
/** How clients of many languages say that the connection ended under them. */
const lostConnection = /server closed the connection unexpectedly|connection (?:terminated|to server was lost|was closed|reset by peer)|terminating connection due to|ECONNRESET|EPIPE|broken pipe|unexpected EOF/i;
/** What a server says, in whatever words a language's driver puts around it. */
const knownWords = [
    ['55P03', /canceling statement due to lock timeout|could not obtain lock on [^\n]+/],
    ['57014', /canceling statement due to (?:statement timeout|user request)/],
    ['40P01', /deadlock detected/],
    ['42P01', /relation "[^"\n]+" does not exist/],
    ['3F000', /schema "[^"\n]+" does not exist/],
    ['42704', /(?:role|type) "[^"\n]+" does not exist/],
    ['42883', /function \S+\([^\n]*\) does not exist/],
];
function refusalIn(output) {
    const [, code, message] = /\b(?:ERROR|FATAL):\s+(?:([0-9A-Z]{5}):\s+)?(.+)/.exec(output) ?? [];
    if (message !== undefined && code !== undefined)
        return { code, message };
    for (const [known, words] of knownWords) {
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
    discover: discover/* discoverCommand */.Z,
    start: startCommand,
};
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 6200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CZ: () => (/* binding */ normaliseUrl),
/* harmony export */   Ng: () => (/* binding */ describeUrl),
/* harmony export */   wo: () => (/* binding */ readUrl),
/* harmony export */   yP: () => (/* binding */ eachHost)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

/**
 * An address as every client understands it: `postgresql://`, without the `jdbc:` in front or the driver behind the
 * scheme that SQLAlchemy writes (`postgresql+psycopg://`). Throws `UserError` that never shows the address.
 * `where` is the name of the input it came from.
 */
function normaliseUrl(text, where) {
    const match = /^(?:jdbc:)?postgres(?:ql)?(?:\+\w+)?:\/\/(.*)$/s.exec(text.trim());
    const address = `postgresql://${match?.[1] ?? ''}`;
    if (match && canBeRead(address))
        return address;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        what: match ? 'it is not a valid address' : 'it is not the address of a PostgreSQL database',
        where,
        why: match
            ? 'a user name or password with one of : / ? # [ ] @ % must be percent-encoded (for example @ as %40)'
            : 'the value itself is not shown, it may hold a password',
        fix: 'write it as postgresql://user:password@host:5432/database',
    });
}
function canBeRead(address) {
    try {
        for (const one of eachHost(address)) {
            const { username, password, pathname } = new URL(forUrlClass(one));
            [username, password, pathname].forEach(decodeURIComponent);
        }
        return true;
    }
    catch {
        return false;
    }
}
/**
 * The same address once for each host that it names, in their order: `a:1,b:2` in the place of a host, or `host=a,b`
 * and `port=1,2` behind the question mark. Source: "Specifying Multiple Hosts" in PostgreSQL's libpq manual.
 */
function eachHost(address) {
    const [, start = '', named = '', rest = ''] = /^(\w+:\/\/(?:[^/?#]*@)?)([^/?#]*)(.*)$/s.exec(address) ?? [];
    const [path = '', query] = rest.split(/\?(.*)/s);
    const parameters = query?.split('&') ?? [];
    const [hosts, ports] = ['host', 'port'].map((name) => listIn(parameters, name));
    const [first = '', ...others] = named.split(',');
    if (hosts.values.length < 2 && ports.values.length < 2 && others.length === 0)
        return [address];
    const one = (host, index) => {
        const own = parameters.flatMap((text) => {
            if (text === hosts.text)
                return [`host=${hosts.values[index] ?? ''}`];
            return text === ports.text ? [`port=${ports.values[index] ?? ports.values[0] ?? ''}`] : [text];
        });
        return `${start}${host}${path}${own.length > 0 ? `?${own.join('&')}` : ''}`;
    };
    if (hosts.values.length < 2)
        return [one(first, 0), ...others.map((host, index) => one(host, index + 1))];
    return [one(first, 0), ...hosts.values.slice(1).map((_, index) => one(first, index + 1))];
}
function listIn(parameters, name) {
    const text = parameters.find((one) => one.startsWith(`${name}=`));
    return { text, values: text === undefined ? [] : text.slice(name.length + 1).split(/,|%2C/i) };
}
/** The parts that may be shown: `host:5432/database`. */
function describeUrl(address) {
    const places = eachHost(address).map((one) => {
        const { host, port } = readOne(one);
        return `${host || 'localhost'}:${port || '5432'}`;
    });
    const { database } = readUrl(address);
    return `${places.join(',')}${database && `/${database}`}`;
}
/** Takes a normalised address apart. What is said behind the question mark is stronger, as with libpq. */
function readUrl(address) {
    const [first, ...others] = eachHost(address);
    const parts = readOne(first);
    if (others.length === 0)
        return parts;
    const all = [parts, ...others.map(readOne)];
    const ports = all.map(({ port }) => port);
    return {
        ...parts,
        host: all.map(({ host }) => host).join(','),
        port: ports.every((port) => port === parts.port) ? parts.port : ports.join(','),
    };
}
function readOne(address) {
    const { hostname, port, username, password, pathname, searchParams } = new URL(forUrlClass(address));
    const named = hostname === emptyHost ? '' : hostname.replace(/^\[(.*)\]$/, '$1');
    const pick = (name, text) => searchParams.get(name) ?? decodeURIComponent(text);
    return {
        host: pick('host', named),
        port: pick('port', port),
        user: pick('user', username),
        password: pick('password', password),
        database: pick('dbname', pathname.slice(1)),
        parameters: searchParams,
    };
}
const emptyHost = 'empty.invalid';
/** libpq allows `user@/database`, the URL class does not. */
function forUrlClass(address) {
    return address.replace(/^(postgresql:\/\/[^/?#]*@)(?=[/?#]|$)/, `$1${emptyHost}`);
}
//# sourceMappingURL=database-url.js.map

/***/ })

};
