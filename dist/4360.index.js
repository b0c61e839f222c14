export const id = 4360;
export const ids = [4360];
export const modules = {

/***/ 92569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ seedRules)
/* harmony export */ });
/** What seed files can be found to be. Ids are stable. What the run in the scratch database finds are smoke’s rules. */
const seedRules = {
    notPlain: {
        id: 'seed-not-plain',
        title: 'A seed file is more than SQL in one transaction',
        severity: 'error',
        why: 'A seed runs in one transaction of ours, with limits for its locks and statements, so that it counts as a whole or not at all. BEGIN and COMMIT of its own would end that, and commands of psql are not SQL.',
        bad: 'BEGIN;\nINSERT INTO plans VALUES (1, $$free$$);\nCOMMIT;',
        good: 'INSERT INTO plans VALUES (1, $$free$$) ON CONFLICT (id) DO NOTHING;',
        mend: 'Take BEGIN, COMMIT, ROLLBACK and lines that begin with a backslash out of the file.',
    },
    blocked: {
        id: 'seed-blocked',
        title: 'A seed did not run because others hold locks',
        severity: 'error',
        why: 'Rather than wait in front of everybody else, it gave up after `lock-timeout`, several times. Its transaction was rolled back.',
        mend: 'End what the finding names or wait for it, and run the command again: seeds that ran change nothing when they run again.',
    },
    notApplied: {
        id: 'seed-not-applied',
        title: 'A seed failed on the database in use',
        severity: 'error',
        why: 'It ran twice in the scratch database, so what is different here is data, rights, row level security, or migrations that are not applied yet. Its transaction was rolled back; seeds before it are committed, those after it did not run.',
        mend: 'Mend what the server says and run the command again: seeds that ran change nothing when they run again.',
    },
};
//# sourceMappingURL=rules.js.map

/***/ }),

/***/ 31320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ withHeadDatabase)
/* harmony export */ });
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44546);

/**
 * Brings these migrations up on a scratch server (or takes the result from the cache of base schemas) and hands the
 * database to `body`. Throws `BaseFailed` when one does not go up, `UserError` when nothing can be started.
 */
async function withHeadDatabase(input, services, body) {
    const starting = input.engine.start(input.history, input.world);
    starting.catch(() => undefined);
    let server;
    try {
        const run = upOnly(input, services, starting);
        server = await (0,_base_js__WEBPACK_IMPORTED_MODULE_0__/* .startServer */ .UD)(run);
        return await body({ server, url: server.url(await (0,_base_js__WEBPACK_IMPORTED_MODULE_0__/* .baseDatabase */ .FO)(run, server)) });
    }
    finally {
        await server?.stop();
        const runner = await starting.catch(() => undefined);
        await runner?.stop();
    }
}
/** A lane without stairs: all of it is base. */
function upOnly({ migrations, ...input }, services, runner) {
    const route = migrations.map((migration) => ({ migration, treatment: 'up' }));
    return {
        input: { ...input, scope: new Set(), fullDown: false, trace: false, seeds: [], lanes: 1 },
        services,
        plan: { route, baseLength: route.length, reachesHead: false },
        runner,
    };
}
//# sourceMappingURL=head.js.map

/***/ }),

/***/ 32237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ refuseReadOnly)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

/** Throws `UserError` for a database whose transactions only read: a standby, or one that is set to it. */
async function refuseReadOnly({ session, identity }) {
    const [row] = await session.query(`select pg_catalog.current_setting('transaction_read_only') as readonly`);
    if (row?.readonly !== 'on')
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        what: identity.replica
            ? `${identity.database} is a standby, which only reads`
            : `transactions of the role ${identity.role} in ${identity.database} only read (default_transaction_read_only is on)`,
        where: 'database-url',
        why: 'nothing was changed',
        fix: identity.replica
            ? 'give the address of the primary, or leave --apply out'
            : 'give the address of a role that may write, or leave --apply out',
    });
}
//# sourceMappingURL=writable.js.map

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

/***/ }),

/***/ 49203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ openProject)
/* harmony export */ });
/* harmony import */ var _config_projects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27400);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);
/* harmony import */ var _host_working_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88716);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36534);
/* harmony import */ var _choose_engine_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95273);
/* harmony import */ var _run_checks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41572);






/** Throws `UserError` when there are several projects and none was named. */
async function openProject(cwd, given) {
    const repository = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .openRepository */ .h_)(cwd, (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .workingFolder */ .gv)(cwd, given));
    const config = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .loadConfig */ .Z9)(repository, given.config);
    const projects = (0,_config_projects_js__WEBPACK_IMPORTED_MODULE_0__/* .selectProjects */ .hX)((0,_config_projects_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveProjects */ .D9)(config, given), given.project);
    const [project] = (0,_run_checks_js__WEBPACK_IMPORTED_MODULE_5__/* .inRepository */ .yJ)([onlyOne(projects)], repository);
    if (!project)
        throw new Error('a project got lost on its way into the repository');
    const settings = (0,_choose_engine_js__WEBPACK_IMPORTED_MODULE_4__/* .fromRoot */ .tc)(project.settings, project.path);
    return { repository, tree: (0,_host_working_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .workingTree */ .c)(repository.root), folder: project.path, settings };
}
function onlyOne(projects) {
    const [first, ...others] = projects;
    if (first && others.length === 0)
        return first;
    const names = projects.map(({ name }) => name);
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        what: `this repository has several projects: ${names.join(', ')}`,
        fix: `name one, for example --project ${names[0]}`,
    });
}
//# sourceMappingURL=open-project.js.map

/***/ }),

/***/ 43922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  seed: () => (/* binding */ seed_seed)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/postgres/guarded.js
var guarded = __webpack_require__(27713);
// EXTERNAL MODULE: ./build/src/postgres/writable.js
var writable = __webpack_require__(32237);
// EXTERNAL MODULE: ./build/src/postgres/blockers.js
var postgres_blockers = __webpack_require__(6098);
// EXTERNAL MODULE: ./build/src/gates/seed/rules.js
var rules = __webpack_require__(92569);
;// CONCATENATED MODULE: ./build/src/gates/seed/apply.js



/** Runs one seed in one transaction and counts the rows that it writes. */
async function applySeed(run) {
    const { file, items, limits, database, services } = run;
    const { session } = database;
    let line = 1;
    services.progress(`seed: ${file.file}`);
    const outcome = await (0,guarded/* guarded */.Nj)(session, { ...limits, services, subject: `seed: ${file.file}` }, async () => {
        const before = await readCounters(session);
        for (const item of items) {
            line = item.line;
            if (item.kind === 'statement')
                await session.execute(item.text);
            else
                await session.copyFrom(item.text, file.sql.slice(item.data.start, item.data.end));
        }
        return written(before, await readCounters(session));
    });
    const facts = { tries: outcome.tries, durationMs: outcome.durationMs };
    if (outcome.ok)
        return { result: { ...facts, state: 'ran', rows: outcome.value } };
    return { result: { ...facts, state: 'failed', rows: [] }, finding: failure(run, outcome, line) };
}
/** What this session has written and not yet told the statistics; the transaction's part of it is a difference. */
async function readCounters(session) {
    const rows = await session.query(`select format('%I.%I', schemaname, relname) as "table", n_tup_ins as inserted, n_tup_upd as updated,
        n_tup_del as deleted
      from pg_catalog.pg_stat_xact_user_tables where n_tup_ins + n_tup_upd + n_tup_del > 0 and schemaname !~ '^pg_temp' order by 1`);
    return new Map(rows.map(({ table, inserted, updated, deleted }) => [
        table,
        { table, inserted: Number(inserted), updated: Number(updated), deleted: Number(deleted) },
    ]));
}
function written(before, after) {
    return [...after.values()]
        .map(({ table, inserted, updated, deleted }) => {
        const earlier = before.get(table) ?? { inserted: 0, updated: 0, deleted: 0 };
        return {
            table,
            inserted: inserted - earlier.inserted,
            updated: updated - earlier.updated,
            deleted: deleted - earlier.deleted,
        };
    })
        .filter(({ inserted, updated, deleted }) => inserted + updated + deleted > 0);
}
function failure({ file: { file }, limits }, { error, blockers, tries, inDoubt }, line) {
    const waited = 'code' in error && error.code === '55P03';
    const { id, severity, why } = waited ? rules/* seedRules */.N.blocked : rules/* seedRules */.N.notApplied;
    const blocker = blockers.find(({ pid }) => pid > 0);
    const doubt = 'The connection broke while COMMIT was on its way: nobody can say whether it counts. Running it again does no harm.';
    return {
        rule: id,
        severity,
        title: waited
            ? `${file} did not run: others held locks, ${tries} times for more than ${limits.lockTimeoutMs} ms`
            : `${file} failed and was rolled back: ${error.message}`,
        detail: waited ? ['It waited for:', ...blockers.map(postgres_blockers/* describeBlocker */.G)].join('\n') : inDoubt ? doubt : why,
        fix: waited && blocker
            ? `SELECT pg_terminate_backend(${blocker.pid}); -- or wait for it, then: lockkeeper seed --apply`
            : fixOf(error),
        location: { file, line },
        subject: `${file} ${'code' in error ? error.code : 'connection'}`,
    };
}
function fixOf(error) {
    const code = 'code' in error ? error.code : undefined;
    if (code === '42P01' || code === '42703') {
        return 'apply the migrations first: lockkeeper plan; then: lockkeeper seed --apply';
    }
    if (code === '42501')
        return 'grant what the server says to the role, then: lockkeeper seed --apply';
    return 'lockkeeper seed --apply';
}
//# sourceMappingURL=apply.js.map
// EXTERNAL MODULE: ./build/src/sql/lines.js
var sql_lines = __webpack_require__(70625);
// EXTERNAL MODULE: ./build/src/sql/split.js
var split = __webpack_require__(39234);
;// CONCATENATED MODULE: ./build/src/gates/seed/plain.js



const transaction = /^(?:begin|start\s+transaction|commit|end|rollback(?!\s+to\b)(?!\s+(?:work\s+|transaction\s+)?to\b)|abort|prepare\s+transaction)\b/i;
/** A seed's statements in order, or what keeps it from running in one transaction. */
function readSeed({ file, sql }) {
    const { items, problem } = (0,split/* split */.l)(sql);
    const lines = (0,sql_lines/* lineIndex */.D)(sql);
    const findings = [];
    const say = (what, offset) => {
        const { id, severity, why, mend } = rules/* seedRules */.N.notPlain;
        const { line } = lines.at(offset);
        const location = { file, line };
        findings.push({
            rule: id,
            severity,
            title: `${file} ${what}`,
            detail: why,
            fix: mend,
            location,
            subject: `${file} ${what}`,
        });
    };
    if (problem)
        say(`cannot be read: ${problem.message}`, problem.offset);
    const plain = [];
    for (const item of items) {
        if (item.kind === 'statement' || item.kind === 'copy') {
            const words = /^(\w+\s*\w*)/.exec(item.text)?.[1] ?? '';
            if (transaction.test(item.text))
                say(`has a ${words.toUpperCase().trim()} of its own`, item.start);
            plain.push({ ...item, line: lines.at(item.start).line });
        }
        else
            say(`has the psql command \\${item.name}`, item.start);
    }
    return { items: plain, findings };
}
//# sourceMappingURL=plain.js.map
;// CONCATENATED MODULE: ./build/src/gates/seed/seed.js






/**
 * Rehearses the seeds and, with `apply`, runs them on the database in use, one transaction a file, up to the first
 * that fails. Throws `UserError` when there is nothing to run, or nothing may be written there.
 */
async function seed(input, services) {
    const started = services.now();
    refuseNothing(input);
    if (input.apply && input.target)
        await (0,writable/* refuseReadOnly */.H)(input.target.database);
    const read = input.files.map((file) => ({ file, ...readSeed(file) }));
    const unread = read.flatMap(({ findings }) => findings);
    const rehearsal = unread.length > 0 ? { findings: unread, facts: [] } : await services.rehearse(input.files);
    const findings = [...rehearsal.findings];
    const refused = findings.some(({ severity }) => severity === 'error');
    const results = [];
    let stopped = refused;
    for (const { file, items } of read) {
        const planned = plannedSeed(file, input.limits);
        if (stopped || !input.apply || !input.target) {
            results.push({ ...planned, state: stopped ? 'not-run' : 'planned' });
            continue;
        }
        const applied = await applySeed({ file, items, limits: input.limits, ...input.target });
        results.push({ ...planned, ...applied.result });
        if (applied.finding)
            findings.push(applied.finding);
        stopped = applied.finding !== undefined;
    }
    return {
        gate: 'seed',
        project: input.project,
        status: findings.some(({ severity }) => severity === 'error') ? 'failed' : 'passed',
        summary: summaryOf(results, input, refused),
        findings,
        muted: [],
        durationMs: services.now() - started,
        migrations: [],
        facts: [...targetFacts(input), ...rehearsal.facts],
        seed: { applied: input.apply, files: results },
    };
}
function refuseNothing({ files, apply, target }) {
    if (files.length === 0) {
        throw new errors/* UserError */.yo({
            what: 'there are no seed files to run',
            where: 'seeds',
            fix: 'name them: --seeds "seeds/*.sql", or seeds: in lockkeeper.yml',
        });
    }
    if (apply && !target) {
        throw new errors/* UserError */.yo({
            what: 'nothing says which database the seeds are for',
            where: 'database-url',
            fix: 'set LOCKKEEPER_DATABASE_URL (in a workflow: the input database-url)',
        });
    }
}
/** The file as the transaction that is sent. */
function plannedSeed({ file, sql }, limits) {
    return {
        file,
        version: (0,external_node_crypto_.createHash)('sha256').update(sql).digest('hex').slice(0, 12),
        sql: [...(0,guarded/* guardedHead */.l_)(limits), sql.trimEnd().replace(/([^;\s])$/, '$1;'), 'COMMIT;'].join('\n'),
        rows: [],
    };
}
function summaryOf(results, { apply }, refused) {
    const counted = (state) => results.filter((result) => result.state === state).length;
    const count = `${results.length} seed ${results.length === 1 ? 'file' : 'files'}`;
    if (refused)
        return `${count}, refused before anything ran on the database in use`;
    if (!apply)
        return `${count} ran twice in a scratch database; nothing was changed (check)`;
    const rows = results.flatMap((result) => result.rows);
    const total = rows.reduce((sum, { inserted, updated, deleted }) => sum + inserted + updated + deleted, 0);
    const parts = [`${counted('ran')} of ${count} ran`, `${total} rows written`];
    if (counted('not-run') > 0)
        parts.push(`${counted('not-run')} not run`);
    return parts.join(', ');
}
function targetFacts({ target }) {
    if (!target)
        return [];
    const { identity } = target.database;
    return [
        { label: 'database', value: identity.database },
        { label: 'role', value: identity.role },
        { label: 'server in use', value: `PostgreSQL ${identity.version}` },
    ];
}
//# sourceMappingURL=seed.js.map
// EXTERNAL MODULE: ./build/src/stages/checks/open-project.js
var open_project = __webpack_require__(49203);
// EXTERNAL MODULE: ./build/src/stages/publish-checks.js
var publish_checks = __webpack_require__(20594);
// EXTERNAL MODULE: ./build/src/stages/release/release-commit.js
var release_commit = __webpack_require__(74062);
// EXTERNAL MODULE: ./build/src/stages/run-gate.js
var run_gate = __webpack_require__(76434);
// EXTERNAL MODULE: ./build/src/stages/database/apply-inputs.js
var apply_inputs = __webpack_require__(2725);
// EXTERNAL MODULE: ./build/src/stages/database/database-inputs.js
var database_inputs = __webpack_require__(70626);
// EXTERNAL MODULE: ./build/src/gates/smoke/base.js + 1 modules
var base = __webpack_require__(44546);
// EXTERNAL MODULE: ./build/src/gates/smoke/head.js
var smoke_head = __webpack_require__(31320);
// EXTERNAL MODULE: ./build/src/gates/smoke/seeds.js + 1 modules
var smoke_seeds = __webpack_require__(15644);
// EXTERNAL MODULE: ./build/src/host/list-files.js
var list_files = __webpack_require__(2172);
// EXTERNAL MODULE: ./build/src/postgres/connect.js + 1 modules
var connect = __webpack_require__(57777);
// EXTERNAL MODULE: ./build/src/postgres/scratch/server.js + 16 modules
var server = __webpack_require__(12494);
// EXTERNAL MODULE: ./build/src/stages/checks/choose-engine.js
var choose_engine = __webpack_require__(95273);
// EXTERNAL MODULE: ./build/src/stages/child-environment.js
var child_environment = __webpack_require__(88611);
;// CONCATENATED MODULE: ./build/src/stages/database/rehearse-seeds.js








/** The files that the globs name, in the order of their paths within each glob. */
async function readSeeds({ settings, tree }) {
    return readMatching(settings.seeds ?? [], tree, 'seeds');
}
async function readMatching(globs, tree, setting) {
    if (globs.length === 0)
        return [];
    const files = (0,list_files/* matchingPaths */.yZ)(await tree.files(''), globs, setting);
    return Promise.all(files.map(async (file) => ({ file, sql: await tree.read(file) })));
}
/** Brings a scratch database to the newest migration and runs the seeds there twice. */
async function rehearseSeeds(project, seeds, { given, host, services }) {
    const { folder, repository, settings, tree } = project;
    const chosen = await (0,choose_engine/* chooseEngine */.mN)(await services.engines(), { tree, folder, settings });
    const history = await chosen.engine.discover(tree, chosen.settings);
    const before = await readMatching(settings.before ?? [], tree, 'before');
    const env = (0,child_environment/* childEnvironment */.Q)(host.env);
    const { migrationTimeout: timeoutMs } = settings;
    const world = { root: repository.root, settings: chosen.settings, env, timeoutMs, signal: host.signal };
    const head = { project: '.', engine: chosen.engine, history, tree, world, before };
    const scratch = {
        startServer: (base) => startServer({ base, before, given, project }, host),
        clock: host.clock,
        progress: host.log.progress,
    };
    try {
        return await (0,smoke_head/* withHeadDatabase */.k)({ ...head, migrations: history.migrations }, scratch, async ({ server, url }) => {
            const session = await (0,connect/* connect */.N)(url, { applicationName: 'lockkeeper seed' });
            try {
                host.log.progress(`seed: ${seeds.map(({ file }) => file).join(', ')}, twice in the scratch database`);
                const target = { url, session };
                const read = (path) => tree.read(path);
                const findings = await (0,smoke_seeds/* runSeeds */.q)({ target, seeds, timeoutMs, signal: host.signal, read });
                return { findings, facts: [{ label: 'scratch server', value: server.description }] };
            }
            finally {
                await session.close();
            }
        });
    }
    catch (error) {
        if (!(error instanceof base/* BaseFailed */.P9))
            throw error;
        return { findings: [headFinding(error.finding)], facts: [] };
    }
}
function headFinding(finding) {
    return { ...finding, title: `no seed ran: ${finding.title}` };
}
function startServer({ base, before, given, project }, host) {
    const { image, postgresVersion } = project.settings;
    return (0,server.startScratch)({
        version: postgresVersion.major,
        ...(given.scratchUrl === undefined ? {} : { databaseUrl: given.scratchUrl }),
        ...(image === undefined ? {} : { image }),
        before,
        ...(base ? { base } : {}),
    }, { env: host.env, signal: host.signal, progress: host.log.progress });
}
//# sourceMappingURL=rehearse-seeds.js.map
// EXTERNAL MODULE: ./build/src/stages/database/with-guards.js
var with_guards = __webpack_require__(43658);
;// CONCATENATED MODULE: ./build/src/stages/database/seed.js









/** Rehearses the seeds in a scratch database, and runs them on the one in use when asked to. */
async function seed_seed(asked, context) {
    const { host } = context;
    const given = { reportPath: '.lockkeeper/seed.json', ...asked };
    const gate = { gate: 'seed', project: '.', clock: host.clock };
    const published = await (0,publish_checks/* publishChecks */.N)({
        gate: gate.gate,
        commit: await (0,release_commit/* releaseCommit */.L)(host, given),
        secrets: [given.databaseUrl, given.scratchUrl],
        run: async () => [await (0,run_gate/* runGate */.R)(gate, () => runOn(given, context))],
    }, given, context);
    const [check] = published.report.checks;
    const ran = (check?.seed?.files ?? []).filter(({ state }) => state === 'ran');
    const rows = ran.flatMap((file) => file.rows);
    const written = rows.reduce((sum, { inserted, updated, deleted }) => sum + inserted + updated + deleted, 0);
    host.setOutput('seeds-run', check?.seed ? String(ran.length) : '');
    host.setOutput('rows-written', check?.seed ? String(written) : '');
    return published.report.verdict;
}
/** A database that is given is opened also for a check, so that a wrong one is refused before the day it counts. */
async function runOn(given, context) {
    const { host } = context;
    const apply = (0,apply_inputs.wantsApply)(given);
    const inUse = (0,database_inputs/* inUseOf */.M)(given);
    if (apply && !inUse)
        throw (0,apply_inputs.noAddress)(host.kind, 'seeds are applied to one database');
    const project = await (0,open_project/* openProject */.U)(host.cwd, given);
    const files = await readSeeds(project);
    const limits = (0,with_guards/* guardLimits */.u)(inUse ?? defaultLimits(given), given);
    const judge = (target) => seed({ project: '.', files, apply, limits, target }, {
        now: () => host.clock.now(),
        rehearse: (seeds) => rehearseSeeds(project, seeds, { ...context, given }),
    });
    if (!inUse)
        return judge(undefined);
    return (0,with_guards/* withGuards */.T)(inUse, host, (database, services) => judge({ database, services }));
}
/** Without a database the limits only show in the SQL that would run. */
function defaultLimits({ lockTimeout = 2_000, statementTimeout = 30_000 }) {
    return { lockTimeoutMs: lockTimeout, statementTimeoutMs: statementTimeout };
}
//# sourceMappingURL=seed.js.map

/***/ }),

/***/ 43658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ withGuards),
/* harmony export */   u: () => (/* binding */ guardLimits)
/* harmony export */ });
/* harmony import */ var _postgres_connect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57777);
/* harmony import */ var _postgres_in_use_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73775);
/* harmony import */ var _apply_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2725);



/** How long and how often a statement that writes waits for its lock. */
function guardLimits({ lockTimeoutMs, statementTimeoutMs }, { lockTries }) {
    return { lockTimeoutMs, statementTimeoutMs, tries: lockTries ?? _apply_inputs_js__WEBPACK_IMPORTED_MODULE_2__.defaultTries };
}
/** Opens a database in use, and beside it a session that looks at who blocks. Throws as `withDatabaseInUse` does. */
function withGuards(inUse, host, body) {
    return (0,_postgres_in_use_js__WEBPACK_IMPORTED_MODULE_1__/* .withDatabaseInUse */ .M)(inUse, async (database) => {
        const watcher = await (0,_postgres_connect_js__WEBPACK_IMPORTED_MODULE_0__/* .connect */ .N)(inUse.url, { applicationName: 'lockkeeper watcher' });
        try {
            const { clock, signal, log } = host;
            return await body(database, { clock, signal, watcher, random: Math.random, progress: log.progress });
        }
        finally {
            await watcher.close();
        }
    });
}
//# sourceMappingURL=with-guards.js.map

/***/ })

};
