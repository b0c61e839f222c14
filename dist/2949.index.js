export const id = 2949;
export const ids = [2949];
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

/***/ 71198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ formatCount)
/* harmony export */ });
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36808);

const steps = [
    [1e12, 'trillion'],
    [1e9, 'billion'],
    [1e6, 'million'],
];
/** A count as a person says it: `200`, `48,000`, `50 million`, `1.2 billion`. */
function formatCount(count) {
    for (const [size, word] of steps) {
        // What would be shown as 1,000 of a step is one of the next.
        if (count < size * 0.99995)
            continue;
        const amount = count / size;
        return `${amount < 9.95 ? Number(amount.toFixed(1)) : Math.round(amount)} ${word}`;
    }
    return (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .o)(Math.round(count));
}
//# sourceMappingURL=count.js.map

/***/ }),

/***/ 78616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ sqlJudging)
/* harmony export */ });
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
    };
}
//# sourceMappingURL=sql-judging.js.map

/***/ }),

/***/ 61387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g$: () => (/* binding */ judgeSql),
  s$: () => (/* binding */ predictCaptured),
  Op: () => (/* binding */ predictSql)
});

// EXTERNAL MODULE: ./build/src/schema/replay/catalog.js
var replay_catalog = __webpack_require__(66450);
// EXTERNAL MODULE: ./build/src/schema/replay/fork.js
var fork = __webpack_require__(90649);
// EXTERNAL MODULE: ./build/src/schema/replay/replay.js + 2 modules
var replay = __webpack_require__(6290);
// EXTERNAL MODULE: ./build/src/sql/grammar/grammar.js + 1 modules
var grammar_grammar = __webpack_require__(18335);
// EXTERNAL MODULE: ./build/src/rules/rules/index.js + 78 modules
var rules_rules = __webpack_require__(83028);
;// CONCATENATED MODULE: ./build/src/rules/judge-unread.js

/** What rules say of a statement that no grammar reads. */
function judgeUnread({ text, location }, problem, { migration, levelOf }) {
    return rules_rules/* sqlRules */.q.flatMap((rule) => {
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
// EXTERNAL MODULE: ./build/src/core/lock.js
var core_lock = __webpack_require__(61738);
// EXTERNAL MODULE: ./build/src/schema/replay/names.js
var names = __webpack_require__(6089);
// EXTERNAL MODULE: ./build/src/rules/effects/index.js + 3 modules
var effects = __webpack_require__(61086);
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
    const place = { ...raising, text, start, effects: judged.effects, tables, works, form };
    return rulesFor(judged.node).flatMap((rule) => {
        const say = sayer(rule, place);
        if (!say)
            return [];
        return [...rule.check(judged)].map(({ byte, ...body }) => {
            const found = say(body, byte === undefined ? statement.location : statement.locate(byte));
            const { finding } = found.prediction;
            const { direction, migration, onFinding } = raising;
            if (direction === 'up')
                onFinding?.({ finding, migration, judged, statement, byte });
            return found;
        });
    });
}
/** What the rules about whole scripts say of one. */
function raiseOfScript(script, raising) {
    return rules_rules/* scriptRules */.t.flatMap((rule) => [...rule.checkScript(script)].flatMap(({ at, byte: _, ...body }) => {
        const { text, location, effects } = at;
        const tables = () => effects.map(({ relation }) => relation);
        const form = once(() => formOf(text));
        const say = sayer(rule, { ...raising, text, start: location, effects, tables, works: () => [], form });
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
    return ({ severity: own, effects = place.effects, stands, ...body }, location) => {
        const severity = said === undefined ? (own ?? level) : level;
        const plain = {
            rule: info.id,
            severity,
            ...body,
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
            ...(stands ? { stands } : {}),
            statement: { text: place.text, location: place.start },
        };
        return { prediction, claim: info.claim };
    };
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
    const named = (0,mentions/* relationsOf */.nS)(node).map((relation) => (0,names/* keyOf */.TN)(catalog, relation));
    return [...new Set([...named, ...effects.map(({ relation }) => relation)])];
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
// EXTERNAL MODULE: ./build/src/core/duration.js
var duration = __webpack_require__(29509);
// EXTERNAL MODULE: ./build/src/rules/script/settings.js
var settings = __webpack_require__(63264);
;// CONCATENATED MODULE: ./build/src/rules/script/timeouts.js


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
            for (const setting of (0,settings/* settingsIn */.R)(node))
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
    return { [member]: value === undefined ? initial[member] : millisecondsOf(value) };
}
/** A number is milliseconds; a text has PostgreSQL's units. */
function millisecondsOf(value) {
    const text = value.trim();
    if (/^\d+$/.test(text))
        return Number(text);
    return (0,duration/* parseDuration */.E9)(text.replace(/min$/, 'm').replace(/\s+/g, ''));
}
//# sourceMappingURL=timeouts.js.map
;// CONCATENATED MODULE: ./build/src/rules/pass.js






const noLimits = { lock: undefined, statement: undefined, transaction: undefined };
/** What `lockkeeper migrate` sets. Milliseconds. */
const usualLimit = 2_000;
/** Takes the statements of one script one after the other, judges each and replays it. */
function passOf(input) {
    const { migration, direction, catalog, change, major, runner } = input;
    const timeouts = timeoutTracker(input.limitedByRunner ? { ...noLimits, lock: usualLimit } : noLimits);
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
    const script = { statements: passed, direction, mode: input.mode, runner, major };
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
                timeouts: timeouts.at(transaction),
                runner,
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
            };
            passed.push(one);
            earlier.add(one);
            timeouts.take(node, transaction);
            if (direction === 'up')
                for (const column of columnsAdded(node, catalog))
                    change.columns.add(column);
            (0,replay/* replay */.e)(catalog, node, migration.id);
            return found.map(({ prediction }) => prediction);
        },
        end: (other) => raiseOfScript({ ...script, ...(other ? { other } : {}) }, input).map(({ prediction }) => prediction),
        foreseen: () => ({
            effects: all,
            made: new Set([...catalog.relations.keys()].filter(isNew)),
            waitsForLocks: (timeouts.at(number).lock ?? 0) === 0,
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
// EXTERNAL MODULE: ./build/src/rules/script/read-script.js + 7 modules
var read_script = __webpack_require__(8601);
;// CONCATENATED MODULE: ./build/src/rules/judge.js







/**
 * Replays a whole history and judges the SQL of its new migrations, with their downs, each from where its up leads to.
 * Needs no database.
 */
async function judgeSql(input) {
    const { predictions, coverage } = await predictSql(input);
    return { findings: predictions.map(({ finding }) => finding), coverage };
}
/** As `judgeSql`, and tells what each finding rests on. */
async function predictSql(input) {
    const grammar = await (0,grammar_grammar/* loadGrammar */.o)();
    const catalog = (0,replay_catalog/* emptyCatalog */.L)();
    const gathered = { predictions: [], unread: [], statements: 0 };
    const foreseen = new Map();
    let change;
    for (const migration of input.history.migrations) {
        const script = migration.up?.sql;
        if (!script) {
            catalog.complete &&= migration.up === undefined;
            continue;
        }
        if (!input.judged.has(migration)) {
            for (const statement of (0,read_script/* readScript */.U)(script, grammar))
                replayOne(catalog, statement, migration);
            continue;
        }
        if (!input.together || !change)
            change = changeOf(input, migration);
        const judging = { input, gathered, change, grammar };
        const up = passThrough(script, 'up', { ...judging, migration, catalog });
        const back = migration.down?.sql;
        const down = back && passThrough(back, 'down', { ...judging, migration, catalog: (0,fork/* forked */.y)(catalog) });
        gathered.predictions.push(...up.end(down?.script), ...(down?.end(up.script) ?? []));
        foreseen.set(migration.id, up.foreseen());
    }
    const { predictions, ...coverage } = gathered;
    return { predictions: standing(predictions), foreseen, coverage };
}
/**
 * As `predictSql`, for a migration that is code: its statements are known once it has run. What is told of a whole
 * script is left out: how its session begins is not known.
 */
async function predictCaptured({ migration, statements, catalog }, input) {
    const change = changeOf(input, migration);
    const pass = passOf({ ...sharedBy(input), migration, direction: 'up', mode: 'plain', catalog, change });
    const predictions = statements.flatMap((statement, index) => statement.nodes.flatMap((node) => pass.next(node, statement, index === statements.length - 1)));
    return { predictions: standing(predictions), foreseen: pass.foreseen() };
}
/** What nothing behind it has mended. */
function standing(predictions) {
    return predictions.flatMap(({ stands, ...prediction }) => (stands?.() === false ? [] : [prediction]));
}
/** Ids of what is released together with a migration. */
function changeOf({ together, judged }, { id }) {
    return { ids: new Set(together ? [...judged].map((one) => one.id) : [id]), columns: new Set() };
}
/** What holds for every script of a run. */
function sharedBy(input) {
    const { history, major, limitedByRunner = false, levelOf, sizes, onFinding } = input;
    return { major, runner: history.flavor, limitedByRunner, levelOf, sizes, onFinding };
}
function replayOne(catalog, statement, { id }) {
    catalog.complete &&= statement.hides !== 'schema';
    for (const node of statement.nodes)
        (0,replay/* replay */.e)(catalog, node, id);
}
/** Judges a script statement by statement; what is told of the whole is left to the end. */
function passThrough(script, direction, judging) {
    const { input, gathered, change, grammar, migration, catalog } = judging;
    const pass = passOf({ ...sharedBy(input), migration, direction, mode: script.mode, catalog, change });
    const read = (0,read_script/* readScript */.U)(script, grammar);
    // What only takes a setting back cannot fail.
    const last = read.findLastIndex(({ nodes }) => !nodes.every((node) => 'VariableSetStmt' in node));
    for (const [index, statement] of read.entries()) {
        const { problem, hides, location, nodes } = statement;
        gathered.statements++;
        if (problem !== undefined) {
            gathered.unread.push({ migration: migration.id, location, problem });
            const levelOf = (rule) => input.levelOf(rule, { file: location.file, tables: () => [] });
            gathered.predictions.push(...judgeUnread(statement, problem, { migration, levelOf }));
        }
        catalog.complete &&= hides !== 'schema';
        for (const node of nodes)
            gathered.predictions.push(...pass.next(node, statement, index >= last));
    }
    return pass;
}
//# sourceMappingURL=judge.js.map

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
