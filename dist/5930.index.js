export const id = 5930;
export const ids = [5930];
export const modules = {

/***/ 56079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ gateNames)
/* harmony export */ });
/** Every gate, in the order in which a release passes them. */
const gateNames = [
    'lint',
    'smoke',
    'plan',
    'backup',
    'migrate',
    'verify',
    'rls',
    'seed',
    'policy',
    'drift',
    'job',
    'deploy',
    'health',
    'http-smoke',
    'rollback',
];
//# sourceMappingURL=check-result.js.map

/***/ }),

/***/ 14459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HM: () => (/* binding */ daysAgo),
/* harmony export */   Iq: () => (/* binding */ parseDay),
/* harmony export */   Mn: () => (/* binding */ daysSince)
/* harmony export */ });
const length = 86_400_000;
/** Milliseconds since the epoch at which a day (`2026-12-31`) begins in UTC; undefined for what is no day. */
function parseDay(text) {
    if (!/^\d{4}-\d\d-\d\d$/.test(text))
        return undefined;
    const start = Date.parse(`${text}T00:00:00Z`);
    // Some engines take 2026-02-30 for the 2nd of March.
    return Number.isNaN(start) || !new Date(start).toISOString().startsWith(text) ? undefined : start;
}
/** How many days ago that day was: 0 on the day itself, in UTC, and less before it. Undefined for what is no day. */
function daysSince(day, now) {
    const start = parseDay(day);
    return start === undefined ? undefined : Math.floor((now.getTime() - start) / length);
}
/** `1 day ago`, `12 days ago`. */
function daysAgo(days) {
    return days === 1 ? '1 day ago' : `${days} days ago`;
}
//# sourceMappingURL=day.js.map

/***/ }),

/***/ 71114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ tablePatterns),
/* harmony export */   v: () => (/* binding */ tablePattern)
/* harmony export */ });
const part = /"(?:[^"]|"")+"|[^\s".,;/\\?[\]{}()]+/y;
/**
 * Reads a pattern. A `*` stands for any characters but dots. Capitals play no part, unless a name stands in quotes.
 * Undefined for what names no table.
 */
function tablePattern(text) {
    const parts = partsOf(text.trim());
    if (!parts)
        return undefined;
    const [name = '', schema = '[^.]*'] = parts.toReversed();
    const whole = new RegExp(`^${schema}\\.${name}$`, text.includes('"') ? '' : 'i');
    return { text, matches: (relation) => whole.test(relation) };
}
/** One or two parts, each as a regular expression. */
function partsOf(text) {
    const parts = [];
    let at = 0;
    for (;;) {
        part.lastIndex = at;
        const found = part.exec(text)?.[0];
        if (found === undefined || parts.length === 2)
            return undefined;
        parts.push(expressionOf(found));
        at += found.length;
        if (at === text.length)
            return parts;
        if (text[at] !== '.')
            return undefined;
        at += 1;
    }
}
function expressionOf(part) {
    const literal = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    if (part.startsWith('"'))
        return literal(part.slice(1, -1).replaceAll('""', '"'));
    return part.split('*').map(literal).join('[^.]*');
}
/** Those of several texts that name tables; what names none was told before. */
function tablePatterns(texts) {
    return texts.flatMap((text) => tablePattern(text) ?? []);
}
//# sourceMappingURL=table-pattern.js.map

/***/ }),

/***/ 11590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ writeBaseline),
/* harmony export */   _S: () => (/* binding */ baselineFile),
/* harmony export */   mF: () => (/* binding */ readBaseline)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45068);


/** The name under which a project keeps its baseline. */
const baselineFile = 'lockkeeper-baseline.json';
/** The baseline's file for these findings and entries: sorted, so that it changes only where they do. */
function writeBaseline(findings, kept = []) {
    const found = findings.map((finding) => ({
        fingerprint: (0,_core_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprint */ .Rj)(finding),
        rule: finding.rule,
        about: [finding.location?.file ?? finding.migration, finding.title].filter(Boolean).join(': '),
    }));
    const entries = [...kept, ...found];
    const sorted = [...new Map(entries.map((entry) => [entry.fingerprint, entry])).values()].sort((a, b) => `${a.rule} ${a.about} ${a.fingerprint}` < `${b.rule} ${b.about} ${b.fingerprint}` ? -1 : 1);
    return `${JSON.stringify({ version: 1, findings: sorted }, null, 2)}\n`;
}
/** Reads a baseline's text. Throws `UserError` with the place of everything that is wrong with it. */
function readBaseline(text, file) {
    const value = parse(text, file);
    const fix = 'write it again: lockkeeper check --write-baseline';
    if (!isRecord(value) || value.version !== 1 || !Array.isArray(value.findings)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({ what: 'is no baseline of version 1', where: { file }, fix });
    }
    const entries = value.findings.filter(isEntry);
    if (entries.length !== value.findings.length) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({ what: 'has an entry without fingerprint, rule or about', where: { file }, fix });
    }
    return { file, entries };
}
function parse(text, file) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({ what: 'is not JSON', where: { file }, fix: 'resolve the merge conflict or write the baseline again' }, { cause });
    }
}
function isEntry(value) {
    return (isRecord(value) && [value.fingerprint, value.rule, value.about].every((part) => typeof part === 'string'));
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
//# sourceMappingURL=baseline.js.map

/***/ }),

/***/ 67526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ missedRows)
/* harmony export */ });
/* harmony import */ var _core_server_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8535);
/* harmony import */ var _rules_concurrent_builds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92568);
/* harmony import */ var _rules_judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94488);
/* harmony import */ var _rules_rules_concurrently_misses_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88188);




const rule = _rules_rules_concurrently_misses_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .concurrentlyMissesRows */ .a.info.id;
const severity = 'error';
/** Builds of indexes that the database’s own server is known to leave rows out of. Empty on all other servers. */
async function missedRows(asked) {
    const server = (0,_core_server_version_js__WEBPACK_IMPORTED_MODULE_2__/* .knownServer */ .DO)(asked.version, 'the database itself');
    if (!server || !(0,_rules_concurrent_builds_js__WEBPACK_IMPORTED_MODULE_3__/* .missesRows */ .kL)(server))
        return [];
    const { history, chosen, direction } = asked;
    const { findings } = await (0,_rules_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeSql */ .g)({
        history,
        judged: new Set(chosen),
        together: true,
        major: server.major,
        servers: [server],
        levelOf: ({ info }) => (info.id === rule ? severity : 'off'),
    });
    const isAsked = ({ subject }) => subject.startsWith('down: ') === (direction === 'down');
    const ofCode = await Promise.all(chosen.map((migration) => inCode(migration, asked)));
    return [...findings.filter(isAsked), ...ofCode.flat()];
}
/** What a program sends is known when it runs, which is too late: its text has to do. */
async function inCode(migration, { direction, tree, version }) {
    const { id, file } = migration;
    if (!migration[direction] || migration[direction].sql)
        return [];
    const text = await tree.read(file).catch(() => '');
    const at = text.search(concurrentBuild);
    if (at < 0)
        return [];
    return [
        {
            rule,
            severity,
            title: `an index that ${id} builds may miss rows on PostgreSQL ${version}`,
            detail: 'Its file builds an index concurrently. Rows that are updated meanwhile are left out, and nothing says so: known of 14.0 to 14.3, mended in 14.4.',
            fix: 'update the server to the newest 14 first: https://www.postgresql.org/docs/release/14.4/',
            location: { file, line: text.slice(0, at).split('\n').length },
            migration: id,
            subject: id,
        },
    ];
}
/** In SQL, with `op.create_index` and with `pgm.createIndex`. Comments count as well: better asked once too often. */
const concurrentBuild = /create\s+(?:unique\s+)?index\s+concurrently|reindex\b[^;'"`]{0,80}\bconcurrently|create_index\([^)]{0,2000}?postgresql_concurrently\s*=\s*True|createIndex\([^)]{0,2000}?concurrently\s*:\s*true/i;
//# sourceMappingURL=misses-rows.js.map

/***/ }),

/***/ 2192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ namedIn)
});

// EXTERNAL MODULE: ./build/src/rules/script/calls.js + 3 modules
var calls = __webpack_require__(45702);
// EXTERNAL MODULE: ./build/src/rules/script/read-script.js + 1 modules
var read_script = __webpack_require__(91540);
// EXTERNAL MODULE: ./build/src/schema/replay/catalog.js
var catalog = __webpack_require__(66450);
// EXTERNAL MODULE: ./build/src/sql/grammar/grammar.js + 1 modules
var grammar_grammar = __webpack_require__(18335);
// EXTERNAL MODULE: ./build/src/rules/effects/index.js + 3 modules
var rules_effects = __webpack_require__(38705);
// EXTERNAL MODULE: ./build/src/rules/work.js
var work = __webpack_require__(83152);
// EXTERNAL MODULE: ./build/src/sql/statement.js
var statement = __webpack_require__(40495);
// EXTERNAL MODULE: ./build/src/schema/replay/names.js
var names = __webpack_require__(6089);
// EXTERNAL MODULE: ./build/src/sql/grammar/mentions.js
var mentions = __webpack_require__(40017);
;// CONCATENATED MODULE: ./build/src/gates/plan/touch.js
/**
 * `public.orders` without its schema: the search path of the role that migrates may have put it elsewhere. Who looks it
 * up in a database looks in `public` first.
 */
function shortName(relation) {
    return relation.startsWith('public.') ? relation.slice('public.'.length) : relation;
}
//# sourceMappingURL=touch.js.map
;// CONCATENATED MODULE: ./build/src/gates/plan/rows.js



/** Statements that may change rows, themselves or in a WITH. */
const queries = ['InsertStmt', 'UpdateStmt', 'DeleteStmt', 'MergeStmt', 'SelectStmt', 'CreateTableAsStmt'];
/** The tables whose rows a statement changes. */
function rowsOf(node, catalog) {
    if ('CopyStmt' in node) {
        return node.CopyStmt.is_from ? touches([node.CopyStmt], 'COPY', catalog) : [];
    }
    if (!queries.some((kind) => kind in node))
        return [];
    return [
        ...touches((0,mentions/* nodesOf */.Nh)(node, 'InsertStmt'), 'INSERT', catalog),
        ...touches((0,mentions/* nodesOf */.Nh)(node, 'UpdateStmt'), 'UPDATE', catalog),
        ...touches((0,mentions/* nodesOf */.Nh)(node, 'DeleteStmt'), 'DELETE', catalog),
        ...touches((0,mentions/* nodesOf */.Nh)(node, 'MergeStmt'), 'MERGE', catalog),
    ];
}
function touches(statements, statement, catalog) {
    return statements.map(({ relation }) => ({
        table: shortName((0,names/* keyOf */.TN)(catalog, relation)),
        work: 'rows',
        lock: 'ROW EXCLUSIVE',
        statement,
        aside: false,
    }));
}
//# sourceMappingURL=rows.js.map
// EXTERNAL MODULE: ./build/src/schema/replay/drop.js
var drop = __webpack_require__(47476);
;// CONCATENATED MODULE: ./build/src/gates/plan/statement.js


/** Kinds of statements that have one name whatever they say. */
const plainNames = {
    AlterDomainStmt: 'ALTER DOMAIN',
    AlterObjectSchemaStmt: 'ALTER TABLE',
    AlterPolicyStmt: 'ALTER POLICY',
    CallStmt: 'CALL',
    ClusterStmt: 'CLUSTER',
    CreatePolicyStmt: 'CREATE POLICY',
    CreateStatsStmt: 'CREATE STATISTICS',
    CreateStmt: 'CREATE TABLE',
    CreateTrigStmt: 'CREATE TRIGGER',
    LockStmt: 'LOCK TABLE',
    RefreshMatViewStmt: 'REFRESH MATERIALIZED VIEW',
    RenameStmt: 'ALTER TABLE',
    RuleStmt: 'CREATE RULE',
    TruncateStmt: 'TRUNCATE',
    ViewStmt: 'CREATE VIEW',
};
/** A statement in two or three words: `CREATE INDEX CONCURRENTLY`. */
function statementName(node) {
    if ('IndexStmt' in node) {
        const { unique, concurrent } = node.IndexStmt;
        return `CREATE ${unique ? 'UNIQUE ' : ''}INDEX${concurrent ? ' CONCURRENTLY' : ''}`;
    }
    if ('ReindexStmt' in node)
        return isConcurrent(node) ? 'REINDEX CONCURRENTLY' : 'REINDEX';
    if ('DropStmt' in node)
        return `DROP ${objectName(node.DropStmt.removeType)}`;
    if ('AlterTableStmt' in node)
        return `ALTER ${objectName(node.AlterTableStmt.objtype)}`;
    if ('VacuumStmt' in node)
        return hasOption(node.VacuumStmt.options, 'full') ? 'VACUUM FULL' : 'VACUUM';
    return plainNames[Object.keys(node)[0] ?? ''] ?? 'a statement';
}
/** `MATERIALIZED VIEW` of `OBJECT_MATVIEW`. */
function objectName(type = 'OBJECT_TABLE') {
    return type.replace('OBJECT_', '').replace('MATVIEW', 'MATERIALIZED VIEW').replaceAll('_', ' ');
}
function isConcurrent(node) {
    return hasOption(node.ReindexStmt.params, 'concurrently');
}
function hasOption(options, name) {
    return (options ?? []).some((option) => 'DefElem' in option && option.DefElem.defname === name);
}
/** Where a statement locks more than it names: what it names, by `schema.name`. Undefined for the others. */
function namesOf(node, catalog) {
    if ('AlterTableStmt' in node)
        return [(0,names/* keyOf */.TN)(catalog, node.AlterTableStmt.relation)];
    if ('AlterDomainStmt' in node)
        return [];
    if (!('DropStmt' in node))
        return undefined;
    if (!/^OBJECT_(?:TABLE|MATVIEW|VIEW|FOREIGN_TABLE)$/.test(node.DropStmt.removeType ?? ''))
        return undefined;
    return (0,drop/* droppedNames */.x)(node.DropStmt).map((name) => (0,names/* qualified */.LX)(catalog, name, (key) => catalog.relations.has(key)));
}
/** Indexes that no migration here has made: their tables are known to the server alone, which finds them by the index. */
function unplacedIndexes(node, catalog) {
    const statement = statementName(node);
    if ('DropStmt' in node && node.DropStmt.removeType === 'OBJECT_INDEX') {
        const lock = node.DropStmt.concurrent ? 'SHARE UPDATE EXCLUSIVE' : 'ACCESS EXCLUSIVE';
        return (0,drop/* droppedNames */.x)(node.DropStmt).flatMap((name) => (0,names/* ownerOfIndex */.T_)(catalog, name)
            ? []
            : [{ table: written(name), work: 'brief', lock, statement, aside: false }]);
    }
    if (!('ReindexStmt' in node) || node.ReindexStmt.kind !== 'REINDEX_OBJECT_INDEX')
        return [];
    const { schemaname: schema, relname = '' } = node.ReindexStmt.relation ?? {};
    if ((0,names/* ownerOfIndex */.T_)(catalog, { schema, name: relname }))
        return [];
    const lock = isConcurrent(node) ? 'SHARE UPDATE EXCLUSIVE' : 'SHARE';
    return [{ table: written({ schema, name: relname }), work: 'build', lock, statement, aside: false }];
}
function written({ schema, name }) {
    return schema === undefined ? name : `${schema}.${name}`;
}
//# sourceMappingURL=statement.js.map
;// CONCATENATED MODULE: ./build/src/gates/plan/touches.js






/**
 * The tables that a statement takes locks on, with the work that it does there, by the same predictions that the rules
 * of lint judge by. What was not read, and what a program decides, is `unknown`: never nothing.
 */
function touchesOf({ nodes, problem, hides, text }, world) {
    if (hides === 'nothing')
        return [];
    if (problem !== undefined)
        return [unknown((0,statement/* firstKeyword */.A1)(text) || 'a statement')];
    return nodes.flatMap((node) => touchesOfNode(node, world));
}
function touchesOfNode(node, world) {
    const statement = statementName(node);
    // What it does stands behind it, or that it is not known.
    if ('CallStmt' in node)
        return [];
    const rows = rowsOf(node, world.catalog);
    if (rows.length > 0)
        return rows;
    const named = namesOf(node, world.catalog);
    const effects = (0,rules_effects/* effectsOf */.w)(node, world);
    const touches = effects.flatMap((effect) => {
        const { relation, lock } = effect;
        if ((0,work/* isCounted */.he)(effect, effects, world.catalog))
            return [];
        const aside = named !== undefined && !named.includes(relation);
        return [{ table: shortName(relation), work: (0,work/* workOf */.LT)(effect, node), lock, statement, aside }];
    });
    return [...touches, ...unplacedIndexes(node, world.catalog)];
}
function unknown(statement) {
    return { table: '', work: 'unknown', lock: 'ACCESS EXCLUSIVE', statement, aside: false };
}
//# sourceMappingURL=touches.js.map
;// CONCATENATED MODULE: ./build/src/gates/plan/named.js





/** What the chosen migrations name, in their order. Replays the history before them; needs no database. */
async function namedIn(request) {
    const { history, chosen, direction, major } = request;
    const grammar = await (0,grammar_grammar/* loadGrammar */.o)();
    // A database in use may have what no migration made.
    const pass = { catalog: { ...(0,catalog/* emptyCatalog */.L)(), complete: false }, grammar, major };
    const ups = new Map();
    const last = history.migrations.findLastIndex((migration) => chosen.includes(migration));
    for (const migration of history.migrations.slice(0, last + 1))
        ups.set(migration, run(migration, 'up', pass));
    return Promise.all(chosen
        .map((migration) => ({
        migration,
        touches: direction === 'up' ? ups.get(migration) : run(migration, 'down', pass),
    }))
        .map(async ({ migration, touches }) => ({
        touches,
        names: touches
            ? touches.flatMap(({ table }) => (table === '' ? [] : [table]))
            : quotedWords(await request.tree.read(migration.file)),
    })));
}
/** Undefined for code. Changes the catalog. */
function run(migration, direction, { catalog, grammar, major }) {
    const script = migration[direction]?.sql;
    if (!script) {
        if (migration[direction])
            doubt(catalog);
        return undefined;
    }
    const world = (0,calls/* callWorld */.pn)(grammar, catalog);
    const found = [];
    for (const statement of (0,read_script/* readScript */.U)(script, grammar)) {
        for (const one of (0,calls/* withCalled */.as)(statement, world)) {
            const touches = touchesOf(one, { catalog, major });
            (0,calls/* replayAll */.R4)(one, catalog, migration.id);
            if (touches.some(({ work }) => work === 'unknown'))
                doubt(catalog);
            found.push(...touches);
        }
    }
    return found;
}
/** What could not be read may have changed any column and any check: what rests on them counts as the most it may be. */
function doubt({ relations }) {
    for (const { columns, constraints } of relations.values()) {
        columns.clear();
        for (const [name, { kind }] of constraints)
            if (kind === 'check')
                constraints.delete(name);
    }
}
const mostWords = 5_000;
/** Words that stand in quotes in a program: a table's name is always one of them. */
function quotedWords(text) {
    const strings = [...text.matchAll(/"""[\s\S]*?"""|'''[\s\S]*?'''|"[^"\n]*"|'[^'\n]*'|`[^`]*`/g)];
    const words = strings.flatMap(([string]) => string.match(/[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)?/g) ?? []);
    return [...new Set(words.flatMap((word) => [word, word.split('.').at(-1) ?? word]))].slice(0, mostWords);
}
//# sourceMappingURL=named.js.map

/***/ }),

/***/ 79146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ planMigrations),
  J: () => (/* binding */ planOn)
});

// EXTERNAL MODULE: ./build/src/core/finding.js
var core_finding = __webpack_require__(45068);
// EXTERNAL MODULE: ./build/src/postgres/in-use.js + 1 modules
var in_use = __webpack_require__(73775);
// EXTERNAL MODULE: ./build/src/postgres/read-only.js
var read_only = __webpack_require__(13432);
// EXTERNAL MODULE: ./build/src/rules/rules/concurrently-misses-rows.js
var concurrently_misses_rows = __webpack_require__(88188);
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
// EXTERNAL MODULE: ./build/src/core/lock.js
var lock = __webpack_require__(61738);
// EXTERNAL MODULE: ./build/src/rules/cost.js
var cost = __webpack_require__(42084);
;// CONCATENATED MODULE: ./build/src/gates/plan/estimate.js


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
/** How long others may have to wait, from the sizes of the tables and what the statements do. */
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
    const blocking = real.filter(({ touch }) => /reads|writes/.test((0,lock/* blocked */.Z5)(touch.lock)));
    if (blocking.length === 0) {
        const basis = real.length === 0
            ? 'it names no table that is there already'
            : 'others can read and write the tables meanwhile';
        return { estimated: true, ms: 0, basis };
    }
    const costs = blocking.flatMap(({ touch, table }) => (table ? [blockingCost(touch, table)] : []));
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
function blockingCost({ work, lock, statement }, table) {
    const on = `${statement} on ${table.name} (${lock})`;
    if (work !== 'scan' && work !== 'build' && work !== 'rewrite') {
        return { ms: 0, basis: `${on} changes the catalog only` };
    }
    const { ms, does, rate } = (0,cost/* costOf */.h)(work, table);
    return { ms, basis: `${on} ${does}, ${rate}` };
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
            title: `${id} may keep others waiting for about ${(0,duration/* formatDuration */.a3)(lock.ms)}`,
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
;// CONCATENATED MODULE: ./build/src/gates/plan/measured.js

/** Takes what is about the pending migrations. `pending` are their ids. */
function measuredOf({ checks, refused }, { project, pending }) {
    const own = checks.filter((check) => check.project === project);
    const ups = upsOf(own, pending);
    return {
        findings: findingsOf(own, pending),
        ups,
        facts: [
            ...(own.length === 0 || pending.size === 0
                ? []
                : [{ label: 'measured', value: `${ups.size} of ${pending.size} pending ran in the smoke-run` }]),
            ...refused.map((value) => ({ label: 'not measured', value })),
        ],
    };
}
/** Several parts of one run may tell the same; each finding is said once. */
function findingsOf(checks, pending) {
    const found = new Map();
    for (const finding of checks.flatMap(({ findings }) => findings)) {
        if (finding.migration === undefined || !pending.has(finding.migration))
            continue;
        found.set((0,core_finding/* fingerprint */.Rj)(finding), { ...finding, title: `${finding.title} (measured in the smoke-run)` });
    }
    return [...found.values()];
}
/** A migration is in one part of a run; of several runs the first one counts. */
function upsOf(checks, pending) {
    const ups = new Map();
    for (const { id, steps } of checks.flatMap(({ migrations }) => migrations)) {
        const up = steps.find(({ step }) => step === 'up');
        if (up && pending.has(id) && !ups.has(id))
            ups.set(id, { ok: up.ok, ms: up.durationMs });
    }
    return ups;
}
//# sourceMappingURL=measured.js.map
// EXTERNAL MODULE: ./build/src/gates/plan/misses-rows.js
var misses_rows = __webpack_require__(67526);
// EXTERNAL MODULE: ./build/src/gates/plan/named.js + 4 modules
var plan_named = __webpack_require__(2192);
// EXTERNAL MODULE: ./build/src/gates/plan/sizes.js
var plan_sizes = __webpack_require__(99622);
;// CONCATENATED MODULE: ./build/src/gates/plan/plan.js













/**
 * Says what running the pending migrations would do to a database in use. Reads the ledger, the catalog and the sizes
 * of tables, in one read-only transaction, and never writes. Throws `UserError` when it cannot read them, and for the
 * wrong database.
 */
async function planMigrations(input) {
    return (0,in_use/* withDatabaseInUse */.M)(input.database, async (database) => (await planOn(input, database)).result);
}
/** The same for a database that is open already. */
async function planOn(input, database) {
    const started = input.clock.now();
    const seen = await (0,read_only/* readOnly */.T)(database.session, input.database, () => look(input, database));
    const pending = new Set(seen.plan.pending.map(({ id }) => id));
    const taken = input.lintFindings.filter(
    // The database knows its own version better than any file.
    ({ migration, rule }) => migration && pending.has(migration) && rule !== concurrently_misses_rows/* concurrentlyMissesRows */.a.info.id);
    const missed = await (0,misses_rows/* missedRows */.P)({
        ...{ history: input.history, tree: input.tree, chosen: seen.comparison.pending, direction: 'up' },
        version: database.identity.version,
    });
    const measured = measuredOf(input.evidence ?? none, { project: input.project, pending });
    const findings = [...planFindings(seen), ...missed, ...taken, ...measured.findings].sort(core_finding/* compareFindings */.Eg);
    const result = {
        gate: 'plan',
        project: input.project,
        status: findings.some(({ severity }) => severity === 'error') ? 'failed' : 'passed',
        summary: summaryOf(seen, findings),
        findings,
        muted: [],
        durationMs: input.clock.now() - started,
        migrations: [],
        facts: [...factsOf(seen, database), ...measured.facts],
        plan: withMeasured(seen.plan, measured),
    };
    return { seen, result };
}
const none = { checks: [], refused: [] };
/** The hash stays what it is: when a migration was tried, and how long it took, is no part of what was approved. */
function withMeasured(plan, { ups }) {
    const pending = plan.pending.map((migration) => {
        const measured = ups.get(migration.id);
        return measured ? { ...migration, measured } : migration;
    });
    return { ...plan, pending };
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
async function planned(pending, { history, tree }, session) {
    const named = await (0,plan_named/* namedIn */.$)({
        ...{ history, tree, chosen: pending, direction: 'up' },
        major: session.serverMajor,
    });
    const sizes = await (0,plan_sizes/* readSizes */.P)(session, named.flatMap(({ names }) => names));
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

/***/ }),

/***/ 99622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readSizes)
/* harmony export */ });
/* harmony import */ var _postgres_session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38933);
/* harmony import */ var _postgres_table_sizes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94662);


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
        if (!(error instanceof _postgres_session_js__WEBPACK_IMPORTED_MODULE_0__/* .ServerError */ .g) || !/^(?:55P03|57014|42501)$/.test(error.code))
            throw error;
        await session.execute('rollback to savepoint sizes');
        return { of: () => undefined, unknown: `the tables could not be measured: ${error.message}` };
    }
}
function pick(rows, name) {
    const [table = '', schema] = name.split('.').reverse();
    const named = rows.filter((row) => row.name === table && (schema === undefined || row.schema === schema));
    const row = named.find((one) => one.schema === 'public') ?? named[0];
    return row && (0,_postgres_table_sizes_js__WEBPACK_IMPORTED_MODULE_1__/* .toTableSize */ .zd)(row);
}
const sizesQuery = `
  select n.nspname as schema, c.relname as name, tn.nspname || '.' || t.relname as table, s.rows, s.bytes, s.heap
  from pg_class c
  join pg_namespace n on n.oid = c.relnamespace
  join pg_class t on t.oid = coalesce((select i.indrelid from pg_index i where i.indexrelid = c.oid), c.oid)
  join pg_namespace tn on tn.oid = t.relnamespace
  ${(0,_postgres_table_sizes_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeOf */ .$d)('t')}
  where c.relname = any($1) and c.relkind in ('r', 'p', 'm', 'i', 'I')
    and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname !~ '^pg_(toast|temp)'
  order by 1, 2`;
//# sourceMappingURL=sizes.js.map

/***/ }),

/***/ 94662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   M8: () => (/* binding */ readAllSizes),
/* harmony export */   zd: () => (/* binding */ toTableSize)
/* harmony export */ });
/**
 * A lateral join that adds `s.rows`, `s.bytes` and `s.heap` of a `pg_class` of that alias; a partitioned table is the
 * sum of its parts. Reads the catalog and asks for the length of files, never for rows. `reltuples` is -1 (before 14:
 * 0) for a table that was never analysed: then `rows` is null, unless no file of it has a page.
 */
function sizeOf(alias) {
    return `cross join lateral (
    select
      case when coalesce(bool_and(known), true) then coalesce(sum(greatest(reltuples, 0)), 0)::bigint end as rows,
      coalesce(sum(total), 0) as bytes,
      coalesce(sum(heap), 0) as heap
    from (
      select p.reltuples, pg_total_relation_size(p.oid) as total, pg_relation_size(p.oid) as heap,
        p.reltuples > 0 or pg_relation_size(p.oid) = 0 or (p.reltuples = 0 and p.relpages > 0) as known
      from (
        select l.oid, l.reltuples, l.relpages from pg_class l
        where ${alias}.relkind <> 'p' and l.oid = ${alias}.oid
        union all
        select l.oid, l.reltuples, l.relpages from pg_partition_tree(${alias}.oid) leaf join pg_class l on l.oid = leaf.relid
        where ${alias}.relkind = 'p' and leaf.isleaf
      ) p
    ) parts
  ) s`;
}
function toTableSize({ table, rows, bytes, heap }) {
    return {
        name: table,
        ...(rows === null ? {} : { rows: Number(rows) }),
        bytes: Number(bytes),
        heapBytes: Number(heap),
    };
}
/**
 * Sizes of all tables, partitions and materialized views of a database, by name; those of the server, of extensions
 * and of Lockkeeper left out. Any role may ask. Must run in a transaction with limits: it waits for a table that
 * somebody has locked.
 */
async function readAllSizes(session) {
    const rows = await session.query(allQuery);
    return rows.map(toTableSize);
}
const allQuery = `
  select n.nspname || '.' || t.relname as table, s.rows, s.bytes, s.heap
  from pg_class t
  join pg_namespace n on n.oid = t.relnamespace
  ${sizeOf('t')}
  where t.relkind in ('r', 'p', 'm')
    and n.nspname not in ('pg_catalog', 'information_schema', 'lockkeeper') and n.nspname !~ '^pg_(toast|temp)'
    and not exists (
      select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = t.oid and d.deptype = 'e'
    )
  order by n.nspname collate "C", t.relname collate "C"`;
//# sourceMappingURL=table-sizes.js.map

/***/ }),

/***/ 33508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ baselinePath),
/* harmony export */   b: () => (/* binding */ projectBaseline)
/* harmony export */ });
/* harmony import */ var _gates_muting_baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11590);

/** Where a project keeps its baseline, from the repository's root. */
function baselinePath({ baseline }) {
    return baseline ?? _gates_muting_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .baselineFile */ ._S;
}
/** The baseline that was named, else the one with the usual name, else none. Throws `UserError`. */
async function projectBaseline({ settings, tree, }) {
    const file = baselinePath(settings);
    const isThere = (await tree.files('')).includes(file);
    if (!isThere && settings.baseline === undefined)
        return undefined;
    return (0,_gates_muting_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .readBaseline */ .mF)(await tree.read(file), file);
}
//# sourceMappingURL=project-baseline.js.map

/***/ }),

/***/ 98541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ matchingReports),
/* harmony export */   j: () => (/* binding */ findReportFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14006);
/* harmony import */ var _host_list_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2172);



/** The report files that match, without the one that is about to be written. */
async function findReportFiles(cwd, names, ownPath) {
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(cwd, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, ownPath)).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
    const files = (await matchingReports(cwd, names)).filter((path) => path !== own);
    return { files, missing: names.filter((name) => isPlainPath(name) && !files.includes(name)) };
}
/** A file named without wildcards must be there; a pattern may match nothing. */
function isPlainPath(name) {
    return !picomatch__WEBPACK_IMPORTED_MODULE_2__.scan(name).isGlob;
}
/** Paths from `cwd` of the report files that match. */
async function matchingReports(cwd, names) {
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_2__([...names], { dot: true });
    return (await (0,_host_list_files_js__WEBPACK_IMPORTED_MODULE_1__/* .listFiles */ .CS)(cwd)).filter((path) => matches(path));
}
//# sourceMappingURL=report-files.js.map

/***/ })

};
