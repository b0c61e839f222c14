export const id = 6136;
export const ids = [6136];
export const modules = {

/***/ 36136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check),
/* harmony export */   lint: () => (/* binding */ lint),
/* harmony export */   report: () => (/* binding */ report),
/* harmony export */   smoke: () => (/* binding */ smoke)
/* harmony export */ });
/* harmony import */ var _stages_checks_check_and_publish_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4889);
/* harmony import */ var _stages_publish_merged_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34367);
/* harmony import */ var _usual_page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16376);



const check = (call) => judge(['lint', 'smoke'], call);
const lint = async (call) => {
    const { fix, write, ...given } = call.given;
    if (!fix)
        return judge(['lint'], call);
    const { fixAndLint } = await Promise.all(/* import() */[__webpack_require__.e(5758), __webpack_require__.e(25), __webpack_require__.e(5017), __webpack_require__.e(9417), __webpack_require__.e(7987), __webpack_require__.e(9868)]).then(__webpack_require__.bind(__webpack_require__, 84035));
    return fixAndLint({ ...given, write: write ?? false }, call);
};
const smoke = (call) => judge(['smoke'], call);
const report = ({ given, ...context }) => (0,_stages_publish_merged_js__WEBPACK_IMPORTED_MODULE_1__/* .publishMerged */ .E)((0,_usual_page_js__WEBPACK_IMPORTED_MODULE_2__/* .withUsualPage */ .M)(given), context);
async function judge(gates, { given: asked, ...context }) {
    const given = (0,_usual_page_js__WEBPACK_IMPORTED_MODULE_2__/* .withUsualPage */ .M)(asked);
    const { writeBaseline } = given;
    if (!writeBaseline)
        return (0,_stages_checks_check_and_publish_js__WEBPACK_IMPORTED_MODULE_0__/* .checkAndPublish */ .V)(gates, given, context);
    const { writeBaselines } = await Promise.all(/* import() */[__webpack_require__.e(6840), __webpack_require__.e(5758), __webpack_require__.e(25), __webpack_require__.e(5017), __webpack_require__.e(6763)]).then(__webpack_require__.bind(__webpack_require__, 78159));
    return writeBaselines(gates, given, context);
}
//# sourceMappingURL=check.js.map

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

/***/ 34367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ publishMerged)
/* harmony export */ });
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10353);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);
/* harmony import */ var _history_history_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94619);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37080);
/* harmony import */ var _report_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98541);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36534);
/* harmony import */ var _set_outputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69674);







/** Merges report files into one report and hands it to the outlets. */
async function publishMerged(given, { host, services }) {
    const repository = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .openRepository */ .h_)(host.cwd, given.workingDirectory ?? '.');
    const config = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .loadConfig */ .Z9)(repository, undefined);
    const settings = (0,_config_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .fillRunSettings */ .iS)(config.run, given);
    const globs = given.reports ?? _inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .stageReports */ .YL;
    const { files, missing } = await (0,_report_files_js__WEBPACK_IMPORTED_MODULE_4__/* .findReportFiles */ .j)(repository.cwd, globs, settings.reportPath);
    if (files.length === 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
            what: `no report file matches ${globs.join(', ')}`,
            where: 'reports',
            why: 'without a report there is nothing to judge, and nothing counts as passed',
            fix: 'let this step run after lint and smoke with `if: always()`, and download their artifacts first',
        });
    }
    const merged = await services.mergeReports(files, repository.cwd, settings.failOn);
    const published = await services.publish(withMissing(merged, missing), {
        host,
        root: repository.root,
        cwd: repository.cwd,
        settings,
        annotations: given.annotations ?? true,
        summary: given.summary ?? true,
        githubToken: given.githubToken,
        history: (0,_history_history_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .historyEntry */ .x)(given, host, true),
        secrets: given.githubToken === undefined ? [] : [given.githubToken],
    });
    (0,_set_outputs_js__WEBPACK_IMPORTED_MODULE_6__/* .setReportOutputs */ .vl)(host, published);
    return published.report.verdict;
}
/** A report file that had to be there and is not: what it would say is unknown. */
function withMissing(report, missing) {
    if (missing.length === 0)
        return report;
    const notes = missing.map((path) => `${path} was not written: that stage did not finish.`);
    return { ...report, notes: [...report.notes, ...notes], verdict: 'broken' };
}
//# sourceMappingURL=publish-merged.js.map

/***/ }),

/***/ 98541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ matchingReports),
/* harmony export */   j: () => (/* binding */ findReportFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14006);
/* harmony import */ var _host_list_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2172);



/** The report files that match, without the one that is about to be written. */
async function findReportFiles(cwd, names, ownPath) {
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(cwd, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, ownPath)).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
    const files = (await matchingReports(cwd, names)).filter((path) => path !== own);
    return { files, missing: names.filter((name) => isPlainPath(name) && !files.includes(name)) };
}
/** A file named without wildcards must be there; a pattern may match nothing. */
function isPlainPath(name) {
    return !picomatch__WEBPACK_IMPORTED_MODULE_2__.scan(name).isGlob;
}
/** Paths from `cwd` of the report files that match. */
async function matchingReports(cwd, names) {
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_2__([...names], { dot: true });
    return (await (0,_host_list_files_js__WEBPACK_IMPORTED_MODULE_1__/* .listFiles */ .CS)(cwd)).filter((path) => matches(path));
}
//# sourceMappingURL=report-files.js.map

/***/ })

};
