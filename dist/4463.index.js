export const id = 4463;
export const ids = [4463];
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
        const fitting = suppressionsFor(finding).filter((s) => s.reason && s.rules.includes(finding.rule));
        for (const suppression of fitting)
            used.add(suppressionKey(suppression, finding.rule));
        const holding = fitting.find((suppression) => (0,_suppression_js__WEBPACK_IMPORTED_MODULE_1__/* .holds */ .v)(suppression, now));
        if (holding)
            muted.push({ finding, by: 'suppression', reason: reasonOf(holding) });
        else if (known.has((0,_core_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .Rj)(finding)))
            muted.push({ finding, by: 'baseline' });
        else
            kept.push(withExpired(finding, fitting[0], now));
    }
    return { findings: kept, muted, used };
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

/***/ 61086:
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
    const effects = Object.entries(node).flatMap(([kind, statement]) => {
        const predict = predictions[kind];
        return predict?.(statement, world) ?? [];
    });
    return joined(effects);
}
/** The strongest of all effects on each relation. */
function joined(effects) {
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

/***/ 8601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ readScript)
});

// EXTERNAL MODULE: ./build/src/sql/lines.js
var sql_lines = __webpack_require__(70625);
// EXTERNAL MODULE: ./build/src/sql/split.js
var split = __webpack_require__(39234);
// EXTERNAL MODULE: ./build/src/sql/statement.js
var sql_statement = __webpack_require__(40495);
;// CONCATENATED MODULE: ./build/src/rules/script/hidden.js

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
    return plain.has((0,sql_statement/* firstKeyword */.A1)(statement)) ? 'rows' : 'schema';
}
//# sourceMappingURL=hidden.js.map
// EXTERNAL MODULE: ./build/src/sql/scanner.js
var scanner = __webpack_require__(46896);
;// CONCATENATED MODULE: ./build/src/rules/script/quoted-body.js

/** The body of a statement that has one in quotes; undefined for others, and for BEGIN ATOMIC. */
function quotedBody(node, statement) {
    const kind = 'DoStmt' in node ? 'block' : 'routine';
    const options = 'DoStmt' in node
        ? node.DoStmt.args
        : 'CreateFunctionStmt' in node
            ? node.CreateFunctionStmt.options
            : undefined;
    const text = quoted_body_option(options, 'as');
    if (text === undefined)
        return undefined;
    const language = quoted_body_option(options, 'language')?.toLowerCase() ?? (kind === 'block' ? 'plpgsql' : 'sql');
    return { kind, language, text, offsetOf: placesOf(statement, kind) };
}
function quoted_body_option(options, name) {
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
    const scan = (0,scanner/* scanner */.z)(statement);
    let word = '';
    for (let token = (0,scanner/* advance */.n)(scan); token !== 'end' && token !== 'unterminated'; token = (0,scanner/* advance */.n)(scan)) {
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
;// CONCATENATED MODULE: ./build/src/rules/script/body-piece.js

/** Reads one statement of a body. */
function readPiece(text, { at, places }, grammar) {
    const parsed = grammar.parse(text);
    const piece = { text, at, nodes: [], locate: () => at };
    if (!parsed.ok)
        return { ...piece, problem: parsed.message, hides: hiddenIn(text) };
    if (parsed.nodes.some((node) => 'DoStmt' in node))
        return { ...piece, problem: 'a DO block inside of another', hides: 'schema' };
    const locate = (byte) => at + (places === 'own' ? parsed.offsetOf(byte) : 0);
    return { ...piece, nodes: parsed.nodes, locate };
}
//# sourceMappingURL=body-piece.js.map
// EXTERNAL MODULE: ./build/src/sql/quote.js
var quote = __webpack_require__(78166);
;// CONCATENATED MODULE: ./build/src/sql/grammar/constant-text.js

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
            return first === undefined ? undefined : (0,quote/* readableName */.A0)(first);
        case 'quote_literal':
            return first === undefined ? undefined : (0,quote/* quoteText */.ol)(first);
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
            return (0,quote/* readableName */.A0)(value);
        else if (kind === 'L')
            return (0,quote/* quoteText */.ol)(value);
        else if (kind === 's')
            return value;
        isKnown = false;
        return '';
    });
    return isKnown ? text : undefined;
}
//# sourceMappingURL=constant-text.js.map
;// CONCATENATED MODULE: ./build/src/rules/script/execute.js




const mostRounds = 1_000;
/** EXECUTE of a text that is known as it stands, once for each value of the constant loops around it. */
function executedPieces(step, at, world) {
    const { grammar, known } = world;
    const expression = expressionOf(step.expression, grammar);
    const texts = roundsOf(step, world).map((values) => constantText(expression, values));
    if (texts.every((text) => text !== undefined))
        return texts.flatMap((text) => constantPieces(text, at, grammar));
    const hides = hiddenIn(constantStart(expression, known));
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
        const values = constantTexts(expressionOf(array, grammar), known);
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
        const value = constantText(expressionOf(expression, grammar), known);
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
        return [read_script_unread({ text: '', range, location: at(offset), transaction: undefined }, message)];
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
        return [read_script_unread(base, `it has more than ${maxLength} characters`)];
    const parsed = grammar.parse(text);
    if (!parsed.ok)
        return [
            read_script_unread(base, variables.length > 0 ? 'psql puts the values of variables into it' : parsed.message),
        ];
    const locate = (byte) => at(start + parsed.offsetOf(byte));
    return withBody({ ...base, nodes: parsed.nodes, locate }, start, script);
}
function read_script_unread(base, problem) {
    return { ...base, nodes: [], locate: () => base.location, problem, hides: hiddenIn(base.text) };
}
/** A DO block with what it runs; a routine with what of its body cannot be read. */
function withBody(statement, start, script) {
    const { text, transaction } = statement;
    const [node] = statement.nodes;
    const body = node && quotedBody(node, text);
    if (!body)
        return [statement];
    const placeOf = (inBody) => script.at(start + body.offsetOf(inBody));
    if (body.kind === 'routine') {
        const pieces = unreadInRoutine(body, text, script.grammar);
        return [statement, ...pieces.map((piece) => placed(piece, placeOf, transaction))];
    }
    let own = transaction ?? script.transactions.another();
    const pieces = readBlock(body, text, script.grammar).map((piece) => {
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
        publications: new Map(),
        searchPath: ['public'],
        complete: true,
    };
}
//# sourceMappingURL=catalog.js.map

/***/ }),

/***/ 6290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ replay)
});

// EXTERNAL MODULE: ./build/src/schema/replay/columns.js
var columns = __webpack_require__(34722);
// EXTERNAL MODULE: ./build/src/schema/replay/create.js
var create = __webpack_require__(96921);
// EXTERNAL MODULE: ./build/src/schema/replay/fork.js
var fork = __webpack_require__(90649);
// EXTERNAL MODULE: ./build/src/schema/replay/names.js
var names = __webpack_require__(6089);
;// CONCATENATED MODULE: ./build/src/schema/replay/alter-table.js




/** Letters of the server's own. */
const identities = { n: 'nothing', f: 'full' };
/** What each command of ALTER TABLE changes in the catalog; what is not here changes nothing that rules ask for. */
const changes = {
    AT_AddColumn(relation, { def, missing_ok }, catalog) {
        if (!def || !('ColumnDef' in def))
            return;
        if (missing_ok && relation.columns.has(def.ColumnDef.colname ?? ''))
            return;
        (0,columns/* addColumn */.cq)(catalog, relation, def.ColumnDef);
    },
    AT_DropColumn: (relation, { name = '' }) => void (0,columns/* dropColumn */.U6)(relation, name),
    AT_ColumnDefault: (relation, { name = '', def }) => (0,columns/* setDefault */.mW)(relation, name, def),
    AT_SetNotNull: (relation, { name = '' }) => (0,columns/* setNotNull */.z$)(relation, name, true),
    AT_DropNotNull: (relation, { name = '' }) => (0,columns/* setNotNull */.z$)(relation, name, false),
    AT_AddIdentity: (relation, { name = '' }) => (0,columns/* changeColumn */.p1)(relation, name, { identity: true }),
    AT_DropIdentity: (relation, { name = '' }) => (0,columns/* changeColumn */.p1)(relation, name, { identity: false }),
    AT_DropExpression(relation, { name = '' }) {
        const column = relation.columns.get(name);
        if (!column)
            return;
        const { generated: _, ...rest } = column;
        relation.columns.set(name, rest);
    },
    AT_AlterColumnType(relation, { name = '', def }) {
        if (!def || !('ColumnDef' in def))
            return;
        const collation = def.ColumnDef.collClause?.collname?.at(-1);
        (0,columns/* changeColumn */.p1)(relation, name, {
            type: (0,names/* typeName */.go)(def.ColumnDef.typeName),
            ...(collation && 'String' in collation ? { collation: collation.String.sval ?? '' } : {}),
        });
    },
    AT_AddConstraint(relation, { def }, catalog) {
        if (def && 'Constraint' in def)
            (0,columns/* addConstraint */.p$)(catalog, relation, { node: def.Constraint });
    },
    AT_DropConstraint: (relation, { name = '' }) => dropConstraint(relation, name),
    AT_ValidateConstraint(relation, { name = '' }) {
        const constraint = relation.constraints.get(name);
        if (constraint)
            relation.constraints.set(name, { ...constraint, validated: true });
    },
    AT_SetLogged(relation) {
        relation.logged = true;
    },
    AT_SetUnLogged(relation) {
        relation.logged = false;
    },
    AT_EnableRowSecurity(relation) {
        relation.rowSecurity.enabled = true;
    },
    AT_DisableRowSecurity(relation) {
        relation.rowSecurity.enabled = false;
    },
    AT_ForceRowSecurity(relation) {
        relation.rowSecurity.forced = true;
    },
    AT_NoForceRowSecurity(relation) {
        relation.rowSecurity.forced = false;
    },
    AT_SetRelOptions(relation, { def }) {
        if (relation.kind === 'view' && def && 'List' in def)
            relation.securityInvoker ||= (0,create/* isSwitchedOn */.JG)(def.List.items ?? [], 'security_invoker');
    },
    AT_ReplicaIdentity(relation, { def }) {
        if (!def || !('ReplicaIdentityStmt' in def))
            return;
        const { identity_type, name = '' } = def.ReplicaIdentityStmt;
        relation.replicaIdentity =
            identity_type === 'i' ? { index: name } : (identities[identity_type ?? ''] ?? 'default');
    },
    AT_AttachPartition: (relation, command, catalog) => attach(relation, command, catalog),
    AT_DetachPartition: (_relation, command, catalog) => detach(command, catalog),
    AT_AddInherit(relation, { def }, catalog) {
        if (def && 'RangeVar' in def)
            relation.parent = { name: (0,names/* keyOf */.TN)(catalog, def.RangeVar), partition: false, isDefault: false };
    },
    AT_DropInherit: (relation) => void delete relation.parent,
};
function alterTable(catalog, { relation: name, cmds = [] }) {
    const relation = (0,fork/* changeable */.z)(catalog, (0,names/* keyOf */.TN)(catalog, name));
    if (!relation)
        return;
    for (const node of cmds) {
        if (!('AlterTableCmd' in node))
            continue;
        const command = node.AlterTableCmd;
        if (command.subtype)
            changes[command.subtype]?.(relation, command, catalog);
    }
}
function dropConstraint(relation, name) {
    const constraint = relation.constraints.get(name);
    relation.constraints.delete(name);
    if (constraint?.index !== undefined)
        relation.indexes.delete(constraint.index);
    if (constraint?.kind === 'not null')
        for (const column of constraint.columns)
            (0,columns/* setNotNull */.z$)(relation, column, false);
}
function attach(parent, { def }, catalog) {
    if (!def || !('PartitionCmd' in def))
        return;
    const child = (0,fork/* changeable */.z)(catalog, (0,names/* keyOf */.TN)(catalog, def.PartitionCmd.name));
    if (!child)
        return;
    const isDefault = def.PartitionCmd.bound?.is_default === true;
    child.parent = { name: `${parent.schema}.${parent.name}`, partition: true, isDefault };
    (0,create/* inheritKeys */.Si)(child, parent);
}
function detach({ def }, catalog) {
    if (!def || !('PartitionCmd' in def))
        return;
    delete (0,fork/* changeable */.z)(catalog, (0,names/* keyOf */.TN)(catalog, def.PartitionCmd.name))?.parent;
}
//# sourceMappingURL=alter-table.js.map
// EXTERNAL MODULE: ./build/src/schema/replay/drop.js
var drop = __webpack_require__(47476);
// EXTERNAL MODULE: ./build/src/schema/replay/policies.js
var policies = __webpack_require__(74391);
// EXTERNAL MODULE: ./build/src/schema/replay/publications.js
var publications = __webpack_require__(85834);
;// CONCATENATED MODULE: ./build/src/schema/replay/rename.js


function rename(catalog, statement) {
    const { renameType, relation: name, subname = '', newname = '' } = statement;
    if (renameType === 'OBJECT_SCHEMA')
        renameSchema(catalog, subname, newname);
    if (renameType === 'OBJECT_INDEX') {
        const owner = (0,names/* ownerOfIndex */.T_)(catalog, { schema: name?.schemaname, name: name?.relname ?? '' });
        const relation = owner && (0,fork/* changeable */.z)(catalog, owner.key);
        if (relation)
            renameKey(relation.indexes, name?.relname ?? '', newname);
        return;
    }
    const key = (0,names/* keyOf */.TN)(catalog, name);
    const relation = (0,fork/* changeable */.z)(catalog, key);
    if (!relation)
        return;
    if (renameType === 'OBJECT_COLUMN')
        renameColumn(relation, subname, newname);
    else if (renameType === 'OBJECT_TABCONSTRAINT')
        renameKey(relation.constraints, subname, newname);
    else if (renameType === 'OBJECT_POLICY')
        renameKey(relation.policies, subname, newname);
    else if (renameType === 'OBJECT_TRIGGER')
        renameIn(relation.triggers, subname, newname);
    else if (relationTypes.has(renameType ?? ''))
        move(catalog, key, { ...relation, name: newname });
}
const relationTypes = new Set([
    'OBJECT_TABLE',
    'OBJECT_VIEW',
    'OBJECT_MATVIEW',
    'OBJECT_SEQUENCE',
]);
function setSchema(catalog, { relation: name, newschema = '' }) {
    const key = (0,names/* keyOf */.TN)(catalog, name);
    const relation = (0,fork/* changeable */.z)(catalog, key);
    if (relation)
        move(catalog, key, { ...relation, schema: newschema });
}
/** Gives a relation another key, here and where others name it. */
function move(catalog, from, relation) {
    const to = `${relation.schema}.${relation.name}`;
    catalog.relations.delete(from);
    catalog.relations.set(to, relation);
    for (const [key, other] of catalog.relations) {
        if (other.parent?.name === from) {
            const child = (0,fork/* changeable */.z)(catalog, key);
            if (child)
                child.parent = { ...other.parent, name: to };
        }
        for (const [name, constraint] of other.constraints) {
            const { references } = constraint;
            if (references?.relation !== from)
                continue;
            const moved = { ...constraint, references: { ...references, relation: to } };
            (0,fork/* changeable */.z)(catalog, key)?.constraints.set(name, moved);
        }
    }
}
function renameSchema(catalog, from, to) {
    for (const [key, relation] of [...catalog.relations]) {
        const own = relation.schema === from ? (0,fork/* changeable */.z)(catalog, key) : undefined;
        if (own)
            move(catalog, key, { ...own, schema: to });
    }
}
function renameColumn(relation, from, to) {
    const columns = [...relation.columns.values()];
    relation.columns.clear();
    for (const column of columns) {
        const name = column.name === from ? to : column.name;
        relation.columns.set(name, { ...column, name });
    }
    const renamed = (name) => (name === from ? to : name);
    for (const [key, index] of relation.indexes) {
        const mentions = new Set([...index.mentions].map(renamed));
        const own = index.columns.map((name) => (name === undefined ? undefined : renamed(name)));
        relation.indexes.set(key, { ...index, columns: own, mentions });
    }
    for (const [key, constraint] of relation.constraints) {
        relation.constraints.set(key, { ...constraint, columns: constraint.columns.map(renamed) });
    }
}
function renameKey(map, from, to) {
    const found = map.get(from);
    if (!found)
        return;
    map.delete(from);
    map.set(to, { ...found, name: to });
}
function renameIn(set, from, to) {
    if (set.delete(from))
        set.add(to);
}
//# sourceMappingURL=rename.js.map
// EXTERNAL MODULE: ./build/src/schema/replay/types.js
var types = __webpack_require__(10672);
;// CONCATENATED MODULE: ./build/src/schema/replay/replay.js









/**
 * Changes the catalog as the server would by this statement, which it is taken to accept. Statements that change
 * nothing a rule asks for do nothing here. Never throws.
 */
function replay(catalog, node, migration) {
    const changed = changedTable(node);
    // What a statement changes is there: when no migration has made it, it is older than all of them, and not alone.
    if (changed && !catalog.relations.has((0,names/* keyOf */.TN)(catalog, changed)))
        catalog.complete = false;
    if ('CreateStmt' in node)
        (0,create/* createTable */.ZR)(catalog, node.CreateStmt, migration);
    else if ('AlterTableStmt' in node)
        alterTable(catalog, node.AlterTableStmt);
    else if ('IndexStmt' in node)
        (0,create/* createIndex */.zi)(catalog, node.IndexStmt);
    else if ('DropStmt' in node)
        (0,drop/* drop */.g)(catalog, node.DropStmt);
    else if ('RenameStmt' in node)
        rename(catalog, node.RenameStmt);
    else if ('AlterObjectSchemaStmt' in node)
        setSchema(catalog, node.AlterObjectSchemaStmt);
    else if ('ViewStmt' in node)
        (0,create/* createView */.O8)(catalog, node.ViewStmt, migration);
    else if ('CreateTableAsStmt' in node)
        (0,create/* createFromQuery */.ry)(catalog, node.CreateTableAsStmt, migration);
    else if ('CreateDomainStmt' in node)
        (0,types/* createDomain */.$5)(catalog, node.CreateDomainStmt);
    else if ('AlterDomainStmt' in node)
        (0,types/* alterDomain */.Po)(catalog, node.AlterDomainStmt);
    else if ('CreateEnumStmt' in node)
        (0,types/* createEnum */.WS)(catalog, node.CreateEnumStmt);
    else if ('AlterEnumStmt' in node)
        (0,types/* alterEnum */.K7)(catalog, node.AlterEnumStmt);
    else if ('CreateFunctionStmt' in node)
        (0,types/* createFunction */.zp)(catalog, node.CreateFunctionStmt);
    else
        small(catalog, node, migration);
}
/** The table that a statement presupposes. */
function changedTable(node) {
    if ('AlterTableStmt' in node)
        return node.AlterTableStmt.missing_ok ? undefined : node.AlterTableStmt.relation;
    if ('IndexStmt' in node)
        return node.IndexStmt.relation;
    if ('CreatePolicyStmt' in node)
        return node.CreatePolicyStmt.table;
    return 'CreateTrigStmt' in node ? node.CreateTrigStmt.relation : undefined;
}
/** Statements that change one thing. */
function small(catalog, node, migration) {
    if ('CreateSeqStmt' in node) {
        const { sequence } = node.CreateSeqStmt;
        catalog.relations.set((0,create/* newKey */.uM)(catalog, sequence), (0,create/* newRelation */.Dt)(catalog, sequence, { kind: 'sequence', madeBy: migration }));
    }
    else if ('CreatePolicyStmt' in node) {
        (0,policies/* createPolicy */.BV)(catalog, node.CreatePolicyStmt);
    }
    else if ('AlterPolicyStmt' in node)
        (0,policies/* alterPolicy */.fZ)(catalog, node.AlterPolicyStmt);
    else if ('AlterFunctionStmt' in node)
        (0,types/* alterFunction */.Rr)(catalog, node.AlterFunctionStmt);
    else if ('CreatePublicationStmt' in node)
        (0,publications/* createPublication */.D7)(catalog, node.CreatePublicationStmt);
    else if ('AlterPublicationStmt' in node)
        (0,publications/* alterPublication */.nC)(catalog, node.AlterPublicationStmt);
    else if ('CreateTrigStmt' in node) {
        const { relation, trigname = '' } = node.CreateTrigStmt;
        (0,fork/* changeable */.z)(catalog, (0,names/* keyOf */.TN)(catalog, relation))?.triggers.add(trigname);
    }
    else if ('InsertStmt' in node)
        fill(catalog, (0,names/* keyOf */.TN)(catalog, node.InsertStmt.relation));
    else if ('CopyStmt' in node && node.CopyStmt.is_from)
        fill(catalog, (0,names/* keyOf */.TN)(catalog, node.CopyStmt.relation));
    else if ('CommentStmt' in node)
        comment(catalog, node.CommentStmt);
    else if ('VariableSetStmt' in node)
        setPath(catalog, node);
}
function comment(catalog, { objtype, object, comment: text }) {
    if (objtype !== 'OBJECT_TABLE' || !object || !('List' in object))
        return;
    const key = (0,names/* qualified */.LX)(catalog, (0,names/* writtenName */.lD)(object.List.items), (one) => catalog.relations.has(one));
    const relation = (0,fork/* changeable */.z)(catalog, key);
    if (relation)
        relation.comment = text !== undefined;
}
function fill(catalog, key) {
    const relation = (0,fork/* changeable */.z)(catalog, key);
    if (relation)
        relation.hasRows = true;
}
function setPath(catalog, node) {
    const { name, kind, args = [] } = node.VariableSetStmt;
    if (kind === 'VAR_RESET_ALL' || (name === 'search_path' && kind !== 'VAR_SET_VALUE'))
        catalog.searchPath = ['public'];
    else if (name === 'search_path') {
        const values = args.flatMap((arg) => 'A_Const' in arg && arg.A_Const.sval?.sval !== undefined ? [arg.A_Const.sval.sval] : (0,names/* words */.aL)([arg]));
        const own = values.filter((value) => value !== '$user' && value !== '' && value !== 'pg_catalog');
        catalog.searchPath = own.length > 0 ? own : ['public'];
    }
}
//# sourceMappingURL=replay.js.map

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
    return {
        steps: [...stepsOf(action, [])],
        constants: constantsOf(inner(routine, 'datums'), changedNames(action)),
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
