export const id = 8639;
export const ids = [8639];
export const modules = {

/***/ 93462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ formatBytes)
/* harmony export */ });
/** `340 MB`, in steps of a thousand. */
function formatBytes(bytes) {
    const units = ['bytes', 'kB', 'MB', 'GB', 'TB'];
    let value = bytes;
    let unit = 0;
    while (value >= 999.5 && unit < units.length - 1) {
        value /= 1000;
        unit++;
    }
    return `${value < 9.95 && unit > 0 ? value.toFixed(1) : Math.round(value)} ${units[unit]}`;
}
//# sourceMappingURL=bytes.js.map

/***/ }),

/***/ 35093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ applyMuting)
/* harmony export */ });
/* harmony import */ var _mute_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2784);
/* harmony import */ var _suppression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12814);


/**
 * Applies a project's levels, the suppressions in its files and its baseline to what a gate found. Lint does so by
 * itself. A check that failed passes when every error that made it fail was taken out; one that could not run stays
 * as it is.
 */
async function applyMuting(result, input) {
    const levelled = result.findings.flatMap((finding) => levelledFinding(finding, input.levels?.[finding.rule]));
    const suppressions = await suppressionsOf(levelled, input);
    const { findings, muted } = (0,_mute_js__WEBPACK_IMPORTED_MODULE_0__/* .mute */ .i)({
        findings: levelled,
        suppressionsFor: (finding) => filesOf(finding, input.history).flatMap((file) => suppressions.get(file) ?? []),
        baseline: input.baseline,
    });
    const isCleared = hasError(result.findings) && !hasError(findings);
    return {
        ...result,
        status: result.status === 'failed' && isCleared ? 'passed' : result.status,
        findings,
        muted: [...result.muted, ...muted],
    };
}
function levelledFinding(finding, level) {
    if (level === 'off')
        return [];
    return [level ? { ...finding, severity: level } : finding];
}
async function suppressionsOf(findings, { history, tree }) {
    const found = new Map();
    for (const file of new Set(findings.flatMap((finding) => filesOf(finding, history)))) {
        // A finding may point to a file that is gone: it holds no suppression.
        found.set(file, (0,_suppression_js__WEBPACK_IMPORTED_MODULE_1__/* .readSuppressions */ .H)(await tree.read(file).catch(() => ''), file));
    }
    return found;
}
function filesOf(finding, history) {
    const own = history.migrations.find((migration) => migration.id === finding.migration)?.files ?? [];
    const file = finding.location?.file;
    return file && !own.includes(file) ? [...own, file] : own;
}
function hasError(findings) {
    return findings.some((finding) => finding.severity === 'error');
}
//# sourceMappingURL=apply.js.map

/***/ }),

/***/ 93594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AO: () => (/* binding */ normalVersion),
/* harmony export */   T1: () => (/* binding */ flyway),
/* harmony export */   oN: () => (/* binding */ byVersion)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _sql_split_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39234);
/* harmony import */ var _sql_statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40495);
/* harmony import */ var _sql_direction_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81659);
/* harmony import */ var _sql_history_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56558);
/* harmony import */ var _sql_order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2318);






/** `V1_2__name.sql`, `U1_2__name.sql`, `R__name.sql`; dots and underscores part the version. */
const scriptFile = /^(?:([VU])(\d+(?:[._]\d+)*)|(R))__(.+)\.sql$/s;
/** A name that was meant to be one: a single underscore, a lower-case letter, no version. */
const meantFile = /^[VURvur]\d*[._\d]*_.*\.sql$/s;
/** Flyway: version numbers in numeric order, in any nested folder; repeatable scripts last, by description. */
const flyway = {
    flavor: 'flyway',
    bookkeeping: ['public.flyway_schema_history'],
    folders: (paths) => topmost(paths.filter((path) => isVersioned(path)).map((path) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path))),
    confidence: (_dir, files) => files.some((file) => /(?:^|\/)flyway\.(?:conf|toml)$/.test(file)) ? 0.95 : 0.85,
    async read(tree, dir) {
        const files = await tree.files(dir === '.' ? '' : dir);
        const scripts = files.filter((file) => scriptFile.test(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(file)));
        const sidecars = files.filter((file) => file.endsWith('.sql.conf'));
        const texts = await (0,_sql_history_js__WEBPACK_IMPORTED_MODULE_4__/* .readAll */ .yw)(tree, [...scripts, ...sidecars]);
        const odd = files.filter((file) => !scripts.includes(file) && meantFile.test(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(file)));
        return {
            drafts: [...versioned(scripts, texts), ...repeatable(scripts, texts)],
            strangers: odd.map((file) => ({
                location: { file },
                reason: 'is not read: Flyway wants V<version>__<description>.sql with two underscores',
            })),
        };
    },
};
function isVersioned(path) {
    return scriptFile.exec(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path))?.[1] === 'V';
}
/** Nested folders belong to the one above them. */
function topmost(folders) {
    const all = [...new Set(folders)];
    return all.filter((folder) => !all.some((other) => folder !== other && folder.startsWith(`${other}/`)));
}
function versioned(scripts, texts) {
    const undo = new Map(scripts.filter((file) => part(file, 1) === 'U').map((file) => [versionOf(file), file]));
    return scripts
        .filter(isVersioned)
        .toSorted((a, b) => byVersion(versionOf(a), versionOf(b)) || (0,_sql_order_js__WEBPACK_IMPORTED_MODULE_5__/* .byText */ .z)(a, b))
        .map((file) => {
        const down = undo.get(versionOf(file));
        return {
            id: versionOf(file),
            name: (0,_sql_history_js__WEBPACK_IMPORTED_MODULE_4__/* .wordsOf */ .Z9)(part(file, 4)),
            files: down ? [file, down] : [file],
            up: direction(file, texts),
            down: down === undefined ? undefined : direction(down, texts),
        };
    });
}
function repeatable(scripts, texts) {
    return scripts
        .filter((file) => part(file, 3) === 'R')
        .toSorted((a, b) => (0,_sql_order_js__WEBPACK_IMPORTED_MODULE_5__/* .byText */ .z)(part(a, 4), part(b, 4)))
        .map((file) => ({
        id: `R__${part(file, 4)}`,
        name: (0,_sql_history_js__WEBPACK_IMPORTED_MODULE_4__/* .wordsOf */ .Z9)(part(file, 4)),
        files: [file],
        up: direction(file, texts),
        down: undefined,
        repeatable: true,
    }));
}
function part(file, group) {
    return scriptFile.exec(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(file))?.[group] ?? '';
}
/** As Flyway's history table shows it: `1.2` for `V1_2__x` and for `V001.02__x`. */
function versionOf(file) {
    return normalVersion(part(file, 2));
}
/** A version without what does not count: `001.02` and `1_2_0` are `1.2`. */
function normalVersion(version) {
    return version
        .split(/[._]/)
        .map((digits) => String(BigInt(digits)))
        .join('.')
        .replace(/(?:\.0)+$/, '');
}
/** In the order in which Flyway runs them. */
function byVersion(a, b) {
    const left = a.split('.').map(BigInt);
    const right = b.split('.').map(BigInt);
    for (let index = 0; index < Math.max(left.length, right.length); index++) {
        const x = left[index] ?? 0n;
        const y = right[index] ?? 0n;
        if (x !== y)
            return x < y ? -1 : 1;
    }
    return 0;
}
function direction(file, texts) {
    const text = texts.get(file) ?? '';
    return (0,_sql_direction_js__WEBPACK_IMPORTED_MODULE_3__/* .sqlDirection */ .MR)({ file, text, line: 1, mode: modeOf(text, texts.get(`${file}.conf`)) });
}
/** Flyway drops the transaction by itself for statements that cannot run in one, or when the sidecar says so. */
function modeOf(text, sidecar) {
    const told = /^\s*executeInTransaction\s*=\s*(true|false)\s*$/im.exec(sidecar ?? '')?.[1];
    if (told)
        return told.toLowerCase() === 'true' ? 'wrapped' : 'plain';
    return (0,_sql_split_js__WEBPACK_IMPORTED_MODULE_1__/* .statementsOf */ .G)(text).some((statement) => (0,_sql_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .needsNoTransaction */ .JZ)(statement.text)) ? 'plain' : 'wrapped';
}
//# sourceMappingURL=flyway.js.map

/***/ }),

/***/ 58639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planGate: () => (/* binding */ planGate)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/gates/muting/apply.js
var apply = __webpack_require__(35093);
// EXTERNAL MODULE: ./build/src/core/finding.js
var finding = __webpack_require__(45068);
// EXTERNAL MODULE: ./build/src/postgres/in-use.js + 1 modules
var in_use = __webpack_require__(73775);
// EXTERNAL MODULE: ./build/src/postgres/read-only.js
var read_only = __webpack_require__(13432);
;// CONCATENATED MODULE: ./build/src/gates/plan/compare.js
/** `checksums` has what the runner may have written for each migration's files as they are now. */
function compareLedger(history, state, checksums) {
    const applied = new Map(state.applied.map((one) => [one.id, one]));
    const known = new Set(history.migrations.map(({ id }) => id));
    const changed = history.migrations.filter((migration) => {
        const written = applied.get(migration.id)?.checksum;
        const now = checksums.get(migration) ?? [];
        return written !== undefined && now.length > 0 && !now.includes(written);
    });
    const again = new Set(changed.filter(({ repeatable }) => repeatable));
    const pending = history.migrations.filter((migration) => migration.up && (!applied.has(migration.id) || again.has(migration)));
    return {
        pending: state.partial === undefined ? pending : [],
        edited: changed.filter(({ repeatable }) => !repeatable),
        unknown: state.applied.filter(({ id }) => !known.has(id)),
        outOfOrder: state.partial === undefined ? outOfOrder(history, pending, applied) : [],
    };
}
/** Alembic's revisions have parents, not places: there a merge says the order. */
function outOfOrder({ engine, migrations }, pending, applied) {
    if (engine === 'alembic')
        return [];
    const last = migrations.findLastIndex(({ id, repeatable }) => !repeatable && applied.has(id));
    const before = new Set(migrations.slice(0, Math.max(last, 0)));
    return pending.filter((migration) => !migration.repeatable && before.has(migration));
}
//# sourceMappingURL=compare.js.map
// EXTERNAL MODULE: ./build/src/core/bytes.js
var core_bytes = __webpack_require__(93462);
// EXTERNAL MODULE: ./build/src/sql/split.js
var split = __webpack_require__(39234);
;// CONCATENATED MODULE: ./build/src/gates/plan/touch.js
const exclusive = 'ACCESS EXCLUSIVE';
const share = 'SHARE';
/** It lets others read and write. */
const harmless = 'SHARE UPDATE EXCLUSIVE';
const rowExclusive = 'ROW EXCLUSIVE';
const shareRow = 'SHARE ROW EXCLUSIVE';
//# sourceMappingURL=touch.js.map
;// CONCATENATED MODULE: ./build/src/gates/plan/alter-table.js

/** Statements that write every row anew. A change of type may be one of the few that do not: the most is taken. */
const rewrites = [
    /\bALTER (?:COLUMN )?\S+ (?:SET DATA )?TYPE\b/,
    /\bSET (?:LOGGED|UNLOGGED|TABLESPACE|ACCESS METHOD)\b/,
    /\bADD (?:COLUMN )?(?!CONSTRAINT).*\b(?:SMALL|BIG)?SERIAL\b/,
    /\bADD (?:COLUMN )?(?!CONSTRAINT).*\bGENERATED (?:ALWAYS|BY DEFAULT) AS IDENTITY\b/,
    /\bADD (?:COLUMN )?(?!CONSTRAINT).*\bGENERATED ALWAYS AS \(.*\bSTORED\b/,
    /\bADD (?:COLUMN )?(?!CONSTRAINT).*\bDEFAULT (?:\S+ \. )?(?:RANDOM|GEN_RANDOM_UUID|UUID_GENERATE_V\d\w*|UUIDV[47]|CLOCK_TIMESTAMP|TIMEOFDAY|NEXTVAL)\b/,
    /\bSET EXPRESSION\b/,
];
/** By the text behind the table's name: words in upper case, separated by one space, quoted names in quotes. */
function alterTableWork(actions) {
    if (rewrites.some((pattern) => pattern.test(actions)))
        return { work: 'rewrite', lock: exclusive, also: [] };
    if (/\bVALIDATE CONSTRAINT\b/.test(actions)) {
        return { work: 'scan', lock: harmless, also: [] };
    }
    const isLater = /\bNOT VALID\b/.test(actions);
    if (/\bADD (?:CONSTRAINT \S+ )?FOREIGN KEY\b/.test(actions)) {
        return {
            work: isLater ? 'brief' : 'scan',
            lock: shareRow,
            also: referenced(actions),
        };
    }
    if (/\b(?:UNIQUE|PRIMARY KEY|EXCLUDE)\b/.test(actions) && /\bADD\b/.test(actions)) {
        return { work: /\bUSING INDEX\b/.test(actions) ? 'brief' : 'build', lock: exclusive, also: [] };
    }
    const readsAll = (/\bADD\b.*\bCHECK\b/.test(actions) && !isLater) ||
        /\bSET NOT NULL\b/.test(actions) ||
        /\bATTACH PARTITION\b/.test(actions);
    return { work: readsAll ? 'scan' : 'brief', lock: exclusive, also: referenced(actions) };
}
/** The table of a `REFERENCES`, as the text above has it. */
function referenced(actions) {
    return [...actions.matchAll(/\bREFERENCES ((?:"[^"]+"|\w+)(?: \. (?:"[^"]+"|\w+))?)/g)].map(([, name = '']) => name
        .split(' . ')
        .map((part) => (part.startsWith('"') ? part.slice(1, -1) : part.toLowerCase()))
        .join('.'));
}
//# sourceMappingURL=alter-table.js.map
// EXTERNAL MODULE: ./build/src/sql/scanner.js
var scanner = __webpack_require__(46896);
;// CONCATENATED MODULE: ./build/src/gates/plan/tokens.js

function tokensOf(sql) {
    const scan = (0,scanner/* scanner */.z)(sql);
    const tokens = [];
    for (;;) {
        const kind = (0,scanner/* advance */.n)(scan);
        if (kind === 'end' || kind === 'unterminated')
            return tokens;
        if (kind === 'space' || kind === 'comment')
            continue;
        const text = sql.slice(scan.start, scan.end);
        if (kind === 'identifier')
            tokens.push({ name: text.slice(1, -1).replaceAll('""', '"'), word: '' });
        else if (kind === 'word')
            tokens.push({ name: text.toLowerCase(), word: text.toUpperCase() });
        else
            tokens.push({ name: '', word: kind === 'string' || kind === 'dollar' ? "''" : text });
    }
}
function cursorOf(tokens) {
    let at = 0;
    return {
        take(...words) {
            if (!words.every((word, offset) => tokens[at + offset]?.word === word))
                return false;
            at += words.length;
            return true;
        },
        name() {
            let found = tokens[at]?.name ?? '';
            if (found === '')
                return undefined;
            at++;
            while (tokens[at]?.word === '.' && tokens[at + 1]?.name) {
                found = `${found}.${tokens[at + 1]?.name}`;
                at += 2;
            }
            return found;
        },
        skipTo(word) {
            const next = tokens.findIndex((token, index) => index >= at && token.word === word);
            if (next < 0)
                return false;
            at = next + 1;
            return true;
        },
        rest: () => tokens
            .slice(at)
            .map(({ word, name }) => word || `"${name}"`)
            .join(' '),
    };
}
//# sourceMappingURL=tokens.js.map
;// CONCATENATED MODULE: ./build/src/gates/plan/touches.js



/** The tables that a statement takes locks on, with the strongest work it may do there. Facts: measured on 12 to 18. */
function touchesOf(sql) {
    const at = cursorOf(tokensOf(sql));
    if (at.take('ALTER', 'TABLE'))
        return alterTable(at);
    if (at.take('CREATE'))
        return create(at);
    if (at.take('DROP'))
        return drop(at);
    if (at.take('INSERT', 'INTO'))
        return named(at, effect('INSERT', 'rows', rowExclusive));
    if (at.take('UPDATE'))
        return only(at, effect('UPDATE', 'rows', rowExclusive));
    if (at.take('DELETE', 'FROM'))
        return only(at, effect('DELETE', 'rows', rowExclusive));
    if (at.take('MERGE', 'INTO'))
        return only(at, effect('MERGE', 'rows', rowExclusive));
    if (at.take('TRUNCATE'))
        return truncate(at);
    if (at.take('LOCK'))
        return lock(at);
    if (at.take('CLUSTER'))
        return named(at, effect('CLUSTER', 'rewrite', exclusive));
    if (at.take('VACUUM', 'FULL'))
        return named(at, effect('VACUUM FULL', 'rewrite', exclusive));
    if (at.take('REINDEX'))
        return reindex(at);
    if (at.take('REFRESH', 'MATERIALIZED', 'VIEW'))
        return refresh(at);
    if (at.take('ALTER', 'POLICY'))
        return on(at, effect('ALTER POLICY', 'brief', exclusive));
    if (at.take('DO'))
        return [{ table: '', work: 'unknown', lock: exclusive, statement: 'DO' }];
    if (at.take('CALL'))
        return [{ table: '', work: 'unknown', lock: exclusive, statement: 'CALL' }];
    return [];
}
function alterTable(at) {
    at.take('IF', 'EXISTS');
    at.take('ONLY');
    const table = at.name();
    if (table === undefined)
        return [];
    const { also, ...work } = alterTableWork(at.rest());
    const statement = 'ALTER TABLE';
    const touch = { table, statement, ...work };
    return [touch, ...also.map((other) => ({ ...touch, table: other }))];
}
function create(at) {
    at.take('OR', 'REPLACE');
    const isUnique = at.take('UNIQUE');
    if (at.take('INDEX')) {
        const concurrently = at.take('CONCURRENTLY');
        const statement = `CREATE ${isUnique ? 'UNIQUE ' : ''}INDEX${concurrently ? ' CONCURRENTLY' : ''}`;
        return on(at, effect(statement, 'build', concurrently ? harmless : share));
    }
    if (at.take('CONSTRAINT', 'TRIGGER') || at.take('TRIGGER'))
        return on(at, effect('CREATE TRIGGER', 'brief', shareRow));
    if (at.take('POLICY'))
        return on(at, effect('CREATE POLICY', 'brief', exclusive));
    if (at.take('TABLE'))
        return createTable(at);
    return [];
}
/** The table itself is new; those that it refers to are not. */
function createTable(at) {
    at.take('IF', 'NOT', 'EXISTS');
    at.name();
    const statement = 'CREATE TABLE';
    const partition = at.take('PARTITION', 'OF') ? at.name() : undefined;
    const parents = partition === undefined ? [] : [{ table: partition, work: 'brief', lock: exclusive, statement }];
    while (at.skipTo('REFERENCES')) {
        const table = at.name();
        if (table !== undefined)
            parents.push({ table, work: 'brief', lock: shareRow, statement });
    }
    return parents;
}
function drop(at) {
    if (at.take('POLICY'))
        return on(at, effect('DROP POLICY', 'brief', exclusive));
    if (at.take('TRIGGER'))
        return on(at, effect('DROP TRIGGER', 'brief', exclusive));
    const kind = ['TABLE', 'INDEX', 'VIEW'].find((word) => at.take(word));
    const what = kind ?? (at.take('MATERIALIZED', 'VIEW') ? 'MATERIALIZED VIEW' : undefined);
    if (what === undefined)
        return [];
    const lockMode = at.take('CONCURRENTLY') ? harmless : exclusive;
    at.take('IF', 'EXISTS');
    return names(at).map((table) => ({ table, work: 'brief', lock: lockMode, statement: `DROP ${what}` }));
}
function truncate(at) {
    at.take('TABLE');
    at.take('ONLY');
    return names(at).map((table) => ({ table, work: 'brief', lock: exclusive, statement: 'TRUNCATE' }));
}
function lock(at) {
    at.take('TABLE');
    at.take('ONLY');
    return names(at).map((table) => ({ table, work: 'brief', lock: exclusive, statement: 'LOCK TABLE' }));
}
function reindex(at) {
    if (!at.take('TABLE') && !at.take('INDEX'))
        return [];
    const mode = at.take('CONCURRENTLY') ? harmless : exclusive;
    return named(at, effect('REINDEX', 'build', mode));
}
function refresh(at) {
    const mode = at.take('CONCURRENTLY') ? 'EXCLUSIVE' : exclusive;
    return named(at, effect('REFRESH MATERIALIZED VIEW', 'rewrite', mode));
}
function effect(statement, work, lock) {
    return { work, lock, statement };
}
function named(at, does) {
    const table = at.name();
    return table === undefined ? [] : [{ table, ...does }];
}
function only(at, does) {
    at.take('ONLY');
    return named(at, does);
}
function on(at, does) {
    return at.skipTo('ON') ? only(at, does) : [];
}
function names(at) {
    const found = [];
    do {
        const name = at.name();
        if (name !== undefined)
            found.push(name);
    } while (at.take(','));
    return found;
}
//# sourceMappingURL=touches.js.map
;// CONCATENATED MODULE: ./build/src/gates/plan/estimate.js




/**
 * Bytes a second that are assumed, not measured: a small server whose disk has other work. Index builds and rewrites
 * also sort and write.
 */
const assumedRates = { scan: 100_000_000, build: 20_000_000, rewrite: 20_000_000 };
/** `text` is that of the migration's own file. */
function namedIn({ up }, text) {
    if (!up?.sql)
        return { touches: undefined, names: quotedWords(text) };
    const touches = (0,split/* statementsOf */.G)(up.sql.text).flatMap((statement) => touchesOf(statement.text));
    return { touches, names: touches.flatMap(({ table }) => (table === '' ? [] : [table])) };
}
const mostWords = 5_000;
/** Words that stand in quotes in a program: a table's name is always one of them. */
function quotedWords(text) {
    const strings = [...text.matchAll(/"""[\s\S]*?"""|'''[\s\S]*?'''|"[^"\n]*"|'[^'\n]*'|`[^`]*`/g)];
    const words = strings.flatMap(([string]) => string.match(/[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)?/g) ?? []);
    return [...new Set(words.flatMap((word) => [word, word.split('.').at(-1) ?? word]))].slice(0, mostWords);
}
/** The tables of the database that a migration names, each once. */
function tablesOf({ names }, sizes) {
    const found = new Map();
    for (const name of names) {
        const table = sizes.of(name);
        if (!table)
            continue;
        const { heapBytes: _, ...shown } = table;
        found.set(table.name, shown);
    }
    return [...found.values()].sort((a, b) => b.bytes - a.bytes);
}
/** How long others may have to wait, from the sizes of the tables and the words of the statements. */
function estimateLock({ touches }, sizes) {
    if (sizes.unknown !== undefined)
        return { estimated: false, why: sizes.unknown };
    if (!touches) {
        return {
            estimated: false,
            why: 'it is code, and what it sends to the server is known only when it runs',
        };
    }
    const real = touches.flatMap((touch) => {
        const table = sizes.of(touch.table);
        return table || touch.work === 'unknown' ? [{ touch, table }] : [];
    });
    const open = real.find(({ touch }) => touch.work === 'rows' || touch.work === 'unknown');
    if (open)
        return { estimated: false, why: openWhy(open.touch, open.table) };
    const blocking = real.filter(({ touch }) => touch.lock !== harmless);
    if (blocking.length === 0) {
        const basis = real.length === 0
            ? 'it names no table that is there already'
            : 'others can read and write the tables meanwhile';
        return { estimated: true, ms: 0, basis };
    }
    const costs = blocking.flatMap(({ touch, table }) => (table ? [costOf(touch, table)] : []));
    return {
        estimated: true,
        ms: costs.reduce((sum, { ms }) => sum + ms, 0),
        basis: [...new Set(costs.toSorted((a, b) => b.ms - a.ms).map(({ basis }) => basis))]
            .slice(0, 5)
            .join('; '),
    };
}
function openWhy({ work, statement }, table) {
    if (work === 'unknown' || !table)
        return `what ${statement} runs is not read`;
    return `${statement} on ${table.name} takes as long as the rows that it changes, and they are not counted`;
}
function costOf({ work, lock, statement }, table) {
    const on = `${statement} on ${table.name} (${lock})`;
    if (work !== 'scan' && work !== 'build' && work !== 'rewrite') {
        return { ms: 0, basis: `${on} changes the catalog only` };
    }
    const bytes = work === 'rewrite' ? table.bytes : table.heapBytes;
    const words = { scan: 'reads', build: 'builds an index from', rewrite: 'may rewrite' }[work];
    const rate = assumedRates[work];
    return {
        ms: Math.round((bytes / rate) * 1000),
        basis: `${on} ${words} ${(0,core_bytes/* formatBytes */.z)(bytes)}, taken at ${(0,core_bytes/* formatBytes */.z)(rate)} a second`,
    };
}
//# sourceMappingURL=estimate.js.map
// EXTERNAL MODULE: ./build/src/core/duration.js
var duration = __webpack_require__(29509);
// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(87422);
// EXTERNAL MODULE: ./build/src/gates/plan/rules.js
var rules = __webpack_require__(66007);
;// CONCATENATED MODULE: ./build/src/gates/plan/runner-words.js
/** What each runner does with a pending migration that comes before an applied one. */
const order = {
    dbmate: 'dbmate runs it all the same; with --strict it stops.',
    diesel: 'diesel runs it all the same.',
    drizzle: 'Drizzle runs only what is younger than its newest row: it never runs this one, and says nothing.',
    flyway: 'Flyway stops at it, unless outOfOrder is set.',
    goose: 'goose stops at it, unless it is told to allow missing migrations.',
    'node-pg-migrate': 'node-pg-migrate stops at it, unless --no-check-order is given.',
    prisma: 'Prisma runs it all the same.',
    'sql-migrate': 'sql-migrate runs it all the same.',
};
function orderWords(flavor) {
    return order[flavor] ?? 'Nobody has tested the migrations in this order.';
}
/** How a person tells a runner that the half that was left has been put right. */
function dirtyFix(flavor, id) {
    const told = {
        'golang-migrate': `finish or revert it by hand, then: migrate force <the version that the database is at now>`,
        flyway: 'revert by hand what it did, then: flyway repair',
        prisma: `finish or revert it by hand, then: npx prisma migrate resolve --applied ${id} (or --rolled-back ${id})`,
        sqlx: `revert by hand what it did, then delete its row: DELETE FROM _sqlx_migrations WHERE version = ${id};`,
    };
    return told[flavor] ?? 'look what of it is in the database, and put it right by hand';
}
/** How a person says where a ledger is that was not found where its runner puts it. */
function ledgerFix(flavor, candidate) {
    if (candidate === undefined)
        return 'check that this is the right database, or name the ledger';
    const [table = '', schema = ''] = candidate.split('.').reverse();
    if (/^(?:alembic|flask-migrate)$/.test(flavor)) {
        return `if that is the ledger, env.py says so: context.configure(..., version_table="${table}", version_table_schema="${schema}")`;
    }
    if (flavor === 'node-pg-migrate') {
        return `if that is the ledger, its configuration says so: "migrations-schema": "${schema}"`;
    }
    return `if that is the ledger: --table ${candidate} (in lockkeeper.yml: table: ${candidate})`;
}
//# sourceMappingURL=runner-words.js.map
;// CONCATENATED MODULE: ./build/src/gates/plan/findings.js




/** A lock that is taken longer than this keeps people waiting. Milliseconds. */
const longLockMs = 5_000;
/** What a plan has to say, worst things first. */
function planFindings(seen) {
    const { comparison, plan } = seen;
    return [
        ...dirty(seen),
        ...unknown(seen),
        ...comparison.edited.map((migration) => edited(migration, seen)),
        ...comparison.outOfOrder.map((migration) => findings_outOfOrder(migration, seen)),
        ...noLedger(seen),
        ...plan.pending.flatMap(longLock),
        ...throughPooler(seen),
    ];
}
function dirty({ state, history }) {
    if (!state.dirty)
        return [];
    const { id, reason } = state.dirty;
    const file = history.migrations.find((migration) => migration.id === id)?.file;
    return [
        {
            ...head('dirty'),
            title: `migration ${id} stopped half-way`,
            detail: reason,
            fix: dirtyFix(history.flavor, id),
            ...(file === undefined ? {} : { location: { file, line: 1 } }),
            migration: id,
            subject: 'dirty',
        },
    ];
}
function unknown({ state, comparison }) {
    return comparison.unknown.map(({ id, appliedAt }) => ({
        ...head('unknown'),
        title: `${id} is applied${appliedAt ? ` (${appliedAt})` : ''}, and no file here has that id`,
        ...(state.partial === undefined
            ? {}
            : { detail: `${state.partial}. So what is pending cannot be told, and nothing is listed.` }),
        fix: `find the commit that has it: git log --all --oneline -S${(0,core_text/* shellWord */.r7)(id)}`,
        migration: id,
        subject: 'unknown',
    }));
}
function edited(migration, { state }) {
    const { id, file } = migration;
    const appliedAt = state.applied.find((one) => one.id === id)?.appliedAt;
    return {
        ...head('edited'),
        title: `${file} is no longer what was applied${appliedAt ? ` (${appliedAt})` : ''}`,
        detail: `Its checksum is another one than ${state.table} has.`,
        fix: `git log -p -- ${(0,core_text/* shellWord */.r7)(file)}`,
        location: { file, line: 1 },
        migration: id,
        subject: 'edited',
    };
}
function findings_outOfOrder(migration, { history, plan }) {
    const { id, file } = migration;
    return {
        ...head('outOfOrder'),
        title: `${id} is pending, and ${plan.newest} which comes after it is applied`,
        detail: orderWords(history.flavor),
        fix: `git mv ${(0,core_text/* shellWord */.r7)(file)} to a name that comes after ${plan.newest}`,
        location: { file, line: 1 },
        migration: id,
        subject: 'out of order',
    };
}
function noLedger({ state, around, history }) {
    if (state.table !== undefined || around.tables === 0)
        return [];
    const [first] = around.candidates;
    const detail = first === undefined
        ? `${history.bookkeeping[0]} is not there, and the database has ${around.tables} ${around.tables === 1 ? 'table' : 'tables'}.`
        : `${history.bookkeeping[0]} is not there. ${around.candidates.join(', ')} may be the ledger.`;
    return [
        {
            ...head('noLedger'),
            title: `every migration counts as pending, because there is no ledger of ${history.flavor}`,
            detail,
            fix: ledgerFix(history.flavor, first),
            subject: 'no ledger',
        },
    ];
}
function longLock({ id, file, lock }) {
    if (!lock.estimated || lock.ms <= longLockMs)
        return [];
    return [
        {
            ...head('longLock'),
            title: `${id} may keep others waiting for about ${(0,duration/* formatDuration */.a)(lock.ms)}`,
            detail: `Estimated, not measured: ${lock.basis}.`,
            fix: 'take the work out of the lock: CREATE INDEX CONCURRENTLY; NOT VALID, then VALIDATE CONSTRAINT in a later migration; a new column that is filled in batches',
            location: { file, line: 1 },
            migration: id,
            subject: 'long lock',
        },
    ];
}
function throughPooler({ pooler }) {
    if (pooler !== 'transaction')
        return [];
    return [
        {
            ...head('pooler'),
            title: 'the address leads to a pooler in transaction mode',
            detail: 'Two connections that were open at once had one and the same backend.',
            fix: 'give the direct address of the server to whatever migrates',
            subject: 'pooler',
        },
    ];
}
function head(name) {
    const { id, severity } = rules/* planRules */.T[name];
    return { rule: id, severity };
}
//# sourceMappingURL=findings.js.map
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/gates/plan/hash.js

/**
 * The same for the same ledger, the same pending migrations and the same texts of their files; when a migration was
 * applied, plays no part. Not covered is what a migration's code loads from elsewhere.
 */
async function planHash(state, pending, tree) {
    const files = await Promise.all(pending.map(async ({ id, files }) => [
        id,
        await Promise.all(files.map(async (file) => [file, sha256(await tree.read(file))])),
    ]));
    const world = {
        ledger: state.table ?? null,
        applied: state.applied.map(({ id, checksum }) => [id, checksum ?? null]),
        dirty: state.dirty?.id ?? null,
        partial: state.partial !== undefined,
        pending: files,
    };
    return sha256(JSON.stringify(world));
}
function sha256(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}
//# sourceMappingURL=hash.js.map
;// CONCATENATED MODULE: ./build/src/gates/plan/look-around.js
async function lookAround(session, { bookkeeping }) {
    const names = bookkeeping.map((name) => name.slice(name.indexOf('.') + 1));
    const rows = await session.query(`select n.nspname || '.' || c.relname as name, c.relname = any($1) as like
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'lockkeeper')
       and n.nspname !~ '^pg_(toast|temp)'
       and not exists (select from pg_depend d where d.objid = c.oid and d.classid = 'pg_class'::regclass and d.deptype = 'e')
     order by 1`, [names]);
    return {
        tables: rows.length,
        candidates: rows.filter(({ like }) => like === 't').map(({ name }) => name),
    };
}
//# sourceMappingURL=look-around.js.map
// EXTERNAL MODULE: ./build/src/postgres/session.js
var postgres_session = __webpack_require__(38933);
;// CONCATENATED MODULE: ./build/src/gates/plan/sizes.js

/**
 * Sizes of the named tables; a partitioned one is the sum of its parts. Must run in a transaction. Measuring waits for
 * a table that somebody has locked, at most as long as the session's `lock_timeout`: then no size is known.
 */
async function readSizes(session, names) {
    const wanted = [...new Set(names.map((name) => name.split('.').at(-1) ?? name))];
    if (wanted.length === 0)
        return { of: () => undefined, unknown: undefined };
    await session.execute('savepoint sizes');
    try {
        const rows = await session.query(sizesQuery, [wanted]);
        return { of: (name) => pick(rows, name), unknown: undefined };
    }
    catch (error) {
        if (!(error instanceof postgres_session/* ServerError */.g) || !/^(?:55P03|57014|42501)$/.test(error.code))
            throw error;
        await session.execute('rollback to savepoint sizes');
        return { of: () => undefined, unknown: `the tables could not be measured: ${error.message}` };
    }
}
function pick(rows, name) {
    const [table = '', schema] = name.split('.').reverse();
    const named = rows.filter((row) => row.name === table && (schema === undefined || row.schema === schema));
    const row = named.find((one) => one.schema === 'public') ?? named[0];
    if (!row)
        return undefined;
    const rowsOf = Number(row.rows);
    return {
        name: row.table,
        ...(rowsOf >= 0 ? { rows: rowsOf } : {}),
        bytes: Number(row.bytes),
        heapBytes: Number(row.heap),
    };
}
/** `reltuples` is -1 (before 14: 0 on no page) for a table that was never analysed. */
const sizesQuery = `
  select n.nspname as schema, c.relname as name, tn.nspname || '.' || t.relname as table, s.rows, s.bytes, s.heap
  from pg_class c
  join pg_namespace n on n.oid = c.relnamespace
  join pg_class t on t.oid = coalesce((select i.indrelid from pg_index i where i.indexrelid = c.oid), c.oid)
  join pg_namespace tn on tn.oid = t.relnamespace
  cross join lateral (
    select
      case when min(p.reltuples) < 0 then -1 else sum(p.reltuples)::bigint end as rows,
      coalesce(sum(pg_total_relation_size(p.oid)), 0) as bytes,
      coalesce(sum(pg_relation_size(p.oid)), 0) as heap
    from (
      select l.oid, l.reltuples from pg_class l
      where t.relkind <> 'p' and l.oid = t.oid
      union all
      select l.oid, l.reltuples from pg_partition_tree(t.oid) leaf join pg_class l on l.oid = leaf.relid
      where t.relkind = 'p' and leaf.isleaf
    ) p
  ) s
  where c.relname = any($1) and c.relkind in ('r', 'p', 'm', 'i', 'I')
    and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname !~ '^pg_(toast|temp)'
  order by 1, 2`;
//# sourceMappingURL=sizes.js.map
;// CONCATENATED MODULE: ./build/src/gates/plan/plan.js









/**
 * Says what running the pending migrations would do to a database in use. Reads the ledger, the catalog and the sizes
 * of tables, in one read-only transaction, and never writes. Throws `UserError` when it cannot read them, and for the
 * wrong database.
 */
async function planMigrations(input) {
    const started = input.clock.now();
    return (0,in_use/* withDatabaseInUse */.M)(input.database, async (database) => {
        const { session } = database;
        const seen = await (0,read_only/* readOnly */.T)(session, input.database, () => look(input, database));
        const pending = new Set(seen.plan.pending.map(({ id }) => id));
        const taken = input.lintFindings.filter(({ migration }) => migration && pending.has(migration));
        const findings = [...planFindings(seen), ...taken].sort(finding/* compareFindings */.Eg);
        return {
            gate: 'plan',
            project: input.project,
            status: findings.some(({ severity }) => severity === 'error') ? 'failed' : 'passed',
            summary: summaryOf(seen, findings),
            findings,
            muted: [],
            durationMs: input.clock.now() - started,
            migrations: [],
            facts: factsOf(seen, database),
            plan: seen.plan,
        };
    });
}
async function look(input, { session, identity, pooler }) {
    const { history, ledger, tree, database } = input;
    const state = await ledger.read({ url: database.url, session });
    const appliedIds = new Set(state.applied.map(({ id }) => id));
    const checksums = new Map();
    for (const migration of history.migrations) {
        if (appliedIds.has(migration.id))
            checksums.set(migration, await ledger.checksums(migration));
    }
    const comparison = compareLedger(history, state, checksums);
    const pending = await planned(comparison.pending, input, session);
    const plan = {
        hash: await planHash(state, comparison.pending, tree),
        database: identity.database,
        ...(identity.environment === undefined ? {} : { environment: identity.environment }),
        ...(state.table === undefined ? {} : { ledger: state.table }),
        ...appliedOf(input, state),
        pending,
        edited: comparison.edited.map(({ id }) => id),
        unknown: comparison.unknown.map(({ id }) => id),
        outOfOrder: comparison.outOfOrder.map(({ id }) => id),
        ...(state.dirty ? { dirty: state.dirty.id } : {}),
    };
    const around = state.table === undefined ? await lookAround(session, history) : { tables: 0, candidates: [] };
    return { history, state, comparison, plan, around, pooler };
}
function appliedOf({ history }, state) {
    const ids = new Set(state.applied.map(({ id }) => id));
    const applied = history.migrations.filter(({ id }) => ids.has(id));
    const newest = applied.findLast(({ repeatable }) => !repeatable);
    return { applied: applied.length, ...(newest ? { newest: newest.id } : {}) };
}
async function planned(pending, { tree }, session) {
    const named = await Promise.all(pending.map(async (migration) => namedIn(migration, await tree.read(migration.file))));
    const sizes = await readSizes(session, named.flatMap(({ names }) => names));
    return pending.map(({ id, name, file }, index) => {
        const names = named[index] ?? { touches: [], names: [] };
        return { id, name, file, tables: tablesOf(names, sizes), lock: estimateLock(names, sizes) };
    });
}
function summaryOf({ plan, state, comparison }, findings) {
    if (state.partial !== undefined)
        return 'what is pending cannot be told';
    const { pending, applied } = plan;
    const what = pending.length === 0 ? 'nothing is pending' : `${pending.length} pending`;
    const counts = [
        [comparison.edited.length, 'edited after it was applied'],
        [comparison.unknown.length, 'unknown to the repository'],
        [comparison.outOfOrder.length, 'out of order'],
    ];
    const odd = counts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
    const dirty = state.dirty ? ['the ledger is dirty'] : [];
    const more = findings.length > 0 && odd.length + dirty.length === 0
        ? [findings.length === 1 ? '1 finding' : `${findings.length} findings`]
        : [];
    return [what, `${applied} applied`, ...odd, ...dirty, ...more].join(', ');
}
function factsOf({ history, plan, pooler, state }, { identity }) {
    const keepsChecksums = state.applied.some(({ checksum }) => checksum !== undefined);
    return [
        { label: 'engine', value: history.flavor },
        { label: 'database', value: identity.database },
        ...(identity.environment === undefined ? [] : [{ label: 'environment', value: identity.environment }]),
        {
            label: 'PostgreSQL',
            value: `${identity.version}${identity.replica ? ', a replica that only reads' : ''}`,
        },
        { label: 'ledger', value: plan.ledger ?? 'none yet' },
        ...(keepsChecksums || plan.applied === 0
            ? []
            : [{ label: 'edits', value: `not looked for: ${history.flavor} keeps no checksums` }]),
        ...(pooler === 'none' ? [] : [{ label: 'pooler', value: `${pooler} mode` }]),
    ];
}
//# sourceMappingURL=plan.js.map
// EXTERNAL MODULE: ./build/src/postgres/readable-table.js
var readable_table = __webpack_require__(89724);
;// CONCATENATED MODULE: ./build/src/migrations/ledger/ledger-table.js


/** A ledger that is one table: the first of the history's own tables, unless another is named. */
function tableLedger(history, reading, name = history.bookkeeping[0] ?? '') {
    return {
        async read({ session }) {
            const table = await (0,readable_table/* findTable */.U)(session, name, purpose);
            if (!table)
                return { table: undefined, applied: [] };
            refuseOther(table, reading.columns, history.flavor);
            const { applied, dirty, partial } = await reading.rows(session, table.quoted);
            return { table: name, applied, ...(dirty ? { dirty } : {}), ...(partial ? { partial } : {}) };
        },
        checksums: async (migration) => (await reading.checksums?.(migration)) ?? [],
    };
}
const purpose = {
    what: 'the ledger',
    why: 'without all of it a migration that is applied would look as if it were pending',
};
function refuseOther({ name, columns }, wanted, flavor) {
    const missing = wanted.filter((column) => !columns.includes(column));
    if (missing.length === 0)
        return;
    throw new errors/* UserError */.yo({
        what: `${name} is not the ledger of ${flavor}: it has no column ${missing.join(', ')}`,
        where: 'table',
        why: `its columns are ${columns.join(', ')}`,
        fix: 'name the ledger with `table: schema.name` and the runner with `engine` in lockkeeper.yml, or let `list-applied-command` print what is applied',
    });
}
//# sourceMappingURL=ledger-table.js.map
;// CONCATENATED MODULE: ./build/src/migrations/ledger/alembic.js

/**
 * Alembic keeps the newest revision of each branch: all that it descends from, and all that it depends on, is applied.
 * Of a revision that the repository does not have nobody knows what lies below it, so that the answer is partial.
 */
const alembicLedger = (history) => tableLedger(history, {
    columns: ['version_num'],
    async rows(session, table) {
        const rows = await session.query(`select version_num as id from ${table} order by 1`);
        const tips = rows.map(({ id }) => id);
        const below = ancestorsOf(history, tips);
        const unknown = tips.filter((id) => !history.migrations.some((migration) => migration.id === id));
        const known = history.migrations.filter(({ id }) => below.has(id)).map(({ id }) => ({ id }));
        return {
            applied: [...known, ...unknown.map((id) => ({ id }))],
            partial: unknown.length > 0
                ? `${table} names ${unknown.join(', ')}, which no file here defines, and Alembic keeps no other trace of what was applied before it`
                : undefined,
        };
    },
});
function ancestorsOf({ migrations }, tips) {
    const parents = new Map(migrations.map(({ id, parents }) => [id, parents]));
    const found = new Set(tips);
    for (const id of found)
        for (const parent of parents.get(id) ?? [])
            found.add(parent);
    return found;
}
//# sourceMappingURL=alembic.js.map
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/host/child.js
var child = __webpack_require__(46402);
// EXTERNAL MODULE: ./build/src/migrations/engines/command/discover.js
var discover = __webpack_require__(19742);
// EXTERNAL MODULE: ./build/src/migrations/engines/command/environment.js
var environment = __webpack_require__(78948);
// EXTERNAL MODULE: ./build/src/migrations/engines/command/settings.js
var command_settings = __webpack_require__(32244);
// EXTERNAL MODULE: ./build/src/migrations/engines/step-driver.js
var step_driver = __webpack_require__(46548);
;// CONCATENATED MODULE: ./build/src/migrations/ledger/command.js







const maxListBytes = 10_000_000;
/**
 * What the project's own command prints: one applied id a line, in the order of application. The address is in
 * `DATABASE_URL`, in the names of `database-env` and in libpq's own variables, never among the arguments, and the
 * server is asked to refuse every write of a client that reads `PGOPTIONS`.
 */
function commandLedger(words, world) {
    return {
        async read(target) {
            if (!words || words.length === 0)
                throw notGiven();
            const { settings, root, env, timeoutMs, signal } = world;
            const result = await (0,child/* runChild */.w)(words, {
                cwd: (0,external_node_path_.resolve)(root, settings.dir),
                env: {
                    ...env,
                    ...command_settings/* quietPython */.$,
                    ...(0,environment/* addressEnvironment */.c)(target.url, settings.databaseEnv ?? []),
                    PGOPTIONS: '-c default_transaction_read_only=on',
                },
                timeoutMs,
                maxOutputBytes: maxListBytes,
                signal,
            }).catch((error) => {
                throw new errors/* UserError */.yo({
                    what: `cannot be started: ${(0,step_driver/* withoutSecrets */.cT)((0,errors/* messageOf */.bD)(error), target)}`,
                    where: 'list-applied-command',
                });
            });
            if (result.endedBy !== 'exit' || result.code !== 0) {
                const how = result.endedBy === 'exit' ? `ended with ${result.code ?? result.signal}` : result.endedBy;
                throw new errors/* UserError */.yo({
                    what: `${how}: ${(0,step_driver/* lastLines */.w$)((0,step_driver/* withoutSecrets */.cT)(result.stderr || result.stdout, target))}`,
                    where: 'list-applied-command',
                    why: 'without it nobody knows what is applied',
                    fix: 'let it print one applied id a line and end with 0',
                });
            }
            const applied = (0,discover/* parseList */.E)(result.stdout, 'list-applied-command').map(({ id }) => ({ id }));
            return { table: 'list-applied-command', applied };
        },
        checksums: async () => [],
    };
}
function notGiven() {
    return new errors/* UserError */.yo({
        what: 'is not given',
        where: 'list-applied-command',
        why: 'the ledger of a runner of your own can be read by that runner alone',
        fix: 'add to lockkeeper.yml a command that prints one applied id a line and writes nothing: `list-applied-command: ./migrate applied`',
    });
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./build/src/migrations/ledger/drizzle.js



const journalForm = schemas/* object */.Ikc({
    entries: schemas/* array */.YOg(schemas/* object */.Ikc({ tag: schemas/* string */.YjP(), when: schemas/* number */.aig().optional() })),
});
/**
 * Drizzle keeps the `when` of its journal and a SHA-256 of the file, no name. It runs what is younger than its newest
 * row, and compares no hash.
 */
const drizzleLedger = (history, { tree }) => {
    const hashOf = async (file) => (0,external_node_crypto_.createHash)('sha256')
        .update(await tree.read(file))
        .digest('hex');
    return tableLedger(history, {
        columns: ['id', 'hash', 'created_at'],
        async rows(session, table) {
            const rows = await session.query(`select hash, created_at::text as created from ${table} order by id`);
            const byTime = await tagsByTime(history, tree);
            const byHash = new Map();
            for (const { id, up } of history.migrations)
                if (up)
                    byHash.set(await hashOf(up.file), id);
            return {
                applied: rows.map(({ hash, created }) => ({
                    id: byTime.get(created) ?? byHash.get(hash) ?? hash,
                    checksum: hash,
                })),
            };
        },
        checksums: async ({ up }) => (up ? [await hashOf(up.file)] : []),
    });
};
async function tagsByTime({ dir }, tree) {
    const path = `${dir === '.' ? '' : `${dir}/`}meta/_journal.json`;
    const journal = journalForm.safeParse(JSON.parse(await tree.read(path)));
    const entries = journal.success ? journal.data.entries : [];
    return new Map(entries.flatMap(({ tag, when }) => (when === undefined ? [] : [[String(when), tag]])));
}
//# sourceMappingURL=drizzle.js.map
// EXTERNAL MODULE: ./build/src/migrations/engines/sql-forward/flyway.js
var flyway = __webpack_require__(93594);
;// CONCATENATED MODULE: ./build/src/migrations/ledger/flyway-checksum.js
const table = Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++)
        value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value >>> 0;
});
/**
 * Flyway's checksum of a script: CRC-32 over its lines without their ends, as a signed 32-bit number. (Node has a
 * `crc32` of its own only from 20.15 on.)
 */
function flywayChecksum(text) {
    let crc = 0xffffffff;
    for (const byte of Buffer.from(text.split(/\r\n|\r|\n/).join(''))) {
        crc = (crc >>> 8) ^ (table[(crc ^ byte) & 0xff] ?? 0);
    }
    return String(~crc | 0);
}
//# sourceMappingURL=flyway-checksum.js.map
;// CONCATENATED MODULE: ./build/src/migrations/ledger/flyway.js




/**
 * Flyway keeps every event: a baseline stands for all versions up to it, an undo and a `DELETE` (of `flyway repair`)
 * take one back, a repeatable script is written again each time it ran.
 */
const flywayLedger = (history, { tree }) => tableLedger(history, {
    columns: ['installed_rank', 'version', 'type', 'script', 'checksum', 'success'],
    async rows(session, table) {
        const rows = await session.query(`select version, type, script, checksum::text, installed_on::text as at, success
         from ${table} order by installed_rank`);
        return { applied: replay(rows, history), dirty: failedIn(rows, table) };
    },
    async checksums({ up, repeatable }) {
        const text = up && (await tree.read(up.file));
        // In a repeatable script Flyway puts the placeholders' values before it counts.
        if (text === undefined || (repeatable && text.includes('${')))
            return [];
        return [flywayChecksum(text)];
    },
});
function replay(rows, { migrations }) {
    const applied = new Map();
    for (const { version, type, script, checksum, at, success } of rows) {
        if (success !== 't' || type === 'SCHEMA')
            continue;
        const id = idOf(version, script);
        applied.delete(id);
        if (/^UNDO|^DELETE$/.test(type))
            continue;
        if (/BASELINE/.test(type)) {
            const below = migrations.filter((one) => !one.repeatable && (0,flyway/* byVersion */.oN)(one.id, id) <= 0);
            for (const one of below)
                applied.set(one.id, { id: one.id, appliedAt: at });
            continue;
        }
        applied.set(id, { id, appliedAt: at, ...(checksum === null ? {} : { checksum }) });
    }
    return [...applied.values()];
}
/** A failed row stands until a later one is about the same script. */
function failedIn(rows, table) {
    const last = new Map(rows.map((row) => [idOf(row.version, row.script), row]));
    const failed = [...last].find(([, { success }]) => success !== 't');
    return (failed && {
        id: failed[0],
        reason: `its row in ${table} says success = false: Flyway stopped half-way and refuses to go on before \`flyway repair\``,
    });
}
function idOf(version, script) {
    return version === null ? external_node_path_.posix.basename(script, '.sql') : (0,flyway/* normalVersion */.AO)(version);
}
//# sourceMappingURL=flyway.js.map
;// CONCATENATED MODULE: ./build/src/migrations/ledger/golang-migrate.js

/**
 * golang-migrate keeps one number: the version that the database is at. Every lower one counts as applied, also one
 * that was merged later and never ran.
 */
const golangMigrateLedger = (history) => tableLedger(history, {
    columns: ['version', 'dirty'],
    async rows(session, table) {
        const rows = await session.query(`select version::text, dirty from ${table} limit 1`);
        const [row] = rows;
        if (!row)
            return { applied: [] };
        const at = BigInt(row.version);
        const isDirty = row.dirty === 't';
        const reached = history.migrations.filter(({ id }) => {
            const version = BigInt(id);
            return version < at || (version === at && !isDirty);
        });
        const isKnown = at < 0n || history.migrations.some(({ id }) => BigInt(id) === at);
        return {
            applied: [...reached.map(({ id }) => ({ id })), ...(isKnown || isDirty ? [] : [{ id: row.version }])],
            dirty: isDirty
                ? {
                    id: row.version,
                    reason: `${table} says dirty: golang-migrate stopped half-way in version ${row.version} and refuses to go on`,
                }
                : undefined,
        };
    },
});
//# sourceMappingURL=golang-migrate.js.map
;// CONCATENATED MODULE: ./build/src/migrations/ledger/goose.js

/** goose keeps a row a step; old versions write a second one for a down. The newest row of a version counts. */
const gooseLedger = (history) => tableLedger(history, {
    columns: ['id', 'version_id', 'is_applied'],
    async rows(session, table) {
        const rows = await session.query(`select version_id::text as id, is_applied as applied, tstamp::text as at from ${table} order by id`);
        const applied = new Map();
        for (const row of rows) {
            applied.delete(row.id);
            // Version 0 is the row that goose writes when it makes the table.
            if (row.applied === 't' && row.id !== '0')
                applied.set(row.id, row.at);
        }
        return { applied: [...applied].map(([id, appliedAt]) => ({ id, appliedAt })) };
    },
});
//# sourceMappingURL=goose.js.map
;// CONCATENATED MODULE: ./build/src/migrations/ledger/prisma.js


/**
 * Prisma keeps a row an attempt: one that neither finished nor was rolled back stops `migrate deploy` (P3009). Its
 * checksum is the SHA-256 of migration.sql; a file that was checked out with other line ends counts as the same.
 */
const prismaLedger = (history, { tree }) => tableLedger(history, {
    columns: ['migration_name', 'checksum', 'finished_at', 'rolled_back_at'],
    async rows(session, table) {
        const rows = await session.query(`select migration_name as id, checksum, finished_at::text as at, rolled_back_at::text as back
         from ${table} order by started_at, id`);
        const open = rows.find(({ at, back }) => at === null && back === null);
        return {
            applied: rows.flatMap(({ id, checksum, at, back }) => at === null || back !== null ? [] : [{ id, checksum, appliedAt: at }]),
            dirty: open && {
                id: open.id,
                reason: `its row in ${table} has neither finished_at nor rolled_back_at: Prisma stopped half-way and refuses to go on (P3009)`,
            },
        };
    },
    async checksums({ up }) {
        if (!up)
            return [];
        const unix = (await tree.read(up.file)).replaceAll('\r\n', '\n');
        return [unix, unix.replaceAll('\n', '\r\n')].map((text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex'));
    },
});
//# sourceMappingURL=prisma.js.map
;// CONCATENATED MODULE: ./build/src/migrations/ledger/sql-tables.js


/** A table with one row an applied migration: `query` gives `id` and `at` in the order of application. */
function plainReading(columns, query) {
    return {
        columns,
        async rows(session, table) {
            const rows = await session.query(query(table));
            return { applied: rows.map(({ id, at }) => ({ id, ...(at ? { appliedAt: at } : {}) })) };
        },
    };
}
/** dbmate keeps versions and nothing else: their order is that of their texts. */
const dbmateLedger = (history) => tableLedger(history, plainReading(['version'], (table) => `select version::text as id, '' as at from ${table} order by 1`));
/** node-pg-migrate keeps file names without their endings. */
const nodePgMigrateLedger = (history) => tableLedger(history, plainReading(['id', 'name', 'run_on'], (table) => `select name as id, run_on::text as at from ${table} order by run_on, id`));
/** sql-migrate keeps whole file names. */
const sqlMigrateLedger = (history) => tableLedger(history, plainReading(['id', 'applied_at'], (table) => `select id, applied_at::text as at from ${table} order by applied_at, id`));
/** diesel keeps the part of a folder's name before its first underscore. */
const dieselLedger = (history) => tableLedger(history, plainReading(['version', 'run_on'], (table) => `select version::text as id, run_on::text as at from ${table} order by run_on, version`));
/** Supabase keeps the number in front of a file's name. */
const supabaseLedger = (history) => tableLedger(history, {
    columns: ['version'],
    async rows(session, table) {
        const rows = await session.query(`select version::text as id, '' as at from ${table} order by version`);
        return { applied: rows.map(({ id }) => ({ id: byNumber(history, id) })) };
    },
});
/** sqlx keeps numbers, a SHA-384 of the file, and whether a migration without a transaction came to its end. */
const sqlxLedger = (history, { tree }) => tableLedger(history, {
    columns: ['version', 'installed_on', 'success', 'checksum'],
    async rows(session, table) {
        const rows = await session.query(`select version::text as id, installed_on::text as at, encode(checksum, 'hex') as checksum, success
           from ${table} order by installed_on, version`);
        const failed = rows.find(({ success }) => success !== 't');
        return {
            applied: rows
                .filter(({ success }) => success === 't')
                .map(({ id, at, checksum }) => ({ id: byNumber(history, id), appliedAt: at, checksum })),
            dirty: failed && {
                id: byNumber(history, failed.id),
                reason: `its row in ${table} says success = false: sqlx stopped half-way and refuses to go on`,
            },
        };
    },
    async checksums({ up }) {
        return up
            ? [
                (0,external_node_crypto_.createHash)('sha384')
                    .update(await tree.read(up.file))
                    .digest('hex'),
            ]
            : [];
    },
}, history.bookkeeping.find((name) => name.endsWith('_sqlx_migrations')) ?? history.bookkeeping[0]);
/** The migration whose name starts with that number; the number itself when there is none. */
function byNumber({ migrations }, number) {
    const isIt = (id) => /^\d+/.exec(id)?.[0].replace(/^0+(?=\d)/, '') === number;
    return (migrations.find(({ id }) => isIt(id) || id === number || /^\d+/.exec(id)?.[0] === number)?.id ?? number);
}
/** The ledger that Lockkeeper keeps for layouts whose runner nobody knows. One table serves all folders. */
const ownLedger = (history, { tree }) => tableLedger(history, {
    columns: ['dir', 'id', 'checksum', 'applied_at'],
    async rows(session, table) {
        const rows = await session.query(`select id, applied_at::text as at, checksum from ${table} where dir = $1 order by applied_at, id`, [history.dir]);
        const applied = rows.map(({ id, at, checksum }) => ({
            id,
            appliedAt: at,
            checksum,
        }));
        return { applied };
    },
    async checksums({ up }) {
        return up
            ? [
                (0,external_node_crypto_.createHash)('sha256')
                    .update(await tree.read(up.file))
                    .digest('hex'),
            ]
            : [];
    },
}, ownTable);
const ownTable = 'lockkeeper.applied';
//# sourceMappingURL=sql-tables.js.map
;// CONCATENATED MODULE: ./build/src/migrations/ledger/index.js









/** By flavor of the history. */
const ledgers = {
    alembic: alembicLedger,
    'flask-migrate': alembicLedger,
    'node-pg-migrate': nodePgMigrateLedger,
    dbmate: dbmateLedger,
    goose: gooseLedger,
    'sql-migrate': sqlMigrateLedger,
    'golang-migrate': golangMigrateLedger,
    sqlx: sqlxLedger,
    diesel: dieselLedger,
    prisma: prismaLedger,
    drizzle: drizzleLedger,
    flyway: flywayLedger,
    supabase: supabaseLedger,
    command: (_history, world) => commandLedger(undefined, world),
    plain: plainLedger,
    'sql-pairs': ownLedger,
    'sql-folders': ownLedger,
};
/**
 * The ledger of a history's runner; of a layout whose runner nobody knows, our own. A `list-applied-command` goes
 * before all of them. Throws `UserError` for a runner whose ledger is not understood.
 */
function ledgerOf(history, world) {
    const { listApplied } = world.settings;
    if (listApplied)
        return commandLedger(listApplied, world);
    const make = ledgers[history.flavor];
    if (make)
        return make(history, world);
    throw new errors/* UserError */.yo({
        what: `the ledger of ${history.flavor} is not understood by this version`,
        where: 'engine',
        fix: 'add to lockkeeper.yml a command that prints one applied id a line and writes nothing: `list-applied-command: ./migrate applied`',
    });
}
/** Numbered files may be sqlx's, which its table shows; else they are ours. */
function plainLedger(history, world) {
    const sqlx = sqlxLedger(history, world);
    const own = ownLedger(history, world);
    let chosen = own;
    return {
        async read(target) {
            const state = await sqlx.read(target);
            chosen = state.table === undefined ? own : sqlx;
            return state.table === undefined ? own.read(target) : state;
        },
        checksums: (migration) => chosen.checksums(migration),
    };
}
//# sourceMappingURL=index.js.map
// EXTERNAL MODULE: ./build/src/stages/child-environment.js
var child_environment = __webpack_require__(88611);
// EXTERNAL MODULE: ./build/src/stages/database/database-inputs.js
var database_inputs = __webpack_require__(70626);
// EXTERNAL MODULE: ./build/src/stages/checks/lint-gate.js + 5 modules
var lint_gate = __webpack_require__(40813);
// EXTERNAL MODULE: ./build/src/stages/checks/project-baseline.js
var project_baseline = __webpack_require__(33508);
;// CONCATENATED MODULE: ./build/src/stages/checks/plan-gate.js








/** The plan gate with the settings of a project. What lint says of the pending migrations is taken along. */
const planGate = async (input) => {
    const { engineSettings, histories, host, project, root, settings, tree } = input;
    const history = histories.head;
    const database = (0,database_inputs/* inUseOf */.M)(input.database);
    if (!database)
        throw noAddress(host.kind);
    const ledger = ledgerOf(history, {
        root,
        tree,
        settings: engineSettings,
        env: (0,child_environment/* childEnvironment */.Q)(host.env),
        timeoutMs: database.statementTimeoutMs,
        signal: host.signal,
    });
    const lint = await (0,lint_gate.lintGate)({ ...input, settings: { ...settings, scope: 'all' } });
    const result = await planMigrations({
        project,
        history,
        ledger,
        tree,
        database,
        lintFindings: lint.findings,
        clock: host.clock,
    });
    const baseline = await (0,project_baseline/* projectBaseline */.b)(input);
    return (0,apply/* applyMuting */.L)(result, { history, tree, levels: settings.rules, baseline });
};
function noAddress(kind) {
    return new errors/* UserError */.yo({
        what: 'is not given',
        where: 'database-url',
        why: 'a plan is about one database',
        fix: kind === 'actions'
            ? 'give it as an input, from a secret of the environment'
            : 'set LOCKKEEPER_DATABASE_URL in the environment; never in the argument list, where others can read it',
    });
}
//# sourceMappingURL=plan-gate.js.map

/***/ }),

/***/ 88611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ childEnvironment)
/* harmony export */ });
/**
 * The names that a project's own code may see: where programs, packages and the home lie, how text is written,
 * and nothing of the workflow. Tokens and secrets stay behind.
 */
const harmless = /^(PATH|HOME|USER|LOGNAME|SHELL|LANG|LC_[A-Z]+|TZ|TMPDIR|TEMP|TMP|TERM|CI|VIRTUAL_ENV|CONDA_PREFIX|PYTHON(PATH|HOME|UTF8|IOENCODING|DONTWRITEBYTECODE)|UV_[A-Z_]*(DIR|PYTHON|PROJECT_ENVIRONMENT)|POETRY_(HOME|CACHE_DIR|VIRTUALENVS_[A-Z_]+)|NODE_(PATH|ENV|OPTIONS)|XDG_[A-Z_]+|SSL_CERT_(FILE|DIR)|LD_LIBRARY_PATH|SystemRoot|PATHEXT|ComSpec|APPDATA|LOCALAPPDATA|USERPROFILE)$/;
/** The part of the environment that is handed to migrations. */
function childEnvironment(env) {
    const kept = Object.entries(env).filter((entry) => entry[1] !== undefined && harmless.test(entry[0]));
    return Object.fromEntries(kept);
}
//# sourceMappingURL=child-environment.js.map

/***/ })

};
