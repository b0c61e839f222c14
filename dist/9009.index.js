export const id = 9009;
export const ids = [9009];
export const modules = {

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

/***/ 15299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ makeReport),
/* harmony export */   f: () => (/* binding */ reportVersion)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18732);

/** The version of the report's form: raised when a reader of the old form would be misled. */
const reportVersion = 1;
/** A report with the verdict that its checks and its threshold give. */
function makeReport(parts) {
    return { version: reportVersion, ...parts, verdict: (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .decideVerdict */ .AU)(parts.checks, parts.failOn) };
}
//# sourceMappingURL=report.js.map

/***/ }),

/***/ 72351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planGate: () => (/* binding */ planGate)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/gates/muting/apply.js
var apply = __webpack_require__(35093);
// EXTERNAL MODULE: ./build/src/gates/plan/plan.js + 7 modules
var plan = __webpack_require__(79146);
// EXTERNAL MODULE: ./build/src/migrations/ledger/index.js + 22 modules
var migrations_ledger = __webpack_require__(11810);
// EXTERNAL MODULE: ./build/src/stages/child-environment.js
var child_environment = __webpack_require__(88611);
// EXTERNAL MODULE: ./build/src/stages/database/apply-inputs.js
var apply_inputs = __webpack_require__(2725);
// EXTERNAL MODULE: ./build/src/stages/database/database-inputs.js
var database_inputs = __webpack_require__(70626);
// EXTERNAL MODULE: ./build/src/stages/database/plan-inputs.js
var plan_inputs = __webpack_require__(92816);
// EXTERNAL MODULE: ./build/src/stages/checks/lint-gate.js + 7 modules
var lint_gate = __webpack_require__(42028);
// EXTERNAL MODULE: ./build/src/stages/checks/project-baseline.js
var project_baseline = __webpack_require__(33508);
// EXTERNAL MODULE: ./build/src/core/commit.js
var commit = __webpack_require__(344);
// EXTERNAL MODULE: ./build/src/publish/report-file.js + 8 modules
var report_file = __webpack_require__(88869);
// EXTERNAL MODULE: ./build/src/stages/inputs.js
var inputs = __webpack_require__(37080);
// EXTERNAL MODULE: ./build/src/stages/report-files.js
var report_files = __webpack_require__(98541);
;// CONCATENATED MODULE: ./build/src/stages/checks/smoke-evidence.js





/**
 * What smoke-runs of this commit have measured. A report of another commit is not believed: its migrations may have
 * had other texts. Throws `UserError` for a file that is no report.
 */
async function smokeEvidence(request) {
    const { cwd, commit, ownPath, reports } = request;
    const { files, missing } = await (0,report_files/* findReportFiles */.j)(cwd, reports ?? inputs/* smokeReports */.Jk, ownPath);
    const read = await Promise.all(files.map(async (file) => ({ file, report: await (0,report_file/* readReport */.tL)((0,external_node_path_.resolve)(cwd, file)) })));
    const smoked = read.filter(({ report }) => report.checks.some(isSmoke));
    const judged = smoked.map(({ file, report }) => ({ report, why: whyNot(report, commit), file }));
    return {
        checks: judged.flatMap(({ report, why }) => (why === undefined ? report.checks.filter(isSmoke) : [])),
        refused: [
            ...judged.flatMap(({ file, why }) => (why === undefined ? [] : [`${file} ${why}`])),
            ...(reports === undefined ? [] : absent(reports, missing, smoked.length)),
        ],
    };
}
function isSmoke({ gate }) {
    return gate === 'smoke';
}
/** What was asked for by name and is not there must not look like a run that found nothing. */
function absent(reports, missing, smoked) {
    if (missing.length > 0)
        return missing.map((name) => `${name} is not there: that smoke-run did not finish`);
    return smoked > 0 ? [] : [`no smoke-run is in ${reports.join(', ')}`];
}
function whyNot({ commit: theirs }, ours) {
    if (theirs === undefined)
        return 'is not believed: it names no commit';
    if (ours === undefined)
        return 'is not believed: the commit that is checked out here is not known';
    if ((0,commit/* sameCommit */.K)(theirs, ours))
        return undefined;
    return `is not believed: it is of commit ${(0,commit/* shortCommit */.A)(theirs)}, and ${(0,commit/* shortCommit */.A)(ours)} is checked out`;
}
//# sourceMappingURL=smoke-evidence.js.map
;// CONCATENATED MODULE: ./build/src/stages/checks/plan-gate.js











/** The plan gate with the settings of a project. What lint and smoke say of the pending migrations is taken along. */
const planGate = async (input) => {
    const { engineSettings, histories, host, project, root, settings, tree } = input;
    const history = histories.head;
    const database = (0,database_inputs/* inUseOf */.M)(input.database);
    if (!database)
        throw (0,apply_inputs.noAddress)(host.kind, 'a plan is about one database');
    const ledger = (0,migrations_ledger/* ledgerOf */.X)(history, {
        root,
        tree,
        settings: engineSettings,
        env: (0,child_environment/* childEnvironment */.Q)(host.env),
        timeoutMs: database.statementTimeoutMs,
        signal: host.signal,
    });
    const lint = await (0,lint_gate.lintGate)({ ...input, settings: { ...settings, scope: 'all' } });
    const result = await (0,plan/* planMigrations */.n)({
        project,
        history,
        ledger,
        tree,
        database,
        lintFindings: lint.findings,
        evidence: await evidenceOf(input),
        clock: host.clock,
    });
    const baseline = await (0,project_baseline/* projectBaseline */.b)(input);
    return (0,apply/* applyMuting */.L)(result, { history, tree, levels: settings.rules, baseline });
};
function evidenceOf({ change, host, migrate: given }) {
    const { reports, reportPath: ownPath = plan_inputs/* planReport */.s, workingDirectory = '.' } = given;
    return smokeEvidence({
        reports,
        cwd: (0,external_node_path_.resolve)(host.cwd, workingDirectory),
        commit: change.commit,
        ownPath,
    });
}
//# sourceMappingURL=plan-gate.js.map

/***/ })

};
