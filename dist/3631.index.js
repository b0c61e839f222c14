export const id = 3631;
export const ids = [3631];
export const modules = {

/***/ 62414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jh: () => (/* binding */ parseAndCheck),
/* harmony export */   TL: () => (/* binding */ parseInputs),
/* harmony export */   oh: () => (/* binding */ parseTexts),
/* harmony export */   wW: () => (/* binding */ labelled)
/* harmony export */ });
/* unused harmony exports compositeMark, compositeVariable */
/* harmony import */ var _config_field_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55976);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);


/** Reads texts by their fields. Blank text is as good as none. Problems are collected, never thrown. */
function parseTexts(fields, { texts, label }) {
    const problems = [];
    const refused = [];
    const given = [];
    for (const [name, field] of Object.entries(fields)) {
        const text = texts[name];
        if (text === undefined || text.trim() === '')
            continue;
        const parsed = field.parse(text);
        if (parsed.ok)
            given.push([(0,_config_field_js__WEBPACK_IMPORTED_MODULE_1__/* .camelCase */ .x)(name), parsed.value]);
        else {
            problems.push({ what: parsed.what, where: label(name), ...(parsed.fix ? { fix: parsed.fix } : {}) });
            refused.push(name);
        }
    }
    return { given: Object.fromEntries(given), problems, refused };
}
/**
 * Reads an action's inputs from the `INPUT_...` variables, each by its own form. Secrets are masked before anything
 * else happens. Throws one `UserError` with every problem. A variable that belongs to no input is none of them: it
 * may be the workflow's own, and the runner itself warns of an input that the manifest does not have.
 */
function parseInputs(fields, host) {
    const { given, problems } = readInputs(fields, host);
    if (problems.length > 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(problems);
    return given;
}
/** The same, and in the same list what is wrong with several inputs together. */
async function parseAndCheck({ inputs, check }, host) {
    const { given, problems, refused } = readInputs(inputs, host);
    const found = check ? await check(given, (secret) => host.mask(secret)) : [];
    const all = [...problems, ...labelled(found, { fields: inputs, refused, label })];
    if (all.length > 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(all);
    return given;
}
/** Problems of several inputs, named as a person gives them; what an input's form has refused is not told twice. */
function labelled(problems, { fields, refused, label }) {
    return problems
        .filter(({ where }) => typeof where !== 'string' || !refused.includes(where))
        .map((problem) => {
        const { where } = problem;
        return typeof where === 'string' && where in fields ? { ...problem, where: label(where) } : problem;
    });
}
const label = (name) => `input ${name}`;
function readInputs(fields, host) {
    const texts = {};
    for (const [name, field] of Object.entries(fields)) {
        texts[name] = host.env[inputVariable(name, host.env)];
        if (field.type === 'secret')
            host.mask(texts[name] ?? '');
    }
    return parseTexts(fields, { texts, label });
}
/** Set by a step of the composite that runs an action's bundle as a script. */
const compositeMark = 'LOCKKEEPER_COMPOSITE';
/** How such a step names an input: with underscores, because a shell may drop a variable with a hyphen. */
function compositeVariable(name) {
    return `INPUT_${name.toUpperCase().replace(/-/g, '_')}`;
}
/**
 * One spelling counts, never the other: some runners give a composite's steps the composite's own inputs too, spelled
 * with hyphens, and what the step itself was told must hold.
 */
function inputVariable(name, env) {
    return env[compositeMark] ? compositeVariable(name) : `INPUT_${name.toUpperCase()}`;
}
//# sourceMappingURL=parse-inputs.js.map

/***/ }),

/***/ 23631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommandLine: () => (/* binding */ runCommandLine)
});

// EXTERNAL MODULE: ./build/src/actions/parse-inputs.js
var parse_inputs = __webpack_require__(62414);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/suggest.js
var suggest = __webpack_require__(89235);
// EXTERNAL MODULE: ./build/src/core/version.js
var version = __webpack_require__(79157);
// EXTERNAL MODULE: ./build/src/config/fields.js + 1 modules
var fields = __webpack_require__(40664);
// EXTERNAL MODULE: ./build/src/stages/inputs.js
var inputs = __webpack_require__(37080);
;// CONCATENATED MODULE: ./build/src/cli/command.js
/** Gives a command its exact type, and the table of commands the general one. */
function defineCommand(command) {
    return command;
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: ./build/src/cli/commands/authoring.js



const project = { ...inputs/* placeInputs */.vb, engine: inputs/* historyInputs */.ck.engine, dir: inputs/* historyInputs */.ck.dir };
const init = defineCommand({
    name: 'init',
    summary: 'Write a workflow and a commented lockkeeper.yml for this repository.',
    fields: { ...project, force: (0,fields/* flag */.Jt)('Overwrite files that are there.', { default: false }) },
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(203)]).then(__webpack_require__.bind(__webpack_require__, 30203))).init,
});
const newMigration = defineCommand({
    name: 'new',
    summary: 'Write the next migration, with a right name and both directions.',
    words: { hint: '<what it does>', min: 1, max: 50 },
    fields: project,
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8370), __webpack_require__.e(1572), __webpack_require__.e(462)]).then(__webpack_require__.bind(__webpack_require__, 30462))).newMigration,
});
const explain = defineCommand({
    name: 'explain',
    summary: 'Tell why a rule exists and how to mend what it reports.',
    words: { hint: '<rule>', min: 1, max: 1 },
    fields: {},
    load: async () => (await __webpack_require__.e(/* import() */ 5511).then(__webpack_require__.bind(__webpack_require__, 5511))).explain,
});
//# sourceMappingURL=authoring.js.map
// EXTERNAL MODULE: ./build/src/stages/database/backup-inputs.js
var backup_inputs = __webpack_require__(37559);
// EXTERNAL MODULE: ./build/src/stages/database/drift-inputs.js
var drift_inputs = __webpack_require__(36936);
// EXTERNAL MODULE: ./build/src/stages/database/migrate-inputs.js
var migrate_inputs = __webpack_require__(77314);
// EXTERNAL MODULE: ./build/src/stages/database/plan-inputs.js
var plan_inputs = __webpack_require__(92816);
// EXTERNAL MODULE: ./build/src/stages/database/policy-inputs.js
var policy_inputs = __webpack_require__(30003);
// EXTERNAL MODULE: ./build/src/stages/database/rls-inputs.js
var rls_inputs = __webpack_require__(67364);
// EXTERNAL MODULE: ./build/src/stages/database/seed-inputs.js
var seed_inputs = __webpack_require__(91178);
// EXTERNAL MODULE: ./build/src/stages/database/database-inputs.js
var database_inputs = __webpack_require__(70626);
;// CONCATENATED MODULE: ./build/src/stages/database/sizes-inputs.js



/** Nothing is judged, so there is no run to write down. */
const { 'history-in-database': _, ...readInputs } = database_inputs/* databaseInputs */.d;
/** What the command `sizes` takes. */
const sizesCommandInputs = {
    ...inputs/* placeInputs */.vb,
    ...readInputs,
    'table-sizes': inputs/* sizesInputs */.Qr['table-sizes'],
    write: (0,fields/* flag */.Jt)('Write the file of table sizes instead of printing it.', { default: false }),
};
//# sourceMappingURL=sizes-inputs.js.map
// EXTERNAL MODULE: ./build/src/stages/database/verify-inputs.js
var verify_inputs = __webpack_require__(68274);
// EXTERNAL MODULE: ./build/src/stages/history/history-inputs.js
var history_inputs = __webpack_require__(15854);
// EXTERNAL MODULE: ./build/src/stages/input-checks.js
var input_checks = __webpack_require__(91387);
;// CONCATENATED MODULE: ./build/src/cli/commands/terminal-fields.js

/** Where a command works. */
const place = { 'working-directory': inputs/* placeInputs */.vb['working-directory'] };
/** Without what only a runner shows, and without GitHub's page of environments. */
function forTerminal({ annotations, summary, ...fields }) {
    return Object.fromEntries(Object.entries(fields).filter(([name]) => !name.startsWith('github-')));
}
//# sourceMappingURL=terminal-fields.js.map
;// CONCATENATED MODULE: ./build/src/cli/commands/database.js













/** The policy file is a word of its command. */
const { file: _policyFile, ...policyFields } = policy_inputs/* policyInputs */.e;
const plan = defineCommand({
    name: 'plan',
    summary: 'Say what is pending in a database in use, and what it would touch; reads and never writes.',
    fields: forTerminal(plan_inputs/* planInputs */.Z),
    check: input_checks/* inputChecks */.I.plan,
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8370), __webpack_require__.e(1572), __webpack_require__.e(9049)]).then(__webpack_require__.bind(__webpack_require__, 99049))).plan,
});
const migrate = defineCommand({
    name: 'migrate',
    summary: 'Run the pending migrations on a database in use, under guard. Changes the database.',
    fields: forTerminal(migrate_inputs/* migrateInputs */.Bf),
    check: input_checks/* inputChecks */.I.migrate,
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8370), __webpack_require__.e(1572), __webpack_require__.e(7469)]).then(__webpack_require__.bind(__webpack_require__, 47469))).migrate,
});
const rls = defineCommand({
    name: 'rls',
    summary: 'Compare row level security with rls.yml; with --apply change what differs, and prove it.',
    fields: forTerminal(rls_inputs/* rlsInputs */.$),
    check: input_checks/* inputChecks */.I.apply,
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3849), __webpack_require__.e(6901), __webpack_require__.e(8370), __webpack_require__.e(8597), __webpack_require__.e(5084), __webpack_require__.e(6507), __webpack_require__.e(9593)]).then(__webpack_require__.bind(__webpack_require__, 88059))).rls,
});
const seed = defineCommand({
    name: 'seed',
    summary: 'Run seed files twice in a scratch database; with --apply on the database in use.',
    fields: forTerminal(seed_inputs/* seedInputs */.B),
    check: input_checks/* inputChecks */.I.apply,
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3849), __webpack_require__.e(6901), __webpack_require__.e(4006), __webpack_require__.e(8370), __webpack_require__.e(8597), __webpack_require__.e(1572), __webpack_require__.e(2494), __webpack_require__.e(5084), __webpack_require__.e(2412), __webpack_require__.e(6463), __webpack_require__.e(4360), __webpack_require__.e(8639)]).then(__webpack_require__.bind(__webpack_require__, 24327))).seed,
});
const verify = defineCommand({
    name: 'verify',
    summary: 'Look whether a database in use is as it must be after its migrations; only reads.',
    fields: forTerminal(verify_inputs/* verifyInputs */.fn),
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3849), __webpack_require__.e(6901), __webpack_require__.e(8370), __webpack_require__.e(8597), __webpack_require__.e(8250), __webpack_require__.e(4275)]).then(__webpack_require__.bind(__webpack_require__, 15007))).verify,
});
const drift = defineCommand({
    name: 'drift',
    summary: 'Compare a database in use with what the migrations make; only reads.',
    fields: forTerminal(drift_inputs/* driftInputs */.j),
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3849), __webpack_require__.e(6901), __webpack_require__.e(4006), __webpack_require__.e(8370), __webpack_require__.e(8597), __webpack_require__.e(6840), __webpack_require__.e(1572), __webpack_require__.e(2494), __webpack_require__.e(37), __webpack_require__.e(8347), __webpack_require__.e(2968), __webpack_require__.e(4821), __webpack_require__.e(143)]).then(__webpack_require__.bind(__webpack_require__, 30143))).drift,
});
const sizes = defineCommand({
    name: 'sizes',
    summary: 'Read how large the tables of a database in use are, for lint; only reads.',
    fields: sizesCommandInputs,
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3849), __webpack_require__.e(6901), __webpack_require__.e(8370), __webpack_require__.e(8597), __webpack_require__.e(6840), __webpack_require__.e(1572), __webpack_require__.e(8680)]).then(__webpack_require__.bind(__webpack_require__, 72826))).sizes,
});
const policy = defineCommand({
    name: 'policy',
    summary: 'Hold a database in use against its policy file: roles, grants, TLS, locks, indexes, sequences.',
    words: { hint: '[file]', min: 0, max: 1 },
    fields: forTerminal(policyFields),
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3849), __webpack_require__.e(6901), __webpack_require__.e(8370), __webpack_require__.e(8597), __webpack_require__.e(3328), __webpack_require__.e(7008)]).then(__webpack_require__.bind(__webpack_require__, 17008))).policy,
});
const backup = defineCommand({
    name: 'backup',
    summary: 'Dump a database in use, prove the dump, and store it.',
    fields: forTerminal(backup_inputs/* backupInputs */.C),
    check: input_checks/* inputChecks */.I.backup,
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3849), __webpack_require__.e(6901), __webpack_require__.e(6752), __webpack_require__.e(4525), __webpack_require__.e(1201), __webpack_require__.e(8370), __webpack_require__.e(8597), __webpack_require__.e(2494), __webpack_require__.e(37), __webpack_require__.e(247), __webpack_require__.e(9337), __webpack_require__.e(5572)]).then(__webpack_require__.bind(__webpack_require__, 3968))).backup,
});
const restoreDrill = defineCommand({
    name: 'restore-drill',
    summary: 'Restore the newest backup into a scratch PostgreSQL and compare it with its database.',
    fields: forTerminal(backup_inputs/* drillInputs */.F),
    check: input_checks/* inputChecks */.I.store,
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3849), __webpack_require__.e(6901), __webpack_require__.e(6752), __webpack_require__.e(4525), __webpack_require__.e(1201), __webpack_require__.e(8370), __webpack_require__.e(8597), __webpack_require__.e(2494), __webpack_require__.e(37), __webpack_require__.e(247), __webpack_require__.e(9337), __webpack_require__.e(5572)]).then(__webpack_require__.bind(__webpack_require__, 3968))).restoreDrill,
});
const database_history = defineCommand({
    name: 'history',
    summary: 'Print what was run, by whom, and how it went; only reads.',
    fields: history_inputs/* historyCommandInputs */.V,
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3849), __webpack_require__.e(6901), __webpack_require__.e(8597), __webpack_require__.e(6840), __webpack_require__.e(937)]).then(__webpack_require__.bind(__webpack_require__, 93824))).history,
});
//# sourceMappingURL=database.js.map
;// CONCATENATED MODULE: ./build/src/cli/fix-problems.js
/** What contradicts each other among the options of `lint` that change files. */
function fixProblems({ fix, write, writeBaseline }) {
    return [
        ...(write && !fix
            ? [
                {
                    what: 'there is nothing to write without --fix',
                    where: 'write',
                    fix: 'lockkeeper lint --fix --write',
                },
            ]
            : []),
        ...(fix && writeBaseline
            ? [
                {
                    what: 'a finding is mended or accepted, not both at once',
                    where: 'write-baseline',
                    fix: 'run lockkeeper lint --fix --write first, then lockkeeper lint --write-baseline',
                },
            ]
            : []),
    ];
}
//# sourceMappingURL=fix-problems.js.map
// EXTERNAL MODULE: ./build/src/cli/usual-page.js
var usual_page = __webpack_require__(16376);
;// CONCATENATED MODULE: ./build/src/cli/commands/pull-request.js






/** A terminal has no diff, no job summary and no pull request. */
const files = {
    'fail-on': inputs/* outletInputs */.Pj['fail-on'],
    'report-path': inputs/* outletInputs */.Pj['report-path'],
    'sarif-path': inputs/* outletInputs */.Pj['sarif-path'],
    'html-path': inputs/* outletInputs */.Pj['html-path'],
    html: (0,fields/* flag */.Jt)(`The same as --html-path ${usual_page/* usualPage */.W}.`, { default: false }),
    'history-url': inputs/* outletInputs */.Pj['history-url'],
    'history-environment': inputs/* outletInputs */.Pj['history-environment'],
};
const baseline = {
    'write-baseline': (0,fields/* flag */.Jt)('Judge all migrations and write what is found into the baseline file instead of failing for it.', { default: false }),
};
const fixing = {
    fix: (0,fields/* flag */.Jt)('Print as a diff what mends findings that have one safe rewrite, in new migrations only.', {
        default: false,
    }),
    write: (0,fields/* flag */.Jt)('With `--fix`: write it into the files instead, and judge them as they are then.', {
        default: false,
    }),
};
const check = defineCommand({
    name: 'check',
    summary: 'Lint and smoke-run the migrations and print one report.',
    fields: {
        ...inputs/* placeInputs */.vb,
        ...inputs/* historyInputs */.ck,
        ...inputs/* lintInputs */.TX,
        ...inputs/* serverInputs */.R7,
        ...inputs/* runInputs */.HM,
        ...files,
        ...baseline,
    },
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(8370), __webpack_require__.e(1572), __webpack_require__.e(6136)]).then(__webpack_require__.bind(__webpack_require__, 36136))).check,
});
const lint = defineCommand({
    name: 'lint',
    summary: 'Check names, order, history, pairs and SQL; needs no database.',
    fields: { ...inputs/* placeInputs */.vb, ...inputs/* historyInputs */.ck, ...inputs/* lintInputs */.TX, ...files, ...baseline, ...fixing },
    check: async (given) => fixProblems(given),
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(8370), __webpack_require__.e(1572), __webpack_require__.e(6136)]).then(__webpack_require__.bind(__webpack_require__, 36136))).lint,
});
const smoke = defineCommand({
    name: 'smoke',
    summary: 'Run the migrations up, down and up again on a scratch PostgreSQL.',
    fields: { ...inputs/* placeInputs */.vb, ...inputs/* historyInputs */.ck, ...inputs/* serverInputs */.R7, ...inputs/* runInputs */.HM, ...files, ...baseline },
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(8370), __webpack_require__.e(1572), __webpack_require__.e(6136)]).then(__webpack_require__.bind(__webpack_require__, 36136))).smoke,
});
const report = defineCommand({
    name: 'report',
    summary: 'Merge report files into one and print it.',
    fields: { ...place, ...inputs/* mergeInputs */.sg, ...files },
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(8370), __webpack_require__.e(1572), __webpack_require__.e(6136)]).then(__webpack_require__.bind(__webpack_require__, 36136))).report,
});
const matrix = defineCommand({
    name: 'matrix',
    summary: 'Print the projects that the change touches, as JSON.',
    fields: { ...inputs/* placeInputs */.vb, base: inputs/* historyInputs */.ck.base },
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8370), __webpack_require__.e(1572), __webpack_require__.e(9271)]).then(__webpack_require__.bind(__webpack_require__, 9271))).matrix,
});
const postgres = defineCommand({
    name: 'postgres',
    summary: 'Start a scratch PostgreSQL and print its address; Ctrl-C removes it.',
    fields: { ...place, ...inputs/* serverInputs */.R7 },
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(8541)]).then(__webpack_require__.bind(__webpack_require__, 88541))).postgres,
});
//# sourceMappingURL=pull-request.js.map
// EXTERNAL MODULE: ./build/src/stages/deploy/deploy-inputs.js + 2 modules
var deploy_inputs = __webpack_require__(45088);
// EXTERNAL MODULE: ./build/src/stages/deploy/deploy-platforms.js
var deploy_platforms = __webpack_require__(74199);
// EXTERNAL MODULE: ./build/src/stages/health/health-inputs.js
var health_inputs = __webpack_require__(88812);
// EXTERNAL MODULE: ./build/src/stages/http-smoke/http-smoke-inputs.js
var http_smoke_inputs = __webpack_require__(39240);
// EXTERNAL MODULE: ./build/src/stages/job/job-inputs.js
var job_inputs = __webpack_require__(74790);
// EXTERNAL MODULE: ./build/src/stages/release/release-stages.js
var release_stages = __webpack_require__(87532);
;// CONCATENATED MODULE: ./build/src/stages/release/release-command-inputs.js




/** What the command `release` takes; the rest stands in its file. */
const releaseCommandInputs = {
    'working-directory': inputs/* placeInputs */.vb['working-directory'],
    file: (0,fields/* path */.Ae)('The release file: stages, and what differs between environments.', { default: 'release.yml' }),
    environment: (0,fields/* text */.Qq)('The environment of the file to release to: `staging`, `production`.'),
    commit: (0,fields/* text */.Qq)('Full hash of the commit that is released. Default: HEAD.'),
    'plan-hash': migrate_inputs/* migrateInputs */.Bf['plan-hash'],
    'dry-run': (0,fields/* flag */.Jt)('Send what only reads; print every other request, with secrets hidden, and send none.', {
        default: false,
    }),
    'fail-on': inputs/* outletInputs */.Pj['fail-on'],
    'report-path': (0,fields/* path */.Ae)('Where the report of the whole release is written.', {
        default: '.lockkeeper/release.json',
    }),
    'html-path': inputs/* outletInputs */.Pj['html-path'],
    ...release_stages/* stageSecrets */.it,
};
//# sourceMappingURL=release-command-inputs.js.map
// EXTERNAL MODULE: ./build/src/stages/rollback/rollback-inputs.js
var rollback_inputs = __webpack_require__(79080);
// EXTERNAL MODULE: ./build/src/stages/slack/slack-inputs.js
var slack_inputs = __webpack_require__(30094);
;// CONCATENATED MODULE: ./build/src/cli/commands/release.js











/** The smoke file is a word of its command. */
const { file: _file, ...httpSmokeFields } = http_smoke_inputs/* httpSmokeInputs */.p;
const httpSmoke = defineCommand({
    name: 'http-smoke',
    summary: 'Send the requests of a smoke file (http-smoke.yml) to a service and judge the answers.',
    words: { hint: '[file]', min: 0, max: 1 },
    fields: forTerminal(httpSmokeFields),
    check: input_checks/* inputChecks */.I.httpSmoke,
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6752), __webpack_require__.e(4525), __webpack_require__.e(4006), __webpack_require__.e(1201), __webpack_require__.e(8370), __webpack_require__.e(6840), __webpack_require__.e(247), __webpack_require__.e(4859), __webpack_require__.e(9153)]).then(__webpack_require__.bind(__webpack_require__, 21054))).httpSmoke,
});
const deploy = defineCommand({
    name: 'deploy',
    summary: 'Deploy services and follow each until it is live.',
    fields: { ...deploy_inputs/* platformInput */.UM, ...forTerminal((0,deploy_platforms/* deployFields */.x)()) },
    check: input_checks/* inputChecks */.I.deploy,
    load: async () => (await __webpack_require__.e(/* import() */ 4253).then(__webpack_require__.bind(__webpack_require__, 54253))).deploy,
});
const health = defineCommand({
    name: 'health',
    summary: 'Wait until the released version itself answers well, then watch it.',
    fields: forTerminal(health_inputs/* healthInputs */.Q2),
    check: input_checks/* inputChecks */.I.health,
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6752), __webpack_require__.e(4525), __webpack_require__.e(8370), __webpack_require__.e(6840), __webpack_require__.e(2307), __webpack_require__.e(2896), __webpack_require__.e(7626)]).then(__webpack_require__.bind(__webpack_require__, 76272))).health,
});
const job = defineCommand({
    name: 'job',
    summary: 'Run a command as a one-off job on Render, or a cron job, and follow it to its end.',
    fields: forTerminal(job_inputs/* jobInputs */.v),
    check: input_checks/* inputChecks */.I.job,
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6752), __webpack_require__.e(4525), __webpack_require__.e(8370), __webpack_require__.e(2307), __webpack_require__.e(1245), __webpack_require__.e(8707), __webpack_require__.e(8380), __webpack_require__.e(3924)]).then(__webpack_require__.bind(__webpack_require__, 73383))).job,
});
const notify = defineCommand({
    name: 'notify',
    summary: 'Tell Slack how a release goes, in one message that is updated from stage to stage.',
    fields: { ...place, ...slack_inputs/* messageInputs */.V, ...slack_inputs/* noticeInputs */.c },
    check: input_checks/* inputChecks */.I.slack,
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(6840), __webpack_require__.e(3637), __webpack_require__.e(4520)]).then(__webpack_require__.bind(__webpack_require__, 51255))).notify,
});
const rollback = defineCommand({
    name: 'rollback',
    summary: 'Go back to what was live before, when a gate failed it and that is safe.',
    fields: forTerminal(rollback_inputs/* rollbackInputs */.C),
    check: input_checks/* inputChecks */.I.health,
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6752), __webpack_require__.e(4525), __webpack_require__.e(4006), __webpack_require__.e(8370), __webpack_require__.e(6840), __webpack_require__.e(1572), __webpack_require__.e(2307), __webpack_require__.e(1245), __webpack_require__.e(6532), __webpack_require__.e(6664), __webpack_require__.e(2896), __webpack_require__.e(8233), __webpack_require__.e(4734)]).then(__webpack_require__.bind(__webpack_require__, 58322))).rollback,
});
const release = defineCommand({
    name: 'release',
    summary: 'Do a whole release by its file: job, deploy, health, HTTP smoke tests, rollback, Slack.',
    fields: releaseCommandInputs,
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6752), __webpack_require__.e(4525), __webpack_require__.e(4006), __webpack_require__.e(1201), __webpack_require__.e(8370), __webpack_require__.e(6840), __webpack_require__.e(1572), __webpack_require__.e(2307), __webpack_require__.e(1245), __webpack_require__.e(6532), __webpack_require__.e(247), __webpack_require__.e(6664), __webpack_require__.e(8707), __webpack_require__.e(2896), __webpack_require__.e(3637), __webpack_require__.e(4859), __webpack_require__.e(8233), __webpack_require__.e(8380), __webpack_require__.e(9104)]).then(__webpack_require__.bind(__webpack_require__, 39104))).release,
});
//# sourceMappingURL=release.js.map
;// CONCATENATED MODULE: ./build/src/cli/commands.js




/** Every command, in the order of the help page. */
const commands = [
    check,
    lint,
    smoke,
    plan,
    migrate,
    rls,
    seed,
    httpSmoke,
    verify,
    drift,
    sizes,
    policy,
    backup,
    restoreDrill,
    report,
    deploy,
    health,
    job,
    notify,
    rollback,
    release,
    database_history,
    init,
    newMigration,
    explain,
    matrix,
    postgres,
];
//# sourceMappingURL=commands.js.map
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/src/cli/parse-arguments.js



/** Reads a command's arguments by its fields. Secrets come from `env`, never from the argument list. */
function parseArguments(command, args, env) {
    const { tokens, positionals } = (0,external_node_util_.parseArgs)({
        args: [...args],
        options: { ...optionsOf(command.fields), help: { type: 'boolean', short: 'h' } },
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    const problems = [];
    const texts = {};
    let help = false;
    for (const token of tokens) {
        if (token.kind !== 'option')
            continue;
        if (token.name === 'help')
            help = true;
        else
            readOption(token, { command, texts, problems });
    }
    for (const name of secretNames(command.fields))
        texts[name] = env[secretVariable(name)] ?? '';
    const parsed = (0,parse_inputs/* parseTexts */.oh)(command.fields, { texts, label: optionLabel(command.fields) });
    // Behind an unknown option nobody knows which word is its value.
    const unclear = problems.length > 0;
    problems.push(...parsed.problems, ...(unclear ? [] : wordProblems(command, positionals)));
    return { given: parsed.given, words: positionals, help, problems, refused: parsed.refused, unclear };
}
/** What a person gives an option by: its flag, or for a secret its variable. */
function optionLabel(fields) {
    return (name) => (fields[name]?.type === 'secret' ? secretVariable(name) : `--${name}`);
}
/** The variable from which the command line takes a secret: `LOCKKEEPER_DATABASE_URL`. */
function secretVariable(name) {
    return `LOCKKEEPER_${name.toUpperCase().replace(/-/g, '_')}`;
}
function secretNames(fields) {
    return Object.keys(fields).filter((name) => fields[name]?.type === 'secret');
}
function optionsOf(fields) {
    const entries = Object.entries(fields).map(([name, field]) => {
        const type = field.type === 'flag' ? 'boolean' : 'string';
        return [name, name === 'file' ? { type, short: 'f' } : { type }];
    });
    return Object.fromEntries(entries);
}
function readOption(token, { command, texts, problems }) {
    const where = token.rawName ?? '';
    const negated = negatedFlag(token, command.fields);
    const name = negated ?? token.name ?? '';
    const field = command.fields[name];
    if (!field) {
        problems.push(unknownOption(where, command));
    }
    else if (field.type === 'secret') {
        const fix = `set ${secretVariable(name)} in the environment instead`;
        problems.push({
            what: 'a secret does not belong in the argument list, where others can read it',
            where,
            fix,
        });
    }
    else if (field.type !== 'flag' && missingValue(token)) {
        problems.push({ what: 'needs a value', where, fix: `write ${where}=${field.hint}` });
    }
    else if (texts[name] !== undefined && !repeatable(field)) {
        problems.push({ what: 'is given twice', where, fix: 'keep one' });
    }
    else {
        const value = negated ? 'false' : (token.value ?? 'true');
        texts[name] = texts[name] === undefined ? value : `${texts[name]}\n${value}`;
    }
}
/** The flag that `--no-full-down` switches off. */
function negatedFlag({ name = '' }, fields) {
    const rest = name.startsWith('no-') ? name.slice(3) : '';
    return fields[rest]?.type === 'flag' ? rest : undefined;
}
/** `--dir --engine x` is a forgotten value; `--dir=--engine` is a strange folder. */
function missingValue({ value, inlineValue }) {
    return value === undefined || (!inlineValue && value.startsWith('-') && value.length > 1);
}
function repeatable(field) {
    return ['list', 'globs', 'levels', 'counts', 'variables', 'patterns'].includes(field.type);
}
function unknownOption(where, command) {
    const known = [...Object.keys(command.fields), 'help'];
    const meant = where.startsWith('--') ? (0,suggest/* nearest */.p)(where.slice(2), known) : undefined;
    const fix = meant ? `did you mean --${meant}?` : `see lockkeeper ${command.name} --help`;
    return { what: `\`lockkeeper ${command.name}\` has no such option`, where, fix };
}
function wordProblems(command, words) {
    const { hint = '', min = 0, max = 0 } = command.words ?? {};
    if (words.length < min) {
        return [{ what: `${hint} is missing`, fix: `lockkeeper ${command.name} ${hint}` }];
    }
    return words.slice(max).map((word) => ({
        what: `unexpected word ${JSON.stringify(word)}`,
        fix: `see lockkeeper ${command.name} --help`,
    }));
}
//# sourceMappingURL=parse-arguments.js.map
;// CONCATENATED MODULE: ./build/src/cli/help.js

const width = 96;
/** The page of `lockkeeper --help`. */
function overviewHelp(commands) {
    const rows = commands.map(({ name, words, summary }) => [
        [name, words?.hint].filter(Boolean).join(' '),
        summary,
    ]);
    return [
        'Lockkeeper lets releases on PostgreSQL through safely.',
        '',
        'Usage: lockkeeper [command] [options]',
        '',
        'Commands (without one: check):',
        ...table(rows),
        '',
        'lockkeeper <command> --help tells more; --version prints the version.',
        'Exit status: 0 passed, 1 a gate failed, 2 wrong usage or could not run.',
        '',
    ].join('\n');
}
/** The page of `lockkeeper <command> --help`. */
function commandHelp(command) {
    const fields = Object.entries(command.fields);
    const options = fields.filter(([, field]) => field.type !== 'secret');
    const usage = [
        'lockkeeper',
        command.name,
        command.words?.hint,
        options.length > 0 ? '[options]' : undefined,
    ];
    return [
        `Usage: ${usage.filter(Boolean).join(' ')}`,
        '',
        ...wrap(command.summary, width),
        '',
        'Options:',
        ...table([...options.map(optionRow), ['--help', 'This page.']]),
        ...environmentHelp(command.fields),
        '',
    ].join('\n');
}
function optionRow([name, field]) {
    const shown = field.type === 'flag' ? `--[no-]${name}` : `--${name} ${field.hint}`;
    const suffix = field.defaultText === undefined ? '' : ` [${field.defaultText}]`;
    return [shown, plain(field.description) + suffix];
}
function environmentHelp(fields) {
    const secrets = Object.entries(fields).filter(([, field]) => field.type === 'secret');
    if (secrets.length === 0)
        return [];
    const rows = secrets.map(([name, field]) => [secretVariable(name), plain(field.description)]);
    return ['', 'Secrets, from the environment only:', ...table(rows)];
}
/** Markdown's code marks are noise on a terminal. */
function plain(text) {
    return text.replace(/`/g, '');
}
/** Two columns; a left cell that is too long gets a line of its own. */
function table(rows) {
    const left = Math.min(30, Math.max(...rows.map(([cell = '']) => cell.length)));
    return rows.flatMap(([name = '', text = '']) => {
        const lines = wrap(text, width - left - 4);
        const indent = `\n${' '.repeat(left + 4)}`;
        return name.length > left
            ? [`  ${name}`, `${' '.repeat(left + 4)}${lines.join(indent)}`]
            : [`  ${name.padEnd(left)}  ${lines.join(indent)}`];
    });
}
function wrap(text, columns) {
    const lines = [];
    for (const word of text.split(' ')) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + 1 + word.length <= columns)
            lines[lines.length - 1] = `${last} ${word}`;
        else
            lines.push(word);
    }
    return lines;
}
//# sourceMappingURL=help.js.map
;// CONCATENATED MODULE: ./build/src/cli/run.js







/** The command line: finds the command, reads its arguments, runs it. Throws `UserError` for wrong usage. */
async function runCommandLine(args, context) {
    const [first = 'check', ...rest] = args;
    if (first === '--version' || first === '-V')
        return say(context, `${version/* version */.r}\n`);
    if (first === '--help' || first === '-h' || first === 'help')
        return say(context, helpFor(rest[0]));
    const command = first.startsWith('-') ? findCommand('check') : findCommand(first);
    const parsed = parseArguments(command, first.startsWith('-') ? args : rest, context.host.env);
    if (parsed.help)
        return say(context, commandHelp(command));
    maskSecrets(command, context);
    const problems = [...parsed.problems, ...(await checked(command, parsed, context))];
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems);
    const run = await command.load();
    return run({ ...context, given: parsed.given, words: parsed.words });
}
/** Behind an option that nobody knows, what is missing may be what was misspelled. */
async function checked({ check, fields }, { given, refused, unclear }, { host }) {
    if (!check || unclear)
        return [];
    return (0,parse_inputs/* labelled */.wW)(await check(given, (secret) => host.mask(secret)), {
        fields,
        refused,
        label: optionLabel(fields),
    });
}
function say({ host }, text) {
    host.print(text);
    return 'passed';
}
function helpFor(name) {
    return name === undefined ? overviewHelp(commands) : commandHelp(findCommand(name));
}
function findCommand(name) {
    const found = commands.find((command) => command.name === name);
    if (found)
        return found;
    const names = commands.map((command) => command.name);
    const meant = (0,suggest/* nearest */.p)(name, names);
    const fix = meant ? `did you mean \`lockkeeper ${meant}\`?` : `the commands are: ${names.join(', ')}`;
    throw new errors/* UserError */.yo({ what: `there is no command called ${JSON.stringify(name)}`, fix });
}
function maskSecrets(command, { host }) {
    for (const [name, field] of Object.entries(command.fields)) {
        if (field.type === 'secret')
            host.mask(host.env[secretVariable(name)] ?? '');
    }
}
//# sourceMappingURL=run.js.map

/***/ }),

/***/ 16376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ withUsualPage),
/* harmony export */   W: () => (/* binding */ usualPage)
/* harmony export */ });
/** Where the report lies as a page when nobody says where. */
const usualPage = '.lockkeeper/report.html';
/** `--html` alone names no path. */
function withUsualPage(given) {
    const { html, htmlPath } = given;
    return html && htmlPath === undefined ? { ...given, htmlPath: usualPage } : given;
}
//# sourceMappingURL=usual-page.js.map

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

/***/ 79157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** Made by `npm run generate` from package.json: edit it there. */
const version = '0.1.0';
//# sourceMappingURL=version.js.map

/***/ }),

/***/ 74199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ deployPlatforms),
/* harmony export */   x: () => (/* binding */ deployFields)
/* harmony export */ });
/* harmony import */ var _deploy_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45088);

/** The platforms that can be deployed to, each with one entry here. */
const deployPlatforms = {
    render: {
        fields: _deploy_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .renderDeployInputs */ .Xq,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6752), __webpack_require__.e(4525), __webpack_require__.e(8370), __webpack_require__.e(2307), __webpack_require__.e(1245), __webpack_require__.e(6664), __webpack_require__.e(7323), __webpack_require__.e(159)]).then(__webpack_require__.bind(__webpack_require__, 60307))).deployOnRender,
    },
    railway: {
        fields: _deploy_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .railwayDeployInputs */ ._X,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6752), __webpack_require__.e(4525), __webpack_require__.e(8370), __webpack_require__.e(2307), __webpack_require__.e(6532), __webpack_require__.e(7323), __webpack_require__.e(5502)]).then(__webpack_require__.bind(__webpack_require__, 85064))).deployOnRailway,
    },
};
/**
 * The options of all platforms: an option of one name means the same everywhere. Only the default path of the report
 * differs, and Render's, the default platform's, is the one that is shown.
 */
function deployFields() {
    return { ..._deploy_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .railwayDeployInputs */ ._X, ..._deploy_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .renderDeployInputs */ .Xq };
}
//# sourceMappingURL=deploy-platforms.js.map

/***/ }),

/***/ 15854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ usualLimit),
/* harmony export */   V: () => (/* binding */ historyCommandInputs)
/* harmony export */ });
/* harmony import */ var _config_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40664);
/* harmony import */ var _core_check_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56079);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37080);



/** Runs that are shown when nobody says how many. */
const usualLimit = 20;
/** What the command `history` takes. */
const historyCommandInputs = {
    environment: (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Only runs of this environment: `production`.'),
    project: (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Only runs of this project, service or repository (OWNER/NAME).'),
    gate: (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)('Only runs with a stage of this gate.', _core_check_result_js__WEBPACK_IMPORTED_MODULE_2__/* .gateNames */ .A),
    since: (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Only runs since then: `24h`, `7d`, `2026-11-01`.', { hint: '<age|date>' }),
    failed: (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('Only runs that failed, could not be judged, or never came to an end.', { default: false }),
    limit: (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)('Show at most so many runs, the newest.', { min: 1, max: 1000 }, { default: usualLimit }),
    json: (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('Print JSON (its form: schemas/history.schema.json).', { default: false }),
    'html-path': (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae)('Also write a page with a timeline: one file, which needs no network.'),
    'history-url': _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .outletInputs */ .Pj['history-url'],
    'database-url': (0,_config_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .secret */ .rJ)('Address of the database that keeps its own history, when `history-url` is not given.'),
};
//# sourceMappingURL=history-inputs.js.map

/***/ }),

/***/ 87532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ reportOf),
/* harmony export */   TW: () => (/* binding */ databaseStages),
/* harmony export */   ak: () => (/* binding */ stageFields),
/* harmony export */   hL: () => (/* binding */ stageNames),
/* harmony export */   hu: () => (/* binding */ databaseSecrets),
/* harmony export */   it: () => (/* binding */ stageSecrets)
/* harmony export */ });
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10353);
/* harmony import */ var _database_backup_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37559);
/* harmony import */ var _database_database_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70626);
/* harmony import */ var _database_drift_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36936);
/* harmony import */ var _database_migrate_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77314);
/* harmony import */ var _database_plan_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92816);
/* harmony import */ var _database_rls_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67364);
/* harmony import */ var _database_seed_inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91178);
/* harmony import */ var _database_verify_inputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(68274);
/* harmony import */ var _deploy_deploy_inputs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(45088);
/* harmony import */ var _health_health_inputs_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(88812);
/* harmony import */ var _http_smoke_http_smoke_inputs_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(39240);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(37080);
/* harmony import */ var _job_job_inputs_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(74790);
/* harmony import */ var _rollback_rollback_inputs_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(79080);
/* harmony import */ var _slack_slack_inputs_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(30094);
















/** The stages that work on the database in use, in their order. */
const databaseStages = ['plan', 'backup', 'migrate', 'verify', 'rls', 'seed'];
/**
 * The stages of a release that a file or the composite action sets up, in their order. `database` is none: it says
 * what holds for all stages that work on the database in use.
 */
const stageNames = [
    'database',
    ...databaseStages,
    'job',
    'deploy',
    'health',
    'http-smoke',
    'rollback',
    'slack',
];
/** What the run as a whole says, or what the stages arrange among themselves. */
const ofTheRun = [
    'working-directory',
    'commit',
    'fail-on',
    'report-path',
    'sarif-path',
    'html-path',
    'annotations',
    'summary',
    'history-environment',
    'reports',
    'baseline-path',
    'phase',
    'dry-run',
    'cancel-on-abort',
];
function own(fields, ...without) {
    return Object.fromEntries(Object.entries(fields).filter(([name, { type }]) => type !== 'secret' && !ofTheRun.includes(name) && !without.includes(name)));
}
/** What stands in `lockkeeper.yml`, or holds for the database in use and so for all stages that work on it. */
const ofTheDatabase = [
    ...Object.keys(_config_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .projectFields */ .Do).filter((name) => name !== 'steps'),
    ...Object.keys(_inputs_js__WEBPACK_IMPORTED_MODULE_12__/* .placeInputs */ .vb),
    'environment',
    'expect-database',
    'history-in-database',
    // A release looks or applies as each stage says.
    'check',
];
function onDatabase(fields, ...without) {
    return own(fields, ...ofTheDatabase, ...without);
}
/** A release goes up. What goes down, or mends what a killed run has left, is typed by a person. */
const byHand = ['direction', 'confirm-down', 'confirm-data-loss', 'resume'];
/** What is said of each stage alone. Secrets are no part of it: they come from inputs or the environment. */
const stageFields = {
    database: {
        'expect-database': _database_database_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .databaseInputs */ .d['expect-database'],
        'history-in-database': _database_database_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .databaseInputs */ .d['history-in-database'],
        project: _inputs_js__WEBPACK_IMPORTED_MODULE_12__/* .placeInputs */ .vb.project,
    },
    plan: onDatabase(_database_plan_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .planInputs */ .Z),
    backup: onDatabase(_database_backup_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .backupInputs */ .C),
    migrate: onDatabase(_database_migrate_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .migrateInputs */ .Bf, ...byHand),
    verify: onDatabase(_database_verify_inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .verifyInputs */ .fn),
    rls: onDatabase(_database_rls_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .rlsInputs */ .$),
    seed: onDatabase(_database_seed_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .seedInputs */ .B),
    job: own(_job_job_inputs_js__WEBPACK_IMPORTED_MODULE_13__/* .jobInputs */ .v),
    deploy: own({ ..._deploy_deploy_inputs_js__WEBPACK_IMPORTED_MODULE_9__/* .platformInput */ .UM, ..._deploy_deploy_inputs_js__WEBPACK_IMPORTED_MODULE_9__/* .renderDeployInputs */ .Xq, ..._deploy_deploy_inputs_js__WEBPACK_IMPORTED_MODULE_9__/* .railwayDeployInputs */ ._X }),
    health: own(_health_health_inputs_js__WEBPACK_IMPORTED_MODULE_10__/* .healthInputs */ .Q2),
    'http-smoke': own(_http_smoke_http_smoke_inputs_js__WEBPACK_IMPORTED_MODULE_11__/* .httpSmokeInputs */ .p),
    rollback: { rollback: _rollback_rollback_inputs_js__WEBPACK_IMPORTED_MODULE_14__/* .rollbackInputs */ .C.rollback, timeout: _rollback_rollback_inputs_js__WEBPACK_IMPORTED_MODULE_14__/* .rollbackInputs */ .C.timeout },
    slack: { ...own(_slack_slack_inputs_js__WEBPACK_IMPORTED_MODULE_15__/* .messageInputs */ .V), 'fail-on-error': _slack_slack_inputs_js__WEBPACK_IMPORTED_MODULE_15__/* .noticeInputs */ .c['fail-on-error'] },
};
/** The secrets of all stages, by their inputs. */
const stageSecrets = {
    'render-api-key': _job_job_inputs_js__WEBPACK_IMPORTED_MODULE_13__/* .jobInputs */ .v['render-api-key'],
    'deploy-hook': _deploy_deploy_inputs_js__WEBPACK_IMPORTED_MODULE_9__/* .renderDeployInputs */ .Xq['deploy-hook'],
    'railway-token': _deploy_deploy_inputs_js__WEBPACK_IMPORTED_MODULE_9__/* .railwayDeployInputs */ ._X['railway-token'],
    'endpoint-token': _database_migrate_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .migrateInputs */ .Bf['endpoint-token'],
    'bearer-token': _health_health_inputs_js__WEBPACK_IMPORTED_MODULE_10__/* .healthInputs */ .Q2['bearer-token'],
    'slack-token': _slack_slack_inputs_js__WEBPACK_IMPORTED_MODULE_15__/* .messageInputs */ .V['slack-token'],
    'slack-webhook': _slack_slack_inputs_js__WEBPACK_IMPORTED_MODULE_15__/* .messageInputs */ .V['slack-webhook'],
    'history-url': _inputs_js__WEBPACK_IMPORTED_MODULE_12__/* .outletInputs */ .Pj['history-url'],
    'database-url': _database_database_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .databaseInputs */ .d['database-url'],
    'scratch-url': _database_drift_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .driftInputs */ .j['scratch-url'],
    's3-access-key-id': _database_backup_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .backupInputs */ .C['s3-access-key-id'],
    's3-secret-access-key': _database_backup_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .backupInputs */ .C['s3-secret-access-key'],
    's3-session-token': _database_backup_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .backupInputs */ .C['s3-session-token'],
};
/** Secrets that only the stages on the database in use are given. */
const databaseSecrets = [
    'database-url',
    'scratch-url',
    's3-access-key-id',
    's3-secret-access-key',
    's3-session-token',
    'endpoint-token',
];
/** The file in which a stage leaves its report. */
function reportOf(stage) {
    return `.lockkeeper/${stage}.json`;
}
//# sourceMappingURL=release-stages.js.map

/***/ })

};
