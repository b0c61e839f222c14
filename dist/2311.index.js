export const id = 2311;
export const ids = [2311];
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

/***/ 344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ shortCommit),
/* harmony export */   K: () => (/* binding */ sameCommit)
/* harmony export */ });
const shortest = 7;
/** Whether two hashes name one commit: the shorter one, of 7 characters at least, begins the longer one. */
function sameCommit(a, b) {
    const [short = '', long = ''] = [a.toLowerCase(), b.toLowerCase()].sort((x, y) => x.length - y.length);
    return short.length >= shortest && long.startsWith(short);
}
/** A hash as people read it. */
function shortCommit(commit) {
    return /^[0-9a-f]{8,}$/i.test(commit) ? commit.slice(0, 7) : commit;
}
//# sourceMappingURL=commit.js.map

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
