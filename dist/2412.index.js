export const id = 2412;
export const ids = [2412];
export const modules = {

/***/ 26929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ holderOf)
/* harmony export */ });
/* harmony import */ var _sql_session_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39310);
/* harmony import */ var _sql_statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40495);


/** `pieces` are the statements of each piece that is sent as it stands. */
function holderOf(mode, pieces) {
    const statements = pieces.flat();
    const steps = statements.map(_sql_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .transactionStep */ .NA);
    if (steps.every((step) => step === undefined))
        return held(mode, statements) ? 'runner' : 'none';
    const hidden = pieces.some((piece) => piece.length > 1 && piece.some(_sql_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .transactionStep */ .NA));
    return !hidden && isEnclosed(statements, steps) ? 'own' : 'none';
}
function held(mode, statements) {
    if (mode === 'plain')
        return statements.length === 0;
    const [only, second] = statements;
    return mode === 'wrapped' || only === undefined || second !== undefined || !needsOwnMessage(only);
}
/**
 * Whether a statement means something else when it shares its message: the server refuses it there, or it may
 * commit by itself.
 */
function needsOwnMessage(sql) {
    const first = (0,_sql_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .firstKeyword */ .A1)(sql);
    const mayCommit = first === 'CALL' || (first === 'DO' && /\b(?:commit|rollback)\b/i.test(sql));
    return mayCommit || (0,_sql_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .needsNoTransaction */ .JZ)(sql);
}
/** From BEGIN to COMMIT, with nothing but settings in front. */
function isEnclosed(statements, steps) {
    const start = statements.findIndex((sql) => !(0,_sql_session_state_js__WEBPACK_IMPORTED_MODULE_0__/* .setsSession */ .wv)(sql));
    const inner = steps.slice(start + 1, -1);
    return (steps[start] === 'begin' &&
        inner.every((step) => step === undefined) &&
        start < statements.length - 1 &&
        /^(?:COMMIT|END)$/.test((0,_sql_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .firstKeyword */ .A1)(statements.at(-1) ?? '')) &&
        steps.at(-1) === 'end');
}
//# sourceMappingURL=holder.js.map

/***/ }),

/***/ 14355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ instructionsOf),
  H: () => (/* binding */ readable)
});

// EXTERNAL MODULE: ./build/src/sql/split.js
var split = __webpack_require__(39234);
// EXTERNAL MODULE: ./build/src/sql/statement.js
var statement = __webpack_require__(40495);
// EXTERNAL MODULE: ./build/src/sql/meta-command.js
var meta_command = __webpack_require__(78753);
// EXTERNAL MODULE: ./build/src/migrations/script/script-error.js
var script_error = __webpack_require__(87851);
;// CONCATENATED MODULE: ./build/src/migrations/script/conditionals.js

function isConditional(name) {
    return name === 'if' || name === 'elif' || name === 'else' || name === 'endif';
}
/** psql's `\if`, `\elif`, `\else`, `\endif`. */
function conditionals() {
    const levels = [];
    const isActive = () => levels.at(-1)?.active ?? true;
    return {
        get active() {
            return isActive();
        },
        enter(item, values, source) {
            if (item.name === 'if') {
                const outer = isActive();
                const active = outer && isTrue(values);
                levels.push({ opened: item.start, outer, active, taken: active });
                return;
            }
            const level = levels.at(-1);
            if (!level)
                throw new script_error/* ScriptError */.m(`\\${item.name} without \\if`, source, item.start);
            if (item.name === 'endif')
                levels.pop();
            else {
                level.active = level.outer && !level.taken && (item.name === 'else' || isTrue(values));
                level.taken ||= level.active;
            }
        },
        close(source) {
            const open = levels.at(-1);
            if (open)
                throw new script_error/* ScriptError */.m('\\if without \\endif', source, open.opened);
        },
    };
}
/** psql takes anything it cannot read as a boolean for false. */
function isTrue(values) {
    return /^(?:t|tr|tru|true|y|ye|yes|on|1)$/i.test(values.join(' ').trim());
}
//# sourceMappingURL=conditionals.js.map
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/migrations/script/included-file.js

/**
 * The file that `\i` or `\ir` means. `\ir` looks beside the including file. `\i` looks from psql's working
 * directory, which is the repository's root or a folder we cannot know. Never outside of the repository.
 * Undefined where there is none.
 */
async function findIncluded({ wanted, from, relative }, read) {
    const folder = external_node_path_.posix.dirname(from);
    for (const base of relative ? [folder] : ['.', folder, external_node_path_.posix.dirname(folder)]) {
        const file = external_node_path_.posix.normalize(external_node_path_.posix.join(base, wanted));
        if (file.startsWith('..') || external_node_path_.posix.isAbsolute(wanted))
            continue;
        const text = await read(file).catch(() => undefined);
        if (text !== undefined)
            return { file, text };
    }
    return undefined;
}
//# sourceMappingURL=included-file.js.map
;// CONCATENATED MODULE: ./build/src/migrations/script/substitute.js

/** A statement with the values of psql variables put in; a name that is not set stays as it is written. */
function substitute(statement, source, variables) {
    const plain = { text: statement.text, source, offset: statement.start, statements: 1 };
    if (variables.size === 0)
        return plain;
    let text = '';
    let from = statement.start;
    const stretches = [];
    for (const use of statement.variables) {
        const value = valueFor(source.text.slice(use.start, use.end), variables);
        if (value === undefined)
            continue;
        stretches.push({ sent: text.length, offset: from, fixed: false });
        text += source.text.slice(from, use.start);
        stretches.push({ sent: text.length, offset: use.start, fixed: true });
        text += value;
        from = use.end;
    }
    if (stretches.length === 0)
        return plain;
    stretches.push({ sent: text.length, offset: from, fixed: false });
    text += source.text.slice(from, statement.end);
    return { ...plain, text, stretches, statements: Math.max(1, (0,split/* statementsOf */.G)(text).length) };
}
function valueFor(use, variables) {
    const mark = use.charAt(1);
    if (mark === '{')
        return variables.has(use.slice(3, -1)) ? 'TRUE' : 'FALSE';
    if (mark !== "'" && mark !== '"')
        return variables.get(use.slice(1));
    const value = variables.get(use.slice(2, -1));
    if (value === undefined)
        return undefined;
    return mark === "'" ? quoteLiteral(value) : `"${value.replaceAll('"', '""')}"`;
}
function quoteLiteral(value) {
    const quoted = `'${value.replaceAll("'", "''")}'`;
    return value.includes('\\') ? ` E${quoted.replaceAll('\\', '\\\\')}` : quoted;
}
//# sourceMappingURL=substitute.js.map
;// CONCATENATED MODULE: ./build/src/migrations/script/interpret.js






/** Walks a text as psql would and yields what goes to the server. Throws `ScriptError`. */
async function* interpret(source, context) {
    const { items, problem } = (0,split/* split */.l)(source.text);
    const branch = conditionals();
    for (const [number, item] of items.entries()) {
        if (item.kind === 'meta' && isConditional(item.name))
            branch.enter(item, argumentsOf(item, source, context), source);
        else if (!branch.active)
            continue;
        else if (item.kind === 'copy')
            yield copy(item, source);
        else if (item.kind === 'statement')
            yield interpret_statement(item, items[number + 1], { source, context });
        else if (item.name === 'q' || item.name === 'quit')
            return;
        else
            yield* meta(item, source, context);
    }
    if (problem)
        throw new script_error/* ScriptError */.m(problem.message, source, problem.offset);
    branch.close(source);
}
function copy(item, source) {
    const data = source.text.slice(item.data.start, item.data.end);
    const piece = { text: item.text, source, offset: item.start, statements: 1 };
    return { kind: 'copy', piece, data, dataOffset: item.data.start };
}
function interpret_statement(item, next, { source, context }) {
    const piece = substitute(item, source, context.variables);
    const sender = next?.kind === 'meta' ? next : undefined;
    if (sender?.name === 'gexec')
        return { kind: 'gexec', piece };
    if (sender?.name === 'gset') {
        return { kind: 'gset', piece, prefix: argumentsOf(sender, source, context)[0] ?? '' };
    }
    return { kind: 'send', piece };
}
/** Only shows something, or is part of the statement before it. */
const harmless = new Set('echo qecho warn timing x t a pset encoding errverbose restrict unrestrict g gx gexec gset gdesc p r f C H'.split(' '));
async function* meta(item, source, context) {
    const { name } = item;
    if (harmless.has(name))
        return;
    if (name === 'set' || name === 'unset')
        setVariable(item, argumentsOf(item, source, context), context);
    else if (includes.has(name))
        yield* include(item, source, context);
    else
        throw new script_error/* ScriptError */.m(refusal(name), source, item.start);
}
function setVariable(item, values, { variables }) {
    const [variable, ...rest] = values;
    if (variable === undefined)
        return;
    if (item.name === 'unset')
        variables.delete(variable);
    else
        variables.set(variable, rest.join(''));
}
const includes = new Set(['i', 'ir', 'include', 'include_relative']);
async function* include(item, source, context) {
    const wanted = argumentsOf(item, source, context)[0];
    const found = wanted &&
        (await findIncluded({ wanted, from: source.file, relative: item.name.endsWith('r') || item.name.endsWith('relative') }, context.read));
    if (!found)
        throw new script_error/* ScriptError */.m(`\\${item.name}: there is no file ${wanted ?? ''} in the repository`, source, item.start);
    const including = [...context.including, source.file];
    if (including.includes(found.file)) {
        throw new script_error/* ScriptError */.m(`\\${item.name}: ${found.file} includes itself`, source, item.start);
    }
    yield* interpret({ ...found, firstLine: 1 }, { ...context, including });
}
function argumentsOf(item, source, { variables }) {
    const found = (0,meta_command/* metaArguments */.C)(item.rest, variables);
    if (found)
        return found;
    throw new script_error/* ScriptError */.m(`\\${item.name}: backquotes would run a shell command; Lockkeeper runs none`, source, item.start);
}
function refusal(name) {
    if (name === 'c' || name === 'connect') {
        return `\\${name} is refused: a migration runs on the database it was given, and only there`;
    }
    return `\\${name} is not known here: use plain SQL, \\set, \\i, \\ir, \\if, \\gexec or \\gset`;
}
//# sourceMappingURL=interpret.js.map
// EXTERNAL MODULE: ./build/src/migrations/script/source.js
var script_source = __webpack_require__(34614);
;// CONCATENATED MODULE: ./build/src/migrations/script/instructions.js





/** The text of a script that can be sent. Throws `ScriptError` for one that its runner refuses. */
function readable(script) {
    const source = (0,script_source/* sourceOf */.vz)(script);
    if (script.refused)
        throw new script_error/* ScriptError */.m(script.refused.reason, source, offsetOf(script.refused, source));
    const nul = source.text.indexOf('\0');
    if (nul >= 0)
        throw new script_error/* ScriptError */.m('a NUL character, which PostgreSQL cannot read', source, nul);
    return source;
}
/** What a script asks for, in order: cut by the runner's own markers where it has them, else as psql would. */
function instructionsOf(script, source, context) {
    return script.blocks ? blocks(source, script.blocks) : interpret(source, { ...context, including: [] });
}
/** The start of the line that a runner's refusal names. */
function offsetOf({ location }, source) {
    const lines = source.text.split('\n').slice(0, Math.max(0, (location.line ?? 1) - source.firstLine));
    return lines.reduce((offset, line) => offset + line.length + 1, 0);
}
/** The runner cuts the text by its own markers: what lies between two is sent as it is. */
function* blocks(source, ranges) {
    for (const [offset, end] of ranges) {
        const text = source.text.slice(offset, end).replace(/[\s;]+$/, '');
        if ((0,statement/* isBlank */.z3)(text))
            continue;
        const { items, problem } = (0,split/* split */.l)(text);
        const alone = problem !== undefined || items.some((item) => item.kind !== 'statement');
        yield { kind: 'send', piece: { text, source, offset, statements: Math.max(1, items.length), alone } };
    }
}
//# sourceMappingURL=instructions.js.map

/***/ }),

/***/ 12692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ blame),
/* harmony export */   c: () => (/* binding */ messageOfPieces)
/* harmony export */ });
/* harmony import */ var _sql_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70625);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34614);


const separator = ';\n';
function messageOfPieces(pieces) {
    return { text: pieces.map((piece) => piece.text).join(separator), pieces };
}
/**
 * The statement that an error is about. The server's position decides where it gives one (a syntax error stops
 * the whole message before anything runs); else the count of finished statements.
 */
function blame(message, error) {
    const spot = error.position === undefined ? byCount(message, error.completed) : byPosition(message, error.position);
    if (!spot)
        return undefined;
    const { piece, sent } = spot;
    const statement = (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .statementIn */ .hg)(piece, spot);
    const previous = statement.previous ?? spot.before?.text;
    const place = piece.source && (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .placeIn */ .VV)(piece.source, (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceOffset */ .V7)(piece, sent ?? statement.start));
    return {
        text: statement.text,
        ...(place && { place }),
        ...(previous !== undefined && { previous }),
        ...(piece.record && { record: true }),
    };
}
function byPosition(message, position) {
    const at = (0,_sql_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .offsetOfCharacter */ .M)(message.text, position);
    let start = 0;
    for (const [number, piece] of message.pieces.entries()) {
        const end = start + piece.text.length + separator.length;
        if (at < end || number === message.pieces.length - 1) {
            return { piece, before: fromFile(message.pieces[number - 1]), sent: at - start, index: 0 };
        }
        start = end;
    }
    return undefined;
}
function byCount(message, completed = 0) {
    let done = 0;
    for (const [number, piece] of message.pieces.entries()) {
        if (completed < done + piece.statements) {
            return {
                piece,
                before: fromFile(message.pieces[number - 1]),
                sent: undefined,
                index: completed - done,
            };
        }
        done += piece.statements;
    }
    return undefined;
}
function fromFile(piece) {
    return piece?.source && piece;
}
//# sourceMappingURL=message.js.map

/***/ }),

/***/ 71758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DZ: () => (/* binding */ tidy),
/* harmony export */   cd: () => (/* binding */ commit),
/* harmony export */   qN: () => (/* binding */ begin),
/* harmony export */   y9: () => (/* binding */ perform)
/* harmony export */ });
/* harmony import */ var _instructions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14355);
/* harmony import */ var _send_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76857);


const begin = { text: 'begin', offset: 0, statements: 1 };
const commit = { text: 'commit', offset: 0, statements: 1 };
/** Role, settings, cursors, locks and temporary tables must not reach the next step or a snapshot. */
const tidy = {
    text: [
        'set session authorization default',
        'reset all',
        'close all',
        'unlisten *',
        'select pg_advisory_unlock_all()',
        'discard temp',
    ].join(';\n'),
    offset: 0,
    statements: 6,
};
/**
 * Sends a script the way its mode says. Within a transaction of the runner's, statements travel together as one
 * message: the server runs them one by one all the same, and a round trip for each is what makes runs slow. Who
 * traces them asks for them `apart`.
 */
async function perform(script, sending, read) {
    const source = (0,_instructions_js__WEBPACK_IMPORTED_MODULE_0__/* .readable */ .H)(script);
    if (script.mode === 'one-message') {
        sending.pieces.push({ text: script.text, source, offset: 0, statements: Number.POSITIVE_INFINITY });
        return (0,_send_js__WEBPACK_IMPORTED_MODULE_1__/* .flush */ .bX)(sending);
    }
    const wrapped = script.mode === 'wrapped';
    if (wrapped)
        sending.pieces.push(begin);
    const variables = new Map();
    for await (const instruction of (0,_instructions_js__WEBPACK_IMPORTED_MODULE_0__/* .instructionsOf */ .J)(script, source, { variables, read })) {
        await (0,_send_js__WEBPACK_IMPORTED_MODULE_1__/* .follow */ .e6)(instruction, sending, variables);
        if (!wrapped || sending.apart)
            await (0,_send_js__WEBPACK_IMPORTED_MODULE_1__/* .flush */ .bX)(sending);
    }
    if (wrapped)
        sending.pieces.push(commit, tidy);
    await (0,_send_js__WEBPACK_IMPORTED_MODULE_1__/* .flush */ .bX)(sending);
}
//# sourceMappingURL=perform.js.map

/***/ }),

/***/ 2412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runScript: () => (/* binding */ runScript)
});

// EXTERNAL MODULE: ./build/src/postgres/session.js
var postgres_session = __webpack_require__(38933);
// EXTERNAL MODULE: ./build/src/postgres/connect.js + 1 modules
var connect = __webpack_require__(57777);
;// CONCATENATED MODULE: ./build/src/migrations/script/backend.js

/** Asks the server to end a backend. */
async function terminate(url, pid) {
    const other = await (0,connect/* connect */.N)(url, { applicationName: 'lockkeeper terminate' });
    try {
        await other.query('select pg_terminate_backend($1)', [pid]);
    }
    finally {
        await other.close();
    }
}
/** Milliseconds to wait for a backend to end: it may have to undo much. */
const patienceMs = 10_000;
/**
 * Ends the backend of a session whose connection broke, and waits until it is gone: it would work on its message to
 * the end, and hold its locks. `sinceMs`: it is older than that, which its number alone would not tell.
 */
async function endBackend({ url, session }, sinceMs) {
    const other = await (0,connect/* connect */.N)(url, { applicationName: 'lockkeeper terminate' });
    try {
        await other.query(`select pg_terminate_backend(pid, $3) from pg_stat_activity
        where pid = $1 and datname = current_database() and backend_type = 'client backend'
          and backend_start < clock_timestamp() - $2::float8 * interval '1 millisecond'`, [session.pid, sinceMs, patienceMs]);
    }
    finally {
        await other.close();
    }
}
//# sourceMappingURL=backend.js.map
;// CONCATENATED MODULE: ./build/src/migrations/script/deadline.js

/** Milliseconds between asking a backend to cancel, ending it, and dropping the connection. */
const grace = 2_000;
function deadline(target, timeoutMs, signal) {
    let stopped;
    const ended = new AbortController();
    let stopping = Promise.resolve();
    const stop = (reason) => {
        if (stopped)
            return;
        stopped = reason;
        stopping = stopBackend(target, ended.signal);
    };
    const onAbort = () => stop('cancelled');
    const timer = setTimeout(() => stop('timeout'), timeoutMs);
    if (signal.aborted)
        onAbort();
    else
        signal.addEventListener('abort', onAbort, { once: true });
    return {
        get stopped() {
            return stopped;
        },
        async release() {
            clearTimeout(timer);
            signal.removeEventListener('abort', onAbort);
            ended.abort();
            await stopping;
        },
    };
}
/** Cancel, then terminate, then close our end: each only when the one before did not end the step. */
async function stopBackend({ session, url }, ended) {
    await session.cancel().catch(() => undefined);
    if (await endsWithin(ended))
        return;
    await terminate(url, session.pid).catch(() => undefined);
    if (await endsWithin(ended))
        return;
    await session.close();
}
/** Whether the step ended by itself within the grace. */
function endsWithin(ended) {
    if (ended.aborted)
        return Promise.resolve(true);
    return new Promise((resolve) => {
        const timer = setTimeout(() => resolve(false), grace);
        ended.addEventListener('abort', () => {
            clearTimeout(timer);
            resolve(true);
        }, { once: true });
    });
}
//# sourceMappingURL=deadline.js.map
// EXTERNAL MODULE: ./build/src/core/duration.js
var duration = __webpack_require__(29509);
// EXTERNAL MODULE: ./build/src/sql/split.js
var split = __webpack_require__(39234);
// EXTERNAL MODULE: ./build/src/sql/statement.js
var sql_statement = __webpack_require__(40495);
// EXTERNAL MODULE: ./build/src/migrations/script/message.js
var script_message = __webpack_require__(12692);
// EXTERNAL MODULE: ./build/src/migrations/script/script-error.js
var script_error = __webpack_require__(87851);
// EXTERNAL MODULE: ./build/src/migrations/script/send.js
var send = __webpack_require__(76857);
;// CONCATENATED MODULE: ./build/src/migrations/script/shorten.js
const shown = 300;
/** A statement as it is shown in a failure: its beginning. */
function shorten(text) {
    return text.length <= shown ? text : `${text.slice(0, shown)} ...`;
}
//# sourceMappingURL=shorten.js.map
// EXTERNAL MODULE: ./build/src/migrations/script/source.js
var script_source = __webpack_require__(34614);
;// CONCATENATED MODULE: ./build/src/migrations/script/failure.js









/** Turns what was thrown while a script ran into a failure that names the statement. Rethrows what is our bug. */
function failureOf(error, sending, timeoutMs) {
    const blamed = blameFor(error, sending);
    const statement = blamed && failedStatement(error, blamed, sending);
    const where = {
        ...(statement && { statement }),
        ...(sending.atRecord && { atRecord: true }),
        ...(isInDoubt(error, sending) && { inDoubt: true }),
    };
    if (sending.limit.stopped === 'timeout') {
        const message = `did not end within ${(0,duration/* formatDuration */.a3)(timeoutMs)} and was stopped`;
        return { kind: 'timeout', message, ...where };
    }
    if (sending.limit.stopped === 'cancelled' && isExpected(error)) {
        return { kind: 'engine', message: 'the run was cancelled', ...where };
    }
    if (error instanceof script_error/* ScriptError */.m) {
        const place = (0,script_source/* placeIn */.VV)(error.source, error.offset);
        return { kind: 'engine', message: error.message, statement: { text: lineOf(error), ...place } };
    }
    if (error instanceof postgres_session/* ConnectionLost */.p) {
        return { kind: 'connection', message: `the connection was lost: ${error.message}`, ...where };
    }
    if (error instanceof postgres_session/* ServerError */.g) {
        const said = serverFailure(error);
        const message = blamed?.record ? `the ledger cannot be written: ${said.message}` : said.message;
        return { ...said, message, ...where };
    }
    throw error;
}
function isExpected(error) {
    return [send/* Stopped */.C9, script_error/* ScriptError */.m, postgres_session/* ConnectionLost */.p, postgres_session/* ServerError */.g].some((kind) => error instanceof kind);
}
/**
 * A server that says goodbye has undone what it was working on, unless that was the last statement of the message,
 * behind which it commits, or the message commits in between. A connection that only ends says nothing.
 */
function isInDoubt(error, { message, mayCount }) {
    if (!mayCount || !message || !(error instanceof postgres_session/* ConnectionLost */.p))
        return false;
    const { byServer, completed = Number.POSITIVE_INFINITY } = error;
    const all = message.pieces.reduce((sum, piece) => sum + piece.statements, 0);
    return !byServer || !Number.isFinite(all) || completed >= all - 1 || message.pieces.some(commitsWithin);
}
function commitsWithin({ text, statements }) {
    return statements > 1 && (0,split/* statementsOf */.G)(text).some((statement) => (0,sql_statement/* transactionStep */.NA)(statement.text));
}
/** The script opened a transaction and did not end it; the runner's connection closes and all is undone. */
function leftOpen(source) {
    const { file, line } = (0,script_source/* placeIn */.VV)(source, source.text.trimEnd().length);
    return {
        kind: 'engine',
        message: 'opens a transaction and never ends it: everything in it is rolled back when the runner disconnects',
        hint: 'add COMMIT; at the end, or remove the BEGIN',
        statement: { text: 'BEGIN', file, line },
    };
}
function serverFailure(error) {
    return {
        kind: 'sql',
        message: error.message,
        code: error.code,
        ...(error.detail !== undefined && { detail: error.detail }),
        ...(error.hint !== undefined && { hint: error.hint }),
        ...(error.context !== undefined && { context: error.context }),
    };
}
/** What a connection that ended without a word was working on is known only when it had nothing else to do. */
function blameFor(error, { message }) {
    if (!message)
        return undefined;
    const lost = error instanceof postgres_session/* ConnectionLost */.p ? error : undefined;
    if (lost && !lost.byServer && message.pieces.length > 1)
        return undefined;
    const position = error instanceof postgres_session/* ServerError */.g ? error.position : undefined;
    const completed = error instanceof postgres_session/* ServerError */.g ? error.completed : lost?.completed;
    return (0,script_message/* blame */.S)(message, { position, completed });
}
function failedStatement(error, found, { message, last, dataOffset, source }) {
    if (found.record)
        return undefined;
    const place = found.place ?? endOf(source);
    if (!place)
        return undefined;
    const { file, line, column } = place;
    const row = dataOffset === undefined ? undefined : dataRow(error instanceof postgres_session/* ServerError */.g ? error.context : '');
    const previous = found.previous ?? last;
    const copied = message?.pieces[0]?.source;
    return {
        text: shorten(found.text),
        file,
        ...(row && dataOffset !== undefined && copied
            ? { line: (0,script_source/* placeIn */.VV)(copied, dataOffset).line + row - 1 }
            : { line, column }),
        ...(previous !== undefined && { previous: shorten(previous) }),
    };
}
/** COMMIT is ours and stands nowhere: what it refuses (a deferred constraint) is told at the script's end. */
function endOf(source) {
    return source && (0,script_source/* placeIn */.VV)(source, source.text.trimEnd().length);
}
/** `COPY t, line 3, column a: "x"`: the third row of the data. */
function dataRow(context) {
    const row = /^COPY .+?, line (\d+)/m.exec(context ?? '')?.[1];
    return row === undefined ? undefined : Number(row);
}
function lineOf({ source, offset }) {
    const end = source.text.indexOf('\n', offset);
    return shorten(source.text.slice(offset, end < 0 ? undefined : end).trim());
}
//# sourceMappingURL=failure.js.map
// EXTERNAL MODULE: ./build/src/migrations/script/holder.js
var holder = __webpack_require__(26929);
// EXTERNAL MODULE: ./build/src/sql/session-state.js
var session_state = __webpack_require__(39310);
// EXTERNAL MODULE: ./build/src/migrations/script/perform.js
var perform = __webpack_require__(71758);
;// CONCATENATED MODULE: ./build/src/migrations/script/guarded-script.js


/** Our limits, for what follows in this session. */
async function sendLimits({ sending, guard }) {
    sending.mayCount = false;
    sending.pieces.push(...limits(guard, 'session'));
    await (0,send/* flush */.bX)(sending);
}
/** COMMIT travels alone: a connection that breaks before it leaves no doubt. */
async function commitNow(sending) {
    sending.pieces.push(perform/* commit */.cd);
    sending.mayCount = true;
    await (0,send/* flush */.bX)(sending);
}
function limits(guard, reach) {
    return [
        ['lock_timeout', guard.lockTimeoutMs],
        ['statement_timeout', guard.statementTimeoutMs],
    ].map(([name, milliseconds]) => ({
        text: `set ${reach} ${name} = '${Math.round(milliseconds)}ms'`,
        offset: 0,
        statements: 1,
    }));
}
/** What writes the step into the runner's ledger. */
function records({ record }) {
    return record.map((text) => ({ text, offset: 0, statements: 1, record: true }));
}
//# sourceMappingURL=guarded-script.js.map
;// CONCATENATED MODULE: ./build/src/migrations/script/inside.js





/** One transaction holds it all, the record included. */
async function inside(script) {
    const { mode, sending, guard, holder } = script;
    const wrapped = mode === 'wrapped';
    const reach = wrapped ? 'local' : 'session';
    sending.pieces.push(...(wrapped ? [perform/* begin */.qN] : []), ...limits(guard, reach));
    if (!wrapped)
        await (0,send/* flush */.bX)(sending);
    for await (const instruction of script.instructions(script.variables)) {
        // Where the transaction is the script's own, its last statement is COMMIT.
        if ((0,sql_statement/* transactionStep */.NA)(instruction.piece.text) === 'end') {
            sending.pieces.push(...records(guard));
            await (0,send/* flush */.bX)(sending);
            sending.mayCount = true;
        }
        await (0,send/* follow */.e6)(instruction, sending, script.variables);
        if (mode === 'plain')
            await (0,send/* flush */.bX)(sending);
        if ((0,session_state/* resetsSession */.xV)(instruction.piece.text))
            sending.pieces.push(...limits(guard, reach));
    }
    if (holder === 'own')
        return (0,send/* flush */.bX)(sending);
    sending.pieces.push(...records(guard));
    sending.mayCount = mode === 'one-message';
    await (0,send/* flush */.bX)(sending);
    if (wrapped)
        await commitNow(sending);
}
//# sourceMappingURL=inside.js.map
// EXTERNAL MODULE: ./build/src/migrations/script/instructions.js + 4 modules
var script_instructions = __webpack_require__(14355);
;// CONCATENATED MODULE: ./build/src/migrations/script/units.js




function transactions(mode) {
    let open = mode === 'wrapped';
    return {
        get open() {
            return open;
        },
        endsWith(piece) {
            let ended = false;
            for (const { text } of (0,split/* statementsOf */.G)(piece.text)) {
                const step = (0,sql_statement/* transactionStep */.NA)(text);
                ended = step === 'end' || step === 'chain';
                if (step !== undefined)
                    open = step !== 'end';
            }
            // Several statements that travel as one message are a transaction without a BEGIN.
            return ended || (!open && mode !== 'one-message');
        },
    };
}
/** The units of a script, in order. */
function unitsOf(mode, pieces) {
    const units = [];
    const state = transactions(mode);
    let begun;
    for (const piece of pieces) {
        if (!begun) {
            begun = [];
            units.push(begun);
        }
        begun.push(piece);
        if (state.endsWith(piece))
            begun = undefined;
    }
    return units.flatMap(unitOf);
}
function unitOf(pieces) {
    const [first] = pieces;
    if (!first?.source)
        return [];
    const { file, line } = (0,script_source/* placeIn */.VV)(first.source, first.offset);
    return [{ text: shorten(pieces.map(({ text }) => text).join(';\n')), file, line }];
}
//# sourceMappingURL=units.js.map
;// CONCATENATED MODULE: ./build/src/migrations/script/outside.js







/** Nothing holds it together: unit by unit, each told before and after; the record has a transaction of its own. */
async function outside(script) {
    const { mode, source, sending, guard, units } = script;
    if (guard.skip > units.length) {
        const message = `an earlier run has done ${guard.skip} statements of it, and it has ${units.length}: it was edited meanwhile`;
        throw new script_error/* ScriptError */.m(message, source, 0);
    }
    await sendLimits(script);
    const walk = { state: transactions(mode), number: 0, begun: false, sent: false };
    for await (const instruction of script.instructions(script.variables)) {
        if (!walk.begun)
            walk.number++;
        if (walk.number <= guard.skip)
            await pass(instruction, walk, script);
        else
            await outside_send(instruction, walk, script);
    }
    const recorded = walk.begun && walk.sent && (await endUnit(walk, script));
    if (recorded || sending.session.inTransaction)
        return;
    sending.atRecord = true;
    if (guard.record.length === 0)
        return;
    sending.mayCount = false;
    sending.pieces.push(perform/* begin */.qN, ...records(guard));
    await (0,send/* flush */.bX)(sending);
    await commitNow(sending);
}
async function outside_send(instruction, walk, script) {
    const { sending, mode } = script;
    const { piece } = instruction;
    if (!walk.begun) {
        await tell(script, walk.number, false);
        // The runner's own BEGIN, or the one of a transaction that was chained to one that is done.
        if (walk.state.open && !walk.sent)
            sending.pieces.push(perform/* begin */.qN);
    }
    walk.begun = walk.sent = true;
    const ends = walk.state.endsWith(piece);
    sending.mayCount = ends;
    await (0,send/* follow */.e6)(instruction, sending, script.variables);
    if (mode !== 'one-message' || ends)
        await (0,send/* flush */.bX)(sending);
    if ((0,session_state/* resetsSession */.xV)(piece.text))
        await sendLimits(script);
    if (!ends)
        return;
    walk.begun = false;
    await tell(script, walk.number, true);
}
/** Leaves out what an earlier run has done, except for the settings that the rest relies on. */
async function pass({ kind, piece }, walk, { sending, source }) {
    const lost = (0,split/* statementsOf */.G)(piece.text).some(({ text }) => (0,session_state/* livesInSession */.RE)(text));
    if (kind === 'gset' || lost) {
        const what = kind === 'gset' ? 'what \\gset read' : 'what this made';
        const message = `${what} in an earlier run is gone with its session: the rest cannot be run without it`;
        throw new script_error/* ScriptError */.m(message, piece.source ?? source, piece.offset);
    }
    walk.begun = !walk.state.endsWith(piece);
    sending.mayCount = false;
    if ((0,session_state/* setsSession */.wv)(piece.text))
        sending.pieces.push(piece);
    await (0,send/* flush */.bX)(sending);
}
/** The end of a script within a unit. True when the record went into its transaction. */
async function endUnit(walk, script) {
    const { sending, mode, guard } = script;
    const commits = mode === 'wrapped' && walk.state.open;
    if (commits) {
        sending.pieces.push(...records(guard));
        sending.mayCount = false;
        await (0,send/* flush */.bX)(sending);
        await commitNow(sending);
    }
    else {
        sending.mayCount = true;
        await (0,send/* flush */.bX)(sending);
    }
    if (!sending.session.inTransaction)
        await tell(script, walk.number, true);
    return commits;
}
async function tell({ guard, units }, number, done) {
    const unit = units[number - 1] ?? units.at(-1);
    if (unit)
        await guard.onStatement({ ...unit, number, of: Math.max(number, units.length), done });
}
//# sourceMappingURL=outside.js.map
;// CONCATENATED MODULE: ./build/src/migrations/script/guarded.js






/**
 * Sends a script to a database in use: our limits stand before its first statement, and the record goes into its
 * transaction. COMMIT travels alone, so that a connection that breaks before it leaves no doubt.
 */
async function performGuarded(script, sending, { guard, read }) {
    const source = (0,script_instructions/* readable */.H)(script);
    const instructions = (variables) => script.mode === 'one-message'
        ? statementsOfMessage(source)
        : (0,script_instructions/* instructionsOf */.J)(script, source, { variables, read });
    const pieces = [];
    for await (const { piece } of instructions(new Map()))
        pieces.push(piece);
    const statements = pieces.map((piece) => (0,split/* statementsOf */.G)(piece.text).map(({ text }) => text));
    const unreadable = script.mode === 'one-message' && pieces.some(({ alone }) => alone);
    const guarded = {
        mode: script.mode,
        source,
        guard,
        sending,
        holder: unreadable ? 'none' : (0,holder/* holderOf */.K)(script.mode, statements),
        units: unitsOf(script.mode, pieces),
        variables: new Map(),
        instructions,
    };
    await (guarded.holder === 'none' ? outside(guarded) : inside(guarded));
}
/** One message goes as it is cut into statements: they are joined again. What psql alone understands is refused by the server. */
function* statementsOfMessage(source) {
    const { items, problem } = (0,split/* split */.l)(source.text);
    if (problem || items.some(({ kind }) => kind !== 'statement')) {
        const piece = { text: source.text, source, offset: 0, statements: Number.POSITIVE_INFINITY, alone: true };
        yield { kind: 'send', piece };
        return;
    }
    for (const item of items) {
        if (item.kind !== 'statement')
            continue;
        yield { kind: 'send', piece: { text: item.text, source, offset: item.start, statements: 1 } };
    }
}
//# sourceMappingURL=guarded.js.map
;// CONCATENATED MODULE: ./build/src/migrations/script/run-script.js







/**
 * Runs one direction of a migration as its runner would (`SqlScript.mode`) and leaves the session idle and clean.
 * What the server or the script does wrong is a failure with its place; only a cancelled run throws, with the
 * signal's reason. After `timeout` and `connection` failures the session may be gone: see `session.alive`.
 *
 * With `target.guard` the script runs in a database that others use. Then a cancelled run is a failure too, since
 * somebody must learn what stayed; a step that was done when the signal came is done. The backend has ended when
 * this returns without a session, as far as the server can be reached. What `onStatement` throws is thrown.
 */
async function runScript(script, target, world) {
    const started = performance.now();
    const limit = deadline(target, world.timeoutMs, world.signal);
    const sending = {
        session: target.session,
        limit,
        pieces: [],
        message: undefined,
        last: undefined,
        apart: target.apart ?? false,
    };
    const { guard } = target;
    let thrown;
    try {
        if (guard)
            await performGuarded(script, sending, { guard, read: world.read });
        else
            await (0,perform/* perform */.y9)(script, sending, world.read);
    }
    catch (error) {
        thrown = { error };
    }
    await limit.release();
    const durationMs = performance.now() - started;
    const open = !thrown && target.session.inTransaction;
    if (guard || thrown || open || script.mode !== 'wrapped')
        await clean(target, thrown !== undefined || open);
    if (sending.prepares)
        await run(target, 'deallocate all');
    if (guard && !target.session.alive)
        await endBackend(target, performance.now() - started).catch(() => undefined);
    if (limit.stopped === 'cancelled' && !guard)
        throw world.signal.reason;
    if (thrown)
        return { ok: false, durationMs, failure: failureOf(thrown.error, sending, world.timeoutMs) };
    if (open)
        return { ok: false, durationMs, failure: leftOpen((0,script_source/* sourceOf */.vz)(script)) };
    return { ok: true, durationMs };
}
/** Leaves the session as it was before the step. A session that is gone needs no cleaning. */
async function clean(target, rollBack) {
    if (rollBack)
        await run(target, 'rollback');
    await run(target, perform/* tidy */.DZ.text);
}
async function run({ session }, sql) {
    try {
        if (session.alive)
            await session.execute(sql);
    }
    catch (error) {
        // A cancel that was meant for the last statement may come after it.
        if (error instanceof postgres_session/* ServerError */.g && error.code === queryCanceled)
            await session.execute(sql);
        else if (!(error instanceof postgres_session/* ConnectionLost */.p))
            throw error;
    }
}
const queryCanceled = '57014';
//# sourceMappingURL=run-script.js.map

/***/ }),

/***/ 87851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ ScriptError)
/* harmony export */ });
/** A script that cannot be run as it stands, and the place that says why. */
class ScriptError extends Error {
    name = 'ScriptError';
    source;
    offset;
    constructor(message, source, offset) {
        super(message);
        this.source = source;
        this.offset = offset;
    }
}
//# sourceMappingURL=script-error.js.map

/***/ }),

/***/ 76857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C9: () => (/* binding */ Stopped),
/* harmony export */   bX: () => (/* binding */ flush),
/* harmony export */   e6: () => (/* binding */ follow)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12692);

/** Collects what one instruction sends. What cannot share a message is sent at once. */
async function follow(instruction, sending, variables) {
    const { piece } = instruction;
    if (instruction.kind === 'send' && !piece.alone) {
        sending.pieces.push(piece);
        return;
    }
    await flush(sending);
    sending.pieces.push(piece);
    if (instruction.kind === 'copy') {
        sending.dataOffset = instruction.dataOffset;
        await flush(sending, (sql) => sending.session.copyFrom(sql, instruction.data));
        sending.dataOffset = undefined;
    }
    else if (instruction.kind === 'gexec')
        await runResult(piece, sending);
    else if (instruction.kind === 'gset')
        setFromResult(await query(sending), instruction.prefix, variables);
    else
        await flush(sending);
}
async function runResult(piece, sending) {
    const rows = await query(sending);
    for (const value of rows.flatMap((row) => Object.values(row))) {
        if (typeof value !== 'string')
            continue;
        const stretches = [{ sent: 0, offset: piece.offset, fixed: true }];
        sending.pieces.push({ ...piece, text: value, stretches, statements: Number.POSITIVE_INFINITY });
        await flush(sending);
    }
}
function setFromResult(rows, prefix, variables) {
    for (const [column, value] of Object.entries(rows[0] ?? {})) {
        if (value === null)
            variables.delete(prefix + column);
        else
            variables.set(prefix + column, String(value));
    }
}
async function query(sending) {
    let rows = [];
    await flush(sending, async (sql) => {
        rows = await sending.session.query(sql);
    });
    return rows;
}
/** Sends what is collected. On a failure `message` keeps what was sent. */
async function flush(sending, send = (sql) => sending.session.execute(sql)) {
    if (sending.pieces.length === 0)
        return;
    sending.message = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOfPieces */ .c)(sending.pieces);
    sending.pieces = [];
    sending.prepares ||= /\bprepare\b/i.test(sending.message.text);
    const last = sending.message.pieces.findLast((piece) => piece.source);
    if (last?.source)
        sending.source = last.source;
    if (sending.limit.stopped)
        throw new Stopped();
    await send(sending.message.text);
    sending.last = last?.text ?? sending.last;
}
/** The step was stopped between two messages. */
class Stopped extends Error {
    name = 'Stopped';
}
//# sourceMappingURL=send.js.map

/***/ }),

/***/ 34614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V7: () => (/* binding */ sourceOffset),
/* harmony export */   VV: () => (/* binding */ placeIn),
/* harmony export */   hg: () => (/* binding */ statementIn),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var _sql_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70625);
/* harmony import */ var _sql_split_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39234);


function sourceOf(script) {
    return { file: script.file, text: script.text, firstLine: script.line };
}
const indexes = new WeakMap();
/** Where an offset is in the file. Only failures ask, so the lines are counted on the first question. */
function placeIn(source, offset) {
    const index = indexes.get(source) ?? (0,_sql_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .lineIndex */ .D)(source.text, source.firstLine);
    indexes.set(source, index);
    return { file: source.file, ...index.at(offset) };
}
/** Where a place in the text that was sent is in the source. */
function sourceOffset(piece, sent) {
    const stretch = piece.stretches?.findLast((candidate) => candidate.sent <= sent);
    if (!stretch)
        return piece.offset + sent;
    return stretch.fixed ? stretch.offset : stretch.offset + sent - stretch.sent;
}
/** The statement of a piece that holds `sent`, or the one at `index` when the place is unknown. */
function statementIn(piece, at) {
    const whole = { text: piece.text, start: 0, previous: undefined };
    if (piece.statements === 1)
        return whole;
    const { items } = (0,_sql_split_js__WEBPACK_IMPORTED_MODULE_0__/* .split */ .l)(piece.text);
    const { sent } = at;
    const index = sent === undefined ? at.index : items.findLastIndex((item) => item.start <= sent);
    const found = items[index];
    const before = items[index - 1];
    if (found?.kind !== 'statement')
        return whole;
    return {
        text: found.text,
        start: found.start,
        previous: before?.kind === 'statement' ? before.text : undefined,
    };
}
//# sourceMappingURL=source.js.map

/***/ }),

/***/ 39310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RE: () => (/* binding */ livesInSession),
/* harmony export */   wv: () => (/* binding */ setsSession),
/* harmony export */   xV: () => (/* binding */ resetsSession)
/* harmony export */ });
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40495);

/** Whether a statement only sets how the session works: it leaves nothing in the database, and may be sent again. */
function setsSession(sql) {
    const [first, second] = (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .leadingWords */ .kq)(sql, 2);
    if (first === 'SET')
        return second !== 'LOCAL' && second !== 'TRANSACTION' && second !== 'CONSTRAINTS';
    if (first === 'RESET' || first === 'LOAD')
        return true;
    return /^\s*select\s+(?:pg_catalog\s*\.\s*)?set_config\s*\([^()]*\)\s*$/i.test(sql);
}
/** Whether a statement makes something that only its session has: a temporary table, a prepared statement, a cursor. */
function livesInSession(sql) {
    const words = (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .leadingWords */ .kq)(sql, 5).join(' ');
    if (/^PREPARE\b/.test(words))
        return !/^PREPARE TRANSACTION\b/.test(words);
    return /^(?:DECLARE|CREATE (?:OR REPLACE )?(?:LOCAL |GLOBAL )?TEMP(?:ORARY)?)\b/.test(words);
}
/** Whether a statement takes back every setting of its session. */
function resetsSession(sql) {
    return /^(?:RESET|DISCARD) ALL$/.test((0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .leadingWords */ .kq)(sql, 2).join(' '));
}
//# sourceMappingURL=session-state.js.map

/***/ })

};
