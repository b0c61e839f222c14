export const id = 8159;
export const ids = [8159];
export const modules = {

/***/ 8159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeBaselines: () => (/* binding */ writeBaselines)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _actions_run_checks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(240);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3026);
/* harmony import */ var _core_finding_list_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(437);
/* harmony import */ var _gates_muting_baseline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1590);
/* harmony import */ var _gates_muting_rules_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3774);
/* harmony import */ var _gates_rules_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5017);
/* harmony import */ var _publish_report_file_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5867);










/**
 * Judges the whole history and writes what it finds into the baseline of each project, so that from now on only
 * what is new fails. What a gate found that did not run now stays listed. Throws `UserError` when a gate could not
 * run: half a baseline would let faults through.
 */
async function writeBaselines(gates, given, context) {
    refusePartOfHistory(given);
    const run = await (0,_actions_run_checks_js__WEBPACK_IMPORTED_MODULE_3__/* .runChecks */ .JT)(gates, { ...given, scope: 'all' }, context);
    refuseBroken(run.report.checks);
    for (const [file, checks] of checksByFile(run)) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(run.repository.root, file);
        const kept = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path)
            ? (0,_gates_muting_baseline_js__WEBPACK_IMPORTED_MODULE_6__/* .readBaseline */ .mF)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8'), file).entries.filter(({ rule }) => !gates.some((gate) => gate === (0,_gates_rules_js__WEBPACK_IMPORTED_MODULE_8__.gateOfRule)(rule)))
            : [];
        const findings = (0,_core_finding_list_js__WEBPACK_IMPORTED_MODULE_5__/* .uniteFindings */ .M)(checks.flatMap(accepted));
        await (0,_publish_report_file_js__WEBPACK_IMPORTED_MODULE_9__/* .writeWhole */ .f8)(path, (0,_gates_muting_baseline_js__WEBPACK_IMPORTED_MODULE_6__/* .writeBaseline */ .B9)(findings, kept));
        context.host.print(`${tell({ file, findings, kept })}\n`);
    }
    context.host.print('Commit it. From now on `lockkeeper check` fails only for what is not listed there.\n');
    return 'passed';
}
function refusePartOfHistory({ scope, shard }) {
    if (scope !== 'new' && shard === undefined)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo({
        what: 'a baseline lists what is wrong in the whole history, not in a part of it',
        where: '--write-baseline',
        fix: 'lockkeeper check --write-baseline',
    });
}
function refuseBroken(checks) {
    const broken = checks.filter(({ status }) => status === 'broken');
    if (broken.length === 0)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(broken.map(({ gate, project, summary }) => ({
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
    return [...findings, ...old].filter(({ rule }) => !_gates_muting_rules_js__WEBPACK_IMPORTED_MODULE_7__/* .mutingRules */ .Qq.some(({ id }) => id === rule));
}
function tell({ file, findings, kept }) {
    const { error, warning, notice } = (0,_core_finding_list_js__WEBPACK_IMPORTED_MODULE_5__/* .countSeverities */ .n)(findings);
    const total = findings.length === 1 ? '1 finding' : `${findings.length} findings`;
    const others = kept.length > 0 ? `; ${kept.length} of gates that did not run now stay listed` : '';
    return `${file}: ${total} (errors: ${error}, warnings: ${warning}, notices: ${notice})${others}`;
}
//# sourceMappingURL=write-baseline.js.map

/***/ }),

/***/ 5867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tL: () => (/* binding */ readReport),
  Tp: () => (/* binding */ renderReportFile),
  f8: () => (/* binding */ writeWhole)
});

// UNUSED EXPORTS: parseReport

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
// EXTERNAL MODULE: ./build/src/core/report.js
var report = __webpack_require__(5299);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/iso.js



function datetime(params) {
    return api/* _isoDateTime */.G1(schemas/* ZodISODateTime */.You, params);
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

;// CONCATENATED MODULE: ./build/src/core/difference.js
/**
 * How much a difference between two schemas matters.
 * - `not-restored`: something is really missing, left over or changed.
 * - `column-order`: same columns, other order.
 * - `text-only`: white space or comments inside a function or view.
 * - `volatile-text`: text that holds the moment it was made (a folded `now()`, a dated partition name).
 * - `leftover-extension`, `leftover-enum-value`: PostgreSQL or custom keep them; a warning, not a failure.
 */
const differenceClasses = [
    'not-restored',
    'leftover-enum-value',
    'leftover-extension',
    'volatile-text',
    'text-only',
    'column-order',
];
//# sourceMappingURL=difference.js.map
// EXTERNAL MODULE: ./build/src/core/finding.js
var finding = __webpack_require__(5068);
;// CONCATENATED MODULE: ./build/src/publish/report-schema.js




const line = schemas/* int */.Whr().min(1);
const report_schema_location = schemas/* object */.Ikc({
    file: schemas/* string */.YjP(),
    line: line.exactOptional(),
    column: line.exactOptional(),
    endLine: line.exactOptional(),
    endColumn: line.exactOptional(),
})
    .meta({ id: 'Location' });
const severity = schemas/* enum */.k5n(finding/* severities */.gO);
const report_schema_finding = schemas/* object */.Ikc({
    rule: schemas/* string */.YjP(),
    severity,
    title: schemas/* string */.YjP(),
    detail: schemas/* string */.YjP().exactOptional(),
    fix: schemas/* string */.YjP().exactOptional(),
    location: report_schema_location.exactOptional(),
    migration: schemas/* string */.YjP().exactOptional(),
    subject: schemas/* string */.YjP(),
    related: schemas/* array */.YOg(schemas/* object */.Ikc({ location: report_schema_location, message: schemas/* string */.YjP() })).exactOptional(),
})
    .meta({ id: 'Finding' });
const milliseconds = schemas/* number */.aig().min(0);
const step = schemas/* enum */.k5n(['up', 'down', 'again', 'full-down']);
const difference = schemas/* object */.Ikc({
    step,
    class: schemas/* enum */.k5n(differenceClasses),
    change: schemas/* enum */.k5n(['missing', 'extra', 'changed']),
    kind: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    lines: schemas/* array */.YOg(schemas/* string */.YjP()),
    mend: schemas/* string */.YjP().exactOptional(),
})
    .meta({ id: 'Difference' });
const migration = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    file: schemas/* string */.YjP(),
    status: schemas/* enum */.k5n(['passed', 'failed', 'irreversible', 'not-run', 'skipped']),
    reason: schemas/* string */.YjP().exactOptional(),
    steps: schemas/* array */.YOg(schemas/* object */.Ikc({ step, ok: schemas/* boolean */.zMY(), durationMs: milliseconds })),
    differences: schemas/* array */.YOg(difference),
})
    .meta({ id: 'Migration' });
const muted = schemas/* object */.Ikc({
    finding: report_schema_finding,
    by: schemas/* enum */.k5n(['suppression', 'baseline']),
    reason: schemas/* string */.YjP().exactOptional(),
})
    .meta({ id: 'MutedFinding' });
const check = schemas/* object */.Ikc({
    gate: schemas/* enum */.k5n(['lint', 'smoke']),
    project: schemas/* string */.YjP(),
    status: schemas/* enum */.k5n(['passed', 'failed', 'skipped', 'broken']),
    summary: schemas/* string */.YjP(),
    findings: schemas/* array */.YOg(report_schema_finding),
    muted: schemas/* array */.YOg(muted),
    durationMs: milliseconds,
    migrations: schemas/* array */.YOg(migration),
    facts: schemas/* array */.YOg(schemas/* object */.Ikc({ label: schemas/* string */.YjP(), value: schemas/* string */.YjP() })),
    shard: schemas/* object */.Ikc({ index: line, count: line }).exactOptional(),
})
    .meta({ id: 'CheckResult' });
/** The form of `report.json`. A reader takes what it knows and leaves out what a later version added. */
const reportSchema = schemas/* object */.Ikc({
    version: schemas/* literal */.euz(report/* reportVersion */.f),
    tool: schemas/* object */.Ikc({ name: schemas/* literal */.euz('lockkeeper'), version: schemas/* string */.YjP() }),
    startedAt: datetime(),
    durationMs: milliseconds,
    commit: schemas/* string */.YjP().exactOptional(),
    base: schemas/* string */.YjP().exactOptional(),
    checks: schemas/* array */.YOg(check),
    notes: schemas/* array */.YOg(schemas/* string */.YjP()),
    failOn: severity,
    verdict: schemas/* enum */.k5n(['passed', 'failed', 'broken']),
});
/** The published JSON Schema of `report.json`: `schemas/report.schema.json` is this text. */
function reportJsonSchema() {
    const schema = z.toJSONSchema(reportSchema, { io: 'input' });
    const head = {
        $comment: 'Made by `npm run generate` from src/publish/report-schema.ts: edit that.',
        title: 'Lockkeeper report',
        description: `What a run of Lockkeeper found, version ${reportVersion} of the form.`,
    };
    return `${JSON.stringify({ ...head, ...schema }, null, 2)}\n`;
}
//# sourceMappingURL=report-schema.js.map
;// CONCATENATED MODULE: ./build/src/publish/report-file.js






/** Bytes. A report of thousands of migrations has a few million. */
const largestReport = 100_000_000;
const mostProblems = 5;
/** The report as the text of `report.json`. */
function renderReportFile(report) {
    return `${JSON.stringify(report, null, 2)}\n`;
}
/** Writes a text file as a whole or not at all, and makes its folder: a reader never sees half of it. */
async function writeWhole(path, text) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_crypto_.randomUUID)()}.tmp`);
    try {
        await (0,promises_.writeFile)(temporary, text, { flag: 'wx' });
        await (0,promises_.rename)(temporary, path);
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true });
        throw error;
    }
}
/** Reads a `report.json`. Throws `UserError` when it is missing, no report, or of another version. */
async function readReport(path) {
    let text;
    try {
        const { size } = await (0,promises_.stat)(path);
        if (size > largestReport)
            throw new Error(`it has ${size} bytes, more than ${largestReport}`);
        text = await (0,promises_.readFile)(path, 'utf8');
    }
    catch (cause) {
        throw new errors/* UserError */.yo({ what: `cannot be read: ${(0,errors/* messageOf */.bD)(cause)}`, where: { file: path } }, { cause });
    }
    return parseReport(text, path);
}
/** The report in a text. `path` is for messages. Throws `UserError` with everything that is wrong with it. */
function parseReport(text, path) {
    const where = { file: path };
    let data;
    try {
        data = JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch (cause) {
        throw new errors/* UserError */.yo({ what: `is not JSON: ${(0,errors/* messageOf */.bD)(cause)}`, where, fix: remake }, { cause });
    }
    const version = versionOf(data);
    if (version !== report/* reportVersion */.f)
        throw new errors/* UserError */.yo({ ...wrongVersion(version), where });
    const parsed = reportSchema.safeParse(data);
    if (parsed.success)
        return parsed.data;
    const problems = parsed.error.issues.slice(0, mostProblems).map((issue) => {
        const field = issue.path.map(String).join('.') || 'the report';
        return { what: `${field}: ${issue.message}`, where, fix: remake };
    });
    throw new errors/* UserError */.yo(problems);
}
const remake = 'write the report anew with: lockkeeper check';
function versionOf(data) {
    return typeof data === 'object' && data !== null && 'version' in data ? data.version : undefined;
}
function wrongVersion(version) {
    if (typeof version !== 'number') {
        return { what: 'is no report of Lockkeeper: it has no version number', fix: 'name only report files' };
    }
    return {
        what: `is a report of version ${version}; this Lockkeeper reads version ${report/* reportVersion */.f}`,
        why: 'a field could mean something else there',
        fix: 'use the same version of Lockkeeper in every job of the workflow',
    };
}
//# sourceMappingURL=report-file.js.map

/***/ })

};
