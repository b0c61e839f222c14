export const id = 6371;
export const ids = [6371,6079];
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

/***/ 2784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ mute),
/* harmony export */   n: () => (/* binding */ suppressionKey)
/* harmony export */ });
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45068);

/** Tells one rule of one suppression from all others. */
function suppressionKey({ location }, rule) {
    return `${location.file}\0${location.line}\0${rule}`;
}
/**
 * Takes out what is suppressed with a reason and what the baseline lists.
 * A suppression wins, so that a baseline written later does not hold what the file itself explains.
 */
function mute({ findings, suppressionsFor, baseline }) {
    const known = new Set(baseline?.entries.map((entry) => entry.fingerprint));
    const kept = [];
    const muted = [];
    const used = new Set();
    for (const finding of findings) {
        const fitting = suppressionsFor(finding).filter((s) => s.reason && s.rules.includes(finding.rule));
        for (const suppression of fitting)
            used.add(suppressionKey(suppression, finding.rule));
        const reason = fitting[0]?.reason;
        if (reason)
            muted.push({ finding, by: 'suppression', reason });
        else if (known.has((0,_core_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .Rj)(finding)))
            muted.push({ finding, by: 'baseline' });
        else
            kept.push(finding);
    }
    return { findings: kept, muted, used };
}
//# sourceMappingURL=mute.js.map

/***/ }),

/***/ 12814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readSuppressions)
/* harmony export */ });
const comment = /(?:--|#|\/\/)[ \t]*lockkeeper:[ \t]*ignore\b[ \t]*([^:\r\n]*)(?::([^\r\n]*))?/g;
/** Reads the suppressions of one file, in the comment style of SQL, Python or JavaScript. */
function readSuppressions(text, file) {
    if (!text.includes('lockkeeper:'))
        return [];
    return [...text.matchAll(comment)].map((match) => ({
        location: { file, line: lineAt(text, match.index) },
        rules: (match[1] ?? '').split(',').map((rule) => rule.trim()),
        reason: (match[2] ?? '').replace(/\*\/\s*$/, '').trim(),
    }));
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

// EXTERNAL MODULE: ./build/src/postgres/connect.js + 2 modules
var connect = __webpack_require__(18257);
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
        throw new BaseFailed((0,findings/* failureFinding */.U)({
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
/* harmony export */   U: () => (/* binding */ failureFinding),
/* harmony export */   c: () => (/* binding */ differenceFindings)
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
        input: { ...input, scope: new Set(), fullDown: false, seeds: [], lanes: 1 },
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
};
//# sourceMappingURL=rules.js.map

/***/ }),

/***/ 2172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ listFiles),
/* harmony export */   VS: () => (/* binding */ matchingFiles),
/* harmony export */   yZ: () => (/* binding */ matchingPaths)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14006);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43026);




/** Every regular file below a folder as sorted relative paths with forward slashes; `.git` and `node_modules` left out. */
async function listFiles(root, dir = '') {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, dir), { withFileTypes: true }).catch(() => []);
    const found = [];
    for (const entry of entries) {
        const path = dir === '' ? entry.name : `${dir}/${entry.name}`;
        if (entry.isDirectory() && entry.name !== '.git' && entry.name !== 'node_modules') {
            found.push(...(await listFiles(root, path)));
        }
        if (entry.isFile())
            found.push(path);
    }
    return found.sort();
}
/** Absolute paths of the files that match. Throws as `matchingPaths` does. */
async function matchingFiles(root, globs, where) {
    if (globs.length === 0)
        return [];
    return matchingPaths(await listFiles(root), globs, where).map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path));
}
/**
 * The paths that match, each once, in the order of the patterns.
 * Throws one `UserError` for all patterns that match nothing; `where` names the setting.
 */
function matchingPaths(paths, globs, where) {
    const found = globs.map((glob) => {
        const matches = picomatch__WEBPACK_IMPORTED_MODULE_3__(glob, { dot: true });
        return { glob, paths: paths.filter((path) => matches(path)) };
    });
    const problems = found
        .filter((each) => each.paths.length === 0)
        .map(({ glob }) => ({ what: `no file matches ${glob}`, where, fix: 'correct the pattern or remove it' }));
    if (problems.length > 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(problems);
    return [...new Set(found.flatMap((each) => each.paths))];
}
//# sourceMappingURL=list-files.js.map

/***/ }),

/***/ 88869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tL: () => (/* binding */ readReport),
  Tp: () => (/* binding */ renderReportFile),
  f8: () => (/* binding */ writeWhole)
});

// UNUSED EXPORTS: parseReport

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/report.js
var report = __webpack_require__(15299);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./build/src/core/backup.js
var backup = __webpack_require__(31911);
// EXTERNAL MODULE: ./build/src/core/check-result.js
var check_result = __webpack_require__(56079);
// EXTERNAL MODULE: ./build/src/core/deployment.js
var deployment = __webpack_require__(70638);
;// CONCATENATED MODULE: ./build/src/core/difference.js
/**
 * How much a difference between two schemas matters.
 * - `not-restored`: something is really missing, left over or changed.
 * - `column-order`: same columns, other order.
 * - `text-only`: white space or comments inside a function or view.
 * - `volatile-text`: text that holds the moment it was made (a folded `now()`, a dated partition name).
 * - `leftover-extension`, `leftover-enum-value`: PostgreSQL or custom keep them; a warning, not a failure.
 */
const differenceClasses = [
    'not-restored',
    'leftover-enum-value',
    'leftover-extension',
    'volatile-text',
    'text-only',
    'column-order',
];
//# sourceMappingURL=difference.js.map
// EXTERNAL MODULE: ./build/src/core/finding.js
var finding = __webpack_require__(45068);
;// CONCATENATED MODULE: ./build/src/core/http-smoke.js
/**
 * - `passed`, `failed`: it was sent and this is what came of it.
 * - `skipped`: never sent, `reason` says why.
 */
const smokeStatuses = ['passed', 'failed', 'skipped'];
//# sourceMappingURL=http-smoke.js.map
;// CONCATENATED MODULE: ./build/src/core/job.js
/**
 * - `running`: on its way, also in a state that we do not know.
 * - `succeeded`, `failed`: it ended by itself.
 * - `canceled`: a person, or we, stopped it.
 * - `timed-out`: we stopped waiting; it goes on.
 */
const jobOutcomes = ['running', 'succeeded', 'failed', 'canceled', 'timed-out'];
/** A one-off job of a service, or a run of a cron job. */
const jobKinds = ['job', 'cron-run'];
//# sourceMappingURL=job.js.map
;// CONCATENATED MODULE: ./build/src/core/policy.js
/**
 * - `passed`, `failed`: it was looked at; of `failed` the findings tell more.
 * - `unjudged`: it could not be seen, or too little is known yet; `what` says why.
 */
const policyStatuses = ['passed', 'failed', 'unjudged'];
//# sourceMappingURL=policy.js.map
;// CONCATENATED MODULE: ./build/src/core/rls.js
/**
 * - `same`: the table is as declared.
 * - `differs`: it is not; only looked at.
 * - `changed`: it was brought to what is declared.
 * - `failed`: it was tried, and the table is as it was before.
 */
const rlsTableStates = ['same', 'differs', 'changed', 'failed'];
//# sourceMappingURL=rls.js.map
// EXTERNAL MODULE: ./build/src/core/rollback.js
var rollback = __webpack_require__(69657);
;// CONCATENATED MODULE: ./build/src/core/schema-change.js
const schemaChangeWords = ['added', 'removed', 'renamed', 'changed'];
//# sourceMappingURL=schema-change.js.map
;// CONCATENATED MODULE: ./build/src/core/seed.js
/**
 * - `planned`: it would run.
 * - `ran`: it ran and is committed.
 * - `failed`: it was rolled back.
 * - `not-run`: one before it failed, or the scratch run refused it.
 */
const seedStates = ['planned', 'ran', 'failed', 'not-run'];
//# sourceMappingURL=seed.js.map
;// CONCATENATED MODULE: ./build/src/publish/report-schema.js














const line = schemas/* int */.Whr().min(1);
const report_schema_location = schemas/* object */.Ikc({
    file: schemas/* string */.YjP(),
    line: line.exactOptional(),
    column: line.exactOptional(),
    endLine: line.exactOptional(),
    endColumn: line.exactOptional(),
})
    .meta({ id: 'Location' });
const severity = schemas/* enum */.k5n(finding/* severities */.gO);
const report_schema_finding = schemas/* object */.Ikc({
    rule: schemas/* string */.YjP(),
    severity,
    title: schemas/* string */.YjP(),
    detail: schemas/* string */.YjP().exactOptional(),
    fix: schemas/* string */.YjP().exactOptional(),
    location: report_schema_location.exactOptional(),
    migration: schemas/* string */.YjP().exactOptional(),
    subject: schemas/* string */.YjP(),
    related: schemas/* array */.YOg(schemas/* object */.Ikc({ location: report_schema_location, message: schemas/* string */.YjP() })).exactOptional(),
})
    .meta({ id: 'Finding' });
const milliseconds = schemas/* number */.aig().min(0);
const step = schemas/* enum */.k5n(['up', 'down', 'again', 'full-down']);
const differenceName = {
    change: schemas/* enum */.k5n(['missing', 'extra', 'changed']),
    kind: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
};
const anyDifference = {
    class: schemas/* enum */.k5n(differenceClasses),
    ...differenceName,
    lines: schemas/* array */.YOg(schemas/* string */.YjP()),
    mend: schemas/* string */.YjP().exactOptional(),
};
const difference = schemas/* object */.Ikc({ step, ...anyDifference }).meta({ id: 'Difference' });
const drift = schemas/* object */.Ikc({
    database: schemas/* string */.YjP(),
    serverMajor: schemas/* int */.Whr(),
    expected: schemas/* object */.Ikc({
        migration: schemas/* string */.YjP().exactOptional(),
        isHead: schemas/* boolean */.zMY(),
        migrations: schemas/* int */.Whr().min(0),
    }),
    objects: schemas/* int */.Whr().min(0),
    differences: schemas/* array */.YOg(schemas/* object */.Ikc({
        ...anyDifference,
        migrationSql: schemas/* string */.YjP().exactOptional(),
        state: schemas/* enum */.k5n(['new', 'known']).exactOptional(),
    })),
    gone: schemas/* array */.YOg(schemas/* object */.Ikc(differenceName)).exactOptional(),
    unseen: schemas/* array */.YOg(schemas/* string */.YjP()),
})
    .meta({ id: 'Drift' });
const schemaChange = schemas/* object */.Ikc({
    kind: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    change: schemas/* enum */.k5n(schemaChangeWords),
    breaks: schemas/* string */.YjP().exactOptional(),
})
    .meta({ id: 'SchemaChange' });
const migration = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    file: schemas/* string */.YjP(),
    status: schemas/* enum */.k5n(['passed', 'failed', 'irreversible', 'not-run', 'skipped']),
    reason: schemas/* string */.YjP().exactOptional(),
    steps: schemas/* array */.YOg(schemas/* object */.Ikc({ step, ok: schemas/* boolean */.zMY(), durationMs: milliseconds })),
    differences: schemas/* array */.YOg(difference),
    changes: schemas/* array */.YOg(schemaChange).exactOptional(),
})
    .meta({ id: 'Migration' });
const muted = schemas/* object */.Ikc({
    finding: report_schema_finding,
    by: schemas/* enum */.k5n(['suppression', 'baseline']),
    reason: schemas/* string */.YjP().exactOptional(),
})
    .meta({ id: 'MutedFinding' });
const report_schema_backup = schemas/* object */.Ikc({
    kind: schemas/* enum */.k5n(backup/* backupKinds */.As),
    database: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    place: schemas/* string */.YjP(),
    createdAt: schemas/* string */.YjP(),
    serverVersion: schemas/* string */.YjP(),
    encryption: schemas/* enum */.k5n(backup/* encryptions */.bH),
    bytes: schemas/* int */.Whr().min(0),
    sha256: schemas/* string */.YjP(),
    verified: schemas/* enum */.k5n(backup/* verifyLevels */.zm),
    tables: schemas/* int */.Whr().min(0),
    rows: schemas/* int */.Whr().min(0),
    steps: schemas/* array */.YOg(schemas/* object */.Ikc({
        name: schemas/* enum */.k5n(['dump', 'read', 'restore', 'encrypt', 'store', 'fetch', 'decrypt']),
        durationMs: milliseconds,
    })),
    removed: schemas/* array */.YOg(schemas/* string */.YjP()),
})
    .meta({ id: 'Backup' });
const deploymentVersion = {
    id: schemas/* string */.YjP(),
    commit: schemas/* string */.YjP().exactOptional(),
    image: schemas/* string */.YjP().exactOptional(),
    createdAt: schemas/* string */.YjP().exactOptional(),
};
const service = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    type: schemas/* string */.YjP().exactOptional(),
    url: schemas/* string */.YjP().exactOptional(),
    link: schemas/* string */.YjP().exactOptional(),
    instances: schemas/* int */.Whr().exactOptional(),
});
const report_schema_deployment = schemas/* object */.Ikc({
    ...deploymentVersion,
    platform: schemas/* enum */.k5n(deployment/* platformNames */.i),
    service,
    outcome: schemas/* enum */.k5n(deployment/* deploymentOutcomes */.n),
    status: schemas/* string */.YjP(),
    link: schemas/* string */.YjP().exactOptional(),
    stages: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), durationMs: milliseconds })),
    wentLive: schemas/* boolean */.zMY(),
    reason: schemas/* string */.YjP().exactOptional(),
    log: schemas/* array */.YOg(schemas/* string */.YjP()).exactOptional(),
    supersededBy: schemas/* string */.YjP().exactOptional(),
    alsoStarted: schemas/* array */.YOg(schemas/* string */.YjP()).exactOptional(),
    previous: schemas/* object */.Ikc(deploymentVersion).exactOptional(),
})
    .meta({ id: 'Deployment' });
const job = schemas/* object */.Ikc({
    platform: schemas/* enum */.k5n(deployment/* platformNames */.i),
    service,
    kind: schemas/* enum */.k5n(jobKinds),
    id: schemas/* string */.YjP(),
    command: schemas/* string */.YjP().exactOptional(),
    check: schemas/* boolean */.zMY(),
    outcome: schemas/* enum */.k5n(jobOutcomes),
    status: schemas/* string */.YjP(),
    commit: schemas/* string */.YjP().exactOptional(),
    createdAt: schemas/* string */.YjP().exactOptional(),
    durationMs: milliseconds,
    failure: schemas/* object */.Ikc({ reason: schemas/* string */.YjP(), exitCode: schemas/* int */.Whr().exactOptional() }).exactOptional(),
    log: schemas/* array */.YOg(schemas/* string */.YjP()).exactOptional(),
    link: schemas/* string */.YjP().exactOptional(),
})
    .meta({ id: 'Job' });
const latency = schemas/* object */.Ikc({
    samples: schemas/* int */.Whr().min(0),
    p50: milliseconds,
    p95: milliseconds,
    p99: milliseconds.exactOptional(),
    max: milliseconds,
});
const healthTarget = schemas/* object */.Ikc({
    url: schemas/* string */.YjP(),
    connectTo: schemas/* string */.YjP().exactOptional(),
    ready: schemas/* boolean */.zMY(),
    readyMs: milliseconds.exactOptional(),
    version: schemas/* string */.YjP().exactOptional(),
    verified: schemas/* boolean */.zMY(),
    probes: schemas/* int */.Whr().min(0),
    last: schemas/* string */.YjP().exactOptional(),
    certificateDays: schemas/* int */.Whr().exactOptional(),
    bake: schemas/* object */.Ikc({
        samples: schemas/* int */.Whr().min(0),
        errors: schemas/* int */.Whr().min(0),
        latency: latency.exactOptional(),
        baseline: latency.exactOptional(),
        timeline: schemas/* array */.YOg(milliseconds.nullable()),
    })
        .exactOptional(),
})
    .meta({ id: 'HealthTarget' });
const health = schemas/* object */.Ikc({ expected: schemas/* string */.YjP().exactOptional(), targets: schemas/* array */.YOg(healthTarget) })
    .meta({ id: 'Health' });
const smokeRequest = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    method: schemas/* string */.YjP(),
    url: schemas/* string */.YjP(),
    status: schemas/* enum */.k5n(smokeStatuses),
    code: schemas/* int */.Whr().exactOptional(),
    durationMs: milliseconds,
    tries: schemas/* int */.Whr().min(0),
    file: schemas/* string */.YjP(),
    line,
    reason: schemas/* string */.YjP().exactOptional(),
    failures: schemas/* array */.YOg(schemas/* object */.Ikc({ what: schemas/* string */.YjP(), expected: schemas/* string */.YjP(), got: schemas/* string */.YjP() })),
    excerpt: schemas/* string */.YjP().exactOptional(),
})
    .meta({ id: 'SmokeRequest' });
const httpSmoke = schemas/* object */.Ikc({
    base: schemas/* string */.YjP().exactOptional(),
    requests: schemas/* array */.YOg(smokeRequest),
    backup: schemas/* string */.YjP().exactOptional(),
})
    .meta({ id: 'HttpSmoke' });
const rls = schemas/* object */.Ikc({
    applied: schemas/* boolean */.zMY(),
    tables: schemas/* array */.YOg(schemas/* object */.Ikc({
        table: schemas/* string */.YjP(),
        state: schemas/* enum */.k5n(rlsTableStates),
        sql: schemas/* array */.YOg(schemas/* string */.YjP()),
        tries: schemas/* int */.Whr().min(0).exactOptional(),
        durationMs: milliseconds.exactOptional(),
    })),
    proofs: schemas/* array */.YOg(schemas/* object */.Ikc({
        role: schemas/* string */.YjP(),
        table: schemas/* string */.YjP(),
        expected: schemas/* string */.YjP(),
        saw: schemas/* int */.Whr().min(0).exactOptional(),
        ok: schemas/* boolean */.zMY(),
    })),
})
    .meta({ id: 'Rls' });
const rows = schemas/* int */.Whr().min(0);
const seed = schemas/* object */.Ikc({
    applied: schemas/* boolean */.zMY(),
    files: schemas/* array */.YOg(schemas/* object */.Ikc({
        file: schemas/* string */.YjP(),
        version: schemas/* string */.YjP(),
        state: schemas/* enum */.k5n(seedStates),
        sql: schemas/* string */.YjP(),
        rows: schemas/* array */.YOg(schemas/* object */.Ikc({ table: schemas/* string */.YjP(), inserted: rows, updated: rows, deleted: rows })),
        tries: schemas/* int */.Whr().min(0).exactOptional(),
        durationMs: milliseconds.exactOptional(),
    })),
})
    .meta({ id: 'Seed' });
const report_schema_rollback = schemas/* object */.Ikc({
    mode: schemas/* enum */.k5n(rollback/* rollbackModes */.z),
    result: schemas/* enum */.k5n(rollback/* rollbackResults */.R),
    service: schemas/* string */.YjP(),
    from: schemas/* object */.Ikc(deploymentVersion),
    to: schemas/* object */.Ikc(deploymentVersion).exactOptional(),
    reason: schemas/* string */.YjP(),
    fix: schemas/* string */.YjP().exactOptional(),
    migrations: schemas/* array */.YOg(schemas/* object */.Ikc({
        project: schemas/* string */.YjP(),
        id: schemas/* string */.YjP(),
        name: schemas/* string */.YjP(),
        file: schemas/* string */.YjP(),
        compatible: schemas/* boolean */.zMY(),
        reason: schemas/* string */.YjP(),
    })),
    verified: schemas/* boolean */.zMY().exactOptional(),
})
    .meta({ id: 'Rollback' });
const planned = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    file: schemas/* string */.YjP(),
    tables: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), rows: schemas/* number */.aig().exactOptional(), bytes: schemas/* number */.aig().min(0) })),
    lock: schemas/* discriminatedUnion */.gMt('estimated', [
        schemas/* object */.Ikc({ estimated: schemas/* literal */.euz(true), ms: milliseconds, basis: schemas/* string */.YjP() }),
        schemas/* object */.Ikc({ estimated: schemas/* literal */.euz(false), why: schemas/* string */.YjP() }),
    ]),
})
    .meta({ id: 'PlannedMigration' });
const plan = schemas/* object */.Ikc({
    hash: schemas/* string */.YjP(),
    database: schemas/* string */.YjP(),
    environment: schemas/* string */.YjP().exactOptional(),
    ledger: schemas/* string */.YjP().exactOptional(),
    applied: schemas/* int */.Whr().min(0),
    newest: schemas/* string */.YjP().exactOptional(),
    pending: schemas/* array */.YOg(planned),
    edited: schemas/* array */.YOg(schemas/* string */.YjP()),
    unknown: schemas/* array */.YOg(schemas/* string */.YjP()),
    outOfOrder: schemas/* array */.YOg(schemas/* string */.YjP()),
    dirty: schemas/* string */.YjP().exactOptional(),
})
    .meta({ id: 'Plan' });
const policy = schemas/* object */.Ikc({
    database: schemas/* string */.YjP(),
    role: schemas/* string */.YjP(),
    file: schemas/* string */.YjP().exactOptional(),
    checks: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), status: schemas/* enum */.k5n(policyStatuses), what: schemas/* string */.YjP() })),
})
    .meta({ id: 'Policy' });
const check = schemas/* object */.Ikc({
    gate: schemas/* enum */.k5n(check_result/* gateNames */.A),
    project: schemas/* string */.YjP(),
    status: schemas/* enum */.k5n(['passed', 'failed', 'skipped', 'broken']),
    summary: schemas/* string */.YjP(),
    findings: schemas/* array */.YOg(report_schema_finding),
    muted: schemas/* array */.YOg(muted),
    durationMs: milliseconds,
    migrations: schemas/* array */.YOg(migration),
    facts: schemas/* array */.YOg(schemas/* object */.Ikc({ label: schemas/* string */.YjP(), value: schemas/* string */.YjP() })),
    shard: schemas/* object */.Ikc({ index: line, count: line }).exactOptional(),
    plan: plan.exactOptional(),
    drift: drift.exactOptional(),
    policy: policy.exactOptional(),
    rls: rls.exactOptional(),
    seed: seed.exactOptional(),
    backup: report_schema_backup.exactOptional(),
    deployments: schemas/* array */.YOg(report_schema_deployment).exactOptional(),
    jobs: schemas/* array */.YOg(job).exactOptional(),
    health: health.exactOptional(),
    httpSmoke: httpSmoke.exactOptional(),
    rollback: report_schema_rollback.exactOptional(),
})
    .meta({ id: 'CheckResult' });
/** The form of `report.json`. A reader takes what it knows and leaves out what a later version added. */
const reportSchema = schemas/* object */.Ikc({
    version: schemas/* literal */.euz(report/* reportVersion */.f),
    tool: schemas/* object */.Ikc({ name: schemas/* literal */.euz('lockkeeper'), version: schemas/* string */.YjP() }),
    startedAt: iso/* datetime */.w$(),
    durationMs: milliseconds,
    commit: schemas/* string */.YjP().exactOptional(),
    base: schemas/* string */.YjP().exactOptional(),
    checks: schemas/* array */.YOg(check),
    notes: schemas/* array */.YOg(schemas/* string */.YjP()),
    failOn: severity,
    verdict: schemas/* enum */.k5n(['passed', 'failed', 'broken']),
});
/** The published JSON Schema of `report.json`: `schemas/report.schema.json` is this text. */
function reportJsonSchema() {
    const schema = z.toJSONSchema(reportSchema, { io: 'input' });
    const head = {
        $comment: 'Made by `npm run generate` from src/publish/report-schema.ts: edit that.',
        title: 'Lockkeeper report',
        description: `What a run of Lockkeeper found, version ${reportVersion} of the form.`,
    };
    return `${JSON.stringify({ ...head, ...schema }, null, 2)}\n`;
}
//# sourceMappingURL=report-schema.js.map
;// CONCATENATED MODULE: ./build/src/publish/report-file.js






/** Bytes. A report of thousands of migrations has a few million. */
const largestReport = 100_000_000;
const mostProblems = 5;
/** The report as the text of `report.json`. */
function renderReportFile(report) {
    return `${JSON.stringify(report, null, 2)}\n`;
}
/** Writes a text file as a whole or not at all, and makes its folder: a reader never sees half of it. */
async function writeWhole(path, text) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_crypto_.randomUUID)()}.tmp`);
    try {
        await (0,promises_.writeFile)(temporary, text, { flag: 'wx' });
        await (0,promises_.rename)(temporary, path);
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true });
        throw error;
    }
}
/** Reads a `report.json`. Throws `UserError` when it is missing, no report, or of another version. */
async function readReport(path) {
    let text;
    try {
        const { size } = await (0,promises_.stat)(path);
        if (size > largestReport)
            throw new Error(`it has ${size} bytes, more than ${largestReport}`);
        text = await (0,promises_.readFile)(path, 'utf8');
    }
    catch (cause) {
        throw new errors/* UserError */.yo({ what: `cannot be read: ${(0,errors/* messageOf */.bD)(cause)}`, where: { file: path } }, { cause });
    }
    return parseReport(text, path);
}
/** The report in a text. `path` is for messages. Throws `UserError` with everything that is wrong with it. */
function parseReport(text, path) {
    const where = { file: path };
    let data;
    try {
        data = JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch (cause) {
        throw new errors/* UserError */.yo({ what: `is not JSON: ${(0,errors/* messageOf */.bD)(cause)}`, where, fix: remake }, { cause });
    }
    const version = versionOf(data);
    if (version !== report/* reportVersion */.f)
        throw new errors/* UserError */.yo({ ...wrongVersion(version), where });
    const parsed = reportSchema.safeParse(data);
    if (parsed.success)
        return parsed.data;
    const problems = parsed.error.issues.slice(0, mostProblems).map((issue) => {
        const field = issue.path.map(String).join('.') || 'the report';
        return { what: `${field}: ${issue.message}`, where, fix: remake };
    });
    throw new errors/* UserError */.yo(problems);
}
const remake = 'write the report anew with: lockkeeper check';
function versionOf(data) {
    return typeof data === 'object' && data !== null && 'version' in data ? data.version : undefined;
}
function wrongVersion(version) {
    if (typeof version !== 'number') {
        return { what: 'is no report of Lockkeeper: it has no version number', fix: 'name only report files' };
    }
    return {
        what: `is a report of version ${version}; this Lockkeeper reads version ${report/* reportVersion */.f}`,
        why: 'a field could mean something else there',
        fix: 'use the same version of Lockkeeper in every job of the workflow',
    };
}
//# sourceMappingURL=report-file.js.map

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

/***/ }),

/***/ 66371:
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
// EXTERNAL MODULE: ./build/src/postgres/connect.js + 2 modules
var connect = __webpack_require__(18257);
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
// EXTERNAL MODULE: ./build/src/schema/diff.js + 12 modules
var diff = __webpack_require__(58186);
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
;// CONCATENATED MODULE: ./build/src/gates/drift/summary.js
/** `2 objects differ from what 42 migrations make (head 0042_x): 1 new, 1 gone since the run before`. */
function summarise({ differences, gone, expected, objects }) {
    const against = describeExpected(expected);
    const isNew = differences.filter(({ state }) => state === 'new').length;
    const changes = [isNew > 0 && `${isNew} new`, gone && gone.length > 0 && `${gone.length} gone`].filter(Boolean);
    const since = changes.length > 0 ? `; ${changes.join(', ')} since the run before` : '';
    if (differences.length === 0)
        return `no drift: ${count(objects, 'object')} as ${against}${since}`;
    const verb = differences.length === 1 ? 'differs' : 'differ';
    return `${count(differences.length, 'object')} ${verb} from what ${against.replace(/ make it| makes it/, '')} make${since}`;
}
function describeExpected({ migration, isHead, migrations }) {
    if (migration === undefined)
        return 'an empty history makes it';
    const many = count(migrations, 'migration');
    return `${many} up to ${isHead ? 'the head ' : ''}${migration} ${migrations === 1 ? 'makes' : 'make'} it`;
}
function count(number, word) {
    return `${number} ${word}${number === 1 ? '' : 's'}`;
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
    const migrations = migrationsUpTo(input.history, input.at);
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
// EXTERNAL MODULE: ./build/src/publish/report-file.js + 8 modules
var report_file = __webpack_require__(88869);
// EXTERNAL MODULE: ./build/src/stages/checks/choose-engine.js
var choose_engine = __webpack_require__(95273);
// EXTERNAL MODULE: ./build/src/stages/checks/no-migrations.js
var no_migrations = __webpack_require__(63884);
// EXTERNAL MODULE: ./build/src/stages/checks/open-project.js
var open_project = __webpack_require__(49203);
// EXTERNAL MODULE: ./build/src/stages/checks/project-baseline.js
var project_baseline = __webpack_require__(33508);
// EXTERNAL MODULE: ./build/src/stages/child-environment.js
var child_environment = __webpack_require__(88611);
// EXTERNAL MODULE: ./build/src/stages/publish-checks.js
var publish_checks = __webpack_require__(20594);
// EXTERNAL MODULE: ./build/src/stages/release/release-commit.js
var release_commit = __webpack_require__(74062);
// EXTERNAL MODULE: ./build/src/stages/run-gate.js
var run_gate = __webpack_require__(76434);
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
    const result = await (0,in_use/* withDatabaseInUse */.M)(database, ({ session }) => drift({
        project,
        engine: chosen.engine,
        history,
        tree,
        world: {
            root: repository.root,
            settings: chosen.settings,
            env: (0,child_environment/* childEnvironment */.Q)(host.env),
            timeoutMs: settings.migrationTimeout,
            signal: host.signal,
        },
        before,
        ignore: given.ignore ?? [],
        limits: database,
        ...(given.at === undefined ? {} : { at: given.at }),
        ...(previous ? { previous } : {}),
    }, {
        live: session,
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
    return (0,apply/* applyMuting */.L)(result, { history, tree, levels: settings.rules, baseline });
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

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
