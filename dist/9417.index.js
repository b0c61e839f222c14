export const id = 9417;
export const ids = [9417];
export const modules = {

/***/ 74002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ levelsOf),
/* harmony export */   s: () => (/* binding */ current)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14006);
/* harmony import */ var _core_day_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14459);
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45068);
/* harmony import */ var _core_table_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71114);




/** Puts together what a project says of rules. What has expired must be left out before: `current`. */
function levelsOf({ levels = {}, paths = [], tables = [] }) {
    const byPath = paths.map(({ pattern, rules }) => ({ rules, matches: matcherOf(pattern) }));
    const byTable = tables.map(({ pattern, rules }) => ({ rules, matches: (0,_core_table_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .tablePattern */ .v)(pattern)?.matches ?? (() => false) }));
    const onPath = ({ id }, file) => (file === undefined ? undefined : lastOf(byPath, id, file)) ?? levels[id];
    return {
        said(rule, { file, tables: named }) {
            const said = onPath(rule, file);
            if (!named || !byTable.some(({ rules }) => rules[rule.id] !== undefined))
                return said;
            const each = named().map((table) => lastOf(byTable, rule.id, table) ?? said);
            // A statement on two tables counts as much as on the one where it counts most.
            return each.length === 0 ? said : strictest(each, rule.severity);
        },
        isOn: ({ id, severity }) => [levels[id] ?? severity, ...[...byPath, ...byTable].map(({ rules }) => rules[id] ?? 'off')].some((level) => level !== 'off'),
    };
}
function lastOf(parts, id, name) {
    return parts.findLast(({ rules, matches }) => rules[id] !== undefined && matches(name))?.rules[id];
}
function strictest(said, own) {
    const order = [..._core_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO, 'off'];
    const rank = (level) => order.indexOf(level ?? own);
    return said.reduce((a, b) => (rank(a) <= rank(b) ? a : b));
}
/** A folder means all that lies below it. */
function matcherOf(glob) {
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_2__([glob, `${glob}/**`], { dot: true });
    return (path) => matches(path);
}
/** What still holds on that day. */
function current({ levels, paths, tables }, now) {
    const holds = ({ until }) => until === undefined || ((0,_core_day_js__WEBPACK_IMPORTED_MODULE_3__/* .daysSince */ .Mn)(until, now) ?? 0) <= 0;
    return { levels, paths: paths?.filter(holds), tables: tables?.filter(holds) };
}
//# sourceMappingURL=levels.js.map

/***/ }),

/***/ 2784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ mute),
/* harmony export */   n: () => (/* binding */ suppressionKey)
/* harmony export */ });
/* harmony import */ var _core_day_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14459);
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45068);
/* harmony import */ var _core_location_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54582);
/* harmony import */ var _suppression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12814);




/** Tells one rule of one suppression from all others. */
function suppressionKey({ location }, rule) {
    return `${location.file}\0${location.line}\0${rule}`;
}
/**
 * Takes out what is suppressed with a reason and what the baseline lists.
 * A suppression wins, so that a baseline written later does not hold what the file itself explains.
 */
function mute({ findings, suppressionsFor, baseline, now }) {
    const known = new Set(baseline?.entries.map((entry) => entry.fingerprint));
    const kept = [];
    const muted = [];
    const used = new Set();
    for (const finding of findings) {
        const names = rulesOf(finding);
        const fitting = suppressionsFor(finding).filter((s) => s.reason && s.rules.some((r) => names.includes(r)));
        for (const suppression of fitting)
            for (const name of names)
                if (suppression.rules.includes(name))
                    used.add(suppressionKey(suppression, name));
        const holding = fitting.find((suppression) => (0,_suppression_js__WEBPACK_IMPORTED_MODULE_1__/* .holds */ .v)(suppression, now));
        if (holding)
            muted.push({ finding, by: 'suppression', reason: reasonOf(holding) });
        else if (keysOf(finding).some((key) => known.has(key)))
            muted.push({ finding, by: 'baseline' });
        else
            kept.push(withExpired(finding, fitting[0], now));
    }
    return { findings: kept, muted, used };
}
/** What a run confirms is muted with the finding that it confirms: both are told as one. */
function rulesOf({ rule, confirms }) {
    return confirms ? [rule, confirms.rule] : [rule];
}
function keysOf(finding) {
    const { confirms } = finding;
    return confirms ? [(0,_core_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .Rj)(finding), confirms.fingerprint] : [(0,_core_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .Rj)(finding)];
}
function reasonOf({ reason, until }) {
    return until === undefined ? reason : `${reason} (until ${until})`;
}
/** A finding that comes back says why. */
function withExpired(finding, suppression, now) {
    const past = suppression?.until === undefined ? undefined : (0,_core_day_js__WEBPACK_IMPORTED_MODULE_2__/* .daysSince */ .Mn)(suppression.until, now);
    if (!suppression || past === undefined)
        return finding;
    const said = `It was suppressed until ${suppression.until}, ${(0,_core_day_js__WEBPACK_IMPORTED_MODULE_2__/* .daysAgo */ .HM)(past)} (${(0,_core_location_js__WEBPACK_IMPORTED_MODULE_3__/* .formatLocation */ .j)(suppression.location)}).`;
    return { ...finding, detail: [finding.detail, said].filter((part) => part !== undefined).join('\n') };
}
//# sourceMappingURL=mute.js.map

/***/ }),

/***/ 12814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readSuppressions),
/* harmony export */   v: () => (/* binding */ holds)
/* harmony export */ });
/* harmony import */ var _core_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14459);

const comment = /(?:--|#|\/\/)[ \t]*lockkeeper:[ \t]*ignore\b[ \t]*([^:\r\n]*)(?::([^\r\n]*))?/g;
/** Reads the suppressions of one file, in the comment style of SQL, Python or JavaScript. */
function readSuppressions(text, file) {
    if (!text.includes('lockkeeper:'))
        return [];
    return [...text.matchAll(comment)].map((match) => {
        const [, rules = '', until] = /^(.*?)(?:(?:^|[ \t])until\b[ \t]*(\S*).*)?$/.exec(match[1] ?? '') ?? [];
        return {
            location: { file, line: lineAt(text, match.index) },
            rules: rules.split(',').map((rule) => rule.trim()),
            reason: (match[2] ?? '').replace(/\*\/\s*$/, '').trim(),
            ...(until === undefined ? {} : { until }),
        };
    });
}
/** Whether it takes anything out on that day. */
function holds({ reason, until }, now) {
    if (reason === '')
        return false;
    const past = until === undefined ? 0 : (0,_core_day_js__WEBPACK_IMPORTED_MODULE_0__/* .daysSince */ .Mn)(until, now);
    return past !== undefined && past <= 0;
}
function lineAt(text, offset) {
    let line = 1;
    for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1))
        line += 1;
    return line;
}
//# sourceMappingURL=suppression.js.map

/***/ }),

/***/ 42084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ costOf)
/* harmony export */ });
/* unused harmony export assumedRates */
/* harmony import */ var _core_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93462);

/**
 * Bytes a second that are assumed, not measured: a small server whose disk has other work. Index builds and rewrites
 * also sort and write.
 */
const assumedRates = { scan: 100_000_000, build: 20_000_000, rewrite: 20_000_000 };
const words = { scan: 'reads', build: 'builds an index from', rewrite: 'may rewrite' };
/** The one way in which times are worked out, for what lint predicts and for a plan of a database in use. */
function costOf(work, size, rates = {}) {
    const bytes = work === 'rewrite' ? size.bytes : size.heapBytes;
    const rate = rates[work] ?? assumedRates[work];
    return {
        ms: Math.round((bytes / rate) * 1000),
        does: `${words[work]} ${(0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(bytes)}`,
        rate: `taken at ${(0,_core_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(rate)} a second`,
    };
}
//# sourceMappingURL=cost.js.map

/***/ }),

/***/ 38705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ effectsOf)
});

// UNUSED EXPORTS: joined

// EXTERNAL MODULE: ./build/src/core/lock.js
var lock = __webpack_require__(61738);
// EXTERNAL MODULE: ./build/src/schema/replay/names.js
var names = __webpack_require__(6089);
// EXTERNAL MODULE: ./build/src/rules/effect.js
var effect = __webpack_require__(888);
// EXTERNAL MODULE: ./build/src/rules/effects/add-column.js + 1 modules
var add_column = __webpack_require__(19021);
// EXTERNAL MODULE: ./build/src/rules/effects/change-type.js
var change_type = __webpack_require__(52607);
// EXTERNAL MODULE: ./build/src/rules/effects/constraints.js
var constraints = __webpack_require__(35104);
// EXTERNAL MODULE: ./build/src/rules/effects/partitions.js
var partitions = __webpack_require__(50969);
// EXTERNAL MODULE: ./build/src/rules/effects/tables.js
var tables = __webpack_require__(7859);
;// CONCATENATED MODULE: ./build/src/rules/effects/alter-table.js







const letsThrough = (relation) => [(0,effect/* brief */.d)(relation, 'SHARE UPDATE EXCLUSIVE')];
/** Commands that do more, or less, than take ACCESS EXCLUSIVE for a moment. */
const commands = {
    AT_AddColumn: add_column/* addColumnEffects */._,
    AT_AddInherit: letsThrough,
    AT_AlterColumnType: change_type/* changeTypeEffects */.jH,
    AT_AttachPartition: partitions/* attachEffects */.sc,
    AT_DetachPartition: partitions/* detachEffects */.uS,
    AT_DisableTrig: tables/* switchTriggers */.Ax,
    AT_DisableTrigAll: tables/* switchTriggers */.Ax,
    AT_DisableTrigUser: tables/* switchTriggers */.Ax,
    AT_EnableTrig: tables/* switchTriggers */.Ax,
    AT_EnableTrigAll: tables/* switchTriggers */.Ax,
    AT_EnableTrigUser: tables/* switchTriggers */.Ax,
    AT_SetAccessMethod: tables/* rewriteTable */.Dr,
    AT_SetLogged: tables/* rewriteTable */.Dr,
    AT_SetTableSpace: tables/* rewriteTable */.Dr,
    AT_SetUnLogged: tables/* rewriteTable */.Dr,
    AT_SetExpression: (relation) => [{ relation, lock: 'ACCESS EXCLUSIVE', scan: true, rewrite: true }],
    AT_AddConstraint: constraints/* addConstraintEffects */.$8,
    AT_DropConstraint: constraints/* dropConstraintEffects */.p5,
    AT_ResetOptions: letsThrough,
    AT_ResetRelOptions: letsThrough,
    AT_SetNotNull: constraints/* setNotNullEffects */.vn,
    AT_SetOptions: letsThrough,
    AT_SetRelOptions: letsThrough,
    AT_SetStatistics: letsThrough,
    AT_ValidateConstraint: constraints/* validateEffects */.f4,
};
/** The server takes the strongest lock that any of the commands needs, before the first of them. */
const alterTableEffects = ({ relation, cmds = [], objtype }, world) => {
    // A composite type has no rows.
    if (objtype === 'OBJECT_TYPE')
        return [];
    const key = (0,names/* keyOf */.TN)(world.catalog, relation);
    return cmds.flatMap((node) => {
        if (!('AlterTableCmd' in node))
            return [];
        const command = node.AlterTableCmd;
        const predict = command.subtype && commands[command.subtype];
        return predict ? predict(key, command, world) : [(0,effect/* brief */.d)(key, 'ACCESS EXCLUSIVE')];
    });
};
//# sourceMappingURL=alter-table.js.map
// EXTERNAL MODULE: ./build/src/rules/effects/domains.js
var domains = __webpack_require__(89945);
// EXTERNAL MODULE: ./build/src/rules/effects/drop.js
var drop = __webpack_require__(82979);
// EXTERNAL MODULE: ./build/src/rules/effects/indexes.js
var indexes = __webpack_require__(36872);
;// CONCATENATED MODULE: ./build/src/rules/effects/rename.js


/** Kinds of names whose owner is locked for good: those of a schema, a type or a label lock no relation. */
const locking = new Set([
    'OBJECT_COLUMN',
    'OBJECT_TABLE',
    'OBJECT_VIEW',
    'OBJECT_MATVIEW',
    'OBJECT_FOREIGN_TABLE',
    'OBJECT_TABCONSTRAINT',
    'OBJECT_POLICY',
    'OBJECT_TRIGGER',
    'OBJECT_RULE',
]);
const renameEffects = ({ renameType = '', relation }, { catalog }) => relation && locking.has(renameType) ? [(0,effect/* brief */.d)((0,names/* keyOf */.TN)(catalog, relation), 'ACCESS EXCLUSIVE')] : [];
const setSchemaEffects = ({ relation }, { catalog }) => relation ? [(0,effect/* brief */.d)((0,names/* keyOf */.TN)(catalog, relation), 'ACCESS EXCLUSIVE')] : [];
//# sourceMappingURL=rename.js.map
;// CONCATENATED MODULE: ./build/src/rules/effects/rows.js


/** Without a WHERE every row is read and written; with one, only the server knows how many. */
const updateEffects = ({ relation, whereClause }, { catalog }) => whereClause ? [] : [{ ...(0,effect/* brief */.d)((0,names/* keyOf */.TN)(catalog, relation), 'ROW EXCLUSIVE'), scan: true }];
const deleteEffects = ({ relation, whereClause }, { catalog }) => whereClause ? [] : [{ ...(0,effect/* brief */.d)((0,names/* keyOf */.TN)(catalog, relation), 'ROW EXCLUSIVE'), scan: true }];
//# sourceMappingURL=rows.js.map
;// CONCATENATED MODULE: ./build/src/rules/effects/index.js









/** Kinds of statements that take locks worth telling. What is not here takes none that others wait for. */
const predictions = {
    AlterDomainStmt: domains/* alterDomainEffects */.BP,
    AlterObjectSchemaStmt: setSchemaEffects,
    AlterPolicyStmt: tables/* alterPolicyEffects */.xG,
    AlterTableStmt: alterTableEffects,
    ClusterStmt: tables/* clusterEffects */.rz,
    CommentStmt: tables/* commentEffects */.sT,
    CreatePolicyStmt: tables/* policyEffects */.Vl,
    CreateStatsStmt: tables/* statisticsEffects */.cB,
    CreateStmt: partitions/* createTableEffects */.jO,
    CreateTrigStmt: tables/* triggerEffects */.ZN,
    DeleteStmt: deleteEffects,
    DropStmt: drop/* dropEffects */.a,
    IndexStmt: indexes/* createIndexEffects */.lJ,
    LockStmt: tables/* lockEffects */.K8,
    RefreshMatViewStmt: tables/* refreshEffects */.aL,
    ReindexStmt: indexes/* reindexEffects */.c2,
    RenameStmt: renameEffects,
    RuleStmt: tables/* ruleEffects */.rs,
    TruncateStmt: tables/* truncateEffects */.vw,
    UpdateStmt: updateEffects,
    VacuumStmt: tables/* vacuumEffects */.I3,
    ViewStmt: tables/* viewEffects */.Cn,
};
/** What a statement will do to the relations that are there before it: one effect a relation, the strongest of all. */
function effectsOf(node, world) {
    const [[kind, statement] = []] = Object.entries(node);
    const predict = predictions[kind];
    return predict ? joined(predict(statement, world)) : [];
}
/** The strongest of all effects on each relation. */
function joined(effects) {
    if (effects.length < 2)
        return effects;
    const byRelation = new Map();
    for (const effect of effects) {
        const known = byRelation.get(effect.relation);
        byRelation.set(effect.relation, known ? join(known, effect) : effect);
    }
    return [...byRelation.values()];
}
function join(a, b) {
    return {
        relation: a.relation,
        lock: (0,lock/* strongest */.yX)(a.lock, b.lock),
        scan: a.scan || b.scan,
        rewrite: a.rewrite || b.rewrite,
    };
}
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 94488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ judgeSql),
  O: () => (/* binding */ predictSql)
});

// EXTERNAL MODULE: ./build/src/schema/replay/catalog.js
var replay_catalog = __webpack_require__(66450);
// EXTERNAL MODULE: ./build/src/schema/replay/fork.js
var fork = __webpack_require__(90649);
// EXTERNAL MODULE: ./build/src/sql/grammar/grammar.js + 1 modules
var grammar_grammar = __webpack_require__(18335);
// EXTERNAL MODULE: ./build/src/rules/rules/index.js + 88 modules
var rules = __webpack_require__(85758);
;// CONCATENATED MODULE: ./build/src/rules/judge-unread.js

/** What rules say of a statement that no grammar reads. */
function judgeUnread({ text, location }, problem, { migration, levelOf }) {
    return rules/* sqlRules */.q.flatMap((rule) => {
        if (!rule.checkUnread)
            return [];
        const said = levelOf(rule);
        const level = said ?? rule.info.severity;
        if (level === 'off')
            return [];
        return [...rule.checkUnread({ text, problem })].map(({ byte: _, severity: own, stands: __, effects: ___, ...body }) => {
            const severity = said === undefined ? (own ?? level) : level;
            const finding = { rule: rule.info.id, severity, ...body, location, migration: migration.id };
            return { finding, claim: undefined, effects: [], statement: { text, location } };
        });
    });
}
//# sourceMappingURL=judge-unread.js.map
// EXTERNAL MODULE: ./build/src/rules/judging.js
var rules_judging = __webpack_require__(42349);
// EXTERNAL MODULE: ./build/src/rules/pass.js + 2 modules
var rules_pass = __webpack_require__(6658);
// EXTERNAL MODULE: ./build/src/rules/script/calls.js + 3 modules
var calls = __webpack_require__(45702);
// EXTERNAL MODULE: ./build/src/rules/script/read-script.js + 1 modules
var read_script = __webpack_require__(91540);
;// CONCATENATED MODULE: ./build/src/rules/judge.js








/**
 * Replays a whole history and judges the SQL of its new migrations, with their downs, each from where its up leads to.
 * Needs no database.
 */
async function judgeSql(input) {
    const { predictions, coverage } = await walk(input);
    return { findings: predictions.map(({ finding }) => finding), coverage };
}
/** As `judgeSql`, and tells what each finding rests on. */
async function predictSql(input) {
    const foreseen = new Map();
    const walked = await walk(input, (migration, up) => foreseen.set(migration.id, up.foreseen()));
    return { ...walked, foreseen };
}
/** `onUp` is told of each judged up while the catalog is as it leaves it. */
async function walk(input, onUp) {
    const grammar = await (0,grammar_grammar/* loadGrammar */.o)();
    const catalog = (0,replay_catalog/* emptyCatalog */.L)();
    const gathered = { predictions: [], unread: [], statements: 0 };
    let change;
    for (const migration of input.history.migrations) {
        const script = migration.up?.sql;
        if (!script) {
            catalog.complete &&= migration.up === undefined;
            continue;
        }
        if (!input.judged.has(migration)) {
            const world = (0,calls/* callWorld */.pn)(grammar, catalog);
            for (const statement of (0,read_script/* readScript */.U)(script, grammar)) {
                for (const one of (0,calls/* withCalled */.as)(statement, world))
                    replayOne(catalog, one, migration);
            }
            continue;
        }
        if (!input.together || !change)
            change = (0,rules_judging/* changeOf */.C2)(input, migration);
        const judging = { input, gathered, change, grammar };
        const up = passThrough(script, 'up', { ...judging, migration, catalog });
        const back = migration.down?.sql;
        const down = back && passThrough(back, 'down', { ...judging, migration, catalog: (0,fork/* forked */.y)(catalog) });
        gathered.predictions.push(...up.end(down?.script), ...(down?.end(up.script) ?? []));
        onUp?.(migration, up);
    }
    const { predictions, ...coverage } = gathered;
    return { predictions: (0,rules_judging/* standing */.JA)(predictions), coverage };
}
function replayOne(catalog, statement, { id }) {
    catalog.complete &&= statement.hides !== 'schema';
    (0,calls/* replayAll */.R4)(statement, catalog, id);
}
/** Judges a script statement by statement; what is told of the whole is left to the end. */
function passThrough(script, direction, judging) {
    const { input, gathered, change, grammar, migration, catalog } = judging;
    const pass = (0,rules_pass/* passOf */.F)({ ...(0,rules_judging/* sharedBy */.Tb)(input), migration, direction, mode: script.mode, catalog, change });
    const read = (0,read_script/* readScript */.U)(script, grammar);
    // What only takes a setting back cannot fail.
    const last = read.findLastIndex(({ nodes }) => !nodes.every((node) => 'VariableSetStmt' in node));
    const world = (0,calls/* callWorld */.pn)(grammar, catalog);
    for (const [index, statement] of read.entries()) {
        for (const one of (0,calls/* withCalled */.as)(statement, world)) {
            count(one, { input, gathered, migration });
            catalog.complete &&= one.hides !== 'schema';
            const isLast = index >= last && one === statement;
            for (const node of one.nodes)
                gathered.predictions.push(...pass.next(node, one, isLast));
        }
    }
    return pass;
}
/** What was not read is told. */
function count(statement, { input, gathered, migration }) {
    const { problem, location } = statement;
    gathered.statements++;
    if (problem === undefined)
        return;
    gathered.unread.push({ migration: migration.id, location, problem });
    const levelOf = (rule) => input.levelOf(rule, { file: location.file, tables: () => [] });
    gathered.predictions.push(...judgeUnread(statement, problem, { migration, levelOf }));
}
//# sourceMappingURL=judge.js.map

/***/ }),

/***/ 42349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ changeOf),
/* harmony export */   JA: () => (/* binding */ standing),
/* harmony export */   Tb: () => (/* binding */ sharedBy)
/* harmony export */ });
/** What nothing behind it has mended. */
function standing(predictions) {
    return predictions.flatMap(({ stands, ...prediction }) => (stands?.() === false ? [] : [prediction]));
}
/** Ids of what is released together with a migration. */
function changeOf({ together, judged }, { id }) {
    return { ids: new Set(together ? [...judged].map((one) => one.id) : [id]), columns: new Set() };
}
/** What holds for every script of a run. */
function sharedBy({ history, ...input }) {
    const { major, limitedByRunner = false, agreed = {}, servers = [], levelOf, sizes, onFinding } = input;
    const { flavor: runner, oneTransaction = false, session } = history;
    const told = { major, runner, oneTransaction, session };
    return { ...told, limitedByRunner, agreed, servers, levelOf, sizes, onFinding };
}
//# sourceMappingURL=judging.js.map

/***/ }),

/***/ 6658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ passOf)
});

// EXTERNAL MODULE: ./build/src/core/lock.js
var core_lock = __webpack_require__(61738);
// EXTERNAL MODULE: ./build/src/schema/replay/names.js
var names = __webpack_require__(6089);
// EXTERNAL MODULE: ./build/src/schema/replay/replay.js + 2 modules
var replay = __webpack_require__(6290);
// EXTERNAL MODULE: ./build/src/schema/replay/routines.js
var routines = __webpack_require__(57576);
// EXTERNAL MODULE: ./build/src/rules/effects/index.js + 3 modules
var effects = __webpack_require__(38705);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/sql/grammar/mentions.js
var mentions = __webpack_require__(40017);
// EXTERNAL MODULE: ./build/src/sql/scanner.js
var scanner = __webpack_require__(46896);
;// CONCATENATED MODULE: ./build/src/sql/normal-form.js

/**
 * A statement so that two ways of writing it are one: comments and line breaks out, words in lower case. What stands
 * in quotes stays as it is.
 */
function normalForm(sql) {
    const scan = (0,scanner/* scanner */.z)(sql);
    const parts = [];
    for (;;) {
        const kind = (0,scanner/* advance */.n)(scan);
        if (kind === 'end')
            break;
        const text = sql.slice(scan.start, scan.end);
        if (kind === 'space' || kind === 'comment') {
            if (parts.at(-1) !== ' ')
                parts.push(' ');
        }
        else
            parts.push(kind === 'word' ? text.toLowerCase() : text);
    }
    return parts.join('').trim();
}
//# sourceMappingURL=normal-form.js.map
// EXTERNAL MODULE: ./build/src/rules/rules/index.js + 88 modules
var rules_rules = __webpack_require__(85758);
// EXTERNAL MODULE: ./build/src/rules/sizes.js
var rules_sizes = __webpack_require__(73187);
// EXTERNAL MODULE: ./build/src/rules/work.js
var work = __webpack_require__(83152);
;// CONCATENATED MODULE: ./build/src/rules/raise.js







/** What the rules about single statements say of one. */
function raiseOf(judged, statement, raising) {
    const tables = once(() => tablesOf(judged));
    const works = once(() => (0,work/* sizedWorkOf */.C6)(judged.node, judged.effects, judged.catalog));
    const form = once(() => formOf(statement.text));
    const { text, location: start } = statement;
    const { call } = statement;
    const place = { ...raising, text, start, call, effects: judged.effects, tables, works, form };
    const { direction, migration, onFinding } = raising;
    const raised = [];
    // Most rules find nothing in most statements: this runs a hundred times a file, and leaves nothing behind then.
    for (const rule of rulesFor(judged.node)) {
        // What is off unless somebody asks for it is mostly off.
        const isUsual = rule.info.severity !== 'off';
        let say = isUsual ? undefined : sayer(rule, place);
        if (!isUsual && !say)
            continue;
        for (const { byte, ...body } of rule.check(judged)) {
            say ??= sayer(rule, place);
            if (!say)
                break;
            const found = say(body, byte === undefined ? statement.location : statement.locate(byte));
            const { finding } = found.prediction;
            if (direction === 'up')
                onFinding?.({ finding, migration, judged, statement, byte });
            raised.push(found);
        }
    }
    return raised;
}
/** What the rules about whole scripts say of one. */
function raiseOfScript(script, raising) {
    return rules_rules/* scriptRules */.t.flatMap((rule) => [...rule.checkScript(script)].flatMap(({ at, byte: _, ...body }) => {
        const { text, location, effects, call } = at;
        const tables = () => effects.map(({ relation }) => relation);
        const form = once(() => formOf(text));
        const say = sayer(rule, {
            ...raising,
            text,
            start: location,
            call,
            effects,
            tables,
            works: () => [],
            form,
        });
        if (!say)
            return [];
        const found = say(body, location);
        const { direction, migration, onFinding } = raising;
        if (direction === 'up')
            onFinding?.({ finding: found.prediction.finding, migration, script });
        return [found];
    }));
}
/** How a rule's findings are said at a place; undefined where the rule is off there. */
function sayer({ info }, place) {
    const { migration, direction, sizes } = place;
    const said = place.levelOf({ info }, { file: place.start.file, tables: place.tables });
    const level = said ?? info.severity;
    if (level === 'off')
        return undefined;
    return ({ severity: own, effects = place.effects, stands, goesOverRows, ...body }, location) => {
        const severity = said === undefined ? (own ?? level) : level;
        const plain = {
            rule: info.id,
            severity,
            ...toldOfCall(body, place),
            form: place.form(),
            location,
            migration: migration.id,
        };
        // What the project, or the rule itself, says of the severity is stronger than a size.
        const fixed = (said ?? own) !== undefined;
        const finding = sizes && info.bySize ? (0,rules_sizes/* weighed */.a7)(plain, place.works(), { sizes, fixed }) : plain;
        const prediction = {
            finding: direction === 'down' ? inDown(finding, said) : finding,
            // No run is held against a down.
            claim: direction === 'down' ? undefined : info.claim,
            effects,
            ...(info.rowsFail && !goesOverRows ? { rowsFail: info.rowsFail } : {}),
            ...(stands ? { stands } : {}),
            statement: {
                text: place.text,
                location: place.start,
                ...(place.call && { calledBy: place.call.text }),
            },
        };
        return { prediction, claim: info.claim };
    };
}
/** What a routine does is told where it is called, with the place where it stands. */
function toldOfCall(body, { call, text }) {
    if (!call)
        return body;
    const { routine, location } = call;
    const message = `${routine} does it: ${clipped(text)}`;
    return {
        ...body,
        title: `in ${routine}: ${body.title}`,
        ...(location && { related: [{ location, message }] }),
    };
}
function clipped(text) {
    const line = text.replace(/\s+/g, ' ').trim();
    return line.length > 120 ? `${line.slice(0, 119)}…` : line;
}
/** The same for a statement that is only written in another way. */
function formOf(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(normalForm(text)).digest('hex').slice(0, 8);
}
/** A down runs when a release is taken back, if ever: it counts a step less, unless the project has said how much. */
function inDown(finding, said) {
    return {
        ...finding,
        severity: said === undefined ? milder[finding.severity] : finding.severity,
        title: `in the down: ${finding.title}`,
        subject: `down: ${finding.subject}`,
    };
}
const milder = {
    error: 'warning',
    warning: 'notice',
    notice: 'notice',
};
/** Every table that a statement names, and those that it locks beside. */
function tablesOf({ node, effects, catalog }) {
    const named = [...ownRelation(node), ...(0,mentions/* relationsOf */.nS)(node)].map((relation) => (0,names/* keyOf */.TN)(catalog, relation));
    return [...new Set([...named, ...effects.map(({ relation }) => relation)])];
}
/** What a statement is about: trees have it without the name of its kind, so that no search by kind finds it. */
function ownRelation(node) {
    const [statement] = Object.values(node);
    return typeof statement?.relation?.relname === 'string' ? [statement.relation] : [];
}
/** Works a thing out when it is asked for, and not again. */
function once(make) {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}
/** Rules by the kind of statement that they look at: most have nothing to say of most statements. */
function rulesFor(node) {
    const [kind = ''] = Object.keys(node);
    const known = byKind.get(kind);
    if (known)
        return known;
    const rules = rules_rules/* sqlRules */.q.filter(({ kinds }) => kinds === undefined || kinds.some((one) => one === kind));
    byKind.set(kind, rules);
    return rules;
}
const byKind = new Map();
//# sourceMappingURL=raise.js.map
// EXTERNAL MODULE: ./build/src/rules/script/calls.js + 3 modules
var calls = __webpack_require__(45702);
// EXTERNAL MODULE: ./build/src/rules/script/timeouts.js
var script_timeouts = __webpack_require__(52753);
;// CONCATENATED MODULE: ./build/src/rules/pass.js








const noLimits = { lock: undefined, statement: undefined, transaction: undefined };
/** What `lockkeeper migrate` sets. Milliseconds. */
const usualLimit = 2_000;
/** Takes the statements of one script one after the other, judges each and replays it. */
function passOf(input) {
    const { migration, direction, catalog, change, major, runner, agreed, servers, session, oneTransaction } = input;
    const timeouts = (0,script_timeouts/* timeoutTracker */.kB)({
        ...noLimits,
        ...(session && (0,script_timeouts/* sessionTimeouts */.n2)(session)),
        ...(input.limitedByRunner && { lock: usualLimit }),
    });
    const passed = [];
    const all = [];
    let number;
    let earlier = openTransaction();
    const isNew = (relation) => {
        const found = catalog.relations.get(relation);
        if (!found || !change.ids.has(found.madeBy))
            return false;
        // Rows that an earlier migration of the change has brought are rows.
        return found.madeBy === migration.id || !found.hasRows;
    };
    const { mode, captured } = input;
    const script = {
        statements: passed,
        direction,
        mode,
        runner,
        major,
        ...(captured && { captured }),
        oneTransaction,
        ...(session && { session }),
    };
    return {
        script,
        next(node, statement, isLast) {
            const { text, location, transaction } = statement;
            if (transaction !== number)
                earlier = openTransaction();
            number = transaction;
            const predicted = (0,effects/* effectsOf */.w)(node, { catalog, major });
            all.push(...predicted);
            const judged = {
                node,
                text,
                catalog,
                major,
                // Nobody waits for what this very migration has made.
                effects: predicted.filter(({ relation }) => !isNew(relation)),
                transaction: { kind: transaction === undefined ? 'none' : 'one', ...earlier.statements },
                timeouts: (0,script_timeouts/* limitsAsSeen */.yD)(timeouts.at(transaction), statement.limits ?? {}, session?.holdsInRuns ?? true),
                runner,
                agreed,
                servers,
                direction,
                isLast,
                isNew,
                isNewColumn: (relation, column) => change.columns.has(`${relation}.${column}`),
            };
            const found = raiseOf(judged, statement, input);
            const told = found.map(({ prediction, claim }) => ({ rule: prediction.finding.rule, claim }));
            const one = {
                node,
                text,
                location,
                transaction,
                effects: judged.effects,
                timeouts: judged.timeouts,
                told,
                ...(statement.byRunner && { byRunner: true }),
                ...(statement.call && { call: statement.call }),
            };
            passed.push(one);
            earlier.add(one);
            timeouts.take(node, transaction);
            if (direction === 'up')
                for (const column of columnsAdded(node, catalog))
                    change.columns.add(column);
            (0,replay/* replay */.e)(catalog, node, migration.id);
            (0,routines/* rememberRoutine */.yb)(catalog, node, { text, locate: (0,calls/* placesIn */.yN)(statement) });
            return found.map(({ prediction }) => prediction);
        },
        end: (other) => raiseOfScript({ ...script, ...(other ? { other } : {}) }, input).map(({ prediction }) => prediction),
        foreseen: () => ({
            effects: all,
            made: new Set([...catalog.relations.keys()].filter(isNew)),
            waitsForLocks: ({ ...timeouts.at(number), ...passed.at(-1)?.timeouts }.lock ?? 0) === 0,
        }),
    };
}
/** A transaction with what went past in it, found again without looking at all of it. */
function openTransaction() {
    const before = [];
    const locking = [];
    const kinds = new Map();
    return {
        statements: { before, locking, ofKind: (kind) => kinds.get(kind) ?? [] },
        add(one) {
            before.push(one);
            if (one.effects.some(({ lock }) => /writes/.test((0,core_lock/* blocked */.Z5)(lock))))
                locking.push(one);
            for (const kind of Object.keys(one.node)) {
                const known = kinds.get(kind);
                if (known)
                    known.push(one);
                else
                    kinds.set(kind, [one]);
            }
        },
    };
}
/** `schema.name.column` of what ALTER TABLE adds. */
function columnsAdded(node, catalog) {
    if (!('AlterTableStmt' in node))
        return [];
    const { relation, cmds = [] } = node.AlterTableStmt;
    const table = catalog.relations.get((0,names/* keyOf */.TN)(catalog, relation));
    return cmds.flatMap((one) => {
        const def = 'AlterTableCmd' in one ? one.AlterTableCmd.def : undefined;
        const name = def && 'ColumnDef' in def ? def.ColumnDef.colname : undefined;
        // With IF NOT EXISTS a column of old may stay.
        if (name === undefined || table?.columns.has(name))
            return [];
        return [`${(0,names/* keyOf */.TN)(catalog, relation)}.${name}`];
    });
}
//# sourceMappingURL=pass.js.map

/***/ }),

/***/ 45702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pn: () => (/* binding */ callWorld),
  yN: () => (/* binding */ placesIn),
  R4: () => (/* binding */ replayAll),
  as: () => (/* binding */ withCalled)
});

// EXTERNAL MODULE: ./build/src/schema/replay/names.js
var names = __webpack_require__(6089);
// EXTERNAL MODULE: ./build/src/schema/replay/replay.js + 2 modules
var replay = __webpack_require__(6290);
// EXTERNAL MODULE: ./build/src/schema/replay/routines.js
var routines = __webpack_require__(57576);
// EXTERNAL MODULE: ./build/src/sql/grammar/mentions.js
var mentions = __webpack_require__(40017);
;// CONCATENATED MODULE: ./build/src/rules/script/called-functions.js
/** Kinds of statements that run the functions which they name. Of a default or a view nothing runs here and now. */
const running = new Set([
    'SelectStmt',
    'CallStmt',
    'InsertStmt',
    'UpdateStmt',
    'DeleteStmt',
    'MergeStmt',
    'CreateTableAsStmt',
]);
/** Whether a statement runs the functions that it names. */
function runsCalls(node) {
    return running.has(Object.keys(node)[0] ?? '');
}
/** The calls that a statement is there for: CALL, and SELECT without a table. */
function purposeOf(node) {
    if ('CallStmt' in node)
        return node.CallStmt.funccall ? [node.CallStmt.funccall] : [];
    return 'SelectStmt' in node ? ofSelect(node.SelectStmt) : [];
}
function ofSelect({ fromClause = [], targetList = [], intoClause }) {
    const sources = fromClause.map((source) => ('RangeFunction' in source ? source.RangeFunction : undefined));
    if (intoClause || sources.some((source) => source === undefined))
        return [];
    const called = sources.flatMap((source) => (source?.functions ?? []).flatMap((one) => ('List' in one ? (one.List.items ?? []) : [one])));
    const targets = targetList.map((target) => ('ResTarget' in target ? target.ResTarget.val : undefined));
    return [...called, ...targets].flatMap(callIn);
}
function callIn(node) {
    if (!node)
        return [];
    if ('TypeCast' in node)
        return callIn(node.TypeCast.arg);
    return 'FuncCall' in node ? [node.FuncCall] : [];
}
/**
 * Functions of PostgreSQL by how they begin, from `pg_proc` of 12 to 18: what a migration calls for its own sake, and
 * what it only asks.
 */
const beginnings = /^(?:pg_|lo_|lo(?:read|write)|set_?(?:config|val|seed)$|next_?val$|currval$|lastval$|current_|session_|inet_|txid_|has_|row_|to_|json|array_|string_|regexp_|quote_|format|xml|query_to_|table_to_|schema_to_|ts_|tsvector_|date_|make_|age$|bit_|gin_|brin_|uuid|gen_random_uuid$|random|clock_|statement_|transaction_|timeofday$|now$|version$|md5$|sha\d|encode$|decode$|convert|length$|char|octet_|lower|upper|initcap$|btrim$|ltrim$|rtrim$|trim$|replace$|translate$|repeat$|reverse$|split_part$|strpos$|substr|position$|overlay$|left$|right$|lpad$|rpad$|concat|chr$|ascii$|abs$|round$|ceil|floor$|trunc$|sign$|sqrt$|power$|exp$|ln$|log|mod$|div$|gcd$|lcm$|width_bucket$|extract$|isfinite$|justify_|coalesce$|nullif$|greatest$|least$|count$|sum$|avg$|min$|max$|bool_|every$|any_value$|generate_|unnest$|cardinality$|num_nonnulls$|num_nulls$|obj_description$|col_description$|shobj_description$|enum_|range_|int\d|float\d|numeric|text$|bool$|host$|network|masklen$|jsonb)/;
/** Whether a function is PostgreSQL's own. Unsure names count as such: a gap is told where there is one. */
function isBuiltIn(name) {
    const [schema, own] = name.length > 1 ? [name.at(-2), name.at(-1)] : [undefined, name[0]];
    if (schema !== undefined)
        return schema === 'pg_catalog' || schema === 'information_schema';
    return beginnings.test(own ?? '');
}
//# sourceMappingURL=called-functions.js.map
// EXTERNAL MODULE: ./build/src/sql/grammar/constant-text.js
var constant_text = __webpack_require__(6744);
// EXTERNAL MODULE: ./build/src/rules/script/timeouts.js
var timeouts = __webpack_require__(52753);
;// CONCATENATED MODULE: ./build/src/rules/script/called-routine.js





/** The routine that a call means; `several` where only the types of its arguments say which. */
function routineOf(catalog, { funcname, args = [] }) {
    const key = (0,routines/* routineKey */.GT)(catalog, (0,names/* writtenName */.lD)(funcname));
    const fitting = (catalog.routines.get(key) ?? []).filter((one) => {
        const inputs = (0,routines/* inputsOf */.Vc)(one);
        const variadic = inputs.some(({ mode }) => mode === 'FUNC_PARAM_VARIADIC');
        const least = inputs.filter(({ defexpr, mode }) => !defexpr && mode !== 'FUNC_PARAM_VARIADIC').length;
        return args.length >= least && (variadic || args.length <= inputs.length);
    });
    return fitting.length > 1 ? 'several' : fitting[0];
}
/** The server refuses changes in a routine that is not volatile. */
function isReadOnly({ node }) {
    return (node.options ?? []).some((option) => {
        if (!('DefElem' in option) || option.DefElem.defname !== 'volatility')
            return false;
        const { arg } = option.DefElem;
        return arg !== undefined && 'String' in arg && arg.String.sval !== 'volatile';
    });
}
/** What the parameters are worth in this call, as far as constants tell. */
function valuesOf(routine, { args = [] }, outer) {
    const known = new Map();
    const named = new Map();
    const inputs = (0,routines/* inputsOf */.Vc)(routine).filter(({ mode }) => mode !== 'FUNC_PARAM_VARIADIC');
    for (const [index, arg] of args.entries()) {
        if ('NamedArgExpr' in arg)
            named.set(arg.NamedArgExpr.name ?? '', arg.NamedArgExpr.arg);
        else
            named.set(inputs[index]?.name ?? '', arg);
    }
    for (const { name, defexpr } of inputs) {
        const value = (0,constant_text/* constantText */._r)(name !== undefined && named.has(name) ? named.get(name) : defexpr, outer);
        if (name !== undefined && value !== undefined)
            known.set(name, value);
    }
    return known;
}
function settingsOf({ node }) {
    return (0,mentions/* nodesOf */.Nh)(node.options ?? [], 'VariableSetStmt');
}
/** Where the routine looks names up, where it says so itself. */
function pathOf(routine) {
    const set = settingsOf(routine).find(({ name, kind }) => name === 'search_path' && kind === 'VAR_SET_VALUE');
    const names = (set?.args ?? []).flatMap((one) => {
        const value = 'A_Const' in one ? one.A_Const.sval?.sval : undefined;
        return value === undefined || /^(?:pg_catalog|pg_temp|\$user)?$/.test(value) ? [] : [value];
    });
    return names.length > 0 ? names : undefined;
}
/** The limits that it sets for itself, in milliseconds. */
function limitsOf(routine) {
    const none = { lock: undefined, statement: undefined, transaction: undefined };
    const tracker = (0,timeouts/* timeoutTracker */.kB)(none);
    for (const set of settingsOf(routine))
        tracker.take({ VariableSetStmt: set }, undefined);
    const { lock, statement } = tracker.at(undefined);
    return { ...(lock !== undefined && { lock }), ...(statement !== undefined && { statement }) };
}
//# sourceMappingURL=called-routine.js.map
// EXTERNAL MODULE: ./build/src/rules/script/quoted-body.js
var quoted_body = __webpack_require__(31070);
// EXTERNAL MODULE: ./build/src/rules/script/read-body.js + 2 modules
var read_body = __webpack_require__(48564);
;// CONCATENATED MODULE: ./build/src/rules/script/routine-body.js
/** The body of a routine that has it without quotes: what stands between BEGIN ATOMIC and its END. */
function routineBody({ node, text }) {
    if (!node.sql_body)
        return undefined;
    const begin = /\bbegin\s+atomic\b/i.exec(text);
    const expression = begin ? undefined : /\breturn\s+/i.exec(text);
    const opening = begin ?? expression;
    if (!opening)
        return undefined;
    const start = opening.index + opening[0].length;
    const inner = begin ? text.slice(start).replace(/\bend\s*;?\s*$/i, '') : `SELECT ${text.slice(start)}`;
    const shift = begin ? 0 : 'SELECT '.length;
    return {
        kind: 'routine',
        language: 'sql',
        text: inner,
        offsetOf: (inBody) => start + Math.max(0, inBody - shift),
    };
}
//# sourceMappingURL=routine-body.js.map
;// CONCATENATED MODULE: ./build/src/rules/script/calls.js









const mostCalls = 1_000;
const mostDeep = 8;
function callWorld(grammar, catalog) {
    return { grammar, catalog, left: { calls: mostCalls, transaction: 0 } };
}
/** A statement, and behind it what the routines do that it calls, as if that stood in the script at its place. */
function* withCalled(statement, world) {
    yield statement;
    yield* calledBy(statement, { world, stack: [], values: new Map() });
}
function* calledBy(statement, calling) {
    const { catalog } = calling.world;
    for (const node of statement.nodes) {
        if (!runsCalls(node))
            continue;
        const purpose = purposeOf(node);
        // Without a routine that is known, a table of data need not be looked through.
        const all = catalog.routines.size === 0 ? [] : (0,mentions/* nodesOf */.Nh)(node, 'FuncCall');
        for (const call of [...new Set([...purpose, ...all])].sort((a, b) => (a.location ?? 0) - (b.location ?? 0))) {
            const found = routineOf(catalog, call);
            if (typeof found === 'object')
                yield* inside(found, call, { ...calling, statement });
            else if (purpose.includes(call))
                yield* unknown(statement, call, found);
        }
    }
}
/** What is called for its own sake and cannot be looked into is told. */
function* unknown(statement, call, why) {
    const name = nameOf(call);
    if (why === 'several')
        yield gap(statement, call, `what ${name} does, of which there are several`);
    else if (!isBuiltIn((0,names/* words */.aL)(call.funcname)))
        yield gap(statement, call, `what ${name} does, which no migration shows`);
}
function* inside(routine, call, calling) {
    const { world, stack, statement, values } = calling;
    const { catalog, grammar, left } = world;
    // What calls itself does again what was read already.
    if (stack.includes(routine))
        return;
    const name = nameOf(call);
    if (stack.length >= mostDeep || left.calls-- <= 0) {
        yield gap(statement, call, `what ${name} does, behind too many calls`);
        return;
    }
    const body = (0,quoted_body/* quotedBody */.d)({ CreateFunctionStmt: routine.node }, routine.text) ?? routineBody(routine);
    if (!body)
        return;
    const read = (0,read_body/* readRoutine */.b8)(body, routine.text, { grammar, values: valuesOf(routine, call, values) });
    const placed = placer({ routine, statement, name, left, offsetOf: body.offsetOf });
    const [path, own] = [catalog.searchPath, pathOf(routine)];
    catalog.searchPath = own ?? path;
    for (const piece of read.pieces) {
        if (isReadOnly(routine) && !piece.nodes.some((node) => 'SelectStmt' in node))
            continue;
        const one = placed(piece);
        yield one;
        yield* calledBy(one, { world, stack: [...stack, routine], values: read.known });
    }
    if (own)
        catalog.searchPath = path;
}
/** Pieces of a routine as statements at the place of the call. */
function placer({ routine, statement, name, left, offsetOf, }) {
    const { location } = statement;
    let transaction = statement.transaction ?? --left.transaction;
    const limits = { ...statement.limits, ...limitsOf(routine) };
    return ({ text, nodes, at, problem, hides, afterCommit }) => {
        if (afterCommit)
            transaction = --left.transaction;
        const where = routine.locate?.(offsetOf(at));
        return {
            text,
            nodes,
            location,
            locate: () => location,
            transaction,
            limits,
            ...(statement.byRunner && { byRunner: true }),
            call: { text: statement.call?.text ?? statement.text, routine: name, location: where },
            ...(problem === undefined ? {} : { problem: `${problem} in ${name}`, hides: hides ?? 'schema' }),
        };
    };
}
function gap(statement, call, problem) {
    const { location, transaction, nodes } = statement;
    const text = `${nodes.some((node) => 'CallStmt' in node) ? 'CALL' : 'SELECT'} ${nameOf(call)}`;
    return { text, nodes: [], location, locate: () => location, transaction, problem, hides: 'rows' };
}
function nameOf({ funcname }) {
    return `${(0,names/* words */.aL)(funcname).join('.')}()`;
}
/** Takes what a statement does into the catalog, and the routine that it makes, for those that call it later. */
function replayAll(statement, catalog, migration) {
    for (const node of statement.nodes) {
        (0,replay/* replay */.e)(catalog, node, migration);
        (0,routines/* rememberRoutine */.yb)(catalog, node, { text: statement.text, locate: placesIn(statement) });
    }
}
/** Offsets into a statement as places in its file. */
function placesIn({ text, locate, call, }) {
    return call ? undefined : (offset) => locate(Buffer.byteLength(text.slice(0, offset)));
}
//# sourceMappingURL=calls.js.map

/***/ }),

/***/ 46921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ hiddenIn)
/* harmony export */ });
/* harmony import */ var _sql_statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40495);

/** First words of statements that only bring rows or words, whatever they say. */
const plain = new Set([
    'INSERT',
    'UPDATE',
    'DELETE',
    'MERGE',
    'VALUES',
    'COMMENT',
    'SELECT',
    'SAVEPOINT',
    'RELEASE',
    'ANALYZE',
    'ANALYSE',
    'NOTIFY',
]);
/** What may hide in a statement that begins like this. */
function hiddenIn(statement) {
    return plain.has((0,_sql_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .firstKeyword */ .A1)(statement)) ? 'rows' : 'schema';
}
//# sourceMappingURL=hidden.js.map

/***/ }),

/***/ 31070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ quotedBody)
/* harmony export */ });
/* harmony import */ var _sql_scanner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46896);

/** The body of a statement that has one in quotes; undefined for others, and for BEGIN ATOMIC. */
function quotedBody(node, statement) {
    const kind = 'DoStmt' in node ? 'block' : 'routine';
    const options = 'DoStmt' in node
        ? node.DoStmt.args
        : 'CreateFunctionStmt' in node
            ? node.CreateFunctionStmt.options
            : undefined;
    const text = option(options, 'as');
    if (text === undefined)
        return undefined;
    const language = option(options, 'language')?.toLowerCase() ?? (kind === 'block' ? 'plpgsql' : 'sql');
    return { kind, language, text, offsetOf: placesOf(statement, kind) };
}
function option(options, name) {
    for (const node of options ?? []) {
        if (!('DefElem' in node) || node.DefElem.defname !== name)
            continue;
        const { arg } = node.DefElem;
        const value = arg && 'List' in arg ? arg.List.items?.[0] : arg;
        if (value && 'String' in value)
            return value.String.sval ?? '';
    }
    return undefined;
}
/** The quotes of the body: those that do not stand behind LANGUAGE; in a routine, those behind AS. */
function placesOf(statement, kind) {
    const scan = (0,_sql_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .scanner */ .z)(statement);
    let word = '';
    for (let token = (0,_sql_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .advance */ .n)(scan); token !== 'end' && token !== 'unterminated'; token = (0,_sql_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .advance */ .n)(scan)) {
        if (token === 'word')
            word = statement.slice(scan.start, scan.end).toLowerCase();
        if (token !== 'dollar' && token !== 'string')
            continue;
        if (kind === 'block' ? word === 'language' : word !== 'as') {
            word = '';
            continue;
        }
        const { start, end } = scan;
        if (token === 'dollar') {
            const open = statement.indexOf('$', start + 1) + 1;
            return (inBody) => open + inBody;
        }
        return statement[start] === "'" ? plainPlaces(statement, start) : () => Math.min(start, end);
    }
    return () => 0;
}
/** In plain quotes each doubled one stands for one. */
function plainPlaces(statement, start) {
    const doubled = [];
    for (let at = statement.indexOf("''", start + 1); at >= 0; at = statement.indexOf("''", at + 2))
        doubled.push(at - start - 1 - doubled.length);
    return (inBody) => {
        const next = doubled.findIndex((one) => one >= inBody);
        return start + 1 + inBody + (next < 0 ? doubled.length : next);
    };
}
//# sourceMappingURL=quoted-body.js.map

/***/ }),

/***/ 48564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Gr: () => (/* binding */ readBlock),
  b8: () => (/* binding */ readRoutine),
  To: () => (/* binding */ unreadInRoutine)
});

// EXTERNAL MODULE: ./build/src/sql/split.js
var split = __webpack_require__(39234);
// EXTERNAL MODULE: ./build/src/rules/script/hidden.js
var script_hidden = __webpack_require__(46921);
;// CONCATENATED MODULE: ./build/src/rules/script/body-piece.js

/** Reads one statement of a body. */
function readPiece(text, { at, places }, grammar) {
    const parsed = grammar.parse(text);
    const piece = { text, at, nodes: [], locate: () => at };
    if (!parsed.ok)
        return { ...piece, problem: parsed.message, hides: (0,script_hidden/* hiddenIn */.k)(text) };
    if (parsed.nodes.some((node) => 'DoStmt' in node))
        return { ...piece, problem: 'a DO block inside of another', hides: 'schema' };
    const locate = (byte) => at + (places === 'own' ? parsed.offsetOf(byte) : 0);
    return { ...piece, nodes: parsed.nodes, locate };
}
//# sourceMappingURL=body-piece.js.map
// EXTERNAL MODULE: ./build/src/sql/grammar/constant-text.js
var constant_text = __webpack_require__(6744);
;// CONCATENATED MODULE: ./build/src/rules/script/execute.js




const mostRounds = 1_000;
/** EXECUTE of a text that is known as it stands, once for each value of the constant loops around it. */
function executedPieces(step, at, world) {
    const { grammar, known } = world;
    const expression = expressionOf(step.expression, grammar);
    const texts = roundsOf(step, world).map((values) => (0,constant_text/* constantText */._r)(expression, values));
    if (texts.every((text) => text !== undefined))
        return texts.flatMap((text) => constantPieces(text, at, grammar));
    const hides = (0,script_hidden/* hiddenIn */.k)((0,constant_text/* constantStart */.Le)(expression, known));
    const text = `EXECUTE ${step.expression}`;
    return [{ text, at, nodes: [], locate: () => at, problem: 'dynamic EXECUTE', hides }];
}
/** What the variables are worth each time round: FOREACH over an array of constants has values that are known. */
function roundsOf({ loops }, { text, known, grammar }) {
    if (loops.length === 0)
        return [known];
    const lines = text.split('\n');
    let rounds = [known];
    for (const { line, array } of loops) {
        const name = /\bforeach\s+(\w+)/i.exec(lines[line - 1] ?? '')?.[1]?.toLowerCase();
        const values = (0,constant_text/* constantTexts */.tB)(expressionOf(array, grammar), known);
        if (name === undefined || values === undefined || rounds.length * values.length > mostRounds)
            continue;
        rounds = rounds.flatMap((round) => values.map((value) => new Map([...round, [name, value]])));
    }
    return rounds;
}
/** The text of a constant may hold several statements. */
function constantPieces(text, at, grammar) {
    return (0,split/* split */.l)(text).items.flatMap((item) => item.kind === 'statement' ? [readPiece(item.text, { at, places: 'start' }, grammar)] : []);
}
/** The values of those variables whose default is a constant. */
function knownValues({ constants }, grammar) {
    const known = new Map();
    for (const [name, expression] of constants) {
        const value = (0,constant_text/* constantText */._r)(expressionOf(expression, grammar), known);
        if (value !== undefined)
            known.set(name, value);
    }
    return known;
}
function expressionOf(expression, grammar) {
    const parsed = grammar.parse(`SELECT ${expression}`);
    const [node] = parsed.ok ? parsed.nodes : [];
    const [target] = node && 'SelectStmt' in node ? (node.SelectStmt.targetList ?? []) : [];
    return target && 'ResTarget' in target ? target.ResTarget.val : undefined;
}
//# sourceMappingURL=execute.js.map
;// CONCATENATED MODULE: ./build/src/rules/script/read-body.js



/** What a DO block runs, in the order of its text: every branch counts as taken. */
function readBlock({ language, text }, statement, grammar) {
    if (language !== 'plpgsql')
        return [unread(0, `a DO block in ${language}`, 'schema')];
    const parsed = grammar.parseBody(statement);
    if (!parsed.ok)
        return [
            {
                ...unread(placeOfError(parsed.message, text), `a DO block: ${parsed.message}`, 'schema'),
                text: `DO ${text}`,
            },
        ];
    return piecesOf(parsed.body.steps, { text, grammar, known: knownValues(parsed.body, grammar) });
}
/** What a routine runs when it is called with these values: every branch counts as taken. */
function readRoutine({ language, text }, statement, { grammar, values }) {
    if (language === 'sql') {
        const pieces = (0,split/* split */.l)(text).items.flatMap((item) => item.kind === 'statement' ? [readPiece(item.text, { at: item.start, places: 'own' }, grammar)] : []);
        return { pieces, known: values };
    }
    if (language !== 'plpgsql')
        return { pieces: [unread(0, `a routine in ${language}`, 'schema')], known: values };
    const parsed = grammar.parseBody(statement);
    if (!parsed.ok)
        return { pieces: [unread(0, `its body: ${parsed.message}`, 'schema')], known: values };
    const kept = [...values].filter(([name]) => !parsed.body.changed.has(name));
    const known = new Map([...knownValues(parsed.body, grammar), ...kept]);
    return { pieces: piecesOf(parsed.body.steps, { text, grammar, known }), known };
}
/**
 * What of a routine's body cannot be read. It runs later, if ever: what can be read says nothing about this migration.
 */
function unreadInRoutine({ language, text }, statement, grammar) {
    const why = (message) => `the body of a routine: ${message}`;
    if (language === 'sql') {
        return (0,split/* split */.l)(text).items.flatMap((item) => {
            const parsed = item.kind === 'statement' ? grammar.parse(item.text) : undefined;
            return !parsed || parsed.ok ? [] : [unread(item.start + parsed.offset, why(parsed.message), 'nothing')];
        });
    }
    if (language !== 'plpgsql')
        return [];
    const parsed = grammar.parseBody(statement);
    // Its other complaints are about types and variables of tables, which it cannot know.
    if (parsed.ok || !parsed.message.startsWith('syntax error'))
        return [];
    return [unread(placeOfError(parsed.message, text), why(parsed.message), 'nothing')];
}
function unread(at, problem, hides) {
    return { text: 'DO', at, nodes: [], locate: () => at, problem, hides };
}
/** The parser of bodies tells no place: the word that it stumbled over is looked for, and taken where it stands once. */
function placeOfError(message, body) {
    const word = / at or near "(.+)"$/s.exec(message)?.[1];
    const at = word === undefined ? -1 : body.indexOf(word);
    return word === undefined || at < 0 || body.includes(word, at + 1) ? 0 : at;
}
function piecesOf(steps, world) {
    const placeOf = placer(world.text);
    let afterCommit = false;
    return steps.flatMap((step) => {
        if (step.kind === 'commit') {
            afterCommit = true;
            return [];
        }
        const at = placeOf(step);
        const pieces = step.kind === 'sql'
            ? [readPiece(step.query, { at, places: 'own' }, world.grammar)]
            : executedPieces(step, at, world);
        const [first, ...rest] = pieces;
        if (!first || !afterCommit)
            return pieces;
        afterCommit = false;
        return [{ ...first, afterCommit: true }, ...rest];
    });
}
/** How far behind the beginning of its line a statement is looked for, as in `FOR ... IN` and its query. Characters. */
const reach = 5_000;
/** Finds statements in the body: each not before the one before it, and not above its own line. */
function placer(text) {
    const lines = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        lines.push(at + 1);
    let cursor = 0;
    return (step) => {
        const line = lines[step.line - 1] ?? 0;
        const from = Math.max(cursor, line);
        const whole = step.kind === 'sql' ? step.query : step.expression;
        // PERFORM is told as SELECT, and INTO is cut out: then what stands beside it is looked for.
        const wanted = [whole, whole.replace(/^SELECT\s*/i, ''), whole.split(/\s{2,}/, 1)[0] ?? ''];
        // A statement begins near its line: a whole body of misses would cost the square of its length.
        const near = text.slice(from, from + whole.length + reach);
        const found = wanted.map((one) => near.indexOf(one)).find((at) => at >= 0);
        const at = found === undefined ? line : from + found;
        cursor = Math.max(cursor, at);
        return at;
    };
}
//# sourceMappingURL=read-body.js.map

/***/ }),

/***/ 91540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ readScript)
});

// EXTERNAL MODULE: ./build/src/sql/lines.js
var sql_lines = __webpack_require__(70625);
// EXTERNAL MODULE: ./build/src/sql/split.js
var split = __webpack_require__(39234);
// EXTERNAL MODULE: ./build/src/rules/script/hidden.js
var script_hidden = __webpack_require__(46921);
// EXTERNAL MODULE: ./build/src/rules/script/quoted-body.js
var quoted_body = __webpack_require__(31070);
// EXTERNAL MODULE: ./build/src/rules/script/read-body.js + 2 modules
var read_body = __webpack_require__(48564);
// EXTERNAL MODULE: ./build/src/sql/statement.js
var sql_statement = __webpack_require__(40495);
;// CONCATENATED MODULE: ./build/src/rules/script/transactions.js

/** A `one-message` text is one transaction unless it opens its own. */
function transactionsOf(mode, count) {
    const implicit = mode === 'wrapped' || (mode === 'one-message' && count > 1);
    let number = 1;
    let open = implicit;
    return {
        another: () => ++number,
        of(statement) {
            if (!(0,sql_statement/* isTransactionControl */.ig)(statement))
                return open ? number : undefined;
            const begins = /^(?:BEGIN|START)$/.test((0,sql_statement/* firstKeyword */.A1)(statement));
            if (begins && !open)
                number++;
            if (!begins)
                number++;
            open = begins || (implicit && mode === 'one-message');
            return undefined;
        },
    };
}
//# sourceMappingURL=transactions.js.map
;// CONCATENATED MODULE: ./build/src/rules/script/read-script.js






/** Longer statements are data, or made by a program: they are told as not read. Characters. */
const maxLength = 1_000_000;
/** What is read of one file, so that none of them holds up a run: the rest is told as not read. */
const most = { statements: 10_000, characters: 4_000_000 };
/**
 * Cuts a script first and reads each statement by itself, so that one that cannot be read costs one statement and not
 * the file.
 */
function readScript(script, grammar) {
    const lines = (0,sql_lines/* lineIndex */.D)(script.text, script.line);
    const { items, problem } = (0,split/* split */.l)(script.text);
    const at = (offset) => ({ file: script.file, ...lines.at(offset) });
    const transactions = transactionsOf(script.mode, items.length);
    const all = items.flatMap((item) => (item.kind === 'statement' ? [item] : []));
    const read = withinLimits(all);
    const statements = read.flatMap((item) => readStatement(item, { grammar, transactions, at }));
    const left = all[read.length];
    const rest = (offset, message) => {
        const range = [offset, script.text.length];
        return [unread({ text: '', range, location: at(offset), transaction: undefined }, message)];
    };
    if (left)
        return [
            ...statements,
            ...rest(left.start, `${all.length - read.length} statements from here on are too many`),
        ];
    return problem ? [...statements, ...rest(problem.offset, problem.message)] : statements;
}
/** The first statements, as many as are read. One that is too long by itself costs no room. */
function withinLimits(all) {
    let characters = 0;
    const end = all.findIndex(({ text }, index) => {
        if (text.length <= maxLength)
            characters += text.length;
        return index >= most.statements || characters > most.characters;
    });
    return end === -1 ? all : all.slice(0, end);
}
function readStatement(item, script) {
    const { grammar, transactions, at } = script;
    const { text, start, end, variables } = item;
    const range = [start, end];
    const base = { text, range, location: at(start), transaction: transactions.of(text) };
    if (text.length > maxLength)
        return [unread(base, `it has more than ${maxLength} characters`)];
    const parsed = grammar.parse(text);
    if (!parsed.ok)
        return [
            unread(base, variables.length > 0 ? 'psql puts the values of variables into it' : parsed.message),
        ];
    const locate = (byte) => at(start + parsed.offsetOf(byte));
    return withBody({ ...base, nodes: parsed.nodes, locate }, start, script);
}
function unread(base, problem) {
    return { ...base, nodes: [], locate: () => base.location, problem, hides: (0,script_hidden/* hiddenIn */.k)(base.text) };
}
/** A DO block with what it runs; a routine with what of its body cannot be read. */
function withBody(statement, start, script) {
    const { text, transaction } = statement;
    const [node] = statement.nodes;
    const body = node && (0,quoted_body/* quotedBody */.d)(node, text);
    if (!body)
        return [statement];
    const placeOf = (inBody) => script.at(start + body.offsetOf(inBody));
    if (body.kind === 'routine') {
        const pieces = (0,read_body/* unreadInRoutine */.To)(body, text, script.grammar);
        return [statement, ...pieces.map((piece) => placed(piece, placeOf, transaction))];
    }
    let own = transaction ?? script.transactions.another();
    const pieces = (0,read_body/* readBlock */.Gr)(body, text, script.grammar).map((piece) => {
        if (piece.afterCommit)
            own = script.transactions.another();
        return placed(piece, placeOf, own);
    });
    return [{ ...statement, nodes: [] }, ...pieces];
}
/** A piece of a body as a statement of the file. */
function placed({ text, at, nodes, locate, problem, hides }, placeOf, transaction) {
    return {
        text,
        location: placeOf(at),
        locate: (byte) => placeOf(locate(byte)),
        nodes,
        transaction,
        ...(problem === undefined ? {} : { problem, hides: hides ?? 'schema' }),
    };
}
//# sourceMappingURL=read-script.js.map

/***/ }),

/***/ 52753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kB: () => (/* binding */ timeoutTracker),
/* harmony export */   n2: () => (/* binding */ sessionTimeouts),
/* harmony export */   yD: () => (/* binding */ limitsAsSeen)
/* harmony export */ });
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29509);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63264);


/** By the name of the setting. */
const members = {
    lock_timeout: 'lock',
    statement_timeout: 'statement',
    transaction_timeout: 'transaction',
};
/** `initial` is what the session begins with, and what RESET goes back to. */
function timeoutTracker(initial) {
    let session = initial;
    let local = {};
    let begun = initial;
    let number;
    const enter = (transaction) => {
        if (transaction === number)
            return;
        number = transaction;
        local = {};
        if (transaction !== undefined)
            begun = session;
    };
    const set = (setting) => {
        const values = setting.name === 'all' ? initial : limitOf(setting, members[setting.name], initial);
        // Outside of a transaction SET LOCAL only draws a warning.
        if (setting.local)
            local = number === undefined ? {} : { ...local, ...values };
        else {
            session = { ...session, ...values };
            if (number === undefined)
                begun = session;
            local = { ...local, ...values };
        }
    };
    return {
        at(transaction) {
            enter(transaction);
            return { ...session, ...local };
        },
        take(node, transaction) {
            if (isRollback(node))
                session = begun;
            enter(transaction);
            for (const setting of (0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .settingsIn */ .R)(node))
                set(setting);
        },
    };
}
function isRollback(node) {
    return 'TransactionStmt' in node && node.TransactionStmt.kind === 'TRANS_STMT_ROLLBACK';
}
function limitOf({ value }, member, initial) {
    if (!member)
        return {};
    return { [member]: value === undefined ? initial[member] : (0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSettingTime */ .d4)(value) };
}
/**
 * The limits of a statement that was seen to run. `followed` are those that its text and the project's files tell:
 * where `wholeTruth` none of them was there when none was seen, else it may come with a session of another kind.
 */
function limitsAsSeen(followed, seen, wholeTruth) {
    const held = (name) => {
        const limit = seen[name];
        if (limit === undefined || limit > 0)
            return limit ?? followed[name];
        return wholeTruth && (followed[name] ?? 0) > 0 ? undefined : followed[name];
    };
    return { lock: held('lock'), statement: held('statement'), transaction: held('transaction') };
}
/** What a session begins with, as the project's files say; nothing where nobody has looked. */
function sessionTimeouts({ limits }) {
    return Object.fromEntries(limits.map(({ name, milliseconds }) => [members[name], milliseconds]));
}
//# sourceMappingURL=timeouts.js.map

/***/ }),

/***/ 73187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yk: () => (/* binding */ severityBySize),
/* harmony export */   a7: () => (/* binding */ weighed),
/* harmony export */   gi: () => (/* binding */ knownSizes)
/* harmony export */ });
/* unused harmony exports waits, sizeWords */
/* harmony import */ var _core_count_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71198);
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29509);
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45068);
/* harmony import */ var _cost_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42084);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51067);





/** Keeping others waiting for less than this is no more than a notice, and from `error` on an error. Milliseconds. */
const waits = { warning: 1_000, error: 5_000 };
/** What a file says of sizes, and the tables that count as small whatever it says. */
function knownSizes(file, small) {
    const byName = new Map((file?.tables ?? []).map((table) => [table.name, table]));
    return {
        of: (relation) => small.some(({ matches }) => matches(relation))
            ? 'small'
            : (byName.get(relation) ?? elsewhere(file, relation)),
        rates: file?.rates ?? {},
    };
}
/** A migration may leave the schema to the search path of the role: then a table of that name is meant, if there is one. */
function elsewhere(file, relation) {
    if (!relation.startsWith('public.'))
        return undefined;
    const name = relation.slice('public'.length);
    const named = (file?.tables ?? []).filter((table) => table.name.endsWith(name));
    return named.length === 1 ? named[0] : undefined;
}
/**
 * How much a finding counts by the time that the statement works while others wait. Where only some of its tables are
 * known it is never milder than `own`. A larger table never makes it milder.
 */
function severityBySize(own, works, sizes) {
    const known = works.flatMap(({ relation, work }) => {
        const size = sizes.of(relation);
        if (size === undefined)
            return [];
        return [size === 'small' ? 0 : (0,_cost_js__WEBPACK_IMPORTED_MODULE_2__/* .costOf */ .h)(work, size, sizes.rates).ms];
    });
    if (known.length === 0)
        return own;
    const ms = known.reduce((sum, one) => sum + one, 0);
    const severity = severityOf(ms);
    return known.length === works.length ? severity : worse(severity, own);
}
function severityOf(ms) {
    if (ms >= waits.error)
        return 'error';
    return ms >= waits.warning ? 'warning' : 'notice';
}
function worse(a, b) {
    return _core_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .gO.indexOf(a) <= _core_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .gO.indexOf(b) ? a : b;
}
/**
 * A finding with what the sizes say of it: how long, from what that is worked out, and how much it counts by it, unless
 * its severity is `fixed`.
 */
function weighed(finding, works, { sizes, fixed }) {
    const said = sizeWords(works, sizes);
    if (said === undefined)
        return finding;
    return {
        ...finding,
        severity: fixed ? finding.severity : severityBySize(finding.severity, works, sizes),
        detail: [finding.detail, said].filter((part) => part !== undefined).join('\n'),
    };
}
/** `About 1 m 40 s: it reads 10 GB of orders (50 million rows), taken at 100 MB a second.` */
function sizeWords(works, sizes) {
    const small = [];
    const parts = [];
    let ms = 0;
    for (const { relation, work } of works) {
        const size = sizes.of(relation);
        if (size === undefined)
            continue;
        if (size === 'small') {
            small.push(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(relation)} counts as small (assume-small).`);
            continue;
        }
        const cost = (0,_cost_js__WEBPACK_IMPORTED_MODULE_2__/* .costOf */ .h)(work, size, sizes.rates);
        ms += cost.ms;
        const rows = size.rows === undefined ? '' : ` (${(0,_core_count_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B)(size.rows)} ${size.rows === 1 ? 'row' : 'rows'})`;
        parts.push(`${cost.does} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(relation)}${rows}, ${cost.rate}`);
    }
    const time = ms < 100 ? 'Less than 0.1 s' : `About ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(ms)}`;
    const estimate = parts.length === 0 ? [] : [`${time}, estimated from its size: it ${parts.join('; ')}.`];
    return [...estimate, ...small].join(' ') || undefined;
}
//# sourceMappingURL=sizes.js.map

/***/ }),

/***/ 83152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C6: () => (/* binding */ sizedWorkOf),
/* harmony export */   LT: () => (/* binding */ workOf),
/* harmony export */   he: () => (/* binding */ isCounted)
/* harmony export */ });
/* harmony import */ var _sql_grammar_mentions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40017);

/** What takes as long as a table is large, each table once. */
function sizedWorkOf(node, effects, catalog) {
    return effects.flatMap((effect) => {
        const work = workOf(effect, node);
        if (work === 'brief' || isCounted(effect, effects, catalog))
            return [];
        return [{ relation: effect.relation, work }];
    });
}
function workOf({ scan, rewrite }, node) {
    // TRUNCATE makes a new file that is empty.
    if (rewrite)
        return 'TruncateStmt' in node ? 'brief' : 'rewrite';
    if (!scan)
        return 'brief';
    // A new version of every row, and its entry in every index.
    if ('UpdateStmt' in node)
        return 'rewrite';
    return buildsIndex(node) ? 'build' : 'scan';
}
/** A partition that suffers no more than its table: its rows are counted with the table's. */
function isCounted(effect, effects, catalog) {
    const parent = catalog.relations.get(effect.relation)?.parent;
    if (!parent?.partition)
        return false;
    const above = effects.find(({ relation }) => relation === parent.name);
    return above !== undefined && (above.scan || !effect.scan) && (above.rewrite || !effect.rewrite);
}
/** Whether reading the rows is for an index. */
function buildsIndex(node) {
    if ('IndexStmt' in node || 'ReindexStmt' in node)
        return true;
    if (!('AlterTableStmt' in node))
        return false;
    return (0,_sql_grammar_mentions_js__WEBPACK_IMPORTED_MODULE_0__/* .nodesOf */ .Nh)(node, 'Constraint').some(({ contype = '', indexname }) => indexname === undefined && /^CONSTR_(?:UNIQUE|PRIMARY|EXCLUSION)$/.test(contype));
}
//# sourceMappingURL=work.js.map

/***/ }),

/***/ 66450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ emptyCatalog)
/* harmony export */ });
function emptyCatalog() {
    return {
        relations: new Map(),
        domains: new Map(),
        enums: new Map(),
        functions: new Map(),
        routines: new Map(),
        publications: new Map(),
        namesUsed: new Set(),
        dependedOn: new Set(),
        searchPath: ['public'],
        complete: true,
    };
}
//# sourceMappingURL=catalog.js.map

/***/ }),

/***/ 6744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Le: () => (/* binding */ constantStart),
/* harmony export */   _r: () => (/* binding */ constantText),
/* harmony export */   tB: () => (/* binding */ constantTexts)
/* harmony export */ });
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78166);

/** The text that an expression comes to where nothing but constants are in it; undefined where anything else is. */
function constantText(node, known) {
    if (!node)
        return undefined;
    if ('A_Const' in node)
        return constant(node.A_Const);
    if ('TypeCast' in node)
        return constantText(node.TypeCast.arg, known);
    if ('FuncCall' in node)
        return called(node.FuncCall, known);
    if ('ColumnRef' in node) {
        const { fields = [] } = node.ColumnRef;
        const [field] = fields;
        return fields.length === 1 && field && 'String' in field ? known.get(field.String.sval ?? '') : undefined;
    }
    if (!('A_Expr' in node))
        return undefined;
    const { name = [], lexpr, rexpr } = node.A_Expr;
    const [operator] = name;
    if (!operator || !('String' in operator) || operator.String.sval !== '||')
        return undefined;
    return joined([constantText(lexpr, known), constantText(rexpr, known)]);
}
/** The members of `ARRAY['a', 'b']`; undefined where one of them is no constant, or where it is no such list. */
function constantTexts(node, known) {
    if (node && 'TypeCast' in node)
        return constantTexts(node.TypeCast.arg, known);
    if (!node || !('A_ArrayExpr' in node))
        return undefined;
    const values = (node.A_ArrayExpr.elements ?? []).map((element) => constantText(element, known));
    return values.every((value) => value !== undefined) ? values : undefined;
}
/** Text that an expression certainly begins with: `DROP TABLE ` of `'DROP TABLE ' || name`. */
function constantStart(node, known) {
    const whole = constantText(node, known);
    if (whole !== undefined || !node)
        return whole ?? '';
    if ('A_Expr' in node)
        return constantStart(node.A_Expr.lexpr, known);
    if ('FuncCall' in node && nameOf(node.FuncCall) === 'format')
        return (constantText(node.FuncCall.args?.[0], known) ?? '').split('%', 1)[0] ?? '';
    return '';
}
function constant({ sval, ival, fval, isnull, }) {
    if (isnull)
        return undefined;
    if (sval)
        return sval.sval ?? '';
    if (ival)
        return String(ival.ival ?? 0);
    return fval?.fval;
}
function nameOf({ funcname = [] }) {
    const last = funcname.at(-1);
    return last && 'String' in last ? (last.String.sval ?? '') : '';
}
function called(call, known) {
    const args = (call.args ?? []).map((arg) => constantText(arg, known));
    const [first, ...rest] = args;
    switch (nameOf(call)) {
        case 'format':
            return first === undefined ? undefined : formatted(first, rest);
        case 'quote_ident':
            return first === undefined ? undefined : (0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .readableName */ .A0)(first);
        case 'quote_literal':
            return first === undefined ? undefined : (0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteText */ .ol)(first);
        case 'concat':
            return joined(args);
        default:
            return undefined;
    }
}
function joined(parts) {
    return parts.every((part) => part !== undefined) ? parts.join('') : undefined;
}
/** As the server's `format`: `%s`, `%I`, `%L`, `%%` and `%2$I`. Undefined where a width or an unknown value is in it. */
function formatted(pattern, values) {
    let next = 0;
    let isKnown = true;
    const text = pattern.replace(/%(?:(\d+)\$)?(.?)/gs, (_whole, place, kind) => {
        if (kind === '%')
            return '%';
        if (place !== undefined)
            next = Number(place) - 1;
        const value = values[next++];
        if (value === undefined)
            isKnown = false;
        else if (kind === 'I')
            return (0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .readableName */ .A0)(value);
        else if (kind === 'L')
            return (0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteText */ .ol)(value);
        else if (kind === 's')
            return value;
        isKnown = false;
        return '';
    });
    return isKnown ? text : undefined;
}
//# sourceMappingURL=constant-text.js.map

/***/ }),

/***/ 18335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ loadGrammar)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/sql/lines.js
var lines = __webpack_require__(70625);
;// CONCATENATED MODULE: ./build/src/sql/grammar/plpgsql.js
/** Reads the tree that the library makes of one routine; it has no types of its own. */
function bodyOf(tree) {
    const routine = inner(first(inner(tree, 'plpgsql_funcs')), 'PLpgSQL_function');
    const action = inner(routine, 'action');
    const changed = changedNames(action);
    return {
        steps: [...stepsOf(action, [])],
        constants: constantsOf(inner(routine, 'datums'), changed),
        changed,
    };
}
/** Kinds of statements that have their SQL in one of these members. */
const sqlMembers = {
    PLpgSQL_stmt_execsql: 'sqlstmt',
    PLpgSQL_stmt_perform: 'expr',
    PLpgSQL_stmt_call: 'expr',
    PLpgSQL_stmt_fors: 'query',
    PLpgSQL_stmt_return_query: 'query',
};
const dynamicMembers = {
    PLpgSQL_stmt_dynexecute: 'query',
    PLpgSQL_stmt_dynfors: 'query',
    PLpgSQL_stmt_return_query: 'dynquery',
    PLpgSQL_stmt_open: 'dynquery',
};
function* stepsOf(tree, loops) {
    if (Array.isArray(tree))
        for (const one of tree)
            yield* stepsOf(one, loops);
    if (!isRaw(tree))
        return;
    for (const [kind, value] of Object.entries(tree)) {
        yield* ownSteps(kind, value, loops);
        yield* stepsOf(value, kind === 'PLpgSQL_stmt_foreach_a' ? [...loops, loopOf(value)] : loops);
    }
}
function* ownSteps(kind, value, loops) {
    const line = lineOf(value);
    const query = expressionIn(value, sqlMembers[kind]);
    if (query !== undefined)
        yield { kind: 'sql', line, query };
    const expression = expressionIn(value, dynamicMembers[kind]);
    if (expression !== undefined)
        yield { kind: 'dynamic', line, expression, loops };
    if (kind === 'PLpgSQL_stmt_commit' || kind === 'PLpgSQL_stmt_rollback')
        yield { kind: 'commit', line };
}
function loopOf(value) {
    return { line: lineOf(value), array: expressionIn(value, 'expr') ?? '' };
}
function lineOf(value) {
    const line = inner(value, 'lineno');
    return typeof line === 'number' ? line : 1;
}
function expressionIn(value, member) {
    if (member === undefined)
        return undefined;
    const query = inner(inner(inner(value, member), 'PLpgSQL_expr'), 'query');
    return typeof query === 'string' ? query : undefined;
}
function constantsOf(datums, changed) {
    const constants = new Map();
    for (const datum of Array.isArray(datums) ? datums : []) {
        const variable = inner(datum, 'PLpgSQL_var');
        const name = inner(variable, 'refname');
        const value = expressionIn(variable, 'default_val');
        if (typeof name !== 'string' || changed.has(name))
            continue;
        // Of two variables with one name nobody can say here which is meant.
        if (value === undefined || constants.has(name))
            constants.delete(name);
        else
            constants.set(name, value);
    }
    return constants;
}
/** Names of the variables that statements set: by `:=`, by INTO, and by loops. */
function changedNames(tree) {
    const names = new Set();
    const open = [tree];
    while (open.length > 0) {
        const value = open.pop();
        if (Array.isArray(value))
            open.push(...value);
        if (!isRaw(value))
            continue;
        for (const name of [value.refname, value.name])
            if (typeof name === 'string')
                names.add(name);
        const assigned = /^\s*"?(\w+)/.exec(expressionIn(value.PLpgSQL_stmt_assign, 'expr') ?? '')?.[1];
        if (assigned !== undefined)
            names.add(assigned.toLowerCase());
        open.push(...Object.values(value));
    }
    return names;
}
function inner(value, member) {
    return isRaw(value) ? value[member] : undefined;
}
function first(value) {
    return Array.isArray(value) ? value[0] : undefined;
}
function isRaw(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
//# sourceMappingURL=plpgsql.js.map
;// CONCATENATED MODULE: ./build/src/sql/grammar/grammar.js





/** Deeper than anything that people write, and far from the end of the parser's stack. */
const maxDepth = 400;
const deepMessage = 'it is nested too deeply to be read';
let loading;
/** Loads the grammar once for the process: 2 MB of WebAssembly. */
function loadGrammar() {
    loading ??= load();
    return loading;
}
async function load() {
    // The library looks for its WebAssembly beside itself; in a bundle, that is beside this file.
    globalThis.__dirname ??= (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url));
    const library = await __webpack_require__.e(/* import() */ 2627).then(__webpack_require__.t.bind(__webpack_require__, 2627, 19));
    await library.loadModule();
    return {
        parseBody(statement) {
            if (tooDeep(statement) !== undefined)
                return { ok: false, message: deepMessage };
            try {
                return { ok: true, body: bodyOf(library.parsePlPgSQLSync(withoutRowTypes(statement))) };
            }
            catch (error) {
                return { ok: false, message: (0,errors/* messageOf */.bD)(error) };
            }
        },
        parse(sql) {
            const deep = tooDeep(sql);
            if (deep !== undefined)
                return { ok: false, message: deepMessage, offset: deep };
            try {
                const { stmts = [] } = library.parseSync(sql);
                return {
                    ok: true,
                    nodes: stmts.flatMap(({ stmt }) => (stmt ? [stmt] : [])),
                    offsetOf: byteIndex(sql),
                };
            }
            catch (error) {
                const at = library.hasSqlDetails(error) ? error.sqlDetails?.cursorPosition : undefined;
                const offset = at === undefined ? 0 : Math.min((0,lines/* offsetOfCharacter */.M)(sql, at + 1), sql.length);
                return { ok: false, message: (0,errors/* messageOf */.bD)(error), offset };
            }
        },
    };
}
/** The parser knows no tables: a variable that is a row of one is a record to it. No place moves by it. */
function withoutRowTypes(statement) {
    let text = statement;
    for (const { index, 0: suffix } of statement.matchAll(/%rowtype\b/gi)) {
        let start = index;
        while (/[\w."]/.test(statement[start - 1] ?? ''))
            start--;
        const end = index + suffix.length;
        text = text.slice(0, start) + 'record'.padEnd(end - start) + text.slice(end);
    }
    return text;
}
/** A text of ASCII alone has one byte for each of its units, which is nearly every migration. */
function byteIndex(sql) {
    if (/^[\0-\x7f]*$/.test(sql))
        return (byte) => byte;
    const bytes = Buffer.from(sql);
    return (byte) => bytes.subarray(0, byte).toString('utf8').length;
}
/** Offset at which brackets are too deep; undefined where they are not. Brackets in quotes count too: it is a guard. */
function tooDeep(sql) {
    let depth = 0;
    for (let at = 0; at < sql.length; at++) {
        const character = sql.charCodeAt(at);
        if (character === 40 || character === 91)
            depth++;
        else if (character === 41 || character === 93)
            depth--;
        if (depth > maxDepth)
            return at;
    }
    return undefined;
}
//# sourceMappingURL=grammar.js.map

/***/ }),

/***/ 52660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ projectLevels)
/* harmony export */ });
/** What a project says of rules, as gates take it. */
function projectLevels({ rules, paths, tables }) {
    return { levels: rules, paths, tables };
}
//# sourceMappingURL=project-levels.js.map

/***/ })

};
