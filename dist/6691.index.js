export const id = 6691;
export const ids = [6691];
export const modules = {

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

/***/ 73990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ driverFailure)
/* harmony export */ });
/* harmony import */ var _step_driver_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46548);

/** What a helper's answer, or its end, means; undefined when the step passed. */
function driverFailure(reply, own) {
    if (reply.endedBy === 'answer' && reply.answer.ok === true)
        return undefined;
    const clean = (text) => (0,_step_driver_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .cT)(text, own.target);
    const printed = (0,_step_driver_js__WEBPACK_IMPORTED_MODULE_0__/* .lastLines */ .w$)(clean(reply.output));
    if (reply.endedBy !== 'answer') {
        const [kind, message] = reply.endedBy === 'exit' ? ['engine', own.died] : endings[reply.endedBy];
        return { kind, message, ...doubt(own.target), ...(printed && { output: printed }), statement: own.start };
    }
    const text = (field) => {
        const value = reply.answer[field];
        return typeof value === 'string' && value !== '' ? clean(value) : undefined;
    };
    const [code, detail, hint, context] = [text('code'), text('detail'), text('hint'), text('context')];
    const said = text('message') ?? 'the step failed without a word';
    const output = [printed, (0,_step_driver_js__WEBPACK_IMPORTED_MODULE_0__/* .lastLines */ .w$)(text('traceback') ?? '')].filter(Boolean).join('\n');
    const kind = kindOf(code, reply.answer[own.lost] === true);
    return {
        kind,
        message: own.message?.(said) ?? said,
        ...(kind === 'connection' && doubt(own.target)),
        ...(code !== undefined && { code }),
        ...(detail !== undefined && { detail }),
        ...(hint !== undefined && { hint }),
        ...(context !== undefined && { context }),
        statement: own.statement({ sql: text('sql'), previous: text('previous') }),
        ...(output && { output }),
    };
}
/** What a helper had sent when it died, or lost its connection, may be a COMMIT. In a database of our own nobody asks. */
function doubt({ guard }) {
    return guard ? { inDoubt: true } : {};
}
const endings = {
    timeout: ['timeout', 'the step did not end in time and was stopped'],
    output: ['output', 'the step printed without end and was stopped'],
    aborted: ['engine', 'the run was cancelled'],
};
/** Class 08 and class 57P are the connection's end, not a refused statement. */
function kindOf(code, lost) {
    if (code !== undefined)
        return /^(08|57P)/.test(code) ? 'connection' : 'sql';
    return lost ? 'connection' : 'engine';
}
//# sourceMappingURL=driver-failure.js.map

/***/ }),

/***/ 46548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VZ: () => (/* binding */ shorten),
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   jz: () => (/* binding */ stepDriver),
/* harmony export */   ml: () => (/* binding */ sentBy),
/* harmony export */   w$: () => (/* binding */ lastLines)
/* harmony export */ });
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60416);
/* harmony import */ var _host_child_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46402);


/** Output of one step after which its process is stopped: more than any log that a person reads. */
const maxOutputBytes = 8_000_000;
/** Wraps a helper process that speaks JSON lines. */
function stepDriver(plan) {
    let child;
    const send = async (message) => {
        const started = performance.now();
        const reply = child
            ? await child.ask(JSON.stringify(message), plan.timeoutMs)
            : { endedBy: 'exit', output: '' };
        const answer = reply.endedBy === 'answer' ? parseAnswer(reply.line) : {};
        return {
            endedBy: answer ? reply.endedBy : 'exit',
            answer: answer ?? {},
            output: reply.output,
            durationMs: performance.now() - started,
        };
    };
    const stop = async () => {
        await child?.stop();
        child = undefined;
    };
    const ready = async () => {
        await stop();
        child = await (0,_host_child_js__WEBPACK_IMPORTED_MODULE_1__/* .openLineChild */ .Z)(plan.command, {
            cwd: plan.cwd,
            env: plan.env,
            signal: plan.signal,
            maxOutputBytes,
            ...(plan.answerPrefix !== undefined && { answerPrefix: plan.answerPrefix }),
        });
        return send(plan.setup);
    };
    return {
        ready,
        stop,
        async ask(request) {
            if (!child?.alive) {
                const first = await ready();
                if (first.endedBy !== 'answer' || first.answer.ok !== true)
                    return first;
            }
            const reply = await send(request);
            if (reply.answer.stale === true)
                await stop();
            return reply;
        },
    };
}
function parseAnswer(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}
/** Text without the target's address and its password, however they are encoded. */
function withoutSecrets(text, target) {
    const { password } = new URL(target.url);
    return (0,_core_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redactor */ .$p)([target.url, decodeURIComponent(password)])(text);
}
/** A statement as it is shown: white space joined, cut to what fits a few lines. */
function shorten(sql) {
    const text = sql.trim().replace(/\s+/g, ' ');
    return text.length <= 400 ? text : `${text.slice(0, 399)}…`;
}
/** The last lines of what a process printed, secrets removed before: a cut could leave a part of one. */
function lastLines(output) {
    return output.trimEnd().split('\n').slice(-30).join('\n').slice(-4000);
}
/** What a helper says of the statements that a file's code has made; nothing where it says nothing. */
function sentBy({ answer }, file) {
    const sent = (answer.sent ?? []);
    return sent.map(({ text, line }) => ({ text, location: { file, line } }));
}
//# sourceMappingURL=step-driver.js.map

/***/ }),

/***/ 40420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XD: () => (/* binding */ readingSession),
/* harmony export */   bF: () => (/* binding */ stepSession),
/* harmony export */   lx: () => (/* binding */ endBackends),
/* harmony export */   or: () => (/* binding */ serverOptions)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * The settings that a guard asks for; undefined without one. The name is the step's own, so that a report of who
 * blocks whom knows it for ours, and so that nobody else's session is ended with it.
 */
function stepSession({ guard }) {
    if (!guard)
        return undefined;
    return {
        application_name: `lockkeeper step ${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)().slice(0, 8)}`,
        lock_timeout: `${Math.round(guard.lockTimeoutMs)}ms`,
        statement_timeout: `${Math.round(guard.statementTimeoutMs)}ms`,
    };
}
/** The same for who only looks: every transaction of the session begins as one that may not write. */
function readingSession(limits) {
    return {
        application_name: `lockkeeper look ${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)().slice(0, 8)}`,
        lock_timeout: `${Math.round(limits.lockTimeoutMs)}ms`,
        statement_timeout: `${Math.round(limits.statementTimeoutMs)}ms`,
        default_transaction_read_only: 'on',
    };
}
/** The timeouts as libpq's `options`. */
function serverOptions({ lock_timeout, statement_timeout }) {
    return `-c lock_timeout=${lock_timeout} -c statement_timeout=${statement_timeout}`;
}
/** A backend may be a little older than the clock of this side says. */
const startSlackMs = 2000;
/** Milliseconds to wait for a backend to end: it may have to undo much. */
const patienceMs = 10_000;
/**
 * Ends what a stopped step left running on the server, and waits until it is gone: a backend goes on with its
 * statement although its client is gone. With a step session those of its name are meant. Without one, when the
 * database is ours alone, all of it that started since the step did, our own sessions excepted.
 */
async function endBackends({ session }, { sinceMs, own }) {
    await session.query(`select pg_terminate_backend(pid, $3) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'
        and case when $2 = '' then application_name not like 'lockkeeper%' else application_name = $2 end
        and backend_start > clock_timestamp() - $1::float8 * interval '1 millisecond'`, [sinceMs + startSlackMs, own?.application_name ?? '', patienceMs]);
}
//# sourceMappingURL=step-session.js.map

/***/ }),

/***/ 2504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gn: () => (/* binding */ namesLimit),
/* harmony export */   LF: () => (/* binding */ limitOf),
/* harmony export */   So: () => (/* binding */ limitsInOptions),
/* harmony export */   ge: () => (/* binding */ limitsInSql)
/* harmony export */ });
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29509);

const limitNames = ['lock_timeout', 'statement_timeout', 'transaction_timeout'];
/** Whether a text names a limit at all. */
function namesLimit(text) {
    return /\b(?:lock|statement|transaction)_timeout\b/i.test(text);
}
/** A setting by its name and value; undefined for what is no limit, or no time. */
function limitOf(name, value) {
    const known = limitNames.find((one) => one === name.toLowerCase());
    const milliseconds = (0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSettingTime */ .d4)(value);
    return known && milliseconds !== undefined ? { name: known, milliseconds } : undefined;
}
/** The limits in options for a server as libpq takes them: `-c lock_timeout=4000 --statement_timeout=5min`. */
function limitsInOptions(options) {
    const found = options.matchAll(/(?:^|\s)(?:-c\s*|--)([a-z_]+)=((?:\\.|\S)+)/gi);
    return [...found].flatMap(([, name = '', value = '']) => limitOf(name, value.replace(/\\(.)/g, '$1')) ?? []);
}
/** The limits that SQL sets: `SET lock_timeout = '4s'; SET LOCAL statement_timeout TO 5000`. */
function limitsInSql(sql) {
    const set = /^\s*set\s+(?:session\s+|local\s+)?([a-z_]+)\s*(?:=|\bto\b)\s*(?:'([^']*)'|(\w+))\s*$/i;
    return sql.split(';').flatMap((statement) => {
        const [, name = '', quoted, bare] = set.exec(statement) ?? [];
        return limitOf(name, quoted ?? bare ?? '') ?? [];
    });
}
//# sourceMappingURL=session-word.js.map

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

/***/ 40495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ firstKeyword),
/* harmony export */   JZ: () => (/* binding */ needsNoTransaction),
/* harmony export */   Jr: () => (/* binding */ mayNeedNoTransaction),
/* harmony export */   NA: () => (/* binding */ transactionStep),
/* harmony export */   ig: () => (/* binding */ isTransactionControl),
/* harmony export */   kq: () => (/* binding */ leadingWords),
/* harmony export */   v5: () => (/* binding */ isBareTransactionStep),
/* harmony export */   z3: () => (/* binding */ isBlank)
/* harmony export */ });
/* harmony import */ var _scanner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46896);

/** Whether there is nothing to run: only blanks, comments and semicolons. */
function isBlank(sql) {
    const scan = (0,_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .scanner */ .z)(sql);
    for (;;) {
        const kind = (0,_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .advance */ .n)(scan);
        if (kind === 'end')
            return true;
        if (kind !== 'space' && kind !== 'comment' && kind !== 'semicolon')
            return false;
    }
}
/**
 * The first words of a statement in upper case, comments skipped, up to `count`. Stops at the first token that
 * is no word: `DROP INDEX CONCURRENTLY`, but `CREATE TABLE` of `CREATE TABLE "Orders" (...)`.
 */
function leadingWords(sql, count) {
    const scan = (0,_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .scanner */ .z)(sql);
    const words = [];
    while (words.length < count) {
        const kind = (0,_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .advance */ .n)(scan);
        if (kind === 'space' || kind === 'comment')
            continue;
        if (kind !== 'word')
            break;
        words.push(sql.slice(scan.start, scan.end).toUpperCase());
    }
    return words;
}
/** The statement's first keyword in upper case; empty when it does not start with one. */
function firstKeyword(sql) {
    return leadingWords(sql, 1)[0] ?? '';
}
const transactionControl = new Set(['BEGIN', 'START', 'COMMIT', 'END', 'ROLLBACK', 'ABORT']);
/** Whether the statement opens or ends a transaction itself. Savepoints do not. */
function isTransactionControl(sql) {
    const [first = '', second, third] = leadingWords(sql, 3);
    if (first === 'PREPARE')
        return second === 'TRANSACTION';
    if (first === 'ROLLBACK' && (second === 'TO' || third === 'TO'))
        return false;
    return transactionControl.has(first);
}
/** What a statement does to the transaction around it: opens one, ends it, or ends it and opens the next at once. */
function transactionStep(sql) {
    if (!isTransactionControl(sql))
        return undefined;
    const words = leadingWords(sql, 5).join(' ');
    if (/^(?:BEGIN|START)\b/.test(words))
        return 'begin';
    if (/^(?:COMMIT|ROLLBACK) PREPARED\b/.test(words))
        return undefined;
    return /\bAND CHAIN\b/.test(words) ? 'chain' : 'end';
}
/** Whether a text that may not be SQL at all is nothing but COMMIT or the like. A bare END may be the name of a column. */
function isBareTransactionStep(text) {
    return /^(?:begin|start\s+transaction|commit|rollback|abort|end\s+(?:work|transaction))(?:\s+(?:work|transaction))?(?:\s+and\s+(?:no\s+)?chain)?$/i.test(text);
}
/** Statements by their first words that PostgreSQL refuses inside a transaction block (PreventInTransactionBlock). */
const outsideOnly = [
    /^(?:CREATE (?:UNIQUE )?|DROP )INDEX CONCURRENTLY\b/,
    /^VACUUM\b/,
    /^(?:CREATE|DROP) (?:DATABASE|TABLESPACE)\b/,
    /^ALTER SYSTEM\b/,
    /^ALTER DATABASE \S+ SET TABLESPACE\b/,
    /^REINDEX (?:DATABASE|SYSTEM|SCHEMA)\b/,
    /^REINDEX (?:INDEX|TABLE) CONCURRENTLY\b/,
    /^(?:COMMIT|ROLLBACK) PREPARED\b/,
    /^(?:CREATE|DROP) SUBSCRIPTION\b/,
];
const outsideWord = /\b(?:concurrently|vacuum|database|tablespace|system|schema|prepared|subscription)\b/i;
/** Whether a script has a word without which none of its statements is one that `needsNoTransaction`. */
function mayNeedNoTransaction(script) {
    return outsideWord.test(script);
}
/** Whether the server would refuse this statement inside a transaction block. */
function needsNoTransaction(sql) {
    if (!mayNeedNoTransaction(sql))
        return false;
    const words = leadingWords(sql, 5).join(' ');
    if (outsideOnly.some((pattern) => pattern.test(words)))
        return true;
    if (/^REINDEX\b/.test(words))
        return /^\s*reindex\s*\([^)]*\bconcurrently\b/i.test(sql);
    return /^ALTER TABLE\b/.test(words) && /\bdetach\s+partition\s+\S+\s+concurrently\b/i.test(sql);
}
//# sourceMappingURL=statement.js.map

/***/ })

};
