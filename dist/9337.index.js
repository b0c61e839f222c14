export const id = 9337;
export const ids = [9337];
export const modules = {

/***/ 99126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XM: () => (/* binding */ backupLabel),
/* harmony export */   aw: () => (/* binding */ backupName),
/* harmony export */   vS: () => (/* binding */ manifestName),
/* harmony export */   yc: () => (/* binding */ readBackupName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

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
    return `${safe}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(server).digest('hex').slice(0, 8)}`;
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
        why: 'The folder or the bucket did not take the file, or not whole, or did not give it back. Older backups stay as they are.',
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
        why: 'Its size or checksum is not what the manifest beside it, or the bucket, says, so that it was cut, damaged or replaced after it was stored.',
        mend: 'Make a new backup, and find out who or what writes in the place where they are kept.',
    },
    app: {
        id: 'backup-app-failed',
        title: 'The app has no backup that counts',
        severity: 'error',
        why: 'The app could not be asked, did not make the backup it was asked for, or says that it failed. Nothing was changed by that, and there is nothing to go back to.',
        mend: 'Send the shown request by hand and look at the app’s log. When its endpoints are called otherwise, give `endpoint-start` and `endpoint-list`.',
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

/***/ 73775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ withDatabaseInUse)
});

// UNUSED EXPORTS: environmentTable

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/postgres/connect.js + 1 modules
var connect = __webpack_require__(57777);
// EXTERNAL MODULE: ./build/src/postgres/connection-problem.js
var connection_problem = __webpack_require__(36291);
// EXTERNAL MODULE: ./build/src/postgres/database-url.js
var database_url = __webpack_require__(6200);
;// CONCATENATED MODULE: ./build/src/postgres/pooler.js
const looks = 3;
/**
 * Tells them apart without writing: a pooler makes up the process id that it announces at the start, and two open
 * connections that have one backend share it. `open` makes a second connection to the same address.
 */
async function findPooler(session, open) {
    if (session.announcedPid === session.pid)
        return 'none';
    const other = await open();
    try {
        const seen = new Set();
        for (let look = 0; look < looks; look++) {
            const own = await backendOf(session);
            if (own === (await backendOf(other)))
                return 'transaction';
            seen.add(own);
        }
        return seen.size > 1 ? 'transaction' : 'session';
    }
    finally {
        await other.close();
    }
}
async function backendOf(session) {
    const [row] = await session.query('select pg_catalog.pg_backend_pid() as pid');
    return row?.pid ?? '';
}
//# sourceMappingURL=pooler.js.map
// EXTERNAL MODULE: ./build/src/postgres/read-only.js
var read_only = __webpack_require__(13432);
// EXTERNAL MODULE: ./build/src/postgres/readable-table.js
var readable_table = __webpack_require__(89724);
;// CONCATENATED MODULE: ./build/src/postgres/in-use.js







/** The table in which a database says what it is: one column `name`, one row. */
const environmentTable = 'lockkeeper.environment';
/**
 * Opens a database in use, refuses another one than was meant, and hands it to `body`. Nothing is written. Throws
 * `UserError` for an address that does not answer and for the wrong database.
 */
async function withDatabaseInUse(inUse, body) {
    const { applicationName = 'lockkeeper' } = inUse;
    const open = async () => {
        try {
            return await (0,connect/* connect */.N)((0,database_url/* normaliseUrl */.CZ)(inUse.url, 'database-url'), { applicationName });
        }
        catch (error) {
            throw (0,connection_problem/* explainConnection */.c)(error, (0,database_url/* normaliseUrl */.CZ)(inUse.url, 'database-url'), 'database-url');
        }
    };
    const session = await open();
    try {
        const identity = await (0,read_only/* readOnly */.T)(session, inUse, () => readIdentity(session, inUse));
        refuseWrong(inUse, identity);
        const pooler = await findPooler(session, open);
        return await body({ session, identity, pooler });
    }
    finally {
        await session.close();
    }
}
async function readIdentity(session, { environment }) {
    const [row] = await session.query(`
    select current_database() as database, current_user as role,
      split_part(current_setting('server_version'), ' ', 1) as version, pg_is_in_recovery() as replica`);
    const marker = await (0,readable_table/* findTable */.U)(session, environmentTable, {
        what: 'the table',
        why: 'it says which environment this database is',
    }).catch((error) => {
        // Who does not ask need not be allowed to read it.
        if (environment === undefined && error instanceof errors/* UserError */.yo)
            return undefined;
        throw error;
    });
    const names = marker
        ? await session.query(`select name::text from ${marker.quoted} limit 2`)
        : [];
    return {
        database: row?.database ?? '',
        role: row?.role ?? '',
        version: row?.version ?? '',
        replica: row?.replica === 't',
        environment: names.map(({ name }) => name).join(', ') || undefined,
    };
}
function refuseWrong({ url, expectDatabase, environment }, identity) {
    const target = (0,database_url/* describeUrl */.Ng)((0,database_url/* normaliseUrl */.CZ)(url, 'database-url'));
    if (expectDatabase !== undefined && expectDatabase !== identity.database) {
        throw new errors/* UserError */.yo({
            what: `the database at ${target} is called ${identity.database}, and ${expectDatabase} was expected`,
            where: 'expect-database',
            why: 'nothing else was read, and nothing was changed',
            fix: 'correct the address in the secret, or expect-database',
        });
    }
    if (environment !== undefined &&
        identity.environment !== undefined &&
        environment !== identity.environment) {
        throw new errors/* UserError */.yo({
            what: `the database at ${target} says in ${environmentTable} that it is ${identity.environment}, and ${environment} was expected`,
            where: 'environment',
            why: 'nothing else was read, and nothing was changed',
            fix: 'correct the address in the secret, or environment',
        });
    }
}
//# sourceMappingURL=in-use.js.map

/***/ }),

/***/ 13432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readOnly),
/* harmony export */   u: () => (/* binding */ explainReading)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38933);


/**
 * Runs `body` in one transaction that the server keeps from writing, with limits for its statements and its waiting,
 * on one snapshot. Names resolve in `pg_catalog` alone, so that no object of the database takes the place of a
 * function. All of it holds for this transaction only, so that it also works through a pooler. Throws `UserError` for
 * a limit that was reached and a connection that was lost.
 */
async function readOnly(session, limits, body) {
    try {
        await session.execute(`
      begin transaction isolation level repeatable read, read only;
      set local statement_timeout = ${Math.round(limits.statementTimeoutMs)};
      set local lock_timeout = ${Math.round(limits.lockTimeoutMs)};
      set local search_path = pg_catalog;
      set local datestyle = 'ISO';
      set local timezone = 'UTC'`);
        return await body();
    }
    catch (error) {
        throw explainReading(error);
    }
    finally {
        if (session.alive && session.inTransaction)
            await session.execute('rollback').catch(() => undefined);
    }
}
/** The error of a reader, for a person; what is neither the server’s nor the network’s word stays as it is. */
function explainReading(error) {
    if (error instanceof _session_js__WEBPACK_IMPORTED_MODULE_1__/* .ConnectionLost */ .p) {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            what: `the connection was lost while the database was read: ${error.message}`,
            where: 'database-url',
            why: 'nothing was changed',
            fix: 'run it again',
        }, { cause: error });
    }
    if (!(error instanceof _session_js__WEBPACK_IMPORTED_MODULE_1__/* .ServerError */ .g))
        return error;
    const problem = limitReached(error.code);
    const what = problem?.what ?? `the server refused to be read: ${error.message} (SQLSTATE ${error.code})`;
    const fix = problem?.fix ?? 'mend what the server says; nothing was changed';
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({ what, where: 'database-url', fix }, { cause: error });
}
function limitReached(code) {
    if (code === '55P03') {
        return {
            what: 'another session holds a lock on what has to be read, longer than lock-timeout',
            fix: "see who: SELECT pid, state, query FROM pg_stat_activity WHERE pid IN (SELECT pid FROM pg_locks WHERE granted AND mode = 'AccessExclusiveLock');",
        };
    }
    if (code === '57014') {
        return {
            what: 'a statement that only reads took longer than statement-timeout, or was cancelled',
            fix: 'run it again when the server is less busy, or give a longer statement-timeout',
        };
    }
    return undefined;
}
//# sourceMappingURL=read-only.js.map

/***/ }),

/***/ 69337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  backUp: () => (/* binding */ back_up_backUp),
  drillBackups: () => (/* binding */ drillBackups)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/src/postgres/session.js
var postgres_session = __webpack_require__(38933);
// EXTERNAL MODULE: ./build/src/host/child.js
var child = __webpack_require__(46402);
// EXTERNAL MODULE: ./build/src/postgres/scratch/child.js
var scratch_child = __webpack_require__(87938);
// EXTERNAL MODULE: ./build/src/postgres/database-url.js
var database_url = __webpack_require__(6200);
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
// EXTERNAL MODULE: ./build/src/gates/backup/cipher.js
var backup_cipher = __webpack_require__(93038);
// EXTERNAL MODULE: ./build/src/core/backup.js
var core_backup = __webpack_require__(31911);
// EXTERNAL MODULE: ./build/src/core/bytes.js
var core_bytes = __webpack_require__(93462);
// EXTERNAL MODULE: ./build/src/core/duration.js
var duration = __webpack_require__(29509);
// EXTERNAL MODULE: ./build/src/core/number.js
var number = __webpack_require__(36808);
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
function describeBackup(backup) {
    return backup.kind === 'app' ? describeApp(backup) : describeDump(backup);
}
function describeApp({ name, steps }) {
    const waited = steps.find((step) => step.name === 'wait');
    return waited
        ? `the app made ${name} in ${(0,duration/* formatDuration */.a3)(waited.durationMs)}; nobody but the app has read it`
        : `${name}, made by the app, is young enough; nobody but the app has read it`;
}
function describeDump({ kind, name, bytes, verified, steps }) {
    const restore = steps.find((step) => step.name === 'restore');
    const how = verified === 'restore'
        ? `restored and compared${restore ? ` in ${(0,duration/* formatDuration */.a3)(restore.durationMs)}` : ''}`
        : 'read to its end';
    return `${name} (${(0,core_bytes/* formatBytes */.z)(bytes)}) ${kind === 'backup' ? 'is stored, ' : 'was '}${how}`;
}
function factsOf(backup) {
    if (backup.kind === 'app')
        return [{ label: 'made by', value: 'the app' }];
    const { serverVersion, tables, rows, removed } = backup;
    return [
        { label: 'PostgreSQL', value: serverVersion },
        { label: 'tables', value: (0,number/* thousands */.o)(tables) },
        { label: 'rows', value: (0,number/* thousands */.o)(rows) },
        { label: 'encrypted', value: (0,core_backup/* describeEncryption */.zN)(backup) },
        ...(removed.length > 0 ? [{ label: 'old files removed', value: String(removed.length) }] : []),
    ];
}
//# sourceMappingURL=conclude.js.map
;// CONCATENATED MODULE: ./build/src/gates/backup/explain.js
/** The next step for what pg_dump or a place for files said, as a command or SQL where there is one. */
function explainFailure(reason, { makeRoom }) {
    if (/No space left on device|ENOSPC|Disk quota exceeded|EDQUOT|File too large|EFBIG/i.test(reason)) {
        return makeRoom;
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
// EXTERNAL MODULE: ./build/src/storage/store.js
var store = __webpack_require__(57506);
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
// EXTERNAL MODULE: ./build/src/gates/backup/name.js
var backup_name = __webpack_require__(99126);
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
;// CONCATENATED MODULE: ./build/src/gates/backup/keep.js









/** The name of one of its files in the store. */
function nameOf({ input, source }, part) {
    const ending = input.recipient ? `.${input.recipient.encryption}` : '';
    return (0,backup_name/* backupName */.aw)({ ...source, part }, ending);
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
async function storeBackup(work, manifest, dump) {
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
        await input.store.remove([names.dump, names.manifest]);
        if (!(error instanceof store/* StoreError */.A))
            throw error;
        throw new NoBackup(findingOf(rules/* backupRules */.s.notStored, {
            title: `${names.dump} could not be stored in ${input.store.description}`,
            detail: error.message,
            fix: error.fix ?? explainFailure(error.message, input.store),
            subject: work.source.database,
        }));
    }
}
//# sourceMappingURL=keep.js.map
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
        .map(backup_name/* readBackupName */.yc)
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
;// CONCATENATED MODULE: ./build/src/gates/backup/remove-expired.js




/** Removes what has expired, once the new backup `kept` is stored. */
async function removeExpired({ store, retention, signal }, kept) {
    try {
        const expired = expiredFiles(await store.list(), kept, retention);
        signal.throwIfAborted();
        const { removed, failure } = await store.remove(expired);
        return { removed, findings: failure ? [notRemoved(store, failure)] : [] };
    }
    catch (error) {
        signal.throwIfAborted();
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        return { removed: [], findings: [notRemoved(store, error)] };
    }
}
function notRemoved({ description }, failure) {
    return findingOf(rules/* backupRules */.s.notRemoved, {
        title: `old backups in ${description} could not be removed`,
        detail: failure.message,
        fix: (failure instanceof errors/* UserError */.yo ? failure.problems[0]?.fix : failure.fix) ??
            `allow removing files in ${description}`,
        subject: description,
    });
}
//# sourceMappingURL=remove-expired.js.map
// EXTERNAL MODULE: ./build/src/postgres/read-only.js
var read_only = __webpack_require__(13432);
;// CONCATENATED MODULE: ./build/src/gates/backup/source.js




/** Throws `UserError` for an address that pg_dump must not be let through. */
async function readSource({ inUse, database, clock }) {
    const target = (0,database_url/* describeUrl */.Ng)((0,database_url/* normaliseUrl */.CZ)(inUse.url, 'database-url'));
    if (database.pooler === 'transaction')
        throw throughPooler(target);
    const { session, identity } = database;
    const roles = await (0,read_only/* readOnly */.T)(session, inUse, () => session.query(`select rolname as name from pg_roles where rolname !~ '^pg_' order by 1`));
    return {
        database: identity.database,
        label: (0,backup_name/* backupLabel */.XM)(identity.database, target),
        major: session.serverMajor,
        serverVersion: identity.version,
        roles: roles.map(({ name }) => name),
        at: clock.now(),
    };
}
/** Seen with PgBouncer 1.18 under load: afterwards its connections had no search_path, and row_security was off. */
function throughPooler(target) {
    return new errors/* UserError */.yo({
        what: `${target} is a pooler in transaction mode`,
        where: 'database-url',
        why: 'pg_dump empties search_path for its session; the pooler then lends that connection to the app, which finds none of its tables. Nothing was dumped',
        fix: 'give the direct address of the server: the port of PostgreSQL itself (5432 instead of 6543 or 6432), or the host without -pooler',
    });
}
//# sourceMappingURL=source.js.map
// EXTERNAL MODULE: ./build/src/postgres/connect.js + 1 modules
var connect = __webpack_require__(57777);
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
// EXTERNAL MODULE: ./build/src/schema/diff.js + 3 modules
var diff = __webpack_require__(79777);
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
    const cipher = input.recipient && (await (0,backup_cipher/* encryptFor */.BK)(input.recipient, input));
    // A place that cannot be used must be known before an hour of dumping.
    await input.store.prove();
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
async function makeBackup(work) {
    const { input, source, steps } = work;
    const { dump, manifest } = await dumpAndVerify(work);
    const stored = await encrypt(work, 'dump', dump.path);
    const name = nameOf(work, 'dump');
    await storeBackup(work, manifest, stored);
    return {
        kind: 'backup',
        database: source.database,
        name,
        place: input.store.description,
        createdAt: manifest.createdAt,
        serverVersion: source.serverVersion,
        encryption: input.recipient?.encryption ?? 'none',
        ...(input.store.atRest === undefined ? {} : { atRest: input.store.atRest }),
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
    const inspector = (0,inspector_inspector/* createInspector */.Y)(input.database.session, { limits: input.inUse });
    const before = await inspector.full().catch((error) => {
        if (!(error instanceof postgres_session/* ServerError */.g))
            throw error;
        throw dumpFailed(work, `the schema could not be read: ${error.message}`);
    });
    input.progress(`dumping ${source.database} by pg_dump ${tools.version}`);
    const request = { ...input, address: input.inUse.url, lockTimeoutMs: input.inUse.lockTimeoutMs, tools };
    const dumped = await steps.time('dump', () => dumpDatabase(input.database.session, { ...request, file: path }));
    if (!dumped.ok)
        throw dumpFailed(work, dumped.reason);
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
function dumpFailed({ source: { database }, input }, reason) {
    return new NoBackup(findingOf(rules/* backupRules */.s.failed, {
        title: `${database} could not be dumped`,
        detail: reason,
        fix: explainFailure(reason, input.store),
        subject: database,
    }));
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
    const dumps = names.map(backup_name/* readBackupName */.yc).filter((each) => each?.part === 'dump');
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
        title: `${name} is ${(0,duration/* formatAge */.nV)(now - at)} old, and ${(0,duration/* formatAge */.nV)(maxAgeMs)} are allowed`,
        fix: 'lockkeeper backup',
        subject: name,
    });
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
    const name = (0,backup_name/* manifestName */.vS)(work.backup.name);
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
        if (!(error instanceof store/* StoreError */.A))
            throw error;
        const rule = error.changed ? rules/* backupRules */.s.checksum : rules/* backupRules */.s.notStored;
        throw new NoBackup(findingOf(rule, {
            title: error.changed
                ? `${name} is not the file that was stored`
                : `${name} could not be fetched from ${input.store.description}`,
            detail: error.message,
            fix: error.fix ?? 'mend what the storage says, then: lockkeeper restore-drill',
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
    const cipher = await (0,backup_cipher/* decryptBy */.DY)(encryption, input.identityFile, options);
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
// EXTERNAL MODULE: ./build/src/postgres/in-use.js + 1 modules
var in_use = __webpack_require__(73775);
// EXTERNAL MODULE: ./build/src/stages/publish-checks.js
var publish_checks = __webpack_require__(20594);
// EXTERNAL MODULE: ./build/src/stages/release/release-commit.js
var release_commit = __webpack_require__(74062);
// EXTERNAL MODULE: ./build/src/stages/run-gate.js
var run_gate = __webpack_require__(76434);
// EXTERNAL MODULE: ./build/src/gates/http-smoke/expect/admin.js
var admin = __webpack_require__(45930);
// EXTERNAL MODULE: ./build/src/gates/http-smoke/expect/answer.js
var answer = __webpack_require__(5475);
// EXTERNAL MODULE: ./build/src/gates/http-smoke/outcome.js
var outcome = __webpack_require__(70731);
// EXTERNAL MODULE: ./build/src/gates/http-smoke/plan/admin-blocks.js
var admin_blocks = __webpack_require__(70603);
// EXTERNAL MODULE: ./build/src/gates/http-smoke/run/build.js
var build = __webpack_require__(38433);
// EXTERNAL MODULE: ./build/src/gates/http-smoke/run/perform.js + 8 modules
var perform = __webpack_require__(67361);
// EXTERNAL MODULE: ./build/src/gates/http-smoke/run/session.js
var session = __webpack_require__(58245);
;// CONCATENATED MODULE: ./build/src/gates/backup/app-backup.js











/** Between two looks at the list. */
const everyMs = 5000;
const requestMs = 30_000;
const listName = 'backups now';
/** A young backup of the app's own, or a new one that it is asked to make, waited for until it is done. */
async function appBackup(input, services) {
    const startedAt = services.clock.now();
    const asking = startAsking(input, services);
    try {
        const young = input.maxAgeMs === undefined ? undefined : await lookForYoung(asking, input.maxAgeMs);
        const made = young ?? (await makeOne(asking));
        return concludeBackup(made, [], services.clock.now() - startedAt);
    }
    catch (error) {
        if (!(error instanceof NoBackup))
            throw error;
        const durationMs = services.clock.now() - startedAt;
        return concludeBackup({ database: input.database }, [error.finding], durationMs);
    }
}
function startAsking(input, services) {
    const { token, base, runKey, timeoutMs } = input;
    const { http, clock, signal, progress, onSecret } = services;
    const secrets = new Set(token === undefined ? [] : [token]);
    const hide = (secret) => {
        secrets.add(secret);
        onSecret(secret);
    };
    const deadline = clock.now() + timeoutMs;
    const variables = new Map(token === undefined ? [] : [['token', token]]);
    const start = { http, clock, signal, base, deadline, runKey, progress, variables, hide };
    return { input, session: (0,session/* openSession */.f)(start), secrets, steps: countSteps(clock) };
}
/** Messages name the input, not a file. */
const planning = {
    place: { file: 'endpoint-url', line: 1 },
    headers: {},
    timeoutMs: requestMs,
    schemas: new Map(),
};
/** The newest backup, if it is young enough; undefined where a new one is to be made. Throws `NoBackup`. */
async function lookForYoung(asking, atMostMs) {
    const { input, session } = asking;
    const { requests } = (0,admin_blocks/* backupAge */.wY)({ list: input.list, 'at-most': atMostMs, ...bearerOf(input) }, planning);
    for (const request of requests) {
        const row = await (0,perform/* perform */.y)({ ...request, remember: listName }, session);
        const tooOld = row.failures.every(({ rule, what }) => rule === 'backup' && what === 'newest backup');
        if (row.status === 'failed' && tooOld && input.trigger)
            return undefined;
        if (row.status !== 'passed')
            throw noBackup(row, asking);
    }
    const done = listed(session.earlier.get(listName)).filter((each) => (0,admin/* progressOf */.jA)(each) === 'done');
    return describe(asking, newestOf(done));
}
/** Throws `NoBackup`. */
async function makeOne(asking) {
    const { input, session, steps } = asking;
    const settings = { start: input.start, list: input.list, within: input.timeoutMs, every: everyMs };
    const { requests } = (0,admin_blocks/* backup */.RR)({ ...settings, ...bearerOf(input) }, planning);
    const names = [undefined, 'trigger', 'wait'];
    for (const [index, request] of requests.entries()) {
        const name = names[index];
        const planned = name === 'wait' ? { ...request, remember: listName } : request;
        const send = () => (0,perform/* perform */.y)(planned, session);
        const row = await (name === undefined ? send() : steps.time(name, send));
        if (row.status !== 'passed')
            throw noBackup(row, asking);
    }
    const made = listed(session.earlier.get(listName)).find(({ id }) => id === session.record.backup);
    return describe(asking, made);
}
function bearerOf({ token }) {
    return token === undefined ? {} : { token: `\${token}` };
}
function listed(response) {
    return (response && (0,admin/* readBackups */.sp)((0,answer/* jsonOf */.o_)(response))) ?? [];
}
function newestOf(backups) {
    return [...backups].sort((a, b) => (b.time ?? 0) - (a.time ?? 0))[0];
}
function describe({ input, session, steps }, made) {
    const { origin, pathname } = new URL((0,build/* addressOf */.ci)({ url: input.list, query: {} }, input.base));
    return {
        kind: 'app',
        database: input.database,
        name: made?.id ?? session.record.backup ?? '',
        place: `${origin}${pathname}`,
        createdAt: new Date(made?.time ?? session.clock.now()).toISOString(),
        steps: steps.done,
    };
}
/** What the app answered, as smoke tests say it, and the request to send by hand. */
function noBackup(row, { input, secrets }) {
    const [found] = (0,outcome/* outcomeOf */.s)([row], [...secrets]).findings;
    return new NoBackup(findingOf(rules/* backupRules */.s.app, {
        title: found?.title ?? `${row.request.name}: ${row.reason ?? 'not as expected'}`,
        detail: found?.detail,
        fix: found?.fix ?? 'look at the log of the app',
        subject: input.base,
    }));
}
//# sourceMappingURL=app-backup.js.map
// EXTERNAL MODULE: ./build/src/stages/open-http.js + 5 modules
var open_http = __webpack_require__(6918);
// EXTERNAL MODULE: ./build/src/stages/run-key.js
var run_key = __webpack_require__(92550);
;// CONCATENATED MODULE: ./build/src/stages/database/app-backup.js



/** Whether the app itself is asked for a backup. */
function asksApp(given) {
    return given.endpointUrl !== undefined;
}
/** Asks the app for its backup. */
async function backUpByApp(given, host) {
    const { clock, signal, log } = host;
    const http = (0,open_http/* openHttp */.f)(host);
    try {
        return await appBackup({
            base: given.endpointUrl.replace(/\/+$/, ''),
            start: given.endpointStart ?? '/api/admin/backup-now',
            list: given.endpointList ?? '/api/admin/backups',
            token: given.endpointToken,
            database: given.expectDatabase ?? '',
            maxAgeMs: given.maxAge,
            trigger: given.endpointTrigger ?? true,
            timeoutMs: given.timeout ?? 3_600_000,
            runKey: (0,run_key/* runKeyOf */.k)(host),
        }, { http, clock, signal, progress: log.progress, onSecret: host.mask });
    }
    finally {
        await http.close();
    }
}
//# sourceMappingURL=app-backup.js.map
// EXTERNAL MODULE: ./build/src/stages/database/backup-outputs.js
var backup_outputs = __webpack_require__(78142);
// EXTERNAL MODULE: ./build/src/stages/database/backup-problems.js
var backup_problems = __webpack_require__(53526);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/src/storage/folder.js




/** A folder of this machine; it is made when it is not there. Absolute. */
function folderStore(folder) {
    const at = (name) => (0,external_node_path_.join)(folder, name);
    return {
        description: folder,
        atRest: undefined,
        makeRoom: 'make room: the dump is written to the folder of `store`; name a larger disk there',
        async workFolder() {
            await prove(folder);
            // On the same disk, so that a file comes in by one renaming.
            return (0,promises_.mkdtemp)(at('.lockkeeper-work-'));
        },
        prove: () => prove(folder),
        async list() {
            const entries = await (0,promises_.readdir)(folder, { withFileTypes: true }).catch((error) => {
                if (codeOf(error) === 'ENOENT')
                    return [];
                throw unusable(folder, error);
            });
            return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
        },
        put: (name, { path }) => storing(async () => {
            await (0,promises_.chmod)(path, 0o600);
            await sync(path);
            await (0,promises_.rename)(path, at(name));
            await sync(folder);
        }),
        get: (name, path) => storing(() => (0,promises_.copyFile)(at(name), path)),
        async remove(names) {
            const removed = [];
            try {
                for (const name of names) {
                    await storing(() => (0,promises_.rm)(at(name), { force: true }));
                    removed.push(name);
                }
                return { removed };
            }
            catch (error) {
                if (!(error instanceof store/* StoreError */.A))
                    throw error;
                return { removed, failure: error };
            }
        },
    };
}
async function prove(folder) {
    try {
        await (0,promises_.mkdir)(folder, { recursive: true });
        await (0,promises_.rm)(await (0,promises_.mkdtemp)((0,external_node_path_.join)(folder, '.lockkeeper-probe-')), { recursive: true });
    }
    catch (cause) {
        throw unusable(folder, cause);
    }
}
function unusable(folder, cause) {
    return new errors/* UserError */.yo({
        what: `backups cannot be kept in ${folder}: ${(0,errors/* messageOf */.bD)(cause)}`,
        where: 'store',
        fix: 'name a folder that can be read and written',
    }, { cause });
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
        const refused = ['EACCES', 'EPERM', 'EROFS'].includes(String(codeOf(cause)));
        throw new store/* StoreError */.A((0,errors/* messageOf */.bD)(cause), {
            cause,
            ...(refused ? { fix: 'allow reading and writing in that folder' } : {}),
        });
    }
}
function codeOf(error) {
    return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}
//# sourceMappingURL=folder.js.map
// EXTERNAL MODULE: ./build/src/storage/s3/place.js
var s3_place = __webpack_require__(40909);
;// CONCATENATED MODULE: ./build/src/stages/database/backup-store.js






/** The folder or the bucket that `store` names. Throws `UserError`. */
async function openStore(given, host) {
    const { store = '', workingDirectory = '.' } = given;
    const problems = (0,backup_problems.storeProblems)(given);
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems);
    if (!(0,s3_place/* isS3 */.Fh)(store))
        return folderStore((0,external_node_path_.resolve)(host.cwd, workingDirectory, store));
    const { env, clock, signal } = host;
    const place = (0,s3_place/* readS3Place */.ib)({ ...given, store }, env);
    if (!('bucket' in place))
        throw new errors/* UserError */.yo(place);
    const { s3Store } = await Promise.all(/* import() */[__webpack_require__.e(2358), __webpack_require__.e(7319)]).then(__webpack_require__.bind(__webpack_require__, 57319));
    const temporary = env.TMPDIR || env.RUNNER_TEMP || (0,external_node_os_.tmpdir)();
    return s3Store(place, { clock, signal, timeoutMs: given.timeout ?? 3_600_000, temporary });
}
/** What of it no outlet may show. */
function storeSecrets(given) {
    return [given.s3AccessKeyId, given.s3SecretAccessKey, given.s3SessionToken];
}
//# sourceMappingURL=backup-store.js.map
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
;// CONCATENATED MODULE: ./build/src/stages/database/backup-world.js




/** What a backup and a drill need of this machine. */
async function backupWorld(given, host) {
    const { clock, signal, env, log } = host;
    const cwd = (0,external_node_path_.resolve)(host.cwd, given.workingDirectory ?? '.');
    const folder = given.postgresBin === undefined ? undefined : (0,external_node_path_.resolve)(cwd, given.postgresBin);
    return {
        store: await openStore(given, host),
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
// EXTERNAL MODULE: ./build/src/stages/database/require-database.js
var require_database = __webpack_require__(72532);
;// CONCATENATED MODULE: ./build/src/stages/database/back-up.js















/** Makes a backup, hands the report to the outlets and sets the outputs. `given` has its defaults filled in. */
async function back_up_backUp(given, context) {
    const { host } = context;
    const problems = (0,backup_problems.backupProblems)(given);
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems);
    const run = asksApp(given) ? () => backUpByApp(given, host) : await dumping(given, host);
    const gate = { gate: 'backup', project: '.', clock: host.clock };
    const published = await (0,publish_checks/* publishChecks */.N)({
        gate: gate.gate,
        commit: await (0,release_commit/* releaseCommit */.L)(host, given),
        secrets: [given.databaseUrl, given.endpointToken, ...storeSecrets(given)],
        run: async () => [await (0,run_gate/* runGate */.R)(gate, run)],
    }, given, context);
    (0,backup_outputs/* setBackupOutputs */.T)(host, published.report.checks);
    return published.report.verdict;
}
async function dumping(given, host) {
    const inUse = (0,require_database/* requireDatabase */.l)(given, host);
    const world = await backupWorld(given, host);
    const recipient = given.encrypt === undefined ? undefined : (0,backup_cipher/* readRecipient */.mc)(given.encrypt);
    const retention = { count: given.keep, days: given.keepDays };
    return () => (0,in_use/* withDatabaseInUse */.M)(inUse, (database) => backUp({ ...world, inUse, database, verify: given.verify ?? 'list', recipient, retention }));
}
/** Restores stored backups, hands the report to the outlets and sets the outputs. */
async function drillBackups(given, context) {
    const { host } = context;
    const cwd = (0,external_node_path_.resolve)(host.cwd, given.workingDirectory ?? '.');
    const input = {
        ...(await backupWorld(given, host)),
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
    const published = await (0,publish_checks/* publishChecks */.N)({ gate: 'backup', commit: await (0,release_commit/* releaseCommit */.L)(host, given), secrets: storeSecrets(given), run }, given, context);
    (0,backup_outputs/* setBackupOutputs */.T)(host, published.report.checks);
    return published.report.verdict;
}
//# sourceMappingURL=back-up.js.map

/***/ }),

/***/ 72532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ requireDatabase)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _database_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70626);


/** The database in use that the inputs mean. Throws `UserError` where none is named. */
function requireDatabase(given, { kind }) {
    const database = (0,_database_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inUseOf */ .M)(given);
    if (database)
        return database;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        what: 'is not given',
        where: 'database-url',
        why: 'secrets are empty in a workflow for a pull request from a fork, and where the environment does not have them',
        fix: kind === 'actions'
            ? 'give it as an input, from a secret of the environment'
            : 'set LOCKKEEPER_DATABASE_URL in the environment; never in the argument list, where others can read it',
    });
}
//# sourceMappingURL=require-database.js.map

/***/ }),

/***/ 57506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ StoreError)
/* harmony export */ });
/** The place did not do what it was asked for; the message says why and holds no secret. */
class StoreError extends Error {
    name = 'StoreError';
    /** The next step, where the place knows one. */
    fix;
    /** Whether a file came, and is another one than was put in. */
    changed;
    constructor(message, options) {
        super(message, options);
        this.fix = options?.fix;
        this.changed = options?.changed ?? false;
    }
}
//# sourceMappingURL=store.js.map

/***/ })

};
