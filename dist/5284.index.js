export const id = 5284;
export const ids = [5284,8718,1738,158];
export const modules = {

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
        written(path) {
            const node = document.getIn(path, true);
            return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? (node.source ?? String(node.value)) : undefined;
        },
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

/***/ 14459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HM: () => (/* binding */ daysAgo),
/* harmony export */   Iq: () => (/* binding */ parseDay),
/* harmony export */   Mn: () => (/* binding */ daysSince)
/* harmony export */ });
const length = 86_400_000;
/** Milliseconds since the epoch at which a day (`2026-12-31`) begins in UTC; undefined for what is no day. */
function parseDay(text) {
    if (!/^\d{4}-\d\d-\d\d$/.test(text))
        return undefined;
    const start = Date.parse(`${text}T00:00:00Z`);
    // Some engines take 2026-02-30 for the 2nd of March.
    return Number.isNaN(start) || !new Date(start).toISOString().startsWith(text) ? undefined : start;
}
/** How many days ago that day was: 0 on the day itself, in UTC, and less before it. Undefined for what is no day. */
function daysSince(day, now) {
    const start = parseDay(day);
    return start === undefined ? undefined : Math.floor((now.getTime() - start) / length);
}
/** `1 day ago`, `12 days ago`. */
function daysAgo(days) {
    return days === 1 ? '1 day ago' : `${days} days ago`;
}
//# sourceMappingURL=day.js.map

/***/ }),

/***/ 61738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y8: () => (/* binding */ lockModes),
/* harmony export */   Z5: () => (/* binding */ blocked),
/* harmony export */   yX: () => (/* binding */ strongest)
/* harmony export */ });
/** PostgreSQL's table locks, weakest first (its documentation, table 13.2). */
const lockModes = [
    'ACCESS SHARE',
    'ROW SHARE',
    'ROW EXCLUSIVE',
    'SHARE UPDATE EXCLUSIVE',
    'SHARE',
    'SHARE ROW EXCLUSIVE',
    'EXCLUSIVE',
    'ACCESS EXCLUSIVE',
];
/** The stronger of two. */
function strongest(a, b) {
    return lockModes.indexOf(a) >= lockModes.indexOf(b) ? a : b;
}
/** What others cannot do to a table while somebody holds this lock on it. */
function blocked(mode) {
    if (mode === 'ACCESS EXCLUSIVE')
        return 'reads and writes';
    if (lockModes.indexOf(mode) >= lockModes.indexOf('SHARE'))
        return 'writes';
    return mode === 'SHARE UPDATE EXCLUSIVE' ? 'schema changes' : 'nothing';
}
//# sourceMappingURL=lock.js.map

/***/ }),

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

/***/ 71114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ tablePatterns),
/* harmony export */   v: () => (/* binding */ tablePattern)
/* harmony export */ });
const part = /"(?:[^"]|"")+"|[^\s".,;/\\?[\]{}()]+/y;
/**
 * Reads a pattern. A `*` stands for any characters but dots. Capitals play no part, unless a name stands in quotes.
 * Undefined for what names no table.
 */
function tablePattern(text) {
    const parts = partsOf(text.trim());
    if (!parts)
        return undefined;
    const [name = '', schema = '[^.]*'] = parts.toReversed();
    const whole = new RegExp(`^${schema}\\.${name}$`, text.includes('"') ? '' : 'i');
    return { text, matches: (relation) => whole.test(relation) };
}
/** One or two parts, each as a regular expression. */
function partsOf(text) {
    const parts = [];
    let at = 0;
    for (;;) {
        part.lastIndex = at;
        const found = part.exec(text)?.[0];
        if (found === undefined || parts.length === 2)
            return undefined;
        parts.push(expressionOf(found));
        at += found.length;
        if (at === text.length)
            return parts;
        if (text[at] !== '.')
            return undefined;
        at += 1;
    }
}
function expressionOf(part) {
    const literal = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    if (part.startsWith('"'))
        return literal(part.slice(1, -1).replaceAll('""', '"'));
    return part.split('*').map(literal).join('[^.]*');
}
/** Those of several texts that name tables; what names none was told before. */
function tablePatterns(texts) {
    return texts.flatMap((text) => tablePattern(text) ?? []);
}
//# sourceMappingURL=table-pattern.js.map

/***/ }),

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

/***/ 57777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ connect),
  g: () => (/* binding */ reach)
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
var postgres_session = __webpack_require__(38933);
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
// EXTERNAL MODULE: ./build/src/postgres/tls.js
var tls = __webpack_require__(64180);
;// CONCATENATED MODULE: ./build/src/postgres/connect.js








/**
 * Opens a session. The address may carry a driver (`postgresql+psycopg://`), libpq's `sslmode`, and several hosts.
 * Throws `UserError` when it is not an address, `ServerError` when the server refuses it (wrong password, no such
 * database) and `ConnectionLost` when there is nobody to talk to; `explainConnection` says both to a person.
 */
async function connect(url, options = {}) {
    return (await reach(url, options)).session;
}
/**
 * As `connect`. Of several hosts the first one counts that can be reached, and that can be written to where
 * `target_session_attrs` says so; one that refuses the log-in is the last one asked, as with libpq.
 */
async function reach(url, options = {}) {
    const whole = (0,database_url/* normaliseUrl */.CZ)(url, 'database address');
    const mustWrite = /^(?:read-write|primary)$/.test((0,database_url/* readUrl */.wo)(whole).parameters.get('target_session_attrs') ?? '');
    const [first, ...others] = (0,database_url/* eachHost */.yP)(whole);
    let found = await openAt(first, { ...options, mustWrite });
    for (const address of others) {
        if (!(found instanceof postgres_session/* ConnectionLost */.p))
            break;
        found = await openAt(address, { ...options, mustWrite });
    }
    if (found instanceof Error)
        throw found;
    return found;
}
async function openAt(url, options) {
    const { address, transports } = await (0,tls/* planTransports */.Q)(url);
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
        return problem;
    if (!options.mustWrite || (await canWrite(session)))
        return { session, address: url };
    await session.close();
    return new postgres_session/* ConnectionLost */.p('the server only reads, and target_session_attrs asks for one that writes', {
        cause: undefined,
    });
}
async function canWrite(session) {
    const [row] = await session.query(`select (not pg_is_in_recovery() and current_setting('transaction_read_only') = 'off')::text as able`);
    return row?.able === 'true';
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
            return error instanceof postgres_session/* ServerError */.g || error instanceof postgres_session/* ConnectionLost */.p ? error : translate(error);
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
        return new postgres_session/* ConnectionLost */.p((0,errors/* messageOf */.bD)(error), { cause: error, completed });
    }
    if (error.code?.startsWith('57P') && error.severity !== 'ERROR') {
        return new postgres_session/* ConnectionLost */.p(error.message, { cause: error, completed, byServer: true });
    }
    return new postgres_session/* ServerError */.g(error.message, {
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

/***/ 64180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ planTransports)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);


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
    return {
        address: rest ? `${server}?${rest}` : server,
        transports: isSocket(server, params) ? [false] : transportsOf(mode, definedOnly(files)),
    };
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
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        what: `${JSON.stringify(text)} is not an sslmode`,
        where: 'database address',
        fix: `write one of ${modes.join(', ')}`,
    });
}
function hostOf(server, params) {
    return params.get('host') ?? /^\w+:\/\/(?:[^/@]*@)?(\[[^\]]*\]|[^:/]*)/.exec(server)?.[1] ?? '';
}
/** A socket of this machine knows no TLS, and libpq passes over what is said about it. */
function isSocket(server, params) {
    return /^(?:\/|%2F)/i.test(hostOf(server, params));
}
function isLocal(server, params) {
    const host = hostOf(server, params);
    return host === '' || /^(localhost|127\.[\d.]+|\[?::1\]?)$/.test(host);
}
async function readPem(params, name) {
    const path = params.get(name);
    // `system` means the trusted roots, and those are what Node takes by itself.
    if (!path || path === 'system')
        return undefined;
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch((cause) => {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({ what: `${path} cannot be read: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause)}`, where: name, fix: 'name a readable PEM file' }, { cause });
    });
}
function definedOnly(files) {
    return Object.fromEntries(Object.entries(files).filter(([, value]) => value !== undefined));
}
//# sourceMappingURL=tls.js.map

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

/***/ 98578:
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
// EXTERNAL MODULE: ./build/src/gates/muting/levels.js
var muting_levels = __webpack_require__(74002);
// EXTERNAL MODULE: ./build/src/gates/muting/sql-judging.js
var sql_judging = __webpack_require__(78616);
// EXTERNAL MODULE: ./build/src/core/finding.js
var finding = __webpack_require__(45068);
// EXTERNAL MODULE: ./build/src/core/server-version.js
var server_version = __webpack_require__(8535);
// EXTERNAL MODULE: ./build/src/rules/concurrent-builds.js
var concurrent_builds = __webpack_require__(92568);
// EXTERNAL MODULE: ./build/src/rules/judge.js + 1 modules
var judge = __webpack_require__(94488);
// EXTERNAL MODULE: ./build/src/sql/grammar/grammar.js + 1 modules
var grammar_grammar = __webpack_require__(18335);
// EXTERNAL MODULE: ./build/src/sql/statement.js
var sql_statement = __webpack_require__(40495);
// EXTERNAL MODULE: ./build/src/rules/judging.js
var judging = __webpack_require__(42349);
// EXTERNAL MODULE: ./build/src/rules/pass.js + 2 modules
var rules_pass = __webpack_require__(6658);
// EXTERNAL MODULE: ./build/src/rules/script/calls.js + 3 modules
var calls = __webpack_require__(45702);
;// CONCATENATED MODULE: ./build/src/rules/judge-captured.js





/**
 * As `predictSql`, for a migration that is code: its statements are known once it has run, with the limits that held
 * for them.
 */
async function predictCaptured({ migration, statements, catalog }, input) {
    const change = (0,judging/* changeOf */.C2)(input, migration);
    const mode = capturedMode(statements);
    const shared = { ...(0,judging/* sharedBy */.Tb)(input), captured: true };
    const pass = (0,rules_pass/* passOf */.F)({ ...shared, migration, direction: 'up', mode, catalog, change });
    const world = (0,calls/* callWorld */.pn)(await (0,grammar_grammar/* loadGrammar */.o)(), catalog);
    const predictions = [];
    for (const [index, statement] of statements.entries()) {
        const isLast = index === statements.length - 1;
        for (const one of (0,calls/* withCalled */.as)(statement, world))
            for (const node of one.nodes)
                predictions.push(...pass.next(node, one, isLast && one === statement));
    }
    predictions.push(...pass.end(undefined));
    return { predictions: (0,judging/* standing */.JA)(predictions), foreseen: pass.foreseen() };
}
/** Who opens a transaction without a BEGIN of the migration's own is its runner. */
function capturedMode(statements) {
    const first = statements.find(({ text, transaction }) => transaction !== undefined || (0,sql_statement/* transactionStep */.NA)(text) !== undefined);
    return first && (0,sql_statement/* transactionStep */.NA)(first.text) !== 'begin' ? 'wrapped' : 'plain';
}
//# sourceMappingURL=judge-captured.js.map
// EXTERNAL MODULE: ./build/src/rules/rules/concurrently-misses-rows.js
var concurrently_misses_rows = __webpack_require__(88188);
// EXTERNAL MODULE: ./build/src/schema/mend/column.js
var mend_column = __webpack_require__(33834);
// EXTERNAL MODULE: ./build/src/schema/mend/create.js + 3 modules
var create = __webpack_require__(31504);
// EXTERNAL MODULE: ./build/src/schema/model.js
var model = __webpack_require__(76480);
// EXTERNAL MODULE: ./build/src/schema/side.js
var schema_side = __webpack_require__(21534);
// EXTERNAL MODULE: ./build/src/schema/replay/catalog.js
var replay_catalog = __webpack_require__(66450);
// EXTERNAL MODULE: ./build/src/schema/replay/replay.js + 2 modules
var replay = __webpack_require__(6290);
// EXTERNAL MODULE: ./build/src/schema/replay/routines.js
var routines = __webpack_require__(57576);
;// CONCATENATED MODULE: ./build/src/schema/replay/from-schema.js







/** Kinds that a catalog knows, in the order in which one needs the other. */
const kinds = [
    'type',
    'domain',
    'function',
    'procedure',
    'sequence',
    'table',
    'foreign table',
    'constraint',
    'index',
    'view',
    'materialized view',
    'trigger',
    'policy',
];
/** The catalog that a database's own schema gives: complete, whatever code has made it. */
function catalogOf(schema, { grammar, madeBy, known }) {
    const catalog = (0,replay_catalog/* emptyCatalog */.L)();
    const side = withOwnParts((0,schema_side/* toSide */.dV)(schema));
    for (const object of inOrder(schema)) {
        for (const statement of statementsFor(side, object)) {
            for (const node of read(statement, grammar, known)) {
                (0,replay/* replay */.e)(catalog, node, '');
                (0,routines/* rememberRoutine */.yb)(catalog, node, { text: statement });
            }
        }
    }
    for (const [key, relation] of catalog.relations) {
        const owner = madeBy(key);
        if (owner !== undefined)
            catalog.relations.set(key, { ...relation, madeBy: owner });
    }
    return catalog;
}
function inOrder(schema) {
    const objects = [...schema.objects.values()].filter(({ kind }) => kinds.includes(kind));
    return objects.sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || later(a) - later(b));
}
/** A partition is made behind its table. */
function later({ properties }) {
    return properties['partition of'] === undefined ? 0 : 1;
}
/** Each object is made by itself, so that one that cannot be told costs no other. */
function withOwnParts(side) {
    const children = [...side.children].map(([key, parts]) => {
        const isDomain = key.startsWith('domain ');
        return [
            key,
            parts.filter(({ kind }) => kind === 'column' || (isDomain && kind === 'constraint')),
        ];
    });
    return { ...side, children: new Map(children) };
}
function statementsFor(side, object) {
    const parent = object.parent ?? '';
    // What a domain's or a constraint's own statement makes.
    if (parent.startsWith('domain ') || parent.startsWith('constraint '))
        return [];
    const made = (0,create/* createStatements */.z)(side, object) ?? (object.kind === 'table' ? [plainTable(side, object)] : []);
    return made.filter((statement) => /^(?:CREATE|ALTER)\b/.test(statement));
}
/** A table whose columns come from elsewhere, with the columns that it has. */
function plainTable(side, table) {
    const columns = side.children.get((0,model/* objectKey */.T)(table)) ?? [];
    return `CREATE TABLE ${table.name} (${columns.map((column) => (0,mend_column/* columnClause */.i1)(column)).join(', ')})`;
}
function read(statement, grammar, known) {
    const found = known.get(statement);
    if (found)
        return found;
    const parsed = grammar.parse(statement);
    const nodes = parsed.ok ? parsed.nodes : [];
    known.set(statement, nodes);
    return nodes;
}
//# sourceMappingURL=from-schema.js.map
// EXTERNAL MODULE: ./build/src/rules/script/read-script.js + 1 modules
var read_script = __webpack_require__(91540);
;// CONCATENATED MODULE: ./build/src/gates/smoke/evidence/captured.js

/**
 * What a migration's code has sent, for the rules to read: each statement at the line that made it, where that is
 * known, else where the migration begins. What the runner sends for its own ledger is left out.
 */
function capturedStatements({ statements }, { migration, grammar, bookkeeping }) {
    const ledger = new Set(bookkeeping.map(bareName));
    return statements.flatMap((traced) => {
        const location = traced.location ?? migration.up?.location ?? { file: migration.file };
        const { file, line = 1 } = location;
        return (0,read_script/* readScript */.U)({ file, text: traced.sql, line, mode: 'plain' }, grammar)
            .filter((statement) => !isOfLedger(statement, ledger))
            .map((statement) => ({
            ...statement,
            location,
            locate: () => location,
            transaction: traced.transaction,
            limits: limitsOf(traced),
            ...(traced.location === undefined && { byRunner: true }),
        }));
    });
}
function limitsOf({ lockTimeoutMs, statementTimeoutMs }) {
    return {
        ...(lockTimeoutMs !== undefined && { lock: lockTimeoutMs }),
        ...(statementTimeoutMs !== undefined && { statement: statementTimeoutMs }),
    };
}
function isOfLedger({ nodes }, ledger) {
    const named = namesIn(nodes);
    return named.length > 0 && named.every((name) => ledger.has(name));
}
/** Names of all relations below a tree: what a statement is about stands there without the name of its kind. */
function namesIn(tree) {
    if (Array.isArray(tree))
        return tree.flatMap(namesIn);
    if (typeof tree !== 'object' || tree === null)
        return [];
    return Object.entries(tree).flatMap(([key, value]) => key === 'relname' && typeof value === 'string' ? [value] : namesIn(value));
}
/** `version` of `public."version"`. */
function bareName(name) {
    return (/(?:^|\.)(?:"((?:[^"]|"")*)"|([^".]*))$/.exec(name)?.slice(1).find(Boolean)?.replaceAll('""', '"') ?? name);
}
//# sourceMappingURL=captured.js.map
;// CONCATENATED MODULE: ./build/src/gates/smoke/evidence/match.js
/** Whether what was sent is the statement that was judged. A runner may send the comments around it along. */
function isSent({ text, calledBy = text }, { sql }) {
    return isText(calledBy, sql);
}
/** Whether a text is what was sent. */
function isText(text, sql) {
    const wanted = plain(text);
    const sent = plain(sql);
    if (wanted === '')
        return false;
    // The trace cuts a long one.
    const cut = /^(.{80,}?)\s*(?:…|\.\.\.)$/.exec(sent)?.[1];
    return isSame(sent, wanted) || (cut !== undefined && wanted.includes(cut));
}
/** Whether it stands in what ran: a statement of a DO block. */
function isInside({ location: judged }, ran) {
    const { file, line: first } = ran.location ?? {};
    if (first === undefined || judged.line === undefined || file !== judged.file)
        return false;
    const last = first + ran.sql.trimEnd().split('\n').length - 1;
    return /^do\b/i.test(ran.sql.trimStart()) && judged.line >= first && judged.line <= last;
}
function isSame(sent, wanted) {
    return sent === wanted || sent.endsWith(` ${wanted}`) || /^\s*(?:--|\/\*)/.test(behind(sent, wanted));
}
/** What follows a text; empty where another begins. */
function behind(sent, wanted) {
    return sent.startsWith(wanted) ? sent.slice(wanted.length) : '';
}
function plain(sql) {
    return sql.replace(/\s+/g, ' ').trim().replace(/\s*;$/, '');
}
//# sourceMappingURL=match.js.map
;// CONCATENATED MODULE: ./build/src/gates/smoke/evidence/stumble.js


/** The finding of a failure, with the finding by which the rules had predicted it, where they had. */
function foretold(stumble, { predictions, server }) {
    const prediction = predictionOf(stumble, predictions);
    if (!prediction)
        return stumble.finding;
    const { rule } = prediction.finding;
    return {
        ...stumble.finding,
        confirms: { rule, fingerprint: (0,finding/* fingerprint */.Rj)(prediction.finding) },
        evidence: { verdict: 'confirmed', server, seen: stumble.seen },
    };
}
/** Of several about one statement, the one whose object the server named. */
function predictionOf({ step, failure }, predictions) {
    const { code, statement, context } = failure;
    if (code === undefined || !statement)
        return undefined;
    const ran = { sql: statement.text, location: { file: statement.file, line: statement.line } };
    const own = predictions.filter((one) => one.rowsFail?.some((begin) => code.startsWith(begin)) && isOfStep(one, step));
    // In a block, or in a routine, the server names the very statement.
    const inner = /^SQL statement "([\s\S]*?)"\n/.exec(context ?? '')?.[1];
    const exact = own.filter((one) => inner !== undefined && isText(one.statement.text, inner));
    const around = own.filter((one) => isSent(one.statement, ran) || isInside(one.statement, ran));
    const fitting = exact.length > 0 ? exact : inner === undefined ? around : [];
    return fitting.find((one) => isNamed(one, failure)) ?? fitting[0];
}
/** Findings of a down say so in their subject. */
function isOfStep({ finding }, step) {
    return finding.subject.startsWith('down: ') === (step === 'down' || step === 'full-down');
}
/** Whether the server's words name what the finding is about: `public.orders.note`, `public.orders orders_code_key`. */
function isNamed({ finding }, { message, detail = '' }) {
    const object = finding.subject.split(/[ .]/).at(-1) ?? '';
    return `${message}\n${detail}`.split(/[^\w$]+/).includes(object);
}
//# sourceMappingURL=stumble.js.map
// EXTERNAL MODULE: ./build/src/core/lock.js
var core_lock = __webpack_require__(61738);
// EXTERNAL MODULE: ./build/src/rules/rules/forced-rls-hides-rows.js
var forced_rls_hides_rows = __webpack_require__(91142);
// EXTERNAL MODULE: ./build/src/rules/words.js
var words = __webpack_require__(51067);
// EXTERNAL MODULE: ./build/src/gates/smoke/rules.js
var rules = __webpack_require__(28991);
;// CONCATENATED MODULE: ./build/src/gates/smoke/evidence/ground.js
/** A table with all its partitions: what is done to it is done to them. */
function withParts({ relations }, relation) {
    const parts = [...relations].flatMap(([name, { root }]) => (root === relation ? [name] : []));
    return [relation, ...parts];
}
//# sourceMappingURL=ground.js.map
;// CONCATENATED MODULE: ./build/src/gates/smoke/evidence/steps.js

function isAtLeast(mode, wanted) {
    return core_lock/* lockModes */.Y8.indexOf(mode) >= core_lock/* lockModes */.Y8.indexOf(wanted);
}
/** The strongest lock on a relation while a statement ran; undefined where it held none. */
function holdAt({ statements }, index, relation) {
    const transaction = statements[index]?.transaction;
    let found;
    for (const [at, statement] of statements.entries()) {
        if (at > index)
            break;
        const isSame = at === index || (transaction !== undefined && statement.transaction === transaction);
        if (!isSame)
            continue;
        for (const lock of statement.locks) {
            if (lock.relation !== relation || (found && !isStronger(lock.mode, found.mode)))
                continue;
            found = { relation, mode: lock.mode, index: at, later: laterThan(statements, at) };
        }
    }
    return found;
}
function isStronger(mode, than) {
    return core_lock/* lockModes */.Y8.indexOf(mode) > core_lock/* lockModes */.Y8.indexOf(than);
}
function laterThan(statements, index) {
    const transaction = statements[index]?.transaction;
    if (transaction === undefined)
        return undefined;
    return statements.filter((one, at) => at > index && one.transaction === transaction && isWork(one)).length;
}
/** COMMIT is the end itself, and no statement that the lock waits for. */
function isWork({ sql }) {
    return !/^\s*(?:commit|end|rollback)\b/i.test(sql);
}
//# sourceMappingURL=steps.js.map
// EXTERNAL MODULE: ./build/src/core/count.js
var count = __webpack_require__(71198);
;// CONCATENATED MODULE: ./build/src/gates/smoke/evidence/words.js



/** `held ACCESS EXCLUSIVE on orders from statement 2, which blocks every read and write until commit, 3 statements later`. */
function sayHold({ relation, mode, index, later }) {
    const from = later === undefined ? '' : ` from statement ${index + 1}`;
    return `held ${mode} on ${(0,words/* shown */.SP)(relation)}${from}, which ${blocking(mode)} ${until(later)}`;
}
function blocking(mode) {
    switch ((0,core_lock/* blocked */.Z5)(mode)) {
        case 'reads and writes':
            return 'blocks every read and write';
        case 'writes':
            return 'blocks every write';
        case 'schema changes':
            return 'blocks other schema changes';
        default:
            return 'blocks nobody';
    }
}
function until(later) {
    if (later === undefined)
        return 'while it runs';
    return later === 0 ? 'until commit, right after it' : `until commit, ${(0,count/* counted */.h)(later, 'statement')} later`;
}
/** `read 200 rows of orders`. */
function sayScan({ relation, rows }) {
    return `read ${(0,count/* counted */.h)(rows, 'row')} of ${(0,words/* shown */.SP)(relation)}`;
}
/** `rewrote orders (column type)`. */
function sayRewrite({ relation, reason }) {
    return `rewrote ${(0,words/* shown */.SP)(relation)} (${reason})`;
}
/** `orders, customers and 3 more`. */
function sayRelations(relations) {
    const names = relations.map(words/* shown */.SP);
    if (names.length <= mostNames + 1)
        return [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' and ');
    return `${names.slice(0, mostNames).join(', ')} and ${names.length - mostNames} more`;
}
const mostNames = 4;
//# sourceMappingURL=words.js.map
;// CONCATENATED MODULE: ./build/src/gates/smoke/evidence/unforeseen.js









/**
 * What only the run showed, on tables that were there before: a rewrite, a scan under a lock that others wait for,
 * such a lock. The locks of a migration are one finding: a block that touches thirty tables is one thing to mend.
 */
function unforeseen(run) {
    const rewrites = firstOfEach(rewritesOf(run));
    const scans = firstOfEach(scansOf(run)).filter((scan) => !has(rewrites, scan));
    const locks = firstOfEach(locksOf(run)).filter((lock) => !has([...rewrites, ...scans], lock));
    return [
        ...rewrites.map((one) => unforeseen_finding(rules/* smokeRules */.b.unforeseenRewrite, [one], {
            run,
            title: (names) => `running it wrote ${names} anew, which its text does not show`,
        })),
        ...scans.map((one) => unforeseen_finding(rules/* smokeRules */.b.unforeseenScan, [one], {
            run,
            title: (names) => `running it read all of ${names} under a lock, which its text does not show`,
        })),
        ...(locks.length > 0
            ? [
                unforeseen_finding(lockRule(run), locks, {
                    run,
                    title: (names) => `running it locked ${names}, which its text does not show`,
                }),
            ]
            : []),
        ...hiddenRows(run),
    ];
}
/** A change of no row, where the policies of a table hide its rows from the migration too. */
function hiddenRows(run) {
    const { ground, predictions, trace } = run;
    const { info } = forced_rls_hides_rows/* forcedRlsHidesRows */.f;
    if (ground.seesAllRows)
        return [];
    return trace.statements.flatMap((statement) => {
        if (statement.rows !== 0 || !/^\s*(?:update|delete|merge)\b/i.test(statement.sql))
            return [];
        if (predictions.some(({ claim, statement: judged }) => claim === 'rows' && isSent(judged, statement)))
            return [];
        return statement.locks.flatMap(({ relation, mode }) => {
            const { forced, filled } = ground.relations.get(relation) ?? {};
            if (mode !== 'ROW EXCLUSIVE' || !forced || !filled)
                return [];
            const seen = [`changed 0 rows of ${(0,words/* shown */.SP)(relation)}, which has rows`];
            return [unforeseen_finding(info, [{ relation, statement, seen }], { run, title: hiddenTitle })];
        });
    });
}
const hiddenTitle = (names) => `row level security hid the rows of ${names} from a statement`;
/** Where the wait for it has a limit, such a lock is worth knowing and no more. */
function lockRule({ foreseen }) {
    const rule = rules/* smokeRules */.b.unforeseenLock;
    return foreseen.waitsForLocks ? rule : { ...rule, severity: 'notice' };
}
function rewritesOf(run) {
    return surprises(run, ({ rewrites }, index) => rewrites
        .filter(({ relation }) => !isForeseen(run, relation, (effect) => effect.rewrite))
        .map((rewrite) => ({
        relation: rewrite.relation,
        seen: [...sayHeld(holdAt(run.trace, index, rewrite.relation)), sayRewrite(rewrite)],
    })));
}
/** A scan matters where others wait for it: a SELECT by itself keeps nobody out. */
function scansOf(run) {
    return surprises(run, (statement, index) => statement.scans.flatMap((scan) => {
        const hold = holdAt(run.trace, index, scan.relation);
        if (!hold || scan.rows === 0 || !isWaitedFor(hold.mode) || isPlanned(statement))
            return [];
        if (isForeseen(run, scan.relation, (effect) => effect.scan || effect.rewrite))
            return [];
        return isToldOf(run, statement, scan.relation)
            ? []
            : [{ relation: scan.relation, seen: [sayHold(hold), sayScan(scan)] }];
    }));
}
/** How rows are found is the planner's choice, which is another one on a table of another size. */
function isPlanned({ sql, objects }) {
    return objects.length === 0 && planned.has((0,sql_statement/* firstKeyword */.A1)(sql));
}
const planned = new Set('SELECT WITH VALUES TABLE INSERT UPDATE DELETE MERGE COPY EXECUTE DO CALL'.split(' '));
function locksOf(run) {
    return surprises(run, ({ locks }, index) => locks
        .filter(({ mode }) => isWaitedFor(mode))
        .filter(({ relation, mode }) => !isForeseen(run, relation, (effect) => isAtLeast(effect.lock, mode)))
        .map(({ relation }) => ({ relation, seen: sayHeld(holdAt(run.trace, index, relation)) })));
}
/** What each statement did to tables that were there before, unless the change itself has made them. */
function surprises({ trace, ground, foreseen }, look) {
    return trace.statements.flatMap((statement, index) => look(statement, index)
        .filter(({ relation }) => isTable(ground, relation) && !foreseen.made.has(relation))
        .map((one) => ({ ...one, statement })));
}
function isTable(ground, relation) {
    const kind = ground.relations.get(relation)?.kind;
    return kind === 'table' || kind === 'partitioned';
}
function isWaitedFor(mode) {
    return (0,core_lock/* blocked */.Z5)(mode) === 'writes' || (0,core_lock/* blocked */.Z5)(mode) === 'reads and writes';
}
/**
 * Whether a prediction speaks of it. One about a name that was not there (a table that is renamed on the way, another
 * search path) may mean any table.
 */
function isForeseen({ foreseen, ground }, relation, fits) {
    return foreseen.effects.some((effect) => fits(effect) &&
        (!ground.relations.has(effect.relation) || withParts(ground, effect.relation).includes(relation)));
}
/** Whether a finding about this statement speaks of the table already. */
function isToldOf({ predictions }, statement, relation) {
    return predictions.some((one) => isSent(one.statement, statement) && one.effects.some((effect) => effect.relation === relation));
}
function sayHeld(hold) {
    return hold ? [sayHold(hold)] : [];
}
function firstOfEach(all) {
    return all.filter(({ relation }, index) => all.findIndex((other) => other.relation === relation) === index);
}
function has(all, { relation }) {
    return all.some((one) => one.relation === relation);
}
const mostSeen = 5;
function unforeseen_finding(rule, found, { run, title }) {
    const relations = found.map(({ relation }) => relation);
    const [first] = found;
    const { migration, server } = run;
    return {
        rule: rule.id,
        severity: rule.severity === 'off' ? 'notice' : rule.severity,
        title: title(sayRelations(relations)),
        ...(first ? { detail: `statement: ${shorten(first.statement.sql)}` } : {}),
        fix: rule.mend,
        location: first?.statement.location ?? migration.up?.location ?? { file: migration.file },
        migration: migration.id,
        subject: [...relations].sort().join('\n'),
        evidence: { verdict: 'unforeseen', server, seen: seenOf(found) },
    };
}
function seenOf(found) {
    const lines = found.flatMap(({ seen }) => seen);
    const left = lines.length - mostSeen;
    return left > 0 ? [...lines.slice(0, mostSeen), `${left} more like these`] : lines;
}
function shorten(sql) {
    const line = sql.replace(/\s+/g, ' ').trim();
    return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}
//# sourceMappingURL=unforeseen.js.map
// EXTERNAL MODULE: ./build/src/core/duration.js
var duration = __webpack_require__(29509);
// EXTERNAL MODULE: ./build/src/rules/rules/lock-without-timeout.js + 1 modules
var lock_without_timeout = __webpack_require__(69430);
// EXTERNAL MODULE: ./build/src/rules/waiting.js
var waiting = __webpack_require__(67142);
;// CONCATENATED MODULE: ./build/src/gates/smoke/evidence/limit-seen.js




/** A wait that was predicted to have no limit, and had one when it ran; undefined where none was seen. */
function withLimitSeen(prediction, { trace, server }) {
    if (prediction.finding.rule !== lock_without_timeout/* lockWithoutTimeout */.X.info.id)
        return undefined;
    const limit = limitSeen(prediction, trace);
    if (limit === undefined)
        return undefined;
    const { fix: _, ...finding } = prediction.finding;
    const seen = `each lock that others wait for would have been given up after ${(0,duration/* formatDuration */.a3)(limit)}`;
    return {
        ...finding,
        severity: 'notice',
        title: 'looks like a wait without a limit, and had one when it ran',
        detail: `From the text it was: ${finding.title}. The limit is none of the migration: the role, the database, the address or the runner sets it.`,
        evidence: { verdict: 'refuted', server, seen: [seen] },
    };
}
/** Milliseconds; undefined where another strong lock of the migration had no limit, or nobody saw. */
function limitSeen({ statement }, { statements }) {
    const strong = statements.filter(({ locks }) => locks.some(({ mode }) => (0,waiting/* isStrong */.kg)(mode)));
    if (!strong.some((ran) => isSent(statement, ran)))
        return undefined;
    const limits = strong.map(({ lockTimeoutMs: lock, statementTimeoutMs: whole }) => (0,waiting/* longestWaitOf */.f1)({ lock, statement: whole, transaction: undefined }));
    const longest = Math.max(...limits.map((limit) => limit ?? Number.POSITIVE_INFINITY));
    return longest <= waiting/* longestWait */._s ? longest : undefined;
}
//# sourceMappingURL=limit-seen.js.map
;// CONCATENATED MODULE: ./build/src/gates/smoke/evidence/weigh.js







/**
 * The predicted findings, in their order, with what the run said of them. One that it says nothing of stays as it is:
 * a scan of an empty table cannot be seen, and code that breaks shows in no lock.
 */
function weigh(weighing) {
    return weighing.predictions.map((prediction) => withUnharmed(weighedOne(prediction, weighing), prediction, weighing));
}
function weighedOne(prediction, weighing) {
    const { finding, claim } = prediction;
    if (claim === undefined)
        return finding;
    const limited = withLimitSeen(prediction, weighing);
    if (limited)
        return limited;
    const at = numbersOf(weighing.trace, (ran) => isSent(prediction.statement, ran) || isInside(prediction.statement, ran));
    const seen = weigh_seenOf(prediction, claim, { ...weighing, at });
    if (seen.length > 0)
        return { ...finding, evidence: evidenceOf('confirmed', seen, weighing) };
    // What stands in a block or in a routine may not have been reached.
    if (prediction.statement.calledBy !== undefined)
        return finding;
    const ran = numbersOf(weighing.trace, (one) => isSent(prediction.statement, one));
    const isClear = ran.length > 0 && weighing.trace.gaps.length === 0;
    return isClear && couldShow(prediction, claim, weighing.ground)
        ? refuted(prediction, claim, weighing)
        : finding;
}
/** What of rows makes a statement fail with a SQLSTATE: rows without it show nothing. */
const causes = {
    '22': 'extremes',
    '23502': 'nulls',
    '23505': 'repeats',
};
/**
 * Rows were there that were made to break things, and the statement went: worth knowing, and no proof. Rows in use may
 * hold what generated ones do not, so the finding counts as it did.
 */
function withUnharmed(finding, prediction, weighing) {
    const { rowsFail = [], statement, effects } = prediction;
    const { rows, ground, trace } = weighing;
    const { evidence } = finding;
    if (!rows || rowsFail.length === 0 || statement.calledBy !== undefined || evidence?.verdict === 'refuted')
        return finding;
    if (rowsFail.some((code) => rows.style[causes[code] ?? 'nulls'] === false))
        return finding;
    if (numbersOf(trace, (ran) => isSent(statement, ran)).length === 0)
        return finding;
    const filled = effects.find(({ relation }) => isFilled(ground, relation))?.relation;
    if (filled === undefined)
        return finding;
    const seen = `no generated row of ${(0,words/* shown */.SP)(filled)} made it fail (seed ${rows.seed}), which proves nothing of yours`;
    return {
        ...finding,
        evidence: evidence
            ? { ...evidence, seen: [...evidence.seen, seen] }
            : evidenceOf('unseen', [seen], weighing),
    };
}
function isFilled(ground, relation) {
    return withParts(ground, relation).some((name) => ground.relations.get(name)?.filled === true);
}
function evidenceOf(verdict, seen, { server }) {
    return { verdict, server, seen };
}
function numbersOf({ statements }, fits) {
    return statements.flatMap((one, index) => (fits(one) ? [index] : []));
}
/** What a claim rests on: for a lock, the effects that anybody waits for. */
function groundsOf({ effects }, claim) {
    if (claim === 'rewrite')
        return effects.filter(({ rewrite }) => rewrite);
    if (claim === 'scan')
        return effects.filter(({ scan, rewrite }) => scan || rewrite);
    if (claim === 'lock')
        return effects.filter(({ lock }) => (0,core_lock/* blocked */.Z5)(lock) !== 'nothing');
    return effects;
}
/** What was seen of a claim, a line each; none where it was not. A claim about locks holds when all of them were held. */
function weigh_seenOf(prediction, claim, sight) {
    const effects = groundsOf(prediction, claim);
    const lines = effects.map((effect) => linesOn(effect, claim, sight));
    if (claim === 'lock' && lines.some((one) => one.length === 0))
        return [];
    return [...new Set(lines.flat())];
}
function linesOn(effect, claim, sight) {
    const { trace, ground, at } = sight;
    const relations = withParts(ground, effect.relation);
    return at.flatMap((index) => {
        const statement = trace.statements[index];
        if (!statement)
            return [];
        const holds = relations.flatMap((relation) => holdAt(trace, index, relation) ?? []);
        const locks = holds.filter(({ mode }) => isAtLeast(mode, effect.lock) && (0,core_lock/* blocked */.Z5)(mode) !== 'nothing');
        if (claim === 'lock')
            return locks.slice(0, 1).map(sayHold);
        if (claim === 'rows')
            return rowLines(effect, statement, sight);
        const work = workLines(statement, relations, claim);
        return work.length === 0 ? [] : [...locks.slice(0, 1).map(sayHold), ...work];
    });
}
/** A table that is written anew was read as well. */
function workLines({ rewrites, scans }, relations, claim) {
    const written = rewrites.filter(({ relation }) => relations.includes(relation));
    const read = scans.filter(({ relation, rows }) => relations.includes(relation) && rows > 0);
    if (claim === 'rewrite' && written.length === 0)
        return [];
    return [...read.map(sayScan), ...written.map(sayRewrite)];
}
/** No row was changed, although there are some and the session is not one from which nothing is hidden. */
function rowLines({ relation }, { rows }, { ground }) {
    if (rows !== 0 || !ground.relations.get(relation)?.filled || ground.seesAllRows)
        return [];
    return [`changed 0 rows of ${(0,words/* shown */.SP)(relation)}, which has rows`];
}
/** Whether the run would have shown it: on tables that were there and, for a scan, had rows. */
function couldShow(prediction, claim, ground) {
    const effects = groundsOf(prediction, claim);
    if (claim === 'rows' || effects.length === 0)
        return false;
    return effects.every(({ relation }) => {
        const relations = withParts(ground, relation).map((name) => ground.relations.get(name));
        if (relations.some((one) => one === undefined || one.kind === 'other'))
            return false;
        return claim !== 'scan' || relations.some((one) => one?.filled === true);
    });
}
const looks = {
    lock: 'a lock that others wait for',
    scan: 'a scan',
    rewrite: 'a rewrite',
    rows: 'hidden rows',
};
const nothing = {
    lock: 'took no such lock',
    scan: 'read none of its rows',
    rewrite: 'wrote nothing anew',
    rows: 'changed rows',
};
/** Nothing to mend is left; what the rule said stays to be read. */
function refuted(prediction, claim, weighing) {
    const { fix: _, ...finding } = prediction.finding;
    const relation = groundsOf(prediction, claim)[0]?.relation ?? '';
    const major = /\d+/.exec(weighing.server)?.[0] ?? weighing.server;
    return {
        ...finding,
        severity: 'notice',
        title: `${(0,words/* shown */.SP)(relation)}: looks like ${looks[claim]}, was not one on ${major}`,
        detail: `From the text it was: ${finding.title}. What a server does can hang on its settings, such as TimeZone.`,
        evidence: evidenceOf('refuted', [`the statement ${nothing[claim]}`], weighing),
    };
}
//# sourceMappingURL=weigh.js.map
;// CONCATENATED MODULE: ./build/src/gates/smoke/evidence/weigher.js











function createWeigher(input) {
    const predicted = new Map();
    const made = new Map();
    const known = new Map();
    const judging = ({ major, name }) => ({
        history: input.history,
        judged: input.judged,
        together: input.together,
        major,
        ...input.word,
        servers: [...(input.word.servers ?? []), (0,server_version/* knownServer */.DO)(name, 'the server of the smoke-run') ?? []].flat(),
    });
    const ofScripts = (server) => {
        const found = predicted.get(server.major) ?? (0,judge/* predictSql */.O)(judging(server));
        predicted.set(server.major, found);
        return found;
    };
    const told = (input.word.servers ?? []).some(concurrent_builds/* missesRows */.kL);
    return {
        async findings(ran) {
            const { migration, before, after, server } = ran;
            const expected = migration.up?.sql
                ? ofOne(await ofScripts(server), migration)
                : await captured(ran, judging(server), { made, known });
            for (const relation of newTables(before, after))
                made.set(relation, migration.id);
            const foretelling = { predictions: expected.predictions, server: server.name };
            const stumbled = ran.stumbles.map((stumble) => foretold(stumble, foretelling));
            return [...stumbled, ...weighed(ran, expected, told)];
        },
    };
}
const nothingForeseen = { effects: [], made: new Set(), waitsForLocks: true };
function ofOne({ predictions, foreseen }, { id }) {
    return {
        predictions: predictions.filter(({ finding }) => finding.migration === id),
        foreseen: foreseen.get(id) ?? nothingForeseen,
    };
}
async function captured({ migration, seen, before }, input, { made, known }) {
    if (!seen)
        return { predictions: [], foreseen: nothingForeseen };
    const grammar = await (0,grammar_grammar/* loadGrammar */.o)();
    const { bookkeeping } = input.history;
    const statements = capturedStatements(seen.trace, { migration, grammar, bookkeeping });
    const catalog = catalogOf(before, { grammar, madeBy: (relation) => made.get(relation), known });
    return predictCaptured({ migration, statements, catalog }, input);
}
/**
 * Lint says of a script what no run shows; of code nobody else says it, nor of rows that this server leaves out of an
 * index, unless the project has said of its own servers that they do (`told`).
 */
function weighed(ran, { predictions, foreseen }, told) {
    const { migration, seen, server, stumbles } = ran;
    if (!seen)
        return [];
    const { trace } = seen;
    const seesAllRows = seen.ground.seesAllRows && !trace.statements.some(({ sql }) => takesRole(sql));
    const ground = { ...seen.ground, seesAllRows };
    // Of what has failed over rows it would be wrong to say that no row makes it fail.
    const rows = stumbles.length > 0 ? undefined : ran.rows;
    const weighing = { predictions, trace, ground, server: server.name, rows };
    const isOwn = ({ rule }) => !migration.up?.sql || (!told && rule === concurrently_misses_rows/* concurrentlyMissesRows */.a.info.id);
    const found = weigh(weighing).flatMap((finding) => (isOwn(finding) ? [finding] : ofScript(finding)));
    return [...found, ...unforeseen({ ...weighing, foreseen, migration })];
}
/** What was not seen fails nothing here: lint judges by what it has read. */
function ofScript(finding) {
    if (!finding.evidence)
        return [];
    return [finding.evidence.verdict === 'unseen' ? { ...finding, severity: 'notice' } : finding];
}
function takesRole(sql) {
    return /^\s*set\s+(?:local\s+|session\s+)?(?:role|session\s+authorization)\b/i.test(sql);
}
/** As `schema.name`, without quotes. */
function newTables(before, after) {
    return [...after.objects].flatMap(([key, { kind, name }]) => kind.endsWith('table') && !before.objects.has(key) ? [unquoted(name)] : []);
}
function unquoted(name) {
    return name.replace(/"((?:[^"]|"")*)"/g, (_, inner) => inner.replaceAll('""', '"'));
}
//# sourceMappingURL=weigher.js.map
// EXTERNAL MODULE: ./build/src/schema/diff.js + 3 modules
var diff = __webpack_require__(79777);
// EXTERNAL MODULE: ./build/src/gates/smoke/findings.js
var smoke_findings = __webpack_require__(91428);
;// CONCATENATED MODULE: ./build/src/gates/smoke/full-down.js


/** All downs in reverse on one database: a history can pass every pair and still stop half-way here. */
async function fullDown(bench, descent, progress) {
    for (const migration of [...descent.migrations].reverse()) {
        progress(`full down: ${migration.id}`);
        const outcome = await bench.down(migration);
        if (!outcome.ok) {
            const finding = (0,smoke_findings/* failureFinding */.Ue)({
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
    return { findings: (0,smoke_findings/* differenceFindings */.cX)({ migration: lowest, step: 'full-down', differences }), summary };
}
//# sourceMappingURL=full-down.js.map
// EXTERNAL MODULE: ./build/src/gates/smoke/seeds.js + 1 modules
var seeds = __webpack_require__(15644);
;// CONCATENATED MODULE: ./build/src/gates/smoke/after-head.js


/** Seeds and the run of all downs need the head, reached without a failure. */
async function afterHead({ run, bench, result, rows, progress }) {
    const { input, plan } = run;
    const findings = [];
    const facts = [];
    const atHead = plan.reachesHead && result.migrations.every((row) => row.status !== 'skipped') && bench.alive;
    const fullDownRuns = input.fullDown && input.steps === undefined;
    // Both are judged as they run in a new environment: rows that were made up could meet a seed's keys.
    if (atHead && (input.seeds.length > 0 || fullDownRuns) && rows?.isIn(bench.beside))
        await bench.restore();
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
    if (fullDownRuns) {
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
var smoke_base = __webpack_require__(44546);
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
    if (!to || columns_isFilled(to))
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
function columns_isFilled({ properties }) {
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
        if (from === undefined || (column && to === undefined && columns_isFilled(column)))
            return undefined;
        return to === undefined
            ? 'its default goes: an INSERT of old code that relies on it writes NULL or is refused'
            : `its default changes from ${from} to ${to}: rows of old code get another value than it was written for`;
    },
    identity: (from, to, { to: column }) => {
        if (to === 'ALWAYS')
            return 'it is generated always: old code that gives a value itself is refused';
        const lost = to === undefined && from !== undefined && column && !columns_isFilled(column);
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
    return !columns_isFilled(column) && column.properties['not null'] === undefined;
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
    const twin = [...before.objects.values()].find((object) => types_routines.includes(object.kind) && baseName(object.name) === name);
    return twin && `a call of ${name} can mean this one or ${twin.name}: the server may refuse it as ambiguous`;
};
const types_routines = ['function', 'procedure', 'aggregate'];
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
const kinds_kinds = {
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
    const [first] = [...lost.map((item) => item.replace(/^GRANT (\S+) TO/, '$1 of')), ...revoked.map(rights_plain)];
    return first === undefined ? undefined : `the right ${first} is taken away, and old code may use it`;
};
const judgeOwner = (from, to) => `its owner changes from ${from} to ${to}, and old code may run as ${from}`;
function rights_plain(item) {
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
    const renames = lost.length === 0 || made.length === 0 ? [] : (0,schema_renames/* findRenames */.P)(lost, made, [(0,schema_side/* toSide */.dV)(before), (0,schema_side/* toSide */.dV)(after)]);
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
    const judge = kinds_kinds[kind]?.added ?? (() => `what a new ${kind} means for old code cannot be told`);
    return toChange(change.to, 'added', judge(change));
}
function removal(change) {
    const { kind } = change.from;
    if (isOfView(change.from))
        return altered({ ...change, to: { ...change.from, properties: {} } });
    const judge = kinds_kinds[kind]?.removed ?? (() => `whether old code uses this ${kind} cannot be told`);
    return toChange(change.from, 'removed', judge(change));
}
function rename(change) {
    const { renamed, removed } = kinds_kinds[change.from.kind] ?? {};
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
    const judges = { ...anyProperty, ...kinds_kinds[from.kind]?.properties };
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
;// CONCATENATED MODULE: ./build/src/gates/smoke/climbed.js


/** One migration's way up, down and up again, and what was seen. */
class Steps {
    steps = [];
    differences = [];
    findings = [];
    migration;
    #serverMajor;
    trace;
    ground;
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
        this.findings.push((0,smoke_findings/* failureFinding */.Ue)({ migration: this.migration, step, failure, serverMajor: this.#serverMajor }));
    }
    compare(step, found, consequence) {
        const differences = found.map((difference) => ({ ...difference, step }));
        this.differences.push(...differences);
        const input = { migration: this.migration, step, differences };
        this.findings.push(...(0,smoke_findings/* differenceFindings */.cX)(consequence ? { ...input, consequence } : input));
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
        const trace = this.trace === undefined ? {} : { trace: this.trace };
        const result = { id, name, file, status, ...reason, steps, differences, ...changes, ...trace };
        return { result, findings, after, ...(this.ground && { ground: this.ground }) };
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
//# sourceMappingURL=climbed.js.map
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
        this.#findings.push((0,smoke_findings/* failureFinding */.Ue)({
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
        const findings = (0,smoke_findings/* differenceFindings */.cX)({ migration: row.migration, step, differences });
        this.#findings.push(...findings);
        if (findings.some((finding) => finding.severity === 'error'))
            row.status = 'failed';
    }
}
//# sourceMappingURL=plain-run.js.map
// EXTERNAL MODULE: ./build/src/migrations/script/run-script.js + 9 modules
var run_script = __webpack_require__(2412);
// EXTERNAL MODULE: ./build/src/postgres/connect.js + 1 modules
var connect = __webpack_require__(57777);
;// CONCATENATED MODULE: ./build/src/gates/smoke/rows/fixtures.js



/**
 * The base database with the team's own rows in it: a copy, since the base itself is kept for other runs. Fixtures are
 * written for the schema before the new migrations; where there is none, they are not run.
 */
async function withFixtures(run, server, base) {
    const { fixtures = [] } = run.input;
    if (fixtures.length === 0)
        return { base, facts: [], findings: [] };
    const files = `${fixtures.length} ${fixtures.length === 1 ? 'file' : 'files'}`;
    if (run.plan.baseLength === 0 || (run.lane && run.lane.index > 1)) {
        const why = `${files}, not run: there is no base schema below the migrations that are judged`;
        return { base, facts: [{ label: 'fixtures', value: why }], findings: [] };
    }
    const database = await server.createDatabase({ template: base });
    const url = server.url(database);
    const session = await (0,connect/* connect */.N)(url, { applicationName: 'lockkeeper fixtures' });
    const { timeoutMs, signal } = run.input.world;
    const world = { timeoutMs, signal, read: run.input.tree.read };
    try {
        for (const { file, sql } of fixtures) {
            const outcome = await (0,run_script.runScript)({ file, text: sql, line: 1, mode: 'wrapped' }, { url, session }, world);
            if (outcome.ok)
                continue;
            const finding = fixtureFailed({ file, sql }, outcome.failure);
            return {
                base,
                facts: [{ label: 'fixtures', value: `${file} failed: none was kept` }],
                findings: [finding],
            };
        }
        return { base: database, facts: [{ label: 'fixtures', value: `${files} in the base` }], findings: [] };
    }
    finally {
        await session.close();
    }
}
function fixtureFailed({ file }, failure) {
    const { id, severity, mend } = rules/* smokeRules */.b.fixtureFailed;
    const message = failure.message.split('\n', 1)[0] ?? '';
    return {
        rule: id,
        severity,
        title: `fixture ${file} failed on the base schema: ${message}`,
        detail: [failure.detail, failure.hint, failure.statement?.text].filter(Boolean).join('\n'),
        fix: mend,
        location: { file, line: failure.statement?.line ?? 1 },
        subject: `fixture ${file} ${failure.code ?? failure.kind}`,
    };
}
//# sourceMappingURL=fixtures.js.map
// EXTERNAL MODULE: ./build/src/sql/quote.js
var quote = __webpack_require__(78166);
// EXTERNAL MODULE: ./build/src/postgres/session.js
var postgres_session = __webpack_require__(38933);
;// CONCATENATED MODULE: ./build/src/postgres/rows/attempt.js

/** Runs work within a transaction so that a refusal of the server costs this work alone. Returns the refusal. */
async function attempt(session, work) {
    await session.execute('savepoint lockkeeper_rows');
    try {
        const result = await work();
        await session.execute('release savepoint lockkeeper_rows');
        return result;
    }
    catch (error) {
        if (!(error instanceof postgres_session/* ServerError */.g))
            throw error;
        await session.execute('rollback to savepoint lockkeeper_rows; release savepoint lockkeeper_rows');
        return error;
    }
}
//# sourceMappingURL=attempt.js.map
;// CONCATENATED MODULE: ./build/src/postgres/rows/filter.js



/**
 * Asks the server which values the domain and the checks of a column take. Where it cannot say, all are returned: the
 * insert will tell.
 */
async function acceptedOf(session, judged) {
    const { column, checks, values } = judged;
    const domain = domainChecks(column.type);
    let accepted = { values, takesNull: true };
    if (domain && domain.checks.length > 0) {
        const value = `(select v.t::${domain.baseSql} as value) judged`;
        accepted = await keep(session, accepted, { value, checks: domain.checks });
    }
    if (checks.length > 0) {
        const value = `(select v.t::${column.typeSql} as ${(0,quote/* quoteName */.AB)(column.name)}) ${(0,quote/* quoteName */.AB)(judged.table)}`;
        accepted = await keep(session, accepted, { value, checks });
    }
    return accepted;
}
async function keep(session, from, { value, checks }) {
    const conditions = checks.map((check) => `(${check}) is not false`).join(' and ');
    const answer = await attempt(session, () => session.query(`select v.place, (v.t is null) as is_null from unnest($1::text[]) with ordinality v(t, place)
       cross join lateral ${value} where ${conditions} order by v.place`, [[...from.values, null]]));
    if (answer instanceof postgres_session/* ServerError */.g)
        return from;
    const places = answer.filter(({ is_null }) => is_null === 'f').map(({ place }) => Number(place) - 1);
    return {
        values: places.map((place) => from.values[place] ?? ''),
        takesNull: from.takesNull && answer.some(({ is_null }) => is_null === 't'),
    };
}
/** The checks of a domain and of the domains below it; undefined for other types. */
function domainChecks(type) {
    if (type.kind !== 'domain')
        return undefined;
    const below = domainChecks(type.base);
    return {
        checks: [...type.checks, ...(below?.checks ?? [])],
        baseSql: below?.baseSql ?? type.baseSql,
        notNull: type.notNull || (below?.notNull ?? false),
    };
}
//# sourceMappingURL=filter.js.map
;// CONCATENATED MODULE: ./build/src/postgres/rows/hints.js
const noHints = { texts: [], numbers: [], patterns: [], likes: [] };
/**
 * Reads the constants out of an expression as `pg_get_expr` writes it. Which of them a value must equal, exceed or
 * match is not worked out: the server says which values it takes.
 */
function hintsOf(expression) {
    const constants = /(!?~~?\*?\s*)?\(?'((?:[^']|'')*)'|(?<![\w."'])(-?\d+(?:\.\d+)?)(?![\w"'])/g;
    return joinHints([...expression.matchAll(constants)].map(([, operator = '', quoted, number]) => quoted === undefined
        ? { ...noHints, numbers: [Number(number)] }
        : hintOf(operator, quoted.replaceAll("''", "'"))));
}
/** A constant by the operator in front of it: `~~` is LIKE, `~` a regular expression, a `!` before either says not. */
function hintOf(operator, value) {
    if (operator.startsWith('!'))
        return noHints;
    if (operator.startsWith('~~'))
        return { ...noHints, likes: [value] };
    if (operator.startsWith('~'))
        return { ...noHints, patterns: [value] };
    const numbers = /^-?\d+(\.\d+)?$/.test(value) ? [Number(value)] : [];
    return { ...noHints, numbers, texts: /^\{.*\}$/.test(value) ? elementsOf(value) : [value] };
}
/** `= ANY ('{a,b}'::text[])` is how the server writes a list of constants. */
function elementsOf(array) {
    return [
        array,
        ...array
            .slice(1, -1)
            .split(',')
            .map((item) => item.replace(/^"(.*)"$/, '$1')),
    ];
}
function joinHints(hints) {
    return {
        texts: hints.flatMap(({ texts }) => texts),
        numbers: hints.flatMap(({ numbers }) => numbers),
        patterns: hints.flatMap(({ patterns }) => patterns),
        likes: hints.flatMap(({ likes }) => likes),
    };
}
//# sourceMappingURL=hints.js.map
;// CONCATENATED MODULE: ./build/src/postgres/rows/pattern.js
/** Longest repetition that is made of `*` and `+`. */
const most = 6;
/**
 * Makes texts that match a regular expression of the simple kind: literals, classes, groups, alternatives and
 * quantifiers. Undefined for anything else (look-ahead, back-references).
 */
function matching(pattern) {
    const reader = new Reader(pattern);
    const part = reader.alternatives();
    return part && reader.done ? part : undefined;
}
class Reader {
    #text;
    #at = 0;
    constructor(text) {
        this.#text = text;
    }
    get done() {
        return this.#at >= this.#text.length;
    }
    alternatives() {
        const options = [];
        do {
            const sequence = this.#sequence();
            if (!sequence)
                return undefined;
            options.push(sequence);
        } while (this.#take('|'));
        return (random) => random.pick(options)(random);
    }
    #sequence() {
        const parts = [];
        while (!this.done && !'|)'.includes(this.#peek())) {
            if (this.#take('^') || this.#take('$'))
                continue;
            const atom = this.#atom();
            const repeated = atom && this.#quantified(atom);
            if (!repeated)
                return undefined;
            parts.push(repeated);
        }
        return (random) => parts.map((part) => part(random)).join('');
    }
    #atom() {
        if (this.#take('(')) {
            if (this.#peek() === '?' && !this.#take('?:'))
                return undefined;
            const inner = this.alternatives();
            return this.#take(')') ? inner : undefined;
        }
        if (this.#take('['))
            return this.#class();
        if (this.#take('.'))
            return (random) => random.pick([...'abcxyz019']);
        if (this.#take('\\'))
            return this.#escape();
        const literal = this.#next();
        return '*+?{'.includes(literal) ? undefined : () => literal;
    }
    #escape() {
        const letter = this.#next();
        const known = classes[letter];
        if (known)
            return (random) => random.pick([...known]);
        return letter === '' || /[A-Za-z0-9]/.test(letter) ? undefined : () => letter;
    }
    #class() {
        const negated = this.#take('^');
        const allowed = new Set();
        for (let first = true; first || this.#peek() !== ']'; first = false) {
            if (this.done)
                return undefined;
            for (const member of this.#members())
                allowed.add(member);
        }
        this.#next();
        const members = negated ? [...printable].filter((one) => !allowed.has(one)) : [...allowed];
        return members.length === 0 ? undefined : (random) => random.pick(members);
    }
    /** One range, escape, named class or character of a bracket. */
    #members() {
        const named = /^\[:(alpha|digit|alnum|upper|lower|space):\]/.exec(this.#text.slice(this.#at));
        if (named?.[1]) {
            this.#at += named[0].length;
            return [...(classes[named[1]] ?? '')];
        }
        const first = this.#next();
        if (first === '\\') {
            const letter = this.#next();
            return [...(classes[letter] ?? letter)];
        }
        if (this.#peek() !== '-' || this.#text[this.#at + 1] === ']')
            return [first];
        this.#next();
        const last = this.#next();
        const codes = Array.from({ length: Math.min(last.charCodeAt(0) - first.charCodeAt(0) + 1, 128) }, (_, step) => String.fromCharCode(first.charCodeAt(0) + step));
        return codes;
    }
    #quantified(part) {
        const [low, high] = this.#bounds();
        this.#take('?');
        if (low === 1 && high === 1)
            return part;
        if (!(low <= high && high <= 1000))
            return undefined;
        return (random) => Array.from({ length: random.between(low, high) }, () => part(random)).join('');
    }
    #bounds() {
        if (this.#take('*'))
            return [0, most];
        if (this.#take('+'))
            return [1, most];
        if (this.#take('?'))
            return [0, 1];
        const braces = /^\{(\d+)(,(\d*))?\}/.exec(this.#text.slice(this.#at));
        if (!braces)
            return [1, 1];
        this.#at += braces[0].length;
        const low = Number(braces[1]);
        if (braces[2] === undefined)
            return [low, low];
        return [low, braces[3] ? Number(braces[3]) : low + most];
    }
    #peek() {
        return this.#text[this.#at] ?? '';
    }
    #next() {
        return this.#text[this.#at++] ?? '';
    }
    #take(expected) {
        if (!this.#text.startsWith(expected, this.#at))
            return false;
        this.#at += expected.length;
        return true;
    }
}
const lower = 'abcdefghijklmnopqrstuvwxyz';
const upper = lower.toUpperCase();
const figures = '0123456789';
const printable = `${lower}${upper}${figures}-_.`;
const classes = {
    d: figures,
    w: `${lower}${upper}${figures}_`,
    s: ' ',
    alpha: lower + upper,
    digit: figures,
    alnum: lower + upper + figures,
    upper,
    lower,
    space: ' ',
};
//# sourceMappingURL=pattern.js.map
;// CONCATENATED MODULE: ./build/src/postgres/rows/values/texts.js
const texts_words = 'amber birch cedar delta ember fjord grove heath inlet kelp larch maple north ocean pebble quartz reef slate tidal umber vale willow'.split(' ');
/** Texts of the forms that columns often ask for, so that a check finds some that it takes. */
const texts_forms = [
    (random) => random.pick(texts_words),
    (random) => `${random.pick(texts_words)} ${random.pick(texts_words)}`,
    (random) => `${random.pick(texts_words)}-${random.between(1, 999)}`,
    (random) => `${random.pick(texts_words)}${random.between(1, 999)}@example.com`,
    (random) => `https://example.com/${random.pick(texts_words)}`,
    (random) => random.pick(texts_words).toUpperCase(),
    (random) => capital(random.pick(texts_words)),
    (random) => String(random.between(0, 99_999)),
    (random) => random.pick(texts_words).slice(0, 2).toUpperCase(),
    (random) => random.pick(texts_words).slice(0, 3).toUpperCase(),
    (random) => digits(random, 16),
    (random) => `+49${digits(random, 9)}`,
];
function capital(word) {
    return word.slice(0, 1).toUpperCase() + word.slice(1);
}
function digits(random, count) {
    return Array.from({ length: count }, () => random.between(0, 9)).join('');
}
/** Short enough for an index entry; longer texts are rare in what is indexed. Characters. */
const texts_long = 300;
/** The limit of varchar(n) and char(n): the modifier counts four more. */
function limitOf(modifier) {
    return modifier > 4 ? modifier - 4 : Number.POSITIVE_INFINITY;
}
function within(text, { modifier }) {
    return [...text].slice(0, limitOf(modifier)).join('');
}
const texts_text = {
    typical: (draw) => within(draw.random.chance(0.5) ? draw.random.pick(texts_words) : draw.random.pick(texts_forms)(draw.random), draw),
    distinct(draw) {
        const number = draw.index.toString(36);
        const limit = limitOf(draw.modifier);
        if (limit <= 8)
            return within(number.padStart(Math.min(limit, 3), '0'), draw);
        return within(`${number}-${draw.random.pick(texts_forms)(draw.random)}`, draw);
    },
    extremes(modifier) {
        const limit = limitOf(modifier);
        const full = 'x'.repeat(Math.min(limit, texts_long));
        return ['', ' ', full, within('Zoë 名前 🦊', { modifier }), within(`it's "so", \\n; --`, { modifier })];
    },
};
/** A citext or a name has no modifier of its own. */
const texts_name = { ...texts_text, extremes: () => ['', 'x'.repeat(63)] };
const identifier = {
    typical: ({ random }) => random.pick(texts_words),
    distinct: ({ index, random }) => `${random.pick(texts_words)}_${index}`,
};
const path = {
    typical: ({ random }) => `${random.pick(texts_words)}.${random.pick(texts_words)}`,
    distinct: ({ index, random }) => `${random.pick(texts_words)}.n${index}`,
};
const hstore = {
    typical: ({ random }) => `"${random.pick(texts_words)}"=>"${random.between(1, 99)}"`,
    distinct: ({ index }) => `"key"=>"${index}"`,
    extremes: () => ['', '"empty"=>NULL'],
};
const letter = { typical: ({ random }) => random.pick(['a', 'b', 'c', 'x']) };
const search = {
    typical: ({ random }) => `'${random.pick(texts_words)}':1 '${random.pick(texts_words)}':2`,
    extremes: () => [''],
};
const query = { typical: ({ random }) => `'${random.pick(texts_words)}' & '${random.pick(texts_words)}'` };
const textMakers = {
    text: texts_text,
    varchar: texts_text,
    bpchar: texts_text,
    citext: texts_text,
    name: texts_name,
    refcursor: identifier,
    char: letter,
    tsvector: search,
    tsquery: query,
    ltree: path,
    hstore,
};
//# sourceMappingURL=texts.js.map
;// CONCATENATED MODULE: ./build/src/postgres/rows/values/times.js
const day = 86_400_000;
/** Values lie between these: no clock is asked, so that the same seed makes the same rows on every day. */
const first = Date.UTC(2015, 0, 1);
const days = 4018;
function moment({ random }) {
    const whole = first + random.between(0, days) * day;
    return new Date(random.chance(0.2) ? whole : whole + random.between(0, day - 1));
}
function nth({ index }) {
    return new Date(first + index * day + index * 1000);
}
function dateText(date) {
    return date.toISOString().slice(0, 10);
}
function timestampText(date) {
    return date.toISOString().slice(0, 23).replace('T', ' ');
}
/** The ends that programs choose for "always" and "never", and the ends of other programs' clocks. */
const ends = ['0001-01-01', '1970-01-01', '2038-01-20', '9999-12-31'];
const date = {
    typical: (draw) => dateText(moment(draw)),
    distinct: (draw) => dateText(nth(draw)),
    extremes: () => ends,
};
function timestamp(zone) {
    return {
        typical: (draw) => timestampText(moment(draw)) + zone,
        distinct: (draw) => timestampText(nth(draw)) + zone,
        extremes: () => ends.map((end) => `${end} 00:00:00${zone}`),
    };
}
function clock(random) {
    return [random.between(0, 23), random.between(0, 59), random.between(0, 59)]
        .map((part) => String(part).padStart(2, '0'))
        .join(':');
}
function time(zone) {
    return {
        typical: ({ random }) => clock(random) + zone,
        extremes: () => [`00:00:00${zone}`, `23:59:59.999999${zone}`],
    };
}
const interval = {
    typical: ({ random }) => `${random.between(0, 40)} days ${clock(random)}`,
    distinct: ({ index }) => `${index} minutes`,
    extremes: () => ['0', '-1 day', '1000 years'],
};
const timeMakers = {
    date,
    timestamp: timestamp(''),
    timestamptz: timestamp('+00'),
    time: time(''),
    timetz: time('+00'),
    interval,
};
//# sourceMappingURL=times.js.map
;// CONCATENATED MODULE: ./build/src/postgres/rows/values/numbers.js
/** Keys start here, far from the ids that people write into migrations. */
const firstKey = { small: 20_001, large: 1_000_001 };
function integer(bits) {
    const first = bits === 16 ? firstKey.small : firstKey.large;
    const top = 2n ** BigInt(bits - 1);
    return {
        typical: ({ random }) => String(random.chance(0.6) ? random.between(1, 20) : random.between(0, 10_000)),
        distinct: ({ index }) => String(first + index),
        extremes: () => ['0', '-1', String(top - 1n), String(-top)],
    };
}
/** Before and behind the point; the modifier holds both, the scale as 11 bits with a sign (numeric.c). */
function digitsOf(modifier) {
    if (modifier < 4)
        return undefined;
    const scale = (((modifier - 4) & 0x7ff) ^ 1024) - 1024;
    return { whole: ((modifier - 4) >> 16) - scale, scale };
}
function decimal({ whole, scale }, draw) {
    const { random } = draw;
    // A numeric(3,5) holds only what has zeros behind its point; a negative scale only whole hundreds.
    if (whole < 1 || scale < 0)
        return '0';
    const before = random.between(0, 10 ** Math.min(whole, random.chance(0.7) ? 2 : 5) - 1);
    const behind = scale === 0
        ? ''
        : `.${String(random.between(0, 10 ** Math.min(scale, 4) - 1)).padStart(Math.min(scale, 4), '0')}`;
    return `${before}${behind}`;
}
const numeric = {
    typical: (draw) => decimal(digitsOf(draw.modifier) ?? { whole: 5, scale: 2 }, draw),
    distinct({ index, modifier }) {
        const digits = digitsOf(modifier);
        return digits && digits.whole < 7
            ? String(index % 10 ** Math.max(digits.whole, 0))
            : String(firstKey.large + index);
    },
    extremes(modifier) {
        const digits = digitsOf(modifier);
        if (!digits)
            return ['0', '-0.000000001', '12345678901234567890.123456789'];
        if (digits.whole < 1 || digits.scale < 0)
            return ['0'];
        const top = `${'9'.repeat(digits.whole)}${digits.scale > 0 ? `.${'9'.repeat(digits.scale)}` : ''}`;
        return ['0', top, `-${top}`];
    },
};
function numbers_float(extremes) {
    return {
        typical: ({ random }) => String(random.between(0, 40_000) / 8),
        distinct: ({ index }) => String(firstKey.large + index),
        extremes: () => ['0', '-1.5', ...extremes],
    };
}
const money = {
    typical: ({ random }) => (random.between(0, 100_000) / 100).toFixed(2),
    extremes: () => ['0', '-1.00'],
};
const objectId = {
    typical: ({ random }) => String(random.between(1, 10_000)),
    distinct: ({ index }) => String(firstKey.large + index),
    extremes: () => ['0', '4294967295'],
};
const numberMakers = {
    int2: integer(16),
    int4: integer(32),
    int8: integer(64),
    numeric,
    float4: numbers_float(['1e30', '-1e-30']),
    float8: numbers_float(['1e300', '-1e-300']),
    money,
    oid: objectId,
};
//# sourceMappingURL=numbers.js.map
;// CONCATENATED MODULE: ./build/src/postgres/rows/values/others.js
function hex(random, count) {
    return Array.from({ length: count }, () => random.between(0, 15).toString(16)).join('');
}
function number(index, length) {
    return index.toString(16).padStart(length, '0');
}
const others_boolean = { typical: ({ random }) => String(random.chance(0.5)) };
/** Version 4, with its version and variant in place. */
const uuid = {
    typical: ({ random }) => `${hex(random, 8)}-${hex(random, 4)}-4${hex(random, 3)}-${random.pick(['8', '9', 'a', 'b'])}${hex(random, 3)}-${hex(random, 12)}`,
    extremes: () => ['00000000-0000-0000-0000-000000000000'],
};
const bytea = {
    typical: ({ random }) => `\\x${hex(random, 2 * random.between(1, 16))}`,
    distinct: ({ index }) => `\\x${number(index, 8)}`,
    extremes: () => ['\\x', '\\x00ff'],
};
const json = {
    typical({ random }) {
        const object = {
            name: random.pick(['a', 'b']),
            count: random.between(0, 9),
            tags: ['x'],
            deep: { on: true },
        };
        return random.chance(0.8) ? JSON.stringify(object) : '{}';
    },
    distinct: ({ index }) => `{"number": ${index}}`,
    extremes: () => ['{}', '[]', '[{"id": 1}]', 'null', '"text"', '0', 'true', '{"name": null}'],
};
const xml = {
    typical: ({ random }) => `<item number="${random.between(1, 99)}"/>`,
    distinct: ({ index }) => `<item number="${index}"/>`,
};
const inet = {
    typical: ({ random }) => `10.0.${random.between(0, 3)}.${random.between(1, 254)}`,
    distinct: ({ index }) => `10.1.${index >> 8}.${index & 255}`,
    extremes: () => ['0.0.0.0', '::1', '2001:db8::1'],
};
const cidr = {
    typical: ({ random }) => `10.${random.between(0, 255)}.0.0/16`,
    distinct: ({ index }) => `10.${index >> 8}.${index & 255}.0/24`,
    extremes: () => ['0.0.0.0/0', '2001:db8::/32'],
};
function hardwareAddress(bytes) {
    const join = (digits) => digits.match(/../g)?.join(':') ?? digits;
    return {
        typical: ({ random }) => join(hex(random, 2 * bytes)),
        distinct: ({ index }) => join(number(index, 2 * bytes)),
    };
}
function bits(length, random) {
    return Array.from({ length }, () => random.between(0, 1)).join('');
}
const bit = {
    typical: ({ modifier, random }) => bits(Math.max(modifier, 1), random),
    distinct: ({ modifier, index }) => index.toString(2).padStart(Math.max(modifier, 1), '0').slice(-Math.max(modifier, 1)),
};
const varbit = {
    typical: ({ modifier, random }) => bits(random.between(1, modifier > 0 ? modifier : 12), random),
    extremes: () => [''],
};
/** Geometric types are written with points alone. */
function shape(write) {
    return {
        typical: ({ random }) => write(() => `(${random.between(-50, 50)},${random.between(-50, 50)})`),
        distinct({ index }) {
            let corner = 0;
            return write(() => `(${10 * index + corner},${10 * index + (corner++) ** 2})`);
        },
    };
}
/** A point keeps its coordinates; a line may not have two points in one place. */
const line = {
    typical: ({ random }) => `{1,${random.between(1, 9)},${random.between(-9, 9)}}`,
    distinct: ({ index }) => `{1,1,${index}}`,
};
function others_plain(write) {
    return {
        typical: ({ random }) => write(random.between(1, 99)),
        distinct: ({ index }) => write(index + 100),
    };
}
/** A vector's modifier is its length. */
const vector = {
    typical: ({ random, modifier }) => `[${Array.from({ length: Math.max(modifier, 3) }, () => random.between(1, 100) / 100).join(',')}]`,
};
const place = {
    typical: ({ random }) => `SRID=4326;POINT(${random.between(-179, 179)} ${random.between(-89, 89)})`,
};
const otherMakers = {
    bool: others_boolean,
    uuid,
    bytea,
    json,
    jsonb: json,
    jsonpath: others_plain((value) => `$.a[${value}]`),
    xml,
    inet,
    cidr,
    macaddr: hardwareAddress(6),
    macaddr8: hardwareAddress(8),
    bit,
    varbit,
    point: shape((point) => point()),
    lseg: shape((point) => `[${point()},${point()}]`),
    box: shape((point) => `${point()},${point()}`),
    path: shape((point) => `[${point()},${point()},${point()}]`),
    polygon: shape((point) => `(${point()},${point()},${point()})`),
    circle: shape((point) => `<${point()},2>`),
    line,
    pg_lsn: others_plain((value) => `0/${value.toString(16).toUpperCase()}`),
    tid: others_plain((value) => `(0,${value})`),
    xid: others_plain(String),
    xid8: others_plain(String),
    cid: others_plain(String),
    pg_snapshot: others_plain((value) => `10:${value + 10}:`),
    txid_snapshot: others_plain((value) => `10:${value + 10}:`),
    int2vector: others_plain((value) => `1 ${value}`),
    oidvector: others_plain((value) => `1 ${value}`),
    regclass: { typical: () => 'pg_class' },
    regtype: { typical: ({ random }) => random.pick(['integer', 'text']) },
    regproc: { typical: () => 'now' },
    regprocedure: { typical: () => 'now()' },
    regoper: { typical: () => '||/' },
    regoperator: { typical: () => '+(integer,integer)' },
    regrole: { typical: () => 'pg_monitor' },
    regnamespace: { typical: () => 'pg_catalog' },
    regconfig: { typical: () => 'simple' },
    regdictionary: { typical: () => 'simple' },
    regcollation: { typical: () => '"C"' },
    vector,
    halfvec: vector,
    geometry: place,
    geography: place,
};
//# sourceMappingURL=others.js.map
;// CONCATENATED MODULE: ./build/src/postgres/rows/values/value.js




const makers = {
    ...numberMakers,
    ...textMakers,
    ...timeMakers,
    ...otherMakers,
};
/** The first type within a type that no value is known for: `earth`. Undefined when values can be made. */
function unknownType(type) {
    if (type.kind === 'base')
        return type.name in makers ? undefined : type.name;
    if (type.kind === 'enum')
        return type.labels.length > 0 ? undefined : 'an enum without labels';
    if (type.kind === 'composite')
        return type.fields.map(unknownType).find((name) => name !== undefined);
    return unknownType(innerOf(type));
}
function innerOf(type) {
    if (type.kind === 'domain')
        return type.base;
    if (type.kind === 'array')
        return type.element;
    return type.kind === 'range' ? type.subtype : type.range;
}
/** The base type's name behind domains; undefined for what is no base type. */
function value_baseName(type) {
    if (type.kind === 'domain')
        return value_baseName(type.base);
    return type.kind === 'base' ? type.name : undefined;
}
/** One value as text, as the server reads it; with `distinct`, another one for every index where the type has them. */
function makeValue(type, draw, distinct) {
    if (type.kind === 'base') {
        const maker = makers[type.name];
        if (!maker)
            throw new Error(`no values of type ${type.name} are known`);
        const own = { ...draw, modifier: type.modifier };
        return (distinct ? maker.distinct : undefined)?.(own) ?? maker.typical(own);
    }
    if (type.kind === 'enum') {
        return (type.labels[distinct ? draw.index % type.labels.length : draw.random.between(0, type.labels.length - 1)] ?? '');
    }
    if (type.kind === 'domain')
        return makeValue(type.base, draw, distinct);
    if (type.kind === 'array') {
        const length = distinct ? 1 : draw.random.between(1, 3);
        return arrayOf(Array.from({ length }, () => makeValue(type.element, draw, distinct)));
    }
    if (type.kind === 'range')
        return rangeOf(type.subtype, draw, distinct);
    if (type.kind === 'multirange')
        return `{${makeValue(type.range, draw, distinct)}}`;
    return `(${type.fields.map((field) => quoted(makeValue(field, draw, distinct))).join(',')})`;
}
/** The extremes of a type. */
function extremesOf(type) {
    if (type.kind === 'base')
        return makers[type.name]?.extremes?.(type.modifier) ?? [];
    if (type.kind === 'domain')
        return extremesOf(type.base);
    if (type.kind === 'array')
        return [
            '{}',
            ...extremesOf(type.element)
                .slice(0, 2)
                .map((value) => arrayOf([value])),
        ];
    if (type.kind === 'range')
        return ['empty', '(,)'];
    if (type.kind === 'multirange')
        return ['{}'];
    return [];
}
/** `{"a","b"}`. */
function arrayOf(values) {
    return `{${values.map(quoted).join(',')}}`;
}
function quoted(value) {
    return `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
/** Ranges of distinct draws lie apart; the others overlap. */
function rangeOf(subtype, draw, distinct) {
    const start = distinct ? draw.index * 10 : draw.random.between(0, 500);
    const at = endsOf[value_baseName(subtype) ?? ''];
    if (!at)
        return 'empty';
    return `["${at(start)}","${at(start + (distinct ? 5 : draw.random.between(1, 20)))}")`;
}
const epoch = Date.UTC(2020, 0, 1);
const dayAt = (day) => new Date(epoch + day * 86_400_000).toISOString().slice(0, 10);
/** The n-th value of the types that ranges are made over. */
const endsOf = {
    int2: String,
    int4: String,
    int8: String,
    numeric: String,
    float4: String,
    float8: String,
    date: dayAt,
    timestamp: dayAt,
    timestamptz: (day) => `${dayAt(day)} 00:00:00+00`,
    time: (minute) => `${String(Math.floor(minute / 60) % 24).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`,
};
//# sourceMappingURL=value.js.map
;// CONCATENATED MODULE: ./build/src/postgres/rows/near-hints.js




/** Values at and around the constants of a type's checks. */
function nearHints(type, hints, near) {
    if (type.kind === 'domain')
        return nearHints(type.base, hints, near);
    if (type.kind === 'enum')
        return type.labels;
    if (type.kind === 'array') {
        const elements = nearHints(type.element, hints, near);
        const element = elements[0] ?? makeValue(type.element, { random: near.random, index: 0, modifier: -1 }, false);
        const long = hints.numbers.filter(isLength).map((length) => Array.from({ length }, () => element));
        return [[], ...elements.map((one) => [one]), ...long].map(arrayOf);
    }
    if (type.kind !== 'base')
        return [];
    const values = byFamily[type.name]?.(hints, { ...near, modifier: type.modifier });
    return values ?? hints.texts;
}
function wholeNumbers(bits) {
    const top = 2 ** (bits - 1);
    return ({ numbers }, near) => between(numbers.map(Math.trunc), near)
        .concat(numbers.flatMap((number) => [number - 1, number, number + 1].map(Math.trunc)))
        .filter((value) => value >= -top && value < top && Number.isSafeInteger(value))
        .map(String);
}
const decimals = ({ numbers }, near) => [...between(numbers, near), ...numbers.flatMap((n) => [n - 1, n - 0.01, n, n + 0.01, n + 1])].map((value) => String(Number(value.toFixed(4))));
/** Some between the least and the greatest, and some beyond. */
function between(numbers, { random, count }) {
    if (numbers.length === 0)
        return [];
    const low = Math.min(...numbers);
    const high = Math.max(...numbers, low + 20);
    return Array.from({ length: count }, () => random.between(Math.ceil(low), Math.floor(high)));
}
function isLength(number) {
    return Number.isInteger(number) && number > 0 && number <= 1000;
}
const texts = ({ texts: constants, numbers, patterns, likes }, { random, count, modifier }) => {
    const made = patterns.flatMap((pattern) => {
        const make = matching(pattern);
        return make ? Array.from({ length: count }, () => make(random)) : [];
    });
    const sized = numbers
        .flatMap((number) => [number - 1, number, number + 1])
        .filter(isLength)
        .flatMap((length) => ['a', 'Z', '7'].map((letter) => letter.repeat(length)));
    const liked = likes.flatMap((like) => ['', 'a', 'quartz'].map((filling) => like.replaceAll('%', filling).replaceAll('_', 'a')));
    return [...constants, ...made, ...sized, ...liked].filter((text) => [...text].length <= limitOf(modifier));
};
function moments(write) {
    return ({ texts: constants }, { random, count }) => {
        const points = constants
            .map((text) => Date.parse(text.length === 10 ? `${text}T00:00:00Z` : isoOf(text)))
            .filter((point) => Number.isFinite(point));
        const day = 86_400_000;
        const near = points.flatMap((point) => [point - day, point - 1000, point, point + 1000, point + day]);
        const within = between(points.map((point) => point / 1000), { random, count });
        return [...near, ...within.map((second) => second * 1000)].map((point) => write(new Date(point)));
    };
}
/** `2024-01-01 00:00:00+00` in the form that every engine reads. */
function isoOf(text) {
    const zoned = /[+-]\d\d(:?\d\d)?$/.test(text.slice(10)) ? text : `${text}Z`;
    return zoned.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00');
}
const documents = ({ texts: constants }) => {
    const all = Object.fromEntries(constants.map((key) => [key, 'x']));
    const numbers = Object.fromEntries(constants.map((key) => [key, 1]));
    return [
        ...constants.filter(isJson),
        ...[all, numbers, ...constants.flatMap((key) => [{ [key]: 'x' }, { [key]: 1 }, { [key]: [] }])].map((value) => JSON.stringify(value)),
    ];
};
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}
const byFamily = {
    int2: wholeNumbers(16),
    int4: wholeNumbers(32),
    int8: wholeNumbers(64),
    numeric: decimals,
    float4: decimals,
    float8: decimals,
    money: decimals,
    text: texts,
    varchar: texts,
    bpchar: texts,
    citext: texts,
    name: texts,
    date: moments(dateText),
    timestamp: moments(timestampText),
    timestamptz: moments((date) => `${timestampText(date)}+00`),
    json: documents,
    jsonb: documents,
};
//# sourceMappingURL=near-hints.js.map
;// CONCATENATED MODULE: ./build/src/postgres/rows/random.js
/** `name` keeps columns apart: the values of one do not move when another comes or goes. */
function randomOf(seed, name) {
    const next = mulberry(hash(`${seed} ${name}`));
    const between = (low, high) => low + Math.floor(next() * (high - low + 1));
    return {
        next,
        between,
        pick: (items) => items[between(0, items.length - 1)],
        chance: (probability) => next() < probability,
    };
}
/** FNV-1a, 32 bits. */
function hash(text) {
    let value = 0x811c9dc5;
    for (let at = 0; at < text.length; at++) {
        value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
    }
    return value >>> 0;
}
/** Mulberry32 by Tommy Ettinger: public domain, 32 bits of state. */
function mulberry(start) {
    let state = start;
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
    };
}
/** The items in another order. */
function shuffled(items, random) {
    const mixed = [...items];
    for (let last = mixed.length - 1; last > 0; last--) {
        const other = random.between(0, last);
        [mixed[last], mixed[other]] = [mixed[other], mixed[last]];
    }
    return mixed;
}
//# sourceMappingURL=random.js.map
;// CONCATENATED MODULE: ./build/src/postgres/rows/pool.js



/** Values that a column may be given, as text. The same value comes up more than once where it may. */
function poolOf({ column, random, count, distinct, hints, extremes }) {
    const { type, constantDefault } = column;
    const near = hints ? nearHints(type, hints, { random, count }) : [];
    const ordinary = Array.from({ length: count }, (_, index) => makeValue(type, { random, index, modifier: -1 }, distinct));
    if (distinct)
        return [...new Set([...ordinary, ...near])];
    const defaults = constantDefault === undefined ? [] : Array.from({ length: Math.ceil(count / 5) }, () => constantDefault);
    const shaped = likeDefault(column, [...(extremes ? extremesOf(type) : []), ...ordinary]);
    const often = Array.from({ length: near.length === 0 ? 0 : Math.ceil(count / near.length) }, () => near);
    return [...defaults, ...shuffled([...often.flat(), ...shaped], random)];
}
/** A column of JSON whose default is a list holds lists, and one whose default is an object holds objects. */
function likeDefault({ type, constantDefault }, values) {
    const opening = constantDefault?.trim()[0];
    if (!/^jsonb?$/.test(value_baseName(type) ?? '') || (opening !== '{' && opening !== '['))
        return values;
    return values.map((value) => {
        if (value.startsWith(opening))
            return value;
        return opening === '[' ? `[${value}]` : '{"value": 1}';
    });
}
//# sourceMappingURL=pool.js.map
;// CONCATENATED MODULE: ./build/src/postgres/rows/columns.js





/** The checks that a column takes part in. */
function checksOf(table, column) {
    return table.checks.filter(({ columns, expression }) => columns.length > 0 ? columns.includes(column.name) : columns_mentions(expression, column.name));
}
function columns_mentions(expression, name) {
    return expression.split(/[^\w$]+/).includes(name) || (/[^\w$]/.test(name) && expression.includes(name));
}
/**
 * Values of a column that no foreign key fills. Fewer than asked for when its checks leave fewer values than rows in a
 * column whose values must differ; none when they leave no value at all.
 */
async function columnValues(session, wanted, column) {
    const { table, seed, count, offset, style } = wanted;
    const random = randomOf(seed, `${table.relation}.${column.name} ${offset}`);
    const must = mustDiffer(table, column);
    const distinct = must || !style.repeats;
    const checks = checksOf(table, column);
    const domain = domainChecks(column.type);
    const asked = [...checks.map(({ expression }) => expression), ...(domain?.checks ?? [])];
    const hints = asked.filter((expression) => !expression.includes('satisfies_hash_partition')).map(hintsOf);
    const pool = poolOf({
        column,
        random,
        count: distinct ? count + offset : count,
        distinct,
        extremes: style.extremes,
        hints: hints.length === 0 ? undefined : joinHints(hints),
    });
    const values = distinct ? [...pool.slice(offset), ...pool.slice(0, offset)] : pool;
    const own = checks.filter(({ columns }) => columns.length === 1).map(({ expression }) => expression);
    const judged = { table: table.name, column, checks: own, values };
    const accepted = await acceptedOf(session, await withElements(session, wanted, judged));
    const mayBeNull = !column.notNull && !domain?.notNull && accepted.takesNull;
    const isFull = !style.nulls && accepted.values.length > 0;
    const nulls = mayBeNull && !isFull ? shareOfNulls(checks) : 0;
    const isEnough = must || (distinct && accepted.values.length >= count);
    return spread(accepted.values, { count, distinct: isEnough, nulls, random });
}
/** An array of a domain is made of values that the domain takes. */
async function withElements(session, wanted, judged) {
    const { type, name } = judged.column;
    if (type.kind !== 'array' || type.element.kind !== 'domain')
        return judged;
    const element = { name: `${name}[]`, type: type.element, typeSql: type.element.baseSql, notNull: true };
    const table = { ...wanted.table, checks: [], uniques: [] };
    const elements = await columnValues(session, { ...wanted, table }, element);
    return { ...judged, values: elements.flatMap((value) => (value === null ? [] : [arrayOf([value])])) };
}
/** Where a check weighs columns against each other, it is often about which of them is null. */
function shareOfNulls(checks) {
    return checks.some(({ columns }) => columns.length > 1) ? 0.4 : 0.12;
}
function spread(values, { count, distinct, nulls, random }) {
    if (values.length === 0)
        return nulls > 0 ? Array.from({ length: count }, () => null) : [];
    const length = distinct && nulls === 0 ? Math.min(count, values.length) : count;
    return Array.from({ length }, (_, row) => {
        if (random.chance(nulls))
            return null;
        if (distinct)
            return values[row] ?? null;
        // The first rows take the values in turn, so that the extremes, which lie apart, come up at all.
        return (row < values.length ? values[row] : random.pick(values)) ?? null;
    });
}
/** Alone in a unique index, or a range that may not meet another one. */
function mustDiffer(table, { name, type }) {
    return table.uniques.some(({ columns, excludes }) => {
        if (!columns.includes(name))
            return false;
        return columns.length === 1 || (excludes && (type.kind === 'range' || type.kind === 'multirange'));
    });
}
//# sourceMappingURL=columns.js.map
;// CONCATENATED MODULE: ./build/src/postgres/rows/insert-rows.js



/**
 * Inserts planned rows: all at once, then without the table's own triggers, then one at a time, each way only when the
 * server refuses the one before. Several plans go into one statement, which is how tables that point to each other
 * get their first rows.
 */
async function insertRows(session, plans) {
    const first = await attempt(session, () => send(session, plans));
    if (!(first instanceof postgres_session/* ServerError */.g))
        return { rows: first };
    const hasTriggers = plans.some(({ table }) => table.triggers.length > 0);
    if (hasTriggers) {
        const second = await attempt(session, () => withoutTriggers(session, plans));
        if (!(second instanceof postgres_session/* ServerError */.g))
            return { rows: second, withoutTriggers: true };
    }
    const [only, ...others] = plans;
    if (!only || others.length > 0)
        return { rows: 0, problem: first.message };
    return singly(session, only, first);
}
/** After this many refusals without one row taken, nothing will be taken. */
const patience = 20;
async function singly(session, plan, first) {
    let rows = 0;
    let refused = 0;
    let problem = first.message;
    for (let row = 0; row < (plan.values[0]?.length ?? 0) && rows < plan.wanted; row++) {
        if (rows === 0 && refused >= patience)
            break;
        const values = plan.values.map((column) => column.slice(row, row + 1));
        const outcome = await attempt(session, () => send(session, [{ ...plan, values, wanted: 1 }]));
        if (outcome instanceof postgres_session/* ServerError */.g) {
            refused++;
            problem = outcome.message;
        }
        else
            rows += outcome;
    }
    return { rows, problem };
}
async function withoutTriggers(session, plans) {
    const switches = (to) => plans
        .flatMap(({ table }) => table.triggers.map((trigger) => `alter table ${table.relation} ${to(trigger)} trigger ${(0,quote/* quoteName */.AB)(trigger.name)}`))
        .join('; ');
    await session.execute(switches(() => 'disable'));
    const rows = await send(session, plans);
    await session.execute(switches(({ state }) => (state === 'A' ? 'enable always' : 'enable')));
    return rows;
}
/** Rows that were taken, by all plans together. */
async function send(session, plans) {
    const parameters = [];
    const inserts = plans.map((plan, index) => {
        const sql = insertSql(plan, parameters.length);
        parameters.push(...plan.values);
        return `made${index} as (${sql} returning 1)`;
    });
    const counts = plans.map((_, index) => `(select count(*) from made${index})`).join(' + ');
    const [row] = await session.query(`with ${inserts.join(', ')} select ${counts} as rows`, parameters);
    return Number(row?.rows ?? 0);
}
function insertSql(plan, firstParameter) {
    const { table, columns, filters, wanted } = plan;
    const onConflict = table.allowsOnConflict ? 'on conflict do nothing' : '';
    if (columns.length === 0)
        return `insert into ${table.relation} default values ${onConflict}`;
    const names = columns.map(quote/* quoteName */.AB).join(', ');
    const typeOf = new Map(table.columns.map(({ name, typeSql }) => [name, typeSql]));
    const arrays = columns.map((_, place) => `$${firstParameter + place + 1}::text[]`).join(', ');
    const texts = columns.map((_, place) => `c${place}`).join(', ');
    const casts = columns
        .map((name, place) => `c${place}::${typeOf.get(name)} as ${(0,quote/* quoteName */.AB)(name)}`)
        .join(', ');
    const source = `(select ${casts}, lockkeeper_row from unnest(${arrays}) with ordinality v(${texts}, lockkeeper_row))`;
    const generated = table.columns.filter((column) => column.generated !== undefined);
    const whole = filters.length === 0 || generated.length === 0
        ? source
        : `(select *, ${generated.map(({ name, generated: made }) => `${made} as ${(0,quote/* quoteName */.AB)(name)}`).join(', ')} from ${source} made)`;
    const conditions = filters.map((filter) => `(${filter}) is not false`).join(' and ');
    return `insert into ${table.relation} (${names}) overriding system value select ${names}
    from ${whole} ${(0,quote/* quoteName */.AB)(table.name)} ${conditions && `where ${conditions}`}
    order by lockkeeper_row limit ${wanted} ${onConflict}`;
}
//# sourceMappingURL=insert-rows.js.map
;// CONCATENATED MODULE: ./build/src/postgres/rows/references.js


/** Keys that a foreign key may point to, at most as many as rows are made. */
async function readKeys(session, { relation, keys, limit, }) {
    const names = keys.map(quote/* quoteName */.AB);
    const rows = await session.query(`select json_build_array(${names.map((name) => `${name}::text`).join(', ')})::text as key from ${relation}
     where ${names.map((name) => `${name} is not null`).join(' and ')} order by ${names.join(', ')} limit ${limit}`);
    return rows.map(({ key }) => JSON.parse(key));
}
/** Whether a foreign key needs a row to point to. */
function isRequired(table, { columns, full }) {
    const notNull = columns.filter((name) => table.columns.find((column) => column.name === name)?.notNull);
    return full ? notNull.length > 0 : notNull.length === columns.length;
}
/**
 * The columns of all foreign keys, row by row: a column that two of them share gets a value that suits both. A row for
 * which there is no such value is undefined.
 */
function assignKeys({ table, sources, random, count, }) {
    const choosers = sources.map((source) => chooser(table, source, random));
    return Array.from({ length: count }, (_, row) => {
        const assigned = new Map();
        return choosers.every((choose) => choose(row, assigned)) ? assigned : undefined;
    });
}
function chooser(table, source, random) {
    const { reference } = source;
    const mayBeNull = !isRequired(table, reference);
    const nullable = reference.columns.filter((name) => !table.columns.find((column) => column.name === name)?.notNull);
    const leave = (_, assigned) => {
        const open = nullable.filter((name) => !assigned.has(name));
        for (const name of reference.full ? nullable : open)
            assigned.set(name, null);
        return mayBeNull && reference.columns.some((name) => assigned.get(name) === null);
    };
    if (source.from === 'nothing')
        return leave;
    const isOnly = table.uniques.some(({ columns }) => columns.every((name) => name !== undefined && reference.columns.includes(name)));
    const keyOf = source.from === 'keys' ? chosenKeys(source.keys, { random, isOnly }) : sameRow(source.values);
    return (row, assigned) => {
        if (mayBeNull && random.chance(0.15))
            return leave(row, assigned);
        const key = keyOf(row, (candidate) => reference.columns.every((name, place) => !assigned.has(name) || assigned.get(name) === candidate[place]));
        if (!key)
            return leave(row, assigned);
        for (const [place, name] of reference.columns.entries())
            assigned.set(name, key[place] ?? null);
        return true;
    };
}
/** Any that suits; each only once where the columns that point there are unique. */
function chosenKeys(keys, { random, isOnly }) {
    const mixed = shuffled(keys, random);
    const left = new Set(mixed);
    return (_, suits) => {
        if (isOnly) {
            const key = [...left].find(suits);
            if (key)
                left.delete(key);
            return key;
        }
        const guess = mixed.length > 0 ? random.pick(mixed) : undefined;
        return guess && suits(guess) ? guess : mixed.find(suits);
    };
}
function sameRow(values) {
    return (row, suits) => {
        const key = values.map((column) => column[row] ?? undefined).filter((value) => value !== undefined);
        return key.length === values.length && suits(key) ? key : undefined;
    };
}
//# sourceMappingURL=references.js.map
;// CONCATENATED MODULE: ./build/src/postgres/rows/plan-rows.js




/** Makes rows for one table. */
async function planRows(session, wanted, keysOf) {
    const { table } = wanted;
    const problem = unfillable(table);
    if (problem !== undefined)
        return { table, problem };
    const filters = table.checks
        .filter(({ columns }) => columns.length !== 1)
        .map(({ expression }) => expression);
    const count = Math.ceil(wanted.count * overshoot(table, filters.length));
    const pointing = new Set(table.references.flatMap(({ columns }) => columns));
    const own = new Map();
    for (const column of table.columns) {
        if (column.generated !== undefined || pointing.has(column.name))
            continue;
        const known = unknownType(column.type) === undefined;
        const values = known
            ? await columnValues(session, { ...wanted, count }, column)
            : Array.from({ length: count }, () => null);
        if (values.length === 0 && count > 0) {
            return { table, problem: `no value was found that the checks of ${column.name} take` };
        }
        own.set(column.name, values);
    }
    const length = Math.min(count, ...[...own.values()].map((values) => values.length));
    const sources = await sourcesOf(table, own, keysOf);
    const random = randomOf(wanted.seed, `${table.relation} keys ${wanted.offset}`);
    const assigned = assignKeys({ table, sources, random, count: length });
    const rows = assigned.flatMap((keys, row) => (keys ? [{ keys, row }] : []));
    if (rows.length === 0 && wanted.count > 0) {
        const required = table.references.map(({ columns }) => columns.join(', ')).join('; ');
        return { table, problem: `there is no row for its foreign key (${required}) to point to` };
    }
    const columns = table.columns.filter(({ generated }) => generated === undefined).map(({ name }) => name);
    const values = columns.map((name) => rows.map(({ keys, row }) => keys.get(name) ?? own.get(name)?.[row] ?? null));
    return { table, columns, values, filters, wanted: wanted.count };
}
function unfillable(table) {
    if (table.hasNoPartition)
        return 'it is partitioned and has no partition';
    for (const { name, type, generated, notNull } of table.columns) {
        const unknown = generated === undefined ? unknownType(type) : undefined;
        if (unknown !== undefined && notNull)
            return `no values of type ${unknown} are known (column ${name})`;
    }
    return undefined;
}
/** At most this many rows are planned for one that is wanted. */
const mostOvershoot = 8;
/** A row is turned away where a condition over several columns does not hold, or a key of several is taken. */
function overshoot(table, filters) {
    if (filters > 0)
        return mostOvershoot;
    return table.uniques.some(({ columns }) => columns.length > 1) ? 1.3 : 1;
}
async function sourcesOf(table, own, keysOf) {
    const sources = [];
    for (const reference of table.references) {
        const isSelf = reference.table === table.oid;
        // A row that must point into its own table points to itself.
        const found = isSelf && isRequired(table, reference) ? ownKeys(reference, own) : await keysOf(reference);
        if (!found)
            sources.push({ from: 'nothing', reference });
        else if ('keys' in found)
            sources.push({ from: 'keys', reference, ...found });
        else
            sources.push({ from: 'same row', reference, ...found });
    }
    return sources;
}
function ownKeys({ keys }, own) {
    return { values: keys.map((name) => own.get(name) ?? []) };
}
//# sourceMappingURL=plan-rows.js.map
;// CONCATENATED MODULE: ./build/src/postgres/rows/point-later.js



/**
 * Foreign keys that were left null because nothing was there to point to (a table's own rows, tables in a circle) get
 * something to point to in two rows of three. What a check refuses stays null. Tables come in the order in which they
 * were filled.
 */
async function pointLater(session, tables) {
    for (const table of tables) {
        for (const reference of table.references) {
            const target = tables.find(({ oid }) => oid === reference.table);
            if (!target || isRequired(table, reference))
                continue;
            const isLate = target === table || tables.indexOf(target) > tables.indexOf(table);
            if (isLate)
                await attempt(session, () => session.query(pointSql(table, target, reference)));
        }
    }
}
function pointSql(table, target, { columns, keys }) {
    const targets = keys.map(quote/* quoteName */.AB).join(', ');
    const set = columns.map((name, place) => `${(0,quote/* quoteName */.AB)(name)} = k.k${place}`).join(', ');
    const names = keys.map((name, place) => `${(0,quote/* quoteName */.AB)(name)} as k${place}`).join(', ');
    const isOpen = columns.map((name) => `t.${(0,quote/* quoteName */.AB)(name)} is null`).join(' and ');
    return `with k as (
      select ${names}, row_number() over (order by ${targets}) as n, count(*) over () as total from ${target.relation}),
    r as (select tableoid as part, ctid as place, row_number() over (order by ctid) as n from ${table.relation})
    update ${table.relation} t set ${set} from r join k on k.n = (r.n * 7) % k.total + 1
    where t.tableoid = r.part and t.ctid = r.place and r.n % 3 <> 0 and ${isOpen}`;
}
//# sourceMappingURL=point-later.js.map
;// CONCATENATED MODULE: ./build/src/postgres/rows/fill-tables.js





/**
 * Brings tables to the wanted number of rows, those that their foreign keys need first. Every row is one that the
 * server has taken with all its constraints. A table that cannot be filled costs only itself and what must point to it.
 */
async function fillTables(session, tables, options) {
    // Triggers of the tables name others as an application does: by the database's own search path.
    await session.execute(`begin; set local statement_timeout = '20s'; set local lock_timeout = '5s';
     set local search_path to default; set constraints all immediate`);
    try {
        const filler = new Filler(session, tables, options);
        const filled = await filler.run();
        await session.execute('commit');
        return filled;
    }
    catch (error) {
        if (session.alive)
            await session.execute('rollback');
        throw error;
    }
}
const turnedAway = 'the other rows were turned away by a key, a check or a trigger';
const extraRounds = 4;
class Filler {
    #session;
    #tables;
    #options;
    #filled = new Map();
    #present = new Map();
    constructor(session, tables, options) {
        this.#session = session;
        this.#tables = tables;
        this.#options = options;
    }
    async run() {
        await this.#count();
        const left = new Set(this.#tables);
        while (left.size > 0) {
            const next = this.#ready(left);
            await this.#fill(next);
            for (const table of next)
                left.delete(table);
        }
        const inOrder = [...this.#filled].flatMap(([oid, { added }]) => (added > 0 ? [oid] : []));
        await pointLater(this.#session, inOrder.flatMap((oid) => this.#tables.find((table) => table.oid === oid) ?? []));
        return this.#tables.flatMap(({ oid }) => this.#filled.get(oid) ?? []);
    }
    async #count() {
        const counts = this.#tables.map(({ oid, relation }) => `select ${oid} as oid, count(*) as rows from (select from ${relation} limit ${this.#options.countOf(relation)}) x`);
        if (counts.length === 0)
            return;
        const rows = await this.#session.query(counts.join(' union all '));
        for (const { oid, rows: count } of rows)
            this.#present.set(oid, Number(count));
    }
    /** One table that all its foreign keys are satisfied for, or whose keys may be null; else a circle of tables. */
    #ready(left) {
        const waitsFor = (table, isEnough) => table.references.filter((reference) => reference.table !== table.oid &&
            [...left].some(({ oid }) => oid === reference.table) &&
            isEnough(reference));
        const all = [...left];
        const whole = all.find((table) => waitsFor(table, () => true).length === 0);
        const needs = (table) => waitsFor(table, (reference) => isRequired(table, reference));
        const part = whole ?? all.find((table) => needs(table).length === 0);
        if (part)
            return [part];
        const circle = [];
        let at = all[0];
        while (at && !circle.includes(at)) {
            circle.push(at);
            const target = needs(at)[0]?.table;
            at = all.find(({ oid }) => oid === target);
        }
        return at ? circle.slice(circle.indexOf(at)) : circle;
    }
    async #fill(tables) {
        const [only, ...others] = tables;
        const first = await this.#round(tables, { already: 0, number: 0 });
        // Keys of several columns turn rows away that others may replace.
        for (let round = 1; only && others.length === 0 && first && round <= extraRounds; round++) {
            const { rows, wanted, problem } = this.#filled.get(only.oid) ?? { rows: 0, wanted: 0 };
            if (rows === 0 || rows >= wanted || problem !== turnedAway)
                break;
            await this.#round(tables, { already: rows, number: round });
        }
    }
    /** Plans and inserts. Whether there was anything to insert. */
    async #round(tables, { already, number }) {
        const plans = [];
        for (const table of tables) {
            const present = Math.max(already, this.#present.get(table.oid) ?? 0);
            const count = Math.max(0, this.#options.countOf(table.relation) - present);
            if (count === 0)
                this.#note(table, { rows: 0 });
            else {
                // Keys go on behind all that an earlier round may have used up.
                const offset = present + number * mostOvershoot * this.#options.countOf(table.relation);
                const { seed, style } = this.#options;
                const wanted = { table, seed, style, count, offset };
                const plan = await planRows(this.#session, wanted, this.#keysFor(tables, wanted));
                if ('problem' in plan)
                    this.#note(table, { rows: 0, problem: plan.problem });
                else
                    plans.push(plan);
            }
        }
        if (plans.length === 0)
            return false;
        const inserted = await insertRows(this.#session, plans);
        for (const { table } of plans)
            this.#note(table, { ...inserted, rows: inserted.rows / plans.length });
        return true;
    }
    #keysFor(together, wanted) {
        return async (reference) => {
            const target = this.#tables.find(({ oid }) => oid === reference.table);
            if (!target)
                return undefined;
            if (target.oid !== wanted.table.oid && together.includes(target)) {
                const columns = target.columns.filter(({ name }) => reference.keys.includes(name));
                const ordered = reference.keys.flatMap((key) => columns.filter(({ name }) => name === key));
                const other = { ...wanted, table: target };
                const values = await Promise.all(ordered.map((column) => columnValues(this.#session, other, column)));
                return { values };
            }
            if (target.oid === wanted.table.oid ? wanted.offset === 0 : !this.#filled.has(target.oid))
                return undefined;
            const limit = Math.max(wanted.count, 1);
            const keys = await readKeys(this.#session, { relation: target.relation, keys: reference.keys, limit });
            return keys.length === 0 ? undefined : { keys };
        };
    }
    #note(table, { rows: more, problem, withoutTriggers }) {
        const { relation } = table;
        const wanted = this.#options.countOf(relation);
        const added = (this.#filled.get(table.oid)?.added ?? 0) + more;
        const rows = (this.#present.get(table.oid) ?? 0) + added;
        this.#filled.set(table.oid, {
            relation,
            rows,
            added,
            wanted,
            ...(rows < wanted ? { problem: problem ?? turnedAway } : {}),
            ...(withoutTriggers ? { withoutTriggers } : {}),
        });
    }
}
//# sourceMappingURL=fill-tables.js.map
;// CONCATENATED MODULE: ./build/src/postgres/rows/build-type.js
/** The type with all that it is made of. A type that refers to nothing known is a base type by its name. */
function buildType(oid, modifier, types) {
    const raw = types.get(oid);
    if (!raw)
        return { kind: 'base', name: oid, modifier };
    const inner = (other, otherModifier = -1) => buildType(other, otherModifier, types);
    if (raw.isArray)
        return { kind: 'array', element: inner(raw.element, modifier) };
    if (raw.kind === 'e')
        return { kind: 'enum', labels: raw.labels ?? [] };
    if (raw.kind === 'd') {
        const { baseSql, checks, notNull } = raw;
        const base = inner(raw.base, raw.modifier);
        return { kind: 'domain', base, baseSql: baseSql ?? 'text', notNull, checks: checks ?? [] };
    }
    if (raw.kind === 'r' && raw.inner !== null)
        return { kind: 'range', subtype: inner(raw.inner) };
    if (raw.kind === 'm' && raw.inner !== null)
        return { kind: 'multirange', range: inner(raw.inner) };
    if (raw.kind === 'c') {
        const fields = (raw.fields ?? []).map((field) => inner(field.type, field.modifier));
        return { kind: 'composite', fields };
    }
    return { kind: 'base', name: raw.name, modifier };
}
//# sourceMappingURL=build-type.js.map
// EXTERNAL MODULE: ./build/src/postgres/inspector/fragments.js
var fragments = __webpack_require__(77906);
;// CONCATENATED MODULE: ./build/src/postgres/rows/shapes-query.js

/** The tables asked for ($1) and those that their foreign keys reach; partitions as the table at the top. */
const wanted = `wanted(oid) as (
    select coalesce(pg_partition_root(to_regclass(r)), to_regclass(r))::oid from unnest($1::text[]) r
    where to_regclass(r) is not null
  union
    select coalesce(pg_partition_root(k.confrelid), k.confrelid)::oid
    from wanted w join pg_constraint k on k.conrelid = w.oid and k.contype = 'f'
)`;
/** The types of their columns, and all that these are made of. */
function typesInUse(major) {
    const ranges = `select rngsubtype from pg_range where rngtypid = u.oid`;
    const multiranges = major < 14 ? '' : `union all select rngtypid from pg_range where rngmultitypid = u.oid`;
    return `used(oid) as (
    select atttypid from pg_attribute a join wanted w on w.oid = a.attrelid where attnum > 0 and not attisdropped
  union
    select part.oid from used u cross join lateral (
      select typelem as oid from pg_type where oid = u.oid and typcategory = 'A'
      union all select typbasetype from pg_type where oid = u.oid and typtype = 'd'
      union all ${ranges} ${multiranges}
      union all select atttypid from pg_type t join pg_attribute a on a.attrelid = t.typrelid
        where t.oid = u.oid and t.typtype = 'c' and attnum > 0 and not attisdropped
    ) part where part.oid <> 0
)`;
}
function typeRow(major) {
    const multirange = major < 14 ? 'null' : `(select rngtypid::text from pg_range where rngmultitypid = t.oid)`;
    return `json_build_object('oid', t.oid::text, 'name', t.typname, 'kind', t.typtype,
    'isArray', t.typcategory = 'A' and t.typelem <> 0, 'element', t.typelem::text, 'base', t.typbasetype::text,
    'baseSql', case when t.typtype = 'd' then format_type(t.typbasetype, t.typtypmod) end,
    'modifier', t.typtypmod, 'notNull', t.typnotnull,
    'labels', case when t.typtype = 'e' then
      (select json_agg(enumlabel order by enumsortorder) from pg_enum where enumtypid = t.oid) end,
    'checks', case when t.typtype = 'd' then
      (select json_agg(pg_get_expr(conbin, 0)) from pg_constraint where contypid = t.oid and contype = 'c') end,
    'inner', case t.typtype when 'r' then (select rngsubtype::text from pg_range where rngtypid = t.oid)
      when 'm' then ${multirange} end,
    'fields', case when t.typtype = 'c' then
      (select json_agg(json_build_object('type', atttypid::text, 'modifier', atttypmod) order by attnum)
        from pg_attribute where attrelid = t.typrelid and attnum > 0 and not attisdropped) end)`;
}
function columnNames(relation, numbers) {
    return `(select json_agg(a.attname order by place) from unnest(${numbers}) with ordinality n(attnum, place)
    left join pg_attribute a on a.attrelid = ${relation} and a.attnum = n.attnum and n.attnum > 0)`;
}
const columns = `(select json_agg(json_build_object('name', a.attname, 'type', a.atttypid::text,
    'modifier', a.atttypmod, 'typeSql', format_type(a.atttypid, a.atttypmod), 'notNull', a.attnotnull,
    'generated', case when a.attgenerated <> '' then pg_get_expr(d.adbin, d.adrelid) end,
    'defaultValue', case when a.attgenerated = '' then pg_get_expr(d.adbin, d.adrelid) end) order by a.attnum)
  from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
  where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped)`;
/** What the partitions that hold rows take, any of them; the bounds of those above are part of each. */
const partitionBounds = `(select json_build_object(
      'expression', string_agg('(' || pg_get_partition_constraintdef(leaf.relid) || ')', ' or '), 'columns', json_build_array())
    from pg_partition_tree(c.oid) leaf where c.relkind = 'p' and leaf.isleaf and leaf.relid <> c.oid
    having count(pg_get_partition_constraintdef(leaf.relid)) = count(*) and count(*) > 0)`;
const checks = `(select coalesce(json_agg(found.entry), '[]') from (
    select json_build_object('expression', pg_get_expr(k.conbin, k.conrelid),
      'columns', ${columnNames('c.oid', 'k.conkey')}) as entry
    from pg_constraint k where k.conrelid = c.oid and k.contype = 'c'
    union all select ${partitionBounds}) found where found.entry is not null)`;
const uniques = `(select coalesce(json_agg(json_build_object('columns', ${columnNames('c.oid', 'i.indkey::int2[]')},
    'partial', i.indpred is not null, 'excludes', i.indisexclusion)), '[]')
  from pg_index i where i.indrelid = c.oid and (i.indisunique or i.indisexclusion))`;
const references = `(select coalesce(json_agg(json_build_object('columns', ${columnNames('c.oid', 'k.conkey')},
    'table', coalesce(pg_partition_root(k.confrelid), k.confrelid)::oid::text,
    'keys', ${columnNames('k.confrelid', 'k.confkey')}, 'full', k.confmatchtype = 'f')
    order by cardinality(k.conkey) desc, k.conname), '[]')
  from pg_constraint k where k.conrelid = c.oid and k.contype = 'f')`;
/** Bit 2 of a trigger's type is INSERT (pg_trigger.h). */
const triggers = `(select coalesce(json_agg(json_build_object('name', g.tgname, 'state', g.tgenabled)), '[]')
  from pg_trigger g where g.tgrelid = c.oid and not g.tgisinternal and g.tgenabled in ('O', 'A') and g.tgtype & 4 <> 0)`;
/** One row, one JSON text: `{tables, types}` as `TableShape` and `RawType` have them. */
function shapesQuery(major) {
    return `with recursive ${wanted}, ${typesInUse(major)}
    select json_build_object(
      'tables', (select json_agg(json_build_object('oid', c.oid::text,
        'relation', ${(0,fragments/* qualified */.LX)('c.relname')}, 'name', c.relname,
        'columns', coalesce(${columns}, '[]'), 'checks', ${checks}, 'uniques', ${uniques},
        'references', ${references}, 'triggers', ${triggers},
        'allowsOnConflict', not c.relhasrules and not exists
          (select from pg_index i where i.indrelid = c.oid and not i.indimmediate),
        'hasNoPartition', c.relkind = 'p' and not exists
          (select from pg_partition_tree(c.oid) leaf where leaf.isleaf and leaf.relid <> c.oid))
        order by n.nspname, c.relname)
        from wanted w join pg_class c on c.oid = w.oid join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p')),
      'types', (select json_agg(${typeRow(major)}) from used u join pg_type t on t.oid = u.oid))::text as answer`;
}
//# sourceMappingURL=shapes-query.js.map
;// CONCATENATED MODULE: ./build/src/postgres/rows/read-shapes.js


/**
 * The tables of these names (`schema.name`, quoted) and all that their foreign keys reach. Of a partition it is the
 * table at the top. Names that no table has are left out.
 */
async function readShapes(session, relations) {
    const [row] = await session.query(shapesQuery(session.serverMajor), [relations]);
    const answer = JSON.parse(row?.answer ?? '{}');
    const types = new Map((answer.types ?? []).map((type) => [type.oid, type]));
    return (answer.tables ?? []).map((table) => ({
        ...table,
        columns: table.columns.map((column) => toColumn(column, types)),
    }));
}
function toColumn(column, types) {
    const { name, typeSql, notNull, generated, defaultValue } = column;
    const constant = defaultValue === null ? undefined : constantOf(defaultValue);
    return {
        name,
        typeSql,
        notNull,
        type: buildType(column.type, column.modifier, types),
        ...(generated === null ? {} : { generated }),
        ...(constant === undefined ? {} : { constantDefault: constant }),
    };
}
/** `'open'::text` is open; `now()` and `nextval(...)` are no constants. */
function constantOf(expression) {
    const quoted = /^'((?:[^']|'')*)'(?:::[^()']+(?:\(\d+(?:,\d+)?\))?(?:\[\])?)?$/.exec(expression);
    if (quoted?.[1] !== undefined)
        return quoted[1].replaceAll("''", "'");
    return /^\(?(-?\d+(?:\.\d+)?|true|false)\)?(?:::[a-z ]+)?$/.exec(expression)?.[1];
}
//# sourceMappingURL=read-shapes.js.map
;// CONCATENATED MODULE: ./build/src/gates/smoke/rows/touched-tables.js
/**
 * Tables that a migration's text names, by itself or by an index, a partition or a type of theirs, as `schema.name`.
 * Any word counts, whatever it stands for: it works for code as for SQL, and a table too many costs a few rows.
 */
function touchedTables(text, schema) {
    const isNamed = touched_tables_namesIn(text);
    const touched = new Set();
    const types = new Set();
    for (const object of schema.objects.values()) {
        if (object.kind === 'table') {
            if (isNamed(object.name))
                touched.add(object.name);
        }
        else if (object.kind === 'index') {
            if (isNamed(object.name))
                touched.add(tableOf(object, schema));
        }
        else if (object.kind === 'type' || object.kind === 'domain') {
            if (isNamed(object.name))
                types.add(object.name);
        }
    }
    if (types.size > 0)
        for (const table of tablesWith(types, schema))
            touched.add(table);
    touched.delete('');
    return [...touched].sort();
}
function touched_tables_namesIn(text) {
    const words = new Set(text.split(/[^\p{L}\p{N}_$]+/u).flatMap((word) => [word, word.toLowerCase()]));
    return (qualified) => {
        const name = lastPart(qualified);
        return words.has(name) || (/[^\p{L}\p{N}_$]/u.test(name) && text.includes(name));
    };
}
/** `orders` of `public.orders`, `Order Lines` of `public."Order Lines"`. */
function lastPart(qualified) {
    const quoted = /"((?:[^"]|"")*)"$/.exec(qualified)?.[1];
    return quoted === undefined ? (qualified.split('.').at(-1) ?? '') : quoted.replaceAll('""', '"');
}
/** The table that an object hangs on, over a constraint if need be; empty for one that hangs on no table. */
function tableOf(object, schema) {
    const parent = object.parent === undefined ? undefined : schema.objects.get(object.parent);
    if (!parent)
        return '';
    return parent.kind === 'table' ? parent.name : tableOf(parent, schema);
}
function tablesWith(types, schema) {
    const names = new Set([...types].flatMap((type) => [type, lastPart(type)]));
    return [...schema.objects.values()].flatMap((object) => {
        if (object.kind !== 'column')
            return [];
        const type = (object.properties.type ?? '').replace(/(\(.*\))?(\[\])*$/, '');
        return names.has(type) || names.has(lastPart(type)) ? [tableOf(object, schema)] : [];
    });
}
/** The columns of tables, name to type, in the schema's order; of tables that are not there nothing. */
function columnsOf(tables, schema) {
    const found = new Map();
    for (const { kind, name } of schema.objects.values()) {
        if (kind === 'table' && tables.has(name))
            found.set(name, new Map());
    }
    for (const { kind, name, parent, properties } of schema.objects.values()) {
        if (kind !== 'column' || !parent?.startsWith('table '))
            continue;
        const table = parent.slice('table '.length);
        found.get(table)?.set(name.slice(table.length + 1), properties.type ?? 'text');
    }
    return found;
}
//# sourceMappingURL=touched-tables.js.map
;// CONCATENATED MODULE: ./build/src/gates/smoke/rows/rows.js




/** A migration that code runs and that names no table may touch any: so many are filled then. */
const mostUnnamed = 40;
/** Puts rows into the tables of the work database before migrations touch them. */
class Rows {
    settings;
    style = { nulls: true, repeats: true, extremes: true };
    #read;
    /** Tables with their columns when they were filled last, in the database that this session is connected to. */
    #known = new Map();
    #session;
    #filled = new Set();
    #withoutTriggers = new Set();
    constructor(settings, read) {
        this.settings = settings;
        this.#read = read;
    }
    /** Tables that were filled at least once. */
    get filled() {
        return this.#filled;
    }
    /** Tables whose own triggers refused generated rows, so that the rows went in without them. */
    get withoutTriggers() {
        return this.#withoutTriggers;
    }
    /** Whether this database holds generated rows. */
    isIn(session) {
        return this.#session === session && this.#known.size > 0;
    }
    /** Fills what a migration's up touches. A database that was not seen before counts as empty. */
    async fill(session, migration, schema) {
        if (this.#session !== session)
            this.#known = new Map();
        this.#session = session;
        const touched = (await this.#touched(migration, schema)).filter((table) => this.#countOf(table) > 0);
        const columns = columnsOf(new Set(touched), schema);
        const stale = touched.filter((table) => this.#isStale(table, namesOf(columns, table)));
        if (stale.length === 0)
            return { tables: touched, unfilled: [] };
        try {
            return { tables: touched, unfilled: await this.#fillTables(session, stale, schema) };
        }
        catch (error) {
            if (!(error instanceof postgres_session/* ServerError */.g))
                throw error;
            const problem = error.message;
            return {
                tables: touched,
                unfilled: stale.map((relation) => ({
                    relation,
                    rows: 0,
                    added: 0,
                    wanted: this.#countOf(relation),
                    problem,
                })),
            };
        }
    }
    /** A migration has emptied this table: it is filled again before the next one. */
    forget(table) {
        this.#known.delete(table);
    }
    /** Not filled yet, or with columns that its rows know nothing of. */
    #isStale(table, columns) {
        const known = this.#known.get(table);
        return !known || [...columns].some((column) => !known.columns.has(column));
    }
    async #fillTables(session, tables, schema) {
        const shapes = await readShapes(session, tables);
        const countOf = (table) => this.#targetOf(table, tables);
        const { seed } = this.settings;
        const filled = await fillTables(session, shapes, { seed, style: this.style, countOf });
        for (const table of filled) {
            if (table.added > 0)
                this.#filled.add(table.relation);
            if (table.withoutTriggers)
                this.#withoutTriggers.add(table.relation);
        }
        const seen = new Set([...tables, ...shapes.map(({ relation }) => relation)]);
        const columns = columnsOf(seen, schema);
        const known = [...seen].map((table) => ({
            table,
            columns: namesOf(columns, table),
            target: countOf(table),
        }));
        for (const { table, ...state } of known)
            this.#known.set(table, state);
        return filled.filter(({ rows, problem }) => rows === 0 && problem !== undefined);
    }
    /** A table that was filled before and has other columns now gets some rows more: the old ones know nothing of them. */
    #targetOf(table, stale) {
        const count = this.#countOf(table);
        const known = this.#known.get(table);
        if (!known)
            return count;
        return stale.includes(table) ? Math.min(known.target + Math.ceil(count / 10), 2 * count) : known.target;
    }
    #countOf(table) {
        const { perTable, count } = this.settings;
        return perTable[table] ?? perTable[table.slice(table.indexOf('.') + 1)] ?? count;
    }
    async #touched(migration, schema) {
        const sql = migration.up?.sql?.text;
        if (sql !== undefined)
            return touchedTables(sql, schema);
        const texts = await Promise.all(migration.files.map((file) => this.#read(file).catch(() => '')));
        const named = touchedTables(texts.join('\n'), schema);
        if (named.length > 0)
            return named;
        const all = [...schema.objects.values()].flatMap(({ kind, name }) => (kind === 'table' ? [name] : []));
        return all.sort().slice(0, mostUnnamed);
    }
}
function namesOf(columns, table) {
    return new Set(columns.get(table)?.keys());
}
//# sourceMappingURL=rows.js.map
;// CONCATENATED MODULE: ./build/src/postgres/rows/table-data.js
/** Reads every row of the tables, in one round trip: for scratch databases. */
async function readData(session, tables) {
    if (tables.length === 0)
        return new Map();
    const queries = tables.map(({ relation, columns }) => {
        const parts = [...columns.keys()].map((name) => `count(${name}), coalesce(sum(hashtextextended(${name}::text, 0)::numeric), 0)`);
        return `select array[${['count(*)', ...parts].join(', ')}]::text[]::text as found from ${relation}`;
    });
    const [...answers] = await session.queryAll(queries.join(';\n'));
    return new Map(tables.map(({ relation, columns }, place) => {
        const [rows = '0', ...found] = (answers[place]?.[0]?.found ?? '{}').slice(1, -1).split(',');
        const data = [...columns].map(([name, type], at) => [
            name,
            { type, values: Number(found[2 * at] ?? 0), digest: found[2 * at + 1] ?? '' },
        ]);
        return [relation, { rows: Number(rows), columns: new Map(data) }];
    }));
}
//# sourceMappingURL=table-data.js.map
;// CONCATENATED MODULE: ./build/src/gates/smoke/stairway.js


/**
 * Up, down, up again, with the schema compared before and after. The work database ends with the migration applied
 * and clean, or (when it did not go up) as it was before.
 */
async function climb(bench, migration, before) {
    const tried = await attemptClimb(bench, migration, { before, stops: {} });
    await settle(bench, migration, tried);
    return tried;
}
/** Lets the work database go on from what an attempt has left, or from a clean copy of what it should be. */
async function settle(bench, migration, tried) {
    if (tried.after !== undefined)
        bench.accept(migration);
    if (!tried.stands)
        await bench.restore();
}
/** The steps alone: the work database stays as they leave it. */
async function attemptClimb(bench, migration, { before, stops }) {
    const steps = new Steps(migration, bench.serverMajor);
    const first = await bench.tracedUp(migration);
    steps.trace = first.trace;
    steps.ground = first.ground;
    const upFailure = steps.note('up', first.outcome);
    if (upFailure) {
        steps.fail('up', upFailure);
        const failed = { step: 'up', failure: upFailure };
        return { ...steps.result(undefined, before), failed, stands: false };
    }
    const after = await bench.snapshot();
    await stops.up?.(after);
    if (oneWayReason(migration) !== undefined)
        return { ...steps.result(after, before), stands: true };
    const descent = await descend({ bench, steps, stops, before, after });
    return { ...steps.result(after, before), ...descent };
}
/** Down and up again. */
async function descend({ bench, steps, stops, before, after, }) {
    const downFailure = steps.note('down', await bench.down(steps.migration));
    if (downFailure) {
        steps.fail('down', downFailure);
        return { failed: { step: 'down', failure: downFailure }, stands: false };
    }
    const left = (0,diff/* diffSchemas */.e)(before, await bench.snapshot());
    await stops.down?.();
    const againFailure = steps.note('again', await bench.up(steps.migration));
    steps.compare('down', left, againFailure);
    if (againFailure) {
        if (!left.some(isReal))
            steps.fail('again', againFailure);
        return { failed: { step: 'again', failure: againFailure }, stands: false };
    }
    const again = (0,diff/* diffSchemas */.e)(after, await bench.snapshot());
    // What the down left behind explains the same object's difference after the second up.
    const known = new Set(left.map((difference) => `${difference.kind} ${difference.name}`));
    steps.compare('again', again.filter((difference) => isReal(difference) && !known.has(`${difference.kind} ${difference.name}`)));
    return { stands: again.length === 0 };
}
function isReal(difference) {
    return difference.class === 'not-restored';
}
//# sourceMappingURL=stairway.js.map
// EXTERNAL MODULE: ./build/src/core/migration-label.js
var migration_label = __webpack_require__(68178);
;// CONCATENATED MODULE: ./build/src/gates/smoke/rows/data-loss.js


/** A finding for what the rows had before the up and no longer have after the down; undefined when nothing is gone. */
function dataLoss(migration, looks) {
    const losses = [...looks.before].flatMap(([table, before]) => lossesOf(table, before, looks));
    const [first, ...others] = losses;
    if (first === undefined)
        return undefined;
    const more = others.length > 0 ? `, and ${others.length} more` : '';
    const { id, severity, why, mend } = rules/* smokeRules */.b.downLosesData;
    return {
        rule: id,
        severity,
        title: `down of ${(0,migration_label/* migrationLabel */.R)(migration)}: ${first.words}${more}`,
        detail: [...(others.length > 0 ? losses.map(({ words }) => words) : []), why].join('\n'),
        fix: mend,
        location: migration.down?.location ?? { file: migration.file },
        migration: migration.id,
        subject: losses.map(({ subject }) => subject).join('\n'),
    };
}
function lossesOf(table, before, { up, down }) {
    const [above, after] = [up.get(table), down.get(table)];
    // A table that does not come back is a difference of the schema, and told as one.
    if (!after || before.rows === 0)
        return [];
    if (after.rows < before.rows) {
        const gone = before.rows - after.rows;
        if (!above)
            return [{ subject: table, words: `it recreates ${table}, its ${rows(gone)} gone` }];
        const culprit = above.rows < before.rows ? 'the up deletes' : 'the down deletes';
        const words = `${culprit} ${gone} of the ${before.rows} rows of ${table}, and they do not come back`;
        return [{ subject: table, words }];
    }
    return [...before.columns].flatMap(([name, column]) => {
        const found = after.columns.get(name);
        if (!found || column.values === 0)
            return [];
        const words = columnLoss(`${table}.${name}`, {
            column,
            above: above?.columns.get(name),
            found,
            sameRows: after.rows === before.rows,
        });
        return words === undefined ? [] : [{ subject: `${table}.${name}`, words }];
    });
}
/** What an UPDATE of the up has changed is what it was written for: no loss. */
function columnLoss(name, { column, above, found, sameRows }) {
    const lost = column.values - found.values;
    const differs = sameRows && found.digest !== column.digest;
    if (!above) {
        if (lost > 0)
            return `it recreates ${name}, its ${values(lost)} gone`;
        return differs ? `it recreates ${name} with other values than it had` : undefined;
    }
    if (above.type !== column.type && (lost > 0 || differs))
        return `${name} comes back from ${above.type} to ${found.type} with other values than it had`;
    return above.values === column.values && lost > 0
        ? `it empties ${name}: its ${values(lost)} gone`
        : undefined;
}
function rows(count) {
    return count === 1 ? '1 row is' : `${count} rows are`;
}
function values(count) {
    return count === 1 ? '1 value is' : `${count} values are`;
}
//# sourceMappingURL=data-loss.js.map
;// CONCATENATED MODULE: ./build/src/gates/smoke/rows/count-query.js
const count_query_name = String.raw `(?:"[^"]+"|\w+)(?:\.(?:"[^"]+"|\w+))?`;
/**
 * A query that counts the rows which a failed statement stumbled over, for the database in use: it only reads.
 * Undefined where the message and the statement do not say enough.
 */
function countQuery({ code, message, detail, statement }) {
    const sql = statement?.text ?? '';
    const table = new RegExp(String.raw `\b(?:table|on)\s+(?:if\s+exists\s+)?(?:only\s+)?(${count_query_name})`, 'i').exec(sql)?.[1];
    const relation = /of relation "(.+?)"|on table "(.+?)"/.exec(message);
    const from = table ?? relation?.[1] ?? relation?.[2];
    if (from === undefined)
        return undefined;
    switch (code) {
        case '23502': {
            const column = /column "(.+?)"/.exec(message)?.[1];
            return column && `select count(*) from ${from} where ${column} is null;`;
        }
        case '23505': {
            const key = /^Key \((.+?)\)=\(/.exec(detail ?? '')?.[1];
            if (key === undefined)
                return undefined;
            return `select ${key}, count(*) from ${from} where (${key}) is not null group by ${key} having count(*) > 1;`;
        }
        case '23514': {
            const condition = conditionOf(sql);
            return condition && `select count(*) from ${from} where not (${condition});`;
        }
        case '23503':
            return orphans(from, sql, detail ?? '');
        case '22001': {
            const length = /character(?: varying)?\((\d+)\)/.exec(message)?.[1];
            const column = changedColumn(sql);
            return length && column && `select count(*) from ${from} where length(${column}::text) > ${length};`;
        }
        default: {
            const column = changedColumn(sql);
            const type = /\btype\s+(\w[\w ]*?(?:\([\d, ]+\))?(?:\[\])?)\s*(?:using\b|collate\b|,|;|$)/i.exec(sql)?.[1];
            if (!code?.startsWith('22') || !column || !type)
                return undefined;
            return `select count(*) from ${from} where not pg_input_is_valid(${column}::text, '${type}'); -- PostgreSQL 16 and newer`;
        }
    }
}
/** What stands between the brackets of CHECK. */
function conditionOf(sql) {
    const start = /\bcheck\s*\(/i.exec(sql);
    if (!start)
        return undefined;
    const from = start.index + start[0].length;
    let depth = 1;
    for (let at = from; at < sql.length; at++) {
        if (sql[at] === '(')
            depth++;
        else if (sql[at] === ')' && --depth === 0)
            return sql.slice(from, at).trim();
    }
    return undefined;
}
function orphans(from, sql, detail) {
    const [, key, parent] = /Key \((.+?)\)=\(.*\) is not present in table "(.+?)"/.exec(detail) ?? [];
    const target = new RegExp(String.raw `\breferences\s+(${count_query_name})\s*(?:\(([^)]+)\))?`, 'i').exec(sql);
    const columns = target?.[2]?.trim();
    if (key === undefined || columns === undefined)
        return undefined;
    const given = key.split(', ').map((column) => `t.${column} is not null`);
    return `select count(*) from ${from} t where ${given.join(' and ')} and (${prefixed('t', key)}) not in (select ${columns} from ${target?.[1] ?? parent});`;
}
function prefixed(alias, columns) {
    return columns
        .split(', ')
        .map((column) => `${alias}.${column}`)
        .join(', ');
}
function changedColumn(sql) {
    return /\balter\s+(?:column\s+)?("[^"]+"|\w+)\s+(?:set\s+data\s+)?type\b/i.exec(sql)?.[1];
}
//# sourceMappingURL=count-query.js.map
;// CONCATENATED MODULE: ./build/src/gates/smoke/rows/extent.js

/** Nobody waits for an answer that only adds to a finding. Names are found as migrations find them. */
const settings = "set local lock_timeout = '500ms'; set local statement_timeout = '3s'; set local search_path to default";
/**
 * How many of the generated rows a failed statement stumbled over, where they are still there: `that is 12 rows`.
 * Undefined where nothing can be counted: the column is gone with its transaction, a session still holds the table.
 */
async function extentOf(bench, failure) {
    const query = countQuery(failure);
    if (query === undefined)
        return undefined;
    try {
        await bench.beside.execute(`begin read only; ${settings}`);
        const rows = await bench.beside.query(query.replace(/;\s*(?:--.*)?$/, ''));
        return sayExtent(failure.code === '23505' ? rows.length : Number(rows[0]?.count ?? 0), failure);
    }
    catch {
        // Without it the finding says less and is as true.
        return undefined;
    }
    finally {
        await bench.beside.execute('rollback').catch(() => undefined);
    }
}
function sayExtent(count, { code }) {
    if (count === 0)
        return undefined;
    if (code === '23505')
        return count === 1 ? '1 value is there more than once' : `${count} values are there more than once`;
    return count === 1 ? '1 row is in the way' : `${count} rows are in the way`;
}
//# sourceMappingURL=extent.js.map
;// CONCATENATED MODULE: ./build/src/gates/smoke/rows/failure.js




/**
 * The finding for a step that fails where generated rows are and goes without them; undefined where the rows alone are
 * to blame: a row of the migration's own met a key that was made up.
 */
function rowsFailure(failed) {
    const { migration, step, failure, extent } = failed;
    const judged = failure_judge(failed);
    if (!judged)
        return undefined;
    const rule = judged.certain ? rules/* smokeRules */.b.failsOnRows : rules/* smokeRules */.b.mayFailOnRows;
    // A column that the migration makes is in no database yet: nothing can be counted by it.
    const query = judged.certain ? undefined : countQuery(failure);
    const verb = judged.certain ? 'fails where rows exist' : 'may fail on your rows';
    const finding = {
        rule: rule.id,
        severity: judged.severity,
        title: `${smoke_findings/* stepWords */.c9[step]} of ${(0,migration_label/* migrationLabel */.R)(migration)} ${verb}: ${judged.words}`,
        detail: [
            judged.certain
                ? 'On empty tables it goes. The values do not matter: any row makes it fail.'
                : 'On empty tables it goes. The rows were generated, so yours may be better: count them.',
            extent && `Of the generated ones ${extent}.`,
            query && `In production, before the release: ${query}`,
            failure.code && `SQLSTATE ${failure.code}`,
            failure.detail && `detail: ${failure.detail}`,
            failure.statement && `statement: ${failure.statement.text}`,
            `The same rows again: --rows-seed ${failed.seed}. The rest was judged without such rows.`,
        ]
            .filter(Boolean)
            .join('\n'),
        fix: mendOf(failure, query, judged.certain) ?? rule.mend,
        location: (0,smoke_findings/* failureLocation */.UW)(migration, step, failure),
        migration: migration.id,
        subject: `${step} over rows ${failure.code ?? failure.kind} ${judged.words}`,
    };
    return { finding, step, failure, seen: failure_seenOf(failed, judged, query) };
}
/** The same in few words, for the finding that had predicted it. */
function failure_seenOf({ step, failure, extent, seed }, { certain, words }, query) {
    const code = failure.code === undefined ? '' : ` (SQLSTATE ${failure.code})`;
    return [
        `the ${smoke_findings/* stepWords */.c9[step]} failed over generated rows: ${words}${code}`,
        ...(extent === undefined ? [] : [extent]),
        `the same rows again: --rows-seed ${seed}`,
        ...(certain ? ['any row makes it fail, whatever it holds'] : []),
        ...(query === undefined ? [] : [`yours may be better, count them: ${query}`]),
    ];
}
/** Codes by PostgreSQL's appendix A. */
function failure_judge({ failure, before }) {
    const words = wordsOf(failure);
    const certain = { certain: true, severity: rules/* smokeRules */.b.failsOnRows.severity, words };
    const maybe = { certain: false, severity: rules/* smokeRules */.b.mayFailOnRows.severity, words };
    const notice = { ...maybe, severity: 'notice' };
    const statement = failure.statement?.text ?? '';
    const brings = /^\s*(insert|copy|merge)\b/i.test(statement) && !/\bselect\b/i.test(statement);
    switch (failure.code) {
        case '23502': {
            const [, column, table] = /column "(.+)" of relation "(.+)" contains null values/.exec(failure.message) ?? [];
            if (column === undefined || table === undefined || hasColumn(before, table, column))
                return maybe;
            return { ...certain, words: `${table}.${column} is new, NOT NULL, and has no value for old rows` };
        }
        // Pending trigger events: rows were changed, and the table is altered in the same transaction.
        case '55006':
            return /pending trigger events/.test(failure.message) ? certain : maybe;
        case '23505':
        case '23P01':
            return brings ? undefined : maybe;
        // Numbers and times out of range: only the extremes among the generated values are so large.
        case '22003':
        case '22008':
        // The migration itself looks at the rows and refuses them: it was written to.
        case 'P0001':
        case 'P0004':
            return notice;
        default:
            return maybe;
    }
}
function hasColumn(schema, table, column) {
    for (const { kind, name } of schema.objects.values()) {
        if (kind === 'column' && name.replaceAll('"', '').endsWith(`.${table}.${column}`))
            return true;
    }
    return false;
}
function wordsOf({ code, message, detail }) {
    const first = message.split('\n', 1)[0] ?? '';
    const nulls = /column "(.+)" of relation "(.+)" contains null values/.exec(first);
    if (nulls)
        return `${nulls[2]}.${nulls[1]} holds nulls`;
    const duplicate = /^Key \((.+)\)=\(.*\) is duplicated/.exec(detail ?? '');
    if (code === '23505' && duplicate)
        return `${duplicate[1]} holds duplicates (${first})`;
    const check = /check constraint "(.+)" of relation "(.+)" is violated by some row/.exec(first);
    if (check)
        return `${check[2]} holds rows against ${check[1]}`;
    const orphan = /Key \((.+)\)=\(.*\) is not present in table "(.+)"/.exec(detail ?? '');
    if (code === '23503' && orphan)
        return `${orphan[1]} holds values that ${orphan[2]} does not have`;
    return first;
}
function mendOf({ code, message, statement }, query, certain) {
    const first = query === undefined ? 'Count such rows first.' : 'Count such rows first, by the query above.';
    if (code === '23502')
        return certain
            ? 'Give the column a default, or add it without NOT NULL, fill it, and set NOT NULL then.'
            : `${first} Then fill them in a migration before this one, in batches.`;
    if (code === '23505')
        return `${first} Then make them unique in a migration before this one.`;
    if (code === '23514' || code === '23503')
        return `${first} Then mend them, or add the constraint NOT VALID and validate it in a later migration.`;
    if (code === '55006' && /pending trigger events/.test(message))
        return 'Put the change of rows and the change of the table into two migrations, or run SET CONSTRAINTS ALL IMMEDIATE between them.';
    if (code?.startsWith('22') && statement)
        return `${first} Say with USING what becomes of values that do not fit, or mend them before.`;
    return undefined;
}
//# sourceMappingURL=failure.js.map
;// CONCATENATED MODULE: ./build/src/gates/smoke/rows/findings.js


/** A table that the migration touches, or that its foreign keys need, stayed empty. */
function unfilledTable(migration, { relation, problem }) {
    const { id, severity, why, mend } = rules/* smokeRules */.b.tableUnfilled;
    return {
        rule: id,
        severity,
        title: `${relation} was empty when ${(0,migration_label/* migrationLabel */.R)(migration)} ran: ${problem ?? 'it could not be filled'}`,
        detail: why,
        fix: mend,
        location: migration.up?.location ?? { file: migration.file },
        migration: migration.id,
        subject: `unfilled ${relation}`,
    };
}
/** Columns that got a default and hold nulls in rows that were there. */
function skippedRows(migration, { before, after, data }) {
    const { id, severity, why, mend } = rules/* smokeRules */.b.defaultSkipsOldRows;
    return [...data].flatMap(([table, { rows, columns }]) => [...columns].flatMap(([name, { values }]) => {
        const key = `column ${table}.${name}`;
        const [from, to] = [before.objects.get(key)?.properties, after.objects.get(key)?.properties];
        if (!from || !to?.default || to.default === from.default || values === rows)
            return [];
        return [
            {
                rule: id,
                severity,
                title: `up of ${(0,migration_label/* migrationLabel */.R)(migration)}: ${table}.${name} gets the default ${to.default}, and rows that are there keep NULL`,
                detail: `${why}\nIn production, before the release: select count(*) from ${table} where ${name} is null;`,
                fix: mend,
                location: migration.up?.location ?? { file: migration.file },
                migration: migration.id,
                subject: `default ${table}.${name}`,
            },
        ];
    }));
}
//# sourceMappingURL=findings.js.map
;// CONCATENATED MODULE: ./build/src/gates/smoke/rows/climb.js








/**
 * A climb with rows in the tables that the migration touches. Where rows make a step fail, that is told by rules of its
 * own, and the migration is judged once more without them: generated rows never hide what a climb over empty tables
 * shows, and never fail what only they break.
 */
async function climbOverRows(bench, migration, { before, rows }) {
    const there = await rows.fill(bench.beside, migration, before);
    const unfilled = there.unfilled.map((table) => unfilledTable(migration, table));
    if (there.tables.length === 0)
        return withFindings(await climb(bench, migration, before), unfilled);
    const looks = {};
    const look = (schema) => readTables(bench, there, schema);
    if (mayLose(migration))
        looks.before = await look(before);
    const tried = await attemptClimb(bench, migration, {
        before,
        stops: {
            up: async (after) => {
                if (looks.before)
                    looks.up = await look(after);
            },
            down: async () => {
                if (looks.before)
                    looks.down = await look(before);
            },
        },
    });
    if (isSound(tried)) {
        await settle(bench, migration, tried);
        forgetEmptied(rows, looks);
        const reached = { ...tried, rows: { seed: rows.settings.seed, style: rows.style } };
        return withFindings(reached, [
            ...unfilled,
            ...seenInRows(migration, { ...looks, schemas: [before, tried.after] }),
        ]);
    }
    const extent = tried.failed && (await extentOf(bench, tried.failed.failure));
    await bench.restore();
    const style = sparingStyle(tried, rows.style);
    if (style)
        return climbOverOthers(bench, migration, { before, rows, tried, style, extent });
    const plain = await climb(bench, migration, before);
    const reached = withFindings(plain, unfilled);
    return onlyOverRows(migration, { tried, plain: reached, before, rows, extent });
}
/** What tables that somebody has kept in order need not hold, by what it makes fail (PostgreSQL's appendix A). */
const spared = {
    '22003': 'extremes',
    '22008': 'extremes',
    '23502': 'nulls',
    '23505': 'repeats',
};
/** Rows without what made the step fail; undefined where they are without it already, or where that is no help. */
function sparingStyle({ failed }, style) {
    const culprit = spared[failed?.failure.code ?? ''];
    return culprit !== undefined && style[culprit] ? { ...style, [culprit]: false } : undefined;
}
/** What such rows make fail must not hide what other rows show: the work that locks last for. */
async function climbOverOthers(bench, migration, { before, rows, tried, style, extent }) {
    const usual = rows.style;
    rows.style = style;
    try {
        const plain = await climbOverRows(bench, migration, { before, rows });
        return onlyOverRows(migration, { tried, plain, before, rows, extent });
    }
    finally {
        rows.style = usual;
    }
}
function isSound({ failed, findings }) {
    return failed === undefined && findings.every(({ severity }) => severity !== 'error');
}
/** What went right without rows, with what went wrong with them. */
function onlyOverRows(migration, { tried, plain, before, rows, extent }) {
    if (plain.findings.some(({ severity }) => severity === 'error'))
        return plain;
    const { seed } = rows.settings;
    if (tried.failed) {
        const inFront = tried.failed.step === 'down' ? (plain.after ?? before) : before;
        const stumble = rowsFailure({ migration, ...tried.failed, before: inFront, seed, extent });
        return stumble ? withStumble(plain, stumble) : plain;
    }
    return withFindings(plain, tried.findings
        .filter(({ severity }) => severity === 'error')
        .map((finding) => ({
        ...finding,
        severity: 'warning',
        detail: `${finding.detail ?? ''}\nOnly with generated rows (seed ${seed}); without rows there is no difference.`,
    })));
}
/** Statements that only make things lose nothing. Code may do anything. */
const losing = /\b(?:drop|alter|delete|update|truncate|merge|do|call|copy|execute|perform|select|insert|exchange|detach)\b/i;
function mayLose({ up, down }) {
    return [up, down].some((direction) => direction && (!direction.sql || losing.test(direction.sql.text)));
}
/** The tables with the columns that this schema gives them. */
async function readTables(bench, { tables }, schema) {
    const columns = columnsOf(new Set(tables), schema);
    const present = [...columns].map(([relation, types]) => ({ relation, columns: types }));
    try {
        return await readData(bench.beside, present);
    }
    catch (error) {
        // The schema is not what it was: a difference that is told for itself.
        if (error instanceof postgres_session/* ServerError */.g)
            return new Map();
        throw error;
    }
}
function seenInRows(migration, { before, up, down, schemas }) {
    if (!before || !up)
        return [];
    const [from, to] = schemas;
    const lost = down && dataLoss(migration, { before, up, down });
    const skipped = to ? skippedRows(migration, { before: from, after: to, data: up }) : [];
    return [...(lost ? [lost] : []), ...skipped];
}
function forgetEmptied(rows, { up, down }) {
    for (const data of [up, down]) {
        for (const [table, { rows: left }] of data ?? [])
            if (left === 0)
                rows.forget(table);
    }
}
function withStumble(reached, stumble) {
    const { stumbles: known = [] } = reached;
    if (known.some(({ finding }) => finding.subject === stumble.finding.subject))
        return reached;
    const { reason: _, ...result } = reached.result;
    const failed = stumble.finding.severity === 'error';
    return {
        ...reached,
        result: failed ? { ...result, status: 'failed' } : reached.result,
        stumbles: [...known, stumble],
    };
}
function withFindings(reached, more) {
    if (more.length === 0)
        return reached;
    const failed = more.some(({ severity }) => severity === 'error');
    const { reason: _, ...result } = reached.result;
    return {
        ...reached,
        result: failed ? { ...result, status: 'failed' } : reached.result,
        findings: [...reached.findings, ...more],
    };
}
//# sourceMappingURL=climb.js.map
;// CONCATENATED MODULE: ./build/src/gates/smoke/run-route.js





/** Walks the route. Followers of a root failure are skipped and counted; other branches go on. */
async function runRoute(bench, plan, { progress, weigher, rows }) {
    const walk = new Walk(bench, await bench.snapshot(), { weigher, rows });
    const rest = plan.route.slice(plan.baseLength);
    for (const [index, stop] of rest.entries()) {
        progress(`${index + 1}/${rest.length} ${stop.migration.id}`);
        await walk.visit(stop.migration, stop.treatment === 'stairs');
    }
    return walk.result();
}
class Walk {
    #bench;
    #weigher;
    #rows;
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
    constructor(bench, schema, { weigher, rows }) {
        this.#bench = bench;
        this.#weigher = weigher;
        this.#rows = rows;
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
            if (!(error instanceof postgres_session/* ConnectionLost */.p))
                throw error;
            this.#loseServer(migration);
        }
    }
    async #climb(migration) {
        const climbed = this.#rows
            ? await climbOverRows(this.#bench, migration, { before: this.#schema, rows: this.#rows })
            : await climb(this.#bench, migration, this.#schema);
        const { result, findings, after } = climbed;
        this.#migrations.push(result);
        const weighed = await this.#weigh(migration, climbed);
        this.#findings.push(...[...findings, ...weighed].map((finding) => this.#provisional(finding)));
        if (after)
            this.#advance(migration, after);
        else
            this.#lost.set(migration.id, migration.id);
    }
    /** One that did not go up has something else to tell. */
    async #weigh(migration, climbed) {
        const { result, after, ground, stumbles = [], rows } = climbed;
        if (!this.#weigher || !after)
            return stumbles.map(({ finding }) => finding);
        const server = { major: this.#bench.serverMajor, name: this.#bench.serverName };
        const seen = result.trace && ground ? { trace: result.trace, ground } : undefined;
        return this.#weigher.findings({ migration, seen, before: this.#schema, after, server, stumbles, rows });
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
        this.#findings.push((0,smoke_findings/* failureFinding */.Ue)({
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
        this.#findings.push((0,smoke_findings/* failureFinding */.Ue)({ migration, step: 'up', failure: { kind: 'connection', message }, serverMajor }));
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
// EXTERNAL MODULE: ./build/src/postgres/inspector/inspector.js + 23 modules
var inspector = __webpack_require__(96197);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/postgres/database-url.js
var database_url = __webpack_require__(6200);
;// CONCATENATED MODULE: ./build/src/postgres/tracer/asked.js
/** Before 15 what was handed in comes late and by nobody's clock: such an answer tells nothing. */
function isLost({ asked }, major) {
    return major < 15 && asked?.after?.handedIn === true;
}
/** Whether its session has said what it did. */
function isAnswered({ asked }) {
    return asked?.before !== undefined && asked.after !== undefined;
}
/**
 * What the answers say. Of several statements, what happened to a table is told of the last one without event triggers
 * that names it, and `known` is what the event triggers of the others told.
 */
function tellAsked({ runs, before, after }, relations, known) {
    const [first, ...more] = runs;
    const owners = (more.length === 0 ? [first] : runs.filter(({ events }) => events.length === 0)).flatMap((run) => (run?.tag === undefined ? [] : [run]));
    if (!before || !after || owners.length === 0)
        return new Map();
    const others = runs.filter((run) => !owners.includes(run)).map(known);
    const ownerOf = (bare, among = owners) => among.findLast(({ text }) => text.includes(bare)) ?? among.at(-1);
    const scans = readsBetween(before, after, relations).flatMap(({ relation, rows }) => {
        const told = others.flatMap((one) => one.scans).filter((scan) => scan.relation === relation.name);
        const left = rows - told.reduce((sum, scan) => sum + scan.rows, 0);
        return left > 0 ? [{ owner: ownerOf(relation.bare), scan: { relation: relation.name, rows: left } }] : [];
    });
    const moved = movedBetween(before, after, relations).filter((one) => !runs.some((run) => hasMoved(run, one)));
    const movers = owners.filter(({ tag = '' }) => !onRows.test(tag));
    const wal = after.wal - before.wal - others.reduce((sum, { walBytes }) => sum + walBytes, 0);
    return new Map(owners.map((run) => [
        run,
        {
            scans: scans.flatMap(({ owner, scan }) => (owner === run ? [scan] : [])),
            rewrites: moved.flatMap(({ relation: { name, bare } }) => ownerOf(bare, movers) === run ? [{ relation: name, reason: reasonOf(run) }] : []),
            ...(owners.length === 1 && { walBytes: Math.max(0, wal) }),
        },
    ]));
}
function reasonOf({ tag = '' }) {
    if (tag === 'VACUUM')
        return 'vacuum full';
    return tag === 'TRUNCATE TABLE' ? 'truncate' : tag.toLowerCase();
}
function readsBetween(before, after, relations) {
    // What was handed in between the two is in the total of all sessions.
    const all = (answer, oid) => (answer.reads.get(oid) ?? 0) + (after.handedIn ? (answer.total.get(oid) ?? 0) : 0);
    return [...new Set([...after.reads.keys(), ...after.total.keys()])].flatMap((oid) => {
        const relation = relations.get(oid);
        const rows = all(after, oid) - all(before, oid);
        return relation && rows > 0 ? [{ relation, rows }] : [];
    });
}
/** Those that are in another file. */
function movedBetween(before, after, relations) {
    return [...after.files].flatMap(([oid, file]) => {
        const old = before.files.get(oid);
        const relation = relations.get(oid);
        return relation && old !== undefined && old !== file ? [{ relation, oid, file }] : [];
    });
}
/** Commands on rows, by their tag. */
const onRows = /^(?:INSERT|UPDATE|DELETE|MERGE|SELECT|COPY)\b/;
/** Whether event triggers have told that a statement moved it. */
function hasMoved({ events }, { oid, file }) {
    const wasAt = (event) => events.some((one) => one.event === event && one.files.get(oid) === file);
    return (events.some(({ rewrite }) => rewrite?.relation === oid) ||
        (wasAt('ddl_command_end') && !wasAt('ddl_command_start')));
}
//# sourceMappingURL=asked.js.map
;// CONCATENATED MODULE: ./build/src/postgres/tracer/unseen.js

const unseen_words = (text) => new Set(text.split(' '));
const withoutLocks = unseen_words('BEGIN START COMMIT END ROLLBACK ABORT SAVEPOINT RELEASE SET RESET SHOW DISCARD DEALLOCATE LISTEN UNLISTEN NOTIFY CLOSE');
/** What belongs to the whole server: event triggers do not fire for it. */
const sharedObjects = /^(?:CREATE|ALTER|DROP) (?:ROLE|USER(?! MAPPING)|GROUP|DATABASE|TABLESPACE|SYSTEM|EVENT TRIGGER)\b/;
/** Whether a statement takes no lock on a relation that stands in somebody's way. */
function takesNoLock(text) {
    return withoutLocks.has((0,sql_statement/* firstKeyword */.A1)(text)) || sharedObjects.test((0,sql_statement/* leadingWords */.kq)(text, 3).join(' '));
}
const aboutTheCatalog = /^\s*select\b.*(?:\bpg_catalog\.|\binformation_schema\.|\bpg_class\b|\bcurrent_schema\b)/is;
/** Whether to look what a statement holds behind it. Engines ask the catalog a lot, and that stops nobody. */
function isWorthALook(text) {
    return !takesNoLock(text) && !aboutTheCatalog.test(text);
}
const weakLocks = unseen_words('SELECT WITH VALUES TABLE EXPLAIN FETCH MOVE DECLARE EXECUTE INSERT UPDATE DELETE MERGE COPY');
/** Whether its locks stop nobody as a rule: nothing is missed where nobody saw them. */
function locksLittle(text) {
    return takesNoLock(text) || weakLocks.has((0,sql_statement/* firstKeyword */.A1)(text));
}
const outside = /^(?:VACUUM|ANALYZE|ANALYSE|CLUSTER|REINDEX|TRUNCATE|(?:CREATE (?:UNIQUE )?|DROP )INDEX CONCURRENTLY)\b/;
/** Whether no event trigger sees its locks, which it lets go at its end where it commits by itself. */
function letsGoUnseen(text) {
    return (outside.test((0,sql_statement/* leadingWords */.kq)(text, 4).join(' ')) ||
        (/^\s*alter\s+table\b/i.test(text) && /\bdetach\s+partition\b.*\bconcurrently\b/is.test(text)));
}
const unseen_withoutTriggers = unseen_words('SELECT WITH INSERT UPDATE DELETE MERGE COPY TRUNCATE VACUUM ANALYZE ANALYSE CLUSTER REINDEX DO CALL EXECUTE');
/** Whether to ask its session what a statement has read and written: only event triggers tell more. */
function isWorthAsking(text, triggers) {
    if (!isWorthALook(text))
        return false;
    const keyword = (0,sql_statement/* firstKeyword */.A1)(text);
    return unseen_withoutTriggers.has(keyword) || (!triggers && !withoutScans.has(keyword));
}
/** Whether what it reads matters: who only reads keeps nobody out, and what a runner sends besides is not asked about. */
function changesRows(text) {
    return isWorthAsking(text, false) && (0,sql_statement/* firstKeyword */.A1)(text) !== 'SELECT';
}
/** Asked before LOCK TABLE, a transaction would have its snapshot before the lock. The others only read on. */
const withoutScans = unseen_words('LOCK FETCH MOVE DECLARE EXPLAIN PREPARE CHECKPOINT LOAD');
const rewriting = unseen_words('VACUUM CLUSTER TRUNCATE DO CALL');
/** Whether a statement may give a table a new file that no event trigger sees; any may where there are no triggers. */
function mayRewrite(text, triggers) {
    const keyword = (0,sql_statement/* firstKeyword */.A1)(text);
    return rewriting.has(keyword) || (!triggers && !weakLocks.has(keyword));
}
/** Whether the server counts no rows that it reads: it looks at pages. */
function readsUncounted(text) {
    return /^(?:VACUUM|ANALYZE|ANALYSE)$/.test((0,sql_statement/* firstKeyword */.A1)(text));
}
/** Whether a statement lets those behind it run for less than half a second. */
function leavesNoTime(text) {
    const [, limit, unit] = /\b(?:statement|transaction)_timeout'?\s*(?:=|\bto\b|,)\s*'?(\d+)\s*(us|ms)?\b/i.exec(text) ?? [];
    return limit !== undefined && Number(limit) > 0 && (unit === 'us' || Number(limit) < 500);
}
//# sourceMappingURL=unseen.js.map
;// CONCATENATED MODULE: ./build/src/postgres/tracer/assign-locks.js


/** Tells each lock of the statement that brought it into its transaction. What cannot be told is a gap. */
function assignLocks(runs, before, gaps) {
    const ledger = { before, gaps, taken: new Map() };
    const transactions = new Map();
    for (const run of runs) {
        const known = run.transaction === undefined ? undefined : transactions.get(run.transaction);
        const transaction = known ?? { held: new Map(), unseen: [] };
        if (run.transaction !== undefined)
            transactions.set(run.transaction, transaction);
        ledger.taken.set(run, { held: new Map(), transaction });
        follow(run, transaction, ledger);
    }
    for (const { unseen } of transactions.values())
        for (const run of unseen)
            miss(run, gaps);
    return new Map([...ledger.taken].map(([run, taken]) => [run, tell(taken, before)]));
}
function follow(run, transaction, { before, gaps, taken }) {
    const [first, ...rest] = run.events;
    const add = (locks = [], among = []) => {
        for (const lock of locks) {
            const held = taken.get(ownerAmong(among, lock, before) ?? run)?.held;
            if (held && raise(transaction.held, lock))
                raise(held, lock);
        }
    };
    // What is there already when a command begins is of the statements before it.
    add(first?.locks, transaction.unseen);
    for (const { locks } of rest)
        add(locks);
    add(run.held);
    add(run.seen, [...transaction.unseen, run]);
    if (run.tag === undefined)
        gaps.add(`it failed, and what it had locked by then was let go: ${shown(run.text)}`);
    const known = first || run.held || (run.seen && run.seen.length > 0);
    if (known)
        transaction.unseen = [];
    else if (run.tag !== undefined && !takesNoLock(run.text)) {
        if (run.transaction === undefined)
            miss(run, gaps);
        else
            transaction.unseen.push(run);
    }
}
function miss({ text }, gaps) {
    if (!locksLittle(text))
        gaps.add(`nobody saw the locks of: ${shown(text)}`);
}
/** A statement as a gap names it. */
function shown(text) {
    const line = text.replace(/\s+/g, ' ');
    return line.length > 100 ? `${line.slice(0, 99)}…` : line;
}
/** The last of them that names the relation, else the last. */
function ownerAmong(runs, lock, before) {
    const bare = before.get(lock.relation)?.bare;
    return runs.findLast(({ text }) => bare !== undefined && text.includes(bare)) ?? runs.at(-1);
}
/** False when as much was held before. */
function raise(held, { relation, mode }) {
    const old = held.get(relation);
    if (old !== undefined && strength(old) >= strength(mode))
        return false;
    held.set(relation, mode);
    return true;
}
/**
 * Locks that stand in somebody's way. Plain reading (ACCESS SHARE) is left out; so is an index whose table is locked
 * just as much, since nobody uses one without the other.
 */
function tell({ held, transaction }, before) {
    return [...held]
        .flatMap(([oid, mode]) => {
        const relation = before.get(oid);
        if (!relation || mode === 'ACCESS SHARE')
            return [];
        const table = transaction.held.get(relation.table);
        const implied = table !== undefined && strength(table) >= strength(mode);
        const isIndex = relation.table !== 0;
        const weak = strength(mode) < strength('SHARE UPDATE EXCLUSIVE');
        return isIndex && (implied || weak) ? [] : [{ relation: relation.name, mode }];
    })
        .sort((a, b) => strength(b.mode) - strength(a.mode) || (a.relation < b.relation ? -1 : 1));
}
function strength(mode) {
    return core_lock/* lockModes */.Y8.indexOf(mode);
}
//# sourceMappingURL=assign-locks.js.map
;// CONCATENATED MODULE: ./build/src/postgres/tracer/attribute.js




/** Longer statements are cut. Characters. */
const longest = 20_000;
/** A step with more statements than this brings rows. */
const attribute_most = 2_000;
/** Says of each statement what it did to the relations that were there before. */
function attribute(recording) {
    const { before } = recording;
    const gaps = new Set(recording.gaps);
    const locks = assignLocks(recording.runs, before, gaps);
    const files = new Map([...before].map(([oid, { file }]) => [oid, file]));
    const answers = answersOf(recording, gaps);
    const traced = recording.runs.map((run) => {
        const { text, transaction, events } = run;
        const answer = answers.get(run);
        const wal = answer?.walBytes ?? (events.length > 1 ? walOf(events) : undefined);
        const rewrites = attribute_rewritesOf(events, before, files);
        const moved = answer?.rewrites.filter((one) => !rewrites.some(({ relation }) => relation === one.relation));
        const rows = rowsOf(run);
        const durationMs = durationOf(run);
        const limits = events.find((event) => event.limits)?.limits;
        return {
            sql: text.length > longest ? `${text.slice(0, longest)}…` : text,
            ...(transaction !== undefined && { transaction }),
            ...(durationMs !== undefined && { durationMs }),
            ...(wal !== undefined && { walBytes: wal }),
            ...(limits && { lockTimeoutMs: limits.lock, statementTimeoutMs: limits.statement }),
            locks: locks.get(run) ?? [],
            rewrites: [...rewrites, ...(moved ?? [])],
            scans: answer?.scans ?? attribute_scansOf(events, before),
            objects: objectsOf(events),
            ...(rows !== undefined && { rows }),
        };
    });
    for (const run of recording.runs)
        tellUnseen(run, recording, gaps);
    const told = traced.filter((statement, index) => {
        const failed = recording.runs[index]?.tag === undefined;
        return failed || (!onlyReads(statement) && (0,sql_statement/* transactionStep */.NA)(statement.sql) === undefined);
    });
    if (told.length > attribute_most)
        gaps.add(`${told.length - attribute_most} more statements are not shown`);
    return { statements: numbered(told.slice(0, attribute_most)), gaps: [...gaps] };
}
/** What sessions said of their statements when they were asked. */
function answersOf({ before, runs, major }, gaps) {
    const lost = new Set(runs.filter((run) => isAnswered(run) && isLost(run, major)));
    for (const { text } of lost)
        if (changesRows(text))
            gaps.add(`the server's counters were read too late to tell what it read: ${shown(text)}`);
    const groups = new Set(runs.filter((run) => !lost.has(run)).flatMap(({ asked }) => asked ?? []));
    const known = ({ events }) => ({ scans: attribute_scansOf(events, before), walBytes: walOf(events) });
    return new Map([...groups].flatMap((asked) => [...tellAsked(asked, before, known)]));
}
/** Bytes between the first event and the last. */
function walOf(events) {
    return (events.at(-1)?.wal ?? 0) - (events[0]?.wal ?? 0);
}
function tellUnseen(run, { triggers }, gaps) {
    if (run.tag === undefined)
        return;
    if (readsUncounted(run.text) && !/\bfull\b/i.test(run.text))
        gaps.add(`the server does not count the rows that it reads: ${shown(run.text)}`);
    else if (isUnobserved(run, triggers))
        gaps.add(`${triggers ? 'no event trigger saw' : 'nobody saw'} what it read and wrote: ${shown(run.text)}`);
}
/** Transactions counted from 1 in the order of what is told. */
function numbered(statements) {
    const numbers = new Map();
    return statements.map((statement) => {
        const { transaction } = statement;
        if (transaction === undefined)
            return statement;
        const number = numbers.get(transaction) ?? numbers.size + 1;
        numbers.set(transaction, number);
        return { ...statement, transaction: number };
    });
}
/**
 * Milliseconds, without the time that the triggers took. Of a statement that travelled with others only the triggers
 * know: the server may hold its answer back.
 */
function durationOf({ startedAt, endedAt, events, alone }) {
    const [first, last] = [events[0], events.at(-1)];
    if (first?.event === 'ddl_command_start' && last?.event === 'ddl_command_end') {
        const own = events.slice(1, -1).reduce((sum, { from, to }) => sum + to - from, 0);
        return rounded(last.from - first.to - own);
    }
    return alone ? rounded(endedAt - startedAt) : undefined;
}
function rounded(ms) {
    return Math.round(Math.max(0, ms) * 100) / 100;
}
/** `COPY orders (id) FROM`, and not `COPY (SELECT ... FROM`. */
const copiesIn = /^[^(]*?\bcopy\s[^(]*(?:\([^()]*\)\s*)?from\b/i;
function rowsOf({ tag = '', text }) {
    const [, command, count] = /^(INSERT 0|UPDATE|DELETE|MERGE|COPY) (\d+)$/.exec(tag) ?? [];
    if (count === undefined || (command === 'COPY' && !copiesIn.test(text)))
        return undefined;
    return Number(count);
}
/** PostgreSQL's reasons for a rewrite, by bit (its manual, "Event Trigger Functions"; 8 is from 15 on). */
const reasons = [
    [1, 'persistence'],
    [2, 'default value'],
    [4, 'column type'],
    [8, 'access method'],
];
/** What the server told, and what is in another file behind a command although it did not tell. */
function attribute_rewritesOf(events, before, files) {
    const found = new Map();
    for (const { rewrite } of events) {
        if (!rewrite)
            continue;
        const words = reasons.filter(([bit]) => rewrite.reason & bit).map(([, word]) => word);
        found.set(rewrite.relation, words.join(', ') || `reason ${rewrite.reason}`);
    }
    for (const event of events) {
        for (const [oid, file] of event.files) {
            const moved = event.event === 'ddl_command_end' && files.get(oid) !== file;
            if (moved && isStored(before.get(oid)?.kind) && !found.has(oid))
                found.set(oid, event.tag.toLowerCase());
            files.set(oid, file);
        }
    }
    return [...found].flatMap(([oid, reason]) => {
        const relation = before.get(oid);
        return relation ? [{ relation: relation.name, reason }] : [];
    });
}
const commands = /^\s*(?:create|alter|drop|refresh|reindex|vacuum|cluster)\b/i;
/** From 17 on a superuser can switch event triggers off (`event_triggers`), and an answer can be missing. */
function isUnobserved(run, triggers) {
    const { text, events } = run;
    if (events.length > 0 || isAnswered(run) || takesNoLock(text))
        return false;
    return commands.test(text) || (!triggers && !locksLittle(text));
}
function isStored(kind) {
    return kind === 'r' || kind === 'm';
}
/** Whole-table reads between the start of its first command and the end of its last. */
function attribute_scansOf(events, before) {
    const start = events.find(({ event }) => event === 'ddl_command_start');
    const end = events.findLast(({ event }) => event === 'ddl_command_end');
    return [...(end?.reads ?? [])].flatMap(([oid, count]) => {
        const relation = before.get(oid);
        const earlier = start?.reads.get(oid) ?? 0;
        // A session that has handed its counters in meanwhile begins again from zero.
        const rows = count >= earlier ? count - earlier : count;
        return relation && isStored(relation.kind) && rows > 0 ? [{ relation: relation.name, rows }] : [];
    });
}
/** REFRESH CONCURRENTLY makes such tables for itself. */
const ofTheServer = /^pg_temp\.pg_temp_\d+/;
function objectsOf(events) {
    const found = new Map();
    for (const { dropped, tag, kind, name } of events.flatMap(({ objects }) => objects)) {
        if (name === '' || ofTheServer.test(name))
            continue;
        const change = dropped ? 'dropped' : tag.startsWith('CREATE') ? 'created' : 'altered';
        const key = `${kind} ${name}`;
        // An object that was made in the statement and altered in it was made.
        if (change !== 'altered' || !found.has(key))
            found.set(key, { change, kind, name });
    }
    return [...found.values()];
}
/** A statement that did nothing but look: engines ask many questions of their own, and set many savepoints. */
function onlyReads({ sql, locks, objects, rewrites, rows }) {
    const did = locks.length + objects.length + rewrites.length > 0 || rows !== undefined;
    return (!did &&
        /^\s*(?:select|show|values|table|explain|discard|deallocate|savepoint|release|rollback)\b/i.test(sql));
}
//# sourceMappingURL=attribute.js.map
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/src/sql/split.js
var split = __webpack_require__(39234);
;// CONCATENATED MODULE: ./build/src/postgres/tracer/locks.js

/** `AccessExclusiveLock`, as `pg_locks` says it, to `ACCESS EXCLUSIVE`. */
function lockModeOf(name) {
    const words = name
        .replace(/Lock$/, '')
        .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
        .toUpperCase();
    const found = core_lock/* lockModes */.Y8.find((one) => one === words);
    if (!found)
        throw new Error(`the server has a lock mode that is not known: ${name}`);
    return found;
}
/** The oid below which everything came with the server (`FirstNormalObjectId`). */
const firstOwnOid = 16384;
async function locks_locksOf(session, pid) {
    const rows = await session.query(`select relation::text, mode, granted::text from pg_locks
      where pid = $1 and locktype = 'relation' and relation >= ${firstOwnOid}`, [pid]);
    return {
        locks: rows.map(({ relation, mode }) => ({ relation: Number(relation), mode: lockModeOf(mode) })),
        waits: rows.some(({ granted }) => granted === 'false'),
    };
}
//# sourceMappingURL=locks.js.map
;// CONCATENATED MODULE: ./build/src/postgres/tracer/event-triggers.js

/**
 * What the trigger says is a notice to the client, which the relay takes out: it comes in its place between the
 * answers, a rollback does not undo it, and neither a table nor a log is needed. The function runs as its owner
 * (SET ROLE does not stop it), with settings of its own. It and the triggers count as parts of the extension plpgsql:
 * what belongs to an extension is in no dump and in no snapshot.
 *
 * Counters that a session has not handed in yet outlast its transactions, so the ones at the start of a command are
 * told too, of all tables.
 */
function functionSql(mark) {
    const own = `pid = pg_backend_pid() and locktype = 'relation' and relation >= ${firstOwnOid}`;
    const files = `
        select json_agg(json_build_array(relation::int8, pg_relation_filenode(relation)::int8))
          from pg_locks where ${own} and mode = 'AccessExclusiveLock'`;
    const limits = ['lock_timeout', 'statement_timeout']
        .map((name) => `extract(epoch from current_setting('${name}')::interval) * 1000`)
        .join(', ');
    // CONCURRENTLY has let its locks go when it ends.
    const concurrent = `
        select oid from pg_class where tg_tag in ('CREATE INDEX', 'REINDEX') and oid >= ${firstOwnOid}
           and relkind in ('r', 'm') and pg_stat_get_xact_tuples_returned(oid) > 0`;
    return `
create function pg_catalog.lockkeeper_trace() returns event_trigger language plpgsql security definer
  set search_path = pg_catalog set client_min_messages = notice as $lockkeeper$
declare
  arrived timestamptz := clock_timestamp();
  said json;
begin
  if tg_event = 'ddl_command_start' then
    said := json_build_object('reads', (
      select json_agg(json_build_array(oid::int8, pg_stat_get_xact_tuples_returned(oid))) from pg_class
       where oid >= ${firstOwnOid} and relkind in ('r', 'm') and pg_stat_get_xact_tuples_returned(oid) > 0),
      'files', (${files}), 'limits', json_build_array(${limits}));
  elsif tg_event = 'table_rewrite' then
    said := json_build_object(
      'relation', pg_event_trigger_table_rewrite_oid()::int8, 'reason', pg_event_trigger_table_rewrite_reason());
  elsif tg_event = 'sql_drop' then
    said := json_build_object('objects', (
      select json_agg(json_build_array(true, '', object_type, object_identity))
        from pg_event_trigger_dropped_objects() where original or normal));
  else
    said := json_build_object(
      'reads', (
        select json_agg(json_build_array(relation::int8, pg_stat_get_xact_tuples_returned(relation)))
          from (select distinct relation from pg_locks where ${own} union ${concurrent}) held),
      'files', (${files}),
      'objects', (
        select json_agg(json_build_array(false, command_tag, object_type, object_identity))
          from pg_event_trigger_ddl_commands()));
  end if;
  raise notice '${mark}%', json_build_object(
    'event', tg_event, 'tag', tg_tag, 'said', said,
    'locks', (select json_agg(json_build_array(relation::int8, mode)) from pg_locks where ${own}),
    'wal', (pg_current_wal_insert_lsn() - '0/0')::int8,
    'from', extract(epoch from arrived) * 1000, 'to', extract(epoch from clock_timestamp()) * 1000);
end $lockkeeper$`;
}
const events = ['ddl_command_start', 'table_rewrite', 'sql_drop', 'ddl_command_end'];
const event_triggers_triggers = events.map((event) => ({ event, name: `lockkeeper_trace_${event}` }));
/** Makes the triggers, switched off. `mark` is what their notices begin with. Needs a superuser. */
async function installTriggers(session, mark) {
    const statements = [
        functionSql(mark),
        ...event_triggers_triggers.flatMap(({ event, name }) => [
            `create event trigger ${name} on ${event} execute function pg_catalog.lockkeeper_trace()`,
            `alter event trigger ${name} disable`,
        ]),
        'alter extension plpgsql add function pg_catalog.lockkeeper_trace()',
        ...event_triggers_triggers.map(({ name }) => `alter extension plpgsql add event trigger ${name}`),
    ];
    await session.execute(statements.join(';\n'));
}
/** SQL that switches them. `always`: else a migration with `session_replication_role = replica` would not be seen. */
function triggersSql(state) {
    return event_triggers_triggers.map(({ name }) => `alter event trigger ${name} ${state}`).join(';\n');
}
/** Reads a notice of ours, without its mark. */
function readEvent(text) {
    const { event, tag, said, locks, wal, from, to } = JSON.parse(text);
    const { relation, reason, limits } = said;
    return {
        event,
        tag,
        locks: (locks ?? []).map(([oid, mode]) => ({ relation: oid, mode: lockModeOf(mode) })),
        reads: new Map(said.reads),
        files: new Map((said.files ?? []).flatMap(([oid, file]) => (file === null ? [] : [[oid, file]]))),
        objects: (said.objects ?? []).map(([dropped, command, kind, name]) => ({
            dropped,
            tag: command,
            kind,
            name: name ?? '',
        })),
        ...(limits && { limits: { lock: limits[0], statement: limits[1] } }),
        ...(relation !== undefined && reason !== undefined && { rewrite: { relation, reason } }),
        wal,
        from,
        to,
    };
}
//# sourceMappingURL=event-triggers.js.map
;// CONCATENATED MODULE: ./build/src/postgres/tracer/messages.js
/** What a client may ask before its session begins, in place of a protocol version. */
const firstRequests = { ssl: 80877103, gss: 80877104, cancel: 80877102 };
/** Puts chunks together and cuts messages from them. What is not whole yet is kept. */
class MessageReader {
    #chunks = [];
    #length = 0;
    #needed = 0;
    /** Whether messages begin with their kind: what a client says first does not. */
    #typed;
    constructor(side) {
        this.#typed = side === 'server';
    }
    push(chunk) {
        this.#chunks.push(chunk);
        this.#length += chunk.length;
        const found = [];
        for (let message = this.#next(); message; message = this.#next())
            found.push(message);
        return found;
    }
    #next() {
        const head = this.#typed ? 1 : 0;
        if (this.#length < Math.max(this.#needed, head + 4))
            return undefined;
        // Joined only when there is enough: a message can have megabytes, and comes in many chunks.
        const all = this.#chunks.length === 1 && this.#chunks[0] ? this.#chunks[0] : Buffer.concat(this.#chunks);
        this.#chunks = [all];
        this.#needed = head + all.readUInt32BE(head);
        if (this.#length < this.#needed)
            return undefined;
        const raw = all.subarray(0, this.#needed);
        this.#chunks = [all.subarray(this.#needed)];
        this.#length -= this.#needed;
        this.#needed = 0;
        const body = raw.subarray(head + 4);
        if (this.#typed)
            return { kind: String.fromCharCode(raw[0] ?? 0), raw, body };
        this.#typed = !Object.values(firstRequests).includes(body.readUInt32BE(0));
        return { kind: '', raw, body };
    }
}
/** The bytes of a message: its kind, which is empty for what a client says first, the length, and the body. */
function encode(kind, ...parts) {
    const body = Buffer.concat(parts);
    const head = Buffer.alloc(kind.length + 4, kind);
    head.writeUInt32BE(body.length + 4, kind.length);
    return Buffer.concat([head, body]);
}
/** The zero-ended texts at the start of a body. */
function textsOf(body, count) {
    const texts = [];
    let start = 0;
    while (texts.length < count) {
        const end = body.indexOf(0, start);
        if (end === -1)
            break;
        texts.push(body.toString('utf8', start, end));
        start = end + 1;
    }
    return texts;
}
/** AuthenticationSASL, in which a server over TLS offers to bind the log-in to it. */
const saslOffer = 10;
/**
 * The server's offer without SCRAM-SHA-256-PLUS: that binds a log-in to the TLS that both sides speak, and behind a
 * relay they do not speak the same; a client without TLS takes the very offer for an attack. Other messages as they are.
 */
function withoutChannelBinding(message) {
    const { kind, body } = message;
    if (kind !== 'R' || body.readUInt32BE(0) !== saslOffer)
        return message;
    const offered = body.toString('latin1', 4).split('\0').filter(Boolean);
    const names = offered.filter((name) => !name.endsWith('-PLUS')).map((name) => `${name}\0`);
    const left = Buffer.concat([body.subarray(0, 4), Buffer.from(`${names.join('')}\0`, 'latin1')]);
    return { kind, body: left, raw: encode(kind, left) };
}
/** The message text (field `M`) of an error or a notice. */
function noticeText(body) {
    return noticeField(body, 'M');
}
/** Whether an error ends the session. */
function isFatal(body) {
    return /^(?:FATAL|PANIC)$/.test(noticeField(body, 'V'));
}
function noticeField(body, code) {
    let start = 0;
    while (start < body.length && body[start] !== 0) {
        const end = body.indexOf(0, start + 1);
        if (end === -1)
            break;
        if (body[start] === code.charCodeAt(0))
            return body.toString('utf8', start + 1, end);
        start = end + 1;
    }
    return '';
}
//# sourceMappingURL=messages.js.map
;// CONCATENATED MODULE: ./build/src/postgres/tracer/open-watch.js

/** Begins to look; what is looked at may run when this has come back. */
async function openWatch({ watcher, recording, pid, text }) {
    const hold = text === undefined ? undefined : await watcher.hold(text, recording.before);
    const seen = new Map();
    let over = false;
    let owner;
    const looking = (async () => {
        try {
            while (!over) {
                const { locks, waits } = await watcher.look(pid);
                for (const lock of locks)
                    seen.set(`${lock.relation} ${lock.mode}`, lock);
                if (waits)
                    await hold?.release();
            }
            await hold?.release();
        }
        catch (error) {
            recording.gaps.add(`the locks could not be looked at: ${(0,errors/* messageOf */.bD)(error)}`);
            await hold?.release().catch(() => undefined);
        }
        if (owner)
            owner.seen = [...seen.values()];
    })();
    recording.pending.add(looking);
    return {
        stop(run) {
            owner = run;
            over = true;
        },
    };
}
//# sourceMappingURL=open-watch.js.map
;// CONCATENATED MODULE: ./build/src/postgres/tracer/asking.js


/**
 * Each question reads `pg_class` from its start to its end. The number of such reads so far is told first: none means
 * that the counters of the question before are not there any more.
 */
function sqlOf({ files }) {
    // No index helps with a condition like this one.
    const tables = `pg_catalog.pg_class where oid::int8 >= ${firstOwnOid} and relkind in ('r', 'm')`;
    const reads = (count) => `(select pg_catalog.json_agg(pg_catalog.json_build_array(oid::int8, pg_catalog.${count}(oid))) from ${tables} and pg_catalog.${count}(oid) > 0)`;
    return `select pg_catalog.json_build_object(
    'scans', pg_catalog.pg_stat_get_xact_numscans(1259),
    'wal', (pg_catalog.pg_current_wal_insert_lsn() - '0/0'::pg_lsn)::int8,
    'reads', ${reads('pg_stat_get_xact_tuples_returned')},
    'total', ${reads('pg_stat_get_tuples_returned')}${files
        ? `,\n    'files', (select pg_catalog.json_agg(pg_catalog.json_build_array(oid::int8, relfilenode::int8)) from ${tables})`
        : ''})::text`;
}
/**
 * A question as messages of the protocol. Statement and portal have names of their own: those without a name, and what
 * a client has prepared, stay as they are.
 */
function questionMessages(question) {
    const name = 'lockkeeper_question\0';
    const none = Buffer.from([0, 0]);
    return Buffer.concat([
        encode('P', Buffer.from(`${name}${sqlOf(question)}\0`), none),
        encode('B', Buffer.from(`${name}${name}`), none, none, none),
        encode('E', Buffer.from(name), Buffer.alloc(4)),
        encode('C', Buffer.from(`P${name}`)),
        encode('C', Buffer.from(`S${name}`)),
        encode('S'),
    ]);
}
/** Reads the one value of the row that answers a question. */
function readAnswer(row) {
    const { scans, wal, reads, total, files } = JSON.parse(row.toString('utf8', 6));
    return {
        wal,
        handedIn: scans === 0,
        reads: new Map(reads),
        total: new Map(total),
        files: new Map(files?.filter(([, file]) => file !== 0)),
    };
}
//# sourceMappingURL=asking.js.map
;// CONCATENATED MODULE: ./build/src/postgres/tracer/question.js


/** A question that was sent to a session and is not answered yet. */
class OpenQuestion {
    kind = 'question';
    /** Undefined where the session could not say. */
    answer;
    #resolve = () => undefined;
    #said;
    #problem;
    constructor(question, send) {
        this.answer = new Promise((resolve) => {
            this.#resolve = resolve;
        });
        send(questionMessages(question));
    }
    /** Why the server refused it. */
    get problem() {
        return this.#problem;
    }
    /** A message of the server: `ended` behind the last one, `others` where it is not about the question. */
    hears({ kind, body }) {
        if (kind === 'Z') {
            this.give();
            return 'ended';
        }
        if (kind === 'D')
            this.#said = readAnswer(body);
        // That the session ends is news for its client.
        if (kind === 'E' && isFatal(body))
            return 'others';
        if (kind === 'E')
            this.#problem = noticeText(body);
        return '12CDE3Tn'.includes(kind) ? 'heard' : 'others';
    }
    /** Nothing more is to come. */
    give() {
        this.#resolve(this.#problem === undefined ? this.#said : undefined);
    }
}
//# sourceMappingURL=question.js.map
;// CONCATENATED MODULE: ./build/src/postgres/tracer/conversation.js









/** Hears one session and writes down each statement with what was said while it ran. `send` reaches the server. */
function converse(world, send) {
    const session = new Conversation(world, send);
    return {
        fromClient: (message) => session.asks(message),
        fromServer: (message) => session.answers(message),
        ended: () => session.ended(),
    };
}
/** Half a second, and what a busy machine adds. */
const mostlyHandedInMs = 700;
const betweenQuestionsMs = 15;
class Conversation {
    #world;
    #send;
    #prepared = new Map();
    #portals = new Map();
    #requests = [];
    #pid = 0;
    /** As the server said last: idle, in a transaction, in a failed one. */
    #status = 'I';
    #transaction;
    /** The last statement of an open transaction, whose locks nobody has seen yet. */
    #unseen;
    #at = 0;
    #watch;
    /** What was asked about before it ran, until it is asked about again. */
    #asked;
    /** The client has sent a part of what it will end by a Sync: a question would come in between. */
    #inBatch = false;
    /** A question that runs out of time would take the transaction along. */
    #hasNoTime = false;
    /** Rows come from the client: the server passes over every Sync until their end. */
    #copying = false;
    constructor(world, send) {
        this.#world = world;
        this.#send = send;
    }
    asks(message) {
        const recording = this.#world.recording();
        if (!recording) {
            this.#note(message);
            return undefined;
        }
        const asking = this.#askBefore(message, recording);
        return asking ? asking.then(() => this.#letGo(message, recording)) : this.#letGo(message, recording);
    }
    /** What is to wait for before the server gets it. */
    #letGo(message, recording) {
        this.#note(message);
        const gate = this.#unseen
            ? this.#lookAt(this.#unseen, recording)
            : this.#watchWhileItRuns(message, recording);
        this.#unseen = undefined;
        this.#at = performance.now();
        return gate?.then(() => {
            this.#at = performance.now();
        });
    }
    /** The connection is gone. */
    ended() {
        for (const request of this.#requests)
            if (request.kind === 'question')
                request.give();
    }
    answers(message) {
        const [request] = this.#requests;
        if (request?.kind === 'question') {
            const heard = request.hears(message);
            if (heard === 'ended')
                this.#requests.shift();
            if (heard !== 'others')
                return 'keep';
            if (message.kind === 'E')
                return 'pass';
        }
        switch (message.kind) {
            case 'N':
                return this.#notice(message);
            case 'C':
                this.#completed(textsOf(message.body, 1)[0] ?? '');
                break;
            case '1':
                if (this.#requests[0]?.kind === 'parse')
                    this.#requests.shift();
                break;
            case 'I':
            case 's':
                if (this.#requests[0]?.kind === 'execute')
                    this.#requests.shift();
                break;
            case 'G':
                this.#copies();
                break;
            case 'E':
                this.#failed();
                break;
            case 'Z':
                this.#ready(String.fromCharCode(message.body[0] ?? 0));
                break;
            case 'K':
                this.#pid = message.body.readInt32BE(0);
                break;
        }
        return 'pass';
    }
    #note({ kind, body }) {
        this.#inBatch = 'PBDCEH'.includes(kind) || (this.#inBatch && !'SQ'.includes(kind));
        if (kind === 'Q') {
            this.#requests.push({ kind: 'query', texts: statementTexts(textsOf(body, 1)[0] ?? ''), next: 0 });
        }
        else if (kind === 'P') {
            const [name = '', text = ''] = textsOf(body, 2);
            this.#prepared.set(name, text);
            this.#requests.push({ kind: 'parse', text });
        }
        else if (kind === 'B') {
            const [portal = '', name = ''] = textsOf(body, 2);
            this.#portals.set(portal, this.#prepared.get(name) ?? '');
        }
        else if (kind === 'E') {
            this.#requests.push({ kind: 'execute', text: this.#portals.get(textsOf(body, 1)[0] ?? '') ?? '' });
        }
        else if (kind === 'F' || (kind === 'S' && !this.#copying))
            this.#requests.push({ kind: 'sync' });
        if (kind === 'c' || kind === 'f')
            this.#copying = false;
    }
    /** Those that were sent ahead are passed over as well. Only behind a message of its own that is not so. */
    #copies() {
        if (this.#requests[0]?.kind !== 'execute')
            return;
        this.#copying = true;
        while (this.#requests[1]?.kind === 'sync')
            this.#requests.splice(1, 1);
    }
    /** Asks the session before what is worth it, when all that was sent before is answered. */
    #askBefore(message, recording) {
        if (!this.#isQuiet() || this.#asked || this.#status === 'E' || this.#pid === 0)
            return undefined;
        const texts = this.#textsIn(message);
        if (texts.some(leavesNoTime))
            this.#hasNoTime = true;
        if (this.#hasNoTime || !texts.some((text) => isWorthAsking(text, recording.triggers)))
            return undefined;
        const files = texts.some((text) => mayRewrite(text, recording.triggers));
        const asked = { runs: [], files };
        this.#asked = asked;
        const ask = async () => {
            const before = await this.#ask({ files }, recording);
            if (before)
                asked.before = before;
        };
        const waits = recording.major < 15 && this.#status === 'I' && texts.some(letsGoUnseen);
        if (waits)
            return this.#askWhenHandedIn(ask, asked);
        void ask();
        return undefined;
    }
    /** Before 15 a session hands its counters in at most twice a second: right behind that there is time. */
    async #askWhenHandedIn(ask, asked) {
        const until = performance.now() + mostlyHandedInMs;
        do {
            await ask();
            if (asked.before?.handedIn !== false)
                return;
            await (0,promises_.setTimeout)(betweenQuestionsMs);
        } while (performance.now() < until);
    }
    /** All that the client has sent is answered. */
    #isQuiet() {
        return !this.#inBatch && this.#requests.every(({ kind }) => kind === 'question');
    }
    #textsIn({ kind, body }) {
        if (kind === 'Q')
            return statementTexts(textsOf(body, 1)[0] ?? '');
        if (kind === 'P')
            return textsOf(body, 2).slice(1);
        if (kind === 'B')
            return [this.#prepared.get(textsOf(body, 2)[1] ?? '') ?? ''];
        return [];
    }
    async #ask(question, recording) {
        const open = new OpenQuestion(question, this.#send);
        this.#requests.push(open);
        const asked = open.answer.then(() => undefined);
        recording.pending.add(asked);
        const answer = await open.answer;
        recording.pending.delete(asked);
        if (open.problem !== undefined)
            recording.gaps.add(`the session could not be asked what it did: ${open.problem}`);
        return answer;
    }
    /** What was asked about has run. */
    #askAfter() {
        const asked = this.#asked;
        this.#asked = undefined;
        const recording = this.#world.recording();
        if (!asked || !recording || asked.runs.length === 0 || this.#status === 'E')
            return;
        void this.#ask({ files: asked.files }, recording).then((after) => {
            if (after)
                asked.after = after;
        });
    }
    async #lookAt(run, recording) {
        try {
            run.held = (await this.#world.watcher.look(this.#pid)).locks;
        }
        catch (error) {
            recording.gaps.add(`the locks could not be looked at: ${(0,errors/* messageOf */.bD)(error)}`);
        }
    }
    /** Locks that are let go before anybody can ask are looked at again and again meanwhile. */
    #watchWhileItRuns({ kind }, recording) {
        const request = this.#requests.at(-1);
        if (kind !== 'Q' || request?.kind !== 'query' || this.#status !== 'I')
            return undefined;
        const last = request.texts.at(-1) ?? '';
        const alone = request.texts.length === 1;
        // Without event triggers nobody else tells of the locks of schema changes.
        const blind = !recording.triggers && !request.texts.every(locksLittle);
        const lets = alone ? letsGoUnseen(last) : !locksLittle(last) && !/^(?:create|alter|drop)\b/i.test(last);
        if (!blind && !lets)
            return undefined;
        const { watcher } = this.#world;
        const text = alone || blind ? request.texts.join('; ') : undefined;
        return openWatch({ watcher, recording, pid: this.#pid, text }).then((watch) => {
            this.#watch = watch;
        });
    }
    /** The statement that the server works on. */
    #running() {
        const recording = this.#world.recording();
        const request = this.#requests[0];
        if (!recording || !request || request.kind === 'sync' || request.kind === 'question')
            return undefined;
        if (request.run)
            return request.run;
        const text = request.kind === 'query' ? request.texts[request.next] : request.text;
        if (text === undefined)
            return undefined;
        const together = request.kind === 'query' && request.texts.length > 1;
        if (together && this.#status === 'I')
            this.#transaction ??= ++recording.transactions;
        const run = {
            text,
            startedAt: this.#at,
            endedAt: this.#at,
            alone: !together,
            transaction: this.#transaction,
            events: [],
        };
        if (this.#asked) {
            run.asked = this.#asked;
            this.#asked.runs.push(run);
        }
        request.run = run;
        recording.runs.push(run);
        return run;
    }
    #notice({ body }) {
        const text = noticeText(body);
        if (!text.startsWith(this.#world.mark))
            return 'pass';
        this.#running()?.events.push(readEvent(text.slice(this.#world.mark.length)));
        return 'keep';
    }
    #end(tag) {
        const run = this.#running();
        this.#at = performance.now();
        if (!run)
            return;
        run.endedAt = this.#at;
        if (tag !== undefined)
            run.tag = tag;
        this.#unseen = run.events.length === 0 && isWorthALook(run.text) ? run : undefined;
        if (tag !== undefined)
            this.#follow(run.text);
    }
    /** Into the transaction that the statement opened, out of the one that it ended. */
    #follow(text) {
        const recording = this.#world.recording();
        const step = (0,sql_statement/* transactionStep */.NA)(text);
        if (!recording || step === undefined)
            return;
        if (step === 'begin')
            this.#transaction ??= ++recording.transactions;
        else
            this.#transaction = step === 'chain' ? ++recording.transactions : undefined;
    }
    #completed(tag) {
        const request = this.#requests[0];
        if (request?.kind !== 'query' && request?.kind !== 'execute')
            return;
        this.#end(tag);
        if (request.kind !== 'query')
            this.#requests.shift();
        else {
            request.next++;
            request.run = undefined;
        }
    }
    /** The rest until the next Sync is passed over by the server. */
    #failed() {
        this.#copying = false;
        if (this.#requests.length === 0)
            return;
        this.#end(undefined);
        this.#unseen = undefined;
        if (this.#requests[0]?.kind === 'query')
            return;
        while (this.#requests.length > 0 && this.#requests[0]?.kind !== 'sync')
            this.#requests.shift();
    }
    #ready(status) {
        this.#requests.shift();
        this.#status = status;
        if (status === 'I') {
            this.#transaction = undefined;
            this.#unseen = undefined;
        }
        if (this.#isQuiet())
            this.#askAfter();
        if (!this.#watch)
            return;
        this.#watch.stop(this.#world.recording()?.runs.at(-1));
        this.#watch = undefined;
    }
}
/** The statements of a simple query, as the server will count them. */
function statementTexts(text) {
    const texts = (0,split/* split */.l)(text).items.flatMap((item) => (item.kind === 'meta' ? [] : [item.text]));
    return texts.length > 0 ? texts : [text];
}
//# sourceMappingURL=conversation.js.map
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
// EXTERNAL MODULE: ./build/src/postgres/tls.js
var tls = __webpack_require__(64180);
;// CONCATENATED MODULE: ./build/src/postgres/tracer/dial.js






/** Reads the way from an address with one host. Throws `UserError` as `planTransports` does. */
async function planWay(address) {
    const { host, port, parameters } = (0,database_url/* readUrl */.wo)(address);
    const { transports } = await (0,tls/* planTransports */.Q)(address);
    const number = Number(port || '5432');
    const socket = host.startsWith('/');
    const place = socket ? { path: `${host}/.s.PGSQL.${number}` } : { host: host || '127.0.0.1', port: number };
    return {
        async dial() {
            for (const transport of transports) {
                const line = await reached((0,external_node_net_.connect)(place), 'connect');
                const found = await asAgreed(line, transport, host);
                if (found)
                    return found;
                line.destroy();
            }
            throw new Error('the server does not speak TLS, and the address asks for it');
        },
        encrypts: transports.some((transport) => transport !== false),
        knowsUs: socket || parameters.has('sslcert'),
    };
}
/** Undefined where the server speaks no TLS. */
async function asAgreed(line, transport, host) {
    if (transport === false)
        return line;
    if (!(await takesTls(line)))
        return undefined;
    // Only a name can be asked for; the certificate is held against it, or against the number.
    const named = /^[\d.]+$|:/.test(host) ? { host } : { host, servername: host };
    return reached((0,external_node_tls_.connect)({ socket: line, ...named, ...transport }), 'secureConnect');
}
/** Its errors from later on are told by its end. */
async function reached(line, event) {
    line.on('error', () => undefined);
    await (0,external_node_events_.once)(line, event);
    return line;
}
function takesTls(line) {
    const request = Buffer.alloc(4);
    request.writeUInt32BE(firstRequests.ssl);
    line.write(encode('', request));
    return new Promise((resolve, reject) => {
        line.once('data', (answer) => resolve(answer.toString('latin1') === 'S'));
        line.once('close', () => reject(new Error('the server closed the connection')));
    });
}
//# sourceMappingURL=dial.js.map
;// CONCATENATED MODULE: ./build/src/postgres/tracer/relations.js

/** Reads them; `first` is SQL to run before, in the same message. */
async function readRelations(session, first) {
    const sql = [...(first === undefined ? [] : [first]), relationsSql].join(';\n');
    const rows = (await session.queryAll(sql)).at(-1) ?? [];
    return new Map(rows.map(({ oid, schema, bare, quoted, kind, file, table }) => [
        Number(oid),
        { name: `${schema}.${bare}`, bare, quoted, kind, file: Number(file), table: Number(table) },
    ]));
}
const relationsSql = `
  select c.oid::text, n.nspname as schema, c.relname as bare, format('%I.%I', n.nspname, c.relname) as quoted,
         c.relkind as kind, c.relfilenode::text as file, coalesce(i.indrelid, 0)::text as table
    from pg_class c join pg_namespace n on n.oid = c.relnamespace left join pg_index i on i.indexrelid = c.oid
   where c.oid >= ${firstOwnOid} and c.relkind in ('r', 'p', 'm', 'v', 'f', 'i', 'I') and n.nspname <> 'pg_toast'`;
//# sourceMappingURL=relations.js.map
;// CONCATENATED MODULE: ./build/src/postgres/tracer/door.js


/**
 * A server may let the relay in for its certificate, or for the user who runs it. Nobody else on this machine may come
 * in that way: who has told the server no password tells us ours, which stands in the address that we give away.
 */
function openDoor(secret) {
    const kept = [];
    let state = 'outside';
    return {
        fromClient({ kind, body }) {
            if (kind !== 'p' || state === 'inside' || state === 'proven')
                return 'pass';
            if (state === 'outside') {
                state = 'proven';
                return 'pass';
            }
            if (!same(body.subarray(0, -1), Buffer.from(secret)))
                return { refusal };
            state = 'inside';
            return { admitted: Buffer.concat(kept) };
        },
        fromServer({ kind, body, raw }) {
            if (state === 'inside')
                return 'pass';
            if (state === 'asked') {
                kept.push(raw);
                return 'keep';
            }
            const begins = kind === 'R' && body.readUInt32BE(0) === 0;
            if (!begins)
                return 'pass';
            if (state === 'proven') {
                state = 'inside';
                return 'pass';
            }
            state = 'asked';
            kept.push(raw);
            return { ask: asksForPassword };
        },
    };
}
/** AuthenticationCleartextPassword: it stays on this machine. */
const asksForPassword = encode('R', Buffer.from([0, 0, 0, 3]));
const refusal = errorMessage({
    S: 'FATAL',
    V: 'FATAL',
    C: '28P01',
    M: 'this address asks for the password that stands in it',
});
function errorMessage(fields) {
    const said = Object.entries(fields).map(([code, text]) => `${code}${text}\0`);
    return encode('E', Buffer.from(`${said.join('')}\0`));
}
function same(a, b) {
    return a.length === b.length && (0,external_node_crypto_.timingSafeEqual)(a, b);
}
//# sourceMappingURL=door.js.map
;// CONCATENATED MODULE: ./build/src/postgres/tracer/relay.js





/** Listens on a free port. A connection that the server refuses is closed, as the server itself would. */
async function openRelay(options) {
    const pairs = new Set();
    const server = (0,external_node_net_.createServer)((client) => {
        const pair = join(client, options);
        pairs.add(pair);
        void pair.ended.then(() => pairs.delete(pair));
    });
    const port = await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(0, '127.0.0.1', () => {
            const address = server.address();
            if (address && typeof address === 'object')
                resolve(address.port);
            else
                reject(new Error('the relay has no port'));
        });
    });
    return {
        port,
        async settled(patienceMs) {
            const left = [...pairs].filter((pair) => pair.clientGone()).map((pair) => pair.ended);
            const waiting = new AbortController();
            const patience = (0,promises_.setTimeout)(patienceMs, false, { signal: waiting.signal }).catch(() => false);
            const settled = await Promise.race([Promise.all(left).then(() => true), patience]);
            waiting.abort();
            return settled;
        },
        async close() {
            for (const pair of pairs)
                pair.destroy();
            await new Promise((resolve) => server.close(resolve));
        },
    };
}
function join(client, options) {
    const line = {
        client,
        ear: options.listen((raw) => upstream?.write(raw)),
        door: options.secret ? openDoor(options.secret) : undefined,
    };
    let gone = false;
    let upstream;
    const leave = () => {
        gone = true;
    };
    client.setNoDelay();
    client.on('end', leave);
    client.on('close', leave);
    client.on('error', () => undefined);
    const ended = options.way.dial().then(async (server) => {
        upstream = server;
        await carry(line, server, options);
    }, (error) => {
        options.failed(`a session could not be opened: ${(0,errors/* messageOf */.bD)(error)}`);
        client.destroy();
    });
    return {
        clientGone: () => gone,
        ended,
        destroy() {
            client.destroy();
            upstream?.destroy();
        },
    };
}
/** Passes on what both say; until the server has ended its side. */
function carry({ client, ear, door }, upstream, { failed }) {
    upstream.setNoDelay();
    const write = (text) => {
        if (!upstream.write(text))
            client.pause();
    };
    const toClient = (parts) => {
        if (parts.length > 0 && !client.write(Buffer.concat(parts)))
            upstream.pause();
    };
    upstream.on('drain', () => client.resume());
    client.on('drain', () => upstream.resume());
    const toServer = relay_inOrder({ client, ear, door }, write);
    const reader = new MessageReader('server');
    upstream.on('data', (chunk) => {
        toClient(reader.push(chunk).flatMap((message) => heard(message, { ear, door })));
    });
    const end = () => {
        if (toServer.wantedTls())
            failed('a client went because it was given no TLS: what speaks by the given address needs none');
        void toServer.done().then(() => upstream.end());
    };
    client.on('data', toServer.push);
    client.once('end', end);
    client.once('close', () => void toServer.done().then(() => upstream.end()));
    if (client.destroyed)
        upstream.end();
    upstream.on('end', () => client.end());
    return new Promise((resolve) => {
        upstream.on('close', () => {
            ear.ended();
            client.end();
            resolve();
        });
    });
}
/** What of the server's message the client gets. */
function heard(message, { ear, door }) {
    const said = withoutChannelBinding(message);
    if (ear.fromServer(said) === 'keep')
        return [];
    const answer = door?.fromServer(said) ?? 'pass';
    if (answer === 'keep')
        return [];
    return [answer === 'pass' ? said.raw : answer.ask];
}
/** What a client says, one message after the other, each behind what the ear asks to wait for. */
function relay_inOrder({ client, ear, door }, write) {
    const reader = new MessageReader('client');
    let waiting;
    let wantsTls = false;
    const take = (message) => {
        const first = message.kind === '';
        wantsTls = first && asksForEncryption(message);
        if (wantsTls)
            client.write('N');
        else if (first || !keeps(door, message, client)) {
            const gate = first ? undefined : ear.fromClient(message);
            if (gate)
                return gate.then(() => write(message.raw));
            write(message.raw);
        }
        return undefined;
    };
    const push = (chunk) => {
        for (const message of reader.push(chunk)) {
            const next = waiting ? waiting.then(() => take(message)) : take(message);
            waiting = next;
            void next?.then(() => {
                if (waiting === next)
                    waiting = undefined;
            });
        }
    };
    return { push, done: async () => waiting, wantedTls: () => wantsTls };
}
/** Whether a message is for the door alone. */
function keeps(door, message, client) {
    const answer = door?.fromClient(message) ?? 'pass';
    if (typeof answer === 'string')
        return answer === 'keep';
    if ('admitted' in answer)
        client.write(answer.admitted);
    else
        client.end(answer.refusal);
    return true;
}
function asksForEncryption({ body }) {
    const code = body.readUInt32BE(0);
    return code === firstRequests.ssl || code === firstRequests.gss;
}
//# sourceMappingURL=relay.js.map
;// CONCATENATED MODULE: ./build/src/postgres/tracer/relayed-address.js
/** What an address says about the way to its server: by the relay it is another one, plain and on this machine. */
const aboutTheWay = /^(?:host|hostaddr|port|ssl\w*|requiressl|channel_binding|require_auth|gssencmode|target_session_attrs|load_balance_hosts)=/i;
/** The same address by way of the relay. Everything that is not about the way stays as it is written. */
function relayedAddress(address, { port, login }) {
    const [, scheme = '', user = '', rest = ''] = /^(\w+:\/\/)((?:[^/?#]*@)?)[^/?#]*(.*)$/s.exec(address) ?? [];
    const [path = '', query] = rest.split(/\?(.*)/s);
    const parameters = query?.split('&').filter(Boolean) ?? [];
    const others = parameters.filter((text) => !aboutTheWay.test(text));
    // Some drivers want TLS where nothing is said, others do not know the word: it stays where it stood.
    const all = parameters.some((text) => text.startsWith('sslmode='))
        ? [...others, 'sslmode=disable']
        : others;
    const owner = login ? `${encodeURIComponent(login.user)}:${encodeURIComponent(login.password)}@` : user;
    return `${scheme}${owner}127.0.0.1:${port}${path}${all.length > 0 ? `?${all.join('&')}` : ''}`;
}
//# sourceMappingURL=relayed-address.js.map
;// CONCATENATED MODULE: ./build/src/postgres/tracer/run.js
function newRecording(known) {
    return { ...known, runs: [], transactions: 0, gaps: new Set(), pending: new Set() };
}
//# sourceMappingURL=run.js.map
;// CONCATENATED MODULE: ./build/src/postgres/tracer/watcher.js


/** Milliseconds that the watcher itself waits for a lock: nobody may ever have to wait for it for long. */
const patienceMs = 100;
/** Looks by that session, and by another one that `open` makes where it is gone. */
function openWatcher(first, open) {
    let session = first;
    let holding = false;
    const use = async (work) => {
        try {
            if (session.alive)
                return await work(session);
        }
        catch (error) {
            if (!(error instanceof postgres_session/* ConnectionLost */.p))
                throw error;
        }
        await session.close();
        session = await open();
        return work(session);
    };
    return {
        use,
        look: (pid) => use((own) => locks_locksOf(own, pid)),
        async hold(text, relations) {
            const tables = namedTables(text, relations);
            if (holding || tables.length === 0)
                return undefined;
            holding = true;
            const end = async (how) => {
                if (!holding)
                    return;
                await use((own) => own.execute(how));
                holding = false;
            };
            // The weakest lock that every command of the kind must wait for.
            const sql = `begin; set local lock_timeout = ${patienceMs}; lock table ${tables.join(', ')} in share update exclusive mode`;
            try {
                await use((own) => own.execute(sql));
                let released = false;
                return {
                    async release() {
                        // The next one may hold already.
                        if (released)
                            return;
                        released = true;
                        await end('commit');
                    },
                };
            }
            catch {
                await end('rollback');
                return undefined;
            }
        },
        close: () => session.close(),
    };
}
/** Tables whose own name, or an index's of theirs, stands somewhere in the statement: quoted for SQL. */
function namedTables(text, relations) {
    const tables = new Set();
    for (const [oid, { bare, table }] of relations)
        if (text.includes(bare))
            tables.add(table || oid);
    return [...tables].flatMap((oid) => {
        const relation = relations.get(oid);
        return relation && /^[rp]$/.test(relation.kind) ? [`only ${relation.quoted}`] : [];
    });
}
//# sourceMappingURL=watcher.js.map
;// CONCATENATED MODULE: ./build/src/postgres/tracer/tracer.js













/**
 * Makes a tracer for the database at that address, which must be ours alone. Three sources, each exact:
 * - a relay on this machine, by which all sessions come: statements, their order, rows, times, transactions;
 * - event triggers in the migrating session: locks, rewrites, reads and objects of each schema change;
 * - a session that looks at `pg_locks` between two messages of a transaction, for what no event trigger sees.
 * The relay speaks to the server as the address says (TLS, a socket, several hosts), and to those who come in plain
 * text on this machine. Throws what `connect` throws.
 */
async function createTracer(url) {
    const mark = `lockkeeper ${(0,external_node_crypto_.randomBytes)(8).toString('hex')} `;
    const { session, address } = await (0,connect/* reach */.g)(url, identity);
    const watcher = openWatcher(session, () => (0,connect/* connect */.N)(address, identity));
    let recording;
    let relay;
    try {
        const way = await planWay(address);
        const { login, secret } = await loginFor(address, way, session);
        const blind = await install(watcher, mark);
        relay = await openRelay({
            way,
            ...(secret !== undefined && { secret }),
            listen: (send) => converse({ mark, watcher, recording: () => recording }, send),
            failed: (reason) => recording?.gaps.add(reason),
        });
        const given = relayedAddress(address, { port: relay.port, ...(login && { login }) });
        return recorder({ url: given, relay, watcher, blind, major: session.serverMajor }, (next) => {
            recording = next;
        });
    }
    catch (error) {
        await relay?.close();
        await watcher.close();
        throw error;
    }
}
const identity = { applicationName: 'lockkeeper tracer' };
/** Where the server lets us in for what we are, those who come by the relay show a password of ours. */
async function loginFor(address, { knowsUs }, session) {
    if (!knowsUs)
        return {};
    const { user, password } = (0,database_url/* readUrl */.wo)(address);
    if (password !== '')
        return { secret: password };
    const [row] = await session.query('select session_user as name');
    const secret = (0,external_node_crypto_.randomBytes)(18).toString('hex');
    return { secret, login: { user: user || (row?.name ?? ''), password: secret } };
}
/** Milliseconds for a backend to end behind its client. */
const tracer_patienceMs = 2_000;
function recorder({ url, relay, watcher, blind, major }, record) {
    const empty = (before) => newRecording({ before, triggers: blind === undefined, major });
    let recording = empty(new Map());
    const guarded = async (work) => {
        await work().catch((error) => recording.gaps.add(`the tracer was disturbed: ${(0,errors/* messageOf */.bD)(error)}`));
    };
    return {
        url,
        async begin() {
            recording = empty(new Map());
            await guarded(async () => {
                const on = blind === undefined ? triggersSql('enable always') : undefined;
                const before = await watcher.use((session) => readRelations(session, on));
                recording = empty(before);
            });
            if (blind !== undefined)
                recording.gaps.add(blind);
            record(recording);
        },
        async end() {
            if (!(await relay.settled(tracer_patienceMs)))
                recording.gaps.add('a session went on when its client was gone');
            await Promise.all(recording.pending);
            record(undefined);
            if (blind === undefined)
                await guarded(() => watcher.use((session) => session.execute(triggersSql('disable'))));
            return attribute(recording);
        },
        async close() {
            await watcher.close();
            await relay.close();
        },
    };
}
/** Undefined when the triggers are there, else why not. */
async function install(watcher, mark) {
    const rows = await watcher.use((session) => session.query(`select (rolsuper and exists (select from pg_extension where extname = 'plpgsql'))::text as able
         from pg_roles where rolname = current_user`));
    if (rows[0]?.able !== 'true') {
        return 'without a superuser and plpgsql there are no event triggers: what was created, altered and dropped was not seen';
    }
    await watcher.use((session) => installTriggers(session, mark));
    return undefined;
}
//# sourceMappingURL=tracer.js.map
;// CONCATENATED MODULE: ./build/src/gates/smoke/bench.js



/** Connects to a database for steps, and beside them. */
async function openBench({ database, url: direct, ignore, trace }) {
    const tracer = trace ? await createTracer(direct) : undefined;
    const url = tracer?.url ?? direct;
    const session = await (0,connect/* connect */.N)(url, { applicationName: 'lockkeeper smoke' });
    return { database, target: { url, session }, ...(await watch(direct, ignore)), ...(tracer && { tracer }) };
}
/** A connection of the inspector's own. */
async function watch(url, ignore) {
    const watcher = await (0,connect/* connect */.N)(url, { applicationName: 'lockkeeper inspector' });
    return { watcher, inspector: (0,inspector/* createInspector */.Y)(watcher, { ignore, alone: true }) };
}
/** Closes its connections; the database stays. */
async function disconnect({ target, watcher, tracer }) {
    await target.session.close();
    await watcher.close();
    await tracer?.close();
}
//# sourceMappingURL=bench.js.map
;// CONCATENATED MODULE: ./build/src/gates/smoke/evidence/read-ground.js

/** Whether so many tables have rows is asked; of the others it is not known. */
const mostAsked = 500;
const relations = `
  select n.nspname as schema, c.relname as name, c.relkind as kind, rn.nspname || '.' || r.relname as root,
         (c.relkind in ('r', 'm') and pg_relation_size(c.oid) > 0)::text as stored,
         (c.relrowsecurity and c.relforcerowsecurity)::text as forced,
         (select rolsuper or rolbypassrls from pg_roles where rolname = current_user)::text as sees
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    left join pg_class r on c.relispartition and r.oid = pg_partition_root(c.oid)
    left join pg_namespace rn on rn.oid = r.relnamespace
   where c.oid >= 16384 and n.nspname not in ('pg_toast', 'information_schema')`;
/** What a migration is about to find. `ignore` are the runner's own tables. Undefined when it cannot be read. */
async function readGround(session, ignore) {
    try {
        const rows = await session.query(relations);
        const own = rows.filter(({ schema, name }) => !ignore.includes(`${schema}.${name}`));
        const filled = await filledOf(session, own);
        return {
            relations: new Map(own.map((row) => [keyOf(row), groundOf(row, filled)])),
            seesAllRows: rows[0]?.sees !== 'false',
        };
    }
    catch {
        // Nothing is refuted without it: what the server would not tell is not known.
        return undefined;
    }
}
function keyOf({ schema, name }) {
    return `${schema}.${name}`;
}
function groundOf(row, filled) {
    const kind = row.kind === 'p' ? 'partitioned' : row.kind === 'r' || row.kind === 'm' ? 'table' : 'other';
    const root = row.root === null || row.root === keyOf(row) ? {} : { root: row.root };
    const forced = row.forced === 'true' ? { forced: true } : {};
    return { kind, filled: filled.get(keyOf(row)), ...forced, ...root };
}
/** A file that is not empty may hold dead rows alone: those tables are asked. */
async function filledOf(session, rows) {
    const tables = rows.filter(({ kind }) => kind === 'r' || kind === 'm');
    const filled = new Map(tables.filter(({ stored }) => stored === 'false').map((row) => [keyOf(row), false]));
    const asked = tables.filter(({ stored }) => stored === 'true').slice(0, mostAsked);
    if (asked.length === 0)
        return filled;
    const parts = asked.map(({ schema, name }, index) => `select ${index} as index, exists (select from only ${(0,quote/* quoteName */.AB)(schema)}.${(0,quote/* quoteName */.AB)(name)})::text as filled`);
    for (const answer of await session.query(parts.join(' union all '))) {
        const row = asked[Number(answer.index)];
        if (row)
            filled.set(keyOf(row), answer.filled === 'true');
    }
    return filled;
}
//# sourceMappingURL=read-ground.js.map
// EXTERNAL MODULE: ./build/src/migrations/script/perform.js
var perform = __webpack_require__(71758);
// EXTERNAL MODULE: ./build/src/sql/lines.js
var sql_lines = __webpack_require__(70625);
;// CONCATENATED MODULE: ./build/src/gates/smoke/locate-trace.js




/** What Lockkeeper itself sends behind a script. */
const ours = new Set([
    ...(0,split/* statementsOf */.G)(perform/* tidy */.DZ.text).map(({ text }) => text),
    'deallocate all',
]);
/**
 * A trace with the place of each statement in the migration's SQL file, and without what we sent ourselves. Code makes
 * its statements as it runs: there the places are those that its runner has noted.
 */
function inTheMigration(trace, { up }, sent = []) {
    const places = up?.sql ? placesIn(up.sql) : sent;
    let next = 0;
    const statements = trace.statements.flatMap((statement) => {
        const found = places.findIndex(({ text }, index) => index >= next && locate_trace_isSame(text, statement.sql));
        if (found === -1)
            return ours.has(statement.sql) ? [] : [statement];
        const between = up?.sql ? [] : places.slice(next, found).flatMap(control);
        next = found + 1;
        const location = places[found]?.location;
        return [...between, { ...statement, ...(location && { location }) }];
    });
    const rest = up?.sql ? [] : places.slice(next).flatMap(control);
    return { ...trace, statements: [...statements, ...rest] };
}
/** BEGIN and COMMIT are left out of a trace, as runners send them; those that code sends itself are told. */
function control({ text, location }) {
    if ((0,sql_statement/* transactionStep */.NA)(text) === undefined)
        return [];
    return [{ sql: bare(text), location, locks: [], rewrites: [], scans: [], objects: [] }];
}
function placesIn({ file, text, line }) {
    const lines = (0,sql_lines/* lineIndex */.D)(text, line);
    return (0,split/* split */.l)(text).items.flatMap((item) => item.kind === 'meta' ? [] : [{ text: item.text, location: { file, ...lines.at(item.start) } }]);
}
/** A long statement was cut. Code's own has blanks and a semicolon around it. */
function locate_trace_isSame(text, traced) {
    const own = bare(text);
    return traced.endsWith('…') && own !== traced ? own.startsWith(traced.slice(0, -1)) : own === bare(traced);
}
function bare(text) {
    return text.trim().replace(/\s*;$/, '');
}
//# sourceMappingURL=locate-trace.js.map
;// CONCATENATED MODULE: ./build/src/gates/smoke/server-roles.js
/** Names of all roles of a server: they belong to no database. */
async function rolesOf({ admin }) {
    const rows = await admin.query('select rolname from pg_roles');
    return rows.map((row) => row.rolname);
}
/**
 * Drops roles made by ups that are about to run once more. Nothing of ours depends on them: their database is gone. A
 * server that somebody has given keeps its roles.
 */
async function dropNewRoles(server, known) {
    if (server.source === 'given')
        return;
    for (const role of await rolesOf(server)) {
        if (!known.includes(role))
            await server.admin.query(`drop role "${role.replaceAll('"', '""')}"`);
    }
}
//# sourceMappingURL=server-roles.js.map
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
        this.#roles = await rolesOf(this.#input.server);
        this.#work = await this.#fork(this.#input.base, this.#input.trace);
    }
    async snapshot() {
        const bench = this.#bench();
        try {
            return await bench.inspector.snapshot();
        }
        catch (error) {
            // A migration that ends every other connection ends the inspector's too.
            if (!(error instanceof postgres_session/* ConnectionLost */.p))
                throw error;
            await bench.watcher.close();
            this.#work = { ...bench, ...(await watch(this.#input.server.url(bench.database), this.#input.ignore)) };
            return this.#work.inspector.snapshot();
        }
    }
    async up(migration) {
        return this.#step((runner) => runner.up(migration, this.#bench().target));
    }
    /** An up with what it did on the server, where that is recorded. */
    async tracedUp(migration) {
        const { tracer, target, watcher } = this.#bench();
        if (!tracer)
            return { outcome: await this.up(migration) };
        const ground = await readGround(watcher, this.#input.ignore);
        await tracer.begin();
        const outcome = await this.#step((runner) => runner.up(migration, { ...target, apart: true })).catch(async (error) => {
            await tracer.end();
            throw error;
        });
        const sent = outcome.ok ? outcome.sent : undefined;
        const trace = inTheMigration(await tracer.end(), migration, sent);
        return { outcome, trace, ...(ground && { ground }) };
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
    /** `PostgreSQL 16.14`. */
    get serverName() {
        return this.#input.server.description.split(',', 1)[0] ?? this.#input.server.description;
    }
    get serverMajor() {
        return this.#input.server.major;
    }
    /** The work database, for what is run beside migrations (seeds). */
    get target() {
        return this.#bench().target;
    }
    /** A connection to the work database for what is done between steps: nothing that a migration left in its session reaches it. */
    get beside() {
        return this.#bench().watcher;
    }
    /** Throws the work database away and goes on from a copy with exactly the accepted migrations. */
    async restore() {
        await this.#discard(this.#work);
        this.#work = undefined;
        await dropNewRoles(this.#input.server, this.#roles);
        this.#clean ??= await this.#fork(this.#input.base);
        const runner = await this.#input.runner;
        for (const migration of this.#pending) {
            const outcome = await runner.up(migration, this.#clean.target);
            if (!outcome.ok)
                throw new NoCleanCopy(migration);
        }
        this.#pending = [];
        this.#roles = await rolesOf(this.#input.server);
        const { database } = this.#clean;
        await disconnect(this.#clean);
        this.#work = await this.#fork(database, this.#input.trace);
        this.#clean = await this.#attach(database);
    }
    /** A server that is gone has nothing left to be thrown away. */
    async close() {
        try {
            await this.#discard(this.#work);
            await this.#discard(this.#clean);
        }
        catch (error) {
            if (!(error instanceof postgres_session/* ConnectionLost */.p))
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
    async #fork(template, trace = false) {
        return this.#attach(await this.#input.server.createDatabase({ template }), trace);
    }
    async #attach(database, trace = false) {
        const { server, ignore } = this.#input;
        return openBench({ database, url: server.url(database), ignore, trace });
    }
    async #discard(bench) {
        if (!bench)
            return;
        await disconnect(bench);
        await this.#input.server.dropDatabase(bench.database);
    }
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
        server = await (0,smoke_base/* startServer */.UD)({ ...lane, runner: starting });
        return await runOnBase({ ...lane, runner: starting }, server);
    }
    catch (error) {
        if (!(error instanceof smoke_base/* BaseFailed */.P9))
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
    const { base, facts, findings } = await withFixtures(run, server, await (0,smoke_base/* baseDatabase */.FO)(run, server));
    // One go over all migrations has no step before which a table could be filled.
    const rows = input.rows && input.steps === undefined ? new Rows(input.rows, input.tree.read) : undefined;
    const bench = new Workbench({
        server,
        runner,
        clock: services.clock,
        base,
        ignore: input.history.bookkeeping,
        trace: input.trace,
    });
    await bench.open();
    try {
        const progress = (line) => services.progress(`smoke: ${line}`);
        const { beyond } = (0,smoke_base/* splitRoute */.q4)(plan);
        const result = input.steps === undefined
            ? await runRoute(bench, plan, { progress, weigher: run.weigher, rows })
            : await plainRun(bench, beyond, { steps: input.steps, progress });
        const more = await afterHead({ run, bench, result, rows, progress });
        return {
            migrations: result.migrations,
            findings: [...findings, ...result.findings, ...more.findings],
            facts: [{ label: 'server', value: server.description }, ...facts, ...more.facts],
            ...(rows ? { filled: rows.filled, withoutTriggers: rows.withoutTriggers } : {}),
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
    const weigher = weigherFor(input);
    const side = count === 1 ? undefined : await runSideBySide({ input, services, count, parts, weigher });
    const result = side ?? (await runLane({ input, services, plan, weigher }));
    return { ...conclude(input, plan, result), durationMs: services.clock.now() - started };
}
/** What a change adds is released together; a whole history is not. */
function weigherFor({ history, scope, trace, rows, sql = noWord }) {
    if (!trace && !rows)
        return undefined;
    const judged = history.migrations.filter(({ id }) => scope === undefined || scope.has(id));
    return createWeigher({ history, judged: new Set(judged), together: scope !== undefined, word: sql });
}
const noWord = { levelOf: () => undefined };
/**
 * Consecutive parts of the history at once, each on a server of its own. Undefined when a part could not begin,
 * because a migration of an earlier one does not go up: one lane then tells what follows from what.
 */
async function runSideBySide({ input, services, count, parts, weigher, }) {
    const lanes = Array.from({ length: count }, (_, index) => ({ index: index + 1, count }));
    const settled = await Promise.allSettled(lanes.map((lane) => {
        const plan = planSmoke({ ...input, parts: [...parts, lane] });
        return runLane({ input, services, plan, lane, weigher });
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
        filled: new Set(results.flatMap((result) => [...(result.filled ?? [])])),
        withoutTriggers: new Set(results.flatMap((result) => [...(result.withoutTriggers ?? [])])),
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
        summary: [summarise(found.migrations), ...sayHazards(input.history, findings)].join('; '),
        findings,
        muted: [],
        durationMs: 0,
        migrations: found.migrations,
        facts: [
            engineFact(input.history),
            ...found.facts,
            ...rowsFacts(input, found),
            ...(plan.baseLength > 0 ? [{ label: 'base', value: `${plan.baseLength} applied first` }] : []),
        ],
    };
}
/** The seed that makes the same rows again stands with them. */
function rowsFacts({ rows, steps }, found) {
    const filled = found.filled?.size ?? 0;
    if (!rows || steps !== undefined || filled === 0)
        return [];
    const tables = filled === 1 ? '1 table' : `${filled} tables`;
    const silent = [...(found.withoutTriggers ?? [])].sort();
    return [
        { label: 'rows', value: `${rows.count} a table, ${tables} filled, by seed ${rows.seed}` },
        ...(silent.length > 0
            ? [{ label: 'rows put in without triggers', value: `${silent.join(', ')}: the triggers refused them` }]
            : []),
    ];
}
/** Of what the run showed, that which lint cannot say: else a failed run would look like one in which all went well. */
function sayHazards({ migrations }, findings) {
    const code = new Set(migrations.flatMap(({ id, up }) => (up && !up.sql ? [id] : [])));
    const count = findings.filter(({ severity, evidence, migration = '' }) => severity === 'error' &&
        (evidence?.verdict === 'unforeseen' || (evidence?.verdict === 'confirmed' && code.has(migration)))).length;
    if (count === 0)
        return [];
    return [`${count} ${count === 1 ? 'hazard' : 'hazards'} found by running`];
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
// EXTERNAL MODULE: ./build/src/rules/rules/index.js + 88 modules
var rules_rules = __webpack_require__(85758);
// EXTERNAL MODULE: ./build/src/stages/child-environment.js
var child_environment = __webpack_require__(88611);
// EXTERNAL MODULE: ./build/src/stages/checks/project-baseline.js
var project_baseline = __webpack_require__(33508);
// EXTERNAL MODULE: ./build/src/stages/checks/project-levels.js
var project_levels = __webpack_require__(52660);
// EXTERNAL MODULE: ./build/src/stages/checks/project-sizes.js
var project_sizes = __webpack_require__(21617);
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
        trace: settings.trace,
        sql: await projectWord(input),
        ...(settings.rows === 0 && settings.rowsPerTable === undefined
            ? {}
            : { rows: { count: settings.rows, seed: settings.rowsSeed, perTable: settings.rowsPerTable ?? {} } }),
        fixtures: await readMatching(input, 'fixtures'),
        seeds: await readMatching(input, 'seeds'),
        before,
        ...(shard ? { shard } : {}),
        lanes: lanesFor(input),
    }, {
        startServer: (base) => (0,server.startScratch)({
            version: settings.postgresVersion.major,
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
    const ofSql = new Set(rules_rules.sqlRuleInfos.map(({ id }) => id));
    return (0,apply/* applyMuting */.L)(result, {
        history: histories.head,
        tree,
        ...(0,project_levels/* projectLevels */.v)(settings),
        baseline,
        now: new Date(host.clock.now()),
        // Findings about SQL come with the project's levels already.
        settled: result.findings.filter(({ rule }) => ofSql.has(rule)),
    });
};
/** The same that the lint gate is told. */
async function projectWord(input) {
    const { host, settings } = input;
    const { assumeSmall, lockTimeoutSetBy, naming, postgresVersion, requiredColumns } = settings;
    const levels = (0,muting_levels/* current */.s)((0,project_levels/* projectLevels */.v)(settings), new Date(host.clock.now()));
    const judging = (0,sql_judging/* sqlJudging */.j)({ ...levels, sizes: await (0,project_sizes/* projectSizes */.w5)(input), assumeSmall, postgresVersion });
    const agreed = { naming, requiredColumns };
    return { ...judging, agreed, limitedByRunner: lockTimeoutSetBy === 'runner' };
}
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
