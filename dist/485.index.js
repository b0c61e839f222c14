export const id = 485;
export const ids = [485,3411,8257];
export const modules = {

/***/ 68178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ migrationLabel)
/* harmony export */ });
/** What a person calls a migration: its id, with its words where the id does not hold them: `4 (add note)`. */
function migrationLabel({ id, name }) {
    const plain = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
    return plain(id).includes(plain(name)) ? id : `${id} (${name})`;
}
//# sourceMappingURL=migration-label.js.map

/***/ }),

/***/ 35093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ applyMuting)
/* harmony export */ });
/* harmony import */ var _mute_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2784);
/* harmony import */ var _suppression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12814);


/**
 * Applies a project's levels, the suppressions in its files and its baseline to what a gate found. Lint does so by
 * itself. A check that failed passes when every error that made it fail was taken out; one that could not run stays
 * as it is.
 */
async function applyMuting(result, input) {
    const levelled = result.findings.flatMap((finding) => levelledFinding(finding, input.levels?.[finding.rule]));
    const suppressions = await suppressionsOf(levelled, input);
    const { findings, muted } = (0,_mute_js__WEBPACK_IMPORTED_MODULE_0__/* .mute */ .i)({
        findings: levelled,
        suppressionsFor: (finding) => filesOf(finding, input.history).flatMap((file) => suppressions.get(file) ?? []),
        baseline: input.baseline,
    });
    const isCleared = hasError(result.findings) && !hasError(findings);
    return {
        ...result,
        status: result.status === 'failed' && isCleared ? 'passed' : result.status,
        findings,
        muted: [...result.muted, ...muted],
    };
}
function levelledFinding(finding, level) {
    if (level === 'off')
        return [];
    return [level ? { ...finding, severity: level } : finding];
}
async function suppressionsOf(findings, { history, tree }) {
    const found = new Map();
    for (const file of new Set(findings.flatMap((finding) => filesOf(finding, history)))) {
        // A finding may point to a file that is gone: it holds no suppression.
        found.set(file, (0,_suppression_js__WEBPACK_IMPORTED_MODULE_1__/* .readSuppressions */ .H)(await tree.read(file).catch(() => ''), file));
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

/***/ 11590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ writeBaseline),
/* harmony export */   _S: () => (/* binding */ baselineFile),
/* harmony export */   mF: () => (/* binding */ readBaseline)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45068);


/** The name under which a project keeps its baseline. */
const baselineFile = 'lockkeeper-baseline.json';
/** The baseline's file for these findings and entries: sorted, so that it changes only where they do. */
function writeBaseline(findings, kept = []) {
    const found = findings.map((finding) => ({
        fingerprint: (0,_core_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprint */ .Rj)(finding),
        rule: finding.rule,
        about: [finding.location?.file ?? finding.migration, finding.title].filter(Boolean).join(': '),
    }));
    const entries = [...kept, ...found];
    const sorted = [...new Map(entries.map((entry) => [entry.fingerprint, entry])).values()].sort((a, b) => `${a.rule} ${a.about} ${a.fingerprint}` < `${b.rule} ${b.about} ${b.fingerprint}` ? -1 : 1);
    return `${JSON.stringify({ version: 1, findings: sorted }, null, 2)}\n`;
}
/** Reads a baseline's text. Throws `UserError` with the place of everything that is wrong with it. */
function readBaseline(text, file) {
    const value = parse(text, file);
    const fix = 'write it again: lockkeeper check --write-baseline';
    if (!isRecord(value) || value.version !== 1 || !Array.isArray(value.findings)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({ what: 'is no baseline of version 1', where: { file }, fix });
    }
    const entries = value.findings.filter(isEntry);
    if (entries.length !== value.findings.length) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({ what: 'has an entry without fingerprint, rule or about', where: { file }, fix });
    }
    return { file, entries };
}
function parse(text, file) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({ what: 'is not JSON', where: { file }, fix: 'resolve the merge conflict or write the baseline again' }, { cause });
    }
}
function isEntry(value) {
    return (isRecord(value) && [value.fingerprint, value.rule, value.about].every((part) => typeof part === 'string'));
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
//# sourceMappingURL=baseline.js.map

/***/ }),

/***/ 2784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ mute),
/* harmony export */   n: () => (/* binding */ suppressionKey)
/* harmony export */ });
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45068);

/** Tells one rule of one suppression from all others. */
function suppressionKey({ location }, rule) {
    return `${location.file}\0${location.line}\0${rule}`;
}
/**
 * Takes out what is suppressed with a reason and what the baseline lists.
 * A suppression wins, so that a baseline written later does not hold what the file itself explains.
 */
function mute({ findings, suppressionsFor, baseline }) {
    const known = new Set(baseline?.entries.map((entry) => entry.fingerprint));
    const kept = [];
    const muted = [];
    const used = new Set();
    for (const finding of findings) {
        const fitting = suppressionsFor(finding).filter((s) => s.reason && s.rules.includes(finding.rule));
        for (const suppression of fitting)
            used.add(suppressionKey(suppression, finding.rule));
        const reason = fitting[0]?.reason;
        if (reason)
            muted.push({ finding, by: 'suppression', reason });
        else if (known.has((0,_core_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .Rj)(finding)))
            muted.push({ finding, by: 'baseline' });
        else
            kept.push(finding);
    }
    return { findings: kept, muted, used };
}
//# sourceMappingURL=mute.js.map

/***/ }),

/***/ 12814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readSuppressions)
/* harmony export */ });
const comment = /(?:--|#|\/\/)[ \t]*lockkeeper:[ \t]*ignore\b[ \t]*([^:\r\n]*)(?::([^\r\n]*))?/g;
/** Reads the suppressions of one file, in the comment style of SQL, Python or JavaScript. */
function readSuppressions(text, file) {
    if (!text.includes('lockkeeper:'))
        return [];
    return [...text.matchAll(comment)].map((match) => ({
        location: { file, line: lineAt(text, match.index) },
        rules: (match[1] ?? '').split(',').map((rule) => rule.trim()),
        reason: (match[2] ?? '').replace(/\*\/\s*$/, '').trim(),
    }));
}
function lineAt(text, offset) {
    let line = 1;
    for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1))
        line += 1;
    return line;
}
//# sourceMappingURL=suppression.js.map

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

/***/ 18257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ connect)
});

// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./node_modules/pg/esm/index.mjs
var esm = __webpack_require__(83849);
// EXTERNAL MODULE: ./node_modules/pg-copy-streams/index.js
var pg_copy_streams = __webpack_require__(26901);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/postgres/database-url.js
var database_url = __webpack_require__(6200);
// EXTERNAL MODULE: ./build/src/postgres/session.js
var session = __webpack_require__(38933);
;// CONCATENATED MODULE: ./build/src/postgres/simple-query.js
/**
 * One simple-query message. Rows are dropped as they come, so that a migration that selects a whole table costs
 * no memory, and finished statements are counted: the server answers each one before it starts the next.
 */
class SimpleQuery {
    /** Statements of the message that the server has finished. */
    completed = 0;
    done;
    #text;
    #resolve = () => undefined;
    #reject = () => undefined;
    constructor(text) {
        this.#text = text;
        this.done = new Promise((resolve, reject) => {
            this.#resolve = resolve;
            this.#reject = reject;
        });
    }
    submit(connection) {
        connection.query(this.#text);
    }
    handleCommandComplete() {
        this.completed++;
    }
    handleRowDescription() { }
    handleDataRow() { }
    handleEmptyQuery() { }
    handleCopyData() { }
    handleCopyInResponse(connection) {
        connection.sendCopyFail('COPY FROM STDIN came without its data');
    }
    handleError(error) {
        this.#reject(error);
    }
    handleReadyForQuery() {
        this.#resolve();
    }
}
//# sourceMappingURL=simple-query.js.map
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/src/postgres/tls.js


const modes = ['disable', 'allow', 'prefer', 'require', 'verify-ca', 'verify-full'];
const unverified = { rejectUnauthorized: false };
/**
 * Reads `sslmode`, `sslrootcert`, `sslcert` and `sslkey` with libpq's meaning (`require` encrypts and does not
 * verify, unless a root certificate is given), which the client library does not keep. Also `ssl=require`, as
 * asyncpg writes it. Without a mode: plain on this machine, else TLS where the server has it.
 * Source: "SSL Support" in PostgreSQL's libpq manual.
 */
async function planTransports(address) {
    const [server = '', query = ''] = address.split(/\?(.*)/s);
    const params = new URLSearchParams(query);
    const mode = readMode(params.get('sslmode') ?? params.get('ssl')) ?? (isLocal(server, params) ? 'disable' : 'prefer');
    const files = {
        ca: await readPem(params, 'sslrootcert'),
        cert: await readPem(params, 'sslcert'),
        key: await readPem(params, 'sslkey'),
    };
    for (const name of ['sslmode', 'ssl', 'sslrootcert', 'sslcert', 'sslkey'])
        params.delete(name);
    const rest = params.toString();
    return { address: rest ? `${server}?${rest}` : server, transports: transportsOf(mode, definedOnly(files)) };
}
function transportsOf(mode, files) {
    switch (mode) {
        case 'disable':
            return [false];
        case 'allow':
        case 'prefer':
            return [{ ...files, ...unverified }, false];
        case 'require':
            return files.ca ? transportsOf('verify-ca', files) : [{ ...files, ...unverified }];
        case 'verify-ca':
            return [{ ...files, checkServerIdentity: () => undefined }];
        case 'verify-full':
            return [files];
    }
}
function readMode(text) {
    if (text === null)
        return undefined;
    if (text === 'true' || text === '1' || text === 'no-verify')
        return 'require';
    if (text === 'false' || text === '0')
        return 'disable';
    const mode = modes.find((name) => name === text);
    if (mode)
        return mode;
    throw new errors/* UserError */.yo({
        what: `${JSON.stringify(text)} is not an sslmode`,
        where: 'database address',
        fix: `write one of ${modes.join(', ')}`,
    });
}
function isLocal(server, params) {
    const host = params.get('host') ?? /^\w+:\/\/(?:[^/@]*@)?(\[[^\]]*\]|[^:/]*)/.exec(server)?.[1] ?? '';
    return host === '' || host.startsWith('/') || /^(localhost|127\.[\d.]+|\[?::1\]?)$/.test(host);
}
async function readPem(params, name) {
    const path = params.get(name);
    // `system` means the trusted roots, and those are what Node takes by itself.
    if (!path || path === 'system')
        return undefined;
    return (0,external_node_fs_promises_.readFile)(path, 'utf8').catch((cause) => {
        throw new errors/* UserError */.yo({ what: `${path} cannot be read: ${(0,errors/* messageOf */.bD)(cause)}`, where: name, fix: 'name a readable PEM file' }, { cause });
    });
}
function definedOnly(files) {
    return Object.fromEntries(Object.entries(files).filter(([, value]) => value !== undefined));
}
//# sourceMappingURL=tls.js.map
;// CONCATENATED MODULE: ./build/src/postgres/connect.js








/**
 * Opens a session. The address may carry a driver (`postgresql+psycopg://`) and libpq's `sslmode`. Throws `UserError`
 * when it is not an address, `ServerError` when the server refuses it (wrong password, no such database) and
 * `ConnectionLost` when there is nobody to talk to; `explainConnection` says both to a person.
 */
async function connect(url, options = {}) {
    const { address, transports } = await planTransports((0,database_url/* normaliseUrl */.CZ)(url, 'database address'));
    const [first, ...others] = transports;
    let session = new PgSession(newClient(address, first, options), url);
    let problem = await session.open();
    for (const transport of others) {
        if (problem?.message !== noTls)
            break;
        session = new PgSession(newClient(address, transport, options), url);
        problem = await session.open();
    }
    if (problem)
        throw problem;
    return session;
}
/** How the client library says that the server speaks no TLS. */
const noTls = 'The server does not support SSL connections';
function newClient(address, ssl, options) {
    return new esm/* default.Client */.Ay.Client({
        connectionString: address,
        ssl,
        application_name: options.applicationName ?? 'lockkeeper',
        connectionTimeoutMillis: options.timeoutMs ?? 10_000,
        // A statement may run for an hour, and many a router forgets a connection that is silent for some minutes.
        keepAlive: true,
        keepAliveInitialDelayMillis: 30_000,
        // Values stay the text that the server sent: a snapshot must not depend on a client's date parser.
        types: { getTypeParser: () => (value) => value },
    });
}
class PgSession {
    pid = 0;
    announcedPid = 0;
    serverMajor = 0;
    alive = false;
    inTransaction = false;
    #client;
    #url;
    constructor(client, url) {
        this.#client = client;
        this.#url = url;
        // A backend that dies between two queries emits here; the next query then says ConnectionLost.
        client.on('error', () => {
            this.alive = false;
        });
        client.on('end', () => {
            this.alive = false;
        });
        client.connection.on('backendKeyData', (message) => {
            this.announcedPid = message.processID;
        });
        client.connection.on('readyForQuery', (message) => {
            this.inTransaction = message.status !== 'I';
        });
    }
    /** Returns why it could not. */
    async open() {
        try {
            await this.#client.connect();
            this.alive = true;
            await this.#introduce();
            return undefined;
        }
        catch (error) {
            await this.close();
            return error instanceof session/* ServerError */.g || error instanceof session/* ConnectionLost */.p ? error : translate(error);
        }
    }
    async #introduce() {
        const [row] = await this.query(`select pg_backend_pid() as pid, current_setting('server_version_num') as version`);
        this.pid = Number(row?.pid);
        this.serverMajor = Math.floor(Number(row?.version) / 10_000);
    }
    async query(sql, values) {
        const config = { text: sql, values: values ? [...values] : [], queryMode: 'extended' };
        const result = await this.#guard(() => this.#client.query(config));
        return result.rows;
    }
    async execute(sql) {
        const query = this.#client.query(new SimpleQuery(sql));
        try {
            await query.done;
        }
        catch (error) {
            throw translate(error, query.completed);
        }
    }
    async queryAll(sql) {
        const results = (await this.#guard(() => this.#client.query(sql)));
        return [results].flat().map((result) => result.rows);
    }
    async copyFrom(sql, data) {
        await this.#guard(async () => {
            const stream = this.#client.query((0,pg_copy_streams/* from */.H)(sql));
            stream.end(data);
            await (0,promises_.finished)(stream);
        });
    }
    async cancel() {
        const other = await connect(this.#url, { applicationName: 'lockkeeper cancel' });
        try {
            await other.query('select pg_cancel_backend($1)', [this.pid]);
        }
        finally {
            await other.close();
        }
    }
    async close() {
        this.alive = false;
        await this.#client.end().catch(() => undefined);
    }
    async #guard(work) {
        try {
            return await work();
        }
        catch (error) {
            throw translate(error);
        }
    }
}
/** FATAL and PANIC of class 57P mean that this backend is gone although the server could still say why. */
function translate(error, completed) {
    if (!(error instanceof esm/* default.DatabaseError */.Ay.DatabaseError)) {
        return new session/* ConnectionLost */.p((0,errors/* messageOf */.bD)(error), { cause: error, completed });
    }
    if (error.code?.startsWith('57P') && error.severity !== 'ERROR') {
        return new session/* ConnectionLost */.p(error.message, { cause: error, completed, byServer: true });
    }
    return new session/* ServerError */.g(error.message, {
        code: error.code ?? '',
        detail: error.detail,
        hint: error.hint,
        context: error.where,
        position: error.position === undefined ? undefined : Number(error.position),
        completed,
        cause: error,
    });
}
//# sourceMappingURL=connect.js.map

/***/ }),

/***/ 36291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ explainConnection)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _database_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6200);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38933);



/**
 * Why a connection could not be opened, for a person: `connect`'s error and the address it was given.
 * `where` is the name of the input. The password is in none of it.
 */
function explainConnection(error, address, where) {
    if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
        return error;
    const target = (0,_database_url_js__WEBPACK_IMPORTED_MODULE_1__/* .describeUrl */ .Ng)(address);
    const problem = error instanceof _session_js__WEBPACK_IMPORTED_MODULE_2__/* .ServerError */ .g ? refused(error, target) : notReached((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error), target);
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({ where, ...problem }, { cause: error });
}
function refused(error, target) {
    if (error.code === '28P01' || error.code === '28000') {
        return {
            what: `${target} refused the log-in: ${error.message}`,
            fix: 'check the user name and the password in the address, and that the server lets this host in (pg_hba.conf)',
        };
    }
    if (error.code === '3D000') {
        return {
            what: `${target} cannot be opened: ${error.message}`,
            fix: 'create it, or name one that exists',
        };
    }
    return { what: `${target} refused the connection: ${error.message}`, fix: 'mend what the server says' };
}
function notReached(reason, target) {
    if (/ENOTFOUND|EAI_AGAIN/.test(reason)) {
        return {
            what: `the host of ${target} is unknown (${reason})`,
            fix: 'check the host name; a service container is localhost for a job that runs on the runner itself',
        };
    }
    if (/ECONNREFUSED|ENOENT/.test(reason)) {
        return {
            what: `nothing listens at ${target} (${reason})`,
            fix: 'start the server, or check the port; a service container needs its port under ports: and a health check',
        };
    }
    if (/timeout|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH/i.test(reason)) {
        return {
            what: `${target} does not answer (${reason})`,
            fix: 'check the host, the port and the firewall between here and there',
        };
    }
    return { what: `${target} cannot be used: ${reason}`, fix: 'check the address, and sslmode in it' };
}
//# sourceMappingURL=connection-problem.js.map

/***/ }),

/***/ 6200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CZ: () => (/* binding */ normaliseUrl),
/* harmony export */   Ng: () => (/* binding */ describeUrl),
/* harmony export */   wo: () => (/* binding */ readUrl)
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
        const { username, password, pathname } = new URL(forUrlClass(address));
        [username, password, pathname].forEach(decodeURIComponent);
        return true;
    }
    catch {
        return false;
    }
}
/** The parts that may be shown: `host:5432/database`. */
function describeUrl(address) {
    const { host, port, database } = readUrl(address);
    return `${host || 'localhost'}:${port || '5432'}${database && `/${database}`}`;
}
/** Takes a normalised address apart. What is said behind the question mark is stronger, as with libpq. */
function readUrl(address) {
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

/***/ }),

/***/ 38933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ ServerError),
/* harmony export */   p: () => (/* binding */ ConnectionLost)
/* harmony export */ });
/** What the server said when it refused a statement; field names are those of the protocol. */
class ServerError extends Error {
    /** SQLSTATE, for example `42P01`. */
    code;
    detail;
    hint;
    context;
    /** Characters from 1 into the text that was sent. */
    position;
    /** Statements of the same message that were done before; only from `execute`. */
    completed;
    constructor(message, fields) {
        super(message, { cause: fields.cause });
        this.name = 'ServerError';
        this.code = fields.code;
        this.detail = fields.detail;
        this.hint = fields.hint;
        this.context = fields.context;
        this.position = fields.position;
        this.completed = fields.completed;
    }
}
/** The connection ended under us: the server went away, or the migration killed its own backend. */
class ConnectionLost extends Error {
    name = 'ConnectionLost';
    /** Statements of the same message that were done before; only from `execute`. */
    completed;
    /** The server said so itself. Else nobody knows how much of the message it has worked on, or still will. */
    byServer;
    constructor(message, options) {
        super(message, { cause: options.cause });
        this.completed = options.completed;
        this.byServer = options.byServer ?? false;
    }
}
//# sourceMappingURL=session.js.map

/***/ }),

/***/ 70625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ lineIndex),
/* harmony export */   M: () => (/* binding */ offsetOfCharacter)
/* harmony export */ });
/** Reads the text once; each look-up is a binary search. `firstLine` is the line on which the text starts. */
function lineIndex(text, firstLine = 1) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return {
        at(offset) {
            const line = lastNotAbove(starts, offset);
            return { line: firstLine + line, column: offset - (starts[line] ?? 0) + 1 };
        },
    };
}
function lastNotAbove(starts, offset) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
/** PostgreSQL counts characters from 1 where JavaScript counts UTF-16 units from 0. */
function offsetOfCharacter(text, position) {
    let offset = 0;
    for (let character = 1; character < position && offset < text.length; character++) {
        offset += (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
    }
    return offset;
}
//# sourceMappingURL=lines.js.map

/***/ }),

/***/ 78753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ metaArguments),
/* harmony export */   s: () => (/* binding */ metaCommandAt)
/* harmony export */ });
/** Commands whose argument is the rest of the line, backslashes and quotes included. */
const wholeLine = new Set(['!', 'copy', 'ef', 'ev', 'h', 'help', 'sf', 'sv', 'restrict', 'unrestrict']);
const commandName = /\\(\\|[^\s\\]*)/y;
const argumentToken = /'(?:[^'\\\n]|\\.|'')*'?|"(?:[^"\n]|"")*"?|`[^`\n]*`?|[^'"`\\\n]+/y;
const lineRest = /[^\n]*/y;
/** Reads the meta-command whose backslash is at `start`. It ends with its line, at `\\`, or before the next one. */
function metaCommandAt(text, start) {
    commandName.lastIndex = start;
    const name = commandName.exec(text)?.[1] ?? '';
    const from = start + 1 + name.length;
    const stop = runEnd(wholeLine.has(name) ? lineRest : argumentToken, text, from);
    const separator = text.startsWith('\\\\', stop) ? 2 : 0;
    return { kind: 'meta', name, rest: text.slice(from, stop).trim(), start, end: stop + separator };
}
/** Where a run of matches that starts at `from` ends. */
function runEnd(token, text, from) {
    let end = from;
    token.lastIndex = from;
    while (token.test(text) && token.lastIndex > end)
        end = token.lastIndex;
    return end;
}
/** One piece of an argument: `quote` says how it was written. */
const piece = /'((?:[^'\\]|\\.|'')*)'|"((?:[^"]|"")*)"|:([\w\u0080-\uffff]+)|:\{\?([\w\u0080-\uffff]+)\}|([^\s'":`]+|[:'"])/y;
/**
 * The arguments with quotes removed and variables put in. Undefined when one holds backquotes: psql would run
 * a shell command there.
 */
function metaArguments(rest, variables) {
    const found = [];
    let at = 0;
    while (at < rest.length) {
        if (/\s/.test(rest.charAt(at))) {
            at++;
            continue;
        }
        let argument = '';
        piece.lastIndex = at;
        for (let match = piece.exec(rest); match; match = piece.exec(rest)) {
            argument += pieceValue(match, variables);
            at = piece.lastIndex;
        }
        if (rest[at] === '`')
            return undefined;
        found.push(argument);
    }
    return found;
}
function pieceValue(match, variables) {
    const [whole, single, double, name, tested, plain] = match;
    if (single !== undefined)
        return unescapeSingle(single);
    if (double !== undefined)
        return double.replaceAll('""', '"');
    if (name !== undefined)
        return variables.get(name) ?? whole;
    if (tested !== undefined)
        return variables.has(tested) ? 'TRUE' : 'FALSE';
    return plain ?? whole;
}
const escapes = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };
function unescapeSingle(text) {
    return text.replace(/''|\\(.)/g, (match, character) => match === "''" ? "'" : (escapes[character ?? ''] ?? character ?? ''));
}
//# sourceMappingURL=meta-command.js.map

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

/***/ 39234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ statementsOf),
/* harmony export */   l: () => (/* binding */ split)
/* harmony export */ });
/* harmony import */ var _meta_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78753);
/* harmony import */ var _scanner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46896);


/**
 * Cuts SQL into statements, COPY blocks and psql meta-commands, by psql's own rules: strings, escape strings,
 * dollar quotes, nested comments, parentheses (CREATE RULE), BEGIN ATOMIC bodies. Needs no database and no
 * grammar; time and memory are linear in the text.
 */
function split(text) {
    const state = { scan: (0,_scanner_js__WEBPACK_IMPORTED_MODULE_1__/* .scanner */ .z)(text), items: [], statement: undefined, problem: undefined };
    while (step(state))
        ;
    return state.problem ? { items: state.items, problem: state.problem } : { items: state.items };
}
/** The statements alone, for callers that only read. */
function statementsOf(text) {
    return split(text).items.filter((item) => item.kind === 'statement');
}
/** One token. False when the text has ended or cannot be read on. */
function step(state) {
    const { scan } = state;
    const kind = (0,_scanner_js__WEBPACK_IMPORTED_MODULE_1__/* .advance */ .n)(scan);
    if (kind === 'space' || kind === 'comment')
        return true;
    if (kind === 'end') {
        finish(state);
        return false;
    }
    if (kind === 'unterminated')
        state.problem = unterminated(scan);
    else if (kind === 'backslash')
        readMeta(state);
    else if (kind === 'semicolon' && isComplete(state.statement))
        endAtSemicolon(state);
    else
        grow(state, kind);
    return state.problem === undefined;
}
function isComplete(statement) {
    return statement === undefined || (statement.parentheses === 0 && statement.blocks === 0);
}
function grow(state, kind) {
    const { scan } = state;
    state.statement ??= openStatement(scan.start);
    const statement = state.statement;
    statement.end = scan.end;
    if (kind === 'open')
        statement.parentheses++;
    else if (kind === 'close')
        statement.parentheses = Math.max(0, statement.parentheses - 1);
    else if (kind === 'variable')
        statement.variables.push({ start: scan.start, end: scan.end });
    else if (kind === 'word')
        readWord(statement, scan);
}
function openStatement(start) {
    return {
        start,
        end: start,
        parentheses: 0,
        blocks: 0,
        head: '',
        isRoutine: false,
        isCopy: false,
        readsStdin: false,
        afterFrom: false,
        variables: [],
    };
}
const longestWord = 'procedure'.length;
const headWords = new Set(['create', 'or', 'replace', 'function', 'procedure']);
const routineHead = /^c(?:[fp]|or[fp])/;
function readWord(statement, scan) {
    const reads = statement.head.length < 4 || statement.isRoutine || statement.isCopy;
    if (!reads)
        return;
    const word = scan.end - scan.start > longestWord ? '' : scan.text.slice(scan.start, scan.end).toLowerCase();
    if (statement.head.length < 4) {
        if (statement.head === '')
            statement.isCopy = word === 'copy' && scan.start === statement.start;
        statement.head += headWords.has(word) ? word.charAt(0) : '.';
        statement.isRoutine = routineHead.test(statement.head);
    }
    if (statement.parentheses > 0)
        return;
    if (statement.isRoutine)
        countBlocks(statement, word);
    if (statement.isCopy) {
        statement.readsStdin ||= statement.afterFrom && word === 'stdin';
        statement.afterFrom = word === 'from';
    }
}
function countBlocks(statement, word) {
    if (word === 'begin' || (word === 'case' && statement.blocks > 0))
        statement.blocks++;
    else if (word === 'end' && statement.blocks > 0)
        statement.blocks--;
}
function endAtSemicolon(state) {
    if (state.statement?.readsStdin)
        readCopy(state, state.statement);
    else
        finish(state);
}
const escapeSetting = /^set\s+(?:session\s+|local\s+)?standard_conforming_strings\s*(?:=|\sto\s)\s*'?(\w+)/i;
function finish(state) {
    const { statement, scan } = state;
    if (!statement)
        return;
    const { start, end, variables } = statement;
    const text = scan.text.slice(start, end);
    state.items.push({ kind: 'statement', text, start, end, variables });
    const setting = text.length < 100 ? escapeSetting.exec(text)?.[1] : undefined;
    if (setting)
        scan.standardStrings = /^(?:on|true|yes|1)$/i.test(setting);
    state.statement = undefined;
}
function readCopy(state, statement) {
    const { scan } = state;
    const newline = scan.text.indexOf('\n', scan.end);
    const lineEnd = newline < 0 ? scan.text.length : newline;
    const rest = scan.text.slice(scan.end, lineEnd).trim();
    if (rest !== '' && !rest.startsWith('--')) {
        state.problem = { message: 'text after COPY ... FROM STDIN on the same line', offset: scan.end };
        return;
    }
    const dataStart = Math.min(lineEnd + 1, scan.text.length);
    const data = copyDataEnd(scan.text, dataStart);
    const text = scan.text.slice(statement.start, statement.end);
    const range = { start: dataStart, end: data.end };
    state.items.push({ kind: 'copy', text, start: statement.start, end: data.after, data: range });
    state.statement = undefined;
    scan.end = data.after;
}
/** The data ends at a line `\.`, or with the file. */
function copyDataEnd(text, start) {
    for (let at = text.indexOf('\\.', start); at >= 0; at = text.indexOf('\\.', at + 2)) {
        const startsLine = at === start || text[at - 1] === '\n';
        const after = at + 2;
        const endsLine = after === text.length || text[after] === '\n' || text.startsWith('\r\n', after);
        if (startsLine && endsLine)
            return { end: at, after };
    }
    return { end: text.length, after: text.length };
}
/** Meta-commands that send the statement before them. */
const senders = new Set(['g', 'gx', 'gexec', 'gset', 'gdesc']);
function readMeta(state) {
    const { scan } = state;
    const meta = (0,_meta_command_js__WEBPACK_IMPORTED_MODULE_0__/* .metaCommandAt */ .s)(scan.text, scan.start);
    if (state.statement && !senders.has(meta.name)) {
        state.problem = { message: `\\${meta.name} stands inside a statement`, offset: meta.start };
        return;
    }
    finish(state);
    state.items.push(meta);
    scan.end = meta.end;
}
function unterminated(scan) {
    return { message: `${openName(scan.text, scan.start)} is never closed`, offset: scan.start };
}
function openName(text, offset) {
    if (text.startsWith('/*', offset))
        return 'the comment /*';
    if (text[offset] === '"')
        return 'the quoted name';
    if (text[offset] === '$')
        return `the dollar quote ${text.slice(offset, text.indexOf('$', offset + 1) + 1)}`;
    return 'the string';
}
//# sourceMappingURL=split.js.map

/***/ }),

/***/ 33508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ baselinePath),
/* harmony export */   b: () => (/* binding */ projectBaseline)
/* harmony export */ });
/* harmony import */ var _gates_muting_baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11590);

/** Where a project keeps its baseline, from the repository's root. */
function baselinePath({ baseline }) {
    return baseline ?? _gates_muting_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .baselineFile */ ._S;
}
/** The baseline that was named, else the one with the usual name, else none. Throws `UserError`. */
async function projectBaseline({ settings, tree, }) {
    const file = baselinePath(settings);
    const isThere = (await tree.files('')).includes(file);
    if (!isThere && settings.baseline === undefined)
        return undefined;
    return (0,_gates_muting_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .readBaseline */ .mF)(await tree.read(file), file);
}
//# sourceMappingURL=project-baseline.js.map

/***/ }),

/***/ 95329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  smokeGate: () => (/* binding */ smokeGate)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/src/gates/muting/apply.js
var apply = __webpack_require__(35093);
// EXTERNAL MODULE: ./build/src/core/finding.js
var finding = __webpack_require__(45068);
// EXTERNAL MODULE: ./build/src/schema/diff.js + 12 modules
var diff = __webpack_require__(58186);
// EXTERNAL MODULE: ./build/src/gates/smoke/findings.js
var smoke_findings = __webpack_require__(91428);
;// CONCATENATED MODULE: ./build/src/gates/smoke/full-down.js


/** All downs in reverse on one database: a history can pass every pair and still stop half-way here. */
async function fullDown(bench, descent, progress) {
    for (const migration of [...descent.migrations].reverse()) {
        progress(`full down: ${migration.id}`);
        const outcome = await bench.down(migration);
        if (!outcome.ok) {
            const finding = (0,smoke_findings/* failureFinding */.U)({
                migration,
                step: 'full-down',
                failure: outcome.failure,
                serverMajor: bench.serverMajor,
            });
            return { findings: [finding], summary: `stopped at ${migration.id}, which does not go down from here` };
        }
    }
    const end = descent.stoppedBy ? `, down to ${descent.stoppedBy.id}, which is one-way` : '';
    const count = descent.migrations.length;
    const summary = `${count} ${count === 1 ? 'down' : 'downs'} in reverse${end}`;
    const lowest = descent.migrations[0];
    if (!lowest)
        return { findings: [], summary };
    const differences = (0,diff/* diffSchemas */.e)(descent.before, await bench.snapshot())
        .filter((difference) => difference.class === 'not-restored')
        .map((difference) => ({ ...difference, step: 'full-down' }));
    return { findings: (0,smoke_findings/* differenceFindings */.c)({ migration: lowest, step: 'full-down', differences }), summary };
}
//# sourceMappingURL=full-down.js.map
// EXTERNAL MODULE: ./build/src/gates/smoke/seeds.js + 1 modules
var seeds = __webpack_require__(15644);
;// CONCATENATED MODULE: ./build/src/gates/smoke/after-head.js


/** Seeds and the run of all downs need the head, reached without a failure. */
async function afterHead({ run, bench, result, progress }) {
    const { input, plan } = run;
    const findings = [];
    const facts = [];
    const atHead = plan.reachesHead && result.migrations.every((row) => row.status !== 'skipped') && bench.alive;
    if (input.seeds.length > 0) {
        const { timeoutMs, signal } = input.world;
        const files = `${input.seeds.length} ${input.seeds.length === 1 ? 'file' : 'files'}`;
        if (atHead)
            findings.push(...(await (0,seeds/* runSeeds */.q)({
                target: bench.target,
                seeds: input.seeds,
                timeoutMs,
                signal,
                read: input.tree.read,
            })));
        facts.push({
            label: 'seeds',
            value: atHead ? `${files}, run twice` : `${files}, not run: head not reached`,
        });
    }
    if (input.fullDown && input.steps === undefined) {
        if (atHead && result.descent) {
            const down = await fullDown(bench, result.descent, progress);
            findings.push(...down.findings);
            facts.push({ label: 'full down', value: down.summary });
        }
        else
            facts.push({ label: 'full down', value: 'not run: the head was not reached' });
    }
    return { findings, facts };
}
//# sourceMappingURL=after-head.js.map
// EXTERNAL MODULE: ./build/src/gates/smoke/base.js + 1 modules
var base = __webpack_require__(44546);
// EXTERNAL MODULE: ./build/src/schema/classify.js
var classify = __webpack_require__(21103);
;// CONCATENATED MODULE: ./build/src/schema/compatibility/object-change.js
/** What no statement of an application can see. */
const unseen = () => undefined;
/** A judge that always gives this reason. */
function always(reason) {
    return () => reason;
}
//# sourceMappingURL=object-change.js.map
;// CONCATENATED MODULE: ./build/src/schema/compatibility/width.js
/** Types whose every value the later ones hold too, and which drivers hand over in the same form. */
const chains = [
    ['smallint', 'integer'],
    ['real', 'double precision'],
];
/**
 * Whether old code can go on with a column whose type changes from one to the other: every value of old code fits, and
 * what it reads has the form it had. `integer` to `bigint` is not among them: drivers hand a bigint over as text or in
 * another type (node-postgres, JDBC) where they gave a number.
 */
function isWider(from, to) {
    if (from === to)
        return true;
    const old = parseType(from);
    const now = parseType(to);
    if (old.name === 'character varying' && now.name === 'text')
        return true;
    if (old.name !== now.name) {
        const chain = chains.find((types) => types.includes(old.name) && types.includes(now.name));
        return chain !== undefined && chain.indexOf(old.name) < chain.indexOf(now.name);
    }
    return now.limits.length === 0 || holdsAll(old, now);
}
/** `character varying(50)`, `numeric(10,2)`, `timestamp(3) without time zone`. */
function parseType(text) {
    const limits = /\(([\d,]+)\)/.exec(text)?.[1];
    return { name: text.replace(`(${limits})`, ''), limits: limits?.split(',').map(Number) ?? [] };
}
/** Only of types whose longer form reads the same: `character(5)` is padded, a `bit(3)` must have three. */
function holdsAll(old, now) {
    if (old.limits.length === 0)
        return false;
    const [length = 0, scale = 0] = old.limits;
    const [newLength = 0, newScale = 0] = now.limits;
    if (old.name === 'numeric')
        return newScale >= scale && newLength - newScale >= length - scale;
    const grows = /^(character varying|bit varying|timestamp|time|interval)\b/.test(old.name);
    return grows && newLength >= length;
}
//# sourceMappingURL=width.js.map
;// CONCATENATED MODULE: ./build/src/schema/compatibility/columns.js


/** A column that an old INSERT does not name must fill itself. */
const judgeAddedColumn = ({ to, after }) => {
    if (!to || isFilled(to))
        return undefined;
    const domain = after.objects.get(`domain ${to.properties.type}`);
    if (domain?.properties.default !== undefined)
        return undefined;
    const required = to.properties['not null'] ?? domain?.properties['not null'] ?? refusesNull(to, after);
    return required
        ? 'it is NOT NULL and has no default: an INSERT of old code, which does not name it, is refused'
        : undefined;
};
/** A domain may refuse NULL by a check. */
function refusesNull(column, after) {
    const parent = `domain ${column.properties.type}`;
    return [...after.objects.values()].some((object) => object.kind === 'constraint' &&
        object.parent === parent &&
        !/^CHECK \(\(VALUE (?:[<>=~!]+|~~\*?) /.test(object.properties.definition ?? ''));
}
/** Whether a row gets a value for the column when nobody names it. */
function isFilled({ properties }) {
    return (properties.default !== undefined ||
        properties.generated !== undefined ||
        properties.identity !== undefined);
}
const columnJudges = {
    type: (from = '', to = '') => isWider(from, to) ? undefined : `its type changes from ${from} to ${to}, which old code does not expect`,
    collation: always('it sorts and compares differently'),
    'not null': (from, to) => from === undefined || to === undefined
        ? to && 'it becomes NOT NULL: old code that leaves it empty is refused'
        : undefined,
    default: (from, to, { to: column }) => {
        if (from === undefined || (column && to === undefined && isFilled(column)))
            return undefined;
        return to === undefined
            ? 'its default goes: an INSERT of old code that relies on it writes NULL or is refused'
            : `its default changes from ${from} to ${to}: rows of old code get another value than it was written for`;
    },
    identity: (from, to, { to: column }) => {
        if (to === 'ALWAYS')
            return 'it is generated always: old code that gives a value itself is refused';
        const lost = to === undefined && from !== undefined && column && !isFilled(column);
        return lost ? 'nothing generates its value any more: an INSERT of old code is refused' : undefined;
    },
    generated: (_from, to) => to === undefined
        ? 'nothing computes its value any more, and old code does not write it'
        : 'the server computes it now: old code that writes it is refused, or reads other values',
    'foreign options': always('it is read from another place'),
    inherited: unseen,
    storage: unseen,
    compression: unseen,
    statistics: unseen,
    options: unseen,
};
//# sourceMappingURL=columns.js.map
;// CONCATENATED MODULE: ./build/src/schema/compatibility/new-columns.js

/** Undefined for what hangs on a domain. */
function columnsAround({ to, before, after }) {
    const table = to?.parent;
    if (table === undefined || table.startsWith('domain '))
        return undefined;
    const all = [...after.objects.values()].filter(({ kind, parent }) => kind === 'column' && parent === table);
    const isKnown = (column) => before.objects.has(`column ${column.name}`);
    return { known: all.filter(isKnown), added: all.filter((column) => !isKnown(column)) };
}
/** Whether a definition says a column's name; too often rather than too seldom. */
function mentions(definition, column) {
    const [name = ''] = /(?:"(?:[^"]|"")*"|[^."]+)$/.exec(column.name) ?? [];
    return new RegExp(`(?<![\\w$])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w$])`).test(definition);
}
/** A row of old code has NULL here, and NULL equals nothing. */
function staysNull(column) {
    return !isFilled(column) && column.properties['not null'] === undefined;
}
/** A row of old code gets a value of its own here. */
function isOwnEachTime({ properties }) {
    return (properties.identity !== undefined ||
        /^(?:nextval|gen_random_uuid|(?:\w+\.)?uuid_generate_v\w+|uuidv[47])\(/.test(properties.default ?? ''));
}
//# sourceMappingURL=new-columns.js.map
;// CONCATENATED MODULE: ./build/src/schema/compatibility/constraints.js

const notConflict = 'ON CONFLICT of old code no longer finds it';
/** What a new constraint asks of rows that old code writes. */
const judgeAddedConstraint = (change) => {
    const { type, definition = '' } = change.to?.properties ?? {};
    const columns = columnsAround(change);
    if (!columns)
        return `it asks of every value what old code does not know: ${definition}`;
    if (type === 'UNIQUE' || type === 'PRIMARY KEY' || type === 'EXCLUDE')
        return judgeUnique(change, definition);
    const [local = ''] = definition.split(' REFERENCES ');
    const old = columns.known.some((column) => mentions(local, column));
    if (type === 'FOREIGN KEY')
        return old ? 'old code may write a value that the referenced table does not have' : undefined;
    if (old)
        return 'it checks columns that old code writes without knowing of it';
    return letsNullThrough(definition)
        ? undefined
        : 'it may refuse NULL, which old code leaves in columns that it does not know';
};
const judgeRemovedConstraint = ({ from }) => {
    const { type, definition = '' } = from?.properties ?? {};
    if (type === 'CHECK')
        return undefined;
    if (type !== 'FOREIGN KEY')
        return notConflict;
    return / ON (?:DELETE|UPDATE) /.test(definition)
        ? 'what it did to referencing rows (ON DELETE, ON UPDATE) old code has to do itself'
        : undefined;
};
const judgeRenamedConstraint = ({ from }) => ['CHECK', 'FOREIGN KEY'].includes(from?.properties.type ?? '')
    ? undefined
    : 'ON CONFLICT ON CONSTRAINT of old code says the old name';
const constraintJudges = {
    type: () => 'it is a constraint of another kind',
    definition: (from = '', to = '') => {
        if (to === from.replace(/ NOT VALID$/, '') || isLongerList(from, to))
            return undefined;
        return `it asks for something else: ${to}`;
    },
};
/** A unique index or constraint is judged alike. */
function judgeUnique(change, definition) {
    const columns = columnsAround(change);
    const own = columns?.added.filter((column) => mentions(definition, column)) ?? [];
    const apart = own.some((column) => isOwnEachTime(column) || (staysNull(column) && !/NULLS NOT DISTINCT/.test(definition)));
    if (!columns || (apart && !definition.startsWith('EXCLUDE')))
        return undefined;
    return 'old code may write two rows that are the same to it';
}
const judgeAddedIndex = (change) => {
    const { definition = '' } = change.to?.properties ?? {};
    return isUnique(definition) ? judgeUnique(change, definition) : undefined;
};
const judgeRemovedIndex = ({ from }) => isUnique(from?.properties.definition ?? '') ? notConflict : undefined;
const indexJudges = {
    definition: (from = '', to = '') => isUnique(from) || isUnique(to) ? 'it is unique over something else, or no longer' : undefined,
    valid: (_from, to, { from }) => to !== undefined && isUnique(from?.properties.definition ?? '') ? notConflict : undefined,
};
function isUnique(definition) {
    return definition.startsWith('CREATE UNIQUE INDEX');
}
/** Functions of the server that answer NULL to NULL. */
const strict = 'length|char_length|octet_length|lower|upper|btrim|ltrim|rtrim|abs|round|jsonb_typeof|date_part';
const mayRefuseNull = new RegExp(`\\bIS\\b|\\bCASE\\b|(?<!\\b(?:${strict}|ANY|ALL|AND|OR|NOT) ?)(?<=[\\w"] ?)\\(`, 'i');
/**
 * A check passes on NULL, and a comparison gives NULL for NULL. Anything that looks at NULL itself (IS, CASE, most
 * functions) may refuse it.
 */
function letsNullThrough(definition) {
    const code = definition
        .replace(/^CHECK /, '')
        .replace(/'(?:[^']|'')*'/g, "''")
        .replace(/::[\w ]+\(\d+(?:,\d+)?\)/g, '');
    return !mayRefuseNull.test(code);
}
/** `status = ANY (ARRAY['a', 'b'])` that has got more items: what old code writes still passes. */
function isLongerList(from, to) {
    const form = /^(CHECK \(+.*? = ANY \(+ARRAY\[)(.*)(\].*)$/;
    const [, before, old = '', end] = form.exec(from) ?? [];
    const [, after, now = '', last] = form.exec(to) ?? [];
    if (before === undefined || before !== after || end !== last)
        return false;
    const items = itemsOf(now);
    return itemsOf(old).every((item) => items.includes(item));
}
function itemsOf(list) {
    return list.match(/(?:'(?:[^']|'')*'|[^,'])+/g)?.map((item) => item.trim()) ?? [];
}
//# sourceMappingURL=constraints.js.map
// EXTERNAL MODULE: ./build/src/schema/text.js
var schema_text = __webpack_require__(30934);
;// CONCATENATED MODULE: ./build/src/schema/compatibility/relations.js


const rowSecurity = always('policies decide otherwise which rows old code sees and may write');
const tableJudges = {
    persistence: unseen,
    'access method': unseen,
    tablespace: unseen,
    options: unseen,
    'toast options': unseen,
    'replica identity': unseen,
    'of type': unseen,
    'column order': always('an INSERT of old code without a list of columns puts values into other columns'),
    inherits: always('other rows belong to its parent now'),
    'partition of': always('other rows belong to its partitioned table now'),
    'partition bound': always('it takes other rows than before'),
    'row security': rowSecurity,
    'forced row security': rowSecurity,
};
const unsure = 'whether old code still gets what it reads cannot be told from its text';
/** A definition that differs in more than its layout. */
function anotherText(reason) {
    return (from = '', to = '') => ((0,schema_text/* withoutLayout */.xg)(from) === (0,schema_text/* withoutLayout */.xg)(to) ? undefined : reason);
}
const viewJudges = {
    definition: anotherText(`the view reads otherwise: ${unsure}`),
    populated: (_from, to) => (to === 'NO' ? 'it holds nothing until it is refreshed' : undefined),
    'access method': unseen,
    tablespace: unseen,
    'replica identity': unseen,
};
const sequenceJudges = {
    persistence: unseen,
    start: unseen,
    cache: unseen,
    identity: unseen,
    'owned by': unseen,
    type: (from, to) => (widths.indexOf(to ?? '') < widths.indexOf(from ?? '') ? narrower : undefined),
    minimum: (from = '0', to = '0') => (BigInt(to) > BigInt(from) ? narrower : undefined),
    maximum: (from = '0', to = '0') => (BigInt(to) < BigInt(from) ? narrower : undefined),
    increment: always('its numbers keep another distance than old code counts with'),
    cycle: (_from, to) => (to === undefined ? narrower : 'it gives numbers a second time'),
};
const widths = ['smallint', 'integer', 'bigint'];
const narrower = 'it ends earlier than before';
/** A policy says nothing where row security is off, or where the table is new. */
const judgePolicy = (change) => hasRowSecurity(change) ? 'policies decide otherwise which rows old code sees and may write' : undefined;
const ofPolicy = (_from, _to, change) => judgePolicy(change);
const policyJudges = {
    restrictive: ofPolicy,
    command: ofPolicy,
    roles: ofPolicy,
    using: ofPolicy,
    'with check': ofPolicy,
};
function hasRowSecurity({ from, to, before, after }) {
    const table = (to ?? from)?.parent ?? '';
    return [before, after].some(({ objects }) => objects.get(table)?.properties['row security'] !== undefined);
}
//# sourceMappingURL=relations.js.map
;// CONCATENATED MODULE: ./build/src/schema/compatibility/types.js



const typeJudges = {
    labels: (from = '', to = '') => {
        const labels = to.split('\n');
        const lost = from.split('\n').find((label) => !labels.includes(label));
        if (lost !== undefined)
            return `the value ${lost} is gone, and old code may use it`;
        const kept = labels.filter((label) => from.split('\n').includes(label)).join('\n');
        return kept === from ? undefined : 'its values sort in another order';
    },
    attributes: always('it has other attributes'),
};
const domainJudges = {
    type: (from = '', to = '') => isWider(from, to) ? undefined : `its type changes from ${from} to ${to}, which old code does not expect`,
    default: (from, to) => from === undefined ? undefined : `its default changes from ${from} to ${to ?? 'none'}`,
    'not null': (_from, to) => to && 'it becomes NOT NULL: old code that leaves it empty is refused',
};
const routineJudges = {
    returns: (from, to) => `it returns ${to}, no longer ${from}`,
    definition: anotherText('it does something else: whether old code can live with that cannot be told'),
};
/** A second function of one name can make a call ambiguous that was clear. */
const judgeAddedRoutine = ({ to, before }) => {
    const name = baseName(to?.name ?? '');
    const twin = [...before.objects.values()].find((object) => routines.includes(object.kind) && baseName(object.name) === name);
    return twin && `a call of ${name} can mean this one or ${twin.name}: the server may refuse it as ambiguous`;
};
const routines = ['function', 'procedure', 'aggregate'];
/** `public.total` of `public.total(integer, text)`. */
function baseName(signature) {
    return signature.slice(0, signature.indexOf('('));
}
//# sourceMappingURL=types.js.map
;// CONCATENATED MODULE: ./build/src/schema/compatibility/kinds.js





const harmless = () => undefined;
const gone = always('old code may use it');
/** What nobody can have used before it was there. */
const fresh = { added: harmless, removed: gone };
/** What no statement of an application names or notices. */
const unnoticed = { added: harmless, removed: harmless, renamed: harmless };
const onEveryWrite = () => 'it runs on what old code writes: whether old code can live with that cannot be told';
const trigger = { added: onEveryWrite, removed: always('old code may rely on what it does') };
const kinds = {
    schema: fresh,
    extension: fresh,
    table: { ...fresh, properties: tableJudges },
    'foreign table': { ...fresh, properties: tableJudges },
    view: { ...fresh, properties: viewJudges },
    'materialized view': { ...fresh, properties: viewJudges },
    sequence: { ...fresh, properties: sequenceJudges },
    column: { added: judgeAddedColumn, removed: gone, properties: columnJudges },
    constraint: {
        added: judgeAddedConstraint,
        removed: judgeRemovedConstraint,
        renamed: judgeRenamedConstraint,
        properties: constraintJudges,
    },
    index: {
        added: judgeAddedIndex,
        removed: judgeRemovedIndex,
        renamed: harmless,
        properties: {
            ...indexJudges,
            tablespace: unseen,
            options: unseen,
            clustered: unseen,
            'replica identity': unseen,
            statistics: unseen,
        },
    },
    trigger: { ...trigger, renamed: harmless },
    rule: trigger,
    policy: { added: judgePolicy, removed: judgePolicy, renamed: harmless, properties: policyJudges },
    statistics: { ...unnoticed, properties: { definition: unseen, target: unseen } },
    'default privileges': { ...unnoticed, properties: { grants: unseen } },
    function: { ...fresh, added: judgeAddedRoutine, properties: routineJudges },
    procedure: { ...fresh, added: judgeAddedRoutine, properties: routineJudges },
    aggregate: { ...fresh, added: judgeAddedRoutine },
    type: { ...fresh, properties: typeJudges },
    domain: { ...fresh, properties: domainJudges },
    collation: fresh,
    language: fresh,
    server: fresh,
    'foreign data wrapper': fresh,
    'user mapping': fresh,
    'text search configuration': fresh,
    'text search dictionary': fresh,
    'text search parser': fresh,
    'text search template': fresh,
    publication: { added: harmless },
};
//# sourceMappingURL=kinds.js.map
;// CONCATENATED MODULE: ./build/src/schema/compatibility/rights.js
/** Grants against the default rights, one line a role: `GRANT SELECT, UPDATE TO app`, `REVOKE ALL FROM PUBLIC`. */
const judgeGrants = (from, to) => {
    const [before, after] = [rights_itemsOf(from), rights_itemsOf(to)];
    const lost = [...before].filter((item) => item.startsWith('GRANT') && !after.has(item));
    const revoked = [...after].filter((item) => item.startsWith('REVOKE') && !before.has(item));
    const [first] = [...lost.map((item) => item.replace(/^GRANT (\S+) TO/, '$1 of')), ...revoked.map(plain)];
    return first === undefined ? undefined : `the right ${first} is taken away, and old code may use it`;
};
const judgeOwner = (from, to) => `its owner changes from ${from} to ${to}, and old code may run as ${from}`;
function plain(item) {
    return item.replace(/^REVOKE (\S+) FROM/, '$1 of');
}
/** `GRANT SELECT TO app`, one right and one role an item. Being able to pass a right on counts as the right. */
function rights_itemsOf(grants) {
    const lines = grants?.split('\n') ?? [];
    return new Set(lines.flatMap((line) => {
        const [, verb = '', rights = '', way = '', role = ''] = /^(GRANT|REVOKE) (.*?) (TO|FROM) (.*?)(?: WITH GRANT OPTION)?$/.exec(line) ?? [];
        return rights.split(', ').map((right) => `${verb} ${right} ${way} ${role}`);
    }));
}
//# sourceMappingURL=rights.js.map
// EXTERNAL MODULE: ./build/src/schema/only-in.js
var only_in = __webpack_require__(30859);
// EXTERNAL MODULE: ./build/src/schema/renames.js
var schema_renames = __webpack_require__(77090);
// EXTERNAL MODULE: ./build/src/schema/side.js
var side = __webpack_require__(21534);
;// CONCATENATED MODULE: ./build/src/schema/compatibility.js







/**
 * What changed between two schemas, an object a change, each judged by what the code that ran on the first one meets
 * on the second. What cannot be told breaks: a rollback that is wrongly refused costs a call, one that is wrongly done
 * costs rows. Rows themselves are not seen.
 */
function schemaChanges(before, after) {
    if (before === after)
        return [];
    const lost = (0,only_in/* onlyIn */.w)(before, after);
    const made = (0,only_in/* onlyIn */.w)(after, before);
    const renames = lost.length === 0 || made.length === 0 ? [] : (0,schema_renames/* findRenames */.P)(lost, made, [(0,side/* toSide */.dV)(before), (0,side/* toSide */.dV)(after)]);
    const renamed = new Set(renames.flatMap(({ expected, actual }) => [expected, actual]));
    const around = { before, after };
    return [
        ...lost.filter((object) => !renamed.has(object)).map((from) => removal({ ...around, from })),
        ...renames.map(({ expected, actual }) => rename({ ...around, from: expected, to: actual })),
        ...changedObjects(around),
        ...made.filter((object) => !renamed.has(object)).map((to) => addition({ ...around, to })),
    ];
}
function addition(change) {
    const { kind } = change.to;
    if (isOfView(change.to))
        return altered({ ...change, from: { ...change.to, properties: {} } });
    const judge = kinds[kind]?.added ?? (() => `what a new ${kind} means for old code cannot be told`);
    return toChange(change.to, 'added', judge(change));
}
function removal(change) {
    const { kind } = change.from;
    if (isOfView(change.from))
        return altered({ ...change, to: { ...change.from, properties: {} } });
    const judge = kinds[kind]?.removed ?? (() => `whether old code uses this ${kind} cannot be told`);
    return toChange(change.from, 'removed', judge(change));
}
function rename(change) {
    const { renamed, removed } = kinds[change.from.kind] ?? {};
    const reason = (renamed ?? removed)?.(change);
    const said = `it is called ${change.to.name} now, and old code says the old name`;
    return toChange(change.from, 'renamed', renamed ? reason : said);
}
function changedObjects({ before, after }) {
    const changes = [];
    for (const [key, from] of before.objects) {
        const to = after.objects.get(key);
        if (!to || to === from || (0,classify/* changedProperties */.YU)(from, to).length === 0)
            continue;
        changes.push(altered({ before, after, from, to }));
    }
    return changes;
}
/** Every kind has these. */
const anyProperty = { comment: unseen, grants: judgeGrants, owner: judgeOwner };
/** The first property that breaks gives the reason. */
function altered(change) {
    const { from, to } = change;
    const judges = { ...anyProperty, ...kinds[from.kind]?.properties };
    const reasons = (0,classify/* changedProperties */.YU)(from, to).map((name) => {
        const judge = judges[name] ?? (() => `its ${name} changes, and what that means cannot be told`);
        return judge(from.properties[name], to.properties[name], change);
    });
    return toChange(from, 'changed', reasons.find((reason) => reason !== undefined));
}
/** Of a view only those columns are kept that carry something of their own: it comes and goes, not the column. */
function isOfView({ kind, parent }) {
    return kind === 'column' && /^(?:materialized )?view /.test(parent ?? '');
}
function toChange(object, change, breaks) {
    const { kind, name } = object;
    return { kind, name, change, ...(breaks === undefined ? {} : { breaks }) };
}
//# sourceMappingURL=compatibility.js.map
;// CONCATENATED MODULE: ./build/src/gates/smoke/stairway.js



/** One migration's way up, down and up again, and what was seen. */
class Steps {
    steps = [];
    differences = [];
    findings = [];
    migration;
    #serverMajor;
    constructor(migration, serverMajor) {
        this.migration = migration;
        this.#serverMajor = serverMajor;
    }
    /** Takes a step's outcome down; its failure, if it has one. */
    note(step, outcome) {
        this.steps.push({ step, ok: outcome.ok, durationMs: outcome.durationMs });
        return outcome.ok ? undefined : outcome.failure;
    }
    fail(step, failure) {
        this.findings.push((0,smoke_findings/* failureFinding */.U)({ migration: this.migration, step, failure, serverMajor: this.#serverMajor }));
    }
    compare(step, found, consequence) {
        const differences = found.map((difference) => ({ ...difference, step }));
        this.differences.push(...differences);
        const input = { migration: this.migration, step, differences };
        this.findings.push(...(0,smoke_findings/* differenceFindings */.c)(consequence ? { ...input, consequence } : input));
    }
    result(after, before) {
        const { migration, steps, differences, findings } = this;
        const failed = findings.some((finding) => finding.severity === 'error');
        const { id, name, file } = migration;
        const oneWay = oneWayReason(migration);
        const status = failed
            ? 'failed'
            : oneWay === undefined
                ? 'passed'
                : 'irreversible';
        const reason = status === 'irreversible' && oneWay !== undefined ? { reason: oneWay } : {};
        const changes = after === undefined ? {} : { changes: schemaChanges(before, after) };
        return { result: { id, name, file, status, ...reason, steps, differences, ...changes }, findings, after };
    }
}
/** Why a migration only goes up; undefined when it has a way down. */
function oneWayReason(migration) {
    if (migration.irreversible)
        return migration.irreversible.reason ?? 'declared irreversible';
    if (migration.repeatable)
        return 'repeatable: it has no down by nature';
    return migration.down === undefined ? 'it has no down' : undefined;
}
/**
 * Up, down, up again, with the schema compared before and after. The work database ends with the migration applied
 * and clean, or (when it did not go up) as it was before.
 */
async function climb(bench, migration, before) {
    const steps = new Steps(migration, bench.serverMajor);
    const upFailure = steps.note('up', await bench.up(migration));
    if (upFailure) {
        steps.fail('up', upFailure);
        await bench.restore();
        return steps.result(undefined, before);
    }
    const after = await bench.snapshot();
    bench.accept(migration);
    if (oneWayReason(migration) === undefined && !(await descend({ bench, steps, before, after }))) {
        await bench.restore();
    }
    return steps.result(after, before);
}
/** Down and up again. False when the work database is not what it was after the first up. */
async function descend({ bench, steps, before, after }) {
    const downFailure = steps.note('down', await bench.down(steps.migration));
    if (downFailure) {
        steps.fail('down', downFailure);
        return false;
    }
    const left = (0,diff/* diffSchemas */.e)(before, await bench.snapshot());
    const againFailure = steps.note('again', await bench.up(steps.migration));
    steps.compare('down', left, againFailure);
    if (againFailure) {
        if (!left.some(isReal))
            steps.fail('again', againFailure);
        return false;
    }
    const again = (0,diff/* diffSchemas */.e)(after, await bench.snapshot());
    // What the down left behind explains the same object's difference after the second up.
    const known = new Set(left.map((difference) => `${difference.kind} ${difference.name}`));
    steps.compare('again', again.filter((difference) => isReal(difference) && !known.has(`${difference.kind} ${difference.name}`)));
    return again.length === 0;
}
function isReal(difference) {
    return difference.class === 'not-restored';
}
//# sourceMappingURL=stairway.js.map
;// CONCATENATED MODULE: ./build/src/gates/smoke/plain-run.js




/**
 * The run that teams write by hand: up to the head, the last `steps` migrations down, and up to the head again.
 * `migrations` are those above the base, which is already there. Stops at the first failure.
 */
async function plainRun(bench, migrations, options) {
    const run = new PlainRun(bench, migrations, options.progress);
    const last = migrations.filter((migration) => migration.notRun === undefined).slice(-options.steps);
    await run.toHead(new Set(last));
    if (run.good)
        await run.back(last);
    return run.result();
}
class PlainRun {
    #bench;
    #rows;
    #progress;
    #findings = [];
    #before = new Map();
    good = true;
    constructor(bench, migrations, progress) {
        this.#bench = bench;
        this.#progress = progress;
        this.#rows = migrations.map((migration) => ({
            migration,
            steps: [],
            differences: [],
            status: migration.notRun === undefined ? 'skipped' : 'not-run',
            ...(migration.notRun === undefined ? {} : { reason: migration.notRun }),
        }));
    }
    async toHead(last) {
        for (const row of this.#rows) {
            if (row.status === 'not-run')
                continue;
            const before = last.has(row.migration) ? await this.#bench.snapshot() : undefined;
            if (before)
                this.#before.set(row.migration, before);
            if (!(await this.#step(row, 'up')))
                return;
            if (before)
                row.changes = schemaChanges(before, await this.#bench.snapshot());
            row.status = oneWayReason(row.migration) === undefined ? 'passed' : 'irreversible';
            row.reason = oneWayReason(row.migration) ?? 'went up';
        }
    }
    /** Down in reverse as far as it goes, then up again to the same head. */
    async back(last) {
        const head = await this.#bench.snapshot();
        const undone = [];
        for (const row of this.#rows.filter((candidate) => last.includes(candidate.migration)).reverse()) {
            if (row.status === 'irreversible')
                break;
            if (!(await this.#step(row, 'down')))
                return;
            const before = this.#before.get(row.migration);
            if (before)
                this.#compare(row, 'down', before, await this.#bench.snapshot());
            undone.unshift(row);
        }
        for (const row of undone)
            if (!(await this.#step(row, 'again')))
                return;
        const top = undone.at(-1);
        if (top)
            this.#compare(top, 'again', head, await this.#bench.snapshot());
    }
    result() {
        const migrations = this.#rows.map(({ migration, status, reason, steps, differences, changes }) => ({
            id: migration.id,
            name: migration.name,
            file: migration.file,
            status,
            ...(reason !== undefined && status !== 'passed' ? { reason } : {}),
            steps,
            differences,
            ...(changes === undefined ? {} : { changes }),
        }));
        return { migrations, findings: this.#findings, descent: undefined };
    }
    async #step(row, step) {
        this.#progress(`${step}: ${row.migration.id}`);
        const run = step === 'down' ? this.#bench.down(row.migration) : this.#bench.up(row.migration);
        const outcome = await run;
        row.steps.push({ step, ok: outcome.ok, durationMs: outcome.durationMs });
        if (outcome.ok)
            return true;
        row.status = 'failed';
        this.good = false;
        this.#findings.push((0,smoke_findings/* failureFinding */.U)({
            migration: row.migration,
            step,
            failure: outcome.failure,
            serverMajor: this.#bench.serverMajor,
        }));
        for (const later of this.#rows) {
            if (later.status === 'skipped')
                later.reason = `${row.migration.id} failed before it`;
        }
        return false;
    }
    #compare(row, step, ...[expected, actual]) {
        const differences = (0,diff/* diffSchemas */.e)(expected, actual).map((difference) => ({ ...difference, step }));
        row.differences.push(...differences);
        const findings = (0,smoke_findings/* differenceFindings */.c)({ migration: row.migration, step, differences });
        this.#findings.push(...findings);
        if (findings.some((finding) => finding.severity === 'error'))
            row.status = 'failed';
    }
}
//# sourceMappingURL=plain-run.js.map
// EXTERNAL MODULE: ./build/src/postgres/session.js
var session = __webpack_require__(38933);
;// CONCATENATED MODULE: ./build/src/gates/smoke/run-route.js



/** Walks the route. Followers of a root failure are skipped and counted; other branches go on. */
async function runRoute(bench, plan, progress) {
    const walk = new Walk(bench, await bench.snapshot());
    const rest = plan.route.slice(plan.baseLength);
    for (const [index, stop] of rest.entries()) {
        progress(`${index + 1}/${rest.length} ${stop.migration.id}`);
        await walk.visit(stop.migration, stop.treatment === 'stairs');
    }
    return walk.result();
}
class Walk {
    #bench;
    #migrations = [];
    #findings = [];
    /** Id of each migration that is not applied, with the root it follows. */
    #lost = new Map();
    /** Migrations that cannot be run here: whatever fails after them may follow from that. */
    #leftOut = [];
    #schema;
    #descent;
    /** Id of the migration that took the server down. */
    #serverLost;
    constructor(bench, schema) {
        this.#bench = bench;
        this.#schema = schema;
        this.#descent = { migrations: [], before: schema };
    }
    async visit(migration, stairs) {
        const lostParents = migration.parents.map((parent) => this.#lost.get(parent));
        const root = this.#serverLost ?? lostParents.find((lost) => lost !== undefined);
        if (root !== undefined)
            return this.#skip(migration, root);
        if (migration.notRun !== undefined || migration.up === undefined)
            return this.#leaveOut(migration);
        try {
            await (stairs ? this.#climb(migration) : this.#upOnly(migration));
        }
        catch (error) {
            if (!(error instanceof session/* ConnectionLost */.p))
                throw error;
            this.#loseServer(migration);
        }
    }
    async #climb(migration) {
        const { result, findings, after } = await climb(this.#bench, migration, this.#schema);
        this.#migrations.push(result);
        this.#findings.push(...findings.map((finding) => this.#provisional(finding)));
        if (after)
            this.#advance(migration, after);
        else
            this.#lost.set(migration.id, migration.id);
    }
    result() {
        const whole = this.#lost.size === 0;
        return {
            migrations: this.#migrations,
            findings: this.#findings,
            descent: whole ? this.#descent : undefined,
        };
    }
    #advance(migration, after) {
        this.#schema = after;
        this.#descent =
            oneWayReason(migration) === undefined
                ? { ...this.#descent, migrations: [...this.#descent.migrations, migration] }
                : { migrations: [], before: after, stoppedBy: migration };
    }
    /** A migration outside the scope that lies between those in scope. */
    async #upOnly(migration) {
        const outcome = await this.#bench.up(migration);
        if (outcome.ok) {
            this.#bench.accept(migration);
            return this.#advance(migration, await this.#bench.snapshot());
        }
        this.#findings.push((0,smoke_findings/* failureFinding */.U)({
            migration,
            step: 'up',
            failure: outcome.failure,
            serverMajor: this.#bench.serverMajor,
        }));
        this.#lost.set(migration.id, migration.id);
        await this.#bench.restore();
    }
    /** Nothing can be run any more, and what was seen of this migration counts for nothing. */
    #loseServer(migration) {
        const message = 'the server went away while it ran';
        const { serverMajor } = this.#bench;
        this.#findings.push((0,smoke_findings/* failureFinding */.U)({ migration, step: 'up', failure: { kind: 'connection', message }, serverMajor }));
        this.#serverLost = migration.id;
        this.#lost.set(migration.id, migration.id);
        this.#row(migration, { status: 'failed', reason: 'the server went away' });
    }
    #provisional(finding) {
        if (this.#leftOut.length === 0)
            return finding;
        const note = `Not run before it: ${this.#leftOut.slice(0, 5).join(', ')}. It may be right and miss what they make.`;
        return { ...finding, detail: [finding.detail, note].filter(Boolean).join('\n') };
    }
    #skip(migration, root) {
        this.#lost.set(migration.id, root);
        this.#row(migration, { status: 'skipped', reason: `${root} failed before it` });
    }
    #leaveOut(migration) {
        this.#leftOut.push(migration.id);
        this.#row(migration, { status: 'not-run', reason: migration.notRun ?? 'it has no up' });
    }
    #row(migration, why) {
        const { id, name, file } = migration;
        this.#migrations.push({ id, name, file, ...why, steps: [], differences: [] });
    }
}
//# sourceMappingURL=run-route.js.map
// EXTERNAL MODULE: ./build/src/postgres/connect.js + 2 modules
var connect = __webpack_require__(18257);
// EXTERNAL MODULE: ./build/src/postgres/inspector/inspector.js + 23 modules
var inspector = __webpack_require__(96197);
;// CONCATENATED MODULE: ./build/src/gates/smoke/workbench.js



/** A clean copy could not be made: what went up once did not go up a second time on a new database. */
class NoCleanCopy extends Error {
    name = 'NoCleanCopy';
    migration;
    constructor(migration) {
        super(`${migration.id} went up once but not again on a second database`);
        this.migration = migration;
    }
}
/**
 * The databases of a smoke-run. Steps run on the work database. When a step has tainted it, `restore` goes on from a
 * clean copy: a second database, to which only ups are applied, follows as far as needed and is cloned. A run without
 * failures never makes it.
 */
class Workbench {
    #input;
    #work;
    #clean;
    /** Ups that the work database has had and the clean one has not. */
    #pending = [];
    /** Roles that existed when the clean database was last brought forward: they belong to the whole server. */
    #roles = [];
    constructor(input) {
        this.#input = input;
    }
    async open() {
        this.#roles = await this.#listRoles();
        this.#work = await this.#fork(this.#input.base);
    }
    async snapshot() {
        const bench = this.#bench();
        try {
            return await bench.inspector.snapshot();
        }
        catch (error) {
            // A migration that ends every other connection ends the inspector's too.
            if (!(error instanceof session/* ConnectionLost */.p))
                throw error;
            await bench.watcher.close();
            this.#work = { ...bench, ...(await this.#watch(bench.target.url)) };
            return this.#work.inspector.snapshot();
        }
    }
    async up(migration) {
        return this.#step((runner) => runner.up(migration, this.#bench().target));
    }
    async down(migration) {
        return this.#step((runner) => runner.down(migration, this.#bench().target));
    }
    /** Remembers that this migration is part of every clean copy from now on. */
    accept(migration) {
        this.#pending.push(migration);
    }
    /** Whether the work database can still be talked to. */
    get alive() {
        return this.#work?.target.session.alive ?? false;
    }
    get serverMajor() {
        return this.#input.server.major;
    }
    /** The work database, for what is run beside migrations (seeds). */
    get target() {
        return this.#bench().target;
    }
    /** Throws the work database away and goes on from a copy with exactly the accepted migrations. */
    async restore() {
        await this.#discard(this.#work);
        this.#work = undefined;
        await this.#dropNewRoles();
        this.#clean ??= await this.#fork(this.#input.base);
        const runner = await this.#input.runner;
        for (const migration of this.#pending) {
            const outcome = await runner.up(migration, this.#clean.target);
            if (!outcome.ok)
                throw new NoCleanCopy(migration);
        }
        this.#pending = [];
        this.#roles = await this.#listRoles();
        const { database } = this.#clean;
        await disconnect(this.#clean);
        this.#work = await this.#fork(database);
        this.#clean = await this.#attach(database);
    }
    /** A server that is gone has nothing left to be thrown away. */
    async close() {
        try {
            await this.#discard(this.#work);
            await this.#discard(this.#clean);
        }
        catch (error) {
            if (!(error instanceof session/* ConnectionLost */.p))
                throw error;
        }
        this.#work = undefined;
        this.#clean = undefined;
    }
    #bench() {
        if (!this.#work)
            throw new Error('the workbench is not open');
        return this.#work;
    }
    /** A migration can end its own connection and still report success; the next step must not inherit that. */
    async #step(run) {
        const runner = await this.#input.runner;
        const started = this.#input.clock.now();
        const outcome = await run(runner);
        if (!outcome.ok || this.alive)
            return outcome;
        return {
            ok: false,
            durationMs: this.#input.clock.now() - started,
            failure: { kind: 'connection', message: 'the migration ended the connection to its own database' },
        };
    }
    async #fork(template) {
        return this.#attach(await this.#input.server.createDatabase({ template }));
    }
    async #attach(database) {
        const url = this.#input.server.url(database);
        const session = await (0,connect/* connect */.N)(url, { applicationName: 'lockkeeper smoke' });
        return { database, target: { url, session }, ...(await this.#watch(url)) };
    }
    async #watch(url) {
        const watcher = await (0,connect/* connect */.N)(url, { applicationName: 'lockkeeper inspector' });
        return { watcher, inspector: (0,inspector/* createInspector */.Y)(watcher, { ignore: this.#input.ignore, alone: true }) };
    }
    async #discard(bench) {
        if (!bench)
            return;
        await disconnect(bench);
        await this.#input.server.dropDatabase(bench.database);
    }
    async #listRoles() {
        const rows = await this.#input.server.admin.query('select rolname from pg_roles');
        return rows.map((row) => row.rolname);
    }
    /** Roles made by ups that are about to run once more. Nothing of ours depends on them: their database is gone. */
    async #dropNewRoles() {
        if (this.#input.server.source === 'given')
            return;
        const known = new Set(this.#roles);
        for (const role of await this.#listRoles()) {
            if (!known.has(role))
                await this.#input.server.admin.query(`drop role "${role.replaceAll('"', '""')}"`);
        }
    }
}
async function disconnect({ target, watcher }) {
    await target.session.close();
    await watcher.close();
}
//# sourceMappingURL=workbench.js.map
;// CONCATENATED MODULE: ./build/src/gates/smoke/lane.js





/** Runs one lane from the start of its server to its end. Throws `UserError` when either cannot be started. */
async function runLane(lane) {
    const { engine, history, world } = lane.input;
    // An interpreter takes as long to load its libraries as a server to start: both at once.
    const starting = engine.start(history, world);
    starting.catch(() => undefined);
    let server;
    try {
        server = await (0,base/* startServer */.UD)({ ...lane, runner: starting });
        return await runOnBase({ ...lane, runner: starting }, server);
    }
    catch (error) {
        if (!(error instanceof base/* BaseFailed */.P9))
            throw error;
        const migrations = skipAll(lane.plan, error.finding);
        return { migrations, findings: [error.finding], facts: [], baseFailed: true };
    }
    finally {
        await server?.stop();
        const runner = await starting.catch(() => undefined);
        await runner?.stop();
    }
}
async function runOnBase(run, server) {
    const { input, plan, runner, services } = run;
    const bench = new Workbench({
        server,
        runner,
        clock: services.clock,
        base: await (0,base/* baseDatabase */.FO)(run, server),
        ignore: input.history.bookkeeping,
    });
    await bench.open();
    try {
        const progress = (line) => services.progress(`smoke: ${line}`);
        const { beyond } = (0,base/* splitRoute */.q4)(plan);
        const result = input.steps === undefined
            ? await runRoute(bench, plan, progress)
            : await plainRun(bench, beyond, { steps: input.steps, progress });
        const more = await afterHead({ run, bench, result, progress });
        return {
            migrations: result.migrations,
            findings: [...result.findings, ...more.findings],
            facts: [{ label: 'server', value: server.description }, ...more.facts],
            baseFailed: false,
        };
    }
    finally {
        await bench.close();
    }
}
function skipAll(plan, root) {
    return plan.route
        .filter((stop) => stop.treatment === 'stairs')
        .map(({ migration: { id, name, file } }) => ({
        id,
        name,
        file,
        status: 'skipped',
        reason: `${root.migration} failed before it`,
        steps: [],
        differences: [],
    }));
}
//# sourceMappingURL=lane.js.map
;// CONCATENATED MODULE: ./build/src/gates/smoke/plan.js
/**
 * The route through the history: what is in scope (and in this shard) is stepped through, what comes before only
 * goes up, what comes after the last one in scope is not needed when sharded.
 */
function planSmoke({ history, scope, parts }) {
    const migrations = history.migrations;
    const inScope = migrations.filter((migration) => scope === undefined || scope.has(migration.id));
    const part = new Set(parts.reduce(cut, inScope));
    const isLast = parts.every((shard) => shard.index === shard.count);
    const last = migrations.findLastIndex((migration) => part.has(migration));
    const end = isLast ? migrations.length : last + 1;
    const route = migrations.slice(0, end).map((migration) => ({
        migration,
        treatment: part.has(migration) ? 'stairs' : 'up',
    }));
    const first = route.findIndex((stop) => stop.treatment === 'stairs');
    return { route, baseLength: first === -1 ? route.length : first, reachesHead: isLast };
}
/** The shards of a list are contiguous, differ by at most one in length, and together are the list. */
function cut(list, shard) {
    const start = Math.floor(((shard.index - 1) * list.length) / shard.count);
    const end = Math.floor((shard.index * list.length) / shard.count);
    return list.slice(start, end);
}
//# sourceMappingURL=plan.js.map
;// CONCATENATED MODULE: ./build/src/gates/smoke/smoke.js



/** Below this many migrations a further server costs more than it saves. */
const leastInLane = 25;
/**
 * Runs the migrations in scope on a scratch server: up, down, up again, with the schema compared each time.
 * Failures of migrations are findings; throws `UserError` when the server or the engine cannot be started.
 */
async function smoke(input, services) {
    const started = services.clock.now();
    const parts = input.shard ? [input.shard] : [];
    const plan = planSmoke({ ...input, parts });
    const stairs = plan.route.filter((stop) => stop.treatment === 'stairs').length;
    if (stairs === 0)
        return nothingToDo(input, services.clock.now() - started);
    const count = Math.max(1, Math.min(input.lanes, Math.floor(stairs / leastInLane)));
    const side = count === 1 ? undefined : await runSideBySide({ input, services, count, parts });
    const result = side ?? (await runLane({ input, services, plan }));
    return { ...conclude(input, plan, result), durationMs: services.clock.now() - started };
}
/**
 * Consecutive parts of the history at once, each on a server of its own. Undefined when a part could not begin,
 * because a migration of an earlier one does not go up: one lane then tells what follows from what.
 */
async function runSideBySide({ input, services, count, parts }) {
    const lanes = Array.from({ length: count }, (_, index) => ({ index: index + 1, count }));
    const settled = await Promise.allSettled(lanes.map((lane) => {
        const plan = planSmoke({ ...input, parts: [...parts, lane] });
        return runLane({ input, services, plan, lane });
    }));
    const results = settled.map((outcome) => {
        if (outcome.status === 'rejected')
            throw outcome.reason;
        return outcome.value;
    });
    if (results.slice(1).some((result) => result.baseFailed))
        return undefined;
    return {
        migrations: results.flatMap((result) => result.migrations),
        findings: results.flatMap((result) => result.findings),
        facts: [...(results.at(-1)?.facts ?? []), { label: 'servers', value: `${count} side by side` }],
        baseFailed: results.some((result) => result.baseFailed),
    };
}
function nothingToDo(input, durationMs) {
    return {
        gate: 'smoke',
        project: input.project,
        ...(input.shard ? { shard: input.shard } : {}),
        status: 'skipped',
        summary: input.history.migrations.length === 0 ? 'there is no migration' : 'no new migration to run',
        findings: [],
        muted: [],
        durationMs,
        migrations: [],
        facts: [engineFact(input.history)],
    };
}
function conclude(input, plan, found) {
    const findings = [...found.findings].sort(finding/* compareFindings */.Eg);
    const failed = findings.some((finding) => finding.severity === 'error');
    return {
        gate: 'smoke',
        project: input.project,
        ...(input.shard ? { shard: input.shard } : {}),
        status: failed ? 'failed' : 'passed',
        summary: summarise(found.migrations),
        findings,
        muted: [],
        durationMs: 0,
        migrations: found.migrations,
        facts: [
            engineFact(input.history),
            ...found.facts,
            ...(plan.baseLength > 0 ? [{ label: 'base', value: `${plan.baseLength} applied first` }] : []),
        ],
    };
}
function engineFact(history) {
    const flavor = history.flavor === history.engine ? history.engine : `${history.flavor} (${history.engine})`;
    const count = history.migrations.length;
    return {
        label: 'engine',
        value: `${flavor}, ${count} ${count === 1 ? 'migration' : 'migrations'} in ${history.dir || '.'}`,
    };
}
/** `3 of 4 migrations went up, down and up again; 1 failed`. */
function summarise(rows) {
    const count = (status) => rows.filter((row) => row.status === status).length;
    // With `steps`, what lies below the last ones only goes up.
    const below = rows.filter((row) => row.status === 'passed' && row.steps.every(({ step }) => step === 'up')).length;
    const judged = rows.length - below;
    const parts = [
        `${count('passed') - below} of ${judged} ${judged === 1 ? 'migration' : 'migrations'} went up, down and up again`,
        below && `${below} below only went up`,
        count('failed') && `${count('failed')} failed`,
        count('irreversible') && `${count('irreversible')} up only (no way down)`,
        count('skipped') && `${count('skipped')} skipped behind a failure`,
        count('not-run') && `${count('not-run')} cannot be run here`,
    ];
    return parts.filter(Boolean).join('; ');
}
//# sourceMappingURL=smoke.js.map
// EXTERNAL MODULE: ./build/src/host/list-files.js
var list_files = __webpack_require__(2172);
// EXTERNAL MODULE: ./build/src/postgres/scratch/server.js + 16 modules
var server = __webpack_require__(12494);
// EXTERNAL MODULE: ./build/src/stages/child-environment.js
var child_environment = __webpack_require__(88611);
// EXTERNAL MODULE: ./build/src/stages/checks/project-baseline.js
var project_baseline = __webpack_require__(33508);
;// CONCATENATED MODULE: ./build/src/stages/checks/smoke-gate.js







/** The smoke gate with the settings of a project. */
const smokeGate = async (input) => {
    const { added, histories, host, project, root, settings, shard, tree } = input;
    const before = await readMatching(input, 'before');
    const result = await smoke({
        project,
        engine: input.engine,
        history: histories.head,
        tree,
        world: {
            root,
            settings: input.engineSettings,
            env: (0,child_environment/* childEnvironment */.Q)(host.env),
            timeoutMs: settings.migrationTimeout,
            signal: host.signal,
        },
        scope: settings.scope === 'all' ? undefined : new Set(added.map(({ id }) => id)),
        ...(settings.steps === undefined ? {} : { steps: settings.steps }),
        fullDown: settings.fullDown,
        seeds: await readMatching(input, 'seeds'),
        before,
        ...(shard ? { shard } : {}),
        lanes: lanesFor(input),
    }, {
        startServer: (base) => (0,server.startScratch)({
            version: settings.postgresVersion,
            ...(input.databaseUrl === undefined ? {} : { databaseUrl: input.databaseUrl }),
            allowNonempty: settings.allowNonempty,
            ...(settings.image === undefined ? {} : { image: settings.image }),
            before,
            ...(base ? { base } : {}),
        }, { env: host.env, signal: host.signal, progress: host.log.progress }),
        clock: host.clock,
        progress: host.log.progress,
    });
    const baseline = await (0,project_baseline/* projectBaseline */.b)(input);
    return (0,apply/* applyMuting */.L)(result, { history: histories.head, tree, levels: settings.rules, baseline });
};
async function readMatching({ settings, tree }, setting) {
    const globs = settings[setting] ?? [];
    const files = globs.length === 0 ? [] : (0,list_files/* matchingPaths */.yZ)(await tree.files(''), globs, setting);
    return Promise.all(files.map(async (file) => ({ file, sql: await tree.read(file) })));
}
/** Servers of our own can run side by side; the run of all downs and the plain run need one database. */
function lanesFor({ databaseUrl, settings }) {
    const isOurs = databaseUrl === undefined && settings.image === undefined;
    const isStairway = !settings.fullDown && settings.steps === undefined;
    return isOurs && isStairway ? (0,external_node_os_.availableParallelism)() : 1;
}
//# sourceMappingURL=smoke-gate.js.map

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

/***/ })

};
