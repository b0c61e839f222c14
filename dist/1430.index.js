export const id = 1430;
export const ids = [1430,555,8442];
export const modules = {

/***/ 68930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _stages_database_migrate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28442);
/* harmony import */ var _parse_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62414);
/* harmony import */ var _spec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53020);



const run = async (context) => (0,_stages_database_migrate_js__WEBPACK_IMPORTED_MODULE_0__.migrate)(await (0,_parse_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAndCheck */ .Jh)(_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .migrateSpec */ .R, context.host), context);
//# sourceMappingURL=run.js.map

/***/ }),

/***/ 62414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jh: () => (/* binding */ parseAndCheck),
/* harmony export */   TL: () => (/* binding */ parseInputs),
/* harmony export */   oh: () => (/* binding */ parseTexts),
/* harmony export */   wW: () => (/* binding */ labelled)
/* harmony export */ });
/* unused harmony exports compositeMark, compositeVariable */
/* harmony import */ var _config_field_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55976);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);


/** Reads texts by their fields. Blank text is as good as none. Problems are collected, never thrown. */
function parseTexts(fields, { texts, label }) {
    const problems = [];
    const refused = [];
    const given = [];
    for (const [name, field] of Object.entries(fields)) {
        const text = texts[name];
        if (text === undefined || text.trim() === '')
            continue;
        const parsed = field.parse(text);
        if (parsed.ok)
            given.push([(0,_config_field_js__WEBPACK_IMPORTED_MODULE_1__/* .camelCase */ .x)(name), parsed.value]);
        else {
            problems.push({ what: parsed.what, where: label(name), ...(parsed.fix ? { fix: parsed.fix } : {}) });
            refused.push(name);
        }
    }
    return { given: Object.fromEntries(given), problems, refused };
}
/**
 * Reads an action's inputs from the `INPUT_...` variables, each by its own form. Secrets are masked before anything
 * else happens. Throws one `UserError` with every problem. A variable that belongs to no input is none of them: it
 * may be the workflow's own, and the runner itself warns of an input that the manifest does not have.
 */
function parseInputs(fields, host) {
    const { given, problems } = readInputs(fields, host);
    if (problems.length > 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(problems);
    return given;
}
/** The same, and in the same list what is wrong with several inputs together. */
async function parseAndCheck({ inputs, check }, host) {
    const { given, problems, refused } = readInputs(inputs, host);
    const found = check ? await check(given, (secret) => host.mask(secret)) : [];
    const all = [...problems, ...labelled(found, { fields: inputs, refused, label })];
    if (all.length > 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(all);
    return given;
}
/** Problems of several inputs, named as a person gives them; what an input's form has refused is not told twice. */
function labelled(problems, { fields, refused, label }) {
    return problems
        .filter(({ where }) => typeof where !== 'string' || !refused.includes(where))
        .map((problem) => {
        const { where } = problem;
        return typeof where === 'string' && where in fields ? { ...problem, where: label(where) } : problem;
    });
}
const label = (name) => `input ${name}`;
function readInputs(fields, host) {
    const texts = {};
    for (const [name, field] of Object.entries(fields)) {
        texts[name] = host.env[inputVariable(name, host.env)];
        if (field.type === 'secret')
            host.mask(texts[name] ?? '');
    }
    return parseTexts(fields, { texts, label });
}
/** Set by a step of the composite that runs an action's bundle as a script. */
const compositeMark = 'LOCKKEEPER_COMPOSITE';
/** How such a step names an input: with underscores, because a shell may drop a variable with a hyphen. */
function compositeVariable(name) {
    return `INPUT_${name.toUpperCase().replace(/-/g, '_')}`;
}
/**
 * One spelling counts, never the other: some runners give a composite's steps the composite's own inputs too, spelled
 * with hyphens, and what the step itself was told must hold.
 */
function inputVariable(name, env) {
    return env[compositeMark] ? compositeVariable(name) : `INPUT_${name.toUpperCase()}`;
}
//# sourceMappingURL=parse-inputs.js.map

/***/ }),

/***/ 79157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** Made by `npm run generate` from package.json: edit it there. */
const version = '0.1.0';
//# sourceMappingURL=version.js.map

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

/***/ }),

/***/ 20555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ withGrace),
/* harmony export */   w: () => (/* binding */ withTimeout)
/* harmony export */ });
/** The same host, which is stopped after that many milliseconds too. */
function withTimeout(host, milliseconds) {
    return { ...host, signal: AbortSignal.any([host.signal, AbortSignal.timeout(milliseconds)]) };
}
/** The same host, which goes on for that many milliseconds after it was stopped: time for the last words. */
function withGrace(host, milliseconds) {
    const late = new AbortController();
    const { signal } = host;
    const stop = () => {
        setTimeout(() => late.abort(signal.reason), milliseconds).unref();
    };
    if (signal.aborted)
        stop();
    else
        signal.addEventListener('abort', stop, { once: true });
    return { ...host, signal: late.signal };
}
//# sourceMappingURL=with-time.js.map

/***/ })

};
