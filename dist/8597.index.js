export const id = 8597;
export const ids = [8597,8718,158];
export const modules = {

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

/***/ 89724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ findTable)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

/**
 * Looks a table (`schema.table`) up in the catalog, which every role may read. Throws `UserError` when the role may
 * not read the table, or sees only some of its rows.
 */
async function findTable(session, name, purpose) {
    const dot = name.indexOf('.');
    const [row] = await session.query(tableQuery, [name.slice(0, dot), name.slice(dot + 1)]);
    if (!row)
        return undefined;
    if (row.usage !== 't' || row.select !== 't')
        throw notReadable(name, row, purpose);
    if (row.hidden === 't')
        throw rowsHidden(name, row, purpose);
    return { name, quoted: row.quoted, columns: JSON.parse(row.columns) };
}
const tableQuery = `
  select format('%I.%I', n.nspname, c.relname) as quoted,
    quote_ident(n.nspname) as schema,
    quote_ident(current_user) as role,
    has_schema_privilege(n.oid, 'usage') as usage,
    has_table_privilege(c.oid, 'select') as select,
    row_security_active(c.oid) as hidden,
    (select coalesce(json_agg(a.attname), '[]') from pg_catalog.pg_attribute a
      where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns
  from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
  where n.nspname = $1 and c.relname = $2 and c.relkind in ('r', 'p', 'v', 'm', 'f')`;
function notReadable(name, { quoted, schema, role, usage }, { what, why }) {
    const grants = [
        ...(usage === 't' ? [] : [`GRANT USAGE ON SCHEMA ${schema} TO ${role};`]),
        `GRANT SELECT ON ${quoted} TO ${role};`,
    ];
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        what: `the role ${role} may not read ${what} ${name}`,
        where: 'database-url',
        why,
        fix: `as the owner of the table: ${grants.join(' ')}`,
    });
}
function rowsHidden(name, { quoted, role }, { what, why }) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        what: `row level security hides rows of ${what} ${name} from the role ${role}`,
        where: 'database-url',
        why,
        fix: `as the owner of the table: ALTER TABLE ${quoted} DISABLE ROW LEVEL SECURITY;`,
    });
}
//# sourceMappingURL=readable-table.js.map

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

/***/ })

};
