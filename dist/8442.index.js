export const id = 8442;
export const ids = [8442];
export const modules = {

/***/ 4889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ checkAndPublish),
/* harmony export */   Z: () => (/* binding */ publishRun)
/* harmony export */ });
/* harmony import */ var _set_outputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69674);
/* harmony import */ var _run_checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41572);


/** Runs the gates, hands the report to the outlets and sets the outputs. */
async function checkAndPublish(gates, given, context) {
    const run = await (0,_run_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .runChecks */ .JT)(gates, given, context);
    const published = await publishRun(run, given, context);
    (0,_set_outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .setHistoryOutputs */ .H5)(context.host, run.history);
    return published.report.verdict;
}
/** Hands the report of a run to the outlets and sets the outputs that every report has. */
async function publishRun(run, given, { host, services }) {
    const published = await services.publish(run.report, {
        host,
        root: run.repository.root,
        cwd: run.repository.cwd,
        settings: run.settings,
        annotations: given.annotations ?? true,
        summary: given.summary ?? true,
        githubToken: given.githubToken,
        history: run.entry,
        secrets: [given.githubToken, given.databaseUrl, given.scratchUrl].filter((secret) => secret !== undefined),
    });
    (0,_set_outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .setReportOutputs */ .vl)(host, published);
    return published;
}
//# sourceMappingURL=check-and-publish.js.map

/***/ }),

/***/ 28442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   migrate: () => (/* binding */ migrate)
/* harmony export */ });
/* harmony import */ var _checks_check_and_publish_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4889);
/* harmony import */ var _checks_run_checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41572);
/* harmony import */ var _with_time_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20555);
/* harmony import */ var _migrate_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77314);
/* harmony import */ var _migrate_outputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12361);
/* harmony import */ var _migrate_remote_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51135);






/** Milliseconds for the report after the run was stopped: the runner kills a step 7.5 s after it was cancelled. */
const graceMs = 7_000;
/** Runs the pending migrations of the repository on a database in use; hands the report to the outlets. */
async function migrate(asked, context) {
    if ((0,_migrate_remote_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .isThrough */ .WT)(asked))
        return (await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(4525), __webpack_require__.e(2307), __webpack_require__.e(1245), __webpack_require__.e(6532), __webpack_require__.e(8707), __webpack_require__.e(975)]).then(__webpack_require__.bind(__webpack_require__, 975))).migrateThrough(asked, context);
    const given = { reportPath: _migrate_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .migrateReport */ .Ce, ...asked, scope: 'all', comment: 'never' };
    const run = await (0,_checks_run_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .runChecks */ .JT)(['migrate'], given, context);
    const host = (0,_with_time_js__WEBPACK_IMPORTED_MODULE_5__/* .withGrace */ .p)(context.host, graceMs);
    const published = await (0,_checks_check_and_publish_js__WEBPACK_IMPORTED_MODULE_0__/* .publishRun */ .Z)(run, given, { ...context, host });
    (0,_migrate_outputs_js__WEBPACK_IMPORTED_MODULE_3__/* .setMigrateOutputs */ .C)(host, published.report.checks);
    return published.report.verdict;
}
//# sourceMappingURL=migrate.js.map

/***/ })

};
