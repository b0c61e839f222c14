export const id = 2028;
export const ids = [2028];
export const modules = {

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

/***/ 42028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lintGate: () => (/* binding */ lintGate)
});

// EXTERNAL MODULE: ./build/src/core/finding.js
var finding = __webpack_require__(45068);
// EXTERNAL MODULE: ./build/src/core/location.js
var core_location = __webpack_require__(54582);
// EXTERNAL MODULE: ./build/src/schema/replay/catalog.js
var replay_catalog = __webpack_require__(66450);
// EXTERNAL MODULE: ./build/src/schema/replay/replay.js + 4 modules
var replay = __webpack_require__(10910);
// EXTERNAL MODULE: ./build/src/sql/grammar/grammar.js
var grammar_grammar = __webpack_require__(96293);
// EXTERNAL MODULE: ./build/src/rules/effects/index.js + 3 modules
var rules_effects = __webpack_require__(61086);
// EXTERNAL MODULE: ./build/src/rules/rules/index.js + 41 modules
var rules = __webpack_require__(50479);
// EXTERNAL MODULE: ./build/src/rules/script/read-script.js
var read_script = __webpack_require__(3881);
// EXTERNAL MODULE: ./build/src/core/duration.js
var duration = __webpack_require__(29509);
;// CONCATENATED MODULE: ./build/src/rules/script/timeouts.js

/** What the session's limits are after this statement. Milliseconds; 0 is no limit. */
function timeoutsAfter(timeouts, node) {
    if (!('VariableSetStmt' in node))
        return timeouts;
    const { name, kind, args = [] } = node.VariableSetStmt;
    if (kind === 'VAR_RESET_ALL')
        return { lock: undefined, statement: undefined };
    const which = name === 'lock_timeout' ? 'lock' : name === 'statement_timeout' ? 'statement' : undefined;
    if (!which)
        return timeouts;
    return { ...timeouts, [which]: kind === 'VAR_SET_VALUE' ? millisecondsOf(args[0]) : undefined };
}
/** A number is milliseconds; a text has PostgreSQL's units. */
function millisecondsOf(node) {
    if (!node || !('A_Const' in node))
        return undefined;
    const { ival, sval } = node.A_Const;
    if (ival)
        return ival.ival ?? 0;
    const text = sval?.sval?.trim() ?? '';
    if (/^\d+$/.test(text))
        return Number(text);
    return (0,duration/* parseDuration */.E9)(text.replace(/min$/, 'm').replace(/\s+/g, ''));
}
//# sourceMappingURL=timeouts.js.map
;// CONCATENATED MODULE: ./build/src/rules/judge.js







/** Replays a whole history and judges the SQL of its new migrations. Needs no database. */
async function judgeSql(input) {
    const grammar = await (0,grammar_grammar/* loadGrammar */.o)();
    const catalog = (0,replay_catalog/* emptyCatalog */.L)();
    const findings = [];
    const unread = [];
    let statements = 0;
    for (const migration of input.history.migrations) {
        const isJudged = input.judged.has(migration);
        const script = migration.up?.sql;
        if (!script) {
            catalog.complete &&= migration.up === undefined;
            continue;
        }
        const read = (0,read_script/* readScript */.U)(script, grammar);
        const pass = passOf(migration, catalog, input);
        for (const statement of read) {
            if (isJudged)
                statements++;
            if (statement.problem !== undefined) {
                catalog.complete = false;
                if (isJudged)
                    unread.push(unreadOf(migration, statement, statement.problem));
            }
            for (const node of statement.nodes)
                findings.push(...pass.next(node, statement, isJudged));
        }
    }
    return { findings, coverage: { statements, unread } };
}
function unreadOf({ id }, { location }, problem) {
    return { migration: id, location, problem };
}
/** Takes the statements of one migration one after the other. */
function passOf(migration, catalog, input) {
    let timeouts = { lock: undefined, statement: undefined };
    let number;
    let before = [];
    const change = new Set(input.together ? [...input.judged].map(({ id }) => id) : [migration.id]);
    const isNew = (relation) => {
        const found = catalog.relations.get(relation);
        if (!found || !change.has(found.madeBy))
            return false;
        // Rows that an earlier migration of the change has brought are rows.
        return found.madeBy === migration.id || !found.hasRows;
    };
    return {
        next(node, statement, isJudged) {
            if (statement.transaction !== number)
                before = [];
            number = statement.transaction;
            const effects = isJudged ? existing((0,rules_effects/* effectsOf */.w)(node, { catalog, major: input.major }), isNew) : [];
            const judged = {
                node,
                text: statement.text,
                catalog,
                major: input.major,
                effects,
                transaction: { kind: number === undefined ? 'none' : 'one', before },
                timeouts,
                runner: input.history.flavor,
                isNew,
            };
            const found = isJudged ? judge(judged, { migration, statement, input }) : [];
            before.push({ node, location: statement.location, effects });
            timeouts = timeoutsAfter(timeouts, node);
            (0,replay/* replay */.e)(catalog, node, migration.id);
            return found;
        },
    };
}
/** Nobody waits for what this very migration has made. */
function existing(effects, isNew) {
    return effects.filter(({ relation }) => !isNew(relation));
}
function judge(judged, { migration, statement, input }) {
    return rules/* sqlRules */.q.flatMap((rule) => {
        const level = input.levelOf(rule);
        if (level === 'off')
            return [];
        return [...rule.check(judged)].map(({ byte, severity, ...body }) => ({
            rule: rule.info.id,
            severity: severityOf(level, severity, rule),
            ...body,
            location: byte === undefined ? statement.location : statement.locate(byte),
            migration: migration.id,
        }));
    });
}
/** What the project says of a rule is its word; else the finding's own. */
function severityOf(level, own, { info }) {
    return level === info.severity ? (own ?? level) : level;
}
//# sourceMappingURL=judge.js.map
// EXTERNAL MODULE: ./build/src/core/suggest.js
var suggest = __webpack_require__(89235);
// EXTERNAL MODULE: ./build/src/core/text.js
var core_text = __webpack_require__(87422);
// EXTERNAL MODULE: ./build/src/gates/muting/mute.js
var mute = __webpack_require__(2784);
// EXTERNAL MODULE: ./build/src/gates/muting/rules.js
var muting_rules = __webpack_require__(93774);
;// CONCATENATED MODULE: ./build/src/gates/muting/judge.js





/** Says which suppressions lack a reason, name no rule, or suppress nothing. */
function judgeSuppressions(judging) {
    return judging.suppressions.flatMap((suppression) => {
        if (!suppression.reason)
            return raise(judging, muting_rules/* suppressionWithoutReason */.MZ, withoutReason(suppression));
        return suppression.rules.flatMap((rule) => {
            if (!judging.known.has(rule))
                return raise(judging, muting_rules/* suppressionUnknownRule */._u, unknownRule(suppression, { rule, meant: (0,suggest/* nearest */.p)(rule, judging.known) }));
            if (!judging.judgedRules.has(rule) || judging.used.has((0,mute/* suppressionKey */.n)(suppression, rule)))
                return [];
            return raise(judging, muting_rules/* suppressionStale */.Js, stale(suppression, rule));
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
function raise(judging, info, body) {
    const severity = judging.levelOf(info.id, info.severity);
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
// EXTERNAL MODULE: ./build/src/migrations/comparison.js
var migrations_comparison = __webpack_require__(70646);
// EXTERNAL MODULE: ./build/src/migrations/naming.js
var naming = __webpack_require__(51687);
;// CONCATENATED MODULE: ./build/src/gates/lint/context.js


/** Works out once what all rules ask for. */
function lintContext(subject, settings) {
    const { head, base, changes } = subject;
    const comparison = (0,migrations_comparison/* compareHistories */.C_)({ head, base, changes });
    const added = new Set(comparison.added);
    const touched = changes && new Set(changes.map((change) => change.path));
    const names = new Map();
    const nameOf = (migration) => {
        const name = names.get(migration) ?? (0,naming/* migrationName */.A)(head, migration);
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
// EXTERNAL MODULE: ./build/src/gates/lint/rules/index.js + 35 modules
var lint_rules = __webpack_require__(68287);
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
    const context = lintContext(input, input);
    const levelOf = (id, own) => input.levels?.[id] ?? own;
    const ran = lint_rules/* lintRules */.x.filter((rule) => levelOf(rule.info.id, rule.info.severity) !== 'off');
    const sql = await judgeStatements(context, input, levelOf);
    const raised = [
        ...(await Promise.all(ran.map((rule) => runRule(rule, context, levelOf)))).flat(),
        ...sql.findings,
    ];
    const suppressions = await readAllSuppressions(context, raised);
    const { findings, muted, used } = (0,mute/* mute */.i)({
        findings: raised,
        suppressionsFor: suppressions.of,
        baseline: input.baseline,
    });
    const known = new Set([
        ...[...lint_rules/* lintRules */.x, ...rules/* sqlRules */.q].map((rule) => rule.info.id),
        ...(input.otherRules ?? []),
    ]);
    const judgedRules = new Set([
        ...ran.filter((rule) => !rule.needsBase || context.base).map((rule) => rule.info.id),
        ...(sql.coverage.statements > 0 ? rules/* sqlRules */.q.map((rule) => rule.info.id) : []),
    ]);
    const meta = [
        ...judgeSuppressions({ suppressions: suppressions.judged, used, known, judgedRules, levelOf }),
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
        facts: [...factsOf(context, muted.length), ...coverageFacts(sql.coverage)],
    };
}
/** SQL is read where the change brings some: the grammar is 2 MB that a change without SQL does without. */
async function judgeStatements({ history, judged, scope }, { postgresVersion }, levelOf) {
    if (!judged.some(({ up }) => up?.sql))
        return { findings: [], coverage: { statements: 0, unread: [] } };
    return judgeSql({
        history,
        judged: new Set(judged),
        together: scope === 'new',
        major: postgresVersion,
        levelOf: ({ info }) => levelOf(info.id, info.severity),
    });
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
    const severity = levelOf(rule.info.id, rule.info.severity);
    const bodies = await rule.check(context);
    return [...bodies].map((body) => ({ rule: rule.info.id, severity, ...body }));
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
// EXTERNAL MODULE: ./build/src/gates/rules.js
var gates_rules = __webpack_require__(75017);
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
;// CONCATENATED MODULE: ./build/src/stages/checks/lint-gate.js




/** The lint gate with the settings of a project. */
const lintGate = async (input) => {
    const { change, histories, host, project, settings, tree } = input;
    return lint({
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
        levels: settings.rules,
        baseline: await (0,project_baseline/* projectBaseline */.b)(input),
        postgresVersion: settings.postgresVersion,
        otherRules: gates_rules.allRules.map(({ id }) => id),
    });
};
/** Only a new migration can take a number that was used before. */
async function removedOnBase({ added, change, histories }) {
    if (!change.base || !histories.base || added.length === 0)
        return [];
    return removedFiles(change.root, { tip: change.base.tip, dir: histories.head.dir });
}
//# sourceMappingURL=lint-gate.js.map

/***/ })

};
