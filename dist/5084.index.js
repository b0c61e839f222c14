export const id = 5084;
export const ids = [5084];
export const modules = {

/***/ 6098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ describeBlocker),
/* harmony export */   v: () => (/* binding */ watchBlockers)
/* harmony export */ });
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29509);
/* harmony import */ var _sql_hide_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60551);


/** Looks again and again, over a session of its own, at whom those backends wait for. Only reads. */
function watchBlockers(watcher, waiting, { clock, everyMs }) {
    const ended = new AbortController();
    let seen = [];
    const look = async () => {
        const value = waiting === 'opened-since' ? await serverTime(watcher) : waiting;
        const whose = waiting === 'opened-since' ? openedSince : 'select $1::int as pid';
        while (!ended.signal.aborted) {
            await clock.sleep(everyMs, ended.signal);
            const found = await readBlockers(watcher, whose, value);
            if (found.length > 0)
                seen = found;
        }
    };
    // A watcher that is refused or loses its connection only means that nobody can be named.
    const looking = look().catch(() => undefined);
    return {
        async stop() {
            ended.abort();
            await looking;
            return seen;
        },
    };
}
async function serverTime(watcher) {
    const [row] = await watcher.query('select pg_catalog.clock_timestamp()::text as now');
    return row?.now ?? '';
}
const openedSince = `with opened as (select pid, application_name like 'lockkeeper step %' as named
      from pg_catalog.pg_stat_activity
      where datname = current_database() and usename = current_user and backend_start >= $1::timestamptz)
    select pid from opened where named or not exists (select from opened where named)`;
/** Those who wait for each other among `pids` are not told: only who stands in the way of all of them. */
async function readBlockers(watcher, whose, value) {
    const rows = await watcher.query(`with waiting as materialized (${whose})
      select b.pid, a.usename as user, nullif(a.application_name, '') as application, a.state,
        (extract(epoch from clock_timestamp() - a.xact_start) * 1000)::bigint as since,
        case when a.query like '<insufficient privilege>' then null else a.query end as query
      from (select distinct unnest(pg_catalog.pg_blocking_pids(w.pid)) as pid from waiting w) b
      left join pg_catalog.pg_stat_activity a on a.pid = b.pid
      where b.pid not in (select pid from waiting)
      order by a.xact_start nulls last, b.pid`, [value]);
    return rows.map(({ pid: blocker, user, application, state, since, query }) => ({
        pid: Number(blocker),
        user: user ?? undefined,
        application: application ?? undefined,
        state: state ?? undefined,
        sinceMs: since === null ? undefined : Number(since),
        query: query === null ? undefined : (0,_sql_hide_values_js__WEBPACK_IMPORTED_MODULE_1__/* .hideValues */ .X)(query).slice(0, 200),
    }));
}
/** One line about a blocker for a person. */
function describeBlocker({ pid, user, application, state, sinceMs, query }) {
    if (pid === 0)
        return 'a prepared transaction (see pg_prepared_xacts)';
    const facts = [
        user && `role ${user}`,
        application && `application ${application}`,
        state,
        sinceMs === undefined ? undefined : `in its transaction for ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(sinceMs)}`,
    ].filter(Boolean);
    const who = facts.length > 0 ? ` (${facts.join(', ')})` : ' (grant pg_read_all_stats to see whose it is)';
    return `process ${pid}${who}${query === undefined ? '' : `: ${query}`}`;
}
//# sourceMappingURL=blockers.js.map

/***/ }),

/***/ 27713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GB: () => (/* binding */ pauseBefore),
/* harmony export */   Nj: () => (/* binding */ guarded),
/* harmony export */   WE: () => (/* binding */ passes),
/* harmony export */   Zf: () => (/* binding */ watchEvery),
/* harmony export */   l_: () => (/* binding */ guardedHead)
/* harmony export */ });
/* harmony import */ var _blockers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6098);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38933);


const passing = new Set(['55P03', '40P01', '40001']);
/** `lock_not_available`, `deadlock_detected` and `serialization_failure`: what is worth another try. */
function passes(code) {
    return code !== undefined && passing.has(code);
}
/** The head of a guarded transaction, as it is sent. Settings of the transaction alone, so that it works through a pooler. */
function guardedHead({ lockTimeoutMs, statementTimeoutMs }) {
    return [
        'BEGIN;',
        `SET LOCAL lock_timeout = '${Math.round(lockTimeoutMs)}ms';`,
        `SET LOCAL statement_timeout = '${Math.round(statementTimeoutMs)}ms';`,
    ];
}
/**
 * Runs `body` in one transaction with limits and commits it. When others hold a lock for too long it is rolled back
 * and tried again after a pause, which lets those pass that queued behind it. What the server refuses is a value;
 * anything else that `body` throws is thrown, after a rollback.
 */
async function guarded(session, limits, body) {
    const { services, subject } = limits;
    const { clock, signal } = services;
    const started = clock.now();
    for (let tries = 1;; tries++) {
        signal.throwIfAborted();
        const outcome = await attempt(session, limits, body);
        const durationMs = clock.now() - started;
        if (outcome.ok)
            return { ...outcome, tries, durationMs };
        const { error, blockers } = outcome;
        const again = error instanceof _session_js__WEBPACK_IMPORTED_MODULE_1__/* .ServerError */ .g && passes(error.code) && tries < limits.tries;
        if (!again)
            return { ...outcome, tries, durationMs };
        await pauseBefore(tries + 1, { services, subject, blockers, tries: limits.tries });
    }
}
/** Lets those pass that queued behind us, and says for whom we waited. Rejects when the run is stopped. */
async function pauseBefore(next, { services, subject, blockers, tries }) {
    const pause = pauseMs(next - 1, services.random());
    const who = blockers.length > 0 ? ` behind process ${blockers.map(({ pid }) => pid).join(', ')}` : '';
    services.progress(`${subject}: waited for a lock${who}; try ${next} of ${tries} in ${pause} ms`);
    await services.clock.sleep(pause, services.signal);
}
/** How often to look at who blocks, from how long a statement waits. Milliseconds. */
function watchEvery(lockTimeoutMs) {
    return Math.max(20, Math.min(500, lockTimeoutMs / 4));
}
/** Doubles from 250 ms to 5 s, of which between half and all is taken. */
function pauseMs(tries, random) {
    const whole = Math.min(5_000, 250 * 2 ** Math.min(tries - 1, 10));
    return Math.round(whole / 2 + (whole / 2) * random);
}
async function attempt(session, { services, ...limits }, body) {
    let committing = false;
    let watch;
    try {
        await session.execute(guardedHead(limits).join('\n'));
        const [backend] = await session.query('select pg_catalog.pg_backend_pid() as pid');
        const everyMs = watchEvery(limits.lockTimeoutMs);
        watch = (0,_blockers_js__WEBPACK_IMPORTED_MODULE_0__/* .watchBlockers */ .v)(services.watcher, Number(backend?.pid), { clock: services.clock, everyMs });
        const value = await body();
        committing = true;
        await session.execute('COMMIT');
        await watch.stop();
        return { ok: true, value };
    }
    catch (error) {
        const blockers = (await watch?.stop()) ?? [];
        if (session.alive && session.inTransaction)
            await session.execute('ROLLBACK').catch(() => undefined);
        if (!(error instanceof _session_js__WEBPACK_IMPORTED_MODULE_1__/* .ServerError */ .g || error instanceof _session_js__WEBPACK_IMPORTED_MODULE_1__/* .ConnectionLost */ .p))
            throw error;
        return { ok: false, error, blockers, inDoubt: committing && error instanceof _session_js__WEBPACK_IMPORTED_MODULE_1__/* .ConnectionLost */ .p };
    }
}
//# sourceMappingURL=guarded.js.map

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

/***/ 60551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ hideValues)
/* harmony export */ });
/* harmony import */ var _scanner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46896);

/** A statement with its constants replaced by `?`, on one line, so that no data of people is shown with it. */
function hideValues(sql) {
    const scan = (0,_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .scanner */ .z)(sql);
    let shown = '';
    for (let kind = (0,_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .advance */ .n)(scan); kind !== 'end'; kind = (0,_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .advance */ .n)(scan)) {
        const text = sql.slice(scan.start, scan.end);
        if (kind === 'comment' || kind === 'space')
            shown += ' ';
        else if (kind === 'string' || kind === 'dollar' || kind === 'unterminated')
            shown += '?';
        else
            shown += kind === 'other' && /^\d/.test(text) ? '?' : text;
    }
    return shown.replace(/\s+/g, ' ').trim();
}
//# sourceMappingURL=hide-values.js.map

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

/***/ })

};
