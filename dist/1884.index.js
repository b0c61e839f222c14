export const id = 1884;
export const ids = [1884,3411,8257];
export const modules = {

/***/ 93462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ formatBytes)
/* harmony export */ });
/** `340 MB`, in steps of a thousand. */
function formatBytes(bytes) {
    const units = ['bytes', 'kB', 'MB', 'GB', 'TB'];
    let value = bytes;
    let unit = 0;
    while (value >= 999.5 && unit < units.length - 1) {
        value /= 1000;
        unit++;
    }
    return `${value < 9.95 && unit > 0 ? value.toFixed(1) : Math.round(value)} ${units[unit]}`;
}
//# sourceMappingURL=bytes.js.map

/***/ }),

/***/ 79338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ backupRules)
/* harmony export */ });
/** What can be wrong with a backup. Ids are stable. */
const backupRules = {
    failed: {
        id: 'backup-failed',
        title: 'No backup could be made',
        severity: 'error',
        why: 'pg_dump did not end well, so there is nothing to go back to. What it had written is removed, so that nobody takes half a file for a backup; older backups stay.',
        mend: 'Mend what pg_dump says: rights (GRANT pg_read_all_data), a lock that somebody holds, room on the disk. Then run `lockkeeper backup` again.',
    },
    unreadable: {
        id: 'backup-unreadable',
        title: 'A backup cannot be read to its end',
        severity: 'error',
        why: 'pg_restore could not read the table of contents or the data: the file is cut off, damaged or something else than it should be. It cannot be restored.',
        mend: 'Make a new backup at once, and restore from an older one if you need one now. Find out what cuts or changes files in the place where they are kept.',
    },
    notRestored: {
        id: 'backup-not-restored',
        title: 'A backup cannot be restored',
        severity: 'error',
        why: 'The file can be read, and yet PostgreSQL refuses what it says. The usual reason is something that lies outside of the database: an extension that the server does not have.',
        mend: 'Mend what the server says. Where an extension is missing, name a Docker image that has it: `image: postgis/postgis:16-3.4`.',
    },
    differs: {
        id: 'backup-differs',
        title: 'A restored backup is not what was backed up',
        severity: 'error',
        why: 'The schema or the number of rows differs from what the database held in the moment of the dump. Whoever restores it gets something else than they lost.',
        mend: 'Look at the differences. When a migration ran during the backup, run `lockkeeper backup` again.',
    },
    notStored: {
        id: 'backup-not-stored',
        title: 'A backup could not be stored or fetched',
        severity: 'error',
        why: 'The folder did not take the file, or not whole, or did not give it back. Older backups stay as they are.',
        mend: 'Mend what the storage says (room, rights) and run the command again.',
    },
    notEncrypted: {
        id: 'backup-not-encrypted',
        title: 'A backup could not be encrypted or decrypted',
        severity: 'error',
        why: 'A backup that should be encrypted is never stored in the clear. One that cannot be decrypted is of no use.',
        mend: 'Check the recipient (`encrypt`), or the identity (`identity-file`, or the key in the GPG keyring).',
    },
    checksum: {
        id: 'backup-checksum',
        title: 'A backup is not the file that was stored',
        severity: 'error',
        why: 'Its size or checksum is not what the manifest beside it says, so that it was cut, damaged or replaced after it was stored.',
        mend: 'Make a new backup, and find out who or what writes in the place where they are kept.',
    },
    none: {
        id: 'backup-missing',
        title: 'There is no backup',
        severity: 'error',
        why: 'Nothing in that place has the name of a backup made by Lockkeeper. A drill that has nothing to restore must not look like one that passed.',
        mend: 'Check `store`. If there has never been one: `lockkeeper backup`.',
    },
    tooOld: {
        id: 'backup-too-old',
        title: 'The newest backup is too old',
        severity: 'error',
        why: 'Backups have stopped, and nobody has noticed: what was written since then would be lost.',
        mend: 'Look at the last runs of the backup, mend them and run `lockkeeper backup`.',
    },
    noManifest: {
        id: 'backup-without-manifest',
        title: 'A backup could not be compared with its database',
        severity: 'error',
        why: 'The manifest that Lockkeeper writes beside each dump is missing or unreadable, so that nobody can tell which server the dump belongs to and what should be in it.',
        mend: 'Keep both files when you move backups: the .dump and the .json of the same name.',
    },
    notRemoved: {
        id: 'backup-not-removed',
        title: 'An old backup could not be removed',
        severity: 'warning',
        why: 'The new backup is stored and verified. Old ones pile up until the room is gone.',
        mend: 'Allow removing in that place, or leave `keep` and `keep-days` away.',
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
        return new session/* ConnectionLost */.p(error.message, { cause: error, completed });
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
    constructor(message, options) {
        super(message, { cause: options.cause });
        this.completed = options.completed;
    }
}
//# sourceMappingURL=session.js.map

/***/ }),

/***/ 71884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ back_up_backUp),
  N: () => (/* binding */ drillBackups)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/src/postgres/database-url.js
var database_url = __webpack_require__(6200);
// EXTERNAL MODULE: ./build/src/postgres/session.js
var postgres_session = __webpack_require__(38933);
// EXTERNAL MODULE: ./build/src/host/child.js
var child = __webpack_require__(46402);
// EXTERNAL MODULE: ./build/src/postgres/scratch/child.js
var scratch_child = __webpack_require__(87938);
;// CONCATENATED MODULE: ./build/src/postgres/dump/libpq-environment.js

/** libpq's variable for a parameter of an address. Source: "Environment Variables" in the libpq manual. */
const variables = {
    options: 'PGOPTIONS',
    sslmode: 'PGSSLMODE',
    sslrootcert: 'PGSSLROOTCERT',
    sslcert: 'PGSSLCERT',
    sslkey: 'PGSSLKEY',
    sslnegotiation: 'PGSSLNEGOTIATION',
    channel_binding: 'PGCHANNELBINDING',
    connect_timeout: 'PGCONNECT_TIMEOUT',
    target_session_attrs: 'PGTARGETSESSIONATTRS',
    gssencmode: 'PGGSSENCMODE',
};
/** How other clients write the same as libpq's `sslmode`. */
const sslWords = {
    true: 'require',
    '1': 'require',
    'no-verify': 'require',
    false: 'disable',
    '0': 'disable',
};
/**
 * The address as variables that PostgreSQL's own programs read, so that nothing of it stands in an argument list.
 * Parameters that libpq does not know (`schema`, `pgbouncer`) are left out. Throws `UserError` for what is no address.
 */
function libpqEnvironment(url) {
    const { parameters, ...parts } = (0,database_url/* readUrl */.wo)((0,database_url/* normaliseUrl */.CZ)(url, 'database-url'));
    const mode = parameters.get('sslmode') ?? parameters.get('ssl');
    const named = [...parameters].flatMap(([name, value]) => {
        const variable = variables[name];
        return variable === undefined ? [] : [[variable, value]];
    });
    const all = {
        PGHOST: parts.host,
        PGPORT: parts.port,
        PGUSER: parts.user,
        PGPASSWORD: parts.password,
        PGDATABASE: parts.database || parts.user,
        ...Object.fromEntries(named),
        ...(mode === null ? {} : { PGSSLMODE: sslWords[mode] ?? mode }),
    };
    return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
}
//# sourceMappingURL=libpq-environment.js.map
;// CONCATENATED MODULE: ./build/src/postgres/dump/program.js




/** What it printed is kept up to here: a list of 100,000 objects. */
const mostOutput = 64 * 1024 * 1024;
/** Runs it with an environment of a few variables, the address among them and never in the arguments. */
function runProgram(program, parameters, { env, address, timeoutMs, signal }) {
    return (0,child/* runChild */.w)([program, ...parameters], {
        cwd: (0,external_node_path_.dirname)(program),
        env: {
            ...(0,scratch_child/* plainEnv */._x)(env),
            // What the program says is read here.
            LC_ALL: 'C',
            PGAPPNAME: 'lockkeeper backup',
            ...(address === undefined ? {} : libpqEnvironment(address)),
        },
        timeoutMs,
        signal,
        maxOutputBytes: mostOutput,
    });
}
/** Why a program failed, in one to a few lines; undefined when it did not. */
function failureOf(program, result) {
    if (result.endedBy === 'timeout')
        return `${program} did not end in time and was stopped`;
    if (result.endedBy === 'aborted')
        return `${program} was stopped with the run`;
    if (result.code === 0)
        return undefined;
    const said = result.stderr
        .trim()
        .split('\n')
        .filter((line) => !/^pg_(dump|restore): (hint|warning):/.test(line))
        .slice(0, 8)
        .join('\n');
    return said || `${program} ended with ${result.signal ?? `code ${result.code}`} and said nothing`;
}
//# sourceMappingURL=program.js.map
;// CONCATENATED MODULE: ./build/src/postgres/dump/rows.js
/** Tables whose rows a dump holds: no foreign tables, none of extensions, of a partitioned table its partitions. */
const dumpedTables = `
  select format('%I.%I', n.nspname, c.relname) as name
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind = 'r' and c.relpersistence <> 't'
    and n.nspname <> 'information_schema' and n.nspname !~ '^pg_'
    and not exists (
      select from pg_depend d
      where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e'
    )
  order by 1`;
/** Counts the rows of every table that a dump holds, in the session's own transaction where it has one. */
async function countRows(session) {
    const rows = {};
    for (const { name } of await session.query(dumpedTables)) {
        const [row] = await session.query(`select count(*) as rows from only ${name}`);
        rows[name] = Number(row?.rows ?? 0);
    }
    return rows;
}
/** Tables whose rows differ, as lines: `public.orders: 12 in the backup, 11 restored`. */
function compareRows(expected, actual) {
    const names = [...new Set([...Object.keys(expected), ...Object.keys(actual)])].sort();
    return names
        .filter((name) => expected[name] !== actual[name])
        .map((name) => `${name}: ${expected[name] ?? 'no table'} dumped, ${actual[name] ?? 'no table'} restored`);
}
//# sourceMappingURL=rows.js.map
;// CONCATENATED MODULE: ./build/src/postgres/dump/dump.js



/**
 * Writes a dump in the custom format and counts the rows of every table in the very snapshot that the dump is made
 * of. Reads only. `session` is one on the same database with no transaction open.
 */
async function dumpDatabase(session, request) {
    const snapshot = await exportSnapshot(session, request.timeoutMs);
    try {
        const result = await runProgram(request.tools.dump, dumpArguments(request, snapshot), request);
        const reason = failureOf('pg_dump', result);
        return reason === undefined ? { ok: true, rows: await countRows(session) } : { ok: false, reason };
    }
    catch (error) {
        if (!(error instanceof postgres_session/* ServerError */.g))
            throw error;
        return { ok: false, reason: `rows could not be counted: ${error.message}` };
    }
    finally {
        if (session.alive)
            await session.execute('rollback');
    }
}
function dumpArguments({ file, lockTimeoutMs }, snapshot) {
    return [
        '--format=custom',
        `--file=${file}`,
        `--snapshot=${snapshot}`,
        `--lock-wait-timeout=${lockTimeoutMs}`,
        '--no-password',
    ];
}
/**
 * A snapshot that other sessions can work in until this transaction ends. The server's own limits for idle and long
 * transactions are lifted for it: pg_dump lifts them for itself too. Its statements have `timeoutMs`.
 */
async function exportSnapshot(session, timeoutMs) {
    const limits = [
        `set local statement_timeout = ${timeoutMs}`,
        'set local idle_in_transaction_session_timeout = 0',
        ...(session.serverMajor >= 17 ? ['set local transaction_timeout = 0'] : []),
        // As pg_dump does: rather an error than fewer rows.
        'set local row_security = off',
        // No object of the database takes the place of a function.
        'set local search_path = pg_catalog',
    ];
    await session.execute(`begin isolation level repeatable read read only; ${limits.join('; ')}`);
    const [row] = await session.query('select pg_export_snapshot() as id');
    return row?.id ?? '';
}
//# sourceMappingURL=dump.js.map
// EXTERNAL MODULE: ./build/src/postgres/inspector/inspector.js + 23 modules
var inspector_inspector = __webpack_require__(96197);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./build/src/storage/local-file.js



/** A file with its size and checksum, read as a stream. */
async function measureFile(path, signal) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let bytes = 0;
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path), async (chunks) => {
        for await (const chunk of chunks) {
            hash.update(chunk);
            bytes += chunk.length;
        }
    }, { signal });
    return { path, bytes, sha256: hash.digest('hex') };
}
//# sourceMappingURL=local-file.js.map
;// CONCATENATED MODULE: ./build/src/storage/store.js
/** The place did not do what it was asked for; the message says why and holds no secret. */
class StoreError extends Error {
    name = 'StoreError';
}
//# sourceMappingURL=store.js.map
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
;// CONCATENATED MODULE: ./build/src/gates/backup/cipher.js




/** Reads `age:age1...` or `gpg:FINGERPRINT`. Throws `UserError`. */
function readRecipient(text) {
    const [, program, recipient = ''] = /^(age|gpg):(.+)$/.exec(text.trim()) ?? [];
    if (/^AGE-SECRET-KEY-/i.test(recipient)) {
        throw new errors/* UserError */.yo({
            what: 'it is a secret key, and a recipient is needed: the public key',
            where: 'encrypt',
            why: 'who makes backups must not be able to open them',
            fix: 'give the line that begins with age1 (age-keygen -y identity.txt), and replace this key: it may have been seen',
        });
    }
    if (program === 'age' && /^(age1[a-z0-9]+|ssh-(ed25519|rsa) \S+.*)$/.test(recipient)) {
        return { encryption: 'age', recipient };
    }
    if (program === 'gpg' && /^(0x)?[0-9A-Fa-f]{16,64}$|^[^\s<>@-][^\s<>@]*@[^\s<>@]+$/.test(recipient)) {
        return { encryption: 'gpg', recipient };
    }
    throw new errors/* UserError */.yo({
        what: `${JSON.stringify(text.slice(0, 80))} names no recipient`,
        where: 'encrypt',
        fix: 'write age:age1... (made by age-keygen), or gpg: and the fingerprint of a public key in the keyring',
    });
}
/** Throws `UserError` when the program is not on PATH. */
async function encryptFor({ encryption, recipient }, options) {
    const program = await findProgram(encryption, options);
    return (from, to) => run(encryption === 'age'
        ? [program, '--encrypt', '--recipient', recipient, '--output', to, from]
        : [
            ...quietGpg(program),
            '--trust-model',
            'always',
            '--recipient',
            recipient,
            '--output',
            to,
            '--encrypt',
            from,
        ], options);
}
/** `identityFile` is age's; GPG takes its key from the keyring. Throws `UserError` for what is missing. */
async function decryptBy(encryption, identityFile, options) {
    const program = await findProgram(encryption, options);
    if (encryption === 'gpg') {
        return (from, to) => run([...quietGpg(program), '--output', to, '--decrypt', from], options);
    }
    if (identityFile === undefined || !(await canBe(identityFile, promises_.constants.R_OK))) {
        throw new errors/* UserError */.yo({
            what: identityFile === undefined
                ? 'the backup is encrypted by age, and there is no identity'
                : `${identityFile} cannot be read`,
            where: 'identity-file',
            fix: 'write the identity (AGE-SECRET-KEY-...) from a secret into a file of the job that only it can read, and name the file',
        });
    }
    return (from, to) => run([program, '--decrypt', '--identity', identityFile, '--output', to, from], options);
}
function quietGpg(program) {
    return [program, '--batch', '--yes', '--no-tty', '--quiet'];
}
async function run(command, { env, timeoutMs, signal }) {
    const names = ['PATH', 'HOME', 'TMPDIR', 'GNUPGHOME'];
    const kept = names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]]));
    const result = await (0,child/* runChild */.w)(command, {
        cwd: (0,external_node_path_.dirname)(command.at(-1) ?? '/'),
        env: { ...Object.fromEntries(kept), LC_ALL: 'C' },
        timeoutMs,
        signal,
        maxOutputBytes: 1024 * 1024,
    });
    if (result.code === 0)
        return undefined;
    return (result.stderr.trim().split('\n').slice(0, 5).join('\n') || `it ended with ${result.signal ?? result.code}`);
}
async function findProgram(name, { env }) {
    for (const folder of (env.PATH ?? '').split(':').filter((each) => each.startsWith('/'))) {
        if (await canBe((0,external_node_path_.join)(folder, name), promises_.constants.X_OK))
            return (0,external_node_path_.join)(folder, name);
    }
    throw new errors/* UserError */.yo({
        what: `there is no program called ${name} on PATH`,
        where: 'encrypt',
        why: 'a backup that is to be encrypted is never stored in the clear',
        fix: `sudo apt-get install -y ${name === 'gpg' ? 'gnupg' : name}, or brew install ${name === 'gpg' ? 'gnupg' : name}`,
    });
}
function canBe(path, mode) {
    return (0,promises_.access)(path, mode).then(() => true, () => false);
}
//# sourceMappingURL=cipher.js.map
// EXTERNAL MODULE: ./build/src/core/bytes.js
var core_bytes = __webpack_require__(93462);
// EXTERNAL MODULE: ./build/src/core/duration.js
var duration = __webpack_require__(29509);
;// CONCATENATED MODULE: ./build/src/gates/backup/conclude.js


/** The gate's result. Only a backup that counts is part of it. */
function concludeBackup(made, findings, durationMs) {
    const backup = 'name' in made ? made : undefined;
    return {
        gate: 'backup',
        project: made.database || '.',
        status: backup ? 'passed' : 'failed',
        summary: backup ? describeBackup(backup) : (findings[0]?.title ?? 'there is no backup'),
        findings,
        muted: [],
        durationMs,
        migrations: [],
        facts: backup ? factsOf(backup) : [],
        ...(backup ? { backup } : {}),
    };
}
function describeBackup({ kind, name, bytes, verified, steps }) {
    const restore = steps.find((step) => step.name === 'restore');
    const how = verified === 'restore'
        ? `restored and compared${restore ? ` in ${(0,duration/* formatDuration */.a)(restore.durationMs)}` : ''}`
        : 'read to its end';
    return `${name} (${(0,core_bytes/* formatBytes */.z)(bytes)}) ${kind === 'backup' ? 'is stored, ' : 'was '}${how}`;
}
function factsOf({ serverVersion, tables, rows, encryption, removed }) {
    return [
        { label: 'PostgreSQL', value: serverVersion },
        { label: 'tables', value: tables.toLocaleString('en-US') },
        { label: 'rows', value: rows.toLocaleString('en-US') },
        { label: 'encrypted', value: encryption === 'none' ? 'no' : `by ${encryption}` },
        ...(removed.length > 0 ? [{ label: 'old files removed', value: String(removed.length) }] : []),
    ];
}
//# sourceMappingURL=conclude.js.map
;// CONCATENATED MODULE: ./build/src/gates/backup/explain.js
/** The next step for what pg_dump or a place for files said, as a command or SQL where there is one. */
function explainFailure(reason) {
    if (/No space left on device|ENOSPC|Disk quota exceeded|EDQUOT/i.test(reason)) {
        return 'make room: the dump is written to the folder of `store`; name a larger disk there';
    }
    if (/row-level security/i.test(reason)) {
        return 'let the role of the backup see all rows: ALTER ROLE <role> BYPASSRLS;';
    }
    if (/permission denied/i.test(reason)) {
        return 'let the role of the backup read everything: GRANT pg_read_all_data TO <role>;';
    }
    if (/canceling statement due to lock timeout|lock-wait-timeout|could not obtain lock/i.test(reason)) {
        return "run it again when nobody holds the lock: SELECT pid, query FROM pg_stat_activity WHERE pid IN (SELECT pid FROM pg_locks WHERE mode = 'AccessExclusiveLock' AND granted); or give a longer lock-timeout";
    }
    if (/did not end in time/.test(reason))
        return 'give more time: --timeout 4h';
    return 'mend what is said above, then: lockkeeper backup';
}
//# sourceMappingURL=explain.js.map
;// CONCATENATED MODULE: ./build/src/gates/backup/input.js
function countSteps(clock) {
    const done = [];
    return {
        done,
        async time(name, work) {
            const startedAt = clock.now();
            const result = await work();
            done.push({ name, durationMs: clock.now() - startedAt });
            return result;
        },
    };
}
//# sourceMappingURL=input.js.map
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./build/src/schema/model.js
var model = __webpack_require__(76480);
;// CONCATENATED MODULE: ./build/src/gates/backup/manifest.js


const whole = schemas/* int */.Whr().min(0);
const object = schemas/* object */.Ikc({
    kind: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    parent: schemas/* string */.YjP().exactOptional(),
    properties: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
});
const manifestSchema = schemas/* object */.Ikc({
    version: schemas/* literal */.euz(1),
    database: schemas/* string */.YjP(),
    createdAt: iso/* datetime */.w$(),
    serverVersion: schemas/* string */.YjP().regex(/^\d+/),
    roles: schemas/* array */.YOg(schemas/* string */.YjP()),
    rows: schemas/* record */.g1P(schemas/* string */.YjP(), whole),
    schema: schemas/* object */.Ikc({ serverMajor: whole, objects: schemas/* array */.YOg(object) }),
    dump: schemas/* object */.Ikc({ bytes: whole, sha256: schemas/* string */.YjP() }),
});
function writeManifest({ schema, ...rest }) {
    const objects = [...schema.objects.values()];
    return JSON.stringify({ version: 1, ...rest, schema: { serverMajor: schema.serverMajor, objects } });
}
/** Reads a manifest; undefined for what is none. */
function readManifest(text) {
    const parsed = manifestSchema.safeParse(parseJson(text));
    if (!parsed.success)
        return undefined;
    const { version: _, schema, ...rest } = parsed.data;
    const objects = new Map(schema.objects.map((each) => [(0,model/* objectKey */.T)(each), each]));
    return { ...rest, schema: { serverMajor: schema.serverMajor, objects } };
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** How a file is encrypted, by its name. */
function encryptionOf(name) {
    return name.endsWith('.age') ? 'age' : name.endsWith('.gpg') ? 'gpg' : 'none';
}
//# sourceMappingURL=manifest.js.map
;// CONCATENATED MODULE: ./build/src/gates/backup/name.js

const endings = { dump: 'dump', manifest: 'json' };
/**
 * `shop-1a2b3c4d`: the database's name, every unusual character as `~` and its code, and a sum of `server`
 * (`host:5432/shop`), so that a database of the same name elsewhere is another one.
 */
function backupLabel(database, server) {
    const safe = [...Buffer.from(database)]
        .map((byte) => String.fromCharCode(byte))
        .map((character) => /[A-Za-z0-9_]/.test(character)
        ? character
        : `~${character.charCodeAt(0).toString(16).padStart(2, '0')}`)
        .join('');
    return `${safe}-${(0,external_node_crypto_.createHash)('sha256').update(server).digest('hex').slice(0, 8)}`;
}
/** `lockkeeper-shop-1a2b3c4d-20261122T074500123Z.dump.age`. */
function backupName({ label, at, part }, ending) {
    const stamp = new Date(at).toISOString().replace(/[-:.]/g, '');
    return `lockkeeper-${label}-${stamp}.${endings[part]}${ending}`;
}
const pattern = /^lockkeeper-([A-Za-z0-9_~]+-[0-9a-f]{8})-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z\.(dump|json)(\.age|\.gpg)?$/;
/** Reads a name of ours; undefined for every other file, which nobody here ever touches. */
function readBackupName(name) {
    const match = pattern.exec(name);
    if (!match)
        return undefined;
    const [, label = '', year, month, day, hour, minute, second, milli, ending] = match;
    const at = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}.${milli}Z`);
    return Number.isNaN(at) ? undefined : { name, label, at, part: ending === 'dump' ? 'dump' : 'manifest' };
}
/** The manifest that belongs to a dump, by name. */
function manifestName(dump) {
    return dump.replace(/\.dump(?=(\.age|\.gpg)?$)/, '.json');
}
//# sourceMappingURL=name.js.map
;// CONCATENATED MODULE: ./build/src/gates/backup/retention.js

const day = 24 * 60 * 60 * 1000;
/**
 * Names of the files to remove after the backup `kept` was stored: older backups of the same label, dumps and their
 * manifests. Never the newest, never `kept`, never a file with a name that is not ours.
 */
function expiredFiles(names, kept, { count, days }) {
    if (count === undefined && days === undefined)
        return [];
    const own = names
        .map(readBackupName)
        .filter((each) => each !== undefined && each.label === kept.label);
    const moments = [...new Set([kept.at, ...own.map(({ at }) => at)])].sort((a, b) => b - a);
    const stays = new Set(moments.filter((at, index) => at >= kept.at ||
        (count !== undefined && index < count) ||
        (days !== undefined && kept.at - at < days * day)));
    return own
        .filter(({ at }) => !stays.has(at))
        .sort((a, b) => a.at - b.at)
        .map(({ name }) => name);
}
//# sourceMappingURL=retention.js.map
// EXTERNAL MODULE: ./build/src/gates/backup/rules.js
var rules = __webpack_require__(79338);
;// CONCATENATED MODULE: ./build/src/gates/backup/stop.js
/** The way to a backup that counts ends here: carries the finding that says why. */
class NoBackup extends Error {
    name = 'NoBackup';
    finding;
    constructor(finding) {
        super(finding.title);
        this.finding = finding;
    }
}
function findingOf(rule, { title, detail, fix, subject }) {
    return {
        rule: rule.id,
        severity: rule.severity === 'off' ? 'notice' : rule.severity,
        title,
        ...(detail ? { detail } : {}),
        fix,
        subject,
    };
}
//# sourceMappingURL=stop.js.map
;// CONCATENATED MODULE: ./build/src/gates/backup/remove-expired.js




/** Removes what has expired, once the new backup `kept` is stored. */
async function removeExpired({ store, retention, signal }, kept) {
    const removed = [];
    try {
        const names = await store.list();
        for (const name of expiredFiles(names, kept, retention)) {
            signal.throwIfAborted();
            await store.remove(name);
            removed.push(name);
        }
        return { removed, findings: [] };
    }
    catch (error) {
        signal.throwIfAborted();
        const finding = findingOf(rules/* backupRules */.s.notRemoved, {
            title: `old backups in ${store.description} could not be removed`,
            detail: (0,errors/* messageOf */.bD)(error),
            fix: 'allow writing in that folder',
            subject: store.description,
        });
        return { removed, findings: [finding] };
    }
}
//# sourceMappingURL=remove-expired.js.map
// EXTERNAL MODULE: ./build/src/postgres/connect.js + 2 modules
var connect = __webpack_require__(18257);
;// CONCATENATED MODULE: ./build/src/postgres/dump/restore.js

/**
 * Reads a dump from its table of contents to its last byte without any server: `--list` alone would take a dump
 * whose end is missing for a whole one. Why it cannot be read, or how many objects it lists.
 */
async function readDump(file, tools, options) {
    const list = await runProgram(tools.restore, ['--list', file], options);
    const unlisted = failureOf('pg_restore --list', list);
    if (unlisted !== undefined)
        return { ok: false, reason: unlisted };
    const whole = await runProgram(tools.restore, ['--file=/dev/null', file], options);
    const unread = failureOf('pg_restore', whole);
    if (unread !== undefined)
        return { ok: false, reason: unread };
    const entries = list.stdout.split('\n').filter((line) => /^\d+;/.test(line)).length;
    return { ok: true, entries };
}
/** Restores a dump into the empty database at `options.address`, up to the first error; why it could not. */
async function restoreDump(file, tools, options) {
    const parameters = ['--exit-on-error', '--no-password', `--dbname=${options.database}`, file];
    return failureOf('pg_restore', await runProgram(tools.restore, parameters, options));
}
//# sourceMappingURL=restore.js.map
// EXTERNAL MODULE: ./build/src/schema/diff.js + 12 modules
var diff = __webpack_require__(58186);
;// CONCATENATED MODULE: ./build/src/gates/backup/verify.js







/** Reads the dump to its last byte. Throws `NoBackup`. */
async function verifyReadable(dump, world, steps) {
    const tools = await world.findTools(dump.major);
    const read = await steps.time('read', () => readDump(dump.path, tools, world));
    if (read.ok)
        return;
    throw new NoBackup(findingOf(rules/* backupRules */.s.unreadable, {
        title: `${dump.name} cannot be read to its end`,
        detail: read.reason,
        fix: 'lockkeeper backup',
        subject: dump.name,
    }));
}
/** Restores the dump into a scratch PostgreSQL and compares schema and rows. Throws `NoBackup`. */
async function verifyRestored(dump, expected, { world, steps }) {
    world.progress(`restoring ${dump.name} into a scratch PostgreSQL ${dump.major}`);
    const server = await world.startServer(dump.major);
    try {
        await steps.time('restore', () => restoreAndCompare(dump, expected, { world, server }));
    }
    finally {
        await server.stop();
    }
}
async function restoreAndCompare(dump, expected, { world, server }) {
    const tools = await world.findTools(dump.major);
    await makeRoles(server, expected.roles);
    const database = await server.createDatabase();
    const address = server.url(database);
    const session = await (0,connect/* connect */.N)(address);
    try {
        // A new database has it; a dump of one without it does not take it away.
        if (!expected.schemas[0].objects.has('schema public'))
            await session.execute('drop schema public');
        const reason = await restoreDump(dump.path, tools, { ...world, address, database });
        if (reason !== undefined)
            throw notRestored(dump, reason, server);
        const schema = await (0,inspector_inspector/* createInspector */.Y)(session).full();
        const [lines = []] = expected.schemas
            .map((wanted) => schemaLines(wanted, schema))
            .sort((a, b) => a.length - b.length);
        const all = [...lines, ...compareRows(expected.rows, await countRows(session))];
        if (all.length > 0)
            throw differs(dump, all);
    }
    finally {
        await session.close();
    }
}
/** Owners, grants and policies of a dump name roles of the whole server. They cannot log in here. */
async function makeRoles({ admin }, roles) {
    const present = await admin.query('select rolname as name from pg_roles');
    const known = new Set(present.map(({ name }) => name));
    for (const role of roles) {
        if (!known.has(role))
            await admin.query(`create role "${role.replaceAll('"', '""')}" nologin`);
    }
}
/** An extension has the version that the scratch server ships; the others are seen by a superuser alone. */
const leftOut = new Set(['extension', 'subscription', 'user mapping']);
function schemaLines(expected, actual) {
    return (0,diff/* diffSchemas */.e)(expected, actual)
        .filter((difference) => !leftOut.has(difference.kind) && difference.class !== 'column-order')
        .map(({ kind, name, change, lines }) => [`${kind} ${name}: ${change}`, ...lines].join('\n'));
}
function notRestored(dump, reason, { major }) {
    const extension = /extension "([^"]+)" is not available/.exec(reason)?.[1];
    return new NoBackup(findingOf(rules/* backupRules */.s.notRestored, {
        title: `${dump.name} cannot be restored into a PostgreSQL ${major}`,
        detail: reason,
        fix: extension === undefined
            ? 'mend what the server says; the file itself is readable'
            : `the scratch server does not have ${extension}: name a Docker image of PostgreSQL ${major} that has it, by image`,
        subject: dump.name,
    }));
}
const mostLines = 20;
function differs(dump, lines) {
    const more = lines.length > mostLines ? [`and ${lines.length - mostLines} more`] : [];
    return new NoBackup(findingOf(rules/* backupRules */.s.differs, {
        title: `${dump.name}, restored, differs from its database in ${lines.length} ${lines.length === 1 ? 'place' : 'places'}`,
        detail: [...lines.slice(0, mostLines), ...more].join('\n'),
        fix: 'lockkeeper backup --verify restore',
        subject: dump.name,
    }));
}
//# sourceMappingURL=verify.js.map
;// CONCATENATED MODULE: ./build/src/gates/backup/backup.js


















/**
 * Dumps a database in use, proves the dump, encrypts and stores it, and removes what has expired. The database is only
 * read. A dump that fails at any of this leaves nothing in the store. Throws `UserError` for what can be known before.
 */
async function backUp(input) {
    const startedAt = input.clock.now();
    const source = await readSource(input);
    await input.findTools(source.major);
    const cipher = input.recipient && (await encryptFor(input.recipient, input));
    // A place that cannot be used must be known before an hour of dumping.
    await input.store.list();
    const steps = countSteps(input.clock);
    const folder = await input.store.workFolder();
    try {
        const made = await makeBackup({ input, source, cipher, steps, folder });
        const { removed, findings } = await removeExpired(input, { label: source.label, at: source.at });
        return concludeBackup({ ...made, removed }, findings, input.clock.now() - startedAt);
    }
    catch (error) {
        if (!(error instanceof NoBackup))
            throw error;
        return concludeBackup({ database: source.database }, [error.finding], input.clock.now() - startedAt);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function readSource({ session, address, clock, statementTimeoutMs, lockTimeoutMs, }) {
    await session.execute(`set statement_timeout = ${statementTimeoutMs}; set lock_timeout = ${lockTimeoutMs}`);
    const [row] = await session.query(`select current_database() as database, split_part(current_setting('server_version'), ' ', 1) as version`);
    const roles = await session.query(`select rolname as name from pg_roles where rolname !~ '^pg_' order by 1`);
    const database = row?.database ?? '';
    return {
        database,
        label: backupLabel(database, (0,database_url/* describeUrl */.Ng)((0,database_url/* normaliseUrl */.CZ)(address, 'database-url'))),
        major: session.serverMajor,
        serverVersion: row?.version ?? '',
        roles: roles.map(({ name }) => name),
        at: clock.now(),
    };
}
async function makeBackup(work) {
    const { input, source, steps } = work;
    const { dump, manifest } = await dumpAndVerify(work);
    const stored = await encrypt(work, 'dump', dump.path);
    const name = nameOf(work, 'dump');
    await store(work, manifest, stored);
    return {
        kind: 'backup',
        database: source.database,
        name,
        place: input.store.description,
        createdAt: manifest.createdAt,
        serverVersion: source.serverVersion,
        encryption: input.recipient?.encryption ?? 'none',
        bytes: stored.bytes,
        sha256: stored.sha256,
        verified: input.verify,
        ...countAll(manifest.rows),
        steps: steps.done,
    };
}
/** The dump in the clear, proved as far as was asked for, and what it should hold. */
async function dumpAndVerify(work) {
    const { input, source, steps, folder } = work;
    const path = (0,external_node_path_.join)(folder, 'dump');
    const name = nameOf(work, 'dump');
    const tools = await input.findTools(source.major);
    const inspector = (0,inspector_inspector/* createInspector */.Y)(input.session, { limits: input });
    const before = await inspector.full().catch((error) => {
        if (!(error instanceof postgres_session/* ServerError */.g))
            throw error;
        throw dumpFailed(source, `the schema could not be read: ${error.message}`);
    });
    input.progress(`dumping ${source.database} by pg_dump ${tools.version}`);
    const dumped = await steps.time('dump', () => dumpDatabase(input.session, { ...input, tools, file: path }));
    if (!dumped.ok)
        throw dumpFailed(source, dumped.reason);
    const file = { path, name, major: source.major };
    await verifyReadable(file, input, steps);
    if (input.verify === 'restore') {
        const schemas = [before, await inspector.full()];
        const expected = { schemas, rows: dumped.rows, roles: source.roles };
        await verifyRestored(file, expected, { world: input, steps });
    }
    const dump = await measureFile(path, input.signal);
    return {
        dump,
        manifest: {
            database: source.database,
            createdAt: new Date(source.at).toISOString(),
            serverVersion: source.serverVersion,
            roles: source.roles,
            rows: dumped.rows,
            schema: before,
            dump: { bytes: dump.bytes, sha256: dump.sha256 },
        },
    };
}
function dumpFailed({ database }, reason) {
    return new NoBackup(findingOf(rules/* backupRules */.s.failed, {
        title: `${database} could not be dumped`,
        detail: reason,
        fix: explainFailure(reason),
        subject: database,
    }));
}
function nameOf({ input, source }, part) {
    const ending = input.recipient ? `.${input.recipient.encryption}` : '';
    return backupName({ ...source, part }, ending);
}
/** The file as it will be stored. The one in the clear is gone afterwards. */
async function encrypt(work, part, path) {
    const { cipher, steps, input } = work;
    if (!cipher)
        return measureFile(path, input.signal);
    const target = `${path}.encrypted`;
    const reason = await steps.time('encrypt', () => cipher(path, target));
    await (0,promises_.rm)(path, { force: true });
    if (reason === undefined)
        return measureFile(target, input.signal);
    throw new NoBackup(findingOf(rules/* backupRules */.s.notEncrypted, {
        title: `${nameOf(work, part)} could not be encrypted`,
        detail: reason,
        fix: 'check the recipient in encrypt',
        subject: work.source.database,
    }));
}
/** First the manifest, so that a dump in the store always has one. */
async function store(work, manifest, dump) {
    const { input, folder, steps } = work;
    const path = (0,external_node_path_.join)(folder, 'manifest');
    const names = { dump: nameOf(work, 'dump'), manifest: nameOf(work, 'manifest') };
    await (0,promises_.writeFile)(path, writeManifest(manifest), { mode: 0o600 });
    const described = await encrypt(work, 'manifest', path);
    input.progress(`storing ${names.dump} in ${input.store.description}`);
    try {
        await steps.time('store', async () => {
            await input.store.put(names.manifest, described);
            await input.store.put(names.dump, dump);
        });
    }
    catch (error) {
        await input.store.remove(names.manifest).catch(() => undefined);
        if (!(error instanceof StoreError))
            throw error;
        throw new NoBackup(findingOf(rules/* backupRules */.s.notStored, {
            title: `${names.dump} could not be stored in ${input.store.description}`,
            detail: error.message,
            fix: explainFailure(error.message),
            subject: work.source.database,
        }));
    }
}
/** How much a backup holds. */
function countAll(rows) {
    const counts = Object.values(rows);
    return { tables: counts.length, rows: counts.reduce((sum, count) => sum + count, 0) };
}
//# sourceMappingURL=backup.js.map
;// CONCATENATED MODULE: ./build/src/gates/backup/drill.js














/** The backups to restore: the named one, else the newest of each database. Throws `UserError`. */
async function chooseBackups(input) {
    const names = await input.store.list();
    const dumps = names.map(readBackupName).filter((each) => each?.part === 'dump');
    return input.name === undefined ? newestOfEach(dumps) : [named(input.name, dumps, input)];
}
function newestOfEach(dumps) {
    const newest = new Map();
    for (const dump of dumps) {
        if (dump.at > (newest.get(dump.label)?.at ?? 0))
            newest.set(dump.label, dump);
    }
    return [...newest.values()];
}
function named(name, dumps, { store }) {
    const found = dumps.find((dump) => dump.name === name);
    if (found)
        return found;
    throw new errors/* UserError */.yo({
        what: `${store.description} holds no backup called ${name}`,
        where: 'backup',
        fix: dumps.length > 0
            ? `the newest there is ${newest(dumps)?.name}`
            : 'there is no backup at all; check store',
    });
}
function newest(dumps) {
    return [...dumps].sort((a, b) => b.at - a.at)[0];
}
/** The result where no backup is found. */
function nothingThere({ store }) {
    const finding = findingOf(rules/* backupRules */.s.none, {
        title: `${store.description} holds no backup`,
        fix: 'lockkeeper backup',
        subject: store.description,
    });
    return concludeBackup({ database: '' }, [finding], 0);
}
/**
 * Restores a stored backup into a scratch PostgreSQL and compares it with what its manifest says. Writes nothing to
 * the store. Throws `UserError` for a missing program or identity.
 */
async function drill(input, backup) {
    const startedAt = input.clock.now();
    const folder = await input.store.workFolder();
    const database = backup.label.replace(/-[0-9a-f]{8}$/, '');
    const end = (made, findings) => concludeBackup(made, findings, input.clock.now() - startedAt);
    try {
        const made = await restoreStored({ input, backup, folder, steps: countSteps(input.clock) });
        const late = tooOld(input, backup, startedAt);
        return late ? { ...end(made, [late]), status: 'failed', summary: late.title } : end(made, []);
    }
    catch (error) {
        if (!(error instanceof NoBackup))
            throw error;
        return end({ database }, [error.finding]);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
function tooOld({ maxAgeMs }, { name, at }, now) {
    if (maxAgeMs === undefined || now - at <= maxAgeMs)
        return undefined;
    return findingOf(rules/* backupRules */.s.tooOld, {
        title: `${name} is ${hours(now - at)} old, and ${hours(maxAgeMs)} are allowed`,
        fix: 'lockkeeper backup',
        subject: name,
    });
}
/** Milliseconds as hours: `26.5 h`. */
function hours(milliseconds) {
    return `${Number((milliseconds / 3_600_000).toFixed(1))} h`;
}
async function restoreStored(work) {
    const { input, backup, steps } = work;
    const manifest = await fetchManifest(work);
    const stored = await fetch(work, backup.name, 'dump');
    const path = await decrypt(work, stored.path);
    const dump = await measureFile(path, input.signal);
    const file = { path, name: backup.name, major: Number.parseInt(manifest.serverVersion, 10) };
    if (dump.sha256 !== manifest.dump.sha256)
        throw otherFile(backup.name, dump, manifest);
    await verifyReadable(file, input, steps);
    const expected = { rows: manifest.rows, roles: manifest.roles, schemas: [manifest.schema] };
    await verifyRestored(file, expected, { world: input, steps });
    return {
        kind: 'restore-drill',
        database: manifest.database,
        name: backup.name,
        place: input.store.description,
        createdAt: manifest.createdAt,
        serverVersion: manifest.serverVersion,
        encryption: encryptionOf(backup.name),
        bytes: stored.bytes,
        sha256: stored.sha256,
        verified: 'restore',
        ...countAll(manifest.rows),
        steps: steps.done,
        removed: [],
    };
}
function otherFile(name, dump, manifest) {
    return new NoBackup(findingOf(rules/* backupRules */.s.checksum, {
        title: `${name} is not the file that was stored`,
        detail: `It has ${dump.bytes} bytes and SHA-256 ${dump.sha256}; stored were ${manifest.dump.bytes} bytes and ${manifest.dump.sha256}.`,
        fix: 'lockkeeper backup',
        subject: name,
    }));
}
async function fetchManifest(work) {
    const name = manifestName(work.backup.name);
    const names = await work.input.store.list();
    if (!names.includes(name))
        throw noManifest(name, 'it is not there');
    const { path } = await fetch(work, name, 'manifest');
    const manifest = readManifest(await (0,promises_.readFile)(await decrypt(work, path), 'utf8'));
    if (manifest)
        return manifest;
    throw noManifest(name, 'it is no manifest of Lockkeeper');
}
function noManifest(name, reason) {
    return new NoBackup(findingOf(rules/* backupRules */.s.noManifest, {
        title: `${name} is needed to compare the backup: ${reason}`,
        fix: 'put it back beside its dump, or make a new backup: lockkeeper backup',
        subject: name,
    }));
}
async function fetch({ input, folder, steps }, name, as) {
    const path = (0,external_node_path_.join)(folder, as);
    try {
        await steps.time('fetch', () => input.store.get(name, path));
        return await measureFile(path, input.signal);
    }
    catch (error) {
        if (!(error instanceof StoreError))
            throw error;
        throw new NoBackup(findingOf(rules/* backupRules */.s.notStored, {
            title: `${name} could not be fetched from ${input.store.description}`,
            detail: error.message,
            fix: 'mend what the storage says, then: lockkeeper restore-drill',
            subject: name,
        }));
    }
}
/** The file in the clear. */
async function decrypt({ input, backup, steps }, path) {
    const encryption = encryptionOf(backup.name);
    if (encryption === 'none')
        return path;
    const options = input;
    const cipher = await decryptBy(encryption, input.identityFile, options);
    const target = `${path}.clear`;
    const reason = await steps.time('decrypt', () => cipher(path, target));
    if (reason === undefined)
        return target;
    throw new NoBackup(findingOf(rules/* backupRules */.s.notEncrypted, {
        title: `${backup.name} could not be decrypted`,
        detail: reason,
        fix: encryption === 'age' ? 'check identity-file' : 'import the secret key into the keyring: gpg --import',
        subject: backup.name,
    }));
}
//# sourceMappingURL=drill.js.map
// EXTERNAL MODULE: ./build/src/stages/publish-checks.js
var publish_checks = __webpack_require__(20594);
// EXTERNAL MODULE: ./build/src/stages/release/release-commit.js
var release_commit = __webpack_require__(74062);
// EXTERNAL MODULE: ./build/src/stages/run-gate.js
var run_gate = __webpack_require__(76434);
// EXTERNAL MODULE: ./build/src/stages/database/backup-outputs.js
var backup_outputs = __webpack_require__(78142);
// EXTERNAL MODULE: ./build/src/postgres/connection-problem.js
var connection_problem = __webpack_require__(36291);
;// CONCATENATED MODULE: ./build/src/stages/database/backup-source.js




const where = 'database-url';
/** Opens the database in use, refuses another one than was meant, and hands it to `body`. Throws `UserError`. */
async function withSource(given, body) {
    if (given.databaseUrl === undefined) {
        throw new errors/* UserError */.yo({
            what: 'it is missing',
            where,
            fix: 'put the address into LOCKKEEPER_DATABASE_URL; in a workflow give the input from a secret',
        });
    }
    const address = (0,database_url/* normaliseUrl */.CZ)(given.databaseUrl, where);
    const session = await (0,connect/* connect */.N)(address, { applicationName: 'lockkeeper backup' }).catch((error) => {
        throw (0,connection_problem/* explainConnection */.c)(error, address, where);
    });
    try {
        await refuseOther(session, address, given);
        return await body({ address, session });
    }
    finally {
        await session.close();
    }
}
async function refuseOther(session, address, given) {
    const [row] = await session.query(`select current_database() as name, to_regclass('lockkeeper.environment')::text as marker`);
    const database = row?.name ?? '';
    if (given.expectDatabase !== undefined && given.expectDatabase !== database) {
        throw otherDatabase(`is called ${database}, and ${given.expectDatabase} was expected`, address);
    }
    if (given.environment === undefined || row?.marker == null)
        return;
    const [marker] = await session.query('select name::text from lockkeeper.environment');
    if (marker === undefined || marker.name === given.environment)
        return;
    throw otherDatabase(`says that it is ${marker.name}, and ${given.environment} was expected`, address);
}
function otherDatabase(what, address) {
    return new errors/* UserError */.yo({
        what: `the database at ${(0,database_url/* describeUrl */.Ng)(address)} ${what}`,
        where,
        why: 'nothing was read',
        fix: 'correct the address in the secret, or expect-database and environment',
    });
}
//# sourceMappingURL=backup-source.js.map
// EXTERNAL MODULE: ./build/src/postgres/scratch/find-installed.js
var find_installed = __webpack_require__(49822);
;// CONCATENATED MODULE: ./build/src/postgres/dump/tools.js





/** The programs of exactly that major. Throws `UserError` with how to get them when there are none. */
async function findDumpTools({ major, env, folder }) {
    const onPath = (env.PATH ?? '').split(':').filter((each) => each.startsWith('/'));
    const folders = folder === undefined ? [...(0,find_installed/* installFolders */.B)(major), ...onPath] : [folder];
    const others = new Map();
    for (const each of new Set(folders)) {
        const tools = await toolsIn(each, env);
        if (tools === undefined)
            continue;
        if (Number.parseInt(tools.version, 10) === major)
            return tools;
        if (!others.has(tools.version))
            others.set(tools.version, `${tools.version} in ${each}`);
    }
    const found = [...others.values()].join(', ') || `none${folder === undefined ? '' : ` in ${folder}`}`;
    throw new errors/* UserError */.yo({
        what: `pg_dump and pg_restore ${major} are needed for a PostgreSQL ${major}; found ${found}`,
        where: 'postgres-bin',
        why: 'an older pg_dump refuses the server, and what a newer one writes may not go back into it',
        fix: howToInstall(major),
    });
}
function howToInstall(major) {
    return [
        `on Debian and Ubuntu: sudo apt-get install -y postgresql-common && sudo /usr/share/postgresql-common/pgdg/apt.postgresql.org.sh -y && sudo apt-get install -y postgresql-client-${major}`,
        `on macOS: brew install postgresql@${major}`,
        'or name the folder of another installation: postgres-bin',
    ].join('\n');
}
async function toolsIn(folder, env) {
    const dump = (0,external_node_path_.join)(folder, 'pg_dump');
    const restore = (0,external_node_path_.join)(folder, 'pg_restore');
    if (!(await isProgram(dump)) || !(await isProgram(restore)))
        return undefined;
    const versions = await Promise.all([dump, restore].map((program) => versionOf(program, env)));
    const [version, other] = versions;
    return version !== undefined && version === other ? { dump, restore, version } : undefined;
}
async function versionOf(program, env) {
    const { stdout } = await (0,scratch_child/* runChild */.w$)(program, ['--version'], { env: (0,scratch_child/* plainEnv */._x)(env), timeoutMs: 10_000 });
    return /\(PostgreSQL\) (\d+\S*)/.exec(stdout)?.[1];
}
function isProgram(path) {
    return (0,promises_.access)(path, promises_.constants.X_OK).then(() => true, () => false);
}
//# sourceMappingURL=tools.js.map
// EXTERNAL MODULE: ./build/src/postgres/scratch/server.js + 16 modules
var server = __webpack_require__(12494);
;// CONCATENATED MODULE: ./build/src/storage/folder.js




/** A folder of this machine; it is made when it is not there. Absolute. */
function folderStore(folder) {
    const at = (name) => (0,external_node_path_.join)(folder, name);
    return {
        description: folder,
        async workFolder() {
            await prepare(folder);
            // On the same disk, so that a file comes in by one renaming.
            return (0,promises_.mkdtemp)(at('.lockkeeper-work-'));
        },
        async list() {
            await prepare(folder);
            const entries = await (0,promises_.readdir)(folder, { withFileTypes: true });
            return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
        },
        put: (name, { path }) => storing(async () => {
            await (0,promises_.chmod)(path, 0o600);
            await sync(path);
            await (0,promises_.rename)(path, at(name));
            await sync(folder);
        }),
        get: (name, path) => storing(() => (0,promises_.copyFile)(at(name), path)),
        remove: (name) => storing(() => (0,promises_.rm)(at(name))),
    };
}
async function prepare(folder) {
    try {
        await (0,promises_.mkdir)(folder, { recursive: true });
        await (0,promises_.rm)(await (0,promises_.mkdtemp)((0,external_node_path_.join)(folder, '.lockkeeper-probe-')), { recursive: true });
    }
    catch (cause) {
        throw new errors/* UserError */.yo({
            what: `backups cannot be kept in ${folder}: ${(0,errors/* messageOf */.bD)(cause)}`,
            where: 'store',
            fix: 'name a folder that can be written',
        }, { cause });
    }
}
/** What is in a file or folder is on the disk when this is done. */
async function sync(path) {
    const handle = await (0,promises_.open)(path, 'r');
    try {
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
async function storing(work) {
    try {
        return await work();
    }
    catch (cause) {
        throw new StoreError((0,errors/* messageOf */.bD)(cause), { cause });
    }
}
//# sourceMappingURL=folder.js.map
;// CONCATENATED MODULE: ./build/src/stages/database/backup-store.js



/** The folder that `store` names. Throws `UserError`. */
function openStore({ store, workingDirectory = '.' }, host) {
    if (store !== undefined && !/^[a-z][a-z0-9+.-]*:\/\//i.test(store)) {
        return folderStore((0,external_node_path_.resolve)(host.cwd, workingDirectory, store));
    }
    throw new errors/* UserError */.yo({
        what: store === undefined ? 'it is missing' : 'it is not a folder',
        where: 'store',
        fix: 'name the folder where backups are kept: backups, or a mounted disk',
    });
}
//# sourceMappingURL=backup-store.js.map
;// CONCATENATED MODULE: ./build/src/stages/database/backup-world.js




/** What a backup and a drill need of this machine. */
function backupWorld(given, host) {
    const { clock, signal, env, log } = host;
    const cwd = (0,external_node_path_.resolve)(host.cwd, given.workingDirectory ?? '.');
    const folder = given.postgresBin === undefined ? undefined : (0,external_node_path_.resolve)(cwd, given.postgresBin);
    return {
        store: openStore(given, host),
        env,
        clock,
        signal,
        timeoutMs: given.timeout ?? 3_600_000,
        progress: log.progress,
        findTools: (major) => findDumpTools({ major, env, folder }),
        startServer: (version) => (0,server.startScratch)({ version, ...(given.image === undefined ? {} : { image: given.image }) }, { env, signal, progress: log.progress }),
    };
}
//# sourceMappingURL=backup-world.js.map
;// CONCATENATED MODULE: ./build/src/stages/database/back-up.js










/** Makes a backup, hands the report to the outlets and sets the outputs. `given` has its defaults filled in. */
async function back_up_backUp(given, context) {
    const { host } = context;
    const recipient = given.encrypt === undefined ? undefined : readRecipient(given.encrypt);
    const world = backupWorld(given, host);
    const run = () => withSource(given, (source) => backUp({
        ...world,
        ...source,
        lockTimeoutMs: given.lockTimeout ?? 2_000,
        statementTimeoutMs: given.statementTimeout ?? 30_000,
        verify: given.verify ?? 'list',
        recipient,
        retention: { count: given.keep, days: given.keepDays },
    }));
    const gate = { gate: 'backup', project: '.', clock: host.clock };
    const published = await (0,publish_checks/* publishChecks */.N)({
        commit: await (0,release_commit/* releaseCommit */.L)(host, given),
        secrets: [given.databaseUrl],
        run: async () => [await (0,run_gate/* runGate */.R)(gate, run)],
    }, given, context);
    (0,backup_outputs/* setBackupOutputs */.T)(host, published.report.checks);
    return published.report.verdict;
}
/** Restores stored backups, hands the report to the outlets and sets the outputs. */
async function drillBackups(given, context) {
    const { host } = context;
    const cwd = (0,external_node_path_.resolve)(host.cwd, given.workingDirectory ?? '.');
    const input = {
        ...backupWorld(given, host),
        name: given.backup,
        maxAgeMs: given.maxAge,
        identityFile: given.identityFile === undefined ? undefined : (0,external_node_path_.resolve)(cwd, given.identityFile),
    };
    const run = async () => {
        const backups = await chooseBackups(input);
        if (backups.length === 0)
            return [nothingThere(input)];
        const results = [];
        for (const backup of backups) {
            const gate = { gate: 'backup', project: backup.label, clock: host.clock };
            results.push(await (0,run_gate/* runGate */.R)(gate, () => drill(input, backup)));
        }
        return results;
    };
    const published = await (0,publish_checks/* publishChecks */.N)({ commit: await (0,release_commit/* releaseCommit */.L)(host, given), secrets: [], run }, given, context);
    (0,backup_outputs/* setBackupOutputs */.T)(host, published.report.checks);
    return published.report.verdict;
}
//# sourceMappingURL=back-up.js.map

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
