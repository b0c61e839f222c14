export const id = 6494;
export const ids = [6494];
export const modules = {

/***/ 46494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runScript: () => (/* binding */ runScript)
});

// EXTERNAL MODULE: ./build/src/postgres/session.js
var postgres_session = __webpack_require__(38933);
// EXTERNAL MODULE: ./build/src/postgres/connect.js + 2 modules
var connect = __webpack_require__(18257);
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
async function terminate(url, pid) {
    const other = await (0,connect/* connect */.N)(url, { applicationName: 'lockkeeper terminate' });
    try {
        await other.query('select pg_terminate_backend($1)', [pid]);
    }
    finally {
        await other.close();
    }
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
// EXTERNAL MODULE: ./build/src/sql/lines.js
var lines = __webpack_require__(70625);
// EXTERNAL MODULE: ./build/src/sql/split.js
var split = __webpack_require__(39234);
;// CONCATENATED MODULE: ./build/src/migrations/script/source.js


function sourceOf(script) {
    return { file: script.file, text: script.text, firstLine: script.line };
}
const indexes = new WeakMap();
/** Where an offset is in the file. Only failures ask, so the lines are counted on the first question. */
function placeIn(source, offset) {
    const index = indexes.get(source) ?? (0,lines/* lineIndex */.D)(source.text, source.firstLine);
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
    const { items } = (0,split/* split */.l)(piece.text);
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
;// CONCATENATED MODULE: ./build/src/migrations/script/message.js


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
    const statement = statementIn(piece, spot);
    const previous = statement.previous ?? spot.before?.text;
    const place = piece.source && placeIn(piece.source, sourceOffset(piece, sent ?? statement.start));
    return {
        text: statement.text,
        ...(place && { place }),
        ...(previous !== undefined && { previous }),
    };
}
function byPosition(message, position) {
    const at = (0,lines/* offsetOfCharacter */.M)(message.text, position);
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
;// CONCATENATED MODULE: ./build/src/migrations/script/script-error.js
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
;// CONCATENATED MODULE: ./build/src/migrations/script/failure.js





/** Turns what was thrown while a script ran into a failure that names the statement. Rethrows what is our bug. */
function failureOf(error, sending, timeoutMs) {
    const statement = failedStatement(error, sending);
    const where = statement ? { statement } : {};
    if (sending.limit.stopped === 'timeout') {
        return {
            kind: 'timeout',
            message: `did not end within ${(0,duration/* formatDuration */.a)(timeoutMs)} and was stopped`,
            ...where,
        };
    }
    if (error instanceof ScriptError) {
        const place = placeIn(error.source, error.offset);
        return { kind: 'engine', message: error.message, statement: { text: lineOf(error), ...place } };
    }
    if (error instanceof postgres_session/* ConnectionLost */.p) {
        return { kind: 'connection', message: `the connection was lost: ${error.message}`, ...where };
    }
    if (error instanceof postgres_session/* ServerError */.g)
        return { ...serverFailure(error), ...where };
    throw error;
}
/** The script opened a transaction and did not end it; the runner's connection closes and all is undone. */
function leftOpen(source) {
    const { file, line } = placeIn(source, source.text.trimEnd().length);
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
function failedStatement(error, { message, last, dataOffset }) {
    if (!message)
        return undefined;
    const told = error instanceof postgres_session/* ServerError */.g ? error : undefined;
    const lost = error instanceof postgres_session/* ConnectionLost */.p ? error : undefined;
    const found = blame(message, { position: told?.position, completed: (told ?? lost)?.completed });
    if (!found)
        return undefined;
    const place = found.place ?? endOf(message.pieces.findLast((piece) => piece.source)?.source);
    if (!place)
        return undefined;
    const { file, line, column } = place;
    const row = dataOffset === undefined ? undefined : dataRow(told?.context);
    const previous = found.previous ?? last;
    const source = message.pieces[0]?.source;
    return {
        text: shorten(found.text),
        file,
        ...(row && dataOffset !== undefined && source
            ? { line: placeIn(source, dataOffset).line + row - 1 }
            : { line, column }),
        ...(previous !== undefined && { previous: shorten(previous) }),
    };
}
/** COMMIT is ours and stands nowhere: what it refuses (a deferred constraint) is told at the script's end. */
function endOf(source) {
    return source && placeIn(source, source.text.trimEnd().length);
}
/** `COPY t, line 3, column a: "x"`: the third row of the data. */
function dataRow(context) {
    const row = /^COPY .+?, line (\d+)/m.exec(context ?? '')?.[1];
    return row === undefined ? undefined : Number(row);
}
const shown = 300;
function shorten(text) {
    return text.length <= shown ? text : `${text.slice(0, shown)} ...`;
}
function lineOf({ source, offset }) {
    const end = source.text.indexOf('\n', offset);
    return shorten(source.text.slice(offset, end < 0 ? undefined : end).trim());
}
//# sourceMappingURL=failure.js.map
// EXTERNAL MODULE: ./build/src/sql/statement.js
var statement = __webpack_require__(40495);
// EXTERNAL MODULE: ./build/src/sql/meta-command.js
var meta_command = __webpack_require__(78753);
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
                throw new ScriptError(`\\${item.name} without \\if`, source, item.start);
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
                throw new ScriptError('\\if without \\endif', source, open.opened);
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
        throw new ScriptError(problem.message, source, problem.offset);
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
        throw new ScriptError(refusal(name), source, item.start);
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
        throw new ScriptError(`\\${item.name}: there is no file ${wanted ?? ''} in the repository`, source, item.start);
    const including = [...context.including, source.file];
    if (including.includes(found.file)) {
        throw new ScriptError(`\\${item.name}: ${found.file} includes itself`, source, item.start);
    }
    yield* interpret({ ...found, firstLine: 1 }, { ...context, including });
}
function argumentsOf(item, source, { variables }) {
    const found = (0,meta_command/* metaArguments */.C)(item.rest, variables);
    if (found)
        return found;
    throw new ScriptError(`\\${item.name}: backquotes would run a shell command; Lockkeeper runs none`, source, item.start);
}
function refusal(name) {
    if (name === 'c' || name === 'connect') {
        return `\\${name} is refused: a migration runs on the database it was given, and only there`;
    }
    return `\\${name} is not known here: use plain SQL, \\set, \\i, \\ir, \\if, \\gexec or \\gset`;
}
//# sourceMappingURL=interpret.js.map
;// CONCATENATED MODULE: ./build/src/migrations/script/perform.js






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
 * message: the server runs them one by one all the same, and a round trip for each is what makes runs slow.
 */
async function perform(script, sending, read) {
    const source = sourceOf(script);
    if (script.refused)
        throw new ScriptError(script.refused.reason, source, offsetOf(script.refused, source));
    const nul = source.text.indexOf('\0');
    if (nul >= 0)
        throw new ScriptError('a NUL character, which PostgreSQL cannot read', source, nul);
    if (script.mode === 'one-message') {
        sending.pieces.push({ text: script.text, source, offset: 0, statements: Number.POSITIVE_INFINITY });
        return flush(sending);
    }
    const wrapped = script.mode === 'wrapped';
    if (wrapped)
        sending.pieces.push(begin);
    const variables = new Map();
    const steps = script.blocks
        ? blocks(source, script.blocks)
        : interpret(source, { variables, read, including: [] });
    for await (const instruction of steps) {
        await follow(instruction, sending, variables);
        if (!wrapped)
            await flush(sending);
    }
    if (wrapped)
        sending.pieces.push(commit, tidy);
    await flush(sending);
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
    sending.message = messageOfPieces(sending.pieces);
    sending.pieces = [];
    sending.prepares ||= /\bprepare\b/i.test(sending.message.text);
    if (sending.limit.stopped)
        throw new Error('stopped before this statement');
    await send(sending.message.text);
    const last = sending.message.pieces.findLast((piece) => piece.source);
    sending.last = last?.text ?? sending.last;
}
//# sourceMappingURL=perform.js.map
;// CONCATENATED MODULE: ./build/src/migrations/script/run-script.js





/**
 * Runs one direction of a migration as its runner would (`SqlScript.mode`) and leaves the session idle and clean.
 * What the server or the script does wrong is a failure with its place; only a cancelled run throws, with the
 * signal's reason. After `timeout` and `connection` failures the session may be gone: see `session.alive`.
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
    };
    let thrown;
    try {
        await perform(script, sending, world.read);
    }
    catch (error) {
        thrown = { error };
    }
    await limit.release();
    const durationMs = performance.now() - started;
    const open = !thrown && target.session.inTransaction;
    if (thrown || open || script.mode !== 'wrapped')
        await clean(target, thrown !== undefined || open);
    if (sending.prepares)
        await run(target, 'deallocate all');
    if (limit.stopped === 'cancelled')
        throw world.signal.reason;
    if (thrown)
        return { ok: false, durationMs, failure: failureOf(thrown.error, sending, world.timeoutMs) };
    if (open)
        return { ok: false, durationMs, failure: leftOpen(sourceOf(script)) };
    return { ok: true, durationMs };
}
/** Leaves the session as it was before the step. A session that is gone needs no cleaning. */
async function clean(target, rollBack) {
    if (rollBack)
        await run(target, 'rollback');
    await run(target, tidy.text);
}
async function run({ session }, sql) {
    try {
        if (session.alive)
            await session.execute(sql);
    }
    catch (error) {
        if (!(error instanceof postgres_session/* ConnectionLost */.p))
            throw error;
    }
}
//# sourceMappingURL=run-script.js.map

/***/ })

};
