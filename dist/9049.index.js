export const id = 9049;
export const ids = [9049,3604];
export const modules = {

/***/ 99049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   plan: () => (/* binding */ plan)
/* harmony export */ });
/* harmony import */ var _stages_database_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83604);

const plan = ({ given, ...context }) => (0,_stages_database_plan_js__WEBPACK_IMPORTED_MODULE_0__.plan)(given, context);
//# sourceMappingURL=plan.js.map

/***/ }),

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

/***/ 83604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   plan: () => (/* binding */ plan)
/* harmony export */ });
/* harmony import */ var _checks_check_and_publish_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4889);
/* harmony import */ var _checks_run_checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41572);
/* harmony import */ var _migrate_remote_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51135);
/* harmony import */ var _plan_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92816);
/* harmony import */ var _plan_outputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25123);





/** Compares the repository's migrations with a database in use; hands the report to the outlets. */
async function plan(asked, context) {
    if ((0,_migrate_remote_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .isThrough */ .WT)(asked))
        return (await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(4525), __webpack_require__.e(2307), __webpack_require__.e(1245), __webpack_require__.e(6532), __webpack_require__.e(8707), __webpack_require__.e(975), __webpack_require__.e(555)]).then(__webpack_require__.bind(__webpack_require__, 975))).planThere(asked, context);
    const given = {
        reportPath: _plan_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .planReport */ .s,
        ...asked,
        scope: 'all',
        comment: 'never',
    };
    const run = await (0,_checks_run_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .runChecks */ .JT)(['plan'], given, context);
    const published = await (0,_checks_check_and_publish_js__WEBPACK_IMPORTED_MODULE_0__/* .publishRun */ .Z)(run, given, context);
    (0,_plan_outputs_js__WEBPACK_IMPORTED_MODULE_4__/* .setPlanOutputs */ .A)(context.host, published.report.checks);
    return published.report.verdict;
}
//# sourceMappingURL=plan.js.map

/***/ })

};
