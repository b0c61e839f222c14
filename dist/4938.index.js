export const id = 4938;
export const ids = [4938,5367];
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

/***/ 20388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ makeReport),
  f: () => (/* binding */ reportVersion)
});

// EXTERNAL MODULE: ./build/src/core/verdict.js
var verdict = __webpack_require__(18732);
// EXTERNAL MODULE: ./build/src/core/evidence.js
var core_evidence = __webpack_require__(724);
// EXTERNAL MODULE: ./build/src/core/finding.js
var core_finding = __webpack_require__(45068);
// EXTERNAL MODULE: ./build/src/core/finding-list.js
var finding_list = __webpack_require__(70437);
;// CONCATENATED MODULE: ./build/src/core/weighed.js



/**
 * The results of a run with prediction and measurement as one finding. What the smoke-run says of a finding of lint
 * goes to lint's, and is told there alone: confirmed it weighs what it did, refuted it is a notice. So does a failure
 * that the rules had predicted; where lint is not of the run, it goes to what the smoke-run itself tells of the
 * statement. A gate that failed for nothing else has passed. Applied twice it changes nothing more.
 */
function weighChecks(checks) {
    const predicted = keysOf(checks, 'lint', core_finding/* fingerprint */.Rj);
    const measured = keysOf(checks, 'smoke', core_finding/* fingerprint */.Rj);
    const confirming = keysOf(checks, 'smoke', ({ confirms }) => confirms?.fingerprint);
    return checks.map((check) => {
        if (check.gate === 'lint')
            return withFindings(check, weighed(check, { measured, confirming }));
        if (check.gate !== 'smoke')
            return check;
        const isTold = (finding) => {
            const target = `${check.project}\0${finding.confirms?.fingerprint}`;
            return predicted.has(keyOf(check, finding)) || predicted.has(target) || measured.has(target);
        };
        const own = check.findings.filter((finding) => !isTold(finding));
        return withFindings(check, own.map((finding) => confirmed(finding, confirming.get(keyOf(check, finding)) ?? [])));
    });
}
function keyOf({ project }, finding) {
    return `${project}\0${(0,core_finding/* fingerprint */.Rj)(finding)}`;
}
function keysOf(checks, gate, nameOf) {
    const found = new Map();
    for (const check of checks.filter((one) => one.gate === gate)) {
        for (const finding of check.findings) {
            const name = nameOf(finding);
            if (name === undefined)
                continue;
            const key = `${check.project}\0${name}`;
            found.set(key, [...(found.get(key) ?? []), finding]);
        }
    }
    return found;
}
function weighed(check, { measured, confirming }) {
    return check.findings.flatMap((finding) => {
        const key = keyOf(check, finding);
        const failures = confirming.get(key) ?? [];
        const seen = measured.get(key) ?? [];
        // What failed over rows is there, whatever its locks were.
        const fitting = failures.length > 0 ? seen.filter((one) => one.evidence?.verdict !== 'refuted') : seen;
        const own = confirmed(finding, failures);
        return fitting.length > 0 ? (0,finding_list/* uniteFindings */.M)([own, ...fitting]) : [own];
    });
}
/** A finding with the failures that it had predicted: it counts as much as the worst of them. */
function confirmed(finding, failures) {
    if (failures.length === 0)
        return finding;
    const evidence = (0,core_evidence/* uniteEvidence */.l)([finding, ...failures].flatMap((one) => one.evidence ?? []));
    const counted = [finding, ...failures].map(({ severity }) => core_finding/* severities */.gO.indexOf(severity));
    return {
        ...finding,
        severity: core_finding/* severities */.gO[Math.min(...counted)] ?? finding.severity,
        ...(evidence && { evidence }),
    };
}
function withFindings(check, findings) {
    const isCleared = hasError(check.findings) && !hasError(findings);
    // A migration that failed has failed, wherever it is told.
    const failed = check.migrations.some(({ status }) => status === 'failed');
    const isWorse = !hasError(check.findings) && hasError(findings);
    const sorted = [...findings].sort(core_finding/* compareFindings */.Eg);
    return { ...check, findings: sorted, status: statusOf(check.status, { isCleared, isWorse, failed }) };
}
function statusOf(status, { isCleared, isWorse, failed }) {
    if (status === 'failed' && isCleared && !failed)
        return 'passed';
    return status === 'passed' && isWorse ? 'failed' : status;
}
function hasError(findings) {
    return findings.some(({ severity }) => severity === 'error');
}
//# sourceMappingURL=weighed.js.map
;// CONCATENATED MODULE: ./build/src/core/report.js


/** The version of the report's form: raised when a reader of the old form would be misled. */
const reportVersion = 1;
/** A report with its findings weighed, and the verdict that they and the threshold give. */
function makeReport(parts) {
    const checks = weighChecks(parts.checks);
    return { version: reportVersion, ...parts, checks, verdict: (0,verdict/* decideVerdict */.AU)(checks, parts.failOn) };
}
//# sourceMappingURL=report.js.map

/***/ }),

/***/ 75367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readReports: () => (/* binding */ readReports)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14006);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43026);
/* harmony import */ var _report_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76840);





/**
 * The reports that these files, folders (every `.json` file below them) and globs name, in the order of their paths.
 * Paths are seen from `cwd`, absolute. Throws `UserError` with every file that is no report and every name that
 * matches nothing: a report that is missing must not look like a gate that passed.
 */
async function readReports(names, cwd) {
    const found = await Promise.all(names.map((name) => expand(name, cwd)));
    const unmatched = names.filter((_name, index) => found[index]?.length === 0);
    if (names.length === 0 || unmatched.length > 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo((unmatched.length > 0 ? unmatched : ['reports']).map(nothingAt));
    }
    const paths = [...new Set(found.flat())].sort();
    const results = await Promise.allSettled(paths.map(_report_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readReport */ .tL));
    const problems = results.flatMap((result) => result.status === 'rejected' ? problemsOf(result.reason) : []);
    if (problems.length > 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(problems);
    return results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
}
function nothingAt(name) {
    return {
        what: 'no report file was found',
        where: name,
        why: 'without it the run cannot be judged',
        fix: 'upload the report file of every job, also after a failure (if: always()), and download it before this step',
    };
}
function problemsOf(error) {
    if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo)
        return error.problems;
    throw error;
}
/** Absolute paths of the files that a name stands for. */
async function expand(name, cwd) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, name);
    const kind = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
    if (kind?.isFile())
        return [path];
    if (kind?.isDirectory())
        return (await filesBelow(path)).filter((file) => file.endsWith('.json'));
    const { base, glob, isGlob } = picomatch__WEBPACK_IMPORTED_MODULE_4__.scan(name);
    if (!isGlob)
        return [];
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, base);
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_4__(glob, { dot: true });
    return (await filesBelow(folder)).filter((file) => matches((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, file).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/')));
}
async function filesBelow(folder) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true }).catch(() => []);
    const nested = await Promise.all(entries.map(async (entry) => {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name);
        if (entry.isDirectory() && entry.name !== 'node_modules' && entry.name !== '.git')
            return filesBelow(path);
        return entry.isFile() ? [path] : [];
    }));
    return nested.flat();
}
//# sourceMappingURL=read-reports.js.map

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
