export const id = 7987;
export const ids = [7987];
export const modules = {

/***/ 41207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BJ: () => (/* binding */ readTableSizes),
/* harmony export */   D8: () => (/* binding */ usualSizesFile),
/* harmony export */   jk: () => (/* binding */ renderTableSizes)
/* harmony export */ });
/* unused harmony export tableSizesJsonSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92857);
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93462);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);
/* harmony import */ var _yaml_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27632);
/* harmony import */ var _yaml_problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16494);





/** The name under which a project keeps the sizes of its tables. */
const usualSizesFile = 'lockkeeper-sizes.json';
const count = zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr({ error: 'must be a whole number' }).min(0, { error: 'must not be negative' });
const rate = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
    .refine((text) => ((0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBytes */ .C)(text) ?? 0) > 0, { error: 'must be a size such as 250MB' })
    .optional();
const table = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    rows: count.optional().meta({ description: 'Rows, as the server estimates them.' }),
    bytes: count.optional().meta({ description: 'With indexes and all that belongs to the table.' }),
    heap: count.optional().meta({ description: 'Bytes of the rows alone. Default: `bytes`.' }),
})
    .refine(({ rows, bytes, heap }) => (rows ?? bytes ?? heap) !== undefined, {
    error: 'must have rows, bytes or heap',
});
const fileSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    $schema: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional(),
    version: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(1, { error: 'must be 1' }),
    'measured-at': zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .refine((text) => !Number.isNaN(Date.parse(text)), {
        error: 'must be a moment such as 2026-11-22T10:00:00Z',
    })
        .optional()
        .meta({ description: 'When the sizes were read.' }),
    server: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional().meta({ description: 'Version of the server: `16.4`.' }),
    rates: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ scan: rate, build: rate, rewrite: rate }).optional().meta({
        description: 'What your server does in a second, where you have measured it: `250MB`. Reading rows, building an index, writing a table anew.',
    }),
    tables: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/\S/), table).meta({ description: 'By `schema.name`.' }),
})
    .meta({ title: 'Lockkeeper table sizes', description: 'How large the tables of a database are.' });
/** `schemas/table-sizes.schema.json`. */
function tableSizesJsonSchema() {
    const schema = z.toJSONSchema(fileSchema, { target: 'draft-7', io: 'input', unrepresentable: 'any' });
    const comment = 'Made by `npm run generate` from src/config/table-sizes.ts: edit that.';
    return `${JSON.stringify({ $comment: comment, ...schema }, null, 2)}\n`;
}
/** Reads the sizes in JSON or YAML. Throws one `UserError` with every problem, each at its line. */
function readTableSizes(text, file) {
    const plain = plainJson(text);
    const quick = plain === undefined ? undefined : fileSchema.safeParse(plain);
    if (quick?.success)
        return toSizes(quick.data, file);
    const yaml = (0,_yaml_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readYaml */ .g)(text, file);
    const parsed = fileSchema.safeParse(yaml.raw ?? {});
    if (parsed.success)
        return toSizes(parsed.data, file);
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo((0,_yaml_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .issueProblems */ .M)(parsed.error.issues, { file: yaml, at: [], keysAt }).toSorted((a, b) => a.where.line - b.where.line));
}
/** What `sizes` writes is JSON, which is read a hundred times faster as such. */
function plainJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function keysAt(path) {
    if (path.length === 0)
        return Object.keys(fileSchema.shape);
    return path[0] === 'rates' ? ['scan', 'build', 'rewrite'] : ['rows', 'bytes', 'heap'];
}
/** Bytes of a row where nobody has said how large the table is: a few numbers and a short text. */
const assumedRow = 200;
function toSizes(raw, file) {
    const measured = raw['measured-at'];
    return {
        file,
        measuredAt: measured === undefined ? undefined : Date.parse(measured),
        server: raw.server,
        rates: ratesOf(raw.rates ?? {}),
        tables: Object.entries(raw.tables).map(([name, { rows, bytes, heap }]) => {
            const all = bytes ?? heap ?? (rows ?? 0) * assumedRow;
            return {
                name: name.includes('.') ? name : `public.${name}`,
                ...(rows === undefined ? {} : { rows }),
                bytes: all,
                heapBytes: heap ?? all,
            };
        }),
    };
}
function ratesOf(rates) {
    const given = Object.entries(rates).flatMap(([name, text]) => text === undefined ? [] : [[name, (0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBytes */ .C)(text)]]);
    return Object.fromEntries(given);
}
/** What is written down of a database: sorted by name, numbers rounded, so that it changes only where tables grow. */
function renderTableSizes(sizes) {
    const { measuredAt, server, rates, tables } = sizes;
    const sorted = tables.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    const content = {
        version: 1,
        ...(measuredAt === undefined ? {} : { 'measured-at': new Date(measuredAt).toISOString() }),
        ...(server === undefined ? {} : { server }),
        ...(Object.keys(rates).length === 0
            ? {}
            : { rates: Object.fromEntries(Object.entries(rates).map(([name, bytes]) => [name, String(bytes)])) }),
        tables: Object.fromEntries(sorted.map(({ name, rows, bytes, heapBytes }) => [
            name,
            {
                ...(rows === undefined ? {} : { rows: rounded(rows) }),
                bytes: rounded(bytes),
                heap: rounded(heapBytes),
            },
        ])),
    };
    return `${JSON.stringify(content, null, 2)}\n`;
}
/** Two digits: the server's numbers are estimates. */
function rounded(count) {
    return Number(count.toPrecision(2));
}
//# sourceMappingURL=table-sizes.js.map

/***/ }),

/***/ 16494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ issueProblems)
/* harmony export */ });
/* unused harmony export shownPath */
/* harmony import */ var _core_suggest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89235);

/** What a schema says against a part of the file, at the lines it is about. */
function issueProblems(issues, { file: { raw, place }, at, keysAt }) {
    return issues.flatMap((issue) => {
        const path = [...at, ...issue.path];
        if (issue.code === 'unrecognized_keys') {
            return issue.keys.map((key) => unknownKey({ key, path, known: keysAt(path) }, place([...path, key])));
        }
        if (issue.code === 'invalid_key') {
            const said = inWords(issue.issues[0]?.message ?? issue.message);
            return [{ what: `the key \`${String(path.at(-1))}\` ${said}`, where: place(path) }];
        }
        const missing = issue.path.length > 0 && valueAt(raw, path) === undefined;
        const what = `${shownPath(path)} ${missing ? 'is missing' : inWords(issue.message)}`;
        return [{ what, where: place(path) }];
    });
}
function valueAt(raw, path) {
    return path.reduce((value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined), raw);
}
const kinds = {
    object: 'a map',
    record: 'a map',
    array: 'a list',
    int: 'a whole number',
    string: 'text',
    boolean: 'true or false',
};
/** What the schema library says by itself, in our words. */
function inWords(message) {
    return message
        .replace(/^Invalid input: expected (\w+), received .*$/, (_whole, kind) => `must be ${kinds[kind] ?? kind}`)
        .replace(/^Too (?:big|small): expected \w+ to (?:be|have) ([<>])=?(\d+).*$/, (_whole, sign, limit) => sign === '<' ? `must be at most ${limit}` : `must be at least ${limit}`)
        .replace(/^Invalid option: expected /, 'must be ');
}
function unknownKey({ key, path, known }, where) {
    const meant = (0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(key, known);
    return {
        what: `unknown key \`${key}\`${path.length === 0 ? '' : ` in ${shownPath(path)}`}`,
        where,
        fix: meant ? `did you mean \`${meant}\`?` : `the keys here are: ${known.join(', ')}`,
    };
}
/** `requests[2].expect.json`, or `the file`. */
function shownPath(path) {
    const text = path
        .map((key) => (typeof key === 'number' ? `[${key + 1}]` : `.${String(key)}`))
        .join('')
        .replace(/^\./, '');
    return text === '' ? 'the file' : `\`${text}\``;
}
//# sourceMappingURL=yaml-problems.js.map

/***/ }),

/***/ 78616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ sqlJudging)
/* harmony export */ });
/* harmony import */ var _core_server_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8535);
/* harmony import */ var _core_table_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71114);
/* harmony import */ var _rules_sizes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73187);
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74002);




/** The same for those that judge. */
function sqlJudging(settings) {
    const { sizes, assumeSmall = [] } = settings;
    const levels = (0,_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .levelsOf */ .p)(settings);
    return {
        levelOf: ({ info }, place) => levels.said(info, place),
        sizes: sizes || assumeSmall.length > 0 ? (0,_rules_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .knownSizes */ .gi)(sizes, (0,_core_table_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .tablePatterns */ .k)(assumeSmall)) : undefined,
        servers: serversOf(settings),
    };
}
/** Whoever writes the minor version down means it; else it is known when the sizes were read. */
function serversOf({ postgresVersion, sizes }) {
    const said = (0,_core_server_version_js__WEBPACK_IMPORTED_MODULE_3__/* .knownServer */ .DO)((0,_core_server_version_js__WEBPACK_IMPORTED_MODULE_3__/* .formatServerVersion */ .pX)(postgresVersion), 'postgres-version');
    const seen = sizes?.server === undefined ? undefined : (0,_core_server_version_js__WEBPACK_IMPORTED_MODULE_3__/* .knownServer */ .DO)(sizes.server, sizes.file);
    return [said ?? seen ?? []].flat();
}
//# sourceMappingURL=sql-judging.js.map

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

/***/ }),

/***/ 21617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ sizesIn),
/* harmony export */   Es: () => (/* binding */ sizesPath),
/* harmony export */   w5: () => (/* binding */ projectSizes)
/* harmony export */ });
/* harmony import */ var _config_table_sizes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41207);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);


/** Where a project keeps the sizes of its tables, from the repository's root. */
function sizesPath({ tableSizes }) {
    return tableSizes ?? _config_table_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .usualSizesFile */ .D8;
}
/** The sizes that were named, else those under the usual name, else none. Throws `UserError`. */
async function projectSizes({ settings, tree, }) {
    const file = sizesPath(settings);
    const sizes = await sizesIn(tree, file);
    if (sizes || settings.tableSizes === undefined)
        return sizes;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        what: 'there is no such file',
        where: { file },
        why: '`table-sizes` names it',
        fix: 'write it: lockkeeper sizes --write (with the address of the database in LOCKKEEPER_DATABASE_URL)',
    });
}
/** Undefined where there is no such file. Throws `UserError` for one that cannot be read. */
async function sizesIn(tree, file) {
    try {
        return (0,_config_table_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .readTableSizes */ .BJ)(await tree.read(file), file);
    }
    catch (error) {
        if (isMissing(error))
            return undefined;
        throw error;
    }
}
/** A tree tells by the cause why it could not read. */
function isMissing(error) {
    const cause = error instanceof Error ? error.cause : undefined;
    return cause?.code === 'ENOENT';
}
//# sourceMappingURL=project-sizes.js.map

/***/ })

};
