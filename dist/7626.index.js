export const id = 7626;
export const ids = [7626];
export const modules = {

/***/ 76272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   health: () => (/* binding */ health)
/* harmony export */ });
/* harmony import */ var _config_field_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55976);
/* harmony import */ var _stages_health_health_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65185);
/* harmony import */ var _stages_health_health_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88812);



/** Waits until the released version answers, and watches it. */
const health = ({ given, ...context }) => (0,_stages_health_health_js__WEBPACK_IMPORTED_MODULE_0__/* .health */ .v)({ ...(0,_config_field_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultsOf */ .G)(_stages_health_health_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .healthInputs */ .Q2), ...given }, context);
//# sourceMappingURL=health.js.map

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
