export const id = 4264;
export const ids = [4264];
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
    return (0,apply/* applyMuting */.L)(result, { history, tree, levels: settings.rules, baseline });
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
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67307);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);
/* harmony import */ var _core_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15299);
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
