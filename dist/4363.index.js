export const id = 4363;
export const ids = [4363,4653,9112,1738,646];
export const modules = {

/***/ 27632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);


/** Reads the text of a YAML file; `file` is its path for messages. Throws `UserError` for what is not YAML. */
function readYaml(text, file) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, prettyErrors: false });
    const placeOf = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line, column: col };
    };
    if (document.errors.length > 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(document.errors.map((error) => ({
            what: `not valid YAML: ${error.message}`,
            where: placeOf(error.pos[0]),
        })));
    }
    return {
        raw: plainValue(document, file),
        place: (path) => placeOf(offsetOf(document, path)),
        written(path) {
            const node = document.getIn(path, true);
            return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? (node.source ?? String(node.value)) : undefined;
        },
    };
}
function plainValue(document, file) {
    try {
        return document.toJS({ maxAliasCount: 100 });
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({ what: `not usable YAML: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause)}`, where: { file } }, { cause });
    }
}
function offsetOf(document, path) {
    const key = path.at(-1);
    const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(parent)) {
        const pair = parent.items.find((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(item) && keyText(item) === String(key));
        if (pair && (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(pair.key) && pair.key.range)
            return pair.key.range[0];
    }
    const node = path.length > 0 ? document.getIn(path, true) : document.contents;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) && node.range)
        return node.range[0];
    return path.length > 0 ? offsetOf(document, path.slice(0, -1)) : 0;
}
function keyText(pair) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(pair.key) ? String(pair.key.toJSON()) : String(pair.key);
}
//# sourceMappingURL=yaml-file.js.map

/***/ }),

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

/***/ 61738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y8: () => (/* binding */ lockModes),
/* harmony export */   Z5: () => (/* binding */ blocked),
/* harmony export */   yX: () => (/* binding */ strongest)
/* harmony export */ });
/** PostgreSQL's table locks, weakest first (its documentation, table 13.2). */
const lockModes = [
    'ACCESS SHARE',
    'ROW SHARE',
    'ROW EXCLUSIVE',
    'SHARE UPDATE EXCLUSIVE',
    'SHARE',
    'SHARE ROW EXCLUSIVE',
    'EXCLUSIVE',
    'ACCESS EXCLUSIVE',
];
/** The stronger of two. */
function strongest(a, b) {
    return lockModes.indexOf(a) >= lockModes.indexOf(b) ? a : b;
}
/** What others cannot do to a table while somebody holds this lock on it. */
function blocked(mode) {
    if (mode === 'ACCESS EXCLUSIVE')
        return 'reads and writes';
    if (lockModes.indexOf(mode) >= lockModes.indexOf('SHARE'))
        return 'writes';
    return mode === 'SHARE UPDATE EXCLUSIVE' ? 'schema changes' : 'nothing';
}
//# sourceMappingURL=lock.js.map

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

/***/ 47825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ lintContext)
/* harmony export */ });
/* harmony import */ var _migrations_comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70646);
/* harmony import */ var _migrations_naming_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51687);


/** Works out once what all rules ask for. */
function lintContext(subject, settings) {
    const { head, base, changes } = subject;
    const comparison = (0,_migrations_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .compareHistories */ .C_)({ head, base, changes });
    const added = new Set(comparison.added);
    const touched = changes && new Set(changes.map((change) => change.path));
    const names = new Map();
    const nameOf = (migration) => {
        const name = names.get(migration) ?? (0,_migrations_naming_js__WEBPACK_IMPORTED_MODULE_1__/* .migrationName */ .A)(head, migration);
        names.set(migration, name);
        return name;
    };
    return {
        ...settings,
        history: head,
        base,
        merged: subject.merged ?? head,
        tree: subject.tree,
        baseTree: subject.baseTree,
        changes,
        removed: subject.removed ?? [],
        comparison,
        judged: settings.scope === 'all' ? head.migrations : comparison.added,
        isAdded: (migration) => added.has(migration),
        isJudgedFile: (path) => settings.scope === 'all' || !touched || touched.has(path),
        nameOf,
        titleOf: (migration) => (head.engine === 'command' ? migration.id : nameOf(migration).stem),
    };
}
//# sourceMappingURL=context.js.map

/***/ }),

/***/ 57997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ lint)
});

// EXTERNAL MODULE: ./build/src/core/finding.js
var finding = __webpack_require__(45068);
// EXTERNAL MODULE: ./build/src/core/location.js
var core_location = __webpack_require__(54582);
// EXTERNAL MODULE: ./build/src/rules/judge.js + 1 modules
var rules_judge = __webpack_require__(94488);
// EXTERNAL MODULE: ./build/src/rules/rules/index.js + 88 modules
var rules = __webpack_require__(85758);
// EXTERNAL MODULE: ./build/src/core/day.js
var day = __webpack_require__(14459);
// EXTERNAL MODULE: ./build/src/core/suggest.js
var suggest = __webpack_require__(89235);
// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(87422);
// EXTERNAL MODULE: ./build/src/gates/muting/mute.js
var mute = __webpack_require__(2784);
// EXTERNAL MODULE: ./build/src/gates/muting/rules.js
var muting_rules = __webpack_require__(93774);
;// CONCATENATED MODULE: ./build/src/gates/muting/judge.js






/** Says which suppressions lack a reason, have come to their end, name no rule, or suppress nothing. */
function judgeSuppressions(judging) {
    return judging.suppressions.flatMap((suppression) => {
        if (!suppression.reason)
            return raise(judging, muting_rules/* suppressionWithoutReason */.MZ, withoutReason(suppression));
        const { until } = suppression;
        const past = until === undefined ? 0 : (0,day/* daysSince */.Mn)(until, judging.now);
        if (past === undefined)
            return raise(judging, muting_rules/* suppressionBadDate */.fC, badDate(suppression));
        if (past > 0)
            return raise(judging, muting_rules/* suppressionExpired */.jB, expired(suppression, past));
        const endless = until === undefined ? raise(judging, muting_rules/* suppressionWithoutExpiry */.jY, withoutExpiry(suppression)) : [];
        const wrong = suppression.rules.flatMap((rule) => {
            if (!judging.known.has(rule))
                return raise(judging, muting_rules/* suppressionUnknownRule */._u, unknownRule(suppression, { rule, meant: (0,suggest/* nearest */.p)(rule, judging.known) }));
            const isUnread = judging.isUnread?.(rule, suppression.location.file) ?? false;
            if (isUnread || !judging.judgedRules.has(rule))
                return [];
            if (judging.used.has((0,mute/* suppressionKey */.n)(suppression, rule)))
                return [];
            return raise(judging, muting_rules/* suppressionStale */.Js, stale(suppression, rule));
        });
        return [...endless, ...wrong];
    });
}
/** Says which exceptions of the settings file have come to their end, and which have none. */
function judgeParts({ parts, now, levelOf }) {
    return parts.flatMap((part) => {
        const place = {
            ...(part.where ? { location: part.where } : {}),
            subject: `${part.pattern} ${Object.keys(part.rules).join(',')}`,
        };
        const past = part.until === undefined ? undefined : (0,day/* daysSince */.Mn)(part.until, now);
        if (past !== undefined && past > 0) {
            return raise({ levelOf }, muting_rules/* suppressionExpired */.jB, {
                ...place,
                title: `what is said of ${(0,core_text/* printable */.g$)(part.pattern)} held until ${part.until}, ${(0,day/* daysAgo */.HM)(past)}`,
                ...(part.reason === undefined ? {} : { detail: (0,core_text/* printable */.g$)(part.reason) }),
                fix: 'remove it, or write another day when there is a reason',
            });
        }
        if (part.until !== undefined || !Object.values(part.rules).includes('off'))
            return [];
        return raise({ levelOf }, muting_rules/* suppressionWithoutExpiry */.jY, {
            ...place,
            title: `rules are off for ${(0,core_text/* printable */.g$)(part.pattern)} without an end`,
            fix: 'add the last day on which that holds, for example until: 2026-12-31',
        });
    });
}
/** Says which entries of the baseline no finding needs any more. */
function judgeBaseline(judging) {
    const used = new Set(judging.muted.map((one) => (0,finding/* fingerprint */.Rj)(one.finding)));
    const { baseline } = judging;
    if (!baseline)
        return [];
    return baseline.entries
        .filter((entry) => judging.judgedRules.has(entry.rule) && !used.has(entry.fingerprint))
        .flatMap((entry) => raise(judging, muting_rules/* baselineStale */.lt, {
        location: { file: baseline.file },
        title: `is mended and can leave the baseline: ${entry.rule}, ${(0,core_text/* printable */.g$)(entry.about)}`,
        fix: 'lockkeeper check --write-baseline',
        subject: entry.fingerprint,
    }));
}
function raise({ levelOf }, info, body) {
    const severity = levelOf(info, body.location?.file);
    return severity === 'off' ? [] : [{ rule: info.id, severity, ...body }];
}
function withoutReason({ location, rules }) {
    return {
        location,
        title: `the suppression of ${(0,core_text/* printable */.g$)(rules.join(', '))} gives no reason and has no effect`,
        fix: `lockkeeper: ignore ${(0,core_text/* printable */.g$)(rules.join(', ') || '<rule>')}: <why the risk is taken>`,
        subject: rules.join(','),
    };
}
function badDate({ location, rules, until = '' }) {
    return {
        location,
        title: `the suppression of ${(0,core_text/* printable */.g$)(rules.join(', '))} ends on no day that there is (${(0,core_text/* printable */.g$)(until) || 'nothing'}) and has no effect`,
        fix: 'write the last day on which it holds, in UTC: until 2026-12-31',
        subject: rules.join(','),
    };
}
function expired({ location, rules, until, reason }, past) {
    return {
        location,
        title: `the suppression of ${(0,core_text/* printable */.g$)(rules.join(', '))} expired ${(0,day/* daysAgo */.HM)(past)}`,
        detail: `It held until ${until}: ${(0,core_text/* printable */.g$)(reason)}`,
        fix: 'mend what it put off and remove it, or write another day when there is a reason',
        subject: rules.join(','),
    };
}
function withoutExpiry({ location, rules, reason }) {
    const names = (0,core_text/* printable */.g$)(rules.join(', '));
    return {
        location,
        title: `the suppression of ${names} has no end`,
        fix: `lockkeeper: ignore ${names} until <year-month-day>: ${(0,core_text/* printable */.g$)(reason)}`,
        subject: rules.join(','),
    };
}
function unknownRule({ location }, { rule, meant }) {
    return {
        location,
        title: rule ? `there is no rule "${(0,core_text/* printable */.g$)(rule)}"` : 'the suppression names no rule',
        fix: meant
            ? `write ${meant} in its place`
            : 'name a rule as reports show it, for example: lockkeeper: ignore missing-down: <reason>',
        subject: rule,
    };
}
function stale({ location }, rule) {
    return {
        location,
        title: `the suppression of ${rule} suppresses nothing`,
        fix: `remove ${rule} from the comment`,
        subject: rule,
    };
}
//# sourceMappingURL=judge.js.map
// EXTERNAL MODULE: ./build/src/gates/muting/levels.js
var muting_levels = __webpack_require__(74002);
// EXTERNAL MODULE: ./build/src/gates/muting/sql-judging.js
var sql_judging = __webpack_require__(78616);
// EXTERNAL MODULE: ./build/src/gates/lint/context.js
var lint_context = __webpack_require__(47825);
// EXTERNAL MODULE: ./build/src/gates/lint/rules/index.js + 34 modules
var lint_rules = __webpack_require__(79978);
// EXTERNAL MODULE: ./build/src/core/duration.js
var duration = __webpack_require__(29509);
// EXTERNAL MODULE: ./build/src/core/table-pattern.js
var table_pattern = __webpack_require__(71114);
// EXTERNAL MODULE: ./build/src/rules/sizes.js
var rules_sizes = __webpack_require__(73187);
;// CONCATENATED MODULE: ./build/src/gates/lint/sizes-facts.js



const sizes_facts_day = 86_400_000;
/** From when the sizes are that findings were judged by, and what of them may be wrong. */
function sizesFacts({ sizes, sizesMaxAge = 30, assumeSmall = [], now }, { statements }) {
    if (!sizes || statements === 0)
        return [];
    const { file, measuredAt, server, tables } = sizes;
    const what = `${file}: ${tables.length} ${tables.length === 1 ? 'table' : 'tables'}${server === undefined ? '' : ` of PostgreSQL ${server}`}`;
    const age = measuredAt === undefined ? undefined : now.getTime() - measuredAt;
    const old = age !== undefined && age > sizesMaxAge * sizes_facts_day;
    const when = measuredAt === undefined || age === undefined
        ? 'it does not say when they were measured'
        : `measured on ${new Date(measuredAt).toISOString().slice(0, 10)}, ${age < sizes_facts_day ? 'today' : `${(0,duration/* formatAge */.nV)(age)} ago`}`;
    const mend = old ? `: older than ${sizesMaxAge} days, write it anew with lockkeeper sizes --write` : '';
    const small = (0,table_pattern/* tablePatterns */.k)(assumeSmall);
    const doubted = tables
        .filter(({ name }) => small.some(({ matches }) => matches(name)))
        .filter(({ name }) => (0,rules_sizes/* severityBySize */.Yk)('notice', [{ relation: name, work: 'scan' }], (0,rules_sizes/* knownSizes */.gi)(sizes, [])) !== 'notice')
        .map(({ name }) => name);
    return [
        { label: 'table sizes', value: `${what}, ${when}${mend}` },
        ...(doubted.length === 0
            ? []
            : [
                {
                    label: 'assumed small',
                    value: `${doubted.join(', ')}, which ${doubted.length === 1 ? 'is' : 'are'} large in ${file}`,
                },
            ]),
    ];
}
//# sourceMappingURL=sizes-facts.js.map
// EXTERNAL MODULE: ./build/src/gates/muting/suppression.js
var suppression = __webpack_require__(12814);
;// CONCATENATED MODULE: ./build/src/gates/lint/suppressed-files.js

/** How many files are open at once. */
const width = 32;
/** Reads the suppressions of every migration in scope and of every file that a finding points to. */
async function readAllSuppressions(context, findings) {
    const filesOf = new Map(context.history.migrations.map((migration) => [migration.file, migration.files]));
    const byId = new Map(context.history.migrations.map((migration) => [migration.id, migration.files]));
    const owned = (finding) => {
        const file = finding.location?.file;
        const own = filesOf.get(file ?? '') ?? byId.get(finding.migration ?? '') ?? [];
        return file ? [...own, file] : own;
    };
    const wanted = new Set([
        ...context.judged.flatMap((migration) => migration.files),
        ...findings.flatMap(owned),
    ]);
    const texts = await readFiles(context, [...wanted]);
    const editable = new Set([
        ...context.comparison.added.flatMap((migration) => migration.files),
        ...(context.changes ?? []).map((change) => change.path),
    ]);
    return {
        of: (finding) => [...new Set(owned(finding))].flatMap((file) => texts.get(file) ?? []),
        judged: [...texts].flatMap(([file, found]) => (editable.has(file) ? found : [])),
    };
}
async function readFiles({ tree }, files) {
    const texts = new Map();
    for (let from = 0; from < files.length; from += width) {
        const part = files.slice(from, from + width);
        const read = await Promise.all(part.map((file) => tree.read(file).catch(() => '')));
        for (const [index, file] of part.entries())
            texts.set(file, (0,suppression/* readSuppressions */.H)(read[index] ?? '', file));
    }
    return texts;
}
//# sourceMappingURL=suppressed-files.js.map
;// CONCATENATED MODULE: ./build/src/gates/lint/lint.js












/**
 * Checks names, order, history, pairs, graph and the project's own rules. No database, no secrets.
 * Throws `UserError` for a file that cannot be read and for a `namePattern` that is none.
 */
async function lint(input) {
    const started = performance.now();
    const context = (0,lint_context/* lintContext */.l)(input, input);
    const held = (0,muting_levels/* current */.s)(input, input.now);
    const levels = (0,muting_levels/* levelsOf */.p)(held);
    const levelOf = (rule, file) => levels.said(rule, { file }) ?? rule.severity;
    const ran = lint_rules/* lintRules */.x.filter((rule) => levels.isOn(rule.info));
    const sql = await judgeStatements(context, { ...input, ...held });
    const raised = [
        ...(await Promise.all(ran.map((rule) => runRule(rule, context, levelOf)))).flat(),
        ...sql.findings,
    ];
    const suppressions = await readAllSuppressions(context, raised);
    const { findings, muted, used } = (0,mute/* mute */.i)({
        findings: raised,
        suppressionsFor: suppressions.of,
        baseline: input.baseline,
        now: input.now,
    });
    const known = new Set([
        ...lint_rules/* lintRules */.x.map((rule) => rule.info.id),
        ...rules.sqlRuleInfos.map(({ id }) => id),
        ...(input.otherRules ?? []),
    ]);
    const judgedRules = new Set([
        ...ran.filter((rule) => !rule.needsBase || context.base).map((rule) => rule.info.id),
        ...(sql.coverage.statements > 0 ? rules.sqlRuleInfos.map(({ id }) => id) : []),
    ]);
    const meta = [
        ...judgeSuppressions({
            suppressions: suppressions.judged,
            used,
            known,
            judgedRules,
            isUnread: unreadIn(context),
            levelOf,
            now: input.now,
        }),
        ...judgeParts({ parts: [...(input.paths ?? []), ...(input.tables ?? [])], now: input.now, levelOf }),
        ...(input.scope === 'all'
            ? judgeBaseline({ baseline: input.baseline, muted, judgedRules, levelOf })
            : []),
    ];
    const all = [...findings, ...meta].sort(finding/* compareFindings */.Eg);
    return {
        gate: 'lint',
        project: input.project,
        status: all.some((finding) => finding.severity === 'error') ? 'failed' : 'passed',
        summary: summaryOf(context, all),
        findings: all,
        muted,
        durationMs: performance.now() - started,
        migrations: [],
        facts: [
            ...factsOf(context, muted.length),
            ...coverageFacts(sql.coverage),
            ...sizesFacts(input, sql.coverage),
        ],
    };
}
/** What code sends is read by the rules when the smoke-run has seen it. */
function unreadIn({ history }) {
    const code = new Set(history.migrations.flatMap(({ files, up }) => (up && !up.sql ? files : [])));
    const ownRules = new Set(lint_rules/* lintRules */.x.map(({ info }) => info.id));
    return (rule, file) => !ownRules.has(rule) && code.has(file);
}
/** SQL is read where the change brings some: the grammar is 2 MB that a change without SQL does without. */
async function judgeStatements({ history, judged, scope }, { postgresVersion, limitedByRunner = false, agreed, kept, onFinding, sizes, assumeSmall, ...input }) {
    if (!judged.some(({ up }) => up?.sql))
        return { findings: [], coverage: { statements: 0, unread: [] } };
    const judging = {
        history,
        judged: new Set(judged),
        together: scope === 'new',
        major: postgresVersion.major,
        limitedByRunner,
        agreed,
    };
    const said = {
        levels: input.levels,
        paths: input.paths,
        tables: input.tables,
        sizes,
        assumeSmall,
        postgresVersion,
    };
    const judge = () => (0,rules_judge/* judgeSql */.g)({
        ...judging,
        ...(0,sql_judging/* sqlJudging */.j)(said),
        ...(onFinding ? { onFinding } : {}),
    });
    // Who wants to be told of each finding has it judged anew.
    return kept && !onFinding ? kept.of({ ...judging, ...said }, judge) : judge();
}
const mostUnread = 3;
/** What was not read is told: silence must not stand for it. */
function coverageFacts({ statements, unread }) {
    if (statements === 0)
        return [];
    if (unread.length === 0)
        return [{ label: 'SQL', value: `${statements} statements read` }];
    const places = unread
        .slice(0, mostUnread)
        .map(({ location, problem }) => `${problem} at ${(0,core_location/* formatLocation */.j)(location)}`);
    const more = unread.length > mostUnread ? [`and ${unread.length - mostUnread} more`] : [];
    const value = `${unread.length} of ${statements} statements were not read: ${[...places, ...more].join('; ')}`;
    return [{ label: 'SQL', value }];
}
async function runRule(rule, context, levelOf) {
    const bodies = await rule.check(context);
    return [...bodies].flatMap((body) => {
        const severity = levelOf(rule.info, body.location?.file);
        return severity === 'off' ? [] : [{ rule: rule.info.id, severity, ...body }];
    });
}
function summaryOf({ judged, scope }, findings) {
    const what = `${judged.length} ${scope === 'new' ? 'new ' : ''}${judged.length === 1 ? 'migration' : 'migrations'}`;
    if (findings.length === 0)
        return judged.length === 0 ? 'no new migrations, history untouched' : `${what}, no findings`;
    return `${what}, ${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}`;
}
function factsOf(context, muted) {
    return [
        { label: 'engine', value: context.history.flavor },
        { label: 'base', value: context.baseTree?.label ?? 'none' },
        { label: 'scope', value: context.scope },
        { label: 'migrations', value: String(context.history.migrations.length) },
        ...(muted > 0 ? [{ label: 'muted', value: String(muted) }] : []),
    ];
}
//# sourceMappingURL=lint.js.map

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

/***/ 70646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ compareHistories),
/* harmony export */   Nt: () => (/* binding */ sharedFiles),
/* harmony export */   q7: () => (/* binding */ keysIn)
/* harmony export */ });
/* harmony import */ var _naming_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51687);

/**
 * A migration that the head has, the base has not and the change does not touch was taken off the base in the
 * meantime: it is neither added nor kept. One that only the base has was deleted by the change only if git says so.
 */
function compareHistories({ head, base, changes }) {
    if (!base)
        return { added: head.migrations, kept: [], deleted: [] };
    const find = counterparts(base, changes ?? []);
    const pairs = head.migrations.map((migration) => ({ head: migration, base: find(head, migration) }));
    const touched = changes && new Set(changes.map((change) => change.path));
    // A migration of a home-made runner that is in no file has the folder in its place.
    const isTouched = (migration) => !touched || migration.file === head.dir || migration.files.some((file) => touched.has(file));
    const kept = pairs.flatMap((pair) => (pair.base ? [{ head: pair.head, base: pair.base }] : []));
    const met = new Set(kept.map((pair) => pair.base));
    const removed = changes && new Set(changes.flatMap((c) => (c.status === 'deleted' ? [c.path] : [])));
    return {
        added: pairs.filter((pair) => !pair.base && isTouched(pair.head)).map((pair) => pair.head),
        kept,
        deleted: base.migrations.filter((migration) => !met.has(migration) && (!removed || migration.files.every((file) => removed.has(file)))),
    };
}
/** Files that hold several migrations, as home-made runners have them: such a file says nothing of a single one. */
function sharedFiles(history) {
    const seen = new Set();
    const shared = new Set();
    for (const file of history.migrations.flatMap((migration) => migration.files)) {
        if (seen.has(file))
            shared.add(file);
        seen.add(file);
    }
    return shared;
}
/**
 * Names a migration the same in the head, the base and the merged history: by its file, because an id may be read
 * differently once two files share a number; by its id too where a file holds several.
 */
function keysIn(history) {
    const shared = sharedFiles(history);
    return ({ file, id }) => (shared.has(file) ? `${file}\0${id}` : file);
}
/** Finds the base's version of a migration of the head. */
function counterparts(base, changes) {
    const byName = new Map(base.migrations.map((m) => [`${m.id}\0${(0,_naming_js__WEBPACK_IMPORTED_MODULE_0__/* .migrationName */ .A)(base, m).stem}`, m]));
    const shared = sharedFiles(base);
    const own = (migration) => migration.files.filter((file) => !shared.has(file));
    const byFile = new Map(base.migrations.flatMap((m) => own(m).map((file) => [file, m])));
    const cameFrom = new Map(changes.flatMap((c) => (c.from ? [[c.path, c.from]] : [])));
    return (head, migration) => byName.get(`${migration.id}\0${(0,_naming_js__WEBPACK_IMPORTED_MODULE_0__/* .migrationName */ .A)(head, migration).stem}`) ??
        first(migration.files, (file) => byFile.get(file)) ??
        first(migration.files, (file) => byFile.get(cameFrom.get(file) ?? ''));
}
function first(items, find) {
    for (const item of items) {
        const found = find(item);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
//# sourceMappingURL=comparison.js.map

/***/ }),

/***/ 51687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ migrationName),
/* harmony export */   f: () => (/* binding */ renamed)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var _prefix_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12895);


const endings = /(?:\.(?:up|down|do|undo))?\.(?:sql|js|cjs|mjs|ts|cts|mts|py|go|rb)$/i;
/** Takes the name of a migration apart. Works on the path alone. */
function migrationName(history, migration) {
    const path = namedPath(history, migration.file);
    const isFolder = path !== migration.file;
    const stem = isFolder ? (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.basename)(path) : (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.basename)(path).replace(endings, '');
    const prefix = history.engine === 'alembic' ? alembicPrefix(stem, migration.id) : (0,_prefix_js__WEBPACK_IMPORTED_MODULE_1__/* .readPrefix */ .f)(stem, history.flavor);
    const rest = stem.slice(prefix?.text.length ?? 0);
    const separator = prefix ? (/^[-_.]+/.exec(rest)?.[0] ?? '') : '';
    return { path, stem, prefix, separator, description: rest.slice(separator.length) };
}
/** What every file of the migration is called after it has the stem `stem`, as pairs of old and new path. */
function renamed(history, migration, stem) {
    const name = migrationName(history, migration);
    if (name.path !== migration.file)
        return [[name.path, inFolderOf(name.path, stem)]];
    const words = name.separator + name.description;
    const place = stem.endsWith(words) ? stem.slice(0, stem.length - words.length) : stem;
    return migration.files.map((file) => [
        file,
        inFolderOf(file, renamedBase((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.basename)(file), name, { stem, place })),
    ]);
}
/** The other half of a pair may have words of its own, and Flyway's undo begins with `U`. */
function renamedBase(base, old, now) {
    if (base.startsWith(old.stem))
        return now.stem + base.slice(old.stem.length);
    const before = old.prefix?.text ?? '';
    if (base.startsWith(before))
        return now.place + base.slice(before.length);
    const isUndo = base.startsWith(`U${before.slice(1)}`);
    return isUndo ? `U${now.place.slice(1)}${base.slice(before.length)}` : base;
}
/** `a/b/old.sql` and `new.sql` give `a/b/new.sql`. */
function inFolderOf(path, name) {
    return path.slice(0, path.length - (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.basename)(path).length) + name;
}
/** A folder such as `<id>/up.sql` carries the name; elsewhere the file does. */
function namedPath(history, file) {
    const plain = /(?:^|\/)(?:up|down|migration|metadata)\.(?:sql|toml)$/.test(file);
    const folder = file.slice(0, file.lastIndexOf('/'));
    return plain && folder !== '' && folder !== history.dir ? folder : file;
}
/** Alembic orders by its graph: only a date that a `file_template` put in front counts as a prefix. */
function alembicPrefix(stem, id) {
    if (stem.startsWith(id))
        return undefined;
    const prefix = (0,_prefix_js__WEBPACK_IMPORTED_MODULE_1__/* .readPrefix */ .f)(stem, 'alembic');
    return prefix?.kind === 'calendar' ? prefix : undefined;
}
//# sourceMappingURL=naming.js.map

/***/ }),

/***/ 12895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ readPrefix)
/* harmony export */ });
const dashed = /^(\d{4})([-_])(\d{2})\2(\d{2})(?:([-_T]?)(\d{2})([-_]?)(\d{2})(?:\7(\d{2}))?(?!\d))?(?:[-_](\d{2,4})(?=[-_]))?(?=[-_.]|$)/;
/** Reads what a name begins with. Undefined for a name that begins with words. */
function readPrefix(stem, flavor) {
    if (flavor === 'flyway')
        return readVersion(stem);
    return readDashed(stem) ?? readDigits(stem);
}
/** `V1.2__name`, `U1_2__name`: the letter belongs to the prefix, `R__name` has no place. */
function readVersion(stem) {
    const match = /^[VUB](\d+(?:[._]\d+)*)(?=__|$)/.exec(stem);
    if (!match?.[1])
        return undefined;
    return { kind: 'version', text: match[0], parts: match[1].split(/[._]/).map(Number) };
}
function readDashed(stem) {
    const match = dashed.exec(stem);
    if (!match)
        return undefined;
    const [text, year, dash = '', month, day, gap = '', hour, colon = '', minute, second, counter] = match;
    const date = `YYYY${dash}MM${dash}DD`;
    const time = hour ? `${gap}hh${colon}mm${second ? `${colon}ss` : ''}` : '';
    const moment = momentOf([year, month, day, hour, minute, second]);
    return { kind: 'calendar', text, template: date + time, moment, ...(counter ? { counter } : {}) };
}
const templates = {
    8: 'YYYYMMDD',
    12: 'YYYYMMDDhhmm',
    14: 'YYYYMMDDhhmmss',
    17: 'YYYYMMDDhhmmssSSS',
};
function readDigits(stem) {
    const text = /^\d+(?=[-_.]|$)/.exec(stem)?.[0];
    if (text === undefined)
        return undefined;
    if (/^0+$/.test(text))
        return { kind: 'sequence', text, number: 0 };
    const template = templates[text.length];
    if (template && (text.length >= 14 || /^(19|20)/.test(text)))
        return compact(text, template);
    if (text.length === 13)
        return { kind: 'epoch', text, unit: 'ms', moment: new Date(Number(text)) };
    if (text.length !== 10)
        return { kind: 'sequence', text, number: Number(text) };
    // Ten digits that begin with 20 are a day with a number; as seconds they would lie in 2033 and later.
    if (text.startsWith('20'))
        return { ...compact(text.slice(0, 8), 'YYYYMMDD'), text, counter: text.slice(8) };
    return { kind: 'epoch', text, unit: 's', moment: new Date(Number(text) * 1000) };
}
function compact(text, template) {
    const at = (from, to) => (text.length >= to ? text.slice(from, to) : undefined);
    const moment = momentOf([at(0, 4), at(4, 6), at(6, 8), at(8, 10), at(10, 12), at(12, 14)]);
    return { kind: 'calendar', text, template, moment };
}
/** The moment in UTC; undefined when any part is out of its range. */
function momentOf(parts) {
    const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts.map((part) => Number(part ?? 0));
    const moment = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
    const same = moment.getUTCFullYear() === year &&
        moment.getUTCMonth() === month - 1 &&
        moment.getUTCDate() === day &&
        hour < 24 &&
        minute < 60 &&
        second < 61;
    return same ? moment : undefined;
}
//# sourceMappingURL=prefix.js.map

/***/ }),

/***/ 71739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lintGate: () => (/* binding */ lintGate),
  lintInput: () => (/* binding */ lintInput)
});

// EXTERNAL MODULE: ./build/src/gates/lint/lint.js + 3 modules
var lint = __webpack_require__(57997);
// EXTERNAL MODULE: ./build/src/gates/rules.js
var rules = __webpack_require__(75017);
// EXTERNAL MODULE: ./build/src/git/repository.js
var git_repository = __webpack_require__(18960);
;// CONCATENATED MODULE: ./build/src/git/removed-files.js

/**
 * Paths below `dir` that were once at the tip of a branch and are no longer, as far as this clone's history goes.
 * What a merged branch had and dropped before its merge does not count. A renamed file counts under its old path.
 */
async function removedFiles(root, { tip, dir }) {
    const repository = await (0,git_repository/* openRepository */.h_)(root);
    const log = ['log', '--first-parent', '-m', '--no-renames', '--diff-filter=D', '--name-only', '--format='];
    const place = dir === '' || dir === '.' ? '.' : dir;
    const listed = await (0,git_repository/* mustRun */.Pv)(repository, [
        ...log,
        '-z',
        '--end-of-options',
        tip,
        '--',
        `:(literal)${place}`,
    ]);
    return [...new Set((0,git_repository/* zeroSeparated */.QC)(listed).filter((path) => path !== ''))].sort();
}
//# sourceMappingURL=removed-files.js.map
// EXTERNAL MODULE: ./build/src/stages/checks/project-baseline.js
var project_baseline = __webpack_require__(33508);
// EXTERNAL MODULE: ./build/src/stages/checks/project-levels.js
var project_levels = __webpack_require__(52660);
// EXTERNAL MODULE: ./build/src/stages/checks/project-sizes.js
var project_sizes = __webpack_require__(21617);
;// CONCATENATED MODULE: ./build/src/stages/checks/lint-gate.js






/** The lint gate with the settings of a project. */
const lintGate = async (input) => (0,lint/* lint */.u)(await lintInput(input));
/** What the lint gate is to look at in this project. Throws `UserError`. */
async function lintInput(input) {
    const { change, histories, host, project, settings, tree } = input;
    return {
        project,
        head: histories.head,
        base: histories.base,
        merged: histories.merged,
        tree,
        baseTree: change.baseTree,
        changes: change.files,
        removed: await removedOnBase(input),
        scope: settings.scope,
        namePattern: settings.namePattern,
        now: new Date(host.clock.now()),
        ...(0,project_levels/* projectLevels */.v)(settings),
        baseline: await (0,project_baseline/* projectBaseline */.b)(input),
        postgresVersion: settings.postgresVersion,
        sizes: await (0,project_sizes/* projectSizes */.w5)(input),
        sizesMaxAge: settings.sizesMaxAge,
        assumeSmall: settings.assumeSmall,
        limitedByRunner: settings.lockTimeoutSetBy === 'runner',
        agreed: { naming: settings.naming, requiredColumns: settings.requiredColumns },
        otherRules: rules.allRules.map(({ id }) => id),
        kept: host.kept,
    };
}
/** Only a new migration can take a number that was used before. */
async function removedOnBase({ added, change, histories }) {
    if (!change.base || !histories.base || added.length === 0)
        return [];
    return removedFiles(change.root, { tip: change.base.tip, dir: histories.head.dir });
}
//# sourceMappingURL=lint-gate.js.map

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

/***/ })

};
