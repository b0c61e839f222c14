export const id = 5367;
export const ids = [5367];
export const modules = {

/***/ 5299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ makeReport),
/* harmony export */   f: () => (/* binding */ reportVersion)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8732);

/** The version of the report's form: raised when a reader of the old form would be misled. */
const reportVersion = 1;
/** A report with the verdict that its checks and its threshold give. */
function makeReport(parts) {
    return { version: reportVersion, ...parts, verdict: (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .decideVerdict */ .AU)(parts.checks, parts.failOn) };
}
//# sourceMappingURL=report.js.map

/***/ }),

/***/ 5367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readReports: () => (/* binding */ readReports)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4006);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3026);
/* harmony import */ var _report_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5867);





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
