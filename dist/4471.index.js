export const id = 4471;
export const ids = [4471];
export const modules = {

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

/***/ 18960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ commitOf),
/* harmony export */   Hg: () => (/* binding */ currentCommit),
/* harmony export */   Pv: () => (/* binding */ mustRun),
/* harmony export */   QC: () => (/* binding */ zeroSeparated),
/* harmony export */   TE: () => (/* binding */ isSafeName),
/* harmony export */   h_: () => (/* binding */ openRepository)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87422);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67870);



/** The repository that holds `cwd`. Throws `UserError` outside of one. */
async function openRepository(cwd) {
    const found = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .E)({ cwd, args: ['rev-parse', '--show-toplevel'] });
    if (found.code !== 0)
        throw notUsable(cwd, found.stderr);
    const root = withoutLineEnd(found.stdout.toString('utf8'));
    return {
        root,
        git: (args, input) => (0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .E)({ cwd: root, args, ...(input === undefined ? {} : { input }) }),
    };
}
/** Like `repository.git`, for calls that must work: throws `UserError` with git's own words. */
async function mustRun(repository, args) {
    const output = await repository.git(args);
    if (output.code === 0)
        return output.stdout;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({ what: `git ${args[0]} failed: ${output.stderr || `code ${output.code}`}` });
}
/** The full id of the commit that a name stands for; undefined when there is none here. */
async function commitOf(repository, name) {
    if (!isSafeName(name))
        return undefined;
    const output = await repository.git([
        'rev-parse',
        '--verify',
        '--quiet',
        '--end-of-options',
        `${name}^{commit}`,
    ]);
    return output.code === 0 ? withoutLineEnd(output.stdout.toString('utf8')) : undefined;
}
/** The commit that is checked out; undefined before the first commit. */
function currentCommit(repository) {
    return commitOf(repository, 'HEAD');
}
/** A name that git can only read as a revision: no option, no blank, no control character. */
function isSafeName(name) {
    return /^[^-\s\p{Cc}][^\s\p{Cc}]*$/u.test(name);
}
/** Fields of git's `-z` output. */
function zeroSeparated(bytes) {
    const text = bytes.toString('utf8');
    return text === '' ? [] : text.replace(/\0$/, '').split('\0');
}
function withoutLineEnd(text) {
    return text.replace(/\r?\n$/, '');
}
function notUsable(cwd, stderr) {
    if (stderr.includes('dubious ownership')) {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            what: 'git refuses this repository because it belongs to another user',
            where: cwd,
            fix: `git config --global --add safe.directory ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r7)(cwd)}`,
        });
    }
    if (stderr.includes('must be run in a work tree')) {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            what: 'is a git repository without files (bare)',
            where: cwd,
            fix: 'run it in a clone',
        });
    }
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        what: 'is not a git repository',
        where: cwd,
        why: 'what a change adds is told by comparing it with the base branch',
        fix: 'run it inside a clone (in a workflow: after actions/checkout), or judge everything with scope: all',
    });
}
//# sourceMappingURL=repository.js.map

/***/ }),

/***/ 67870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ runGit),
/* harmony export */   _: () => (/* binding */ gitEnvironment)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);


/** What git may see of our environment: enough to find its settings and to reach a remote, nothing else. */
const passedOn = /^(PATH|HOME|USERPROFILE|SYSTEMROOT|TMPDIR|TEMP|TMP|USER|LOGNAME|XDG_CONFIG_HOME|SSH_AUTH_SOCK|GIT_SSH(_COMMAND)?|GIT_CONFIG_.*|GIT_CEILING_DIRECTORIES|(HTTPS?|NO|ALL)_PROXY|SSL_CERT_(FILE|DIR))$/i;
/** No pager, no lock files, and nothing that a file of the repository could make git start: hooks, monitors. */
const quiet = [
    '--no-pager',
    '--no-optional-locks',
    '-c',
    'core.fsmonitor=false',
    '-c',
    'core.hooksPath=/dev/null',
];
/**
 * Runs git with an argument array, in English, without pager, prompt or lock files.
 * Resolves with whatever code it ends; throws `UserError` only when there is no git.
 */
async function runGit(call) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...quiet, ...call.args], {
        cwd: call.cwd,
        env: gitEnvironment(process.env),
        stdio: ['pipe', 'pipe', 'pipe'],
    });
    const stdout = [];
    const stderr = [];
    child.stdout.on('data', (chunk) => stdout.push(chunk));
    child.stderr.on('data', (chunk) => stderr.push(chunk));
    // Git may end before it has read its input; its code and message tell why.
    child.stdin.on('error', () => undefined);
    child.stdin.end(call.input ?? '');
    const code = await new Promise((resolve, reject) => {
        child.once('error', (cause) => reject(noGit(call.cwd, cause)));
        child.once('close', (status) => resolve(status ?? 255));
    });
    return { code, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString('utf8').trim() };
}
/** The environment for a git process: a part of ours, with settings that keep its output plain. */
function gitEnvironment(env) {
    const kept = Object.entries(env).filter(([name]) => passedOn.test(name));
    return { ...Object.fromEntries(kept), LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_PAGER: 'cat' };
}
function noGit(cwd, cause) {
    const missing = 'code' in cause && cause.code === 'ENOENT';
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        what: missing ? `git could not be started in ${cwd}` : `git failed to start: ${cause.message}`,
        why: 'the base branch and the changed files are read through git',
        fix: 'install git, or check that the folder exists',
    }, { cause });
}
//# sourceMappingURL=run-git.js.map

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

/***/ 40495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ firstKeyword),
/* harmony export */   JZ: () => (/* binding */ needsNoTransaction),
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
/** Whether the server would refuse this statement inside a transaction block. */
function needsNoTransaction(sql) {
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
