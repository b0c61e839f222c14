export const id = 4821;
export const ids = [4821];
export const modules = {

/***/ 68178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ migrationLabel)
/* harmony export */ });
/** What a person calls a migration: its id, with its words where the id does not hold them: `4 (add note)`. */
function migrationLabel({ id, name }) {
    const plain = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
    return plain(id).includes(plain(name)) ? id : `${id} (${name})`;
}
//# sourceMappingURL=migration-label.js.map

/***/ }),

/***/ 85041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ driftRules)
/* harmony export */ });
/** What the comparison of a live database with its migrations can find. Ids are stable. */
const driftRules = {
    missing: {
        id: 'drift-missing',
        title: 'The database lacks what the migrations make',
        severity: 'error',
        why: 'Somebody took it away by hand, or a migration counts as applied that never ran to its end. Code that was tested against the migrations meets a schema it does not know, and the next migration may fail on it.',
        mend: 'Apply the shown statements to the database. When it was taken away on purpose, write a migration that does so.',
    },
    extra: {
        id: 'drift-extra',
        title: 'The database has what no migration makes',
        severity: 'error',
        why: 'Made by hand, it is missing from every new environment and from every test, and nobody reviewed it. A later migration that makes the same object fails in production alone.',
        mend: 'Write a migration that makes it (with IF NOT EXISTS, because the database has it). Or drop it, once nobody needs it. What another program makes on purpose belongs into `ignore`.',
    },
    changed: {
        id: 'drift-changed',
        title: 'An object differs from what the migrations make',
        severity: 'error',
        why: 'A type, a constraint, a function or a policy is another one than the reviewed and tested one. What it does in production nobody has seen.',
        mend: 'Apply the shown statements to the database, or write a migration that makes the change.',
    },
    rights: {
        id: 'drift-rights',
        title: 'Owner or rights differ from what the migrations grant',
        severity: 'warning',
        why: 'Grants that were given by hand are gone after a restore and missing in new environments; too many of them are a hole. Roles are often managed outside of the migrations: then this is expected.',
        mend: 'Apply the shown GRANT or REVOKE, put it into a migration, or set `rules: { drift-rights: off }` where roles are managed elsewhere.',
    },
    extension: {
        id: 'drift-extension',
        title: 'An extension is there without a migration, or in another version',
        severity: 'warning',
        why: 'Hosting platforms install extensions by themselves, and versions follow the server. Code that begins to use one works in production alone.',
        mend: 'Put CREATE EXTENSION into a migration where the code needs it; else name it in `ignore`.',
    },
    cosmetic: {
        id: 'drift-cosmetic',
        title: 'The schema differs in order or text only',
        severity: 'notice',
        why: 'Column order, white space, comments in a body or a folded point in time differ. Queries give the same answers, but `SELECT *`, COPY and dumps compared by text show it.',
        mend: 'Nothing to mend in most cases.',
    },
    unseen: {
        id: 'drift-unseen',
        title: 'Something could not be compared',
        severity: 'notice',
        why: 'The role may not see it, or the migration that makes it cannot be run here. Whether the database has it as it should is not known, and nothing was guessed. What such a migration makes shows up as `drift-extra`.',
        mend: 'Compare it by hand. What a migration makes that cannot be run here can be named in `ignore`.',
    },
};
//# sourceMappingURL=rules.js.map

/***/ }),

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

/***/ 44546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P9: () => (/* binding */ BaseFailed),
  FO: () => (/* binding */ baseDatabase),
  q4: () => (/* binding */ splitRoute),
  UD: () => (/* binding */ startServer)
});

// EXTERNAL MODULE: ./build/src/postgres/connect.js + 1 modules
var connect = __webpack_require__(57777);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/gates/smoke/base-key.js

/** Engines whose migrations are code: any source file of the project can change what they make. */
const codeFiles = {
    alembic: /\.(py|ini|toml|cfg|mako)$/,
    'node-pg-migrate': /\.(js|ts|mjs|cjs|mts|cts|json)$/,
};
/**
 * A name for the content of the base schema, or undefined when what makes it cannot be known (a foreign command).
 * The server's version is not part of it.
 */
async function baseKey(input) {
    const { tree, history, base, beyond, before } = input;
    if (history.engine === 'command' || base.length === 0)
        return undefined;
    const hash = (0,external_node_crypto_.createHash)('sha256').update(`${history.engine}\0${history.flavor}\0`);
    for (const { file, sql } of before)
        hash.update(`before\0${file}\0${sql}\0`);
    for (const migration of base)
        hash.update(`${migration.id}\0`);
    for (const file of await contributing({ tree, history, base, beyond })) {
        hash.update(`${file}\0${await tree.read(file)}\0`);
    }
    return hash.digest('hex');
}
async function contributing(input) {
    const own = input.base.flatMap((migration) => migration.files);
    const pattern = codeFiles[input.history.engine];
    if (!pattern)
        return own;
    const later = new Set(input.beyond.flatMap((migration) => migration.files));
    const sources = (await input.tree.files('')).filter((file) => pattern.test(file) && !later.has(file));
    return [...new Set([...own, ...sources])].sort();
}
//# sourceMappingURL=base-key.js.map
// EXTERNAL MODULE: ./build/src/gates/smoke/findings.js
var findings = __webpack_require__(91428);
;// CONCATENATED MODULE: ./build/src/gates/smoke/base.js



/** A migration of the base does not go up. */
class BaseFailed extends Error {
    finding;
    constructor(finding) {
        super(finding.title);
        this.finding = finding;
    }
}
/** Only the first lane's base is the history's own, worth keeping for the next run. */
async function startServer(run) {
    const isOwnBase = (run.lane?.index ?? 1) === 1;
    const key = isOwnBase ? await baseKey({ ...run.input, ...splitRoute(run.plan) }) : undefined;
    const build = (url) => buildBase(run, url);
    return run.services.startServer(key === undefined ? undefined : { key, build });
}
function splitRoute({ route, baseLength }) {
    const migrations = route.map((stop) => stop.migration);
    return { base: migrations.slice(0, baseLength), beyond: migrations.slice(baseLength) };
}
/** Brings everything below the scope up. Throws `BaseFailed` at the first that does not go. */
async function buildBase({ plan, runner, services }, url) {
    const { base } = splitRoute(plan);
    const session = await (0,connect/* connect */.N)(url, { applicationName: 'lockkeeper base' });
    try {
        for (const [index, migration] of base.entries()) {
            services.progress(`base schema: ${index + 1}/${base.length} ${migration.id}`);
            await upOrFail(await runner, migration, { url, session });
        }
    }
    finally {
        await session.close();
    }
}
/** The database to start from. A base that has no key is built anew on every run. */
async function baseDatabase(run, server) {
    if (server.baseDatabase !== undefined)
        return server.baseDatabase;
    const name = await server.createDatabase();
    if (run.plan.baseLength > 0)
        await buildBase(run, server.url(name));
    return name;
}
async function upOrFail(runner, migration, target) {
    if (migration.notRun !== undefined || migration.up === undefined)
        return;
    const outcome = await runner.up(migration, target);
    if (!outcome.ok)
        throw new BaseFailed((0,findings/* failureFinding */.Ue)({
            migration,
            step: 'up',
            failure: outcome.failure,
            serverMajor: target.session.serverMajor,
        }));
}
//# sourceMappingURL=base.js.map

/***/ }),

/***/ 91428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UW: () => (/* binding */ failureLocation),
/* harmony export */   Ue: () => (/* binding */ failureFinding),
/* harmony export */   c9: () => (/* binding */ stepWords),
/* harmony export */   cX: () => (/* binding */ differenceFindings)
/* harmony export */ });
/* harmony import */ var _core_migration_label_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68178);
/* harmony import */ var _postgres_scratch_missing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49336);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28991);



const stepWords = {
    up: 'up',
    down: 'down',
    again: 'second up',
    'full-down': 'down in the run of all downs',
};
const failureRules = {
    up: _rules_js__WEBPACK_IMPORTED_MODULE_1__/* .smokeRules */ .b.upFailed,
    down: _rules_js__WEBPACK_IMPORTED_MODULE_1__/* .smokeRules */ .b.downFailed,
    again: _rules_js__WEBPACK_IMPORTED_MODULE_1__/* .smokeRules */ .b.againFailed,
    'full-down': _rules_js__WEBPACK_IMPORTED_MODULE_1__/* .smokeRules */ .b.fullDownFailed,
};
/** By SQLSTATE (appendix A of PostgreSQL's manual, class 53): the server ran out of something. */
const environmentFixes = {
    '53100': 'Make room on the disk, or point LOCKKEEPER_SCRATCH_DIR to one that has more.',
    '53200': 'Give the server more memory, or let the migration work in smaller parts.',
};
/** What to do about a step that was stopped, whichever step it was. */
const stoppedFixes = {
    timeout: 'Make the statement faster or end its wait, or allow more with `migration-timeout:` in lockkeeper.yml.',
    connection: 'Remove what ends the connection, the database or the server: a runner would lose it in the same way.',
    output: 'Make it print less: no log of a release holds that much.',
    engine: 'Mend the code at that line; its own words are above.',
};
/** The finding for a step that the server, a limit or the runner stopped. */
function failureFinding(failed) {
    const { migration, step, failure } = failed;
    const missing = presupposed(failed);
    const rule = failureRules[step];
    return {
        rule: rule.id,
        severity: severityOf(rule),
        title: `${stepWords[step]} of ${(0,_core_migration_label_js__WEBPACK_IMPORTED_MODULE_2__/* .migrationLabel */ .R)(migration)} failed: ${firstLine(failure.message)}`,
        detail: describeFailure(failure, missing),
        fix: missing?.fix ?? environmentFixes[failure.code ?? ''] ?? stoppedFixes[failure.kind] ?? rule.mend,
        location: failureLocation(migration, step, failure),
        migration: migration.id,
        subject: `${step} ${failure.code ?? failure.kind} ${firstLine(failure.message)}`,
    };
}
/** What an up needs and no migration before it makes. */
function presupposed({ step, failure, serverMajor }) {
    if (step !== 'up' || failure.code === undefined)
        return undefined;
    return (0,_postgres_scratch_missing_js__WEBPACK_IMPORTED_MODULE_0__/* .findMissing */ .y)({ code: failure.code, message: failure.message }, serverMajor);
}
function describeFailure(failure, missing) {
    const lines = [
        missing && `It presupposes the ${missing.kind} ${missing.name}, which no migration before it makes.`,
        failure.code && `SQLSTATE ${failure.code}`,
        failure.detail && `detail: ${failure.detail}`,
        failure.hint && `hint: ${failure.hint}`,
        failure.context && `context: ${failure.context}`,
        failure.statement && `statement: ${failure.statement.text}`,
        failure.statement?.previous && `before it: ${failure.statement.previous}`,
        failure.output && `output:\n${failure.output}`,
    ];
    return lines.filter(Boolean).join('\n');
}
function failureLocation(migration, step, failure) {
    if (failure.statement) {
        const { file, line, column } = failure.statement;
        return { file, line, ...(column === undefined ? {} : { column }) };
    }
    const direction = step === 'up' || step === 'again' ? migration.up : migration.down;
    return direction?.location ?? { file: migration.file };
}
/** Which rule speaks for a class of difference; undefined: the difference is what the step is judged by. */
function differenceRule(kind, step) {
    if (kind === 'not-restored') {
        if (step === 'again')
            return _rules_js__WEBPACK_IMPORTED_MODULE_1__/* .smokeRules */ .b.againDiffers;
        return step === 'full-down' ? _rules_js__WEBPACK_IMPORTED_MODULE_1__/* .smokeRules */ .b.fullDownNotRestored : _rules_js__WEBPACK_IMPORTED_MODULE_1__/* .smokeRules */ .b.downNotRestored;
    }
    return kind.startsWith('leftover') ? _rules_js__WEBPACK_IMPORTED_MODULE_1__/* .smokeRules */ .b.downLeftover : _rules_js__WEBPACK_IMPORTED_MODULE_1__/* .smokeRules */ .b.downCosmetic;
}
/** One finding a rule: all objects that the step left different, worst class first. */
function differenceFindings(input) {
    const byRule = new Map();
    for (const difference of input.differences) {
        const rule = differenceRule(difference.class, input.step);
        byRule.set(rule, [...(byRule.get(rule) ?? []), difference]);
    }
    return [...byRule].map(([rule, differences]) => differenceFinding(rule, { ...input, differences }));
}
function differenceFinding(rule, input) {
    const { migration, step, differences, consequence } = input;
    const direction = (step === 'again' ? migration.up : migration.down) ?? migration.up;
    const mends = differences.map((difference) => difference.mend).filter((mend) => mend !== undefined);
    const lines = differences.flatMap((difference) => difference.lines);
    const followed = consequence && rule.severity === 'error'
        ? [`And so the second up fails: ${firstLine(consequence.message)}`]
        : [];
    return {
        rule: rule.id,
        severity: severityOf(rule),
        title: `${stepWords[step]} of ${(0,_core_migration_label_js__WEBPACK_IMPORTED_MODULE_2__/* .migrationLabel */ .R)(migration)}: ${describeDifferences(differences)}`,
        detail: [...lines, ...followed].join('\n'),
        fix: mends.length > 0 && step !== 'again' ? `add to the down: ${mends.join(' ')}` : rule.mend,
        location: direction?.location ?? { file: migration.file },
        migration: migration.id,
        subject: differences.map((d) => `${d.change} ${d.kind} ${d.name}`).join('\n'),
    };
}
/** `table public.notes is left over, index public.orders_note_idx is missing and 3 more`. */
function describeDifferences(differences) {
    const words = { missing: 'is missing', extra: 'is left over', changed: 'differs' };
    const shown = differences.slice(0, 3).map((d) => `${d.kind} ${d.name} ${words[d.change]}`);
    const rest = differences.length - shown.length;
    return shown.join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}
function severityOf(rule) {
    return rule.severity === 'off' ? 'notice' : rule.severity;
}
function firstLine(text) {
    return text.split('\n', 1)[0] ?? '';
}
//# sourceMappingURL=findings.js.map

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

/***/ 28991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ smokeRules)
/* harmony export */ });
/** What the smoke-run can find. Ids are stable. */
const smokeRules = {
    upFailed: {
        id: 'up-failed',
        title: 'A migration does not go up',
        severity: 'error',
        why: 'The upgrade stops here in production too, and every later migration waits behind it.',
        mend: 'Mend the statement that the server refused. If it presupposes a role, an extension or a table that is made outside the migrations, create it in a `before:` file.',
    },
    downFailed: {
        id: 'down-failed',
        title: 'A migration does not go down',
        severity: 'error',
        why: 'The way back is needed when a release has gone wrong. A down that was never run is no way back.',
        mend: 'Mend the statement that the server refused, or declare the migration irreversible with a reason.',
    },
    downNotRestored: {
        id: 'down-not-restored',
        title: 'The down does not restore the schema',
        severity: 'error',
        why: 'After up and down the schema differs from what it was. The next up fails or builds on something nobody wrote, and the old code meets a schema it does not know.',
        mend: 'Add the shown statements to the down.',
    },
    downLeftover: {
        id: 'down-leftover',
        title: 'The down leaves something behind that PostgreSQL keeps',
        severity: 'warning',
        why: 'PostgreSQL cannot remove an enum value, and custom leaves extensions in place. The old code must be able to live with what is left.',
        mend: 'Nothing to mend in most cases: make sure that the previous release ignores it.',
    },
    downCosmetic: {
        id: 'down-cosmetic',
        title: 'The down restores the schema but for order or text',
        severity: 'notice',
        why: 'Column order, white space or a folded point in time differ. Nothing breaks, and a dump compared by text will show it.',
        mend: 'Nothing to mend, unless dumps are compared by text.',
    },
    againFailed: {
        id: 'again-failed',
        title: 'A migration goes up only once',
        severity: 'error',
        why: 'After its own down the same up fails: after a rollback the release cannot be tried again.',
        mend: 'Let the down undo everything the up does, outside the compared schema too (roles, data, settings).',
    },
    againDiffers: {
        id: 'again-differs',
        title: 'The second up gives another schema than the first',
        severity: 'error',
        why: 'After a rollback and a new try production has a schema that no test has seen.',
        mend: 'Make the up independent of what was there before: no `IF NOT EXISTS` over leftovers, no generated names.',
    },
    fullDownFailed: {
        id: 'full-down-failed',
        title: 'The downs do not run in reverse on one database',
        severity: 'error',
        why: 'Each pair works alone, and a rollback over several releases still stops half-way.',
        mend: 'Mend the statement that the server refused: a later migration changed what it expects.',
    },
    fullDownNotRestored: {
        id: 'full-down-not-restored',
        title: 'After all downs the schema is not what it was at the start',
        severity: 'error',
        why: 'Something stays that no single pair shows.',
        mend: 'Add the shown statements to the down of the migration that made the object.',
    },
    seedFailed: {
        id: 'seed-failed',
        title: 'A seed does not run',
        severity: 'error',
        why: 'A new environment cannot be filled.',
        mend: 'Mend the statement that the server refused.',
    },
    seedNotIdempotent: {
        id: 'seed-not-idempotent',
        title: 'A second run of the seeds changes rows',
        severity: 'error',
        why: 'Seeds run at every release: each run would add or change rows again.',
        mend: 'Use `INSERT ... ON CONFLICT (key) DO NOTHING`, or `DO UPDATE` with the same values.',
    },
    unforeseenRewrite: {
        id: 'unforeseen-rewrite',
        title: 'Running it wrote a table anew, and its text does not show it',
        severity: 'error',
        why: 'The server wrote every row of a table that was there before, and nobody reads or writes it meanwhile. No rule could know it from the text: a DO block, a function, an event trigger or code did it.',
        bad: "DO $$ BEGIN EXECUTE format('ALTER TABLE %I ALTER total TYPE numeric(20,4)', 'orders'); END $$;",
        good: 'ALTER TABLE orders ADD COLUMN total_new numeric(20,4); -- then fill it in batches, and swap',
        mend: 'Find what did it by the statement that is shown, and change the table in steps that do not write it anew.',
    },
    unforeseenScan: {
        id: 'unforeseen-scan',
        title: 'Running it read a whole table under a lock, and its text does not show it',
        severity: 'error',
        why: 'The server read every row of a table while it held a lock on it that others wait for. No rule could know it from the text: a DO block, a function, an event trigger or code did it.',
        mend: 'Find what did it by the statement that is shown, and do the work in a migration of its own that takes no such lock.',
    },
    unforeseenLock: {
        id: 'unforeseen-lock',
        title: 'Running it locked a table, and its text does not show it',
        severity: 'warning',
        why: 'Others wait for this lock until the transaction commits, and behind the one who waits for it all the others. No rule could know it from the text: a DO block, a function, an event trigger or code took it.',
        mend: "Set a limit for the wait before it: SET LOCAL lock_timeout = '2s'; and keep the transaction behind it short.",
    },
    failsOnRows: {
        id: 'fails-on-rows',
        title: 'A migration goes on empty tables only',
        severity: 'error',
        why: 'The smoke-run fills the tables that a migration touches. This one fails over any row, whatever it holds: it stops in production, too, unless the table is empty there.',
        bad: 'ALTER TABLE orders ADD COLUMN note text NOT NULL;',
        good: "ALTER TABLE orders ADD COLUMN note text NOT NULL DEFAULT '';",
        mend: 'Let the statement say what becomes of the rows that are there: a default, or three steps (add, fill, constrain).',
    },
    mayFailOnRows: {
        id: 'may-fail-on-rows',
        title: 'A migration fails over rows that the schema allows',
        severity: 'warning',
        why: 'Generated rows hold what the schema allows: nulls, duplicates, long texts, keys that nothing has. Whether yours do, only the database in use can say. When they do, the migration stops there and the release with it.',
        bad: 'ALTER TABLE users ADD CONSTRAINT users_email_key UNIQUE (email);',
        good: '-- first: select email, count(*) from users where email is not null group by email having count(*) > 1;\nALTER TABLE users ADD CONSTRAINT users_email_key UNIQUE (email);',
        mend: 'Run the query that counts such rows in production. Mend them in a migration before this one; or add the constraint NOT VALID and validate it later. When there can be none, say so with `rules: {may-fail-on-rows: notice}` or a suppression with the reason.',
    },
    downLosesData: {
        id: 'down-loses-data',
        title: 'The down brings the schema back and not the data',
        severity: 'warning',
        why: 'The schema is as it was, and the values are not. After a rollback the old code finds empty columns and tables, and only a backup has what was in them.',
        mend: 'Keep the data until no rollback is wanted any more: rename what is to be dropped, or copy it aside in the up and back in the down. Or declare the migration irreversible with a reason, so that nobody counts on its down.',
    },
    defaultSkipsOldRows: {
        id: 'default-skips-old-rows',
        title: 'A new default does not reach the rows that are there',
        severity: 'notice',
        why: 'SET DEFAULT is for rows to come. Old rows keep NULL, and code that counts on the default meets them.',
        bad: "ALTER TABLE orders ALTER COLUMN state SET DEFAULT 'open';",
        good: "ALTER TABLE orders ALTER COLUMN state SET DEFAULT 'open';\nUPDATE orders SET state = 'open' WHERE state IS NULL;",
        mend: 'Fill old rows in batches, in a migration of its own, where the code needs the value.',
    },
    tableUnfilled: {
        id: 'table-unfilled',
        title: 'A table could not be filled with rows',
        severity: 'notice',
        why: 'What the migration does to its rows was not seen: the table was empty when the migration ran.',
        mend: 'Give it rows of your own: name a SQL file with INSERTs in `fixtures:`. Or turn rows off for it with `rows-per-table: {name: 0}`.',
    },
    fixtureFailed: {
        id: 'fixture-failed',
        title: 'A fixture does not run on the base schema',
        severity: 'error',
        why: 'The migrations were not run over the rows that you chose for it.',
        mend: 'Bring the file in line with the schema before the new migrations.',
    },
};
//# sourceMappingURL=rules.js.map

/***/ }),

/***/ 73775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ withDatabaseInUse)
});

// UNUSED EXPORTS: environmentTable

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/postgres/connect.js + 1 modules
var connect = __webpack_require__(57777);
// EXTERNAL MODULE: ./build/src/postgres/connection-problem.js
var connection_problem = __webpack_require__(36291);
// EXTERNAL MODULE: ./build/src/postgres/database-url.js
var database_url = __webpack_require__(6200);
;// CONCATENATED MODULE: ./build/src/postgres/pooler.js
const looks = 3;
/**
 * Tells them apart without writing: a pooler makes up the process id that it announces at the start, and two open
 * connections that have one backend share it. `open` makes a second connection to the same address.
 */
async function findPooler(session, open) {
    if (session.announcedPid === session.pid)
        return 'none';
    const other = await open();
    try {
        const seen = new Set();
        for (let look = 0; look < looks; look++) {
            const own = await backendOf(session);
            if (own === (await backendOf(other)))
                return 'transaction';
            seen.add(own);
        }
        return seen.size > 1 ? 'transaction' : 'session';
    }
    finally {
        await other.close();
    }
}
async function backendOf(session) {
    const [row] = await session.query('select pg_catalog.pg_backend_pid() as pid');
    return row?.pid ?? '';
}
//# sourceMappingURL=pooler.js.map
// EXTERNAL MODULE: ./build/src/postgres/read-only.js
var read_only = __webpack_require__(13432);
// EXTERNAL MODULE: ./build/src/postgres/readable-table.js
var readable_table = __webpack_require__(89724);
;// CONCATENATED MODULE: ./build/src/postgres/in-use.js







/** The table in which a database says what it is: one column `name`, one row. */
const environmentTable = 'lockkeeper.environment';
/**
 * Opens a database in use, refuses another one than was meant, and hands it to `body`. Nothing is written. Throws
 * `UserError` for an address that does not answer and for the wrong database.
 */
async function withDatabaseInUse(inUse, body) {
    const { applicationName = 'lockkeeper' } = inUse;
    const open = async () => {
        try {
            return await (0,connect/* connect */.N)((0,database_url/* normaliseUrl */.CZ)(inUse.url, 'database-url'), { applicationName });
        }
        catch (error) {
            throw (0,connection_problem/* explainConnection */.c)(error, (0,database_url/* normaliseUrl */.CZ)(inUse.url, 'database-url'), 'database-url');
        }
    };
    const session = await open();
    try {
        const identity = await (0,read_only/* readOnly */.T)(session, inUse, () => readIdentity(session, inUse));
        refuseWrong(inUse, identity);
        const pooler = await findPooler(session, open);
        return await body({ session, identity, pooler });
    }
    finally {
        await session.close();
    }
}
async function readIdentity(session, { environment }) {
    const [row] = await session.query(`
    select current_database() as database, current_user as role,
      split_part(current_setting('server_version'), ' ', 1) as version, pg_is_in_recovery() as replica`);
    const marker = await (0,readable_table/* findTable */.U)(session, environmentTable, {
        what: 'the table',
        why: 'it says which environment this database is',
    }).catch((error) => {
        // Who does not ask need not be allowed to read it.
        if (environment === undefined && error instanceof errors/* UserError */.yo)
            return undefined;
        throw error;
    });
    const names = marker
        ? await session.query(`select name::text from ${marker.quoted} limit 2`)
        : [];
    return {
        database: row?.database ?? '',
        role: row?.role ?? '',
        version: row?.version ?? '',
        replica: row?.replica === 't',
        environment: names.map(({ name }) => name).join(', ') || undefined,
    };
}
function refuseWrong({ url, expectDatabase, environment }, identity) {
    const target = (0,database_url/* describeUrl */.Ng)((0,database_url/* normaliseUrl */.CZ)(url, 'database-url'));
    if (expectDatabase !== undefined && expectDatabase !== identity.database) {
        throw new errors/* UserError */.yo({
            what: `the database at ${target} is called ${identity.database}, and ${expectDatabase} was expected`,
            where: 'expect-database',
            why: 'nothing else was read, and nothing was changed',
            fix: 'correct the address in the secret, or expect-database',
        });
    }
    if (environment !== undefined &&
        identity.environment !== undefined &&
        environment !== identity.environment) {
        throw new errors/* UserError */.yo({
            what: `the database at ${target} says in ${environmentTable} that it is ${identity.environment}, and ${environment} was expected`,
            where: 'environment',
            why: 'nothing else was read, and nothing was changed',
            fix: 'correct the address in the secret, or environment',
        });
    }
}
//# sourceMappingURL=in-use.js.map

/***/ }),

/***/ 13432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readOnly),
/* harmony export */   u: () => (/* binding */ explainReading)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38933);


/**
 * Runs `body` in one transaction that the server keeps from writing, with limits for its statements and its waiting,
 * on one snapshot. Names resolve in `pg_catalog` alone, so that no object of the database takes the place of a
 * function. All of it holds for this transaction only, so that it also works through a pooler. Throws `UserError` for
 * a limit that was reached and a connection that was lost.
 */
async function readOnly(session, limits, body) {
    try {
        await session.execute(`
      begin transaction isolation level repeatable read, read only;
      set local statement_timeout = ${Math.round(limits.statementTimeoutMs)};
      set local lock_timeout = ${Math.round(limits.lockTimeoutMs)};
      set local search_path = pg_catalog;
      set local datestyle = 'ISO';
      set local timezone = 'UTC'`);
        return await body();
    }
    catch (error) {
        throw explainReading(error);
    }
    finally {
        if (session.alive && session.inTransaction)
            await session.execute('rollback').catch(() => undefined);
    }
}
/** The error of a reader, for a person; what is neither the server’s nor the network’s word stays as it is. */
function explainReading(error) {
    if (error instanceof _session_js__WEBPACK_IMPORTED_MODULE_1__/* .ConnectionLost */ .p) {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            what: `the connection was lost while the database was read: ${error.message}`,
            where: 'database-url',
            why: 'nothing was changed',
            fix: 'run it again',
        }, { cause: error });
    }
    if (!(error instanceof _session_js__WEBPACK_IMPORTED_MODULE_1__/* .ServerError */ .g))
        return error;
    const problem = limitReached(error.code);
    const what = problem?.what ?? `the server refused to be read: ${error.message} (SQLSTATE ${error.code})`;
    const fix = problem?.fix ?? 'mend what the server says; nothing was changed';
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({ what, where: 'database-url', fix }, { cause: error });
}
function limitReached(code) {
    if (code === '55P03') {
        return {
            what: 'another session holds a lock on what has to be read, longer than lock-timeout',
            fix: "see who: SELECT pid, state, query FROM pg_stat_activity WHERE pid IN (SELECT pid FROM pg_locks WHERE granted AND mode = 'AccessExclusiveLock');",
        };
    }
    if (code === '57014') {
        return {
            what: 'a statement that only reads took longer than statement-timeout, or was cancelled',
            fix: 'run it again when the server is less busy, or give a longer statement-timeout',
        };
    }
    return undefined;
}
//# sourceMappingURL=read-only.js.map

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

/***/ 78166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ readableName),
/* harmony export */   AB: () => (/* binding */ quoteName),
/* harmony export */   ol: () => (/* binding */ quoteText)
/* harmony export */ });
/** A name as an identifier that stands for exactly this name, always in quotes. */
function quoteName(name) {
    return `"${name.replaceAll('"', '""')}"`;
}
/** A text as a string constant, whatever `standard_conforming_strings` is. */
function quoteText(text) {
    const quoted = `'${text.replaceAll("'", "''")}'`;
    return text.includes('\\') ? ` E${quoted.replaceAll('\\', '\\\\')}` : quoted;
}
/** A name in quotes only where it needs them, for SQL that people read: `tenant_id`, `"order"`. */
function readableName(name) {
    return /^[a-z_][a-z0-9_]*$/.test(name) && !reserved.has(name) ? name : quoteName(name);
}
/** Words that cannot name a table, a column, a role or a policy without quotes (PostgreSQL 18's reserved words). */
const reserved = new Set(`all analyse analyze and any array as asc asymmetric authorization binary both case cast check collate collation
  column concurrently constraint create cross current_catalog current_date current_role current_schema current_time
  current_timestamp current_user default deferrable desc distinct do else end except false fetch for foreign freeze
  from full grant group having ilike in initially inner intersect into is isnull join lateral leading left like limit
  localtime localtimestamp natural not notnull null offset on only or order outer overlaps placing primary
  references returning right select session_user similar some symmetric system_user table tablesample then to
  trailing true union unique user using variadic verbose when where window with none`.split(/\s+/));
//# sourceMappingURL=quote.js.map

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

/***/ }),

/***/ 45029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ detectDrift)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/finding.js
var finding = __webpack_require__(45068);
// EXTERNAL MODULE: ./build/src/postgres/connect.js + 1 modules
var connect = __webpack_require__(57777);
// EXTERNAL MODULE: ./build/src/postgres/inspector/inspector.js + 23 modules
var inspector = __webpack_require__(96197);
// EXTERNAL MODULE: ./build/src/gates/smoke/base.js + 1 modules
var base = __webpack_require__(44546);
// EXTERNAL MODULE: ./build/src/gates/smoke/head.js
var head = __webpack_require__(31320);
// EXTERNAL MODULE: ./build/src/schema/model.js
var model = __webpack_require__(76480);
// EXTERNAL MODULE: ./build/src/schema/side.js
var side = __webpack_require__(21534);
;// CONCATENATED MODULE: ./build/src/gates/drift/comparable.js


/** Kinds that the catalog shows to a superuser alone. */
const guardedKinds = ['subscription', 'user mapping'];
/**
 * Both schemas as they can be compared: what a superuser alone may see is left out where the role is none. What the
 * scratch server's superuser owns there is what the migrations give no owner to: in the live database it may belong
 * to anybody, and what is missing there to the role that owns most of it.
 */
function comparable(made, live) {
    const isHidden = (object) => !live.isSuperuser && guardedKinds.includes(object.kind);
    const from = (0,side/* toSide */.dV)(made).mainOwner;
    const main = (0,side/* toSide */.dV)(live.schema).mainOwner ?? live.role;
    const ownerOf = (key) => key === undefined ? undefined : live.schema.objects.get(key)?.properties.owner;
    const objects = [...made.objects.values()];
    const seen = objects.filter((object) => !isHidden(object));
    const renamed = seen.map((object) => {
        // Default privileges hang on a schema, and are those of the role that ran the migrations, whoever owns the schema.
        const owner = object.kind === 'default privileges' ? undefined : ownerOf(object.parent);
        const to = ownerOf((0,model/* objectKey */.T)(object)) ?? owner ?? main;
        return from === undefined || from === to ? object : withRole(object, from, to);
    });
    return {
        expected: schemaOf(made, renamed.map(withoutServersOwn)),
        actual: schemaOf(live.schema, [...live.schema.objects.values()].map(withoutServersOwn)),
        hidden: objects.filter(isHidden),
    };
}
/** The object's owner, and the role wherever rights name it. */
function withRole(object, from, to) {
    const { owner, grants } = object.properties;
    const properties = {
        ...object.properties,
        ...(owner === from ? { owner: to } : {}),
        ...(grants === undefined
            ? {}
            : { grants: grants.split('\n').map(renameGrantee(from, to)).sort().join('\n') }),
    };
    const name = object.kind === 'default privileges'
        ? object.name.replace(/^FOR ROLE ("(?:[^"]|"")*"|\S+)/, (text, role) => role === from ? `FOR ROLE ${to}` : text)
        : object.name;
    return { ...object, name, properties };
}
function renameGrantee(from, to) {
    return (line) => line.replace(/ (TO|FROM) ("(?:[^"]|"")*"|\S+)/, (text, word, role) => role === from ? ` ${word} ${to}` : text);
}
/** `public` belongs to whoever set the server up. */
function withoutServersOwn(object) {
    if (object.kind !== 'schema' || object.name !== 'public')
        return object;
    const { owner: _, ...properties } = object.properties;
    return { ...object, properties };
}
function schemaOf({ serverMajor }, objects) {
    return { serverMajor, objects: new Map(objects.map((object) => [(0,model/* objectKey */.T)(object), object])) };
}
//# sourceMappingURL=comparable.js.map
// EXTERNAL MODULE: ./build/src/schema/diff.js + 3 modules
var diff = __webpack_require__(79777);
;// CONCATENATED MODULE: ./build/src/gates/drift/compare.js

/**
 * What differs, read in both directions: how to make the database like the migrations, and what a migration would
 * have to do so that the migrations make the database as it is.
 */
function compareBothWays(expected, actual) {
    const found = (0,diff/* diffSchemas */.e)(expected, actual);
    if (found.length === 0)
        return [];
    const back = (0,diff/* diffSchemas */.e)(actual, expected);
    return found.map((difference) => {
        const migrationSql = mirrorOf(difference, back)?.mend;
        return { ...difference, ...(migrationSql === undefined ? {} : { migrationSql }) };
    });
}
/** The same difference seen from the other side; one that only has another name has the other name there. */
function mirrorOf(difference, back) {
    const seen = sight(difference, '+');
    const mirrors = back.filter((other) => sight(other, '-') === seen);
    return (mirrors.find(({ name }) => name === difference.name) ?? (mirrors.length === 1 ? mirrors[0] : undefined));
}
/** The same for a difference and its mirror image; `live` is the sign before the lines of the database. */
function sight({ kind, lines }, live) {
    const sides = lines.map((line) => `${line.startsWith(live) ? 'live' : 'made'}${line.slice(1)}`);
    return [kind, ...sides.sort()].join('\n');
}
/** Tells of each difference whether the run before had it, and which of that run's are gone. */
function withStates(differences, previous) {
    if (previous === undefined)
        return { differences };
    const before = new Set(previous.differences.map(nameOf));
    const now = new Set(differences.map(nameOf));
    return {
        differences: differences.map((difference) => ({
            ...difference,
            state: before.has(nameOf(difference)) ? 'known' : 'new',
        })),
        gone: previous.differences
            .filter((difference) => !now.has(nameOf(difference)))
            .map(({ change, kind, name }) => ({ change, kind, name })),
    };
}
function nameOf({ change, kind, name }) {
    return `${change} ${kind} ${name}`;
}
//# sourceMappingURL=compare.js.map
// EXTERNAL MODULE: ./build/src/gates/drift/rules.js
var rules = __webpack_require__(85041);
;// CONCATENATED MODULE: ./build/src/gates/drift/findings.js

/** Lines of one object's definitions; the report has them all. */
const mostLines = 40;
/** One finding a difference, with the SQL of both readings. */
function driftFindings({ differences, unseen, }) {
    return [...differences.map(differenceFinding), ...unseen.map(unseenFinding)];
}
function differenceFinding(difference) {
    const { change, kind, name, lines, state } = difference;
    const rule = ruleOf(difference);
    const left = lines.length - mostLines;
    const detail = [
        state === 'new' ? 'New since the run before.' : undefined,
        '- what the migrations make, + what the database has:',
        ...lines.slice(0, mostLines),
        left > 0 ? `and ${left} more lines` : undefined,
    ];
    return {
        rule: rule.id,
        severity: rule.severity,
        title: `${kind} ${name} ${words[change]}`,
        detail: detail.filter((line) => line !== undefined).join('\n'),
        fix: fixOf(difference) ?? rule.mend,
        subject: `${change} ${kind} ${name}`,
    };
}
const words = {
    missing: 'is not in the database',
    extra: 'is in the database, and no migration makes it',
    changed: 'differs from what the migrations make',
};
/** What only the database has is worth keeping until somebody knows better: then the migration comes first. */
function fixOf({ change, mend, migrationSql }) {
    const inDatabase = mend && way(`in the database${deletes.test(mend) ? ' (deletes what it holds)' : ''}:`, mend);
    const inMigration = migrationSql && way('in a new migration:', migrationSql);
    const ways = change === 'extra' ? [inMigration, inDatabase] : [inDatabase, inMigration];
    const known = ways.filter((text) => text !== undefined);
    return known.length === 0 ? undefined : known.join('\nor ');
}
/** SQL of several lines stands below the words, to be copied whole. */
function way(words, sql) {
    return `${words}${sql.includes('\n') ? '\n' : ' '}${sql}`;
}
const deletes = /\bDROP (?:TABLE|COLUMN|SCHEMA|SEQUENCE|FOREIGN TABLE|MATERIALIZED VIEW|EXTENSION)\b/;
/** By the class of the difference and by what the differing lines are about. */
function ruleOf(difference) {
    const { class: kindOfDifference, change, kind, lines } = difference;
    if (cosmetic.includes(kindOfDifference))
        return rules/* driftRules */.x.cosmetic;
    if (kind === 'extension' && change !== 'missing')
        return rules/* driftRules */.x.extension;
    const isRight = kind === 'default privileges' || lines.every((line) => /^[-+] (?:GRANT|REVOKE|OWNER TO) /.test(line));
    return isRight ? rules/* driftRules */.x.rights : rules/* driftRules */.x[change];
}
const cosmetic = ['column-order', 'text-only', 'volatile-text'];
function unseenFinding(what) {
    const { id, severity, mend } = rules/* driftRules */.x.unseen;
    return { rule: id, severity, title: `not compared: ${what}`, fix: mend, subject: what };
}
//# sourceMappingURL=findings.js.map
// EXTERNAL MODULE: ./build/src/postgres/read-only.js
var read_only = __webpack_require__(13432);
;// CONCATENATED MODULE: ./build/src/gates/drift/read-live.js


const whoQuery = `select quote_ident(current_user) as role, current_setting('is_superuser') = 'on' as superuser,
  current_database() as database`;
/** The schema of a database in use, as its role may see it. Changes nothing. Throws `UserError`. */
async function readLive(session, { ignore, limits }) {
    try {
        const [who] = await (0,read_only/* readOnly */.T)(session, limits, () => session.query(whoQuery));
        const schema = await (0,inspector/* createInspector */.Y)(session, { ignore, limits }).full();
        return {
            schema,
            role: who?.role ?? '',
            isSuperuser: who?.superuser === 't',
            database: who?.database ?? '',
        };
    }
    catch (error) {
        throw (0,read_only/* explainReading */.u)(error);
    }
}
//# sourceMappingURL=read-live.js.map
// EXTERNAL MODULE: ./build/src/core/count.js
var count = __webpack_require__(71198);
;// CONCATENATED MODULE: ./build/src/gates/drift/summary.js

/** `2 objects differ from what 42 migrations make (head 0042_x): 1 new, 1 gone since the run before`. */
function summarise({ differences, gone, expected, objects }) {
    const against = describeExpected(expected);
    const isNew = differences.filter(({ state }) => state === 'new').length;
    const changes = [isNew > 0 && `${isNew} new`, gone && gone.length > 0 && `${gone.length} gone`].filter(Boolean);
    const since = changes.length > 0 ? `; ${changes.join(', ')} since the run before` : '';
    if (differences.length === 0)
        return `no drift: ${(0,count/* counted */.h)(objects, 'object')} as ${against}${since}`;
    const verb = differences.length === 1 ? 'differs' : 'differ';
    return `${(0,count/* counted */.h)(differences.length, 'object')} ${verb} from what ${against.replace(/ make it| makes it/, '')} make${since}`;
}
function describeExpected({ migration, isHead, migrations }) {
    if (migration === undefined)
        return 'an empty history makes it';
    const many = (0,count/* counted */.h)(migrations, 'migration');
    return `${many} up to ${isHead ? 'the head ' : ''}${migration} ${migrations === 1 ? 'makes' : 'make'} it`;
}
//# sourceMappingURL=summary.js.map
// EXTERNAL MODULE: ./build/src/core/suggest.js
var suggest = __webpack_require__(89235);
;// CONCATENATED MODULE: ./build/src/gates/drift/up-to.js


/** The migrations that must be applied for this one to be the last, in the runner's order. Throws `UserError`. */
function migrationsUpTo(history, at) {
    if (at === undefined)
        return history.migrations;
    const byId = new Map(history.migrations.map((migration) => [migration.id, migration]));
    if (!byId.has(at))
        throw unknownMigration(at, history.migrations);
    const wanted = new Set();
    const open = [at];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
        if (wanted.has(id))
            continue;
        wanted.add(id);
        open.push(...(byId.get(id)?.parents ?? []));
    }
    return history.migrations.filter(({ id }) => wanted.has(id));
}
/** People name a migration by its file as often as by the id that its runner keeps. */
function unknownMigration(at, migrations) {
    const ofFile = migrations.find(({ file }) => file.includes(at));
    const meant = ofFile?.id ??
        (0,suggest/* nearest */.p)(at, migrations.map(({ id }) => id));
    const question = ofFile ? `did you mean ${ofFile.id}, of ${ofFile.file}?` : `did you mean ${meant}?`;
    return new errors/* UserError */.yo({
        what: `there is no migration ${at}`,
        where: 'at',
        fix: meant === undefined
            ? `the newest is ${migrations.at(-1)?.id ?? 'none: the history is empty'}`
            : question,
    });
}
//# sourceMappingURL=up-to.js.map
;// CONCATENATED MODULE: ./build/src/gates/drift/drift.js












/** Our own schema in a database in use. */
const ownSchema = 'lockkeeper.*';
/**
 * Compares a database in use with what its migrations make on a scratch server. The database is only read, in
 * read-only transactions. Throws `UserError` when it cannot be read or the migrations do not go up.
 */
async function drift(input, services) {
    const started = services.clock.now();
    const migrations = expectedMigrations(input);
    const ignore = [...input.history.bookkeeping, ownSchema, ...input.ignore];
    services.progress('drift: reading the database');
    const live = await readLive(services.live, { ignore, limits: input.limits });
    const made = await makeExpected(input, services, { migrations, ignore });
    const { expected, actual, hidden } = comparable(made.schema, live);
    const found = {
        database: live.database,
        serverMajor: live.schema.serverMajor,
        expected: drift_describeExpected(input, migrations),
        objects: actual.objects.size,
        ...withStates(compareBothWays(expected, actual), input.previous),
        unseen: [
            ...hidden.map(({ kind, name }) => `${kind} ${name}: the role is no superuser`),
            ...leftOut(migrations),
            ...strangers(input),
        ],
    };
    const findings = [...driftFindings(found)].sort(finding/* compareFindings */.Eg);
    return {
        gate: 'drift',
        project: input.project,
        status: findings.some(({ severity }) => severity === 'error') ? 'failed' : 'passed',
        summary: summarise(found),
        findings,
        muted: [],
        durationMs: services.clock.now() - started,
        migrations: [],
        facts: facts(found, { made, isSuperuser: live.isSuperuser, ignored: input.ignore }),
        drift: found,
    };
}
function expectedMigrations({ history, at, applied }) {
    if (!applied)
        return migrationsUpTo(history, at);
    const ids = new Set(applied);
    return history.migrations.filter(({ id }) => ids.has(id));
}
/** What the database has and the checkout has not. */
function strangers({ history, applied = [] }) {
    const known = new Set(history.migrations.map(({ id }) => id));
    return applied
        .filter((id) => !known.has(id))
        .map((id) => `what migration ${id} made: it is applied, and this checkout does not have it`);
}
async function makeExpected(input, { live, startServer, clock, progress }, { migrations, ignore }) {
    const services = {
        startServer: (base) => startServer(base, live.serverMajor),
        clock,
        progress,
    };
    try {
        return await (0,head/* withHeadDatabase */.k)({ ...input, migrations }, services, async ({ server, url }) => {
            const session = await (0,connect/* connect */.N)(url, { applicationName: 'lockkeeper drift' });
            try {
                return {
                    schema: await (0,inspector/* createInspector */.Y)(session, { ignore, alone: true }).full(),
                    server: server.description,
                };
            }
            finally {
                await session.close();
            }
        });
    }
    catch (error) {
        if (!(error instanceof base/* BaseFailed */.P9))
            throw error;
        const { title, detail } = error.finding;
        throw new errors/* UserError */.yo({
            what: `the migrations do not go up on a scratch server: ${title}`,
            ...(error.finding.location ? { where: error.finding.location } : {}),
            ...(detail ? { why: detail } : {}),
            fix: 'see it whole with: lockkeeper check --scope all',
        }, { cause: error });
    }
}
function drift_describeExpected({ history, at }, migrations) {
    const last = at ?? migrations.at(-1)?.id;
    return {
        ...(last === undefined ? {} : { migration: last }),
        isHead: migrations.length === history.migrations.length,
        migrations: migrations.length,
    };
}
function leftOut(migrations) {
    return migrations
        .filter(({ notRun }) => notRun !== undefined)
        .map(({ id, notRun }) => `what migration ${id} makes, because it cannot be run here: ${notRun}`);
}
function facts({ serverMajor, objects, database }, { made, isSuperuser, ignored, }) {
    const differs = made.schema.serverMajor !== serverMajor;
    return [
        { label: 'database', value: `${database}, PostgreSQL ${serverMajor}, ${objects} objects` },
        {
            label: 'scratch server',
            value: differs ? `${made.server}: another major, texts of views and functions may differ` : made.server,
        },
        ...(ignored.length > 0 ? [{ label: 'ignored', value: ignored.join(', ') }] : []),
        ...(isSuperuser
            ? []
            : [{ label: 'not seen', value: 'subscriptions and user mappings (the role is no superuser)' }]),
    ];
}
//# sourceMappingURL=drift.js.map
// EXTERNAL MODULE: ./build/src/gates/muting/apply.js
var apply = __webpack_require__(35093);
// EXTERNAL MODULE: ./build/src/host/list-files.js
var list_files = __webpack_require__(2172);
// EXTERNAL MODULE: ./build/src/postgres/in-use.js + 1 modules
var in_use = __webpack_require__(73775);
// EXTERNAL MODULE: ./build/src/postgres/scratch/server.js + 16 modules
var server = __webpack_require__(12494);
// EXTERNAL MODULE: ./build/src/publish/report-file.js + 17 modules
var report_file = __webpack_require__(76840);
// EXTERNAL MODULE: ./build/src/stages/checks/choose-engine.js
var choose_engine = __webpack_require__(95273);
// EXTERNAL MODULE: ./build/src/stages/checks/no-migrations.js
var no_migrations = __webpack_require__(63884);
// EXTERNAL MODULE: ./build/src/stages/checks/open-project.js
var open_project = __webpack_require__(49203);
// EXTERNAL MODULE: ./build/src/stages/checks/project-baseline.js
var project_baseline = __webpack_require__(33508);
// EXTERNAL MODULE: ./build/src/stages/checks/project-levels.js
var project_levels = __webpack_require__(52660);
// EXTERNAL MODULE: ./build/src/stages/child-environment.js
var child_environment = __webpack_require__(88611);
// EXTERNAL MODULE: ./build/src/stages/publish-checks.js
var publish_checks = __webpack_require__(20594);
// EXTERNAL MODULE: ./build/src/stages/release/release-commit.js
var release_commit = __webpack_require__(74062);
// EXTERNAL MODULE: ./build/src/stages/run-gate.js
var run_gate = __webpack_require__(76434);
// EXTERNAL MODULE: ./build/src/migrations/ledger/index.js + 22 modules
var migrations_ledger = __webpack_require__(11810);
;// CONCATENATED MODULE: ./build/src/stages/database/applied-ids.js



/**
 * Ids of the migrations that the runner's ledger in a database in use has as applied. Only reads. Throws `UserError`
 * where the role may not read the ledger, or it does not tell the whole truth.
 */
async function appliedIds({ history, world }, database, { session }) {
    const ledger = (0,migrations_ledger/* ledgerOf */.X)(history, world);
    const state = await (0,read_only/* readOnly */.T)(session, database, () => ledger.read({ url: database.url, session }));
    const doubt = state.dirty?.reason ?? state.partial;
    if (doubt === undefined)
        return state.applied.map(({ id }) => id);
    throw new errors/* UserError */.yo({
        what: `the ledger does not tell what is applied: ${doubt}`,
        where: 'at',
        fix: 'mend the ledger, or name the last migration that the database has: lockkeeper drift --at <id>',
    });
}
//# sourceMappingURL=applied-ids.js.map
// EXTERNAL MODULE: ./build/src/stages/database/drift-inputs.js
var drift_inputs = __webpack_require__(36936);
// EXTERNAL MODULE: ./build/src/stages/database/drift-outputs.js
var drift_outputs = __webpack_require__(763);
// EXTERNAL MODULE: ./build/src/stages/database/require-database.js
var require_database = __webpack_require__(72532);
;// CONCATENATED MODULE: ./build/src/stages/database/detect-drift.js





















/** Compares a database in use with what its migrations make, and hands the report to the outlets. */
async function detectDrift(asked, context) {
    const { host } = context;
    const given = { reportPath: drift_inputs/* driftReport */.C, ...asked };
    // Read before the report is written: both may be the same file.
    const gate = { gate: 'drift', project: given.project?.[0] ?? '.', clock: host.clock };
    const published = await (0,publish_checks/* publishChecks */.N)({
        gate: gate.gate,
        commit: await (0,release_commit/* releaseCommit */.L)(host, given),
        secrets: [given.databaseUrl, given.scratchUrl],
        run: async () => [await (0,run_gate/* runGate */.R)(gate, () => judge(given, gate.project, context))],
    }, given, context);
    (0,drift_outputs/* setDriftOutputs */.Y)(host, published.report.checks);
    return published.report.verdict;
}
async function judge(given, project, { host, services }) {
    const { repository, tree, folder, settings } = await (0,open_project/* openProject */.U)(host.cwd, given);
    const chosen = await (0,choose_engine/* chooseEngine */.mN)(await services.engines(), { tree, folder, settings });
    const history = await chosen.engine.discover(tree, chosen.settings);
    const named = settings.dir !== undefined || chosen.engine.name === 'command';
    (0,no_migrations/* refuseEmpty */.O)({ head: history, base: undefined, merged: history }, { files: await tree.files(chosen.settings.dir), named });
    const globs = settings.before ?? [];
    const files = globs.length === 0 ? [] : (0,list_files/* matchingPaths */.yZ)(await tree.files(''), globs, 'before');
    const before = await Promise.all(files.map(async (file) => ({ file, sql: await tree.read(file) })));
    const previous = await readPrevious(given, project, repository.cwd);
    const database = (0,require_database/* requireDatabase */.l)(given, host);
    const world = {
        root: repository.root,
        settings: chosen.settings,
        env: (0,child_environment/* childEnvironment */.Q)(host.env),
        timeoutMs: settings.migrationTimeout,
        signal: host.signal,
    };
    const result = await (0,in_use/* withDatabaseInUse */.M)(database, async (open) => drift({
        project,
        engine: chosen.engine,
        history,
        tree,
        world,
        before,
        ignore: given.ignore ?? [],
        limits: database,
        ...(await upTo(given, () => appliedIds({ history, world: { ...world, tree } }, database, open))),
        ...(previous ? { previous } : {}),
    }, {
        live: open.session,
        startServer: (base, version) => (0,server.startScratch)({
            version,
            ...(given.scratchUrl === undefined ? {} : { databaseUrl: given.scratchUrl }),
            ...(settings.image === undefined ? {} : { image: settings.image }),
            before,
            ...(base ? { base } : {}),
        }, { env: host.env, signal: host.signal, progress: host.log.progress }),
        clock: host.clock,
        progress: host.log.progress,
    }));
    const baseline = await (0,project_baseline/* projectBaseline */.b)({ settings, tree });
    return (0,apply/* applyMuting */.L)(result, {
        history,
        tree,
        ...(0,project_levels/* projectLevels */.v)(settings),
        baseline,
        now: new Date(host.clock.now()),
    });
}
/** Which migrations the database is to have: all, up to a named one, or those of its own ledger. */
async function upTo({ at }, read) {
    if (at === 'applied')
        return { applied: await read() };
    return at === undefined ? {} : { at };
}
/** What the run before found in this project. A file that is not there is a first run. */
async function readPrevious({ previous }, project, cwd) {
    if (previous === undefined)
        return undefined;
    const path = (0,external_node_path_.resolve)(cwd, previous);
    if (!(await (0,promises_.stat)(path).catch(() => undefined))?.isFile())
        return undefined;
    const { checks } = await (0,report_file/* readReport */.tL)(path);
    return checks.find((check) => check.gate === 'drift' && check.project === project)?.drift;
}
//# sourceMappingURL=detect-drift.js.map

/***/ }),

/***/ 72532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ requireDatabase)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _database_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70626);


/** The database in use that the inputs mean. Throws `UserError` where none is named. */
function requireDatabase(given, { kind }) {
    const database = (0,_database_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inUseOf */ .M)(given);
    if (database)
        return database;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        what: 'is not given',
        where: 'database-url',
        why: 'secrets are empty in a workflow for a pull request from a fork, and where the environment does not have them',
        fix: kind === 'actions'
            ? 'give it as an input, from a secret of the environment'
            : 'set LOCKKEEPER_DATABASE_URL in the environment; never in the argument list, where others can read it',
    });
}
//# sourceMappingURL=require-database.js.map

/***/ }),

/***/ 20594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ publishChecks)
/* harmony export */ });
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10353);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);
/* harmony import */ var _core_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20388);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79157);
/* harmony import */ var _history_history_entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94619);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36534);
/* harmony import */ var _run_gate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76434);
/* harmony import */ var _set_outputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69674);








/** Runs gates of a release, hands their report to the outlets and sets the outputs that every report has. */
async function publishChecks({ gate, commit, secrets, run }, given, { host, services }) {
    const startedAt = host.clock.now();
    const repository = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .openRepository */ .h_)(host.cwd, given.workingDirectory ?? '.');
    const settings = { ...(0,_config_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .fillRunSettings */ .iS)(given), comment: 'never' };
    const history = (0,_history_history_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .historyEntry */ .x)(given, host);
    if (history)
        await services.startHistory(history, [gate], host);
    const reportOn = (checks) => (0,_core_report_js__WEBPACK_IMPORTED_MODULE_2__/* .makeReport */ .d)({
        tool: { name: 'lockkeeper', version: _core_version_js__WEBPACK_IMPORTED_MODULE_7__/* .version */ .r },
        startedAt: new Date(startedAt).toISOString(),
        checks,
        durationMs: host.clock.now() - startedAt,
        ...(commit === undefined ? {} : { commit }),
        notes: [],
        failOn: settings.failOn,
    });
    const checks = await run().catch(async (error) => {
        // A run that was stopped keeps the row of a stage that has not ended.
        if (history && error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo) {
            const broken = (0,_run_gate_js__WEBPACK_IMPORTED_MODULE_5__/* .brokenCheck */ .I)({ gate, project: '.', clock: host.clock }, error, startedAt);
            await services.recordReport(history, reportOn([broken]), host);
        }
        throw error;
    });
    const report = reportOn(checks);
    const published = await services.publish(report, {
        host,
        root: repository.root,
        cwd: repository.cwd,
        settings,
        annotations: given.annotations ?? true,
        summary: given.summary ?? true,
        githubToken: undefined,
        history,
        secrets: secrets.filter((secret) => secret !== undefined),
    });
    (0,_set_outputs_js__WEBPACK_IMPORTED_MODULE_6__/* .setReportOutputs */ .vl)(host, published);
    return published;
}
//# sourceMappingURL=publish-checks.js.map

/***/ }),

/***/ 74062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ releaseCommit)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18960);



/**
 * Full hash of the commit that is released: the named one, else the workflow's, else HEAD; undefined outside of a
 * repository. Throws `UserError` for a name that is no hash and that git does not know here.
 */
async function releaseCommit(host, given) {
    const { commit, workingDirectory = '.' } = given;
    if (commit !== undefined && /^[0-9a-f]{40}$/i.test(commit))
        return commit.toLowerCase();
    if (commit === undefined && host.kind === 'actions' && host.env.GITHUB_SHA)
        return host.env.GITHUB_SHA;
    const repository = await (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .openRepository */ .h_)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(host.cwd, workingDirectory)).catch(() => undefined);
    if (commit === undefined)
        return repository && (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .currentCommit */ .Hg)(repository);
    return named(commit, repository);
}
async function named(commit, repository) {
    const found = repository && (await (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .commitOf */ .D3)(repository, commit));
    if (found !== undefined)
        return found;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        what: `${JSON.stringify(commit.slice(0, 60))} is no full hash, and git does not know it here`,
        where: 'commit',
        why: 'platforms deploy a commit by its full hash only',
        fix: 'give all 40 characters: git rev-parse HEAD',
    });
}
//# sourceMappingURL=release-commit.js.map

/***/ })

};
