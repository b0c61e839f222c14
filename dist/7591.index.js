export const id = 7591;
export const ids = [7591];
export const modules = {

/***/ 60757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _config_field_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55976);
/* harmony import */ var _stages_health_health_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65185);
/* harmony import */ var _parse_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62414);
/* harmony import */ var _spec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14689);




const run = async (context) => {
    return (0,_stages_health_health_js__WEBPACK_IMPORTED_MODULE_0__/* .health */ .v)({ ...(0,_config_field_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultsOf */ .G)(_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .healthSpec */ .m.inputs), ...(await (0,_parse_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAndCheck */ .Jh)(_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .healthSpec */ .m, context.host)) }, context);
};
//# sourceMappingURL=run.js.map

/***/ }),

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

/***/ 65185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ health)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/src/stages/deploy/deployed.js


/** Where the stages of a release leave their reports, below the working directory. */
const folder = '.lockkeeper';
/**
 * The deployments that earlier stages have reported and that went live. None where there is no report; throws
 * `UserError` for a file in the place of one that is none.
 */
async function readDeployed(cwd) {
    const files = await (0,promises_.readdir)((0,external_node_path_.join)(cwd, folder)).catch(() => []);
    if (!files.some((file) => file.endsWith('.json')))
        return [];
    const { readReports } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(5367)]).then(__webpack_require__.bind(__webpack_require__, 75367));
    const reports = await readReports([`${folder}/*.json`], cwd);
    return reports
        .flatMap(({ checks }) => checks)
        .filter(({ gate }) => gate === 'deploy')
        .flatMap(({ deployments = [] }) => deployments)
        .filter(({ outcome }) => outcome === 'live');
}
//# sourceMappingURL=deployed.js.map
// EXTERNAL MODULE: ./build/src/stages/publish-checks.js
var publish_checks = __webpack_require__(20594);
// EXTERNAL MODULE: ./build/src/stages/health/health-checks.js + 13 modules
var health_checks = __webpack_require__(32896);
// EXTERNAL MODULE: ./build/src/stages/health/health-options.js
var health_options = __webpack_require__(12131);
// EXTERNAL MODULE: ./build/src/stages/health/health-outputs.js
var health_outputs = __webpack_require__(75271);
// EXTERNAL MODULE: ./build/src/stages/health/health-plan.js
var health_plan = __webpack_require__(68858);
;// CONCATENATED MODULE: ./build/src/stages/health/health.js







/** Judges the services that were deployed, or measures them before that; hands the report to the outlets. */
async function health(given, context) {
    const { host } = context;
    const cwd = (0,external_node_path_.resolve)(host.cwd, given.workingDirectory ?? '.');
    const options = (0,health_options.healthOptions)(given);
    const secrets = secretHeaders(options);
    for (const secret of secrets)
        host.mask(secret);
    const inputs = (0,health_plan/* planHealth */.o)(given, options, { host, deployed: await readDeployed(cwd) });
    const run = given.phase === 'baseline' ? health_checks/* measureHealth */.JS : health_checks/* judgeHealth */.u7;
    const published = await (0,publish_checks/* publishChecks */.N)({ gate: 'health', commit: commitOf(inputs), secrets, run: () => run(inputs, { given, cwd, host }) }, given, context);
    (0,health_outputs/* setHealthOutputs */.x)(host, published.report.checks);
    return published.report.verdict;
}
/** The commit of the report: the same hash as in those of other stages, or none. */
function commitOf(inputs) {
    const [commit, ...others] = new Set(inputs.map(({ version }) => version.expected));
    return others.length === 0 && commit !== undefined && /^[0-9a-f]{40}$/i.test(commit)
        ? commit.toLowerCase()
        : undefined;
}
function secretHeaders({ headers }) {
    return Object.entries(headers)
        .filter(([name]) => /auth|token|key|cookie|secret/i.test(name))
        .flatMap(([, value]) => [value, ...value.split(' ').slice(-1)]);
}
//# sourceMappingURL=health.js.map

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
