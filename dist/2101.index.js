export const id = 2101;
export const ids = [2101];
export const modules = {

/***/ 22101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sqlSections: () => (/* binding */ sqlSections)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/migrations/engines/sql-detect.js
var sql_detect = __webpack_require__(35275);
// EXTERNAL MODULE: ./build/src/migrations/engines/sql-direction.js
var sql_direction = __webpack_require__(81659);
// EXTERNAL MODULE: ./build/src/migrations/engines/sql-history.js
var sql_history = __webpack_require__(56558);
// EXTERNAL MODULE: ./build/src/migrations/engines/sql-runner.js
var sql_runner = __webpack_require__(34426);
// EXTERNAL MODULE: ./build/src/migrations/engines/sql-order.js
var sql_order = __webpack_require__(2318);
;// CONCATENATED MODULE: ./build/src/migrations/engines/sql-sections/format.js
/** The lines of a text with their places. */
function linesOf(text) {
    const lines = [];
    for (let start = 0; start < text.length;) {
        const newline = text.indexOf('\n', start);
        const end = newline < 0 ? text.length : newline + 1;
        const line = text.slice(start, end).replace(/\r?\n$/, '');
        lines.push({ number: lines.length + 1, start, end, text: line });
        start = end;
    }
    return lines;
}
/** Everything from behind a marker's line to the next marker, or to the end. */
function sectionAfter(marker, next, text) {
    return { start: marker.end, end: next?.start ?? text.length, markerLine: marker.number };
}
//# sourceMappingURL=format.js.map
;// CONCATENATED MODULE: ./build/src/migrations/engines/sql-sections/dbmate.js



/** dbmate reads its markers only at the very start of a line (`^--\s*migrate:up`). */
const marker = /^--\s*migrate:(up|down)(?:\s+(.*))?$/;
const indented = /^\s+--\s*migrate:(up|down)\b/;
const dbmate = {
    flavor: 'dbmate',
    marks: (text) => /^\s*--\s*migrate:up\b/m.test(text),
    takes: (name) => /^\d+.*\.sql$/s.test(name),
    id: (name) => /^\d+/.exec(name)?.[0] ?? name,
    compare: sql_order/* byText */.z,
    bookkeeping: ['public.schema_migrations'],
    parse(file, text) {
        const lines = linesOf(text);
        const markers = lines.filter((line) => marker.test(line.text));
        const up = markers.find((line) => side(line) === 'up');
        const down = markers.find((line) => side(line) === 'down' && (!up || line.number > up.number));
        const refused = precedingStatement(lines, up, file);
        const direction = (line, next) => {
            if (!line)
                return undefined;
            const { start, end } = sectionAfter(line, next, text);
            // Without a transaction dbmate still sends the section as one message.
            const mode = /\btransaction:false\b/.test(line.text) ? 'one-message' : 'wrapped';
            const script = { file, text: text.slice(start, end), line: line.number + 1, mode };
            return (0,sql_direction/* sqlDirection */.MR)(refused ? { ...script, refused } : script, line.number);
        };
        return {
            up: direction(up, down),
            down: direction(down, undefined),
            strangers: [
                ...lines.flatMap((line) => indentedMarker(line, file)),
                ...(refused ? [refused] : []),
                ...missing(up, file),
            ],
        };
    },
};
function side(line) {
    return marker.exec(line.text)?.[1];
}
function indentedMarker(line, file) {
    const which = indented.exec(line.text)?.[1];
    if (!which)
        return [];
    const reason = `"-- migrate:${which}" is indented, so dbmate takes it for a comment and runs what follows as part of the section before it: move it to the start of the line`;
    return [{ location: { file, line: line.number }, reason }];
}
function missing(up, file) {
    if (up)
        return [];
    return [
        { location: { file, line: 1 }, reason: 'has no "-- migrate:up" line: dbmate stops with an error here' },
    ];
}
/** dbmate allows only blank lines and comments before the up. */
function precedingStatement(lines, up, file) {
    const line = lines.slice(0, up ? up.number - 1 : 0).find(({ text }) => !/^\s*(?:--|$)/.test(text));
    if (!line)
        return undefined;
    return {
        location: { file, line: line.number },
        reason: 'SQL stands before "-- migrate:up": dbmate stops with an error here',
    };
}
//# sourceMappingURL=dbmate.js.map
;// CONCATENATED MODULE: ./build/src/migrations/engines/sql-sections/line-statements.js
/**
 * These runners know no dollar quotes: a line that ends with a semicolon ends the statement, unless the lines
 * stand between StatementBegin and StatementEnd. A function without those markers is cut in two, and fails.
 */
function cutLines(lines, options) {
    const blocks = [];
    let start;
    let held;
    const cut = (end) => {
        if (start)
            blocks.push([start.start - options.sectionStart, end - options.sectionStart]);
        start = undefined;
    };
    for (const line of lines) {
        const begins = options.isBegin(line.text);
        if (begins || options.isEnd(line.text)) {
            cut(line.start);
            held = begins ? line : undefined;
            continue;
        }
        if (!isEmptyOrComment(line.text))
            start ??= line;
        if (!held && endsWithSemicolon(line.text))
            cut(line.end);
    }
    const problems = [
        ...(start ? [unfinished(start, options)] : []),
        ...(held ? [neverEnded(held, options)] : []),
    ];
    cut(lines.at(-1)?.end ?? options.sectionStart);
    return { blocks, problems };
}
function unfinished(line, { file, prefix }) {
    const reason = `this statement is not finished: end its last line with a semicolon, or put it between "${prefix} StatementBegin" and "${prefix} StatementEnd"`;
    return { location: { file, line: line.number }, reason };
}
function neverEnded(line, { file, prefix }) {
    return {
        location: { file, line: line.number },
        reason: `"${prefix} StatementBegin" without "${prefix} StatementEnd"`,
    };
}
function isEmptyOrComment(line) {
    const text = line.trim();
    return text === '' || text.startsWith('--');
}
/** The last word before a comment ends with a semicolon. */
function endsWithSemicolon(line) {
    let last = '';
    for (const word of line.trim().split(/\s+/)) {
        if (word.startsWith('--'))
            break;
        last = word;
    }
    return last.endsWith(';');
}
//# sourceMappingURL=line-statements.js.map
;// CONCATENATED MODULE: ./build/src/migrations/engines/sql-sections/goose.js




/** goose takes `-- +goose` and `--+goose`, in any case, at the start of a line. */
const command = /^--\s*\+goose\s+(.+?)\s*$/i;
const goose = {
    flavor: 'goose',
    marks: (text) => /^--\s*\+goose\s+up\b/im.test(text),
    takes: (name) => /^\d+_.*\.sql$/s.test(name),
    id: (name) => String(BigInt(/^\d+/.exec(name)?.[0] ?? 0)),
    compare: sql_order/* byLeadingNumber */.p,
    bookkeeping: ['public.goose_db_version'],
    code: {
        takes: (name) => /^\d+_.*(?<!_test)\.go$/s.test(name),
        reason: 'a Go migration is compiled into its own program: only that program can run it',
    },
    parse,
};
function parse(file, text) {
    const lines = linesOf(text);
    const find = (name) => lines.find((line) => commandOf(line.text) === name);
    const mode = find('no transaction') ? 'plain' : 'wrapped';
    const up = find('up');
    const down = find('down');
    const strangers = lines.flatMap((line) => unusual(line, file));
    const direction = (marker, next) => {
        if (!marker)
            return undefined;
        const section = sectionAfter(marker, next, text);
        const inside = lines.filter((line) => line.start >= section.start && line.start < section.end);
        const { blocks, problems } = cutLines(inside, {
            file,
            sectionStart: section.start,
            isBegin: (line) => commandOf(line) === 'statementbegin',
            isEnd: (line) => commandOf(line) === 'statementend',
            prefix: '-- +goose',
        });
        const unknown = substituted(inside, file);
        strangers.push(...problems, ...unknown);
        const [refused] = [...unknown, ...problems];
        const script = {
            file,
            text: text.slice(section.start, section.end),
            line: marker.number + 1,
            mode,
            blocks,
            ...(refused && { refused }),
        };
        return (0,sql_direction/* sqlDirection */.MR)(script, marker.number);
    };
    const after = up && down && down.number > up.number ? down : undefined;
    return { up: direction(up, after), down: direction(down, undefined), strangers };
}
function commandOf(line) {
    return command.exec(line)?.[1]?.toLowerCase();
}
const known = new Set([
    'up',
    'down',
    'statementbegin',
    'statementend',
    'no transaction',
    'envsub on',
    'envsub off',
]);
/** Lines into which goose would put environment variables, which are not known here. */
function substituted(lines, file) {
    let on = false;
    return lines.flatMap((line) => {
        const name = commandOf(line.text);
        if (name?.startsWith('envsub'))
            on = name === 'envsub on';
        const variable = on ? /\$\{?([A-Za-z_]\w*)/.exec(line.text)?.[1] : undefined;
        if (variable === undefined)
            return [];
        const reason = `ENVSUB puts the environment variable ${variable} here, which only goose knows: run it with engine: command`;
        return [{ location: { file, line: line.number }, reason }];
    });
}
function unusual(line, file) {
    const name = commandOf(line.text);
    const location = { file, line: line.number };
    if (name === undefined) {
        const isIndented = command.test(line.text.trim());
        return isIndented
            ? [{ location, reason: 'a goose command must start the line: goose takes this for a comment' }]
            : [];
    }
    return known.has(name) ? [] : [{ location, reason: `"${name}" is no goose command` }];
}
//# sourceMappingURL=goose.js.map
;// CONCATENATED MODULE: ./build/src/migrations/engines/sql-sections/node-pg-migrate-sql.js



/** node-pg-migrate's own rule for `.sql` migrations: any case, hyphens and blanks between. */
const upMarker = /^\s*--[\s-]*up\s+migration/i;
const downMarker = /^\s*--[\s-]*down\s+migration/i;
const nodePgMigrateSql = {
    flavor: 'node-pg-migrate',
    marks: (text) => /^\s*--[\s-]*up\s+migration/im.test(text),
    takes: (name) => name.endsWith('.sql'),
    id: (name) => name.replace(/\.sql$/, ''),
    compare: sql_order/* byLeadingNumber */.p,
    bookkeeping: ['public.pgmigrations'],
    code: {
        takes: (name) => /^\d+.*\.[cm]?[jt]s$/.test(name),
        reason: 'a JavaScript migration needs the node-pg-migrate engine: set engine: node-pg-migrate',
    },
    parse(file, text) {
        const lines = linesOf(text);
        const up = lines.find((line) => upMarker.test(line.text));
        const down = lines.find((line) => downMarker.test(line.text));
        const direction = (line, other) => {
            if (!line)
                return undefined;
            const next = other && other.number > line.number ? other : undefined;
            const { start, end } = sectionAfter(line, next, text);
            const script = { file, text: text.slice(start, end), line: line.number + 1, mode: 'wrapped' };
            return (0,sql_direction/* sqlDirection */.MR)(script, line.number);
        };
        return { up: direction(up, down), down: direction(down, up), strangers: [] };
    },
};
//# sourceMappingURL=node-pg-migrate-sql.js.map
;// CONCATENATED MODULE: ./build/src/migrations/engines/sql-sections/sql-migrate.js




/** `-- +migrate Up notransaction`: command and options, at the start of a line. */
const sql_migrate_command = /^--\s*\+migrate\s+(\S+)(.*)$/;
const sqlMigrate = {
    flavor: 'sql-migrate',
    marks: (text) => /^--\s*\+migrate\s+Up\b/m.test(text),
    takes: (name) => name.endsWith('.sql'),
    id: (name) => name,
    compare: sql_order/* byLeadingNumber */.p,
    bookkeeping: ['public.gorp_migrations'],
    parse: sql_migrate_parse,
};
function sql_migrate_parse(file, text) {
    const lines = linesOf(text);
    const direction = (name) => {
        const marker = lines.find((line) => sql_migrate_commandOf(line) === name);
        if (!marker)
            return undefined;
        const next = lines.find((line) => line.number > marker.number && opensDirection(line));
        const inside = lines.slice(marker.number, next ? next.number - 1 : undefined);
        const cut = cutLines(inside, {
            file,
            sectionStart: marker.end,
            isBegin: (line) => /^--\s*\+migrate\s+StatementBegin\b/.test(line),
            isEnd: (line) => /^--\s*\+migrate\s+StatementEnd\b/.test(line),
            prefix: '-- +migrate',
        });
        const mode = /\bnotransaction\b/.test(marker.text) ? 'plain' : 'wrapped';
        const section = text.slice(marker.end, next?.start);
        const script = { file, text: section, line: marker.number + 1, mode, blocks: cut.blocks };
        const [refused] = cut.problems;
        const direction = (0,sql_direction/* sqlDirection */.MR)(refused ? { ...script, refused } : script, marker.number);
        return { direction, problems: cut.problems };
    };
    const up = direction('Up');
    const down = direction('Down');
    return {
        up: up?.direction,
        down: down?.direction,
        strangers: [...(up?.problems ?? []), ...(down?.problems ?? [])],
    };
}
function sql_migrate_commandOf(line) {
    return sql_migrate_command.exec(line.text)?.[1];
}
function opensDirection(line) {
    const name = sql_migrate_commandOf(line);
    return name === 'Up' || name === 'Down';
}
//# sourceMappingURL=sql-migrate.js.map
;// CONCATENATED MODULE: ./build/src/migrations/engines/sql-sections/index.js









/** One file a migration, its directions marked by comments: dbmate, goose, sql-migrate, node-pg-migrate's SQL. */
const sqlSections = { name: 'sql-sections', detect, discover, start: sql_runner/* startSql */.F };
const formats = [dbmate, goose, sqlMigrate, nodePgMigrateSql];
/** Enough to know a folder's format; the first file may be a dump that somebody put in. */
const sampled = 3;
async function detect(tree) {
    const files = await tree.files('');
    const found = [];
    for (const [dir, names] of (0,sql_detect/* byFolder */.c1)(files)) {
        const sql = names.filter((name) => name.endsWith('.sql') && !/\.(?:up|down)\.sql$/s.test(name));
        for (const name of sql.slice(0, sampled)) {
            const path = (0,sql_detect/* joinDir */.SA)(dir, name);
            const format = formatOf(await tree.read(path).catch(() => ''));
            if (!format)
                continue;
            const confidence = await confidenceIn(format, tree, files);
            const reason = `${path} has ${format.flavor}'s markers`;
            found.push({ engine: 'sql-sections', dir, reason, confidence: (0,sql_detect/* weigh */.vi)(confidence, dir) });
            break;
        }
    }
    return found;
}
/** Projects with node-pg-migrate of their own are better served by the engine of that name. */
async function confidenceIn(format, tree, files) {
    if (format !== nodePgMigrateSql)
        return 0.95;
    return (await (0,sql_detect/* mentions */.wy)(tree, files, { file: 'package.json', text: 'node-pg-migrate' })) ? 0.3 : 0.7;
}
function formatOf(text) {
    return formats.find((format) => format.marks(text));
}
async function discover(tree, settings) {
    const dir = (0,sql_detect/* treeDir */.qs)(settings.dir);
    const names = (0,sql_detect/* byFolder */.c1)(await tree.files(dir)).get(dir || '.') ?? [];
    const sql = names.filter((name) => name.endsWith('.sql'));
    const texts = await (0,sql_history/* readAll */.yw)(tree, sql.map((name) => (0,sql_detect/* joinDir */.SA)(dir, name)));
    const format = commonFormat([...texts.values()]);
    // A base from before the first migration, or from before the change of runner.
    if (!format)
        return (0,sql_history/* emptyHistory */.s4)('sql-sections', dir);
    const taken = sql.filter((name) => format.takes(name));
    const code = names.filter((name) => format.code?.takes(name));
    const read = taken.map((name) => readFile(name, { dir, format, texts }));
    const byName = new Map(read.map(({ name, draft }) => [name, draft]));
    for (const name of code)
        byName.set(name, codeDraft(name, dir, format));
    const ordered = [...byName].toSorted(([a], [b]) => format.compare(a, b)).map(([, draft]) => draft);
    return (0,sql_history/* historyOf */.om)({
        engine: 'sql-sections',
        flavor: format.flavor,
        dir: dir || '.',
        drafts: ordered,
        strangers: [
            ...read.flatMap(({ strangers }) => strangers),
            ...sql.filter((name) => !format.takes(name)).flatMap((name) => strangerOf((0,sql_detect/* joinDir */.SA)(dir, name), texts)),
        ],
        bookkeeping: (0,sql_detect/* tablesOf */.tI)(settings, format.bookkeeping),
    });
}
/** The format that most files have. */
function commonFormat(texts) {
    const found = texts.map(formatOf);
    const count = (format) => found.filter((other) => other === format).length;
    const best = formats.toSorted((a, b) => count(b) - count(a))[0];
    return best && count(best) > 0 ? best : undefined;
}
function readFile(name, { dir, format, texts }) {
    const file = (0,sql_detect/* joinDir */.SA)(dir, name);
    const { up, down, strangers } = format.parse(file, texts.get(file) ?? '');
    const draft = { id: format.id(name), name: nameOf(name), files: [file], up, down };
    return { name, draft, strangers };
}
function codeDraft(name, dir, format) {
    const file = (0,sql_detect/* joinDir */.SA)(dir, name);
    return {
        id: format.id(name),
        name: nameOf(name),
        files: [file],
        up: (0,sql_direction/* codeDirection */.dA)(file),
        down: undefined,
        notRun: format.code?.reason ?? 'cannot be run here',
    };
}
function nameOf(file) {
    return (0,sql_history/* wordsOf */.Z9)(file.replace(/\.[^.]+$/, '').replace(/^\d+[_-]?/, ''));
}
function strangerOf(file, texts) {
    const isMeant = formatOf(texts.get(file) ?? '') !== undefined || /^\d/.test(external_node_path_.posix.basename(file));
    return isMeant
        ? [{ location: { file }, reason: 'is not read: its name does not start with a version' }]
        : [];
}
//# sourceMappingURL=index.js.map

/***/ })

};
