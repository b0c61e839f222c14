export const id = 6763;
export const ids = [6763];
export const modules = {

/***/ 78159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeBaselines: () => (/* binding */ writeBaselines)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43026);
/* harmony import */ var _core_finding_list_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70437);
/* harmony import */ var _gates_muting_baseline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11590);
/* harmony import */ var _gates_muting_rules_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93774);
/* harmony import */ var _gates_rules_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(75017);
/* harmony import */ var _publish_report_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(76840);
/* harmony import */ var _stages_checks_run_checks_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(41572);










/**
 * Judges the whole history and writes what it finds into the baseline of each project, so that from now on only
 * what is new fails. What a gate found that did not run now stays listed. Throws `UserError` when a gate could not
 * run: half a baseline would let faults through.
 */
async function writeBaselines(gates, given, context) {
    refusePartOfHistory(given);
    const run = await (0,_stages_checks_run_checks_js__WEBPACK_IMPORTED_MODULE_9__/* .runChecks */ .JT)(gates, { ...given, scope: 'all' }, context);
    refuseBroken(run.report.checks);
    for (const [file, checks] of checksByFile(run)) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(run.repository.root, file);
        const kept = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path)
            ? (0,_gates_muting_baseline_js__WEBPACK_IMPORTED_MODULE_5__/* .readBaseline */ .mF)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8'), file).entries.filter(({ rule }) => !gates.some((gate) => gate === (0,_gates_rules_js__WEBPACK_IMPORTED_MODULE_7__.gateOfRule)(rule)))
            : [];
        const findings = (0,_core_finding_list_js__WEBPACK_IMPORTED_MODULE_4__/* .uniteFindings */ .M)(checks.flatMap(accepted));
        await (0,_publish_report_file_js__WEBPACK_IMPORTED_MODULE_8__/* .writeWhole */ .f8)(path, (0,_gates_muting_baseline_js__WEBPACK_IMPORTED_MODULE_5__/* .writeBaseline */ .B9)(findings, kept));
        context.host.print(`${tell({ file, findings, kept })}\n`);
    }
    context.host.print('Commit it. From now on `lockkeeper check` fails only for what is not listed there.\n');
    return 'passed';
}
function refusePartOfHistory({ scope, shard }) {
    if (scope !== 'new' && shard === undefined)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo({
        what: 'a baseline lists what is wrong in the whole history, not in a part of it',
        where: '--write-baseline',
        fix: 'lockkeeper check --write-baseline',
    });
}
function refuseBroken(checks) {
    const broken = checks.filter(({ status }) => status === 'broken');
    if (broken.length === 0)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(broken.map(({ gate, project, summary }) => ({
        what: `no baseline was written, because ${gate} could not run: ${summary}`,
        ...(project === '.' ? {} : { where: project }),
        fix: 'mend that first, or write down what reading finds: lockkeeper lint --write-baseline',
    })));
}
function checksByFile({ report, baselines }) {
    const byFile = new Map();
    for (const check of report.checks) {
        const file = baselines.get(check.project);
        if (file !== undefined)
            byFile.set(file, [...(byFile.get(file) ?? []), check]);
    }
    return byFile;
}
/** What counts now and what the old baseline took out; what a file itself explains needs no entry. */
function accepted({ findings, muted }) {
    const old = muted.flatMap(({ by, finding }) => (by === 'baseline' ? [finding] : []));
    return [...findings, ...old].filter(({ rule }) => !_gates_muting_rules_js__WEBPACK_IMPORTED_MODULE_6__/* .mutingRules */ .Qq.some(({ id }) => id === rule));
}
function tell({ file, findings, kept }) {
    const { error, warning, notice } = (0,_core_finding_list_js__WEBPACK_IMPORTED_MODULE_4__/* .countSeverities */ .n)(findings);
    const total = findings.length === 1 ? '1 finding' : `${findings.length} findings`;
    const others = kept.length > 0 ? `; ${kept.length} of gates that did not run now stay listed` : '';
    return `${file}: ${total} (errors: ${error}, warnings: ${warning}, notices: ${notice})${others}`;
}
//# sourceMappingURL=write-baseline.js.map

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
